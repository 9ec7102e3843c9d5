//! The messages of the shared files.

use std::collections::{BTreeMap, BTreeSet};

use super::uses::Uses;
use super::{Listed, Sources};
use crate::catalog::contract::Need;
use crate::compose::contract::CONTRACT;

/// The sentences that any record can ask for: those in files of which the contract knows
/// nothing.
pub fn statements(sources: &Sources, uses: &Uses) -> Vec<Listed> {
    let listed = all(sources, uses).into_iter();
    listed.filter(is_statement).collect()
}

/// Every message of the shared files of the source language.
pub fn messages(sources: &Sources, uses: &Uses) -> Vec<Listed> {
    let listed = all(sources, uses).into_iter().map(|listed| {
        let Some(entry) = CONTRACT.message(&listed.id) else {
            return listed;
        };
        let need = match entry.need {
            Need::Always => "always".to_owned(),
            Need::When(when) => format!("where {when}"),
            Need::Special(general) => format!("in the place of {general}"),
        };
        listed.with("asked for", need)
    });
    listed.collect()
}

fn is_statement(listed: &Listed) -> bool {
    let file = listed.file.as_deref().unwrap_or_default();
    let name = file.rsplit('/').next().unwrap_or_default();
    let is_of_contract = CONTRACT.messages.iter().any(|entry| entry.file == name);
    !is_of_contract && CONTRACT.message(&listed.id).is_none()
}

/// Whether each language must have it. A part of other messages is one language's own, and a
/// special message has a general one in its place.
fn is_required(listed: &Listed) -> bool {
    match CONTRACT.message(&listed.id) {
        Some(entry) => !matches!(entry.need, Need::Special(_)),
        None => is_statement(listed),
    }
}

fn all(sources: &Sources, uses: &Uses) -> Vec<Listed> {
    let Some(locale) = sources.catalog.locale(sources.catalog.source()) else {
        return Vec::new();
    };
    let messages: Vec<_> = locale.messages().collect();
    let mut refer: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (id, _) in &messages {
        let referred = sources.source.iter();
        let referred: BTreeSet<&String> =
            referred.flat_map(|source| source.references(id)).collect();
        for other in referred {
            refer.entry(other.clone()).or_default().push(id.clone());
        }
    }
    let listed = messages.into_iter().map(|(id, location)| {
        let listed = Listed {
            text: sources.text(&id),
            arguments: arguments(sources, &id),
            records: uses.of(&id),
            refer: refer.remove(&id).unwrap_or_default(),
            id,
            ..Listed::default()
        };
        let listed = listed.at(&location);
        match is_required(&listed) {
            true => Listed {
                missing: sources.missing(&listed.id),
                ..listed
            },
            false => listed,
        }
    });
    listed.collect()
}

/// The variables of a statement that its record has to give to it.
fn arguments(sources: &Sources, id: &str) -> Vec<String> {
    if CONTRACT.message(id).is_some() {
        return Vec::new();
    }
    let Some(source) = &sources.source else {
        return Vec::new();
    };
    let mentioned = source.mentioned(id).into_iter().map(|(name, _)| name);
    let own: BTreeSet<String> = mentioned
        .filter(|name| CONTRACT.variable(None, name).is_none())
        .collect();
    own.into_iter().collect()
}
