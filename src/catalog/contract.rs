//! The shape of a contract: which messages a program asks a language for, and which
//! variables each of them gets.
//!
//! The catalog knows no message by name. Whoever asks for messages hands it a
//! [`Contract`], from which come the static check of every message, the file that a
//! missing message belongs in, and what translators read about a message.

use super::value::ValueKind;

/// All messages that are asked for.
#[derive(Debug)]
pub struct Contract {
    /// The messages and families of messages.
    pub messages: &'static [Message],
    /// The folder, in that of a language, for the messages of one record alone. A
    /// message whose file is this one belongs in the file of the record.
    pub meetings: &'static str,
    /// The variables of every message that is not in `messages`: the statements of a
    /// record, which also get its facts.
    pub statements: &'static [&'static [Variable]],
    /// Forms of names that are not attributes of the message of the name itself.
    pub derived_forms: &'static [&'static str],
}

/// A message, or a family of messages whose names begin alike.
#[derive(Debug)]
pub struct Message {
    /// `title`, or `person-` for every message whose name begins so.
    pub name: &'static str,
    /// The file that it belongs in, in the folder of a language.
    pub file: &'static str,
    /// When a language must have it.
    pub need: Need,
    /// The variables that it gets, in groups that messages share.
    pub variables: &'static [&'static [Variable]],
    /// What is known of keywords and counts wherever this message is asked for: the
    /// values that a keyword can have, [`Count::NONE`] or [`Count::SOME`] of a count.
    pub known: &'static [(&'static str, &'static [&'static str])],
    /// Whether the text may be empty.
    pub may_be_empty: bool,
    /// What a translator should know, in one sentence.
    pub about: &'static str,
    /// What it may read like in English.
    pub sample: &'static str,
}

/// When a language must have a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// For every record.
    Always,
    /// For some records.
    When(&'static str),
    /// Never: a more general message takes its place.
    Special(&'static str),
}

/// A variable of a message.
#[derive(Clone, Copy, Debug)]
pub struct Variable {
    /// Its name, without `$`.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// When it exists.
    pub exists: Exists,
    /// What it is, in one phrase.
    pub about: &'static str,
}

/// What a variable holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A value that is printed or given to a function.
    Value(ValueKind),
    /// One of these words, to select on.
    Keyword(&'static [&'static str]),
    /// How many there are of something: 0, 1, 2, …
    Count,
}

impl Kind {
    /// The kind of the value.
    pub fn value_kind(self) -> ValueKind {
        match self {
            Self::Value(kind) => kind,
            Self::Keyword(_) => ValueKind::Keyword,
            Self::Count => ValueKind::Number,
        }
    }
}

/// When a variable exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exists {
    /// In every such message.
    Always,
    /// Where a keyword is one of these.
    Where(&'static str, &'static [&'static str]),
    /// Where a count is not zero.
    WhereAny(&'static str),
    /// In some records; not to be seen from other variables.
    Sometimes(&'static str),
}

/// What a variant shows of a count.
pub struct Count;

impl Count {
    /// There is none.
    pub const NONE: &'static str = "0";
    /// There is one, or there are more.
    pub const SOME: &'static str = "some";
}

impl Contract {
    /// The entry of a message: its own, or that of the family with the longest name.
    pub fn message(&self, id: &str) -> Option<&'static Message> {
        self.messages
            .iter()
            .filter(|message| message.covers(id))
            .max_by_key(|message| message.name.len())
    }

    /// The file that a message belongs in, in the folder of a language: that of its
    /// entry, and for every other the file of the record.
    pub fn file(&self, id: &str, meeting: &str) -> String {
        match self.message(id) {
            Some(message) if message.file != self.meetings => message.file.to_owned(),
            _ => format!("{}/{meeting}.ftl", self.meetings),
        }
    }

    /// The variable of a statement.
    pub fn statement_variable(&self, name: &str) -> Option<&'static Variable> {
        let variables = self.statements.iter().copied().flatten();
        let mut variables = variables.filter(|variable| variable.name == name);
        variables.next()
    }

    /// The names of all variables, sorted.
    pub fn variable_names(&self) -> Vec<&'static str> {
        let messages = self.messages.iter().flat_map(Message::variables);
        let mut names: Vec<_> = messages.map(|variable| variable.name).collect();
        names.sort_unstable();
        names.dedup();
        names
    }
}

impl Message {
    /// Whether it is a family of messages.
    pub fn is_family(&self) -> bool {
        self.name.ends_with('-')
    }

    /// Whether it is a family of names: of people, places, …
    pub fn is_name(&self) -> bool {
        self.is_family() && !matches!(self.need, Need::Special(_))
    }

    /// Whether a message of that name is this one, or of this family.
    pub fn covers(&self, id: &str) -> bool {
        if self.is_family() {
            id.len() > self.name.len() && id.starts_with(self.name)
        } else {
            id == self.name
        }
    }

    /// Every variable.
    pub fn variables(&self) -> impl Iterator<Item = &'static Variable> + use<> {
        self.variables.iter().copied().flatten()
    }

    /// The variable of that name.
    pub fn variable(&self, name: &str) -> Option<&'static Variable> {
        self.variables().find(|variable| variable.name == name)
    }
}
