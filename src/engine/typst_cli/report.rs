//! Reading what the `typst` command says about a document.
//!
//! The short format drops hints and calls, so this reads the long one:
//!
//! ```text
//! error: cannot add string and integer
//!   ┌─ templates/briefing.typ:2:2
//!   │
//! 2 │   x + 1
//!   │   ^^^^^ a hint about this place
//!   │
//!   = hint: a hint
//!     that goes on
//!
//!   while calling `letter` at out/en/a.typ:3:3
//!     letter("x")
//!
//! warning: unknown font family: foo
//! ```
//!
//! Lines are counted from 1 there, columns from 0.

use crate::engine::root::PACKAGES;
use crate::engine::{Place, Problem, Refusal, Reporter, Severity, hints};

use super::workspace::DocumentFolder;

/// Reads all problems, in the order in which they were written.
pub(super) fn read(stderr: &[u8]) -> Vec<Problem> {
    let text = String::from_utf8_lossy(stderr);
    let mut reader = Reader::default();
    let mut after_blank = true;
    for line in text.lines() {
        reader.line(line, after_blank);
        after_blank = line.is_empty();
    }
    reader.into_problems()
}

/// The part of a problem that is being read.
#[derive(Default)]
enum Section {
    #[default]
    Message,
    Snippet,
    /// In a hint whose text begins at this column, in bytes.
    Hint(usize),
    Calls,
}

#[derive(Default)]
struct Reader {
    done: Vec<Problem>,
    /// The problem that is being read.
    open: Option<Open>,
}

struct Open {
    section: Section,
    /// Empty lines since the last one that said something.
    blank: usize,
    problem: Problem,
    /// Hints about a place, and calls: they come after the general hints.
    placed: Vec<String>,
    calls: Vec<String>,
}

impl Reader {
    fn line(&mut self, line: &str, after_blank: bool) {
        // An empty line comes before every problem; a message that goes on over
        // several lines may well have one that begins with `error: `.
        if after_blank && let Some((severity, message)) = header(line) {
            self.close();
            self.open = Some(Open::new(severity, message));
        } else if let Some(open) = &mut self.open {
            open.line(line);
        }
    }

    fn close(&mut self) {
        self.done.extend(self.open.take().map(Open::into_problem));
    }

    fn into_problems(mut self) -> Vec<Problem> {
        self.close();
        self.done
    }
}

impl Open {
    fn new(severity: Severity, message: &str) -> Self {
        Self {
            section: Section::Message,
            blank: 0,
            problem: Problem {
                severity,
                reporter: Reporter::Typst,
                ..Problem::error(message)
            },
            placed: Vec::new(),
            calls: Vec::new(),
        }
    }

    fn line(&mut self, line: &str) {
        if line.is_empty() {
            self.blank += 1;
            return;
        }
        let blank = std::mem::take(&mut self.blank);
        if let Some(place) = snippet_start(line) {
            self.problem.place.get_or_insert(place);
            self.section = Section::Snippet;
            return;
        }
        if let Some(call) = call(line) {
            self.calls.push(call);
            self.section = Section::Calls;
            return;
        }
        if let Some((column, hint)) = hint(line) {
            self.problem.hints.push(hint.to_owned());
            self.section = Section::Hint(column);
            return;
        }
        match self.section {
            Section::Message => {
                self.problem.message.push_str(&"\n".repeat(blank + 1));
                self.problem.message.push_str(line);
            }
            Section::Snippet => self.placed.extend(label(line)),
            Section::Hint(column) => {
                let (indent, rest) = line.split_at_checked(column).unwrap_or((line, ""));
                if let Some(hint) = self.problem.hints.last_mut()
                    && indent.trim().is_empty()
                {
                    hint.push('\n');
                    hint.push_str(rest);
                }
            }
            // The line of source that the call is in.
            Section::Calls => {}
        }
    }

    fn into_problem(self) -> Problem {
        let Self {
            mut problem,
            placed,
            calls,
            ..
        } = self;
        problem.hints.extend(placed);
        problem.hints.extend(calls);
        problem
    }
}

fn header(line: &str) -> Option<(Severity, &str)> {
    let error = line
        .strip_prefix("error: ")
        .map(|message| (Severity::Error, message));
    error.or_else(|| Some((Severity::Warning, line.strip_prefix("warning: ")?)))
}

/// `  ┌─ out/en/a.typ:2:16`
fn snippet_start(line: &str) -> Option<Place> {
    position(line.trim_start_matches(' ').strip_prefix("┌─ ")?)
}

/// `out/en/a.typ:2:16`
fn position(text: &str) -> Option<Place> {
    let mut parts = text.rsplitn(3, ':');
    let column: usize = parts.next()?.parse().ok()?;
    let line = parts.next()?.parse().ok()?;
    Some(Place {
        file: parts.next()?.to_owned(),
        line,
        column: column + 1,
        range: None,
    })
}

/// `  while calling `letter` at out/en/a.typ:3:3`, with the column as we count it.
fn call(line: &str) -> Option<String> {
    let rest = line.strip_prefix("  while ")?;
    let (what, place) = rest.rsplit_once(" at ")?;
    Some(format!("while {what} at {}", position(place)?))
}

/// `  = hint: a hint`: the column of the text after the bullet, and the hint. A
/// hint about the whole document comes without a snippet, as `hint: a hint` where
/// the command itself is meant.
fn hint(line: &str) -> Option<(usize, &str)> {
    if let Some(hint) = line.strip_prefix("hint: ") {
        return Some((0, hint));
    }
    let bullet = line.trim_start_matches(' ').strip_prefix("= hint: ")?;
    Some((line.find('=')? + 2, bullet))
}

/// The hint at the end of a line of carets: `  │   ^^^ ---- a hint`.
fn label(line: &str) -> Option<String> {
    let carets = line.trim_start_matches(' ').strip_prefix('│')?;
    let drawing = [' ', '^', '-', '\'', '│', '─', '╭', '╰', '·'];
    Some(carets.trim_start_matches(drawing).to_owned()).filter(|hint| !hint.is_empty())
}

/// Replaces paths of the temporary folder by paths of the virtual root, and gives the
/// reason where Typst did not find a file because it may not be read.
pub(super) fn in_virtual_root(
    problem: &mut Problem,
    folder: &DocumentFolder,
    refusal: impl Fn(&str) -> Option<Refusal>,
) {
    let prefix = format!("{}/", folder.root().display());
    let strip = |text: &str| text.replace(&prefix, "");
    problem.message = strip(&problem.message);
    problem.hints = hints(problem.hints.drain(..).map(|hint| strip(&hint)));

    let missing = problem
        .message
        .strip_prefix("file not found (searched at ")
        .and_then(|rest| rest.strip_suffix(')'));
    if let Some(path) = missing {
        match refusal(path) {
            None | Some(Refusal::NotFound) => {}
            Some(Refusal::Directory) => {
                problem.message = "failed to load file (is a directory)".to_owned();
            }
            Some(other) => problem.message = format!("failed to load file ({})", other.about(path)),
        }
    } else if PACKAGE_FAILURES
        .iter()
        .any(|start| problem.message.starts_with(start))
    {
        problem.message = format!("failed to load package ({PACKAGES})");
    }
}

/// How the messages begin that the command has for a package that it cannot get.
const PACKAGE_FAILURES: [&str; 4] = [
    "package not found",
    "package found, but",
    "failed to download package",
    "failed to load package",
];
