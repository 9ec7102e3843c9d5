//! The localised briefing: what is on the page, in order, and where it comes from.

use unic_langid::LanguageIdentifier;

use super::marks::{self, Run};
use super::proof::Beside;
use crate::catalog::printed::Printed;
use crate::catalog::{Direction, Origin};
use crate::record::{Day, RecordId};

/// A document in one language, ready to be typeset.
#[derive(Clone, Debug)]
pub struct Briefing {
    /// The record.
    pub record: RecordId,
    /// The record's file, relative to the project.
    pub record_path: String,
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
    /// What the page is: a readout.
    pub document_kind: Sentence,
    /// The relations it belongs to.
    pub running_head: Sentence,
    /// Place and day of publication in words.
    pub date_line: Sentence,
    /// The title.
    pub title: Sentence,
    /// What it is about, for those who search.
    pub keywords: Vec<Sentence>,
    /// What a reader must know first: that it is provisional, or not all translated.
    pub notices: Vec<Sentence>,
    /// The facts at a glance, row by row; none where the project has no use for them.
    pub glance: Vec<Row>,
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
    /// The word for the record's name.
    pub record_label: Sentence,
    /// Which of the published versions it is.
    pub revision: Sentence,
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
    /// What stands beside it in a proof; nothing in a document.
    pub beside: Option<Box<Beside>>,
}

impl Sentence {
    /// The text without its marks.
    pub fn plain(&self) -> String {
        marks::plain(&self.runs)
    }

    /// The values that it prints, in order, each with its text; a value within another
    /// follows it.
    pub fn printed(&self) -> Vec<(&Printed, String)> {
        let found = self.facts().into_iter();
        found
            .map(|(fact, runs)| (fact, marks::plain(runs)))
            .collect()
    }

    /// The same, each with what was printed of it.
    pub fn facts(&self) -> Vec<(&Printed, &[Run])> {
        let mut found = Vec::new();
        marks::printed(&self.runs, &mut found);
        found
    }

    /// How many bytes its text has without its marks.
    pub fn length(&self) -> usize {
        let mut length = 0;
        marks::each(&self.runs, &mut |piece| length += piece.len());
        length
    }

    /// The same, marked as text of another language than was asked for.
    pub(super) fn in_language(mut self, language: &LanguageIdentifier) -> Self {
        self.runs = vec![Run::foreign(language.clone(), self.runs)];
        self.origin.fallback = Some(language.clone());
        self
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
            &self.document_kind,
            &self.running_head,
            &self.date_line,
            &self.title,
            &self.record_label,
            &self.revision,
        ];
        sentences.extend(&self.keywords);
        sentences.extend(&self.notices);
        for row in &self.glance {
            sentences.push(&row.label);
            sentences.extend(&row.lines);
            for participant in &row.people {
                sentences.push(&participant.name);
                sentences.extend(&participant.office);
            }
        }
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

/// A row of the facts at a glance.
#[derive(Clone, Debug)]
pub struct Row {
    /// What it is about.
    pub kind: RowKind,
    /// The word above it.
    pub label: Sentence,
    /// What it says; nothing in the row of a side.
    pub lines: Vec<Sentence>,
    /// Who took part, in the row of a side.
    pub people: Vec<Participant>,
}

/// What a row of the facts at a glance is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowKind {
    /// When the only event was.
    Time,
    /// How long it lasted.
    Length,
    /// Where it was.
    Place,
    /// When and where one of several events was, and how long it lasted.
    Event,
    /// Who took part for one country or organisation.
    Side,
    /// Documents that were signed or issued.
    Documents,
}

impl RowKind {
    /// The word for it in the source of the page.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Time => "time",
            Self::Length => "length",
            Self::Place => "place",
            Self::Event => "event",
            Self::Side => "side",
            Self::Documents => "documents",
        }
    }
}

/// Somebody in the facts at a glance.
#[derive(Clone, Debug)]
pub struct Participant {
    /// The name of a person, or what a group is.
    pub name: Sentence,
    /// The office; none for a group.
    pub office: Option<Sentence>,
}

/// A photograph with its words.
#[derive(Clone, Debug)]
pub struct Picture {
    /// Its path from the project's folder, with `/`; none where a provisional record
    /// announces a photograph that is not there yet.
    pub path: Option<String>,
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
