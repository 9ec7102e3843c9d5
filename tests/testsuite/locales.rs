//! A new language is a new folder: no Rust, no list, no template changes.

use crate::project::{PERU, Project};
use crate::tagged::Tagged;

/// German, made from English as a translator begins.
fn german() -> Project {
    let project = Project::small();
    project
        .copy("locales/en", "locales/de")
        .replace(
            &format!("locales/de/meetings/{PERU}.ftl"),
            "{ both-ministers } confirmed that they would draw up a road map.",
            "{ both-ministers } bestätigten, dass sie einen Fahrplan erstellen.",
        )
        .replace(
            "locales/de/document.ftl",
            "overview = In short:",
            "overview = Im Überblick:",
        )
        .replace(
            "locales/de/names.ftl",
            "\ncountry-PE = Peru",
            "\ncountry-PE = Perú-Land",
        )
        .replace(
            "locales/de/document.ftl",
            "section-page = Back",
            "section-page = Zurück",
        );
    project
}

#[test]
fn a_folder_copied_from_another_builds() {
    let project = german();
    let said = project.run(["build", "--locale", "de"]).ok();
    assert_eq!(said.stderr, "");
    let page = project.pdf_text(PERU, "de");
    for expected in ["Im Überblick:", "Meeting of Japan and Perú-Land", "Zurück"] {
        assert!(page.contains(expected), "{page}");
    }
}

/// The functions know the language by its tag alone (CLDR).
#[test]
fn dates_and_clocks_are_those_of_the_new_language() {
    let project = german();
    project.run(["build", "--locale", "de"]).ok();
    let page = project.pdf_text(PERU, "de");
    assert!(page.contains("15. November 2023"), "{page}");
    assert!(page.contains("At 12:10 (05:10)"), "{page}");
    let source = project.text(&format!("out/de/{PERU}.typ"));
    assert!(source.contains("  lang: \"de\",\n"), "{source}");
}

#[test]
fn a_new_language_joins_every_build_and_check() {
    let project = german();
    let said = project.build().ok();
    assert!(said.stdout.ends_with("4 documents\n"), "{said}");
    // Much of it is English still, which is all that is wrong with it.
    let said = project.check().failed();
    let errors = said.stderr.matches("error[").count();
    let untranslated = said.stderr.matches("is in the source language, not in de");
    assert!(errors > 3, "{said}");
    assert_eq!(untranslated.count(), errors, "{said}");
}

#[test]
fn a_right_to_left_language_sets_its_direction() {
    let project = Project::small();
    project.copy("locales/en", "locales/he");
    // Nothing in it is Hebrew yet but the direction of the page.
    project
        .run(["build", "--locale", "he", "--emit", "typ"])
        .ok();
    let source = project.text(&format!("out/he/{PERU}.typ"));
    assert!(source.contains("  dir: rtl,\n"), "{source}");
    // A name in Latin letters stands between isolation marks (UAX #9).
    assert!(
        source.contains("\\u{2068}") && source.contains("\\u{2069}"),
        "{source}"
    );
}

#[test]
fn a_language_with_digits_of_its_own_counts_pages_in_them() {
    let project = Project::small();
    project.copy("locales/en", "locales/fa");
    project
        .run(["build", "--locale", "fa", "--emit", "typ"])
        .ok();
    let source = project.text(&format!("out/fa/{PERU}.typ"));
    assert!(source.contains("  digits: \"۰۱۲۳۴۵۶۷۸۹\",\n"), "{source}");
}

#[test]
fn a_language_to_start_from_lists_what_is_to_be_translated() {
    let project = Project::small();
    project.run(["new", "locale", "de"]).ok();
    for file in ["document.ftl", "names.ftl", "statements.ftl"] {
        let (english, german) = (
            project.text(&format!("locales/en/{file}")),
            project.text(&format!("locales/de/{file}")),
        );
        let messages = english
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with("# "));
        for line in messages {
            assert!(german.contains(line), "{file} lacks: {line}");
        }
        assert!(
            german
                .lines()
                .all(|line| line.is_empty() || line.starts_with('#')),
            "{file} says something already: {german}"
        );
    }
    // What is not translated is not published.
    let said = project.run(["build", "--locale", "de"]).failed();
    assert!(
        said.stderr.contains("the de translation has no message"),
        "{said}"
    );
    project.run(["build", "--locale", "en"]).ok();
    project.run(["new", "locale", "de"]).failed();
    project.run(["new", "locale", "../de"]).refused();
}

/// Read character by character: a text that is [folded](crate::text::fold) has no such
/// space whatever the page has.
#[test]
fn japanese_pages_hold_no_space_between_sentences() {
    let project = Project::small();
    project.run(["build", "--locale", "ja"]).ok();
    let page = Tagged::open(&project.path(&format!("out/ja/{PERU}.pdf")));
    page.find("述べた。ゴンサレス");
}
