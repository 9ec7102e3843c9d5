//! Releases that are made again from their project.

use super::released;
use crate::project::{PERU, Project};
#[cfg(unix)]
use crate::tools;

#[test]
fn a_release_is_made_again_byte_for_byte() {
    let project = released();
    let said = project.run(["verify", "--rebuild", "dist"]).ok();
    assert_eq!(
        said.stdout,
        "10 files as released; 3 documents made again, byte for byte the same\n"
    );
    let pdf = format!("dist/{PERU}.es.pdf");
    let said = project.run(["verify", "--rebuild", &pdf]).ok();
    assert_eq!(
        said.stdout,
        "1 file as released; 1 document made again, byte for byte the same\n"
    );
    let said = project
        .run(["verify", "--rebuild", "dist/notes.md"])
        .refused();
    assert!(said.stderr.contains("is no document"), "{said}");
}

#[test]
fn the_date_of_the_documents_is_the_one_that_they_were_made_with() {
    let project = Project::small();
    project
        .chancery(["release"])
        .env("SOURCE_DATE_EPOCH", "86400")
        .run()
        .ok();
    project.run(["verify", "--rebuild", "dist"]).ok();
}

#[test]
fn the_files_that_have_changed_since_are_named() {
    let project = released();
    for (file, from, to) in [
        (format!("data/{PERU}.yaml"), "plenary: 14", "plenary: 15"),
        ("locales/es/names.ftl".to_owned(), "Lima", "Limá"),
        (
            format!("locales/es/meetings/{PERU}.ftl"),
            "confirmaron",
            "ratificaron",
        ),
    ] {
        let before = project.text(&file);
        project.replace(&file, from, to);
        let said = project.run(["verify", "--rebuild", "dist"]).failed();
        assert!(said.stderr.contains("error[release-source]"), "{said}");
        assert!(said.stderr.contains(&file), "{said}");
        project.write(&file, before);
    }
    project.run(["verify", "--rebuild", "dist"]).ok();
    // A document that the release lacks, and one that the project lacks.
    project.remove("locales/es");
    project.replace(
        &format!("data/{PERU}.yaml"),
        "schema: 1",
        "schema: 1\nlanguages: [en, ja]",
    );
    let said = project.run(["verify", "--rebuild", "dist"]).failed();
    assert!(
        said.stderr
            .contains("this project does not make this document"),
        "{said}"
    );
    assert!(
        said.stderr.contains(&format!("dist/{PERU}.es.pdf")),
        "{said}"
    );
}

#[test]
fn a_release_of_another_version_of_the_program_says_so() {
    use chancery::release::manifest::Sha256;
    let project = released();
    let text = project.text("dist/manifest.json");
    let old = format!("\"chancery\": \"{}\"", env!("CARGO_PKG_VERSION"));
    let other = text.replace(&old, "\"chancery\": \"0.0.1\"");
    assert_ne!(other, text);
    let sums = project.text("dist/SHA256SUMS");
    let (before, now) = (Sha256::of(text.as_bytes()), Sha256::of(other.as_bytes()));
    project.write("dist/manifest.json", other);
    project.write(
        "dist/SHA256SUMS",
        sums.replace(before.as_str(), now.as_str()),
    );
    // The same bytes are the same bytes, whichever program made them.
    project.run(["verify", "--rebuild", "dist"]).ok();
    project.replace(&format!("data/{PERU}.yaml"), "plenary: 14", "plenary: 15");
    let said = project.run(["verify", "--rebuild", "dist"]).failed();
    assert!(
        said.stderr
            .contains("the release was made by chancery 0.0.1"),
        "{said}"
    );
}

/// A typst that changes a file of the project, and then does its work.
#[cfg(unix)]
#[test]
fn a_file_that_changes_while_documents_are_made_of_it_stops_the_release() {
    use std::os::unix::fs::PermissionsExt as _;
    let Some(typst) = tools::typst() else {
        return;
    };
    let project = Project::small();
    let script = format!(
        "#!/bin/sh\necho '# more' >> '{}'\nexec '{}' \"$@\"\n",
        project.path("data/registry/people.yaml").display(),
        typst.display()
    );
    project.write("typst", script);
    let mode = std::fs::Permissions::from_mode(0o755);
    std::fs::set_permissions(project.path("typst"), mode).expect("a program");
    let release = ["release", "--engine", "typst-cli", "--typst"];
    let said = project
        .run([release[0], release[1], release[2], release[3], "./typst"])
        .failed();
    assert!(
        said.stderr
            .contains("error[input-changed]: the file was changed while documents were made"),
        "{said}"
    );
    assert!(said.stderr.contains("data/registry/people.yaml"), "{said}");
    assert!(!project.has("dist"), "{said}");
    // The same without it is what the engine inside the program makes.
    let path = typst.to_string_lossy().into_owned();
    project
        .run([release[0], release[1], release[2], release[3], &path])
        .ok();
    project.run(["verify", "--rebuild", "dist"]).ok();
}
