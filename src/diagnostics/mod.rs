//! One type for every problem of a project, and its rendering for people.
//!
//! A [`Diagnostic`] says what was found, what was expected and what to do, and
//! carries its rule and the place in the file. This module does not know what the rules
//! look at, nor how files are read.

mod allowance;
mod excerpt;
mod group;
mod human;
mod nearest;
mod ordered;
mod policy;
mod source;
mod visible;

pub use allowance::{Allowance, Allowances};
pub use group::grouped;
pub use human::{render, write};
pub use nearest::{MOST_SUGGESTIONS, did_you_mean};
pub use ordered::Ordered;
pub use policy::Policy;
pub use source::{Location, SourceFile, slashed};
pub use visible::message as shown_message;

pub use crate::rules::Severity;

use std::path::{Path, PathBuf};

use crate::rules::Rule;

/// The place of a diagnostic.
#[derive(Clone, Debug)]
pub enum Place {
    /// A byte range of a text that was read.
    At(Location),
    /// A file or folder as a whole: it is missing, unreadable, or not text.
    File(PathBuf),
}

/// A second place that explains a diagnostic, and a message for it.
#[derive(Clone, Debug)]
pub struct Label {
    /// The byte range in its file.
    pub location: Location,
    /// Lower case, no full stop.
    pub message: String,
}

/// A part of a file, and what takes its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The part.
    pub location: Location,
    /// The text in its place.
    pub replacement: String,
}

/// A repair that changes nothing but what is wrong, so that it needs nobody's judgement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What it does, in lower case: "remove the comment".
    pub title: String,
    /// All of them belong together.
    pub edits: Vec<Edit>,
}

/// A problem and its place.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// The rule that is broken.
    pub rule: Rule,
    /// How serious it is.
    pub severity: Severity,
    /// What is wrong, in lower case, without a full stop.
    pub message: String,
    /// Where it is; `None` where it concerns no file.
    pub place: Option<Place>,
    /// The message at [`place`](Self::place): what was found or expected there.
    pub label: String,
    /// More places that explain it.
    pub others: Vec<Label>,
    /// What to do about it, one sentence each.
    pub help: Vec<String>,
    /// What else it is about, where several problems of one cause are shown as one: the
    /// words in which the messages of the others differ.
    pub same_for: Vec<String>,
    /// The problems that it stands for, where people have one cause to repair and programs
    /// several files to mark.
    pub each: Vec<Diagnostic>,
    /// How `check --fix` repairs it.
    pub fix: Option<Box<Fix>>,
    /// Whether it is a warning whatever its rule: a proof shows what is wrong in its place.
    pub is_tolerated: bool,
    /// The comment that allows it; it is not reported then.
    pub allowed: Option<Box<Allowance>>,
}

impl Diagnostic {
    /// A problem without a place, as serious as its rule.
    pub fn new(rule: Rule, message: impl Into<String>) -> Self {
        Self {
            rule,
            severity: rule.severity(),
            message: message.into(),
            place: None,
            label: String::new(),
            others: Vec::new(),
            help: Vec::new(),
            same_for: Vec::new(),
            each: Vec::new(),
            fix: None,
            is_tolerated: false,
            allowed: None,
        }
    }

    /// The same as a warning, whatever its rule.
    #[must_use]
    pub fn into_warning(self) -> Self {
        Self {
            severity: Severity::Warning,
            is_tolerated: true,
            ..self
        }
    }

    /// Sets the place to a range of a text.
    #[must_use]
    pub fn at(mut self, location: Location, label: impl Into<String>) -> Self {
        self.place = Some(Place::At(location));
        self.label = label.into();
        self
    }

    /// Sets the place to a file or folder as a whole.
    #[must_use]
    pub fn in_file(mut self, path: impl AsRef<Path>) -> Self {
        self.place = Some(Place::File(path.as_ref().to_path_buf()));
        self
    }

    /// Adds a second place.
    #[must_use]
    pub fn also(mut self, location: Location, message: impl Into<String>) -> Self {
        self.others.push(Label {
            location,
            message: message.into(),
        });
        self
    }

    /// Adds a sentence about what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help.push(help.into());
        self
    }

    /// Sets the repair: these parts are replaced, all of them or none.
    #[must_use]
    pub fn fix(
        mut self,
        title: impl Into<String>,
        edits: impl IntoIterator<Item = (Location, String)>,
    ) -> Self {
        let edits = edits.into_iter().map(|(location, replacement)| Edit {
            location,
            replacement,
        });
        self.fix = Some(Box::new(Fix {
            title: title.into(),
            edits: edits.collect(),
        }));
        self
    }

    /// Whether it is an error that no comment allows.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error && self.allowed.is_none()
    }

    /// The file that it concerns.
    pub fn path(&self) -> Option<&Path> {
        match self.place.as_ref()? {
            Place::At(location) => Some(location.file.path()),
            Place::File(path) => Some(path),
        }
    }

    /// The order in which diagnostics are shown: by file, then by place in it, so
    /// that the same problems always come in the same order.
    pub fn sort_key(&self) -> (Option<&Path>, usize, &str, &str) {
        let start = match &self.place {
            Some(Place::At(location)) => location.range.start,
            _ => 0,
        };
        (self.path(), start, self.rule.id(), &self.message)
    }
}

/// The problems that are reported, and those that a comment allows.
pub fn split_allowed(problems: Vec<Diagnostic>) -> (Vec<Diagnostic>, Vec<Diagnostic>) {
    let is_reported = |problem: &Diagnostic| problem.allowed.is_none();
    problems.into_iter().partition(is_reported)
}

/// Whether one of them is an error that no comment allows.
pub fn has_errors<'a>(diagnostics: impl IntoIterator<Item = &'a Diagnostic>) -> bool {
    diagnostics.into_iter().any(Diagnostic::is_error)
}
