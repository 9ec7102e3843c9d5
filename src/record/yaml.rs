//! YAML into the types of [`format`](super::format), with the place of every value.

use std::hash::{Hash, Hasher};
use std::ops::Range;
use std::sync::Arc;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};

use crate::diagnostics::{Diagnostic, Location, SourceFile, did_you_mean};

/// A value and the bytes of the file in which it stands.
#[derive(Clone, Debug)]
pub struct At<T> {
    /// The value.
    pub value: T,
    /// Bytes from the start of the file.
    pub range: Range<usize>,
}

impl<T> At<T> {
    /// The place in the file it was read from.
    pub fn location(&self, file: &Arc<SourceFile>) -> Location {
        Location::new(file, self.range.clone())
    }
}

// Two keys are the same when they read the same, wherever they stand.
impl<T: PartialEq> PartialEq for At<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<T: Eq> Eq for At<T> {}

impl<T: Hash> Hash for At<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.value.hash(state);
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for At<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let spanned = serde_saphyr::Spanned::<T>::deserialize(deserializer)?;
        Ok(Self {
            value: spanned.value,
            range: byte_range(spanned.referenced),
        })
    }
}

impl<T: JsonSchema> JsonSchema for At<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        T::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}

/// The bytes of a value; the reader knows them for every text that is in memory.
fn byte_range(location: serde_saphyr::Location) -> Range<usize> {
    range("", location)
}

/// The bytes of a place that the YAML reader names. Where it only knows a line and
/// a column, they are counted out in the text.
fn range(text: &str, location: serde_saphyr::Location) -> Range<usize> {
    let span = location.span();
    if let Some(start) = span.byte_offset() {
        let start = start as usize;
        return start..start + span.byte_len().unwrap_or(0) as usize;
    }
    let (line, column) = (location.line() as usize, location.column() as usize);
    let before: usize = text
        .split_inclusive('\n')
        .take(line.saturating_sub(1))
        .map(str::len)
        .sum();
    let rest = text.get(before..).unwrap_or_default();
    let offset = rest.char_indices().nth(column.saturating_sub(1));
    let start = before + offset.map_or(rest.len(), |(offset, _)| offset);
    start..start
}

/// Reads one YAML document.
///
/// # Errors
/// The first thing that is not YAML or not of the type, with its place. Depth,
/// aliases and size are bounded, so that no file exhausts memory or stack.
pub fn read<T: DeserializeOwned>(file: &Arc<SourceFile>) -> Result<T, Diagnostic> {
    let options = serde_saphyr::options! {
        strict_booleans: true,
        budget: serde_saphyr::budget! {
            max_depth: 32,
            max_documents: 1,
            max_aliases: 0,
            max_anchors: 0,
            max_nodes: 100_000,
        },
        with_snippet: false,
    };
    serde_saphyr::from_str_with_options(file.text(), options)
        .map_err(|error| diagnostic(file, &error))
}

fn diagnostic(file: &Arc<SourceFile>, error: &serde_saphyr::Error) -> Diagnostic {
    let error = error.without_snippet();
    let (rule, message, help) = words(error);
    let diagnostic = match error.location() {
        Some(location) if location.line() > 0 => {
            let mut range = range(file.text(), location);
            // An error at the end of the file, or one that has a start only.
            range.start = range.start.min(file.text().len());
            range.end = range.end.clamp(range.start, file.text().len());
            if range.is_empty() {
                let rest = &file.text()[range.start..];
                let word = rest.find(|c: char| c.is_whitespace() || c == ':' || c == ',');
                range.end = range.start + word.unwrap_or(rest.len());
            }
            Diagnostic::error(rule, message).at(Location::new(file, range), "here")
        }
        _ => Diagnostic::error(rule, message).in_file(file.path()),
    };
    match help {
        Some(help) => diagnostic.help(help),
        None => diagnostic,
    }
}

/// Rule, message and help for what the YAML reader refused.
fn words(error: &serde_saphyr::Error) -> (&'static str, String, Option<String>) {
    use serde_saphyr::Error;
    match error {
        Error::SerdeUnknownField {
            field, expected, ..
        } => {
            let expected: Vec<&str> = expected.to_vec();
            let help = match did_you_mean(field, expected.iter().copied()) {
                Some(near) => format!("did you mean `{near}`? known here: {}", expected.join(", ")),
                None => format!("known here: {}", expected.join(", ")),
            };
            (
                "unknown-field",
                format!("unknown field `{field}`"),
                Some(help),
            )
        }
        Error::SerdeMissingField { field, .. } => (
            "missing-field",
            format!("the field `{field}` is missing"),
            Some(format!("add `{field}: …`")),
        ),
        Error::SerdeUnknownVariant {
            variant, expected, ..
        } => {
            let expected: Vec<&str> = expected.to_vec();
            let help = match did_you_mean(variant, expected.iter().copied()) {
                Some(near) => format!("did you mean `{near}`? known: {}", expected.join(", ")),
                None => format!("known: {}", expected.join(", ")),
            };
            (
                "unknown-value",
                format!("unknown value `{variant}`"),
                Some(help),
            )
        }
        Error::SerdeInvalidType {
            unexpected,
            expected,
            ..
        }
        | Error::SerdeInvalidValue {
            unexpected,
            expected,
            ..
        } => (
            "invalid-value",
            format!("found {unexpected}, expected {expected}"),
            None,
        ),
        Error::InvalidScalar { ty, .. } => {
            let expected = match *ty {
                "u16" => "a whole number from 0 to 65535",
                "u32" => "a whole number from 0 to 4294967295",
                "i64" => "a whole number",
                "bool" => "true or false",
                other => other,
            };
            ("invalid-value", format!("expected {expected}"), None)
        }
        Error::Message { msg, .. } => ("invalid-value", msg.clone(), None),
        Error::DuplicateMappingKey { key, .. } => (
            "duplicate-key",
            match key {
                Some(key) => format!("the key `{key}` stands here twice"),
                None => "a key stands here twice".to_owned(),
            },
            Some("keep one of them".to_owned()),
        ),
        Error::Budget { .. } | Error::AliasReplayLimitExceeded { .. } => (
            "yaml-too-large",
            "this is nested too deeply, too long, or uses anchors and aliases".to_owned(),
            Some("write the record out plainly".to_owned()),
        ),
        other => {
            // Without the position, which is shown as an excerpt.
            let message = other.to_string();
            let message = message
                .split(" at line ")
                .next()
                .unwrap_or(&message)
                .trim_end_matches(':')
                .to_owned();
            ("yaml", message, None)
        }
    }
}
