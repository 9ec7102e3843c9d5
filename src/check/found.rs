//! What is gathered over the records of a project.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use super::missing::Lacks;
use super::rules::unused_attribute::InUse;
use crate::catalog::NameSet;
use crate::diagnostics::{Allowance, Ordered};

/// What was found in one record, or in several.
#[derive(Default)]
pub(super) struct Found {
    pub(super) problems: Ordered,
    pub(super) lacks: Lacks,
    pub(super) documents: usize,
    pub(super) languages: BTreeSet<String>,
    /// The comments that allow a rule.
    pub(super) allowances: Vec<Allowance>,
    /// The registry entries that are used: `person-kamikawa-yoko`.
    pub(super) references: BTreeSet<String>,
    /// By language: what is asked for of the shared messages.
    pub(super) used: BTreeMap<String, Used>,
}

/// What the records ask a language for.
#[derive(Default)]
pub(super) struct Used {
    /// The shared messages.
    pub(super) messages: NameSet,
    /// Attributes.
    pub(super) attributes: InUse,
}

impl Found {
    /// Adds what was found in the records that follow.
    pub(super) fn join(mut self, next: Self) -> Self {
        self.problems.extend(next.problems.into_vec());
        self.lacks.join(next.lacks);
        self.allowances.extend(next.allowances);
        self.documents += next.documents;
        self.languages.extend(next.languages);
        self.references.extend(next.references);
        for (language, used) in next.used {
            match self.used.entry(language) {
                Entry::Vacant(own) => drop(own.insert(used)),
                Entry::Occupied(mut own) => {
                    let own = own.get_mut();
                    own.messages.extend(used.messages);
                    own.attributes.join(used.attributes);
                }
            }
        }
        self
    }
}
