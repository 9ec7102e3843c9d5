//! Facts of a record that no statement uses: [`Rule::UnusedFact`].

use std::collections::BTreeSet;

use crate::catalog::Messages;
use crate::diagnostics::{Diagnostic, did_you_mean};
use crate::record::{Argument, Record};
use crate::rules::Rule;

/// The variables that the sentences of a record mention in one language.
pub fn mentioned(record: &Record, messages: &Messages) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut of_message = |id: &str| {
        let mentioned = messages.mentioned(id).into_iter();
        names.extend(mentioned.map(|(name, _)| name));
    };
    for statement in record.statements() {
        of_message(statement.message.as_str());
    }
    for link in &record.links {
        of_message(link.id.as_str());
    }
    for photo in &record.photos {
        of_message(&format!("photo-{}", photo.id));
    }
    // A record's own title or lead may say a fact, too; the shared ones are of every record.
    for id in messages.own_ids() {
        if messages
            .contract()
            .message(id)
            .is_some_and(|entry| !entry.is_name())
        {
            of_message(id);
        }
    }
    names
}

/// The rule, with the variables that are mentioned in any of the languages.
pub fn check(record: &Record, mentioned: &BTreeSet<String>) -> Vec<Diagnostic> {
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
