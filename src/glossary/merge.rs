//! Terms of another file added to a glossary, without touching what is there.

use std::ops::Range;

use unic_langid::LanguageIdentifier;

use super::tbx::Concept;
use super::{FORBIDDEN, Glossary, Row, SEPARATOR};
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
    let is_wanted = |tag: &str| languages.iter().any(|language| *language == tag);
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
        text: String::new(),
        added: 0,
        known: 0,
        left_out,
    };
    let mut problems = Vec::new();
    let mut filled = Vec::new();
    let mut rows = String::new();
    for concept in concepts {
        let cells: Vec<String> = columns.iter().map(|tag| cell(concept, tag)).collect();
        if cells.iter().all(String::is_empty) {
            continue;
        }
        let known = glossary.and_then(|it| {
            let row = it.rows.iter().find(|row| row.key == concept.key)?;
            Some((it, row))
        });
        let Some((glossary, known)) = known else {
            rows.push_str(&line(&concept.key, cells));
            rows.push('\n');
            merged.added += 1;
            continue;
        };
        match fill(known, &cells) {
            Ok(None) => merged.known += 1,
            Ok(Some(line)) => {
                filled.push((known.line.clone(), line));
                merged.added += 1;
            }
            Err(at) => problems.push(conflict(glossary, known, &columns[at], &cells[at])),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    merged.text = header(glossary, &columns, before, filled) + &rows;
    Ok(merged)
}

/// A line of a glossary.
fn line(key: &str, cells: Vec<String>) -> String {
    let mut line = vec![key.to_owned()];
    line.extend(cells);
    line.join("\t").trim_end_matches('\t').to_owned()
}

/// The line of a row with its empty cells filled; none where it has everything.
///
/// # Errors
/// The index of a cell that has other terms.
fn fill(known: &Row, cells: &[String]) -> Result<Option<String>, usize> {
    let mut is_new = false;
    let mut all = Vec::new();
    for (at, cell) in cells.iter().enumerate() {
        let written = known.cells.get(at).map_or("", |cell| cell.text.as_str());
        if written.is_empty() || cell.is_empty() || written == cell {
            is_new |= written.is_empty() && !cell.is_empty();
            all.push(if written.is_empty() { cell } else { written }.to_owned());
        } else {
            return Err(at);
        }
    }
    Ok(is_new.then(|| line(&known.key, all)))
}

fn conflict(glossary: &Glossary, known: &Row, tag: &str, cell: &str) -> Diagnostic {
    Diagnostic::new(
        Rule::Glossary,
        format!(
            "`{}` has other terms in {tag} than the file, which has \"{cell}\"",
            known.key
        ),
    )
    .at(
        Location::new(&glossary.file, known.range.clone()),
        "this row",
    )
    .help("correct the row, or remove it and import again")
}

/// The text that the new rows follow: that of the glossary with these lines replaced and
/// new columns in its first line, or a first line.
fn header(
    glossary: Option<&Glossary>,
    columns: &[String],
    before: usize,
    filled: Vec<(Range<usize>, String)>,
) -> String {
    let Some(glossary) = glossary else {
        return format!("key\t{}\n", columns.join("\t"));
    };
    let mut text = glossary.file.text().to_owned();
    let new = columns.iter().skip(before).map(|tag| format!("\t{tag}"));
    let mut edits = filled;
    edits.push((glossary.header_end..glossary.header_end, new.collect()));
    // From the end, so that the bytes before stay where they are.
    edits.sort_by_key(|(range, _)| std::cmp::Reverse(range.start));
    for (range, line) in edits {
        text.replace_range(range, &line);
    }
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
