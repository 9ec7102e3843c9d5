//! Selectors.

use super::*;

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

#[test]
fn cardinals_have_the_plural_categories_of_cldr() {
    // CLDR 48: supplemental/plurals.xml. Spanish "many" is younger than CLDR 37.
    let table = [
        ("en", "1", "one"),
        ("en", "1.0", "other"),
        ("en", "0", "other"),
        ("es", "1", "one"),
        ("es", "2", "other"),
        ("es", "1000000", "many"),
        ("es", "2000000", "many"),
        ("es", "1000001", "other"),
        ("es-PE", "1000000", "many"),
        ("ja", "1", "other"),
        ("ar", "0", "zero"),
        ("ar", "1", "one"),
        ("ar", "2", "two"),
        ("ar", "3", "few"),
        ("ar", "11", "many"),
        ("ar", "100", "other"),
        ("ar", "103", "few"),
        ("ar", "1.5", "other"),
    ];
    for (locale, value, expected) in table {
        assert_eq!(
            selected(locale, &number(value), &CATEGORIES),
            Some(expected),
            "{locale} {value}"
        );
    }
}

#[test]
fn ordinals_have_the_plural_categories_of_cldr() {
    // CLDR 48: supplemental/ordinals.xml.
    let table = [
        ("en", "1", "one"),
        ("en", "2", "two"),
        ("en", "3", "few"),
        ("en", "4", "other"),
        ("en", "11", "other"),
        ("en", "12", "other"),
        ("en", "13", "other"),
        ("en", "21", "one"),
        ("en", "22", "two"),
        ("en", "101", "one"),
        ("en", "111", "other"),
        ("en", "150", "other"),
        ("es", "1", "other"),
        ("ja", "1", "other"),
        ("it", "8", "many"),
    ];
    for (locale, value, expected) in table {
        let ordinal = formatters(locale)
            .call(
                Function::Number,
                &number(value),
                &options("type: \"ordinal\""),
            )
            .unwrap();
        assert_eq!(ordinal.kind(), ValueKind::Ordinal);
        assert_eq!(
            selected(locale, &ordinal, &CATEGORIES),
            Some(expected),
            "{locale} {value}"
        );
    }
}

#[test]
fn a_number_means_its_own_key_before_its_category() {
    let ordinal = formatters("en")
        .call(
            Function::Number,
            &number("1"),
            &options("type: \"ordinal\""),
        )
        .unwrap();
    assert_eq!(selected("en", &ordinal, &["one", "1"]), Some("1"));
    assert_eq!(selected("en", &number("1"), &["one", "1"]), Some("1"));
    assert_eq!(selected("en", &number("1.0"), &["1", "other"]), Some("1"));
    assert_eq!(
        selected("en", &number("1"), &["1.00", "other"]),
        Some("1.00")
    );
    assert_eq!(selected("en", &number("0"), &["-0", "other"]), Some("-0"));
    assert_eq!(selected("en", &number("-1"), &["1", "-1"]), Some("-1"));
    assert_eq!(selected("en", &number("2"), &["1", "one"]), None);
}

#[test]
fn the_digits_that_are_shown_decide_the_category() {
    let shown = formatters("en")
        .call(
            Function::Number,
            &number("1"),
            &options("minimumFractionDigits: 1"),
        )
        .unwrap();
    assert_eq!(selected("en", &shown, &["one", "other"]), Some("other"));
    let rounded = formatters("en")
        .call(
            Function::Number,
            &number("1.2"),
            &options("maximumFractionDigits: 0"),
        )
        .unwrap();
    assert_eq!(selected("en", &rounded, &["one", "other"]), Some("one"));
}

#[test]
fn a_keyword_means_the_same_word() {
    let keyword = Value::Keyword("approximate".to_owned());
    assert_eq!(
        selected("en", &keyword, &["exact", "approximate"]),
        Some("approximate")
    );
    assert_eq!(selected("en", &keyword, &["exact", "over"]), None);
    let text = Value::Text("exact".to_owned());
    assert_eq!(selected("en", &text, &["exact"]), Some("exact"));
}

#[test]
fn noon_and_midnight_mean_their_half_of_the_day_where_they_have_no_key() {
    let midnight = Value::Keyword("midnight".to_owned());
    let noon = Value::Keyword("noon".to_owned());
    assert_eq!(selected("en", &midnight, &["am", "pm"]), Some("am"));
    assert_eq!(selected("en", &noon, &["am", "pm"]), Some("pm"));
    assert_eq!(selected("en", &noon, &["am", "pm", "noon"]), Some("noon"));
}

#[test]
fn keys_that_can_never_be_meant_are_errors() {
    use ValueKind::{
        Date, DayPeriod, Gender, Keyword, List, Money, Name, Number, Ordinal, Weekday,
    };
    let good: [(&str, ValueKind, &[&str]); 9] = [
        ("en", Number, &["0", "one", "other"]),
        ("en", Ordinal, &["one", "two", "few", "other"]),
        ("es", Number, &["one", "many", "other"]),
        ("ar", Number, &CATEGORIES),
        ("ja", Number, &["1", "other"]),
        ("en", Gender, &["masculine", "feminine", "other"]),
        ("en", DayPeriod, &["am", "pm", "noon", "midnight"]),
        ("en", Weekday, &["mon", "sun"]),
        ("en", Keyword, &["approximate", "anything"]),
    ];
    for (locale, kind, keys) in good {
        assert!(
            check_keys(locale, kind, keys).is_ok(),
            "{locale} {kind} {keys:?}"
        );
    }
    let bad: [(&str, ValueKind, &[&str], usize, &str); 13] = [
        (
            "en",
            Number,
            &["one", "few"],
            1,
            "cardinals in en have no category \"few\"",
        ),
        (
            "en",
            Ordinal,
            &["many"],
            0,
            "ordinals in en have no category \"many\"",
        ),
        (
            "ja",
            Number,
            &["one"],
            0,
            "cardinals in ja have no category \"one\"",
        ),
        (
            "es",
            Ordinal,
            &["one"],
            0,
            "ordinals in es have no category \"one\"",
        ),
        ("en", Number, &["singular"], 0, "not a plural category"),
        ("en", Ordinal, &["1.5"], 0, "an ordinal is a whole number"),
        ("en", Gender, &["feminin"], 0, "the selector is a gender"),
        ("en", Gender, &["1"], 0, "the selector is a gender"),
        ("en", DayPeriod, &["afternoon"], 0, "a part of the day"),
        ("en", Weekday, &["monday"], 0, "a day of the week"),
        ("en", Keyword, &["1"], 0, "the selector is a keyword"),
        ("en", Name, &["other"], 0, "a name cannot be selected on"),
        ("en", Date, &["other"], 0, "a date cannot be selected on"),
    ];
    for (locale, kind, keys, at, message) in bad {
        let (index, error) = check_keys(locale, kind, keys).unwrap_err();
        assert_eq!(index, at, "{locale} {kind} {keys:?}");
        assert!(
            error.message.contains(message),
            "{locale} {kind} {keys:?}: {error}"
        );
        assert!(error.help.is_some(), "{locale} {kind} {keys:?}: {error}");
    }
    assert!(check_keys("en", Money, &["other"]).is_err());
    assert!(check_keys("en", List, &["other"]).is_err());
    let (_, error) = check_keys("en", Gender, &["feminin"]).unwrap_err();
    assert!(
        error
            .help
            .unwrap()
            .starts_with("did you mean \"feminine\"?")
    );
}
