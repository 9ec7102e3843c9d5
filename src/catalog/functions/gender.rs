//! `GENDER`: the grammatical gender of who or what is named, to select on.

use super::error::FunctionError;
use super::options::Options;
use super::{Function, OptionValue};
use crate::catalog::value::{Value, ValueKind};

pub(super) const OPTIONS: &[&str] = &[];

pub(super) fn check(
    argument: Option<ValueKind>,
    options: &[(&str, OptionValue)],
) -> Result<ValueKind, FunctionError> {
    Options::read(Function::Gender.name(), OPTIONS, options)?;
    match argument {
        None | Some(ValueKind::Name) => Ok(ValueKind::Gender),
        Some(kind) => Err(
            FunctionError::new(format!("GENDER takes a name, and this is {kind}"))
                .with_help("give it a variable that holds a person"),
        ),
    }
}

pub(super) fn call(
    argument: &Value,
    options: &[(&str, OptionValue)],
) -> Result<Value, FunctionError> {
    check(Some(argument.kind()), options)?;
    match argument {
        Value::Name(name) => match name.gender {
            Some(gender) => Ok(Value::Keyword(gender.keyword().to_owned())),
            None => Err(FunctionError::new(format!(
                "\"{}\" has no gender to select on",
                name.reference.escape_debug()
            ))
            .with_help("add its gender to the registry: masculine, feminine or other")),
        },
        other => Err(FunctionError::new(format!(
            "GENDER takes a name, and this is {}",
            other.kind()
        ))),
    }
}
