//! What has changed since the release before.

use insta::assert_snapshot;

use super::released;
use crate::project::{PERU, Project};

/// The part of the notes about what has changed.
fn notes(project: &Project) -> String {
    project
        .run(["release", "--version", "1.1", "--previous", "before.json"])
        .ok();
    let notes = project.text("dist/notes.md");
    let (notes, _) = notes
        .split_once("## To verify them")
        .expect("the last part");
    notes.to_owned()
}

/// A released project, whose manifest is kept as that of the release before.
fn before() -> Project {
    let project = released();
    project.copy("dist/manifest.json", "before.json");
    project
}

#[test]
fn the_first_release_lists_its_documents() {
    let notes = released().text("dist/notes.md");
    let (notes, _) = notes
        .split_once("## To verify them")
        .expect("the last part");
    let listed = format!("- Meeting of Japan and Peru (`{PERU}`, revision 1): `en`, `es`, `ja`");
    assert_eq!(
        notes
            .lines()
            .filter(|line| !line.is_empty())
            .collect::<Vec<_>>(),
        [
            "# Documents 1.0",
            "3 documents of 1 record in 3 languages: `en`, `es`, `ja`.",
            "## Documents",
            &listed,
        ]
    );
}

#[test]
fn a_number_a_sentence_and_a_statement_that_changed_are_what_the_notes_say() {
    let project = before();
    let record = format!("data/{PERU}.yaml");
    project.replace(&record, "revision: 1", "revision: 2");
    project.replace(&record, "plenary: 14", "plenary: 15");
    project.replace(
        &record,
        "  - - road-map\n",
        "  - - road-map\n    - next-year\n",
    );
    for (tag, text) in [
        ("en", "They will meet again next year."),
        ("es", "Volverán a reunirse el año próximo."),
        ("ja", "来年、再び会談する。"),
    ] {
        let file = format!("locales/{tag}/meetings/{PERU}.ftl");
        project.append(&file, &format!("\nnext-year = {text}\n"));
    }
    project.replace(
        &format!("locales/en/meetings/{PERU}.ftl"),
        "was pleased.",
        "expressed pleasure.",
    );
    assert_snapshot!(notes(&project));
}

#[test]
fn a_page_whose_text_is_the_same_says_what_has_changed_beneath_it() {
    let project = Project::small();
    project.run(["release"]).ok();
    project.copy("dist/manifest.json", "before.json");
    // A comment changes no page.
    project.append("data/registry/people.yaml", "# Nothing.\n");
    let said = notes(&project);
    assert!(
        said.contains("Nothing has changed since the release before: 3 documents, byte for byte"),
        "{said}"
    );
    let emblem = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">\
                  <rect width=\"9\" height=\"9\"/></svg>";
    project.write("publisher.svg", emblem);
    assert_snapshot!(notes(&project));
}

#[test]
fn new_and_withdrawn_records_and_languages_are_named() {
    let project = before();
    let other = "2024-02-01-japan-peru";
    project.copy(&format!("data/{PERU}.yaml"), &format!("data/{other}.yaml"));
    for tag in ["en", "es", "ja"] {
        let file = |record: &str| format!("locales/{tag}/meetings/{record}.ftl");
        project.copy(&file(PERU), &file(other));
    }
    project.replace(
        &format!("data/{PERU}.yaml"),
        "schema: 1",
        "schema: 1\nlanguages: [en, ja]",
    );
    let said = notes(&project);
    assert!(said.contains("## New\n"), "{said}");
    assert!(
        said.contains(&format!("(`{other}`, revision 1): `en`, `es`, `ja`")),
        "{said}"
    );
    assert!(said.contains("Withdrawn: `es`."), "{said}");
    project.remove(&format!("data/{PERU}.yaml"));
    for tag in ["en", "es", "ja"] {
        project.remove(&format!("locales/{tag}/meetings/{PERU}.ftl"));
    }
    let said = notes(&project);
    assert!(said.contains("## Withdrawn\n"), "{said}");
    assert!(
        said.contains(&format!("(`{PERU}`, revision 1): `en`, `es`, `ja`")),
        "{said}"
    );
}

#[test]
fn texts_are_no_markup_in_the_notes() {
    let project = before();
    project.replace(
        &format!("locales/en/meetings/{PERU}.ftl"),
        "was pleased.",
        "was &lt;b>pleased [x](https://example.org) # @all.",
    );
    let said = notes(&project);
    assert!(
        said.contains(r"&lt;b&gt;pleased \[x\](https://example.org) \# \@all."),
        "{said}"
    );
    assert!(!said.contains("<b>"), "{said}");
    assert!(
        said.contains("**The number of the revision is the same as before**"),
        "{said}"
    );
}

#[test]
fn a_manifest_that_is_none_is_refused() {
    let project = Project::small();
    for (name, why) in [
        ("chancery.toml", "line 1"),
        ("nothing.json", "No such file"),
    ] {
        let said = project.run(["release", "--previous", name]).failed();
        assert!(said.stderr.contains("error[release-manifest]"), "{said}");
        assert!(said.stderr.contains(why), "{said}");
        assert!(!project.has("dist"));
    }
}
