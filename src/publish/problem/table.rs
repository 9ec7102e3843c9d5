//! Slips in the table of languages, which Typst finds where the template uses it.
//!
//! Typst knows where a value is used, not where it was written. A font or a key that is
//! not there is one word of the table, and is reported at that word, once for all
//! documents.

use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use super::Document;
use crate::diagnostics::{Diagnostic, Location, SourceFile, did_you_mean};
use crate::engine::{Problem, Reporter, Severity};
use crate::rules::Rule;
use crate::typst::{EDITION_TEMPLATE, TEMPLATE};

/// The table of languages, beside the template.
const TABLE: &str = "templates/languages.typ";

/// What Typst says of a font that it does not find.
const NO_FAMILY: &str = "unknown font family: ";

/// The diagnostic of a word of the table; none where a problem is about something else, or
/// where the word is not in the templates of the project.
pub fn diagnostic(document: &Document, problem: &Problem) -> Option<Diagnostic> {
    if problem.reporter != Reporter::Typst {
        return None;
    }
    let message = problem.message.as_str();
    let (word, message, label, help) = if let Some(family) = message.strip_prefix(NO_FAMILY) {
        let word = family_in(document.root, family)?;
        let family = word.file.text()[word.range.clone()].to_owned();
        (
            word,
            format!("there is no font of the family {family:?}"),
            "unknown",
            problem.hints.clone(),
        )
    } else if let Some((_, rest)) = message.split_once("unknown key `") {
        let key = rest.split('`').next()?;
        let table = read(document.root, TABLE)?;
        let known = keys(table.text());
        let names = known
            .iter()
            .map(|(name, _)| *name)
            .filter(|name| *name != key);
        let near = did_you_mean(key, names).map(|near| format!("did you mean `{near}`?"));
        let (_, range) = known.iter().find(|(name, _)| *name == key)?;
        (
            Location::new(&table, range.clone()),
            format!("the table of languages has no key `{key}`"),
            "in no entry of `default`",
            vec![near.unwrap_or_else(|| format!("the keys are those of `default` in {TABLE}"))],
        )
    } else {
        let key = message.strip_prefix("dictionary does not contain key \"")?;
        let key = key.split('"').next()?;
        let table = read(document.root, TABLE)?;
        let known = keys(table.text());
        let names = known
            .iter()
            .map(|(name, _)| *name)
            .filter(|name| *name != key);
        let near = did_you_mean(key, names)?;
        let (_, range) = known.iter().find(|(name, _)| *name == near)?;
        (
            Location::new(&table, range.clone()),
            format!("an entry of the table of languages has no key `{key}`"),
            "most likely this one",
            vec![format!("write `{key}` for `{near}`")],
        )
    };
    let rule = match problem.severity {
        Severity::Error => Rule::Typst,
        Severity::Warning => Rule::TypstWarning,
    };
    let diagnostic = Diagnostic::new(rule, message);
    Some(
        help.into_iter()
            .fold(diagnostic.at(word, label), Diagnostic::help),
    )
}

/// Whether a problem follows from a font that is not there.
pub fn follows(problem: &Problem, problems: &[Problem]) -> bool {
    let missing = problems
        .iter()
        .filter_map(|it| it.message.strip_prefix(NO_FAMILY));
    let message = problem.message.to_lowercase();
    message.contains("there is no ")
        && missing
            .into_iter()
            .any(|family| message.contains(&format!("face of {family}")))
}

/// Where a template names a family. Typst names it in small letters.
fn family_in(root: &Path, family: &str) -> Option<Location> {
    [TABLE, TEMPLATE, EDITION_TEMPLATE]
        .into_iter()
        .find_map(|path| {
            let file = read(root, path)?;
            let mut at = 0;
            for part in file.text().split('"') {
                if part.to_lowercase() == family {
                    return Some(Location::new(&file, at..at + part.len()));
                }
                at += part.len() + 1;
            }
            None
        })
}

/// A template of the project; none where it has the one in the program.
fn read(root: &Path, path: &str) -> Option<Arc<SourceFile>> {
    SourceFile::read_if_present(root, Path::new(path))
        .ok()
        .flatten()
}

/// The keys of the dictionaries in a Typst file, with where they are.
fn keys(text: &str) -> Vec<(&str, Range<usize>)> {
    let is_of_name = |letter: char| letter.is_alphanumeric() || letter == '-';
    let colons = text.match_indices(": ").map(|(at, _)| at);
    let keys = colons.map(|end| {
        let before = &text[..end];
        let start = before.len() - before.trim_end_matches(is_of_name).len();
        let start = end - start;
        (&text[start..end], start..end)
    });
    keys.filter(|(name, _)| !name.is_empty()).collect()
}
