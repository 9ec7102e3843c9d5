//! What is in another language.

use insta::assert_snapshot;

use super::{ROAD_MAP, meeting};
use crate::project::{Project, check_english as english};

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
