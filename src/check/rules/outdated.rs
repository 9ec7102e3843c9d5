//! Translations whose source text has changed, and those that nobody has reviewed:
//! [`Rule::Outdated`], [`Rule::Unreviewed`], [`Rule::ReviewLeftover`].

use std::collections::BTreeSet;

use crate::catalog::{Locale, Messages};
use crate::diagnostics::Diagnostic;
use crate::publish::Loaded;
use crate::record::Record;
use crate::review::{Key, Reviews, Translations, Unit, of_language};
use crate::rules::Rule;

/// What is known of the translations of a project, read once for a check.
pub struct Outdated<'a> {
    loaded: &'a Loaded,
    reviews: Reviews,
    /// Whether what nobody has reviewed is a problem in this project.
    wants_reviews: bool,
}

impl<'a> Outdated<'a> {
    /// Reads the files of reviews.
    pub fn new(loaded: &'a Loaded) -> Self {
        Self {
            loaded,
            reviews: Reviews::read(loaded.root(), &loaded.catalog),
            wants_reviews: loaded.policy().asks_for(Rule::Unreviewed),
        }
    }

    /// The shared files of a language, and what is wrong with its file of reviews.
    pub fn shared(&self, locale: &Locale) -> Vec<Diagnostic> {
        let tag = locale.tag.to_string();
        let mut problems = self.reviews.problems(&tag).to_vec();
        if !problems.is_empty() {
            return problems;
        }
        let has_lines = self.reviews.sidecar(&tag).is_some_and(|it| !it.is_empty());
        if !has_lines && !self.wants_reviews {
            return problems;
        }
        if let Some(translations) = Translations::new(&self.loaded.catalog, locale) {
            let units = translations.shared();
            problems.extend(units.iter().filter_map(|unit| self.problem(unit)));
            if self.loaded.is_whole && self.loaded.catalog.is_readable(locale) {
                problems.extend(self.leftovers(&tag, &translations, &units));
            }
        }
        self.loaded.policy().apply(problems)
    }

    /// The messages that a language has for one record.
    pub fn own(
        &self,
        record: &Record,
        own: &Messages,
        source: Option<&Messages>,
    ) -> Vec<Diagnostic> {
        let tag = own.tag().to_string();
        let Some(source) = source.filter(|_| self.reviews.problems(&tag).is_empty()) else {
            return Vec::new();
        };
        let units = of_language(
            &tag,
            Some(record.id.as_str()),
            &own.contents(),
            &source.contents(),
            &self.loaded.catalog.source().to_string(),
        );
        let problems = units.iter().filter_map(|unit| self.problem(unit));
        self.loaded.policy().apply(problems.collect())
    }

    fn problem(&self, unit: &Unit) -> Option<Diagnostic> {
        let problem = self.reviews.problem(unit)?;
        (problem.rule != Rule::Unreviewed || self.wants_reviews).then_some(problem)
    }

    /// Lines for messages that neither this language nor the source language has.
    fn leftovers(
        &self,
        tag: &str,
        translations: &Translations,
        shared: &[Unit],
    ) -> Vec<Diagnostic> {
        let Some(sidecar) = self.reviews.sidecar(tag) else {
            return Vec::new();
        };
        let there: BTreeSet<&Key> = shared.iter().map(|unit| &unit.key).collect();
        // What cannot be listed is reported where the translations are read.
        let records = translations.records().unwrap_or_default();
        let mut known: Option<(String, BTreeSet<String>)> = None;
        let leftovers = sidecar.keys().filter(|(key, _)| match &key.record {
            None => !there.contains(key) && !self.loaded.catalog.is_shared_in_source(&key.id),
            Some(record) if !records.contains(record) => true,
            Some(record) => {
                // The lines are sorted, so each record is read once.
                let is_known = known.as_ref().is_some_and(|(known, _)| known == record);
                if !is_known {
                    // A file that cannot be read may have any message.
                    let ids = translations.ids_of_record(record).ok();
                    let Some(ids) = ids else { return false };
                    known = Some((record.clone(), ids));
                }
                known
                    .as_ref()
                    .is_some_and(|(_, ids)| !ids.contains(&key.id))
            }
        });
        leftovers
            .map(|(key, location)| {
                Diagnostic::new(
                    Rule::ReviewLeftover,
                    format!(
                        "there is no message `{key}` in {} or in {tag}",
                        self.loaded.catalog.source()
                    ),
                )
                .at(location, "nothing has this name")
                .help(format!("`chancery sync {tag} --prune` removes the line"))
            })
            .collect()
    }
}
