//! Translations that are missing, stand twice, or say what may not be printed.

use insta::assert_snapshot;

use crate::project::{PERU, Project, check_english as english, with_road_map};

#[test]
fn a_message_that_one_language_does_not_have() {
    assert_snapshot!(english(""), @"
    error[missing-message]: the en translation has no message `road-map`
       ┌─ data/2023-11-15-japan-peru.yaml:33:7
       │
    33 │   - - road-map
       │       -------- the record asks for it here
       │
       = in locales/en/meetings/2023-11-15-japan-peru.ftl
       = help: add it: `road-map = …`

    1 error
    exit code 1
    ");
}

#[test]
fn a_name_that_one_language_does_not_have() {
    let project = Project::small();
    project.replace("locales/ja/names.ftl", "country-PE =", "country-PX =");
    assert_snapshot!(project.run(["check", "--locale", "ja"]).failed(), @"
    error[missing-message]: the ja translation has no message `country-PE`, and nothing uses its message `country-PX`
       ┌─ locales/ja/names.ftl:10:1
       │
    10 │ country-PX = ペルー
       │ ^^^^^^^^^^ most likely `country-PE`
       │
       ┌─ data/2023-11-15-japan-peru.yaml:5:15
       │
     5 │ section: [JP, PE]
       │               -- the record asks for it here
       │
       = help: write `country-PE = …`: the name of a message is the same in every language and is never translated

    1 error
    exit code 1
    ");
}

#[test]
fn a_form_that_a_name_does_not_have() {
    let project = Project::small();
    project.replace("locales/en/names.ftl", "\n    .family = Kamikawa", "");
    assert_snapshot!(project.run(["check", "--locale", "en"]).failed(), @r#"
    error[missing-attribute]: the en translation `person-kamikawa-yoko` has no attribute `.family`
      ┌─ locales/en/names.ftl:5:27
      │
    5 │     .address = Minister { NAME($person, form: "family") }
      │                           ^^^^ asks for it
      │
      ┌─ locales/en/names.ftl:1:1
      │
    1 │ person-kamikawa-yoko = KAMIKAWA Yoko
      │ -------------------- does not have it
      │
      = help: add it below `person-kamikawa-yoko`: `.family = …`

    1 error
    exit code 1
    "#);
}

#[test]
fn a_lead_that_one_language_does_not_have() {
    let project = Project::small();
    project.replace("locales/en/document.ftl", "\nlead =", "\nlaed =");
    assert_snapshot!(project.run(["check", "--locale", "en"]).failed(), @"
    error[missing-message]: the en translation has no message `lead`, and nothing uses its message `laed`
      ┌─ locales/en/document.ftl:9:1
      │
    9 │ laed = { $time ->
      │ ^^^^ most likely `lead`
      │
      = help: write `lead = …`: the name of a message is the same in every language and is never translated

    1 error
    exit code 1
    ");
}

#[test]
fn a_message_that_two_shared_files_have() {
    let project = Project::small();
    project.append("locales/en/statements.ftl", "\noverview = So it was:\n");
    assert_snapshot!(project.run(["check", "--locale", "en"]).failed(), @"
    error[duplicate-message]: `overview` stands here twice
       ┌─ locales/en/statements.ftl:4:1
       │
     4 │ overview = So it was:
       │ ^^^^^^^^ again
       │
       ┌─ locales/en/document.ftl:33:1
       │
    33 │ overview = In short:
       │ -------- the first
       │
       = help: keep one of them; only a meeting's own file may say a message anew

    1 error
    exit code 1
    ");
}

/// A meeting's own file wins: that is what it is for.
#[test]
fn a_meeting_may_say_a_shared_message_anew() {
    let project = Project::small();
    project.append(
        &format!("locales/en/meetings/{PERU}.ftl"),
        "\noverview = So it was:\n",
    );
    project.build().ok();
    assert!(
        project
            .pdf_text(PERU, "en")
            .contains("for 40 minutes. So it was: 1 ")
    );
}

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

#[test]
fn a_text_that_is_too_long() {
    assert_snapshot!(english(&format!("road-map = {}", "long ".repeat(5_000))), @r#"
    error[text-too-long]: `road-map`: the text has more than 20000 characters
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │ road-map = long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long…
      │ ^^^^^^^^ in this message
      │
      = help: make several messages of it

    warning[doubled-word]: `long` again and again in a row
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:12
      │
    3 │ road-map = long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long …
      │            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ here
      │
      = help: write `long`

    warning[trailing-blanks]: the line ends in blanks
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:25011
      │
    3 │ … long long long long long long long long long long long long long long long long 
      │                                                                                  ^ here
      │
      = help: remove them; a blank that is printed is written { " " }
      = fix: remove the blanks (chancery check --fix)

    1 error, 2 warnings
    exit code 1
    "#);
}

#[test]
fn a_control_character() {
    let said = english("road-map = A bell: \u{7}.");
    assert!(
        said.stderr
            .contains("`road-map` holds U+0007, a control character"),
        "{said}"
    );
    assert_snapshot!(english("road-map = A bell: {\"\\u0007\"}."), @r#"
    error[refused-character]: `road-map` holds U+0007, a control character
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:22
      │
    3 │ road-map = A bell: {"\u0007"}.
      │                      ^^^^^^ here
      │
      = help: remove it

    1 error
    exit code 1
    "#);
}

/// It stands for text that was lost when a file was saved in another encoding.
#[test]
fn a_replacement_character() {
    assert_snapshot!(english("road-map = The Per\u{FFFD}vian minister."), @"
    error[refused-character]: `road-map` holds U+FFFD, the replacement character
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:19
      │
    3 │ road-map = The Per�vian minister.
      │                   ^ here
      │
      = help: write the character that was lost here

    1 error
    exit code 1
    ");
}

/// An open override turns everything after it around.
#[test]
fn a_direction_that_is_not_closed() {
    assert_snapshot!(english("road-map = The {\"\\u202E\"}ministers."), @r#"
    error[refused-character]: `road-map` holds U+202E, an override of the direction
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:18
      │
    3 │ road-map = The {"\u202E"}ministers.
      │                  ^^^^^^ here
      │
      = help: remove it; a part of another direction goes between U+2068 and U+2069

    1 error
    exit code 1
    "#);
}

#[test]
fn a_direction_that_was_never_opened() {
    assert_snapshot!(english("road-map = The {\"\\u2069\"}ministers."), @r#"
    error[unbalanced-direction]: `road-map`: the direction mark U+2069 is not balanced
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │ road-map = The {"\u2069"}ministers.
      │ ^^^^^^^^ in this message
      │
      = help: close every mark that is opened, in the same text

    1 error
    exit code 1
    "#);
}

#[test]
fn an_unknown_mark() {
    assert_snapshot!(english("road-map = The <blink>ministers</blink>."), @r#"
    error[mark]: `road-map`: there is no mark <blink> of this form
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │ road-map = The <blink>ministers</blink>.
      │ ^^^^^^^^ in this message
      │
      = help: the marks are <em>, <strong>, <a name="link">, <span lang="en"> and <ruby>…<rt>…</rt></ruby>; a < that is meant as text is written &lt;

    1 error
    exit code 1
    "#);
}

#[test]
fn a_mark_with_an_attribute_of_its_own() {
    assert_snapshot!(english("road-map = The <em onclick=\"alert(1)\">ministers</em>."), @r#"
    error[mark]: `road-map`: there is no mark <em> of this form
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │ road-map = The <em onclick="alert(1)">ministers</em>.
      │ ^^^^^^^^ in this message
      │
      = help: the marks are <em>, <strong>, <a name="link">, <span lang="en"> and <ruby>…<rt>…</rt></ruby>; a < that is meant as text is written &lt;

    1 error
    exit code 1
    "#);
}

#[test]
fn a_mark_that_is_not_closed() {
    assert_snapshot!(english("road-map = The <em>ministers."), @r#"
    error[mark]: `road-map`: <em> is not closed
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │ road-map = The <em>ministers.
      │ ^^^^^^^^ in this message
      │
      = help: write </em> where it ends

    1 error
    exit code 1
    "#);
}

#[test]
fn a_mark_that_closes_another() {
    assert_snapshot!(english("road-map = The <em>two <strong>ministers</em></strong>."), @r#"
    error[mark]: `road-map`: found </em>, expected </strong>
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │ road-map = The <em>two <strong>ministers</em></strong>.
      │ ^^^^^^^^ in this message
      │
      = help: close first what was opened last

    1 error
    exit code 1
    "#);
}

#[test]
fn a_mark_that_closes_nothing() {
    assert_snapshot!(english("road-map = The ministers</em>."), @"
    error[mark]: `road-map`: </em> closes nothing
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │ road-map = The ministers</em>.
      │ ^^^^^^^^ in this message
      │
      = help: remove it, or open it before, in the same message

    1 error
    exit code 1
    ");
}

#[test]
fn marks_within_marks_without_end() {
    let text = format!(
        "road-map = {}x{}",
        "<em>".repeat(1_000),
        "</em>".repeat(1_000)
    );
    assert_snapshot!(english(&text), @"
    error[mark]: `road-map`: marks are nested more than 8 deep
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │ road-map = <em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><em><…
      │ ^^^^^^^^ in this message
      │
      = help: use fewer of them

    1 error
    exit code 1
    ");
}

#[test]
fn a_span_without_a_language() {
    assert_snapshot!(english("road-map = The <span lang=\"klingon!\">ministers</span>."), @r#"
    error[mark]: `road-map`: found lang="klingon!", expected a language tag (BCP 47)
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │ road-map = The <span lang="klingon!">ministers</span>.
      │ ^^^^^^^^ in this message
      │
      = help: write, for example, <span lang="en">

    1 error
    exit code 1
    "#);
}

#[test]
fn a_link_that_the_record_does_not_have() {
    assert_snapshot!(english("road-map = See <a name=\"section-pge\">there</a>."), @r#"
    error[unknown-link]: `road-map`: the record has no link `section-pge`
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │ road-map = See <a name="section-pge">there</a>.
      │ ^^^^^^^^ in this message
      │
      = help: did you mean `section-page`?

    1 error
    exit code 1
    "#);
}

#[test]
fn a_less_than_sign_that_is_meant_as_text() {
    assert_snapshot!(english("road-map = 1 < 2 and 2 > 1."), @r#"
    error[mark]: `road-map`: found "< 2 and 2 > 1.", which starts no mark
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │ road-map = 1 < 2 and 2 > 1.
      │ ^^^^^^^^ in this message
      │
      = help: a < that is meant as text is written &lt;

    1 error
    exit code 1
    "#);
}

/// No font of the project has these; a page would show a box.
#[test]
fn a_character_without_a_glyph() {
    for (text, code) in [("😀", "U+1F600"), ("ก", "U+0E01")] {
        let project = with_road_map(&format!("road-map = A road map {text} it is."));
        let said = project.run(["build", "--locale", "en"]).failed();
        let place = said.stderr.lines().find(|line| line.contains("┌─"));
        let expected = format!("┌─ locales/en/meetings/{PERU}.ftl:3:");
        assert!(
            place.is_some_and(|place| place.contains(&expected)),
            "it does not point at the translation: {said}"
        );
        for expected in [text, code, "│ road-map = A road map"] {
            assert!(said.stderr.contains(expected), "{expected}: {said}");
        }
        assert!(
            said.stderr.contains("fonts/"),
            "it does not say what to do: {said}"
        );
        assert!(!project.has(&format!("out/en/{PERU}.pdf")));
    }
}

/// The fault is in the name, wherever it is printed.
#[test]
fn a_name_without_a_glyph() {
    let project = Project::small();
    project.replace(
        "locales/en/names.ftl",
        "    .family = Kamikawa",
        "    .family = ก",
    );
    let said = project.run(["build", "--locale", "en"]).failed();
    assert!(
        said.stderr.contains("`ก`") || said.stderr.contains("\"ก\""),
        "{said}"
    );
    assert!(
        !said.stderr.contains("mofa-japan"),
        "it blames another name: {said}"
    );
}

/// The general office is enough; and a sentence of one language is no one else's to have.
#[test]
fn what_one_language_alone_needs_is_not_asked_of_the_others() {
    let project = Project::small();
    project
        .append(
            "locales/ja/names.ftl",
            "office-foreign-minister-JP = 外務大臣\n    .address = { NAME($person, form: \"family\") }大臣\n",
        )
        .append("locales/ja/statements.ftl", "only-here = 一言。\n")
        .replace(
            &format!("data/{PERU}.yaml"),
            "  - - in-numbers",
            "  - - in-numbers\n    - { only-here: {}, only: [ja] }",
        );
    let said = project.check().ok();
    assert_eq!(said.stderr, "", "{said}");
}

/// A zone has signs that no name of a message can have.
#[test]
fn the_name_of_any_zone_can_be_written() {
    for (zone, message) in [
        ("Etc/GMT+5", "zone-etc-gmt-plus-5"),
        ("Etc/GMT-5", "zone-etc-gmt-5"),
        ("America/Port-au-Prince", "zone-america-port-au-prince"),
        (
            "America/Argentina/Buenos_Aires",
            "zone-america-argentina-buenos-aires",
        ),
    ] {
        let project = Project::small();
        project.replace(&format!("data/{PERU}.yaml"), "Asia/Tokyo", zone);
        project.replace(
            "locales/en/document.ftl",
            "overview = In short:",
            "overview = In { $home-zone }:",
        );
        let said = project.run(["check", "--locale", "en"]).failed();
        let add = format!("add it: `{message} = …`");
        assert!(said.stderr.contains(&add), "{said}");
        project.append("locales/en/names.ftl", &format!("\n{message} = our time\n"));
        project.run(["check", "--locale", "en"]).ok();
    }
}

/// Each belongs in the file where the source language has it.
#[test]
fn what_is_missing_belongs_in_the_file_of_its_kind() {
    let project = Project::small();
    project
        .append(
            "locales/en/statements.ftl",
            "\nrules-based-order = The order was upheld.\n",
        )
        .replace(
            &format!("data/{PERU}.yaml"),
            "  - - in-numbers",
            "  - - in-numbers\n    - rules-based-order",
        )
        .replace("locales/es/document.ftl", "section-page = Volver\n", "")
        .replace(
            "locales/es/names.ftl",
            "person-kamikawa-yoko = Yoko Kamikawa\n    .family = Kamikawa\n",
            "",
        );
    let said = project.run(["check", "--locale", "es"]).failed();
    for (message, file) in [
        ("rules-based-order", "statements.ftl"),
        ("section-page", "document.ftl"),
        ("person-kamikawa-yoko", "names.ftl"),
    ] {
        let start =
            format!("error[missing-message]: the es translation has no message `{message}`");
        let at = said
            .stderr
            .find(&start)
            .unwrap_or_else(|| panic!("{message}: {said}"));
        let report = said.stderr[at..].split("\n\n").next().unwrap_or_default();
        assert!(
            report.contains(&format!("in locales/es/{file}")),
            "{report}"
        );
        assert_eq!(said.stderr.matches(&start).count(), 1, "{said}");
        assert!(!report.contains("did you mean"), "{report}");
    }
}

#[test]
fn a_misspelt_form_is_corrected_by_another_one() {
    let project = Project::small();
    project.replace(
        &format!("locales/en/meetings/{PERU}.ftl"),
        "NAME($host, form: \"address\")",
        "NAME($host, form: \"adress\")",
    );
    let said = project.run(["check", "--locale", "en"]).failed();
    assert!(
        said.stderr.contains("did you mean the form \"address\"?"),
        "{said}"
    );
    // One that is missing is not its own correction.
    let project = Project::small();
    project.replace(
        "locales/en/names.ftl",
        "    .address = Minister { NAME($person, form: \"family\") }\n",
        "",
    );
    let said = project.run(["check", "--locale", "en"]).failed();
    assert!(
        said.stderr
            .contains("add it below `office-foreign-minister`"),
        "{said}"
    );
    assert!(!said.stderr.contains("did you mean"), "{said}");
}
