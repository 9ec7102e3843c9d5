//! References to messages and terms that are not there.

use super::{Found, Index, Scope, walk};
use crate::catalog::syntax::{Inline, Name};
use crate::diagnostics::{Diagnostic, MOST_SUGGESTIONS, did_you_mean};
use crate::rules::Rule;

/// A message that is not here and that the source language has is not unknown, but not
/// translated yet.
pub(super) fn check(found: Found, index: &Index, scope: &Scope, problems: &mut Vec<Diagnostic>) {
    for pattern in found.patterns() {
        walk(pattern, &mut |inline| match inline {
            Inline::Message { id, .. } if (scope.is_lost)(&id.text) => {}
            Inline::Message { id, .. }
                if !index.contains_key(&id.text) && (scope.is_in_source)(&id.text) =>
            {
                let message = format!("there is no translation of `{}` yet", id.text);
                problems.push(
                    Diagnostic::new(super::UNTRANSLATED, message)
                        .at(found.location(&id.range), "printed here")
                        .help(format!("add it: `{} = …`", id.text)),
                );
            }
            Inline::Message { id, attribute } => {
                reference(
                    found,
                    index,
                    "message",
                    id,
                    id.text.clone(),
                    attribute.as_ref(),
                    problems,
                );
            }
            Inline::Term { id, attribute, .. } => {
                reference(
                    found,
                    index,
                    "term",
                    id,
                    format!("-{}", id.text),
                    attribute.as_ref(),
                    problems,
                );
            }
            _ => {}
        });
    }
}

fn reference(
    found: Found,
    index: &Index,
    what: &str,
    id: &Name,
    key: String,
    attribute: Option<&Name>,
    problems: &mut Vec<Diagnostic>,
) {
    let Some(target) = index.get(&key) else {
        let problem = Diagnostic::new(format_rule(what), format!("there is no {what} `{key}`"))
            .at(found.location(&id.range), "unknown");
        let alike = index
            .keys()
            .filter(|known| known.starts_with('-') == key.starts_with('-'))
            .map(String::as_str);
        let may_suggest = problems.len() < MOST_SUGGESTIONS;
        let near = may_suggest.then(|| did_you_mean(&key, alike)).flatten();
        problems.push(match near {
            Some(near) => problem.help(format!("did you mean `{near}`?")),
            None if what == "message" => problem.help(format!(
                "add it: `{key} = …`; a variable has a dollar sign before its name: `{{ ${key} }}`"
            )),
            None => problem.help(format!("add it: `{key} = …`")),
        });
        return;
    };
    match attribute {
        Some(attribute) => {
            let known = target
                .entry
                .attributes
                .iter()
                .map(|(name, _)| name.text.as_str());
            if !known.clone().any(|name| name == attribute.text) {
                let problem = Diagnostic::new(
                    Rule::UnknownAttribute,
                    format!("`{key}` has no attribute `.{}`", attribute.text),
                )
                .at(found.location(&attribute.range), "unknown")
                .also(target.location(&target.entry.id.range), "defined here");
                problems.push(match did_you_mean(&attribute.text, known) {
                    Some(near) => problem.help(format!("did you mean `.{near}`?")),
                    None => {
                        problem.help(format!("add it below `{key}`: `.{} = …`", attribute.text))
                    }
                });
            }
        }
        None if target.entry.value.is_none() => problems.push(
            Diagnostic::new(
                Rule::NoValue,
                format!("`{key}` has attributes only, and no text of its own"),
            )
            .at(found.location(&id.range), "nothing to print")
            .help(format!("refer to one of its attributes: `{key}.…`")),
        ),
        None => {}
    }
}

fn format_rule(what: &str) -> Rule {
    if what == "term" {
        Rule::UnknownTerm
    } else {
        Rule::UnknownMessage
    }
}
