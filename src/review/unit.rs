//! A message in the source language and in another.

use std::collections::BTreeSet;

use super::{Fingerprint, Key};
use crate::catalog::content::{Content, Contents};

/// A translation and the text that it is one of.
#[derive(Clone, Debug)]
pub struct Unit {
    /// The message.
    pub key: Key,
    /// The source text; none where the source language has no such message.
    pub source: Option<Content>,
    /// The translation.
    pub own: Content,
    /// The fingerprint of the translation.
    pub fingerprint: Fingerprint,
    /// Whether the text is one of the source language itself, inherited or not.
    pub is_source: bool,
}

impl Unit {
    /// A message of a language, for one record or in the shared files; `None` where the
    /// language does not have it. `tag` is the source language.
    pub fn new(
        id: &str,
        record: Option<&str>,
        own: &Contents,
        source: &Contents,
        tag: &str,
    ) -> Option<Self> {
        let content = own.content(id)?;
        let source = source.content_for(id, own);
        let is_of_record =
            content.is_of_record || source.as_ref().is_some_and(|source| source.is_of_record);
        Some(Self {
            key: Key {
                record: record.filter(|_| is_of_record).map(str::to_owned),
                id: id.to_owned(),
            },
            fingerprint: Fingerprint::of(&content.text),
            is_source: content.language == tag,
            own: content,
            source,
        })
    }

    /// The fingerprint of the source text.
    pub fn source_fingerprint(&self) -> Option<Fingerprint> {
        let source = self.source.as_ref();
        source.map(|source| Fingerprint::of(&source.text))
    }
}

/// What a language itself says, without what it inherits: its shared messages, or those that
/// it or the source language has for that record alone.
pub fn of_language(
    language: &str,
    record: Option<&str>,
    own: &Contents,
    source: &Contents,
    tag: &str,
) -> Vec<Unit> {
    let is_of_record = record.is_some();
    let mut ids: BTreeSet<&str> = own.ids(is_of_record);
    if is_of_record {
        ids.extend(source.ids(true));
    }
    let units = ids
        .into_iter()
        .filter_map(|id| Unit::new(id, record, own, source, tag));
    units.filter(|unit| unit.own.language == language).collect()
}
