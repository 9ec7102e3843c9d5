//! The same input gives the same bytes, whatever the machine, the hour and the folder.

use crate::project::{PERU, Project, published};

/// Asserts that a project made the same files as another.
#[track_caller]
fn same(project: &Project, other: &Project) {
    let (one, two) = (project.outputs(), other.outputs());
    let names = |files: &[(String, Vec<u8>)]| -> Vec<String> {
        files.iter().map(|(name, _)| name.clone()).collect()
    };
    assert_eq!(names(&one), names(&two));
    assert!(
        one.len() >= 24,
        "a source and a PDF of four records in three languages or more"
    );
    for ((file, bytes), (_, others)) in one.iter().zip(&two) {
        assert!(bytes == others, "{file} differs");
    }
}

/// Everything is another than for [`published`], all at once: where bytes differ, take
/// one after the other back to find which it is.
#[test]
fn neither_folder_nor_clock_nor_language_nor_jobs_change_a_byte() {
    let project = Project::whole_in("外務省 readouts ‘2023’");
    project
        .chancery(["build", "--jobs", "1"])
        .within(&project.path("data/registry"))
        .env("TZ", "Pacific/Kiritimati")
        .env("LANG", "ja_JP.UTF-8")
        .env("LC_ALL", "tr_TR.UTF-8")
        .env("LANGUAGE", "ar")
        .env("HOME", "/nonexistent")
        .env("USER", "someone")
        .env("TYPST_FONT_PATHS", "/usr/share/fonts")
        .env("TYPST_ROOT", "/")
        .run()
        .ok();
    same(&project, published());
}

#[test]
fn a_second_build_from_elsewhere_with_more_jobs_changes_nothing() {
    let project = Project::whole();
    for (file, bytes) in published().outputs() {
        project.write(&file, bytes);
    }
    let root = project.root().to_string_lossy().into_owned();
    project
        .chancery(["build", "--project", &root, "--jobs", "4"])
        .within(&project.beside())
        .run()
        .ok();
    same(&project, published());
}

/// One document alone is the one that it is among all of them.
#[test]
fn what_else_is_built_changes_nothing() {
    let project = Project::whole();
    project.run(["build", PERU, "--locale", "ja"]).ok();
    let all = published().outputs();
    let alone = project.outputs();
    assert_eq!(alone.len(), 2);
    for (file, bytes) in alone {
        assert!(all.contains(&(file.clone(), bytes)), "{file} differs");
    }
}

/// reproducible-builds.org: the variable takes the place of every date that is not
/// part of the content.
#[test]
fn source_date_epoch_changes_the_date_of_the_document_alone() {
    let project = Project::whole();
    // 2001-02-03 04:05:06 UTC
    project
        .chancery(["build", PERU])
        .env("SOURCE_DATE_EPOCH", "981173106")
        .run()
        .ok();
    for locale in ["en", "ja", "es"] {
        let source = format!("out/{locale}/{PERU}.typ");
        let changed: Vec<_> = published()
            .text(&source)
            .lines()
            .map(str::to_owned)
            .zip(project.text(&source).lines().map(str::to_owned))
            .filter(|(one, other)| one != other)
            .map(|(_, now)| now)
            .collect();
        assert_eq!(
            changed,
            [
                &*format!(
                    "//     --pdf-standard ua-1,a-2a --creation-timestamp 981173106 out/{locale}/{PERU}.typ"
                ),
                "  date: datetime(year: 2001, month: 2, day: 3, hour: 4, minute: 5, second: 6),",
            ]
        );
        let pdf = String::from_utf8_lossy(&project.bytes(&format!("out/{locale}/{PERU}.pdf")))
            .into_owned();
        assert!(
            pdf.contains("D:20010203040506Z"),
            "{locale}: the date is not in the PDF"
        );
        assert_eq!(
            project.pdf_text(PERU, locale),
            published().pdf_text(PERU, locale)
        );
    }
}

#[test]
fn a_source_date_epoch_that_is_no_time_is_refused() {
    // The last is beyond what an instant can be in every zone, but still in 9999.
    for text in [
        "yesterday",
        "-1",
        "+1",
        "99999999999999",
        "",
        "1.5",
        "253402300799",
    ] {
        let project = Project::peru();
        let said = project
            .chancery(["build"])
            .env("SOURCE_DATE_EPOCH", text)
            .run()
            .refused();
        assert_eq!(
            said.stderr,
            format!(
                "error: SOURCE_DATE_EPOCH is {text:?}\nhelp: expected whole seconds since 1970, from 0 to 253402207200, or no such variable\n"
            )
        );
        assert!(!project.has("out"));
    }
}

#[cfg(unix)]
#[test]
fn a_source_date_epoch_that_is_no_text_is_refused() {
    use std::os::unix::ffi::OsStrExt;
    let project = Project::small();
    let said = project
        .chancery(["build"])
        .env("SOURCE_DATE_EPOCH", std::ffi::OsStr::from_bytes(b"17\xff"))
        .run()
        .refused();
    assert!(
        said.stderr
            .starts_with("error: SOURCE_DATE_EPOCH is \"17\\xFF\"\n"),
        "{said}"
    );
    assert!(!project.has("out"));
}

#[test]
fn the_last_source_date_epoch_is_a_date() {
    let project = Project::small();
    project
        .chancery(["build", "--locale", "en"])
        .env("SOURCE_DATE_EPOCH", "253402207200")
        .run()
        .ok();
    let pdf = project.bytes(&format!("out/en/{PERU}.pdf"));
    assert!(String::from_utf8_lossy(&pdf).contains("D:99991230220000Z"));
}

/// Paths of the machine, names of its user, the time of the build.
#[test]
fn nothing_of_the_machine_is_in_a_file() {
    let root = published().beside().to_string_lossy().into_owned();
    for (file, bytes) in published().outputs() {
        let text = String::from_utf8_lossy(&bytes);
        for trace in [&*root, "/tmp", "/home", "/root"] {
            assert!(!text.contains(trace), "{file} holds {trace}");
        }
    }
}
