//! `LIST`: "a, b and c", by the list patterns of CLDR (UTS 35 part 2, "List Patterns").

use icu::list::options::{ListFormatterOptions, ListLength};
use icu::list::{ListFormatter, ListFormatterPreferences};
use icu::locale::Locale;

use super::cache::Cache;
use super::error::FunctionError;
use super::name;
use super::options::Options;
use super::{Argument, Formatters, Function};
use crate::catalog::value::{Value, ValueKind};

pub(super) const OPTIONS: &[&str] = &["type", "style", "form"];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Type {
    Conjunction,
    Disjunction,
    Unit,
}

const TYPES: &[(&str, Type)] = &[
    ("conjunction", Type::Conjunction),
    ("disjunction", Type::Disjunction),
    ("unit", Type::Unit),
];

const STYLES: &[(&str, ListLength)] = &[
    ("long", ListLength::Wide),
    ("short", ListLength::Short),
    ("narrow", ListLength::Narrow),
];

/// The list formatters of one locale.
#[derive(Debug, Default)]
pub(super) struct Lists {
    formatters: Cache<(Type, ListLength), ListFormatter>,
}

pub(super) fn check(
    argument: Option<ValueKind>,
    options: &[(&str, Argument)],
) -> Result<ValueKind, FunctionError> {
    read(&Options::read(Function::List.name(), OPTIONS, options)?)?;
    match argument {
        None | Some(ValueKind::List) => Ok(ValueKind::Text),
        Some(kind) => Err(
            FunctionError::new(format!("LIST takes a list, and this is {kind}")).with_help(
                match kind {
                    ValueKind::Name => "write NAME($name, form: \"…\") for a single name",
                    _ => "give it a variable that holds a list",
                },
            ),
        ),
    }
}

fn read(options: &Options<'_>) -> Result<(Type, ListLength), FunctionError> {
    name::form(options)?;
    let kind = options.choice("type", TYPES)?.unwrap_or(Type::Conjunction);
    let style = options.choice("style", STYLES)?.unwrap_or(ListLength::Wide);
    Ok((kind, style))
}

impl Lists {
    pub(super) fn call(
        &self,
        formatters: &Formatters,
        argument: &Value,
        options: &[(&str, Argument)],
    ) -> Result<Value, FunctionError> {
        check(Some(argument.kind()), options)?;
        let options = Options::read(Function::List.name(), OPTIONS, options)?;
        let pattern = read(&options)?;
        let form = name::form(&options)?;
        let Value::List(values) = argument else {
            return Err(FunctionError::new(format!(
                "LIST takes a list, and this is {}",
                argument.kind()
            )));
        };
        if values.is_empty() {
            return Err(
                FunctionError::new("LIST has nothing to list: the list is empty")
                    .with_help("leave the sentence out where the record has none"),
            );
        }
        let elements = values
            .iter()
            .map(|value| element(formatters, value, form))
            .collect::<Result<Vec<_>, _>>()?;
        let formatter = self
            .formatters
            .get_or_build(pattern, || build(formatters.locale(), pattern))?;
        join(&formatter, formatters.locale(), &elements).map(Value::Text)
    }
}

fn build(
    locale: &Locale,
    (kind, style): (Type, ListLength),
) -> Result<ListFormatter, FunctionError> {
    let preferences = ListFormatterPreferences::from(locale);
    let options = ListFormatterOptions::default().with_length(style);
    match kind {
        Type::Conjunction => ListFormatter::try_new_and(preferences, options),
        Type::Disjunction => ListFormatter::try_new_or(preferences, options),
        Type::Unit => ListFormatter::try_new_unit(preferences, options),
    }
    .map_err(|error| super::missing_data("list patterns", locale, &error))
}

fn element(
    formatters: &Formatters,
    value: &Value,
    form: Option<&str>,
) -> Result<String, FunctionError> {
    match (value, form) {
        (Value::Name(name), form) => name.forms.form(form),
        (Value::List(_), _) => Err(FunctionError::new("LIST cannot list a list within a list")
            .with_help("give it the inner list")),
        (value, None) => formatters.print(value),
        (value, Some(form)) => Err(FunctionError::new(format!(
            "LIST has the option form: \"{form}\", and an element of the list is {}",
            value.kind()
        ))
        .with_help("only names have forms: leave \"form\" out")),
    }
}

/// Ends a stand-in. A noncharacter, which no text for interchange holds (Unicode, section 23.7).
const END: char = '\u{FDD0}';

/// Joins the elements with the words between them that the formatter chooses.
///
/// In Spanish the word depends on the sound that the next element begins with, and CLDR looks
/// at its first letters: "e Italia", but not "e Íñigo" or "e «Italia»". So the formatter is given
/// stand-ins that begin with what is heard, and the elements take their places.
fn join(
    formatter: &ListFormatter,
    locale: &Locale,
    elements: &[String],
) -> Result<String, FunctionError> {
    let stand_ins: Vec<String> = elements
        .iter()
        .map(|element| {
            let mut heard = beginning(element, locale);
            heard.push(END);
            heard
        })
        .collect();
    let pattern = formatter.format_to_string(stand_ins.iter());
    let mut joined = String::with_capacity(pattern.len());
    let mut rest = pattern.as_str();
    for (element, stand_in) in elements.iter().zip(&stand_ins) {
        // Each stand-in holds the mark once, at its end, so the first hit is this one.
        let Some((before, after)) = rest.split_once(stand_in.as_str()) else {
            return Err(FunctionError::new(
                "LIST could not be written: its pattern lost an element",
            ));
        };
        joined.push_str(before);
        joined.push_str(element);
        rest = after;
    }
    joined.push_str(rest);
    Ok(joined)
}

/// How an element begins, for the patterns that depend on it: without the marks that are not
/// heard, and in Spanish without punctuation and without the accents of the first letters.
fn beginning(element: &str, locale: &Locale) -> String {
    const LETTERS: usize = 24;
    const MARKS: [char; 7] = [
        '\u{200E}', '\u{200F}', '\u{061C}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}',
    ];
    let spanish = locale.id.language.as_str() == "es";
    element
        .trim_start_matches(|c: char| MARKS.contains(&c) || (spanish && !c.is_alphanumeric()))
        .chars()
        .filter(|c| *c != END)
        .take(LETTERS)
        .map(|c| match c {
            'í' | 'Í' if spanish => 'i',
            'ó' | 'Ó' if spanish => 'o',
            c => c,
        })
        .collect()
}
