//! A project to start from, and a record.

use insta::assert_snapshot;

use crate::project::{PERU, Project};

#[test]
fn a_new_project_checks_and_builds() {
    let project = Project::empty();
    let said = project.run(["init", "."]).ok();
    assert_snapshot!(said, @r#"
    made a project in .
    next: chancery build --project .
    exit code 0
    "#);
    assert_eq!(project.check().ok().stderr, "");
    assert_eq!(project.build().ok().stderr, "");
    for locale in ["en", "es", "ja"] {
        assert!(project.has(&format!("out/{locale}/{PERU}.pdf")), "{locale}");
    }
}

#[test]
fn a_new_project_with_its_own_template_makes_the_same_documents() {
    let (plain, own) = (Project::empty(), Project::empty());
    plain.run(["init", "new"]).ok();
    own.run(["init", "new", "--template"]).ok();
    for path in [
        "templates/briefing.typ",
        "templates/languages.typ",
        "fonts/BIZUDMincho-Regular.ttf",
    ] {
        assert!(
            own.has(&format!("new/{path}")) && !plain.has(&format!("new/{path}")),
            "{path}"
        );
    }
    for project in [&plain, &own] {
        project
            .run(["build", "--project", "new", "--out", "out"])
            .ok();
    }
    assert_eq!(plain.outputs().len(), own.outputs().len());
    for ((file, bytes), (_, others)) in plain.outputs().iter().zip(&own.outputs()) {
        assert!(bytes == others, "{file} differs");
    }
}

/// The program carries the repository's template and fonts.
#[test]
fn a_project_without_template_and_fonts_makes_the_same_documents_as_the_repository() {
    let project = Project::peru();
    project.build().ok();
    for (file, bytes) in project.outputs() {
        assert!(
            crate::project::published().bytes(&file) == bytes,
            "{file} differs"
        );
    }
}

#[test]
fn an_open_fonts_licence_goes_with_the_fonts() {
    let project = Project::empty();
    project.run(["init", ".", "--template"]).ok();
    let fonts = std::fs::read_dir(project.path("fonts")).expect("fonts");
    let names: Vec<String> = fonts
        .map(|entry| {
            entry
                .expect("a file")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    for family in ["Amiri", "BIZ-UDMincho", "BIZ-UDPGothic"] {
        assert!(
            names.contains(&format!("OFL-{family}.txt")),
            "{family}: {names:?}"
        );
    }
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
