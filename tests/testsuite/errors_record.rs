//! Records whose references, names or statements are wrong, and the exact words that
//! say why. What each field accepts and refuses is in `tests/fixtures/format`.

use insta::assert_snapshot;

use crate::project::{PERU, Project, check_record as with};

#[test]
fn a_person_who_is_not_in_the_registry() {
    assert_snapshot!(with("person: kamikawa-yoko", "person: kamikawa-yuko"), @r#"
    error[unknown-reference]: there is no person "kamikawa-yuko" in the registry
       ┌─ data/2023-11-15-japan-peru.yaml:12:19
       │
    12 │   host: { person: kamikawa-yuko, office: foreign-minister, of: JP }
       │                   ^^^^^^^^^^^^^ not in the registry
       │
       = help: did you mean `kamikawa-yoko`? otherwise add it to data/registry/people.yaml

    1 error
    exit code 1
    "#);
}

#[test]
fn a_place_that_is_not_in_the_registry() {
    assert_snapshot!(with("place: san-francisco", "place: atlantis"), @r#"
    error[unknown-reference]: there is no place "atlantis" in the registry
       ┌─ data/2023-11-15-japan-peru.yaml:19:12
       │
    19 │     place: atlantis
       │            ^^^^^^^^ not in the registry
       │
       = help: add it to data/registry/places.yaml

    1 error
    exit code 1
    "#);
}

#[test]
fn prose_where_an_identifier_belongs() {
    assert_snapshot!(with("- road-map", "- The two ministers confirmed that they would cooperate."), @r#"
    error[invalid-value]: found "The two ministers confirmed that they would cooperate.", expected an identifier of small letters, digits and single hyphens that starts with a letter
       ┌─ data/2023-11-15-japan-peru.yaml:33:7
       │
    33 │   - - The two ministers confirmed that they would cooperate.
       │       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ here

    1 error
    exit code 1
    "#);
}

#[test]
fn a_fact_with_the_name_of_a_variable() {
    assert_snapshot!(with("anniversary: 150 ", "start: 150 "), @r#"
    error[reserved-name]: the fact `start` has the name of a variable that every message already has
       ┌─ data/2023-11-15-japan-peru.yaml:23:3
       │
    23 │   start: 150 # years
       │   ^^^^^ taken
       │
       = help: give it a name of its own

    1 error
    exit code 1
    "#);
}

#[test]
fn a_fact_with_the_name_of_a_side() {
    assert_snapshot!(with("anniversary: 150 ", "guest: 150 "), @r#"
    error[reserved-name]: the fact `guest` has the name of a variable that every message already has
       ┌─ data/2023-11-15-japan-peru.yaml:23:3
       │
    23 │   guest: 150 # years
       │   ^^^^^ taken
       │
       = help: give it a name of its own

    1 error
    exit code 1
    "#);
}

/// The variable `$guest-country` is the country of the guest in every message.
#[test]
fn a_fact_with_the_name_of_what_is_made_from_a_side() {
    assert_snapshot!(with("anniversary: 150 ", "guest-country: 150 "), @r#"
    error[reserved-name]: the fact `guest-country` has the name of a variable that every message already has
       ┌─ data/2023-11-15-japan-peru.yaml:23:3
       │
    23 │   guest-country: 150 # years
       │   ^^^^^^^^^^^^^ taken
       │
       = help: give it a name of its own

    1 error
    exit code 1
    "#);
}

#[test]
fn a_member_with_the_name_of_a_variable() {
    assert_snapshot!(with("office: foreign-minister, of: JP }", "office: foreign-minister, of: JP, as: place }"), @r#"
    error[reserved-name]: the member `place` has the name of a variable that every message already has
       ┌─ data/2023-11-15-japan-peru.yaml:12:72
       │
    12 │   host: { person: kamikawa-yoko, office: foreign-minister, of: JP, as: place }
       │                                                                        ^^^^^ taken
       │
       = help: give it a name of its own

    1 error
    exit code 1
    "#);
}

#[test]
fn a_fact_with_the_name_of_a_member() {
    assert_snapshot!(with("office: foreign-minister, of: JP }", "office: foreign-minister, of: JP, as: council }"), @r#"
    error[reserved-name]: the fact `council` has the name of a member
       ┌─ data/2023-11-15-japan-peru.yaml:26:3
       │
    26 │   council: { organisation: cepeja }
       │   ^^^^^^^ taken
       │
       = help: give it a name of its own

    1 error
    exit code 1
    "#);
}

/// The message would print another fact where it says when the meeting began.
#[test]
fn an_argument_with_the_name_of_a_variable() {
    assert_snapshot!(with("{ by: guest }", "{ start: 5 }"), @"
    error[reserved-name]: the argument `start` has the name of a variable that every message already has
       ┌─ data/2023-11-15-japan-peru.yaml:32:27
       │
    32 │     - special-occasion: { start: 5 }
       │                           ^^^^^ taken
       │
       = help: give it a name of its own

    1 error
    exit code 1
    ");
}

#[test]
fn an_argument_with_the_name_of_a_side() {
    assert_snapshot!(with("{ by: guest }", "{ guest: host }"), @"
    error[reserved-name]: the argument `guest` has the name of a variable that every message already has
       ┌─ data/2023-11-15-japan-peru.yaml:32:27
       │
    32 │     - special-occasion: { guest: host }
       │                           ^^^^^ taken
       │
       = help: give it a name of its own

    1 error
    exit code 1
    ");
}

#[test]
fn an_argument_that_names_nobody() {
    assert_snapshot!(with("special-occasion: { by: guest }", "special-occasion: { by: gest }"), @"
    error[unknown-argument]: no side, member or fact of this record is called `gest`
       ┌─ data/2023-11-15-japan-peru.yaml:32:31
       │
    32 │     - special-occasion: { by: gest }
       │                               ^^^^ expected the name of a side, a member or a fact
       │
       = help: did you mean `guest`?

    1 error
    exit code 1
    ");
}

#[test]
fn an_argument_without_a_value() {
    assert_snapshot!(with("special-occasion: { by: guest }", "special-occasion: { topics: [] }"), @"
    error[empty-list]: found no fact in this list, expected one or more
       ┌─ data/2023-11-15-japan-peru.yaml:32:35
       │
    32 │     - special-occasion: { topics: [] }
       │                                   ^ here
       │
       = help: leave it out, with the statements that use it

    1 error
    exit code 1
    ");
}

#[test]
fn a_list_within_a_list() {
    assert_snapshot!(with("anniversary: 150 ", "anniversary: [[150, 151]] "), @r#"
    error[list]: found a list within a list, expected a single fact
       ┌─ data/2023-11-15-japan-peru.yaml:23:17
       │
    23 │   anniversary: [[150, 151]] # years
       │                 ^ here
       │
       = help: make two facts of it

    1 error
    exit code 1
    "#);
}

#[test]
fn a_fact_of_two_values() {
    assert_snapshot!(with("anniversary: 150 ", "anniversary: { place: lima, event: apec-2024 } "), @r#"
    error[invalid-value]: found `event` beside another value, expected one value
       ┌─ data/2023-11-15-japan-peru.yaml:23:16
       │
    23 │   anniversary: { place: lima, event: apec-2024 } # years
       │                ^ here

    1 error
    exit code 1
    "#);
}

#[test]
fn a_fact_that_is_half_a_person() {
    assert_snapshot!(with("anniversary: 150 ", "anniversary: { person: kamikawa-yoko, style: excellency } "), @r#"
    error[participant]: found a person without an office
       ┌─ data/2023-11-15-japan-peru.yaml:23:26
       │
    23 │   anniversary: { person: kamikawa-yoko, style: excellency } # years
       │                          ^^^^^^^^^^^^^ this one
       │
       = help: write `{ person: …, office: …, of: … }`

    1 error
    exit code 1
    "#);
}

/// Nothing else is on the levels above it that an error could point at.
#[test]
fn a_level_below_the_deepest() {
    assert_snapshot!(with("- - road-map", "- items: [{ items: [{ heading: h, items: [[s]] }] }]"), @"
    error[too-deep]: found a level below the 3 that items may have
       ┌─ data/2023-11-15-japan-peru.yaml:33:45
       │
    33 │   - items: [{ items: [{ heading: h, items: [[s]] }] }]
       │                                             ^ this level
       │
       = help: move these items up, or make statements of them

    1 error
    exit code 1
    ");
}

#[test]
fn an_item_with_nothing_in_it() {
    assert_snapshot!(with("- - road-map", "- { numbered: false }"), @"
    error[empty-list]: found no statement, expected one or more
       ┌─ data/2023-11-15-japan-peru.yaml:33:5
       │
    33 │   - { numbered: false }
       │     ^ here
       │
       = help: name the statements of the item, or remove it

    1 error
    exit code 1
    ");
}

#[test]
fn a_statement_that_no_language_may_have() {
    assert_snapshot!(with("- - road-map", "- - { road-map: {}, only: [] }"), @"
    error[empty-list]: found no language, expected one or more
       ┌─ data/2023-11-15-japan-peru.yaml:33:29
       │
    33 │   - - { road-map: {}, only: [] }
       │                             ^ here
       │
       = help: name the languages that have the statement, or leave `only` out

    1 error
    exit code 1
    ");
}

#[test]
fn a_statement_with_arguments_is_underlined_by_its_name() {
    assert_snapshot!(with("- - road-map", "- - road-map\n    - special-occasion: { by: host }\n    - special-occasion: { by: host }"), @"
    error[repeated-statement]: the statement `special-occasion` is made twice in a row
       ┌─ data/2023-11-15-japan-peru.yaml:35:7
       │
    35 │     - special-occasion: { by: host }
       │       ^^^^^^^^^^^^^^^^ the second time
       │
       ┌─ data/2023-11-15-japan-peru.yaml:34:7
       │
    34 │     - special-occasion: { by: host }
       │       ---------------- the first time
       │
       = help: remove one of them, or give it other arguments

    1 error
    exit code 1
    ");
}

#[test]
fn a_photo_that_is_neither_png_nor_jpeg() {
    let photos = "photos:\n  - { id: handshake, file: handshake.svg }\n\nfacts:\n";
    assert_snapshot!(with("facts:\n", photos), @r#"
    error[photo-file]: found "handshake.svg", expected the name of a PNG or JPEG file in data/photos/
       ┌─ data/2023-11-15-japan-peru.yaml:23:28
       │
    23 │   - { id: handshake, file: handshake.svg }
       │                            ^^^^^^^^^^^^^ here
       │
       = help: put a PNG or JPEG file into data/photos/ and give its name

    1 error
    exit code 1
    "#);
}

#[test]
fn a_language_that_the_project_does_not_have() {
    assert_snapshot!(with("authentic: [en, ja]", "authentic: [en, fr]"), @"
    error[unknown-language]: there is no translation into `fr`
      ┌─ data/2023-11-15-japan-peru.yaml:7:17
      │
    7 │ authentic: [en, fr]
      │                 ^^ no such folder in locales/
      │
      = help: make it with `chancery new locale fr`, or take it out of the record

    1 error
    exit code 1
    ");
}

#[test]
fn a_statement_that_no_language_has() {
    assert_snapshot!(with("- road-map", "- road-maps"), @"
    error[missing-message]: 3 translations have no message `road-maps`, and nothing uses their message `road-map`: en, es, ja
       ┌─ data/2023-11-15-japan-peru.yaml:33:7
       │
    33 │   - - road-maps
       │       ^^^^^^^^^ most likely `road-map`
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
       = help: write `road-map` in the record, or `road-maps = …` in each of these files

    1 error
    exit code 1
    ");
}

/// All languages use it: the record is to be mended, and one error for each statement says so.
#[test]
fn a_misspelt_fact_is_an_error_of_the_record_alone() {
    let project = Project::small();
    let file = format!("data/{PERU}.yaml");
    project.replace(&file, "  anniversary: 150", "  anniversery: 150");
    let said = project.check().failed();
    let expected =
        "error[missing-fact]: `in-numbers` needs `anniversary`, which this record does not have";
    assert!(said.stderr.contains(expected), "{said}");
    assert_eq!(said.stderr.matches("error[").count(), 1, "{said}");
    // A slip of one language is that of the language.
    project.replace(&file, "  anniversery: 150", "  anniversary: 150");
    project.replace(
        &format!("locales/en/meetings/{PERU}.ftl"),
        "{ $anniversary }",
        "{ $aniversary }",
    );
    let said = project.check().failed();
    assert!(said.stderr.contains("error[unknown-variable]"), "{said}");
    assert_eq!(said.stderr.matches("error[").count(), 1, "{said}");
}
