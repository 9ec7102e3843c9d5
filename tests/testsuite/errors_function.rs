//! Functions, their options and their variants: what Fluent lets pass without a word.

use insta::assert_snapshot;

use crate::project::check_english as english;

#[test]
fn an_unknown_function() {
    assert_snapshot!(english("road-map = { NUMBR($plenary) } steps."), @r#"
    error[unknown-function]: there is no function `NUMBR`
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:14
      │
    3 │ road-map = { NUMBR($plenary) } steps.
      │              ^^^^^ unknown
      │
      = help: did you mean `NUMBER`?

    1 error
    exit code 1
    "#);
}

/// Fluent takes the default variant and says nothing.
#[test]
fn an_unknown_function_in_a_selector() {
    assert_snapshot!(english("road-map = { PLURAL($plenary) ->\n        [one] One.\n       *[other] Many.\n    }"), @"
    error[unknown-function]: there is no function `PLURAL`
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:14
      │
    3 │ road-map = { PLURAL($plenary) ->
      │              ^^^^^^ unknown
      │
      = help: the functions are NUMBER, DATETIME, CLOCK, LIST, NAME, GENDER

    1 error
    exit code 1
    ");
}

#[test]
fn an_unknown_option() {
    assert_snapshot!(english("road-map = { NUMBER($plenary, grouping: \"always\") } steps."), @r#"
    error[function-option]: NUMBER has no option "grouping"
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:31
      │
    3 │ road-map = { NUMBER($plenary, grouping: "always") } steps.
      │                               ^^^^^^^^ here
      │
      = help: NUMBER knows: type, style, currency, currencyDisplay, useGrouping, minimumIntegerDigits, minimumFractionDigits, maximumFractionDigits, minimumSignificantDigits, maximumSignificantDigits, numberingSystem, signDisplay

    1 error
    exit code 1
    "#);
}

#[test]
fn an_unknown_value_of_an_option() {
    assert_snapshot!(english("road-map = On { DATETIME($published, dateStyle: \"longest\") }."), @r#"
    error[function-option]: option "dateStyle" of DATETIME has no value "longest"
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:38
      │
    3 │ road-map = On { DATETIME($published, dateStyle: "longest") }.
      │                                      ^^^^^^^^^ here
      │
      = help: did you mean "long"? "dateStyle" knows: full, long, medium, short

    1 error
    exit code 1
    "#);
}

#[test]
fn a_value_of_an_option_without_measure() {
    assert_snapshot!(english("road-map = { NUMBER($plenary, minimumFractionDigits: 999999999) } steps."), @r#"
    error[function-option]: option "minimumFractionDigits" of NUMBER is 999999999, and should be a whole number from 0 to 100
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:31
      │
    3 │ road-map = { NUMBER($plenary, minimumFractionDigits: 999999999) } steps.
      │                               ^^^^^^^^^^^^^^^^^^^^^ here
      │
      = help: write a number from 0 to 100

    1 error
    exit code 1
    "#);
}

#[test]
fn a_zone_that_does_not_exist() {
    assert_snapshot!(english("road-map = { DATETIME($start, timeStyle: \"short\", timeZone: \"Mars/Olympus\") }"), @r#"
    error[function-option]: option "timeZone" of DATETIME has no value "Mars/Olympus"
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:51
      │
    3 │ road-map = { DATETIME($start, timeStyle: "short", timeZone: "Mars/Olympus") }
      │                                                   ^^^^^^^^ here
      │
      = help: write the name of a zone as IANA has it, such as "Asia/Tokyo"

    1 error
    exit code 1
    "#);
}

#[test]
fn a_name_where_a_date_belongs() {
    assert_snapshot!(english("road-map = On { DATETIME($host, dateStyle: \"long\") }."), @r#"
    error[function-argument]: DATETIME takes a date or an instant, and this is a name
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:26
      │
    3 │ road-map = On { DATETIME($host, dateStyle: "long") }.
      │                          ^^^^^ given to the function
      │
      = help: give it a variable that holds a date or an instant

    1 error
    exit code 1
    "#);
}

#[test]
fn a_number_where_a_name_belongs() {
    assert_snapshot!(english("road-map = { NAME($plenary) } confirmed it."), @r#"
    error[function]: NAME takes a name, and this is a number
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:14
      │
    3 │ road-map = { NAME($plenary) } confirmed it.
      │              ^^^^ here
      │
      = help: give it a variable that holds a person, a place or the like

    1 error
    exit code 1
    "#);
}

#[test]
fn a_date_where_a_list_belongs() {
    assert_snapshot!(english("road-map = { LIST($published, type: \"conjunction\") } confirmed it."), @r#"
    error[function-argument]: LIST takes a list, and this is a date
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:19
      │
    3 │ road-map = { LIST($published, type: "conjunction") } confirmed it.
      │                   ^^^^^^^^^^ given to the function
      │
      = help: give it a variable that holds a list

    1 error
    exit code 1
    "#);
}

#[test]
fn a_function_without_a_value() {
    assert_snapshot!(english("road-map = { NUMBER() } steps."), @r#"
    error[function-argument]: `NUMBER` works on one value, found 0
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:14
      │
    3 │ road-map = { NUMBER() } steps.
      │              ^^^^^^ here
      │
      = help: write `NUMBER($variable, option: "value")`

    1 error
    exit code 1
    "#);
}

#[test]
fn an_unknown_form_of_a_name() {
    assert_snapshot!(english("road-map = { NAME($host, form: \"adress\") } confirmed it."), @r#"
    error[missing-attribute]: the en translation `person-kamikawa-yoko` has no attribute `.adress`
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:14
      │
    3 │ road-map = { NAME($host, form: "adress") } confirmed it.
      │              ^^^^ asks for it
      │
      ┌─ locales/en/names.ftl:1:1
      │
    1 │ person-kamikawa-yoko = KAMIKAWA Yoko
      │ -------------------- does not have it
      │
      = help: did you mean the form "address"? otherwise add it below `person-kamikawa-yoko`: `.adress = …`

    1 error
    exit code 1
    "#);
}

#[test]
fn a_keyword_cannot_be_printed() {
    assert_snapshot!(english("road-map = It was { $travel }."), @"
    error[unprintable-variable]: `$travel` is a keyword and cannot be printed as it is
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:21
      │
    3 │ road-map = It was { $travel }.
      │                     ^^^^^^^ printed here
      │
      = help: select on it, and write the words in the variants

    1 error
    exit code 1
    ");
}

/// English cardinals are `one` and `other` (CLDR); `few` would never be taken.
#[test]
fn a_variant_that_the_language_does_not_have() {
    assert_snapshot!(english("road-map = { NUMBER($plenary) ->\n        [one] One.\n        [few] A few.\n       *[other] Many.\n    }"), @r#"
    error[variant-key]: [few] is never selected: cardinals in en have no category "few"
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:5:10
      │
    5 │         [few] A few.
      │          ^^^ never selected
      │
      = help: cardinals in en have the categories: one, other; a certain number is written [1]

    1 error
    exit code 1
    "#);
}

#[test]
fn a_gender_that_there_is_not() {
    assert_snapshot!(english("road-map = { GENDER($host) ->\n        [female] She did.\n       *[other] They did.\n    }"), @r#"
    error[variant-key]: [female] is never selected: the selector is a gender
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:4:10
      │
    4 │         [female] She did.
      │          ^^^^^^ never selected
      │
      = help: its keys are: masculine, feminine, other

    1 error
    exit code 1
    "#);
}
