//! What Typst says, told of the translation that it comes from.

use std::path::Path;

use crate::compose::Briefing;
use crate::diagnostics::{Diagnostic, Location, SourceFile};
use crate::engine::{Problem, Severity};
use crate::typst::Source;

/// A problem of the engine as a diagnostic: at the message where the place is in
/// the generated source, else in the template.
pub fn diagnostic(
    problem: &Problem,
    path: &str,
    source: &Source,
    briefing: &Briefing,
    root: &Path,
) -> Diagnostic {
    let message = format!("{}: Typst says: {}", briefing.locale, problem.message);
    let mut diagnostic = match problem.severity {
        Severity::Error => Diagnostic::error("typst", message),
        Severity::Warning => Diagnostic::warning("typst", message),
    };
    let in_source = problem.place.as_ref().filter(|place| place.file == path);
    let origin = in_source
        .and_then(|place| source.origins.get(place.line - 1)?.as_ref())
        .or_else(|| unprintable(problem).and_then(|text| saying(briefing, &text)));
    diagnostic = match (origin, &problem.place) {
        (Some(origin), place) => {
            let diagnostic = diagnostic.at(
                origin.location.clone(),
                format!("`{}` is where it comes from", origin.message),
            );
            match place {
                Some(place) => diagnostic.help(format!("Typst found it at {place}")),
                None => diagnostic,
            }
        }
        (None, Some(place)) => match SourceFile::read(root, Path::new(&place.file)) {
            Ok(file) if place.file != path => {
                let range = place
                    .range
                    .clone()
                    .unwrap_or_else(|| range(&file, place.line, place.column));
                diagnostic.at(Location::new(&file, range), "here")
            }
            _ => diagnostic
                .in_file(&place.file)
                .help(format!("it was found at {place}")),
        },
        (None, None) => diagnostic.in_file(path),
    };
    for hint in &problem.hints {
        diagnostic = diagnostic.help(hint.clone());
    }
    diagnostic
}

/// The bytes of a place that has only a line and a column.
fn range(file: &SourceFile, line: usize, column: usize) -> std::ops::Range<usize> {
    let text = file.text();
    let start: usize = text
        .split_inclusive('\n')
        .take(line - 1)
        .map(str::len)
        .sum();
    let rest = text.get(start..).unwrap_or_default();
    let offset = rest
        .char_indices()
        .nth(column - 1)
        .map_or(0, |(offset, _)| offset);
    start + offset..start + offset
}

/// The text that Typst has no glyph for, where the problem is that.
fn unprintable(problem: &Problem) -> Option<String> {
    let (_, rest) = problem
        .message
        .split_once('`')
        .or_else(|| problem.message.split_once('"'))?;
    let end = rest.find(['`', '"'])?;
    problem
        .message
        .contains("could not be displayed")
        .then(|| rest[..end].to_owned())
}

/// Where the first sentence that holds a text comes from.
fn saying<'a>(briefing: &'a Briefing, text: &str) -> Option<&'a crate::catalog::Origin> {
    briefing
        .sentences()
        .find(|sentence| sentence.plain().contains(text))
        .map(|sentence| &sentence.origin)
}
