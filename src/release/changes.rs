//! What differs between two releases, statement by statement and language by language.

use std::collections::{BTreeMap, BTreeSet};

use super::manifest::{Document, Manifest, Sentence};

/// What differs between an earlier release and this one.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Records that the earlier one did not have.
    pub new: Vec<Titled>,
    /// Records that this one does not have any more.
    pub gone: Vec<Titled>,
    /// Records of which a document differs.
    pub changed: Vec<RecordChange>,
    /// How many documents are the same, byte for byte.
    pub same: usize,
}

/// A record with its title in the source language, or in the first of its languages.
#[derive(Debug, PartialEq, Eq)]
pub struct Titled {
    /// The record.
    pub record: String,
    /// Its revision.
    pub revision: u32,
    /// The title.
    pub title: String,
    /// Its languages.
    pub locales: Vec<String>,
}

/// What differs in the documents of a record.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct RecordChange {
    /// The record.
    pub record: String,
    /// The title, as in [`Titled`].
    pub title: String,
    /// The revision before and now.
    pub revision: (u32, u32),
    /// Languages whose document differs.
    pub reissued: Vec<String>,
    /// Languages that are there for the first time.
    pub added: Vec<String>,
    /// Languages that are there no more.
    pub removed: Vec<String>,
    /// What differs in the text, in the order of the page.
    pub statements: Vec<StatementChange>,
    /// Files that the differing documents are made of and that differ, where a document
    /// differs and its text does not: the languages and paths.
    pub layout: Option<(Vec<String>, Vec<String>)>,
}

/// What differs in one sentence.
#[derive(Debug, PartialEq, Eq)]
pub struct StatementChange {
    /// What kind of change it is.
    pub kind: ChangeKind,
    /// Where the sentence is, in this release where it has it.
    pub place: String,
    /// The message.
    pub message: String,
    /// By language: the text before and now; one of them is empty where a sentence is new
    /// or gone. Of a fact, what is printed of it.
    pub texts: BTreeMap<String, (String, String)>,
}

/// What kind of change it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// A fact is another one: the field of the record.
    Fact(String),
    /// The words are others.
    Wording,
    /// A sentence that was not there.
    New,
    /// A sentence that is not there any more.
    Gone,
}

impl Changes {
    /// What differs between two releases.
    pub fn between(before: &Manifest, now: &Manifest) -> Self {
        let (earlier, later) = (by_record(before), by_record(now));
        let mut changes = Self::default();
        for (record, documents) in &later {
            let Some(others) = earlier.get(record) else {
                changes.new.extend(titled(now, documents));
                continue;
            };
            let same = documents.iter().filter(|(locale, document)| {
                others
                    .get(*locale)
                    .is_some_and(|other| other.sha256 == document.sha256)
            });
            changes.same += same.count();
            changes
                .changed
                .extend(record_change(record, (others, before), (documents, now)));
        }
        for (_, documents) in earlier.iter().filter(|(it, _)| !later.contains_key(*it)) {
            changes.gone.extend(titled(before, documents));
        }
        changes
    }

    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.new.is_empty() && self.gone.is_empty() && self.changed.is_empty()
    }
}

/// The documents of a record, by language.
type Documents<'a> = BTreeMap<&'a str, &'a Document>;

fn by_record(manifest: &Manifest) -> BTreeMap<&str, Documents<'_>> {
    let mut records: BTreeMap<&str, Documents> = BTreeMap::new();
    for document in &manifest.documents {
        let documents = records.entry(&document.record).or_default();
        documents.insert(&document.locale, document);
    }
    records
}

fn titled(manifest: &Manifest, documents: &Documents) -> Option<Titled> {
    let first = manifest.principal(documents.values().copied())?;
    Some(Titled {
        record: first.record.clone(),
        revision: first.revision,
        title: first.title.clone(),
        locales: documents.keys().map(|it| (*it).to_owned()).collect(),
    })
}

/// What differs in a record; nothing where all of its documents are the same.
fn record_change(
    record: &str,
    (earlier, before): (&Documents, &Manifest),
    (later, now): (&Documents, &Manifest),
) -> Option<RecordChange> {
    let only = |these: &Documents, others: &Documents| -> Vec<String> {
        let only = these.keys().filter(|it| !others.contains_key(*it));
        only.map(|it| (*it).to_owned()).collect()
    };
    let differing: Vec<(&str, &Document, &Document)> = later
        .iter()
        .filter_map(|(locale, document)| Some((*locale, *earlier.get(locale)?, *document)))
        .filter(|(_, earlier, later)| earlier.sha256 != later.sha256)
        .collect();
    let (added, removed) = (only(later, earlier), only(earlier, later));
    if differing.is_empty() && added.is_empty() && removed.is_empty() {
        return None;
    }
    let mut statements = Statements::default();
    let mut layout = (Vec::new(), BTreeSet::new());
    for (locale, earlier, later) in &differing {
        if !statements.compare(locale, earlier, later) {
            layout.0.push((*locale).to_owned());
            layout
                .1
                .extend(differing_inputs((earlier, before), (later, now)));
        }
    }
    let first = |documents: &Documents| documents.values().next().map(|it| it.revision);
    Some(RecordChange {
        record: record.to_owned(),
        title: now
            .principal(later.values().chain(earlier.values()).copied())
            .map_or_else(String::new, |it| it.title.clone()),
        revision: (first(earlier)?, first(later)?),
        reissued: differing.iter().map(|(it, ..)| (*it).to_owned()).collect(),
        added,
        removed,
        statements: statements.into_changes(),
        layout: (!layout.0.is_empty()).then(|| (layout.0, layout.1.into_iter().collect())),
    })
}

/// The files that one of two documents is made of and that differ, and the programs.
fn differing_inputs(
    (earlier, before): (&Document, &Manifest),
    (later, now): (&Document, &Manifest),
) -> BTreeSet<String> {
    let inputs = |document: &Document, manifest: &Manifest| -> BTreeSet<String> {
        let language = manifest.languages.get(&document.locale);
        let language = language.into_iter().flat_map(|it| it.inputs.clone());
        let own = document.inputs.iter().chain(&manifest.shared).cloned();
        own.chain(language).collect()
    };
    let paths: BTreeSet<_> = &inputs(earlier, before) | &inputs(later, now);
    let differs = |path: &String| before.inputs.get(path) != now.inputs.get(path);
    let mut found: BTreeSet<_> = paths.into_iter().filter(differs).collect();
    if before.program != now.program {
        found.insert(format!(
            "the program (chancery {} and Typst {}, now {} and {})",
            before.program.chancery, before.program.typst, now.program.chancery, now.program.typst
        ));
    }
    if before.options != now.options {
        found.insert("the options of the release".to_owned());
    }
    found
}

/// What differs in the sentences of a record, while its languages are compared.
#[derive(Default)]
struct Statements {
    /// In the order in which they were found, by what makes them one.
    changes: Vec<StatementChange>,
}

impl Statements {
    /// Compares the sentences of a document with those of an earlier one, and says whether
    /// any of them differs.
    fn compare(&mut self, locale: &str, earlier: &Document, later: &Document) -> bool {
        let (old, new) = (keyed(earlier), keyed(later));
        let mut found = false;
        for (key, sentence) in &new.order {
            match old.by_key.get(key) {
                None => {
                    let texts = (String::new(), sentence.text.clone());
                    self.add(ChangeKind::New, sentence, locale, texts);
                    found = true;
                }
                Some(before) if before.text != sentence.text => {
                    self.compare_sentence(locale, before, sentence);
                    found = true;
                }
                Some(_) => {}
            }
        }
        for (key, sentence) in &old.order {
            if !new.by_key.contains_key(key) {
                let texts = (sentence.text.clone(), String::new());
                self.add(ChangeKind::Gone, sentence, locale, texts);
                found = true;
            }
        }
        found
    }

    /// Two texts of one sentence that differ: in their facts, in their words, or in both.
    fn compare_sentence(&mut self, locale: &str, before: &Sentence, now: &Sentence) {
        let are_parallel = before.facts.len() == now.facts.len()
            && before
                .facts
                .iter()
                .zip(&now.facts)
                .all(|(one, other)| one.variable == other.variable);
        if are_parallel {
            for (one, other) in before.facts.iter().zip(&now.facts) {
                if one.text != other.text {
                    let kind = ChangeKind::Fact(other.field.clone());
                    let texts = (one.text.clone(), other.text.clone());
                    self.add(kind, now, locale, texts);
                }
            }
        }
        if !are_parallel || frame(before) != frame(now) {
            let texts = (before.text.clone(), now.text.clone());
            self.add(ChangeKind::Wording, now, locale, texts);
        }
    }

    fn add(
        &mut self,
        kind: ChangeKind,
        sentence: &Sentence,
        locale: &str,
        texts: (String, String),
    ) {
        // A fact that differs is one change wherever it is printed in one way; a sentence is
        // one change in all languages.
        let known = self.changes.iter_mut().find(|change| {
            let is_same = match &kind {
                ChangeKind::Fact(_) => change.texts.get(locale).is_none_or(|it| *it == texts),
                _ => change.message == sentence.message && !change.texts.contains_key(locale),
            };
            change.kind == kind && is_same
        });
        if let Some(known) = known {
            known.texts.insert(locale.to_owned(), texts);
            return;
        }
        self.changes.push(StatementChange {
            kind,
            place: sentence.place.clone(),
            message: sentence.message.clone(),
            texts: BTreeMap::from([(locale.to_owned(), texts)]),
        });
    }

    fn into_changes(self) -> Vec<StatementChange> {
        self.changes
    }
}

/// The sentences of a document, each with what makes it the same in another version: its
/// message, and for one that is said again how often it was before.
struct Keyed<'a> {
    order: Vec<((&'a str, usize), &'a Sentence)>,
    by_key: BTreeMap<(&'a str, usize), &'a Sentence>,
}

fn keyed(document: &Document) -> Keyed<'_> {
    let mut said: BTreeMap<&str, usize> = BTreeMap::new();
    let mut order = Vec::new();
    for sentence in &document.sentences {
        let times = said.entry(&sentence.message).or_default();
        order.push(((sentence.message.as_str(), *times), sentence));
        *times += 1;
    }
    Keyed {
        by_key: order.iter().copied().collect(),
        order,
    }
}

/// The words of a sentence without its facts.
fn frame(sentence: &Sentence) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = sentence.text.as_str();
    for fact in &sentence.facts {
        if let Some((before, after)) = rest.split_once(fact.text.as_str()) {
            words.push(before);
            rest = after;
        }
    }
    words.push(rest);
    words
}
