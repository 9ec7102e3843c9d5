//! `check --fix`: what has an obvious repair is repaired, and nothing else is touched.

use insta::assert_snapshot;

use crate::project::{PERU, Project};

const DOCUMENT: &str = "locales/es/document.ftl";

#[test]
fn a_tab_in_an_indent_is_one_problem_and_becomes_spaces() {
    let project = Project::small();
    let before = project.text(DOCUMENT);
    project.append(DOCUMENT, "\nspare = {\n\t{ $host }\n\t\n }\nlast = {\n");
    assert_snapshot!(project.run(["check", "--locale", "es"]).failed(), @r#"
    error[tab-indent]: 2 lines are indented with tabs, expected spaces
       ┌─ locales/es/document.ftl:76:1
       │
    76 │     { $host }
       │ ^^^^ a tab is no blank in Fluent
       │
       = help: write spaces
       = fix: indent with 4 spaces for each tab (chancery check --fix)

    error[fluent-syntax]: this brace is not closed
       ┌─ locales/es/document.ftl:79:8
       │
    79 │ last = {
       │        ^ opened here
       │
       ┌─ locales/es/document.ftl:80:1
       │
    80 │ 
       │ - expected `}` before this
       │
       = help: write `{ $variable }`, `{ message }` or `{ FUNCTION($variable) }`; a brace that is meant as text is written {"{"}

    2 errors
    exit code 1
    "#);
    project.write(
        DOCUMENT,
        before.clone() + "\nspare = one\n\ttwo\n \tthree\n\t\n    four\n",
    );
    let said = project.run(["check", "--fix"]).ok();
    assert_snapshot!(said, @"
    warning[unused-message]: nothing uses the message `spare`
       ┌─ locales/es/document.ftl:75:1
       │
    75 │ spare = one
       │ ^^^^^ no record asks for it
       │
       = help: remove it, or have a record ask for it

    1 warning
    fixed locales/es/document.ftl: indent with 4 spaces for each tab (tab-indent)
    3 documents in 3 languages can be published
    exit code 0
    ");
    let expected = before + "\nspare = one\n    two\n     three\n\n    four\n";
    assert_eq!(project.text(DOCUMENT), expected);
}

#[test]
fn blanks_at_the_ends_of_lines_are_removed_and_line_ends_stay() {
    let project = Project::small();
    let text = project.text(DOCUMENT).replace('\n', "\r\n");
    let blanks = text.replacen("overview = ", "# About \t\r\noverview = ", 1);
    project.write(DOCUMENT, format!("\u{feff}{blanks}# Last "));
    let said = project.check().ok();
    assert_eq!(
        said.stderr.matches("warning[trailing-blanks]").count(),
        2,
        "{said}"
    );
    let said = project.run(["check", "--fix"]).ok();
    assert_eq!(said.stderr, "", "{said}");
    let expected = text.replacen("overview = ", "# About\r\noverview = ", 1);
    assert_eq!(project.text(DOCUMENT), format!("\u{feff}{expected}# Last"));
}

#[test]
fn a_character_that_never_stands_for_another_is_removed() {
    let project = Project::small();
    let overview = "overview = Presentación\u{200B} del\u{AD} { \"a\\u200Bb\" }:\u{200B}\n";
    let before = project.text(DOCUMENT);
    let line = before
        .lines()
        .find(|line| line.starts_with("overview"))
        .expect("it is there");
    project.write(DOCUMENT, before.replace(&format!("{line}\n"), overview));
    let said = project.run(["check", "--fix"]).ok();
    assert_eq!(said.stderr, "", "{said}");
    let expected = "overview = Presentación del { \"ab\" }:\n";
    assert_eq!(
        project.text(DOCUMENT),
        before.replace(&format!("{line}\n"), expected)
    );
    // What may have been a letter is left to a person.
    let lost = "overview = Presentaci\u{FFFD}n\n";
    project.write(DOCUMENT, before.replace(&format!("{line}\n"), lost));
    let said = project.run(["check", "--fix"]).failed();
    assert!(said.stderr.contains("error[refused-character]"), "{said}");
    assert_eq!(
        project.text(DOCUMENT),
        before.replace(&format!("{line}\n"), lost)
    );
}

#[test]
fn a_comment_that_allows_nothing_is_removed() {
    let project = Project::small();
    let record = format!("data/{PERU}.yaml");
    let before = [project.text(DOCUMENT), project.text(&record)];
    let comment = "# chancery: allow unused-message -- for later\n";
    project.replace(
        DOCUMENT,
        "overview =",
        &format!("{comment}# About.\noverview ="),
    );
    let comment = "# chancery: allow unused-fact -- for later\n";
    project.replace(&record, "facts:\n", &format!("{comment}facts:\n"));
    let said = project.run(["check", "--fix"]).ok();
    assert_snapshot!(said, @"
    fixed data/2023-11-15-japan-peru.yaml: remove the comment (unused-allowance)
    fixed locales/es/document.ftl: remove the comment (unused-allowance)
    3 documents in 3 languages can be published
    exit code 0
    ");
    let after = [project.text(DOCUMENT), project.text(&record)];
    assert_eq!(
        after[0],
        before[0].replace("overview =", "# About.\noverview =")
    );
    assert_eq!(after[1], before[1]);
}

#[test]
fn a_check_without_it_changes_nothing_and_names_the_repair() {
    let project = Project::small();
    project.append(DOCUMENT, "# Last \n");
    let before = project.text(DOCUMENT);
    let said = project.check().ok();
    assert!(
        said.stderr
            .contains("fix: remove the blanks (chancery check --fix)"),
        "{said}"
    );
    assert_eq!(project.text(DOCUMENT), before);
}

#[test]
fn without_anything_to_repair_it_is_a_check() {
    let project = Project::small();
    let said = project.run(["check", "--fix"]).ok();
    assert_eq!(said.stdout, "3 documents in 3 languages can be published\n");
    assert_eq!(said.stderr, "");
}

#[test]
fn what_a_project_turns_off_is_not_repaired() {
    let project = Project::small();
    project.append(DOCUMENT, "# Last \n");
    project.append("chancery.toml", "[rules]\ntrailing-blanks = \"off\"\n");
    project.run(["check", "--fix"]).ok();
    assert!(project.text(DOCUMENT).ends_with("# Last \n"));
}

#[test]
fn a_file_that_is_read_only_is_an_error() {
    let project = Project::small();
    project.append(DOCUMENT, "# Last \n");
    let path = project.path(DOCUMENT);
    let mut permissions = std::fs::metadata(&path).expect("there").permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(&path, permissions).expect("set");
    let said = project.run(["check", "--fix"]).failed();
    assert_snapshot!(said, @r#"
    warning[trailing-blanks]: the line ends in blanks
       ┌─ locales/es/document.ftl:74:7
       │
    74 │ # Last 
       │       ^ here
       │
       = help: remove them; a blank that is printed is written { " " }
       = fix: remove the blanks (chancery check --fix)

    error[unwritable-file]: the file cannot be repaired: it is read-only
     = in locales/es/document.ftl
     = help: nothing was repaired; see to the file and check again

    1 error, 1 warning
    exit code 1
    "#);
    assert!(project.text(DOCUMENT).ends_with("# Last \n"));
}

/// A file that could not be read hides what else is wrong in it.
#[test]
fn what_a_repair_uncovers_is_repaired_too() {
    let project = Project::small();
    project.append(DOCUMENT, "\nspare = one\n\ttwo \n");
    let said = project.run(["check", "--fix"]).ok();
    assert!(said.stdout.contains("(tab-indent)"), "{said}");
    assert!(said.stdout.contains("(trailing-blanks)"), "{said}");
    assert!(project.text(DOCUMENT).ends_with("\nspare = one\n    two\n"));
}

#[test]
fn a_repair_is_part_of_the_reports_for_programs() {
    let project = Project::small();
    project.append(DOCUMENT, "# Last \n");
    let report = project.run(["check", "--format", "json"]).ok();
    let report: serde_json::Value = serde_json::from_str(&report.stdout).expect("JSON");
    let fix = &report["problems"][0]["fix"];
    assert_eq!(fix["title"], "remove the blanks");
    assert_eq!(fix["edits"][0]["file"], DOCUMENT);
    assert_eq!(fix["edits"][0]["replacement"], "");
    let range = &fix["edits"][0]["range"];
    assert_eq!(
        (&range["start"]["column"], &range["end"]["column"]),
        (&7.into(), &8.into())
    );
    let log = project.run(["check", "--format", "sarif"]).ok();
    let log: serde_json::Value = serde_json::from_str(&log.stdout).expect("JSON");
    let change = &log["runs"][0]["results"][0]["fixes"][0]["artifactChanges"][0];
    assert_eq!(change["artifactLocation"]["uri"], DOCUMENT);
    assert_eq!(change["replacements"][0]["insertedContent"]["text"], "");
    // The result of the repairs is in the report, and what was done beside it.
    let said = project.run(["check", "--fix", "--format", "json"]).ok();
    let report: serde_json::Value = serde_json::from_str(&said.stdout).expect("JSON");
    assert_eq!(report["problems"], serde_json::json!([]));
    assert!(
        said.stderr.contains("fixed locales/es/document.ftl"),
        "{said}"
    );
}
