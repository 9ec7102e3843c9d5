//! Amounts of money: `NUMBER` with the style of a currency.
//!
//! Names of currencies ("1,234 yen") are not offered (see [`repairs`](super::repairs)): a message
//! writes them itself, around `NUMBER($amount, style: "decimal")`.

use icu_experimental::dimension::currency::CurrencyCode;
use icu_experimental::dimension::currency::formatter::{
    CurrencyFormatter, CurrencyFormatterPreferences,
};
use icu_experimental::dimension::currency::options::Width;
use icu_experimental::dimension::provider::currency::fractions::Baked;
use icu_locale::Locale;

use fixed_decimal::Decimal;

use super::error::FunctionError;
use super::locale::Numbering;
use super::repairs::number as repairs;
use crate::catalog::value::Currency;

/// How a currency is written (`currencyDisplay`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum CurrencyDisplay {
    /// The symbol that distinguishes it from other currencies in this language: "US$" in Spanish.
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
    /// When the amount is negative.
    pub(super) fn write(
        &self,
        amount: &Decimal,
        currency: Currency,
        display: CurrencyDisplay,
    ) -> Result<String, FunctionError> {
        repairs::refuse_negative_money(amount, currency)?;
        let unknown = || FunctionError::new(format!("\"{currency}\" is not a currency"));
        let write = |formatter: &CurrencyFormatter, letters: &str| {
            let code = code(letters).ok_or_else(unknown)?;
            Ok(formatter.format_fixed_decimal(amount, &code).to_string())
        };
        let usual = write(&self.symbol, currency.code())?;
        Ok(match display {
            CurrencyDisplay::Symbol => usual,
            CurrencyDisplay::NarrowSymbol => {
                let narrow = write(&self.narrow, currency.code())?;
                repairs::narrow_or_usual(narrow, usual, currency)
            }
            CurrencyDisplay::Code => {
                repairs::with_code(&write(&self.symbol, repairs::NO_SYMBOL)?, currency)
            }
        })
    }
}
