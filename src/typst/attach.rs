//! Files that a document carries (ISO 19005-3, 6.8): `pdf.attach` of Typst.

use super::{Source, literal};

/// How a file relates to the document (ISO 19005-3, annex E).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relationship {
    /// The document was made from it.
    Source,
    /// It goes with the document.
    Supplement,
}

impl Relationship {
    /// As Typst names it.
    fn as_str(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Supplement => "supplement",
        }
    }

    /// As the PDF names it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Source => "Source",
            Self::Supplement => "Supplement",
        }
    }
}

/// A file that a document carries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// Its path below the project's folder, with `/`.
    pub name: String,
    /// Its content.
    pub text: String,
    /// How it relates to the document.
    pub relationship: Relationship,
    /// Its type (RFC 6838), without parameters.
    pub mime_type: &'static str,
    /// What it is, for people.
    pub description: String,
}

/// Adds files to a document. They are in the source itself: a template cannot choose what is
/// read.
pub fn attach(source: &mut Source, attachments: &[Attachment]) {
    for attachment in attachments {
        let Attachment {
            name,
            text,
            relationship,
            mime_type,
            description,
        } = attachment;
        // From the root: any other name begins at the folder of the source.
        let name = format!("/{name}");
        let line = format!(
            "#pdf.attach({}, bytes({}), relationship: {}, mime-type: {}, description: {})\n",
            literal(&name),
            literal(text),
            literal(relationship.as_str()),
            literal(mime_type),
            literal(description),
        );
        source.text.push_str(&line);
        source.origins.push(None);
    }
}
