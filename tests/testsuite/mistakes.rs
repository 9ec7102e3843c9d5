//! The mistakes that translators make, and authors of records: each is one error, at the
//! right place, that says what to type instead.

use insta::assert_snapshot;

use crate::project::{PERU, Project, Said, check_english as english, check_record};

/// The message that the tests write anew, as it is.
const ROAD_MAP: &str =
    "road-map = { both-ministers } confirmed that they would draw up a road map.";

/// The small project with `to` in the place of `from` in one file.
#[track_caller]
fn check(file: &str, from: &str, to: &str) -> Said {
    let project = Project::small();
    project.replace(file, from, to);
    project.check().failed()
}

fn meeting(language: &str) -> String {
    format!("locales/{language}/meetings/{PERU}.ftl")
}

// What is not Fluent.

#[test]
fn a_tab_as_indent() {
    assert_snapshot!(english("road-map = They confirmed that they would\n\tdraw up a road map."), @"
    error[tab-indent]: a line is indented with a tab, expected spaces
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:4:1
      │
    4 │     draw up a road map.
      │ ^^^^ a tab is no blank in Fluent
      │
      = help: write spaces
      = fix: indent with 4 spaces for each tab (chancery check --fix)

    1 error
    exit code 1
    ");
}

#[test]
fn no_break_spaces_as_indent() {
    assert_snapshot!(english("road-map = They confirmed that they would\n\u{A0}\u{A0}draw up a road map."), @"
    error[fluent-syntax]: this line is indented with a no-break space
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:4:1
      │
    4 │   draw up a road map.
      │ ^^ not a space
      │
      = help: indent it with ordinary spaces, four of them for each step

    1 error
    exit code 1
    ");
}

#[test]
fn full_width_spaces_as_indent() {
    assert_snapshot!(english("road-map = They confirmed that they would\n\u{3000}\u{3000}draw up a road map."), @"
    error[fluent-syntax]: this line is indented with a full-width space
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:4:1
      │
    4 │ 　　draw up a road map.
      │ ^^^^ not a space
      │
      = help: indent it with ordinary spaces, four of them for each step

    1 error
    exit code 1
    ");
}

#[test]
fn a_line_that_is_not_indented() {
    assert_snapshot!(english("road-map = They confirmed that they would\ndraw up a road map\n“with care”."), @"
    error[fluent-syntax]: this line is not indented, so that the message above ends before it
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:4:1
      │
    4 │ draw up a road map
      │ ^^^^^^^^^^^^^^^^^^ goes on from the line above
      │
      = help: begin every later line of a message with spaces

    1 error
    exit code 1
    ");
}

#[test]
fn blanks_before_the_name() {
    assert_snapshot!(english("  road-map = { both-ministers } confirmed that they would draw up a road map."), @"
    error[fluent-syntax]: there are blanks before the name `road-map`
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │   road-map = { both-ministers } confirmed that they would draw up a road map.
      │ ^^ take these away
      │
      = help: a message begins at the margin; only its later lines begin with spaces

    1 error
    exit code 1
    ");
}

#[test]
fn a_brace_that_is_not_closed() {
    assert_snapshot!(english("road-map = They would { NAME($host, form: \"address\")\n\n# The next message."), @r#"
    error[fluent-syntax]: this brace is not closed
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:23
      │
    3 │ road-map = They would { NAME($host, form: "address")
      │                       ^ opened here
      │
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:5:1
      │
    5 │ # The next message.
      │ - expected `}` before this
      │
      = help: close it: `{ NAME($host, form: "address") }`

    1 error
    exit code 1
    "#);
}

#[test]
fn a_brace_that_is_not_closed_before_a_word() {
    assert_snapshot!(english("road-map = { both-ministers confirmed that they would."), @"
    error[fluent-syntax]: this brace is not closed
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:12
      │
    3 │ road-map = { both-ministers confirmed that they would.
      │            ^ opened here
      │
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:29
      │
    3 │ road-map = { both-ministers confirmed that they would.
      │                             - expected `}` before this
      │
      = help: close it: `{ both-ministers }`

    1 error
    exit code 1
    ");
}

#[test]
fn a_parenthesis_that_is_not_closed() {
    assert_snapshot!(english("road-map = { NAME($host, form: \"address\" } would."), @r#"
    error[fluent-syntax]: this parenthesis is not closed
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:18
      │
    3 │ road-map = { NAME($host, form: "address" } would.
      │                  ^ opened here
      │
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:42
      │
    3 │ road-map = { NAME($host, form: "address" } would.
      │                                          - expected `)` before this
      │
      = help: write `)` after the last option

    1 error
    exit code 1
    "#);
}

#[test]
fn a_quotation_mark_that_is_not_closed() {
    assert_snapshot!(english("road-map = { NAME($host, form: \"address) } would."), @r#"
    error[fluent-syntax]: this quotation mark is not closed
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:32
      │
    3 │ road-map = { NAME($host, form: "address) } would.
      │                                ^ opened here
      │
      = help: write `"` at the end of the text, on the same line

    1 error
    exit code 1
    "#);
}

#[test]
fn quotation_marks_english() {
    assert_snapshot!(english("road-map = { NAME($host, form: “address”) } would."), @r#"
    error[fluent-syntax]: there is a typographic quotation mark in a placeable
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:32
      │
    3 │ road-map = { NAME($host, form: “address”) } would.
      │                                ^ not `"`
      │
      = help: write straight quotation marks: `"address"`

    1 error
    exit code 1
    "#);
}

#[test]
fn quotation_marks_german() {
    assert_snapshot!(english("road-map = { NAME($host, form: „address“) } would."), @r#"
    error[fluent-syntax]: there is a typographic quotation mark in a placeable
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:32
      │
    3 │ road-map = { NAME($host, form: „address“) } would.
      │                                ^ not `"`
      │
      = help: write straight quotation marks: `"address"`

    1 error
    exit code 1
    "#);
}

#[test]
fn quotation_marks_french() {
    assert_snapshot!(english("road-map = { NAME($host, form: «address») } would."), @r#"
    error[fluent-syntax]: there is a typographic quotation mark in a placeable
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:32
      │
    3 │ road-map = { NAME($host, form: «address») } would.
      │                                ^ not `"`
      │
      = help: write straight quotation marks: `"address"`

    1 error
    exit code 1
    "#);
}

#[test]
fn quotation_marks_single() {
    assert_snapshot!(english("road-map = { NAME($host, form: ‘address’) } would."), @r#"
    error[fluent-syntax]: there is a typographic quotation mark in a placeable
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:32
      │
    3 │ road-map = { NAME($host, form: ‘address’) } would.
      │                                ^ not `"`
      │
      = help: write straight quotation marks: `"address"`

    1 error
    exit code 1
    "#);
}

#[test]
fn quotation_marks_japanese() {
    assert_snapshot!(english("road-map = { NAME($host, form: 「address」) } would."), @r#"
    error[fluent-syntax]: there is a typographic quotation mark in a placeable
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:32
      │
    3 │ road-map = { NAME($host, form: 「address」) } would.
      │                                ^^ not `"`
      │
      = help: write straight quotation marks: `"address"`

    1 error
    exit code 1
    "#);
}

#[test]
fn quotation_marks_straight_single() {
    assert_snapshot!(english("road-map = { NAME($host, form: 'address') } would."), @r#"
    error[fluent-syntax]: there is an apostrophe in a placeable
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:32
      │
    3 │ road-map = { NAME($host, form: 'address') } would.
      │                                ^ not `"`
      │
      = help: write straight quotation marks: `"address"`

    1 error
    exit code 1
    "#);
}

#[test]
fn a_comment_of_another_format() {
    assert_snapshot!(english("// The road map.\nroad-map = { both-ministers } confirmed that they would draw up a road map."), @"
    error[fluent-syntax]: a comment does not begin with `//` here
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │ // The road map.
      │ ^^ no comment
      │
      = help: write `# ` in its place, with the blank

    1 error
    exit code 1
    ");
}

#[test]
fn a_comment_behind_a_text() {
    assert_snapshot!(english("road-map = { both-ministers } confirmed that they would draw up a road map. // the road map"), @"
    error[comment-in-message]: this comment is printed as a part of the message
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:77
      │
    3 │ road-map = { both-ministers } confirmed that they would draw up a road map. // the road map
      │                                                                             ^^^^^^^^^^^^^^^ printed
      │
      = help: a comment has a line of its own above the message, which begins with `# `

    1 error
    exit code 1
    ");
}

#[test]
fn a_comment_that_lost_its_mark() {
    assert_snapshot!(english("Both ministers.\nroad-map = { both-ministers } confirmed that they would draw up a road map."), @"
    error[fluent-syntax]: this line is neither a message nor a comment
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │ Both ministers.
      │ ^^^^^^^^^^^^^^^ lost its `# `, or its name
      │
      = help: a comment has `# ` on every line; a message is written `name = text`

    1 error
    exit code 1
    ");
}

#[test]
fn a_comment_that_lost_its_mark_and_is_printed() {
    assert_snapshot!(english("road-map = They confirmed it.\n  $by: who said it."), @"
    error[comment-in-message]: this comment is printed as a part of the message
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:4:3
      │
    4 │   $by: who said it.
      │   ^^^^^^^^^^^^^^^^^ lost its `# `
      │
      = help: write `# ` before it, at the margin, above the message that it is about

    1 error
    exit code 1
    ");
}

#[test]
fn a_comment_mark_within_a_message() {
    assert_snapshot!(english("road-map = They confirmed that they would\n#    draw up a road map."), @"
    error[comment-in-message]: this comment looks like a part of the message above it
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:4:1
      │
    4 │ #    draw up a road map.
      │ ^^^^^^^^^^^^^^^^^^^^^^^^ ends the message here
      │
      = help: take the # and the space away; before a comment that is one, leave a line free

    1 error
    exit code 1
    ");
}

#[test]
fn an_indented_comment_mark_within_a_message() {
    assert_snapshot!(english("road-map = They confirmed that they would\n    # draw up a road map."), @"
    error[comment-in-message]: this comment is printed as a part of the message
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:4:5
      │
    4 │     # draw up a road map.
      │     ^^^^^^^^^^^^^^^^^^^^^ printed with its mark
      │
      = help: a comment begins at the margin, with `# `, above a message; take the mark away if the line is a part of the text

    1 error
    exit code 1
    ");
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
fn a_selection_without_variants() {
    assert_snapshot!(english("road-map = { $plenary -> }"), @"
    error[fluent-syntax]: this selection has no variants
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:26
      │
    3 │ road-map = { $plenary -> }
      │                          ^ expected the variants
      │
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:12
      │
    3 │ road-map = { $plenary -> }
      │            - this selection
      │
      = help: write them after the `->`, one a line: `[one] …`, `*[other] …`; or take the `->` away to print the value

    1 error
    exit code 1
    ");
}

#[test]
fn variants_on_the_line_of_the_arrow() {
    assert_snapshot!(english("road-map = { $plenary -> [one] one *[other] more }"), @"
    error[fluent-syntax]: a variant is on the line of the `->`
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:26
      │
    3 │ road-map = { $plenary -> [one] one *[other] more }
      │                          ^^^^^^^^^^^^^^^^^^^^^^^^^ expected the end of the line
      │
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:12
      │
    3 │ road-map = { $plenary -> [one] one *[other] more }
      │            - this selection
      │
      = help: begin a new line for each variant, with spaces before its `[`

    1 error
    exit code 1
    ");
}

#[test]
fn a_variant_without_brackets() {
    assert_snapshot!(english("road-map = { $plenary ->\n        one: one\n       *[other] more\n    }"), @"
    error[fluent-syntax]: this variant has no brackets around its key
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:4:9
      │
    4 │         one: one
      │         ^^^ expected `[`
      │
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:12
      │
    3 │ road-map = { $plenary ->
      │            - this selection
      │
      = help: write `[one] …`, and `*[…]` for the variant that is taken where no other is

    1 error
    exit code 1
    ");
}

#[test]
fn a_message_that_is_selected_on() {
    assert_snapshot!(english("road-map = { both-ministers ->\n        [one] one\n       *[other] more\n    }"), @"
    error[fluent-syntax]: `both-ministers` cannot be selected on
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:14
      │
    3 │ road-map = { both-ministers ->
      │              ^^^^^^^^^^^^^^ no variable
      │
      = help: select on a variable, `{ $variable ->`, or on a function of one, `{ GENDER($person) ->`

    1 error
    exit code 1
    ");
}

#[test]
fn no_equals_sign() {
    assert_snapshot!(english("road-map { both-ministers } confirmed it."), @"
    error[fluent-syntax]: there is no `=` after the name `road-map`
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │ road-map { both-ministers } confirmed it.
      │ ^^^^^^^^ this name
      │
      = help: write `road-map = …`

    1 error
    exit code 1
    ");
}

#[test]
fn a_colon_for_the_equals_sign() {
    assert_snapshot!(english("road-map: { both-ministers } confirmed it."), @"
    error[fluent-syntax]: there is a colon after the name `road-map`
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:9
      │
    3 │ road-map: { both-ministers } confirmed it.
      │         ^ expected ` = `
      │
      = help: write `road-map = …`; before a comment write `# `

    1 error
    exit code 1
    ");
}

#[test]
fn a_full_width_equals_sign() {
    assert_snapshot!(english("road-map ＝ { both-ministers } confirmed it."), @"
    error[fluent-syntax]: this `＝` is a full-width character
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:10
      │
    3 │ road-map ＝ { both-ministers } confirmed it.
      │          ^^ not `=`
      │
      = help: write `=`, with the keyboard set to Latin letters

    1 error
    exit code 1
    ");
}

#[test]
fn full_width_braces() {
    assert_snapshot!(english("road-map = ｛ both-ministers ｝ confirmed it."), @r#"
    error[syntax-as-text]: `｛` is printed as it is written here
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:12
      │
    3 │ road-map = ｛ both-ministers ｝ confirmed it.
      │            ^^ not `{`
      │
      = help: write `{`, with the keyboard set to Latin letters; a brace that is meant as text is written {"｛"}

    1 error
    exit code 1
    "#);
}

#[test]
fn a_full_width_number_sign() {
    assert_snapshot!(english("＃ The road map.\nroad-map = { both-ministers } confirmed that they would draw up a road map."), @"
    error[fluent-syntax]: a comment does not begin with `＃` here
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │ ＃ The road map.
      │ ^^ no comment
      │
      = help: write `# ` in its place, with the blank

    1 error
    exit code 1
    ");
}

#[test]
fn a_full_width_hyphen() {
    assert_snapshot!(english("road－map = { both-ministers } confirmed it."), @"
    error[fluent-syntax]: there is a full-width character in the name of a message
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │ road－map = { both-ministers } confirmed it.
      │ ^^^^^^^^^ not the hyphen or the letters of the keyboard
      │
      = help: write `road-map`

    1 error
    exit code 1
    ");
}

#[test]
fn full_width_parentheses() {
    assert_snapshot!(english("road-map = { NAME（$host, form: \"address\"） } would."), @r#"
    error[fluent-syntax]: there is a full-width character in a placeable
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:18
      │
    3 │ road-map = { NAME（$host, form: "address"） } would.
      │                  ^^ not `(`
      │
      = help: write `(`, with the keyboard set to Latin letters

    1 error
    exit code 1
    "#);
}

#[test]
fn a_dash_in_a_name() {
    assert_snapshot!(english("road–map = { both-ministers } confirmed it."), @"
    error[fluent-syntax]: there is a dash in the name of a message
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │ road–map = { both-ministers } confirmed it.
      │ ^^^^^^^^ not the hyphen or the letters of the keyboard
      │
      = help: write `road-map`

    1 error
    exit code 1
    ");
}

#[test]
fn a_dash_in_a_reference() {
    assert_snapshot!(english("road-map = { both–ministers } confirmed it."), @"
    error[fluent-syntax]: there is a dash in a placeable
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:18
      │
    3 │ road-map = { both–ministers } confirmed it.
      │                  ^ not `-`
      │
      = help: write the hyphen of the keyboard: `both-ministers`

    1 error
    exit code 1
    ");
}

#[test]
fn blanks_in_a_name() {
    assert_snapshot!(english("road map = { both-ministers } confirmed it."), @"
    error[fluent-syntax]: there are blanks within the name of a message
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │ road map = { both-ministers } confirmed it.
      │ ^^^^^^^^ no name
      │
      = help: write it with hyphens: `road-map = …`

    1 error
    exit code 1
    ");
}

#[test]
fn a_name_in_letters_that_no_name_has() {
    assert_snapshot!(english("hoja-de-rutá = { both-ministers } confirmed it."), @"
    error[fluent-syntax]: `hoja-de-rutá` cannot be the name of a message
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │ hoja-de-rutá = { both-ministers } confirmed it.
      │ ^^^^^^^^^^^^ not a name
      │
      = help: keep the name that the message has in the source language: it is never translated, and has the letters a to z, digits and hyphens only

    1 error
    exit code 1
    ");
}

#[test]
fn a_variable_without_braces() {
    assert_snapshot!(english("road-map = They confirmed it after $anniversary years."), @r#"
    error[syntax-as-text]: `$anniversary` is printed as it is written here
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:36
      │
    3 │ road-map = They confirmed it after $anniversary years.
      │                                    ^^^^^^^^^^^^ no braces around it
      │
      = help: write `{ $anniversary }`; a dollar sign before a word is written {"$"}

    1 error
    exit code 1
    "#);
}

#[test]
fn a_variable_without_its_dollar_sign() {
    assert_snapshot!(english("road-map = They confirmed it after { anniversary } years."), @"
    error[unknown-message]: there is no message `anniversary`
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:38
      │
    3 │ road-map = They confirmed it after { anniversary } years.
      │                                      ^^^^^^^^^^^ unknown
      │
      = help: add it: `anniversary = …`; a variable has a dollar sign before its name: `{ $anniversary }`

    1 error
    exit code 1
    ");
}

#[test]
fn a_blank_after_the_dollar_sign() {
    assert_snapshot!(english("road-map = They met { $ host }."), @"
    error[fluent-syntax]: there is no name after the `$`
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:23
      │
    3 │ road-map = They met { $ host }.
      │                       ^ no variable
      │
      = help: write `$host`, with nothing between

    1 error
    exit code 1
    ");
}

#[test]
fn an_attribute_without_its_dot() {
    assert_snapshot!(english("road-map = They confirmed it.\n    short = They did."), @"
    error[syntax-as-text]: `short =` is printed as a part of `road-map`
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:4:5
      │
    4 │     short = They did.
      │     ^^^^^ no name here
      │
      = help: for an attribute of `road-map` write a dot before it: `.short = …`; for a message of its own take the blanks before it away

    1 error
    exit code 1
    ");
}

#[test]
fn a_message_twice() {
    assert_snapshot!(english("road-map = { both-ministers } confirmed that they would draw up a road map.\nroad-map = { both-ministers } confirmed that they would draw up a road map."), @"
    error[duplicate-message]: `road-map` stands here twice
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:4:1
      │
    4 │ road-map = { both-ministers } confirmed that they would draw up a road map.
      │ ^^^^^^^^ again
      │
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │ road-map = { both-ministers } confirmed that they would draw up a road map.
      │ -------- the first
      │
      = help: keep one of them; only a meeting's own file may say a message anew

    1 error
    exit code 1
    ");
}

#[test]
fn attributes_without_a_text() {
    assert_snapshot!(english("road-map =\n    .short = They did."), @"
    error[missing-message]: the en translation of `road-map` has attributes only, and no text of its own
       ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
       │
     3 │ road-map =
       │ ^^^^^^^^ no text after the `=`
       │
       ┌─ data/2023-11-15-japan-peru.yaml:33:7
       │
    33 │   - - road-map
       │       -------- the record asks for it here
       │
       = help: write the text after its `=`

    1 error
    exit code 1
    ");
}

#[test]
fn options_without_a_comma() {
    assert_snapshot!(english("road-map = { NAME($host form: \"address\") } would."), @r#"
    error[fluent-syntax]: there is no comma before the option `form`
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:25
      │
    3 │ road-map = { NAME($host form: "address") } would.
      │                         ^^^^ this option
      │
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:24
      │
    3 │ road-map = { NAME($host form: "address") } would.
      │                        - expected `,` here
      │
      = help: write `, form: …`

    1 error
    exit code 1
    "#);
}

#[test]
fn an_option_with_an_equals_sign() {
    assert_snapshot!(english("road-map = { NAME($host, form= \"address\") } would."), @r#"
    error[fluent-syntax]: there is `=` between an option and its value
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:30
      │
    3 │ road-map = { NAME($host, form= "address") } would.
      │                              ^ expected `:`
      │
      = help: write `:`, as in `form: "address"`

    1 error
    exit code 1
    "#);
}

#[test]
fn an_option_without_quotation_marks() {
    assert_snapshot!(english("road-map = { NAME($host, form: address) } would."), @r#"
    error[fluent-syntax]: there are no quotation marks around `address`
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:32
      │
    3 │ road-map = { NAME($host, form: address) } would.
      │                                ^^^^^^^ expected a text or a number
      │
      = help: write `"address"`

    1 error
    exit code 1
    "#);
}

#[test]
fn a_variable_as_an_option() {
    assert_snapshot!(english("road-map = { NAME($host, form: $guest) } would."), @"
    error[fluent-syntax]: the value of an option cannot be a variable
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:32
      │
    3 │ road-map = { NAME($host, form: $guest) } would.
      │                                ^ expected a text or a number
      │
      = help: write a text in quotation marks, or a number

    1 error
    exit code 1
    ");
}

#[test]
fn a_function_in_small_letters() {
    assert_snapshot!(english("road-map = { name($host, form: \"address\") } would."), @r#"
    error[fluent-syntax]: `name` is no function
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:14
      │
    3 │ road-map = { name($host, form: "address") } would.
      │              ^^^^ expected capitals
      │
      = help: the names of functions have capitals only: `NAME(…)`

    1 error
    exit code 1
    "#);
}

/// Each is found, and what is wrong in the messages that can be read.
#[test]
fn several_mistakes_in_one_file() {
    assert_snapshot!(english(
        "road-map { both-ministers } confirmed it.\n\nother = { $x\n\nthird = { bothministers } did it."
    ), @"
    error[fluent-syntax]: there is no `=` after the name `road-map`
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │ road-map { both-ministers } confirmed it.
      │ ^^^^^^^^ this name
      │
      = help: write `road-map = …`

    error[fluent-syntax]: this brace is not closed
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:5:9
      │
    5 │ other = { $x
      │         ^ opened here
      │
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:7:1
      │
    7 │ third = { bothministers } did it.
      │ - expected `}` before this
      │
      = help: close it: `{ $x }`

    error[unknown-message]: there is no message `bothministers`
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:7:11
      │
    7 │ third = { bothministers } did it.
      │           ^^^^^^^^^^^^^ unknown
      │
      = help: did you mean `both-ministers`?

    3 errors
    exit code 1
    ");
}

/// A second line of the same mistake is no second error, and no other file has one.
#[test]
fn none_of_these_costs_another_language_an_error() {
    let said = english("road-map = One\ntwo\nthree\nfour").stderr;
    assert_eq!(said.matches("error[").count(), 1, "{said}");
}

// What is missing, and what has another name.

#[test]
fn an_argument_with_the_wrong_name() {
    assert_snapshot!(check_record("{ by: guest }", "{ who: guest }"), @r#"
    error[missing-fact]: `special-occasion` needs `by`, and does not use `who`
       ┌─ data/2023-11-15-japan-peru.yaml:32:27
       │
    32 │     - special-occasion: { who: guest }
       │                           ^^^ most likely `by`
       │
       ┌─ locales/es/meetings/2023-11-15-japan-peru.ftl:7:59
       │
     7 │ special-occasion = Fue una ocasión especial, dijo { NAME($by, form: "address") }.
       │                                                           -- used here
       │
       ┌─ data/2023-11-15-japan-peru.yaml:32:7
       │
    32 │     - special-occasion: { who: guest }
       │       ---------------- asks for it
       │
       = help: write `by: …` in its place

    1 error
    exit code 1
    "#);
}

#[test]
fn a_person_without_a_name_in_any_language() {
    let project = Project::small();
    for language in ["en", "ja", "es"] {
        let file = format!("locales/{language}/names.ftl");
        let text = project.text(&file);
        let lines = text.lines().scan(false, |is_of_person, line| {
            *is_of_person =
                line.starts_with("person-kamikawa-yoko") || *is_of_person && line.starts_with(' ');
            Some((*is_of_person, line))
        });
        let rest: Vec<&str> = lines
            .filter(|(is_of_person, _)| !is_of_person)
            .map(|(_, line)| line)
            .collect();
        project.write(&file, rest.join("\n") + "\n");
    }
    assert_snapshot!(project.check().failed(), @"
    error[missing-message]: 3 translations have no message `person-kamikawa-yoko` with `.family`: en, es, ja
       ┌─ data/2023-11-15-japan-peru.yaml:12:19
       │
    12 │   host: { person: kamikawa-yoko, office: foreign-minister, of: JP }
       │                   ------------- the record asks for it here
       │
       = in locales/en/names.ftl
       = help: add it to each of locales/en/names.ftl, locales/es/names.ftl, locales/ja/names.ftl: `person-kamikawa-yoko = …` and below it `.family`

    1 error
    exit code 1
    ");
}

#[test]
fn a_misspelt_attribute() {
    assert_snapshot!(check("locales/en/names.ftl", ".family = Kamikawa", ".famly = Kamikawa"), @r#"
    error[missing-attribute]: the en translation `person-kamikawa-yoko` has no attribute `.family`, and nothing uses its `.famly`
      ┌─ locales/en/names.ftl:2:6
      │
    2 │     .famly = Kamikawa
      │      ^^^^^ misspelt
      │
      ┌─ locales/en/names.ftl:6:27
      │
    6 │     .address = Minister { NAME($person, form: "family") }
      │                           ---- asks for `.family`
      │
      = help: write `.family`

    1 error
    exit code 1
    "#);
}

#[test]
fn a_misspelt_name_of_a_message() {
    assert_snapshot!(check(&meeting("es"), "road-map =", "raod-map ="), @"
    error[missing-message]: the es translation has no message `road-map`, and nothing uses its message `raod-map`
       ┌─ locales/es/meetings/2023-11-15-japan-peru.ftl:3:1
       │
     3 │ raod-map = { both-ministers } confirmaron que prepararían una hoja de ruta.
       │ ^^^^^^^^ most likely `road-map`
       │
       ┌─ data/2023-11-15-japan-peru.yaml:33:7
       │
    33 │   - - road-map
       │       -------- the record asks for it here
       │
       = help: write `road-map = …`: the name of a message is the same in every language and is never translated

    1 error
    exit code 1
    ");
}

#[test]
fn a_translated_name_of_a_message() {
    assert_snapshot!(check(&meeting("es"), "road-map =", "hoja-de-ruta ="), @"
    error[missing-message]: the es translation has no message `road-map`, and nothing uses its message `hoja-de-ruta`
       ┌─ locales/es/meetings/2023-11-15-japan-peru.ftl:3:1
       │
     3 │ hoja-de-ruta = { both-ministers } confirmaron que prepararían una hoja de ruta.
       │ ^^^^^^^^^^^^ most likely `road-map`
       │
       ┌─ data/2023-11-15-japan-peru.yaml:33:7
       │
    33 │   - - road-map
       │       -------- the record asks for it here
       │
       = help: write `road-map = …`: the name of a message is the same in every language and is never translated

    1 error
    exit code 1
    ");
}

#[test]
fn a_message_that_is_still_a_comment() {
    assert_snapshot!(check("locales/es/names.ftl", "country-PE =", "# country-PE ="), @"
    error[missing-message]: the es translation of `country-PE` is still a comment
       ┌─ locales/es/names.ftl:13:1
       │
    13 │ # country-PE = Perú
       │ ^^^^^^^^^^^^^^^^^^^ not translated yet
       │
       ┌─ data/2023-11-15-japan-peru.yaml:5:15
       │
     5 │ section: [JP, PE]
       │               -- the record asks for it here
       │
       = help: take the `# ` away from each of its lines, and translate the text

    1 error
    exit code 1
    ");
}

#[test]
fn a_statement_that_the_record_misspells() {
    assert_snapshot!(check_record("- - road-map", "- - raod-map"), @"
    error[missing-message]: 3 translations have no message `raod-map`, and nothing uses their message `road-map`: en, es, ja
       ┌─ data/2023-11-15-japan-peru.yaml:33:7
       │
    33 │   - - raod-map
       │       ^^^^^^^^ most likely `road-map`
       │
       ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
       │
     3 │ road-map = { both-ministers } confirmed that they would draw up a road map.
       │ -------- nothing uses this
       │
       ┌─ locales/es/meetings/2023-11-15-japan-peru.ftl:3:1
       │
     3 │ road-map = { both-ministers } confirmaron que prepararían una hoja de ruta.
       │ -------- nothing uses this
       │
       ┌─ locales/ja/meetings/2023-11-15-japan-peru.ftl:3:1
       │
     3 │ road-map = { both-ministers }は、ロードマップを作成することを確認した。
       │ -------- nothing uses this
       │
       = help: write `road-map` in the record, or `raod-map = …` in each of these files

    1 error
    exit code 1
    ");
}

// What is in another language.

#[test]
fn a_sentence_that_was_not_translated() {
    let project = Project::small();
    let file = meeting("es");
    let text = project.text(&file);
    let lines = text.lines().map(|line| {
        if line.starts_with("road-map =") {
            ROAD_MAP
        } else {
            line
        }
    });
    let lines: Vec<&str> = lines.collect();
    project.write(&file, lines.join("\n") + "\n");
    assert_snapshot!(project.check().failed(), @r#"
    error[other-language]: `road-map` is in the source language, not in es
      ┌─ locales/es/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │ road-map = { both-ministers } confirmed that they would draw up a road map.
      │ ^^^^^^^^ not translated
      │
      = help: translate it; words of another language are written <span lang="…">…</span>

    1 error
    exit code 1
    "#);
}

#[test]
fn a_sentence_of_a_third_language() {
    let text = "road-map = Los dos ministros confirmaron que prepararían una hoja de ruta.";
    assert_snapshot!(english(text), @r#"
    error[other-language]: `road-map` is in es, not in en
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │ road-map = Los dos ministros confirmaron que prepararían una hoja de ruta.
      │ ^^^^^^^^ not translated
      │
      = help: translate it; words of another language are written <span lang="…">…</span>

    1 error
    exit code 1
    "#);
}

/// Marked words of another language are part of a sentence.
#[test]
fn a_quotation_in_another_language_is_no_mistake() {
    let text =
        "road-map = They called it <span lang=\"es\">la hoja de ruta de los dos países</span>.";
    let project = Project::small();
    project.replace(&meeting("en"), ROAD_MAP, text);
    let said = project.check().ok();
    assert!(!said.stderr.contains("error"), "{said}");
}

#[test]
fn a_language_of_which_too_little_is_translated() {
    let project = Project::small();
    project.append("chancery.toml", "coverage = 100\n");
    project.append("locales/en/names.ftl", "place-geneva = Geneva\n");
    assert_snapshot!(project.check().failed(), @"
    warning[unused-message]: nothing uses the message `place-geneva`
       ┌─ locales/en/names.ftl:23:1
       │
    23 │ place-geneva = Geneva
       │ ^^^^^^^^^^^^ no record asks for it
       │
       = help: remove it, or have a record ask for it

    error[coverage]: es has 47 of 48 shared messages (97 %), expected 100 %
     = in locales/es
     = help: translate what `untranslated` lists, make the language a draft, or lower `coverage` in chancery.toml

    warning[untranslated]: es lacks 1 of names.ftl: place-geneva
     = in locales/es/names.ftl
     = help: translate them before a record needs them

    error[coverage]: ja has 47 of 48 shared messages (97 %), expected 100 %
     = in locales/ja
     = help: translate what `untranslated` lists, make the language a draft, or lower `coverage` in chancery.toml

    warning[untranslated]: ja lacks 1 of names.ftl: place-geneva
     = in locales/ja/names.ftl
     = help: translate them before a record needs them

    2 errors, 3 warnings
    exit code 1
    ");
    project.replace("chancery.toml", "coverage = 100", "coverage = 90");
    project.check().ok();
    project.replace("chancery.toml", "coverage = 90", "coverage = 101");
    assert_snapshot!(project.check().failed(), @"
    error[config]: found 101, expected a percentage from 0 to 100
      ┌─ chancery.toml:2:12
      │
    2 │ coverage = 101
      │            ^^^ here
      │
      = help: known here: source-locale, draft-locales, glance, coverage, rules

    1 error
    exit code 1
    ");
}

// Records.

/// Every word to replace is named at once.
#[test]
fn the_record_to_start_from() {
    let project = Project::small();
    project.run(["new", "meeting", "2024-01-01-test"]).ok();
    let said = project.run(["check", "2024-01-01-test"]).failed();
    let found: Vec<&str> = said
        .stderr
        .lines()
        .filter_map(|line| line.split("found \"").nth(1)?.split('"').next())
        .collect();
    assert_eq!(
        found,
        [
            "PUBLISHER",
            "HOST-COUNTRY",
            "GUEST-COUNTRY",
            "ZONE",
            "PERSON",
            "OFFICE",
            "HOST-COUNTRY",
            "PERSON",
            "OFFICE",
            "GUEST-COUNTRY",
            "ZONE",
            "PLACE",
            "STATEMENT",
        ],
        "{said}"
    );
}

#[test]
fn a_record_with_mistakes_of_every_kind() {
    let project = Project::small();
    let file = format!("data/{PERU}.yaml");
    for (from, to) in [
        ("publisher: mofa-japan\n", ""),
        ("status: final", "status: finished"),
        ("home-zone: Asia/Tokyo", "home-zone: Asia/Tokio"),
        ("of: PE, style", "of: PER, style"),
        (
            "minutes: 40, precision: approximate",
            "minuts: 40, precision: about",
        ),
        (
            "place: san-francisco\n",
            "palce: san-francisco\n    colour:\n      - red\n",
        ),
        ("plenary: 14", "plenary: 14.5"),
    ] {
        project.replace(&file, from, to);
    }
    assert_snapshot!(project.check().failed(), @r#"
    error[missing-field]: the field `publisher` is missing
      ┌─ data/2023-11-15-japan-peru.yaml:2:1
      │
    2 │ schema: 1
      │ ^^^^^^ in the mapping with this key
      │
      = help: add `publisher: …`

    error[unknown-value]: unknown value `finished`
      ┌─ data/2023-11-15-japan-peru.yaml:5:9
      │
    5 │ status: finished
      │         ^^^^^^^^ here
      │
      = help: known here: final, provisional

    error[invalid-value]: found "Asia/Tokio", expected the IANA name of a zone such as "Asia/Tokyo"
      ┌─ data/2023-11-15-japan-peru.yaml:8:12
      │
    8 │ home-zone: Asia/Tokio
      │            ^^^^^^^^^^ here

    error[invalid-value]: found "PER", expected a country code of two capital letters (ISO 3166-1 alpha-2)
       ┌─ data/2023-11-15-japan-peru.yaml:12:76
       │
    12 │   guest: { person: gonzalez-olaechea-javier, office: foreign-minister, of: PER, style: excellency }
       │                                                                            ^^^ here

    error[unknown-field]: unknown field `minuts`
       ┌─ data/2023-11-15-japan-peru.yaml:17:17
       │
    17 │     duration: { minuts: 40, precision: about }
       │                 ^^^^^^ here
       │
       = help: did you mean `minutes`? known here: hours, minutes, precision

    error[unknown-value]: unknown value `about`
       ┌─ data/2023-11-15-japan-peru.yaml:17:40
       │
    17 │     duration: { minuts: 40, precision: about }
       │                                        ^^^^^ here
       │
       = help: known here: exact, approximate, over, under

    error[unknown-field]: unknown field `palce`
       ┌─ data/2023-11-15-japan-peru.yaml:18:5
       │
    18 │     palce: san-francisco
       │     ^^^^^ here
       │
       = help: did you mean `place`? known here: kind, start, duration, end, place, travel, by

    error[unknown-field]: unknown field `colour`
       ┌─ data/2023-11-15-japan-peru.yaml:19:5
       │
    19 │     colour:
       │     ^^^^^^ here
       │
       = help: known here: kind, start, duration, end, place, travel, by

    error[invalid-value]: found the number 14.5, expected a whole number or `{ decimal: "14.5" }`
       ┌─ data/2023-11-15-japan-peru.yaml:25:12
       │
    25 │   plenary: 14.5
       │            ^^^^ here

    9 errors
    exit code 1
    "#);
}

// The table of languages.

/// The errors of a build with that in the table of languages.
#[track_caller]
fn build(from: &str, to: &str) -> String {
    let project = Project::whole();
    let file = "templates/languages.typ";
    let text = project.text(file);
    assert!(text.contains(from), "{text}");
    project.write(file, text.replacen(from, to, 1));
    project.run(["build", PERU]).failed().stderr
}

#[test]
fn a_misspelt_key_of_a_setting() {
    assert_snapshot!(build("pitch: 1.38", "pich: 1.38"), @"
    error[typst]: an entry of the table of languages has no key `pitch`
       ┌─ templates/languages.typ:86:20
       │
    86 │     (size: 10.5pt, pich: 1.38, gap: 0.50, photo: 56mm),
       │                    ^^^^ most likely this one
       │
       = help: write `pitch` for `pich`

    1 error
    ");
}

#[test]
fn a_key_that_no_table_has() {
    assert_snapshot!(build("  ja: (\n", "  ja: (\n    mesure: 30mm,\n"), @"
    error[typst]: the table of languages has no key `mesure`
        ┌─ templates/languages.typ:144:5
        │
    144 │     mesure: 30mm,
        │     ^^^^^^ in no entry of `default`
        │
        = help: did you mean `measure`?

    1 error
    ");
}

#[test]
fn a_misspelt_font() {
    assert_snapshot!(build("#let latin = \"Libertinus Serif\"", "#let latin = \"Libertinus Serief\""), @r#"
    error[typst]: there is no font of the family "Libertinus Serief"
      ┌─ templates/languages.typ:7:15
      │
    7 │ #let latin = "Libertinus Serief"
      │               ^^^^^^^^^^^^^^^^^ unknown
      │
      = help: put a font file of this family into fonts/ (ttf, otf, ttc or otc), or take the family out of the template; a project with a folder fonts/ has no other fonts than those in it and Typst's own

    1 error
    "#);
}
