use std::path::PathBuf;

use tempfile::TempDir;

use super::*;
use crate::diagnostics::{Diagnostic, Place, SourceFile};
use crate::rules::Rule;

fn folder() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder
        .path()
        .canonicalize()
        .expect("it is there")
        .join("project");
    fs::create_dir_all(root.join("data")).expect("made");
    (folder, root)
}

fn names(root: &Path, path: &str) -> Vec<String> {
    let entries = list(root, Path::new(path))
        .expect("a list")
        .expect("a folder");
    entries.into_iter().map(|entry| entry.name).collect()
}

fn refused(root: &Path, path: &str) -> String {
    let problem = list(root, Path::new(path)).expect_err("a problem");
    let Some(Place::File(place)) = problem.place else {
        panic!("{problem:?}");
    };
    format!("{}: {}: {}", place.display(), problem.rule, problem.message)
}

fn unread(root: &Path, path: &str) -> Diagnostic {
    SourceFile::read(root, Path::new(path)).expect_err("a problem")
}

#[test]
fn a_list_is_sorted_and_knows_folders() {
    let (_folder, root) = folder();
    for name in ["data/b", "data/a c"] {
        fs::create_dir(root.join(name)).expect("made");
    }
    for name in ["data/z.yaml", "data/a.YAML", "data/Ä.txt"] {
        fs::write(root.join(name), "").expect("written");
    }
    let entries = list(&root, Path::new("data"))
        .expect("a list")
        .expect("a folder");
    let found: Vec<_> = entries
        .iter()
        .map(|entry| {
            (
                entry.name.as_str(),
                entry.is_folder,
                entry.ends_in(&["yaml"]),
            )
        })
        .collect();
    assert_eq!(
        found,
        [
            ("a c", true, false),
            ("a.YAML", false, true),
            ("b", true, false),
            ("z.yaml", false, true),
            ("Ä.txt", false, false),
        ]
    );
    assert_eq!(entries[0].path, Path::new("data/a c"));
}

#[test]
fn a_file_is_found_by_name_however_its_ending_is_written() {
    let (_folder, root) = folder();
    let found = |stem: &str| named(&root, Path::new("data"), stem, &["yaml", "yml"]);
    assert!(found("x").is_empty());
    for name in [
        "x.yaml",
        "x-1.yaml",
        "x",
        "x.yaml.bak",
        "y.YmL",
        "z.YML",
        "z.yaml",
    ] {
        fs::write(root.join("data").join(name), "").expect("written");
    }
    assert_eq!(found("x"), [Path::new("data/x.yaml")]);
    // Where capitals and small letters are the same, the first spelling is as good.
    let [one] = &found("y")[..] else {
        panic!("{:?}", found("y"));
    };
    assert!(root.join(one).is_file());
    // Two, in the order of a list.
    let listed = names(&root, "data")
        .into_iter()
        .filter(|name| name.starts_with("z."));
    let listed: Vec<_> = listed.map(|name| Path::new("data").join(name)).collect();
    assert_eq!(listed.len(), 2);
    assert_eq!(found("z"), listed);
    assert!(named(&root, Path::new("none"), "x", &["yaml"]).is_empty());
}

#[test]
fn litter_is_passed_over_and_a_copy_is_not() {
    let (_folder, root) = folder();
    let litter = [
        ".#x.yaml",
        "._x.yaml",
        "x.yaml~",
        "#x.yaml#",
        ".x.yaml.swp",
        ".DS_Store",
        "Thumbs.db",
        "desktop.ini",
        "__MACOSX",
        ".git",
    ];
    let kept = [
        "#",
        "#x",
        "x copy.yaml",
        "x.yaml",
        "x.yaml.bak",
        "x.yaml.orig",
        "x~y.yaml",
    ];
    for name in litter.iter().chain(&kept) {
        fs::write(root.join("data").join(name), "").expect("written");
    }
    assert_eq!(names(&root, "data"), kept);
    let below = files_below(&root.join("data"), "data").expect("a list");
    let below: Vec<_> = below.into_iter().map(|(path, _)| path).collect();
    assert_eq!(below, kept.map(|name| format!("data/{name}")));
}

#[test]
fn a_missing_folder_is_not_an_empty_one() {
    let (_folder, root) = folder();
    assert_eq!(
        list(&root, Path::new("data/none")).expect("no problem"),
        None
    );
    assert_eq!(
        list(&root, Path::new("none/none")).expect("no problem"),
        None
    );
    assert_eq!(names(&root, "data"), [""; 0]);
}

#[test]
fn a_file_in_the_place_of_a_folder_is_a_problem() {
    let (_folder, root) = folder();
    fs::write(root.join("data/meetings"), "").expect("written");
    assert_eq!(
        refused(&root, "data/meetings"),
        "data/meetings: unreadable-folder: this is a file, expected a folder"
    );
    // Behind it nothing can be looked for, which is not the same as nothing there.
    assert!(refused(&root, "data/meetings/x").starts_with("data/meetings/x: unreadable-folder: "));
    assert!(SourceFile::read_if_present(&root, Path::new("data/meetings/x")).is_err());
}

#[test]
fn a_missing_file_can_be_told_from_one_that_is_refused() {
    let (_folder, root) = folder();
    let present = |path: &str| SourceFile::read_if_present(&root, Path::new(path));
    assert!(present("data/x.yaml").expect("no problem").is_none());
    fs::write(root.join("data/x.yaml"), "\u{feff}x: 1\n").expect("written");
    let file = present("data/x.yaml").expect("no problem").expect("a file");
    assert_eq!(file.text(), "x: 1\n");
    assert_eq!(
        unread(&root, "data/y.yaml").message,
        "there is no such file"
    );
    assert_eq!(
        unread(&root, "data").message,
        "this is a folder, expected a file"
    );
}

#[test]
fn a_text_that_is_too_long_is_refused() {
    let (_folder, root) = folder();
    let file = File::create(root.join("data/x.yaml")).expect("made");
    file.set_len(LONGEST_TEXT + 1).expect("long");
    let problem = unread(&root, "data/x.yaml");
    assert_eq!(problem.rule, Rule::FileTooLong);
    assert_eq!(problem.message, "the file is longer than 4 MiB");
}

#[cfg(unix)]
mod links {
    use std::os::unix::fs::symlink;
    use std::process::Command;

    use super::*;

    #[test]
    fn a_link_that_leads_out_of_the_project_is_refused() {
        let (folder, root) = folder();
        fs::create_dir(folder.path().join("outside")).expect("made");
        fs::write(folder.path().join("outside/x.yaml"), "x").expect("written");
        symlink("../../outside", root.join("data/out")).expect("linked");
        symlink("../../outside/x.yaml", root.join("data/x.yaml")).expect("linked");
        for path in ["data/x.yaml", "data/out/x.yaml", "../outside/x.yaml"] {
            assert_eq!(unread(&root, path).rule, Rule::LinkOutsideProject, "{path}");
        }
        assert!(unread(&root, "/etc/passwd").rule == Rule::LinkOutsideProject);
        assert_eq!(
            refused(&root, "data/out"),
            "data/out: link-outside-project: a symbolic link leads out of the project"
        );
    }

    #[test]
    fn a_link_that_stays_inside_is_followed() {
        let (_folder, root) = folder();
        fs::create_dir(root.join("data/real")).expect("made");
        fs::write(root.join("data/real/x.yaml"), "x").expect("written");
        symlink(root.join("data/real"), root.join("data/absolute")).expect("linked");
        symlink("real/x.yaml", root.join("data/y.yaml")).expect("linked");
        assert_eq!(names(&root, "data/absolute"), ["x.yaml"]);
        let entries = list(&root, Path::new("data"))
            .expect("a list")
            .expect("a folder");
        let folders: Vec<_> = entries.iter().map(|entry| entry.is_folder).collect();
        assert_eq!(folders, [true, true, false]);
        let text = SourceFile::read(&root, Path::new("data/y.yaml")).expect("read");
        assert_eq!((text.text(), text.path()), ("x", Path::new("data/y.yaml")));
    }

    #[test]
    fn a_link_to_nothing_is_a_problem_and_not_a_missing_file() {
        let (_folder, root) = folder();
        symlink("nowhere", root.join("data/registry")).expect("linked");
        symlink("nowhere.yaml", root.join("data/x.yaml")).expect("linked");
        assert_eq!(
            refused(&root, "data/registry"),
            "data/registry: unreadable-folder: a symbolic link leads to nothing"
        );
        for path in ["data/x.yaml", "data/registry/people.yaml"] {
            let problem = SourceFile::read_if_present(&root, Path::new(path));
            let problem = problem.expect_err("a problem");
            assert_eq!(
                problem.message, "a symbolic link leads to nothing",
                "{path}"
            );
        }
    }

    #[test]
    fn a_pipe_and_a_device_are_refused_without_waiting() {
        let (_folder, root) = folder();
        let made = Command::new("mkfifo")
            .arg(root.join("data/x.yaml"))
            .status();
        assert!(made.expect("mkfifo").success());
        assert_eq!(
            unread(&root, "data/x.yaml").message,
            "this is a pipe, a device or a socket, expected a file"
        );
        assert_eq!(names(&root, "data"), ["x.yaml"]);
        let device = open(Path::new("/dev/zero"), &[PathBuf::from("/dev")], 1);
        assert_eq!(device.expect_err("a refusal"), Refusal::NotRegular);
    }

    #[test]
    fn a_name_that_is_not_unicode_is_listed_and_can_be_read() {
        use std::ffi::OsStr;
        use std::os::unix::ffi::OsStrExt;
        let (_folder, root) = folder();
        let name = OsStr::from_bytes(b"x\xFF.yaml");
        fs::write(root.join("data").join(name), "x").expect("written");
        let entries = list(&root, Path::new("data"))
            .expect("a list")
            .expect("a folder");
        assert_eq!(entries[0].name, "x\u{FFFD}.yaml");
        assert!(SourceFile::read(&root, &entries[0].path).is_ok());
    }
}

#[test]
fn a_byte_that_is_not_utf8_has_its_place() {
    let (_folder, root) = folder();
    let place = |bytes: &[u8]| {
        fs::write(root.join("data/x.yaml"), bytes).expect("written");
        let problem = unread(&root, "data/x.yaml");
        let Some(Place::At(location)) = &problem.place else {
            panic!("{problem:?}");
        };
        let (line, column) = location.file.line_column(location.range.start);
        format!("{line}:{column} {}", problem.message)
    };
    let byte = |byte| format!("found the byte 0x{byte}, which is not UTF-8 text");
    assert_eq!(
        place(b"a: 1\nb: \xE9t\xE9\n"),
        format!("2:4 {}", byte("E9"))
    );
    assert_eq!(
        place(b"\xEF\xBB\xBFa: \xF1"),
        "1:4 the file ends in the middle of a character"
    );
    assert_eq!(
        place("a: é\u{65e5}".as_bytes().split_last().expect("long").1),
        "1:5 the file ends in the middle of a character"
    );
    assert_eq!(
        place(b"\xEF\xBB\xBFa: \xFF\n"),
        format!("1:4 {}", byte("FF"))
    );
    assert_eq!(place(b"\x80"), format!("1:1 {}", byte("80")));
}

#[test]
fn utf16_is_named() {
    let (_folder, root) = folder();
    let problem = |bytes: &[u8]| {
        fs::write(root.join("data/x.yaml"), bytes).expect("written");
        unread(&root, "data/x.yaml").message
    };
    for utf16 in [
        &b"\xFF\xFEa\0:\0"[..],
        b"\xFE\xFF\0a\0:",
        b"a\0:\0",
        b"\0a\0:",
        b"\xFF\xFE",
    ] {
        assert_eq!(
            problem(utf16),
            "this file is UTF-16, expected UTF-8",
            "{utf16:?}"
        );
    }
    for utf32 in [&b"\xFF\xFE\0\0a\0\0\0"[..], b"\0\0\xFE\xFF\0\0\0a"] {
        assert_eq!(
            problem(utf32),
            "this file is UTF-32, expected UTF-8",
            "{utf32:?}"
        );
    }
}
