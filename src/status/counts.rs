//! How many messages and words are in which state.

use schemars::JsonSchema;
use serde::Serialize;

use crate::review::State;

/// Messages, and the words of their source texts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Counts {
    /// How many messages.
    pub messages: Tally,
    /// How many words their source texts have.
    pub words: Tally,
}

/// How many of something are in which state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Tally {
    /// All of them.
    pub total: usize,
    /// Those that are there, whatever else: `total` without `missing`.
    pub translated: usize,
    /// Those that are not.
    pub missing: usize,
    /// Those of the translated whose source text has changed.
    pub outdated: usize,
    /// Those of the translated that nobody has reviewed as they are.
    pub unreviewed: usize,
    /// Those of the translated that somebody has reviewed as they are.
    pub reviewed: usize,
}

/// A message in a count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The language does not have it.
    Missing,
    /// It is text of the source language.
    Source,
    /// It is a translation.
    Translated(State),
}

impl Counts {
    /// Adds a message.
    pub fn add(&mut self, standing: Standing, words: usize) {
        self.messages.add(standing, 1);
        self.words.add(standing, words);
    }
}

impl Tally {
    fn add(&mut self, standing: Standing, count: usize) {
        self.total += count;
        match standing {
            Standing::Missing => {
                self.missing += count;
                return;
            }
            Standing::Source => {}
            Standing::Translated(State::Outdated) => self.outdated += count,
            Standing::Translated(State::Unreviewed) => self.unreviewed += count,
            Standing::Translated(State::Reviewed) => self.reviewed += count,
        }
        self.translated += count;
    }

    /// How many of a hundred are translated and not outdated, rounded down: what is not whole
    /// is never called whole.
    pub fn percent(&self) -> usize {
        let current = self.translated - self.outdated;
        (current * 100).checked_div(self.total).unwrap_or(100)
    }
}
