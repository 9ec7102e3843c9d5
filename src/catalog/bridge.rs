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
    let source = Printed {
        variable: Arc::clone(name),
        field: Arc::clone(&arg.field),
        call: None,
        name: match &*arg.value {
            Value::Name(name) => Some(PrintedName {
                reference: Arc::clone(&name.reference),
                form: None,
            }),
            _ => None,
        },
    };
    bound(
        Held::Shared(Arc::clone(&arg.value)),
        Some(source),
        formatters,
    )
}

fn bound(
    value: Held,
    source: Option<Printed>,
    formatters: &Arc<Formatters>,
) -> FluentValue<'static> {
    FluentValue::Custom(Box::new(Bound(Arc::new(Made {
        value,
        source,
        formatters: Arc::clone(formatters),
    }))))
}

/// A value as fluent-bundle passes it around, which makes a copy each time.
#[derive(Clone)]
struct Bound(Arc<Made>);

/// A value and the language in which it is printed.
struct Made {
    value: Held,
    /// The variable that it was made from.
    source: Option<Printed>,
    formatters: Arc<Formatters>,
}

/// A value of a variable, or one that a function has returned.
enum Held {
    Shared(Arc<Value>),
    Own(Value),
}

impl Made {
    fn value(&self) -> &Value {
        match &self.value {
            Held::Shared(value) => value,
            Held::Own(value) => value,
        }
    }
}

impl std::fmt::Debug for Bound {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.value().fmt(f)
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
        let made = &*self.0;
        let text = match made.value() {
            Value::Text(text) => Ok(Cow::Borrowed(text.as_str())),
            value => made.formatters.print(value).map(Cow::Owned),
        };
        match text {
            Ok(text) => {
                let text = isolate(text, made.formatters.direction());
                match &made.source {
                    Some(source) => frame::print(&text, source.clone()),
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
            let source = source_of(argument).map(|source| {
                let call = number(named).and_then(|number| calls.call(number));
                let name = source.name.as_ref().map(|name| PrintedName {
                    reference: Arc::clone(&name.reference),
                    form: call.as_ref().and_then(|(_, call)| call.form.clone()),
                });
                Printed {
                    variable: Arc::clone(&source.variable),
                    field: Arc::clone(&source.field),
                    call: call.map(|(tree, call)| tree.location(&call.range)),
                    name,
                }
            });
            bound(Held::Own(value), source, formatters)
        }
        Err(error) => {
            frame::fail(&error, place(named, calls));
            FluentValue::Error
        }
    }
}

/// Which variant is meant: the key itself, or nothing for the default.
fn select<'a>(
    positional: &[FluentValue<'a>],
    formatters: &Formatters,
) -> Result<FluentValue<'a>, FunctionError> {
    let (argument, written) = match positional.split_first() {
        Some((argument, written)) => (Some(argument), written),
        None => (None, positional),
    };
    let given = value_of(argument)?;
    let stripped = match &*given {
        Value::Text(text) => match printed::strip(text) {
            Cow::Owned(text) => Some(Value::Text(text)),
            Cow::Borrowed(_) => None,
        },
        _ => None,
    };
    let value = stripped.as_ref().unwrap_or(&given);
    let keys = written.iter().map(|key| match key {
        // An identifier starts with a letter, a number does not (Fluent 1.0 grammar).
        FluentValue::String(key) if key.starts_with(|first: char| first.is_ascii_alphabetic()) => {
            Key::Identifier(key)
        }
        FluentValue::String(key) => Key::Number(key),
        // The keys are written as texts.
        _ => Key::Number(""),
    });
    let keys: Vec<Key> = keys.collect();
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
        && !keys.contains(&Key::Identifier("other"))
    {
        let message = format!("the selector is {word:?}, and no variant is called so");
        return Err(FunctionError::new(message).with_help(
            "correct one of them, or call the last variant `*[other]` if it is right for all others",
        ));
    }
    Ok(match selected {
        Some(index) => match keys[index] {
            Key::Identifier(_) => written[index].clone(),
            Key::Number(key) => FluentValue::try_number(key).into_owned(),
        },
        None => FluentValue::None,
    })
}

/// The variable that an argument was made from.
fn source_of<'v>(value: Option<&'v FluentValue>) -> Option<&'v Printed> {
    match value {
        Some(FluentValue::Custom(custom)) => {
            let bound = custom.as_ref().as_any().downcast_ref::<Bound>()?;
            bound.0.source.as_ref()
        }
        _ => None,
    }
}

fn value_of<'v>(value: Option<&'v FluentValue>) -> Result<Cow<'v, Value>, FunctionError> {
    match value {
        Some(FluentValue::Custom(custom)) => match custom.as_ref().as_any().downcast_ref::<Bound>()
        {
            Some(bound) => Ok(Cow::Borrowed(bound.0.value())),
            None => Err(FunctionError::new("found a value of an unknown type")),
        },
        Some(FluentValue::String(text)) => Ok(Cow::Owned(Value::Text(text.to_string()))),
        // A literal in the text.
        Some(FluentValue::Number(number)) => number
            .as_string()
            .parse()
            .map(|decimal: fixed_decimal::Decimal| Cow::Owned(Value::Number(decimal.into())))
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
    let (tree, call) = calls.call(number(named)?)?;
    Some(tree.location(&call.range))
}

/// The number of a call.
fn number(named: &FluentArgs) -> Option<u64> {
    match named.get(CALL) {
        Some(FluentValue::String(number)) => number.parse().ok(),
        _ => None,
    }
}
