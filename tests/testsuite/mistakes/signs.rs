//! What is not Fluent: selections, signs, names.

use insta::assert_snapshot;

use crate::project::check_english as english;

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
