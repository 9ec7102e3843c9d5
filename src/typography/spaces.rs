//! Spaces where none belong ([`Rule::StraySpace`]), and more than one
//! ([`Rule::DoubledSpace`]).

use super::{Finding, NO_BREAK, Typography, stretches};
use crate::catalog::prose::Passage;
use crate::rules::Rule;

/// Marks before which no space is written, in any language.
const CLOSING: &[char] = &[
    ',', ')', ']', '”', '、', '。', '，', '．', '）', '」', '』', '】', '،', '؛', '؟',
];

/// The same, where the language does not have a space of its own there.
const SPACED_IN_FRENCH: &[char] = &[':', ';', '!', '?', '»'];

/// Marks after which no space is written.
const OPENING: &[char] = &['(', '[', '“', '¿', '¡', '（', '「', '『', '【'];

pub(super) fn check(it: &Typography, passage: &Passage, found: &mut Vec<Finding>) {
    let is_space = |c: char| c == ' ' || c == '\u{3000}' || NO_BREAK.contains(&c);
    for spaces in stretches(passage, is_space) {
        let before = passage.before(spaces.start);
        let after = passage.at(spaces.end);
        if let Some(mark) = after.filter(|mark| is_closing(it, passage, spaces.end, *mark)) {
            let message = format!("a space before `{mark}`");
            found.push(Finding::new(Rule::StraySpace, spaces, message).instead(""));
        } else if let Some(mark) = before.filter(|mark| is_opening(it, *mark)) {
            let message = format!("a space after `{mark}`");
            found.push(Finding::new(Rule::StraySpace, spaces, message).instead(""));
        } else if spaces.len() > 1 {
            let written = passage.text(spaces.clone());
            let kept = written.chars().find(|c| *c != ' ');
            let count = spaces.len();
            found.push(
                Finding::new(
                    Rule::DoubledSpace,
                    spaces,
                    format!("{count} spaces in a row"),
                )
                .instead(kept.unwrap_or(' ').to_string()),
            );
        }
    }
}

fn is_opening(it: &Typography, mark: char) -> bool {
    // In German a quotation ends with “.
    OPENING.contains(&mark) && (mark != '“' || it.language.quotes.is_some())
}

fn is_closing(it: &Typography, passage: &Passage, at: usize, mark: char) -> bool {
    // The text of a variant begins without spaces: what is before it is not seen.
    match mark {
        // `.5` and `.º` begin with a full stop, and three of them are an ellipsis.
        '.' => matches!(passage.at(at + 1), None | Some(' ')),
        _ if SPACED_IN_FRENCH.contains(&mark) => {
            let is_smiley = mark == ':' && passage.at(at + 1) == Some('/');
            it.language.quotes.is_some() && !it.language.spaced.contains(&mark) && !is_smiley
        }
        _ => CLOSING.contains(&mark),
    }
}
