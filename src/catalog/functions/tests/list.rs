//! `LIST`, `NAME` and `GENDER`.

use super::*;
use crate::catalog::printed::{mark, strip};

#[test]
fn lists_are_joined_as_the_language_joins_them() {
    // CLDR 48: `listPatterns`.
    let table: [(&str, &[&str], &str, &str); 17] = [
        ("en", &["a"], "", "a"),
        ("en", &["a", "b"], "", "a and b"),
        ("en", &["a", "b", "c"], "", "a, b, and c"),
        ("en-GB", &["a", "b", "c"], "", "a, b and c"),
        (
            "en",
            &["a", "b", "c"],
            "type: \"disjunction\"",
            "a, b, or c",
        ),
        ("en", &["a", "b", "c"], "type: \"unit\"", "a, b, c"),
        ("en", &["a", "b", "c"], "style: \"short\"", "a, b, & c"),
        ("en", &["a", "b", "c"], "style: \"narrow\"", "a, b, c"),
        ("es", &["a", "b", "c"], "", "a, b y c"),
        ("es-PE", &["a", "b", "c"], "", "a, b y c"),
        ("es", &["a", "b", "c"], "type: \"disjunction\"", "a, b o c"),
        ("ja", &["甲", "乙", "丙"], "", "甲、乙、丙"),
        ("ja", &["甲", "乙"], "type: \"disjunction\"", "甲または乙"),
        ("ar", &["أ", "ب", "ج"], "", "أ وب وج"),
        ("zh-Hant", &["甲", "乙", "丙"], "", "甲、乙和丙"),
        ("en", &["", "b"], "", " and b"),
        (
            "en",
            &["\u{FDD0}", "a\u{FDD0}", "c"],
            "",
            "\u{FDD0}, a\u{FDD0}, and c",
        ),
    ];
    for (locale, elements, written, expected) in table {
        let text = print(locale, Function::List, &texts(elements), written);
        assert_eq!(text.unwrap(), expected, "{locale} {elements:?} {written}");
    }
}

#[test]
fn spanish_says_e_before_the_sound_i_and_u_before_the_sound_o() {
    // RAE and ASALE, Diccionario panhispánico de dudas, under "y" (e before /i/ but not before the
    // diphthong hie-) and under "o" (u before /o/, also of a number in figures).
    let table = [
        ("España", "Italia", "España e Italia", "España o Italia"),
        ("padre", "hijo", "padre e hijo", "padre o hijo"),
        ("Perú", "Hiroshima", "Perú e Hiroshima", "Perú o Hiroshima"),
        ("Aguirre", "Íñigo", "Aguirre e Íñigo", "Aguirre o Íñigo"),
        (
            "Francia",
            "«Italia»",
            "Francia e «Italia»",
            "Francia o «Italia»",
        ),
        (
            "Francia",
            "\u{2068}Italia\u{2069}",
            "Francia e \u{2068}Italia\u{2069}",
            "Francia o \u{2068}Italia\u{2069}",
        ),
        ("agua", "hielo", "agua y hielo", "agua o hielo"),
        ("cobre", "hierro", "cobre y hierro", "cobre o hierro"),
        ("España", "Yemen", "España y Yemen", "España o Yemen"),
        ("siete", "ocho", "siete y ocho", "siete u ocho"),
        ("casas", "hoteles", "casas y hoteles", "casas u hoteles"),
        ("Ana", "Óscar", "Ana y Óscar", "Ana u Óscar"),
        ("7", "8", "7 y 8", "7 u 8"),
        ("10", "11", "10 y 11", "10 u 11"),
        ("17", "18", "17 y 18", "17 o 18"),
    ];
    for (first, second, and, or) in table {
        let list = texts(&[first, second]);
        assert_eq!(print("es", Function::List, &list, "").unwrap(), and);
        assert_eq!(print("es-PE", Function::List, &list, "").unwrap(), and);
        let text = print("es", Function::List, &list, "type: \"disjunction\"").unwrap();
        assert_eq!(text, or);
    }
    let three = texts(&["Perú", "España", "Italia"]);
    assert_eq!(
        print("es", Function::List, &three, "").unwrap(),
        "Perú, España e Italia"
    );
}

#[test]
fn the_sound_that_follows_is_heard_through_the_marks_of_printed_values() {
    let isolated = |text: &str| format!("\u{2068}{text}\u{2069}");
    let table = [
        ("es", "", mark("Italia", 11), "España e Italia"),
        (
            "es",
            "",
            mark(&isolated("Italia"), 4),
            "España e \u{2068}Italia\u{2069}",
        ),
        (
            "es",
            "",
            isolated(&mark("Italia", 4)),
            "España e \u{2068}Italia\u{2069}",
        ),
        ("es", "", mark(&mark("Íñigo", 8), 11), "España e Íñigo"),
        (
            "es",
            "",
            mark(&format!("«{}»", mark("Italia", 1)), 2),
            "España e «Italia»",
        ),
        ("es", "", mark("Yemen", 8), "España y Yemen"),
        (
            "es",
            "type: \"disjunction\"",
            mark("Yemen", 8),
            "España o Yemen",
        ),
        (
            "es",
            "type: \"disjunction\"",
            mark("Yemen", 11),
            "España o Yemen",
        ),
        (
            "es",
            "type: \"disjunction\"",
            mark("Omán", 3),
            "España u Omán",
        ),
        ("es", "type: \"disjunction\"", mark("8", 3), "España u 8"),
        // CLDR 48: Hebrew puts a hyphen (U+2011) before what is not Hebrew.
        ("he", "", mark("Peru", 5), "España ו\u{2011}Peru"),
        ("he", "", mark("פרו", 5), "España ופרו"),
    ];
    for (locale, written, second, expected) in table {
        let list = texts(&[&mark("España", 0), &second]);
        let joined = print(locale, Function::List, &list, written).unwrap();
        assert_eq!(strip(&joined), expected, "{locale} {second:?} {written}");
        // The elements themselves keep their marks.
        assert!(joined.starts_with(&mark("España", 0)), "{joined:?}");
        assert!(joined.ends_with(&second), "{joined:?}");
    }
}

#[test]
fn a_list_names_its_names_in_the_form_that_is_asked_for() {
    let kamikawa = name(
        "person-a",
        None,
        &[
            (None, "Ms. KAMIKAWA Yoko"),
            (Some("address"), "Minister Kamikawa"),
        ],
    );
    let olaechea = name(
        "person-b",
        None,
        &[
            (None, "Mr. González"),
            (Some("address"), "Minister González"),
        ],
    );
    let list = Value::List(vec![kamikawa, olaechea]);
    assert_eq!(
        print("en", Function::List, &list, "form: \"address\"").unwrap(),
        "Minister Kamikawa and Minister González"
    );
    assert_eq!(
        print("en", Function::List, &list, "").unwrap(),
        "Ms. KAMIKAWA Yoko and Mr. González"
    );
    let error = print("en", Function::List, &list, "form: \"missing\"").unwrap_err();
    assert_eq!(error.help.as_deref(), Some("add it"));
}

#[test]
fn what_cannot_be_listed_is_an_error() {
    let empty = Value::List(Vec::new());
    assert!(
        print("en", Function::List, &empty, "")
            .unwrap_err()
            .message
            .contains("empty")
    );
    let nested = Value::List(vec![texts(&["a"])]);
    assert!(print("en", Function::List, &nested, "").is_err());
    let dates = Value::List(vec![date("2023-11-15")]);
    assert!(
        print("en", Function::List, &dates, "")
            .unwrap_err()
            .help
            .unwrap()
            .contains("DATETIME")
    );
    let keyword = Value::List(vec![Value::Keyword("final".to_owned())]);
    assert!(print("en", Function::List, &keyword, "").is_err());
    let numbers = Value::List(vec![number("1234"), number("5")]);
    assert_eq!(
        print("en", Function::List, &numbers, "").unwrap(),
        "1,234 and 5"
    );
    let error = print("en", Function::List, &numbers, "form: \"address\"").unwrap_err();
    assert!(error.message.contains("a number"), "{error}");
    assert!(formatters("en").print(&numbers).is_err());
}

#[test]
fn a_name_is_printed_in_its_forms() {
    let peru = name(
        "country-PE",
        None,
        &[(None, "Peru"), (Some("formal"), "the Republic of Peru")],
    );
    assert_eq!(formatters("en").print(&peru).unwrap(), "Peru");
    assert_eq!(print("en", Function::Name, &peru, "").unwrap(), "Peru");
    assert_eq!(
        print("en", Function::Name, &peru, "form: \"formal\"").unwrap(),
        "the Republic of Peru"
    );
    let error = print("en", Function::Name, &Value::List(vec![peru]), "").unwrap_err();
    assert!(error.help.unwrap().starts_with("write LIST("));
    for form in ["", "Formal", "1st", "a b", "-x", "with_underscore"] {
        let options = [("form", OptionValue::Text(form.to_owned()))];
        assert!(
            Function::Name
                .check(Some(ValueKind::Name), &options)
                .is_err(),
            "{form}"
        );
    }
}

#[test]
fn gender_is_what_the_registry_knows() {
    for gender in Gender::ALL {
        let who = name("person-a", Some(gender), &[]);
        let text = formatters("es").call(Function::Gender, &who, &[]).unwrap();
        assert!(matches!(text, Value::Keyword(word) if word == gender.keyword()));
    }
    let error = formatters("es")
        .call(Function::Gender, &name("group-x", None, &[]), &[])
        .unwrap_err();
    assert!(error.message.contains("group-x"));
    assert!(error.help.unwrap().contains("registry"));
    let options = [("form", OptionValue::Text("x".to_owned()))];
    assert!(
        Function::Gender
            .check(None, &options)
            .unwrap_err()
            .help
            .unwrap()
            .contains("no options")
    );
}
