//! What Fluent's parser refuses, in words that say what to type instead.
//!
//! The parser says what it expected at the byte where it gave up. A translator needs the
//! mistake, which is often elsewhere: at the brace that was never closed, at the line that
//! lost its `#`.

use std::ops::Range;
use std::sync::Arc;

use fluent_syntax::parser::{ErrorKind, ParserError};

use super::letters::leading_name;
use super::{margin, placeable};
use crate::diagnostics::{Diagnostic, Location, SourceFile};
use crate::rules::Rule;

/// What could not be read: from where an entry should begin to the next that does.
pub struct Junk<'a> {
    /// The file.
    pub file: &'a Arc<SourceFile>,
    /// The bytes that are no entry.
    pub range: Range<usize>,
    /// Where the parser gave up; after the junk where it skipped blanks before.
    pub at: usize,
    /// What it says of it.
    pub kind: &'a ErrorKind,
}

impl<'a> Junk<'a> {
    /// What an error of the parser is about.
    pub fn of(file: &'a Arc<SourceFile>, error: &'a ParserError) -> Self {
        let text = file.text();
        let floor = |at: usize| text.floor_char_boundary(at.min(text.len()));
        let range = error.slice.clone().unwrap_or(error.pos.clone());
        Self {
            file,
            range: floor(range.start)..floor(range.end),
            at: floor(error.pos.start),
            kind: &error.kind,
        }
    }

    /// The whole file.
    pub fn text(&self) -> &'a str {
        self.file.text()
    }

    /// The line at a byte, without its end.
    pub fn line_at(&self, at: usize) -> Range<usize> {
        let text = self.text();
        let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
        let end = text[at..].find('\n').map_or(text.len(), |end| at + end);
        start..start + text[start..end].trim_end_matches('\r').len()
    }

    /// The line above the junk; none where it begins the file.
    pub fn line_above(&self) -> Option<&'a str> {
        let end = self.text()[..self.range.start].strip_suffix('\n')?.len();
        let range = self.line_at(end);
        Some(&self.text()[range])
    }

    /// The letter where the parser gave up.
    pub fn found(&self) -> Option<char> {
        self.text()[self.at..].chars().next()
    }

    /// A place in the file.
    pub fn location(&self, range: Range<usize>) -> Location {
        Location::new(self.file, range)
    }

    /// The bytes of the letter where the parser gave up.
    pub fn letter(&self) -> Range<usize> {
        self.at..self.at + self.found().map_or(0, char::len_utf8)
    }

    /// An error at a place of the file.
    pub fn problem(
        &self,
        message: impl Into<String>,
        range: Range<usize>,
        label: &str,
        help: impl Into<String>,
    ) -> Diagnostic {
        Diagnostic::new(Rule::FluentSyntax, message)
            .at(self.location(range), label)
            .help(help)
    }
}

/// What Fluent's parser refuses, each mistake once.
pub fn diagnostics(file: &Arc<SourceFile>, errors: &[ParserError]) -> Vec<Diagnostic> {
    let mut problems: Vec<Diagnostic> = Vec::new();
    let mut end = 0;
    for error in errors {
        let junk = Junk::of(file, error);
        let problem = diagnostic(&junk);
        // Where one line is not indented, the next ones are not either.
        let goes_on = problems.last().is_some_and(|last| {
            let is_next = end == junk.range.start && !file.text()[..end].ends_with("\n\n");
            is_next
                && !begins_entry(&junk)
                && last.message == problem.message
                && last.help == problem.help
        });
        end = junk.range.end;
        if !goes_on {
            problems.push(problem);
        }
    }
    problems
}

/// Whether junk begins like a message: then its mistake is one of its own.
fn begins_entry(junk: &Junk) -> bool {
    let text = &junk.text()[junk.range.clone()];
    let name = leading_name(text.trim_start_matches('-'));
    let rest = text.trim_start_matches('-').get(name.len()..);
    !name.is_empty() && rest.is_some_and(|rest| rest.trim_start().starts_with('='))
}

fn diagnostic(junk: &Junk) -> Diagnostic {
    margin::mistake(junk)
        .or_else(|| placeable::mistake(junk))
        .unwrap_or_else(|| other(junk))
}

/// What no mistake of a translator is known for.
fn other(junk: &Junk) -> Diagnostic {
    let (message, help) = match junk.kind {
        ErrorKind::ExpectedToken('=') => (
            "expected `=` here".to_owned(),
            "a message is written `name = text`; a longer text goes on in lines that start with spaces",
        ),
        ErrorKind::ExpectedToken(token) => (
            format!("expected `{token}` here"),
            "a placeable is written `{ $variable }`, `{ message }` or `{ FUNCTION($variable, option: \"value\") }`",
        ),
        ErrorKind::ExpectedMessageField { entry_id } => (
            format!("the message `{entry_id}` says nothing"),
            "write the text after the `=`, or on the next line after some spaces",
        ),
        ErrorKind::ExpectedTermField { entry_id } => (
            format!("the term `-{entry_id}` says nothing"),
            "write the text after the `=`, or on the next line after some spaces",
        ),
        kind => (
            plain(kind),
            "a placeable is written `{ $variable }`, `{ message }` or `{ FUNCTION($variable, option: \"value\") }`",
        ),
    };
    let end = junk.line_at(junk.at).end.max(junk.at);
    let range = match junk.kind {
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => {
            junk.line_at(junk.range.start)
        }
        _ => junk.at..junk.letter().end.min(end),
    };
    junk.problem(message, range, "here", help)
}

/// What the parser says, in lower case.
fn plain(kind: &ErrorKind) -> String {
    let text = kind.to_string();
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_lowercase);
    first.chain(letters).collect()
}
