//! Files that are refused whole, each with its reason.

use insta::assert_snapshot;

use super::{exported, import, translated, translations, unit, with_unit};
use crate::project::{Project, Said};

/// Imports a text that is refused, and nothing is written.
#[track_caller]
pub(super) fn refused(project: &Project, text: &str) -> Said {
    let before = translations(project);
    let said = import(project, text).failed();
    assert!(
        translations(project) == before,
        "something was written: {said}"
    );
    assert_eq!(said.stdout, "");
    said
}

/// What is said of the export of the small project, changed like this.
#[track_caller]
pub(super) fn changed(from: &str, to: &str) -> Said {
    let project = Project::small();
    let text = exported(&project, "es");
    assert!(text.contains(from), "{from}");
    refused(&project, &text.replacen(from, to, 1))
}

#[test]
fn a_wrong_language_is_named() {
    assert_snapshot!(changed("trgLang=\"es\"", "trgLang=\"de\""), @r#"
    error[exchange-unknown]: the texts are translated into "de", which is no language to translate into here
      ┌─ texts.xlf:2:35
      │
    2 │ <xliff version="2.1" srcLang="en" trgLang="de" xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0">
      │                                   ^^^^^^^^^^^^ `trgLang`
      │
      = help: the project has es, ja; a new language is made with `chancery new locale TAG`

    1 error
    exit code 1
    "#);
    assert_snapshot!(changed("trgLang=\"es\"", "trgLang=\"en\""), @r#"
    error[exchange-unknown]: the texts are translated into "en", which is no language to translate into here
      ┌─ texts.xlf:2:35
      │
    2 │ <xliff version="2.1" srcLang="en" trgLang="en" xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0">
      │                                   ^^^^^^^^^^^^ `trgLang`
      │
      = help: the project has es, ja; a new language is made with `chancery new locale TAG`

    1 error
    exit code 1
    "#);
    assert_snapshot!(changed("srcLang=\"en\"", "srcLang=\"ja\""), @r#"
    error[exchange-unknown]: the texts are translated from "ja", expected "en", the source language of the project
      ┌─ texts.xlf:2:22
      │
    2 │ <xliff version="2.1" srcLang="ja" trgLang="es" xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0">
      │                      ^^^^^^^^^^^^ `srcLang`
      │
      = help: import it into the project from which it was exported

    1 error
    exit code 1
    "#);
    // A language of the project, but not the one that was translated into.
    let said = changed("trgLang=\"es\"", "trgLang=\"ja\"");
    assert!(said.stderr.contains("error[exchange-"), "{said}");
}

#[test]
fn an_unknown_or_doubled_text_is_named() {
    assert_snapshot!(changed("<unit id=\"overview\"", "<unit id=\"overwiev\""), @r#"
    error[exchange-unknown]: there is no text `overwiev` in locales/en/document.ftl
        ┌─ texts.xlf:391:11
        │
    391 │     <unit id="overwiev" xml:space="preserve" slr:storageRestriction="32768">
        │           ^^^^^^^^^^^^^ this text
        │
        = help: export again: it was renamed or removed since, or its translation chooses otherwise now

    1 error
    exit code 1
    "#);
    assert_snapshot!(changed("<unit id=\"overview\"", "<unit id=\"following\""), @r#"
    error[xliff]: the unit `following` is here twice
        ┌─ texts.xlf:391:11
        │
    391 │     <unit id="following" xml:space="preserve" slr:storageRestriction="32768">
        │           ^^^^^^^^^^^^^^ here
        │
        = help: keep one of them: nobody can know which is meant

    1 error
    exit code 1
    "#);
    assert_snapshot!(changed("original=\"locales/en/document.ftl\"", "original=\"locales/en/../../x.ftl\""), @r#"
    error[exchange-unknown]: the project has no file "locales/en/../../x.ftl" to translate
      ┌─ texts.xlf:3:17
      │
    3 │   <file id="f1" original="locales/en/../../x.ftl" canResegment="no">
      │                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this file
      │
      = help: import it into the project from which it was exported; where the file was renamed or removed since, export again

    1 error
    exit code 1
    "#);
}

#[test]
fn a_text_that_has_changed_since_is_named() {
    let project = Project::small();
    let text = exported(&project, "es");
    let english = project.text("locales/en/document.ftl");
    let line = english
        .lines()
        .find(|line| line.starts_with("overview ="))
        .expect("it")
        .to_owned();
    project.replace("locales/en/document.ftl", &line, "overview = Summing up:");
    assert_snapshot!(refused(&project, &text), @r#"
    error[exchange-outdated]: the source text of `overview` is another in the project
        ┌─ texts.xlf:391:11
        │
    391 │     <unit id="overview" xml:space="preserve" slr:storageRestriction="32768">
        │           ^^^^^^^^^^^^^ here
        │
        ┌─ locales/en/document.ftl:33:1
        │
     33 │ overview = Summing up:
        │ -------- what the project has
        │
        = help: export again, and take over the translations that are still right

    1 error
    exit code 1
    "#);
}

#[test]
fn a_translation_that_somebody_else_has_changed_is_not_lost() {
    let project = Project::small();
    let text = exported(&project, "es");
    project.replace(
        "locales/es/document.ftl",
        "overview = En resumen:",
        "overview = En suma:",
    );
    let changed = with_unit(&text, "overview", "<target>En resumen:", "<target>Resumen:");
    assert_snapshot!(refused(&project, &changed), @"
    error[exchange-outdated]: the translation of `overview` has been changed in the project since it was exported
        ┌─ texts.xlf:399:9
        │
    399 │         <target>Resumen:</target>
        │         ^^^^^^^^ here
        │
        ┌─ locales/es/document.ftl:33:1
        │
     33 │ overview = En suma:
        │ -------- what the project has
        │
        = help: export again, and decide which of the two is right

    1 error
    exit code 1
    ");
    // The same correction on both sides is none.
    let same = with_unit(&text, "overview", "<target>En resumen:", "<target>En suma:");
    assert_eq!(
        import(&project, &same).ok().stdout,
        "no translation has changed\n"
    );
}

#[test]
fn placeables_are_all_there_and_what_they_were() {
    let project = Project::small();
    let text = exported(&project, "es");
    let own = unit(&text, "revision").to_owned();
    let code = own
        .split("<target>")
        .nth(1)
        .and_then(|rest| rest.split("<ph").nth(1));
    let code = format!(
        "<ph{}/>",
        code.and_then(|rest| rest.split("/>").next())
            .expect("a code")
    );
    let with = |code_in_target: &str| {
        let target = own.split("<target>").nth(1).expect("a translation");
        let changed = target.replace(&code, code_in_target);
        text.replace(&own, &own.replace(target, &changed))
    };
    assert_snapshot!(refused(&project, &with("")), @"
    error[exchange-placeable]: `revision` lacks the placeable { $revision } (1)
        ┌─ texts.xlf:825:9
        │
    825 │         <target>Revisión </target>
        │         ^^^^^^^^ here
        │
        = help: put it where it belongs in the sentence: what it prints must not be lost

    1 error
    exit code 1
    ");
    assert_snapshot!(refused(&project, &with(&format!("{code}{code}"))), @r#"
    error[exchange-placeable]: the placeable { $revision } of `revision` is here twice
        ┌─ texts.xlf:825:109
        │
    825 │         <target>Revisión <ph id="1" canCopy="no" canDelete="no" equiv="" disp="{ $revision }" dataRef="d1"/><ph id="1" canCopy="no" canDelete="no" equiv="" disp="{ $revision }" dataRef="d1"/></target>
        │                                                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ here
        │
        = help: keep one of them

    1 error
    exit code 1
    "#);
    let other = code.replace("id=\"1\"", "id=\"7\"");
    assert_snapshot!(refused(&project, &with(&other)), @r#"
    error[exchange-placeable]: `revision` has no placeable 7 ({ $revision })
        ┌─ texts.xlf:825:26
        │
    825 │         <target>Revisión <ph id="7" canCopy="no" canDelete="no" equiv="" disp="{ $revision }" dataRef="d1"/></target>
        │                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ here
        │
        = help: use the placeables of the source, and no others

    1 error
    exit code 1
    "#);
    let data = text.replace(
        &own,
        &own.replace("{ $revision }</data>", "{ $host }</data>"),
    );
    // The source has it too, so that it is the source that differs.
    assert_snapshot!(refused(&project, &data), @r#"
    error[exchange-outdated]: the source text of `revision` is another in the project
        ┌─ texts.xlf:813:11
        │
    813 │     <unit id="revision" xml:space="preserve" slr:storageRestriction="32768">
        │           ^^^^^^^^^^^^^ here
        │
        ┌─ locales/en/document.ftl:67:1
        │
     67 │ revision = Revision { $revision }
        │ -------- what the project has
        │
        = help: export again, and take over the translations that are still right

    1 error
    exit code 1
    "#);
    let gone = code.replace("dataRef=\"d1\"", "dataRef=\"d9\"");
    assert_snapshot!(refused(&project, &with(&gone)), @r#"
    error[xliff]: there is no original data `d9`
        ┌─ texts.xlf:825:26
        │
    825 │         <target>Revisión <ph id="1" canCopy="no" canDelete="no" equiv="" disp="{ $revision }" dataRef="d9"/></target>
        │                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ here
        │
        = help: copy the placeable from the source

    1 error
    exit code 1
    "#);
}

#[test]
fn what_no_text_may_have_is_named() {
    let target = "<target>En resumen:";
    assert_snapshot!(changed(target, "<target>En&#10;resumen:"), @"
    error[exchange-text]: the translation of `overview` has a line end (U+000A)
        ┌─ texts.xlf:399:17
        │
    399 │         <target>En&#10;resumen:</target>
        │                 ^^^^^^^^^^^^^^^ here
        │
        = help: a text is one line of characters that can be seen: remove it

    1 error
    exit code 1
    ");
    assert_snapshot!(changed(target, "<target>En\u{200B}resumen:"), @"
    error[exchange-text]: the translation of `overview` has a zero width space (U+200B)
        ┌─ texts.xlf:399:17
        │
    399 │         <target>En<U+200B>resumen:</target>
        │                 ^^^^^^^^^^^^^^^^^^ here
        │
        = help: a text is one line of characters that can be seen: remove it

    1 error
    exit code 1
    ");
    assert_snapshot!(changed("<target>En resumen:</target>", "<target></target>"), @r#"
    error[exchange-text]: the translation of `overview` is empty
        ┌─ texts.xlf:399:9
        │
    399 │         <target></target>
        │         ^^^^^^^^ here
        │
        = help: write it, or leave the <target> out to keep what the project has; where nothing is to be printed, the placeable {""} says so

    1 error
    exit code 1
    "#);
    assert_snapshot!(changed(target, "<target>En <b>resumen</b>:"), @"
    error[xliff]: there is `<b>` within a text
        ┌─ texts.xlf:399:20
        │
    399 │         <target>En <b>resumen</b>:</target>
        │                    ^^^ here
        │
        = help: remove it

    1 error
    exit code 1
    ");
}

#[test]
fn what_would_be_wrong_in_the_project_is_refused_as_well() {
    let project = Project::small();
    let text = exported(&project, "es");
    let long = "palabra ".repeat(5000);
    let text = with_unit(
        &text,
        "overview",
        "<target>En resumen:",
        &format!("<target>{long}:"),
    );
    let said = refused(&project, &text);
    assert!(said.stderr.contains("error[fluent-too-long]"), "{said}");
    assert!(said.stderr.contains("nothing was written"), "{said}");
    let text = exported(&project, "es");
    let dollar = with_unit(
        &text,
        "overview",
        "<target>En resumen:",
        "<target>Por $host:",
    );
    assert_snapshot!(refused(&project, &dollar), @r#"
    error[syntax-as-text]: `$host` is printed as it is written here
       ┌─ locales/es/document.ftl:33:16
       │
    33 │ overview = Por $host:
       │                ^^^^^ no braces around it
       │
       = help: write `{ $host }`; a dollar sign before a word is written {"$"}
       = help: this is what the file would make of it; nothing was written

    1 error
    exit code 1
    "#);
}

#[test]
fn a_keyword_is_not_translated() {
    let project = Project::small();
    project.append("locales/en/names.ftl", "kind-x = talk\n    .sides = of\n");
    project.append("locales/es/names.ftl", "kind-x = charla\n    .sides = of\n");
    project.append(
        "locales/en/statements.ftl",
        "about = { NAME($title-kind, form: \"sides\") ->\n    [of] a\n   *[other] b\n    }\n",
    );
    let text = exported(&project, "es");
    assert!(unit(&text, "kind-x.sides").starts_with("<unit id=\"kind-x.sides\" translate=\"no\""));
    let text = with_unit(&text, "kind-x.sides", "<target>of", "<target>de");
    assert_snapshot!(refused(&project, &text), @"
    error[exchange-text]: `kind-x.sides` is a keyword, and not translated
         ┌─ texts.xlf:1218:11
         │
    1218 │           <target>de</target>
         │           ^^^^^^^^ here
         │
         = help: leave it as it was exported

    1 error
    exit code 1
    ");
}

#[test]
fn a_file_with_one_mistake_is_refused_with_all_that_is_right_in_it() {
    let project = Project::small();
    let text = exported(&project, "es");
    let text = with_unit(&text, "overview", "<target>En resumen:", "<target>Resumen:");
    let text = with_unit(
        &text,
        "record-label",
        "<target>Registro",
        "<target>Regis\u{200B}tro",
    );
    refused(&project, &text);
    project.replace("locales/es/document.ftl", "section-page = Volver\n", "");
    let text = translated(&exported(&project, "es"), "section-page", "a\tb");
    refused(&project, &text);
}
