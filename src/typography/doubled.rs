//! The same word twice in a row: [`Rule::DoubledWord`].

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
    for pair in words.windows(2) {
        let [first, second] = pair else { continue };
        let between = passage.text(first.end..second.start);
        let is_apart = between.chars().all(|c| c == ' ' || NO_BREAK.contains(&c));
        let (one, other) = (passage.text(first.clone()), passage.text(second.clone()));
        // Part of a number with letters, or a name such as Walla Walla.
        let is_in_word = passage.before(first.start).is_some_and(char::is_numeric);
        let is_name = other.starts_with(char::is_uppercase);
        if !is_apart || is_in_word || is_name || one.to_lowercase() != other.to_lowercase() {
            continue;
        }
        if !one.contains(is_letter) || it.language.repeated.contains(&other.as_str()) {
            continue;
        }
        found.push(
            Finding::new(
                Rule::DoubledWord,
                first.start..second.end,
                format!("`{other}` twice in a row"),
            )
            .instead(one)
            .doubtful(),
        );
    }
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
