//! YAML into the types of [`format`](super::format), with the place of every value.

mod more;
mod refusal;

use std::hash::{Hash, Hasher};
use std::ops::Range;
use std::sync::Arc;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};

use crate::diagnostics::{Diagnostic, Location, SourceFile};

/// A value, and the bytes of the file from which it was read.
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

// Two keys are equal when their texts are, wherever they are in the file.
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
/// What is not YAML, or else everything that is not of the type, each with its place.
/// Depth, aliases and size are bounded, so that no file exhausts memory or stack.
pub fn read<T: DeserializeOwned>(file: &Arc<SourceFile>) -> Result<T, Vec<Diagnostic>> {
    refusal::check(file).map_err(|problem| vec![problem])?;
    parse(file.text()).map_err(|error| more::errors::<T>(file, error))
}

/// Parses a text, up to the first error.
fn parse<T: DeserializeOwned>(text: &str) -> Result<T, serde_saphyr::Error> {
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
    serde_saphyr::from_str_with_options(text, options)
}
