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
    assert_snapshot!(refused(["publish"]), @"");
}

#[test]
fn an_unknown_option() {
    assert_snapshot!(refused(["build", "--locales", "en"]), @"");
}

#[test]
fn an_unknown_engine() {
    assert_snapshot!(refused(["build", "--engine", "latex"]), @"");
}

#[test]
fn an_unknown_standard() {
    assert_snapshot!(refused(["build", "--pdf-standard", "ua-7"]), @"");
}

#[test]
fn two_standards_that_exclude_each_other() {
    assert_snapshot!(refused(["build", "--pdf-standard", "a-2a,a-3a"]), @"");
}

#[test]
fn no_jobs_at_all() {
    assert_snapshot!(refused(["build", "--jobs", "0"]), @"");
    refused(["build", "--jobs", "-1"]);
    refused(["build", "--jobs", "many"]);
}

#[test]
fn an_unknown_record() {
    assert_snapshot!(refused(["build", "2023-11-15-japan-perú"]), @"");
    assert_snapshot!(refused(["build", "nothing-like-it"]), @"");
}

#[test]
fn a_record_that_is_a_path() {
    assert_snapshot!(refused(["build", "../x"]), @"");
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
    assert_snapshot!(project.run(["build", &elsewhere]).refused(), @"");
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
    assert_snapshot!(refused(["build", "--locale", "fr"]), @"");
    assert_snapshot!(refused(["check", "--locale", "fr"]), @"");
}

#[test]
fn a_language_that_is_a_path() {
    assert_snapshot!(refused(["build", "--locale", "../en"]), @"");
}

#[test]
fn a_language_in_another_spelling() {
    assert_snapshot!(refused(["build", "--locale", "EN"]), @"");
}

#[test]
fn no_project_here() {
    let project = Project::empty();
    assert_snapshot!(project.build().refused(), @"");
    assert_snapshot!(project.check().refused(), @"");
}

#[test]
fn no_project_there() {
    let project = Project::small();
    assert_snapshot!(project.run(["build", "--project", "locales"]).refused(), @"");
    project.run(["build", "--project", "nowhere"]).refused();
}

#[test]
fn something_else_to_be_emitted() {
    assert_snapshot!(refused(["build", "--emit", "html"]), @"");
}

#[test]
fn a_schema_of_something_else() {
    assert_snapshot!(refused(["schema", "poem"]), @"");
}
