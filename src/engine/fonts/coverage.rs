//! Which characters a page can show, before any is typeset.
//!
//! Typst takes a character from another font where the families of the text do not have
//! it, and reports one only that no font has. So the characters of all fonts together are
//! those of every page.

use std::sync::atomic::{AtomicU64, Ordering};

use ttf_parser::cmap::{Subtable, Table};
use ttf_parser::{RawFace, Tag, fonts_in_collection};

use super::Fonts;

/// The number of code points.
const CODE_POINTS: usize = 0x11_0000;

/// The characters that a set of fonts has, looked up where they are asked for: fonts have
/// some hundred thousand, and the texts of a project a few thousand.
pub struct Coverage {
    fonts: Fonts,
    /// A bit for each code point that was looked up, and one for each that was found.
    looked_up: Vec<AtomicU64>,
    found: Vec<AtomicU64>,
}

impl Fonts {
    /// The characters of these fonts and of Typst's own. Fonts of the system are not
    /// counted: what they have depends on the machine.
    pub fn coverage(self) -> Coverage {
        let bits = || (0..CODE_POINTS / 64).map(|_| AtomicU64::new(0)).collect();
        Coverage {
            fonts: self,
            looked_up: bits(),
            found: bits(),
        }
    }
}

impl Coverage {
    /// Whether one of the fonts has a character.
    pub fn has(&self, c: char) -> bool {
        let code = u32::from(c) as usize;
        let (word, bit) = (code / 64, 1 << (code % 64));
        let (Some(looked_up), Some(found)) = (self.looked_up.get(word), self.found.get(word))
        else {
            return false;
        };
        // What was looked up is written after what was found.
        if looked_up.load(Ordering::Acquire) & bit != 0 {
            return found.load(Ordering::Relaxed) & bit != 0;
        }
        let has = self.look_up(c);
        if has {
            found.fetch_or(bit, Ordering::Relaxed);
        }
        looked_up.fetch_or(bit, Ordering::Release);
        has
    }

    fn look_up(&self, c: char) -> bool {
        let mut files = self.fonts.files().iter();
        if files.any(|file| is_in(file.data.as_ref(), c)) {
            return true;
        }
        #[cfg(feature = "embedded")]
        if super::own().iter().any(|(font, _)| is_in(font.data(), c)) {
            return true;
        }
        false
    }
}

/// Whether a font of a file, which was checked when it was opened, has a character.
fn is_in(bytes: &[u8], c: char) -> bool {
    let cmap = Tag::from_bytes(b"cmap");
    let mut fonts = 0..fonts_in_collection(bytes).unwrap_or(1);
    fonts.any(|index| {
        let font = RawFace::parse(bytes, index).ok();
        let table = font.and_then(|font| Table::parse(font.table(cmap)?));
        let subtables = table.into_iter().flat_map(|table| table.subtables);
        let mut subtables = subtables.filter(Subtable::is_unicode);
        subtables.any(|table| {
            let glyph = table.glyph_index(u32::from(c));
            glyph.is_some_and(|glyph| glyph.0 != 0)
        })
    })
}
