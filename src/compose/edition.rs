//! An edition: one record in several languages, in one document.
//!
//! Each language has its briefing as a document of its own would have it. What stands side by
//! side is matched by its place in the record ([`Edition::aligned`]), never by its text.

mod aligned;

pub use aligned::{Across, Aligned, AlignedItem, AlignedPicture, AlignedRow};

use unic_langid::LanguageIdentifier;

use super::{Briefing, Composer, Language, Sentence};
use crate::diagnostics::Diagnostic;
use crate::record::Record;

/// How the languages of an edition are put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Side by side, statement by statement.
    Aligned,
    /// One after the other.
    Bound,
}

impl Form {
    /// How many languages fit side by side.
    pub const MOST_ALIGNED: usize = 3;

    /// The word for it on the command line and in the names of files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Aligned => "aligned",
            Self::Bound => "bound",
        }
    }
}

/// A record in several languages.
#[derive(Clone, Debug)]
pub struct Edition {
    /// How they are put together.
    pub form: Form,
    /// The languages, in the order of the edition: two or more.
    pub parts: Vec<Part>,
    /// Which of them the document as a whole is in, for its title and its own data.
    pub main: usize,
}

/// One language of an edition.
#[derive(Clone, Debug)]
pub struct Part {
    /// The briefing, as in a document of its own.
    pub briefing: Briefing,
    /// What the language calls itself.
    pub name: Sentence,
}

impl Edition {
    /// Puts languages together. The document as a whole is in the authentic language, where the
    /// record has exactly one and the edition has it, or else in the source language, or else in
    /// the first one.
    pub fn new(form: Form, parts: Vec<Part>, record: &Record, source: &LanguageIdentifier) -> Self {
        let of = |tag: &LanguageIdentifier| {
            let mut locales = parts.iter().map(|part| &part.briefing.locale);
            locales.position(|locale| locale == tag)
        };
        let authentic = match record.authentic.as_slice() {
            [(tag, _)] => of(tag.language()),
            _ => None,
        };
        let main = authentic.or_else(|| of(source)).unwrap_or_default();
        Self { form, parts, main }
    }

    /// The briefing of the language that the document as a whole is in.
    pub fn main(&self) -> &Briefing {
        &self.parts[self.main].briefing
    }

    /// The briefings in the order of the edition.
    pub fn briefings(&self) -> impl ExactSizeIterator<Item = &Briefing> {
        self.parts.iter().map(|part| &part.briefing)
    }

    /// The tags of the languages, with something between them: `en-ja-es`.
    pub fn tags(&self, between: &str) -> String {
        let tags = self.briefings().map(|briefing| briefing.locale.to_string());
        tags.collect::<Vec<_>>().join(between)
    }
}

/// The message that says what a language calls itself.
pub const OWN_NAME: &str = "edition-language";

/// What a language calls itself ([`OWN_NAME`]). Nothing takes its place: the name of
/// another language would be wrong.
///
/// # Errors
/// A language without that message, and what is wrong in it.
pub fn own_name(record: &Record, language: &Language) -> Result<Sentence, Vec<Diagnostic>> {
    let mut composer = Composer::new(
        record,
        &Language {
            source: None,
            allow_fallback: false,
            ..*language
        },
    );
    let name = composer.resolve(OWN_NAME);
    name.ok_or(composer.problems)
}
