//! Texts that say nothing.

use insta::assert_snapshot;

use crate::project::{PERU, Project, check_english as english};

#[test]
fn a_text_that_is_empty() {
    assert_snapshot!(english("road-map = {\"\"}"), @r#"
    error[empty-text]: `road-map` is empty
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │ road-map = {""}
      │ ^^^^^^^^ this message
      │
      = help: write what it says

    1 error
    exit code 1
    "#);
    for blank in [
        "{\" \"}",
        "<em></em>",
        "{\"\\u2060\"}",
        "\u{3164}",
        "<strong>\u{3164}</strong>",
        "{ $travel ->\n    [host] {\"\"}\n   *[other] {\" \"}\n}",
    ] {
        let said = english(&format!("road-map = {blank}"));
        assert!(
            said.stderr.contains("[empty-text]: `road-map` is empty"),
            "{said}"
        );
        assert!(
            said.stderr
                .contains(&format!("locales/en/meetings/{PERU}.ftl:3:1")),
            "{said}"
        );
    }
}

/// Only the record shows that nothing is left.
#[test]
fn a_text_that_is_empty_for_this_record() {
    let said = english("road-map = { $travel ->\n    [host] {\"\"}\n   *[other] x\n}");
    assert!(
        said.stderr.contains("`road-map`: the text is empty"),
        "{said}"
    );
}

/// In a sentence it would leave a hole: "At , the ministers met".
#[test]
fn a_name_or_time_that_is_empty() {
    for (file, from, to, name) in [
        (
            "names",
            "    .family = Kamikawa",
            "    .family = {\"\"}",
            "person-kamikawa-yoko.family",
        ),
        (
            "names",
            "    .family = Kamikawa",
            "    .family = <em></em>",
            "person-kamikawa-yoko.family",
        ),
        (
            "names",
            "country-PE = Peru",
            "country-PE = {\"\\u2060\"}",
            "country-PE",
        ),
        (
            "names",
            "place-lima = Lima",
            "place-lima = <strong>\u{3164}</strong>",
            "place-lima",
        ),
        (
            "names",
            "place-lima = Lima",
            "place-lima = Lima\n    .of = {\"\"}",
            "place-lima.of",
        ),
        (
            "names",
            "zone-asia-tokyo = JST",
            "zone-asia-tokyo = {\"\"}",
            "zone-asia-tokyo",
        ),
        (
            "names",
            "style-plain = { $person }",
            "style-plain = { $person }\nintroduced = {\"\"}",
            "introduced",
        ),
        (
            "document",
            "clock = { DATETIME($instant, timeStyle: \"short\") }",
            "clock = {\"\"}",
            "clock",
        ),
        (
            "document",
            "duration = { $minutes } minutes",
            "duration = {\"\\u00A0\"}",
            "duration",
        ),
        (
            "document",
            "duration = { $minutes } minutes",
            "duration = { $precision ->\n    [exact] x\n   *[other] {\"\"}\n}",
            "duration",
        ),
        (
            "document",
            "following = a { $kind }",
            "following = {\"\"}",
            "following",
        ),
        (
            "statements",
            "both-ministers = The two ministers",
            "both-ministers = {\"\"}",
            "both-ministers",
        ),
        (
            "statements",
            "    .inside = the two ministers",
            "    .inside = {\"\"}",
            "both-ministers.inside",
        ),
    ] {
        let project = Project::small();
        let file = format!("locales/en/{file}.ftl");
        project.replace(&file, from, to);
        let said = project.run(["build", "--locale", "en"]).failed();
        assert!(
            said.stderr
                .contains(&format!("[empty-text]: `{name}` is empty")),
            "{said}"
        );
        assert!(said.stderr.contains(&file), "{said}");
        assert!(!project.has("out/en"));
    }
}

/// Japanese puts nothing between sentences; the table says which message may be empty.
#[test]
fn the_separator_of_sentences_may_be_empty() {
    let project = Project::small();
    let file = "locales/en/document.ftl";
    project.replace(
        file,
        "sentence-separator = {\" \"}",
        "sentence-separator = {\"\"}",
    );
    project.run(["check", "--locale", "en"]).ok();
}
