//! Symbolic links that lead out of the project: nothing behind them is read.

use std::fs;
use std::path::PathBuf;

use insta::assert_snapshot;

use crate::project::{PERU, Project, Said, link};

/// A file beside the project, with that text.
fn beside(project: &Project, name: &str, text: &str) -> PathBuf {
    let path = project.beside().join(name);
    fs::write(&path, text).expect("written");
    path
}

/// Moves a file or folder of the project out of it, and leaves a link.
fn moved_out(project: &Project, path: &str) {
    let outside = project.beside().join("outside");
    fs::rename(project.path(path), &outside).expect("moved");
    link(&outside, &project.path(path));
}

#[track_caller]
fn build(project: &Project) -> Said {
    let said = project.run(["build", "--locale", "en"]).failed();
    assert!(!project.has(&format!("out/en/{PERU}.pdf")), "{said}");
    assert!(!said.stderr.contains("SECRET"), "{said}");
    said
}

#[test]
fn a_record_behind_a_link() {
    let project = Project::small();
    moved_out(&project, &format!("data/{PERU}.yaml"));
    assert_snapshot!(build(&project), @r#"
    error[link-outside-project]: a symbolic link leads out of the project
     = in data/2023-11-15-japan-peru.yaml
     = help: put the file itself into the project's folder

    1 error
    failed 2023-11-15-japan-peru
    0 documents, 1 failed
    exit code 1
    "#);
}

#[test]
fn a_folder_of_records_behind_a_link() {
    let project = Project::small();
    moved_out(&project, "data");
    assert_snapshot!(build(&project), @"
    error[link-outside-project]: a symbolic link leads out of the project
     = in data
     = help: put the folder itself into the project's folder

    error[link-outside-project]: a symbolic link leads out of the project
     = in data/registry/people.yaml
     = help: put the file itself into the project's folder

    error[link-outside-project]: a symbolic link leads out of the project
     = in data/registry/countries.yaml
     = help: put the file itself into the project's folder

    error[link-outside-project]: a symbolic link leads out of the project
     = in data/registry/places.yaml
     = help: put the file itself into the project's folder

    error[link-outside-project]: a symbolic link leads out of the project
     = in data/registry/organisations.yaml
     = help: put the file itself into the project's folder

    error[link-outside-project]: a symbolic link leads out of the project
     = in data/registry/events.yaml
     = help: put the file itself into the project's folder

    error[link-outside-project]: a symbolic link leads out of the project
     = in data/registry/offices.yaml
     = help: put the file itself into the project's folder

    error[link-outside-project]: a symbolic link leads out of the project
     = in data/registry/documents.yaml
     = help: put the file itself into the project's folder

    error[link-outside-project]: a symbolic link leads out of the project
     = in data/registry/kinds.yaml
     = help: put the file itself into the project's folder

    9 errors
    exit code 1
    ");
}

#[test]
fn a_registry_behind_a_link() {
    let project = Project::small();
    moved_out(&project, "data/registry/people.yaml");
    assert_snapshot!(build(&project), @r#"
    error[link-outside-project]: a symbolic link leads out of the project
     = in data/registry/people.yaml
     = help: put the file itself into the project's folder

    1 error
    exit code 1
    "#);
}

#[test]
fn a_translation_behind_a_link() {
    let project = Project::small();
    moved_out(&project, "locales/en/names.ftl");
    assert_snapshot!(build(&project), @r#"
    error[link-outside-project]: a symbolic link leads out of the project
     = in locales/en/names.ftl
     = help: put the file itself into the project's folder

    1 error
    failed 2023-11-15-japan-peru in en
    0 documents, 1 failed
    exit code 1
    "#);
}

#[test]
fn a_language_behind_a_link() {
    let project = Project::small();
    moved_out(&project, "locales/en");
    let said = build(&project);
    assert!(
        said.stderr
            .contains("a symbolic link leads out of the project"),
        "{said}"
    );
}

#[test]
fn settings_behind_a_link() {
    let project = Project::small();
    moved_out(&project, "chancery.toml");
    assert_snapshot!(build(&project), @r#"
    error[link-outside-project]: a symbolic link leads out of the project
     = in chancery.toml
     = help: put the file itself into the project's folder

    1 error
    exit code 1
    "#);
}

#[test]
fn a_folder_of_templates_behind_a_link() {
    let project = Project::small_with_templates();
    moved_out(&project, "templates");
    assert_snapshot!(build(&project), @r#"
    error[engine]: cannot use the folder templates/: it is a symbolic link; put the folder itself there

    1 error
    exit code 1
    "#);
}

#[test]
fn a_template_behind_a_link() {
    let project = Project::small_with_templates();
    moved_out(&project, "templates/briefing.typ");
    assert_snapshot!(build(&project), @r#"
    error[typst]: en: Typst says: failed to load file (`templates/briefing.typ` is not read: a symbolic link leads out of the folders that can be read)
      ┌─ out/en/2023-11-15-japan-peru.typ:9:9
      │
    9 │ #import "/templates/briefing.typ": (
      │         ^^^^^^^^^^^^^^^^^^^^^^^^^ here

    1 error
    failed 2023-11-15-japan-peru in en
    0 documents, 1 failed
    exit code 1
    "#);
}

#[test]
fn a_file_that_a_template_reads_behind_a_link() {
    let project = Project::small_with_templates();
    let secret = beside(&project, "secret.txt", "SECRET");
    link(&secret, &project.path("templates/logo.txt"));
    project.append("templates/briefing.typ", "#let logo = read(\"logo.txt\")\n");
    assert_snapshot!(build(&project), @r#"
    error[typst]: en: Typst says: failed to load file (`templates/logo.txt` is not read: a symbolic link leads out of the folders that can be read)
       ┌─ templates/briefing.typ:20:18
       │
    20 │ #let logo = read("logo.txt")
       │                  ^^^^^^^^^^ here
       │
       = help: while importing `/templates/briefing.typ` at out/en/2023-11-15-japan-peru.typ:9:2

    1 error
    failed 2023-11-15-japan-peru in en
    0 documents, 1 failed
    exit code 1
    "#);
}

#[test]
fn a_folder_of_fonts_behind_a_link() {
    let project = Project::small();
    let fonts = project.beside().join("elsewhere");
    fs::create_dir(&fonts).expect("made");
    link(&fonts, &project.path("fonts"));
    assert_snapshot!(build(&project), @r#"
    error[engine]: cannot use the folder fonts/: it is a symbolic link; put the folder itself there

    1 error
    exit code 1
    "#);
}

#[test]
fn a_font_behind_a_link() {
    let project = Project::small();
    let secret = beside(&project, "secret.ttf", "SECRET");
    fs::create_dir(project.path("fonts")).expect("made");
    link(&secret, &project.path("fonts/letter.ttf"));
    assert_snapshot!(build(&project), @r#"
    error[engine]: cannot use the font fonts/letter.ttf: it is a symbolic link that leads out of fonts/; put the font itself there

    1 error
    exit code 1
    "#);
}

#[test]
fn a_photograph_behind_a_link() {
    let project = Project::small();
    let secret = beside(&project, "secret.png", "SECRET");
    fs::create_dir(project.path("data/photos")).expect("made");
    link(&secret, &project.path("data/photos/handshake.png"));
    let photos = "photos:\n  - { id: handshake, file: handshake.png }\n\nfacts:\n";
    project
        .replace(&format!("data/{PERU}.yaml"), "facts:\n", photos)
        .append(
            &format!("locales/en/meetings/{PERU}.ftl"),
            "\nphoto-handshake = A handshake.\n    .alt = Two people shake hands.\n",
        );
    assert_snapshot!(build(&project), @r#"
    error[photo-file]: data/photos/handshake.png is a symbolic link that leads out of data/photos/
       ┌─ data/2023-11-15-japan-peru.yaml:23:28
       │
    23 │   - { id: handshake, file: handshake.png }
       │                            ^^^^^^^^^^^^^ here
       │
       = help: put a PNG or JPEG file into data/photos/ and give its name

    1 error
    failed 2023-11-15-japan-peru
    0 documents, 1 failed
    exit code 1
    "#);
}

/// A link within the project is a way of keeping one file in two places.
#[test]
fn a_link_that_stays_in_the_project_is_followed() {
    let project = Project::small();
    fs::rename(
        project.path("locales/en/names.ftl"),
        project.path("names.txt"),
    )
    .expect("moved");
    link(
        &project.path("names.txt"),
        &project.path("locales/en/names.ftl"),
    );
    project.run(["build", "--locale", "en"]).ok();
}

/// A build writes to the folder that it was given, never through a link in it.
#[test]
fn an_output_file_that_is_a_link_is_replaced_and_not_followed() {
    let project = Project::small();
    let precious = beside(&project, "precious.pdf", "precious");
    fs::create_dir_all(project.path("out/en")).expect("made");
    link(&precious, &project.path(&format!("out/en/{PERU}.pdf")));
    project.run(["build", "--locale", "en"]).ok();
    assert_eq!(fs::read_to_string(precious).expect("there"), "precious");
    assert!(
        project
            .bytes(&format!("out/en/{PERU}.pdf"))
            .starts_with(b"%PDF-")
    );
}
