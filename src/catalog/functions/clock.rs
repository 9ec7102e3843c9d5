//! `CLOCK`: the time of day of an instant, in the language's own words.
//!
//! Which words these are is for whoever made the instant to say ([`Instant::clock`]); the function
//! only asks for them.
//!
//! [`Instant::clock`]: crate::catalog::value::Instant::clock

use super::error::FunctionError;
use super::options::Options;
use super::{Function, OptionValue};
use crate::catalog::value::{Value, ValueKind};

pub(super) const OPTIONS: &[&str] = &[];

pub(super) fn check(
    argument: Option<ValueKind>,
    options: &[(&str, OptionValue)],
) -> Result<ValueKind, FunctionError> {
    Options::read(Function::Clock.name(), OPTIONS, options)?;
    match argument {
        None | Some(ValueKind::Instant) => Ok(ValueKind::Text),
        Some(kind) => Err(wrong_kind(kind)),
    }
}

fn wrong_kind(kind: ValueKind) -> FunctionError {
    FunctionError::new(format!("CLOCK takes an instant, and this is {kind}")).with_help(
        match kind {
            ValueKind::Date => "a date has no time of day: write DATETIME(…, dateStyle: \"long\")",
            ValueKind::Duration => "a length of time prints by itself, without a function",
            _ => "give it a variable that holds an instant",
        },
    )
}

pub(super) fn call(
    argument: &Value,
    options: &[(&str, OptionValue)],
) -> Result<Value, FunctionError> {
    check(Some(argument.kind()), options)?;
    let Value::Instant(instant) = argument else {
        return Err(wrong_kind(argument.kind()));
    };
    let Some(clock) = &instant.clock else {
        return Err(
            FunctionError::new("CLOCK has no words for the time of day of this instant").with_help(
                "the message that CLOCK prints cannot call it: write DATETIME(…, timeStyle: \"short\"), \
                 or DATETIME(…, part: \"hour\") and the other parts",
            ),
        );
    };
    clock.form(None).map(Value::Text)
}
