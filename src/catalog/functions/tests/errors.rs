//! Calls that are wrong, and what the translator reads.

use super::*;

fn refused(function: Function, kind: Option<ValueKind>, written: &str) -> FunctionError {
    match function.check(kind, &options(written)) {
        Err(error) => error,
        Ok(kind) => panic!("{function}({written}) is taken for {kind}"),
    }
}

#[test]
fn a_misspelt_name_or_value_is_answered_with_the_word_that_was_meant() {
    let table = [
        (
            Function::Number,
            "minFractionDigits: 2",
            "NUMBER has no option \"minFractionDigits\"",
            "minimumFractionDigits",
        ),
        (
            Function::Number,
            "minimumfractiondigits: 2",
            "NUMBER has no option",
            "minimumFractionDigits",
        ),
        (
            Function::Number,
            "stlye: \"percent\"",
            "NUMBER has no option \"stlye\"",
            "style",
        ),
        (
            Function::Number,
            "style: \"precent\"",
            "option \"style\" of NUMBER has no value \"precent\"",
            "percent",
        ),
        (
            Function::Number,
            "type: \"ordnal\"",
            "option \"type\" of NUMBER has no value",
            "ordinal",
        ),
        (
            Function::Number,
            "numberingSystem: \"arb\"",
            "has no value \"arb\"",
            "arab",
        ),
        (
            Function::DateTime,
            "datestyle: \"long\"",
            "DATETIME has no option",
            "dateStyle",
        ),
        (
            Function::DateTime,
            "dateStyle: \"lng\"",
            "option \"dateStyle\" of DATETIME has no value",
            "long",
        ),
        (
            Function::DateTime,
            "timeStyle: \"short\", timeZone: \"Asia/Tokio\"",
            "has no value \"Asia/Tokio\"",
            "Asia/Tokyo",
        ),
        (
            Function::DateTime,
            "dateStyle: \"long\", calendar: \"japanse\"",
            "has no value \"japanse\"",
            "japanese",
        ),
        (
            Function::DateTime,
            "part: \"minutes\"",
            "option \"part\" of DATETIME has no value",
            "minute",
        ),
        (
            Function::List,
            "type: \"conjunctoin\"",
            "option \"type\" of LIST has no value",
            "conjunction",
        ),
        (
            Function::Name,
            "from: \"address\"",
            "NAME has no option \"from\"",
            "form",
        ),
    ];
    for (function, written, message, meant) in table {
        let error = refused(function, None, written);
        assert!(error.message.contains(message), "{written}: {error}");
        let help = error.help.expect("help");
        assert!(
            help.starts_with(&format!("did you mean \"{meant}\"?")),
            "{written}: {help}"
        );
    }
}

#[test]
fn options_out_of_bounds_are_refused_without_being_tried() {
    for written in [
        "minimumIntegerDigits: 99999999999",
        "minimumIntegerDigits: 0",
        "minimumIntegerDigits: 22",
        "minimumIntegerDigits: 2.5",
        "minimumIntegerDigits: -1",
        "minimumIntegerDigits: \"2\"",
        "minimumIntegerDigits: 256",
        "minimumIntegerDigits: 1000",
        "minimumFractionDigits: 101",
        "maximumFractionDigits: 1000000000000000000000000000000",
        "minimumSignificantDigits: 0",
        "maximumSignificantDigits: 22",
        "style: 5",
        "numberingSystem: \"wxyz\"",
        "numberingSystem: \"fullwide\"",
        "numberingSystem: \"jpan\"",
        "numberingSystem: \"\"",
        "currencyDisplay: \"name\", style: \"currency\", currency: \"JPY\"",
        "style: \"currency\", currency: \"yen\"",
        "useGrouping: \"always\"",
        "notation: \"compact\"",
    ] {
        refused(Function::Number, Some(ValueKind::Number), written);
    }
    let huge = options("minimumIntegerDigits: 2");
    let [(name, _)] = huge.as_slice() else {
        panic!("one option")
    };
    let huge = [(*name, OptionValue::Number("1e30000".parse().unwrap()))];
    let error = Function::Number.check(None, &huge).unwrap_err();
    assert!(error.message.len() < 200, "{error}");
}

#[test]
fn options_that_contradict_each_other_are_refused() {
    for (function, kind, written) in [
        (
            Function::Number,
            ValueKind::Number,
            "minimumFractionDigits: 3, maximumFractionDigits: 2",
        ),
        (
            Function::Number,
            ValueKind::Number,
            "minimumSignificantDigits: 3, maximumSignificantDigits: 2",
        ),
        (
            Function::Number,
            ValueKind::Number,
            "minimumFractionDigits: 3, maximumSignificantDigits: 2",
        ),
        (
            Function::Number,
            ValueKind::Number,
            "type: \"ordinal\", style: \"percent\"",
        ),
        (Function::Number, ValueKind::Number, "style: \"currency\""),
        (Function::Number, ValueKind::Number, "currency: \"JPY\""),
        (
            Function::Number,
            ValueKind::Number,
            "currencyDisplay: \"code\"",
        ),
        (Function::Number, ValueKind::Money, "currency: \"JPY\""),
        (Function::Number, ValueKind::Money, "type: \"ordinal\""),
        (Function::Number, ValueKind::Money, "useGrouping: \"never\""),
        (
            Function::Number,
            ValueKind::Money,
            "style: \"decimal\", currencyDisplay: \"code\"",
        ),
        (Function::DateTime, ValueKind::Instant, ""),
        (
            Function::DateTime,
            ValueKind::Instant,
            "dateStyle: \"long\", month: \"long\"",
        ),
        (
            Function::DateTime,
            ValueKind::Instant,
            "dateStyle: \"long\", part: \"day\"",
        ),
        (
            Function::DateTime,
            ValueKind::Instant,
            "hour: \"numeric\", hour12: \"true\", hourCycle: \"h23\"",
        ),
        (
            Function::DateTime,
            ValueKind::Instant,
            "dateStyle: \"long\", hour12: \"true\"",
        ),
        (
            Function::DateTime,
            ValueKind::Instant,
            "timeStyle: \"short\", calendar: \"japanese\"",
        ),
        (
            Function::DateTime,
            ValueKind::Instant,
            "year: \"numeric\", day: \"numeric\"",
        ),
        (
            Function::DateTime,
            ValueKind::Instant,
            "weekday: \"long\", month: \"long\"",
        ),
        (Function::DateTime, ValueKind::Instant, "era: \"short\""),
        (
            Function::DateTime,
            ValueKind::Instant,
            "minute: \"2-digit\"",
        ),
        (
            Function::DateTime,
            ValueKind::Instant,
            "hour: \"numeric\", second: \"2-digit\"",
        ),
        (
            Function::DateTime,
            ValueKind::Instant,
            "month: \"long\", hour: \"numeric\"",
        ),
        (
            Function::DateTime,
            ValueKind::Instant,
            "year: \"numeric\", timeZoneName: \"short\"",
        ),
        (
            Function::DateTime,
            ValueKind::Instant,
            "weekday: \"long\", month: \"short\", day: \"numeric\"",
        ),
        (
            Function::DateTime,
            ValueKind::Instant,
            "month: \"numeric\", day: \"2-digit\"",
        ),
        (
            Function::DateTime,
            ValueKind::Instant,
            "month: \"numeric\", day: \"numeric\", hour: \"2-digit\"",
        ),
        (
            Function::DateTime,
            ValueKind::Instant,
            "hourCycle: \"h24\", timeStyle: \"short\"",
        ),
        (
            Function::DateTime,
            ValueKind::Instant,
            "timeStyle: \"full\"",
        ),
        (
            Function::DateTime,
            ValueKind::Instant,
            "dayPeriod: \"long\"",
        ),
        (
            Function::DateTime,
            ValueKind::Instant,
            "part: \"minute\", calendar: \"japanese\"",
        ),
        (
            Function::DateTime,
            ValueKind::Instant,
            "part: \"minute\", hour12: \"true\"",
        ),
        (
            Function::DateTime,
            ValueKind::Instant,
            "part: \"day\", numberingSystem: \"latn\"",
        ),
        (Function::DateTime, ValueKind::Date, "timeStyle: \"short\""),
        (Function::DateTime, ValueKind::Date, "hour: \"numeric\""),
        (
            Function::DateTime,
            ValueKind::Date,
            "dateStyle: \"long\", timeZone: \"Asia/Tokyo\"",
        ),
        (
            Function::DateTime,
            ValueKind::Date,
            "timeZoneName: \"long\"",
        ),
        (Function::DateTime, ValueKind::Date, "part: \"hour\""),
    ] {
        let error = refused(function, Some(kind), written);
        assert!(error.help.is_some(), "{written}: {error}");
        let first = error.message.chars().next().unwrap();
        let keyword = Function::ALL
            .iter()
            .any(|function| error.message.starts_with(function.name()));
        assert!(keyword || !first.is_uppercase(), "{written}: {error}");
    }
    // What another argument may supply is not missed before the argument is known.
    assert!(
        Function::Number
            .check(None, &options("style: \"currency\""))
            .is_ok()
    );
}

#[test]
fn an_argument_of_another_kind_is_refused() {
    use ValueKind::*;
    let kinds = [
        Number, Ordinal, Money, Date, Instant, Duration, Name, List, Text, Keyword, Gender,
        DayPeriod, Weekday,
    ];
    let takes: [(Function, &str, &[ValueKind]); 6] = [
        (Function::Number, "", &[Number, Ordinal, Money]),
        (Function::DateTime, "dateStyle: \"long\"", &[Date, Instant]),
        (Function::Clock, "", &[Instant]),
        (Function::List, "", &[List]),
        (Function::Name, "", &[Name]),
        (Function::Gender, "", &[Name]),
    ];
    for (function, written, taken) in takes {
        for kind in kinds {
            match function.check(Some(kind), &options(written)) {
                Ok(_) => assert!(taken.contains(&kind), "{function} takes {kind}"),
                Err(error) => {
                    assert!(!taken.contains(&kind), "{function} refuses {kind}: {error}");
                    assert!(error.message.ends_with(&kind.to_string()), "{error}");
                    assert!(error.help.is_some(), "{error}");
                }
            }
        }
    }
}

#[test]
fn a_check_says_what_the_call_returns() {
    for (function, kind, written, expected) in [
        (Function::Number, None, "", ValueKind::Number),
        (
            Function::Number,
            None,
            "type: \"ordinal\"",
            ValueKind::Ordinal,
        ),
        (
            Function::Number,
            Some(ValueKind::Ordinal),
            "minimumIntegerDigits: 2",
            ValueKind::Ordinal,
        ),
        (
            Function::Number,
            Some(ValueKind::Money),
            "",
            ValueKind::Number,
        ),
        (
            Function::DateTime,
            None,
            "dateStyle: \"long\"",
            ValueKind::Text,
        ),
        (
            Function::DateTime,
            None,
            "part: \"minute\"",
            ValueKind::Number,
        ),
        (
            Function::DateTime,
            None,
            "part: \"weekday\"",
            ValueKind::Weekday,
        ),
        (
            Function::DateTime,
            None,
            "part: \"dayPeriod\"",
            ValueKind::DayPeriod,
        ),
        (Function::Clock, None, "", ValueKind::Text),
        (Function::List, None, "", ValueKind::Text),
        (Function::List, None, "separator: \"–\"", ValueKind::Text),
        (Function::Name, None, "", ValueKind::Text),
        (Function::Gender, None, "", ValueKind::Gender),
    ] {
        assert_eq!(
            function.check(kind, &options(written)).unwrap(),
            expected,
            "{function} {written}"
        );
    }
}

#[test]
fn an_option_given_twice_is_refused() {
    let twice = [
        ("form", OptionValue::Text("a".to_owned())),
        ("form", OptionValue::Text("b".to_owned())),
    ];
    assert!(
        Function::Name
            .check(None, &twice)
            .unwrap_err()
            .message
            .contains("twice")
    );
}

#[test]
fn functions_are_found_by_their_names() {
    for function in Function::ALL {
        assert_eq!(Function::from_name(function.name()), Some(function));
    }
    assert_eq!(Function::from_name("number"), None);
    assert_eq!(Function::from_name("PLURAL"), None);
}

#[test]
fn keywords_dates_and_instants_do_not_print_by_themselves() {
    let formatters = formatters("en");
    for value in [
        Value::Keyword("approximate".to_owned()),
        date("2023-11-15"),
        instant("2023-11-15T12:10-08:00[America/Los_Angeles]"),
    ] {
        assert!(
            formatters.print(&value).unwrap_err().help.is_some(),
            "{value:?}"
        );
    }
}
