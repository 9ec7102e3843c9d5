//! Our values and functions as fluent-bundle knows them.

use std::borrow::Cow;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentType;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use super::args::Arg;
use super::bidi;
use super::frame::{self, Calls};
use super::functions::{Direction, Formatters, Function, FunctionError, Key, OptionValue};
use super::printed::{self, Printed, PrintedName};
use super::runtime::{CALL, PRINT, SELECT};
use super::value::Value;
use crate::diagnostics::Location;

/// A variable as fluent-bundle carries it, to be printed in a language.
pub fn bind(name: &Arc<str>, arg: &Arg, formatters: &Arc<Formatters>) -> FluentValue<'static> {
    let source = Source {
        variable: Arc::clone(name),
        field: Arc::clone(&arg.field),
        call: None,
        name: name_of(&arg.value, None),
    };
    bound(Arc::clone(&arg.value), Some(source), formatters)
}

fn bound(
    value: Arc<Value>,
    source: Option<Source>,
    formatters: &Arc<Formatters>,
) -> FluentValue<'static> {
    FluentValue::Custom(Box::new(Bound {
        value,
        source,
        formatters: Arc::clone(formatters),
    }))
}

/// The variable that a value was made from.
#[derive(Clone)]
struct Source {
    variable: Arc<str>,
    field: Arc<str>,
    call: Option<Location>,
    name: Option<PrintedName>,
}

/// What a form of a value is called after, where the value is a name.
fn name_of(value: &Value, form: Option<&str>) -> Option<PrintedName> {
    match value {
        Value::Name(name) => Some(PrintedName {
            reference: Arc::clone(&name.reference),
            form: form.map(Arc::from),
        }),
        _ => None,
    }
}

/// A value and the language in which it is printed.
#[derive(Clone)]
struct Bound {
    value: Arc<Value>,
    source: Option<Source>,
    formatters: Arc<Formatters>,
}

impl std::fmt::Debug for Bound {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.value.fmt(f)
    }
}

// Values are compared by `SELECT`, never by fluent-bundle.
impl PartialEq for Bound {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

impl Bound {
    fn print(&self) -> String {
        let text = match &*self.value {
            Value::Text(text) => Ok(Cow::Borrowed(text.as_str())),
            value => self.formatters.print(value).map(Cow::Owned),
        };
        match text {
            Ok(text) => {
                let text = isolate(text, self.formatters.direction());
                match &self.source {
                    Some(source) => frame::print(
                        &text,
                        Printed {
                            variable: Arc::clone(&source.variable),
                            field: Arc::clone(&source.field),
                            call: source.call.clone(),
                            name: source.name.clone(),
                        },
                    ),
                    None => text.into_owned(),
                }
            }
            Err(error) => {
                frame::fail(&error, None);
                String::new()
            }
        }
    }
}

impl FluentType for Bound {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        self.print().into()
    }

    fn as_string_threadsafe(
        &self,
        _: &intl_memoizer::concurrent::IntlLangMemoizer,
    ) -> Cow<'static, str> {
        self.print().into()
    }
}

/// Puts a value of the other direction between isolation marks (UAX #9, FSI and
/// PDI), and leaves every other as it is: marks that do not serve break kerning
/// and stay in text that is copied from the page.
fn isolate(text: Cow<'_, str>, direction: Direction) -> Cow<'_, str> {
    if bidi::first_strong(&text).is_some_and(|strong| strong != direction) {
        Cow::Owned(format!("\u{2068}{text}\u{2069}"))
    } else {
        text
    }
}

/// Makes the functions known to a bundle: those that translators call, and the
/// ones that print and select.
pub fn add_functions(
    bundle: &mut FluentBundle<Arc<FluentResource>>,
    formatters: &Arc<Formatters>,
    calls: &Arc<Calls>,
) {
    for function in Function::ALL {
        let formatters = Arc::clone(formatters);
        let calls = Arc::clone(calls);
        // The names are distinct, so adding cannot fail.
        let _ = bundle.add_function(function.name(), move |positional, named| {
            let result = value_of(positional.first())
                .and_then(|value| formatters.call(function, &value, &options(named)));
            returned(result, positional.first(), &formatters, named, &calls)
        });
    }
    let printing = (Arc::clone(formatters), Arc::clone(calls));
    let _ = bundle.add_function(PRINT, move |positional, named| {
        let (formatters, calls) = &printing;
        let text = value_of(positional.first()).and_then(|value| formatters.print(&value));
        let text = text.map(Value::Text);
        returned(text, positional.first(), formatters, named, calls)
    });
    let formatters = Arc::clone(formatters);
    let calls = Arc::clone(calls);
    let _ = bundle.add_function(SELECT, move |positional, named| {
        select(positional, &formatters).unwrap_or_else(|error| {
            frame::fail(&error, place(named, &calls));
            FluentValue::None
        })
    });
}

/// What a function returns to fluent-bundle; a failure is reported.
fn returned(
    result: Result<Value, FunctionError>,
    argument: Option<&FluentValue>,
    formatters: &Arc<Formatters>,
    named: &FluentArgs,
    calls: &Calls,
) -> FluentValue<'static> {
    match result {
        Ok(value) => {
            let form = match named.get("form") {
                Some(FluentValue::String(form)) => Some(form.as_ref()),
                _ => None,
            };
            let source = source_of(argument).map(|source| Source {
                call: place(named, calls),
                name: source.name.map(|name| PrintedName {
                    form: form.map(Arc::from),
                    ..name
                }),
                ..source
            });
            bound(Arc::new(value), source, formatters)
        }
        Err(error) => {
            frame::fail(&error, place(named, calls));
            FluentValue::Error
        }
    }
}

/// Which variant is meant: the key itself, or nothing for the default.
fn select(
    positional: &[FluentValue],
    formatters: &Formatters,
) -> Result<FluentValue<'static>, FunctionError> {
    let given = value_of(positional.first())?;
    let stripped = match &*given {
        Value::Text(text) => Some(Value::Text(printed::strip(text).into_owned())),
        _ => None,
    };
    let value = stripped.as_ref().unwrap_or(&given);
    let written: Vec<&str> = positional
        .iter()
        .skip(1)
        .filter_map(|key| match key {
            FluentValue::String(key) => Some(key.as_ref()),
            _ => None,
        })
        .collect();
    let keys: Vec<Key> = written
        .iter()
        .map(|key| {
            // An identifier starts with a letter, a number does not (Fluent 1.0 grammar).
            if key.starts_with(|first: char| first.is_ascii_alphabetic()) {
                Key::Identifier(key)
            } else {
                Key::Number(key)
            }
        })
        .collect();
    // Of a fact only the record knows that it is a number.
    if matches!(value, Value::Number(_)) {
        let wrong = formatters.check_keys(value.kind(), &keys, None);
        if let Some((_, error)) = wrong.into_iter().next() {
            return Err(error);
        }
    }
    let selected = formatters.select(value, &keys)?;
    // A form or an argument is any word: one that no variant means may be misspelt, there or
    // here, and must not be taken for another.
    if let (None, Value::Text(word)) = (selected, value)
        && !written.contains(&"other")
    {
        let message = format!("the selector is {word:?}, and no variant is called so");
        return Err(FunctionError::new(message).with_help(
            "correct one of them, or call the last variant `*[other]` if it is right for all others",
        ));
    }
    Ok(match selected {
        Some(index) => match keys[index] {
            Key::Identifier(key) => FluentValue::String(key.to_owned().into()),
            Key::Number(key) => FluentValue::try_number(key).into_owned(),
        },
        None => FluentValue::None,
    })
}

/// The variable that an argument was made from.
fn source_of(value: Option<&FluentValue>) -> Option<Source> {
    match value {
        Some(FluentValue::Custom(custom)) => {
            let bound = custom.as_ref().as_any().downcast_ref::<Bound>()?;
            bound.source.clone()
        }
        _ => None,
    }
}

fn value_of(value: Option<&FluentValue>) -> Result<Arc<Value>, FunctionError> {
    match value {
        Some(FluentValue::Custom(custom)) => match custom.as_ref().as_any().downcast_ref::<Bound>()
        {
            Some(bound) => Ok(Arc::clone(&bound.value)),
            None => Err(FunctionError::new("found a value of an unknown type")),
        },
        Some(FluentValue::String(text)) => Ok(Arc::new(Value::Text(text.to_string()))),
        // A literal in the text.
        Some(FluentValue::Number(number)) => number
            .as_string()
            .parse()
            .map(|decimal: fixed_decimal::Decimal| Arc::new(Value::Number(decimal.into())))
            .map_err(|_| FunctionError::new("found a number that cannot be read")),
        _ => Err(FunctionError::new(frame::NO_VALUE)),
    }
}

fn options<'a>(named: &'a FluentArgs) -> Vec<(&'a str, OptionValue)> {
    named
        .iter()
        .filter(|(name, _)| *name != CALL)
        .map(|(name, value)| {
            let value = match value {
                FluentValue::Number(number) => match number.as_string().parse() {
                    Ok(decimal) => OptionValue::Number(decimal),
                    Err(_) => OptionValue::Text(number.as_string().into_owned()),
                },
                FluentValue::String(text) => OptionValue::Text(text.to_string()),
                _ => OptionValue::Text(String::new()),
            };
            (name, value)
        })
        .collect()
}

fn place(named: &FluentArgs, calls: &Calls) -> Option<Location> {
    match named.get(CALL) {
        // Numbers are counted up from 0, far below what a float holds exactly.
        Some(FluentValue::Number(number)) => calls.location(number.value as u64),
        _ => None,
    }
}
