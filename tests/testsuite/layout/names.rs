//! The names of people.

use std::collections::BTreeSet;

use super::{Published, documents};
use crate::sheet::{self, Block, Glyph};

/// The people whom the source marks, as they are printed, with a space of any kind as a space.
fn people(source: &str) -> BTreeSet<String> {
    let marked = source.split("person(\"").skip(1);
    let names = marked.filter_map(|rest| rest.split('"').next());
    names.map(|name| name.replace("\\u{a0}", " ")).collect()
}

/// The glyphs of a text in reading order: on a page from right to left, each run of a line is
/// written from the left.
fn in_reading_order(document: &Published, block: &Block) -> Vec<Glyph> {
    let pieces = sheet::pieces(&block.glyphs).into_iter();
    let pieces = pieces.flat_map(|mut piece| {
        if document.locale == "ar" {
            piece.reverse();
        }
        piece
    });
    pieces.collect()
}

/// Every place of a name in a text, as the glyphs that it is made of.
fn places(glyphs: &[Glyph], name: &str) -> Vec<Vec<Glyph>> {
    let texts: Vec<String> = glyphs
        .iter()
        .map(|it| it.text.replace('\u{A0}', " "))
        .collect();
    let mut found = Vec::new();
    for start in 0..glyphs.len() {
        let mut rest = name;
        for (at, text) in texts.iter().enumerate().skip(start) {
            let Some(after) = rest.strip_prefix(text.as_str()) else {
                break;
            };
            rest = after;
            if rest.is_empty() {
                found.push(glyphs[start..=at].to_vec());
                break;
            }
        }
    }
    found
}

/// As a search would find it: every one that the source marks is somewhere in the text layer, whole.
#[test]
fn every_person_is_found_by_name() {
    let mut looked = 0;
    for document in documents() {
        let blocks = document.sheet.structure.blocks();
        let texts: Vec<_> = blocks
            .iter()
            .map(|block| in_reading_order(document, block))
            .collect();
        for name in people(&document.source) {
            let found = texts.iter().any(|glyphs| !places(glyphs, &name).is_empty());
            let page = document.sheet.text();
            assert!(
                found,
                "{}: {name:?} is not found in {page}",
                document.name()
            );
            looked += 1;
        }
    }
    assert!(looked > 100, "{looked} names");
}

/// No line ends within `González-Olaechea` or between `Minister` and `Kamikawa`.
#[test]
fn names_are_not_torn() {
    let mut looked = 0;
    for document in documents()
        .iter()
        .filter(|document| document.locale != "ar")
    {
        let blocks = document.sheet.structure.blocks();
        for name in people(&document.source) {
            let words: Vec<&str> = name.split(' ').collect();
            let joined = words
                .iter()
                .copied()
                .filter(|word| word.contains(['-', '–']));
            let whole = if words.len() == 2 {
                vec![name.as_str()]
            } else {
                joined.collect()
            };
            for part in whole {
                for block in &blocks {
                    for glyphs in places(&block.glyphs, part) {
                        assert_eq!(
                            sheet::lines(&glyphs).len(),
                            1,
                            "{}: {part:?} is torn",
                            document.name()
                        );
                        looked += 1;
                    }
                }
            }
        }
    }
    assert!(looked > 100, "{looked} names");
}
