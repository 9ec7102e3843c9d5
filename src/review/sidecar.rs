//! The file of reviews of one language.
//!
//! ```text
//! message     source    es        state       by     text
//! road-map    5b1f…     90c2…     reviewed    Ana    { both-ministers } confirmed …
//! ```
//!
//! With tabs between the cells, sorted, a line for each message. The first line has the tag of
//! the language in the place of the third name.
//!
//! A file is a set of statements about the past. So what a merge makes of two branches is the
//! lines of both, in any order: where a message has several, one that is true of the texts as
//! they are now is the one that counts.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use super::line::unescaped;
use super::{Fingerprint, Key, LONGEST, Line, Mark, State, Unit, path};
use crate::diagnostics::{Diagnostic, Location, SourceFile};
use crate::rules::Rule;

/// The names of the columns, but for the third.
const COLUMNS: [&str; 6] = ["message", "source", "", "state", "by", "text"];

/// How the lines begin with which git marks a conflict.
const CONFLICT: [&str; 4] = ["<<<<<<< ", "||||||| ", "=======", ">>>>>>> "];

/// The reviews of one language.
#[derive(Debug)]
pub struct Sidecar {
    tag: String,
    file: Option<Arc<SourceFile>>,
    /// By message, in the order of the file.
    lines: BTreeMap<Key, Vec<Written>>,
}

/// A line, and where it is.
#[derive(Debug)]
struct Written {
    line: Line,
    range: Range<usize>,
}

impl Sidecar {
    /// Reads the file of a language; empty where there is none.
    ///
    /// # Errors
    /// A file that cannot be read, and everything that is wrong in it.
    pub fn read(root: &Path, tag: &str) -> Result<Self, Vec<Diagnostic>> {
        let file = SourceFile::read_if_present_up_to(root, &path(tag), LONGEST);
        match file.map_err(|problem| vec![problem])? {
            Some(file) => Self::parse(tag, file),
            None => Ok(Self {
                tag: tag.to_owned(),
                file: None,
                lines: BTreeMap::new(),
            }),
        }
    }

    /// Parses the file of a language.
    ///
    /// # Errors
    /// Everything that is wrong in it, each with its place.
    pub fn parse(tag: &str, file: Arc<SourceFile>) -> Result<Self, Vec<Diagnostic>> {
        let mut sidecar = Self {
            tag: tag.to_owned(),
            file: Some(Arc::clone(&file)),
            lines: BTreeMap::new(),
        };
        let mut reader = Reader {
            file: &file,
            tag,
            problems: Vec::new(),
        };
        let mut has_header = false;
        let mut at = 0;
        for line in file.text().split_inclusive('\n') {
            let start = at;
            at += line.len();
            let line = line.trim_end_matches(['\n', '\r']);
            if line.is_empty() {
                continue;
            }
            if CONFLICT.iter().any(|mark| line.starts_with(mark)) {
                reader.conflict(start..start + line.len());
            } else if line.starts_with("message\t") || !has_header {
                reader.header(start, line);
                has_header = true;
            } else if let Some(line) = reader.line(start, line) {
                let known = sidecar.lines.entry(line.line.key.clone());
                known.or_default().push(line);
            }
        }
        match reader.problems.is_empty() {
            true => Ok(sidecar),
            false => Err(reader.problems),
        }
    }

    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// What is known of a translation, and the line that says so.
    pub fn state(&self, unit: &Unit) -> (State, Option<&Line>) {
        let lines = self.lines.get(&unit.key).map_or(&[][..], Vec::as_slice);
        // The order of the lines is that of a merge, and means nothing.
        let best = lines
            .iter()
            .map(|written| &written.line)
            .max_by_key(|line| {
                let is_source = line.source == unit.source_fingerprint();
                let is_own = line.own == unit.fingerprint;
                (is_source, is_own, line.mark, line.cells())
            });
        let state = match best {
            None => State::Unreviewed,
            Some(line) if line.source != unit.source_fingerprint() => State::Outdated,
            Some(line) if line.own == unit.fingerprint && line.mark == Mark::Reviewed => {
                State::Reviewed
            }
            Some(_) => State::Unreviewed,
        };
        (state, best)
    }

    /// The messages that have a line, with the place of the first of each.
    pub fn keys(&self) -> impl Iterator<Item = (&Key, Location)> {
        self.lines.iter().filter_map(|(key, lines)| {
            let first = lines.first()?;
            let range = first.range.start..first.range.start + key.to_string().len();
            Some((key, Location::new(self.file.as_ref()?, range)))
        })
    }

    /// The text of the file in which each of these messages has this line alone, and each of
    /// the others is as it was.
    pub fn with(&self, lines: Vec<Line>) -> String {
        let mut kept: BTreeMap<&Key, Vec<&Line>> = self.kept();
        for line in &lines {
            kept.insert(&line.key, vec![line]);
        }
        self.written(&kept)
    }

    /// The text of the file with the messages for which that is true, and of several lines of
    /// a message the one that counts for the text that it has now.
    pub fn retaining(&self, is_kept: &dyn Fn(&Key) -> bool, units: &BTreeMap<Key, Unit>) -> String {
        let mut kept = self.kept();
        kept.retain(|key, _| is_kept(key));
        for (key, lines) in &mut kept {
            if let Some(best) = units.get(*key).and_then(|unit| self.state(unit).1) {
                *lines = vec![best];
            }
        }
        self.written(&kept)
    }

    /// The text of the file as it was read; empty where there is none.
    pub fn text(&self) -> &str {
        self.file.as_ref().map_or("", |file| file.text())
    }

    fn kept(&self) -> BTreeMap<&Key, Vec<&Line>> {
        let lines = self.lines.iter();
        lines
            .map(|(key, lines)| (key, lines.iter().map(|written| &written.line).collect()))
            .collect()
    }

    fn written(&self, lines: &BTreeMap<&Key, Vec<&Line>>) -> String {
        let end = if self.text().contains("\r\n") {
            "\r\n"
        } else {
            "\n"
        };
        let mut written: Vec<String> = lines
            .values()
            .flatten()
            .map(|line| line.cells().join("\t"))
            .collect();
        // By the text of the line: as `sort` does with LC_ALL=C.
        written.sort_unstable();
        written.dedup();
        let mut text = header(&self.tag).join("\t") + end;
        for line in written {
            text.push_str(&line);
            text.push_str(end);
        }
        text
    }
}

/// The names of the columns of a language.
fn header(tag: &str) -> [&str; 6] {
    COLUMNS.map(|name| if name.is_empty() { tag } else { name })
}

struct Reader<'a> {
    file: &'a Arc<SourceFile>,
    tag: &'a str,
    problems: Vec<Diagnostic>,
}

impl Reader<'_> {
    fn problem(&mut self, range: Range<usize>, message: &str, label: &str, help: &str) {
        let problem = Diagnostic::new(Rule::ReviewFile, message)
            .at(Location::new(self.file, range), label)
            .help(help);
        self.problems.push(problem);
    }

    fn conflict(&mut self, range: Range<usize>) {
        self.problem(
            range,
            "a merge has left a conflict here",
            "written by git",
            "remove the lines that git has added and keep those of both sides, in any order: a message can have several",
        );
    }

    fn header(&mut self, start: usize, line: &str) {
        let expected = header(self.tag);
        let cells = cells(start, line);
        let found: Vec<&str> = cells.iter().map(|(_, cell)| *cell).collect();
        if found == expected {
            return;
        }
        let mut pairs = cells.iter().zip(expected);
        let differing = pairs.find(|((_, cell), name)| cell != name);
        let tag = cells.get(2).map(|(range, cell)| (range.clone(), *cell));
        let is_of_other = tag
            .filter(|(_, cell)| found.len() == expected.len() && *cell != self.tag)
            .filter(|_| found[..2] == expected[..2] && found[3..] == expected[3..]);
        if let Some((range, tag)) = is_of_other {
            let message = format!(
                "these are the reviews of `{tag}`, expected those of `{}`",
                self.tag
            );
            return self.problem(
                range,
                &message,
                "another language",
                "remove the file: what somebody has reviewed in one language is not reviewed in another",
            );
        }
        let range = differing.map_or(start..start + line.len(), |((range, _), _)| range.clone());
        let message = format!("the first line must be `{}`, with tabs", expected.join(" "));
        self.problem(
            range,
            &message,
            "here",
            "take it from the history of the file, or remove the file and review again",
        );
    }

    fn line(&mut self, start: usize, line: &str) -> Option<Written> {
        const HELP: &str =
            "take the line from the history of the file, or remove it and review the message again";
        let written = cells(start, line);
        let [key, source, own, mark, by, text] = match <[_; 6]>::try_from(written) {
            Ok(cells) => cells,
            Err(cells) => {
                let message = format!(
                    "the line has {} cells, expected 6 with tabs between them",
                    cells.len()
                );
                self.problem(start..start + line.len(), &message, "this line", HELP);
                return None;
            }
        };
        let before = self.problems.len();
        let parsed_key = key.1.parse::<Key>().map_err(|message| {
            self.problem(key.0.clone(), &message, "this name", HELP);
        });
        let mut fingerprint = |(range, cell): &(Range<usize>, &str)| {
            cell.parse::<Fingerprint>().map_err(|_| {
                let message =
                    format!("`{cell}` is no fingerprint, which has 20 digits from 0 to f");
                self.problem(range.clone(), &message, "this cell", HELP);
            })
        };
        let parsed_source = match source.1 {
            Line::NOTHING => Ok(None),
            _ => fingerprint(&source).map(Some),
        };
        let parsed_own = fingerprint(&own);
        let parsed_mark = Mark::named(mark.1).ok_or_else(|| {
            let message = format!(
                "`{}` is no state, expected `translated` or `reviewed`",
                mark.1
            );
            self.problem(mark.0.clone(), &message, "this state", HELP);
        });
        let parsed_by = by.1.parse().map_err(|message: String| {
            self.problem(by.0.clone(), &message, "who has done it", HELP);
        });
        let parsed_text = unescaped(text.1).map_err(|at| {
            let at = text.0.start + at;
            let message =
                "a `\\` begins nothing that is known, which is `\\\\`, `\\t`, `\\n` and `\\r`";
            self.problem(at..at + 1, message, "here", HELP);
        });
        if let (Ok(source), Ok(text_of_source)) = (&parsed_source, &parsed_text) {
            let expected = match text_of_source.is_empty() && source.is_none() {
                true => None,
                false => Some(Fingerprint::of(text_of_source)),
            };
            if *source != expected {
                let message = "the text is not the one of the fingerprint in the second cell";
                self.problem(text.0, message, "another text", HELP);
            }
        }
        if self.problems.len() > before {
            return None;
        }
        Some(Written {
            line: Line {
                key: parsed_key.ok()?,
                source: parsed_source.ok()?,
                own: parsed_own.ok()?,
                mark: parsed_mark.ok()?,
                by: parsed_by.ok()?,
                text: parsed_text.ok()?,
            },
            range: start..start + line.len(),
        })
    }
}

/// The cells of a line, with the bytes of each.
fn cells(start: usize, line: &str) -> Vec<(Range<usize>, &str)> {
    let mut at = start;
    let cells = line.split('\t').map(|cell| {
        let range = at..at + cell.len();
        at = range.end + 1;
        (range, cell)
    });
    cells.collect()
}
