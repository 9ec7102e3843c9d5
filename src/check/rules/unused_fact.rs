//! Facts that no sentence uses: of a record ([`Rule::UnusedFact`]), and of one of its statements
//! ([`Rule::UnusedArgument`]).

use std::collections::BTreeSet;

use crate::catalog::Messages;
use crate::diagnostics::{Diagnostic, did_you_mean};
use crate::record::{Argument, Record};
use crate::rules::Rule;

/// The variables that sentences of a record mention.
#[derive(Clone, Debug, Default)]
pub struct Mentioned {
    /// Those of any sentence.
    pub names: BTreeSet<String>,
    /// Those of a statement, with its message.
    of_statements: BTreeSet<(String, String)>,
}

impl Mentioned {
    /// The variables that the sentences of a record mention in one language.
    pub fn of(record: &Record, messages: &Messages) -> Self {
        let mut found = Self::default();
        for statement in record.statements() {
            let message = statement.message.as_str();
            let mentioned = messages.mentioned_names(message);
            if !statement.arguments.is_empty() {
                let of_statement = mentioned.iter();
                let of_statement =
                    of_statement.map(|name| (message.to_owned(), (*name).to_owned()));
                found.of_statements.extend(of_statement);
            }
            found.add(&mentioned);
        }
        let links = record.links.iter().map(|link| link.id.to_string());
        let photos = record.photos.iter();
        let photos = photos.map(|photo| format!("photo-{}", photo.id));
        // A record's own title or lead may say a fact, too; the shared ones are of every record.
        let own = messages.own_ids().filter(|id| {
            let entry = messages.contract().message(id);
            entry.is_some_and(|entry| !entry.is_name())
        });
        for id in links.chain(photos).chain(own.map(str::to_owned)) {
            found.add(&messages.mentioned_names(&id));
        }
        found
    }

    fn add(&mut self, names: &[&str]) {
        for name in names {
            // Most sentences mention the same few.
            if !self.names.contains(*name) {
                self.names.insert((*name).to_owned());
            }
        }
    }

    /// Adds what another language mentions.
    pub fn join(&mut self, other: Self) {
        self.names.extend(other.names);
        self.of_statements.extend(other.of_statements);
    }

    fn has_argument(&self, message: &str, name: &str) -> bool {
        let key = (message.to_owned(), name.to_owned());
        self.of_statements.contains(&key)
    }
}

/// Both rules, with what is mentioned in any of the languages.
pub fn check(record: &Record, mentioned: &Mentioned) -> Vec<Diagnostic> {
    let mut problems = facts(record, &mentioned.names);
    problems.extend(arguments(record, mentioned));
    problems
}

/// What a statement gives to its message, and no language's message mentions.
fn arguments(record: &Record, mentioned: &Mentioned) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    for statement in record.statements() {
        let message = statement.message.as_str();
        let given = statement.arguments.iter().map(|(name, _)| name.as_str());
        for name in given.filter(|name| !mentioned.has_argument(message, name)) {
            problems.push(
                Diagnostic::new(
                    Rule::UnusedArgument,
                    format!("no language's `{message}` uses ${name}, which this statement gives to it"),
                )
                .at(statement.location.clone(), "in this statement")
                .help(format!(
                    "write {{ ${name} }} into the message where it is to be said, or remove `{name}` here"
                )),
            );
        }
    }
    problems
}

/// What a record has, and no sentence mentions in any of the languages.
fn facts(record: &Record, mentioned: &BTreeSet<String>) -> Vec<Diagnostic> {
    let statements = record.statements();
    let arguments = statements.iter().flat_map(|statement| &statement.arguments);
    let handed_on: BTreeSet<&str> = arguments
        .filter_map(|(_, argument)| match argument {
            Argument::Named(name) => Some(name.as_str()),
            Argument::Fact(_) => None,
        })
        .collect();
    let unused = record.facts.iter().filter(|fact| {
        let name = fact.name.as_str();
        !mentioned.contains(name) && !handed_on.contains(name)
    });
    let known: BTreeSet<&str> = record.facts.iter().map(|fact| fact.name.as_str()).collect();
    unused
        .map(|fact| {
            let problem = Diagnostic::new(
                Rule::UnusedFact,
                format!("no sentence of this record uses the fact `{}`", fact.name),
            )
            .at(fact.location.clone(), "used nowhere");
            let others = mentioned.iter().map(String::as_str);
            let others = others.filter(|name| !known.contains(name));
            match did_you_mean(fact.name.as_str(), others) {
                Some(near) => problem.help(format!("did you mean `{near}`?")),
                None => problem.help("write a sentence that says it, or remove it"),
            }
        })
        .collect()
}
