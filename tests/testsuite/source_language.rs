//! A project whose source language is not English.

use crate::project::{PERU, Project};

/// The small project with Japanese as the language that the others are translated from.
fn japanese() -> Project {
    let project = Project::small();
    project.write("chancery.toml", "source-locale = \"ja\"\n");
    project
}

#[test]
fn it_is_checked_and_built() {
    let project = japanese();
    let said = project.check().ok();
    assert_eq!(said.stderr, "");
    assert!(said.stdout.contains("3 documents in 3 languages"), "{said}");
    assert_eq!(project.build().ok().stderr, "");
}

#[test]
fn what_is_missing_in_english_is_missing_like_anywhere_else() {
    let project = japanese();
    project.replace(
        &format!("locales/en/meetings/{PERU}.ftl"),
        "road-map =",
        "raod-map =",
    );
    project.replace("locales/en/document.ftl", "section-page = Back\n", "");
    let said = project.check().failed();
    for expected in [
        "the en translation has no message `road-map`",
        "locales/en/meetings/2023-11-15-japan-peru.ftl:3:1",
        "the en translation has no message `section-page`",
        "in locales/en/document.ftl",
        "nothing uses its message `raod-map`",
    ] {
        assert!(said.stderr.contains(expected), "{expected}: {said}");
    }
}

#[test]
fn a_missing_sentence_is_printed_in_japanese_and_marked() {
    let project = japanese();
    project.replace(
        &format!("locales/es/meetings/{PERU}.ftl"),
        "road-map =",
        "# road-map =",
    );
    project.run(["build", "--locale", "es"]).failed();
    let said = project
        .run(["build", "--locale", "es", "--allow-fallback"])
        .ok();
    assert!(
        said.stderr.contains("`road-map` is printed in ja"),
        "{said}"
    );
    let source = project.text(&format!("out/es/{PERU}.typ"));
    assert!(source.contains("foreign(\"ja\", \"両大臣は"), "{source}");
}

#[test]
fn a_new_language_and_its_stubs_start_from_japanese() {
    let project = japanese();
    project.run(["new", "locale", "fr"]).ok();
    let names = project.text("locales/fr/names.ftl");
    assert!(names.contains("# country-JP = 日本\n"), "{names}");
    project.run(["check", "--locale", "fr", "--stubs"]).failed();
    let meeting = project.text(&format!("locales/fr/meetings/{PERU}.ftl"));
    assert!(
        meeting.contains("# road-map = { both-ministers }は、"),
        "{meeting}"
    );
}

#[test]
fn a_broken_source_language_costs_no_other_its_document() {
    let project = japanese();
    project.append("locales/ja/document.ftl", "\ntitle-call = { $hots }\n");
    project.run(["build", "--locale", "es"]).ok();
    let said = project.build().failed();
    assert!(said.stdout.contains("2 documents, 1 failed"), "{said}");
}
