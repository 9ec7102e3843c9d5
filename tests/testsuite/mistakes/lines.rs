//! What is not Fluent: lines, brackets, quotation marks, comments.

use insta::assert_snapshot;

use crate::project::check_english as english;

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
