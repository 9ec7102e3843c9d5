//! How far the languages are, record by record.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use super::counts::Standing;
use super::order::Blocked;
use super::{Counts, Document, DocumentState, SourceChange, Status, Words, steps};
use crate::catalog::content::Contents;
use crate::catalog::{Locale, Messages, is_untranslated};
use crate::compose::{InSource, Missing, required};
use crate::diagnostics::{Diagnostic, Location, Ordered, Place, slashed};
use crate::publish::Loaded;
use crate::record::Record;
use crate::review::{Key, Reviews, State, Unit};
use crate::rules::Rule;

/// What is known of a message of a language.
#[derive(Clone, Debug)]
pub(super) struct Known {
    pub(super) standing: Standing,
    pub(super) words: usize,
    pub(super) file: String,
    pub(super) line: Option<usize>,
    /// How many documents use it.
    pub(super) documents: usize,
    pub(super) change: Option<SourceChange>,
}

/// The shared messages of a language, looked at once for all records.
pub(super) struct Shared<'a> {
    pub(super) locale: &'a Arc<Locale>,
    pub(super) is_readable: bool,
    pub(super) known: HashMap<String, Known>,
}

/// Everything that the records are compared with.
pub(super) struct Collector<'a> {
    pub(super) loaded: &'a Loaded,
    reviews: Reviews,
    words: Words,
    languages: BTreeMap<String, Shared<'a>>,
    /// The words of the shared messages of the source language.
    pub(super) source_words: HashMap<String, usize>,
    with_changes: bool,
}

/// What was found in one record, or in several.
#[derive(Default)]
struct Found {
    problems: Ordered,
    documents: BTreeMap<String, Vec<Document>>,
    blocked: Vec<Blocked>,
    known: BTreeMap<String, BTreeMap<Key, Known>>,
}

impl Found {
    /// Adds what was found in the records that follow.
    fn join(mut self, next: Self) -> Self {
        self.problems.extend(next.problems.into_vec());
        self.blocked.extend(next.blocked);
        for (tag, documents) in next.documents {
            self.documents.entry(tag).or_default().extend(documents);
        }
        for (tag, known) in next.known {
            let own = self.known.entry(tag).or_default();
            for (key, known) in known {
                add(own, key, known);
            }
        }
        self
    }
}

/// Adds a message; where one record lacks an attribute of it and another does not ask for
/// that, it is missing.
fn add(all: &mut BTreeMap<Key, Known>, key: Key, known: Known) {
    match all.get_mut(&key) {
        None => {
            all.insert(key, known);
        }
        Some(own) => {
            let documents = own.documents + known.documents;
            if known.standing == Standing::Missing {
                *own = known;
            }
            own.documents = documents;
        }
    }
}

/// How far the languages are that were asked for, and what keeps single records, files and
/// languages from being looked at. `with_changes` says whether outdated messages have the
/// earlier and the present source text.
///
/// Each record is composed once in each language, as `check` does it, and nothing is typeset.
pub fn status(loaded: &Loaded, with_changes: bool) -> (Status, Vec<Diagnostic>) {
    let collector = Collector::new(loaded, with_changes);
    let mut found = loaded
        .chosen
        .par_iter()
        .fold(Found::default, |found, (_, path)| {
            found.join(collector.of_record(path))
        })
        .reduce(Found::default, Found::join);
    found
        .problems
        .extend(loaded.problems.iter().filter(|it| it.is_error()).cloned());
    let mut languages = Vec::new();
    for (tag, shared) in &collector.languages {
        found
            .problems
            .extend(collector.reviews.problems(tag).to_vec());
        if !shared.is_readable {
            let problems = loaded.catalog.problems(shared.locale).iter();
            found
                .problems
                .extend(problems.filter(|it| it.is_error()).cloned());
        }
        let known = found.known.remove(tag).unwrap_or_default();
        let documents = found.documents.remove(tag).unwrap_or_default();
        languages.push(collector.language(shared, known, documents));
    }
    let status = Status {
        source: loaded.catalog.source().to_string(),
        languages,
        steps: steps(found.blocked),
    };
    (status, found.problems.into_vec())
}

impl<'a> Collector<'a> {
    fn new(loaded: &'a Loaded, with_changes: bool) -> Self {
        let catalog = &loaded.catalog;
        let mut collector = Self {
            loaded,
            reviews: Reviews::read(loaded.root(), catalog),
            words: Words::default(),
            languages: BTreeMap::new(),
            source_words: HashMap::new(),
            with_changes,
        };
        let Some(source) = catalog.locale(catalog.source()) else {
            return collector;
        };
        let source = catalog.contents(source);
        collector.source_words = source
            .ids(false)
            .into_iter()
            .map(|id| (id.to_owned(), collector.words.of_message(&source, id)))
            .collect();
        for locale in catalog.locales().filter(|locale| loaded.is_wanted(locale)) {
            let own = catalog.contents(locale);
            let ids = own.ids(false).into_iter();
            let known = ids.filter_map(|id| {
                let known = collector.known(id, None, &own, &source)?.1;
                Some((id.to_owned(), known))
            });
            let shared = Shared {
                known: known.collect(),
                is_readable: catalog.is_readable(locale),
                locale,
            };
            collector.languages.insert(locale.tag.to_string(), shared);
        }
        collector
    }

    /// What is known of a message that is there.
    fn known(
        &self,
        id: &str,
        record: Option<&str>,
        own: &Contents,
        source: &Contents,
    ) -> Option<(Key, Known)> {
        let tag = self.loaded.catalog.source().to_string();
        let unit = Unit::new(id, record, own, source, &tag)?;
        let state = self.reviews.state(&unit);
        let standing = state.map_or(Standing::Source, |(state, _)| Standing::Translated(state));
        let line = state.and_then(|(_, line)| line);
        let is_outdated = standing == Standing::Translated(State::Outdated);
        let change = line
            .filter(|_| is_outdated && self.with_changes)
            .map(|line| SourceChange {
                was: line.text.clone(),
                now: unit
                    .source
                    .as_ref()
                    .map_or(String::new(), |it| it.text.clone()),
                by: line.by.to_string(),
            });
        let words = match &unit.source {
            Some(_) => self.words.of_message(source, id),
            None => self.words.of_message(own, id),
        };
        let location: &Location = &unit.own.location;
        let known = Known {
            standing,
            words,
            file: slashed(location.file.path()),
            line: Some(location.line()),
            documents: 0,
            change,
        };
        Some((unit.key, known))
    }

    /// One record in all of its languages.
    fn of_record(&self, path: &Result<PathBuf, Diagnostic>) -> Found {
        let mut found = Found::default();
        let record = match self.loaded.record(path) {
            Ok(record) => record,
            Err(problems) => {
                found.problems.extend(problems);
                return found;
            }
        };
        let locales = self.loaded.languages(&record);
        if locales.is_empty() {
            if !self.loaded.is_whole {
                found.problems.extend([self.loaded.nothing_to_do(&record)]);
            }
            return found;
        }
        let source = self.loaded.source(&record);
        let source = source.map(|source| Arc::new(source.noting()));
        let in_source = source.as_ref().map(|source| {
            let required = required(&record, source, None, self.loaded.glance());
            (source, required)
        });
        let in_source = in_source.as_ref().map(|(messages, required)| InSource {
            messages,
            asked: &required.asked,
            is_sound: required.briefing.is_some(),
        });
        for locale in locales {
            self.in_language(&record, locale, in_source, &mut found);
        }
        found
    }

    fn in_language(
        &self,
        record: &Record,
        locale: &Arc<Locale>,
        in_source: Option<InSource>,
        found: &mut Found,
    ) {
        let catalog = &self.loaded.catalog;
        let tag = locale.tag.to_string();
        let documents = found.documents.entry(tag.clone()).or_default();
        let Some(shared) = self.languages.get(&tag) else {
            return;
        };
        let is_source = locale.tag == *catalog.source();
        let own = match in_source {
            Some(source) if is_source => Ok(Arc::clone(source.messages)),
            _ => catalog
                .messages(locale, record.id.as_str())
                .map(|own| Arc::new(own.noting())),
        };
        let own = match own {
            Ok(own) if shared.is_readable => own,
            other => {
                documents.push(Document {
                    record: record.id.to_string(),
                    state: DocumentState::Faulty,
                    counts: Counts::default(),
                    blocked_by: Vec::new(),
                });
                found.problems.extend(other.err().unwrap_or_default());
                return;
            }
        };
        let required = required(
            record,
            &own,
            in_source.filter(|_| !is_source),
            self.loaded.glance(),
        );
        let known = self.of_document(
            record,
            &own,
            in_source,
            shared,
            &required.missing,
            &required
                .asked
                .iter()
                .map(|asked| asked.id.to_string())
                .collect(),
        );
        let mut counts = Counts::default();
        let mut by = BTreeMap::new();
        for (key, known) in &known {
            counts.add(known.standing, known.words);
            if self.blocks(known.standing) {
                by.insert(key.to_string(), known.words);
            }
        }
        let of_shared = catalog.problems(locale).iter();
        // What prints a message that is missing may be wrong for that reason alone.
        let of_page = match required.missing.is_empty() {
            true => &required.problems[..],
            false => &[],
        };
        let wrong = of_shared.chain(own.untranslated()).chain(of_page);
        let mut wrong = wrong.filter(|it| it.is_error() && !is_listed(it, &required.missing));
        let state = match (wrong.next(), by.is_empty()) {
            (Some(_), _) => DocumentState::Faulty,
            (None, false) => DocumentState::Blocked,
            (None, true) => DocumentState::Ready,
        };
        documents.push(Document {
            record: record.id.to_string(),
            state,
            counts,
            blocked_by: by.keys().cloned().collect(),
        });
        if !by.is_empty() {
            found.blocked.push(Blocked {
                language: tag.clone(),
                record: record.id.to_string(),
                by,
            });
        }
        let all = found.known.entry(tag).or_default();
        for (key, known) in known {
            add(all, key, known);
        }
    }

    /// The messages of a document.
    fn of_document(
        &self,
        record: &Record,
        own: &Arc<Messages>,
        in_source: Option<InSource>,
        shared: &Shared,
        missing: &[Missing],
        asked: &BTreeSet<String>,
    ) -> BTreeMap<Key, Known> {
        let catalog = &self.loaded.catalog;
        let contents = own.contents();
        let source = match in_source {
            Some(source) => Some(source.messages.contents()),
            None => catalog
                .locale(catalog.source())
                .map(|it| catalog.contents(it)),
        };
        let Some(source) = source else {
            return BTreeMap::new();
        };
        let mut all = BTreeMap::new();
        for lack in missing {
            let is_of_record = Path::new(&lack.file)
                .parent()
                .is_some_and(|folder| folder.ends_with(own.contract().meetings));
            let key = Key {
                record: is_of_record.then(|| record.id.to_string()),
                id: lack.id.clone(),
            };
            let words = match source.is_own(&lack.id) {
                true => self.words.of_message(&source, &lack.id),
                false => self.source_words.get(&lack.id).copied().unwrap_or(0),
            };
            let known = Known {
                standing: Standing::Missing,
                words,
                file: lack.file.clone(),
                line: None,
                documents: 1,
                change: None,
            };
            all.insert(key, known);
        }
        let lacking: BTreeSet<&str> = missing.iter().map(|it| it.id.as_str()).collect();
        for id in own.reachable(asked.iter().cloned()) {
            if lacking.contains(id.as_str()) {
                continue;
            }
            let found = match contents.is_own(&id) || source.is_own(&id) {
                true => self.known(&id, Some(record.id.as_str()), &contents, &source),
                false => shared.known.get(&id).map(|known| {
                    let key = Key {
                        record: None,
                        id: id.clone(),
                    };
                    (key, known.clone())
                }),
            };
            if let Some((key, known)) = found {
                let known = Known {
                    documents: 1,
                    ..known
                };
                all.insert(key, known);
            }
        }
        all
    }

    /// Whether a message keeps its documents from being made.
    fn blocks(&self, standing: Standing) -> bool {
        let refuses = |rule| self.loaded.policy().refuses(rule);
        match standing {
            Standing::Missing => true,
            Standing::Translated(State::Outdated) => refuses(Rule::Outdated),
            Standing::Translated(State::Unreviewed) => refuses(Rule::Unreviewed),
            Standing::Translated(State::Reviewed) | Standing::Source => false,
        }
    }
}

/// Whether a problem is a reference to a message that is missing, and listed as that.
fn is_listed(problem: &Diagnostic, missing: &[Missing]) -> bool {
    let Some(Place::At(at)) = problem.place.as_ref().filter(|_| is_untranslated(problem)) else {
        return false;
    };
    let id = at.file.text().get(at.range.clone()).unwrap_or_default();
    missing.iter().any(|lack| lack.id == id)
}
