//! The record of a meeting and the registry of what records share.
//!
//! Facts without a word of any language: who, where, when in which zone, which
//! statements in which order. [`format`](mod@format) is what people write in YAML,
//! [`Record`] is what remains once every reference, date and zone has been
//! checked: a `Record` that exists is valid.

mod body;
mod event;
mod fact;
mod form;
pub mod format;
mod identifier;
mod references;
mod registry;
mod resolve;
mod schema;
mod side;
mod time;
mod yaml;

pub use body::{Argument, Item, Statement};
pub use event::{Duration, Event, Home, Moment, Span, Travel};
pub use fact::{Fact, Money, Reference, ReferenceKind};
pub use form::Form;
pub use format::{Payer, Precision, Status, Traveller};
pub use identifier::{CountryCode, CurrencyCode, Identifier, LanguageTag, RecordId, WebAddress};
pub use registry::{EntriesFile, Entry, Gender, Registry};
pub use schema::{SchemaKind, schema};
pub use side::{Member, Officeholder, Side, Who};
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
    /// The place where the publisher has its seat, where the registry says so.
    pub seat: Option<Reference>,
    /// The relations it belongs to: countries and organisations, at least one.
    pub section: Vec<Reference>,
    /// The kinds of event that the title names; at least one.
    pub title_kinds: Vec<Reference>,
    /// Whether the text may still change.
    pub status: Status,
    /// The languages that it is published in, with where the record names them;
    /// all of the project when empty.
    pub published_in: Vec<(LanguageTag, Location)>,
    /// The languages whose text is authoritative, with where the record names them.
    pub authentic: Vec<(LanguageTag, Location)>,
    /// The day of publication.
    pub published: Day,
    /// The zone of the readers at home.
    pub home_zone: Zone,
    /// Who took part; at least one side. A side called `host` is the first; where there
    /// is none, the first side takes its part.
    pub sides: Vec<Side>,
    /// Who sat with the participants, by the role of their side.
    pub attendees: Vec<Side>,
    /// What took place, one after the other; at least one.
    pub events: Vec<Event>,
    /// Photographs, in order.
    pub photos: Vec<Photo>,
    /// Facts that statements use, by name.
    pub facts: Vec<NamedFact>,
    /// The items of the body.
    pub body: Vec<Item>,
    /// Paragraphs after the lead.
    pub notes: Vec<Vec<Statement>>,
    /// Documents that were signed or issued.
    pub documents: Vec<DocumentLink>,
    /// Links at the end.
    pub links: Vec<Link>,
    /// What is worth a second look, though the record can be published.
    pub warnings: Vec<Diagnostic>,
}

/// A fact and the name by which statements use it.
#[derive(Clone, Debug)]
pub struct NamedFact {
    /// The variable, without `$`.
    pub name: Identifier,
    /// The fact.
    pub fact: Fact,
    /// Where the record names it.
    pub location: Location,
}

/// A photograph in `data/photos/`.
#[derive(Clone, Debug)]
pub struct Photo {
    /// `handshake` for the message `photo-handshake`.
    pub id: Identifier,
    /// The file's name in `data/photos/`; none where the file is not there yet, which a
    /// provisional record may announce.
    pub file: Option<String>,
    /// Where the record names it.
    pub location: Location,
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
    /// `reserved` are the names of the variables that every message of a record gets:
    /// no side, member, fact or argument may be called so.
    ///
    /// # Errors
    /// Everything that is wrong in it, each with its place: what YAML cannot read
    /// (then that alone), unknown or missing fields, values of another type,
    /// references that the registry does not have, times that did not exist, more than
    /// a document can hold, and facts that contradict each other.
    pub fn read(
        root: &Path,
        path: &Path,
        registry: &Registry,
        reserved: &[&str],
    ) -> Result<Self, Vec<Diagnostic>> {
        let id = RecordId::of_file(path).map_err(|diagnostic| vec![diagnostic])?;
        let file = SourceFile::read(root, path).map_err(|diagnostic| vec![diagnostic])?;
        let written = yaml::read(&file)?;
        resolve::record(root, id, &file, written, registry, reserved)
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
        for statement in self.statements() {
            languages.extend(statement.only.iter().map(|tag| (tag, &statement.location)));
        }
        languages
    }

    /// The side in that role.
    pub fn side(&self, role: &str) -> Option<&Side> {
        self.sides.iter().find(|side| side.role.as_str() == role)
    }
}
