//! What a release consists of, and what it was made of: `manifest.json`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use schemars::{JsonSchema, Schema, schema_for};
use serde::{Deserialize, Serialize};

use crate::record::LanguageTag;

/// The name of the manifest in a release.
pub const MANIFEST: &str = "manifest.json";

/// The form of manifest that this program writes and reads.
pub const FORMAT: u32 = 1;

/// The longest file of a release that is read into memory, in bytes: 256 MiB.
const LONGEST: u64 = 256 << 20;

/// What a release consists of, and what it was made of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The form of this manifest: 1.
    pub format: u32,
    /// The version of the release, where it has one.
    pub version: Option<String>,
    /// The program that made it.
    pub program: Program,
    /// What the program was asked for.
    pub options: Options,
    /// Every file that the documents were made of, by its path in the project.
    pub inputs: BTreeMap<String, Input>,
    /// The inputs of every document, by path: settings, registry, templates and fonts.
    pub shared: Vec<String>,
    /// The language that the others are translated from (BCP 47).
    pub source_language: String,
    /// The languages, by tag (BCP 47).
    pub languages: BTreeMap<String, Language>,
    /// The documents, by record and language.
    pub documents: Vec<Document>,
    /// The other files of the release, by name. The manifest itself, the checksums and the
    /// signatures are not among them.
    pub files: BTreeMap<String, OtherFile>,
}

/// The program that made a release.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Program {
    /// Its version.
    pub chancery: String,
    /// The version of Typst.
    pub typst: String,
    /// What turned the Typst source into PDFs: `embedded` or `typst`.
    pub engine: String,
}

/// What the program was asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Options {
    /// The PDF standards that the documents meet, with commas between them.
    pub pdf_standards: String,
    /// The date of the documents in seconds since the Unix epoch, where it is not that of
    /// the records (`SOURCE_DATE_EPOCH`).
    pub source_date_epoch: Option<i64>,
}

/// A file that documents were made of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// Its length in bytes.
    pub size: u64,
    /// Its checksum.
    pub sha256: Sha256,
    /// Whether it is part of the program: a template or font where the project has none.
    pub built_in: bool,
}

/// A language of a release.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// The inputs of every document in this language, by path: shared translations.
    pub inputs: Vec<String>,
    /// The archive with its documents.
    pub archive: String,
}

/// A document of a release.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// The name of its file.
    pub file: String,
    /// Its length in bytes.
    pub size: u64,
    /// Its checksum.
    pub sha256: Sha256,
    /// How many pages it has.
    pub pages: usize,
    /// The name of the record.
    pub record: String,
    /// The revision of the record, from 1.
    pub revision: u32,
    /// The language (BCP 47).
    pub locale: String,
    /// Whether the text is authentic, where the record says which languages are.
    pub authentic: Option<bool>,
    /// The day of publication (ISO 8601).
    pub published: String,
    /// The title.
    pub title: String,
    /// The inputs of this document alone, by path: record, translations, photographs.
    pub inputs: Vec<String>,
    /// What was worth knowing when it was made, a line each.
    pub warnings: Vec<String>,
    /// What it says, in the order of the page.
    pub sentences: Vec<Sentence>,
}

/// A sentence of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sentence {
    /// Where it is: `title`, `lead`, `item 2.1`.
    pub place: String,
    /// The message that says it, with its attribute where it is one.
    pub message: String,
    /// What it says, without marks.
    pub text: String,
    /// The facts that it prints, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<Fact>,
}

/// A fact as a sentence prints it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// The field of the record: `events[0].start`, `facts.anniversary`.
    pub field: String,
    /// The variable of the message, without `$`.
    pub variable: String,
    /// What is printed.
    pub text: String,
}

/// A file of a release that is no document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OtherFile {
    /// What it is.
    pub kind: Kind,
    /// Its length in bytes.
    pub size: u64,
    /// Its checksum.
    pub sha256: Sha256,
}

/// What a file of a release is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Documents in one file (ZIP).
    Archive,
    /// What the program and its pages are made of (CycloneDX).
    BillOfMaterials,
    /// What is new and what has changed.
    Notes,
}

/// A checksum: SHA-256 (FIPS 180-4) as 64 hexadecimal digits in small letters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String")]
pub struct Sha256(String);

impl Sha256 {
    /// The checksum of some bytes.
    pub fn of(bytes: &[u8]) -> Self {
        use sha2::Digest as _;
        let mut hash = sha2::Sha256::new();
        hash.update(bytes);
        Self::from_digest(&hash.finalize())
    }

    /// A checksum that was computed elsewhere.
    pub fn from_digest(digest: &[u8]) -> Self {
        use fmt::Write as _;
        let mut text = String::with_capacity(2 * digest.len());
        for byte in digest {
            // Writing to a string does not fail.
            let _ = write!(text, "{byte:02x}");
        }
        Self(text)
    }

    /// Its digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Sha256 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Sha256 {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        match text.len() == 64 && text.bytes().all(is_digit) {
            true => Ok(Self(text)),
            false => Err(format!(
                "found {text:?}, expected a SHA-256 checksum: 64 hexadecimal digits in small letters"
            )),
        }
    }
}

impl Manifest {
    /// The manifest as it is written: JSON with line ends, the same for the same content.
    ///
    /// # Errors
    /// None that a manifest can have; what the serializer says.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        Ok(serde_json::to_string_pretty(self)? + "\n")
    }

    /// Reads the manifest in a file.
    ///
    /// # Errors
    /// What the system says, and all that [`parse`](Self::parse) refuses.
    pub fn read(path: &Path) -> Result<Self, String> {
        let text = read_text(path).map_err(|error| error.to_string())?;
        Self::parse(&text)
    }

    /// Reads a manifest.
    ///
    /// # Errors
    /// What is wrong in it, with its line and column; a form that this program does not know;
    /// a name that is not one of a file in the same folder; and what is no language.
    pub fn parse(text: &str) -> Result<Self, String> {
        let form: Form = serde_json::from_str(text).map_err(|error| error.to_string())?;
        if form.format != FORMAT {
            return Err(format!(
                "the manifest has the form {}, and this program reads the form {FORMAT}: verify it \
                 with the version of chancery that made it",
                form.format
            ));
        }
        let manifest: Self = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let names = manifest.documents.iter().map(|document| &document.file);
        let names = names.chain(manifest.files.keys());
        let mut seen = BTreeSet::new();
        for name in names {
            if !is_file_name(name) {
                return Err(format!(
                    "{name:?} is not the name of a file in the folder of the manifest"
                ));
            }
            if !seen.insert(name) {
                return Err(format!("the file {name} is in it twice"));
            }
        }
        for document in &manifest.documents {
            let tag: Result<LanguageTag, _> = document.locale.parse();
            tag.map_err(|error| format!("{}: {error}", document.file))?;
        }
        Ok(manifest)
    }

    /// The document by which a record is named: that in the source language, or else its first.
    pub fn principal<'a>(
        &self,
        documents: impl IntoIterator<Item = &'a Document>,
    ) -> Option<&'a Document> {
        let is_translated = |it: &&Document| it.locale != self.source_language;
        documents.into_iter().min_by_key(is_translated)
    }

    /// The document in the file of that name.
    pub fn document(&self, file: &str) -> Option<&Document> {
        self.documents.iter().find(|document| document.file == file)
    }

    /// Every file of the release that the manifest knows, with its checksum and size, by name.
    pub fn all_files(&self) -> BTreeMap<&str, (&Sha256, u64)> {
        let documents = self.documents.iter();
        let documents = documents.map(|it| (it.file.as_str(), (&it.sha256, it.size)));
        let others = self.files.iter();
        let others = others.map(|(name, it)| (name.as_str(), (&it.sha256, it.size)));
        documents.chain(others).collect()
    }
}

/// The one field that every form of manifest has.
#[derive(Deserialize)]
struct Form {
    format: u32,
}

/// Whether a text is the name of a file, and of nothing in another folder, on any system.
pub fn is_file_name(name: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '+');
    !name.is_empty() && name.len() <= 255 && !name.starts_with('.') && name.chars().all(is_plain)
}

/// Reads a file of a release.
///
/// # Errors
/// What the system says, and a file longer than 256 MiB.
pub fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?
        .take(LONGEST + 1)
        .read_to_end(&mut bytes)?;
    match bytes.len() as u64 > LONGEST {
        true => Err(io::Error::other(format!(
            "it is longer than {} MiB",
            LONGEST >> 20
        ))),
        false => Ok(bytes),
    }
}

/// Reads a text file of a release.
///
/// # Errors
/// As [`read`], and what is not UTF-8.
pub fn read_text(path: &Path) -> io::Result<String> {
    String::from_utf8(read(path)?).map_err(|_| io::Error::other("it is not UTF-8 text"))
}

/// The JSON Schema of a manifest.
pub fn schema() -> Schema {
    schema_for!(Manifest)
}
