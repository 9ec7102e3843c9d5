//! What is said while a command takes long, and what `--quiet` leaves out.

use std::process::{Command, Stdio};

use crate::project::{PERU, Project};
use crate::tools;

/// A project whose check takes more than a second.
fn archive() -> Project {
    let project = Project::small();
    for number in 0..300 {
        let id = format!("{PERU}-{number}");
        project.copy(&format!("data/{PERU}.yaml"), &format!("data/{id}.yaml"));
        for locale in ["en", "es", "ja"] {
            let folder = format!("locales/{locale}/meetings");
            project.copy(
                &format!("{folder}/{PERU}.ftl"),
                &format!("{folder}/{id}.ftl"),
            );
        }
    }
    project
}

/// What a command says on a terminal.
fn on_terminal(project: &Project, arguments: &str) -> Option<String> {
    let script = tools::find("script")?;
    let program = env!("CARGO_BIN_EXE_chancery");
    let output = Command::new(script)
        .args(["-qefc", &format!("{program} {arguments}"), "/dev/null"])
        .current_dir(project.root())
        .env("TERM", "xterm")
        .stdin(Stdio::null())
        .output()
        .expect("script runs");
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

#[test]
fn a_terminal_gets_a_bar_with_rate_and_time_left() {
    let project = archive();
    let Some(said) = on_terminal(&project, "check --jobs 1") else {
        return;
    };
    assert!(said.contains("/301 records, "), "{said:?}");
    assert!(said.contains("/s, ") && said.contains(" left"), "{said:?}");
    // It makes way for the result.
    assert!(said.ends_with("can be published\r\n"), "{said:?}");
    for quiet in ["check -j1 --quiet", "check -j1 --format json"] {
        let said = on_terminal(&project, quiet).expect("it is there");
        assert!(!said.contains("/301 records"), "{quiet}: {said:?}");
    }
    let short = on_terminal(&Project::small(), "check").expect("it is there");
    assert!(!short.contains("records, "), "{short:?}");
}

#[test]
fn no_bar_gets_into_a_log() {
    let project = archive();
    let said = project.run(["check", "--jobs", "1"]).ok();
    assert!(
        !said.stderr.contains('\r') && !said.stderr.contains('\u{1b}'),
        "{said:?}"
    );
}

#[test]
fn quiet_prints_problems_alone() {
    let project = Project::small();
    assert_eq!(
        project.run(["build", "--quiet"]).ok().to_string(),
        "exit code 0"
    );
    assert!(project.has(&format!("out/es/{PERU}.pdf")));
    for arguments in [
        &["check", "-q"][..],
        &["new", "-q", "meeting", "2024-01-01-x"],
        &["new", "country", "BR", "--quiet"],
        &["init", "-q", "another"],
    ] {
        assert_eq!(project.run(arguments).ok().to_string(), "exit code 0");
    }
    project.remove("data/2024-01-01-x.yaml");
    project.remove("locales/es/statements.ftl");
    for command in ["build", "check"] {
        let said = project.run([command, "-q"]).failed();
        assert!(
            said.stdout.is_empty() && said.stderr.contains("error["),
            "{said}"
        );
    }
}

#[test]
fn languages_come_with_commas_or_one_by_one() {
    let project = Project::small();
    project.run(["build", "--locale", "en,es"]).ok();
    assert!(project.has("out/en") && project.has("out/es") && !project.has("out/ja"));
    let said = project
        .run(["check", "--locale", "en,es", "--locale", "ja"])
        .ok();
    assert!(said.stdout.contains("3 languages"), "{said}");
    let said = project.run(["facts", PERU, "--locale", "en,ja"]).ok();
    assert!(
        said.stdout
            .lines()
            .any(|line| line.contains("en") && line.contains("ja"))
    );
    let said = project.run(["status", "--locale", "en,es"]).ok().stdout;
    assert!(said.contains("es ") && !said.contains("ja "), "{said}");
    let memory = ["export", "es", "--format", "tmx", "--also", "ja,en"];
    let said = project.run(memory).refused().stderr;
    assert!(said.contains("en is the source language"), "{said}");
    let said = project.run(&memory[..4]).ok().stdout;
    assert!(!said.contains("xml:lang=\"ja\""), "{said}");
    let more = ["export", "es", "--format", "tmx", "--also", "ja,es"];
    let said = project.run(more).ok().stdout;
    assert!(said.contains("xml:lang=\"ja\""), "{said}");
    for wrong in ["en,", ",en", "en,,es", "en, es", "en;es", "en,xx"] {
        for command in ["check", "status"] {
            project.run([command, "--locale", wrong]).refused();
        }
    }
}

#[test]
fn a_language_in_the_place_of_a_record_is_recognised() {
    let project = Project::small();
    for (given, hint) in [("es", "--locale es"), ("en,es", "--locale en,es")] {
        for command in ["build", "check", "facts", "watch"] {
            let said = project.run([command, given]).refused();
            assert!(
                said.stderr.contains(&format!("did you mean `{hint}`?")),
                "{said}"
            );
        }
    }
    // A language that the project does not have is no help.
    let said = project.run(["build", "de"]).refused();
    assert!(!said.stderr.contains("--locale"), "{said}");
}

#[test]
fn the_number_of_jobs_is_a_number() {
    let project = Project::small();
    for command in ["build", "check"] {
        for jobs in ["-j1", "-j2", "--jobs=1"] {
            project.run([command, jobs, "-q"]).ok();
        }
        for wrong in ["-j0", "-jx", "--jobs=2000"] {
            project.run([command, wrong]).refused();
        }
    }
}
