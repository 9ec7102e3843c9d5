//! What the variables of a message can hold.
//!
//! A value is a fact without a language: a number is an exact decimal, an instant carries its
//! zone, a name is a reference that a language resolves through [`Forms`]. How each of them
//! reads in a language is decided by [`functions`](crate::catalog::functions).

use std::fmt;
use std::sync::Arc;

use fixed_decimal::Decimal;
use jiff::Zoned;
use jiff::civil::Date;

use crate::catalog::functions::FunctionError;
use crate::catalog::functions::NumberOptions;

/// What a variable of a message can hold.
#[derive(Clone, Debug)]
pub enum Value {
    /// An exact decimal, with the formatting that `NUMBER` gave it.
    Number(Number),
    /// An amount in a currency. It prints only through `NUMBER`, because a symbol, a code and a
    /// name are different things to say in an official text.
    Money {
        /// The amount in major units of the currency (`12.50` is twelve and a half dollars).
        amount: Decimal,
        /// What the amount is counted in.
        currency: Currency,
    },
    /// A day of the proleptic Gregorian calendar, in no zone.
    Date(Date),
    /// An instant, with the zone in which it is written.
    Instant(Instant),
    /// A length of time, in the language's own words: it prints as the form without a name, and
    /// has no other form.
    Duration(Name),
    /// A person, a place, an organisation: what the language calls it.
    Name(Name),
    /// Values that are printed together.
    List(Vec<Value>),
    /// A finished string, as `DATETIME`, `CLOCK`, `NAME` and `LIST` return it.
    Text(String),
    /// An identifier that exists to be selected on (`$precision`, `$status`). It never prints.
    Keyword(String),
}

impl Value {
    /// The kind of this value. A keyword is a [`ValueKind::Keyword`] whichever set it is from.
    pub fn kind(&self) -> ValueKind {
        match self {
            Value::Number(number) if number.is_ordinal() => ValueKind::Ordinal,
            Value::Number(_) => ValueKind::Number,
            Value::Money { .. } => ValueKind::Money,
            Value::Date(_) => ValueKind::Date,
            Value::Instant(_) => ValueKind::Instant,
            Value::Duration(_) => ValueKind::Duration,
            Value::Name(_) => ValueKind::Name,
            Value::List(_) => ValueKind::List,
            Value::Text(_) => ValueKind::Text,
            Value::Keyword(_) => ValueKind::Keyword,
        }
    }
}

/// The kind of a [`Value`], for checks that run before there is a value.
///
/// Its `Display` gives the words that messages use: "a number", "an instant", "a name".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ValueKind {
    /// A number that counts (cardinal plural categories).
    Number,
    /// A number that ranks: what `NUMBER(…, type: "ordinal")` returns (ordinal categories).
    Ordinal,
    /// An amount in a currency.
    Money,
    /// A day without a zone.
    Date,
    /// An instant in a zone.
    Instant,
    /// A length of time.
    Duration,
    /// A name.
    Name,
    /// A list.
    List,
    /// A finished string.
    Text,
    /// An identifier to select on, of a set that the caller knows.
    Keyword,
    /// What `GENDER` returns: `masculine`, `feminine` or `other`.
    Gender,
    /// What `DATETIME(…, part: "dayPeriod")` returns: `am`, `pm`, `noon` or `midnight`.
    DayPeriod,
    /// What `DATETIME(…, part: "weekday")` returns: `mon` to `sun`.
    Weekday,
}

impl fmt::Display for ValueKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            ValueKind::Number => "a number",
            ValueKind::Ordinal => "an ordinal number",
            ValueKind::Money => "an amount of money",
            ValueKind::Date => "a date",
            ValueKind::Instant => "an instant",
            ValueKind::Duration => "a length of time",
            ValueKind::Name => "a name",
            ValueKind::List => "a list",
            ValueKind::Text => "a text",
            ValueKind::Keyword => "a keyword",
            ValueKind::Gender => "a gender",
            ValueKind::DayPeriod => "a part of the day",
            ValueKind::Weekday => "a day of the week",
        })
    }
}

/// An instant in its zone, and the words that a language has for its time of day.
#[derive(Clone)]
pub struct Instant {
    /// The instant itself.
    pub zoned: Zoned,
    /// The time of day in the language's own words, as the form without a name. `CLOCK` prints
    /// it. None where those words are being resolved, and where nobody has asked for any.
    pub clock: Option<Arc<dyn Forms>>,
}

impl From<Zoned> for Instant {
    fn from(zoned: Zoned) -> Self {
        Instant { zoned, clock: None }
    }
}

impl fmt::Debug for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Instant")
            .field("zoned", &self.zoned)
            .field("has_clock", &self.clock.is_some())
            .finish()
    }
}

/// An exact decimal and how it is to be written.
///
/// The zeros that the decimal was given with are kept: `1.50` prints as "1.50" and counts as a
/// number with two visible fraction digits in the plural rules (UTS 35 part 3, "Operands").
#[derive(Clone, Debug)]
pub struct Number {
    value: Decimal,
    options: NumberOptions,
}

impl Number {
    /// A number without options: it prints as the locale writes decimals, nothing rounded.
    pub fn new(value: Decimal) -> Self {
        Number {
            value,
            options: NumberOptions::default(),
        }
    }

    pub(crate) fn with_options(value: Decimal, options: NumberOptions) -> Self {
        Number { value, options }
    }

    /// The value itself, before any rounding.
    pub fn value(&self) -> &Decimal {
        &self.value
    }

    /// The options that `NUMBER` has given it.
    pub fn options(&self) -> &NumberOptions {
        &self.options
    }

    /// Whether it ranks (`NUMBER(…, type: "ordinal")`) instead of counting.
    pub fn is_ordinal(&self) -> bool {
        self.options.is_ordinal()
    }
}

impl From<Decimal> for Number {
    fn from(value: Decimal) -> Self {
        Number::new(value)
    }
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        Number::new(Decimal::from(value))
    }
}

/// A currency by its ISO 4217 alphabetic code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

impl Currency {
    /// Reads an alphabetic code: three capital letters of ASCII.
    ///
    /// Only the form is checked. ISO 4217 grows, and a code that CLDR does not know yet still
    /// prints as itself.
    ///
    /// # Errors
    /// When `code` is not three capital letters.
    pub fn new(code: &str) -> Result<Self, FunctionError> {
        match code.as_bytes() {
            &[a, b, c] if [a, b, c].iter().all(u8::is_ascii_uppercase) => Ok(Currency([a, b, c])),
            _ => Err(
                FunctionError::new(format!("\"{}\" is not a currency", code.escape_debug()))
                    .with_help("write the ISO 4217 code in three capital letters, such as \"JPY\""),
            ),
        }
    }

    /// The three letters.
    pub fn code(&self) -> &str {
        // The constructor let only ASCII letters in.
        std::str::from_utf8(&self.0).unwrap_or("XXX")
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A reference to something that every language calls by a name of its own.
#[derive(Clone)]
pub struct Name {
    /// The identifier of the message that holds the name, such as `person-kamikawa-yoko`.
    pub reference: Arc<str>,
    /// The grammatical gender that the registry knows for what is named.
    pub gender: Option<Gender>,
    /// The name in the language that is being written.
    pub forms: Arc<dyn Forms>,
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Name")
            .field("reference", &self.reference)
            .field("gender", &self.gender)
            .finish_non_exhaustive()
    }
}

/// The forms of a name in one language.
pub trait Forms: Send + Sync {
    /// The name itself (`None`), or one of its attributes or derived forms (`Some("address")`).
    ///
    /// # Errors
    /// When the language has no such form, or the form cannot be written.
    fn form(&self, form: Option<&str>) -> Result<String, FunctionError>;
}

/// A grammatical gender, with the names of its variants in a selector.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Gender {
    /// `masculine`
    Masculine,
    /// `feminine`
    Feminine,
    /// `other`: neither, or not said.
    Other,
}

impl Gender {
    /// Every gender, in the order in which messages list them.
    pub const ALL: [Gender; 3] = [Gender::Masculine, Gender::Feminine, Gender::Other];

    /// The key of its variant in a selector.
    pub const fn keyword(self) -> &'static str {
        match self {
            Gender::Masculine => "masculine",
            Gender::Feminine => "feminine",
            Gender::Other => "other",
        }
    }
}
