//! Commands that are wrong (exit code 2), and what is said of them.

use insta::assert_snapshot;

use crate::project::{PERU, Project, Said};

#[track_caller]
fn refused<const N: usize>(arguments: [&str; N]) -> Said {
    let project = Project::small();
    let said = project.run(arguments).refused();
    assert_eq!(said.stdout, "");
    assert!(!project.has("out"), "something was written");
    said
}

#[test]
fn no_command() {
    let said = refused([]);
    assert!(said.stderr.contains("Usage: chancery"), "{said}");
}

#[test]
fn an_unknown_command() {
    assert_snapshot!(refused(["publish"]), @r#"
    error: unrecognized subcommand 'publish'

    Usage: chancery <COMMAND>

    For more information, try '--help'.
    exit code 2
    "#);
}

#[test]
fn an_unknown_option() {
    assert_snapshot!(refused(["build", "--locales", "en"]), @r#"
    error: unexpected argument '--locales' found

      tip: a similar argument exists: '--locale'

    Usage: chancery build --locale <TAG> [RECORD]...

    For more information, try '--help'.
    exit code 2
    "#);
}

#[test]
fn an_unknown_engine() {
    assert_snapshot!(refused(["build", "--engine", "latex"]), @r#"
    error: invalid value 'latex' for '--engine <ENGINE>'
      [possible values: embedded, typst-cli]

    For more information, try '--help'.
    exit code 2
    "#);
}

#[test]
fn an_unknown_standard() {
    assert_snapshot!(refused(["build", "--pdf-standard", "ua-7"]), @r#"
    error: invalid value 'ua-7' for '--pdf-standard <LIST>': unknown PDF standard `ua-7`, expected one of 1.4, 1.5, 1.6, 1.7, 2.0, a-1b, a-1a, a-2b, a-2u, a-2a, a-3b, a-3u, a-3a, a-4, a-4f, a-4e, ua-1

    For more information, try '--help'.
    exit code 2
    "#);
}

#[test]
fn two_standards_that_exclude_each_other() {
    assert_snapshot!(refused(["build", "--pdf-standard", "a-2a,a-3a"]), @r#"
    error: invalid value 'a-2a,a-3a' for '--pdf-standard <LIST>': found a-2a and a-3a, expected at most one PDF/A standard: remove one

    For more information, try '--help'.
    exit code 2
    "#);
}

/// Most likely a variable that was not set: a build without a standard prints missing
/// characters as boxes.
#[test]
fn no_standard_at_all() {
    assert_snapshot!(refused(["build", "--pdf-standard", ""]), @r#"
    error: invalid value '' for '--pdf-standard <LIST>': found no PDF standard, expected at least one of 1.4, 1.5, 1.6, 1.7, 2.0, a-1b, a-1a, a-2b, a-2u, a-2a, a-3b, a-3u, a-3a, a-4, a-4f, a-4e, ua-1

    For more information, try '--help'.
    exit code 2
    "#);
}

#[test]
fn no_time_and_no_memory_at_all() {
    assert_snapshot!(refused(["build", "--time-limit", "0"]), @r#"
    error: invalid value '0' for '--time-limit <SECONDS>': 0 is not in 1..=86400

    For more information, try '--help'.
    exit code 2
    "#);
    refused(["build", "--time-limit", "soon"]);
    refused(["build", "--memory-limit", "0"]);
}

/// Every command that prints, on a full disk.
#[cfg(target_os = "linux")]
#[test]
fn what_cannot_be_printed_is_an_error() {
    let project = Project::small();
    let full = |arguments: &[&str], stream: &str| {
        let script = format!("exec \"$0\" \"$@\" {stream}>/dev/full");
        let output = std::process::Command::new("sh")
            .args(["-c", &script, env!("CARGO_BIN_EXE_chancery")])
            .args(arguments)
            .current_dir(project.root())
            .output()
            .unwrap();
        let stderr = String::from_utf8(output.stderr).unwrap();
        (output.status.code(), stderr)
    };
    let no_space =
        "error: the standard output cannot be written to: No space left on device (os error 28)\n";
    for arguments in [
        &["build", "--locale", "en"][..],
        &["check"],
        &["new", "meeting", "2024-01-01-a"],
        &["new", "locale", "fr"],
        &["init", "another"],
        &["schema"],
        &["--help"],
        &["build", "--help"],
        &["--version"],
    ] {
        let result = full(arguments, "1");
        assert_eq!(result, (Some(1), no_space.to_owned()), "{arguments:?}");
    }
    assert!(
        project.has(&format!("out/en/{PERU}.pdf")),
        "it was made all the same"
    );
    // Errors that nobody can see, too; the code for wrong usage stays.
    project.remove("locales/en/document.ftl");
    assert_eq!(full(&["check"], "2").0, Some(1));
    assert_eq!(full(&["build", "nothing-like-it"], "2").0, Some(2));
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_is_no_error() {
    let project = Project::small();
    let output = std::process::Command::new("sh")
        .args(["-c", "{ \"$0\" schema; echo $? >code; } | head -c 1"])
        .arg(env!("CARGO_BIN_EXE_chancery"))
        .current_dir(project.root())
        .output()
        .unwrap();
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    assert_eq!(project.text("code"), "0\n");
}

#[test]
fn no_jobs_at_all() {
    assert_snapshot!(refused(["build", "--jobs", "0"]), @r#"
    error: invalid value '0' for '--jobs <N>': 0 is not in 1..=1024

    For more information, try '--help'.
    exit code 2
    "#);
    refused(["build", "--jobs", "-1"]);
    refused(["build", "--jobs", "many"]);
}

#[test]
fn an_unknown_record() {
    assert_snapshot!(refused(["build", "2023-11-15-japan-perú"]), @r#"
    error: this project has no record "2023-11-15-japan-perú"
    help: did you mean `2023-11-15-japan-peru`?
    exit code 2
    "#);
    assert_snapshot!(refused(["build", "nothing-like-it"]), @r#"
    error: this project has no record "nothing-like-it"
    help: records are the files data/*.yaml; name them without folder and ending
    exit code 2
    "#);
}

#[test]
fn a_record_that_is_a_path() {
    assert_snapshot!(refused(["build", "../x"]), @r#"
    error: this project has no record "../x"
    help: records are the files data/*.yaml; name them without folder and ending
    exit code 2
    "#);
    refused(["build", "/etc/passwd"]);
    refused(["build", ".."]);
    refused(["build", ""]);
    refused(["check", "../x"]);
}

/// A file of that name in another folder is another file.
#[test]
fn a_record_of_another_folder() {
    let project = Project::small();
    let elsewhere = format!("elsewhere/{PERU}.yaml");
    project.copy(&format!("data/{PERU}.yaml"), &elsewhere);
    assert_snapshot!(project.run(["build", &elsewhere]).refused(), @r#"
    error: this project has no record "elsewhere/2023-11-15-japan-peru.yaml"
    help: records are the files data/*.yaml; name them without folder and ending
    exit code 2
    "#);
}

#[test]
fn a_record_by_its_file() {
    let project = Project::small();
    project
        .run(["build", &format!("data/{PERU}.yaml"), "--locale", "en"])
        .ok();
    assert!(project.has(&format!("out/en/{PERU}.pdf")));
    let project = Project::small();
    let here = format!("{PERU}.yaml");
    project
        .chancery(["build", &here])
        .within(&project.path("data"))
        .run()
        .ok();
    assert!(project.has(&format!("out/en/{PERU}.pdf")));
}

#[test]
fn an_unknown_language() {
    assert_snapshot!(refused(["build", "--locale", "fr"]), @r#"
    error: this project has no translation into fr
    help: it has en, es, ja
    exit code 2
    "#);
    assert_snapshot!(refused(["check", "--locale", "fr"]), @r#"
    error: this project has no translation into fr
    help: it has en, es, ja
    exit code 2
    "#);
}

#[test]
fn a_language_that_is_a_path() {
    assert_snapshot!(refused(["build", "--locale", "../en"]), @r#"
    error: invalid value '../en' for '--locale <TAG>': found "../en", expected a language tag (BCP 47) such as "en", "es-PE" or "zh-Hant"

    For more information, try '--help'.
    exit code 2
    "#);
}

#[test]
fn a_language_in_another_spelling() {
    assert_snapshot!(refused(["build", "--locale", "EN"]), @r#"
    error: invalid value 'EN' for '--locale <TAG>': found "EN", expected "en"

    For more information, try '--help'.
    exit code 2
    "#);
}

#[test]
fn no_project_here() {
    let project = Project::empty();
    assert_snapshot!(project.build().refused(), @r#"
    error: there is no chancery.toml in this folder or any above it
    help: go to the folder of a project, name one with --project, or make one with `chancery init`
    exit code 2
    "#);
    assert_snapshot!(project.check().refused(), @r#"
    error: there is no chancery.toml in this folder or any above it
    help: go to the folder of a project, name one with --project, or make one with `chancery init`
    exit code 2
    "#);
}

#[test]
fn no_project_there() {
    let project = Project::small();
    assert_snapshot!(project.run(["build", "--project", "locales"]).refused(), @r#"
    error: there is no chancery.toml in locales
    help: --project names the folder of a project; `chancery init` makes one
    exit code 2
    "#);
    project.run(["build", "--project", "nowhere"]).refused();
}

#[test]
fn something_else_to_be_emitted() {
    assert_snapshot!(refused(["build", "--emit", "html"]), @r#"
    error: invalid value 'html' for '--emit <WHAT>'
      [possible values: typ]

    For more information, try '--help'.
    exit code 2
    "#);
}

#[test]
fn a_schema_of_something_else() {
    assert_snapshot!(refused(["schema", "poem"]), @"
    error: invalid value 'poem' for '[KIND]'
      [possible values: record, people, countries, places, organisations, events, offices, documents, kinds, report, facts, status, list, inspect, provenance, manifest]

    For more information, try '--help'.
    exit code 2
    ");
}
