use std::path::Path;

use super::*;
use crate::diagnostics::{Place, SourceFile};

fn all(first: char, last: char) -> impl Iterator<Item = char> {
    first..=last
}

#[track_caller]
fn assert_refused(characters: impl IntoIterator<Item = char>, what: &str) {
    for c in characters {
        let found = refused(c).map(|refused| refused.what);
        assert_eq!(found, Some(what), "U+{:04X}", u32::from(c));
    }
}

#[track_caller]
fn assert_allowed(characters: impl IntoIterator<Item = char>) {
    for c in characters {
        assert_eq!(refused(c), None, "U+{:04X}", u32::from(c));
    }
}

#[test]
fn letters_are_those_of_the_standard_library() {
    let all = '\0'..=char::MAX;
    let differing = all.filter(|c| is_alphabetic(*c) != c.is_alphabetic());
    assert_eq!(differing.collect::<String>(), "");
}

#[test]
fn controls_are_refused_other_than_the_line_end_and_the_tab() {
    let controls = all('\0', '\u{9F}').filter(|c| c.is_control());
    assert_refused(
        controls.filter(|c| !matches!(c, '\n' | '\t')),
        "a control character",
    );
    assert_allowed(['\n', '\t', ' ']);
}

#[test]
fn invisible_characters_without_a_use_are_refused() {
    assert_refused(['\u{AD}'], "a soft hyphen");
    assert_refused(['\u{34F}'], "a combining grapheme joiner");
    assert_refused(['\u{180E}'], "a Mongolian vowel separator");
    assert_refused(['\u{200B}'], "a zero width space");
    assert_refused(
        ['\u{2028}', '\u{2029}'],
        "a separator of lines or paragraphs",
    );
    assert_refused(
        all('\u{2061}', '\u{2064}'),
        "an invisible operator of formulas",
    );
    assert_refused(['\u{FEFF}'], "a byte order mark");
    assert_refused(
        all('\u{1D173}', '\u{1D17A}'),
        "an invisible control of musical notation",
    );
}

#[test]
fn overrides_and_deprecated_format_characters_are_refused() {
    assert_refused(['\u{202D}', '\u{202E}'], "an override of the direction");
    assert_refused(all('\u{206A}', '\u{206F}'), "a deprecated format character");
}

#[test]
fn what_stands_for_lost_text_is_refused() {
    assert_refused(
        all('\u{FFF9}', '\u{FFFB}'),
        "a mark of interlinear annotation",
    );
    assert_refused(['\u{FFFC}'], "the object replacement character");
    assert_refused(['\u{FFFD}'], "the replacement character");
}

#[test]
fn noncharacters_tags_and_reserved_invisible_characters_are_refused() {
    assert_refused(all('\u{FDD0}', '\u{FDEF}'), "a noncharacter");
    for plane in 0..=16 {
        let last = [0xFFFE, 0xFFFF].map(|code| char::from_u32(plane << 16 | code));
        assert_refused(last.into_iter().flatten(), "a noncharacter");
    }
    assert_refused(all('\u{E0000}', '\u{E007F}'), "an invisible tag character");
    assert_refused(
        ['\u{2065}', '\u{FFF0}', '\u{FFF8}', '\u{E0080}', '\u{E01F0}'],
        "an unassigned invisible character",
    );
}

#[test]
fn invisible_characters_that_languages_need_are_allowed() {
    assert_allowed(['\u{200C}', '\u{200D}']);
    assert_allowed(['\u{200E}', '\u{200F}', '\u{61C}']);
    assert_allowed(all('\u{202A}', '\u{202C}'));
    assert_allowed(all('\u{2066}', '\u{2069}'));
    assert_allowed(['\u{2060}']);
    assert_allowed(all('\u{FE00}', '\u{FE0F}'));
    assert_allowed(all('\u{E0100}', '\u{E01EF}'));
    assert_allowed(all('\u{180B}', '\u{180D}'));
    assert_allowed(['\u{180F}']);
    assert_allowed(['\u{A0}', '\u{202F}', '\u{2009}', '\u{3000}']);
}

#[test]
fn every_invisible_character_is_refused_or_allowed_with_a_reason() {
    let ignorable = CodePointSetData::new::<DefaultIgnorableCodePoint>();
    let letters = |c| {
        // Fillers and inherent vowels belong to words, and are seen to by `is_blank`.
        matches!(c, '\u{115F}' | '\u{1160}' | '\u{3164}' | '\u{FFA0}')
            || matches!(c, '\u{17B4}' | '\u{17B5}' | '\u{1BCA0}'..='\u{1BCA3}')
    };
    let known = |c| {
        matches!(c, '\u{61C}' | '\u{180B}'..='\u{180D}' | '\u{180F}' | '\u{200C}'..='\u{200F}')
            || matches!(c, '\u{202A}'..='\u{202C}' | '\u{2060}' | '\u{2066}'..='\u{2069}')
            || matches!(c, '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')
    };
    for c in ignorable.iter_ranges().flatten().filter_map(char::from_u32) {
        let allowed = known(c) || letters(c);
        assert_eq!(refused(c).is_none(), allowed, "U+{:04X}", u32::from(c));
    }
}

#[test]
fn a_text_of_invisible_characters_is_blank() {
    assert!(is_blank(""));
    for blank in [
        " \t\n\u{A0}\u{3000}\u{202F}",
        "\u{200B}\u{2060}\u{AD}\u{FEFF}",
        "\u{3164}",
        "\u{115F}\u{1160}",
        "\u{FFA0}",
        "\u{2800}",
        "\u{200C}\u{200D}\u{FE0F}\u{E0100}",
        "\u{2066}\u{2069}\u{200F}\u{61C}",
        "\u{E0041}\u{FFF9}\u{0}",
    ] {
        assert!(is_blank(blank), "{blank:?}");
    }
}

#[test]
fn a_text_with_anything_to_see_is_not_blank() {
    for text in [
        ".",
        " a ",
        "\u{200B}、",
        "0",
        "\u{2801}",
        "\u{FFFD}",
        "क\u{200D}",
        "<em></em>",
    ] {
        assert!(!is_blank(text), "{text:?}");
    }
}

#[test]
fn marks_around_nothing_show_nothing() {
    for blank in [
        "",
        "<em></em>",
        " <strong>\u{3164}</strong>",
        "<a name=\"x\"></a>\u{2060}",
    ] {
        assert!(shows_nothing(blank), "{blank:?}");
    }
    for text in ["a", "<em>a</em>", "<", "&lt;", "<em></em>."] {
        assert!(!shows_nothing(text), "{text:?}");
    }
}

fn places(found: &[Found]) -> Vec<(u32, Range<usize>)> {
    let place = |found: &Found| (u32::from(found.character), found.range.clone());
    found.iter().map(place).collect()
}

#[test]
fn characters_of_a_text_are_found_with_their_bytes() {
    assert_eq!(
        places(&in_text("é\u{200B}x\r\ny\u{AD}\rz")),
        [(0x200B, 2..5), (0xAD, 9..11), (0x0D, 11..12)]
    );
    // A backslash is a backslash.
    assert_eq!(in_text(r"\u200B"), []);
}

#[test]
fn characters_of_a_literal_are_found_in_their_escapes() {
    assert_eq!(
        places(&in_literal(
            "é\\u200B\\\\u200B\u{FEFF}\\U00AD00\\U0000AD\\\"\\u202e"
        )),
        [
            (0x200B, 2..8),
            (0xFEFF, 15..18),
            (0xAD, 26..34),
            (0x202E, 36..42)
        ]
    );
    assert_eq!(in_literal(r#"{ \" \\ \u00E9 \u200C"#), []);
}

#[test]
fn an_escape_that_is_no_character_is_found() {
    assert_eq!(places(&in_literal(r"\uD800")), [(0xFFFD, 0..6)]);
    assert_eq!(places(&in_literal(r"\U110000x")), [(0xFFFD, 0..8)]);
    // Fluent's parser does not give these to anyone.
    for cut in [r"\", r"\u", r"\u12", r"\uあいう", r"\é"] {
        let _ = in_literal(cut);
    }
}

fn found(text: &str) -> Vec<(String, Range<usize>)> {
    let tree = Tree::parse(SourceFile::new(Path::new("x.ftl"), text)).expect("Fluent");
    let place = |problem: Diagnostic| match problem.place {
        Some(Place::At(location)) => (problem.message, location.range),
        _ => panic!("{problem:?}"),
    };
    in_tree(&tree).into_iter().map(place).collect()
}

#[test]
fn every_part_of_a_message_is_searched() {
    const ZWSP: &str = "U+200B, a zero width space";
    for (text, name, range) in [
        ("a = x\u{200B}y\n", "a", 5..8),
        ("a =\n    .b = x\u{200B}\n", "a", 14..17),
        ("-a = \u{200B}x\n", "-a", 5..8),
        ("a = { \"\\u200B\" }\n", "a", 7..13),
        ("a = { { \"\u{200B}\" } }\n", "a", 9..12),
        ("a = { $x ->\n  *[b] \u{200B}x\n}\n", "a", 19..22),
        ("a = { $x ->\n  *[b] { \"\u{200B}\" }\n}\n", "a", 22..25),
        ("a = { LIST($x, last: \"\\u200B\") }\n", "a", 15..19),
        ("a = { NAME(\"\u{200B}\") }\n", "a", 12..15),
        ("a = { -b(c: \"\\u200B\") }\n", "a", 9..10),
    ] {
        assert_eq!(
            found(text),
            [(format!("`{name}` holds {ZWSP}"), range)],
            "{text:?}"
        );
    }
}

#[test]
fn one_problem_a_message_and_character_however_often_it_stands_there() {
    let found = found("a = \u{AD}x\u{200B}y\u{200B}\nb = c\u{200B}\n");
    let messages: Vec<_> = found.into_iter().map(|(message, _)| message).collect();
    assert_eq!(
        messages,
        [
            "`a` holds U+00AD, a soft hyphen",
            "`a` holds U+200B, a zero width space, 2 times",
            "`b` holds U+200B, a zero width space"
        ]
    );
}

#[test]
fn the_line_ends_of_windows_and_comments_are_no_characters_of_a_message() {
    assert_eq!(
        found("# x\u{200B}\r\na = x\r\n    y\r\n    z\r\n\r\nb =\r\n    x\r\n    .c = d\r\n"),
        []
    );
}
