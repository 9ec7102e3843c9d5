//! What is written, and what stays as it was when something fails.

use insta::assert_snapshot;

use crate::project::{PERU, Project, with_road_map};

#[test]
fn each_document_is_written_with_its_source() {
    let project = Project::small();
    assert_snapshot!(project.build().ok(), @r#"
    wrote  out/en/2023-11-15-japan-peru.pdf
    wrote  out/es/2023-11-15-japan-peru.pdf
    wrote  out/ja/2023-11-15-japan-peru.pdf
    3 documents
    exit code 0
    "#);
    let files: Vec<_> = project
        .outputs()
        .into_iter()
        .map(|(file, _)| file)
        .collect();
    assert_snapshot!(files.join("\n"), @r#"
    out/en/2023-11-15-japan-peru.pdf
    out/en/2023-11-15-japan-peru.typ
    out/es/2023-11-15-japan-peru.pdf
    out/es/2023-11-15-japan-peru.typ
    out/ja/2023-11-15-japan-peru.pdf
    out/ja/2023-11-15-japan-peru.typ
    "#);
}

/// The other languages are published; the one that fails keeps what it had.
#[test]
fn one_language_that_fails_costs_no_other_its_document() {
    let project = Project::small();
    project.build().ok();
    let before = project.bytes(&format!("out/es/{PERU}.pdf"));
    let english = project.bytes(&format!("out/en/{PERU}.pdf"));
    project
        .replace(
            &format!("locales/es/meetings/{PERU}.ftl"),
            "road-map =",
            "road-mop =",
        )
        .replace(
            "locales/en/document.ftl",
            "overview = In short:",
            "overview = Briefly:",
        );
    assert_snapshot!(project.build().failed(), @"
    error[missing-message]: the es translation has no message `road-map`
       ┌─ data/2023-11-15-japan-peru.yaml:33:7
       │
    33 │   - - road-map
       │       -------- the record asks for it here
       │
       = in locales/es/meetings/2023-11-15-japan-peru.ftl
       = help: did you mean `road-mop`? otherwise add it: `road-map = …`

    1 error
    wrote  out/en/2023-11-15-japan-peru.pdf
    failed 2023-11-15-japan-peru in es
    wrote  out/ja/2023-11-15-japan-peru.pdf
    2 documents, 1 failed
    exit code 1
    ");
    assert!(
        project.bytes(&format!("out/es/{PERU}.pdf")) == before,
        "the earlier PDF is gone"
    );
    assert!(
        project.bytes(&format!("out/en/{PERU}.pdf")) != english,
        "English is the old one"
    );
    assert!(project.pdf_text(PERU, "en").contains("Briefly:"));
}

#[test]
fn a_language_that_cannot_be_read_costs_no_other_its_document() {
    let project = with_road_map("road-map = { not closed");
    let said = project.build().failed();
    assert!(
        said.stdout.contains(&format!("failed {PERU} in en\n")),
        "{said}"
    );
    for locale in ["es", "ja"] {
        assert!(project.has(&format!("out/{locale}/{PERU}.pdf")), "{locale}");
    }
    assert!(!project.has("out/en"), "a folder for nothing");
}

#[test]
fn one_record_that_fails_costs_no_other_its_documents() {
    let project = Project::small();
    let other = "2023-11-16-another";
    project.copy(&format!("data/{PERU}.yaml"), &format!("data/{other}.yaml"));
    for locale in ["en", "es", "ja"] {
        let folder = format!("locales/{locale}/meetings");
        project.copy(
            &format!("{folder}/{PERU}.ftl"),
            &format!("{folder}/{other}.ftl"),
        );
    }
    project.replace(
        &format!("data/{PERU}.yaml"),
        "place: san-francisco",
        "place: atlantis",
    );
    assert_snapshot!(project.build().failed(), @r#"
    error[unknown-reference]: there is no place "atlantis" in the registry
       ┌─ data/2023-11-15-japan-peru.yaml:19:12
       │
    19 │     place: atlantis
       │            ^^^^^^^^ not in the registry
       │
       = help: add it to data/registry/places.yaml

    1 error
    wrote  out/en/2023-11-16-another.pdf
    wrote  out/es/2023-11-16-another.pdf
    wrote  out/ja/2023-11-16-another.pdf
    failed 2023-11-15-japan-peru
    3 documents, 1 failed
    exit code 1
    "#);
    assert!(
        project.has(&format!("out/ja/{other}.pdf")) && !project.has(&format!("out/ja/{PERU}.pdf"))
    );
}

/// Source and PDF of an earlier build belong together and stay together.
#[test]
fn a_document_that_typst_refuses_leaves_the_earlier_pdf() {
    let project = Project::small();
    project.build().ok();
    let before = project.bytes(&format!("out/en/{PERU}.pdf"));
    project.replace(
        "locales/en/names.ftl",
        "country-PE = Peru",
        "country-PE = ก",
    );
    project.build().failed();
    assert!(project.bytes(&format!("out/en/{PERU}.pdf")) == before);
}

#[test]
fn a_folder_that_cannot_be_made_is_reported() {
    let project = Project::small();
    project.write("out", "a file where the folder should be");
    assert_snapshot!(project.run(["build", "--locale", "en"]).failed(), @r#"
    error[unwritable-file]: the file cannot be written: Not a directory (os error 20)
     = in out/en/2023-11-15-japan-peru.typ
     = help: an earlier file of this name is as it was

    1 error
    failed 2023-11-15-japan-peru in en
    0 documents, 1 failed
    exit code 1
    "#);
    assert_eq!(project.text("out"), "a file where the folder should be");
}

/// A disk that is full or a folder that is locked, for one of the languages.
#[test]
fn a_file_that_cannot_be_written_leaves_the_others_as_they_were() {
    let project = Project::small();
    project.build().ok();
    let before = project.outputs();
    // A folder in the place of the PDF cannot be replaced by a file.
    let pdf = format!("out/es/{PERU}.pdf");
    project.remove(&pdf).write(&format!("{pdf}/taken"), "");
    let said = project.build().failed();
    assert!(said.stderr.contains("error[unwritable-file]"), "{said}");
    assert!(
        said.stdout.contains(&format!("failed {PERU} in es\n")),
        "{said}"
    );
    for (file, bytes) in before.iter().filter(|(file, _)| !file.starts_with(&pdf)) {
        assert!(project.bytes(file) == *bytes, "{file} changed");
    }
}

#[test]
fn no_temporary_file_stays() {
    let project = Project::small();
    // A folder in the place of the PDF: it fails when all but the name is written.
    let taken = format!("out/es/{PERU}.pdf/taken");
    project.write(&taken, "");
    project.build().failed();
    let files = project.outputs();
    assert!(files.len() >= 5, "{files:?}");
    for (file, _) in files.iter().filter(|(file, _)| *file != taken) {
        assert!(file.ends_with(".typ") || file.ends_with(".pdf"), "{file}");
        assert!(!file.contains("/."), "{file}");
    }
    let hidden = std::fs::read_dir(project.path("out/es"))
        .expect("there")
        .flatten();
    let hidden: Vec<_> = hidden
        .map(|entry| entry.file_name())
        .filter(|name| name.to_string_lossy().starts_with('.'))
        .collect();
    assert!(hidden.is_empty(), "{hidden:?}");
}

/// A document is for readers; a temporary file is not.
#[cfg(unix)]
#[test]
fn everybody_may_read_a_document() {
    use std::os::unix::fs::PermissionsExt;
    let project = Project::small();
    project.build().ok();
    let path = project.path(&format!("out/en/{PERU}.pdf"));
    let mode = std::fs::metadata(path).expect("there").permissions().mode();
    assert_eq!(mode & 0o777, 0o644);
}

#[test]
fn a_record_may_be_published_in_some_languages_only() {
    let project = Project::small();
    project.replace(
        &format!("data/{PERU}.yaml"),
        "status: final",
        "status: final\nlanguages: [en, ja]",
    );
    project.build().ok();
    assert!(project.has(&format!("out/ja/{PERU}.pdf")) && !project.has("out/es"));
}

#[test]
fn a_statement_may_be_left_out_of_a_language_on_purpose() {
    let project = Project::small();
    project.replace(
        &format!("data/{PERU}.yaml"),
        "- road-map",
        "- { road-map: {}, only: [ja] }",
    );
    project.build().ok();
    assert!(project.pdf_text(PERU, "ja").contains("ロードマップ"));
    assert!(!project.pdf_text(PERU, "en").contains("road map"));
}

/// CLDR: es-PE is a child of es.
#[test]
fn a_statement_of_a_language_is_one_of_its_regions_too() {
    for (only, expected) in [("es", true), ("es-PE", true), ("en", false)] {
        let project = Project::small();
        project.write("locales/es-PE/document.ftl", "overview = A continuación:\n");
        project.replace(
            &format!("data/{PERU}.yaml"),
            "- - road-map",
            &format!("- - {{ road-map: {{}}, only: [{only}] }}"),
        );
        project
            .run(["build", "--locale", "es-PE", "--emit", "typ"])
            .ok();
        let source = project.text(&format!("out/es-PE/{PERU}.typ"));
        assert_eq!(source.contains("hoja de ruta"), expected, "{only}");
    }
}

#[test]
fn a_build_says_where_the_record_asks_for_what_is_missing() {
    let project = Project::small();
    let file = format!("locales/es/meetings/{PERU}.ftl");
    let text = project.text(&file);
    let without: Vec<_> = text
        .lines()
        .filter(|line| !line.starts_with("road-map"))
        .collect();
    project.write(&file, without.join("\n") + "\n");
    let said = project
        .run(["build", "--locale", "es", "--emit", "typ"])
        .failed();
    assert!(
        said.stderr.contains("the record asks for it here"),
        "{said}"
    );
    assert!(
        said.stderr.contains(&format!("data/{PERU}.yaml:")),
        "{said}"
    );
    assert!(said.stderr.contains(&format!("= in {file}")), "{said}");
}
