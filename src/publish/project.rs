//! A project: the folder with `chancery.toml`, and what is in it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::Deserialize;
use unic_langid::LanguageIdentifier;

use crate::catalog::Catalog;
use crate::catalog::pseudo::Pseudo;
use crate::compose::contract::CONTRACT;
use crate::diagnostics::{Diagnostic, Location, Policy, SourceFile, did_you_mean};
use crate::files::{self, EMBLEMS};
use crate::record::{LanguageTag, RecordId, Registry};
use crate::rules::{Level, Rule};

/// The file that marks the folder of a project.
pub const CONFIG: &str = "chancery.toml";

/// The settings of a project.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Config {
    /// The language that the others are translated from.
    #[serde(default = "english")]
    source_locale: LanguageTag,
    /// The languages that are not finished: built and checked only when asked for.
    #[serde(default)]
    draft_locales: Vec<LanguageTag>,
    /// Whether the pages have the facts at a glance.
    #[serde(default = "yes")]
    glance: bool,
    /// How much of the source language's shared messages each language must have, in
    /// percent.
    #[serde(default)]
    coverage: Percent,
    /// The severities of rules.
    #[serde(default)]
    rules: BTreeMap<toml::Spanned<String>, toml::Spanned<String>>,
}

/// A whole number from 0 to 100.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "i64")]
pub struct Percent(pub u8);

impl TryFrom<i64> for Percent {
    type Error = String;

    fn try_from(number: i64) -> Result<Self, String> {
        let percent = u8::try_from(number).ok().filter(|percent| *percent <= 100);
        let percent = percent.map(Self);
        percent.ok_or_else(|| format!("found {number}, expected a percentage from 0 to 100"))
    }
}

fn yes() -> bool {
    true
}

fn english() -> LanguageTag {
    // A constant that parses.
    "en".parse().unwrap_or_else(|_| unreachable!())
}

/// The folder of a project and its settings.
#[derive(Clone, Debug)]
pub struct Project {
    /// The folder.
    pub root: PathBuf,
    /// The language that the others are translated from.
    pub source: LanguageIdentifier,
    /// The languages that are not finished: built and checked only when asked for.
    pub drafts: Vec<LanguageTag>,
    /// Whether the pages have the facts at a glance.
    pub glance: bool,
    /// How much of the source language's shared messages each language must have.
    pub coverage: Percent,
    /// Which problems are reported, and how seriously.
    pub policy: Policy,
    /// The file of the settings, as it was read.
    pub settings: Arc<SourceFile>,
}

/// The folder of the records, below the project's.
const RECORDS: &str = "data";

/// How the names of the records' files end.
const ENDINGS: [&str; 2] = ["yaml", "yml"];

/// The settings that `chancery.toml` can have.
const SETTINGS: [&str; 5] = [
    "source-locale",
    "draft-locales",
    "glance",
    "coverage",
    "rules",
];

impl Project {
    /// The nearest folder upward from `start` that has a `chancery.toml`.
    pub fn find(start: &Path) -> Option<PathBuf> {
        let start = start.canonicalize().ok()?;
        let found = start
            .ancestors()
            .find(|folder| folder.join(CONFIG).is_file());
        found.map(Path::to_path_buf)
    }

    /// Opens the project in a folder.
    ///
    /// # Errors
    /// No `chancery.toml`, or one that cannot be read; every rule and severity in it that is
    /// unknown, or that cannot be set.
    pub fn open(root: &Path) -> Result<Self, Vec<Diagnostic>> {
        if !root.join(CONFIG).is_file() {
            return Err(vec![
                Diagnostic::new(
                    Rule::NoProject,
                    format!("there is no {CONFIG} in this folder"),
                )
                .in_file(root)
                .help("name the project's folder with --project, or make one with `chancery init`"),
            ]);
        }
        let file = SourceFile::read(root, Path::new(CONFIG)).map_err(|problem| vec![problem])?;
        let config: Config =
            toml::from_str(file.text()).map_err(|error| vec![config_problem(&file, &error)])?;
        let levels = super::levels::levels(&file, &config.rules)?;
        Ok(Self {
            root: root.to_path_buf(),
            source: config.source_locale.language().clone(),
            drafts: config.draft_locales,
            glance: config.glance,
            coverage: config.coverage,
            policy: Policy::new(levels),
            settings: file,
        })
    }

    /// Whether a language is among those asked for, or, where none is, no draft.
    pub fn is_wanted(&self, language: &LanguageIdentifier, asked: &[LanguageTag]) -> bool {
        let is_in = |tags: &[LanguageTag]| tags.iter().any(|tag| tag.language() == language);
        if asked.is_empty() {
            !is_in(&self.drafts) && Pseudo::of(language).is_none()
        } else {
            is_in(asked)
        }
    }

    /// Drafts that the project does not have, or that cannot be drafts.
    pub fn draft_problems(&self, tags: &[LanguageIdentifier]) -> Vec<Diagnostic> {
        let problems = self.drafts.iter().filter_map(|draft| {
            let (message, help) = if *draft.language() == self.source {
                (
                    format!("the source language {draft} cannot be a draft"),
                    "take it out of `draft-locales`".to_owned(),
                )
            } else if !tags.contains(draft.language()) {
                (
                    format!("there is no translation into the draft language {draft}"),
                    format!("make it with `chancery new locale {draft}`, or take it out of `draft-locales`"),
                )
            } else {
                return None;
            };
            let is_source = *draft.language() == self.source;
            let rule = if is_source {
                Rule::Config
            } else {
                Rule::DraftLocale
            };
            Some(Diagnostic::new(rule, message).in_file(CONFIG).help(help))
        });
        problems.collect()
    }

    /// The files of the records in `data/`.
    ///
    /// # Errors
    /// No `data` folder, or one that cannot be listed.
    pub fn records(&self) -> Result<RecordFiles, Diagnostic> {
        let folder = Path::new(RECORDS);
        let Some(entries) = files::list(&self.root, folder)? else {
            return Err(
                Diagnostic::new(Rule::NoRecords, "there is no folder of records")
                    .in_file(folder)
                    .help("put the records into the folder `data` of the project"),
            );
        };
        let mut records = RecordFiles::default();
        for entry in entries {
            if entry.ends_in(&ENDINGS) {
                records.add(entry.path);
            }
        }
        Ok(records)
    }

    /// The files of the records of these names. A name that no record has is passed over.
    ///
    /// The folder is not listed: one record is found as fast in an archive of any size.
    pub fn records_named<'a>(&self, names: impl IntoIterator<Item = &'a str>) -> RecordFiles {
        let mut records = RecordFiles::default();
        let names: BTreeSet<_> = names.into_iter().collect();
        // Anything but the name of a record could be a path.
        let ids = names
            .into_iter()
            .filter_map(|name| RecordId::try_from(name.to_owned()).ok());
        for id in ids {
            for path in files::named(&self.root, Path::new(RECORDS), id.as_str(), &ENDINGS) {
                records.add(path);
            }
        }
        records
    }

    /// The emblem of the publisher, by its path below the project's folder; none where
    /// there is none.
    ///
    /// # Errors
    /// Two of them, and one that documents could not read.
    pub fn emblem(&self) -> Result<Option<String>, Diagnostic> {
        let mut found = Vec::new();
        for name in EMBLEMS {
            match emblem(&self.root, name) {
                Ok(()) => found.push(name),
                Err(files::Refusal::NotFound) => {}
                Err(refusal) => {
                    let message = format!("the emblem cannot be read: {refusal}");
                    return Err(Diagnostic::new(Rule::Emblem, message)
                        .in_file(name)
                        .help("put an SVG or PNG file there, or remove it"));
                }
            }
        }
        match found.as_slice() {
            [first, second, ..] => {
                let message = format!("there are two emblems, {first} and {second}");
                Err(Diagnostic::new(Rule::Emblem, message)
                    .in_file(second)
                    .help("keep one of them: nobody can know which one is meant"))
            }
            found => Ok(found.first().map(|name| (*name).to_owned())),
        }
    }

    /// Reads the registry.
    ///
    /// # Errors
    /// See [`Registry::read`].
    pub fn registry(&self) -> Result<Registry, Vec<Diagnostic>> {
        Registry::read(&self.root)
    }

    /// Reads the shared translations of the languages that are asked for; where none is,
    /// of all that are no drafts.
    ///
    /// # Errors
    /// See [`Catalog::read`].
    pub fn catalog(&self, asked: &[LanguageTag]) -> Result<Catalog, Vec<Diagnostic>> {
        let wanted = |tag: &LanguageIdentifier| self.is_wanted(tag, asked);
        let catalog = Catalog::read(&self.root, &self.source, &wanted, &CONTRACT)?;
        Ok(catalog.with_policy(self.policy.clone()))
    }
}

/// The files of the records of a project. A file with a bad name costs no other
/// file anything.
#[derive(Debug, Default)]
pub struct RecordFiles {
    /// The file of each record, by the record's name; a problem where two files
    /// have the name.
    pub by_name: BTreeMap<String, Result<PathBuf, Diagnostic>>,
    /// A problem for each file whose name is not the name of a record.
    pub misnamed: Vec<Diagnostic>,
}

impl RecordFiles {
    fn add(&mut self, path: PathBuf) {
        let id = match RecordId::of_file(&path) {
            Ok(id) => id,
            Err(problem) => return self.misnamed.push(problem),
        };
        let first = self.by_name.entry(id.as_str().to_owned());
        first
            .and_modify(|first| {
                // Neither is taken: nobody can know which one is meant.
                if let Ok(other) = first {
                    let message = format!(
                        "two records are called `{id}`: {} is the other",
                        other.display()
                    );
                    *first = Err(Diagnostic::new(Rule::DuplicateRecord, message)
                        .in_file(&path)
                        .help("rename one of them; they would write the same files"));
                }
            })
            .or_insert(Ok(path.clone()));
    }
}

/// Whether documents can read the emblem of that name.
fn emblem(root: &Path, name: &str) -> Result<(), files::Refusal> {
    let root = root
        .canonicalize()
        .map_err(|error| files::Refusal::System(error.to_string()))?;
    let readable = files::document_folders(&root);
    files::open(&root.join(name), &readable, files::LARGEST_FILE).map(|_| ())
}

fn config_problem(file: &Arc<SourceFile>, error: &toml::de::Error) -> Diagnostic {
    let message = error.message().trim().to_owned();
    let diagnostic = Diagnostic::new(Rule::Config, message.clone());
    let diagnostic = match error.span() {
        Some(range) => diagnostic.at(Location::new(file, range), "here"),
        None => diagnostic.in_file(CONFIG),
    };
    let unknown = message
        .strip_prefix("unknown field `")
        .and_then(|rest| rest.split('`').next());
    let before = error.span().and_then(|span| file.text().get(..span.start));
    let table = before.and_then(|before| before.rsplit_once("\n["));
    if table.is_some_and(|(_, table)| table.starts_with("rules]")) {
        let known = Level::NAMES.map(|name| format!("{name:?}")).join(", ");
        return diagnostic.help(format!("a rule is set once, to one of {known}"));
    }
    match unknown.and_then(|name| did_you_mean(name, SETTINGS)) {
        Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
        None if message.ends_with("expected a boolean") => {
            diagnostic.help("write `true` or `false`, without quotation marks")
        }
        None => diagnostic.help(format!("known here: {}", SETTINGS.join(", "))),
    }
}
