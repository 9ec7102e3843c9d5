//! The functions that a message can call, over ICU4X 2.2 (CLDR 48) and jiff: `NUMBER`, `DATETIME`,
//! `CLOCK`, `LIST`, `NAME` and `GENDER`.
//!
//! Options have ECMA-402's names and values, as far as ICU4X can do what they say; an unknown
//! option or value, or a combination that cannot be written, is an error and never a guess. What
//! `DATETIME` adds to ECMA-402 is described at [`Function::DateTime`].
//!
//! Nothing here knows Fluent: a call is a [`Function`], a positional [`Value`] and options that are
//! literals. [`Function::check`] looks at a call before there is a value, [`Formatters`] holds
//! what one locale needs to carry it out.

mod cache;
mod clock;
mod currency;
mod datetime;
mod error;
mod gender;
mod list;
mod locale;
mod name;
mod number;
mod options;
mod plural;
mod repairs;
#[cfg(test)]
mod tests;

use std::fmt;

use fixed_decimal::{Decimal, Sign};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::GroupingStrategy;
use icu_experimental::dimension::percent::formatter::{
    PercentFormatter, PercentFormatterPreferences,
};
use icu_experimental::dimension::percent::options::{Display, PercentFormatterOptions};
use icu_locale::Locale;
use unic_langid::LanguageIdentifier;

use self::cache::Cache;
use self::currency::Currencies;
use self::datetime::DateTimes;
use self::list::Lists;
use self::locale::Numbering;
use self::plural::Plurals;
use crate::catalog::value::{Number, Value, ValueKind};

pub use self::currency::CurrencyDisplay;
pub use self::error::FunctionError;
pub use self::locale::{Direction, fallback_chain};
pub use self::number::{NumberOptions, Style};
pub use self::plural::Category;

/// A function that a message can call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Function {
    /// `NUMBER($n, …)`: how a number or an amount of money is written, and whether it counts or
    /// ranks in a selector.
    Number,
    /// `DATETIME($t, …)`: a date or an instant, or with `part: "…"` one part of it to select on.
    ///
    /// `part` is not in ECMA-402. `"year"`, `"month"`, `"day"`, `"hour"` and `"minute"` are
    /// numbers; `"weekday"` is `mon` to `sun`; `"dayPeriod"` is `am` or `pm`, or exactly at twelve
    /// `noon` or `midnight` (which select `[pm]` and `[am]` where a message has no key for them).
    DateTime,
    /// `CLOCK($t)`: the time of day of an instant in the language's own words.
    Clock,
    /// `LIST($xs, …)`: "a, b and c".
    ///
    /// `separator` and `last-separator` are not in ECMA-402: the elements are joined by exactly
    /// these texts instead of the words that CLDR has, `last-separator` (or else `separator`)
    /// before the last one. A `last-separator` without a `separator` is an error, and so is a
    /// `type` or `style` beside them. What CLDR's words do by themselves, such as Spanish «e»
    /// before «Italia», they do not.
    List,
    /// `NAME($x, form: "…")`: what the language calls a person, a place, an organisation.
    Name,
    /// `GENDER($x)`: `masculine`, `feminine` or `other`, to select on.
    Gender,
}

impl Function {
    /// Every function.
    pub const ALL: [Function; 6] = [
        Function::Number,
        Function::DateTime,
        Function::Clock,
        Function::List,
        Function::Name,
        Function::Gender,
    ];

    /// Its name in a message.
    pub fn name(self) -> &'static str {
        match self {
            Function::Number => "NUMBER",
            Function::DateTime => "DATETIME",
            Function::Clock => "CLOCK",
            Function::List => "LIST",
            Function::Name => "NAME",
            Function::Gender => "GENDER",
        }
    }

    /// The function of that name, in capitals as Fluent writes functions.
    pub fn from_name(name: &str) -> Option<Self> {
        Function::ALL
            .into_iter()
            .find(|function| function.name() == name)
    }

    /// The names of its options.
    pub fn options(self) -> &'static [&'static str] {
        match self {
            Function::Number => number::OPTIONS,
            Function::DateTime => datetime::OPTIONS,
            Function::Clock => clock::OPTIONS,
            Function::List => list::OPTIONS,
            Function::Name => name::OPTIONS,
            Function::Gender => gender::OPTIONS,
        }
    }

    /// Checks a call before there is a value: names and values of options, their bounds, whether
    /// they go together, and the kind of the positional argument (`None` where it is not known).
    ///
    /// Returns the kind of the result.
    ///
    /// # Errors
    /// When the call is wrong for every value of that kind.
    pub fn check(
        self,
        argument: Option<ValueKind>,
        options: &[(&str, OptionValue)],
    ) -> Result<ValueKind, FunctionError> {
        match self {
            Function::Number => number::check(argument, options),
            Function::DateTime => datetime::check(argument, options),
            Function::Clock => clock::check(argument, options),
            Function::List => list::check(argument, options),
            Function::Name => name::check(argument, options),
            Function::Gender => gender::check(argument, options),
        }
    }
}

impl fmt::Display for Function {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The value of an option: Fluent allows only literals.
#[derive(Clone, Debug, PartialEq)]
pub enum OptionValue {
    /// `"long"`
    Text(String),
    /// `2`
    Number(Decimal),
}

/// The key of a variant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key<'a> {
    /// `[one]`
    Identifier(&'a str),
    /// `[1]`, as it is written.
    Number(&'a str),
}

/// Everything that one locale needs to write values.
///
/// Built once for a locale and shared: formatters are kept for each set of options that was used.
#[derive(Debug)]
pub struct Formatters {
    locale: Locale,
    direction: Direction,
    digits: String,
    plurals: Plurals,
    lists: Lists,
    datetimes: DateTimes,
    decimals: Cache<(Option<Numbering>, GroupingStrategy), DecimalFormatter>,
    percents:
        Cache<(Option<Numbering>, GroupingStrategy, Display), PercentFormatter<DecimalFormatter>>,
    currencies: Cache<Option<Numbering>, Currencies>,
}

impl Formatters {
    /// The formatters of a locale.
    ///
    /// # Errors
    /// When the language is `und` or CLDR does not know how it is written.
    pub fn new(locale: &LanguageIdentifier) -> Result<Self, FunctionError> {
        let (locale, direction) = locale::convert(locale)?;
        Ok(Formatters {
            digits: locale::digits(&locale, None)?,
            plurals: Plurals::new(&locale)?,
            lists: Lists::default(),
            datetimes: DateTimes::default(),
            decimals: Cache::default(),
            percents: Cache::default(),
            currencies: Cache::default(),
            direction,
            locale,
        })
    }

    /// The formatters of a locale for text that runs in another direction than its own.
    ///
    /// # Errors
    /// As [`new`](Self::new).
    pub fn in_direction(
        locale: &LanguageIdentifier,
        direction: Direction,
    ) -> Result<Self, FunctionError> {
        Ok(Formatters {
            direction,
            ..Self::new(locale)?
        })
    }

    /// Calls a function. It checks the call as [`Function::check`] does.
    ///
    /// # Errors
    /// When the call is wrong, or this value cannot be written this way.
    pub fn call(
        &self,
        function: Function,
        argument: &Value,
        options: &[(&str, OptionValue)],
    ) -> Result<Value, FunctionError> {
        match function {
            Function::Number => number::call(argument, options),
            Function::DateTime => self.datetimes.call(&self.locale, argument, options),
            Function::Clock => clock::call(argument, options),
            Function::List => self.lists.call(self, argument, options),
            Function::Name => name::call(argument, options),
            Function::Gender => gender::call(argument, options),
        }
    }

    /// What a placeable prints that holds nothing but the value.
    ///
    /// A number prints in the digits and with the grouping of the locale, a name and a length of
    /// time print as themselves, a text as it is.
    ///
    /// # Errors
    /// For what can be written in several ways, where one of them would be a guess: a date
    /// (`DATETIME`), an instant (`DATETIME` or `CLOCK`), an amount of money (`NUMBER`), a list
    /// (`LIST`). For a keyword, which belongs to no language. And for a number that cannot be
    /// written.
    pub fn print(&self, value: &Value) -> Result<String, FunctionError> {
        let (kind, help) = match value {
            Value::Number(number) => return self.write_number(number),
            Value::Name(name) | Value::Duration(name) => return name.forms.form(None),
            Value::Text(text) => return Ok(text.clone()),
            Value::Money { .. } => (
                value.kind(),
                "write NUMBER(…, currencyDisplay: \"symbol\"), or \"code\"",
            ),
            Value::Date(_) => (value.kind(), "write DATETIME(…, dateStyle: \"long\")"),
            Value::Instant(_) => (
                value.kind(),
                "write DATETIME(…, dateStyle: \"long\"), or CLOCK(…) for its time of day",
            ),
            Value::List(_) => (value.kind(), "write LIST(…)"),
            Value::Keyword(word) => {
                return Err(FunctionError::new(format!(
                    "the keyword \"{}\" cannot be printed",
                    word.escape_debug()
                ))
                .with_help("select on it, and write the words in the variants"));
            }
        };
        Err(FunctionError::new(format!("{kind} cannot be printed as it is")).with_help(help))
    }

    /// Which of the variants is selected, by the index of its key; `None` is the default variant.
    ///
    /// A number selects the key with the same value first (`[1]` also for the ordinal 1st and for
    /// 1.0), then its plural category: of ordinals where `NUMBER(…, type: "ordinal")` says so,
    /// otherwise of cardinals, by the digits that are shown. The value of a percentage is the
    /// number itself (`[1]` is 100%). A keyword or a text selects the key that is the same word.
    ///
    /// # Errors
    /// When a value of that kind cannot be selected on.
    pub fn select(&self, value: &Value, keys: &[Key<'_>]) -> Result<Option<usize>, FunctionError> {
        self.plurals.select(value, keys)
    }

    /// Checks the keys of a selector on a value of that kind: some value must select it.
    ///
    /// `default` is the index of the default variant, which may be called `other` where no value
    /// selects it.
    ///
    /// Returns each key that no value selects in this locale, by its index, with the reason. A
    /// kind that cannot be selected on is reported once, at the first key.
    pub fn check_keys(
        &self,
        kind: ValueKind,
        keys: &[Key<'_>],
        default: Option<usize>,
    ) -> Vec<(usize, FunctionError)> {
        self.plurals.check_keys(kind, keys, default)
    }

    /// The plural categories that whole numbers of everyday size have, of ordinals or of
    /// cardinals.
    pub fn categories(&self, ordinal: bool) -> &[Category] {
        self.plurals.categories(ordinal)
    }

    /// The ten digits from zero to nine, of the locale's default numbering system.
    pub fn digits(&self) -> String {
        self.digits.clone()
    }

    /// Whether the locale writes hours from 1 to 12, or from 0 to 11, where a message does not say
    /// otherwise.
    pub fn counts_hours_to_twelve(&self) -> bool {
        self.datetimes.counts_to_twelve(&self.locale)
    }

    /// Which way the locale's script runs.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// The language of the locale (ISO 639): `en`.
    pub fn language(&self) -> &str {
        self.locale.id.language.as_str()
    }

    fn locale(&self) -> &Locale {
        &self.locale
    }

    fn write_number(&self, number: &Number) -> Result<String, FunctionError> {
        let written = self.write_by_locale(number)?;
        Ok(repairs::number::space_spanish_groups(written, &self.locale))
    }

    fn write_by_locale(&self, number: &Number) -> Result<String, FunctionError> {
        let options = number.options();
        let digits = number::digits(number)?;
        let numbering = options.numbering;
        let grouping = options.grouping.unwrap_or_default();
        let decimal = || locale::decimal_formatter(&self.locale, numbering, grouping);
        match (options.style(), options.currency) {
            (Style::Currency, Some(currency)) => {
                let currencies = self
                    .currencies
                    .get_or_build(numbering, || Currencies::new(&self.locale, numbering))?;
                currencies.write(
                    &digits,
                    currency,
                    options.currency_display.unwrap_or_default(),
                )
            }
            (Style::Percent, _) => {
                repairs::number::refuse_percent(&locale::digits(&self.locale, numbering)?)?;
                // The display writes the plus sign by itself: it must not be on the digits too.
                let (display, digits) = match digits.sign() {
                    Sign::Positive => (Display::ExplicitSign, digits.with_sign(Sign::None)),
                    _ => (Display::Standard, digits),
                };
                let formatter =
                    self.percents
                        .get_or_build((numbering, grouping, display), || {
                            PercentFormatter::try_new_with_decimal_formatter(
                                PercentFormatterPreferences::from(&self.locale),
                                decimal()?,
                                PercentFormatterOptions::from(display),
                            )
                            .map_err(|error| missing_data("percentages", &self.locale, &error))
                        })?;
                Ok(formatter.format(&digits).to_string())
            }
            _ => {
                let formatter = self.decimals.get_or_build((numbering, grouping), decimal)?;
                Ok(formatter.format_to_string(&digits))
            }
        }
    }
}

/// The error for data that ICU4X does not have.
fn missing_data(what: &str, locale: &Locale, error: &dyn fmt::Display) -> FunctionError {
    FunctionError::new(format!(
        "CLDR 48 as ICU4X has it lacks {what} for {}: {error}",
        locale.id
    ))
}
