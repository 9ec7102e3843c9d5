//! A project to start from, and a record.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use chancery::publish::builtin::{FONT_LICENCES, FONTS, TEMPLATES};
use insta::assert_snapshot;

use crate::project::{LOCALES, PERU, Project, published, repository};

#[test]
fn a_new_project_checks_and_makes_the_documents_of_the_repository() {
    let project = Project::empty();
    let said = project.run(["init", "."]).ok();
    assert_snapshot!(said, @r#"
    made a project in .
    next: chancery build --project .
    exit code 0
    "#);
    assert!(!project.has("templates") && !project.has("fonts"));
    assert_eq!(project.check().ok().stderr, "");
    builds_as_the_repository(&project);
}

/// The only project of these tests that has a folder of fonts: 15 MB.
#[test]
fn a_new_project_with_its_own_template_and_fonts_makes_the_same_documents() {
    let project = Project::empty();
    project.run(["init", ".", "--template"]).ok();
    // An open-fonts licence goes with the fonts (OFL 1.1, condition 2).
    for folder in ["templates", "fonts"] {
        assert_eq!(
            names(&project.path(folder)),
            names(&repository().join(folder))
        );
    }
    builds_as_the_repository(&project);
}

/// Builds the meeting of a new project: the same bytes as the repository's own.
#[track_caller]
fn builds_as_the_repository(project: &Project) {
    assert_eq!(project.build().ok().stderr, "");
    let outputs = project.outputs();
    assert_eq!(outputs.len(), 2 * LOCALES.len());
    for (file, bytes) in outputs {
        assert!(bytes == published().bytes(&file), "{file} differs");
    }
}

/// A font that is in the repository and not in the program would be missing from every
/// project but this one.
#[test]
fn the_program_carries_every_file_of_the_template_and_the_fonts() {
    let fonts = FONTS.iter().chain(FONT_LICENCES);
    let fonts = fonts.map(|(name, bytes)| (format!("fonts/{name}"), *bytes));
    let templates = TEMPLATES
        .iter()
        .map(|(path, bytes)| ((*path).to_owned(), *bytes));
    let carried: BTreeMap<String, &[u8]> = fonts.chain(templates).collect();
    let mut files = 0;
    for folder in ["fonts", "templates"] {
        for name in names(&repository().join(folder)) {
            let path = format!("{folder}/{name}");
            let bytes = fs::read(repository().join(&path)).expect("a file");
            assert!(
                carried.get(&path).is_some_and(|carried| *carried == bytes),
                "{path}"
            );
            files += 1;
        }
    }
    assert_eq!(files, carried.len());
}

/// What a folder holds, sorted.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    let name = |entry: io::Result<fs::DirEntry>| entry.expect("a name").file_name();
    let mut names: Vec<_> = entries
        .map(|entry| name(entry).to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn a_folder_that_is_not_empty_is_let_be() {
    let project = Project::empty();
    project.write("notes.txt", "mine");
    assert_snapshot!(project.run(["init", "."]).refused(), @r#"
    error: . is not empty
    help: name a folder that is empty or does not exist yet
    exit code 2
    "#);
    assert_eq!(project.text("notes.txt"), "mine");
    assert!(!project.has("chancery.toml"));
    project.run(["init", "notes.txt"]).refused();
    assert_eq!(project.text("notes.txt"), "mine");
}

#[test]
fn a_folder_is_made_where_there_is_none() {
    let project = Project::empty();
    let said = project.run(["init", "ministry/readouts"]).ok();
    assert!(project.has("ministry/readouts/chancery.toml"), "{said}");
    assert!(
        said.stdout
            .contains("chancery build --project ministry/readouts"),
        "{said}"
    );
}

#[test]
fn a_record_to_start_from_has_every_field_and_is_not_published_by_mistake() {
    let project = Project::small();
    let said = project
        .run(["new", "meeting", "2024-05-06-japan-chile"])
        .ok();
    assert!(
        said.stdout.contains("data/2024-05-06-japan-chile.yaml"),
        "{said}"
    );
    let text = project.text("data/2024-05-06-japan-chile.yaml");
    assert!(text.contains("2024-05-06"), "{text}");
    for field in [
        "schema",
        "revision",
        "publisher",
        "section",
        "status",
        "languages",
        "authentic",
        "published",
        "home-zone",
        "participants",
        "events",
        "photos",
        "facts",
        "body",
        "notes",
        "documents",
        "links",
    ] {
        assert!(
            text.contains(&format!("{field}:")),
            "{field} is not in: {text}"
        );
    }
    project.check().failed();
    project.run(["build", PERU]).ok();
}

#[test]
fn a_record_that_is_there_is_not_written_over() {
    let project = Project::small();
    let before = project.text(&format!("data/{PERU}.yaml"));
    assert_snapshot!(project.run(["new", "meeting", PERU]).failed(), @r#"
    error[record-exists]: there is a record of this name already
     = in data/2023-11-15-japan-peru.yaml
     = help: choose another name, or edit that file

    1 error
    exit code 1
    "#);
    assert_eq!(project.text(&format!("data/{PERU}.yaml")), before);
    for name in ["../x", "a/b", "Japan", ""] {
        project.run(["new", "meeting", name]).refused();
    }
}
