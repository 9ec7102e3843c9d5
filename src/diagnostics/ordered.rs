//! Diagnostics in the order in which they are shown.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use super::Diagnostic;

/// Diagnostics by file and place ([`Diagnostic::sort_key`]), each of them once.
///
/// What is there twice is dropped when it is added, the later one: a broken name that
/// every record of an archive uses takes the memory of one.
///
/// ```
/// use chancery::diagnostics::{Diagnostic, Ordered};
/// use chancery::rules::Rule;
///
/// let broken = |file| Diagnostic::new(Rule::UnreadableFile, "it is a folder").in_file(file);
/// let ordered: Ordered = [broken("b"), broken("a"), broken("b")].into_iter().collect();
/// let files: Vec<_> = ordered.iter().filter_map(Diagnostic::path).collect();
/// assert_eq!(files, ["a", "b"].map(std::path::Path::new));
/// ```
#[derive(Debug, Default)]
pub struct Ordered(BTreeSet<ByPlace>);

#[derive(Debug)]
struct ByPlace(Diagnostic);

impl Ord for ByPlace {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.sort_key().cmp(&other.0.sort_key())
    }
}

impl PartialOrd for ByPlace {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for ByPlace {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for ByPlace {}

impl Ordered {
    /// The diagnostics, in order.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.0.iter().map(|ByPlace(diagnostic)| diagnostic)
    }

    /// The same as a list.
    pub fn into_vec(self) -> Vec<Diagnostic> {
        let diagnostics = self.0.into_iter();
        diagnostics.map(|ByPlace(diagnostic)| diagnostic).collect()
    }
}

impl Extend<Diagnostic> for Ordered {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, diagnostics: I) {
        // A set keeps the one that it has.
        self.0.extend(diagnostics.into_iter().map(ByPlace));
    }
}

impl FromIterator<Diagnostic> for Ordered {
    fn from_iter<I: IntoIterator<Item = Diagnostic>>(diagnostics: I) -> Self {
        let mut ordered = Self::default();
        ordered.extend(diagnostics);
        ordered
    }
}
