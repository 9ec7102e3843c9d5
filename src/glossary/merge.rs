//! Terms of another file added to a glossary, without touching what is there.

use unic_langid::LanguageIdentifier;

use super::tbx::Concept;
use super::{FORBIDDEN, Glossary, SEPARATOR};
use crate::diagnostics::{Diagnostic, Location};
use crate::rules::Rule;

/// What an import makes of a glossary.
#[derive(Debug)]
pub struct Merged {
    /// The whole file.
    pub text: String,
    /// How many concepts are new.
    pub added: usize,
    /// How many are there already with the same terms.
    pub known: usize,
    /// The languages of the concepts that were left out.
    pub left_out: Vec<String>,
}

/// The text of a glossary with these concepts added, in the languages of the project.
///
/// # Errors
/// A concept that the glossary has already with other terms: which are right, nobody can
/// know.
pub fn merge(
    glossary: Option<&Glossary>,
    concepts: &[Concept],
    languages: &[LanguageIdentifier],
) -> Result<Merged, Vec<Diagnostic>> {
    let is_wanted = |tag: &str| languages.iter().any(|language| language.to_string() == tag);
    let mut columns = glossary.map_or_else(Vec::new, |it| it.columns.clone());
    let before = columns.len();
    let mut left_out = Vec::new();
    for (tag, _) in concepts.iter().flat_map(|concept| &concept.languages) {
        let list = if is_wanted(tag) {
            &mut columns
        } else {
            &mut left_out
        };
        if !list.contains(tag) {
            list.push(tag.clone());
        }
    }
    let mut merged = Merged {
        text: header(glossary, &columns, before),
        added: 0,
        known: 0,
        left_out,
    };
    let mut problems = Vec::new();
    for concept in concepts {
        let cells: Vec<String> = columns.iter().map(|tag| cell(concept, tag)).collect();
        if cells.iter().all(String::is_empty) {
            continue;
        }
        let known = glossary.and_then(|it| it.rows.iter().find(|row| row.key == concept.key));
        let Some(known) = known else {
            let row = format!("{}\t{}", concept.key, cells.join("\t"));
            merged.text.push_str(row.trim_end_matches('\t'));
            merged.text.push('\n');
            merged.added += 1;
            continue;
        };
        let other = columns
            .iter()
            .zip(&cells)
            .enumerate()
            .find(|(at, (_, cell))| {
                let written = known.cells.get(*at).map_or("", |cell| cell.text.as_str());
                !cell.is_empty() && *cell != written
            });
        match (other, glossary) {
            (Some((_, (tag, cell))), Some(glossary)) => problems.push(
                Diagnostic::new(
                    Rule::Glossary,
                    format!(
                        "`{}` is to be \"{cell}\" in {tag}, and is another term here",
                        known.key
                    ),
                )
                .at(
                    Location::new(&glossary.file, known.range.clone()),
                    "this row",
                )
                .help("correct the row, or remove it and import again"),
            ),
            _ => merged.known += 1,
        }
    }
    if problems.is_empty() {
        Ok(merged)
    } else {
        Err(problems)
    }
}

/// The text that the new rows follow: that of the glossary, with new columns in its first
/// line, or a first line.
fn header(glossary: Option<&Glossary>, columns: &[String], before: usize) -> String {
    let Some(glossary) = glossary else {
        return format!("key\t{}\n", columns.join("\t"));
    };
    let mut text = glossary.file.text().to_owned();
    let new = columns.iter().skip(before).map(|tag| format!("\t{tag}"));
    text.insert_str(glossary.header_end, &new.collect::<String>());
    if !text.ends_with('\n') {
        text.push('\n');
    }
    text
}

/// The terms of a concept in one language, as a cell has them.
fn cell(concept: &Concept, tag: &str) -> String {
    let mut languages = concept.languages.iter();
    let Some((_, terms)) = languages.find(|(language, _)| language == tag) else {
        return String::new();
    };
    let mut terms: Vec<_> = terms.iter().collect();
    // The preferred one first, the forbidden ones last; otherwise the order of the file.
    terms.sort_by_key(|term| term.status);
    let words = terms.iter().map(|term| {
        let mark = if term.status.is_forbidden() {
            FORBIDDEN.to_string()
        } else {
            String::new()
        };
        format!("{mark}{}", term.text)
    });
    words.collect::<Vec<_>>().join(&format!(" {SEPARATOR} "))
}
