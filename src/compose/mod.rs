//! A record and a language merged: the localised [`Briefing`].
//!
//! The only module that knows both. A briefing knows no file, no Fluent and no
//! Typst; each of its sentences knows the message that it came from, and each
//! printed value the fact.

mod body;
pub mod contract;
mod marks;
mod names;
mod required;
mod text;
mod variables;

pub use marks::{Run, flatten};
pub use required::{Missing, missing};

use std::path::Path;
use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use crate::catalog::printed::Printed;
use crate::catalog::{Args, Direction, Messages, Origin, unknown_variable};
use crate::diagnostics::{Diagnostic, has_errors};
use crate::record::{Day, Record, RecordId, Statement};

/// A document in one language, ready to be typeset.
#[derive(Clone, Debug)]
pub struct Briefing {
    /// The record.
    pub record: RecordId,
    /// The record's file, relative to the project.
    pub record_path: String,
    /// Counts the published versions.
    pub revision: u32,
    /// The language.
    pub locale: LanguageIdentifier,
    /// The direction in which it is written.
    pub direction: Direction,
    /// The ten digits of the language, zero first.
    pub digits: String,
    /// The day of publication.
    pub published: Day,
    /// Who publishes it.
    pub publisher: Sentence,
    /// The relations it belongs to.
    pub running_head: Sentence,
    /// The day of publication in words.
    pub date_line: Sentence,
    /// The title.
    pub title: Sentence,
    /// What it is about, for those who search.
    pub keywords: Vec<Sentence>,
    /// What a reader must know first: that it is provisional, or not all translated.
    pub notices: Vec<Sentence>,
    /// Photographs.
    pub photos: Vec<Picture>,
    /// What separates two sentences of a paragraph.
    pub separator: Sentence,
    /// The first paragraph.
    pub lead: Vec<Sentence>,
    /// Paragraphs after the lead.
    pub notes: Vec<Vec<Sentence>>,
    /// The numbered items.
    pub items: Vec<BodyItem>,
    /// Documents that were signed or issued, under their heading.
    pub documents: Option<Documents>,
    /// Links at the end.
    pub links: Vec<Target>,
    /// Which texts are authentic.
    pub authenticity: Option<Sentence>,
    /// The word for the record's name in the foot.
    pub record_label: Sentence,
    /// The word for the revision in the foot.
    pub revision_label: Sentence,
    /// How pages are counted.
    pub page_number: Vec<PagePart>,
}

/// A text and the message that it came from.
#[derive(Clone, Debug)]
pub struct Sentence {
    /// Text and marks.
    pub runs: Vec<Run>,
    /// Where it comes from.
    pub origin: Origin,
}

impl Sentence {
    /// The text without its marks.
    pub fn plain(&self) -> String {
        marks::plain(&self.runs)
    }

    /// The values that it prints, in order, each with its text; a value within another
    /// follows it.
    pub fn printed(&self) -> Vec<(&Printed, String)> {
        let mut found = Vec::new();
        marks::printed(&self.runs, &mut found);
        found
    }

    /// The language of the text, where it is not the one that was asked for.
    pub fn fallback(&self) -> Option<&LanguageIdentifier> {
        self.origin.fallback.as_ref()
    }
}

impl Briefing {
    /// Every sentence of the document, in no particular order.
    pub fn sentences(&self) -> impl Iterator<Item = &Sentence> {
        let mut sentences = vec![
            &self.publisher,
            &self.running_head,
            &self.date_line,
            &self.title,
            &self.record_label,
            &self.revision_label,
        ];
        sentences.extend(&self.keywords);
        sentences.extend(&self.notices);
        sentences.extend(&self.lead);
        sentences.extend(self.notes.iter().flatten());
        for photo in &self.photos {
            sentences.extend([&photo.caption, &photo.alt]);
            sentences.extend(&photo.credit);
        }
        for item in &self.items {
            item.add_sentences(&mut sentences);
        }
        if let Some(documents) = &self.documents {
            sentences.push(&documents.heading);
            sentences.extend(documents.entries.iter().map(|(title, _)| title));
        }
        sentences.extend(self.links.iter().map(|target| &target.label));
        sentences.extend(&self.authenticity);
        sentences.into_iter()
    }
}

impl BodyItem {
    fn add_sentences<'a>(&'a self, sentences: &mut Vec<&'a Sentence>) {
        sentences.extend(&self.heading);
        sentences.extend(&self.sentences);
        for item in &self.items {
            item.add_sentences(sentences);
        }
    }
}

/// An item of the body.
#[derive(Clone, Debug)]
pub struct BodyItem {
    /// Its heading.
    pub heading: Option<Sentence>,
    /// Its sentences.
    pub sentences: Vec<Sentence>,
    /// Items below it.
    pub items: Vec<BodyItem>,
    /// Whether it has a number.
    pub numbered: bool,
}

/// A photograph with its words.
#[derive(Clone, Debug)]
pub struct Picture {
    /// Its path from the project's folder, with `/`.
    pub path: String,
    /// The caption.
    pub caption: Sentence,
    /// What it shows, for those who do not see it.
    pub alt: Sentence,
    /// Who took it.
    pub credit: Option<Sentence>,
}

/// Documents under a heading.
#[derive(Clone, Debug)]
pub struct Documents {
    /// The heading.
    pub heading: Sentence,
    /// The documents.
    pub entries: Vec<(Sentence, Option<String>)>,
}

/// Something that can be followed.
#[derive(Clone, Debug)]
pub struct Target {
    /// Its words.
    pub label: Sentence,
    /// Where it leads.
    pub url: String,
}

/// A part of how pages are counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PagePart {
    /// Words.
    Text(String),
    /// The number of this page.
    Page,
    /// How many pages there are.
    Pages,
}

/// A language for one record, and the one that it falls back to.
pub struct Language<'a> {
    /// The language that was asked for.
    pub own: &'a Arc<Messages>,
    /// The source language, where text of it may be printed.
    pub fallback: Option<&'a Arc<Messages>>,
}

/// Merges a record with a language. Returns warnings with the briefing: what is
/// printed in the language that is fallen back to.
///
/// # Errors
/// Every message that is missing or cannot be resolved, and every text that may not
/// be printed; nothing is left out to get along.
pub fn compose(
    record: &Record,
    language: &Language,
) -> Result<(Briefing, Vec<Diagnostic>), Vec<Diagnostic>> {
    let mut composer = Composer {
        length: 0,
        record,
        own: Variables::new(record, language.own),
        fallback: language
            .fallback
            .map(|messages| Variables::new(record, messages)),
        problems: Vec::new(),
    };
    let briefing = composer.briefing();
    match briefing {
        Some(briefing) if !has_errors(&composer.problems) => Ok((briefing, composer.problems)),
        _ => Err(composer.problems),
    }
}

/// The longest document, in bytes of text: more than a hundred pages.
const LONGEST: usize = 1024 * 1024;

/// The messages of one language with the variables of the record in that language.
struct Variables {
    messages: Arc<Messages>,
    /// What every message of the record gets.
    record: Args,
    /// The same with the facts of the first event.
    lead: Args,
}

impl Variables {
    fn new(record: &Record, messages: &Arc<Messages>) -> Self {
        let of_record = variables::record(record, messages);
        let mut lead = of_record.clone();
        if let Some(first) = record.events.first() {
            variables::event(&mut lead, first, 0, messages);
        }
        Self {
            messages: Arc::clone(messages),
            record: of_record,
            lead,
        }
    }
}

/// A message that is asked for in one language: its name and variables there.
struct Asked {
    id: String,
    attribute: Option<&'static str>,
    args: Args,
}

impl Asked {
    fn new(id: impl Into<String>, args: &Args) -> Self {
        Self {
            id: id.into(),
            attribute: None,
            args: args.clone(),
        }
    }
}

/// Resolves message after message and collects what is wrong.
struct Composer<'a> {
    /// The bytes of text so far.
    length: usize,
    record: &'a Record,
    own: Variables,
    fallback: Option<Variables>,
    problems: Vec<Diagnostic>,
}

impl Composer<'_> {
    /// A message with the variables of the record.
    fn resolve(&mut self, id: &str) -> Option<Sentence> {
        self.resolve_by(&|language| Asked::new(id, &language.record))
    }

    /// The most special of these messages that the language has, with the variables
    /// that `args` makes.
    fn resolve_special(
        &mut self,
        ids: &[String],
        args: &dyn Fn(&Variables) -> Args,
    ) -> Option<Sentence> {
        self.resolve_by(&|language| {
            let known = language.messages.first_of(ids.iter().map(String::as_str));
            let id = known.or(ids.last().map(String::as_str)).unwrap_or_default();
            Asked::new(id, &args(language))
        })
    }

    /// A message as it is asked for in each language. Where the own language lacks
    /// anything of it, all of it is resolved in the one that is fallen back to.
    fn resolve_by(&mut self, asked: &dyn Fn(&Variables) -> Asked) -> Option<Sentence> {
        match self.resolve_in(&self.own, asked) {
            Ok(sentence) => self.counted(sentence),
            Err(problems) => {
                let only_missing = problems
                    .iter()
                    .all(|problem| problem.rule.starts_with("missing-"));
                let fallback = self.fallback.as_ref().filter(|_| only_missing);
                let resolved = fallback.map(|fallback| {
                    let language = fallback.messages.tag().clone();
                    (self.resolve_in(fallback, asked), language)
                });
                match resolved {
                    Some((Ok(sentence), language)) => {
                        let sentence = sentence.in_language(language);
                        self.warn(&sentence, &problems);
                        self.counted(sentence)
                    }
                    Some((Err(problems), _)) | None.unwrap_or_else_err(problems) => {
                        self.problems.extend(problems);
                        None
                    }
                }
            }
        }
    }
}
/// A path with `/` on every system.
fn slashed(path: &Path) -> String {
    let parts: Vec<_> = path
        .components()
        .map(|part| part.as_os_str().to_string_lossy())
        .collect();
    parts.join("/")
}
