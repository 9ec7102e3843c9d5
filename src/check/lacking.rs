//! What the languages lack and what they use, without looking for anything else.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use rayon::prelude::*;

use super::missing::Lacks;
use super::rules::unused_message;
use super::{InSource, Missing, required};
use crate::catalog::NameSet;
use crate::diagnostics::{Diagnostic, Ordered};
use crate::publish::Loaded;

/// What the languages that were asked for lack, and what they use.
#[derive(Default)]
pub struct Lacking {
    /// What records need and a language does not have, by file and message: what `check`
    /// reports as missing.
    pub missing: BTreeMap<(String, String), Missing>,
    /// By language: the shared messages that records ask for, with those that they refer to.
    pub used: BTreeMap<String, NameSet>,
    /// By language and record: the messages of its own file that the record does not ask for.
    pub unused: BTreeMap<(String, String), BTreeSet<String>>,
    /// What keeps records and languages from being looked at.
    pub problems: Vec<Diagnostic>,
}

/// What was found in one record, or in several.
#[derive(Default)]
struct Found {
    lacks: Lacks,
    lacking: Lacking,
    problems: Ordered,
}

impl Found {
    fn join(mut self, next: Self) -> Self {
        self.lacks.join(next.lacks);
        self.problems.extend(next.problems.into_vec());
        self.lacking.unused.extend(next.lacking.unused);
        for (tag, used) in next.lacking.used {
            self.lacking.used.entry(tag).or_default().extend(used);
        }
        self
    }
}

/// What the languages that were asked for lack, but for the source language, and what they
/// use.
pub fn lacking(loaded: &Loaded) -> Lacking {
    let mut found = loaded
        .chosen
        .par_iter()
        .fold(Found::default, |found, (_, path)| {
            found.join(of_record(loaded, path))
        })
        .reduce(Found::default, Found::join);
    let errors = loaded.problems.iter().filter(|problem| problem.is_error());
    found.problems.extend(errors.cloned());
    Lacking {
        missing: found.lacks.missing(),
        problems: found.problems.into_vec(),
        ..found.lacking
    }
}

fn of_record(loaded: &Loaded, path: &Result<PathBuf, Diagnostic>) -> Found {
    let mut found = Found::default();
    let catalog = &loaded.catalog;
    let record = match loaded.record(path) {
        Ok(record) => record,
        Err(problems) => {
            found.problems.extend(problems);
            return found;
        }
    };
    let source = loaded.source(&record).map(|it| Arc::new(it.noting()));
    let in_source = source
        .as_ref()
        .map(|source| (source, required(&record, source, None, loaded.glance())));
    let in_source = in_source.as_ref().map(|(messages, required)| InSource {
        messages,
        asked: &required.asked,
        is_sound: required.briefing.is_some(),
    });
    let locales = loaded.languages(&record).into_iter();
    for locale in locales.filter(|locale| locale.tag != *catalog.source()) {
        let tag = locale.tag.to_string();
        let own = match catalog.messages(locale, record.id.as_str()) {
            Ok(own) => Arc::new(own.noting()),
            Err(problems) => {
                found.problems.extend(problems);
                continue;
            }
        };
        let required = required(&record, &own, in_source, loaded.glance());
        let unused = unused_message::of_record(loaded, &record, &own, &required.asked);
        let key = (tag.clone(), record.id.to_string());
        let unused = unused.into_keys().collect();
        found.lacking.unused.insert(key, unused);
        let of_language = found.lacking.used.entry(tag).or_default();
        let asked = required.asked.iter().map(|asked| &*asked.id);
        own.add_used(asked, of_language);
        for missing in required.missing {
            found.lacks.add(missing, &own, &record, None);
        }
    }
    found
}
