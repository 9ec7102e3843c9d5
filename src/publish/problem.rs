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
    let unprintable = unprintable(problem);
    let message = match unprintable {
        Some(text) => {
            let codes: Vec<_> = text
                .chars()
                .map(|c| format!("U+{:04X}", u32::from(c)))
                .collect();
            format!(
                "{}: no font of this page has a glyph for {text:?} ({})",
                briefing.locale,
                codes.join(" ")
            )
        }
        None => format!("{}: Typst says: {}", briefing.locale, problem.message),
    };
    let mut diagnostic = match problem.severity {
        Severity::Error => Diagnostic::error("typst", message),
        Severity::Warning => Diagnostic::warning("typst", message),
    };
    // Typst's place is that of the paragraph; the text itself is more exact.
    let in_source = problem.place.as_ref().filter(|place| place.file == path);
    let origin = unprintable
        .and_then(|text| saying(briefing, text))
        .or_else(|| in_source.and_then(|place| source.origins.get(place.line - 1)?.as_ref()));
    diagnostic = match (origin, &problem.place) {
        (Some(origin), place) => {
            let diagnostic = diagnostic.at(
                origin.location.clone(),
                format!("`{}` is where it comes from", origin.message),
            );
            match place {
                Some(place) if unprintable.is_none() => diagnostic.help(format!(
                    "Typst found it at {place}, which `chancery build --emit typ` writes"
                )),
                _ => diagnostic,
            }
        }
        (None, Some(place)) => {
            // The source may not have been written; what was typeset is shown.
            let file = if place.file == path {
                Ok(SourceFile::new(path, source.text.as_str()))
            } else {
                SourceFile::read(root, Path::new(&place.file))
            };
            match file {
                Ok(file) => {
                    let known = place.range.clone();
                    let range = known.unwrap_or_else(|| range(&file, place.line, place.column));
                    diagnostic.at(Location::new(&file, range), "here")
                }
                // A template that is part of the program.
                Err(_) => diagnostic
                    .in_file(&place.file)
                    .help(format!("it was found at {place}")),
            }
        }
        (None, None) => diagnostic.in_file(path),
    };
    if unprintable.is_some() {
        return diagnostic.help("write it otherwise, or add a font that has it to fonts/ and to templates/languages.typ");
    }
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

/// The text that no font has a glyph for, where the problem is that: Typst names
/// it between quotation marks.
fn unprintable(problem: &Problem) -> Option<&str> {
    let (_, rest) = problem.message.split_once("the text `\"")?;
    let (text, rest) = rest.split_once("\"`")?;
    rest.contains("could not be displayed").then_some(text)
}

/// Where the first sentence that holds a text comes from.
fn saying<'a>(briefing: &'a Briefing, text: &str) -> Option<&'a crate::catalog::Origin> {
    briefing
        .sentences()
        .find(|sentence| sentence.plain().contains(text))
        .map(|sentence| &sentence.origin)
}
