//! `CLOCK`, and lengths of time.

use super::*;

const START: &str = "2023-11-15T12:10[America/Los_Angeles]";

#[test]
fn a_clock_reads_like_the_language_says() {
    let start = instant_with_clock(START, "12:10 p.m.");
    assert_eq!(
        print("en", Function::Clock, &start, "").unwrap(),
        "12:10 p.m."
    );
    // The instant is still one for DATETIME.
    assert_eq!(
        print("en", Function::DateTime, &start, "dateStyle: \"long\"").unwrap(),
        "November 15, 2023"
    );
    let error = formatters("en").print(&start).unwrap_err();
    assert!(error.help.unwrap().contains("CLOCK"));
}

#[test]
fn an_error_of_the_words_is_the_error_of_the_call() {
    let start = Value::Instant(Instant {
        zoned: zoned(START),
        clock: Some(forms(&[(Some("other"), "x")])),
    });
    let error = print("en", Function::Clock, &start, "").unwrap_err();
    assert_eq!(error.help.as_deref(), Some("add it"));
}

#[test]
fn an_instant_without_words_is_refused() {
    let error = print("en", Function::Clock, &instant(START), "").unwrap_err();
    assert!(error.message.contains("CLOCK has no words"), "{error}");
    assert!(error.help.unwrap().contains("DATETIME"));
}

#[test]
fn a_clock_takes_no_options() {
    let error = Function::Clock
        .check(
            Some(ValueKind::Instant),
            &options("timeZone: \"Asia/Tokyo\""),
        )
        .unwrap_err();
    assert!(
        error.message.contains("CLOCK has no option \"timeZone\""),
        "{error}"
    );
    assert!(error.help.unwrap().contains("no options"));
}

#[test]
fn a_length_of_time_prints_by_itself_and_goes_through_no_function() {
    let length = duration("about 40 minutes");
    assert_eq!(length.kind(), ValueKind::Duration);
    let english = formatters("en");
    assert_eq!(english.print(&length).unwrap(), "about 40 minutes");
    for (function, written) in [
        (Function::Number, ""),
        (Function::DateTime, "dateStyle: \"long\""),
        (Function::Clock, ""),
        (Function::List, ""),
        (Function::Name, ""),
        (Function::Gender, ""),
    ] {
        let error = english
            .call(function, &length, &options(written))
            .unwrap_err();
        assert!(error.message.ends_with("a length of time"), "{error}");
        assert!(error.help.is_some(), "{error}");
    }
    let error = english
        .select(&length, &[Key::Identifier("other")])
        .unwrap_err();
    assert!(error.help.is_some(), "{error}");
}

#[test]
fn a_list_may_hold_lengths_of_time() {
    let list = Value::List(vec![duration("40 minutes"), duration("one hour")]);
    assert_eq!(
        print("en", Function::List, &list, "").unwrap(),
        "40 minutes and one hour"
    );
    let error = print("en", Function::List, &list, "form: \"short\"").unwrap_err();
    assert!(error.message.ends_with("a length of time"), "{error}");
}
