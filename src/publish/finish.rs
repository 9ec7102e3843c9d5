//! What is done with a PDF after an engine has made it.

use std::path::Path;

use super::document::Composed;
use super::{Loaded, Request};
use crate::compose::{Briefing, Edition, Form};
use crate::conformance;
use crate::diagnostics::Diagnostic;
use crate::metadata::{self, Properties};
use crate::pdf::{Attached, File, attachments};
use crate::readback;
use crate::record::Record;
use crate::rules::Rule;
use crate::typst::Attachment;

impl Loaded {
    /// What the metadata of a document say besides what the engine writes there.
    ///
    /// A text that is authentic is no translation, whatever its translator has read.
    pub fn properties(&self, record: &Record, briefing: &Briefing, is_proof: bool) -> Properties {
        let authentic = record.authentic.iter().map(|(tag, _)| tag.language());
        let authentic: Vec<_> = authentic.cloned().collect();
        let source = self.catalog.source();
        let is_translation = briefing.locale != *source && !authentic.contains(&briefing.locale);
        Properties {
            languages: vec![briefing.locale.clone()],
            publisher: briefing.publisher.plain(),
            record: record.id.to_string(),
            revision: record.revision,
            translated_from: is_translation.then(|| source.clone()),
            authentic,
            is_proof,
        }
    }

    /// The same of an edition: it is a translation where no text in it is the source or authentic.
    pub fn edition_properties(&self, record: &Record, edition: &Edition) -> Properties {
        let of = |briefing: &Briefing| self.properties(record, briefing, false);
        let are_translations = edition
            .briefings()
            .all(|briefing| of(briefing).translated_from.is_some());
        let main = of(edition.main());
        // The first is that of the document.
        let mut languages = main.languages.clone();
        let tags = edition.briefings().map(|briefing| &briefing.locale);
        languages.extend(tags.filter(|tag| **tag != edition.main().locale).cloned());
        Properties {
            languages,
            translated_from: main.translated_from.filter(|_| are_translations),
            ..main
        }
    }
}

/// A PDF with its metadata; `path` is its name.
///
/// # Errors
/// A PDF that is not as the engines write it.
pub fn stamp(pdf: &[u8], properties: &Properties, path: &str) -> Result<Vec<u8>, Vec<Diagnostic>> {
    metadata::stamp(pdf, properties).map_err(|damage| {
        let message = format!("the metadata cannot be written into the PDF: {damage}");
        vec![Diagnostic::new(Rule::PdfFile, message).in_file(path)]
    })
}

/// What is wrong with a finished PDF: what it says, its metadata, and the standards that it
/// claims. A proof shows what is wrong, and is not compared with its briefing.
pub fn problems(
    pdf: &[u8],
    composed: &Composed,
    properties: &Properties,
    request: &Request,
    path: &str,
) -> Vec<Diagnostic> {
    let mut problems = match &composed.edition {
        _ if request.proof => Vec::new(),
        None => readback::verify(pdf, &composed.briefing, path),
        Some(edition) if edition.form == Form::Bound => readback::verify_bound(pdf, edition, path),
        Some(edition) => match edition.aligned(composed.record) {
            Ok(aligned) => readback::verify_aligned(pdf, edition, &aligned, path),
            Err(problem) => vec![problem],
        },
    };
    problems.extend(metadata::verify(pdf, properties, Path::new(path)));
    problems.extend(conformance::check(Path::new(path), pdf, &request.standards));
    problems
}

/// A problem for each file that a finished PDF should carry and does not, or the other way round.
pub fn attachment_problems(pdf: &[u8], expected: &[Attachment], path: &str) -> Vec<Diagnostic> {
    let problem = |message: String| Diagnostic::new(Rule::PdfAttachment, message).in_file(path);
    let mut found = match File::open(pdf).and_then(|file| attachments(&file)) {
        Ok(found) => found,
        Err(damage) => {
            let message = format!("the files that the PDF carries cannot be read: {damage}");
            return vec![problem(message)];
        }
    };
    let mut problems = Vec::new();
    for attachment in expected {
        let name = &attachment.name;
        let Some(at) = found.iter().position(|it| it.name == *name) else {
            problems.push(problem(format!("the PDF does not carry {name}")));
            continue;
        };
        if !is_same(&found.swap_remove(at), attachment) {
            let message = format!("the PDF carries {name} otherwise than it was read");
            problems.push(problem(message));
        }
    }
    let strange = found.iter().map(|it| {
        problem(format!(
            "the PDF carries {:?}, which it was not made from",
            it.name
        ))
    });
    problems.extend(strange);
    problems
}

fn is_same(found: &Attached, expected: &Attachment) -> bool {
    found.data == expected.text.as_bytes()
        && found.relationship.as_deref() == Some(expected.relationship.name())
        && found.mime_type.as_deref() == Some(expected.mime_type)
        && found.is_associated
}
