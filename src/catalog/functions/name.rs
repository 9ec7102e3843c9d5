//! `NAME`: what the language calls a person, a place, an organisation.

use super::error::FunctionError;
use super::options::Options;
use super::{Function, OptionValue};
use crate::catalog::value::{Value, ValueKind};

pub(super) const OPTIONS: &[&str] = &["form"];

/// The longest name of a form that is read.
const LONGEST_FORM: usize = 64;

pub(super) fn check(
    argument: Option<ValueKind>,
    options: &[(&str, OptionValue)],
) -> Result<ValueKind, FunctionError> {
    form(&Options::read(Function::Name.name(), OPTIONS, options)?)?;
    match argument {
        None | Some(ValueKind::Name) => Ok(ValueKind::Text),
        Some(ValueKind::List) => Err(FunctionError::new("NAME takes a name, and this is a list")
            .with_help("write LIST($names, form: \"…\"), which names each of them")),
        Some(ValueKind::Duration) => Err(FunctionError::new(
            "NAME takes a name, and this is a length of time",
        )
        .with_help("a length of time prints by itself, without a function")),
        Some(kind) => Err(
            FunctionError::new(format!("NAME takes a name, and this is {kind}"))
                .with_help("give it a variable that holds a person, a place or the like"),
        ),
    }
}

pub(super) fn call(
    argument: &Value,
    options: &[(&str, OptionValue)],
) -> Result<Value, FunctionError> {
    check(Some(argument.kind()), options)?;
    let form = form(&Options::read(Function::Name.name(), OPTIONS, options)?)?;
    match argument {
        Value::Name(name) => name.forms.form(form).map(Value::Text),
        other => Err(FunctionError::new(format!(
            "NAME takes a name, and this is {}",
            other.kind()
        ))),
    }
}

/// The value of `form`: an attribute of the name's message, or a form derived from it.
pub(super) fn form<'a>(options: &Options<'a>) -> Result<Option<&'a str>, FunctionError> {
    let Some(form) = options.text("form", "the name of a form, such as \"address\"")? else {
        return Ok(None);
    };
    let mut letters = form.bytes();
    let valid = form.len() <= LONGEST_FORM
        && letters
            .next()
            .is_some_and(|first| first.is_ascii_lowercase())
        && letters.all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    if valid {
        Ok(Some(form))
    } else {
        Err(options.unknown_value("form", form).with_help(format!(
            "a form is a lower-case letter and then letters, digits and hyphens, at most {LONGEST_FORM}, such as \"address\""
        )))
    }
}
