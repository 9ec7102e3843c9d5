//! The messages of a project with their translations, ready to be exchanged.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use super::unit::{Entry, Exchange, ExchangeFile, units};
use crate::catalog::contract::{Contract, Need};
use crate::catalog::segments::{Forms, Message, Segmented, Text, adapt, unwritten};
use crate::catalog::{Catalog, Locale, Messages};
use crate::compose::general_office;
use crate::diagnostics::{Diagnostic, slashed};
use crate::rules::Rule;

/// The files of one language that are exchanged: the shared ones, and those of single
/// records by the name of the record.
struct Files {
    shared: Vec<Segmented>,
    of_records: BTreeMap<String, Segmented>,
}

/// Everything of a project that can be translated from its source language, with what is
/// translated already: the shared files, and the files of these records.
///
/// # Errors
/// A file that cannot be read, and a language that is the source or that the project does
/// not have.
pub fn gather(
    catalog: &Catalog,
    target: &LanguageIdentifier,
    records: &BTreeSet<String>,
) -> Result<Exchange, Vec<Diagnostic>> {
    let source = language(catalog, catalog.source())?;
    let locale = language(catalog, target)?;
    let own = files(catalog, locale, records)?;
    let parents = catalog.parents(locale);
    let parents = parents.iter();
    let inherited: Result<Vec<Files>, _> = parents
        .map(|parent| files(catalog, parent, records))
        .collect();
    let inherited = inherited?;
    let of_source = files(catalog, source, records)?;
    let to = Path::new(Catalog::FOLDER).join(target.to_string());
    let from = Path::new(Catalog::FOLDER).join(source.tag.to_string());
    let exchanged: Vec<ExchangeFile> = {
        let all = inherited.iter().chain([&own, &of_source]);
        let keywords = keywords(all);
        let gatherer = Gatherer {
            locale,
            contract: catalog.contract(),
            keywords: &keywords,
            own: own.index(),
            inherited: inherited.iter().map(Files::index).collect(),
        };
        let files = of_source.all().map(|(record, file)| {
            let path = file.file.path();
            ExchangeFile {
                original: slashed(path),
                record: record.map(str::to_owned),
                counterpart: to.join(path.strip_prefix(&from).unwrap_or(path)),
                order: file.messages.iter().map(|it| it.id.clone()).collect(),
                entries: gatherer.entries(record, file),
            }
        });
        files.collect()
    };
    let problems: Vec<Diagnostic> = exchanged.iter().flat_map(doubled).collect();
    if !problems.is_empty() {
        return Err(problems);
    }
    let read = inherited.into_iter().chain([own, of_source]);
    Ok(Exchange {
        source: source.tag.clone(),
        target: target.clone(),
        files: exchanged,
        read: read.flat_map(Files::into_all).collect(),
    })
}

/// Messages by what they are of (shared, or a record) and their name.
type Index<'a> = HashMap<(Option<&'a str>, &'a str), &'a Message>;

impl Files {
    fn all(&self) -> impl Iterator<Item = (Option<&str>, &Segmented)> {
        let shared = self.shared.iter().map(|file| (None, file));
        let records = self.of_records.iter();
        shared.chain(records.map(|(record, file)| (Some(record.as_str()), file)))
    }

    fn into_all(self) -> impl Iterator<Item = Segmented> {
        self.shared.into_iter().chain(self.of_records.into_values())
    }

    /// Its messages, to look them up.
    fn index(&self) -> Index<'_> {
        let mut index = Index::new();
        for (record, file) in self.all() {
            for message in &file.messages {
                index.entry((record, &message.id)).or_insert(message);
            }
        }
        index
    }
}

fn language<'a>(
    catalog: &'a Catalog,
    tag: &LanguageIdentifier,
) -> Result<&'a Arc<Locale>, Vec<Diagnostic>> {
    catalog.locale(tag).ok_or_else(|| {
        let message = format!("this project has no translation into {tag}");
        let known: Vec<_> = catalog.tags().iter().map(ToString::to_string).collect();
        vec![
            Diagnostic::new(Rule::UnknownLanguage, message)
                .in_file(Catalog::FOLDER)
                .help(format!("it has {}", known.join(", "))),
        ]
    })
}

fn files(
    catalog: &Catalog,
    locale: &Locale,
    records: &BTreeSet<String>,
) -> Result<Files, Vec<Diagnostic>> {
    if !locale.unreadable().is_empty() {
        return Err(locale.unreadable().to_vec());
    }
    let mut of_records = BTreeMap::new();
    for record in records {
        if let Some(file) = catalog.segmented_record(locale, record)? {
            of_records.insert(record.clone(), file);
        }
    }
    Ok(Files {
        shared: locale.segmented(),
        of_records,
    })
}

/// The forms of names that are chosen by and never printed.
fn keywords<'a>(all: impl Iterator<Item = &'a Files>) -> BTreeSet<String> {
    let mut forms = Forms::default();
    for (_, file) in all.flat_map(Files::all) {
        forms.extend(file.forms.clone());
    }
    forms.keywords()
}

/// Puts messages beside their translations.
struct Gatherer<'a> {
    locale: &'a Locale,
    contract: &'a Contract,
    keywords: &'a BTreeSet<String>,
    own: Index<'a>,
    /// Of the languages that it inherits from, the nearest first.
    inherited: Vec<Index<'a>>,
}

impl Gatherer<'_> {
    /// The messages of a file of the source language that have anything to translate.
    fn entries(&self, record: Option<&str>, file: &Segmented) -> Vec<Entry> {
        let entries = file
            .messages
            .iter()
            .map(|message| self.entry(record, message));
        entries.filter(|entry| !entry.units.is_empty()).collect()
    }

    fn entry(&self, record: Option<&str>, source: &Message) -> Entry {
        let key = (record, source.id.as_str());
        let own = self.own.get(&key).copied();
        let mut inherited = self.inherited.iter();
        let translated = own.or_else(|| inherited.find_map(|it| it.get(&key).copied()));
        let mut template = translated.unwrap_or(source).clone();
        // What is inherited is changed as a whole, and so has to be complete.
        if own.is_some() || translated.is_none() {
            for text in &mut template.texts {
                adapt(
                    &mut text.pattern,
                    &self.locale.formatters,
                    translated.is_none(),
                );
            }
        }
        if own.is_some() {
            self.add_attributes(source, &mut template);
        }
        let is_keyword = |attribute: &str| self.keywords.contains(attribute);
        let units = units(source, &template, translated.is_some(), &is_keyword);
        Entry {
            id: source.id.clone(),
            source: source.clone(),
            template,
            is_there: own.is_some(),
            records: Vec::new(),
            review: None,
            units,
        }
    }

    /// The attributes that a translation lacks. Of names each language has its own.
    fn add_attributes(&self, source: &Message, template: &mut Message) {
        let message = self.contract.message(&source.id);
        if message.is_none_or(|message| message.is_name()) {
            return;
        }
        for text in &source.texts {
            let attribute = text.attribute.as_deref();
            if attribute.is_some() && template.text(attribute).is_none() {
                template.texts.push(Text {
                    attribute: text.attribute.clone(),
                    pattern: unwritten(&text.pattern),
                });
            }
        }
    }
}

/// Texts of one name: two attributes of one name, or two variants of one key.
fn doubled(file: &ExchangeFile) -> Vec<Diagnostic> {
    let mut known = BTreeSet::new();
    let units = file.entries.iter();
    let units = units.flat_map(|entry| entry.units.iter().map(move |unit| (entry, unit)));
    let doubled = units.filter(|(_, unit)| !known.insert(unit.id.as_str()));
    let problems = doubled.map(|(entry, unit)| {
        let message = format!("there are two texts `{}`, which nobody could tell apart", unit.id);
        Diagnostic::new(Rule::DuplicateVariant, message)
            .at(entry.template.location(), "this message")
            .help("keep one of the two messages, attributes or variants; `chancery check` shows where they are")
    });
    problems.collect()
}

/// Which records print which messages.
#[derive(Debug, Default)]
pub struct Uses {
    /// By message, with the file of a record where it is one of its own: the records.
    records: HashMap<String, BTreeSet<String>>,
    /// The messages that a record asks for, not only through others.
    asked: BTreeSet<String>,
    /// By message: those that refer to it.
    referring: HashMap<String, BTreeSet<String>>,
    /// What translated messages refer to and the language does not have.
    lacking: BTreeSet<String>,
}

impl Uses {
    /// Adds that a record asks for a message, which refers to others.
    pub fn add(
        &mut self,
        record: &str,
        asked: impl IntoIterator<Item = String>,
        references: &dyn Fn(&str) -> Vec<String>,
    ) {
        let mut open: Vec<String> = asked.into_iter().collect();
        self.asked.extend(open.iter().cloned());
        let mut seen = BTreeSet::new();
        while let Some(id) = open.pop() {
            if !seen.insert(id.clone()) {
                continue;
            }
            for other in references(&id) {
                let referring = self.referring.entry(other.clone()).or_default();
                referring.insert(id.clone());
                open.push(other);
            }
            let records = self.records.entry(id).or_default();
            records.insert(record.to_owned());
        }
    }
}

impl Uses {
    /// Adds what translated messages refer to and the language does not have: without it, they
    /// cannot be printed.
    pub fn add_lacking(&mut self, translated: &Messages) {
        let referred = translated.ids().flat_map(|id| translated.references(id));
        let lacking = referred.filter(|id| !translated.has(id, None));
        self.lacking.extend(lacking.cloned());
    }
}

impl Exchange {
    /// Notes which records print each message, and leaves out what nobody has to translate:
    /// with `only_used` what no record prints, and always a phrase that is not translated and
    /// that no sentence of the language and no other that is not translated refers to, or a special message whose general one
    /// is translated.
    pub fn select(&mut self, uses: &Uses, only_used: bool, contract: &Contract) {
        let is_lacking = |entry: &&Entry| entry.units.iter().all(|unit| unit.target.is_none());
        let (lacking, there): (Vec<_>, Vec<_>) = self.entries().partition(is_lacking);
        let there: BTreeSet<&str> = there.into_iter().map(|entry| entry.id.as_str()).collect();
        let has_general = |id: &str| {
            let special = contract.message(id).and_then(|message| match message.need {
                Need::Special(general) => Some(general),
                _ => None,
            });
            let general = special.or(general_office(id));
            general.is_some_and(|general| there.contains(general))
        };
        let lacking: BTreeSet<String> = lacking.into_iter().map(|entry| entry.id.clone()).collect();
        let mut needed: BTreeSet<String> = BTreeSet::new();
        let mut open: Vec<String> = lacking
            .iter()
            .filter(|id| {
                let is_asked = uses.asked.contains(*id) || !uses.referring.contains_key(*id);
                is_asked && !has_general(id) || uses.lacking.contains(*id)
            })
            .cloned()
            .collect();
        while let Some(id) = open.pop() {
            if needed.insert(id.clone()) {
                let parts = lacking.iter().filter(|part| {
                    let referring = uses.referring.get(*part);
                    referring.is_some_and(|referring| referring.contains(&id))
                });
                open.extend(parts.cloned());
            }
        }
        for file in &mut self.files {
            let record = record_of(&file.original);
            file.entries.retain_mut(|entry| {
                let records = uses.records.get(&entry.id);
                let mut records: Vec<String> = records.into_iter().flatten().cloned().collect();
                records.retain(|it| record.as_ref().is_none_or(|record| it == record));
                entry.records = records;
                let is_used = !only_used || !entry.records.is_empty();
                is_used && (!lacking.contains(&entry.id) || needed.contains(&entry.id))
            });
        }
        self.files.retain(|file| !file.entries.is_empty());
    }

    /// Every message.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.files.iter().flat_map(|file| &file.entries)
    }
}

/// The record of whose messages a file of the source language is; none for a shared file.
fn record_of(original: &str) -> Option<String> {
    let path = PathBuf::from(original);
    let is_of_record = path.components().count() > 3;
    let name = path.file_stem().filter(|_| is_of_record)?;
    Some(name.to_string_lossy().into_owned())
}
