//! What a term is not given.
//!
//! A term sees only the literals in its parentheses. fluent-bundle prints
//! `{$x}` for anything else without an error, ignores positional arguments, and
//! forgets the outer term's arguments when a term calls another.

use std::collections::BTreeSet;

use super::{Found, Index, walk};
use crate::catalog::syntax::{Inline, Name};
use crate::diagnostics::Diagnostic;
use crate::rules::Rule;

pub(super) fn check(found: Found, index: &Index, problems: &mut Vec<Diagnostic>) {
    for pattern in found.patterns() {
        walk(pattern, &mut |inline| {
            if let Inline::Term {
                id,
                positional,
                arguments,
                ..
            } = inline
            {
                if *positional > 0 {
                    problems.push(
                        Diagnostic::new(
                            Rule::TermPositional,
                            format!("the term `-{}` takes only named arguments; others are ignored", id.text),
                        )
                        .at(found.location(&id.range), "called with a value without a name")
                        .help(format!(
                            "write a message instead of the term, which sees every variable, or `-{}(name: \"value\")`",
                            id.text
                        )),
                    );
                }
                let given = arguments
                    .iter()
                    .map(|argument| argument.name.text.as_str())
                    .collect();
                not_handed(found, index, id, &given, problems);
            }
        });
    }
    if found.entry.is_term {
        nested(found, problems);
    }
}

/// The variables of a term that this call does not give it.
fn not_handed(
    found: Found,
    index: &Index,
    id: &Name,
    given: &BTreeSet<&str>,
    problems: &mut Vec<Diagnostic>,
) {
    let Some(term) = index.get(&format!("-{}", id.text)) else {
        return;
    };
    for pattern in term.patterns() {
        walk(pattern, &mut |inline| {
            if let Inline::Variable(variable) = inline
                && !given.contains(variable.text.as_str())
            {
                problems.push(
                    Diagnostic::new(
                        Rule::TermVariable,
                        format!("the term `-{}` is not given its variable `${}`", id.text, variable.text),
                    )
                    .at(found.location(&id.range), "called without it")
                    .also(term.location(&variable.range), "used here")
                    .help("a term does not see the facts of the record: write it as a message, without the `-`"),
                );
            }
        });
    }
}

fn nested(found: Found, problems: &mut Vec<Diagnostic>) {
    for pattern in found.patterns() {
        let mut variable = None;
        let mut inner = None;
        walk(pattern, &mut |inline| match inline {
            Inline::Variable(name) => variable = Some(name),
            Inline::Term { id, .. } | Inline::Message { id, .. } => inner = Some(id),
            _ => {}
        });
        if let (Some(variable), Some(inner)) = (variable, inner) {
            problems.push(
                Diagnostic::new(
                    Rule::TermNested,
                    format!(
                        "the term `-{}` has variables and refers to `{}`, which makes Fluent forget them",
                        found.entry.id.text, inner.text
                    ),
                )
                .at(found.location(&inner.range), "refers to another entry")
                .also(found.location(&variable.range), "may be forgotten")
                .help("write it as a message, without the `-`"),
            );
        }
    }
}
