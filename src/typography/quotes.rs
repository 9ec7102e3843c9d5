//! Straight quotation marks and apostrophes: [`Rule::StraightQuote`].

use super::{Finding, Typography, is_letter};
use crate::catalog::prose::Passage;
use crate::rules::Rule;

/// What a typewriter has for all quotation marks.
const STRAIGHT: [char; 4] = ['"', '\'', '`', '´'];

pub(super) fn check(it: &Typography, passage: &Passage, found: &mut Vec<Finding>) {
    let Some(quotes) = it.language.quotes else {
        return;
    };
    if !passage.has.any(STRAIGHT) {
        return;
    }
    let mut is_open = false;
    // Of an odd number nobody knows which one is missing.
    let quotes_in_all = passage.glyphs.iter().filter(|glyph| glyph.c == '"').count();
    let is_sure = quotes_in_all.is_multiple_of(2) && passage.chosen.is_empty();
    let marks = passage.glyphs.iter().enumerate();
    for (at, glyph) in marks.filter(|(_, glyph)| STRAIGHT.contains(&glyph.c)) {
        let before = passage.before(at);
        let after = passage.at(at + 1);
        let is_in_word = before.is_some_and(is_letter) && after.is_some_and(is_letter);
        let instead = match glyph.c {
            '"' => {
                // 5'3" and 12" are measures.
                if !is_open && before.is_some_and(|c| c.is_ascii_digit()) {
                    continue;
                }
                is_open = !is_open;
                if is_open {
                    quotes.double.0
                } else {
                    quotes.double.1
                }
            }
            '\'' | '`' | '´' if is_in_word => "’",
            '\'' => match before {
                Some(c) if c.is_ascii_digit() => continue,
                None | Some(' ' | '(' | '[' | '\u{A0}') => quotes.single.0,
                Some(_) => quotes.single.1,
            },
            _ => continue,
        };
        let what = match glyph.c {
            '"' => "a straight quotation mark",
            _ if is_in_word => "a straight apostrophe",
            _ => "a straight quotation mark or apostrophe",
        };
        let message = format!("{what} in prose");
        let finding = Finding::new(Rule::StraightQuote, at..at + 1, message).instead(instead);
        found.push(if is_in_word || (glyph.c == '"' && is_sure) {
            finding
        } else {
            finding.doubtful()
        });
    }
}
