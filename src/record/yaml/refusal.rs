//! What the YAML reader refuses, as diagnostics for people who write records.

use std::ops::Range;
use std::sync::Arc;

use serde_saphyr::Error;

use super::range;
use crate::diagnostics::{Diagnostic, Location, SourceFile, did_you_mean};
use crate::rules::Rule;

/// Checks what the reader would accept, or would refuse with a message of its own.
///
/// # Errors
/// A file without a value, or with a second document in it.
pub fn check(file: &Arc<SourceFile>) -> Result<(), Diagnostic> {
    let mut start = 0;
    let mut has_content = false;
    for line in file.text().split_inclusive('\n') {
        let content = line.trim_end();
        if content == "---" && has_content {
            let place = Location::new(file, start..start + content.len());
            return Err(
                Diagnostic::new(Rule::SecondDocument, "a second document starts here")
                    .at(place, "expected no more than one")
                    .help("put it into a file of its own"),
            );
        }
        let is_empty =
            content.is_empty() || content == "---" || content.trim_start().starts_with('#');
        has_content |= !is_empty;
        start += line.len();
    }
    if has_content {
        return Ok(());
    }
    Err(Diagnostic::new(Rule::EmptyFile, "the file is empty")
        .in_file(file.path())
        .help("`chancery new meeting ID` writes a record to start from"))
}

/// An error of the reader as a diagnostic: with its place, and with what to do.
pub fn diagnostic(file: &Arc<SourceFile>, error: &Error) -> Diagnostic {
    let error = error.without_snippet();
    let place = place(file, error);
    let found = place.clone().map_or("", |range| &file.text()[range]);
    let Words {
        rule,
        message,
        label,
        help,
    } = words(error, found);
    let diagnostic = Diagnostic::new(rule, message);
    let diagnostic = match place {
        Some(range) => diagnostic.at(Location::new(file, range), label),
        None => diagnostic.in_file(file.path()),
    };
    match help {
        Some(help) => diagnostic.help(help),
        None => diagnostic,
    }
}

/// The bytes that an error is about.
pub fn place(file: &SourceFile, error: &Error) -> Option<Range<usize>> {
    let text = file.text();
    let location = error.location().filter(|location| location.line() > 0)?;
    let mut range = range(text, location);
    // The reader names the end of the file, or a start alone.
    range.start = text.floor_char_boundary(range.start.min(text.len()));
    range.end = text.ceil_char_boundary(range.end.clamp(range.start, text.len()));
    if let Error::SerdeMissingField { .. } = error {
        // It names the last key; at the margin that is one of the whole record,
        // which is better reported at its first.
        let margin = range.start == 0 || text[..range.start].ends_with('\n');
        if margin {
            range.start = first_key(text);
            range.end = range.start;
        }
    }
    if range.is_empty() {
        let rest = &text[range.start..];
        let word = rest.find(|c: char| c.is_whitespace() || c == ':' || c == ',');
        range.end = range.start + word.unwrap_or(rest.len());
    }
    Some(range)
}

/// Where the first line that is no comment starts.
fn first_key(text: &str) -> usize {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let content = line.trim();
        if !content.is_empty() && !content.starts_with('#') && content != "---" {
            return start;
        }
        start += line.len();
    }
    0
}

struct Words {
    rule: Rule,
    message: String,
    label: &'static str,
    help: Option<String>,
}

impl Words {
    fn new(rule: Rule, message: impl Into<String>) -> Self {
        Self {
            rule,
            message: message.into(),
            label: "here",
            help: None,
        }
    }

    fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// Rule, message and help for what the YAML reader refused at `found`.
fn words(error: &Error, found: &str) -> Words {
    match error {
        Error::SerdeUnknownField {
            field, expected, ..
        } => Words::new(Rule::UnknownField, format!("unknown field `{field}`"))
            .help(known(field, expected)),
        Error::SerdeUnknownVariant {
            variant, expected, ..
        } => Words::new(Rule::UnknownValue, format!("unknown value `{variant}`"))
            .help(known(variant, expected)),
        Error::SerdeMissingField { field, .. } => Words {
            label: "in the mapping with this key",
            ..Words::new(
                Rule::MissingField,
                format!("the field `{field}` is missing"),
            )
            .help(format!("add `{field}: …`"))
        },
        Error::SerdeInvalidType {
            unexpected,
            expected,
            ..
        }
        | Error::SerdeInvalidValue {
            unexpected,
            expected,
            ..
        } => Words::new(
            Rule::InvalidValue,
            format!("found {}, expected {}", plain(unexpected), plain(expected)),
        ),
        Error::InvalidScalar { ty, .. } => Words::new(
            Rule::InvalidValue,
            format!("found {}, expected {}", shape(found), plain(ty)),
        ),
        Error::InvalidBooleanStrict { .. } => Words::new(
            Rule::InvalidValue,
            format!("found {}, expected true or false", shape(found)),
        ),
        Error::Unexpected { expected, .. } => {
            let words = Words::new(
                Rule::InvalidValue,
                format!("found {}, expected {}", shape(found), plain(expected)),
            );
            match *expected {
                "sequence start" => {
                    words.help("write a list: `[…, …]`, or lines that start with `- `")
                }
                "mapping start" => words.help("write `key: value`, one a line"),
                _ => words,
            }
        }
        Error::Eof { .. } => Words::new(Rule::Yaml, "the file ends in the middle of a value"),
        Error::Message { msg, .. } => Words::new(Rule::InvalidValue, msg.clone()),
        Error::DuplicateMappingKey { key, .. } => {
            let key = key
                .as_ref()
                .map_or("a key".to_owned(), |key| format!("the key `{key}`"));
            Words::new(Rule::DuplicateKey, format!("{key} is here twice")).help("keep one of them")
        }
        Error::Budget { .. } | Error::AliasReplayLimitExceeded { .. } => Words::new(
            Rule::YamlTooLarge,
            "this is nested too deeply, too long, or uses anchors and aliases",
        )
        .help("write it out plainly"),
        other => {
            // Without the position, which is shown as an excerpt.
            let message = other.to_string();
            let message = message
                .split(" at line ")
                .next()
                .unwrap_or(&message)
                .trim_end_matches(':');
            if message.contains("recursion limit") {
                return Words::new(Rule::YamlTooLarge, "this is nested too deeply")
                    .help("write it out plainly");
            }
            let words = Words::new(Rule::Yaml, message.to_owned());
            match message {
                _ if message.contains("tab") => words.help("indent with spaces"),
                _ if message.contains("simple key") => {
                    words.help("write `key: value`, with a space after the colon")
                }
                _ if message.contains("flow") || message.contains("expected ','") => {
                    words.help("close the bracket or brace, or put a comma between the values")
                }
                _ => words
                    .help("see that the colons, dashes and indents are as in the lines around it"),
            }
        }
    }
}

/// A help line with the names that are known, the nearest first.
fn known(found: &str, expected: &[&'static str]) -> String {
    let all = expected.join(", ");
    match did_you_mean(found, expected.iter().copied()) {
        Some(near) => format!("did you mean `{near}`? known here: {all}"),
        None => format!("known here: {all}"),
    }
}

/// The reader's and Rust's names of types, in plain words.
fn plain(word: &str) -> &str {
    match word {
        "u16" => "a whole number from 0 to 65535",
        "u32" => "a whole number from 0 to 4294967295",
        "a nonzero u32" | "nonzero u32" => "a whole number from 1 to 4294967295",
        "i64" => "a whole number",
        "bool" => "true or false",
        "string scalar" | "string" => "a text",
        "sequence start" | "sequence" => "a list",
        "mapping start" | "map" => "a mapping of keys and values",
        "unit value" | "unit" | "null" => "nothing",
        other => other,
    }
}

/// What is written at a place of the file.
fn shape(found: &str) -> String {
    match found.trim_start().chars().next() {
        None => "nothing".to_owned(),
        Some('[') | Some('-') if found.starts_with(['[', '-']) && found.parse::<f64>().is_err() => {
            "a list".to_owned()
        }
        Some('{') => "a mapping of keys and values".to_owned(),
        Some(_) => {
            let shown: String = found.chars().take(40).collect();
            format!("{shown:?}")
        }
    }
}
