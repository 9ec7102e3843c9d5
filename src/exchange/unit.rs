//! What is exchanged: messages of the source language with their translations, text by text.

use std::collections::BTreeMap;
use std::path::PathBuf;

use unic_langid::LanguageIdentifier;

use super::inline::{self, Code, Inline};
use crate::catalog::Catalog;
use crate::catalog::segments::{Message, Passage, Pattern, Segmented};
use crate::diagnostics::Diagnostic;
use crate::review::{self, Key, Reviews, Translations};

/// The messages of a project, from one language into another.
#[derive(Debug)]
pub struct Exchange {
    /// The language of the source texts.
    pub source: LanguageIdentifier,
    /// The language of the translations.
    pub target: LanguageIdentifier,
    /// The files, in the order of their names.
    pub files: Vec<ExchangeFile>,
    /// Every file that was read for it, of all languages.
    pub read: Vec<Segmented>,
}

/// A file of the source language.
#[derive(Debug)]
pub struct ExchangeFile {
    /// Its path from the project's folder, with `/`.
    pub original: String,
    /// The record that it is for; none for a shared file.
    pub record: Option<String>,
    /// Its counterpart in the other language, where new messages go.
    pub counterpart: PathBuf,
    /// The names of its messages, in order.
    pub order: Vec<String>,
    /// Its messages that have a text to translate, in order.
    pub entries: Vec<Entry>,
}

/// A message and its translation.
#[derive(Debug)]
pub struct Entry {
    /// Its name.
    pub id: String,
    /// In the source language.
    pub source: Message,
    /// What a translation is written like: the one that is there, or the message of the
    /// source language with the plural categories of the other.
    pub template: Message,
    /// Whether the template is in a file of the language itself, which can be changed.
    pub is_there: bool,
    /// The records that print it.
    pub records: Vec<String>,
    /// What is known of the translation, where the reviews were asked for.
    pub review: Option<review::State>,
    /// Its texts: the value, the attributes, and the variants of each.
    pub units: Vec<Unit>,
}

/// A text and its translation.
#[derive(Clone, Debug)]
pub struct Unit {
    /// Its name in its file: `lead`, `country-JP.the`, `duration:1.few`.
    pub id: String,
    /// The attribute; none for the value of the message.
    pub attribute: Option<String>,
    /// The way to it in the value or attribute.
    pub path: String,
    /// By selection on the way: its selector, and the key that it is taken for.
    pub choices: Vec<(String, String)>,
    /// Whether it is a keyword by which messages choose, and nothing to translate.
    pub is_keyword: bool,
    /// What it says in the source language.
    pub source: Vec<Inline>,
    /// What it says in the other language; none where it is not translated.
    pub target: Option<Vec<Inline>>,
}

/// How far a translation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// There is none.
    Initial,
    /// The source text has changed since.
    Outdated,
    /// There is one.
    Translated,
    /// Somebody has reviewed it as it is.
    Reviewed,
}

impl State {
    /// Its name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Initial => "initial",
            Self::Outdated => "outdated",
            Self::Translated => "translated",
            Self::Reviewed => "reviewed",
        }
    }
}

impl Entry {
    /// How far the translation of one of its texts is.
    pub fn state(&self, unit: &Unit) -> State {
        match (&unit.target, self.review) {
            (None, _) => State::Initial,
            (Some(_), Some(review::State::Outdated)) => State::Outdated,
            (Some(_), Some(review::State::Reviewed)) => State::Reviewed,
            (Some(_), Some(review::State::Unreviewed) | None) => State::Translated,
        }
    }
}

impl Exchange {
    /// Adds what is known of each translation.
    ///
    /// # Errors
    /// A file of reviews, or of a record, that cannot be read.
    pub fn add_reviews(
        &mut self,
        reviews: &Reviews,
        catalog: &Catalog,
    ) -> Result<(), Vec<Diagnostic>> {
        let problems = reviews.problems(&self.target.to_string());
        if !problems.is_empty() {
            return Err(problems.to_vec());
        }
        let locale = catalog.locale(&self.target);
        let Some(translations) = locale.and_then(|it| Translations::new(catalog, it)) else {
            return Ok(());
        };
        let mut translated = translations.shared();
        for record in self.files.iter().filter_map(|file| file.record.as_deref()) {
            translated.extend(translations.of_record(record)?);
        }
        let states: BTreeMap<&Key, review::State> = translated
            .iter()
            .filter_map(|unit| Some((&unit.key, reviews.state(unit)?.0)))
            .collect();
        for file in &mut self.files {
            for entry in &mut file.entries {
                let key = Key {
                    record: file.record.clone(),
                    id: entry.id.clone(),
                };
                entry.review = states.get(&key).copied();
            }
        }
        Ok(())
    }
}

/// The texts of a message.
///
/// `template` is the translation, or made of the source; `is_translated` says which.
/// `is_keyword` says which attributes are never printed.
pub fn units(
    source: &Message,
    template: &Message,
    is_translated: bool,
    is_keyword: &dyn Fn(&str) -> bool,
) -> Vec<Unit> {
    let mut units = Vec::new();
    for text in &template.texts {
        let attribute = text.attribute.as_deref();
        // Each language has forms of its own; what they are forms of is the value.
        let of_source = source.text(attribute).or_else(|| source.text(None));
        let Some(of_source) = of_source else {
            continue;
        };
        let name = match attribute {
            Some(attribute) => format!("{}.{attribute}", source.id),
            None => source.id.clone(),
        };
        for passage in text.passages() {
            let id = match passage.path.as_str() {
                "" => name.clone(),
                path => format!("{name}:{path}"),
            };
            let counterpart = follow(&of_source.pattern, &passage);
            let source_content = inline::content(source, counterpart);
            let is_added = is_translated && passage.pattern.range.is_none();
            let chooses = |code: &Code| matches!(code, Code::Select(..));
            if is_added
                && inline::codes(&source_content)
                    .iter()
                    .any(|(_, it)| chooses(it))
            {
                // A choice of the source language has no place in a text of another.
                continue;
            }
            let is_there = is_translated && !is_added;
            let mut target = is_there.then(|| inline::content(template, passage.pattern));
            if let Some(target) = &mut target {
                inline::pair(&source_content, target);
            }
            let choices = passage.choices.iter();
            units.push(Unit {
                id,
                attribute: text.attribute.clone(),
                path: passage.path.clone(),
                choices: choices
                    .map(|(selector, key)| ((*selector).to_owned(), (*key).to_owned()))
                    .collect(),
                is_keyword: attribute.is_some_and(is_keyword),
                source: source_content,
                target,
            });
        }
    }
    units
}

/// What the source language says in the case that a passage is for: where it chooses by the
/// same thing, its variant for the same key or its default.
fn follow<'a>(source: &'a Pattern, passage: &Passage) -> &'a Pattern {
    let mut pattern = source;
    for (selector, key) in &passage.choices {
        let mut selects = pattern.selects();
        let same = selects.find(|select| select.selector == *selector);
        // By anything else the source does not choose: it says all of that in one text.
        if let Some(variant) = same.and_then(|select| select.variant(key)) {
            pattern = &variant.pattern;
        }
    }
    pattern
}
