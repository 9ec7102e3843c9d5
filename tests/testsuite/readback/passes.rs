//! Whatever the program makes itself is verified, and does not change because of it.

use crate::project::{LOCALES, PERU, Project, published, repository};
use crate::tools;

/// Builds everything with `--verify`, and without a problem.
#[track_caller]
fn verified(project: &Project, arguments: &[&str]) -> Vec<(String, Vec<u8>)> {
    let said = project
        .run([&["build", "--verify"], arguments].concat())
        .ok();
    assert_eq!(said.stderr, "", "{said}");
    project.outputs()
}

#[test]
fn every_document_of_the_repository_is_verified_and_the_same() {
    let project = Project::whole();
    let outputs = verified(&project, &[]);
    assert!(outputs == published().outputs());
}

#[test]
fn documents_of_the_other_engine_are_verified() {
    let Some(typst) = tools::typst() else { return };
    let typst = typst.to_string_lossy().into_owned();
    let project = Project::peru();
    let outputs = verified(&project, &["--engine", "typst-cli", "--typst", &typst]);
    assert_eq!(outputs.len(), 2 * LOCALES.len());
}

/// Photographs with captions, readings, words in other languages, links, headings, several levels
/// of items, a title with marks.
#[test]
fn everything_that_a_record_can_carry_is_verified() {
    let project = crate::page::project();
    assert!(verified(&project, &[]).len() >= 16);
}

#[test]
fn every_shape_of_a_meeting_is_verified_in_every_language() {
    let project = Project::whole();
    for entry in std::fs::read_dir(project.path("data")).expect("the records") {
        let path = entry.expect("a name").path();
        if path.is_file() {
            std::fs::remove_file(path).expect("removed");
        }
    }
    let folder = repository().join("tests/fixtures/leads");
    let mut shapes = 0;
    for entry in std::fs::read_dir(folder).expect("the fixtures") {
        let path = entry.expect("a name").path();
        if path.extension().is_some_and(|ending| ending == "yaml") {
            let name = path.file_name().expect("a name").to_string_lossy();
            let text = std::fs::read(&path).expect("a record");
            project.write(&format!("data/2030-01-01-{name}"), text);
            shapes += 1;
        }
    }
    let said = project.run(["build", "--verify"]);
    let documents = format!("\n{} documents\n", 5 * shapes);
    assert!(said.stdout.ends_with(&documents), "{said}");
}

#[test]
fn text_that_is_printed_in_the_source_language_is_verified_as_such() {
    let project = Project::peru();
    let file = format!("locales/es/meetings/{PERU}.ftl");
    project.write(&file, "");
    let said = project.run(["build", "--verify", "--locale", "es", "--allow-fallback"]);
    assert!(said.ok().stdout.ends_with("1 document\n"));
}

/// Sentences from left to right in paragraphs from right to left.
#[test]
fn english_in_an_arabic_page_is_verified() {
    let project = Project::whole();
    project.remove("locales/ar/meetings");
    let said = project.run(["build", "--verify", "--locale", "ar", "--allow-fallback"]);
    let said = said.ok();
    assert!(said.stderr.contains("warning[fallback]"), "{said}");
}

/// In PDF 2.0 the title is in the metadata alone.
#[test]
fn documents_of_other_standards_are_verified() {
    let project = Project::small();
    for standard in ["1.7", "2.0", "a-1a", "a-3b", "ua-1"] {
        let outputs = verified(&project, &["--pdf-standard", standard]);
        assert_eq!(outputs.len(), 2 * LOCALES.len(), "{standard}");
    }
}

#[test]
fn what_writes_no_pdf_cannot_be_verified() {
    let said = Project::small()
        .run(["build", "--verify", "--emit", "typ"])
        .refused();
    assert!(said.stderr.contains("cannot be used with"), "{said}");
}
