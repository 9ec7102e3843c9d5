//! Comments in a file that allow one rule at one place, with a reason.
//!
//! ```text
//! # chancery: allow unused-message -- next year's meeting asks for it
//! next-year = …
//! ```
//!
//! In an `.ftl` file such a comment is directly above a message or term, among its other
//! comments, and holds for all of it. In a YAML file it is above a line, and holds for what
//! begins in that line.

use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use super::{Diagnostic, Location, Place, SourceFile};
use crate::rules::{Rule, UnknownRule};

/// How an allowance is written, for help lines.
const FORM: &str = "write `# chancery: allow RULE -- the reason`";

/// A comment that allows a rule.
#[derive(Clone, Debug)]
pub struct Allowance {
    /// The rule.
    pub rule: Rule,
    /// Why it may be broken here.
    pub reason: String,
    /// The comment, without its line end.
    pub comment: Location,
    /// The bytes of the file for which it holds.
    pub covers: Range<usize>,
}

/// The allowances of a file, and what is wrong with those that are none.
#[derive(Clone, Debug, Default)]
pub struct Allowances {
    /// In the order of the file.
    pub allowances: Vec<Allowance>,
    /// Comments that were meant as allowances and are not in force.
    pub problems: Vec<Diagnostic>,
}

/// The format of a file that may have such comments.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Format {
    Fluent,
    Yaml,
}

impl Format {
    fn of(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_str()?.to_ascii_lowercase();
        match ending.as_str() {
            "ftl" => Some(Self::Fluent),
            "yaml" | "yml" => Some(Self::Yaml),
            _ => None,
        }
    }
}

impl Allowances {
    /// The allowances of a file; none in files of other formats than Fluent and YAML.
    pub fn of(file: &Arc<SourceFile>) -> Self {
        let mut found = Self::default();
        let Some(format) = Format::of(file.path()) else {
            return found;
        };
        let text = file.text();
        // Most files have none, and need not be taken apart.
        if !["chancery", "Chancery", "CHANCERY"]
            .iter()
            .any(|name| text.contains(name))
        {
            return found;
        }
        let mut at = 0;
        for line in text.split_inclusive('\n') {
            let range = at..at + line.trim_end().len();
            at += line.len();
            let Some((start, sign)) = directive(line, format) else {
                continue;
            };
            let comment = Location::new(file, range.start + start..range.end);
            let is_alone = line[..start].trim().is_empty();
            let covers = match format {
                _ if !is_alone || sign != "#" => None,
                Format::Fluent => entry_below(text, at).filter(|_| start == 0),
                Format::Yaml => line_below(text, at),
            };
            match (
                parse(text.get(comment.range.clone()).unwrap_or_default()),
                covers,
            ) {
                (Ok((rule, reason)), Some(covers)) => found.allowances.push(Allowance {
                    rule,
                    reason,
                    comment,
                    covers,
                }),
                (Ok(_), None) => found.problems.push(misplaced(comment, format)),
                (Err(problem), _) => found.problems.push(problem.at(comment, "is not in force")),
            }
        }
        found
    }

    /// The allowance of a problem of this file, if there is one.
    pub fn find(&self, problem: &Diagnostic) -> Option<&Allowance> {
        let Some(Place::At(location)) = &problem.place else {
            return None;
        };
        self.allowances.iter().find(|allowance| {
            allowance.rule == problem.rule && allowance.covers.contains(&location.range.start)
        })
    }
}

/// Where a comment to this program starts in a line, and the signs before it; also of one
/// that is not written as it must be.
fn directive(line: &str, format: Format) -> Option<(usize, &str)> {
    let begins = |at: &usize| match format {
        // A `#` elsewhere in a line is text.
        Format::Fluent => *at == 0,
        Format::Yaml => {
            let before = line[..*at].chars().next_back();
            before.is_none_or(char::is_whitespace)
        }
    };
    let mut starts = line.match_indices('#').map(|(at, _)| at).filter(begins);
    starts.find_map(|start| {
        let comment = &line[start..];
        let rest = comment.trim_start_matches('#');
        let words = rest.trim_start().to_ascii_lowercase();
        let words = words.strip_prefix("chancery")?.trim_start();
        let is_meant = words.starts_with(':') || words.starts_with("allow");
        is_meant.then(|| (start, &comment[..comment.len() - rest.len()]))
    })
}

/// The rule and the reason of a comment.
fn parse(comment: &str) -> Result<(Rule, String), Diagnostic> {
    let refused = |message: String| Diagnostic::new(Rule::Allowance, message);
    let comment = comment.trim_start_matches('#').trim();
    let Some(words) = comment.strip_prefix("chancery:").map(str::trim_start) else {
        return Err(
            refused("found a comment to chancery without `chancery:`".to_owned()).help(FORM),
        );
    };
    let Some(rest) = words
        .strip_prefix("allow")
        .filter(|rest| rest.starts_with([' ', '\t']) || rest.is_empty())
    else {
        let word = words.split_whitespace().next().unwrap_or_default();
        return Err(refused(format!("found `{word}`, expected `allow`")).help(FORM));
    };
    let (name, reason) = match rest.split_once("--") {
        Some((name, reason)) => (name.trim(), reason.trim()),
        None => (rest.trim(), ""),
    };
    if name.is_empty() {
        return Err(refused("found no rule, expected its name".to_owned()).help(FORM));
    }
    let rule: Rule = name.parse().map_err(|unknown: UnknownRule| {
        let problem = refused(unknown.to_string());
        match unknown.near {
            Some(near) => problem.help(format!("did you mean `{near}`?")),
            None if name.contains(' ') => {
                problem.help(format!("{FORM}, with one rule in each comment"))
            }
            None => problem.help("`chancery check --list` lists all"),
        }
    })?;
    if let Some(why) = rule.why_fixed() {
        let message = format!("`{rule}` cannot be allowed: {why}");
        return Err(refused(message).help("repair what it reports, and remove this comment"));
    }
    if !reason.chars().any(char::is_alphanumeric) {
        let message = format!("found no reason why `{rule}` is allowed here");
        return Err(refused(message).help(FORM));
    }
    Ok((rule, reason.to_owned()))
}

fn misplaced(comment: Location, format: Format) -> Diagnostic {
    let (message, help) = match format {
        Format::Fluent => (
            "this comment is not directly above a message",
            "put it above the message that it is for, with a single # in the first column and no empty line between",
        ),
        Format::Yaml => (
            "this comment is not directly above a line of the record",
            "put it on a line of its own, above the line that it is for and with no empty line between",
        ),
    };
    Diagnostic::new(Rule::Allowance, message)
        .at(comment, "is not in force")
        .help(help)
}

/// The lines from `at` on, each with where it starts.
fn lines(text: &str, mut at: usize) -> impl Iterator<Item = (usize, &str)> {
    text[at..].split_inclusive('\n').map(move |line| {
        let start = at;
        at += line.len();
        (start, line)
    })
}

/// The message or term whose comments go on at `at`, and the comments directly below it:
/// those of another message have no problems of their own.
fn entry_below(text: &str, at: usize) -> Option<Range<usize>> {
    let mut lines =
        lines(text, at).skip_while(|(_, line)| line.starts_with("# ") || line.trim_end() == "#");
    let is_entry = |line: &str| line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-');
    let (start, first) = lines.next().filter(|(_, line)| is_entry(line))?;
    let mut end = start + first.len();
    let (mut is_below, mut is_after_blank) = (false, false);
    for (at, line) in lines {
        is_below |= line.starts_with('#') && !is_after_blank;
        // What goes on is indented or closes a placeable (Fluent 1.0, `entry`).
        let goes_on = match is_below {
            true => line.starts_with('#'),
            false => line.trim().is_empty() || line.starts_with([' ', '\t', '}']),
        };
        if !goes_on {
            break;
        }
        is_after_blank = line.trim().is_empty();
        // Empty lines below are part of no message.
        if !is_after_blank {
            end = at + line.len();
        }
    }
    Some(start..end)
}

/// The line below the comments that go on at `at`.
fn line_below(text: &str, at: usize) -> Option<Range<usize>> {
    let mut lines = lines(text, at).skip_while(|(_, line)| line.trim_start().starts_with('#'));
    let (start, line) = lines.next().filter(|(_, line)| !line.trim().is_empty())?;
    Some(start..start + line.len())
}

#[cfg(test)]
mod tests;
