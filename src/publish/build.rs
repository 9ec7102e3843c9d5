//! Documents of records, made in every language at once.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use super::document::{composed, finished};
use super::{Loaded, edition, remove_leftovers, write, write_together};
use crate::catalog::Locale;
use crate::compose::{Briefing, Edition, Form};
use crate::diagnostics::{Diagnostic, Ordered, has_errors, split_allowed};
use crate::engine::{Engine, Inputs, Standards};
use crate::record::Record;

/// What is to be built and how.
#[derive(Clone, Debug)]
pub struct Request {
    /// The PDF standards that the documents claim.
    pub standards: Standards,
    /// Prints the source language's text, marked, where a translation is missing.
    pub allow_fallback: bool,
    /// The date of the documents in seconds since the Unix epoch, in place of the
    /// records' own (`SOURCE_DATE_EPOCH`).
    pub source_date_epoch: Option<i64>,
    /// Makes proofs in the place of documents: the same pages for those who check them,
    /// under names of their own.
    pub proof: bool,
    /// Makes editions in the place of documents: all languages of a record in one document.
    pub edition: Option<Form>,
    /// Reads each PDF back before it is put into place, and refuses what differs from its
    /// briefing and what does not meet its standards. Proofs are not compared with a briefing:
    /// they show what is wrong.
    pub verify: bool,
    /// Attaches to each document what it was made from: the record, the registry, the messages,
    /// and the hashes of these. Proofs carry nothing. The standards must allow it, as
    /// [`Standards::archive`] does.
    pub attach: Option<Inputs>,
}

/// What came of a build whose documents became a `T` each: the files that were written.
#[derive(Debug)]
pub struct Report<T = Vec<PathBuf>> {
    /// The documents, by record and language.
    pub outcomes: Vec<Outcome<T>>,
    /// The names of records that are not valid.
    pub invalid: Vec<String>,
    /// Everything that is wrong or worth knowing, in the order of the files.
    pub diagnostics: Vec<Diagnostic>,
    /// What comments allow.
    pub allowed: Vec<Diagnostic>,
}

/// What came of one document.
#[derive(Debug)]
pub struct Outcome<T = Vec<PathBuf>> {
    /// The record.
    pub record: String,
    /// The language; those of an edition with commas between them, in its order.
    pub locale: String,
    /// The files that were written, or nothing where it failed.
    pub written: Option<T>,
}

/// A finished document that has no place yet.
pub struct Made<'a> {
    /// The record.
    pub record: &'a Record,
    /// The language; of an edition, that of the document as a whole.
    pub locale: &'a Locale,
    /// What the page says in it.
    pub briefing: Briefing,
    /// All languages, where this is an edition.
    pub edition: Option<Edition>,
    /// The name of its files without their ending.
    pub name: String,
    /// The Typst source.
    pub typ: String,
    /// The PDF; none where only the source was asked for.
    pub pdf: Option<Vec<u8>>,
    /// What is worth knowing about it.
    pub warnings: Vec<Diagnostic>,
}

impl Request {
    /// The date of the documents of a record, in seconds since the Unix epoch.
    pub fn timestamp(&self, record: &Record) -> i64 {
        let own = || record.published.timestamp();
        self.source_date_epoch.unwrap_or_else(own)
    }
}

impl Made<'_> {
    /// The folder that it belongs in, below that for the output: of its language, and none for an
    /// edition.
    pub fn folder(&self) -> String {
        match self.edition {
            None => self.locale.tag.to_string(),
            Some(_) => String::new(),
        }
    }
}

impl<T> Default for Report<T> {
    fn default() -> Self {
        Self {
            outcomes: Vec::new(),
            invalid: Vec::new(),
            diagnostics: Vec::new(),
            allowed: Vec::new(),
        }
    }
}

impl<T> Report<T> {
    /// Whether everything was written and nothing is wrong.
    pub fn is_ok(&self) -> bool {
        self.invalid.is_empty()
            && !has_errors(&self.diagnostics)
            && self
                .outcomes
                .iter()
                .all(|outcome| outcome.written.is_some())
    }
}

/// Builds documents and writes them into the folder for the output, as many at once as there are
/// threads in the current pool.
///
/// Without an engine, only the Typst sources are written.
pub fn build(
    loaded: &Loaded,
    request: &Request,
    out: &Path,
    engine: Option<&dyn Engine>,
) -> Report {
    let mut leftovers = match request.edition {
        None => Vec::new(),
        Some(_) => remove_leftovers(out),
    };
    let locales = loaded.catalog.locales();
    for locale in locales.filter(|locale| loaded.is_wanted(locale)) {
        leftovers.extend(remove_leftovers(&out.join(locale.tag.to_string())));
    }
    let mut report = make(loaded, request, engine, &|made| put(out, made));
    let found = std::mem::take(&mut report.diagnostics);
    report.diagnostics = loaded.policy().apply(leftovers);
    report.diagnostics.extend(found);
    report
}

/// Makes documents, as many at once as there are threads in the current pool, and gives each to
/// `place` as soon as it is finished.
///
/// Without an engine, there are only the Typst sources.
pub fn make<T: Send>(
    loaded: &Loaded,
    request: &Request,
    engine: Option<&dyn Engine>,
    place: &(dyn Fn(Made) -> Result<T, Diagnostic> + Sync),
) -> Report<T> {
    let mut diagnostics: Ordered = loaded.problems.iter().cloned().collect();
    // Joined as they come, and in the order of the records: what is wrong in a shared file
    // is the same in each of them.
    let (mut report, found) = loaded
        .chosen
        .par_iter()
        .map(|(name, path)| {
            let report = match loaded.record(path) {
                Ok(record) => of_record(loaded, request, engine, place, &record),
                Err(diagnostics) => Report {
                    invalid: vec![name.clone()],
                    diagnostics,
                    ..Report::default()
                },
            };
            loaded.advance();
            report
        })
        .fold(
            Default::default,
            |(mut all, mut found): (Report<T>, Ordered), one| {
                all.outcomes.extend(one.outcomes);
                all.invalid.extend(one.invalid);
                found.extend(one.diagnostics);
                (all, found)
            },
        )
        .reduce(Default::default, |(mut all, mut found), (next, of_next)| {
            all.outcomes.extend(next.outcomes);
            all.invalid.extend(next.invalid);
            found.extend(of_next.into_vec());
            (all, found)
        });
    diagnostics.extend(found.into_vec());
    for locale in loaded.catalog.locales() {
        let tag = locale.tag.to_string();
        let is_made = |outcome: &Outcome<T>| outcome.locale.split(',').any(|it| it == tag);
        if report.outcomes.iter().any(is_made) {
            let problems = loaded.catalog.problems(locale).iter();
            diagnostics.extend(problems.filter(|problem| !problem.is_error()).cloned());
        }
    }
    let made = report.outcomes.len() + report.invalid.len();
    diagnostics.extend(loaded.nothing_at_all(made));
    let reported = loaded.policy().apply(diagnostics.into_vec());
    (report.diagnostics, report.allowed) = split_allowed(reported);
    report
}

/// The documents of a record.
fn of_record<T: Send>(
    loaded: &Loaded,
    request: &Request,
    engine: Option<&dyn Engine>,
    place: &(dyn Fn(Made) -> Result<T, Diagnostic> + Sync),
    record: &Record,
) -> Report<T> {
    let mut report = Report {
        diagnostics: record.warnings.clone(),
        ..Report::default()
    };
    if let Some(form) = request.edition {
        let (outcome, diagnostics) =
            edition::of_record(loaded, request, engine, place, record, form);
        report.outcomes.extend(outcome);
        report.diagnostics.extend(diagnostics);
        return report;
    }
    let locales = loaded.languages(record);
    if locales.is_empty() && !loaded.is_whole {
        report.diagnostics.push(loaded.nothing_to_do(record));
        return report;
    }
    let source = loaded.source(record).map(Arc::new);
    let built: Vec<_> = locales
        .par_iter()
        .map(|locale| {
            let composed = composed(loaded, request, record, locale, source.as_ref());
            let made = composed.and_then(|it| finished(loaded, request, engine, it));
            placed(place, made)
        })
        .collect();
    for (locale, (written, diagnostics)) in locales.into_iter().zip(built) {
        report.diagnostics.extend(diagnostics);
        report.outcomes.push(Outcome {
            record: record.id.to_string(),
            locale: locale.tag.to_string(),
            written,
        });
    }
    report
}

/// Gives a finished document its place.
pub(super) fn placed<T>(
    place: &dyn Fn(Made) -> Result<T, Diagnostic>,
    made: Result<Made, Vec<Diagnostic>>,
) -> (Option<T>, Vec<Diagnostic>) {
    let placed = made.and_then(|made| {
        let warnings = made.warnings.clone();
        let placed = place(made).map_err(|problem| vec![problem])?;
        Ok((placed, warnings))
    });
    match placed {
        Ok((placed, warnings)) => (Some(placed), warnings),
        Err(problems) => (None, problems),
    }
}

/// Writes a document into the folder for the output.
///
/// # Errors
/// What the system says, with the file.
fn put(out: &Path, made: Made) -> Result<Vec<PathBuf>, Diagnostic> {
    let folder = out.join(made.folder());
    let file = |ending: &str| folder.join(format!("{}.{ending}", made.name));
    let (typ, pdf) = (file("typ"), file("pdf"));
    match &made.pdf {
        None => {
            write(&typ, made.typ.as_bytes())?;
            Ok(vec![typ])
        }
        Some(bytes) => {
            write_together(&[(&typ, made.typ.as_bytes()), (&pdf, bytes)])?;
            Ok(vec![pdf])
        }
    }
}
