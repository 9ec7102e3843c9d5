//! What `--verify` finds in editions: templates that lose, move or alter what a language says.

use super::edition;
use crate::project::{LOCALES, PERU, Project, repository};

const TEMPLATE: &str = "templates/edition.typ";

/// What is found where the template has `to` in the place of `from`: the rules with the language
/// and the beginning of what is said.
#[track_caller]
fn found(form: &str, from: &str, to: &str) -> Vec<String> {
    let project = Project::whole();
    project.replace(TEMPLATE, from, to);
    let arguments = ["--verify", "--format", "short", PERU];
    let said = edition(&project, form, "en,ja,es", &arguments).failed();
    assert!(!project.has("out"), "{said}");
    let problems = said
        .stdout
        .lines()
        .filter_map(|line| line.split_once(" error["));
    problems.map(|(_, problem)| problem.to_owned()).collect()
}

/// Whether one of them begins so.
#[track_caller]
fn assert_found(found: &[String], begin: &str) {
    assert!(
        found.iter().any(|problem| problem.starts_with(begin)),
        "{begin:?} is not among {found:#?}"
    );
}

const CELLS: &str = "  let cells = columns(sheet, sheet.languages.map(it => {\n    let sentence = sentences.at(it.index)";

#[test]
fn a_language_that_is_lost_is_found() {
    let lost = CELLS.replace(
        "sentences.at(it.index)",
        "if it.index != 1 { sentences.at(it.index) }",
    );
    let found = found("aligned", CELLS, &lost);
    assert_found(&found, "pdf-text]: ja: the PDF lacks the lead");
    assert_found(&found, "pdf-text]: ja: the PDF lacks item 2");
    assert!(
        !found.iter().any(|problem| problem.contains(" es: ")),
        "{found:#?}"
    );
}

#[test]
fn languages_in_another_order_are_found() {
    let moved = CELLS.replace("sheet.languages.map", "sheet.languages.rev().map");
    let found = found("aligned", CELLS, &moved);
    assert_found(
        &found,
        "pdf-order]: ja: in the PDF the title is read before the title in en",
    );
}

#[test]
fn a_column_without_its_language_is_found() {
    let found = found(
        "aligned",
        "  show: typeset.with(it.own, it.code,",
        "  show: typeset.with(it.own, if it.code == \"es\" { \"pt\" } else { it.code },",
    );
    assert_found(
        &found,
        "pdf-language]: es: in the PDF the language of the title is pt, expected es",
    );
}

#[test]
fn a_number_that_is_another_one_in_one_language_is_found() {
    let found = found(
        "aligned",
        "item-label(level, it.own, it.digits, number)",
        "item-label(level, it.own, it.digits, number + int(it.code == \"ja\"))",
    );
    assert_found(
        &found,
        "pdf-label]: ja: in the PDF the label of item 1 is “２”, expected the number 1",
    );
    assert!(
        !found.iter().any(|problem| problem.contains(" es: ")),
        "{found:#?}"
    );
}

#[test]
fn facts_that_one_language_does_not_have_are_found() {
    let found = found(
        "aligned",
        "label-row(sheet, it.label, above: 0pt, style: accented), lines(it)",
        "label-row(sheet, it.label, above: 0pt, style: accented), if it.kind != \"place\" { lines(it) }",
    );
    for locale in LOCALES {
        assert_found(&found, &format!("pdf-text]: {locale}: the PDF lacks"));
    }
}

#[test]
fn a_part_that_is_lost_is_found() {
    let found = found(
        "bound",
        "for (index, it) in parts.enumerate() {",
        "for (index, it) in parts.slice(1).enumerate() {",
    );
    assert_found(
        &found,
        "pdf-order]: en: in the PDF no part has the heading “English” where it is expected",
    );
}

#[test]
fn parts_in_another_order_are_found() {
    let found = found(
        "bound",
        "for (index, it) in parts.enumerate() {",
        "for (index, it) in parts.rev().enumerate() {",
    );
    assert_found(&found, "pdf-order]: en: in the PDF no part has the heading");
}

/// Each language is looked for in its own part: that another one says it does not count.
#[test]
fn a_part_with_the_text_of_another_one_is_found() {
    let found = found(
        "bound",
        "template.briefing(..it.page, part",
        "template.briefing(..parts.at(calc.min(index, 1)).page, part",
    );
    assert_found(&found, "pdf-text]: es: the PDF lacks the lead");
    assert!(
        !found.iter().any(|problem| problem.contains(" ja: ")),
        "{found:#?}"
    );
}

#[test]
fn a_document_in_another_language_than_its_main_one_is_found() {
    for form in ["aligned", "bound"] {
        let found = found(
            form,
            "let (code, region) = split-tag(lang, region)\n  [",
            "let (code, region) = (\"fr\", none)\n  [",
        );
        assert_found(
            &found,
            "pdf-language]: en, ja, es: the language of the PDF is fr, expected en",
        );
    }
}

/// Photographs, readings, words in other languages, links, headings, several levels of items; and
/// meetings of every shape.
#[test]
fn every_record_is_verified_in_editions() {
    let project = crate::page::project();
    let folder = repository().join("tests/fixtures/leads");
    for entry in std::fs::read_dir(folder).expect("the shapes") {
        let path = entry.expect("a name").path();
        if path.extension().is_some_and(|ending| ending == "yaml") {
            let name = path.file_name().expect("a name").to_string_lossy();
            let text = std::fs::read(&path).expect("a record");
            project.write(&format!("data/2030-01-01-{name}"), text);
        }
    }
    for (form, locales) in [
        ("aligned", "en,ja,es"),
        ("aligned", "ar,en"),
        ("aligned", "fr,ja"),
        ("bound", "ja,ar,fr,en,es"),
    ] {
        let said = edition(&project, form, locales, &["--verify"]).ok();
        assert!(!said.stderr.contains("error"), "{said}");
    }
}

/// Two variants of one language, and the pseudo-locales of a project, one of them from right to
/// left: labels and languages are told apart by what the tags say.
#[test]
fn variants_of_one_language_can_be_in_one_edition() {
    let project = Project::whole();
    for (tag, name) in [("es-PE", "Español (Perú)"), ("es-419", "Español (América)")] {
        let text = format!("edition-language = {name}\n");
        project.write(&format!("locales/{tag}/document.ftl"), text);
    }
    for locales in ["es,es-PE", "es-419,es-PE,en", "en,en-XA", "ar-XB,en"] {
        for form in ["aligned", "bound"] {
            let said = edition(&project, form, locales, &["--verify", PERU]);
            assert_eq!(said.code, Some(0), "{said}");
        }
    }
}

#[test]
fn editions_without_facts_at_a_glance_and_with_an_emblem_are_verified() {
    let project = Project::peru();
    project.append("chancery.toml", "glance = false\n");
    let emblem = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\"><rect width=\"4\" height=\"4\"/></svg>";
    project.write("publisher.svg", emblem);
    for form in ["aligned", "bound"] {
        edition(&project, form, "en,ja,es", &["--verify"]).ok();
        let source = project.text(&format!("out/{PERU}.{form}.en-ja-es.typ"));
        assert!(
            source.contains("  emblem: \"/publisher.svg\",\n"),
            "{source}"
        );
        assert!(!source.contains("glance"), "{source}");
    }
}
