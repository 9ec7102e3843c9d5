//! What is exchanged: messages of the source language with their translations, text by text.

use std::path::PathBuf;

use unic_langid::LanguageIdentifier;

use super::inline::{self, Code, Inline};
use crate::catalog::segments::{Message, Passage, Pattern, Segmented};

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

/// How far a translation is (XLIFF 2.1, `state`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// There is none.
    Initial,
    /// There is one.
    Translated,
}

impl State {
    /// Its name in XLIFF.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Initial => "initial",
            Self::Translated => "translated",
        }
    }
}

impl Unit {
    /// How far its translation is.
    pub fn state(&self) -> State {
        match self.target {
            Some(_) => State::Translated,
            None => State::Initial,
        }
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
