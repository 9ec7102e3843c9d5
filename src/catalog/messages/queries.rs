//! Which messages there are, and what they refer to.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use super::Messages;
use crate::catalog::NameSet;
use crate::catalog::syntax::{Entry, Inline};
use crate::diagnostics::Location;

impl Messages {
    /// The messages of the record's own file in this language, without those of its
    /// parents, with where each is.
    pub fn of_record(&self) -> impl Iterator<Item = (String, Location)> {
        self.own_tree()
            .into_iter()
            .flat_map(crate::catalog::located)
    }

    /// Whether a message is in a shared file, of the language or of its parents.
    pub fn is_shared(&self, id: &str) -> bool {
        let files = self.in_force.files();
        let mut shared = files.filter(|file| !self.in_force.is_own(&file.tree));
        shared.any(|file| file.message(id).is_some())
    }

    /// The messages of the record's own files, in this language and in its parents.
    pub fn own_ids(&self) -> impl Iterator<Item = &str> {
        let own = self.in_force.own();
        own.flat_map(|resource| resource.index.keys().map(String::as_str))
    }

    /// Every variable that a message mentions, in all of its variants and in what it
    /// refers to, with where.
    pub fn mentioned(&self, id: &str) -> Vec<(String, Location)> {
        let mut found = Vec::new();
        let mut seen = BTreeSet::new();
        let mut open = vec![id.to_owned()];
        while let Some(id) = open.pop() {
            if !seen.insert(id.clone()) {
                continue;
            }
            let Some((tree, entry)) = self.entry(&id) else {
                continue;
            };
            for pattern in entry.patterns() {
                super::lint::walk(pattern, &mut |inline| match inline {
                    Inline::Variable(name) => {
                        found.push((name.text.clone(), tree.location(&name.range)));
                    }
                    Inline::Message { id, .. } => open.push(id.text.clone()),
                    _ => {}
                });
            }
        }
        found
    }

    /// The names of these variables, some of them several times.
    pub fn mentioned_names(&self, id: &str) -> Vec<&str> {
        let entry = self.entry(id).map(|(_, entry)| entry);
        let reached = entry.map_or_else(Vec::new, |entry| self.reached(entry, false));
        let uses = reached.into_iter().map(Entry::uses);
        uses.flat_map(|uses| &uses.variables)
            .map(|name| &**name)
            .collect()
    }

    /// The variables that an entry and everything that it refers to mention, each once.
    pub(super) fn variables<'a>(&'a self, entry: &'a Entry) -> Cow<'a, [Arc<str>]> {
        let uses = entry.uses();
        // Most messages refer to no other.
        if uses.messages.is_empty() && uses.terms.is_empty() {
            return Cow::Borrowed(&uses.variables);
        }
        let uses = self.reached(entry, true).into_iter().map(Entry::uses);
        let mut names: Vec<_> = uses.flat_map(|uses| &uses.variables).cloned().collect();
        names.sort_unstable();
        names.dedup();
        Cow::Owned(names)
    }

    /// An entry and the messages, or also the terms, that it refers to, each once.
    fn reached<'a>(&'a self, entry: &'a Entry, with_terms: bool) -> Vec<&'a Entry> {
        let mut reached = vec![entry];
        let mut at = 0;
        while let Some(entry) = reached.get(at).copied() {
            let uses = entry.uses();
            let messages = uses.messages.iter().filter_map(|id| self.entry(id));
            let messages = messages.map(|(_, entry)| entry);
            let terms = uses.terms.iter().filter(|_| with_terms);
            let terms = terms.filter_map(|id| self.in_force.term(id));
            let terms = terms.map(|(_, entry)| entry);
            for next in messages.chain(terms) {
                if !reached.iter().any(|known| std::ptr::eq(*known, next)) {
                    reached.push(next);
                }
            }
            at += 1;
        }
        reached
    }

    /// The names of the attributes of a message.
    pub fn attributes(&self, id: &str) -> Vec<String> {
        let entry = self.entry(id).map(|(_, entry)| entry);
        let attributes = entry.into_iter().flat_map(|entry| &entry.attributes);
        attributes.map(|(name, _)| name.text.clone()).collect()
    }

    /// The messages that a message refers to.
    pub fn references(&self, id: &str) -> &[String] {
        let entry = self.entry(id).map(|(_, entry)| entry);
        entry.map_or(&[], |entry| &entry.uses().messages)
    }

    /// Whether a message in force refers to that one.
    pub fn is_referenced(&self, id: &str) -> bool {
        let mut files = self.in_force.files();
        files.any(|resource| resource.tree.references().contains(id))
    }

    /// The messages that those in force refer to, some of them several times.
    pub fn referenced(&self) -> impl Iterator<Item = &str> {
        let files = self.in_force.files();
        files.flat_map(|resource| resource.tree.references().iter().map(String::as_str))
    }

    /// These messages, and all that they refer to.
    pub fn reachable(&self, ids: impl IntoIterator<Item = String>) -> BTreeSet<String> {
        let mut reached = BTreeSet::new();
        let mut open: Vec<String> = ids.into_iter().collect();
        while let Some(id) = open.pop() {
            if reached.insert(id.clone()) {
                open.extend(self.references(&id).iter().cloned());
            }
        }
        reached
    }

    /// Adds these messages and all that they refer to, as far as they are shared ones. What is
    /// there already was added by this with the messages of other records.
    pub fn add_used<'a>(&'a self, ids: impl IntoIterator<Item = &'a str>, used: &mut NameSet) {
        let mut open: Vec<&str> = ids.into_iter().collect();
        let mut own: NameSet<&str> = NameSet::default();
        while let Some(id) = open.pop() {
            // Of a message that the record gives anew, the parts are others.
            if self.derived.is_some() && used.contains(id) {
                continue;
            }
            let Some((tree, entry)) = self.entry(id) else {
                continue;
            };
            let is_shared = match self.in_force.is_own(tree) {
                true => self.is_shared(id),
                false => true,
            };
            let is_new = own.insert(id);
            if is_shared && !used.contains(id) {
                used.insert(id.to_owned());
            }
            if is_new {
                open.extend(entry.uses().messages.iter().map(String::as_str));
            }
        }
    }

    /// The forms that the messages in force ask names for.
    pub fn forms_in_use(&self) -> BTreeSet<String> {
        self.in_force
            .files()
            .flat_map(|resource| resource.forms.iter().cloned())
            .collect()
    }

    /// The forms that the messages of the record alone ask names for, and the attributes that
    /// they refer to.
    pub fn own_attributes_in_use(&self) -> impl Iterator<Item = &str> {
        let own = self.in_force.own();
        own.flat_map(|resource| resource.attributes_in_use())
    }

    /// The names of all messages in force.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        let files = self.in_force.files();
        files.flat_map(|resource| resource.index.keys().map(String::as_str))
    }
}
