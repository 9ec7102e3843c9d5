//! One type for everything that can be wrong, and what shows it.
//!
//! A [`Diagnostic`] says what was found, what was expected and what to do, and
//! carries the place in the file. It knows nothing of the rules that make it.

mod human;
mod source;

pub use human::{render, write};
pub use source::{LONGEST_TEXT, Location, SourceFile};

use std::path::{Path, PathBuf};

/// How much a diagnostic weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing; the output is right all the same.
    Warning,
    /// Nothing may be published from this.
    Error,
}

/// Where a diagnostic belongs.
#[derive(Clone, Debug)]
pub enum Place {
    /// A byte range in a text that was read.
    At(Location),
    /// A file as a whole: it is missing, unreadable, or not text.
    File(PathBuf),
}

/// A further place that belongs to a diagnostic, with what there is to see.
#[derive(Clone, Debug)]
pub struct Label {
    /// The byte range in its file.
    pub location: Location,
    /// Lower case, no full stop.
    pub message: String,
}

/// Something that is wrong, or worth knowing, and where.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// A stable name in kebab case, such as `unknown-field`.
    pub rule: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// What is wrong, in lower case, without a full stop.
    pub message: String,
    /// Where, if it belongs to a file at all.
    pub place: Option<Place>,
    /// What is to be seen at [`place`](Self::place): what was found or expected.
    pub label: String,
    /// Other places that explain it.
    pub others: Vec<Label>,
    /// What to do about it, one sentence each.
    pub help: Vec<String>,
}

impl Diagnostic {
    /// An error that belongs to no place yet.
    pub fn error(rule: &'static str, message: impl Into<String>) -> Self {
        Self {
            rule,
            severity: Severity::Error,
            message: message.into(),
            place: None,
            label: String::new(),
            others: Vec::new(),
            help: Vec::new(),
        }
    }

    /// A warning that belongs to no place yet.
    pub fn warning(rule: &'static str, message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Warning,
            ..Self::error(rule, message)
        }
    }

    /// Puts the diagnostic at a range of a text.
    #[must_use]
    pub fn at(mut self, location: Location, label: impl Into<String>) -> Self {
        self.place = Some(Place::At(location));
        self.label = label.into();
        self
    }

    /// Puts the diagnostic at a file as a whole.
    #[must_use]
    pub fn in_file(mut self, path: impl AsRef<Path>) -> Self {
        self.place = Some(Place::File(path.as_ref().to_path_buf()));
        self
    }

    /// Adds a further place.
    #[must_use]
    pub fn also(mut self, location: Location, message: impl Into<String>) -> Self {
        self.others.push(Label {
            location,
            message: message.into(),
        });
        self
    }

    /// Adds what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help.push(help.into());
        self
    }

    /// The order in which diagnostics are shown: by file, then by place in it,
    /// so that the same problems are always told in the same order.
    pub fn sort_key(&self) -> (PathBuf, usize, &str, &str) {
        let (path, start) = match &self.place {
            Some(Place::At(location)) => (location.file.path().to_path_buf(), location.range.start),
            Some(Place::File(path)) => (path.clone(), 0),
            None => (PathBuf::new(), 0),
        };
        (path, start, self.rule, &self.message)
    }
}

/// Sorts by place and drops what is said twice (a broken name that two records use).
pub fn in_order(mut diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    diagnostics.sort_by(|a, b| a.sort_key().cmp(&b.sort_key()));
    diagnostics.dedup_by(|a, b| a.sort_key() == b.sort_key());
    diagnostics
}

/// Whether one of them is an error.
pub fn has_errors<'a>(diagnostics: impl IntoIterator<Item = &'a Diagnostic>) -> bool {
    diagnostics
        .into_iter()
        .any(|diagnostic| diagnostic.severity == Severity::Error)
}

/// The name among `known` that is most likely meant by `found`, if one is near.
///
/// Near means at most a third of the letters differ (Damerau–Levenshtein distance).
pub fn did_you_mean<'a>(found: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    known
        .into_iter()
        .map(|name| (strsim::damerau_levenshtein(found, name), name))
        .filter(|(distance, name)| *distance * 3 <= name.chars().count().max(3))
        .min()
        .map(|(_, name)| name)
}
