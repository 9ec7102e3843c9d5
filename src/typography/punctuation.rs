//! Punctuation of another language: [`Rule::ForeignPunctuation`].

use super::{Finding, Typography};
use crate::catalog::prose::Passage;
use crate::rules::Rule;

pub(super) fn check(it: &Typography, passage: &Passage, found: &mut Vec<Finding>) {
    let marks = it.language.punctuation.iter();
    if !passage.has.any(marks.map(|(mark, _)| *mark)) {
        return;
    }
    // The brackets that are open, and whether each is of another language.
    let mut open: Vec<bool> = Vec::new();
    for (at, glyph) in passage.glyphs.iter().enumerate() {
        let mut rows = it.language.punctuation.iter();
        let Some((mark, instead)) = rows.find(|(mark, _)| *mark == glyph.c) else {
            continue;
        };
        // `APEC (2024)` has the marks of its own letters, in any language.
        let is_own = |c: Option<char>| c.is_some_and(|c| it.language.has_letter(c));
        let (before, after) = (passage.before(at), passage.at(at + 1));
        let is_among = match mark {
            '(' | '[' | '（' => {
                let is_among = is_own(before) || is_own(after);
                open.push(is_among);
                is_among
            }
            ')' | ']' | '）' => open
                .pop()
                .unwrap_or_else(|| is_own(before) || is_own(after)),
            // Three of them are an ellipsis.
            '.' if before == Some('.') || after == Some('.') => false,
            _ => is_own(before) || matches!(before, Some('）' | '」' | '』')),
        };
        if is_among {
            found.push(
                Finding::new(
                    Rule::ForeignPunctuation,
                    at..at + 1,
                    format!("`{mark}` is punctuation of another language"),
                )
                .instead(*instead),
            );
        }
    }
}
