//! What is missing, and what has another name.

use insta::assert_snapshot;

use super::{check, meeting};
use crate::project::{Project, check_record};

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
