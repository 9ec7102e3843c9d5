//! Translations of a meeting that has no record: [`Rule::OrphanMeeting`].

use std::collections::BTreeSet;

use crate::catalog::{Catalog, Locale};
use crate::diagnostics::{Diagnostic, MOST_SUGGESTIONS, did_you_mean};
use crate::publish::Loaded;
use crate::rules::Rule;

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
                Diagnostic::new(Rule::OrphanMeeting, format!("there is no record {id:?}")).in_file(
                    format!("{}/{}/meetings/{id}.ftl", Catalog::FOLDER, locale.tag),
                );
            let known = names.iter().copied();
            let may_suggest = index < MOST_SUGGESTIONS;
            match may_suggest.then(|| did_you_mean(&id, known)).flatten() {
                Some(near) => problem.help(format!("did you mean `{near}.ftl`?")),
                None => problem.help("nothing reads this file: rename or remove it"),
            }
        })
        .collect()
}
