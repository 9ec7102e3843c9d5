//! Translations that Fluent cannot read, and those that would make it fall over.

use insta::assert_snapshot;

use crate::project::{Project, check_english as english};

#[test]
fn a_line_that_is_no_message() {
    assert_snapshot!(english("The two ministers confirmed it."), @"
    error[fluent-syntax]: this line is neither a message nor a comment
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │ The two ministers confirmed it.
      │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ lost its `# `, or its name
      │
      = help: a comment has `# ` on every line; a message is written `name = text`

    1 error
    exit code 1
    ");
}

#[test]
fn a_brace_that_is_not_closed() {
    assert_snapshot!(english("road-map = They will { both-ministers"), @r#"
    error[fluent-syntax]: this brace is not closed
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:22
      │
    3 │ road-map = They will { both-ministers
      │                      ^ opened here
      │
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:5:1
      │
    5 │ pleasure-at-meeting = { NAME($host, form: "address") } was pleased.
      │ - expected `}` before this
      │
      = help: close it: `{ both-ministers }`

    1 error
    exit code 1
    "#);
}

#[test]
fn a_brace_that_closes_nothing() {
    assert_snapshot!(english("road-map = They will }"), @r#"
    error[fluent-syntax]: this `}` closes nothing
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:22
      │
    3 │ road-map = They will }
      │                      ^ no `{` before it
      │
      = help: remove it, or write the `{`; a brace that is meant as text is written {"}"}

    1 error
    exit code 1
    "#);
}

#[test]
fn a_selection_without_a_default() {
    assert_snapshot!(english("road-map = { $plenary ->\n        [one] one\n        [other] more\n    }"), @"
    error[fluent-syntax]: no variant is marked as the default with `*`
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:5:9
      │
    5 │         [other] more
      │         ^^^^^^^ the last variant
      │
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:12
      │
    3 │ road-map = { $plenary ->
      │            - this selection
      │
      = help: put `*` before the variant that is taken where no other is: `*[other]`, or add `*[other] …`

    1 error
    exit code 1
    ");
}

#[test]
fn a_selection_with_two_defaults() {
    assert_snapshot!(english("road-map = { $plenary ->\n       *[one] one\n       *[other] more\n    }"), @"
    error[fluent-syntax]: more than one variant is marked with `*`
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:5:9
      │
    5 │        *[other] more
      │         ^ again
      │
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:12
      │
    3 │ road-map = { $plenary ->
      │            - this selection
      │
      = help: keep the `*` of the variant that is taken where no other is

    1 error
    exit code 1
    ");
}

#[test]
fn a_message_that_says_nothing() {
    assert_snapshot!(english("road-map ="), @r#"
    error[fluent-syntax]: the message `road-map` says nothing
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │ road-map =
      │ ^^^^^^^^^^ here
      │
      = help: write the text after the `=`, or on the next line after some spaces

    1 error
    exit code 1
    "#);
}

#[test]
fn an_option_that_stands_there_twice() {
    assert_snapshot!(english("road-map = { NUMBER($plenary, style: \"percent\", style: \"percent\") } steps."), @r#"
    error[fluent-syntax]: the option `style` is here twice
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:54
      │
    3 │ road-map = { NUMBER($plenary, style: "percent", style: "percent") } steps.
      │                                                      ^ again
      │
      = help: keep one of them

    1 error
    exit code 1
    "#);
}

#[test]
fn an_attribute_that_stands_there_twice() {
    assert_snapshot!(english("road-map = They did.\n    .short = a\n    .short = b"), @r#"
    error[duplicate-attribute]: the attribute `short` stands here twice
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:5:6
      │
    5 │     .short = b
      │      ^^^^^ again
      │
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:4:6
      │
    4 │     .short = a
      │      ----- the first
      │
      = help: keep one of them

    1 error
    exit code 1
    "#);
}

#[test]
fn a_variant_that_stands_there_twice() {
    assert_snapshot!(english("road-map = { $plenary ->\n        [one] One.\n        [one] Uno.\n       *[other] Many.\n    }"), @r#"
    error[duplicate-variant]: the variant `one` stands here twice
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:5:10
      │
    5 │         [one] Uno.
      │          ^^^ again
      │
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:4:10
      │
    4 │         [one] One.
      │          --- the first
      │
      = help: keep one of them

    1 error
    exit code 1
    "#);
}

/// fluent-bundle panics at the hundredth placeable of a selector.
#[test]
fn a_hundred_thousand_placeables() {
    let text = format!("road-map = {}", "{ $plenary }".repeat(100_000));
    assert_snapshot!(english(&text), @r#"
    error[fluent-too-large]: `road-map` can come to 100000 placeables, and Fluent resolves at most 100
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │ road-map = { $plenary }{ $plenary }{ $plenary }{ $plenary }{ $plenary }{ $plenary }{ $plenary }{ $plenary }{ $plenary }{ $plenary }{ $plenary }{ $plenary }{ $plenary }{ $plenary }{ $plenary }{ $plenary }{ $plenary }{ $plenary }{ $plenary }{…
      │ ^^^^^^^^ this message, with what it refers to
      │
      = help: make several messages of it

    1 error
    exit code 1
    "#);
}

/// The parser's stack would overflow.
#[test]
fn ten_thousand_braces_within_each_other() {
    let text = format!("road-map = {}1{}", "{".repeat(10_000), "}".repeat(10_000));
    assert_snapshot!(english(&text), @r#"
    error[fluent-too-deep]: placeables and calls are nested more than 24 deep
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:36
      │
    3 │ road-map = {{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{…
      │                                    ^ one too many
      │
      = help: give the inner part a message of its own and refer to it

    1 error
    exit code 1
    "#);
}

#[test]
fn ten_thousand_calls_within_each_other() {
    let text = format!(
        "road-map = {{ {}1{} }}",
        "NUMBER(".repeat(10_000),
        ")".repeat(10_000)
    );
    assert_snapshot!(english(&text), @r#"
    error[fluent-too-deep]: placeables and calls are nested more than 24 deep
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:181
      │
    3 │ …BER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(N…
      │                                                                                  ^ one too many
      │
      = help: give the inner part a message of its own and refer to it

    1 error
    exit code 1
    "#);
}

/// A sparse file: it takes no room on the disk.
#[test]
fn a_file_of_a_hundred_megabytes() {
    let project = Project::small();
    let path = project.path("locales/en/statements.ftl");
    let file = std::fs::File::options()
        .write(true)
        .open(path)
        .expect("it is there");
    file.set_len(100 << 20).expect("it can be sparse");
    assert_snapshot!(project.run(["check", "--locale", "en"]).failed(), @r#"
    error[file-too-long]: the file is longer than 4 MiB
     = in locales/en/statements.ftl
     = help: split it, or remove what does not belong there

    1 error
    exit code 1
    "#);
}

#[test]
fn a_file_that_is_not_utf8() {
    let project = Project::small();
    project.write("locales/es/more.ftl", b"a = uno\nse\xF1or = dos\n");
    assert_snapshot!(project.run(["check", "--locale", "es"]).failed(), @r#"
    error[not-utf8]: found the byte 0xF1, which is not UTF-8 text
      ┌─ locales/es/more.ftl:2:3
      │
    2 │ se�or = dos
      │   ^ this byte
      │
      = help: save the file in the encoding UTF-8

    1 error
    exit code 1
    "#);
}
