//! What else is wrong in a file, beyond the first error.
//!
//! The reader stops at the first value that is not of its type. So the value is replaced
//! by one that the reader accepts, in a copy of the text, and the copy is read again: what
//! it stops at then is the next error. A copy is never used for anything but this.

use std::ops::Range;
use std::sync::Arc;

use serde::de::DeserializeOwned;
use serde_saphyr::Error;

use super::refusal;
use crate::diagnostics::{Diagnostic, Location, Place, SourceFile, did_you_mean};
use crate::rules::Rule;

/// How many errors of one file are looked for.
const MOST: usize = 50;

/// How long a file can be for which more than the first error is looked for, in bytes: the
/// text is read again some twenty times for each.
const LONGEST: usize = 64 * 1024;

/// A value of every type that a field of a record or of the registry can have, the simple
/// ones first. They can be within brackets.
const VALUES: [&str; 19] = [
    "a",
    "1",
    "JP",
    "en",
    "\"1\"",
    "true",
    "\"2024-01-01\"",
    "\"Asia/Tokyo\"",
    "\"2024-01-01T00:00[Asia/Tokyo]\"",
    "\"https://example.org/\"",
    "[]",
    "[a]",
    "[JP]",
    "[[a]]",
    "{}",
    "{ hours: 1 }",
    "{ person: a, office: a, of: JP }",
    "{ host: { person: a, office: a, of: JP } }",
    "[{ kind: a, start: \"2024-01-01T00:00[Asia/Tokyo]\" }]",
];

/// Every error of a file, of which the first is known; that one alone of a long file.
pub fn errors<T: DeserializeOwned>(file: &Arc<SourceFile>, first: Error) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    let mut copy = Copy {
        file: Arc::clone(file),
        edits: Vec::new(),
    };
    let mut error = Some(first);
    while let Some(found) = error.take().filter(|_| problems.len() < MOST) {
        let problem = copy.problem(file, &found);
        // What is no YAML any more was broken by an edit: the first error is the last one
        // that can be of this kind.
        if !problems.is_empty() && problem.rule == Rule::Yaml {
            break;
        }
        // A field that is unknown and one that is missing are most often one slip.
        let was_removed = copy.edits.last().is_some_and(|edit| edit.text.is_empty());
        if !(was_removed && problem.rule == Rule::MissingField) {
            problems.push(problem);
        }
        if file.text().len() > LONGEST {
            break;
        }
        let mut repaired = copy.repairs(&found).into_iter().filter_map(|edit| {
            let next = copy.with(&edit);
            match super::parse::<T>(next.file.text()) {
                Ok(_) => Some((next, None)),
                Err(error) => edit
                    .is_done(&next, &found, &error)
                    .then_some((next, Some(error))),
            }
        });
        let next = repaired.next();
        drop(repaired);
        if let Some((next, following)) = next {
            copy = next;
            error = following;
        }
    }
    problems
}

/// A file with other values in some places.
struct Copy {
    file: Arc<SourceFile>,
    /// In the order in which they were made, each in the text of its time.
    edits: Vec<Edit>,
}

/// A text in the place of another.
#[derive(Clone)]
struct Edit {
    range: Range<usize>,
    text: String,
}

impl Edit {
    /// Whether what is read next is another error, at another place.
    fn is_done(&self, copy: &Copy, before: &Error, after: &Error) -> bool {
        let (before, after) = (before.without_snippet(), after.without_snippet());
        if let (
            Error::SerdeMissingField { field: one, .. },
            Error::SerdeMissingField { field: other, .. },
        ) = (before, after)
        {
            return one != other;
        }
        let end = self.range.start + self.text.len();
        // What is wrong with a value can be reported at its key.
        let before = copy.file.text()[..self.range.start].trim_end();
        let start = match before.strip_suffix(':') {
            Some(key) => key.rfind([' ', '\n', '{', ',']).map_or(0, |at| at + 1),
            None => self.range.start,
        };
        refusal::place(&copy.file, after).is_some_and(|place| {
            let is_within = place.start < end && place.end > start;
            !is_within || self.text.is_empty()
        })
    }
}

impl Copy {
    fn with(&self, edit: &Edit) -> Self {
        let mut text = self.file.text().to_owned();
        text.replace_range(edit.range.clone(), &edit.text);
        let mut edits = self.edits.clone();
        edits.push(edit.clone());
        Self {
            file: SourceFile::new(self.file.path(), text),
            edits,
        }
    }

    /// An error of the copy as one of the original.
    fn problem(&self, original: &Arc<SourceFile>, error: &Error) -> Diagnostic {
        let mut problem = refusal::diagnostic(&self.file, error);
        if let Some(Place::At(at)) = &problem.place {
            let range = self.before(at.range.start)..self.before(at.range.end);
            let place = Location::new(original, range);
            let label = std::mem::take(&mut problem.label);
            problem = problem.at(place, label);
        }
        problem
    }

    /// Where a byte was before all edits.
    fn before(&self, at: usize) -> usize {
        self.edits.iter().rev().fold(at, |at, edit| {
            let end = edit.range.start + edit.text.len();
            if at >= end {
                at - edit.text.len() + edit.range.len()
            } else {
                at.min(edit.range.start)
            }
        })
    }

    /// Edits of which one may let the reader go on.
    fn repairs(&self, error: &Error) -> Vec<Edit> {
        let error = error.without_snippet();
        let text = self.file.text();
        let Some(place) = refusal::place(&self.file, error) else {
            return Vec::new();
        };
        // A file that is no mapping at all is one error.
        let is_key = text[place.end..].starts_with(':');
        let is_at_margin = place.start == 0 || text[..place.start].ends_with('\n');
        let is_of_type = matches!(
            error,
            Error::Unexpected { .. } | Error::SerdeInvalidType { .. }
        );
        if is_of_type && is_at_margin && !is_key {
            return Vec::new();
        }
        match error {
            Error::SerdeUnknownField {
                field, expected, ..
            } => {
                let near = did_you_mean(field, expected.iter().copied());
                let rename = near.map(|near| Edit {
                    range: place.start..place.start + field.len(),
                    text: near.to_owned(),
                });
                let remove = Edit {
                    range: entry(text, place.start),
                    text: String::new(),
                };
                // A misspelt field is missing, too, and its value can be wrong.
                rename.into_iter().chain([remove]).collect()
            }
            Error::SerdeMissingField { field, .. } => {
                let start = text[..place.start].rfind('\n').map_or(0, |at| at + 1);
                let end = if is_within_brackets(text, place.start) {
                    ", ".to_owned()
                } else {
                    format!("\n{}", " ".repeat(text[start..place.start].chars().count()))
                };
                let values = VALUES.iter().map(|value| Edit {
                    range: place.start..place.start,
                    text: format!("{field}: {value}{end}"),
                });
                values.collect()
            }
            Error::SerdeUnknownVariant { expected, .. } => {
                let range = value(text, place.start);
                let values = expected.iter().copied().chain(VALUES);
                replacements(&range, values)
            }
            Error::SerdeInvalidType { .. }
            | Error::SerdeInvalidValue { .. }
            | Error::InvalidScalar { .. }
            | Error::InvalidBooleanStrict { .. }
            | Error::Unexpected { .. }
            | Error::Message { .. } => {
                let range = value(text, value_start(text, &place));
                let mut edits = replacements(&range, VALUES);
                if is_key {
                    edits.push(Edit {
                        range: entry(text, place.start),
                        text: String::new(),
                    });
                }
                edits
            }
            _ => Vec::new(),
        }
    }
}

fn replacements<'a>(range: &Range<usize>, values: impl IntoIterator<Item = &'a str>) -> Vec<Edit> {
    let values = values.into_iter().map(|value| Edit {
        range: range.clone(),
        text: value.to_owned(),
    });
    values.collect()
}

/// Where the value is that an error is about: some name its key.
fn value_start(text: &str, place: &Range<usize>) -> usize {
    let after = &text[place.end..];
    let Some(rest) = after.strip_prefix(':') else {
        return place.start;
    };
    let blanks = rest.len() - rest.trim_start_matches(' ').len();
    place.end + 1 + blanks
}

/// The bytes of the value that starts there.
fn value(text: &str, start: usize) -> Range<usize> {
    let mut depth = 0_usize;
    let mut quote = None;
    let mut before = ' ';
    for (at, letter) in text[start..].char_indices() {
        let end = start..start + at;
        match (quote, letter) {
            (Some(open), _) if letter == open => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') if at == 0 || depth > 0 => quote = Some(letter),
            (None, '[' | '{') => depth += 1,
            (None, ']' | '}') if depth > 0 => depth -= 1,
            (None, ']' | '}' | ',' | '\n') if depth == 0 => return trimmed(text, end),
            (None, '#') if depth == 0 && before.is_whitespace() => return trimmed(text, end),
            _ => {}
        }
        before = letter;
    }
    trimmed(text, start..text.len())
}

fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    range.start..range.start + text[range.clone()].trim_end().len()
}

/// The bytes of a field with its value, from its key on.
fn entry(text: &str, key: usize) -> Range<usize> {
    if is_within_brackets(text, key) {
        let end = value(text, key).end;
        let rest = &text[end..];
        // With the comma after it.
        let comma = rest.len() - rest.trim_start_matches(' ').len();
        let comma = if rest[comma..].starts_with(',') {
            comma + 1
        } else {
            0
        };
        return key..end + comma;
    }
    let line = text[..key].rfind('\n').map_or(0, |at| at + 1);
    let column = text[line..key].chars().count();
    let mut end = text[key..].find('\n').map_or(text.len(), |at| key + at);
    for line in text[end..].split_inclusive('\n').skip(1) {
        let indent = line.len() - line.trim_start().len();
        if !line.trim().is_empty() && indent <= column {
            break;
        }
        end += line.len();
    }
    key..end
}

/// Whether a place is between `{` and `}` or `[` and `]`.
fn is_within_brackets(text: &str, at: usize) -> bool {
    let mut depth = 0_usize;
    let mut in_comment = false;
    let mut quote = None;
    let mut before = '\n';
    for letter in text[..at].chars() {
        match (quote, letter) {
            (_, '\n') => in_comment = false,
            _ if in_comment => {}
            (Some(open), _) if letter == open => quote = None,
            (Some(_), _) => {}
            (None, '#') if before.is_whitespace() => in_comment = true,
            (None, '"' | '\'') if !before.is_alphanumeric() => quote = Some(letter),
            (None, '[' | '{') => depth += 1,
            (None, ']' | '}') => depth = depth.saturating_sub(1),
            _ => {}
        }
        before = letter;
    }
    depth > 0
}
