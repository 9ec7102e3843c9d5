//! Where a record and a language meet: the localised [`Briefing`].
//!
//! The only room that knows both. What it makes knows no file, no Fluent and no
//! Typst; every sentence knows the message that it came from.

mod body;
mod lead;
mod marks;
mod names;
mod text;
mod variables;

pub use marks::Run;

use std::path::Path;
use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use crate::catalog::{Direction, Messages, Origin};
use crate::diagnostics::Diagnostic;
use crate::record::{Day, Record, RecordId};

/// A document in one language, ready to be set.
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
    /// What a reader must know first: that it is provisional.
    pub notices: Vec<Sentence>,
    /// Photographs.
    pub photos: Vec<Picture>,
    /// What stands between two sentences of a paragraph.
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
    /// What stands below it.
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

/// Tells a record in a language.
///
/// # Errors
/// Every message that is missing or cannot be told, and every text that may not
/// be printed; nothing is left out to get along.
pub fn compose(record: &Record, messages: &Arc<Messages>) -> Result<Briefing, Vec<Diagnostic>> {
    let mut teller = Teller {
        length: 0,
        record,
        messages,
        variables: variables::variables(record, messages),
        problems: Vec::new(),
    };
    let briefing = teller.briefing();
    match briefing {
        Some(briefing) if teller.problems.is_empty() => Ok(briefing),
        _ => Err(teller.problems),
    }
}

/// The longest document, in bytes of text: more than a hundred pages.
const LONGEST: usize = 1024 * 1024;

/// Tells message after message and keeps what went wrong.
struct Teller<'a> {
    /// The bytes of text so far.
    length: usize,
    record: &'a Record,
    messages: &'a Arc<Messages>,
    variables: crate::catalog::Args,
    problems: Vec<Diagnostic>,
}

impl Teller<'_> {
    /// A message with the variables of the record.
    fn tell(&mut self, id: &str) -> Option<Sentence> {
        self.tell_attribute(id, None)
    }

    fn tell_attribute(&mut self, id: &str, attribute: Option<&str>) -> Option<Sentence> {
        let told = self.messages.tell(id, attribute, &self.variables);
        self.checked(told)
    }

    /// A message whose text may be printed.
    fn checked(&mut self, told: Result<crate::catalog::Told, Vec<Diagnostic>>) -> Option<Sentence> {
        // A record may ask for the same long message a hundred thousand times.
        let before = self.length;
        self.length = before.saturating_add(told.as_ref().map_or(0, |told| told.text.len()));
        if self.length > LONGEST {
            if before <= LONGEST {
                let message = format!("the document comes to more than {LONGEST} bytes of text");
                let problem = Diagnostic::error("document-too-long", message);
                self.problems.push(
                    problem
                        .in_file(self.record.file.path())
                        .help("make several records of it"),
                );
            }
            return None;
        }
        match told.and_then(|told| text::sentence(told, self.messages.tag(), &self.record.links)) {
            Ok(sentence) => Some(sentence),
            Err(problems) => {
                self.problems.extend(problems);
                None
            }
        }
    }

    fn briefing(&mut self) -> Option<Briefing> {
        let record = self.record;
        let tag = self.messages.tag().clone();
        // Everything is told before anything is given up, so that a translator
        // sees all that is missing at once.
        let publisher = self.tell(&record.publisher.message());
        let running_head = self.tell(names::section_message(record));
        let date_line = self.tell("date-line");
        let title = self.tell(&format!("title-{}", record.events[0].kind.as_str()));
        let keywords = self.keywords();
        let notices = self.notices();
        let authenticity = match record.authentic.is_empty() {
            true => Some(None),
            false => self.tell("authenticity").map(Some),
        };
        let photos = self.photos();
        let separator = self.separator();
        let lead = self.lead();
        let notes = record
            .notes
            .iter()
            .map(|note| self.statements(note))
            .collect();
        let items = self.items(&record.body);
        let documents = self.documents();
        let links = self.links();
        let record_label = self.tell("record-label");
        let revision_label = self.tell("revision-label");
        let page_number = self.page_number();
        Some(Briefing {
            record: record.id.clone(),
            record_path: slashed(record.file.path()),
            revision: record.revision,
            direction: self.messages.formatters().direction(),
            digits: self.messages.formatters().digits(),
            locale: tag,
            published: record.published,
            publisher: publisher?,
            running_head: running_head?,
            date_line: date_line?,
            title: title?,
            keywords,
            notices,
            photos,
            separator: separator?,
            lead,
            notes,
            items,
            documents: documents?,
            links,
            authenticity: authenticity?,
            record_label: record_label?,
            revision_label: revision_label?,
            page_number: page_number?,
        })
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
