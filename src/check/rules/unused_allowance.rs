//! Comments that allow what is not there: [`Rule::UnusedAllowance`].

use std::collections::BTreeSet;
use std::path::PathBuf;

use crate::diagnostics::{Allowance, Diagnostic, Location};
use crate::rules::Rule;

/// The rule, with everything that was found.
pub fn check(allowances: &[Allowance], problems: &[Diagnostic]) -> Vec<Diagnostic> {
    let used = problems
        .iter()
        .filter_map(|problem| problem.allowed.as_deref());
    let used: BTreeSet<_> = used.map(place).collect();
    let unused = allowances.iter().filter(|it| !used.contains(&place(it)));
    unused
        .map(|allowance| {
            let message = format!("nothing here has to be allowed by `{}`", allowance.rule);
            let comment = &allowance.comment;
            let text = comment.file.text();
            let line = comment.file.line_range(comment.line());
            let end = text[line.end..]
                .find('\n')
                .map_or(text.len(), |at| line.end + at + 1);
            let line = Location::new(&comment.file, line.start..end);
            Diagnostic::new(Rule::UnusedAllowance, message)
                .at(comment.clone(), "allows nothing")
                .help("remove the comment")
                .fix("remove the comment", [(line, String::new())])
        })
        .collect()
}

fn place(allowance: &Allowance) -> (PathBuf, usize) {
    let comment = &allowance.comment;
    (comment.file.path().to_path_buf(), comment.range.start)
}
