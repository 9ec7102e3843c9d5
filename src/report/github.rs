//! Workflow commands of GitHub Actions, which it shows as annotations in a pull request.
//!
//! ```text
//! ::error file=data/x.yaml,line=3,col=8,endLine=3,endColumn=12,title=unknown-field::unknown field `plase`
//! ```
//!
//! GitHub keeps 10 errors and 10 warnings of a step and drops the rest without a word (Workflow
//! commands for GitHub Actions; "Annotations" of the checks API). So no more are written, a
//! notice says how many there are, and they follow as plain lines of the log.

use std::fmt::Write as _;

use super::{Paths, Report, place, short};
use crate::diagnostics::{Diagnostic, shown_message};
use crate::rules::Severity;

/// How many annotations of one kind GitHub shows of a step.
const MOST: usize = 10;

/// The problems of a report as commands, and those that are too many as lines.
pub fn render(report: &Report, paths: &Paths) -> String {
    let mut text = String::new();
    let mut rest = Vec::new();
    let mut more = Vec::new();
    for severity in [Severity::Error, Severity::Warning] {
        let problems = report.problems.iter();
        let mut problems = problems.filter(|problem| problem.severity == severity);
        for problem in problems.by_ref().take(MOST) {
            text.push_str(&command(problem, paths));
        }
        let dropped: Vec<_> = problems.collect();
        if !dropped.is_empty() {
            let s = if dropped.len() == 1 { "" } else { "s" };
            more.push(format!("{} more {severity}{s}", dropped.len()));
            rest.extend(dropped);
        }
    }
    if !more.is_empty() {
        let message = format!(
            "{} in the log of this step; GitHub shows {MOST} of each kind",
            more.join(" and ")
        );
        // Writing to a string cannot fail.
        let _ = writeln!(text, "::notice title=chancery::{}", data(&message));
    }
    for problem in rest {
        text.push_str(&short::line(problem, paths));
    }
    text
}

fn command(problem: &Diagnostic, paths: &Paths) -> String {
    let mut properties = Vec::new();
    if let Some((file, region)) = place(problem, paths) {
        properties.push(format!("file={}", property(&file)));
        if let Some((start, end)) = region {
            properties.push(format!("line={}", start.line));
            // Columns are refused for a place of several lines.
            if start.line == end.line {
                properties.push(format!("col={}", start.column));
                properties.push(format!("endLine={}", end.line));
                properties.push(format!("endColumn={}", end.column));
            } else {
                properties.push(format!("endLine={}", end.line));
            }
        }
    }
    properties.push(format!("title={}", property(problem.rule.id())));
    let mut message = shown_message(&problem.message).into_owned();
    for help in &problem.help {
        message.push_str("\nhelp: ");
        message.push_str(&shown_message(help));
    }
    format!(
        "::{} {}::{}\n",
        problem.severity,
        properties.join(","),
        data(&message)
    )
}

/// A message (`escapeData` of actions/toolkit).
fn data(text: &str) -> String {
    let text = text.replace('%', "%25");
    text.replace('\r', "%0D").replace('\n', "%0A")
}

/// A value of a property (`escapeProperty` of actions/toolkit).
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
