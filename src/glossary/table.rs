//! `glossary.tsv` as it is written.

use std::collections::HashMap;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use super::matching::Pattern;
use super::{ANY_ENDING, FILE, FORBIDDEN, NOTE, SEPARATOR};
use crate::diagnostics::{Diagnostic, Location, SourceFile};
use crate::rules::Rule;

/// The terms of a project.
#[derive(Debug)]
pub struct Glossary {
    /// The file.
    pub file: Arc<SourceFile>,
    /// The names of the columns after the key; [`NOTE`] is none of a language.
    pub columns: Vec<String>,
    /// Where the line with the names of the columns ends, in bytes.
    pub(super) header_end: usize,
    /// The concepts, in order.
    pub rows: Vec<Row>,
}

/// A concept.
#[derive(Debug)]
pub struct Row {
    /// Its name.
    pub key: String,
    /// The bytes of the name.
    pub range: Range<usize>,
    /// The bytes of the row.
    pub(super) line: Range<usize>,
    /// The cells after the key, in the order of the columns; a row may have fewer.
    pub cells: Vec<Cell>,
}

/// The terms of a concept in one language.
#[derive(Debug, Default)]
pub struct Cell {
    /// As it is written.
    pub text: String,
    /// The official term, then those that are as good.
    pub(super) accepted: Vec<Pattern>,
    /// Those that are not to be used.
    pub(super) forbidden: Vec<Pattern>,
}

impl Glossary {
    /// Reads the glossary of a project; none where there is no such file.
    ///
    /// # Errors
    /// A file that cannot be read, and everything that is wrong in it.
    pub fn read(root: &Path) -> Result<Option<Self>, Vec<Diagnostic>> {
        let file = SourceFile::read_if_present(root, Path::new(FILE));
        match file.map_err(|problem| vec![problem])? {
            Some(file) => Self::parse(file).map(Some),
            None => Ok(None),
        }
    }

    /// Parses a glossary.
    ///
    /// # Errors
    /// Everything that is wrong in it, each with its place.
    pub fn parse(file: Arc<SourceFile>) -> Result<Self, Vec<Diagnostic>> {
        let mut reader = Reader {
            file: &file,
            problems: Vec::new(),
        };
        let mut lines = lines(file.text());
        let mut header_end = 0;
        let columns = match lines.next() {
            Some((start, line)) => {
                header_end = start + line.len();
                reader.header(start, line)
            }
            None => {
                reader.problem(
                    0..0,
                    "the file is empty",
                    "write a line of column names: `key`, then the languages, with tabs between them",
                );
                Vec::new()
            }
        };
        let mut rows: Vec<Row> = Vec::new();
        let mut known: HashMap<String, Range<usize>> = HashMap::new();
        for line in lines {
            let row = reader.row(line, &columns);
            if let Some(first) = known.get(&row.key) {
                let first = Location::new(&file, first.clone());
                let problem = reader.new_problem(
                    row.range.clone(),
                    &format!("the key `{}` is there twice", row.key),
                    "keep one of the two, with the terms of both",
                );
                reader.problems.push(problem.also(first, "first here"));
            }
            known.insert(row.key.clone(), row.range.clone());
            rows.push(row);
        }
        let problems = reader.problems;
        if problems.is_empty() {
            Ok(Self {
                file,
                columns,
                header_end,
                rows,
            })
        } else {
            Err(problems)
        }
    }

    /// The column of a language: its own, or that of the nearest that it inherits from.
    pub(super) fn column(&self, chain: &[LanguageIdentifier]) -> Option<usize> {
        chain.iter().find_map(|tag| {
            let tag = tag.to_string();
            self.columns.iter().position(|column| *column == tag)
        })
    }
}

/// The lines that are no comments and not empty, with the bytes of each.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split_inclusive('\n').filter_map(move |line| {
        let start = at;
        at += line.len();
        let line = line.trim_end_matches(['\n', '\r']);
        let is_nothing = line.trim().is_empty() || line.starts_with('#');
        (!is_nothing).then_some((start, line))
    })
}

/// The cells of a line, with the bytes of each.
fn cells(start: usize, line: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    let mut at = start;
    line.split('\t').map(move |cell| {
        let blank = cell.len() - cell.trim_start().len();
        let trimmed = cell.trim();
        let range = at + blank..at + blank + trimmed.len();
        at += cell.len() + 1;
        (range, trimmed)
    })
}

struct Reader<'a> {
    file: &'a Arc<SourceFile>,
    problems: Vec<Diagnostic>,
}

impl Reader<'_> {
    fn new_problem(&self, range: Range<usize>, message: &str, help: &str) -> Diagnostic {
        Diagnostic::new(Rule::Glossary, message)
            .at(Location::new(self.file, range), "here")
            .help(help)
    }

    fn problem(&mut self, range: Range<usize>, message: &str, help: &str) {
        let problem = self.new_problem(range, message, help);
        self.problems.push(problem);
    }

    fn header(&mut self, start: usize, line: &str) -> Vec<String> {
        let mut names = cells(start, line);
        if let Some((range, name)) = names.next()
            && name != "key"
        {
            let message = format!("the first column is called `{name}`, expected `key`");
            self.problem(
                range,
                &message,
                "the first line names the columns, with tabs between them",
            );
        }
        let mut columns: Vec<String> = Vec::new();
        for (range, name) in names {
            let tag = name.parse::<LanguageIdentifier>().ok();
            let is_tag = tag.is_some_and(|tag| tag == name);
            if !is_tag && name != NOTE {
                let message = format!("`{name}` is no language tag (BCP 47)");
                self.problem(
                    range,
                    &message,
                    "name the column after its language, such as `es`, or call it `note`, which nothing reads",
                );
            } else if columns.iter().any(|column| column == name) {
                let message = format!("the column `{name}` is there twice");
                self.problem(range, &message, "keep one of the two");
            }
            columns.push(name.to_owned());
        }
        columns
    }

    fn row(&mut self, (start, line): (usize, &str), columns: &[String]) -> Row {
        let mut written = cells(start, line);
        let (range, key) = written.next().unwrap_or((start..start, ""));
        if key.is_empty() {
            self.problem(range.clone(), "the row has no key", "write a name for it");
        }
        let mut row = Row {
            key: key.to_owned(),
            range,
            line: start..start + line.len(),
            cells: Vec::new(),
        };
        for (index, (range, text)) in written.enumerate() {
            match columns.get(index) {
                Some(column) => {
                    let cell = self.cell(range, text, column == NOTE);
                    row.cells.push(cell);
                }
                None if text.is_empty() => {}
                None => {
                    let message = format!(
                        "the row has more cells than there are columns, which are {}",
                        columns.len() + 1
                    );
                    self.problem(range, &message, "add a column, or remove a tab");
                    break;
                }
            }
        }
        row
    }

    fn cell(&mut self, range: Range<usize>, text: &str, is_note: bool) -> Cell {
        let mut cell = Cell {
            text: text.to_owned(),
            ..Cell::default()
        };
        if is_note || text.is_empty() {
            return cell;
        }
        let mut at = range.start;
        for part in text.split(SEPARATOR) {
            let term = part.trim();
            let start = at + (part.len() - part.trim_start().len());
            at += part.len() + SEPARATOR.len_utf8();
            let (is_forbidden, term) = match term.strip_prefix(FORBIDDEN) {
                Some(term) => (true, term.trim()),
                None => (false, term),
            };
            let place = start..start + part.trim().len();
            if !term.contains(char::is_alphanumeric) {
                self.problem(
                    place,
                    "there is no term here",
                    "write one, or remove the `|`",
                );
                continue;
            }
            let has_stray_ending = term
                .char_indices()
                .filter(|(_, c)| *c == ANY_ENDING)
                .any(|(at, _)| !term[..at].ends_with(char::is_alphabetic));
            if has_stray_ending {
                self.problem(
                    place,
                    "a `*` stands for the ending of a word, and there is no word before it",
                    "write the beginning of the word before the `*`",
                );
                continue;
            }
            let pattern = Pattern::new(term);
            if is_forbidden {
                cell.forbidden.push(pattern);
            } else {
                cell.accepted.push(pattern);
            }
        }
        cell
    }
}
