//! What a PDF says of itself, for archives and search engines: its metadata (XMP, ISO 16684-1).
//!
//! The engines write the title, one language, the author and the standards. What only the project
//! knows is added to the finished PDF ([`stamp`]): Typst has no way to hand it over.
//!
//! | | |
//! |---|---|
//! | `dc:language` | the languages of the text, by their whole tags: Typst has one of them, and of a region only two letters |
//! | `dc:publisher` | who publishes the document, in its language |
//! | `dc:identifier` | the name of the record |
//! | `xmpMM:VersionID` | the revision of the record |
//! | `chancery:AuthenticLanguages` | the languages whose text is authentic, in the order of the record; absent where the record names none |
//! | `chancery:TranslatedFrom` | the language that the text was translated from; absent in the source language, and where the text itself is authentic |
//!
//! The last two are in a namespace of our own, [`NAMESPACE`], and described in the file, as PDF/A
//! wants it (ISO 19005-2, 6.6.2.3.3).

mod packet;

use std::fmt::Write as _;
use std::path::Path;

use unic_langid::LanguageIdentifier;

use crate::diagnostics::Diagnostic;
use crate::pdf::{Damage, File, replace_stream, xmp};
use crate::rules::Rule;

/// The namespace of the properties that no standard has.
pub const NAMESPACE: &str = "urn:uuid:e255bdf1-2182-4e67-bba6-f840aa3ee30e#";

/// What is added to the metadata that an engine writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Properties {
    /// The languages of the text, at least one; the first is that of the document.
    pub languages: Vec<LanguageIdentifier>,
    /// Who publishes the document, in its language.
    pub publisher: String,
    /// The name of the record.
    pub record: String,
    /// Which of the published versions of the record it is, from 1.
    pub revision: u32,
    /// The languages whose text is authentic, in the order of the record.
    pub authentic: Vec<LanguageIdentifier>,
    /// The language that the text was translated from, where it is a translation.
    pub translated_from: Option<LanguageIdentifier>,
    /// Whether it is a proof. The engines call every document one (`xmpMM:RenditionClass`).
    pub is_proof: bool,
}

/// The metadata of a finished PDF.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Metadata {
    /// `dc:title`
    pub title: Option<String>,
    /// `dc:language`
    pub languages: Vec<String>,
    /// The standards that it claims: `PDF/UA-1`, `PDF/A-2a`.
    pub standards: Vec<String>,
    /// `dc:publisher`
    pub publisher: Option<String>,
    /// `dc:identifier`
    pub record: Option<String>,
    /// `xmpMM:VersionID`
    pub revision: Option<String>,
    /// `chancery:AuthenticLanguages`
    pub authentic: Vec<String>,
    /// `chancery:TranslatedFrom`
    pub translated_from: Option<String>,
    /// `xmp:CreatorTool`
    pub creator: Option<String>,
    /// `xmp:CreateDate`
    pub created: Option<String>,
    /// Whether it is a proof and no document.
    pub is_proof: bool,
}

impl Metadata {
    /// Reads the metadata of a file.
    ///
    /// # Errors
    /// Metadata that cannot be read.
    pub fn read(file: &File) -> Result<Self, Damage> {
        let Some(number) = file.metadata()? else {
            return Ok(Self::default());
        };
        let found = xmp::properties(&file.stream(number)?.1)?;
        let one = |name: &str| xmp::first(&found, name).map(str::to_owned);
        let all = |name: &str| {
            let property = found.iter().find(|property| property.name == name);
            property.map_or_else(Vec::new, |property| property.values.clone())
        };
        let mut standards = Vec::new();
        if let Some(part) = one("pdfuaid:part") {
            standards.push(format!("PDF/UA-{part}"));
        }
        if let Some(part) = one("pdfaid:part") {
            let level = one("pdfaid:conformance").unwrap_or_default();
            standards.push(format!("PDF/A-{part}{}", level.to_lowercase()));
        }
        Ok(Self {
            title: one("dc:title"),
            languages: all("dc:language"),
            standards,
            publisher: one("dc:publisher"),
            record: one("dc:identifier"),
            revision: one("xmpMM:VersionID"),
            authentic: all("chancery:AuthenticLanguages"),
            translated_from: one("chancery:TranslatedFrom"),
            creator: one("xmp:CreatorTool"),
            created: one("xmp:CreateDate"),
            is_proof: one("xmpMM:RenditionClass").is_some_and(|class| class == "proof"),
        })
    }

    /// What of it differs from the properties, in words.
    fn difference(&self, expected: &Properties) -> Option<String> {
        let quoted = |text: Option<&str>| match text {
            Some(text) => format!("“{text}”"),
            None => "nothing".to_owned(),
        };
        let tags = |tags: &[LanguageIdentifier]| {
            let tags: Vec<String> = tags.iter().map(ToString::to_string).collect();
            tags.join(", ")
        };
        let revision = expected.revision.to_string();
        let from = expected.translated_from.as_ref().map(ToString::to_string);
        let some = |text: String| (!text.is_empty()).then_some(text);
        let pairs = [
            (
                "languages",
                some(self.languages.join(", ")),
                some(tags(&expected.languages)),
            ),
            (
                "publisher",
                self.publisher.clone(),
                Some(expected.publisher.clone()),
            ),
            ("record", self.record.clone(), Some(expected.record.clone())),
            ("revision", self.revision.clone(), Some(revision)),
            (
                "authentic languages",
                some(self.authentic.join(", ")),
                some(tags(&expected.authentic)),
            ),
            (
                "language that it was translated from",
                self.translated_from.clone(),
                from,
            ),
        ];
        let mut differences = String::new();
        for (what, found, expected) in pairs {
            if found != expected {
                let (found, expected) = (quoted(found.as_deref()), quoted(expected.as_deref()));
                let comma = if differences.is_empty() { "" } else { "; " };
                // Writing to a string cannot fail.
                let _ = write!(
                    differences,
                    "{comma}the {what}: found {found}, expected {expected}"
                );
            }
        }
        if self.is_proof != expected.is_proof {
            let comma = if differences.is_empty() { "" } else { "; " };
            let what = if self.is_proof { "a proof" } else { "no proof" };
            let _ = write!(differences, "{comma}it says that it is {what}");
        }
        (!differences.is_empty()).then_some(differences)
    }
}

/// The same PDF with the properties in its metadata, whatever engine wrote it.
///
/// # Errors
/// A PDF that is not as the engines write it, and one that has these properties already.
pub fn stamp(pdf: &[u8], properties: &Properties) -> Result<Vec<u8>, Damage> {
    let file = File::open(pdf)?;
    let number = file.metadata()?;
    let number = number.ok_or_else(|| Damage::new("the document has no metadata"))?;
    let (_, packet) = file.stream(number)?;
    let packet = String::from_utf8(packet)
        .map_err(|_| Damage::new("the metadata of the document are no text"))?;
    replace_stream(pdf, number, packet::with(&packet, properties)?.as_bytes())
}

/// A problem where the metadata of a finished PDF are not these; `path` is its name.
pub fn verify(pdf: &[u8], expected: &Properties, path: &Path) -> Option<Diagnostic> {
    let found = File::open(pdf).and_then(|file| Metadata::read(&file));
    let message = match found {
        Ok(metadata) => format!(
            "the metadata of the PDF differ: {}",
            metadata.difference(expected)?
        ),
        Err(damage) => format!("the metadata of the PDF cannot be read: {damage}"),
    };
    Some(Diagnostic::new(Rule::PdfMetadata, message).in_file(path))
}
