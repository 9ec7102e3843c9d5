//! A document of a release, compared with what the manifest says of it and with what it claims.

use std::path::Path;

use crate::conformance;
use crate::diagnostics::Diagnostic;
use crate::engine::Standards;
use crate::metadata::Metadata;
use crate::pdf::File;
use crate::readback::{Tagged, normal};
use crate::release::manifest::{Document, Options, read};
use crate::rules::Rule;

/// What is wrong with a document whose checksum is right: it is not what the manifest says, or
/// not what it claims itself.
pub fn check(folder: &Path, document: &Document, options: &Options) -> Vec<Diagnostic> {
    let path = folder.join(&document.file);
    let problem = |rule, message: String| Diagnostic::new(rule, message).in_file(&path);
    let pdf = match read(&path) {
        Ok(pdf) => pdf,
        Err(error) => {
            return vec![problem(
                Rule::ReleaseFile,
                format!("the file cannot be read: {error}"),
            )];
        }
    };
    let tagged = match Tagged::read(&pdf) {
        Ok(tagged) => tagged,
        Err(damage) => {
            return vec![problem(
                Rule::PdfFile,
                format!("the PDF cannot be read: {damage}"),
            )];
        }
    };
    let mut problems = Vec::new();
    let mut compare = |what: &str, says: &str, has: &str| {
        let message = format!(
            "the manifest says that the {what} is {says:?}, and in the document it is {has:?}"
        );
        problems.push(problem(Rule::ReleaseManifest, message));
    };
    if document.pages != tagged.pages {
        compare(
            "number of pages",
            &document.pages.to_string(),
            &tagged.pages.to_string(),
        );
    }
    // Typst has a language and a region of two letters, and no more.
    let language = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
    let has = tagged.language.as_deref().unwrap_or_default();
    if language(&document.locale) != language(has) {
        compare("language", &document.locale, has);
    }
    let title = normal::text(&document.title);
    if tagged.titles.is_empty() || tagged.titles.iter().any(|it| normal::text(it) != title) {
        let has = tagged.titles.first().map_or("", String::as_str);
        compare("title", &document.title, has);
    }
    let metadata = File::open(&pdf).and_then(|file| Metadata::read(&file));
    let metadata = metadata.unwrap_or_default();
    let has = metadata.record.unwrap_or_default();
    if document.record != has {
        compare("record", &document.record, &has);
    }
    let (says, has) = (document.revision.to_string(), metadata.revision);
    let has = has.unwrap_or_default();
    if says != has {
        compare("revision", &says, &has);
    }
    match options.pdf_standards.parse::<Standards>() {
        Ok(standards) => problems.extend(conformance::check(&path, &pdf, &standards)),
        Err(error) => problems.push(problem(Rule::ReleaseManifest, error.to_string())),
    }
    problems
}
