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
