//! JSON Schemas (draft 2020-12) of the files that people write, for their editors.

use schemars::{Schema, schema_for};

use super::format::RecordFile;
use super::registry;

/// Which file a schema describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SchemaKind {
    /// `data/*.yaml`
    Record,
    /// `data/registry/people.yaml`
    People,
    /// `data/registry/countries.yaml`
    Countries,
    /// `data/registry/places.yaml`
    Places,
    /// `data/registry/organisations.yaml`
    Organisations,
    /// `data/registry/events.yaml`
    Events,
    /// `data/registry/offices.yaml`
    Offices,
    /// `data/registry/documents.yaml`
    Documents,
    /// `data/registry/kinds.yaml`
    Kinds,
}

impl SchemaKind {
    /// Every kind.
    pub const ALL: [Self; 9] = [
        Self::Record,
        Self::People,
        Self::Countries,
        Self::Places,
        Self::Organisations,
        Self::Events,
        Self::Offices,
        Self::Documents,
        Self::Kinds,
    ];

    /// The name of the schema: that of the file it describes.
    pub fn name(self) -> &'static str {
        match self {
            Self::Record => "record",
            Self::People => "people",
            Self::Countries => "countries",
            Self::Places => "places",
            Self::Organisations => "organisations",
            Self::Events => "events",
            Self::Offices => "offices",
            Self::Documents => "documents",
            Self::Kinds => "kinds",
        }
    }
}

/// The schema of a kind of file, generated from the types that read it.
pub fn schema(kind: SchemaKind) -> Schema {
    match kind {
        SchemaKind::Record => schema_for!(RecordFile),
        SchemaKind::People => schema_for!(registry::People),
        SchemaKind::Countries => schema_for!(registry::Countries),
        SchemaKind::Places => schema_for!(registry::Places),
        SchemaKind::Organisations => schema_for!(registry::Organisations),
        SchemaKind::Events => schema_for!(registry::Events),
        SchemaKind::Offices => schema_for!(registry::Offices),
        SchemaKind::Documents => schema_for!(registry::Documents),
        SchemaKind::Kinds => schema_for!(registry::Kinds),
    }
}
