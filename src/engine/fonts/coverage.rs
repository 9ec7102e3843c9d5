//! Which characters a page can show, before any is typeset.
//!
//! Typst takes a character from another font where the families of the text do not have
//! it, and reports one only that no font has. So the characters of all fonts together are
//! those of every page.

use ttf_parser::{Face, fonts_in_collection};

use super::Fonts;

/// The number of code points.
const CODE_POINTS: usize = 0x11_0000;

/// The characters that a set of fonts has.
pub struct Coverage {
    /// A bit for each code point.
    bits: Vec<u64>,
}

impl Fonts {
    /// The characters of these fonts and of Typst's own. Fonts of the system are not
    /// counted: what they have depends on the machine.
    pub fn coverage(&self) -> Coverage {
        let mut coverage = Coverage {
            bits: vec![0; CODE_POINTS / 64],
        };
        for file in self.files() {
            coverage.add(file.data.as_ref());
        }
        #[cfg(feature = "embedded")]
        for (font, _) in super::own() {
            coverage.add(font.data());
        }
        coverage
    }
}

impl Coverage {
    /// Whether one of the fonts has a character.
    pub fn has(&self, c: char) -> bool {
        let code = u32::from(c) as usize;
        let word = self.bits.get(code / 64).copied().unwrap_or_default();
        word >> (code % 64) & 1 == 1
    }

    /// Adds the characters of every font of a file, which was checked when it was opened.
    fn add(&mut self, bytes: &[u8]) {
        for index in 0..fonts_in_collection(bytes).unwrap_or(1) {
            let Ok(face) = Face::parse(bytes, index) else {
                continue;
            };
            let tables = face.tables().cmap.into_iter();
            let subtables = tables.flat_map(|cmap| cmap.subtables);
            for table in subtables.filter(ttf_parser::cmap::Subtable::is_unicode) {
                table.codepoints(|code| {
                    let has_glyph = table.glyph_index(code).is_some_and(|glyph| glyph.0 != 0);
                    if let Some(word) = self.bits.get_mut(code as usize / 64)
                        && has_glyph
                    {
                        *word |= 1 << (code % 64);
                    }
                });
            }
        }
    }
}
