//! What is still to be built.

use std::collections::{BTreeMap, BTreeSet};

/// In which languages a record is to be built.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Languages {
    /// In each that is watched.
    All,
    /// In those with these tags.
    Some(BTreeSet<String>),
}

impl Languages {
    fn add(&mut self, more: Self) {
        match (self, more) {
            (Self::All, _) => {}
            (this, Self::All) => *this = Self::All,
            (Self::Some(tags), Self::Some(more)) => tags.extend(more),
        }
    }
}

/// What is still to be built: the latest change first.
#[derive(Clone, Debug, Default)]
pub struct Todo {
    records: BTreeMap<String, Languages>,
    /// The order: a change later than another has a larger number.
    since: BTreeMap<String, u64>,
    changes: u64,
}

impl Todo {
    /// Whether nothing is to be built.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// Begins a change, whose records come before those of earlier ones.
    pub fn begin(&mut self) {
        self.changes += 1;
    }

    /// Adds a record in these languages.
    pub fn add(&mut self, record: &str, languages: Languages) {
        self.since.insert(record.to_owned(), self.changes);
        match self.records.get_mut(record) {
            Some(known) => known.add(languages),
            None => drop(self.records.insert(record.to_owned(), languages)),
        }
    }

    /// Takes at most so many records out that are to be built in the same languages, those of
    /// the latest change.
    pub fn take(&mut self, most: usize) -> Option<(Vec<String>, Languages)> {
        let latest = self.since.values().max()?;
        let is_latest = |record: &&String| self.since.get(*record) == Some(latest);
        let first = self.records.keys().find(is_latest)?;
        let languages = self.records.get(first)?.clone();
        let alike = self.records.iter();
        let alike = alike.filter(|(record, own)| **own == languages && is_latest(record));
        let records: Vec<String> = alike.take(most).map(|(record, _)| record.clone()).collect();
        for record in &records {
            self.records.remove(record);
            self.since.remove(record);
        }
        Some((records, languages))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn some(tags: &[&str]) -> Languages {
        Languages::Some(tags.iter().map(|tag| (*tag).to_owned()).collect())
    }

    #[test]
    fn what_was_saved_last_is_built_first_and_nothing_twice() {
        let mut todo = Todo::default();
        todo.begin();
        for record in ["a", "b", "c"] {
            todo.add(record, Languages::All);
        }
        todo.begin();
        todo.add("b", some(&["es"]));
        todo.add("d", some(&["es"]));
        todo.add("d", some(&["ja"]));
        let mut taken = Vec::new();
        while let Some((records, languages)) = todo.take(2) {
            taken.push((records.concat(), languages));
        }
        assert_eq!(
            taken,
            [
                ("b".to_owned(), Languages::All),
                ("d".to_owned(), some(&["es", "ja"])),
                ("ac".to_owned(), Languages::All),
            ]
        );
        assert!(todo.is_empty());
    }
}
