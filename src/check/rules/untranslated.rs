//! Messages that a language does not have yet: [`Rule::Untranslated`].

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::contract::Need;
use crate::catalog::{Catalog, Locale, fallback_chain};
use crate::compose::general_office;
use crate::diagnostics::Diagnostic;
use crate::publish::Loaded;
use crate::rules::Rule;

/// The rule: one warning for a file, with all that it lacks.
pub fn check(loaded: &Loaded, locale: &Locale) -> Vec<Diagnostic> {
    let catalog = &loaded.catalog;
    let Some(source) = catalog
        .locale(catalog.source())
        .filter(|source| source.tag != locale.tag)
    else {
        return Vec::new();
    };
    let mut own = BTreeSet::new();
    let mut references = BTreeSet::new();
    for tag in fallback_chain(&locale.tag) {
        if let Some(parent) = catalog.locale(&tag) {
            own.extend(parent.messages().map(|(id, _)| id));
        }
    }
    references.extend(source.referenced());
    let contract = catalog.contract();
    let mut missing: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (id, location) in source.messages() {
        let entry = contract.message(&id);
        let is_special = entry.is_some_and(|message| matches!(message.need, Need::Special(_)))
            || general_office(&id).is_some_and(|general| own.contains(general));
        // A part of the source language's own sentences is nobody else's.
        let is_part = entry.is_none() && references.contains(&id);
        if own.contains(&id) || is_special || is_part {
            continue;
        }
        let file = location.file.path().file_name();
        let file = file.map(|name| name.to_string_lossy().into_owned());
        missing
            .entry(file.unwrap_or_default())
            .or_default()
            .push(id);
    }
    missing
        .into_iter()
        .map(|(file, ids)| {
            Diagnostic::new(
                Rule::Untranslated,
                format!(
                    "{} lacks {} of {file}: {}",
                    locale.tag,
                    ids.len(),
                    ids.join(", ")
                ),
            )
            .in_file(format!("{}/{}/{file}", Catalog::FOLDER, locale.tag))
            .help("translate them before a record needs them")
        })
        .collect()
}
