use std::ops::Range;
use std::sync::Arc;

use super::*;
use crate::diagnostics::SourceFile;
use crate::rules::Rule;

fn file(text: &str) -> Arc<SourceFile> {
    SourceFile::new(Path::new("x.ftl"), text)
}

fn at(file: &Arc<SourceFile>, range: Range<usize>) -> Diagnostic {
    Diagnostic::new(Rule::Mark, "message").at(Location::new(file, range), "here")
}

fn shown(text: &str, range: Range<usize>) -> String {
    render(&[at(&file(text), range)])
}

/// The excerpt without the message and the empty lines.
#[track_caller]
fn assert_excerpt(text: &str, range: Range<usize>, expected: &[&str]) {
    let shown = shown(text, range);
    let lines: Vec<_> = shown.lines().skip(1).map(str::trim_end).collect();
    let lines: Vec<_> = lines
        .into_iter()
        .filter(|line| !matches!(line.trim(), "" | "│"))
        .collect();
    assert_eq!(lines, expected, "{shown}");
}

#[test]
fn no_control_of_a_file_reaches_the_terminal() {
    let shown = shown("a\u{1b}[31mb\u{7}", 2..4);
    assert!(!shown.contains(['\u{1b}', '\u{7}']), "{shown}");
    assert!(shown.contains("a\u{241b}[31mb\u{2407}"), "{shown}");
}

#[test]
fn a_character_without_a_width_is_shown_by_its_code_and_underlined() {
    assert_excerpt(
        "a\u{200B}b\u{202E}c",
        1..4,
        &[
            "  ┌─ x.ftl:1:2",
            "1 │ a<U+200B>b<U+202E>c",
            "  │  ^^^^^^^^ here",
        ],
    );
    // A joiner shapes a word, and is shown only where it is meant itself.
    assert_excerpt(
        "क\u{200D}ष",
        3..6,
        &["  ┌─ x.ftl:1:2", "1 │ क<U+200D>ष", "  │  ^^^^^^^^ here"],
    );
    assert!(shown("क\u{200D}ष", 0..9).contains("क\u{200D}ष"));
}

#[test]
fn of_an_endless_line_only_the_surroundings_are_shown_with_the_column_of_the_file() {
    let shown = shown(&"x".repeat(1_000_000), 500_000..500_001);
    assert!(shown.len() < 2_000, "{}", shown.len());
    assert!(shown.contains("x.ftl:1:500001\n"), "{shown}");
    let line = shown.lines().nth(3).unwrap_or_default();
    assert!(line.starts_with("1 │ …x") && line.ends_with("x…"), "{line}");
    let caret = shown.lines().nth(4).unwrap_or_default();
    let column = |text: &str, c| text.chars().position(|found| found == c);
    assert_eq!(column(caret, '^').map(|at| at - 4), Some(81), "{shown}");
}

#[test]
fn a_range_of_an_endless_line_is_underlined_as_far_as_it_is_shown() {
    let shown = shown(&"x".repeat(1_000_000), 10..900_000);
    assert!(shown.len() < 3_000, "{}", shown.len());
    assert!(shown.contains("x.ftl:1:11\n"), "{shown}");
    assert!(shown.contains("^ here"), "{shown}");
}

#[test]
fn cuts_fall_between_characters() {
    for length in 400..410 {
        let text = "é".repeat(length) + "日本" + &"語".repeat(length);
        let start = 2 * length;
        assert!(shown(&text, start..start + 6).contains("日本"), "{length}");
    }
}

#[test]
fn a_place_in_an_empty_file_and_at_the_end_of_one_is_shown() {
    assert_excerpt("", 0..0, &["  ┌─ x.ftl:1:1", "1 │", "  │ ^ here"]);
    assert_excerpt("ab", 2..2, &["  ┌─ x.ftl:1:3", "1 │ ab", "  │   ^ here"]);
    assert_excerpt("ab\n", 3..3, &["  ┌─ x.ftl:2:1", "2 │", "  │ ^ here"]);
    assert_excerpt("ab", 7..9, &["  ┌─ x.ftl:1:3", "1 │ ab", "  │   ^ here"]);
}

#[test]
fn a_line_end_is_shown_at_the_end_of_its_line() {
    assert_excerpt(
        "ab\r\nc\r\n",
        2..4,
        &["  ┌─ x.ftl:1:3", "1 │ ab", "  │   ^ here"],
    );
    assert_excerpt(
        "ab\r\nc\r\n",
        3..4,
        &["  ┌─ x.ftl:1:3", "1 │ ab", "  │   ^ here"],
    );
    assert_excerpt(
        "ab\nc\n",
        0..3,
        &["  ┌─ x.ftl:1:1", "1 │ ab", "  │ ^^ here"],
    );
    assert_excerpt(
        "ab\n\n\nc\n",
        1..5,
        &["  ┌─ x.ftl:1:2", "1 │ ab", "  │  ^ here"],
    );
}

#[test]
fn a_range_over_a_few_lines_is_shown_whole() {
    assert_excerpt(
        "a = b\n  c\nd = e\n",
        4..9,
        &[
            "  ┌─ x.ftl:1:5",
            "1 │   a = b",
            "  │ ╭─────^",
            "2 │ │   c",
            "  │ ╰───^ here",
        ],
    );
}

#[test]
fn of_a_range_over_many_lines_the_ends_are_shown_with_their_numbers() {
    let text: String = (1..=100_000).map(|line| format!("line {line}\n")).collect();
    let end = text.len();
    assert_excerpt(
        &text,
        text.find("line 50000").expect("there")..end,
        &[
            "       ┌─ x.ftl:50000:1",
            " 50000 │ ╭ line 50000",
            " 50001 │ │ line 50001",
            " 50002 │ │ line 50002",
            " 50003 │ │ line 50003",
            "       · │",
            " 99999 │ │ line 99999",
            "100000 │ │ line 100000",
            "       │ ╰───────────^ here",
        ],
    );
}

#[test]
fn wide_characters_are_underlined_in_their_width() {
    let shown = shown("一 = { $誤り }\n", 8..15);
    let underlined = shown.lines().nth(4).unwrap_or_default();
    // Each of the two characters is two columns wide.
    assert_eq!(underlined, "  │        ^^^^^ here");
}

#[test]
fn a_message_that_quotes_a_file_is_cut() {
    let long = "x".repeat(1_000_000);
    let diagnostic = Diagnostic::new(Rule::Mark, long.as_str()).help(long.as_str());
    assert!(render(&[diagnostic]).len() < 5_000);
}

#[test]
fn of_one_file_fifty_are_shown_and_the_rest_is_counted() {
    let first = file(&"x\n".repeat(20_000));
    let second = SourceFile::new(Path::new("data/y.yaml"), "y");
    let mut diagnostics: Vec<_> = (0..20_000)
        .map(|at| self::at(&first, 2 * at..2 * at + 1))
        .collect();
    diagnostics.push(self::at(&second, 0..1));
    let shown = render(&diagnostics);
    assert_eq!(shown.matches("error[mark]").count(), 51);
    let (before, after) = shown
        .split_once("… and 19,950 more problems in x.ftl\n\n")
        .expect("the line that counts");
    assert!(before.contains("x.ftl:50:1"), "{before}");
    assert!(after.contains("data/y.yaml:1:1"), "{after}");
    let one = render(&diagnostics[..51]);
    assert!(one.ends_with("… and 1 more problem in x.ftl\n\n"), "{one}");
    assert!(!render(&diagnostics[..50]).contains('…'));
}

#[test]
fn an_error_is_not_hidden_behind_warnings() {
    let file = file(&"x\n".repeat(200));
    let warning = |at: usize| {
        Diagnostic::new(Rule::UnusedMessage, "message")
            .at(Location::new(&file, 2 * at..2 * at + 1), "")
    };
    let mut diagnostics: Vec<_> = (0..100).map(warning).collect();
    diagnostics.push(at(&file, 300..301));
    let shown = render(&diagnostics);
    assert!(shown.contains("x.ftl:151:1"), "{shown}");
    assert_eq!(shown.matches("warning[unused-message]").count(), 49);
    assert!(
        shown.ends_with("… and 51 more problems in x.ftl\n\n"),
        "{shown}"
    );
}

#[test]
fn many_other_places_are_counted() {
    let file = file(&"x\n".repeat(200));
    let mut diagnostic = at(&file, 0..1);
    for line in 1..=100 {
        diagnostic = diagnostic.also(Location::new(&file, 2 * line..2 * line + 1), "there");
    }
    let shown = render(&[diagnostic]);
    assert_eq!(shown.matches("there").count(), MOST_OTHERS);
    assert!(shown.contains("and 92 more places"), "{shown}");
}

#[test]
fn numbers_are_grouped() {
    let shown: Vec<_> = [0, 999, 1_000, 19_950, 1_234_567].map(grouped).into();
    assert_eq!(shown, ["0", "999", "1,000", "19,950", "1,234,567"]);
}

proptest::proptest! {
    #[test]
    fn every_range_of_every_text_is_shown(
        text in "([a-z日é\u{200B}\u{1F1EF}\t\r]{0,6}\n?){0,14}",
        long in 0..3_usize,
        start in 0..120_usize,
        length in 0..120_usize,
    ) {
        let text = text + &"é".repeat(long * 300) + "\n";
        let shown = shown(&text, start..start + length);
        assert!(shown.contains(" here"), "{shown}");
        assert!(!shown.contains('\r'), "{shown}");
    }
}
