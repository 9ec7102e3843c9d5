//! What is wrong where a message cannot be resolved.

use fluent_bundle::FluentError;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;

use super::Messages;
use crate::catalog::args::Args;
use crate::catalog::contract::Exists;
use crate::catalog::syntax::{Entry, Tree};
use crate::diagnostics::{Diagnostic, Location, did_you_mean};
use crate::rules::Rule;

impl Messages {
    /// The error for a message or attribute that the language lacks.
    pub fn missing(&self, id: &str, attribute: Option<&str>) -> Diagnostic {
        let tag = &self.tag;
        if let (Some(attribute), Some((tree, entry))) = (attribute, self.entry(id)) {
            let problem = Diagnostic::new(
                Rule::MissingAttribute,
                format!("the {tag} translation `{id}` has no attribute `.{attribute}`"),
            )
            .at(tree.location(&entry.id.range), "this message");
            let own = entry.attributes.iter().map(|(name, _)| name.text.as_str());
            let derived = self.contract.derived_forms.iter().copied();
            let known: Vec<&str> = own
                .chain(derived)
                .filter(|known| *known != attribute)
                .collect();
            let add = format!("add it below `{id}`: `.{attribute} = …`");
            return match did_you_mean(attribute, known.iter().copied()) {
                Some(near) => {
                    problem.help(format!("did you mean the form \"{near}\"? otherwise {add}"))
                }
                None => problem.help(add),
            };
        }
        let file = self.file(id);
        let name = match attribute {
            Some(attribute) => format!("{id}` with its attribute `.{attribute}"),
            None => id.to_owned(),
        };
        let add = match attribute {
            Some(attribute) => format!("add it: `{id} = …` and below it `.{attribute} = …`"),
            None => format!("add it: `{id} = …`"),
        };
        let problem = Diagnostic::new(
            Rule::MissingMessage,
            format!("the {tag} translation has no message `{name}`"),
        )
        .in_file(format!("{}/{tag}/{file}", super::Catalog::FOLDER));
        // Names of other people and places are near each other without being meant.
        let near = match self.contract.message(id) {
            Some(_) => None,
            None => did_you_mean(id, self.own_ids()),
        };
        match near {
            Some(near) => problem.help(format!("did you mean `{near}`? otherwise {add}")),
            None => problem.help(add),
        }
    }

    /// What fluent-bundle reports has no place; the first reference of that name has.
    pub(super) fn problem(
        &self,
        tree: &Tree,
        entry: &Entry,
        error: &FluentError,
        args: &Args,
    ) -> Diagnostic {
        let whole = tree.location(&entry.id.range);
        match error {
            FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable {
                id,
            })) => {
                let mut mentioned = self.mentioned(&entry.id.text).into_iter();
                let place = mentioned.find(|(name, _)| name == id);
                let location = place.map_or(whole, |(_, location)| location);
                self.absent(entry, id, &location)
                    .unwrap_or_else(|| unknown_variable(id, location, &args.names()))
            }
            FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Message {
                id,
                attribute,
            })) => {
                let attribute = attribute.as_deref();
                self.note(id, attribute, self.has(id, attribute));
                self.missing(id, attribute)
            }
            FluentError::ResolverError(error) => {
                Diagnostic::new(Rule::Fluent, error.to_string().to_lowercase())
                    .at(whole, "in this message")
            }
            error => Diagnostic::new(Rule::Fluent, error.to_string()).at(whole, "in this message"),
        }
    }

    /// The error for a variable that a message gets in other records only.
    pub(super) fn absent(
        &self,
        entry: &Entry,
        variable: &str,
        location: &Location,
    ) -> Option<Diagnostic> {
        let message = self.contract.message(&entry.id.text)?;
        let exists = self.contract.variable(Some(message), variable)?.exists;
        let when = match exists {
            Exists::Sometimes(when) => when,
            _ => return None,
        };
        let problem = Diagnostic::new(
            Rule::AbsentVariable,
            format!(
                "`{}` needs `${variable}`, which this record does not give it",
                entry.id.text
            ),
        );
        let problem = problem.at(location.clone(), "needed here");
        Some(problem.help(format!(
            "`${variable}` exists {when}: say so in the record, or write the message without it"
        )))
    }
}

/// The error for a variable that a message does not get.
pub fn unknown_variable(name: &str, location: Location, known: &[&str]) -> Diagnostic {
    let problem = Diagnostic::new(
        Rule::UnknownVariable,
        format!("there is no variable `${name}` here"),
    )
    .at(location, "unknown");
    match did_you_mean(name, known.iter().copied()) {
        Some(near) => problem.help(format!("did you mean `${near}`?")),
        None if known.is_empty() => problem.help("this message gets no variables"),
        None => {
            let known: Vec<_> = known.iter().map(|name| format!("${name}")).collect();
            problem.help(format!("this message gets {}", known.join(", ")))
        }
    }
}
