//! What the functions write, against values that can be looked up.
//!
//! Where a table says "CLDR 48", its values are those of CLDR 48 as ICU 78 writes them
//! (`Intl` of any browser or of Node with that data), with U+00A0 for U+202F in times.

mod clock;
mod datetime;
mod errors;
mod list;
mod locale;
mod number;
mod plural;
mod robustness;
mod separators;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Zoned;

use super::{Formatters, Function, FunctionError, Key, OptionValue};
use crate::catalog::value::{Forms, Gender, Instant, Name, Number, Value, ValueKind};

/// The formatters of a locale.
fn formatters(locale: &str) -> Formatters {
    Formatters::new(&locale.parse().expect("a tag")).expect("data")
}

/// Options as a translator writes them: `style: "percent", minimumFractionDigits: 1`.
fn options(written: &str) -> Vec<(&str, OptionValue)> {
    written
        .split(", ")
        .filter(|option| !option.is_empty())
        .map(|option| {
            let (name, value) = option.split_once(": ").expect("name: value");
            let argument = match value
                .strip_prefix('"')
                .and_then(|text| text.strip_suffix('"'))
            {
                Some(text) => OptionValue::Text(text.to_owned()),
                None => OptionValue::Number(value.parse().expect("a number")),
            };
            (name, argument)
        })
        .collect()
}

fn number(written: &str) -> Value {
    Value::Number(Number::new(written.parse().expect("a number")))
}

fn instant(written: &str) -> Value {
    Value::Instant(zoned(written).into())
}

fn zoned(written: &str) -> Zoned {
    written.parse().expect("an instant")
}

/// An instant whose time of day reads like this.
fn instant_with_clock(written: &str, clock: &str) -> Value {
    Value::Instant(Instant {
        zoned: zoned(written),
        clock: Some(forms(&[(None, clock)])),
    })
}

/// A length of time that reads like this.
fn duration(text: &str) -> Value {
    Value::Duration(Name {
        reference: "length".into(),
        gender: None,
        forms: forms(&[(None, text)]),
    })
}

fn date(written: &str) -> Value {
    Value::Date(written.parse().expect("a date"))
}

/// What a placeable with this call prints.
fn print(
    locale: &str,
    function: Function,
    value: &Value,
    written: &str,
) -> Result<String, FunctionError> {
    let formatters = formatters(locale);
    let result = formatters.call(function, value, &options(written))?;
    formatters.print(&result)
}

/// A name with its forms, given as pairs.
fn name(reference: &str, gender: Option<Gender>, pairs: &[(Option<&str>, &str)]) -> Value {
    Value::Name(Name {
        reference: reference.into(),
        gender,
        forms: forms(pairs),
    })
}

fn forms(pairs: &[(Option<&str>, &str)]) -> Arc<dyn Forms> {
    struct Table(BTreeMap<Option<String>, String>);
    impl Forms for Table {
        fn form(&self, form: Option<&str>) -> Result<String, FunctionError> {
            self.0
                .get(&form.map(str::to_owned))
                .cloned()
                .ok_or_else(|| FunctionError::new(format!("no form {form:?}")).with_help("add it"))
        }
    }
    let pairs = pairs
        .iter()
        .map(|(form, text)| (form.map(str::to_owned), (*text).to_owned()));
    Arc::new(Table(pairs.collect()))
}

fn texts(elements: &[&str]) -> Value {
    Value::List(
        elements
            .iter()
            .map(|text| Value::Text((*text).to_owned()))
            .collect(),
    )
}

/// Which key a value selects, by its text.
fn selected<'k>(locale: &str, value: &Value, keys: &[&'k str]) -> Option<&'k str> {
    let parsed: Vec<Key<'_>> = keys.iter().map(|key| self::key(key)).collect();
    formatters(locale)
        .select(value, &parsed)
        .expect("selectable")
        .map(|index| keys[index])
}

fn key(written: &str) -> Key<'_> {
    if written.starts_with(|c: char| c.is_ascii_digit() || c == '-') {
        Key::Number(written)
    } else {
        Key::Identifier(written)
    }
}

/// The keys that are never selected where none of them is the default.
fn check_keys(locale: &str, kind: ValueKind, keys: &[&str]) -> Vec<(usize, FunctionError)> {
    check_keys_with_default(locale, kind, keys, None)
}

fn check_keys_with_default(
    locale: &str,
    kind: ValueKind,
    keys: &[&str],
    default: Option<usize>,
) -> Vec<(usize, FunctionError)> {
    let parsed: Vec<Key<'_>> = keys.iter().map(|written| key(written)).collect();
    formatters(locale).check_keys(kind, &parsed, default)
}
