//! What is wrong in the records and translations of a project, without typesetting.
//!
//! A build refuses what cannot be published; this finds it for every record and
//! language at once, and what a translator should know beyond that.

mod agreement;
mod fix;
mod found;
mod lacking;
mod misnamed;
mod missing;
mod renamed;
mod review;
mod rules;

pub use agreement::without_allowances;
pub use fix::{Fixed, fix};
pub use lacking::{Lacking, lacking};
pub use rules::untranslated::{Translation, translation};
pub use rules::unused_message::names as unused_names;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use found::{Found, Used};
use missing::Lacks;
use rayon::prelude::*;

use crate::catalog::{Locale, NameSet};
use crate::compose::{Briefing, InSource, Missing, Required, required};
use crate::diagnostics::{
    Allowance, Allowances, Diagnostic, Location, Ordered, Place, has_errors, split_allowed,
};
use crate::publish::Loaded;
use crate::record::Record;
use crate::rules::Rule;
use agreement::Page;
use review::Review;
use rules::other_language;
use rules::outdated::Outdated;
use rules::unused_fact::Mentioned;

/// What is looked for besides what is wrong.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// Entries of the registry that no record uses.
    pub unused: bool,
    /// Every warning is an error.
    pub deny_warnings: bool,
}

/// What a check found.
#[derive(Default)]
pub struct Findings {
    /// Everything that is wrong or worth knowing, in the order of the files.
    pub problems: Vec<Diagnostic>,
    /// What comments allow.
    pub allowed: Vec<Diagnostic>,
    /// What is missing, by file and message.
    pub missing: BTreeMap<(String, String), Missing>,
    /// How many documents there are.
    pub documents: usize,
    /// The languages that were checked.
    pub languages: BTreeSet<String>,
}

/// Everything that is wrong or worth knowing about the records and languages that were
/// asked for.
///
/// As many records are read at once as there are threads in the current pool, and
/// nothing is kept of them but what is found, each thing once.
pub fn check(loaded: &Loaded, options: Options) -> Findings {
    let catalog = &loaded.catalog;
    let outdated = Outdated::new(loaded);
    // What is wrong with the shared files is asked for by every record: those that come later would
    // wait for the first.
    let of_languages: Vec<_> = catalog.locales().collect();
    let of_source = || {
        let source = catalog.locale(catalog.source());
        let in_source = source.map(|source| other_language::Source::shared(source));
        in_source.unwrap_or_default()
    };
    let ((), (review, in_source)) = rayon::join(
        || {
            of_languages.par_iter().for_each(|locale| {
                catalog.problems(locale);
            });
        },
        || rayon::join(|| Review::new(loaded), of_source),
    );
    // Both keep their order, so that the first place of a problem that several have is always the
    // same.
    let of_records = || {
        let records = loaded.chosen.par_iter();
        records
            .fold(Found::default, |mut found, (_, path)| {
                let used = &mut found.used;
                let of_record = of_record(loaded, (&review, &outdated), path, used);
                let found = found.join(of_record);
                loaded.advance();
                found
            })
            .reduce(Found::default, Found::join)
    };
    let of_locales = |locales: &[&Locale]| -> Vec<Vec<Diagnostic>> {
        let locales = locales.par_iter();
        locales
            .map(|locale| of_locale(loaded, (&review, &outdated), &in_source, locale))
            .collect()
    };
    let mut locales: Vec<&Locale> = catalog
        .locales()
        .filter(|locale| loaded.is_wanted(locale))
        .map(|locale| &**locale)
        .collect();
    let (mut found, of_locales) = match loaded.is_whole {
        true => rayon::join(of_records, || of_locales(&locales)),
        // Of a part of the project, the languages that its records have.
        false => {
            let found = of_records();
            locales.retain(|locale| found.languages.contains(&locale.tag.to_string()));
            let of_locales = of_locales(&locales);
            (found, of_locales)
        }
    };
    found.problems.extend(loaded.problems.iter().cloned());
    found.problems.extend(review.problems.iter().cloned());
    let mut whole = Vec::new();
    let mut unused_messages = Vec::new();
    found.problems.extend(of_locales.into_iter().flatten());
    if loaded.is_whole {
        // What is printed with a broken mark has been reported where it is printed.
        let has_mark = found.problems.iter().any(|it| it.rule == Rule::Mark);
        let none = NameSet::default();
        let used_in = |locale: &Locale| {
            let used = found.used.get(&locale.tag.to_string());
            used.map_or(&none, |used| &used.messages)
        };
        for locale in locales.iter().filter(|it| catalog.is_readable(it)) {
            found.allowances.extend(locale.allowances());
            found.languages.insert(locale.tag.to_string());
            misnamed::shared(loaded, locale, used_in(locale), &mut found.lacks);
        }
        let of_whole: Vec<OfWhole> = locales
            .par_iter()
            .map(|locale| {
                let used = used_in(locale);
                let printed = if has_mark { used } else { &none };
                let mut of_locale = OfWhole {
                    problems: rules::orphan_meeting::check(loaded, locale),
                    unused: Vec::new(),
                };
                if catalog.is_readable(locale) {
                    of_locale.add(loaded, locale, &found, (used, printed));
                }
                of_locale
            })
            .collect();
        for of_locale in of_whole {
            whole.extend(of_locale.problems);
            unused_messages.extend(of_locale.unused);
        }
    }
    let lacking = found.lacks.problems(loaded);
    let is_clean = |problems: &Ordered| lacking.is_empty() && !has_errors(problems.iter());
    // What is wrong with a record uses nothing: that would be reported twice.
    if loaded.is_whole && is_clean(&found.problems) {
        whole.extend(unused_messages);
        if options.unused {
            whole.extend(rules::unused_entry::check(loaded, &found.references));
        }
    }
    if is_clean(&found.problems) {
        whole.extend(loaded.nothing_at_all(found.documents));
    }
    found.problems.extend(whole);
    let missing = found.lacks.missing();
    let mut problems = found.problems.into_vec();
    problems.retain(|problem| !missing::is_listed(problem, &missing));
    let lacking_facts: BTreeSet<LackingFact> = problems.iter().filter_map(lacking_fact).collect();
    problems.retain(|problem| !is_lacking(problem, &lacking_facts));
    let problems: Ordered = problems.into_iter().chain(lacking).collect();
    let mut policy = loaded.policy().clone();
    let mut reported = policy.apply(problems.into_vec());
    // A rule that was kept from looking has found nothing that could be allowed.
    if loaded.is_everything() && !has_errors(&reported) {
        let unused = rules::unused_allowance::check(&found.allowances, &reported);
        let mut ordered: Ordered = reported.into_iter().collect();
        ordered.extend(policy.apply(unused));
        reported = ordered.into_vec();
    }
    // Only now: an error would keep other rules from looking.
    if options.deny_warnings {
        policy = policy.denying_warnings();
        reported = policy.apply(reported);
    }
    let (problems, allowed) = split_allowed(reported);
    Findings {
        problems,
        allowed,
        missing,
        documents: found.documents,
        languages: found.languages,
    }
}

/// What is known of a language once every record was read.
struct OfWhole {
    problems: Vec<Diagnostic>,
    /// What nothing uses.
    unused: Vec<Diagnostic>,
}

impl OfWhole {
    /// Adds what its shared messages lack and what is too many of them. `used` are those that
    /// the records ask for, `printed` those whose marks were looked at with the records.
    fn add(
        &mut self,
        loaded: &Loaded,
        locale: &Locale,
        found: &Found,
        (used, printed): (&NameSet, &NameSet),
    ) {
        let in_use = |heir: &Locale| {
            let used = found.used.get(&heir.tag.to_string());
            used.map(|used| &used.attributes)
        };
        let attributes = rules::unused_attribute::check(loaded, locale, used, in_use);
        self.unused.extend(attributes);
        let marks = rules::open_mark::check(loaded, locale, printed);
        self.problems.extend(loaded.policy().apply(marks));
        let translation = rules::untranslated::translation(loaded, locale);
        let coverage = rules::coverage::check(locale, &translation, loaded.coverage());
        self.problems.extend(coverage);
        let untranslated = rules::untranslated::check(locale, translation, &found.lacks);
        self.problems.extend(untranslated);
        self.unused
            .extend(rules::unused_message::shared(loaded, locale, used));
    }
}

/// What is wrong or worth knowing about the shared messages of a language.
fn of_locale(
    loaded: &Loaded,
    (review, outdated): (&Review, &Outdated),
    in_source: &other_language::Source,
    locale: &Locale,
) -> Vec<Diagnostic> {
    let catalog = &loaded.catalog;
    let mut problems = catalog.problems(locale).to_vec();
    problems.extend(agreement::shared(loaded, locale));
    problems.extend(review.shared(locale));
    problems.extend(outdated.shared(locale));
    let other = other_language::shared(locale, in_source, catalog.contract());
    problems.extend(loaded.policy().apply(other));
    let unchanged = rules::unchanged::shared(catalog, locale);
    problems.extend(loaded.policy().apply(unchanged));
    problems
}

/// Where a record asks for a statement, and the fact that it does not have for it.
type LackingFact = (PathBuf, usize, String);

/// What a record lacks, where a problem is that.
fn lacking_fact(problem: &Diagnostic) -> Option<LackingFact> {
    let Some(Place::At(asked)) = &problem.place else {
        return None;
    };
    let used = &problem.others.first()?.location;
    // An argument with the wrong name is reported at the argument.
    let asked = problem.others.get(1).map_or(asked, |other| &other.location);
    (problem.rule == Rule::MissingFact).then(|| key(asked, used))
}

/// Whether a variable of the source language is a fact that the record lacks, which other
/// languages have shown.
fn is_lacking(problem: &Diagnostic, lacking: &BTreeSet<LackingFact>) -> bool {
    let Some(Place::At(used)) = &problem.place else {
        return false;
    };
    let mut asked = problem.others.iter().map(|other| &other.location);
    problem.rule == Rule::UnknownVariable && asked.any(|asked| lacking.contains(&key(asked, used)))
}

fn key(asked: &Location, used: &Location) -> LackingFact {
    let name = used.file.text().get(used.range.clone()).unwrap_or_default();
    let name = name.trim_start_matches('$').to_owned();
    (asked.file.path().to_path_buf(), asked.range.start, name)
}

/// One record in all of its languages. `used` gets the shared messages that it asks for, by
/// language.
fn of_record(
    loaded: &Loaded,
    review: (&Review, &Outdated),
    path: &Result<PathBuf, Diagnostic>,
    used: &mut BTreeMap<String, Used>,
) -> Found {
    let mut found = Found::default();
    let record = match loaded.record(path) {
        Ok(record) => record,
        Err(problems) => {
            found.problems.extend(problems);
            return found;
        }
    };
    found.problems.extend(record.warnings.clone());
    let locales = loaded.languages(&record);
    if locales.is_empty() && !loaded.is_whole {
        found.problems.extend([loaded.nothing_to_do(&record)]);
        return found;
    }
    found.references = rules::unused_entry::references(&record);
    if loaded.covers(&record) {
        // Otherwise not every rule looks at it.
        found.allowances = Allowances::of(&record.file).allowances;
    }
    found.documents = locales.len();
    let source = loaded
        .source(&record)
        .map(|source| Arc::new(source.noting()));
    let mut of_source = source
        .as_ref()
        .map(|source| required(&record, source, None, loaded.glance()));
    let asked = of_source.as_ref().map(|required| required.asked.clone());
    let is_sound = of_source.as_ref().is_some_and(|it| it.briefing.is_some());
    let in_source = source.as_ref().zip(asked.as_ref());
    let in_source = in_source.map(|(messages, asked)| InSource {
        messages,
        asked,
        is_sound,
    });
    let mut mentioned = Mentioned::default();
    let mut pages = Vec::new();
    for locale in locales {
        found.languages.insert(locale.tag.to_string());
        let is_source = locale.tag == *loaded.catalog.source();
        let known = is_source.then(|| of_source.take()).flatten();
        let used = used.entry(locale.tag.to_string()).or_default();
        let of_language = in_language(loaded, review, &record, locale, in_source, known, used);
        found.problems.extend(of_language.problems);
        found.lacks.join(of_language.lacks);
        pages.extend(of_language.briefing.map(|briefing| Page {
            tag: locale.tag.to_string(),
            briefing,
            mentioned: of_language.mentioned.names.clone(),
        }));
        found.allowances.extend(of_language.allowances);
        mentioned.join(of_language.mentioned);
    }
    // What a comment can allow does not keep the pages from being compared.
    if !has_fixed_errors(found.problems.iter()) && loaded.covers(&record) {
        let unused = rules::unused_fact::check(&record, &mentioned);
        // A fact that nothing mentions is a warning; that no page says it is the same. What lacks a
        // message has no page to compare.
        if unused.is_empty() && pages.len() == found.documents {
            found.problems.extend(agreement::pages(&record, &pages));
        }
        found.problems.extend(unused);
    }
    found
}

/// Whether there is an error that can neither be allowed by a comment nor set to another
/// severity.
fn has_fixed_errors<'a>(problems: impl Iterator<Item = &'a Diagnostic>) -> bool {
    has_errors(problems.filter(|it| !it.rule.is_adjustable()))
}

/// One record in one language.
#[derive(Default)]
struct OfLanguage {
    problems: Vec<Diagnostic>,
    lacks: Lacks,
    /// The comments in its own file that allow a rule.
    allowances: Vec<Allowance>,
    /// The variables that its statements mention.
    mentioned: Mentioned,
    /// The page, where there is one.
    briefing: Option<Briefing>,
}

/// `known` is what the record requires, where that is known already; `used` gets the shared
/// messages that it asks for, with those that they refer to.
fn in_language(
    loaded: &Loaded,
    (review, outdated): (&Review, &Outdated),
    record: &Record,
    locale: &Locale,
    in_source: Option<InSource>,
    known: Option<Required>,
    used: &mut Used,
) -> OfLanguage {
    let mut found = OfLanguage::default();
    let catalog = &loaded.catalog;
    if !catalog.is_readable(locale) {
        // What is missing is not known, but the record's own file can be wrong, too.
        if !catalog.has_lost_file(locale)
            && let Err(problems) = catalog.messages(locale, record.id.as_str())
        {
            found.problems = problems;
        }
        return found;
    }
    let is_source = locale.tag == *catalog.source();
    let own = match in_source {
        Some(source) if is_source => Ok(Arc::clone(source.messages)),
        _ => {
            let own = catalog.messages(locale, record.id.as_str());
            own.map(|own| Arc::new(own.noting()))
        }
    };
    let own = match own {
        Ok(own) => own,
        Err(problems) => {
            found.problems = problems;
            return found;
        }
    };
    let untranslated = own.untranslated().to_vec();
    let of_source = in_source.map(|source| &**source.messages);
    found.problems = review.own(locale, &own, of_source);
    found.problems.extend(outdated.own(record, &own, of_source));
    let in_source = in_source.filter(|_| !is_source);
    let required = known.unwrap_or_else(|| required(record, &own, in_source, loaded.glance()));
    // A message that is wrong in itself would be wrong again in every record.
    if !has_errors(catalog.problems(locale)) {
        found.problems.extend(required.problems);
    }
    let mut unused = rules::unused_message::of_record(loaded, record, &own, &required.asked);
    // A misspelt name is one slip, not one message too few and one too many.
    let mut names = misnamed::of_record(&own, in_source, &required.missing, &unused);
    for missing in required.missing {
        let name = names.remove(&missing.id);
        let name =
            name.and_then(|name| own.location(&name).inspect(|_| drop(unused.remove(&name))));
        found.lacks.add(missing, &own, record, name);
    }
    found.problems.extend(unused.into_values());
    found.problems.extend(untranslated);
    found.problems.extend(own.warnings().iter().cloned());
    let source = in_source.map(|source| &**source.messages);
    let other = other_language::of_record(&own, source);
    found.problems.extend(loaded.policy().apply(other));
    if let Some(source) = source {
        let unchanged = rules::unchanged::of_record(&own, source);
        found.problems.extend(loaded.policy().apply(unchanged));
    }
    found.allowances = own.allowances();
    if !has_fixed_errors(found.problems.iter())
        && let Some(source) = in_source.filter(|source| source.is_sound)
    {
        let differing = agreement::of_record(record, source.messages, &own);
        found.problems.extend(differing);
    }
    found.mentioned = Mentioned::of(record, &own);
    let asked = required.asked.iter().map(|asked| &*asked.id);
    own.add_used(asked, &mut used.messages);
    used.attributes.add(&own, &required.asked);
    found.briefing = required.briefing;
    found
}
