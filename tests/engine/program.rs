//! Programs that are not the `typst` that is wanted.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use chancery::engine::{Engine, Limits, SetupError, Standards, TypstCli};

use crate::project::*;

/// A program that answers to `--version` like the real one and else runs `script`.
fn pretend(folder: &Path, version: &str, script: &str) -> PathBuf {
    use std::io::Write;
    let path = folder.join("typst");
    let script = format!(
        "#!/bin/sh\nif [ \"$1\" = --version ]; then echo '{version}'; exit 0; fi\n{script}\n"
    );
    // Written by another process: a file that this one still has open for writing,
    // if only in a child of another test, cannot be run.
    let mut shell = Command::new("sh")
        .args(["-c", "cat > \"$0\" && chmod +x \"$0\""])
        .arg(&path)
        .stdin(Stdio::piped())
        .spawn()
        .unwrap();
    shell
        .stdin
        .take()
        .unwrap()
        .write_all(script.as_bytes())
        .unwrap();
    assert!(shell.wait().unwrap().success());
    path
}

const VERSION: &str = "typst 0.15.1 (0123abcd)";

fn pretended(project: &Project, version: &str, script: &str) -> Result<TypstCli, SetupError> {
    let program = pretend(project.path(), version, script);
    let fonts = fonts(project.path());
    TypstCli::new(
        Some(&program),
        root(project.path()),
        &fonts,
        &Standards::default(),
    )
}

#[test]
fn a_missing_program_says_how_to_install_it() {
    let project = Project::new();
    for program in ["/nowhere/typst", "no-such-typst"] {
        let (root, fonts) = (root(project.path()), fonts(project.path()));
        let error = TypstCli::new(
            Some(Path::new(program)),
            root,
            &fonts,
            &Standards::default(),
        )
        .unwrap_err();
        assert!(matches!(error, SetupError::ProgramMissing { .. }));
        let expected = "cargo install --locked typst-cli --version 0.15.1";
        assert!(
            error.help().is_some_and(|help| help.contains(expected)),
            "{error}"
        );
    }
}

#[test]
fn another_version_of_the_program_is_refused() {
    let project = Project::new();
    let error = pretended(&project, "typst 0.14.2 (0123abcd)", "").unwrap_err();
    let message = error.to_string();
    assert!(
        message.contains("is version 0.14.2, expected 0.15.1"),
        "{message}"
    );
    let error = pretended(&project, "pandoc 3.1", "").unwrap_err();
    assert!(matches!(error, SetupError::ProgramFailed { .. }), "{error}");
}

#[test]
fn a_slow_program_is_killed_when_the_time_is_up() {
    let project = Project::new();
    let pid = project.path().join("pid");
    let script = format!("echo $$ > '{}'\nexec sleep 600", pid.display());
    let engine = pretended(&project, VERSION, &script).unwrap();
    let engine = engine.with_limits(Limits {
        time: Duration::from_millis(700),
        ..Limits::default()
    });
    let begin = Instant::now();
    let problems = engine.compile(&document("", &[])).unwrap_err();
    assert!(begin.elapsed() < Duration::from_secs(20));
    assert_eq!(
        problems[0].message,
        "the document took longer than 0.7 seconds and was stopped"
    );
    let pid = fs::read_to_string(pid).unwrap();
    let alive = Command::new("kill")
        .args(["-0", pid.trim()])
        .stderr(Stdio::null())
        .status();
    assert!(!alive.unwrap().success());
}

#[cfg(target_os = "linux")]
#[test]
fn a_program_that_takes_too_much_memory_is_killed() {
    let project = Project::new();
    // The shell itself holds the text, twice as much with every step.
    let script = "text=aaaaaaaaaaaaaaaa\nwhile :; do text=$text$text; done";
    let engine = pretended(&project, VERSION, script).unwrap();
    let engine = engine.with_limits(Limits {
        memory: Some(64 << 20),
        ..Limits::default()
    });
    let problems = engine.compile(&document("", &[])).unwrap_err();
    assert_eq!(
        problems[0].message,
        "the document took more than 64 MiB of memory and was stopped"
    );
}

#[test]
fn what_a_program_leaves_running_is_not_waited_for() {
    let project = Project::new();
    let engine = pretended(
        &project,
        VERSION,
        "sleep 20 &\necho 'error: no' >&2\nexit 1",
    )
    .unwrap();
    let begin = Instant::now();
    let problems = engine.compile(&document("", &[])).unwrap_err();
    assert_eq!(problems[0].message, "no");
    assert!(begin.elapsed() < Duration::from_secs(15));
}

#[test]
fn a_program_that_prints_without_end_is_read_and_cut_short() {
    let project = Project::new();
    let script = "head -c 100000000 /dev/zero | tr '\\0' x >&2\n\
                  head -c 100000000 /dev/zero\nexit 1";
    let engine = pretended(&project, VERSION, script).unwrap();
    let problems = engine.compile(&document("", &[])).unwrap_err();
    assert!(
        problems[0].message.contains("ended with exit status: 1"),
        "{problems:#?}"
    );
    assert!(problems[0].hints[0].len() < 3000);
}

#[test]
fn a_program_that_leaves_no_pdf_is_an_error() {
    let project = Project::new();
    let engine = pretended(&project, VERSION, "exit 0").unwrap();
    let problems = engine.compile(&document("", &[])).unwrap_err();
    assert!(
        problems[0].message.starts_with("typst left no PDF"),
        "{problems:#?}"
    );
}

#[test]
fn the_program_sees_nothing_of_the_callers_environment() {
    let project = Project::new();
    let seen = project.path().join("seen");
    let script = format!(
        "env > '{0}'\nls -ld /proc/self/fd/0 >> '{0}'\nprintf '%s\\n' \"$@\" >> '{0}'\n\
         for a in \"$@\"; do last=$a; done\nprintf %%PDF > \"$last\"",
        seen.display()
    );
    let engine = pretended(&project, VERSION, &script).unwrap();
    assert_eq!(engine.compile(&document("", &[])).unwrap().pdf, b"%PDF");
    let seen = fs::read_to_string(seen).unwrap();
    // The caller is cargo, whose variables would be there.
    for name in [
        "CARGO",
        "HOME=",
        "SOURCE_DATE_EPOCH",
        "TYPST_FONT",
        "TYPST_ROOT",
    ] {
        assert!(
            !seen.lines().any(|line| line.starts_with(name)),
            "{name} in {seen}"
        );
    }
    for line in [
        "HTTPS_PROXY=http://127.0.0.1:1",
        "https_proxy=http://127.0.0.1:1",
        "--creation-timestamp=1700038800",
        "--ignore-system-fonts",
        "--pdf-standard",
        "ua-1,a-2a",
        "--package-path",
        "--package-cache-path",
    ] {
        assert!(
            seen.lines().any(|found| found == line),
            "no {line} in {seen}"
        );
    }
}

#[test]
fn nothing_is_left_behind() {
    let project = Project::new();
    let seen = project.path().join("seen");
    let script = format!("pwd > '{}'\necho 'error: no' >&2\nexit 1", seen.display());
    let engine = pretended(&project, VERSION, &script).unwrap();
    engine.compile(&document("", &[])).unwrap_err();
    let job = PathBuf::from(fs::read_to_string(seen).unwrap().trim());
    assert!(!job.exists());
    let jobs = job.parent().unwrap();
    assert_eq!(fs::read_dir(jobs).unwrap().count(), 0);
    drop(engine);
    assert!(!jobs.exists());
}
