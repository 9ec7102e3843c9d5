//! What a finished PDF says of itself, and the files that it carries.
//!
//! The file may be anybody's. It is read by [`pdf`](crate::pdf), which refuses what no engine of
//! this program writes, and never takes more than it may.

mod extract;
mod text;

pub use extract::{NotExtracted, extract};
pub use text::text;

use schemars::{JsonSchema, Schema, schema_for};
use serde::Serialize;

use crate::engine::Input;
use crate::metadata::Metadata;
use crate::pdf::{Attached, Damage, File, attachments};
use crate::readback::Tagged;

/// What a PDF says of itself.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(title = "Inspection", deny_unknown_fields)]
pub struct Inspection {
    /// The version of this format: 1.
    version: u32,
    /// How many bytes the file has.
    size: usize,
    /// Its SHA-256, in hexadecimal digits.
    sha256: String,
    /// The title.
    title: Option<String>,
    /// The language of the document, by its tag (BCP 47).
    language: Option<String>,
    /// The languages of the text, by their whole tags.
    languages: Vec<String>,
    /// The standards that it claims: PDF/UA-1, PDF/A-2a.
    standards: Vec<String>,
    /// Who publishes it.
    publisher: Option<String>,
    /// The name of the record.
    record: Option<String>,
    /// Which of the published versions of the record it is.
    revision: Option<String>,
    /// The languages whose text is authentic; empty where the record names none.
    authentic: Vec<String>,
    /// The language that it was translated from; null where it is no translation.
    translated_from: Option<String>,
    /// Its date.
    created: Option<String>,
    /// What made the pages.
    creator: Option<String>,
    /// Whether it is a proof and no document.
    is_proof: bool,
    /// How many pages it has.
    pages: usize,
    /// The files that it carries, by name.
    attachments: Vec<AttachedFile>,
    /// What a document of this program says, and this one does not.
    missing: Vec<&'static str>,
    #[serde(skip)]
    attached: Vec<Attached>,
}

/// A file that a PDF carries.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(deny_unknown_fields)]
struct AttachedFile {
    /// Its name: a path with `/`, or what somebody has put there.
    name: String,
    /// How it relates to the document: Source, Supplement, Data, Alternative or Unspecified.
    relationship: Option<String>,
    /// Its type.
    mime_type: Option<String>,
    /// What it is.
    description: Option<String>,
    /// Whether it relates to the document as a whole, as PDF/A-3 wants it.
    is_associated: bool,
    /// How many bytes it has.
    size: usize,
    /// Its SHA-256, in hexadecimal digits.
    sha256: String,
}

impl Inspection {
    /// Reads a PDF.
    ///
    /// # Errors
    /// A file that is damaged, or no such file as the engines write.
    pub fn read(pdf: &[u8]) -> Result<Self, Damage> {
        let file = File::open(pdf)?;
        let metadata = Metadata::read(&file)?;
        let mut attached = attachments(&file)?;
        attached.sort_by(|one, other| one.name.cmp(&other.name));
        let tagged = Tagged::read(pdf)?;
        let whole = Input::new("", pdf);
        let title = metadata.title.or_else(|| tagged.titles.first().cloned());
        let required = [
            ("title", title.is_some()),
            ("language", tagged.language.is_some()),
            ("standards", !metadata.standards.is_empty()),
            ("publisher", metadata.publisher.is_some()),
            ("record", metadata.record.is_some()),
            ("revision", metadata.revision.is_some()),
        ];
        let missing = required.into_iter().filter(|(_, is_there)| !is_there);
        Ok(Self {
            version: 1,
            size: whole.size,
            sha256: whole.sha256,
            title,
            language: tagged.language,
            languages: metadata.languages,
            standards: metadata.standards,
            publisher: metadata.publisher,
            record: metadata.record,
            revision: metadata.revision,
            authentic: metadata.authentic,
            translated_from: metadata.translated_from,
            created: metadata.created,
            creator: metadata.creator,
            is_proof: metadata.is_proof,
            pages: tagged.pages,
            attachments: attached.iter().map(AttachedFile::of).collect(),
            missing: missing.map(|(what, _)| what).collect(),
            attached,
        })
    }

    /// What a document of this program says, and this one does not.
    pub fn missing(&self) -> &[&'static str] {
        &self.missing
    }

    /// The files that it carries, by name.
    pub fn attached(&self) -> &[Attached] {
        &self.attached
    }

    /// The same as JSON, which [`schema`] describes.
    ///
    /// # Errors
    /// None that a value of this type could cause.
    pub fn json(&self) -> Result<String, serde_json::Error> {
        Ok(serde_json::to_string_pretty(self)? + "\n")
    }
}

impl AttachedFile {
    fn of(attached: &Attached) -> Self {
        let content = Input::new("", &attached.data);
        Self {
            name: attached.name.clone(),
            relationship: attached.relationship.clone(),
            mime_type: attached.mime_type.clone(),
            description: attached.description.clone(),
            is_associated: attached.is_associated,
            size: content.size,
            sha256: content.sha256,
        }
    }
}

/// The JSON Schema of an inspection.
pub fn schema() -> Schema {
    schema_for!(Inspection)
}
