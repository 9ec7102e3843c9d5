//! Texts with nothing to see in them, whatever the record.

use super::Found;
use crate::catalog::characters;
use crate::catalog::contract::Contract;
use crate::catalog::syntax::{Element, Expression, Inline, Pattern};
use crate::diagnostics::Diagnostic;
use crate::rules::Rule;

/// Reports the value and each attribute that never prints anything, unless the contract
/// lets the message be empty.
pub(super) fn check(found: Found, contract: &Contract, problems: &mut Vec<Diagnostic>) {
    let id = &found.entry.id;
    let entry = contract.message(&id.text).filter(|_| !found.entry.is_term);
    if entry.is_some_and(|message| message.may_be_empty) {
        return;
    }
    let value = found
        .entry
        .value
        .iter()
        .map(|value| (super::key(found.entry), value));
    let attributes = found.entry.attributes.iter();
    let attributes = attributes.map(|(name, text)| {
        let name = format!("{}.{}", super::key(found.entry), name.text);
        (name, text)
    });
    for (name, pattern) in value.chain(attributes) {
        let mut text = String::new();
        if is_constant(found, pattern, &mut text) && characters::shows_nothing(&text) {
            problems.push(
                Diagnostic::new(Rule::EmptyText, format!("`{name}` is empty"))
                    .at(found.location(&id.range), "this message")
                    .help("write what it says"),
            );
        }
    }
}

/// Adds everything that a pattern can print, in all of its variants. False where it
/// prints a value or another message.
fn is_constant(found: Found, pattern: &Pattern, text: &mut String) -> bool {
    pattern.elements.iter().all(|element| match element {
        Element::Text(range) => {
            text.push_str(found.text(range));
            true
        }
        Element::Placeable(expression) => is_constant_expression(found, expression, text),
    })
}

fn is_constant_expression(found: Found, expression: &Expression, text: &mut String) -> bool {
    match expression {
        Expression::Inline(Inline::Text(range)) => {
            let written = found.text(range);
            text.push_str(&fluent_syntax::unicode::unescape_unicode_to_string(written));
            true
        }
        Expression::Inline(Inline::Placeable(inner)) => is_constant_expression(found, inner, text),
        Expression::Inline(_) => false,
        Expression::Select(select) => {
            let mut variants = select.variants.iter();
            variants.all(|variant| is_constant(found, &variant.pattern, text))
        }
    }
}
