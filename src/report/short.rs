//! One line a problem: `file:line:column: error[rule]: message`.

use std::fmt::Write as _;

use super::{Paths, Report, place};
use crate::diagnostics::{Diagnostic, shown_message};

/// The problems of a report, a line each.
pub fn render(report: &Report, paths: &Paths) -> String {
    let lines = report.problems.iter().map(|problem| line(problem, paths));
    lines.collect()
}

/// One problem with its line end.
pub(super) fn line(problem: &Diagnostic, paths: &Paths) -> String {
    let mut line = String::new();
    // Writing to a string cannot fail.
    match place(problem, paths) {
        Some((file, Some((start, _)))) => {
            let _ = write!(
                line,
                "{}:{}:{}: ",
                on_one_line(&file),
                start.line,
                start.column
            );
        }
        Some((file, None)) => {
            let _ = write!(line, "{}: ", on_one_line(&file));
        }
        None => {}
    }
    let message = on_one_line(&problem.message);
    let _ = writeln!(line, "{}[{}]: {message}", problem.severity, problem.rule);
    line
}

/// A text in which every character can be seen, without line ends.
fn on_one_line(text: &str) -> String {
    shown_message(text)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}
