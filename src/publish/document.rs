//! One document: composed and emitted, typeset, stamped and read back.

use std::sync::Arc;

use super::sources::Sources;
use super::{Loaded, Made, Request, finish, problem};
use crate::catalog::{Locale, Messages};
use crate::compose::{Briefing, Edition, Form};
use crate::diagnostics::{Diagnostic, has_errors};
use crate::engine::{Document, Engine, Problem};
use crate::record::Record;
use crate::typst::{Attachment, Settings, Source, attach, emit, emit_proof};

/// A document that was composed and emitted.
pub struct Composed<'a> {
    /// The record.
    pub record: &'a Record,
    /// The language; of an edition, that of the document as a whole.
    pub locale: &'a Locale,
    /// The languages in words.
    pub languages: String,
    /// What the page says in the language.
    pub briefing: Briefing,
    /// All languages, where this is an edition.
    pub edition: Option<Edition>,
    /// The name of its files without their ending.
    pub name: String,
    /// The virtual path of the source.
    pub path: String,
    /// The Typst source.
    pub source: Source,
    /// The files that it carries.
    pub attachments: Vec<Attachment>,
    /// What is worth knowing about it.
    pub warnings: Vec<Diagnostic>,
}

/// One document: composed and emitted.
pub fn composed<'a>(
    loaded: &Loaded,
    request: &Request,
    record: &'a Record,
    locale: &'a Locale,
    of_source: Option<&Arc<Messages>>,
) -> Result<Composed<'a>, Vec<Diagnostic>> {
    let name = match request.proof {
        true => format!("{}.proof", record.id),
        false => record.id.to_string(),
    };
    let path = format!("out/{}/{name}.typ", locale.tag);
    let standards = request.standards.to_string();
    let settings = Settings {
        path: &path,
        standards: &standards,
        timestamp: request.timestamp(record),
        emblem: loaded.emblem.as_deref(),
    };
    let mut attachments = Vec::new();
    let (briefing, source, warnings) = if request.proof {
        let (proof, warnings) = loaded.proof(record, locale, of_source)?;
        let source = emit_proof(&proof, settings);
        (proof.briefing, source, warnings)
    } else {
        let (briefing, mut warnings, own) =
            loaded.composed(record, locale, of_source, request.allow_fallback)?;
        warnings.extend(loaded.unreviewed(record, locale, of_source, None)?);
        if has_errors(&warnings) {
            return Err(warnings);
        }
        let mut source = emit(&briefing, settings);
        let made_from = MadeFrom {
            record,
            briefing: &briefing,
            own: &[own],
            source: of_source,
            form: None,
        };
        attachments = made_from.attached(loaded, request, &mut source)?;
        (briefing, source, warnings)
    };
    Ok(Composed {
        record,
        locale,
        languages: locale.tag.to_string(),
        briefing,
        edition: None,
        name,
        path,
        source,
        attachments,
        warnings,
    })
}

/// What a document was made from.
pub struct MadeFrom<'a> {
    /// The record.
    pub record: &'a Record,
    /// What it says; of an edition, in one of the languages.
    pub briefing: &'a Briefing,
    /// The messages of each of its languages.
    pub own: &'a [Arc<Messages>],
    /// Those of the source language, where they can be used.
    pub source: Option<&'a Arc<Messages>>,
    /// How the languages are put together, where this is an edition.
    pub form: Option<Form>,
}

impl MadeFrom<'_> {
    /// Adds to the source of a document what it was made from, where that is asked for.
    ///
    /// # Errors
    /// A picture that cannot be read, and a name that no file can have.
    pub fn attached(
        &self,
        loaded: &Loaded,
        request: &Request,
        source: &mut Source,
    ) -> Result<Vec<Attachment>, Vec<Diagnostic>> {
        let Some(inputs) = &request.attach else {
            return Ok(Vec::new());
        };
        let sources = Sources {
            loaded,
            request,
            inputs,
            made_from: self,
            timestamp: request.timestamp(self.record),
            pictures: &pictures(loaded, self.briefing),
        };
        let attachments = sources.attachments()?;
        attach(source, &attachments);
        Ok(attachments)
    }
}

/// The same, typeset and read back.
pub fn finished<'a>(
    loaded: &Loaded,
    request: &Request,
    engine: Option<&dyn Engine>,
    mut composed: Composed<'a>,
) -> Result<Made<'a>, Vec<Diagnostic>> {
    let mut warnings = std::mem::take(&mut composed.warnings);
    let pdf = match engine {
        Some(engine) => {
            let output = typeset(
                loaded,
                engine,
                &composed,
                request.timestamp(composed.record),
            )?;
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
    let path = composed.path.replace(".typ", ".pdf");
    let properties = match &composed.edition {
        None => loaded.properties(composed.record, &composed.briefing, request.proof),
        Some(edition) => loaded.edition_properties(composed.record, edition),
    };
    let pdf = pdf.map(|pdf| finish::stamp(&pdf, &properties, &path));
    let pdf = pdf.transpose()?;
    if let Some(pdf) = pdf.as_ref().filter(|_| request.verify) {
        let mut found = finish::problems(pdf, &composed, &properties, request, &path);
        if request.attach.is_some() {
            let expected = &composed.attachments;
            found.extend(finish::attachment_problems(pdf, expected, &path));
        }
        let found = loaded.policy().apply(found);
        let is_refused = has_errors(&found);
        warnings.extend(found);
        if is_refused {
            return Err(warnings);
        }
    }
    let Composed {
        record,
        locale,
        briefing,
        edition,
        name,
        source,
        ..
    } = composed;
    Ok(Made {
        record,
        locale,
        briefing,
        edition,
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
    composed: &Composed,
    timestamp: i64,
) -> Result<Typeset, Vec<Diagnostic>> {
    let Composed {
        briefing,
        source,
        path,
        ..
    } = composed;
    let report = |problems: &[Problem]| {
        let document = problem::Document {
            languages: &composed.languages,
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
