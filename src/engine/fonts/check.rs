//! Whether a font file is whole.
//!
//! Typst, like most programs, takes a table that does not lie within its file for one
//! that is not there. A font that was cut off while it was copied then has no
//! outlines, or no characters: the page is blank, or is set in another font.

use std::fmt;

use ttf_parser::{Face, FaceParsingError, RawFace, Tag, fonts_in_collection};

/// Tables of which a font has at least one, for there is where its glyphs are
/// (OpenType 1.9.1, "Required tables").
const OUTLINES: [&[u8; 4]; 9] = [
    b"glyf", b"CFF ", b"CFF2", b"SVG ", b"COLR", b"CBDT", b"EBDT", b"bdat", b"sbix",
];

/// Checks that every table of every font in a file lies within the file, and that
/// the tables are there without which nothing can be set in it.
///
/// # Errors
///
/// The first thing that is wrong.
pub(in crate::engine) fn check(bytes: &[u8]) -> Result<(), Damage> {
    if bytes.is_empty() {
        return Err(Damage::Empty);
    }
    // A collection holds several fonts.
    let count = fonts_in_collection(bytes).unwrap_or(1);
    if count == 0 {
        return Err(Damage::Unreadable(FaceParsingError::FaceIndexOutOfBounds));
    }
    for index in 0..count {
        let font = RawFace::parse(bytes, index).map_err(Damage::of_header)?;
        for table in font.table_records {
            let end = u64::from(table.offset) + u64::from(table.length);
            if end > bytes.len() as u64 {
                return Err(Damage::Outside {
                    table: table.tag,
                    end,
                    length: bytes.len(),
                });
            }
        }
        Face::parse(bytes, index).map_err(Damage::Unreadable)?;
        let has = |tag: &[u8; 4]| font.table(Tag::from_bytes(tag)).is_some();
        if !OUTLINES.into_iter().any(has) {
            return Err(Damage::NoOutlines);
        }
        if !has(b"cmap") {
            return Err(Damage::NoCharacters);
        }
    }
    Ok(())
}

/// What is wrong with a font file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::engine) enum Damage {
    /// There is nothing in it.
    Empty,
    /// It does not begin like a font or a collection.
    NotAFont,
    /// It ends within the list of its fonts or tables.
    CutHeader,
    /// A table does not lie within the file.
    Outside {
        /// The name of the table.
        table: Tag,
        /// Where the table ends, in bytes from the beginning of the file.
        end: u64,
        /// How many bytes the file has.
        length: usize,
    },
    /// It has no table with glyphs.
    NoOutlines,
    /// It has no table that leads from characters to glyphs.
    NoCharacters,
    /// A table that is needed is missing or means nothing.
    Unreadable(FaceParsingError),
}

impl Damage {
    fn of_header(error: FaceParsingError) -> Self {
        match error {
            FaceParsingError::UnknownMagic => Self::NotAFont,
            _ => Self::CutHeader,
        }
    }
}

/// What is wrong, and what to do.
impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("the file is empty"),
            Self::NotAFont => {
                return f.write_str(
                    "it is not a TrueType or OpenType font; if the fonts are kept with Git LFS, \
                     fetch them",
                );
            }
            Self::CutHeader => f.write_str("the file is cut off within its list of tables"),
            Self::Outside { table, end, length } => write!(
                f,
                "the file is cut off: its table `{table}` ends at byte {end}, and the file has \
                 {length} bytes"
            ),
            Self::NoOutlines => f.write_str("it has no table with glyphs"),
            Self::NoCharacters => f.write_str("it has no table of characters (`cmap`)"),
            Self::Unreadable(error) => write!(f, "it is damaged: {error}"),
        }?;
        f.write_str("; put the whole file there again")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FONT: &[u8] = include_bytes!("../../../fonts/Amiri-Regular.ttf");

    /// The directory of a font: a 12-byte header and 16 bytes a table.
    fn tables(font: &[u8]) -> Vec<ttf_parser::TableRecord> {
        RawFace::parse(font, 0)
            .unwrap()
            .table_records
            .into_iter()
            .collect()
    }

    #[test]
    fn whole_fonts_are_whole() {
        assert_eq!(check(FONT), Ok(()));
        for (name, font) in crate::publish::builtin::FONTS {
            assert_eq!(check(font), Ok(()), "{name}");
        }
    }

    #[cfg(feature = "embedded")]
    #[test]
    fn the_fonts_that_typst_brings_along_are_whole() {
        let fonts = super::super::own();
        assert!(fonts.len() > 10);
        for (font, info) in fonts {
            assert_eq!(check(font.data()), Ok(()), "{}", info.family);
        }
    }

    /// Wherever a font is cut: in the header, in the directory, at the beginning, in the
    /// middle and just before the end of each table.
    #[test]
    fn a_font_that_is_cut_anywhere_is_refused() {
        let mut cuts = vec![0, 1, 3, 4, 11, 12, 13, 12 + 16 * 3, 12 + 16 * 3 + 5];
        for table in tables(FONT) {
            let (offset, length) = (table.offset as usize, table.length as usize);
            cuts.extend([offset, offset + length / 2, offset + length - 1]);
        }
        assert!(cuts.len() > 40);
        for cut in cuts {
            assert!(check(&FONT[..cut]).is_err(), "cut at {cut}");
        }
    }

    #[test]
    fn a_font_that_is_cut_names_the_table() {
        let last = tables(FONT)
            .into_iter()
            .max_by_key(|table| table.offset)
            .unwrap();
        let end = (last.offset + last.length) as usize;
        let length = end - 1;
        assert_eq!(
            check(&FONT[..length]).unwrap_err().to_string(),
            format!(
                "the file is cut off: its table `{}` ends at byte {end}, and the file has {length} \
                 bytes; put the whole file there again",
                last.tag
            )
        );
        // What comes after the last table only fills up.
        assert_eq!(check(&FONT[..end]), Ok(()));
    }

    /// A collection of one font: its header, then the font, moved by the header.
    #[test]
    fn every_font_of_a_collection_is_checked() {
        let mut collection = Vec::from(*b"ttcf\0\x01\0\0\0\0\0\x02");
        let header = 20_u32;
        for _ in 0..2 {
            collection.extend(header.to_be_bytes());
        }
        let mut font = FONT.to_vec();
        for index in 0..tables(FONT).len() {
            let at = 12 + 16 * index + 8;
            let offset = u32::from_be_bytes(font[at..at + 4].try_into().unwrap());
            font[at..at + 4].copy_from_slice(&(offset + header).to_be_bytes());
        }
        collection.extend(font);
        assert_eq!(check(&collection), Ok(()));
        for cut in [8, 12, 15, 19, 25, 1000, collection.len() / 2] {
            assert!(check(&collection[..cut]).is_err(), "cut at {cut}");
        }
        // The second font is not in the file.
        collection[16..20].copy_from_slice(&u32::MAX.to_be_bytes());
        assert_eq!(check(&collection), Err(Damage::CutHeader));
        collection[11] = 0;
        assert!(check(&collection).is_err(), "a collection of no font");
    }

    #[test]
    fn a_font_without_glyphs_or_characters_is_refused() {
        let without = |tag: &[u8; 4]| {
            let mut font = FONT.to_vec();
            let index = tables(FONT)
                .iter()
                .position(|table| table.tag == Tag::from_bytes(tag))
                .unwrap();
            // Under another name nobody finds it.
            let at = 12 + 16 * index;
            font[at + 3] += 1;
            check(&font)
        };
        assert_eq!(without(b"glyf"), Err(Damage::NoOutlines));
        assert_eq!(without(b"cmap"), Err(Damage::NoCharacters));
        assert!(matches!(without(b"head"), Err(Damage::Unreadable(_))));
    }

    #[test]
    fn what_is_not_a_font_is_refused() {
        assert_eq!(check(b""), Err(Damage::Empty));
        for file in [
            &b"wOF2"[..],
            b"version https://git-lfs.github.com/spec/v1\n",
            b"abc",
        ] {
            assert_eq!(check(file), Err(Damage::NotAFont));
        }
        // A header that promises tables, and no tables.
        assert_eq!(check(b"\0\x01\0\0\0\x09"), Err(Damage::CutHeader));
    }
}
