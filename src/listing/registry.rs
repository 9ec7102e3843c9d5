//! The entries of the registry.

use std::collections::BTreeMap;

use super::uses::Uses;
use super::{Listed, Sources};
use crate::diagnostics::Diagnostic;
use crate::record::{ReferenceKind, Registry};

/// The entries of a kind.
///
/// # Errors
/// A file of the registry that cannot be read.
pub fn entries(
    sources: &Sources,
    kind: ReferenceKind,
    uses: &Uses,
) -> Result<Vec<Listed>, Vec<Diagnostic>> {
    let root = &sources.project.root;
    let refer = referring(sources, kind)?;
    let entries = Registry::entries_in(root, kind)?;
    let entries = entries.into_iter().flat_map(|(_, entries)| entries);
    let listed = entries.map(|entry| {
        let message = format!("{}-{}", kind.as_str(), entry.id);
        let listed = Listed {
            text: sources.text(&message),
            fields: entry.fields,
            records: uses.of(&message),
            refer: refer.get(&entry.id).cloned().unwrap_or_default(),
            missing: sources.missing(&message),
            id: entry.id,
            ..Listed::default()
        };
        listed.at(&entry.location)
    });
    Ok(listed.collect())
}

/// The entries of the registry that name one of this kind, by its identifier.
fn referring(
    sources: &Sources,
    kind: ReferenceKind,
) -> Result<BTreeMap<String, Vec<String>>, Vec<Diagnostic>> {
    // The fields that name such an entry.
    let names: &[&str] = match kind {
        ReferenceKind::Country => &["country"],
        ReferenceKind::Place => &["place", "seat"],
        _ => &[],
    };
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for other in ReferenceKind::ALL {
        let entries = Registry::entries_in(&sources.project.root, other)?;
        for entry in entries.into_iter().flat_map(|(_, entries)| entries) {
            for id in names.iter().filter_map(|name| entry.fields.get(*name)) {
                let referring = format!("{}-{}", other.as_str(), entry.id);
                found.entry(id.clone()).or_default().push(referring);
            }
        }
    }
    Ok(found)
}
