//! `NUMBER`.

use super::*;
use crate::catalog::value::Currency;

fn money(amount: &str, currency: &str) -> Value {
    let currency = Currency::new(currency).expect("a code");
    Value::Money {
        amount: amount.parse().expect("a number"),
        currency,
    }
}

#[test]
fn digits_are_grouped_as_the_locale_groups_them() {
    // CLDR 48: `decimalFormats`, `symbols` and `minimumGroupingDigits`.
    let table = [
        ("en", "1234", "1,234"),
        ("en", "65000", "65,000"),
        ("en", "1234567.5", "1,234,567.5"),
        ("es", "1234", "1234"),
        // As RAE and ASALE have it, and not CLDR's point.
        ("es", "12345", "12\u{202f}345"),
        ("es", "1234567.5", "1\u{202f}234\u{202f}567,5"),
        ("es-ES", "12345", "12\u{202f}345"),
        ("es-AR", "12345", "12.345"),
        ("es-PE", "1234", "1,234"),
        ("es-PE", "12345", "12,345"),
        ("es-MX", "12345.67", "12,345.67"),
        ("ja", "1234", "1,234"),
        ("hi", "1234567", "12,34,567"),
        ("fr", "12345", "12\u{202f}345"),
        ("ar", "1234", "1,234"),
        ("ar-EG", "1234", "١٬٢٣٤"),
        ("fa", "1234", "۱٬۲۳۴"),
    ];
    for (locale, value, expected) in table {
        assert_eq!(
            formatters(locale).print(&number(value)).unwrap(),
            expected,
            "{locale} {value}"
        );
    }
}

#[test]
fn options_change_how_a_number_is_written() {
    // ECMA-402, section 15; the symbols are CLDR 48.
    let table = [
        ("en", "1234", "useGrouping: \"never\"", "1234"),
        ("en", "1234", "useGrouping: \"false\"", "1234"),
        ("en", "1234", "useGrouping: \"min2\"", "1234"),
        ("en", "12345", "useGrouping: \"min2\"", "12,345"),
        ("en", "7", "minimumIntegerDigits: 2", "07"),
        ("en", "007", "", "7"),
        ("en", "2.5", "minimumFractionDigits: 2", "2.50"),
        ("en", "2.5", "maximumFractionDigits: 0", "3"),
        ("en", "-2.5", "maximumFractionDigits: 0", "-3"),
        ("en", "2.4449", "maximumFractionDigits: 2", "2.44"),
        ("en", "2.50", "maximumFractionDigits: 2", "2.5"),
        (
            "en",
            "2",
            "minimumFractionDigits: 1, maximumFractionDigits: 3",
            "2.0",
        ),
        ("en", "12345", "maximumSignificantDigits: 2", "12,000"),
        ("en", "99.9", "maximumSignificantDigits: 2", "100"),
        ("en", "0.012345", "maximumSignificantDigits: 3", "0.0123"),
        ("en", "5", "minimumSignificantDigits: 3", "5.00"),
        ("en", "0", "minimumSignificantDigits: 3", "0.00"),
        ("en", "15", "numberingSystem: \"arab\"", "١٥"),
        ("ar-EG", "15", "", "١٥"),
        ("ar-EG", "15", "numberingSystem: \"latn\"", "15"),
        ("ja", "15", "numberingSystem: \"hanidec\"", "一五"),
        ("en", "5", "signDisplay: \"always\"", "+5"),
        ("en", "0", "signDisplay: \"exceptZero\"", "0"),
        ("en", "-5", "signDisplay: \"never\"", "5"),
        (
            "en",
            "-0.2",
            "maximumFractionDigits: 0, signDisplay: \"negative\"",
            "0",
        ),
        ("en", "150", "type: \"ordinal\"", "150"),
    ];
    for (locale, value, written, expected) in table {
        let text = print(locale, Function::Number, &number(value), written);
        assert_eq!(text.unwrap(), expected, "{locale} {value} {written}");
    }
}

#[test]
fn a_number_is_not_rounded_unless_it_is_asked_for() {
    assert_eq!(
        print("en", Function::Number, &number("1.23456"), "").unwrap(),
        "1.23456"
    );
    assert_eq!(
        print("en", Function::Number, &number("1.50"), "").unwrap(),
        "1.50"
    );
    let percent = "style: \"percent\"";
    assert_eq!(
        print("en", Function::Number, &number("0.1255"), percent).unwrap(),
        "12.55%"
    );
}

#[test]
fn percentages_have_the_sign_and_the_space_of_the_locale() {
    // CLDR 48: `percentFormats`.
    let table = [
        ("en", "0.25", "25%"),
        ("en", "12.34", "1,234%"),
        ("en", "-0.5", "-50%"),
        ("es", "0.25", "25\u{a0}%"),
        ("es", "123.45", "12\u{202f}345\u{a0}%"),
        ("es-PE", "0.25", "25%"),
        ("ja", "0.25", "25%"),
        ("fr", "0.25", "25\u{a0}%"),
        ("tr", "0.25", "%25"),
        ("ar", "0.25", "25\u{200e}%\u{200e}"),
    ];
    for (locale, value, expected) in table {
        let text = print(
            locale,
            Function::Number,
            &number(value),
            "style: \"percent\"",
        );
        assert_eq!(text.unwrap(), expected, "{locale} {value}");
    }
    let signed = "style: \"percent\", signDisplay: \"always\"";
    assert_eq!(
        print("en", Function::Number, &number("0.25"), signed).unwrap(),
        "+25%"
    );
    // The Arabic percent sign is not in ICU4X's data: refused, and not written as "%".
    let text = print(
        "ar-EG",
        Function::Number,
        &number("0.25"),
        "style: \"percent\"",
    );
    assert!(text.unwrap_err().help.unwrap().contains("latn"));
}

#[test]
fn money_has_the_symbol_of_the_language() {
    // CLDR 48: `currencyFormats` and `currencies`; fraction digits are those of ISO 4217.
    let table = [
        ("en", "1234", "USD", "", "$1,234.00"),
        ("en", "1234", "JPY", "", "¥1,234"),
        ("en", "1234", "PEN", "", "PEN\u{a0}1,234.00"),
        ("en", "1.5", "KWD", "", "KWD\u{a0}1.500"),
        (
            "en",
            "1234",
            "USD",
            "currencyDisplay: \"code\"",
            "USD\u{a0}1,234.00",
        ),
        ("en", "1234", "USD", "minimumFractionDigits: 0", "$1,234"),
        ("en", "1234.56", "USD", "maximumFractionDigits: 0", "$1,235"),
        ("es", "1234", "USD", "", "1234,00\u{a0}US$"),
        ("es", "12345", "USD", "", "12\u{202f}345,00\u{a0}US$"),
        (
            "es",
            "1234",
            "USD",
            "currencyDisplay: \"narrowSymbol\"",
            "1234,00\u{a0}$",
        ),
        (
            "es",
            "1234",
            "USD",
            "currencyDisplay: \"code\"",
            "1234,00\u{a0}USD",
        ),
        ("es-PE", "1234", "PEN", "", "S/\u{a0}1,234.00"),
        (
            "es-PE",
            "1234",
            "PEN",
            "currencyDisplay: \"narrowSymbol\"",
            "S/\u{a0}1,234.00",
        ),
        (
            "es-PE",
            "1234",
            "USD",
            "currencyDisplay: \"narrowSymbol\"",
            "$\u{a0}1,234.00",
        ),
        ("ja", "1234", "JPY", "", "￥1,234"),
        (
            "ja",
            "1234",
            "JPY",
            "currencyDisplay: \"code\"",
            "JPY\u{a0}1,234",
        ),
        ("ar-EG", "1234", "USD", "", "\u{200f}١٬٢٣٤٫٠٠\u{a0}US$"),
        ("en", "1234", "USD", "style: \"decimal\"", "1,234"),
    ];
    for (locale, amount, currency, written, expected) in table {
        let text = print(locale, Function::Number, &money(amount, currency), written);
        assert_eq!(
            text.unwrap(),
            expected,
            "{locale} {amount} {currency} {written}"
        );
    }
    let written = "style: \"currency\", currency: \"EUR\"";
    assert_eq!(
        print("en", Function::Number, &number("5"), written).unwrap(),
        "€5.00"
    );
}

#[test]
fn money_prints_only_through_number() {
    assert!(formatters("en").print(&money("5", "USD")).is_err());
    let text = print("en", Function::Number, &money("-5", "USD"), "");
    assert!(text.unwrap_err().message.contains("negative"));
}

#[test]
fn number_within_number_adds_its_options() {
    let formatters = formatters("en");
    let inner = formatters
        .call(
            Function::Number,
            &number("0.256"),
            &options("style: \"percent\", maximumFractionDigits: 0"),
        )
        .unwrap();
    assert_eq!(formatters.print(&inner).unwrap(), "26%");
    let outer = formatters
        .call(
            Function::Number,
            &inner,
            &options("minimumFractionDigits: 2"),
        )
        .unwrap();
    assert_eq!(formatters.print(&outer).unwrap(), "25.60%");
}

#[test]
fn absurd_numbers_are_refused_before_they_are_written() {
    for value in ["1e30000", "1e-30000", "-1e40", "1e34"] {
        let error = formatters("en").print(&number(value)).unwrap_err();
        assert!(
            error.message.contains("cannot be written"),
            "{value}: {error}"
        );
        assert!(error.message.len() < 250, "{value}: {error}");
    }
    assert_eq!(
        formatters("en").print(&number("1e33")).unwrap(),
        "1,000,000,000,000,000,000,000,000,000,000,000"
    );
}
