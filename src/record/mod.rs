//! The record of a meeting and the registry of what records share.
//!
//! Facts without a word of any language: who, where, when in which zone, which
//! statements in which order. [`format`](mod@format) is what people write in YAML,
//! [`Record`] is what remains once every reference, date and zone has been
//! checked: a `Record` that exists is valid.

mod event;
mod fact;
pub mod format;
mod identifier;
mod registry;
mod resolve;
mod schema;
mod time;
mod yaml;

pub use event::{Duration, Event, Home, Moment, Span, Travel};
pub use fact::{Fact, Money, Reference, ReferenceKind};
pub use format::{EventKind, Precision, Status, Traveller};
pub use identifier::{CountryCode, CurrencyCode, Identifier, LanguageTag, RecordId, WebAddress};
pub use registry::{Gender, Registry};
pub use schema::{SchemaKind, schema};
pub use time::{Day, LocalTime, Zone};

use std::path::Path;
use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use crate::diagnostics::{Diagnostic, Location, SourceFile};

/// The record of one meeting, valid in itself and against the registry.
#[derive(Clone, Debug)]
pub struct Record {
    /// The name of its file, without `.yaml`.
    pub id: RecordId,
    /// The text it was read from.
    pub file: Arc<SourceFile>,
    /// Counts the published versions, from 1.
    pub revision: u32,
    /// Who publishes it: an organisation.
    pub publisher: Reference,
    /// The relations it belongs to: one or two countries.
    pub section: Vec<Reference>,
    /// Whether the text may still change.
    pub status: Status,
    /// The languages that it is published in, with where the record says so; all
    /// of the project when empty.
    pub published_in: Vec<(LanguageTag, Location)>,
    /// The languages whose text is authoritative, with where the record says so.
    pub authentic: Vec<(LanguageTag, Location)>,
    /// The day of publication.
    pub published: Day,
    /// The zone of the readers at home.
    pub home_zone: Zone,
    /// Who took part, by role, the host first.
    pub participants: Vec<Participant>,
    /// What took place, one after the other; at least one.
    pub events: Vec<Event>,
    /// Photographs, in order.
    pub photos: Vec<Photo>,
    /// Facts that statements use, by name.
    pub facts: Vec<(Identifier, Fact)>,
    /// The items of the body.
    pub body: Vec<Item>,
    /// Paragraphs after the lead.
    pub notes: Vec<Vec<Statement>>,
    /// Documents that were signed or issued.
    pub documents: Vec<DocumentLink>,
    /// Links at the end.
    pub links: Vec<Link>,
}

/// Somebody who took part.
#[derive(Clone, Debug)]
pub struct Participant {
    /// `host`, `guest`, or another name.
    pub role: Identifier,
    /// Who it is.
    pub who: Who,
    /// The state or organisation that they act for.
    pub of: Option<Reference>,
    /// Where the record says so.
    pub location: Location,
}

/// A person with an office, or a group that has only a number.
#[derive(Clone, Debug)]
pub enum Who {
    /// A person.
    Person {
        /// The person, with the gender from the registry.
        person: Reference,
        /// The office held at the time of the meeting.
        office: Reference,
        /// `excellency` and the like.
        style: Option<Identifier>,
    },
    /// People who are not named, such as a delegation of parliamentarians.
    Group {
        /// What they are.
        group: Identifier,
        /// How many they were.
        count: u32,
    },
}

/// A photograph in `data/photos/`.
#[derive(Clone, Debug)]
pub struct Photo {
    /// `handshake` for the message `photo-handshake`.
    pub id: Identifier,
    /// The file's name in `data/photos/`.
    pub file: String,
    /// Where the record names it.
    pub location: Location,
}

/// An item of the body: a paragraph of statements, perhaps with items below it.
#[derive(Clone, Debug)]
pub struct Item {
    /// The message that is its heading.
    pub heading: Option<Statement>,
    /// Its sentences.
    pub statements: Vec<Statement>,
    /// Items below it.
    pub items: Vec<Item>,
    /// Whether it counts.
    pub numbered: bool,
}

/// A sentence: the message that says it, and what it is about.
#[derive(Clone, Debug)]
pub struct Statement {
    /// The identifier of the Fluent message.
    pub message: Identifier,
    /// What this statement adds to the facts of the record, or puts in their place.
    pub arguments: Vec<(Identifier, Argument)>,
    /// The languages that have it; all of them when empty.
    pub only: Vec<LanguageTag>,
    /// Where the record names it.
    pub location: Location,
}

/// What a statement hands to its message.
#[derive(Clone, Debug)]
pub enum Argument {
    /// The role of a participant or the name of a fact.
    Named(Identifier),
    /// A fact of its own.
    Fact(Fact),
}

/// A document that was signed or issued.
#[derive(Clone, Debug)]
pub struct DocumentLink {
    /// Which.
    pub document: Reference,
    /// Where it can be read.
    pub url: Option<WebAddress>,
}

/// A link at the end of the page.
#[derive(Clone, Debug)]
pub struct Link {
    /// The message that is its label.
    pub id: Identifier,
    /// Where it leads: `https://…`.
    pub url: WebAddress,
    /// Where the record names it.
    pub location: Location,
}

impl Record {
    /// Reads `data/<id>.yaml` below the project's folder.
    ///
    /// # Errors
    /// Everything that is wrong in it, each with its place: what YAML cannot read
    /// (then that alone), unknown or missing fields, values of another type,
    /// references that the registry does not have, times that did not exist.
    pub fn read(root: &Path, path: &Path, registry: &Registry) -> Result<Self, Vec<Diagnostic>> {
        let id = RecordId::of_file(path).map_err(|diagnostic| vec![diagnostic])?;
        let file = SourceFile::read(root, path).map_err(|diagnostic| vec![diagnostic])?;
        let written = yaml::read(&file).map_err(|diagnostic| vec![diagnostic])?;
        resolve::record(root, id, &file, written, registry)
    }

    /// Whether it is published in that language.
    pub fn is_published_in(&self, language: &LanguageIdentifier) -> bool {
        self.published_in.is_empty()
            || self
                .published_in
                .iter()
                .any(|(tag, _)| tag.language() == language)
    }

    /// Every language that it names, with where.
    pub fn languages(&self) -> Vec<(&LanguageTag, &Location)> {
        let named = self.published_in.iter().chain(&self.authentic);
        let mut languages: Vec<_> = named.map(|(tag, location)| (tag, location)).collect();
        let mut statements: Vec<&Statement> = self.notes.iter().flatten().collect();
        let mut items: Vec<&Item> = self.body.iter().collect();
        while let Some(item) = items.pop() {
            statements.extend(&item.heading);
            statements.extend(&item.statements);
            items.extend(&item.items);
        }
        for statement in statements {
            languages.extend(statement.only.iter().map(|tag| (tag, &statement.location)));
        }
        languages
    }

    /// The participant of that role.
    pub fn participant(&self, role: &str) -> Option<&Participant> {
        self.participants
            .iter()
            .find(|participant| participant.role.as_str() == role)
    }
}
