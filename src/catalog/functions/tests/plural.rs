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
fn a_number_selects_its_own_key_before_its_category() {
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
fn a_keyword_selects_the_same_word() {
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
fn noon_and_midnight_select_their_half_of_the_day_where_they_have_no_key() {
    let midnight = Value::Keyword("midnight".to_owned());
    let noon = Value::Keyword("noon".to_owned());
    assert_eq!(selected("en", &midnight, &["am", "pm"]), Some("am"));
    assert_eq!(selected("en", &noon, &["am", "pm"]), Some("pm"));
    assert_eq!(selected("en", &noon, &["am", "pm", "noon"]), Some("noon"));
}

#[test]
fn keys_that_are_never_selected_are_errors() {
    use ValueKind::{
        Date, DayPeriod, Duration, Gender, Instant, Keyword, List, Money, Name, Number, Ordinal,
        Weekday,
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
            check_keys(locale, kind, keys).is_empty(),
            "{locale} {kind} {keys:?}"
        );
    }
    let bad: [(&str, ValueKind, &[&str], usize, &str); 16] = [
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
        ("en", Ordinal, &["-5"], 0, "and not negative"),
        ("en", Duration, &["other"], 0, "a length of time cannot be"),
        (
            "en",
            Instant,
            &["other"],
            0,
            "an instant cannot be selected",
        ),
        ("en", Gender, &["feminin"], 0, "the selector is a gender"),
        ("en", Gender, &["1"], 0, "the selector is a gender"),
        ("en", DayPeriod, &["afternoon"], 0, "a part of the day"),
        ("en", Weekday, &["monday"], 0, "a day of the week"),
        ("en", Keyword, &["1"], 0, "the selector is a keyword"),
        ("en", Name, &["other"], 0, "a name cannot be selected on"),
        ("en", Date, &["other"], 0, "a date cannot be selected on"),
    ];
    for (locale, kind, keys, at, message) in bad {
        let found = check_keys(locale, kind, keys);
        let [(index, error)] = found.as_slice() else {
            panic!("{locale} {kind} {keys:?}: {found:?}");
        };
        assert_eq!(*index, at, "{locale} {kind} {keys:?}");
        assert!(
            error.message.contains(message),
            "{locale} {kind} {keys:?}: {error}"
        );
        assert!(error.help.is_some(), "{locale} {kind} {keys:?}: {error}");
    }
    for kind in [Money, List] {
        // Once, and not for every key.
        assert_eq!(check_keys("en", kind, &["one", "other"]).len(), 1, "{kind}");
    }
}

#[test]
fn the_default_may_be_called_other_where_no_value_means_it() {
    use ValueKind::{DayPeriod, Gender, Weekday};
    for (kind, keys, default) in [
        (DayPeriod, &["noon", "midnight", "other"][..], 2),
        (DayPeriod, &["noon", "am", "pm"], 2),
        (Weekday, &["sat", "sun", "other"], 2),
        (Weekday, &["other", "sun"], 0),
        (Gender, &["feminine", "other"], 1),
    ] {
        let found = check_keys_with_default("en", kind, keys, Some(default));
        assert!(found.is_empty(), "{kind} {keys:?}: {found:?}");
    }
    for (kind, keys, default, at) in [
        // Another variant of that name is never taken, and another name is no word for the rest.
        (DayPeriod, &["noon", "other", "pm"][..], 2, 1),
        (Weekday, &["sun", "rest"], 1, 1),
        (DayPeriod, &["am", "1"], 1, 1),
    ] {
        let found = check_keys_with_default("en", kind, keys, Some(default));
        let indexes: Vec<usize> = found.iter().map(|(index, _)| *index).collect();
        assert_eq!(indexes, [at], "{kind} {keys:?}: {found:?}");
    }
}

#[test]
fn every_key_that_is_never_selected_is_reported_with_the_word_that_was_meant() {
    use ValueKind::{DayPeriod, Gender, Number, Ordinal, Weekday};
    type Meant = [(usize, &'static str)];
    let table: [(&str, ValueKind, &[&str], &Meant); 6] = [
        (
            "es",
            Gender,
            &["feminin", "masculine", "masc", "othr"],
            &[(0, "feminine"), (2, "masculine"), (3, "other")],
        ),
        (
            "en",
            DayPeriod,
            &["non", "midnigth", "pm"],
            &[(0, "noon"), (1, "midnight")],
        ),
        (
            "en",
            Weekday,
            &["monday", "tues", "wed", "snu"],
            &[(0, "mon"), (1, "tue"), (3, "sun")],
        ),
        ("en", Number, &["onee", "othr"], &[(0, "one"), (1, "other")]),
        ("en", Ordinal, &["tow", "few"], &[(0, "two")]),
        ("ar", Number, &["zero", "maany"], &[(1, "many")]),
    ];
    for (locale, kind, keys, expected) in table {
        let found = check_keys(locale, kind, keys);
        assert_eq!(found.len(), expected.len(), "{kind} {keys:?}: {found:?}");
        for ((index, error), (at, meant)) in found.iter().zip(expected) {
            assert_eq!(index, at, "{kind} {keys:?}: {error}");
            let help = error.help.as_deref().unwrap_or_default();
            let start = format!("did you mean \"{meant}\"?");
            assert!(help.starts_with(&start), "{kind} {keys:?}: {error}");
        }
    }
}

#[test]
fn an_ordinal_is_a_whole_number_and_not_negative() {
    let call = |value: &str, written: &str| {
        formatters("en").call(Function::Number, &number(value), &options(written))
    };
    for value in ["-5", "-1", "1.5", "-0.5", "0.1"] {
        for written in [
            "type: \"ordinal\"",
            "type: \"ordinal\", signDisplay: \"never\"",
            "type: \"ordinal\", maximumFractionDigits: 0",
        ] {
            let error = call(value, written).unwrap_err();
            assert!(error.message.contains("has no ordinal"), "{value}: {error}");
            assert!(error.message.contains(value), "{value}: {error}");
            assert!(error.help.is_some(), "{value}: {error}");
        }
        assert!(call(value, "").is_ok(), "{value}");
    }
    for value in ["0", "-0", "1", "5.0", "150"] {
        assert!(call(value, "type: \"ordinal\"").is_ok(), "{value}");
    }
}
