//! Functions, their options, and what is selected on.

use super::{Found, walk, walk_selects};
use crate::catalog::functions::{self, Formatters, Function, FunctionError, Key};
use crate::catalog::syntax::{Call, Expression, Inline, NamedArgument, Select};
use crate::catalog::value::ValueKind;
use crate::diagnostics::{Diagnostic, did_you_mean};
use crate::rules::Rule;

pub(super) fn check(found: Found, formatters: &Formatters, problems: &mut Vec<Diagnostic>) {
    for pattern in found.patterns() {
        walk(pattern, &mut |inline| {
            if let Inline::Call(call) = inline
                && let Err(problem) = kind_of_call(found, call)
            {
                problems.push(problem);
            }
        });
        walk_selects(pattern, &mut |select| {
            keys(found, select, formatters, problems)
        });
    }
}

/// What a call returns.
///
/// # Errors
/// An unknown function, an unknown option or value, or something that the
/// function cannot work on. An argument that is itself wrong is not reported twice.
fn kind_of_call(found: Found, call: &Call) -> Result<ValueKind, Diagnostic> {
    let name = &call.function;
    let Some(function) = Function::from_name(&name.text) else {
        let known = Function::ALL.map(Function::name);
        let problem = Diagnostic::new(
            Rule::UnknownFunction,
            format!("there is no function `{}`", name.text),
        )
        .at(found.location(&name.range), "unknown");
        return Err(match did_you_mean(&name.text, known) {
            Some(near) => problem.help(format!("did you mean `{near}`?")),
            None => problem.help(format!("the functions are {}", known.join(", "))),
        });
    };
    let [argument] = call.positional.as_slice() else {
        return Err(Diagnostic::new(
            Rule::FunctionArgument,
            format!(
                "`{}` works on one value, found {}",
                name.text,
                call.positional.len()
            ),
        )
        .at(found.location(&name.range), "here")
        .help(format!(
            "write `{}($variable, option: \"value\")`",
            name.text
        )));
    };
    let options = options(&call.options);
    function
        .check(kind_of(found, argument), &options)
        .map_err(|error| function_problem(found, call, &error))
}

/// What an argument is, as far as the text alone shows.
fn kind_of(found: Found, inline: &Inline) -> Option<ValueKind> {
    match inline {
        Inline::Text(_) => Some(ValueKind::Text),
        Inline::Number(_) => Some(ValueKind::Number),
        Inline::Call(call) => kind_of_call(found, call).ok(),
        Inline::Placeable(expression) => match &**expression {
            Expression::Inline(inner) => kind_of(found, inner),
            Expression::Select(_) => Some(ValueKind::Text),
        },
        Inline::Variable(_) => None,
        Inline::Message { .. } | Inline::Term { .. } => Some(ValueKind::Text),
    }
}

pub(super) fn options(arguments: &[NamedArgument]) -> Vec<(&str, functions::OptionValue)> {
    arguments
        .iter()
        .map(|argument| (argument.name.text.as_str(), literal(argument)))
        .collect()
}

/// A literal as functions take it.
fn literal(argument: &NamedArgument) -> functions::OptionValue {
    match argument.value.parse() {
        Ok(number) if argument.is_number => functions::OptionValue::Number(number),
        _ => functions::OptionValue::Text(argument.value.clone()),
    }
}

fn function_problem(found: Found, call: &Call, error: &FunctionError) -> Diagnostic {
    // Point at the option that the message speaks of, if it is one.
    let named = call
        .options
        .iter()
        .find(|option| error.message.contains(&format!("\"{}\"", option.name.text)));
    let range = named.map_or(&call.function.range, |option| &option.name.range);
    let problem = Diagnostic::new(Rule::FunctionOption, error.message.clone())
        .at(found.location(range), "here");
    match &error.help {
        Some(help) => problem.help(help.clone()),
        None => problem,
    }
}

fn keys(found: Found, select: &Select, formatters: &Formatters, problems: &mut Vec<Diagnostic>) {
    let Some(kind) = kind_of(found, &select.selector) else {
        return;
    };
    let keys: Vec<Key> = select
        .variants
        .iter()
        .map(|variant| {
            if variant.is_number {
                Key::Number(&variant.key.text)
            } else {
                Key::Identifier(&variant.key.text)
            }
        })
        .collect();
    let default = select
        .variants
        .iter()
        .position(|variant| variant.is_default);
    for (at, error) in formatters.check_keys(kind, &keys, default) {
        let range = select
            .variants
            .get(at)
            .map_or(0..0, |variant| variant.key.range.clone());
        let problem = Diagnostic::new(Rule::VariantKey, error.message)
            .at(found.location(&range), "never selected");
        problems.push(match error.help {
            Some(help) => problem.help(help),
            None => problem,
        });
    }
}
