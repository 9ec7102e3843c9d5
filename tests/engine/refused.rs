//! What Typst may not read.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use chancery::engine::{Document, Fonts, Root, SetupError};

use crate::project::*;

#[test]
fn a_path_out_of_the_project_is_refused() {
    let project = Project::new();
    let own = "out/en/2023-11-15-japan-peru.typ";
    let place = format!("{own}:1:7");
    for (path, message) in [
        ("../../../secret.txt", "would escape the project root"),
        ("/../secret.txt", "would escape the project root"),
        (
            "/etc/passwd",
            "`etc/passwd` is not read: only templates/, data/photos/ and the publisher's emblem",
        ),
        (
            "../../secret.txt",
            "`secret.txt` is not read: only templates/, data/photos/ and the publisher's emblem",
        ),
        (
            "other.typ",
            "`out/en/other.typ` is not read: only templates/, data/photos/ and the publisher's emblem",
        ),
        (
            "/data/records/2023.yaml",
            "`data/records/2023.yaml` is not read",
        ),
        ("/templates", "is a directory"),
        (
            "/templates/none.txt",
            "file not found (searched at templates/none.txt)",
        ),
    ] {
        project.write("secret.txt", "secret");
        project.write("data/records/2023.yaml", "secret");
        let source = format!("#read(\"{path}\")");
        assert_refused(project.path(), &document(&source, &[]), message, &place);
    }
}

#[test]
fn a_photograph_has_to_be_listed() {
    let project = Project::new();
    project.write("data/photos/flag.svg", SVG);
    let source = "#image(\"/data/photos/flag.svg\")";
    let place = "out/en/2023-11-15-japan-peru.typ:1:8";
    let message = "it is not one of the photographs of this document";
    assert_refused(project.path(), &document(source, &[]), message, place);
    let assets = ["data/photos/gone.svg".to_owned()];
    let source = "#image(\"/data/photos/gone.svg\")";
    let message = "file not found (searched at data/photos/gone.svg)";
    assert_refused(project.path(), &document(source, &assets), message, place);
}

#[test]
fn packages_are_refused_without_asking_the_network() {
    let project = Project::new();
    let begin = Instant::now();
    for package in ["@preview/cetz:0.3.0", "@local/house:1.0.0"] {
        let source = format!("#import \"{package}\"");
        let place = "out/en/2023-11-15-japan-peru.typ:1:9";
        assert_refused(
            project.path(),
            &document(&source, &[]),
            "packages are not used",
            place,
        );
    }
    assert!(begin.elapsed() < Duration::from_secs(20));
}

#[test]
fn a_symbolic_link_may_not_lead_out() {
    let outside = tempfile::tempdir().unwrap();
    fs::write(outside.path().join("secret.svg"), SVG).unwrap();
    let project = Project::new();
    project.write("data/photos/flag.svg", SVG);
    project.write("secret.svg", SVG);
    let photos = project.path().join("data/photos");
    symlink(outside.path().join("secret.svg"), photos.join("file.svg")).unwrap();
    symlink(outside.path(), photos.join("folder")).unwrap();
    symlink("../../secret.svg", photos.join("project.svg")).unwrap();
    symlink(
        outside.path().join("secret.svg"),
        project.path().join("templates/file.svg"),
    )
    .unwrap();
    symlink(outside.path(), project.path().join("templates/folder")).unwrap();
    for path in [
        "data/photos/file.svg",
        "data/photos/folder/secret.svg",
        "data/photos/project.svg",
        "templates/file.svg",
        "templates/folder/secret.svg",
    ] {
        let source = format!("#image(\"/{path}\")");
        let assets: Vec<_> = Some(path.to_owned())
            .into_iter()
            .filter(|path| path.starts_with("data"))
            .collect();
        let place = "out/en/2023-11-15-japan-peru.typ:1:8";
        let message = "a symbolic link leads out of the folders that can be read";
        assert_refused(project.path(), &document(&source, &assets), message, place);
    }
}

#[test]
fn a_symbolic_link_that_stays_inside_is_followed() {
    let project = Project::new();
    project.write("data/photos/flag.svg", SVG);
    project.write("templates/parts/mark.svg", SVG);
    symlink("flag.svg", project.path().join("data/photos/link.svg")).unwrap();
    symlink("parts", project.path().join("templates/link")).unwrap();
    symlink("..", project.path().join("templates/parts/loop")).unwrap();
    let assets = ["data/photos/link.svg".to_owned()];
    let images = "#image(\"/data/photos/link.svg\", alt: \"a\") \
                  #image(\"/templates/link/mark.svg\", alt: \"b\")";
    pdf(project.path(), &document(&page("Meeting", images), &assets));
}

#[test]
fn a_folder_that_is_a_symbolic_link_is_refused() {
    let outside = Project::new();
    outside.write("fonts/none.txt", "");
    let project = tempfile::tempdir().unwrap();
    for name in ["templates", "fonts"] {
        symlink(outside.path().join(name), project.path().join(name)).unwrap();
    }
    let refused = |result: Result<(), SetupError>, name: &str| {
        let message = result.unwrap_err().to_string();
        assert!(
            message.contains(name) && message.contains("symbolic link"),
            "{message}"
        );
    };
    refused(Root::open(project.path(), &[]).map(drop), "templates/");
    refused(Fonts::open(project.path(), &[]).map(drop), "fonts/");
}

#[test]
fn a_pipe_is_refused() {
    let project = Project::new();
    project.write("data/photos/flag.svg", SVG);
    for path in ["data/photos/pipe.svg", "templates/pipe.svg"] {
        let made = Command::new("mkfifo")
            .arg(project.path().join(path))
            .status()
            .unwrap();
        assert!(made.success());
    }
    let place = "out/en/2023-11-15-japan-peru.typ:1:8";
    let assets = ["data/photos/pipe.svg".to_owned()];
    for path in ["data/photos/pipe.svg", "templates/pipe.svg"] {
        let source = format!("#image(\"/{path}\")");
        let message = "it is not a regular file";
        assert_refused(project.path(), &document(&source, &assets), message, place);
    }
}

#[test]
fn a_file_that_is_too_large_is_refused() {
    let project = Project::new();
    let photo = project.write("data/photos/large.png", "");
    // A hole: it takes no room on the disk.
    fs::File::options()
        .write(true)
        .open(photo)
        .unwrap()
        .set_len((64 << 20) + 1)
        .unwrap();
    let assets = ["data/photos/large.png".to_owned()];
    let source = "#image(\"/data/photos/large.png\")";
    let place = "out/en/2023-11-15-japan-peru.typ:1:8";
    assert_refused(
        project.path(),
        &document(source, &assets),
        "larger than 64 MiB",
        place,
    );
}

#[test]
fn a_font_that_is_no_font_is_refused() {
    let project = Project::new();
    project.write("fonts/OFL.txt", "licence");
    project.write("fonts/._Mincho.ttf", "left behind by a desktop");
    assert_eq!(fonts(project.path()).paths().count(), 0);
    project.write(
        "fonts/sub/Mincho.ttf",
        "version https://git-lfs.github.com/spec/v1\n",
    );
    let error = Fonts::open(project.path(), &[]).unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("cannot use the font fonts/sub/Mincho.ttf"),
        "{error}"
    );
    let outside = tempfile::tempdir().unwrap();
    let font = write(outside.path(), "font.ttf", b"\0\x01\0\0");
    fs::remove_file(project.path().join("fonts/sub/Mincho.ttf")).unwrap();
    symlink(font, project.path().join("fonts/link.ttf")).unwrap();
    let error = Fonts::open(project.path(), &[]).unwrap_err();
    assert!(error.to_string().contains("leads out of fonts/"), "{error}");
    fs::remove_file(project.path().join("fonts/link.ttf")).unwrap();
    symlink("nowhere", project.path().join("fonts/link.ttf")).unwrap();
    let error = Fonts::open(project.path(), &[]).unwrap_err();
    assert!(error.to_string().contains("leads nowhere"), "{error}");
}

#[test]
fn a_font_that_was_cut_off_is_refused_by_name() {
    let project = Project::new();
    let whole = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("fonts/Amiri-Bold.ttf"));
    let whole = whole.unwrap();
    let path = "fonts/letters/Amiri-Bold.ttf";
    for tenth in 0..10 {
        let cut = whole.len() * tenth / 10;
        project.write(path, &whole[..cut]);
        let error = Fonts::open(project.path(), &[]).unwrap_err().to_string();
        assert!(
            error.starts_with(&format!("cannot use the font {path}: ")),
            "{error}"
        );
        assert!(error.ends_with("put the whole file there again"), "{error}");
    }
    project.write(path, &whole);
    assert_eq!(fonts(project.path()).paths().collect::<Vec<_>>(), [path]);
}

#[test]
fn a_folder_with_the_name_of_a_font_is_refused() {
    let project = Project::new();
    project.write("fonts/Mincho.ttf/read me.txt", "");
    let error = Fonts::open(project.path(), &[]).unwrap_err().to_string();
    assert!(
        error.starts_with("cannot use the font fonts/Mincho.ttf: it is a folder"),
        "{error}"
    );
}

/// Typst would go on with another font.
#[test]
fn a_font_family_that_is_not_there_is_an_error() {
    let project = Project::new();
    let place = "out/en/2023-11-15-japan-peru.typ:2:34";
    for font in [
        "\"No Such Font\"",
        "(\"Libertinus Serif\", \"No Such Font\")",
    ] {
        let source = page("Meeting", &format!("#set text(font: {font})\nJapan."));
        let document = document(&source, &[]);
        assert_refused(
            project.path(),
            &document,
            "unknown font family: no such font",
            place,
        );
        let problems = problems(project.path(), &document).unwrap_or_default();
        for problem in problems {
            assert!(problem.hints[0].contains("fonts/"), "{problem:#?}");
        }
    }
}

#[test]
fn a_project_path_may_hold_spaces_and_japanese() {
    let folder = tempfile::tempdir().unwrap();
    let project = folder.path().join("外務省 会談 (copy)");
    write(&project, "templates/page.typ", TEMPLATE);
    write(&project, "templates/部品/印 1.svg", SVG);
    write(&project, "data/photos/握手 1.svg", SVG);
    let assets = ["data/photos/握手 1.svg".to_owned()];
    let images = "#image(\"/data/photos/握手 1.svg\", alt: \"a\") \
                  #image(\"/templates/部品/印 1.svg\", alt: \"b\")";
    let source = page("Meeting", images);
    let document = Document {
        path: "out/ja/会談 1.typ",
        ..document(&source, &assets)
    };
    pdf(&project, &document);
    let document = Document {
        source: "#unknown",
        ..document
    };
    assert_refused(
        &project,
        &document,
        "unknown variable",
        "out/ja/会談 1.typ:1:2",
    );
}

#[test]
fn a_document_may_not_lie_among_what_it_reads() {
    let project = Project::new();
    let source = page("Meeting", "");
    for path in [
        "templates/page.typ",
        "data/photos/a.typ",
        "data",
        "/a.typ",
        "../a.typ",
        "a//b",
        "",
    ] {
        let document = Document {
            path,
            ..document(&source, &[])
        };
        assert_refused(project.path(), &document, "the document cannot", "");
    }
    let assets = ["data/records/2023.yaml".to_owned()];
    let message = "only templates/, data/photos/ and the publisher's emblem can be read";
    assert_refused(project.path(), &document(&source, &assets), message, "");
}
