//! `NUMBER`: how a number is written, with the option names of ECMA-402 (section 15.1).
//!
//! One thing differs from ECMA-402, because these numbers are facts: nothing is rounded unless
//! `maximumFractionDigits` or `maximumSignificantDigits` asks for it (ECMA-402 cuts decimals to
//! three fraction digits and percentages to none). Where rounding is asked for, halves go away
//! from zero, as in ECMA-402 ("halfExpand").

use fixed_decimal::{Decimal, Sign, SignDisplay, SignedRoundingMode, UnsignedRoundingMode};
use icu_decimal::options::GroupingStrategy;

use super::currency::{CurrencyDisplay, DISPLAYS, minor_units};
use super::error::{FunctionError, decimal_in_words};
use super::locale::Numbering;
use super::options::Options;
use super::{Function, OptionValue};
use crate::catalog::value::{Currency, Number, Value, ValueKind};

pub(super) const OPTIONS: &[&str] = &[
    "type",
    "style",
    "currency",
    "currencyDisplay",
    "useGrouping",
    "minimumIntegerDigits",
    "minimumFractionDigits",
    "maximumFractionDigits",
    "minimumSignificantDigits",
    "maximumSignificantDigits",
    "numberingSystem",
    "signDisplay",
];

/// What a number is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Style {
    /// Digits alone.
    Decimal,
    /// A hundredfold with the percent sign: 0.25 is "25%".
    Percent,
    /// With a currency.
    Currency,
}

const STYLES: &[(&str, Style)] = &[
    ("decimal", Style::Decimal),
    ("percent", Style::Percent),
    ("currency", Style::Currency),
];

/// Whether a number counts or ranks. `true` is ordinal.
const TYPES: &[(&str, bool)] = &[("cardinal", false), ("ordinal", true)];

/// ECMA-402's "always" is not here: ICU4X cannot do it (see [`repairs`](super::repairs)).
const GROUPINGS: &[(&str, GroupingStrategy)] = &[
    ("auto", GroupingStrategy::Auto),
    ("min2", GroupingStrategy::Min2),
    ("never", GroupingStrategy::Never),
    ("false", GroupingStrategy::Never),
];

const SIGNS: &[(&str, SignDisplay)] = &[
    ("auto", SignDisplay::Auto),
    ("always", SignDisplay::Always),
    ("never", SignDisplay::Never),
    ("exceptZero", SignDisplay::ExceptZero),
    ("negative", SignDisplay::Negative),
];

/// The bounds of ECMA-402, section 15.1.1.
const MOST_INTEGER_DIGITS: u8 = 21;
const MOST_FRACTION_DIGITS: u8 = 100;
const MOST_SIGNIFICANT_DIGITS: u8 = 21;

/// The longest integer part that is written: what IEEE 754 decimal128 holds. A longer one is a
/// typing error, not a fact about a meeting.
const LONGEST_INTEGER: i16 = 34;

/// How a number is to be written, as far as the translation says it.
///
/// Options that are not given follow the locale and the number. `NUMBER` within `NUMBER` adds its
/// options to those of the inner one.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct NumberOptions {
    ordinal: Option<bool>,
    pub(super) style: Option<Style>,
    pub(super) currency: Option<Currency>,
    pub(super) currency_display: Option<CurrencyDisplay>,
    pub(super) grouping: Option<GroupingStrategy>,
    integer: Option<u8>,
    fraction: (Option<u8>, Option<u8>),
    significant: (Option<u8>, Option<u8>),
    pub(super) numbering: Option<Numbering>,
    sign: Option<SignDisplay>,
}

impl NumberOptions {
    /// Whether the number ranks (`type: "ordinal"`).
    pub fn is_ordinal(&self) -> bool {
        self.ordinal == Some(true)
    }

    /// What the number is written as.
    pub fn style(&self) -> Style {
        self.style.unwrap_or(Style::Decimal)
    }

    /// Reads the options of a call, each by itself.
    fn read(options: &Options<'_>) -> Result<Self, FunctionError> {
        let currency = match options.text("currency", "an ISO 4217 code, such as \"JPY\"")? {
            Some(code) => Some(Currency::new(code)?),
            None => None,
        };
        let fraction = |name| options.integer(name, 0, MOST_FRACTION_DIGITS);
        let significant = |name| options.integer(name, 1, MOST_SIGNIFICANT_DIGITS);
        Ok(NumberOptions {
            ordinal: options.choice("type", TYPES)?,
            style: options.choice("style", STYLES)?,
            currency,
            currency_display: options.choice("currencyDisplay", DISPLAYS)?,
            grouping: options.choice("useGrouping", GROUPINGS)?,
            integer: options.integer("minimumIntegerDigits", 1, MOST_INTEGER_DIGITS)?,
            fraction: (
                fraction("minimumFractionDigits")?,
                fraction("maximumFractionDigits")?,
            ),
            significant: (
                significant("minimumSignificantDigits")?,
                significant("maximumSignificantDigits")?,
            ),
            numbering: Numbering::read(options)?,
            sign: options.choice("signDisplay", SIGNS)?,
        })
    }

    /// These options, and those of `inner` where these say nothing.
    fn over(self, inner: &NumberOptions) -> Self {
        // How many digits is one decision: a minimum from one call and a maximum from another
        // could contradict each other.
        let says_digits = self.fraction != (None, None) || self.significant != (None, None);
        let digits = if says_digits { &self } else { inner };
        NumberOptions {
            ordinal: self.ordinal.or(inner.ordinal),
            style: self.style.or(inner.style),
            currency: self.currency.or(inner.currency),
            currency_display: self.currency_display.or(inner.currency_display),
            grouping: self.grouping.or(inner.grouping),
            integer: self.integer.or(inner.integer),
            fraction: digits.fraction,
            significant: digits.significant,
            numbering: self.numbering.or(inner.numbering),
            sign: self.sign.or(inner.sign),
        }
    }

    /// Checks that the options go together. `complete` says that nothing else will be added to
    /// them, so that what is missing can be called missing.
    fn agree(&self, complete: bool) -> Result<(), FunctionError> {
        for (kind, (least, most)) in [
            ("Fraction", self.fraction),
            ("Significant", self.significant),
        ] {
            if let (Some(least), Some(most)) = (least, most)
                && least > most
            {
                return Err(FunctionError::new(format!(
                    "\"minimum{kind}Digits\" of NUMBER is {least}, and \"maximum{kind}Digits\" is {most}"
                ))
                .with_help("the minimum cannot be greater than the maximum"));
            }
        }
        let money = self.style() == Style::Currency;
        let fault = if self.is_ordinal() && self.style() != Style::Decimal {
            Some((
                "a number whose \"type\" is ordinal has no percent sign and no currency",
                "leave \"type\" or \"style\" out",
            ))
        } else if money && self.grouping.is_some() {
            Some((
                "\"useGrouping\" cannot be combined with a currency",
                "leave it out",
            ))
        } else if complete && !money && (self.currency.is_some() || self.currency_display.is_some())
        {
            Some((
                "a currency is given, and the \"style\" is not that of a currency",
                "add style: \"currency\"",
            ))
        } else if complete && money && self.currency.is_none() {
            Some((
                "the \"style\" of a currency needs a currency",
                "add currency: \"…\" with an ISO 4217 code",
            ))
        } else {
            None
        };
        match fault {
            Some((message, help)) => {
                Err(FunctionError::new(format!("NUMBER: {message}")).with_help(help))
            }
            None => Ok(()),
        }
    }

    /// Reads the options of a call on an amount in `currency`.
    fn read_for_money(options: &Options<'_>, currency: Currency) -> Result<Self, FunctionError> {
        let mut read = NumberOptions::read(options)?;
        if read.currency.is_some() {
            return Err(
                FunctionError::new("NUMBER: an amount of money has its currency already")
                    .with_help("leave \"currency\" out"),
            );
        }
        if read.is_ordinal() {
            return Err(
                FunctionError::new("NUMBER: an amount of money has no ordinal")
                    .with_help("leave \"type\" out"),
            );
        }
        if read.style() == Style::Currency || read.style.is_none() {
            read.style = Some(Style::Currency);
            read.currency = Some(currency);
        }
        read.agree(true)?;
        Ok(read)
    }
}

fn read<'a>(given: &'a [(&'a str, OptionValue)]) -> Result<Options<'a>, FunctionError> {
    let options = Options::read(Function::Number.name(), OPTIONS, given)?;
    options.exclude(
        &["minimumFractionDigits", "maximumFractionDigits"],
        &["minimumSignificantDigits", "maximumSignificantDigits"],
        "count the digits after the point, or all of them",
    )?;
    Ok(options)
}

pub(super) fn check(
    argument: Option<ValueKind>,
    given: &[(&str, OptionValue)],
) -> Result<ValueKind, FunctionError> {
    let options = read(given)?;
    let ordinal = match argument {
        Some(ValueKind::Money) => {
            // Any currency does: the code has no part in the check.
            NumberOptions::read_for_money(&options, Currency::new("XXX")?)?;
            false
        }
        None | Some(ValueKind::Number | ValueKind::Ordinal) => {
            let read = NumberOptions::read(&options)?;
            read.agree(argument.is_some())?;
            read.ordinal.unwrap_or(argument == Some(ValueKind::Ordinal))
        }
        Some(kind) => return Err(wrong_kind(kind)),
    };
    Ok(if ordinal {
        ValueKind::Ordinal
    } else {
        ValueKind::Number
    })
}

fn wrong_kind(kind: ValueKind) -> FunctionError {
    FunctionError::new(format!("NUMBER takes a number, and this is {kind}")).with_help(match kind {
        ValueKind::Date | ValueKind::Instant => {
            "write DATETIME(…, part: \"day\") for a number of a date"
        }
        ValueKind::Duration => "a length of time prints by itself, without a function",
        _ => "give it a variable that holds a number or an amount of money",
    })
}

pub(super) fn call(
    argument: &Value,
    given: &[(&str, OptionValue)],
) -> Result<Value, FunctionError> {
    let options = read(given)?;
    let number = match argument {
        Value::Number(number) => {
            let merged = NumberOptions::read(&options)?.over(number.options());
            merged.agree(true)?;
            Number::with_options(number.value().clone(), merged)
        }
        Value::Money { amount, currency } => {
            let read = NumberOptions::read_for_money(&options, *currency)?;
            Number::with_options(amount.clone(), read)
        }
        other => return Err(wrong_kind(other.kind())),
    };
    // An impossible number is an error of the call, not of the place where it is printed.
    digits(&number)?;
    Ok(Value::Number(number))
}

/// The digits that are written for a number: scaled, rounded, padded, with the sign that shows.
///
/// They are also what its plural category depends on ("1 day", "1.0 days"; UTS 35 part 3).
///
/// # Errors
/// When the number has more digits than are ever written, or is an ordinal with a fraction or a
/// minus sign.
pub(super) fn digits(number: &Number) -> Result<Decimal, FunctionError> {
    let options = number.options();
    let given = &number.value().absolute;
    let (lowest, highest) = (
        *given.magnitude_range().start(),
        given.nonzero_magnitude_start(),
    );
    if highest >= LONGEST_INTEGER || lowest < -i16::from(MOST_FRACTION_DIGITS) {
        return Err(FunctionError::new(format!(
            "{} cannot be written: at most {LONGEST_INTEGER} digits before the point and {MOST_FRACTION_DIGITS} after it",
            decimal_in_words(number.value())
        ))
        .with_help("correct the number in the record"));
    }
    if options.is_ordinal() && !has_ordinal(number.value()) {
        return Err(FunctionError::new(format!(
            "{} has no ordinal: an ordinal is a whole number, and not negative",
            decimal_in_words(number.value())
        ))
        .with_help("correct the number in the record, or leave type: \"ordinal\" out"));
    }

    let mut value = number.value().clone();
    if options.style() == Style::Percent {
        value.absolute.multiply_pow10(2);
    }
    value.absolute.trim_start();
    let minor = match (options.style(), options.currency) {
        (Style::Currency, Some(currency)) => minor_units(currency),
        _ => 0,
    };
    match (options.significant, options.fraction) {
        ((None, None), (least, most)) => {
            let least = least.unwrap_or_else(|| most.map_or(minor, |most| minor.min(most)));
            if let Some(most) = most {
                round(&mut value, -i16::from(most));
                value.absolute.trim_end();
            }
            pad_end(&mut value, -i16::from(least));
        }
        ((least, most), _) => {
            if let Some(most) = most
                && !value.absolute.is_zero()
            {
                let position = value.absolute.nonzero_magnitude_start() + 1 - i16::from(most);
                round(&mut value, position);
                value.absolute.trim_end();
            }
            // A leading zero is significant in "0" alone.
            let first = value.absolute.nonzero_magnitude_start();
            pad_end(&mut value, first + 1 - i16::from(least.unwrap_or(1)));
        }
    }
    value
        .absolute
        .pad_start(i16::from(options.integer.unwrap_or(1)));
    value.apply_sign_display(options.sign.unwrap_or(SignDisplay::Auto));
    Ok(value)
}

fn round(value: &mut Decimal, position: i16) {
    value.round_with_mode(
        position,
        SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand),
    );
}

/// Adds zeros up to `position`, and takes none away.
fn pad_end(value: &mut Decimal, position: i16) {
    if position < *value.absolute.magnitude_range().start() {
        value.absolute.pad_end(position);
    }
}

/// Whether something can be the one of that number in a row: it is whole and not negative.
pub(super) fn has_ordinal(value: &Decimal) -> bool {
    let digits = &value.absolute;
    digits.is_zero() || (!is_negative(value) && digits.nonzero_magnitude_end() >= 0)
}

/// Whether the decimal shows a minus sign.
pub(super) fn is_negative(value: &Decimal) -> bool {
    value.sign() == Sign::Negative
}
