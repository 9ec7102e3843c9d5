//! `chancery explain` and `chancery check --list`.

use chancery::rules::Rule;
use insta::assert_snapshot;

use crate::project::Project;

#[test]
fn a_rule_is_explained_with_an_example_and_what_to_do() {
    assert_snapshot!(Project::empty().run(["explain", "missing-fact"]).ok(), @"
    error[missing-fact]: A statement uses a fact that the record does not have

    Why is this bad:
        The sentence cannot be said without it. The place is in the record: no translation is at fault.

    Example:
        facts: {}
        body:
          - - special-occasion: { by: guest }     # its text uses $anniversary

    Use instead:
        facts:
          anniversary: 150
        body:
          - - special-occasion: { by: guest }

    How to repair:
        Add the fact to the record or to the statement, or leave the statement out.

    Severity:
        error, which cannot be lowered: the page would lack a text, or say something else than it should.
    exit code 0
    ");
}

#[test]
fn every_rule_can_be_explained() {
    let project = Project::empty();
    for rule in Rule::ALL {
        let said = project.run(["explain", rule.id()]).ok();
        let head = format!("{}[{rule}]: ", rule.severity());
        assert!(said.stdout.starts_with(&head), "{said}");
        assert_eq!(said.stderr, "");
        for part in [
            "\nWhy is this bad:\n    ",
            "\nExample:\n    ",
            "\nUse instead:\n    ",
            "\nHow to repair:\n    ",
            "\nSeverity:\n    ",
        ] {
            assert!(said.stdout.contains(part), "{part:?}: {said}");
        }
    }
}

#[test]
fn a_name_that_is_no_rule_is_wrong_usage_and_the_near_one_is_named() {
    let project = Project::empty();
    assert_snapshot!(project.run(["explain", "mising-fact"]).refused(), @"
    error: there is no rule `mising-fact`
    help: did you mean `missing-fact`? `chancery check --list` lists all
    exit code 2
    ");
    assert_snapshot!(project.run(["explain", "E0308"]).refused(), @"
    error: there is no rule `E0308`
    help: `chancery check --list` lists all
    exit code 2
    ");
}

#[test]
fn every_rule_is_listed_with_its_severity_and_no_project_is_needed() {
    let said = Project::empty().run(["check", "--list"]).ok();
    for rule in Rule::ALL {
        let line = said
            .stdout
            .lines()
            .find(|line| line.trim_start().split(' ').next() == Some(rule.id()));
        let line = line.unwrap_or_else(|| panic!("no {rule}: {said}"));
        let set = if rule.is_adjustable() { "*" } else { " " };
        let severity = format!(" {:7}{set} ", rule.severity().as_str());
        assert!(line.contains(&severity), "{line}");
        assert!(line.ends_with(rule.explanation().summary), "{line}");
    }
}

#[test]
fn a_list_of_rules_checks_nothing() {
    let said = Project::small()
        .run(["check", "--list", "--unused"])
        .refused();
    assert!(said.stderr.contains("--list"), "{said}");
}
