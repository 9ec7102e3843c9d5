//! `LIST` with the separators of the message.

use proptest::prelude::*;

use super::*;
use crate::catalog::printed::mark;

#[test]
fn separators_join_the_elements_by_exactly_these_texts() {
    type Written = [(&'static str, &'static str)];
    let table: [(&str, &[&str], &Written, &str); 12] = [
        (
            "en",
            &["Japan", "Peru"],
            &[("separator", "–")],
            "Japan–Peru",
        ),
        ("en", &["Japan"], &[("separator", "–")], "Japan"),
        (
            "en",
            &["Japan"],
            &[("separator", ", "), ("last-separator", " and ")],
            "Japan",
        ),
        (
            "en",
            &["a", "b"],
            &[("separator", ", "), ("last-separator", " and ")],
            "a and b",
        ),
        (
            "en",
            &["a", "b", "c"],
            &[("separator", ", "), ("last-separator", " and ")],
            "a, b and c",
        ),
        ("en", &["a", "b", "c"], &[("separator", "; ")], "a; b; c"),
        (
            "ja",
            &["甲", "乙", "丙"],
            &[("separator", "、"), ("last-separator", "及び")],
            "甲、乙及び丙",
        ),
        ("ja", &["日", "米", "韓"], &[("separator", "")], "日米韓"),
        // The words are the message's own: nothing is made of them.
        (
            "es",
            &["España", "Italia"],
            &[("separator", " y ")],
            "España y Italia",
        ),
        (
            "fa",
            &["a", "b"],
            &[("separator", "\u{200C}و ")],
            "a\u{200C}و b",
        ),
        (
            "fr",
            &["a", "b"],
            &[("separator", "\u{A0}; ")],
            "a\u{A0}; b",
        ),
        (
            "en",
            &["\u{FDD0}", "", "b"],
            &[("last-separator", ""), ("separator", "/")],
            "\u{FDD0}/b",
        ),
    ];
    for (locale, elements, written, expected) in table {
        let written = separators(written);
        let joined = formatters(locale).call(Function::List, &texts(elements), &written);
        assert!(
            matches!(&joined, Ok(Value::Text(text)) if text == expected),
            "{locale} {elements:?} {written:?}: {joined:?}"
        );
    }
    let short = name("country-PE", None, &[(None, "Peru"), (Some("short"), "秘")]);
    let list = Value::List(vec![short.clone(), short]);
    let written = "form: \"short\", separator: \"・\"";
    assert_eq!(
        print("ja", Function::List, &list, written).unwrap(),
        "秘・秘"
    );
}

fn separators<'a>(written: &[(&'a str, &str)]) -> Vec<(&'a str, OptionValue)> {
    let texts = written.iter();
    texts
        .map(|(name, text)| (*name, OptionValue::Text((*text).to_owned())))
        .collect()
}

#[test]
fn separators_are_short_texts_that_are_seen() {
    let longest = "x".repeat(40);
    let too_long = "、".repeat(41);
    assert!(
        Function::List
            .check(None, &separators(&[("separator", &longest)]))
            .is_ok()
    );
    for text in [
        too_long.as_str(),
        "\n",
        "\t",
        "\u{0}",
        "\u{11}",
        "\u{13}",
        "\u{7F}",
        "\u{85}",
        "\u{AD}",
        "\u{34F}",
        "\u{61C}",
        "\u{180E}",
        "\u{200B}",
        "\u{200E}",
        "\u{200F}",
        "\u{2028}",
        "\u{2029}",
        "\u{202A}",
        "\u{202E}",
        "\u{2060}",
        "\u{2066}",
        "\u{2068}",
        "\u{2069}",
        "\u{206F}",
        "\u{3164}",
        "\u{FE0F}",
        "\u{FEFF}",
        "\u{FFF9}",
        "\u{FFFC}",
        "\u{FFFD}",
        "\u{E000}",
        "\u{E0001}",
        "\u{FDD0}",
    ] {
        for option in ["separator", "last-separator"] {
            let text = format!(", {text}");
            let error = Function::List
                .check(None, &separators(&[(option, &text)]))
                .unwrap_err();
            let named = format!("option \"{option}\" of LIST");
            assert!(error.message.starts_with(&named), "{text:?}: {error}");
            assert!(
                error.message.chars().all(|c| !c.is_control()),
                "{text:?}: {error}"
            );
            assert!(error.help.is_some(), "{text:?}: {error}");
        }
    }
    let number = [("separator", OptionValue::Number(1.into()))];
    let error = Function::List.check(None, &number).unwrap_err();
    assert!(error.message.contains("should be a text"), "{error}");
}

#[test]
fn separators_go_with_no_words_of_the_language() {
    for written in [
        "separator: \"–\", type: \"disjunction\"",
        "separator: \"–\", style: \"short\"",
        "last-separator: \"–\", type: \"conjunction\"",
    ] {
        let error = Function::List.check(None, &options(written)).unwrap_err();
        assert!(error.message.contains("exclude each other"), "{error}");
        assert!(error.help.is_some(), "{error}");
    }
    let error = Function::List
        .check(None, &options("last-separator: \" and \""))
        .unwrap_err();
    assert!(
        error.message.contains("needs the option \"separator\""),
        "{error}"
    );
    assert!(error.help.unwrap().starts_with("add separator"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_separators_join_they_take_apart_again(
        elements in prop::collection::vec("[^;|]{0,8}", 1..6),
        marked in any::<bool>(),
        between in ";[ -:]{0,10}",
        last in prop::option::of("\\|[ -:]{0,10}"),
    ) {
        let elements: Vec<String> = elements
            .into_iter()
            .enumerate()
            .map(|(index, text)| if marked { mark(&text, index) } else { text })
            .collect();
        let list = Value::List(elements.iter().cloned().map(Value::Text).collect());
        let mut written = vec![("separator", between.as_str())];
        if let Some(last) = &last {
            written.push(("last-separator", last.as_str()));
        }
        let joined = formatters("es").call(Function::List, &list, &separators(&written));
        let Ok(Value::Text(joined)) = joined else { panic!("{joined:?}") };
        let (before, end) = match &last {
            Some(last) => match joined.split_once(last.as_str()) {
                Some((before, end)) => (before, Some(end)),
                None => (joined.as_str(), None),
            },
            None => (joined.as_str(), None),
        };
        let parts: Vec<&str> = before.split(between.as_str()).chain(end).collect();
        prop_assert_eq!(parts, elements);
    }

    #[test]
    fn a_list_in_words_keeps_its_elements_in_order(
        locale in prop::sample::select(vec!["en", "es", "ja", "he", "ar"]),
        elements in prop::collection::vec(any::<String>(), 1..6),
    ) {
        let list = Value::List(elements.iter().cloned().map(Value::Text).collect());
        let joined = print(locale, Function::List, &list, "").expect("joined");
        let mut rest = joined.as_str();
        for element in &elements {
            let at = rest.find(element.as_str());
            prop_assert!(at.is_some(), "{joined:?} lacks {element:?}");
            rest = &rest[at.unwrap_or(0) + element.len()..];
        }
    }
}
