//! The same word twice in a row: [`Rule::DoubledWord`].

use std::ops::Range;

use super::{Finding, NO_BREAK, Typography, is_letter, stretches};
use crate::catalog::prose::Passage;
use crate::rules::Rule;

pub(super) fn check(it: &Typography, passage: &Passage, found: &mut Vec<Finding>) {
    words(it, passage, found);
    particles(it, passage, found);
}

/// Words between spaces.
fn words(it: &Typography, passage: &Passage, found: &mut Vec<Finding>) {
    if !it.language.never_twice.is_empty() {
        return;
    }
    let is_part = |c: char| is_letter(c) || matches!(c, '’' | '\'' | '-' | '\u{64B}'..='\u{652}');
    let words = stretches(passage, is_part);
    let mut at = 0;
    while let Some(first) = words.get(at) {
        let rest = words.get(at..).unwrap_or_default();
        let repeated = rest.windows(2).take_while(|pair| match pair {
            [one, next] => is_repeated(it, passage, one, next),
            _ => false,
        });
        let count = repeated.count();
        if let Some(last) = words.get(at + count).filter(|_| count > 0) {
            let word = passage.text(last.clone());
            let times = if count == 1 {
                "twice"
            } else {
                "again and again"
            };
            found.push(
                Finding::new(
                    Rule::DoubledWord,
                    first.start..last.end,
                    format!("`{word}` {times} in a row"),
                )
                .instead(passage.text(first.clone()))
                .doubtful(),
            );
        }
        at += count + 1;
    }
}

/// Whether a word is that before it, with nothing but spaces between them.
fn is_repeated(
    it: &Typography,
    passage: &Passage,
    first: &Range<usize>,
    second: &Range<usize>,
) -> bool {
    let mut between = first.end..second.start;
    let is_space = |c: char| c == ' ' || NO_BREAK.contains(&c);
    let word = |range: &Range<usize>| {
        let glyphs = passage.glyphs.get(range.clone()).unwrap_or_default();
        let small = glyphs.iter().flat_map(|glyph| glyph.c.to_lowercase());
        // At the end of a word a sigma is another letter.
        small.map(|c| if c == 'ς' { 'σ' } else { c })
    };
    // Nearly all words differ: these need no text of their own.
    let is_next = between.all(|at| passage.at(at).is_some_and(is_space));
    if !is_next || !word(first).eq(word(second)) {
        return false;
    }
    let (one, other) = (passage.text(first.clone()), passage.text(second.clone()));
    one.to_lowercase() == other.to_lowercase()
        && one.contains(is_letter)
        // A name such as Walla Walla, or letters after a number.
        && !other.starts_with(char::is_uppercase)
        && !passage.before(first.start).is_some_and(char::is_numeric)
        && !it.language.repeated.contains(&other.as_str())
}

/// Particles and marks of a language without spaces between words.
fn particles(it: &Typography, passage: &Passage, found: &mut Vec<Finding>) {
    for (at, glyph) in passage.glyphs.iter().enumerate() {
        let mut rows = it.language.never_twice.iter();
        let Some((c, may_after)) = rows.find(|(c, _)| *c == glyph.c) else {
            continue;
        };
        let mut next = at + 1;
        while passage
            .at(next)
            .is_some_and(|c| c == ' ' || c == '\u{3000}')
        {
            next += 1;
        }
        let is_allowed = may_after.is_some() && passage.before(at) == *may_after;
        if passage.at(next) == Some(*c) && !is_allowed {
            found.push(
                Finding::new(
                    Rule::DoubledWord,
                    at..next + 1,
                    format!("`{c}` twice in a row"),
                )
                .instead(*c),
            );
        }
    }
}
