//! A language that may be unfinished: its messages resolved as far as they go.
//!
//! What is wrong in one message costs that message alone, and a name that is missing
//! is printed as what it is, with a mark ([`ABSENT`]). For proofs; nothing that is
//! published comes from here.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use super::frame;
use super::printed::{ABSENT, Printed};
use super::syntax::{Entry, Tree};
use super::{Catalog, Locale, Messages};
use crate::diagnostics::{Diagnostic, Place, Severity};

/// What is wrong in the messages of a language.
#[derive(Default)]
pub(super) struct Unfinished {
    /// What is wrong in messages that are there.
    broken: Vec<Diagnostic>,
    /// The names that were missing since this was last asked for.
    absent: Mutex<Vec<Diagnostic>>,
}

impl Catalog {
    /// The messages of a language for one record, of which some may be wrong or missing,
    /// and what is wrong with the others in the same files.
    ///
    /// A message in which something is wrong is an error when it is resolved. A name
    /// within a message that is missing is printed as its identifier, between the marks
    /// of a [`Printed`] of the field [`ABSENT`]; [`Messages::take_absent`] has the error.
    ///
    /// # Errors
    /// Files that cannot be read as Fluent, and what is wrong outside of messages.
    pub fn unfinished(&self, locale: &Locale, record: &str) -> Result<Messages, Vec<Diagnostic>> {
        if !self.is_readable(locale) {
            return Err(self.problems(locale).to_vec());
        }
        let (mut messages, of_record) = self.gather(locale, record)?;
        let all = self.problems(locale).iter();
        let all = all.chain(&of_record).chain(messages.untranslated());
        let errors = all.filter(|problem| problem.severity == Severity::Error);
        let (broken, others): (Vec<_>, Vec<_>) = errors.cloned().partition(|problem| {
            messages
                .entries()
                .any(|(tree, entry)| is_in(problem, tree, entry))
        });
        if !others.is_empty() {
            return Err(others);
        }
        messages.unfinished = Some(Unfinished {
            broken,
            absent: Mutex::default(),
        });
        Ok(messages)
    }
}

impl Messages {
    /// An error for each name that was printed as what it is, because it is missing,
    /// since this was last called.
    pub fn take_absent(&self) -> Vec<Diagnostic> {
        let Some(unfinished) = &self.unfinished else {
            return Vec::new();
        };
        let absent = unfinished.absent.lock();
        std::mem::take(&mut *absent.unwrap_or_else(PoisonError::into_inner))
    }

    /// What is wrong in messages that are there, whether the record asks for them or not.
    pub fn all_broken(&self) -> &[Diagnostic] {
        let unfinished = self.unfinished.as_ref();
        unfinished.map_or(&[], |unfinished| &unfinished.broken)
    }

    /// What is printed in the place of a name that is missing: nothing for a message that
    /// is no name within another, or where the language must be finished.
    pub(super) fn in_place_of(&self, name: &str, missing: &Diagnostic) -> Option<String> {
        let unfinished = self.unfinished.as_ref()?;
        if frame::depth() == 0 {
            return None;
        }
        let absent = unfinished.absent.lock();
        let mut absent = absent.unwrap_or_else(PoisonError::into_inner);
        if !absent.iter().any(|known| known.message == missing.message) {
            absent.push(missing.clone());
        }
        let printed = Printed {
            variable: name.into(),
            field: ABSENT.into(),
            name: None,
            call: None,
        };
        Some(frame::print(name, printed))
    }

    /// What is wrong in a message and in everything that it refers to.
    pub(super) fn broken(&self, id: &str) -> Vec<Diagnostic> {
        let broken = self.all_broken();
        if broken.is_empty() {
            return Vec::new();
        }
        let reached = self.reached_from(id);
        let is_reached = |problem: &&Diagnostic| {
            let mut reached = reached.iter();
            reached.any(|(tree, entry)| is_in(problem, tree, entry))
        };
        broken.iter().filter(is_reached).cloned().collect()
    }

    /// A message with the messages and terms that it refers to, in all of its variants.
    fn reached_from(&self, id: &str) -> Vec<(&Arc<Tree>, &Entry)> {
        let mut reached = Vec::new();
        let mut seen = BTreeSet::new();
        let mut open = vec![(id.to_owned(), false)];
        while let Some((id, is_term)) = open.pop() {
            if !seen.insert((id.clone(), is_term)) {
                continue;
            }
            let is_it = |(_, entry): &(_, &Entry)| entry.is_term == is_term && entry.id.text == id;
            let Some((tree, entry)) = self.entries().find(is_it) else {
                continue;
            };
            let uses = entry.uses();
            open.extend(uses.messages.iter().map(|id| (id.clone(), false)));
            open.extend(uses.terms.iter().map(|id| (id.clone(), true)));
            reached.push((tree, entry));
        }
        reached
    }

    /// Everything in force, the nearest first.
    fn entries(&self) -> impl Iterator<Item = (&Arc<Tree>, &Entry)> {
        let trees = self.in_force.files().map(|file| &file.tree);
        trees.flat_map(|tree| tree.entries.iter().map(move |entry| (tree, entry)))
    }
}

/// Whether a problem is within a message or term, its comment included.
fn is_in(problem: &Diagnostic, tree: &Tree, entry: &Entry) -> bool {
    let Some(Place::At(location)) = &problem.place else {
        return false;
    };
    let range = tree.excerpt(entry).range;
    Arc::ptr_eq(&location.file, &tree.file)
        && range.start <= location.range.start
        && location.range.start < range.end
}
