//! Translations of a meeting that has no record.
//!
//! # What it does
//! Looks for a record for every `meetings/<id>.ftl`.
//!
//! # Why is this bad
//! Nothing reads the file; a slip in its name makes every message in it missing.
//!
//! # Example
//! `locales/es/meetings/2023-11-15-japan-peur.ftl`
//!
//! # Use instead
//! The name of the record: `2023-11-15-japan-peru.ftl`.

use std::collections::BTreeSet;

use crate::catalog::{Catalog, Locale};
use crate::diagnostics::{Diagnostic, MOST_SUGGESTIONS, did_you_mean};
use crate::publish::Loaded;

/// The rule, for a project of which all records were asked for.
pub fn check(loaded: &Loaded, locale: &Locale) -> Vec<Diagnostic> {
    let meetings = match loaded.catalog.meetings(locale) {
        Ok(meetings) => meetings,
        Err(problem) => return vec![problem],
    };
    let names: BTreeSet<&str> = loaded
        .chosen
        .iter()
        .map(|(name, _)| name.as_str())
        .collect();
    let orphans = meetings
        .into_iter()
        .filter(|id| !names.contains(id.as_str()));
    orphans
        .enumerate()
        .map(|(index, id)| {
            let problem =
                Diagnostic::warning("orphan-meeting", format!("there is no record {id:?}"))
                    .in_file(format!(
                        "{}/{}/meetings/{id}.ftl",
                        Catalog::FOLDER,
                        locale.tag
                    ));
            let known = names.iter().copied();
            let may_suggest = index < MOST_SUGGESTIONS;
            match may_suggest.then(|| did_you_mean(&id, known)).flatten() {
                Some(near) => problem.help(format!("did you mean `{near}.ftl`?")),
                None => problem.help("nothing reads this file: rename or remove it"),
            }
        })
        .collect()
}
