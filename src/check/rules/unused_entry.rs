//! Entries of the registry that no record uses: [`Rule::UnusedEntry`].

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostics::Diagnostic;
use crate::publish::Loaded;
use crate::record::{Record, Registry};
use crate::rules::Rule;

/// The entries that a record uses: `person-kamikawa-yoko`.
pub fn references(record: &Record) -> BTreeSet<String> {
    let references = record.references().into_iter();
    references
        .flat_map(|reference| {
            let country = reference.country.as_ref();
            let country = country.map(|code| format!("country-{code}"));
            [Some(reference.message()), country]
        })
        .flatten()
        .collect()
}

/// The rule: one warning for a file, with all that nothing uses.
pub fn check(loaded: &Loaded, used: &BTreeSet<String>) -> Vec<Diagnostic> {
    let mut by_file: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let entries = loaded.registry.entries();
    for (kind, id) in entries {
        // Kinds of event are there for whatever comes next.
        let is_stock = kind == crate::record::ReferenceKind::Kind;
        if !is_stock && !used.contains(&format!("{}-{id}", kind.as_str())) {
            by_file.entry(kind.file()).or_default().push(id);
        }
    }
    by_file
        .into_iter()
        .map(|(file, ids)| {
            Diagnostic::new(
                Rule::UnusedEntry,
                format!("no record uses {}", ids.join(", ")),
            )
            .in_file(format!("{}/{file}", Registry::FOLDER))
            .help("remove them, with their names in every language, or have a record use them")
        })
        .collect()
}
