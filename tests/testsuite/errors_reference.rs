//! References to variables, messages and terms: what Fluent prints as it stands.

use insta::assert_snapshot;

use crate::project::check_english as english;

#[test]
fn an_unknown_variable() {
    assert_snapshot!(english("road-map = The { $aniversary }th anniversary."), @r#"
    error[unknown-variable]: there is no variable `$aniversary` here
       ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:19
       │
     3 │ road-map = The { $aniversary }th anniversary.
       │                   ^^^^^^^^^^ unknown
       │
       ┌─ data/2023-11-15-japan-peru.yaml:33:7
       │
    33 │   - - road-map
       │       -------- the record asks for it here
       │
       = help: did you mean `$anniversary`?

    error[wrong-ordinal]: `th` is the ending of some numbers only
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:31
      │
    3 │ road-map = The { $aniversary }th anniversary.
      │                               ^^ here
      │
      = help: select on `NUMBER($aniversary, type: "ordinal")`, with a variant for each ending

    2 errors
    exit code 1
    "#);
}

#[test]
fn an_unknown_variable_in_a_selector() {
    assert_snapshot!(english("road-map = { $nobody ->\n        [one] One.\n       *[other] Many.\n    }"), @"
    error[unknown-variable]: there is no variable `$nobody` here
       ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:15
       │
     3 │ road-map = { $nobody ->
       │               ^^^^^^ unknown
       │
       ┌─ data/2023-11-15-japan-peru.yaml:33:7
       │
    33 │   - - road-map
       │       -------- the record asks for it here
       │
       = help: this message gets $agreement, $anniversary, $apec-next, $authentic, $authentic-count, $city, $council, $date, $destination, $duration, $first, $form, $guest, $guest-country, $guest-members, $guests, $guests-count, $home, $home-date, $home-start, $home-zone, $host, $host-country, $host-members, $hosts, $hosts-count, $kind, $kinds, $kinds-count, $length, $occasion, $others, $paid-by, $parties, $parties-count, $place, $plenary, $published, $publisher, $purpose, $section, $section-count, $start, $status, $text, $time, $travel, $venue

    1 error
    exit code 1
    ");
}

#[test]
fn a_reference_to_an_unknown_message() {
    assert_snapshot!(english("road-map = { both-minister } confirmed it."), @r#"
    error[unknown-message]: there is no message `both-minister`
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:14
      │
    3 │ road-map = { both-minister } confirmed it.
      │              ^^^^^^^^^^^^^ unknown
      │
      = help: did you mean `both-ministers`?

    1 error
    exit code 1
    "#);
}

#[test]
fn a_reference_to_an_unknown_attribute() {
    assert_snapshot!(english("road-map = So { both-ministers.insid } confirmed it."), @r#"
    error[unknown-attribute]: `both-ministers` has no attribute `.insid`
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:32
      │
    3 │ road-map = So { both-ministers.insid } confirmed it.
      │                                ^^^^^ unknown
      │
      ┌─ locales/en/statements.ftl:1:1
      │
    1 │ both-ministers = The two ministers
      │ -------------- defined here
      │
      = help: did you mean `.inside`?

    1 error
    exit code 1
    "#);
}

#[test]
fn an_unknown_term() {
    assert_snapshot!(english("road-map = { -ministers } confirmed it."), @r#"
    error[unknown-term]: there is no term `-ministers`
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:15
      │
    3 │ road-map = { -ministers } confirmed it.
      │               ^^^^^^^^^ unknown
      │
      = help: add it: `-ministers = …`

    1 error
    exit code 1
    "#);
}

/// Fluent leaves it out and says nothing.
#[test]
fn a_value_without_a_name_for_a_term() {
    assert_snapshot!(english("-ministers = ministers\nroad-map = The { -ministers($plenary) } confirmed it."), @r#"
    error[term-positional]: the term `-ministers` takes only named arguments; others are ignored
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:4:19
      │
    4 │ road-map = The { -ministers($plenary) } confirmed it.
      │                   ^^^^^^^^^ called with a value without a name
      │
      = help: write a message instead of the term, which sees every variable, or `-ministers(name: "value")`

    1 error
    exit code 1
    "#);
}

/// Fluent prints `{$plenary}`.
#[test]
fn a_variable_that_a_term_is_not_given() {
    assert_snapshot!(english("-plenary = the { $plenary }th plenary\nroad-map = At { -plenary } they confirmed it."), @r#"
    error[term-variable]: the term `-plenary` is not given its variable `$plenary`
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:4:18
      │
    4 │ road-map = At { -plenary } they confirmed it.
      │                  ^^^^^^^ called without it
      │
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:19
      │
    3 │ -plenary = the { $plenary }th plenary
      │                   ------- used here
      │
      = help: a term does not see the facts of the record: write it as a message, without the `-`

    1 error
    exit code 1
    "#);
}

/// Fluent forgets the arguments of the outer term.
#[test]
fn a_term_within_a_term() {
    assert_snapshot!(english("-inner = inner\n-outer = { -inner } { $number }\nroad-map = At { -outer(number: \"3\") }."), @r#"
    error[term-nested]: the term `-outer` has variables and refers to `inner`, which makes Fluent forget them
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:4:13
      │
    4 │ -outer = { -inner } { $number }
      │             ^^^^^ refers to another entry
      │
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:4:24
      │
    4 │ -outer = { -inner } { $number }
      │                        ------ may be forgotten
      │
      = help: write it as a message, without the `-`

    1 error
    exit code 1
    "#);
}

#[test]
fn messages_that_refer_to_each_other_in_a_circle() {
    assert_snapshot!(english("one = { two }\ntwo = { three }\nthree = { one }\nroad-map = { one }"), @r#"
    error[fluent-circle]: `one` refers to itself, or too far: one → two → three → one
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │ one = { two }
      │ ^^^ this message
      │
      = help: break the circle

    1 error
    exit code 1
    "#);
}

#[test]
fn a_message_that_refers_to_itself() {
    assert_snapshot!(english("road-map = A { road-map }"), @r#"
    error[fluent-circle]: `road-map` refers to itself, or too far: road-map → road-map
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │ road-map = A { road-map }
      │ ^^^^^^^^ this message
      │
      = help: break the circle

    1 error
    exit code 1
    "#);
}

/// A few lines that stand for a million sentences.
#[test]
fn references_that_multiply() {
    let mut text = "a0 = { $plenary }{ $plenary }\n".to_owned();
    for level in 1..20 {
        let inner = format!("{{ a{} }}", level - 1);
        text.push_str(&format!("a{level} = {inner}{inner}\n"));
    }
    text.push_str("road-map = { a19 }");
    let said = english(&text);
    assert!(
        said.stderr
            .contains("error[fluent-too-large]: `road-map` can come to"),
        "{said}"
    );
}
