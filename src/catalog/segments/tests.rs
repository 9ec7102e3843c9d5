//! Texts in parts, written again, read the same.

use proptest::prelude::*;

use super::*;

fn read(text: &str) -> Option<Segmented> {
    parse(SourceFile::new("x.ftl", text), false).ok()
}

/// A pattern as pieces, as if somebody had translated it into itself.
fn pieces(message: &Message, pattern: &Pattern) -> Vec<Piece> {
    let mut selects = 0;
    let pieces = pattern.parts.iter().map(|part| match part {
        Part::Text(text) => Piece::Text(text.clone()),
        Part::Placeable(range) => Piece::Placeable(message.slice(range).to_owned()),
        Part::Select(_) => {
            selects += 1;
            Piece::Select(selects - 1)
        }
    });
    pieces.collect()
}

/// Every text of a message, translated into itself.
fn same(message: &Message) -> Translations {
    let mut translations = Translations::new();
    for text in &message.texts {
        for passage in text.passages() {
            let key = (text.attribute.clone(), passage.path.clone());
            translations.insert(key, pieces(message, passage.pattern));
        }
    }
    translations
}

/// What a message says, whatever its places.
fn said(message: &Message) -> Vec<(Option<String>, Vec<(String, String)>)> {
    let texts = message.texts.iter().map(|text| {
        let passages = text.passages().into_iter().map(|passage| {
            let parts = passage.pattern.parts.iter().map(|part| match part {
                Part::Text(text) => format!("t{text}"),
                Part::Placeable(range) => format!("p{}", message.slice(range)),
                Part::Select(select) => format!("s{}", select.selector),
            });
            (passage.path, parts.collect::<Vec<_>>().join("\u{0}"))
        });
        (text.attribute.clone(), passages.collect())
    });
    texts.collect()
}

#[test]
fn a_text_has_its_parts() {
    let text = "# About it.\na = b {\"\\u00A0\"}c\n    d { $e }{ $f ->\n        [one] g \"h\" } i\n       *[other] {\"\"}\n    }\n    .j = { { $k } }\n";
    // A brace in the text of a variant ends it.
    assert!(read(text).is_none());
    // The parser takes this for a selection without variants.
    assert!(read("a = { $b ->\n* }\n").is_none());
    let text = text.replace(" } i\n", "{\"}\"} i\n");
    let file = read(&text).expect("Fluent");
    let message = &file.messages[0];
    assert_eq!(message.comment, "# About it.\n");
    assert_eq!(
        said(message),
        [
            (
                None,
                vec![
                    (
                        String::new(),
                        "tb \u{A0}c d \u{0}p{ $e }\u{0}s$f".to_owned()
                    ),
                    ("1.one".to_owned(), "tg \"h\"} i".to_owned()),
                    ("1.other".to_owned(), String::new()),
                ]
            ),
            (
                Some("j".to_owned()),
                vec![(String::new(), "p{ { $k } }".to_owned())]
            ),
        ]
    );
}

#[test]
fn edits_replace_what_they_are_about() {
    let text = "a = b { $c ->\n        [one] d\n       *[other] e\n    } f\n    .g = h\n";
    let file = read(text).expect("Fluent");
    let message = &file.messages[0];
    let translations = Translations::from([
        (
            (None, "1.one".to_owned()),
            vec![Piece::Text("D".to_owned())],
        ),
        (
            (None, String::new()),
            vec![Piece::Select(0), Piece::Text(" B".to_owned())],
        ),
    ]);
    let changed = apply(text, edits(message, &translations).expect("complete"));
    assert_eq!(
        changed,
        "a = { $c ->\n        [one] D\n       *[other] e\n    } B\n    .g = h\n"
    );
}

#[test]
fn a_message_that_lacks_a_text_is_not_written() {
    let file = read("a = { $c ->\n    [one] d\n   *[other] e\n    }\n").expect("Fluent");
    let message = &file.messages[0];
    let mut translations = same(message);
    assert!(whole(message, &translations).is_ok());
    translations.remove(&(None, "1.one".to_owned()));
    assert_eq!(
        whole(message, &translations),
        Err(Incomplete {
            attribute: None,
            path: "1.one".to_owned()
        })
    );
}

/// Pieces of Fluent in any order: mostly nonsense, sometimes not.
fn fluent() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "{ ",
        " }",
        "$a",
        "NUMBER(",
        ")",
        ", ",
        "x: 1",
        "\"t\"",
        "\"t)}\"",
        "{ $b }",
        "{ \"\" }",
        "{\"{\"}",
        "{\" \"}",
        " ->\n",
        "\n  [one] ",
        "\n *[other] ",
        "\n  [1] ",
        "\n  ",
        " ",
        "msg",
        "-term",
        ".attr",
        "\na = ",
        "\n    .c = ",
        "日本",
        "ñ",
        "[",
        "*",
        ".",
        "#",
        "} ",
        "&amp;",
        "{ $d ->\n  [x] y\n *[z] \"{ $e }\" -> }\n  w\n }",
    ]);
    prop::collection::vec(piece, 0..30).prop_map(|pieces| format!("a = {}", pieces.concat()))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(10_000) })]

    /// In its place, and as a message of its own.
    #[test]
    fn what_is_written_again_reads_the_same(text in fluent()) {
        if let Some(file) = read(&text) {
            for (at, message) in file.messages.iter().enumerate() {
                let translations = same(message);
                // Two attributes or variants of one name are refused by whoever looks for texts.
                let passages: usize = message.texts.iter().map(|text| text.passages().len()).sum();
                if translations.len() < passages {
                    continue;
                }
                let changed = edits(message, &translations);
                prop_assert!(changed.is_ok(), "{:?}", changed);
                let changed = apply(&text, changed.unwrap_or_default());
                let again = read(&changed);
                prop_assert!(again.is_some(), "{}", changed);
                let again = again.map(|again| again.messages).unwrap_or_default();
                prop_assert_eq!(said(&again[at]), said(message), "{}", changed);
                prop_assert_eq!(again.len(), file.messages.len());
                let alone = whole(message, &translations);
                prop_assert!(alone.is_ok(), "{:?}", alone);
                let alone = alone.unwrap_or_default() + "\n";
                let again = read(&alone).map(|again| again.messages).unwrap_or_default();
                prop_assert_eq!(again.len(), 1, "{}", alone);
                prop_assert_eq!(said(&again[0]), said(message), "{}", alone);
            }
        }
    }

    #[test]
    fn no_text_makes_it_panic(text in any::<String>()) {
        let _ = read(&text);
    }
}
