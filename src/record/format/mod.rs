//! What a record looks like in YAML.
//!
//! These types are the format: the JSON Schema is generated from them, their
//! comments are its descriptions. They know nothing of the registry; references
//! are checked when a [`Record`](super::Record) is made of them.

#[macro_use]
mod shape;
mod event;
mod fact;
mod item;
mod participant;

pub use event::*;
pub use fact::*;
pub use item::*;
pub use participant::*;
pub use shape::OneOrMany;

use std::num::NonZeroU32;

use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;

use super::identifier::{Identifier, LanguageTag, WebAddress};
use super::time::{Day, Zone};
use super::yaml::At;

/// The record of one meeting: facts, and no word of any language.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(title = "Record of a meeting")]
pub struct RecordFile {
    /// The version of this format.
    pub schema: At<FormatVersion>,
    /// Counts the published versions of the document, from 1.
    #[serde(default = "first_revision")]
    #[schemars(range(min = 1))]
    pub revision: NonZeroU32,
    /// Who publishes it: an organisation of the registry.
    pub publisher: At<Identifier>,
    /// The relations it belongs to, for the running head: countries or organisations.
    #[schemars(length(min = 1))]
    pub section: At<Vec<At<AffiliationFile>>>,
    /// The kinds that the title names; those of the first event where left out.
    #[schemars(length(min = 1))]
    pub title: Option<At<Vec<At<Identifier>>>>,
    /// Whether the text may still change.
    pub status: Status,
    /// The languages that it is published in; all of the project where left out.
    #[schemars(length(min = 1))]
    pub languages: Option<At<Vec<At<LanguageTag>>>>,
    /// The languages whose text is authoritative.
    #[serde(default)]
    pub authentic: Vec<At<LanguageTag>>,
    /// The day of publication; it may differ from the day of the meeting.
    pub published: At<Day>,
    /// The zone of the readers at home, by its IANA name.
    pub home_zone: Zone,
    /// Who took part: the sides, by role, each with one member or several. `host` is
    /// the side that publishes; the order of the others is kept.
    #[schemars(extend("minProperties" = 1))]
    pub participants: At<IndexMap<At<Identifier>, At<OneOrMany<MemberFile>>>>,
    /// Who sat with the participants, by the role of their side.
    #[serde(default)]
    pub attendees: IndexMap<At<Identifier>, At<OneOrMany<MemberFile>>>,
    /// What took place, one after the other.
    #[schemars(length(min = 1))]
    pub events: At<Vec<At<EventFile>>>,
    /// Photographs in `data/photos/`.
    #[serde(default)]
    pub photos: Vec<At<PhotoFile>>,
    /// Facts that statements use, by name. Each is a variable of every message.
    #[serde(default)]
    pub facts: IndexMap<At<Identifier>, At<FactFile>>,
    /// The items of the body, in order.
    pub body: Vec<At<ItemFile>>,
    /// Paragraphs after the lead.
    #[serde(default)]
    pub notes: Vec<At<OneOrMany<StatementFile>>>,
    /// Documents that were signed or issued.
    #[serde(default)]
    pub documents: Vec<DocumentFile>,
    /// Links at the end of the page.
    #[serde(default)]
    pub links: Vec<LinkFile>,
}

fn first_revision() -> NonZeroU32 {
    NonZeroU32::MIN
}

/// The version of the format: 1.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(try_from = "u32")]
pub struct FormatVersion;

impl TryFrom<u32> for FormatVersion {
    type Error = String;

    fn try_from(version: u32) -> Result<Self, String> {
        if version == 1 {
            Ok(Self)
        } else {
            Err(format!("found version {version} of the format, expected 1"))
        }
    }
}

impl JsonSchema for FormatVersion {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "FormatVersion".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "const": 1 })
    }
}

/// Whether the text may still change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// It is what it will be.
    Final,
    /// It may still change; the page says so.
    Provisional,
}

impl Status {
    /// As the record writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Final => "final",
            Self::Provisional => "provisional",
        }
    }
}

/// A photograph.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct PhotoFile {
    /// `handshake` for the message `photo-handshake`, which has the caption, the
    /// alternative text and the credit.
    pub id: At<Identifier>,
    /// The file's name in `data/photos/`: PNG or JPEG.
    #[schemars(regex(pattern = "^[A-Za-z0-9_-][A-Za-z0-9_.-]*\\.(png|jpg|jpeg)$"))]
    pub file: At<String>,
}

/// A document that was signed or issued.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct DocumentFile {
    /// A document of the registry.
    pub document: At<Identifier>,
    /// Where it can be read.
    pub url: Option<At<WebAddress>>,
}

/// A link at the end of the page.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct LinkFile {
    /// The message that is its label.
    pub id: At<Identifier>,
    /// Where it leads.
    pub url: At<WebAddress>,
}
