//! Signs of a typewriter: three dots ([`Rule::ThreeDots`]) and two hyphens
//! ([`Rule::DoubleHyphen`]).

use super::{Finding, Typography, stretches};
use crate::catalog::prose::Passage;
use crate::rules::Rule;

pub(super) fn check(it: &Typography, passage: &Passage, found: &mut Vec<Finding>) {
    if !passage.has.any(['.', '-', '・']) {
        return;
    }
    for range in stretches(passage, |c| c == '.')
        .into_iter()
        .chain(middle_dots(it, passage))
    {
        if range.len() >= 3 {
            let written = passage.text(range.clone());
            let message = format!("`{written}` for an ellipsis");
            let finding = Finding::new(Rule::ThreeDots, range, message);
            found.push(finding.instead(it.language.ellipsis));
        }
    }
    for range in stretches(passage, |c| c == '-') {
        // `--locale` is an option of a program.
        let (before, after) = (passage.before(range.start), passage.at(range.end));
        let is_option = before.is_none_or(char::is_whitespace)
            && after.is_some_and(|c| c.is_ascii_alphanumeric());
        if (2..=3).contains(&range.len()) && !is_option {
            let written = passage.text(range.clone());
            let message = format!("`{written}` for a dash");
            let finding = Finding::new(Rule::DoubleHyphen, range, message);
            found.push(finding.instead(it.language.dash));
        }
    }
}

/// `・・・` in Japanese.
fn middle_dots(it: &Typography, passage: &Passage) -> Vec<std::ops::Range<usize>> {
    match it.language.ellipsis {
        "……" => stretches(passage, |c| c == '・'),
        _ => Vec::new(),
    }
}
