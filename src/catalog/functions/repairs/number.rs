//! Numbers and amounts of money.

use fixed_decimal::Decimal;
use icu_locale::Locale;

use super::super::error::FunctionError;
use super::super::number::is_negative;
use crate::catalog::value::Currency;

/// Separates the groups of Spanish digits by a narrow space.
///
/// "65 000" and not "65.000": RAE and ASALE, Diccionario panhispánico de dudas, under "números",
/// 1.1. CLDR has the point for "es"; countries whose data are their own (es-PE, es-MX, es-AR)
/// keep the usage of the country. The space is the one that CLDR has for French.
pub(in super::super) fn space_spanish_groups(text: String, locale: &Locale) -> String {
    let region = locale.id.region.as_ref().map(|region| region.as_str());
    if locale.id.language.as_str() != "es" || !matches!(region, None | Some("ES")) {
        return text;
    }
    let mut spaced = String::with_capacity(text.len() + 4);
    let mut characters = text.chars().peekable();
    let mut after_digit = false;
    while let Some(c) = characters.next() {
        // A symbol of a currency may have a point too: "Bs.".
        let in_digits = after_digit && characters.peek().is_some_and(|next| next.is_numeric());
        spaced.push(if c == '.' && in_digits { '\u{202F}' } else { c });
        after_digit = c.is_numeric();
    }
    spaced
}

/// Refuses a percentage in digits other than Western ones.
///
/// CLDR has "٪" with the digits of "arab" (`symbols`, `percentSign`). ICU4X has the patterns of
/// "latn" alone and writes "%" (<https://github.com/unicode-org/icu4x/pull/4505> left the others
/// to be done).
///
/// # Errors
/// For every such percentage. `digits` are the ten digits that it would be written in.
pub(in super::super) fn refuse_percent(digits: &str) -> Result<(), FunctionError> {
    if digits.starts_with('0') {
        return Ok(());
    }
    Err(
        FunctionError::new("the percent sign of these digits is not known")
            .with_help("add numberingSystem: \"latn\", or write the sign in the message"),
    )
}

/// Refuses a negative amount of money.
///
/// ICU4X puts the sign before the positive pattern and neglects the negative one, as in Dutch
/// "-€ 5.00" for "€ -5.00" (<https://github.com/unicode-org/icu4x/issues/6064>).
///
/// # Errors
/// For every such amount.
pub(in super::super) fn refuse_negative_money(
    amount: &Decimal,
    currency: Currency,
) -> Result<(), FunctionError> {
    if !is_negative(amount) {
        return Ok(());
    }
    Err(FunctionError::new(format!(
        "{amount} {currency} cannot be written: it is negative"
    ))
    .with_help("write the sign in the message, around NUMBER(…, style: \"decimal\")"))
}

/// The amount with the narrow symbol, or with the usual one where CLDR has no narrow one (UTS 35
/// part 3, "Currencies").
///
/// ICU4X writes the code then (<https://github.com/unicode-org/icu4x/issues/8486>).
pub(in super::super) fn narrow_or_usual(
    narrow: String,
    usual: String,
    currency: Currency,
) -> String {
    if narrow.contains(currency.code()) {
        usual
    } else {
        narrow
    }
}

/// A code that ISO 4217 leaves to private use and CLDR gives no symbol.
pub(in super::super) const NO_SYMBOL: &str = "ZZZ";

/// The amount with the code of its currency, from the amount in [`NO_SYMBOL`]: the pattern of a
/// currency without a symbol is the pattern of codes.
///
/// ICU4X 2.2 has no formatter for codes (<https://github.com/unicode-org/icu4x/pull/8229> adds it).
pub(in super::super) fn with_code(without_symbol: &str, currency: Currency) -> String {
    without_symbol.replacen(NO_SYMBOL, currency.code(), 1)
}

#[cfg(test)]
mod tests {
    use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
    use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};
    use icu_experimental::dimension::currency::CurrencyCode;
    use icu_experimental::dimension::currency::formatter::CurrencyFormatter;
    use icu_experimental::dimension::currency::long_formatter::LongCurrencyFormatter;
    use icu_experimental::dimension::currency::options::Width;
    use icu_experimental::dimension::percent::formatter::PercentFormatter;
    use icu_experimental::dimension::percent::options::Display;

    use super::*;

    fn locale(tag: &str) -> Locale {
        Locale::try_from_str(tag).expect("a tag")
    }

    fn decimal(tag: &str, number: u32, grouping: GroupingStrategy) -> String {
        let locale = locale(tag);
        let options = DecimalFormatterOptions::from(grouping);
        DecimalFormatter::try_new(DecimalFormatterPreferences::from(&locale), options)
            .expect("data")
            .format_to_string(&number.into())
    }

    fn money(tag: &str, amount: i32, currency: &str, width: Width) -> String {
        let locale = locale(tag);
        let code = CurrencyCode(currency.parse().expect("a code"));
        CurrencyFormatter::try_new((&locale).into(), width.into())
            .expect("data")
            .format_fixed_decimal(&amount.into(), &code)
            .to_string()
    }

    #[test]
    fn icu4x_groups_spanish_digits_by_a_point() {
        let written = decimal("es", 1_234_567, GroupingStrategy::Auto);
        assert_eq!(written, "1.234.567");
        let spaced = |text: &str, tag| space_spanish_groups(text.to_owned(), &locale(tag));
        assert_eq!(spaced(&written, "es"), "1\u{202F}234\u{202F}567");
        assert_eq!(spaced("65.000,5", "es-ES"), "65\u{202F}000,5");
        assert_eq!(spaced("1.500 Bs.", "es"), "1\u{202F}500 Bs.");
        assert_eq!(spaced("Bs.1.500", "es"), "Bs.1\u{202F}500");
        assert_eq!(spaced("65.000", "es-AR"), "65.000");
        assert_eq!(spaced("65.000", "de"), "65.000");
    }

    /// `useGrouping: "always"` is not offered: Spanish 1234 would have to be "1.234".
    #[test]
    fn icu4x_groups_always_as_by_default() {
        assert_eq!(decimal("es", 1234, GroupingStrategy::Always), "1234");
    }

    #[test]
    fn icu4x_has_one_percent_sign() {
        let locale = locale("ar-EG");
        let written = PercentFormatter::try_new((&locale).into(), Display::Standard.into())
            .expect("data")
            .format(&25.into())
            .to_string();
        assert!(written.contains('%') && !written.contains('٪'), "{written}");
        assert!(refuse_percent("٠١٢٣٤٥٦٧٨٩").is_err());
    }

    #[test]
    fn icu4x_neglects_the_negative_pattern_of_money() {
        // CLDR 48: `currencyFormats` of Dutch have "¤ #,##0.00;¤ -#,##0.00".
        assert_eq!(money("nl", -5, "EUR", Width::Short), "-€\u{a0}5");
        let currency = Currency::new("USD").expect("a code");
        assert!(refuse_negative_money(&(-5).into(), currency).is_err());
    }

    #[test]
    fn icu4x_writes_a_code_for_want_of_a_narrow_symbol() {
        let narrow = money("es-PE", 5, "PEN", Width::Narrow);
        let usual = money("es-PE", 5, "PEN", Width::Short);
        assert!(narrow.contains("PEN") && usual.contains("S/"), "{narrow}");
        let currency = Currency::new("PEN").expect("a code");
        assert_eq!(narrow_or_usual(narrow, usual.clone(), currency), usual);
    }

    /// Names of currencies are not offered. CLDR 48 has "{0}{1}" for Japanese (`unitPattern`).
    #[test]
    fn icu4x_writes_names_of_currencies_by_the_pattern_of_the_root_locale() {
        let locale = locale("ja");
        let code = CurrencyCode("JPY".parse().expect("a code"));
        let written = LongCurrencyFormatter::try_new((&locale).into(), &code)
            .expect("data")
            .format_fixed_decimal(&1234.into())
            .to_string();
        assert_eq!(written, "1,234 円");
    }
}
