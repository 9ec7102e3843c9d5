//! Punctuation of another language: [`Rule::ForeignPunctuation`].

use super::{Finding, Typography};
use crate::catalog::prose::Passage;
use crate::rules::Rule;

pub(super) fn check(it: &Typography, passage: &Passage, found: &mut Vec<Finding>) {
    for (at, glyph) in passage.glyphs.iter().enumerate() {
        let mut rows = it.language.punctuation.iter();
        let Some((mark, instead)) = rows.find(|(mark, _)| *mark == glyph.c) else {
            continue;
        };
        // In `Javier (15.3)` within another script the marks are those of that part.
        let is_own = |c: Option<char>| c.is_some_and(|c| it.language.has_letter(c));
        let is_among = match mark {
            '(' | ')' | '[' | ']' => is_own(passage.before(at)) || is_own(passage.at(at + 1)),
            _ => is_own(passage.before(at)) || is_after_bracket(passage, at),
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

/// Whether a mark follows a bracket of the language's own, as in `（日本）.`
fn is_after_bracket(passage: &Passage, at: usize) -> bool {
    matches!(passage.before(at), Some('）' | '」' | '』'))
}
