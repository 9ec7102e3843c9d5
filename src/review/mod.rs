//! Which text a translation was made from, and who has reviewed it.
//!
//! Each language but the source has a file [`FILE`] for that, with a line for each message
//! that somebody has seen to. [`Reviews`] compares it with the messages as they are now:
//! a translation whose source text has changed since is [`State::Outdated`].

mod fingerprint;
mod gitattributes;
mod line;
mod marking;
mod problem;
mod selection;
mod sidecar;
mod translations;
mod unit;

pub use fingerprint::{Fingerprint, NoFingerprint};
pub use gitattributes::{ATTRIBUTES, attributes};
pub use line::{Key, Line, Mark, Reviewer};
pub use marking::{Marked, mark};
pub use selection::{Unfound, all, named};
pub use sidecar::Sidecar;
pub use translations::Translations;
pub use unit::{Unit, of_language};

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use schemars::JsonSchema;
use serde::Serialize;

use crate::catalog::Catalog;
use crate::diagnostics::{Diagnostic, SourceFile};
use crate::rules::Rule;

/// The file of a language, in its folder.
pub const FILE: &str = "review.tsv";

/// The longest file of reviews that is read, in bytes: some 200,000 messages.
const LONGEST: u64 = 64 << 20;

/// What is known of a translation that is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// The source text has changed since somebody saw to the translation.
    Outdated,
    /// Nobody has reviewed it as it is.
    Unreviewed,
    /// Somebody has reviewed it, and nothing has changed since.
    Reviewed,
}

/// The reviews of the languages of a project.
#[derive(Default)]
pub struct Reviews {
    sidecars: BTreeMap<String, Sidecar>,
    /// What is wrong with the files of single languages, by tag.
    problems: BTreeMap<String, Vec<Diagnostic>>,
}

impl Reviews {
    /// Reads the files of the languages that a catalog has read.
    pub fn read(root: &Path, catalog: &Catalog) -> Self {
        let mut reviews = Self::default();
        for locale in catalog.locales() {
            let tag = locale.tag.to_string();
            if locale.tag == *catalog.source() {
                let problem = not_translated(root, &tag);
                reviews.problems.insert(tag, problem);
                continue;
            }
            match Sidecar::read(root, &tag) {
                Ok(sidecar) => {
                    reviews.sidecars.insert(tag, sidecar);
                }
                Err(problems) => {
                    reviews.problems.insert(tag, problems);
                }
            }
        }
        reviews
    }

    /// What is wrong with the file of a language.
    pub fn problems(&self, tag: &str) -> &[Diagnostic] {
        self.problems.get(tag).map_or(&[], Vec::as_slice)
    }

    /// The file of a language, where it could be read; empty where there is none.
    pub fn sidecar(&self, tag: &str) -> Option<&Sidecar> {
        self.sidecars.get(tag)
    }

    /// What is known of a translation, and the line that says so. `None` for a text of the
    /// source language, which nobody translates.
    pub fn state(&self, unit: &Unit) -> Option<(State, Option<&Line>)> {
        if unit.is_source {
            return None;
        }
        let sidecar = self.sidecars.get(&unit.own.language);
        Some(sidecar.map_or((State::Unreviewed, None), |sidecar| sidecar.state(unit)))
    }

    /// The problem of a translation by one of the rules [`Rule::Outdated`] and
    /// [`Rule::Unreviewed`].
    pub fn problem(&self, unit: &Unit) -> Option<Diagnostic> {
        match self.state(unit)? {
            (State::Outdated, line) => Some(problem::outdated(unit, line?)),
            (State::Unreviewed, line) => Some(problem::unreviewed(unit, line)),
            (State::Reviewed, _) => None,
        }
    }
}

/// The problem of a file of reviews where nothing is translated.
fn not_translated(root: &Path, tag: &str) -> Vec<Diagnostic> {
    let problem = match SourceFile::read_if_present_up_to(root, &path(tag), LONGEST) {
        Ok(None) => return Vec::new(),
        Ok(Some(_)) => Diagnostic::new(
            Rule::ReviewFile,
            format!("{tag} is the source language, which is translated from no other"),
        )
        .in_file(path(tag))
        .help("remove the file; those of the other languages have what is known of them"),
        Err(problem) => problem,
    };
    vec![problem]
}

/// The rules on states.
pub const RULES: [Rule; 2] = [Rule::Outdated, Rule::Unreviewed];

/// The file of a language, from the project's folder.
pub fn path(tag: &str) -> PathBuf {
    Path::new(Catalog::FOLDER).join(tag).join(FILE)
}
