//! Records that cannot be read, and the exact words that say why.

use insta::assert_snapshot;

use crate::project::{PERU, Project, Said, check_record as with};

/// What `check` says of a record with that text.
#[track_caller]
fn written(text: impl AsRef<[u8]>) -> Said {
    let project = Project::small();
    project.write(&format!("data/{PERU}.yaml"), text);
    project.check().failed()
}

#[test]
fn a_bracket_that_is_not_closed() {
    assert_snapshot!(with("section: [JP, PE]", "section: [JP, PE"), @r#"
    error[yaml]: illegal placement of ':' indicator
      ┌─ data/2023-11-15-japan-peru.yaml:6:7
      │
    6 │ status: final
      │       ^ here
      │
      = help: see that the colons, dashes and indents are as in the lines around it

    1 error
    exit code 1
    "#);
}

#[test]
fn a_tab_in_the_place_of_spaces() {
    assert_snapshot!(with("  anniversary: 150", "\tanniversary: 150"), @r#"
    error[yaml]: tabs disallowed within this context (block indentation)
       ┌─ data/2023-11-15-japan-peru.yaml:23:2
       │
    23 │     anniversary: 150 # years
       │     ^^^^^^^^^^^ here
       │
       = help: indent with spaces

    1 error
    exit code 1
    "#);
}

#[test]
fn a_line_without_a_colon() {
    assert_snapshot!(with("status: final", "status final"), @r#"
    error[yaml]: simple key expected ':'
      ┌─ data/2023-11-15-japan-peru.yaml:6:1
      │
    6 │ status final
      │ ^^^^^^ here
      │
      = help: write `key: value`, with a space after the colon

    1 error
    exit code 1
    "#);
}

#[test]
fn an_empty_file() {
    assert_snapshot!(written(""), @r#"
    error[empty-file]: the file is empty
     = in data/2023-11-15-japan-peru.yaml
     = help: `chancery new meeting ID` writes a record to start from

    1 error
    exit code 1
    "#);
}

#[test]
fn a_list_in_the_place_of_a_record() {
    assert_snapshot!(written("- a\n- b\n"), @"
    error[invalid-value]: found a list, expected a mapping of keys and values
      ┌─ data/2023-11-15-japan-peru.yaml:1:1
      │
    1 │ - a
      │ ^ here
      │
      = help: write `key: value`, one a line

    1 error
    exit code 1
    ");
}

#[test]
fn two_documents_in_one_file() {
    assert_snapshot!(with("facts:\n", "---\nfacts:\n"), @r#"
    error[second-document]: a second document starts here
       ┌─ data/2023-11-15-japan-peru.yaml:22:1
       │
    22 │ ---
       │ ^^^ expected no more than one
       │
       = help: put it into a file of its own

    1 error
    exit code 1
    "#);
}

#[test]
fn an_unknown_field() {
    assert_snapshot!(with("publisher: mofa-japan", "publishr: mofa-japan"), @r#"
    error[unknown-field]: unknown field `publishr`
      ┌─ data/2023-11-15-japan-peru.yaml:4:1
      │
    4 │ publishr: mofa-japan
      │ ^^^^^^^^ here
      │
      = help: did you mean `publisher`? known here: schema, revision, publisher, section, title, status, languages, authentic, published, home-zone, participants, attendees, events, photos, facts, body, notes, documents, links

    1 error
    exit code 1
    "#);
}

#[test]
fn an_unknown_field_within_another() {
    assert_snapshot!(with("office: foreign-minister, of: JP", "title: foreign-minister, of: JP"), @r#"
    error[unknown-field]: unknown field `title`
       ┌─ data/2023-11-15-japan-peru.yaml:12:34
       │
    12 │   host: { person: kamikawa-yoko, title: foreign-minister, of: JP }
       │                                  ^^^^^ here
       │
       = help: known here: person, office, of, to, style, group, count, as

    1 error
    exit code 1
    "#);
}

#[test]
fn a_missing_field() {
    assert_snapshot!(with("publisher: mofa-japan\n", ""), @r#"
    error[missing-field]: the field `publisher` is missing
      ┌─ data/2023-11-15-japan-peru.yaml:2:1
      │
    2 │ schema: 1
      │ ^^^^^^ in the mapping with this key
      │
      = help: add `publisher: …`

    1 error
    exit code 1
    "#);
}

#[test]
fn a_text_where_a_number_belongs() {
    assert_snapshot!(with("minutes: 40", "minutes: forty"), @r#"
    error[invalid-value]: found "forty", expected a whole number from 0 to 65535
       ┌─ data/2023-11-15-japan-peru.yaml:18:26
       │
    18 │     duration: { minutes: forty, precision: approximate }
       │                          ^^^^^ here

    1 error
    exit code 1
    "#);
}

#[test]
fn a_list_where_a_text_belongs() {
    assert_snapshot!(with("publisher: mofa-japan", "publisher: [mofa-japan]"), @r#"
    error[invalid-value]: found a list, expected a text
      ┌─ data/2023-11-15-japan-peru.yaml:4:12
      │
    4 │ publisher: [mofa-japan]
      │            ^ here

    1 error
    exit code 1
    "#);
}

#[test]
fn a_text_where_a_list_belongs() {
    assert_snapshot!(with("section: [JP, PE]", "section: JP"), @r#"
    error[invalid-value]: found "JP", expected a list
      ┌─ data/2023-11-15-japan-peru.yaml:5:10
      │
    5 │ section: JP
      │          ^^ here
      │
      = help: write a list: `[…, …]`, or lines that start with `- `

    1 error
    exit code 1
    "#);
}

#[test]
fn a_negative_number_of_minutes() {
    assert_snapshot!(with("minutes: 40", "minutes: -40"), @r#"
    error[invalid-value]: found "-40", expected a whole number from 0 to 65535
       ┌─ data/2023-11-15-japan-peru.yaml:18:26
       │
    18 │     duration: { minutes: -40, precision: approximate }
       │                          ^^^ here

    1 error
    exit code 1
    "#);
}

#[test]
fn a_word_that_is_none_of_those_known() {
    assert_snapshot!(with("status: final", "status: finall"), @r#"
    error[unknown-value]: unknown value `finall`
      ┌─ data/2023-11-15-japan-peru.yaml:6:9
      │
    6 │ status: finall
      │         ^^^^^^ here
      │
      = help: did you mean `final`? known here: final, provisional

    1 error
    exit code 1
    "#);
    assert_snapshot!(with("kind: foreign-ministers-meeting", "kind: garden-party"), @r#"
    error[unknown-reference]: there is no kind of event "garden-party" in the registry
       ┌─ data/2023-11-15-japan-peru.yaml:16:11
       │
    16 │   - kind: garden-party
       │           ^^^^^^^^^^^^ not in the registry
       │
       = help: add it to data/registry/kinds.yaml

    1 error
    exit code 1
    "#);
}

#[test]
fn a_schema_of_another_version() {
    assert_snapshot!(with("schema: 1", "schema: 2"), @r#"
    error[invalid-value]: found version 2 of the format, expected 1
      ┌─ data/2023-11-15-japan-peru.yaml:2:9
      │
    2 │ schema: 2
      │         ^ here

    1 error
    exit code 1
    "#);
}

#[test]
fn a_key_that_stands_there_twice() {
    assert_snapshot!(with("status: final", "status: final\nstatus: provisional"), @r#"
    error[duplicate-key]: the key `status` is here twice
      ┌─ data/2023-11-15-japan-peru.yaml:7:1
      │
    7 │ status: provisional
      │ ^^^^^^ here
      │
      = help: keep one of them

    1 error
    exit code 1
    "#);
}

#[test]
fn a_fact_that_stands_there_twice() {
    assert_snapshot!(with("  plenary: 14", "  anniversary: 14"), @r#"
    error[duplicate-key]: the key `anniversary` is here twice
       ┌─ data/2023-11-15-japan-peru.yaml:24:3
       │
    24 │   anniversary: 14
       │   ^^^^^^^^^^^ here
       │
       = help: keep one of them

    1 error
    exit code 1
    "#);
}

/// With anchors a file of a few lines can stand for gigabytes.
#[test]
fn anchors_and_aliases() {
    assert_snapshot!(with("facts:\n", "facts:\n  a: &a 1\n  b: *a\n"), @r#"
    error[yaml-too-large]: this is nested too deeply, too long, or uses anchors and aliases
       ┌─ data/2023-11-15-japan-peru.yaml:23:9
       │
    23 │   a: &a 1
       │         ^ here
       │
       = help: write it out plainly

    1 error
    exit code 1
    "#);
}

#[test]
fn a_billion_laughs() {
    let mut text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..12 {
        let aliases = vec![format!("*a{}", level - 1); 9].join(", ");
        text.push_str(&format!("a{level}: &a{level} [{aliases}]\n"));
    }
    assert_snapshot!(written(text), @"
    error[unknown-field]: unknown field `a0`
      ┌─ data/2023-11-15-japan-peru.yaml:1:1
      │
    1 │ a0: &a0 [x, x, x, x, x, x, x, x, x]
      │ ^^ here
      │
      = help: known here: schema, revision, publisher, section, title, status, languages, authentic, published, home-zone, participants, attendees, events, photos, facts, body, notes, documents, links

    error[unknown-field]: unknown field `a1`
      ┌─ data/2023-11-15-japan-peru.yaml:2:1
      │
    2 │ a1: &a1 [*a0, *a0, *a0, *a0, *a0, *a0, *a0, *a0, *a0]
      │ ^^ here
      │
      = help: known here: schema, revision, publisher, section, title, status, languages, authentic, published, home-zone, participants, attendees, events, photos, facts, body, notes, documents, links

    error[unknown-field]: unknown field `a2`
      ┌─ data/2023-11-15-japan-peru.yaml:3:1
      │
    3 │ a2: &a2 [*a1, *a1, *a1, *a1, *a1, *a1, *a1, *a1, *a1]
      │ ^^ here
      │
      = help: known here: schema, revision, publisher, section, title, status, languages, authentic, published, home-zone, participants, attendees, events, photos, facts, body, notes, documents, links

    error[unknown-field]: unknown field `a3`
      ┌─ data/2023-11-15-japan-peru.yaml:4:1
      │
    4 │ a3: &a3 [*a2, *a2, *a2, *a2, *a2, *a2, *a2, *a2, *a2]
      │ ^^ here
      │
      = help: known here: schema, revision, publisher, section, title, status, languages, authentic, published, home-zone, participants, attendees, events, photos, facts, body, notes, documents, links

    error[unknown-field]: unknown field `a4`
      ┌─ data/2023-11-15-japan-peru.yaml:5:1
      │
    5 │ a4: &a4 [*a3, *a3, *a3, *a3, *a3, *a3, *a3, *a3, *a3]
      │ ^^ here
      │
      = help: known here: schema, revision, publisher, section, title, status, languages, authentic, published, home-zone, participants, attendees, events, photos, facts, body, notes, documents, links

    error[unknown-field]: unknown field `a5`
      ┌─ data/2023-11-15-japan-peru.yaml:6:1
      │
    6 │ a5: &a5 [*a4, *a4, *a4, *a4, *a4, *a4, *a4, *a4, *a4]
      │ ^^ here
      │
      = help: known here: schema, revision, publisher, section, title, status, languages, authentic, published, home-zone, participants, attendees, events, photos, facts, body, notes, documents, links

    error[unknown-field]: unknown field `a6`
      ┌─ data/2023-11-15-japan-peru.yaml:7:1
      │
    7 │ a6: &a6 [*a5, *a5, *a5, *a5, *a5, *a5, *a5, *a5, *a5]
      │ ^^ here
      │
      = help: known here: schema, revision, publisher, section, title, status, languages, authentic, published, home-zone, participants, attendees, events, photos, facts, body, notes, documents, links

    error[unknown-field]: unknown field `a7`
      ┌─ data/2023-11-15-japan-peru.yaml:8:1
      │
    8 │ a7: &a7 [*a6, *a6, *a6, *a6, *a6, *a6, *a6, *a6, *a6]
      │ ^^ here
      │
      = help: known here: schema, revision, publisher, section, title, status, languages, authentic, published, home-zone, participants, attendees, events, photos, facts, body, notes, documents, links

    error[unknown-field]: unknown field `a8`
      ┌─ data/2023-11-15-japan-peru.yaml:9:1
      │
    9 │ a8: &a8 [*a7, *a7, *a7, *a7, *a7, *a7, *a7, *a7, *a7]
      │ ^^ here
      │
      = help: known here: schema, revision, publisher, section, title, status, languages, authentic, published, home-zone, participants, attendees, events, photos, facts, body, notes, documents, links

    error[unknown-field]: unknown field `a9`
       ┌─ data/2023-11-15-japan-peru.yaml:10:1
       │
    10 │ a9: &a9 [*a8, *a8, *a8, *a8, *a8, *a8, *a8, *a8, *a8]
       │ ^^ here
       │
       = help: known here: schema, revision, publisher, section, title, status, languages, authentic, published, home-zone, participants, attendees, events, photos, facts, body, notes, documents, links

    error[unknown-field]: unknown field `a10`
       ┌─ data/2023-11-15-japan-peru.yaml:11:1
       │
    11 │ a10: &a10 [*a9, *a9, *a9, *a9, *a9, *a9, *a9, *a9, *a9]
       │ ^^^ here
       │
       = help: known here: schema, revision, publisher, section, title, status, languages, authentic, published, home-zone, participants, attendees, events, photos, facts, body, notes, documents, links

    error[unknown-field]: unknown field `a11`
       ┌─ data/2023-11-15-japan-peru.yaml:12:1
       │
    12 │ a11: &a11 [*a10, *a10, *a10, *a10, *a10, *a10, *a10, *a10, *a10]
       │ ^^^ here
       │
       = help: known here: schema, revision, publisher, section, title, status, languages, authentic, published, home-zone, participants, attendees, events, photos, facts, body, notes, documents, links

    12 errors
    exit code 1
    ");
}

#[test]
fn lists_within_lists_without_end() {
    let deep = format!("body: {}{}\n", "[".repeat(10_000), "]".repeat(10_000));
    assert_snapshot!(written(deep), @r#"
    error[yaml-too-large]: this is nested too deeply
      ┌─ data/2023-11-15-japan-peru.yaml:1:262
      │
    1 │ …[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[…
      │                                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ here
      │
      = help: write it out plainly

    1 error
    exit code 1
    "#);
}

#[test]
fn a_file_that_is_not_utf8() {
    let mut bytes = Project::small().bytes(&format!("data/{PERU}.yaml"));
    let comment = bytes
        .windows(5)
        .position(|part| part == b"years")
        .expect("a comment");
    bytes[comment] = 0xE9;
    assert_snapshot!(written(bytes), @r#"
    error[not-utf8]: found the byte 0xE9, which is not UTF-8 text
       ┌─ data/2023-11-15-japan-peru.yaml:23:22
       │
    23 │   anniversary: 150 # �ears
       │                      ^ this byte
       │
       = help: save the file in the encoding UTF-8

    1 error
    exit code 1
    "#);
}

/// A sparse file: it takes no room on the disk.
#[test]
fn a_file_of_a_hundred_megabytes() {
    let project = Project::small();
    let path = project.path(&format!("data/{PERU}.yaml"));
    let file = std::fs::File::options()
        .write(true)
        .open(path)
        .expect("it is there");
    file.set_len(100 << 20).expect("it can be sparse");
    assert_snapshot!(project.check().failed(), @r#"
    error[file-too-long]: the file is longer than 4 MiB
     = in data/2023-11-15-japan-peru.yaml
     = help: split it, or remove what does not belong there

    1 error
    exit code 1
    "#);
}

#[test]
fn everything_that_is_wrong_is_reported_at_once_and_in_order() {
    let project = Project::small();
    project
        .replace(
            &format!("data/{PERU}.yaml"),
            "person: kamikawa-yoko",
            "person: kamikawa-yuko",
        )
        .replace(
            &format!("data/{PERU}.yaml"),
            "event: apec-2024",
            "event: apec-2204",
        )
        .replace(&format!("data/{PERU}.yaml"), "- road-map", "- road-maps");
    let said = project.check().failed();
    let places: Vec<_> = said
        .stderr
        .lines()
        .filter(|line| line.contains("┌─"))
        .collect();
    assert_snapshot!(places.join("\n"), @r#"
    ┌─ data/2023-11-15-japan-peru.yaml:12:19
    ┌─ data/2023-11-15-japan-peru.yaml:25:23
    "#);
}
