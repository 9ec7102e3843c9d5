//! What a document was made from, as files that it carries.
//!
//! They are the texts that were read, not files that are read again: what was saved meanwhile is
//! not in them. A byte order mark is no part of a text.

use std::collections::BTreeMap;
use std::path::Path;

use schemars::{JsonSchema, Schema, schema_for};
use serde::Serialize;
use unic_langid::LanguageIdentifier;

use super::document::MadeFrom;
use super::{Loaded, Request};
use crate::catalog::Messages;
use crate::compose::Form;
use crate::diagnostics::{Diagnostic, SourceFile};
use crate::engine::{Input, Inputs, TYPST_VERSION};
use crate::files;
use crate::pdf::check_names;
use crate::rules::Rule;
use crate::typst::{Attachment, Relationship};

/// The name of the file that says how a document was made.
pub const PROVENANCE: &str = "provenance.json";

/// How a document was made: what is not among the files that it carries, by its hash.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(title = "Provenance", deny_unknown_fields)]
struct Provenance<'a> {
    /// The version of this format: 1.
    version: u32,
    /// The version of chancery.
    chancery: &'static str,
    /// The version of Typst.
    typst: &'static str,
    /// The name of the record.
    record: &'a str,
    /// Which of the published versions of the record it is, from 1.
    revision: u32,
    /// The languages of the document, by their tags (BCP 47).
    languages: Vec<String>,
    /// How the languages are put together, where this is an edition: `aligned` or `bound`.
    #[serde(skip_serializing_if = "Option::is_none")]
    edition: Option<&'static str>,
    /// The language that the others are translated from.
    source_language: String,
    /// Whether text of the source language was printed where a translation was missing.
    allow_fallback: bool,
    /// The PDF standards, with commas between them.
    standards: String,
    /// The date of the document, in seconds since the Unix epoch.
    timestamp: i64,
    /// The entries of the registry that the record uses, by the file that has them.
    registry: BTreeMap<&'static str, Vec<&'a str>>,
    /// The templates that the project has, or those of the program.
    templates: &'a [Input],
    /// The fonts that the project has, or those of the program; Typst's own are part of it.
    fonts: &'a [Input],
    /// Whether fonts of the machine were used as well, of which nothing is known.
    system_fonts: bool,
    /// The photographs and the emblem.
    pictures: Vec<Input>,
}

/// The JSON Schema of [`PROVENANCE`].
pub fn provenance_schema() -> Schema {
    schema_for!(Provenance)
}

/// A document of which the sources are wanted.
pub struct Sources<'a> {
    /// The project.
    pub loaded: &'a Loaded,
    /// How it is built.
    pub request: &'a Request,
    /// Its templates and fonts.
    pub inputs: &'a Inputs,
    /// The record and the languages.
    pub made_from: &'a MadeFrom<'a>,
    /// Its date, in seconds since the Unix epoch.
    pub timestamp: i64,
    /// The pictures that it shows, by their paths below the project's folder.
    pub pictures: &'a [String],
}

impl Sources<'_> {
    /// The files, in the order of their names: the settings of the project, the record, the
    /// registry, the messages of the language and of the source language, and how the document
    /// was made.
    ///
    /// # Errors
    /// A picture that cannot be read.
    pub fn attachments(&self) -> Result<Vec<Attachment>, Vec<Diagnostic>> {
        let mut files = Files::default();
        let (source, loaded) = (Relationship::Source, self.loaded);
        files.add(
            &self.made_from.record.file,
            source,
            YAML,
            "The record of the meeting",
        );
        for file in loaded.registry.files() {
            let what = "What records share: a part of the registry";
            files.add(file, source, YAML, what);
        }
        let own = self.made_from.own;
        for messages in own {
            let what = format!("The words of the document in {}", messages.tag());
            for file in messages.files() {
                files.add(file, source, FLUENT, &what);
            }
        }
        let settings = &loaded.project.settings;
        files.add(
            settings,
            Relationship::Supplement,
            TOML,
            "The settings of the project",
        );
        let is_own = |it: &Messages| own.iter().any(|messages| messages.tag() == it.tag());
        let of_source = self.made_from.source.filter(|it| !is_own(it));
        for file in of_source.iter().flat_map(|messages| messages.files()) {
            let what = format!(
                "The words in {}, the source language",
                loaded.catalog.source()
            );
            files.add(file, Relationship::Supplement, FLUENT, &what);
        }
        let provenance = self.provenance(loaded.catalog.source())?;
        files.by_name.insert(
            PROVENANCE.to_owned(),
            Attachment {
                name: PROVENANCE.to_owned(),
                text: provenance,
                relationship: Relationship::Supplement,
                mime_type: "application/json",
                description: "How the document was made".to_owned(),
            },
        );
        let names: Vec<&str> = files.by_name.keys().map(String::as_str).collect();
        check_names(&names).map_err(|(name, why)| {
            let message = format!("{name:?} cannot be attached to a PDF: its name {why}");
            vec![
                Diagnostic::new(Rule::PdfAttachment, message)
                    .in_file(name)
                    .help("rename it: who has the PDF must be able to write it on any system"),
            ]
        })?;
        Ok(files.by_name.into_values().collect())
    }

    fn provenance(&self, source: &LanguageIdentifier) -> Result<String, Vec<Diagnostic>> {
        let mut registry: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        let MadeFrom {
            record, own, form, ..
        } = self.made_from;
        for reference in record.references() {
            let entries = registry.entry(reference.kind.file()).or_default();
            entries.push(&reference.id);
        }
        for entries in registry.values_mut() {
            entries.sort_unstable();
            entries.dedup();
        }
        let pictures = self
            .pictures
            .iter()
            .map(|path| picture(self.loaded.root(), path));
        let provenance = Provenance {
            version: 1,
            chancery: env!("CARGO_PKG_VERSION"),
            typst: TYPST_VERSION,
            record: record.id.as_str(),
            revision: record.revision,
            languages: own.iter().map(|it| it.tag().to_string()).collect(),
            edition: form.map(Form::as_str),
            source_language: source.to_string(),
            allow_fallback: self.request.allow_fallback,
            standards: self.request.standards.to_string(),
            timestamp: self.timestamp,
            registry,
            templates: &self.inputs.templates,
            fonts: &self.inputs.fonts,
            system_fonts: self.inputs.has_system_fonts,
            pictures: pictures.collect::<Result<_, _>>()?,
        };
        match serde_json::to_string_pretty(&provenance) {
            Ok(text) => Ok(text + "\n"),
            Err(error) => {
                let message = format!("how the document was made cannot be written: {error}");
                Err(vec![Diagnostic::new(Rule::Engine, message)])
            }
        }
    }
}

const YAML: &str = "application/yaml";
const TOML: &str = "application/toml";
/// Fluent has no type of its own.
const FLUENT: &str = "text/plain";

/// Files by name; the first of a name is kept, because it is the same file.
#[derive(Default)]
struct Files {
    by_name: BTreeMap<String, Attachment>,
}

impl Files {
    fn add(
        &mut self,
        file: &SourceFile,
        relationship: Relationship,
        mime_type: &'static str,
        description: &str,
    ) {
        let name = file.path().display().to_string();
        let name = name.replace(std::path::MAIN_SEPARATOR, "/");
        self.by_name
            .entry(name.clone())
            .or_insert_with(|| Attachment {
                name,
                text: file.text().to_owned(),
                relationship,
                mime_type,
                description: description.to_owned(),
            });
    }
}

fn picture(root: &Path, path: &str) -> Result<Input, Vec<Diagnostic>> {
    let read = root
        .canonicalize()
        .map_err(|error| files::Refusal::System(error.to_string()))
        .and_then(|root| {
            let readable = files::document_folders(&root);
            files::read(&root.join(path), &readable, files::LARGEST_FILE)
        });
    match read {
        Ok(content) => Ok(Input::new(path, &content)),
        Err(refusal) => Err(vec![
            Diagnostic::new(Rule::UnreadableFile, refusal.to_string()).in_file(path),
        ]),
    }
}
