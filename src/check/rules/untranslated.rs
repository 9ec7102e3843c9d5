//! Messages that a language does not have yet.
//!
//! # What it does
//! Lists the shared messages of the source language that neither a language nor its
//! parents have: of the page, of the registry's names, and of statements. That a
//! record needs one of them is an error of its own.
//!
//! # Why is this bad
//! The next record may need them, minutes after a meeting.
//!
//! # Example
//! `kind-policy-dialogue` in `locales/en/names.ftl` only.
//!
//! # Use instead
//! A translation.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::contract::Need;
use crate::catalog::{Catalog, Locale, fallback_chain};
use crate::check::missing::Lacks;
use crate::compose::general_office;
use crate::diagnostics::Diagnostic;
use crate::publish::Loaded;

/// The rule: one warning for a file, with all that it lacks.
/// What a record needs is an error already, and not named again.
pub fn check(loaded: &Loaded, locale: &Locale, lacks: &Lacks) -> Vec<Diagnostic> {
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
    for (file, ids) in &mut missing {
        let path = format!("{}/{}/{file}", Catalog::FOLDER, locale.tag);
        let reported = lacks.of_file(&path);
        ids.retain(|id| !reported.contains(&id.as_str()));
    }
    missing
        .into_iter()
        .filter(|(_, ids)| !ids.is_empty())
        .map(|(file, ids)| {
            Diagnostic::warning(
                "untranslated",
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
