//! Two engines, the same bytes; and what is reported of a `typst` that cannot be used.

use insta::assert_snapshot;

use crate::project::{LOCALES, PERU, Project, RECORDS, Said, published, repository};
use crate::tools;

/// A program of `tests/testsuite/programs`.
fn program(name: &str) -> String {
    let path = repository().join("tests/testsuite/programs").join(name);
    path.to_string_lossy().into_owned()
}

/// The same without the repository's folder.
fn shown(said: &Said) -> String {
    said.to_string()
        .replace(&repository().to_string_lossy().into_owned(), "[REPOSITORY]")
}

#[test]
fn both_engines_write_the_same_bytes() {
    let Some(typst) = tools::typst() else { return };
    let project = Project::whole();
    let typst = typst.to_string_lossy().into_owned();
    project
        .run(["build", "--engine", "typst-cli", "--typst", &typst])
        .ok();
    assert!(project.outputs().len() >= RECORDS.len() * LOCALES.len() * 2);
    for ((file, bytes), (same, others)) in project.outputs().iter().zip(&published().outputs()) {
        assert_eq!(file, same);
        assert!(bytes == others, "{file} differs");
    }
}

#[test]
fn both_engines_write_the_same_bytes_for_other_standards() {
    let Some(_) = tools::typst() else { return };
    let project = Project::small();
    for standard in ["1.7", "2.0", "a-3b", "ua-1"] {
        project.run(["build", "--pdf-standard", standard]).ok();
        let embedded = project.outputs();
        project
            .run(["build", "--pdf-standard", standard, "--engine", "typst-cli"])
            .ok();
        assert!(project.outputs() == embedded, "{standard}");
    }
}

#[test]
fn a_missing_typst_is_reported_with_how_to_install_it() {
    let project = Project::small();
    let said = project
        .run(["build", "--engine", "typst-cli", "--typst", "/nonexistent"])
        .failed();
    assert_snapshot!(said, @r#"
    error[engine]: found no program at /nonexistent
     = help: install it with `cargo install --locked typst-cli --version 0.15.1`, or name the program with --typst or CHANCERY_TYPST

    1 error
    exit code 1
    "#);
    assert!(!project.has("out"), "nothing is written");
}

#[test]
fn no_typst_on_the_path_is_reported_with_how_to_install_it() {
    let project = Project::small();
    let arguments = ["build", "--engine", "typst-cli"];
    let said = project
        .chancery(arguments)
        .env("PATH", project.root())
        .run()
        .failed();
    assert_snapshot!(said, @r#"
    error[engine]: found no `typst` program on the PATH
     = help: install it with `cargo install --locked typst-cli --version 0.15.1`, or name the program with --typst or CHANCERY_TYPST

    1 error
    exit code 1
    "#);
}

#[cfg(unix)]
#[test]
fn a_typst_of_another_version_is_refused() {
    let other = program("typst-0.14.2");
    let said = Project::small()
        .run(["build", "--engine", "typst-cli", "--typst", &other])
        .failed();
    assert_snapshot!(shown(&said), @r#"
    error[engine]: [REPOSITORY]/tests/testsuite/programs/typst-0.14.2 is version 0.14.2, expected 0.15.1
     = help: install it with `cargo install --locked typst-cli --version 0.15.1`, or name the program with --typst or CHANCERY_TYPST

    1 error
    exit code 1
    "#);
}

#[cfg(unix)]
#[test]
fn a_program_that_is_not_typst_is_refused() {
    let other = program("not-typst");
    let said = Project::small()
        .run(["build", "--engine", "typst-cli", "--typst", &other])
        .failed();
    assert_snapshot!(shown(&said), @r#"
    error[engine]: cannot run [REPOSITORY]/tests/testsuite/programs/not-typst: `--version` printed `hello`, expected `typst 0.15.1`
     = help: install it with `cargo install --locked typst-cli --version 0.15.1`, or name the program with --typst or CHANCERY_TYPST

    1 error
    exit code 1
    "#);
}

#[cfg(unix)]
#[test]
fn a_typst_that_cannot_start_is_reported() {
    let broken = program("broken-typst");
    let said = Project::small()
        .run(["build", "--engine", "typst-cli", "--typst", &broken])
        .failed();
    assert_snapshot!(shown(&said), @r#"
    error[engine]: cannot run [REPOSITORY]/tests/testsuite/programs/broken-typst: `--version` ended with exit status: 127
     = help: install it with `cargo install --locked typst-cli --version 0.15.1`, or name the program with --typst or CHANCERY_TYPST

    1 error
    exit code 1
    "#);
}

#[cfg(unix)]
#[test]
fn a_file_that_is_no_program_is_refused() {
    let project = Project::small();
    project.write("typst", "not a program");
    let arguments = ["build", "--engine", "typst-cli", "--typst"];
    for (path, reason) in [
        ("./typst", "it is not a program that may be run"),
        ("./data", "it is a folder"),
    ] {
        let said = project.run(arguments.into_iter().chain([path])).failed();
        let message = format!("error[engine]: cannot run {path}: {reason}\n");
        assert!(said.stderr.starts_with(&message), "{said}");
    }
}

/// Nothing is ignored in silence; the variable may be set for other builds.
#[cfg(feature = "embedded")]
#[test]
fn a_typst_program_is_refused_where_it_is_not_run() {
    let project = Project::small();
    assert_snapshot!(project.run(["build", "--typst", "/nonexistent"]).refused(), @r#"
    error: --typst names a program that the embedded engine does not run
    help: add `--engine typst-cli`, or leave out --typst
    exit code 2
    "#);
    let arguments = [
        "build",
        "--emit",
        "typ",
        "--engine",
        "typst-cli",
        "--typst",
        "typst",
    ];
    project.run(arguments).refused();
    project
        .chancery(["build", "--locale", "en"])
        .env("CHANCERY_TYPST", "/nonexistent")
        .run()
        .ok();
}

#[cfg(unix)]
#[test]
fn the_variable_names_the_typst_to_run() {
    let arguments = ["build", "--engine", "typst-cli"];
    let said = Project::small()
        .chancery(arguments)
        .env("CHANCERY_TYPST", program("typst-0.14.2"))
        .run()
        .failed();
    assert!(said.stderr.contains("0.14.2"), "{said}");
}

#[cfg(unix)]
#[test]
fn the_argument_counts_for_more_than_the_variable() {
    let said = Project::small()
        .chancery(["build", "--engine", "typst-cli", "--typst", "/nonexistent"])
        .env("CHANCERY_TYPST", program("typst-0.14.2"))
        .run()
        .failed();
    assert!(said.stderr.contains("/nonexistent"), "{said}");
}

/// The engine inside the program asks for nothing outside it.
#[test]
fn the_embedded_engine_needs_no_other_program() {
    let project = Project::small();
    let said = project.chancery(["build"]).env("PATH", "").run().ok();
    assert_eq!(said.stderr, "");
    assert!(project.has(&format!("out/en/{PERU}.pdf")));
}
