//! What was said: items, and the statements in them.

use super::fact::Fact;
use super::identifier::{Identifier, LanguageTag};
use crate::diagnostics::Location;

/// An item of the body: a paragraph of statements, perhaps with items below it.
#[derive(Clone, Debug)]
pub struct Item {
    /// The message that is its heading.
    pub heading: Option<Statement>,
    /// Its sentences.
    pub statements: Vec<Statement>,
    /// Items below it.
    pub items: Vec<Item>,
    /// Whether it has a number.
    pub numbered: bool,
}

/// A sentence: the message for it, and what the message is about.
#[derive(Clone, Debug)]
pub struct Statement {
    /// The identifier of the Fluent message.
    pub message: Identifier,
    /// What this statement adds to the facts of the record, or puts in their place.
    pub arguments: Vec<(Identifier, Argument)>,
    /// The languages that have it; all of them when empty.
    pub only: Vec<LanguageTag>,
    /// Where the record names the message.
    pub location: Location,
}

/// What a statement gives to its message.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument {
    /// A variable of the record: the role of a side, the name of a member or of a
    /// fact.
    Named(Identifier),
    /// A fact of its own.
    Fact(Fact),
}

impl Statement {
    /// Whether a reader of some language reads the same sentence in both.
    pub(super) fn repeats(&self, other: &Self) -> bool {
        let has = |statement: &Self, argument| statement.arguments.contains(argument);
        let same_languages = self.only.is_empty()
            || other.only.is_empty()
            || self.only.iter().any(|tag| other.only.contains(tag));
        self.message == other.message
            && self.arguments.len() == other.arguments.len()
            && self.arguments.iter().all(|argument| has(other, argument))
            && same_languages
    }
}
