//! What stands in a PDF for programs, and where its characters stand on the page.

use std::path::Path;

use pdf_extract::content::Content;
use pdf_extract::{Dictionary, Document, Object};

use crate::sheet::{Glyph, Sheet};

/// A PDF that was read.
pub struct Tagged {
    document: Document,
    sheet: Sheet,
}

impl Tagged {
    /// Reads a file.
    #[track_caller]
    pub fn open(path: &Path) -> Self {
        match Document::load(path) {
            Ok(document) => Self {
                document,
                sheet: Sheet::open(path),
            },
            Err(error) => panic!("{}: {error}", path.display()),
        }
    }

    /// The language of the document (ISO 32000-1, 14.9.2).
    pub fn language(&self) -> String {
        let catalog = self.document.catalog().expect("a catalogue");
        text_of(catalog, b"Lang").expect("a language")
    }

    /// Every language that the document, an element or a run of text names; sorted.
    pub fn languages(&self) -> Vec<String> {
        let operands = self.document.page_iter().flat_map(|page| {
            let content = self.document.get_page_content(page).expect("a page");
            let operations = Content::decode(&content).expect("operators").operations;
            operations
                .into_iter()
                .flat_map(|operation| operation.operands)
        });
        let objects = self.document.objects.values().cloned().chain(operands);
        let mut languages: Vec<_> = objects
            .filter_map(|object| text_of(object.as_dict().ok()?, b"Lang"))
            .collect();
        languages.sort();
        languages.dedup();
        languages
    }

    /// How many structure elements of a kind there are.
    pub fn elements(&self, kind: &str) -> usize {
        let is_of_kind = |dictionary: &&Dictionary| {
            let name = dictionary.get(b"S").and_then(Object::as_name);
            dictionary.has(b"P") && name.is_ok_and(|name| name == kind.as_bytes())
        };
        self.dictionaries().filter(is_of_kind).count()
    }

    /// Every text that stands for something that is seen; sorted.
    pub fn alternatives(&self) -> Vec<String> {
        let mut found: Vec<_> = self
            .dictionaries()
            .filter_map(|dictionary| text_of(dictionary, b"Alt"))
            .collect();
        found.sort();
        found
    }

    /// Every address that the document leads to, once; sorted.
    pub fn addresses(&self) -> Vec<String> {
        let mut found: Vec<_> = self
            .dictionaries()
            .filter_map(|dictionary| {
                let (_, action) = self.document.dereference(dictionary.get(b"A").ok()?).ok()?;
                text_of(action.as_dict().ok()?, b"URI")
            })
            .collect();
        found.sort();
        found.dedup();
        found
    }

    /// How many pictures there are.
    pub fn pictures(&self) -> usize {
        let is_picture = |object: &&Object| {
            let Ok(stream) = object.as_stream() else {
                return false;
            };
            let kind = stream.dict.get(b"Subtype").and_then(Object::as_name);
            kind.is_ok_and(|name| name == b"Image")
        };
        self.document.objects.values().filter(is_picture).count()
    }

    /// The characters in the order of the file.
    pub fn glyphs(&self) -> &[Glyph] {
        &self.sheet.glyphs
    }

    /// Where a text begins: its first character on any page. A space of any kind is a space.
    #[track_caller]
    pub fn find(&self, text: &str) -> Glyph {
        let glyphs = self.glyphs();
        let found = (0..glyphs.len()).find(|start| {
            let mut rest = text;
            for glyph in &glyphs[*start..] {
                match rest.strip_prefix(&glyph.text.replace('\u{A0}', " ")) {
                    Some(after) => rest = after,
                    None => break,
                }
                if rest.is_empty() {
                    return true;
                }
            }
            false
        });
        match found {
            Some(start) => glyphs[start].clone(),
            None => panic!("{text:?} is on no page"),
        }
    }

    fn dictionaries(&self) -> impl Iterator<Item = &Dictionary> {
        let objects = self.document.objects.values();
        objects.filter_map(|object| object.as_dict().ok())
    }
}

/// A text of a dictionary: UTF-16 with its mark, or one byte a character (ISO 32000-1, 7.9.2.2).
pub fn text_of(dictionary: &Dictionary, key: &[u8]) -> Option<String> {
    let bytes = dictionary.get(key).and_then(Object::as_str).ok()?;
    match bytes.strip_prefix(&[0xFE, 0xFF]) {
        Some(rest) => {
            let units = rest
                .chunks(2)
                .map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
            String::from_utf16(&units.collect::<Vec<_>>()).ok()
        }
        None => Some(bytes.iter().copied().map(char::from).collect()),
    }
}
