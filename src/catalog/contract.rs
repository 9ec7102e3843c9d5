//! The shape of a contract: which messages a program asks a language for, and which
//! variables each of them gets.
//!
//! The catalog knows no message by name. Whoever asks for messages hands it a
//! [`Contract`], from which come the static check of every message, the file that a
//! missing message belongs in, and what translators read about a message.

use std::sync::OnceLock;

use super::ByName;
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
    /// Both tables by name.
    pub index: Index,
}

/// The tables of a contract by name: a check asks them for every variable of every text.
#[derive(Debug, Default)]
pub struct Index(OnceLock<Indexed>);

#[derive(Debug)]
struct Indexed {
    messages: ByName<&'static Message, &'static str>,
    /// The variables of each message, by its name.
    of_messages: ByName<Variables, &'static str>,
    statements: Variables,
    /// The variables of all, those of statements and of the first messages before others.
    all: Variables,
}

/// Variables by their names.
pub type Variables = ByName<&'static Variable, &'static str>;

impl Index {
    /// To be made when it is asked for first.
    pub const fn new() -> Self {
        Self(OnceLock::new())
    }
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
    fn indexed(&self) -> &Indexed {
        self.index.0.get_or_init(|| {
            let by_name = |groups: &'static [&'static [Variable]]| {
                let variables = groups.iter().copied().flatten().rev();
                // The first one of a name is meant.
                variables
                    .map(|variable| (variable.name, variable))
                    .collect()
            };
            let messages = self.messages.iter();
            let groups = messages.clone().map(|message| message.variables);
            let mut all = Variables::default();
            for groups in [self.statements].into_iter().chain(groups) {
                for variable in groups.iter().copied().flatten() {
                    all.entry(variable.name).or_insert(variable);
                }
            }
            Indexed {
                of_messages: messages
                    .clone()
                    .map(|message| (message.name, by_name(message.variables)))
                    .collect(),
                messages: messages.map(|message| (message.name, message)).collect(),
                statements: by_name(self.statements),
                all,
            }
        })
    }

    /// The entry of a message: its own, or that of the family with the longest name.
    pub fn message(&self, id: &str) -> Option<&'static Message> {
        let messages = &self.indexed().messages;
        let exact = messages.get(id).filter(|message| !message.is_family());
        // The name of a family ends with a hyphen, and something follows it.
        let hyphens = id.rmatch_indices('-').map(|(at, _)| at + 1);
        let mut families = hyphens
            .filter(|end| *end < id.len())
            .filter_map(|end| messages.get(id.get(..end)?));
        exact.or_else(|| families.next()).copied()
    }

    /// The variable of a message of that entry; without one, of a statement.
    pub fn variable(&self, message: Option<&Message>, name: &str) -> Option<&'static Variable> {
        self.variables(message)?.get(name).copied()
    }

    /// The variables of a message of that entry; without one, of a statement.
    pub fn variables(&self, message: Option<&Message>) -> Option<&Variables> {
        let indexed = self.indexed();
        match message {
            Some(message) => indexed.of_messages.get(message.name),
            None => Some(&indexed.statements),
        }
    }

    /// The variable of that name of whichever message has one.
    pub fn any_variable(&self, name: &str) -> Option<&'static Variable> {
        self.indexed().all.get(name).copied()
    }

    /// The file that a message belongs in, in the folder of a language: that of its
    /// entry, and for every other the file of the record.
    pub fn file(&self, id: &str, meeting: &str) -> String {
        match self.message(id) {
            Some(message) if message.file != self.meetings => message.file.to_owned(),
            _ => format!("{}/{meeting}.ftl", self.meetings),
        }
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

    /// Every variable.
    pub fn variables(&self) -> impl Iterator<Item = &'static Variable> + use<> {
        self.variables.iter().copied().flatten()
    }
}
