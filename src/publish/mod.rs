//! Which records in which languages, in what order, and the files that come of it.

pub mod builtin;
mod problem;
mod project;
mod write;

pub use project::{CONFIG, Project};
pub use write::{remove_leftovers, write, write_together};

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::catalog::{Catalog, Locale};
use crate::compose::compose;
use crate::diagnostics::{Diagnostic, has_errors, in_order};
use crate::engine::{Document, Engine, Problem};
use crate::record::Record;
use crate::typst::{Settings, Source, emit};

/// What is to be built and how.
#[derive(Clone, Debug)]
pub struct Request {
    /// Language tags; all that a record has when empty.
    pub locales: Vec<String>,
    /// The folder for the output.
    pub out: PathBuf,
    /// The PDF standards, for the head of the source.
    pub standards: String,
    /// Prints the source language's text, marked, where a translation is missing.
    pub allow_fallback: bool,
    /// The date of the documents in seconds since the Unix epoch, in place of the
    /// records' own (`SOURCE_DATE_EPOCH`).
    pub source_date_epoch: Option<i64>,
}

/// What came of a build.
#[derive(Debug, Default)]
pub struct Report {
    /// The documents, by record and language.
    pub outcomes: Vec<Outcome>,
    /// Everything that is wrong or worth knowing, in the order of the files.
    pub diagnostics: Vec<Diagnostic>,
}

/// What came of one document.
#[derive(Debug)]
pub struct Outcome {
    /// The record.
    pub record: String,
    /// The language.
    pub locale: String,
    /// The files that were written, or nothing where it failed.
    pub written: Option<Vec<PathBuf>>,
}

impl Report {
    /// Whether everything was written and nothing is wrong.
    pub fn is_ok(&self) -> bool {
        !has_errors(&self.diagnostics)
            && self
                .outcomes
                .iter()
                .all(|outcome| outcome.written.is_some())
    }
}

/// A project as it was read.
pub struct Loaded {
    /// The translations.
    pub catalog: Catalog,
    /// The names of all records of the project.
    pub names: BTreeSet<String>,
    /// The records that are valid, by name.
    pub records: BTreeMap<String, Record>,
    /// Names of records that are not.
    pub invalid: Vec<String>,
    /// What is wrong with those.
    pub problems: Vec<Diagnostic>,
}

/// Reads the registry, the translations and the records of those names (all of
/// them when there is none).
///
/// # Errors
/// What makes it impossible to go on: no registry that can be trusted, no
/// translations, no such record. A record that is wrong costs only itself.
pub fn load(project: &Project, names: &[String]) -> Result<Loaded, Vec<Diagnostic>> {
    let paths = project.records();
    let registry = project.registry();
    let catalog = project.catalog();
    let (paths, registry, catalog) = match (paths, registry, catalog) {
        (Ok(paths), Ok(registry), Ok(catalog)) => (paths, registry, catalog),
        (paths, registry, catalog) => {
            let problems = [paths.err(), registry.err(), catalog.err()];
            return Err(problems.into_iter().flatten().flatten().collect());
        }
    };
    let chosen: Vec<(&String, &PathBuf)> = paths
        .iter()
        .filter(|(name, _)| names.is_empty() || names.contains(name))
        .collect();
    let read: Vec<_> = chosen
        .par_iter()
        .map(|(name, path)| ((*name).clone(), project.record(path, &registry)))
        .collect();
    let mut loaded = Loaded {
        catalog,
        names: paths.keys().cloned().collect(),
        records: BTreeMap::new(),
        invalid: Vec::new(),
        problems: Vec::new(),
    };
    for (name, result) in read {
        match result {
            Ok(record) => {
                loaded
                    .problems
                    .extend(unknown_languages(&record, &loaded.catalog));
                loaded.records.insert(name, record);
            }
            Err(problems) => {
                loaded.invalid.push(name);
                loaded.problems.extend(problems);
            }
        }
    }
    Ok(loaded)
}

/// Languages that a record names and the project does not have.
fn unknown_languages(record: &Record, catalog: &Catalog) -> Vec<Diagnostic> {
    record
        .languages()
        .into_iter()
        .filter(|(tag, _)| catalog.locale(&tag.to_string()).is_none())
        .map(|(tag, location)| {
            Diagnostic::error(
                "unknown-language",
                format!("there is no translation into `{tag}`"),
            )
            .at(location.clone(), "no such folder in locales/")
            .help(format!(
                "make it with `chancery new locale {tag}`, or take it out of the record"
            ))
        })
        .collect()
}

/// The documents of a project: every record in each of its languages.
pub fn pairs<'a>(loaded: &'a Loaded, locales: &'a [String]) -> Vec<(&'a Record, &'a Locale)> {
    let mut pairs = Vec::new();
    for record in loaded.records.values() {
        for locale in loaded.catalog.locales() {
            let tag = locale.tag.to_string();
            if record.is_published_in(&locale.tag) && (locales.is_empty() || locales.contains(&tag))
            {
                pairs.push((record, &**locale));
            }
        }
    }
    pairs
}

/// Builds documents, as many at once as there are threads in the current pool.
///
/// Without an engine, only the Typst sources are written.
pub fn build(
    loaded: &Loaded,
    request: &Request,
    engine: Option<&dyn Engine>,
    root: &Path,
) -> Report {
    let mut report = Report {
        outcomes: Vec::new(),
        diagnostics: loaded.problems.clone(),
    };
    let broken: BTreeMap<String, Vec<Diagnostic>> = loaded
        .catalog
        .locales()
        .map(|locale| (locale.tag.to_string(), loaded.catalog.problems(locale)))
        .filter(|(tag, _)| request.locales.is_empty() || request.locales.contains(tag))
        .collect();
    report
        .diagnostics
        .extend(broken.values().flatten().cloned());
    let pairs = pairs(loaded, &request.locales);
    let folders: BTreeSet<PathBuf> = pairs
        .iter()
        .map(|(_, locale)| request.out.join(locale.tag.to_string()))
        .collect();
    for folder in folders {
        report.diagnostics.extend(remove_leftovers(&folder));
    }
    let built: Vec<_> = pairs
        .par_iter()
        .map(|(record, locale)| {
            let tag = locale.tag.to_string();
            if broken.get(&tag).is_some_and(has_errors) {
                return (None, Vec::new());
            }
            match document(loaded, request, engine, root, record, locale) {
                Ok((written, warnings)) => (Some(written), warnings),
                Err(problems) => (None, problems),
            }
        })
        .collect();
    for ((record, locale), (written, diagnostics)) in pairs.into_iter().zip(built) {
        report.diagnostics.extend(diagnostics);
        report.outcomes.push(Outcome {
            record: record.id.to_string(),
            locale: locale.tag.to_string(),
            written,
        });
    }
    report.diagnostics = in_order(report.diagnostics);
    report
}

/// One document: told, emitted, typeset and written.
fn document(
    loaded: &Loaded,
    request: &Request,
    engine: Option<&dyn Engine>,
    root: &Path,
    record: &Record,
    locale: &Locale,
) -> Result<(Vec<PathBuf>, Vec<Diagnostic>), Vec<Diagnostic>> {
    let messages = loaded
        .catalog
        .messages(locale, record.id.as_str(), request.allow_fallback);
    let briefing = compose(record, &messages)?;
    let mut warnings = fallbacks(&briefing);
    let path = format!("out/{}/{}.typ", locale.tag, record.id);
    let timestamp = request
        .source_date_epoch
        .unwrap_or_else(|| record.published.timestamp());
    let source: Source = emit(
        &briefing,
        Settings {
            path: &path,
            standards: &request.standards,
            timestamp,
        },
    );
    let folder = request.out.join(locale.tag.to_string());
    let file = |ending: &str| folder.join(format!("{}.{ending}", record.id));
    let Some(engine) = engine else {
        write(&file("typ"), source.text.as_bytes()).map_err(|problem| vec![problem])?;
        return Ok((vec![file("typ")], warnings));
    };
    let report = |problems: &[Problem]| {
        let document = problem::Document {
            locale: &briefing.locale,
            path: &path,
            source: &source,
            root,
        };
        problem::diagnostics(&document, problems)
    };
    let assets: Vec<String> = briefing
        .photos
        .iter()
        .map(|photo| photo.path.clone())
        .collect();
    let output = engine
        .compile(&Document {
            path: &path,
            source: &source.text,
            assets: &assets,
            timestamp,
        })
        .map_err(|problems| report(&problems))?;
    warnings.extend(report(&output.warnings));
    let (typ, pdf) = (file("typ"), file("pdf"));
    write_together(&[(&typ, source.text.as_bytes()), (&pdf, &output.pdf)])
        .map_err(|problem| vec![problem])?;
    Ok((vec![pdf], warnings))
}

/// What is printed in another language than was asked for.
fn fallbacks(briefing: &crate::compose::Briefing) -> Vec<Diagnostic> {
    briefing
        .sentences()
        .filter_map(|sentence| {
            let language = sentence.fallback()?;
            Some(
                Diagnostic::warning(
                    "fallback",
                    format!(
                        "{}: `{}` is printed in {language}, for want of a translation",
                        briefing.locale, sentence.origin.message
                    ),
                )
                .at(sentence.origin.location.clone(), "this text is printed"),
            )
        })
        .collect()
}
