//! Amounts of money: `NUMBER` with the style of a currency.
//!
//! Of ICU4X 2.2's formatters for currencies (experimental), the one with symbols follows CLDR and
//! is used; the one with names ("1,234 yen") takes its pattern from the root locale instead of
//! the language, so names are not offered: a message writes them itself, around
//! `NUMBER($amount, style: "decimal")`.

use icu::experimental::dimension::currency::CurrencyCode;
use icu::experimental::dimension::currency::formatter::{
    CurrencyFormatter, CurrencyFormatterPreferences,
};
use icu::experimental::dimension::currency::options::Width;
use icu::experimental::dimension::provider::currency::fractions::Baked;
use icu::locale::Locale;

use fixed_decimal::Decimal;

use super::error::FunctionError;
use super::locale::Numbering;
use super::number::is_negative;
use crate::catalog::value::Currency;

/// How a currency is told (`currencyDisplay`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum CurrencyDisplay {
    /// The symbol that tells it from other currencies in this language: "US$" in Spanish.
    #[default]
    Symbol,
    /// The short symbol, which several currencies may share: "$".
    NarrowSymbol,
    /// The ISO 4217 code.
    Code,
}

pub(super) const DISPLAYS: &[(&str, CurrencyDisplay)] = &[
    ("symbol", CurrencyDisplay::Symbol),
    ("narrowSymbol", CurrencyDisplay::NarrowSymbol),
    ("code", CurrencyDisplay::Code),
];

/// A code that ISO 4217 leaves to private use and CLDR gives no symbol.
const NO_SYMBOL: &str = "ZZZ";

/// How many fraction digits the currency is counted in: CLDR's supplemental data, which follow
/// ISO 4217 (JPY 0, USD 2, KWD 3; 2 where nothing is said).
pub(super) fn minor_units(currency: Currency) -> u8 {
    let fractions = Baked::SINGLETON_CURRENCY_FRACTIONS_V1;
    let special = code(currency.code())
        .and_then(|code| fractions.fractions.get_copied(&code.0.to_unvalidated()));
    special.unwrap_or(fractions.default).digits
}

fn code(letters: &str) -> Option<CurrencyCode> {
    letters.parse().ok().map(CurrencyCode)
}

/// The two formatters of a locale and numbering system.
#[derive(Debug)]
pub(super) struct Currencies {
    symbol: CurrencyFormatter,
    narrow: CurrencyFormatter,
}

impl Currencies {
    pub(super) fn new(
        locale: &Locale,
        numbering: Option<Numbering>,
    ) -> Result<Self, FunctionError> {
        let mut preferences = CurrencyFormatterPreferences::from(locale);
        if let Some(numbering) = numbering {
            preferences.numbering_system = Some(numbering.into());
        }
        let build = |width: Width| {
            CurrencyFormatter::try_new(preferences, width.into())
                .map_err(|error| super::missing_data("currencies", locale, &error))
        };
        Ok(Currencies {
            symbol: build(Width::Short)?,
            narrow: build(Width::Narrow)?,
        })
    }

    /// Writes an amount.
    ///
    /// # Errors
    /// When the amount is negative: ICU4X 2.2 has no negative patterns for currencies.
    pub(super) fn write(
        &self,
        amount: &Decimal,
        currency: Currency,
        display: CurrencyDisplay,
    ) -> Result<String, FunctionError> {
        if is_negative(amount) {
            return Err(FunctionError::new(format!(
                "{amount} {currency} cannot be written: it is negative"
            ))
            .with_help("write the sign in the message, around NUMBER(…, style: \"decimal\")"));
        }
        let unknown = || FunctionError::new(format!("\"{currency}\" is not a currency"));
        let own = code(currency.code()).ok_or_else(unknown)?;
        let symbol = || self.symbol.format_fixed_decimal(amount, &own).to_string();
        Ok(match display {
            CurrencyDisplay::Symbol => symbol(),
            CurrencyDisplay::NarrowSymbol => {
                // Where CLDR has no narrow symbol, the usual one stands in (UTS 35 part 3);
                // ICU4X writes the code instead.
                let narrow = self.narrow.format_fixed_decimal(amount, &own).to_string();
                if narrow.contains(currency.code()) {
                    symbol()
                } else {
                    narrow
                }
            }
            CurrencyDisplay::Code => {
                // The pattern of a currency without a symbol is the pattern of codes.
                let without = code(NO_SYMBOL).ok_or_else(unknown)?;
                let written = self
                    .symbol
                    .format_fixed_decimal(amount, &without)
                    .to_string();
                written.replacen(NO_SYMBOL, currency.code(), 1)
            }
        })
    }
}
