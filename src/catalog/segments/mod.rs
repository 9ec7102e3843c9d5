//! The texts of messages in parts, as tools for translators exchange them, and back.
//!
//! A text is words, placeables and selections. Escapes are resolved and line ends are what
//! they are on the page, so that two texts that read the same are the same. What is written
//! back changes the bytes of that text and no others.

mod adapt;
mod reader;
#[cfg(test)]
mod tests;
mod write;

use std::ops::Range;
use std::path::PathBuf;
use std::sync::Arc;

use super::syntax::Tree;
use super::{Catalog, Locale, fallback_chain, lint};
use crate::diagnostics::{Diagnostic, Location, SourceFile};

pub use adapt::{adapt, unwritten};
pub use reader::Forms;
pub use write::{Edit, Incomplete, Piece, Translations, apply, edits, whole};

/// The longest text of one message, in bytes, all its variants together.
pub const LONGEST_TEXT: usize = lint::LONGEST_TEXT;

/// A message of a file.
#[derive(Clone, Debug)]
pub struct Message {
    /// Its name.
    pub id: String,
    /// The file.
    pub file: Arc<SourceFile>,
    /// The comment above it, with its `#` and line ends.
    pub comment: String,
    /// The bytes from its name to the end of its last text.
    pub range: Range<usize>,
    /// The bytes of its name.
    pub name: Range<usize>,
    /// Its value, and its attributes in order.
    pub texts: Vec<Text>,
}

/// The value of a message, or an attribute.
#[derive(Clone, Debug)]
pub struct Text {
    /// The attribute; none for the value.
    pub attribute: Option<String>,
    /// What it says.
    pub pattern: Pattern,
}

/// Words, placeables and selections, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// The bytes that it is written in; none for a variant that is not in the file yet.
    pub range: Option<Range<usize>>,
    /// Its parts; no two texts follow each other.
    pub parts: Vec<Part>,
}

/// A part of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Text, with escapes resolved and line ends as they are on the page.
    Text(String),
    /// `{ … }`: the bytes.
    Placeable(Range<usize>),
    /// A selection.
    Select(Select),
}

/// `{ selector -> … }`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Select {
    /// The bytes, with the braces.
    pub range: Range<usize>,
    /// The selector as written, with single spaces.
    pub selector: String,
    /// How it selects, where that is on a number.
    pub number: Option<Numbers>,
    /// The variants, in order.
    pub variants: Vec<Variant>,
}

/// A selection on a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Numbers {
    /// Whether the number is an ordinal.
    pub is_ordinal: bool,
    /// Whether a language needs a variant for each of its plural categories.
    pub is_counted: bool,
}

/// `[key] text`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// The key.
    pub key: String,
    /// The bytes of the key; those of the default's where the variant is not in the file yet.
    pub at: Range<usize>,
    /// Whether it is taken where no key is meant.
    pub is_default: bool,
    /// What it says.
    pub pattern: Pattern,
}

impl Message {
    /// The value or attribute of that name.
    pub fn text(&self, attribute: Option<&str>) -> Option<&Text> {
        let mut texts = self.texts.iter();
        texts.find(|text| text.attribute.as_deref() == attribute)
    }

    /// The name of the message as a place.
    pub fn location(&self) -> Location {
        Location::new(&self.file, self.name.clone())
    }

    /// The bytes of its file.
    pub fn slice(&self, range: &Range<usize>) -> &str {
        &self.file.text()[range.clone()]
    }
}

impl Text {
    /// Its patterns with what each is taken for, the outer ones first.
    pub fn passages(&self) -> Vec<Passage<'_>> {
        let mut passages = Vec::new();
        add_passages(&self.pattern, String::new(), &[], &mut passages);
        passages
    }
}

/// A pattern within a text, and the way to it.
#[derive(Clone, Debug)]
pub struct Passage<'a> {
    /// The numbers of the selections and the keys of the variants that lead to it, as in
    /// `1.few:2.other`; empty for the whole text.
    pub path: String,
    /// By selection on the way: its selector and the key.
    pub choices: Vec<(&'a str, &'a str)>,
    /// What it says.
    pub pattern: &'a Pattern,
}

fn add_passages<'a>(
    pattern: &'a Pattern,
    path: String,
    choices: &[(&'a str, &'a str)],
    passages: &mut Vec<Passage<'a>>,
) {
    passages.push(Passage {
        path: path.clone(),
        choices: choices.to_vec(),
        pattern,
    });
    for (number, select) in pattern.selects().enumerate() {
        for variant in &select.variants {
            let mut choices = choices.to_vec();
            choices.push((&select.selector, &variant.key));
            let path = step(&path, number, &variant.key);
            add_passages(&variant.pattern, path, &choices, passages);
        }
    }
}

/// The way to a variant of the selection of that number, from 0.
fn step(path: &str, number: usize, key: &str) -> String {
    let colon = if path.is_empty() { "" } else { ":" };
    format!("{path}{colon}{}.{key}", number + 1)
}

impl Pattern {
    /// Its selections, in order.
    pub fn selects(&self) -> impl Iterator<Item = &Select> {
        self.parts.iter().filter_map(|part| match part {
            Part::Select(select) => Some(select),
            _ => None,
        })
    }
}

impl Select {
    /// The variant that a case of another language goes to: that of the same key, or the
    /// default.
    pub fn variant(&self, key: &str) -> Option<&Variant> {
        let mut variants = self.variants.iter();
        let same = variants.clone().find(|variant| variant.key == key);
        same.or_else(|| variants.find(|variant| variant.is_default))
    }
}

/// A file of translations in parts.
#[derive(Clone, Debug)]
pub struct Segmented {
    /// The file.
    pub file: Arc<SourceFile>,
    /// Its messages in order, without terms.
    pub messages: Vec<Message>,
    /// The forms that it asks names for.
    pub forms: Forms,
}

impl Locale {
    /// Its shared files, in parts.
    pub fn segmented(&self) -> Vec<Segmented> {
        let trees = self.shared.iter().map(|own| &own.tree);
        trees
            .map(|tree| segmented(tree, super::prose::is_set_solid(&self.tag)))
            .collect()
    }

    /// What makes it impossible to read a shared file.
    pub fn unreadable(&self) -> &[Diagnostic] {
        &self.remains.problems
    }
}

impl Catalog {
    /// The file of a record in a language, in parts; none where there is none.
    ///
    /// # Errors
    /// A file that cannot be read as Fluent.
    pub fn segmented_record(
        &self,
        locale: &Locale,
        record: &str,
    ) -> Result<Option<Segmented>, Vec<Diagnostic>> {
        let own = self.meeting(locale, record);
        let own = own.map_err(|broken| broken.problems)?;
        let set_solid = super::prose::is_set_solid(&locale.tag);
        Ok(own.map(|own| segmented(&own.tree, set_solid)))
    }

    /// The languages that a language inherits from and that the project has, the nearest
    /// first.
    pub fn parents(&self, locale: &Locale) -> Vec<Arc<Locale>> {
        let tags = fallback_chain(&locale.tag).into_iter().skip(1);
        tags.filter_map(|tag| self.locales.get(&tag.to_string()).cloned())
            .collect()
    }

    /// Where the file of a record in a language is, or would be.
    pub fn record_file(&self, locale: &Locale, record: &str) -> PathBuf {
        self.meetings_folder(locale).join(format!("{record}.ftl"))
    }
}

/// The messages of a text of a file; `set_solid` for a language without spaces between
/// words.
///
/// # Errors
/// What is no Fluent.
pub fn parse(file: Arc<SourceFile>, set_solid: bool) -> Result<Segmented, Vec<Diagnostic>> {
    let tree = Tree::parse(file).map_err(|broken| broken.problems)?;
    Ok(segmented(&tree, set_solid))
}

fn segmented(tree: &Tree, set_solid: bool) -> Segmented {
    let entries = tree.entries.iter().filter(|entry| !entry.is_term);
    Segmented {
        file: Arc::clone(&tree.file),
        messages: entries
            .map(|entry| reader::message(tree, entry, set_solid))
            .collect(),
        forms: Forms::of(tree),
    }
}
