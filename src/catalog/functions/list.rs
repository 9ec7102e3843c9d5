//! `LIST`: "a, b and c", by the list patterns of CLDR (UTS 35 part 2, "List Patterns") or by the
//! separators of the message.

use icu_list::options::{ListFormatterOptions, ListLength};
use icu_list::{ListFormatter, ListFormatterPreferences};
use icu_locale::Locale;
use icu_properties::props::{DefaultIgnorableCodePoint, GeneralCategory, GeneralCategoryGroup};
use icu_properties::{CodePointMapData, CodePointSetData};

use super::cache::Cache;
use super::error::FunctionError;
use super::name;
use super::options::Options;
use super::repairs::list::join;
use super::{Formatters, Function, OptionValue};
use crate::catalog::value::{Value, ValueKind};

pub(super) const OPTIONS: &[&str] = &["type", "style", "form", "separator", "last-separator"];

/// The longest separator, in characters: " as well as " has 12.
const LONGEST_SEPARATOR: usize = 40;

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
    options: &[(&str, OptionValue)],
) -> Result<ValueKind, FunctionError> {
    read(&Options::read(Function::List.name(), OPTIONS, options)?)?;
    match argument {
        None | Some(ValueKind::List) => Ok(ValueKind::Text),
        Some(kind) => Err(
            FunctionError::new(format!("LIST takes a list, and this is {kind}")).with_help(
                match kind {
                    ValueKind::Name => "write NAME($name, form: \"…\") for a single name",
                    ValueKind::Duration => "a length of time prints by itself, without a function",
                    _ => "give it a variable that holds a list",
                },
            ),
        ),
    }
}

/// What comes between the elements.
#[derive(Clone, Copy)]
enum Joint<'a> {
    /// The words that CLDR has.
    Pattern(Type, ListLength),
    /// The texts of the message, `last` before the last element.
    Separators { between: &'a str, last: &'a str },
}

fn read<'a>(options: &Options<'a>) -> Result<Joint<'a>, FunctionError> {
    name::form(options)?;
    options.exclude(
        &["separator", "last-separator"],
        &["type", "style"],
        "the separators say what comes between the elements: leave \"type\" and \"style\" out",
    )?;
    let between = separator(options, "separator")?;
    let last = separator(options, "last-separator")?;
    match (between, last) {
        (Some(between), last) => Ok(Joint::Separators {
            between,
            last: last.unwrap_or(between),
        }),
        (None, Some(_)) => Err(FunctionError::new(
            "option \"last-separator\" of LIST needs the option \"separator\"",
        )
        .with_help("add separator: \"…\", which comes between the elements before the last")),
        (None, None) => Ok(Joint::Pattern(
            options.choice("type", TYPES)?.unwrap_or(Type::Conjunction),
            options.choice("style", STYLES)?.unwrap_or(ListLength::Wide),
        )),
    }
}

/// The value of `separator` or `last-separator`. It may be empty: 日 and 米 make 日米.
fn separator<'a>(options: &Options<'a>, name: &str) -> Result<Option<&'a str>, FunctionError> {
    let Some(text) = options.text(name, "the text between two elements, such as \", \"")? else {
        return Ok(None);
    };
    if let Some(unseen) = text.chars().find(|c| is_unseen(*c)) {
        return Err(FunctionError::new(format!(
            "option \"{name}\" of LIST has the character U+{:04X}, which cannot be seen",
            u32::from(unseen)
        ))
        .with_help("write a separator of letters, punctuation and spaces"));
    }
    if text.chars().nth(LONGEST_SEPARATOR).is_some() {
        return Err(FunctionError::new(format!(
            "option \"{name}\" of LIST has more than {LONGEST_SEPARATOR} characters"
        ))
        .with_help("write a short separator, such as \", \", and longer texts around LIST"));
    }
    Ok(Some(text))
}

/// Whether a separator may not hold the character: controls, line breaks, marks of direction and
/// all else that is not seen on the page (Unicode's Default_Ignorable_Code_Point), but for the
/// joiners U+200C and U+200D, which Persian and Indic spelling needs.
fn is_unseen(c: char) -> bool {
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    let unseen = GeneralCategoryGroup::Other
        .union(GeneralCategoryGroup::LineSeparator)
        .union(GeneralCategoryGroup::ParagraphSeparator)
        .contains(category)
        || CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c)
        || c == char::REPLACEMENT_CHARACTER
        || c == OBJECT_REPLACEMENT;
    unseen && !matches!(c, '\u{200C}' | '\u{200D}')
}

/// Stands for something that is no text (Unicode, section 23.8).
const OBJECT_REPLACEMENT: char = '\u{FFFC}';

impl Lists {
    pub(super) fn call(
        &self,
        formatters: &Formatters,
        argument: &Value,
        options: &[(&str, OptionValue)],
    ) -> Result<Value, FunctionError> {
        check(Some(argument.kind()), options)?;
        let options = Options::read(Function::List.name(), OPTIONS, options)?;
        let joint = read(&options)?;
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
        match joint {
            Joint::Separators { between, last } => Ok(join_by(&elements, between, last)),
            Joint::Pattern(kind, style) => {
                let formatter = self
                    .formatters
                    .get_or_build((kind, style), || build(formatters.locale(), (kind, style)))?;
                join(&formatter, formatters.locale(), &elements)
            }
        }
        .map(Value::Text)
    }
}

/// Joins the elements by the separators.
fn join_by(elements: &[String], between: &str, last: &str) -> String {
    match elements {
        [before @ .., one, end] => {
            let mut joined = String::new();
            for element in before {
                joined.push_str(element);
                joined.push_str(between);
            }
            [&joined, one, last, end].concat()
        }
        elements => elements.concat(),
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
