//! What a message can say: its texts, values and selections, with everything that it
//! refers to in its place.
//!
//! Two languages divide their sentences into phrases as they need; an outline no longer
//! shows where a phrase began, so that the same message of two languages can be compared.

mod reader;

use std::sync::{Arc, OnceLock};

use unic_langid::LanguageIdentifier;

use super::derived::Derived;
use super::in_force::InForce;
use super::numerals::{self, Notation, Numeral};
use super::syntax::{Entry, Name, Pattern, Tree};
use super::{Catalog, Formatters, Locale, Messages};
use crate::diagnostics::Location;
use reader::Reader;

/// How many parts an outline may have. What the program runs is far below that: a message
/// has 100 placeables at most.
const LARGEST: usize = 20_000;

/// A message or attribute with everything that it refers to.
#[derive(Clone, Debug)]
pub struct Outline {
    /// The identifier in its file, or that of the attribute.
    pub id: Location,
    /// In the order of the text.
    pub parts: Vec<Part>,
    /// The numbers in its words, once they have been asked for.
    numbers: OnceLock<Vec<Written>>,
}

/// A number in the words of a message.
#[derive(Clone, Debug)]
pub struct Written {
    /// The number.
    pub numeral: Numeral,
    /// Where it is; the text that it is in, where that is not written as it reads.
    pub at: Location,
}

/// A part of an outline.
#[derive(Clone, Debug)]
pub enum Part {
    /// Text as it is printed, marks included.
    Text {
        /// The text.
        text: String,
        /// Where it is written.
        at: Location,
    },
    /// A value of a variable.
    Value(Printable),
    /// One of several variants.
    Choice(Choice),
}

/// A variable that is printed, with the form of it.
#[derive(Clone, Debug)]
pub struct Printable {
    /// The variable, without `$`. What a call prints of a moment follows as values of their
    /// own: `date`, `date.month`, `date.day`.
    pub variable: Arc<str>,
    /// The option `form` of the call that prints it.
    pub form: Option<Arc<str>>,
    /// Whether it is the hour of a clock of twelve hours, by itself.
    pub is_to_twelve: bool,
    /// The variable in its file, with its `$`.
    pub at: Location,
}

/// A selection.
#[derive(Clone, Debug)]
pub struct Choice {
    /// What is selected on.
    pub selector: Selector,
    /// The variants, in order.
    pub variants: Vec<Variant>,
}

/// What is selected on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Selector {
    /// The variable, without `$`; none for a word or a number.
    pub variable: Option<Arc<str>>,
    /// What of it.
    pub aspect: Aspect,
}

/// What of a variable is selected on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aspect {
    /// The variable itself: a keyword, or a number in either of its plural categories.
    Itself,
    /// `GENDER($x)`
    Gender,
    /// `DATETIME($x, part: "…")`
    Part(String),
    /// A form of a name, which each language has for itself.
    Form,
}

/// A variant of a selection.
#[derive(Clone, Debug)]
pub struct Variant {
    /// The key as written.
    pub key: String,
    /// The number that the key means: `[3]`, and `[two]` where the language has that
    /// category for 2 alone.
    pub number: Option<String>,
    /// Whether its text says that number in words or digits of its own.
    pub says_number: bool,
    /// Whether it is taken where no key is meant.
    pub is_default: bool,
    /// The key in its file.
    pub at: Location,
    /// What it says.
    pub parts: Vec<Part>,
}

/// A line of the comment above a message, without its `#`.
#[derive(Clone, Debug)]
pub struct CommentLine {
    /// The text, without blanks around it.
    pub text: String,
    /// Where it is.
    pub at: Location,
}

/// The messages of one language, to be compared with those of another.
pub struct Outlines<'a> {
    in_force: &'a InForce,
    /// Where those of the shared files are kept.
    kept: Option<&'a Derived>,
    language: &'a LanguageIdentifier,
    formatters: &'a Formatters,
}

impl Catalog {
    /// The shared messages of a language and of those that it inherits from.
    pub fn outlines<'a>(&'a self, locale: &'a Locale) -> Outlines<'a> {
        Outlines {
            in_force: self.in_force(locale),
            kept: Some(&locale.derived),
            language: &locale.tag,
            formatters: &locale.formatters,
        }
    }
}

impl Messages {
    /// The messages in force for the record.
    pub fn outlines(&self) -> Outlines<'_> {
        Outlines {
            in_force: &self.in_force,
            kept: self.derived.as_deref(),
            language: self.tag(),
            formatters: self.formatters(),
        }
    }
}

impl Outlines<'_> {
    /// Whether there is such a message with a text of its own.
    pub fn has(&self, id: &str) -> bool {
        self.entry(id)
            .is_some_and(|(_, entry)| entry.value.is_some())
    }

    /// The names of all messages, sorted, each once.
    pub fn ids(&self) -> Vec<&str> {
        let ids = self.in_force.files().flat_map(|own| own.index.keys());
        let mut ids: Vec<&str> = ids.map(String::as_str).collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }

    /// The names of the attributes of a message.
    pub fn attributes(&self, id: &str) -> Vec<&str> {
        let entry = self.entry(id).map(|(_, entry)| entry);
        let attributes = entry.into_iter().flat_map(|entry| &entry.attributes);
        attributes.map(|(name, _)| name.text.as_str()).collect()
    }

    /// Where the identifier of a message is.
    pub fn location(&self, id: &str) -> Option<Location> {
        let (tree, entry) = self.entry(id)?;
        Some(tree.location(&entry.id.range))
    }

    /// Whether other messages refer to a message.
    pub fn is_phrase(&self, id: &str) -> bool {
        let mut files = self.in_force.files();
        files.any(|file| file.tree.references().contains(id))
    }

    /// What a message, or an attribute of it, can say. None where there is none, or where
    /// it is far larger than a message can be.
    pub fn outline(&self, id: &str, attribute: Option<&str>) -> Option<Arc<Outline>> {
        let (tree, entry) = self.entry(id)?;
        let read = || self.read(tree, entry, attribute).map(Arc::new);
        let Some(kept) = self.kept.filter(|_| !self.in_force.is_own(tree)) else {
            return read();
        };
        kept.outlines.get(id, attribute).unwrap_or_else(|| {
            let outline = read();
            kept.outlines.keep(id, attribute, outline.clone());
            outline
        })
    }

    fn read(&self, tree: &Tree, entry: &Entry, attribute: Option<&str>) -> Option<Outline> {
        let (name, pattern) = part_of(entry, attribute)?;
        let mut reader = Reader::new(self, LARGEST);
        let mut parts = Vec::new();
        reader.pattern(tree, pattern, &mut parts)?;
        Some(Outline {
            id: tree.location(&name.range),
            parts,
            numbers: OnceLock::new(),
        })
    }

    /// The comment directly above a message.
    pub fn comment(&self, id: &str) -> Vec<CommentLine> {
        let Some((tree, entry)) = self.entry(id) else {
            return Vec::new();
        };
        let excerpt = tree.excerpt(entry);
        let mut at = excerpt.range.start;
        let lines = excerpt.comment.split_inclusive('\n').map(|line| {
            let range = at..at + line.trim_end().len();
            at += line.len();
            CommentLine {
                text: line.trim_start_matches('#').trim().to_owned(),
                at: tree.location(&range),
            }
        });
        lines.collect()
    }

    /// The number that a plural category of the language means, where it is for that one
    /// alone: `one` in Spanish, `two` in Arabic, and not `one` in French, which is for 0 too.
    fn only_number(&self, category: &str) -> Option<String> {
        let mut categories = self.formatters.categories(false).iter();
        let numbers = &categories.find(|it| it.name == category)?.numbers;
        match numbers.as_slice() {
            [only] => Some(only.to_string()),
            _ => None,
        }
    }

    /// Whether a text says a number: by a numeral, and in a language that counts two by the
    /// form of the noun, by any word.
    fn says(&self, parts: &[Part], number: &str) -> bool {
        let mut found = Vec::new();
        texts(parts, &mut found);
        let has_dual = self.only_number("two").is_some() && matches!(number, "1" | "2");
        if has_dual || !numerals::reads_words(self.language) {
            return found
                .iter()
                .any(|(text, _)| text.chars().any(char::is_alphanumeric));
        }
        let text: String = found.into_iter().map(|(text, _)| text).collect();
        let mut numerals = numerals::find(&text, self.language).into_iter();
        numerals.any(|numeral| numeral.value == number)
    }

    fn entry(&self, id: &str) -> Option<(&Tree, &Entry)> {
        self.in_force.message(id)
    }

    fn term(&self, id: &str) -> Option<(&Tree, &Entry)> {
        self.in_force.term(id)
    }
}

/// The text of an entry, or of one of its attributes, with its name.
fn part_of<'a>(entry: &'a Entry, attribute: Option<&str>) -> Option<(&'a Name, &'a Pattern)> {
    match attribute {
        None => Some((&entry.id, entry.value.as_ref()?)),
        Some(wanted) => {
            let mut attributes = entry.attributes.iter();
            let found = attributes.find(|(name, _)| name.text == wanted);
            found.map(|(name, pattern)| (name, pattern))
        }
    }
}

impl Outline {
    /// The words in which a variant says a number of that variable: “tercera” of
    /// `[3] tercera`, with its key.
    pub fn word_for(&self, variable: &str, number: &str) -> Option<(String, Location)> {
        word_for(&self.parts, variable, number)
    }

    /// Every text, in order, those of all variants.
    pub fn texts(&self) -> Vec<(&str, &Location)> {
        let mut found = Vec::new();
        texts(&self.parts, &mut found);
        found
    }

    /// Every number in the words of the message, which is in that language.
    pub fn numbers(&self, language: &LanguageIdentifier) -> &[Written] {
        self.numbers.get_or_init(|| {
            let texts = self.texts().into_iter();
            texts
                .flat_map(|(text, at)| numbers_of(text, at, language))
                .collect()
        })
    }

    /// Every value, in order, those of all variants.
    pub fn values(&self) -> Vec<&Printable> {
        let mut found = Vec::new();
        values(&self.parts, &mut found);
        found
    }
}

fn numbers_of(text: &str, at: &Location, language: &LanguageIdentifier) -> Vec<Written> {
    let numerals = numerals::find(text, language).into_iter();
    let numerals = numerals.filter(|numeral| !is_percent(text, numeral));
    let raw = at.file.text().get(at.range.clone()).unwrap_or_default();
    numerals
        .map(|numeral| {
            let at = match raw == text {
                true => {
                    let range =
                        at.range.start + numeral.range.start..at.range.start + numeral.range.end;
                    Location::new(&at.file, range)
                }
                false => at.clone(),
            };
            Written { numeral, at }
        })
        .collect()
}

/// Whether a hundred is that of “pour cent”, «por ciento», «por cento».
fn is_percent(text: &str, numeral: &Numeral) -> bool {
    let before = text.get(..numeral.range.start).unwrap_or_default();
    let word = before.split_whitespace().next_back().unwrap_or_default();
    numeral.value == "100"
        && numeral.notation == Notation::Words
        && matches!(word, "pour" | "por" | "per")
}

fn word_for(parts: &[Part], variable: &str, number: &str) -> Option<(String, Location)> {
    parts.iter().find_map(|part| {
        let Part::Choice(choice) = part else {
            return None;
        };
        let is_meant = choice.selector.variable.as_deref() == Some(variable);
        choice.variants.iter().find_map(|variant| {
            if is_meant && variant.says_number && variant.number.as_deref() == Some(number) {
                let mut words = Vec::new();
                texts(&variant.parts, &mut words);
                let words: String = words.into_iter().map(|(text, _)| text).collect();
                return Some((words.trim().to_owned(), variant.at.clone()));
            }
            word_for(&variant.parts, variable, number)
        })
    })
}

fn texts<'a>(parts: &'a [Part], found: &mut Vec<(&'a str, &'a Location)>) {
    for part in parts {
        match part {
            Part::Text { text, at } => found.push((text, at)),
            Part::Value(_) => {}
            Part::Choice(choice) => {
                for variant in &choice.variants {
                    texts(&variant.parts, found);
                }
            }
        }
    }
}

fn values<'a>(parts: &'a [Part], found: &mut Vec<&'a Printable>) {
    for part in parts {
        match part {
            Part::Text { .. } => {}
            Part::Value(value) => found.push(value),
            Part::Choice(choice) => {
                for variant in &choice.variants {
                    values(&variant.parts, found);
                }
            }
        }
    }
}
