//! Brackets, quotation marks, and the marks of Spanish questions that are not closed or
//! were not opened: [`Rule::UnpairedMark`].

use super::{Finding, Typography};
use crate::catalog::prose::Passage;
use crate::rules::Rule;

/// Pairs of every language.
const BRACKETS: &[(char, char)] = &[
    ('(', ')'),
    ('[', ']'),
    ('（', '）'),
    ('「', '」'),
    ('『', '』'),
    ('【', '】'),
];

/// Pairs that some languages use the other way round: those of the table do not.
const QUOTES: &[(char, char)] = &[('«', '»'), ('“', '”')];

/// Questions and exclamations of Spanish.
const INVERTED: &[(char, char)] = &[('¿', '?'), ('¡', '!')];

pub(super) fn check(it: &Typography, passage: &Passage, found: &mut Vec<Finding>) {
    let language = it.language;
    pairs(passage, BRACKETS, found);
    if language.quotes.is_some() {
        pairs(passage, QUOTES, found);
    }
    if language.is_inverted {
        pairs(passage, INVERTED, found);
    }
}

fn pairs(passage: &Passage, pairs: &[(char, char)], found: &mut Vec<Finding>) {
    // The other mark may be in another variant, or in a message that is printed here.
    if passage.is_open() {
        return;
    }
    for (open, close) in pairs {
        if !passage.has.any([*open, *close]) {
            continue;
        }
        let mut opened = Vec::new();
        for (at, glyph) in passage.glyphs.iter().enumerate() {
            if glyph.c == *open {
                opened.push(at);
            } else if glyph.c == *close && opened.pop().is_none() && !is_label(passage, at) {
                found.push(
                    Finding::new(
                        Rule::UnpairedMark,
                        at..at + 1,
                        format!("`{close}` closes what no `{open}` opens"),
                    )
                    .help(format!("write `{open}` where it begins")),
                );
            }
        }
        found.extend(opened.into_iter().map(|at| {
            Finding::new(
                Rule::UnpairedMark,
                at..at + 1,
                format!("`{open}` is not closed"),
            )
            .help(format!("write `{close}` where it ends"))
        }));
    }
}

/// Whether a bracket closes the label of an item: `a)`, `12)`.
fn is_label(passage: &Passage, at: usize) -> bool {
    let label = passage.glyphs.get(..at).unwrap_or_default();
    (1..=3).contains(&label.len()) && label.iter().all(|glyph| glyph.c.is_alphanumeric())
}
