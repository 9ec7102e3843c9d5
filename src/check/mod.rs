//! What is wrong in the records and translations of a project, without typesetting.
//!
//! A build refuses what cannot be published; this finds it for every record and
//! language at once, and what a translator should know beyond that.

mod rules;
mod stubs;

pub use stubs::write_stubs;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use rayon::prelude::*;

use crate::catalog::{Asked, Locale, Messages};
use crate::compose::{InSource, Missing, required};
use crate::diagnostics::{Diagnostic, did_you_mean, has_errors, in_order};
use crate::publish::Loaded;
use crate::record::Record;

/// What is looked for besides what is wrong.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// Entries of the registry that no record uses.
    pub unused: bool,
}

/// What a check found.
#[derive(Default)]
pub struct Findings {
    /// Everything that is wrong or worth knowing, in the order of the files.
    pub problems: Vec<Diagnostic>,
    /// What is missing, by file and message.
    pub missing: BTreeMap<(String, String), Missing>,
    /// How many documents there are.
    pub documents: usize,
    /// The languages that were checked.
    pub languages: BTreeSet<String>,
}

/// What one record uses, for the rules that look at all records together.
#[derive(Default)]
struct Usage {
    /// The registry entries: `person-kamikawa-yoko`.
    references: BTreeSet<String>,
    /// By language: the messages that the record asks for.
    messages: BTreeMap<String, BTreeSet<String>>,
}

/// Everything that is wrong or worth knowing about the records and languages that were
/// asked for.
///
/// Records are read one after the other, and nothing is kept of them but what is
/// found.
pub fn check(loaded: &Loaded, options: Options) -> Findings {
    let catalog = &loaded.catalog;
    let checked: Vec<_> = loaded
        .chosen
        .par_iter()
        .map(|(_, path)| of_record(loaded, path))
        .collect();
    let mut findings = Findings {
        problems: loaded.problems.clone(),
        ..Findings::default()
    };
    let mut usage = Usage::default();
    for (of_record, used) in checked {
        findings.problems.extend(of_record.problems);
        findings.missing.extend(of_record.missing);
        findings.documents += of_record.documents;
        findings.languages.extend(of_record.languages);
        usage.references.extend(used.references);
        for (language, messages) in used.messages {
            usage.messages.entry(language).or_default().extend(messages);
        }
    }
    let mut whole = Vec::new();
    let mut unused_messages = Vec::new();
    for locale in catalog.locales().filter(|locale| loaded.is_wanted(locale)) {
        let tag = locale.tag.to_string();
        if !loaded.is_whole && !findings.languages.contains(&tag) {
            continue;
        }
        findings.problems.extend(catalog.problems(locale).to_vec());
        if !loaded.is_whole {
            continue;
        }
        whole.extend(rules::orphan_meeting::check(loaded, locale));
        if catalog.is_readable(locale) {
            whole.extend(rules::untranslated::check(loaded, locale));
            let used = usage.messages.remove(&tag).unwrap_or_default();
            let unused = rules::unused_message::shared(loaded, locale, &used);
            findings.languages.insert(tag);
            unused_messages.extend(unused);
        }
    }
    // What is wrong with a record uses nothing: that would be reported twice.
    if loaded.is_whole && !has_errors(&findings.problems) {
        whole.extend(unused_messages);
        if options.unused {
            whole.extend(rules::unused_entry::check(loaded, &usage.references));
        }
    }
    findings.problems.extend(whole);
    findings.problems = in_order(findings.problems);
    findings
}

/// One record in all of its languages.
fn of_record(loaded: &Loaded, path: &Result<PathBuf, Diagnostic>) -> (Findings, Usage) {
    let mut findings = Findings::default();
    let mut usage = Usage::default();
    let record = match loaded.record(path) {
        Ok(record) => record,
        Err(problems) => {
            findings.problems = problems;
            return (findings, usage);
        }
    };
    findings.problems.extend(record.warnings.clone());
    let locales = loaded.languages(&record);
    if locales.is_empty() && !loaded.is_whole {
        findings.problems.push(loaded.nothing_to_do(&record));
        return (findings, usage);
    }
    usage.references = rules::unused_entry::references(&record);
    findings.documents = locales.len();
    let source = loaded.source(&record).map(|source| Arc::new(source.noting()));
    let in_source = source
        .as_ref()
        .map(|source| (source, required(&record, source, None).asked));
    let in_source = in_source
        .as_ref()
        .map(|(messages, asked)| InSource { messages, asked });
    let mut mentioned = BTreeSet::new();
    for locale in locales {
        findings.languages.insert(locale.tag.to_string());
        let of_language = in_language(loaded, &record, locale, in_source);
        findings.problems.extend(of_language.problems);
        findings.missing.extend(of_language.missing);
        mentioned.extend(of_language.mentioned);
        usage
            .messages
            .insert(locale.tag.to_string(), of_language.used);
    }
    if !has_errors(&findings.problems) && loaded.covers(&record) {
        let unused = rules::unused_fact::check(&record, &mentioned);
        findings.problems.extend(unused);
    }
    (findings, usage)
}

/// One record in one language.
#[derive(Default)]
struct OfLanguage {
    problems: Vec<Diagnostic>,
    missing: BTreeMap<(String, String), Missing>,
    /// The messages that it asks for, with those that they refer to.
    used: BTreeSet<String>,
    /// The variables that its statements mention.
    mentioned: BTreeSet<String>,
}

fn in_language(
    loaded: &Loaded,
    record: &Record,
    locale: &Locale,
    in_source: Option<InSource>,
) -> OfLanguage {
    let mut found = OfLanguage::default();
    let catalog = &loaded.catalog;
    if !catalog.is_readable(locale) {
        return found;
    }
    let own = match catalog.messages(locale, record.id.as_str()) {
        Ok(own) => Arc::new(own.noting()),
        Err(problems) => {
            found.problems = problems;
            return found;
        }
    };
    let in_source = in_source.filter(|_| locale.tag != *catalog.source());
    let required = required(record, &own, in_source);
    // A message that is wrong in itself would be wrong again in every record.
    if !has_errors(catalog.problems(locale)) {
        found.problems = required.problems;
    }
    let mut unused =
        rules::unused_message::of_record(loaded, record, locale, &own, &required.asked);
    for missing in required.missing {
        let mut problem = missing.diagnostic(&own, record);
        // A misspelt name is one slip, not one message too few and one too many.
        let near = did_you_mean(&missing.id, unused.keys().map(String::as_str));
        if let Some(near) = near.map(str::to_owned) {
            problem = problem.help(format!("or did you mean `{near}`, which nothing uses?"));
            unused.remove(&near);
        }
        found.problems.push(problem);
        let key = (missing.file.clone(), missing.id.clone());
        found.missing.insert(key, missing);
    }
    found.problems.extend(unused.into_values());
    found.mentioned = rules::unused_fact::mentioned(record, &own);
    found.used = used(&own, &required.asked);
    found
}

/// The messages that were asked for, with those that they refer to.
fn used(messages: &Messages, asked: &BTreeSet<Asked>) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    let mut open: Vec<String> = asked.iter().map(|asked| asked.id.clone()).collect();
    while let Some(id) = open.pop() {
        if used.insert(id.clone()) {
            open.extend(messages.references(&id));
        }
    }
    used
}
