//! What a project has: its records and languages, the entries of its registry, its messages,
//! and the rules; with what each needs, and where it is used.

mod messages;
mod records;
mod registry;
mod table;
mod uses;

pub use table::table;

use std::path::Path;

use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, schema_for};
use serde::Serialize;
use unic_langid::LanguageIdentifier;

use crate::catalog::pseudo::Pseudo;
use crate::catalog::{Catalog, Messages};
use crate::compose::contract::CONTRACT;
use crate::diagnostics::{Diagnostic, Location};
use crate::publish::Project;
use crate::record::ReferenceKind;
use crate::rules::Rule;
use uses::Uses;

/// What can be listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// The records.
    Records,
    /// The languages.
    Locales,
    /// The entries of one file of the registry.
    Entries(ReferenceKind),
    /// The sentences that any record can ask for.
    Statements,
    /// Every message of the shared files.
    Messages,
    /// The rules.
    Rules,
}

impl What {
    /// Everything that can be listed.
    pub const ALL: [Self; 13] = [
        Self::Records,
        Self::Locales,
        Self::Entries(ReferenceKind::Person),
        Self::Entries(ReferenceKind::Place),
        Self::Entries(ReferenceKind::Country),
        Self::Entries(ReferenceKind::Organisation),
        Self::Entries(ReferenceKind::Office),
        Self::Entries(ReferenceKind::Event),
        Self::Entries(ReferenceKind::Document),
        Self::Entries(ReferenceKind::Kind),
        Self::Statements,
        Self::Messages,
        Self::Rules,
    ];

    /// The word for it: that of the file, for the registry.
    pub fn name(self) -> &'static str {
        match self {
            Self::Records => "records",
            Self::Locales => "locales",
            Self::Entries(kind) => kind.file().strip_suffix(".yaml").unwrap_or(kind.file()),
            Self::Statements => "statements",
            Self::Messages => "messages",
            Self::Rules => "rules",
        }
    }
}

/// What there is of one thing.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Listing {
    /// What is listed: `people`, `statements`.
    pub what: &'static str,
    /// In the order of the files.
    pub entries: Vec<Listed>,
}

/// One of what there is.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct Listed {
    /// What it is called: `kamikawa-yoko`, `2023-11-15-japan-peru`, `es`.
    pub id: String,
    /// Its name or text in the source language as it is written there; what a rule finds.
    pub text: Option<String>,
    /// What is known of it, such as the gender of a person or the form of a kind.
    pub fields: IndexMap<String, String>,
    /// The variables that a statement needs from the record, beside those that every message
    /// has.
    pub arguments: Vec<String>,
    /// The records that use it, by name.
    pub records: Vec<String>,
    /// The messages and entries that refer to it.
    pub refer: Vec<String>,
    /// The languages, drafts left out, that lack it.
    pub missing: Vec<String>,
    /// Its file, from the project's folder.
    pub file: Option<String>,
    /// The line in it, from 1.
    pub line: Option<usize>,
}

impl Listed {
    /// Sets the place.
    fn at(mut self, location: &Location) -> Self {
        self.line = Some(location.line());
        self.in_file(location.file.path())
    }

    /// Sets the file, with `/` on every system.
    fn in_file(mut self, path: &Path) -> Self {
        let path = path.display().to_string();
        self.file = Some(path.replace(std::path::MAIN_SEPARATOR, "/"));
        self
    }

    /// Adds something that is known of it, unless it is empty.
    fn with(mut self, name: &str, value: impl ToString) -> Self {
        let value = value.to_string();
        if !value.is_empty() {
            self.fields.insert(name.to_owned(), value);
        }
        self
    }
}

/// The JSON Schema of a listing.
pub fn schema() -> Schema {
    schema_for!(Listing)
}

/// A project as it is listed.
struct Sources<'a> {
    project: &'a Project,
    /// All languages, drafts included.
    catalog: Catalog,
    /// The shared messages of the source language.
    source: Option<Messages>,
}

impl Sources<'_> {
    /// The languages that are no drafts and lack a message, parents included.
    fn missing(&self, id: &str) -> Vec<String> {
        let locales = self.catalog.locales();
        let finished = locales.filter(|locale| self.project.is_wanted(&locale.tag, &[]));
        let lacking = finished.filter(|locale| !self.catalog.has_shared(locale, id));
        lacking.map(|locale| locale.tag.to_string()).collect()
    }

    /// The text of a message of the source language, on one line, without its attributes.
    fn text(&self, id: &str) -> Option<String> {
        let excerpt = self.catalog.source_excerpt(None, id)?;
        let (_, text) = excerpt.text.split_once('=')?;
        let is_attribute = |line: &&str| !line.trim_start().starts_with('.');
        let lines = text.lines().take_while(is_attribute);
        let words: Vec<&str> = lines.flat_map(str::split_whitespace).collect();
        Some(words.join(" "))
    }
}

/// Lists what a project has. Gives also the names of the records that are not valid: what
/// they use is not known.
///
/// # Errors
/// A registry or translations that cannot be read.
pub fn list(project: &Project, what: What) -> Result<(Listing, Vec<String>), Vec<Diagnostic>> {
    if what == What::Rules {
        return Ok((listing(what, rules(project)), Vec::new()));
    }
    let is_real = |tag: &LanguageIdentifier| Pseudo::of(tag).is_none();
    let catalog = Catalog::read(&project.root, &project.source, &is_real, &CONTRACT)?;
    let source = catalog.locale(catalog.source());
    // No record has such a name, so these are the shared messages alone.
    let source = source.and_then(|locale| catalog.messages(locale, "").ok());
    let sources = Sources {
        project,
        catalog,
        source,
    };
    if what == What::Locales {
        return Ok((listing(what, records::locales(&sources)?), Vec::new()));
    }
    let registry = project.registry()?;
    let (uses, invalid) = Uses::read(project, &registry)?;
    let entries = match what {
        What::Records => records::records(&sources, &uses),
        What::Entries(kind) => registry::entries(&sources, kind, &uses)?,
        What::Statements => messages::statements(&sources, &uses),
        What::Messages | What::Locales | What::Rules => messages::messages(&sources, &uses),
    };
    Ok((listing(what, entries), invalid))
}

fn listing(what: What, entries: Vec<Listed>) -> Listing {
    Listing {
        what: what.name(),
        entries,
    }
}

fn rules(project: &Project) -> Vec<Listed> {
    let rules = Rule::ALL.iter().map(|rule| {
        let listed = Listed {
            id: rule.id().to_owned(),
            text: Some(rule.explanation().summary.to_owned()),
            ..Listed::default()
        };
        let severity = project.policy.severity(*rule);
        listed
            .with(
                "severity",
                severity.map_or("off".to_owned(), |it| it.to_string()),
            )
            .with("fixed", if rule.is_adjustable() { "" } else { "yes" })
    });
    rules.collect()
}
