//! What an engine reports, as diagnostics at the translations that it comes from.

mod missing_glyph;
mod table;

use std::path::Path;

use crate::catalog::Origin;
use crate::diagnostics::{Diagnostic, Location, SourceFile};
use crate::engine::{Place, Problem, Reporter, Severity};
use crate::rules::Rule;
use crate::typst::Source;

/// The document that an engine reports on.
#[derive(Clone, Copy)]
pub struct Document<'a> {
    /// Its languages in words, which every message begins with.
    pub languages: &'a str,
    /// The virtual path of its source.
    pub path: &'a str,
    /// Its source.
    pub source: &'a Source,
    /// The folder of the project, for excerpts of templates.
    pub root: &'a Path,
}

/// The problems of a document as diagnostics: each at the message where its place is
/// in the generated source, else in the template. All characters of a script that a
/// message has and no font can show are one diagnostic.
pub fn diagnostics(document: &Document, problems: &[Problem]) -> Vec<Diagnostic> {
    let (missing, others): (Vec<_>, Vec<_>) = problems
        .iter()
        .partition(|problem| missing_glyph::text(problem).is_some());
    let others = others
        .into_iter()
        .filter(|problem| !table::follows(problem, problems))
        .map(|problem| {
            table::diagnostic(document, problem).unwrap_or_else(|| document.diagnostic(problem))
        });
    missing_glyph::diagnostics(document, &missing)
        .into_iter()
        .chain(others)
        .collect()
}

impl Document<'_> {
    fn diagnostic(&self, problem: &Problem) -> Diagnostic {
        let message = match problem.reporter {
            Reporter::Typst => format!("{}: Typst says: {}", self.languages, problem.message),
            Reporter::Engine => format!("{}: {}", self.languages, problem.message),
        };
        let rule = match (problem.severity, problem.reporter) {
            (Severity::Warning, _) => Rule::TypstWarning,
            (Severity::Error, Reporter::Typst) => Rule::Typst,
            (Severity::Error, Reporter::Engine) => Rule::Engine,
        };
        let diagnostic = Diagnostic::new(rule, message);
        let diagnostic = match &problem.place {
            None => diagnostic.in_file(self.path),
            Some(place) => match self.origin(place) {
                Some(origin) => at_message(diagnostic, origin).help(format!(
                    "Typst found it at {place}, which `chancery build --emit typ` writes"
                )),
                None => self.at_place(diagnostic, place),
            },
        };
        let hints = problem.hints.iter().cloned();
        hints
            .chain(self.template_hint(problem))
            .fold(diagnostic, Diagnostic::help)
    }

    /// What to do where the template does not have what a generated source asks for:
    /// the fault is in the template, and Typst finds it in the source.
    fn template_hint(&self, problem: &Problem) -> Option<String> {
        let place = problem.place.as_ref()?;
        if place.file != self.path {
            return None;
        }
        if problem.message == "unresolved import" {
            let line = self.source.text.lines().nth(place.line.checked_sub(1)?)?;
            let name: String = line
                .chars()
                .skip(place.column.checked_sub(1)?)
                .take_while(|c| c.is_alphanumeric() || matches!(c, '-' | '_'))
                .collect();
            let template = self.source.template;
            return Some(format!(
                "define `{name}` in {template}; every source imports it"
            ));
        }
        let template = self.source.template;
        problem
            .message
            .starts_with(&format!("file not found (searched at {template})"))
            .then(|| {
                "put the template there, or remove the folder templates/ to use the one in the \
                 program"
                    .to_owned()
            })
    }

    /// The message that a place of the generated source comes from.
    fn origin(&self, place: &Place) -> Option<&Origin> {
        let line = place.line.checked_sub(1)?;
        if place.file != self.path {
            return None;
        }
        self.source.origins.get(line)?.as_ref()
    }

    /// Puts a diagnostic at a place of the generated source or of a template.
    fn at_place(&self, diagnostic: Diagnostic, place: &Place) -> Diagnostic {
        // The source may not have been written; what was typeset is shown.
        let file = if place.file == self.path {
            Ok(SourceFile::new(self.path, self.source.text.as_str()))
        } else {
            SourceFile::read(self.root, Path::new(&place.file))
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
}

fn at_message(diagnostic: Diagnostic, origin: &Origin) -> Diagnostic {
    diagnostic.at(
        origin.location.clone(),
        format!("`{}` is where it comes from", origin.message),
    )
}

/// The bytes of a place that has only a line and a column.
fn range(file: &SourceFile, line: usize, column: usize) -> std::ops::Range<usize> {
    let text = file.text();
    let start: usize = text
        .split_inclusive('\n')
        .take(line.saturating_sub(1))
        .map(str::len)
        .sum();
    let rest = text.get(start..).unwrap_or_default();
    let offset = rest
        .char_indices()
        .nth(column.saturating_sub(1))
        .map_or(0, |(offset, _)| offset);
    start + offset..start + offset
}
