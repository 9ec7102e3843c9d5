//! The severities that a project sets, warnings that are errors, and comments that allow a
//! rule.

use insta::assert_snapshot;

use crate::project::{PERU, Project, Said};

const DOCUMENT: &str = "locales/es/document.ftl";
const CONFIG: &str = "chancery.toml";

/// The small project with a message that nothing uses, and these settings.
fn with_unused(rules: &str) -> Project {
    let project = Project::small();
    project.append(DOCUMENT, "next-year = They will meet again.\n");
    project.append(CONFIG, &format!("\n[rules]\n{rules}"));
    project
}

/// The same with a fact that nothing uses, and comments above both.
fn with_allowance(ftl: &str, yaml: &str) -> Project {
    let project = Project::small();
    project.append(
        DOCUMENT,
        &format!("\n{ftl}next-year = They will meet again.\n"),
    );
    let facts = "facts:\n";
    project.replace(
        &format!("data/{PERU}.yaml"),
        facts,
        &format!("{facts}{yaml}  spare: 5\n"),
    );
    project
}

fn rules(said: &Said) -> Vec<&str> {
    let heads = said.stderr.lines().filter_map(|line| {
        let (head, _) = line.split_once("]: ")?;
        (head.starts_with("error[") || head.starts_with("warning[")).then_some(head)
    });
    heads.collect()
}

#[test]
fn a_warning_can_be_turned_off_and_be_made_an_error() {
    let said = with_unused("").check().ok();
    assert_eq!(rules(&said), ["warning[unused-message"], "{said}");
    let said = with_unused("unused-message = \"off\"\n").check().ok();
    assert_eq!(said.stderr, "");
    let said = with_unused("unused-message = \"warning\"\n").check().ok();
    assert_eq!(rules(&said), ["warning[unused-message"], "{said}");
    let said = with_unused("unused-message = \"error\"\n").check().failed();
    assert_eq!(rules(&said), ["error[unused-message"], "{said}");
    assert!(said.stderr.ends_with("1 error\n"), "{said}");
}

#[test]
fn a_rule_or_severity_that_is_not_there_is_an_error_at_its_line() {
    let said = with_unused(
        "unused-mesage = \"off\"\nunused-fact = \"of\"\nfallback = \"info\"\nE0308 = \"error\"\n",
    );
    assert_snapshot!(said.check().failed(), @r#"
    error[config]: there is no rule `unused-mesage`
      ┌─ chancery.toml:4:1
      │
    4 │ unused-mesage = "off"
      │ ^^^^^^^^^^^^^ unknown
      │
      = help: did you mean `unused-message`?

    error[config]: found the severity `of`, expected one of off, warning, error
      ┌─ chancery.toml:5:15
      │
    5 │ unused-fact = "of"
      │               ^^^^ unknown
      │
      = help: did you mean `off`?

    error[config]: found the severity `info`, expected one of off, warning, error
      ┌─ chancery.toml:6:12
      │
    6 │ fallback = "info"
      │            ^^^^^^ unknown
      │
      = help: write one of off, warning, error

    error[config]: there is no rule `E0308`
      ┌─ chancery.toml:7:1
      │
    7 │ E0308 = "error"
      │ ^^^^^ unknown
      │
      = help: `chancery check --list` lists all

    4 errors
    exit code 1
    "#);
}

#[test]
fn what_protects_the_page_cannot_be_lowered() {
    let said = with_unused("missing-message = \"warning\"\nyaml = \"off\"\n").check();
    assert_snapshot!(said.failed(), @r#"
    error[config]: the severity of `missing-message` cannot be set: the page would lack a text, or say something else than it should
      ┌─ chancery.toml:4:1
      │
    4 │ missing-message = "warning"
      │ ^^^^^^^^^^^^^^^ is always an error
      │
      = help: take the line out; `chancery check --list` marks those that can be set

    error[config]: the severity of `yaml` cannot be set: without it nobody knows what the file says
      ┌─ chancery.toml:5:1
      │
    5 │ yaml = "off"
      │ ^^^^ is always an error
      │
      = help: take the line out; `chancery check --list` marks those that can be set

    2 errors
    exit code 1
    "#);
    // It may be set to what it is.
    let said = with_unused("missing-message = \"error\"\nunused-message = \"off\"\n").check();
    assert_eq!(said.ok().stderr, "");
}

#[test]
fn a_severity_that_is_no_text_is_an_error() {
    assert_snapshot!(with_unused("unused-message = false\n").check().failed(), @r#"
    error[config]: invalid type: boolean `false`, expected a string
      ┌─ chancery.toml:4:18
      │
    4 │ unused-message = false
      │                  ^^^^^ here
      │
      = help: a rule is set once, to one of "off", "warning", "error"

    1 error
    exit code 1
    "#);
}

#[test]
fn a_rule_can_be_set_once() {
    let said = with_unused("unused-message = \"off\"\nunused-message = \"error\"\n").check();
    assert_eq!(rules(&said.failed()), ["error[config"]);
}

#[test]
fn denied_warnings_are_errors_of_a_check() {
    let project = with_unused("");
    let said = project.run(["check", "--deny-warnings"]).failed();
    assert_eq!(rules(&said), ["error[unused-message"], "{said}");
    assert!(!said.stdout.contains("can be published"), "{said}");
    let project = with_unused("unused-message = \"off\"\n");
    project.run(["check", "--deny-warnings"]).ok();
}

/// The record says of which section it is; nobody took part for Chile.
fn with_wrong_section() -> Project {
    let project = Project::small();
    project.replace(&format!("data/{PERU}.yaml"), "[JP, PE]", "[JP, PE, CL]");
    project.append("data/registry/countries.yaml", "CL: {}\n");
    for locale in ["en", "es", "ja"] {
        project.append(
            &format!("locales/{locale}/names.ftl"),
            "country-CL = Chile\n",
        );
    }
    project
}

#[test]
fn a_build_with_denied_warnings_writes_nothing_that_a_warning_is_about() {
    let project = with_wrong_section();
    let said = project.run(["build", "--emit", "typ"]).ok();
    assert_eq!(rules(&said), ["warning[section-party"], "{said}");
    assert!(project.has("out/en"));
    project.remove("out");
    let said = project
        .run(["build", "--emit", "typ", "--deny-warnings"])
        .failed();
    assert_eq!(rules(&said), ["error[section-party"], "{said}");
    assert!(!project.has("out"), "{said}");
}

#[test]
fn a_severity_holds_for_a_build_too() {
    let project = with_wrong_section();
    project.append(CONFIG, "\n[rules]\nsection-party = \"off\"\n");
    assert_eq!(project.run(["build", "--emit", "typ"]).ok().stderr, "");
    project.replace(CONFIG, "off", "error");
    project.remove("out");
    let said = project.run(["build", "--emit", "typ"]).failed();
    assert_eq!(rules(&said), ["error[section-party"], "{said}");
    assert!(!project.has("out"), "{said}");
}

#[test]
fn a_fallback_that_is_an_error_is_not_published() {
    let project = Project::small();
    let file = format!("locales/es/meetings/{PERU}.ftl");
    let text = project.text(&file);
    let kept: Vec<_> = text
        .lines()
        .filter(|line| !line.starts_with("road-map"))
        .collect();
    project.write(&file, kept.join("\n"));
    let arguments = ["build", "--emit", "typ", "--allow-fallback"];
    let said = project.run(arguments).ok();
    assert!(rules(&said).contains(&"warning[fallback"), "{said}");
    project.remove("out");
    project.append(CONFIG, "\n[rules]\nfallback = \"error\"\n");
    let said = project.run(arguments).failed();
    assert!(rules(&said).contains(&"error[fallback"), "{said}");
    assert!(!project.has(&format!("out/es/{PERU}.typ")), "{said}");
    assert!(project.has(&format!("out/en/{PERU}.typ")), "{said}");
}

/// What is a warning must not keep the later checks of a file away.
#[test]
fn a_rule_that_is_lowered_does_not_hide_what_is_found_after_it() {
    let project = Project::small();
    project.append(DOCUMENT, "\nsome-text = They confirmed\n#    it.\n");
    // The record does not ask for it: only the check of the whole file finds it.
    let notice = project
        .text(DOCUMENT)
        .replace("notice-provisional = ", "notice-provisional = { $hots } ");
    assert_ne!(notice, project.text(DOCUMENT));
    project.write(DOCUMENT, notice);
    let check = || project.run(["check", "--locale", "es"]);
    let said = check().failed();
    assert_eq!(rules(&said), ["error[comment-in-message"], "{said}");
    for level in ["warning", "off"] {
        project.write(
            CONFIG,
            format!("source-locale = \"en\"\n[rules]\ncomment-in-message = \"{level}\"\n"),
        );
        let said = check().failed();
        assert!(
            rules(&said).contains(&"error[unknown-variable"),
            "{level}: {said}"
        );
    }
}

#[test]
fn a_comment_allows_one_rule_at_one_place() {
    let project = with_allowance("", "");
    let said = project.check().ok();
    let both = ["warning[unused-fact", "warning[unused-message"];
    assert_eq!(rules(&said), both, "{said}");
    let project = with_allowance(
        "# chancery: allow unused-message -- the next meeting asks for it\n",
        "  # chancery: allow unused-fact -- for the archive\n",
    );
    assert_eq!(project.check().ok().stderr, "");
    project.run(["check", "--deny-warnings"]).ok();
    // Another message is not allowed with it.
    project.append(DOCUMENT, "\nnext-month = They will meet again.\n");
    let said = project.check().ok();
    assert_eq!(rules(&said), ["warning[unused-message"], "{said}");
    assert!(said.stderr.contains("`next-month`"), "{said}");
}

#[test]
fn a_comment_allows_a_rule_in_the_file_of_a_meeting() {
    let project = Project::small();
    let file = format!("locales/en/meetings/{PERU}.ftl");
    project.append(&file, "\nnext-year = They will meet again.\n");
    let said = project.check().ok();
    assert_eq!(rules(&said), ["warning[unused-message"], "{said}");
    project.replace(
        &file,
        "next-year",
        "# chancery: allow unused-message -- for the press\nnext-year",
    );
    assert_eq!(project.check().ok().stderr, "");
}

#[test]
fn a_comment_allows_a_warning_of_a_build() {
    let project = with_wrong_section();
    let section = "section:";
    project.replace(
        &format!("data/{PERU}.yaml"),
        section,
        &format!("# chancery: allow section-party -- Chile has joined since\n{section}"),
    );
    assert_eq!(project.run(["build", "--emit", "typ"]).ok().stderr, "");
    project
        .run(["build", "--emit", "typ", "--deny-warnings"])
        .ok();
}

#[test]
fn a_comment_that_allows_nothing_is_a_problem() {
    let project = Project::small();
    let file = format!("locales/en/meetings/{PERU}.ftl");
    project.replace(
        &file,
        "road-map =",
        "# chancery: allow unused-message -- for later\nroad-map =",
    );
    project.replace(
        &format!("data/{PERU}.yaml"),
        "facts:\n",
        "# chancery: allow unused-fact -- for later\nfacts:\n",
    );
    project.replace(
        DOCUMENT,
        "overview =",
        "# chancery: allow unused-message -- for later\noverview =",
    );
    let said = project.check().ok();
    assert_eq!(rules(&said), ["warning[unused-allowance"; 3], "{said}");
    assert_snapshot!(said, @"
    warning[unused-allowance]: nothing here has to be allowed by `unused-fact`
       ┌─ data/2023-11-15-japan-peru.yaml:22:1
       │
    22 │ # chancery: allow unused-fact -- for later
       │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ allows nothing
       │
       = help: remove the comment
       = fix: remove the comment (chancery check --fix)

    warning[unused-allowance]: nothing here has to be allowed by `unused-message`
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │ # chancery: allow unused-message -- for later
      │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ allows nothing
      │
      = help: remove the comment
      = fix: remove the comment (chancery check --fix)

    warning[unused-allowance]: nothing here has to be allowed by `unused-message`
       ┌─ locales/es/document.ftl:33:1
       │
    33 │ # chancery: allow unused-message -- for later
       │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ allows nothing
       │
       = help: remove the comment
       = fix: remove the comment (chancery check --fix)

    3 warnings
    3 documents in 3 languages can be published
    exit code 0
    ");
    // What was not looked for everywhere cannot be known as unused.
    assert_eq!(project.run(["check", PERU]).ok().stderr, "");
    assert_eq!(project.run(["check", "--locale", "en"]).ok().stderr, "");
}

#[test]
fn an_allowance_without_a_reason_is_not_in_force() {
    let project = with_allowance(
        "# chancery: allow unused-message\n",
        "  # chancery: allow unused-facts -- for later\n",
    );
    assert_snapshot!(project.check().ok(), @"
    warning[allowance]: there is no rule `unused-facts`
       ┌─ data/2023-11-15-japan-peru.yaml:23:3
       │
    23 │   # chancery: allow unused-facts -- for later
       │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ is not in force
       │
       = help: did you mean `unused-fact`?

    warning[unused-fact]: no sentence of this record uses the fact `spare`
       ┌─ data/2023-11-15-japan-peru.yaml:24:3
       │
    24 │   spare: 5
       │   ^^^^^ used nowhere
       │
       = help: write a sentence that says it, or remove it

    warning[allowance]: found no reason why `unused-message` is allowed here
       ┌─ locales/es/document.ftl:75:1
       │
    75 │ # chancery: allow unused-message
       │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ is not in force
       │
       = help: write `# chancery: allow RULE -- the reason`

    warning[unused-message]: nothing uses the message `next-year`
       ┌─ locales/es/document.ftl:76:1
       │
    76 │ next-year = They will meet again.
       │ ^^^^^^^^^ no record asks for it
       │
       = help: remove it, or have a record ask for it

    4 warnings
    3 documents in 3 languages can be published
    exit code 0
    ");
}

#[test]
fn a_rule_that_protects_the_page_cannot_be_allowed() {
    let project = Project::small();
    project.replace(
        DOCUMENT,
        "overview = ",
        "# chancery: allow unknown-variable -- it works with this record\noverview = { $hots } ",
    );
    let said = project.run(["check", "--locale", "es"]).failed();
    assert!(rules(&said).contains(&"error[unknown-variable"), "{said}");
    assert!(
        said.stderr.contains("`unknown-variable` cannot be allowed"),
        "{said}"
    );
}

/// What is found in the registry is about a file as a whole.
#[test]
fn a_comment_in_the_registry_is_not_in_force() {
    let project = Project::small();
    let comment = "# chancery: allow unused-entry -- for later\n";
    let people = "data/registry/people.yaml";
    let text = project.text(people);
    project.write(people, format!("{comment}{text}"));
    let said = project.check().ok();
    assert_eq!(rules(&said), ["warning[allowance"], "{said}");
}

#[test]
fn the_documents_of_the_repository_are_clean() {
    let said = Project::whole().run(["check", "--deny-warnings"]).ok();
    assert_eq!(said.stderr, "");
}

#[test]
fn a_warning_in_the_file_of_a_meeting_is_reported_by_check_and_build() {
    let project = Project::small();
    project.append(&format!("locales/es/meetings/{PERU}.ftl"), "# Last \n");
    let expected = ["warning[trailing-blanks"];
    assert_eq!(rules(&project.check().ok()), expected);
    let build = || project.run(["build", "--emit", "typ"]);
    assert_eq!(rules(&build().ok()), expected);
    // So is one in a shared file.
    project.append("locales/ja/names.ftl", "# Last \n");
    assert_eq!(rules(&project.check().ok()), [expected[0]; 2]);
    assert_eq!(rules(&build().ok()), [expected[0]; 2]);
}

#[test]
fn an_error_in_the_file_of_a_meeting_can_be_allowed() {
    let project = Project::small();
    let file = format!("locales/en/meetings/{PERU}.ftl");
    let road_map = project.text(&file);
    let (_, road_map) = road_map.split_once("\nroad-map").expect("it is there");
    let road_map = road_map.lines().next().unwrap_or_default().to_owned();
    let road_map = format!("road-map{road_map}\n");
    project.replace(&file, &road_map, &format!("{road_map}#     as agreed\n"));
    let said = project.check().failed();
    assert_eq!(rules(&said), ["error[comment-in-message"], "{said}");
    let comment = "# chancery: allow comment-in-message -- the words of the press\n";
    project.replace(&file, &road_map, &format!("{comment}{road_map}"));
    assert_eq!(project.check().ok().stderr, "");
    assert_eq!(project.run(["build", "--emit", "typ"]).ok().stderr, "");
}
