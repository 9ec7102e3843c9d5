//! What is not Fluent: attributes, options, functions, and several mistakes in one file.

use insta::assert_snapshot;

use crate::project::check_english as english;

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
