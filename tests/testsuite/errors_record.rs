//! Records that can be read and are wrong, and the exact words that say why.

use insta::assert_snapshot;

use crate::project::{PERU, Project, check_record as with};

const GUEST: &str =
    "{ person: gonzalez-olaechea-javier, office: foreign-minister, of: PE, style: excellency }";

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
fn an_office_that_is_not_in_the_registry() {
    assert_snapshot!(with("office: foreign-minister, of: JP", "office: foreign-ministre, of: JP"), @r#"
    error[unknown-reference]: there is no office "foreign-ministre" in the registry
       ┌─ data/2023-11-15-japan-peru.yaml:12:42
       │
    12 │   host: { person: kamikawa-yoko, office: foreign-ministre, of: JP }
       │                                          ^^^^^^^^^^^^^^^^ not in the registry
       │
       = help: did you mean `foreign-minister`? otherwise add it to data/registry/offices.yaml

    1 error
    exit code 1
    "#);
}

#[test]
fn a_country_that_is_not_in_the_registry() {
    assert_snapshot!(with("section: [JP, PE]", "section: [JP, PX]"), @r#"
    error[unknown-reference]: there is no country "PX" in the registry
      ┌─ data/2023-11-15-japan-peru.yaml:5:15
      │
    5 │ section: [JP, PX]
      │               ^^ not in the registry
      │
      = help: did you mean `PE`? otherwise add it to data/registry/countries.yaml

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
fn an_event_that_is_not_in_the_registry() {
    assert_snapshot!(with("occasion: apec-ministerial-2023", "occasion: apec-ministerial-2032"), @r#"
    error[unknown-reference]: there is no event "apec-ministerial-2032" in the registry
       ┌─ data/2023-11-15-japan-peru.yaml:20:36
       │
    20 │     travel: { who: host, occasion: apec-ministerial-2032 }
       │                                    ^^^^^^^^^^^^^^^^^^^^^ not in the registry
       │
       = help: did you mean `apec-ministerial-2023`? otherwise add it to data/registry/events.yaml

    1 error
    exit code 1
    "#);
}

#[test]
fn an_organisation_that_is_not_in_the_registry() {
    assert_snapshot!(with("organisation: cepeja", "organisation: cepega"), @r#"
    error[unknown-reference]: there is no organisation "cepega" in the registry
       ┌─ data/2023-11-15-japan-peru.yaml:26:28
       │
    26 │   council: { organisation: cepega }
       │                            ^^^^^^ not in the registry
       │
       = help: did you mean `cepeja`? otherwise add it to data/registry/organisations.yaml

    1 error
    exit code 1
    "#);
}

#[test]
fn a_document_that_is_not_in_the_registry() {
    assert_snapshot!(with("organisation: cepeja", "document: cptp"), @r#"
    error[unknown-reference]: there is no document "cptp" in the registry
       ┌─ data/2023-11-15-japan-peru.yaml:26:24
       │
    26 │   council: { document: cptp }
       │                        ^^^^ not in the registry
       │
       = help: did you mean `cptpp`? otherwise add it to data/registry/documents.yaml

    1 error
    exit code 1
    "#);
}

#[test]
fn a_country_in_small_letters() {
    assert_snapshot!(with("section: [JP, PE]", "section: [JP, pe]"), @r#"
    error[invalid-value]: found "pe", expected a country code of two capital letters (ISO 3166-1 alpha-2)
      ┌─ data/2023-11-15-japan-peru.yaml:5:15
      │
    5 │ section: [JP, pe]
      │               ^^ here

    1 error
    exit code 1
    "#);
}

#[test]
fn prose_where_an_identifier_belongs() {
    assert_snapshot!(with("person: kamikawa-yoko", "person: Ms. KAMIKAWA Yoko"), @r#"
    error[invalid-value]: found "Ms. KAMIKAWA Yoko", expected an identifier of small letters, digits and single hyphens that starts with a letter
       ┌─ data/2023-11-15-japan-peru.yaml:12:19
       │
    12 │   host: { person: Ms. KAMIKAWA Yoko, office: foreign-minister, of: JP }
       │                   ^^^^^^^^^^^^^^^^^ here

    1 error
    exit code 1
    "#);
    assert_snapshot!(with("- road-map", "- The two ministers confirmed that they would cooperate."), @r#"
    error[invalid-value]: found "The two ministers confirmed that they would cooperate.", expected an identifier of small letters, digits and single hyphens that starts with a letter
       ┌─ data/2023-11-15-japan-peru.yaml:31:7
       │
    31 │   - - The two ministers confirmed that they would cooperate.
       │       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ here

    1 error
    exit code 1
    "#);
}

#[test]
fn no_host() {
    assert_snapshot!(with("  host: {", "  chair: {"), @r#"
    error[no-host]: none of the participants is the `host`
     = in data/2023-11-15-japan-peru.yaml
     = help: name the participant whose side publishes the record `host`

    1 error
    exit code 1
    "#);
}

#[test]
fn a_person_without_an_office() {
    assert_snapshot!(with("office: foreign-minister, of: JP", "of: JP"), @r#"
    error[participant]: a person without an office
       ┌─ data/2023-11-15-japan-peru.yaml:12:3
       │
    12 │   host: { person: kamikawa-yoko, of: JP }
       │   ^^^^ this participant
       │
       = help: write `{ person: …, office: …, of: … }` or `{ group: …, count: …, of: … }`

    1 error
    exit code 1
    "#);
}

#[test]
fn a_group_without_a_number() {
    assert_snapshot!(with(GUEST, "{ group: parliamentarians, of: PE }"), @r#"
    error[participant]: a group without its number
       ┌─ data/2023-11-15-japan-peru.yaml:13:3
       │
    13 │   guest: { group: parliamentarians, of: PE }
       │   ^^^^^ this participant
       │
       = help: write `{ person: …, office: …, of: … }` or `{ group: …, count: …, of: … }`

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
fn a_fact_with_the_name_of_a_participant() {
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

#[test]
fn an_argument_that_names_nobody() {
    assert_snapshot!(with("special-occasion: { by: guest }", "special-occasion: { by: gest }"), @r#"
    error[unknown-argument]: no participant and no fact of this record is called `gest`
       ┌─ data/2023-11-15-japan-peru.yaml:30:31
       │
    30 │     - special-occasion: { by: gest }
       │                               ^^^^ expected the name of a participant or fact
       │
       = help: did you mean `guest`?

    1 error
    exit code 1
    "#);
}

#[test]
fn a_telephone_talk_with_a_place() {
    assert_snapshot!(with("kind: foreign-ministers-meeting", "kind: telephone-talk"), @r#"
    error[remote-place]: a telephone-talk has no place
       ┌─ data/2023-11-15-japan-peru.yaml:19:12
       │
    19 │     place: san-francisco
       │            ^^^^^^^^^^^^^ here

    1 error
    exit code 1
    "#);
}

#[test]
fn a_meeting_without_a_place() {
    assert_snapshot!(with("    place: san-francisco\n", ""), @r#"
    error[no-place]: a foreign-ministers-meeting takes place somewhere
       ┌─ data/2023-11-15-japan-peru.yaml:17:12
       │
    17 │     start: 2023-11-15T12:10[America/Los_Angeles]
       │            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this event has no `place`
       │
       = help: add `place: …`, a place of the registry

    1 error
    exit code 1
    "#);
}

#[test]
fn no_events_and_three_events() {
    let project = Project::small();
    let file = format!("data/{PERU}.yaml");
    let text = project.text(&file);
    let (before, rest) = text.split_once("events:\n").expect("events");
    let (event, after) = rest.split_once("\n\n").expect("an end");
    project.write(&file, format!("{before}events: []\n\n{after}"));
    assert_snapshot!(project.check().failed(), @r#"
    error[events]: found 0 events, expected one or two
       ┌─ data/2023-11-15-japan-peru.yaml:15:9
       │
    15 │ events: []
       │         ^ here

    1 error
    exit code 1
    "#);
    project.write(
        &file,
        format!("{before}events:\n{event}\n{event}\n{event}\n\n{after}"),
    );
    assert_snapshot!(project.check().failed(), @r#"
    error[events]: found 3 events, expected one or two
       ┌─ data/2023-11-15-japan-peru.yaml:16:3
       │
    16 │   - kind: foreign-ministers-meeting
       │   ^ here

    1 error
    exit code 1
    "#);
}

#[test]
fn a_photo_with_a_path() {
    let photos = "photos:\n  - { id: handshake, file: ../../etc/passwd.png }\n\nfacts:\n";
    assert_snapshot!(with("facts:\n", photos), @r#"
    error[photo-file]: found "../../etc/passwd.png", expected the name of a PNG or JPEG file in data/photos/
       ┌─ data/2023-11-15-japan-peru.yaml:23:28
       │
    23 │   - { id: handshake, file: ../../etc/passwd.png }
       │                            ^^^^^^^^^^^^^^^^^^^^ here
       │
       = help: put a PNG or JPEG file into data/photos/ and give its name

    1 error
    exit code 1
    "#);
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
fn an_address_that_is_none() {
    let address = "https://example.org/peru";
    assert_snapshot!(with(address, "javascript:alert(1)"), @r#"
    error[invalid-value]: found "javascript:alert(1)", expected an address such as https://example.org/page
       ┌─ data/2023-11-15-japan-peru.yaml:34:33
       │
    34 │   - { id: back-to-section, url: javascript:alert(1) }
       │                                 ^^^^^^^^^^^^^^^^^^^ here

    1 error
    exit code 1
    "#);
}

#[test]
fn a_language_that_the_project_does_not_have() {
    assert_snapshot!(with("authentic: [en, ja]", "authentic: [en, fr]"), @r#"
    error[unknown-language]: there is no translation into `fr`
      ┌─ data/2023-11-15-japan-peru.yaml:7:17
      │
    7 │ authentic: [en, fr]
      │                 ^^ no such folder in locales/
      │
      = help: make it with `chancery new locale fr`, or take it out of the record

    error[missing-message]: the en translation has no message `language-fr`
       ┌─ locales/en/document.ftl:12:31
       │
    12 │ authenticity = The texts in { LIST($authentic, type: "conjunction") } count.
       │                               ---- used here
       │
       = in locales/en/names.ftl
       = help: did you mean `language-en`? otherwise add it: `language-fr = …`

    error[missing-message]: the es translation has no message `language-fr`
       ┌─ locales/es/document.ftl:12:38
       │
    12 │ authenticity = Valen los textos en { LIST($authentic, type: "conjunction") }.
       │                                      ---- used here
       │
       = in locales/es/names.ftl
       = help: did you mean `language-en`? otherwise add it: `language-fr = …`

    error[missing-message]: the ja translation has no message `language-fr`
       ┌─ locales/ja/document.ftl:12:18
       │
    12 │ authenticity = { LIST($authentic, type: "conjunction") }を正文とする。
       │                  ---- used here
       │
       = in locales/ja/names.ftl
       = help: did you mean `language-en`? otherwise add it: `language-fr = …`

    4 errors
    exit code 1
    "#);
}

#[test]
fn a_language_in_a_spelling_of_its_own() {
    assert_snapshot!(with("authentic: [en, ja]", "authentic: [en, JA]"), @r#"
    error[invalid-value]: found "JA", expected "ja"
      ┌─ data/2023-11-15-japan-peru.yaml:7:17
      │
    7 │ authentic: [en, JA]
      │                 ^^ here

    1 error
    exit code 1
    "#);
}

#[test]
fn a_statement_that_no_language_has() {
    assert_snapshot!(with("- road-map", "- road-maps"), @r#"
    error[missing-message]: the en translation has no message `road-maps`
       ┌─ data/2023-11-15-japan-peru.yaml:31:7
       │
    31 │   - - road-maps
       │       --------- the record asks for it here
       │
       = in locales/en/meetings/2023-11-15-japan-peru.ftl
       = help: did you mean `road-map`? otherwise add it: `road-maps = …`

    error[missing-message]: the es translation has no message `road-maps`
       ┌─ data/2023-11-15-japan-peru.yaml:31:7
       │
    31 │   - - road-maps
       │       --------- the record asks for it here
       │
       = in locales/es/meetings/2023-11-15-japan-peru.ftl
       = help: did you mean `road-map`? otherwise add it: `road-maps = …`

    error[missing-message]: the ja translation has no message `road-maps`
       ┌─ data/2023-11-15-japan-peru.yaml:31:7
       │
    31 │   - - road-maps
       │       --------- the record asks for it here
       │
       = in locales/ja/meetings/2023-11-15-japan-peru.ftl
       = help: did you mean `road-map`? otherwise add it: `road-maps = …`

    3 errors
    exit code 1
    "#);
}

#[test]
fn a_decimal_with_an_exponent() {
    assert_snapshot!(with("anniversary: 150 ", "anniversary: { decimal: \"1e999999999\" } "), @r#"
    error[decimal]: found "1e999999999", expected a decimal number such as "2.5"
       ┌─ data/2023-11-15-japan-peru.yaml:23:27
       │
    23 │   anniversary: { decimal: "1e999999999" } # years
       │                           ^^^^^^^^^^^^^ here

    1 error
    exit code 1
    "#);
}
