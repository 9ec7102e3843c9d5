//! Documents of records, made in every language at once.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use super::sources::Sources;
use super::{Loaded, finish, problem, remove_leftovers, write, write_together};
use crate::catalog::{Locale, Messages};
use crate::compose::Briefing;
use crate::diagnostics::{Diagnostic, Ordered, has_errors, split_allowed};
use crate::engine::{Document, Engine, Inputs, Problem, Standards};
use crate::record::Record;
use crate::typst::{Settings, Source, attach, emit, emit_proof};

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
    /// The language.
    pub locale: String,
    /// The files that were written, or nothing where it failed.
    pub written: Option<T>,
}

/// A finished document that has no place yet.
pub struct Made<'a> {
    /// The record.
    pub record: &'a Record,
    /// The language.
    pub locale: &'a Locale,
    /// What the page says.
    pub briefing: Briefing,
    /// The name of its files without their ending.
    pub name: String,
    /// The Typst source.
    pub typ: String,
    /// The PDF; none where only the source was asked for.
    pub pdf: Option<Vec<u8>>,
    /// What is worth knowing about it.
    pub warnings: Vec<Diagnostic>,
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
    let mut leftovers = Vec::new();
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
        if report.outcomes.iter().any(|outcome| outcome.locale == tag) {
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
    let locales = loaded.languages(record);
    let mut report = Report {
        diagnostics: record.warnings.clone(),
        ..Report::default()
    };
    if locales.is_empty() && !loaded.is_whole {
        report.diagnostics.push(loaded.nothing_to_do(record));
        return report;
    }
    let source = loaded.source(record).map(Arc::new);
    let built: Vec<_> = locales
        .par_iter()
        .map(|locale| {
            let made = document(loaded, request, engine, record, locale, source.as_ref());
            let placed = made.and_then(|made| {
                let warnings = made.warnings.clone();
                let placed = place(made).map_err(|problem| vec![problem])?;
                Ok((placed, warnings))
            });
            match placed {
                Ok((placed, warnings)) => (Some(placed), warnings),
                Err(problems) => (None, problems),
            }
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

/// One document: composed, emitted and typeset.
fn document<'a>(
    loaded: &Loaded,
    request: &Request,
    engine: Option<&dyn Engine>,
    record: &'a Record,
    locale: &'a Locale,
    source: Option<&Arc<Messages>>,
) -> Result<Made<'a>, Vec<Diagnostic>> {
    let name = match request.proof {
        true => format!("{}.proof", record.id),
        false => record.id.to_string(),
    };
    let path = format!("out/{}/{name}.typ", locale.tag);
    let timestamp = request
        .source_date_epoch
        .unwrap_or_else(|| record.published.timestamp());
    let standards = request.standards.to_string();
    let settings = Settings {
        path: &path,
        standards: &standards,
        timestamp,
        emblem: loaded.emblem.as_deref(),
    };
    let mut attachments = Vec::new();
    let (briefing, source, mut warnings): (_, Source, _) = if request.proof {
        let (proof, warnings) = loaded.proof(record, locale, source)?;
        let source = emit_proof(&proof, settings);
        (proof.briefing, source, warnings)
    } else {
        let (briefing, mut warnings, own) =
            loaded.composed(record, locale, source, request.allow_fallback)?;
        warnings.extend(loaded.unreviewed(record, locale, source)?);
        if has_errors(&warnings) {
            return Err(warnings);
        }
        let mut text = emit(&briefing, settings);
        if let Some(inputs) = &request.attach {
            let sources = Sources {
                loaded,
                request,
                inputs,
                record,
                own: &[own],
                source,
                timestamp,
                pictures: &pictures(loaded, &briefing),
            };
            attachments = sources.attachments()?;
            attach(&mut text, &attachments);
        }
        (briefing, text, warnings)
    };
    let pdf = match engine {
        Some(engine) => {
            let output = typeset(loaded, engine, &briefing, &source, &path, timestamp)?;
            let remarked = loaded.policy().apply(output.remarks);
            let is_refused = has_errors(&remarked);
            warnings.extend(remarked);
            if is_refused {
                return Err(warnings);
            }
            Some(output.pdf)
        }
        None => None,
    };
    let path = path.replace(".typ", ".pdf");
    let properties = loaded.properties(record, &briefing, request.proof);
    let pdf = pdf.map(|pdf| finish::stamp(&pdf, &properties, &path));
    let pdf = pdf.transpose()?;
    if let Some(pdf) = pdf.as_ref().filter(|_| request.verify) {
        let mut found = finish::problems(pdf, &briefing, &properties, request, &path);
        if request.attach.is_some() {
            found.extend(finish::attachment_problems(pdf, &attachments, &path));
        }
        let found = loaded.policy().apply(found);
        let is_refused = has_errors(&found);
        warnings.extend(found);
        if is_refused {
            return Err(warnings);
        }
    }
    Ok(Made {
        record,
        locale,
        briefing,
        name,
        typ: source.text,
        pdf,
        warnings,
    })
}

/// A PDF, and what the engine had to say of it, at the places where it is mended.
struct Typeset {
    pdf: Vec<u8>,
    remarks: Vec<Diagnostic>,
}

/// Has an engine make a PDF.
fn typeset(
    loaded: &Loaded,
    engine: &dyn Engine,
    briefing: &Briefing,
    source: &Source,
    path: &str,
    timestamp: i64,
) -> Result<Typeset, Vec<Diagnostic>> {
    let report = |problems: &[Problem]| {
        let document = problem::Document {
            locale: &briefing.locale,
            path,
            source,
            root: loaded.root(),
        };
        problem::diagnostics(&document, problems)
    };
    let assets = pictures(loaded, briefing);
    let output = engine
        .compile(&Document {
            path,
            source: &source.text,
            assets: &assets,
            timestamp,
        })
        .map_err(|problems| report(&problems))?;
    Ok(Typeset {
        pdf: output.pdf,
        remarks: report(&output.warnings),
    })
}

/// The photographs and the emblem of a document, by their paths below the project's folder.
fn pictures(loaded: &Loaded, briefing: &Briefing) -> Vec<String> {
    let photos = briefing.photos.iter();
    let photos = photos.filter_map(|photo| photo.path.clone());
    photos.chain(loaded.emblem.clone()).collect()
}

/// Writes a document into the folder for the output.
///
/// # Errors
/// What the system says, with the file.
fn put(out: &Path, made: Made) -> Result<Vec<PathBuf>, Diagnostic> {
    let folder = out.join(made.locale.tag.to_string());
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
