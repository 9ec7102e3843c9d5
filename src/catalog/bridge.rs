//! Our values and functions as fluent-bundle knows them.

use std::borrow::Cow;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentType;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use super::bidi;
use super::functions::{Argument, Direction, Formatters, Function, FunctionError, Key};
use super::runtime::{PRINT, SELECT, SITE};
use super::site::{self, Sites};
use super::value::Value;
use crate::diagnostics::Location;

/// A value as fluent-bundle carries it, to be printed in a language.
pub fn bind(value: Value, formatters: &Arc<Formatters>) -> FluentValue<'static> {
    FluentValue::Custom(Box::new(Bound {
        value,
        formatters: Arc::clone(formatters),
    }))
}

/// A value and the language in which it is printed.
#[derive(Clone)]
struct Bound {
    value: Value,
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
        match self.formatters.print(&self.value) {
            Ok(text) => isolate(text, self.formatters.direction()),
            Err(error) => {
                site::fail(&error, None);
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
fn isolate(text: String, direction: Direction) -> String {
    if bidi::first_strong(&text).is_some_and(|strong| strong != direction) {
        format!("\u{2068}{text}\u{2069}")
    } else {
        text
    }
}

/// Makes the functions known to a bundle: those that translators call, and the
/// one that selects.
pub fn add_functions(
    bundle: &mut FluentBundle<Arc<FluentResource>>,
    formatters: &Arc<Formatters>,
    sites: &Arc<Sites>,
) {
    for function in Function::ALL {
        let formatters = Arc::clone(formatters);
        let sites = Arc::clone(sites);
        // The names are distinct, so adding cannot fail.
        let _ = bundle.add_function(function.name(), move |positional, named| {
            let result = value_of(positional.first())
                .and_then(|value| formatters.call(function, &value, &options(named)));
            finish(result, &formatters, named, &sites)
        });
    }
    let printing = (Arc::clone(formatters), Arc::clone(sites));
    let _ = bundle.add_function(PRINT, move |positional, named| {
        let (formatters, sites) = &printing;
        let text = value_of(positional.first()).and_then(|value| formatters.print(&value));
        finish(text.map(Value::Text), formatters, named, sites)
    });
    let formatters = Arc::clone(formatters);
    let sites = Arc::clone(sites);
    let _ = bundle.add_function(SELECT, move |positional, named| {
        select(positional, &formatters).unwrap_or_else(|error| {
            site::fail(&error, place(named, &sites));
            FluentValue::None
        })
    });
}

fn finish(
    result: Result<Value, FunctionError>,
    formatters: &Arc<Formatters>,
    named: &FluentArgs,
    sites: &Sites,
) -> FluentValue<'static> {
    match result {
        Ok(value) => bind(value, formatters),
        Err(error) => {
            site::fail(&error, place(named, sites));
            FluentValue::Error
        }
    }
}

/// Which variant is meant: the key itself, or nothing for the default.
fn select(
    positional: &[FluentValue],
    formatters: &Formatters,
) -> Result<FluentValue<'static>, FunctionError> {
    let value = value_of(positional.first())?;
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
    Ok(match formatters.select(&value, &keys)? {
        Some(index) => match keys[index] {
            Key::Identifier(key) => FluentValue::String(key.to_owned().into()),
            Key::Number(key) => FluentValue::try_number(key).into_owned(),
        },
        None => FluentValue::None,
    })
}

fn value_of(value: Option<&FluentValue>) -> Result<Value, FunctionError> {
    match value {
        Some(FluentValue::Custom(custom)) => match custom.as_ref().as_any().downcast_ref::<Bound>()
        {
            Some(bound) => Ok(bound.value.clone()),
            None => Err(FunctionError::new("found a value of an unknown type")),
        },
        Some(FluentValue::String(text)) => Ok(Value::Text(text.to_string())),
        // A literal in the text.
        Some(FluentValue::Number(number)) => number
            .as_string()
            .parse()
            .map(|decimal: fixed_decimal::Decimal| Value::Number(decimal.into()))
            .map_err(|_| FunctionError::new("found a number that cannot be read")),
        _ => Err(FunctionError::new(site::NO_VALUE)),
    }
}

fn options<'a>(named: &'a FluentArgs) -> Vec<(&'a str, Argument)> {
    named
        .iter()
        .filter(|(name, _)| *name != SITE)
        .map(|(name, value)| {
            let value = match value {
                FluentValue::Number(number) => match number.as_string().parse() {
                    Ok(decimal) => Argument::Number(decimal),
                    Err(_) => Argument::Text(number.as_string().into_owned()),
                },
                FluentValue::String(text) => Argument::Text(text.to_string()),
                _ => Argument::Text(String::new()),
            };
            (name, value)
        })
        .collect()
}

fn place(named: &FluentArgs, sites: &Sites) -> Option<Location> {
    match named.get(SITE) {
        Some(FluentValue::Number(number)) => sites.location(number.value as usize),
        _ => None,
    }
}
