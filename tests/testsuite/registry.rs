//! Every rule of the registry has a project in which it must find one thing, with its exact
//! words, and one beside it in which it must find nothing. A rule without both fails.

mod files;
mod languages;
mod projects;
mod records;
mod translations;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use chancery::rules::Rule;
use insta::assert_snapshot;

use crate::project::{PERU, Project, Said};

/// What is wrong and what is right of one rule.
struct Case {
    rule: &'static str,
    /// Makes the project in which it is found.
    wrong: fn() -> Project,
    /// Makes the one in which it is not.
    right: fn() -> Project,
    /// The command, without `chancery`.
    command: &'static [&'static str],
}

/// A case of `chancery check`.
const fn case(rule: &'static str, wrong: fn() -> Project, right: fn() -> Project) -> Case {
    Case {
        rule,
        wrong,
        right,
        command: &["check"],
    }
}

/// The small project with `to` in the place of `from` in one file.
#[track_caller]
fn edited(file: &str, from: &str, to: &str) -> Project {
    let project = Project::small();
    project.replace(file, from, to);
    project
}

/// The same of its record.
#[track_caller]
fn record(from: &str, to: &str) -> Project {
    edited(&format!("data/{PERU}.yaml"), from, to)
}

/// The small project with one more statement, `extra`, which has these texts in the languages
/// of the tags.
#[track_caller]
fn stated(texts: &[(&str, &str)]) -> Project {
    let project = record("  - - road-map\n", "  - - road-map\n    - extra\n");
    for (tag, usual) in [
        ("en", "They confirmed it."),
        ("es", "Lo confirmaron."),
        ("ja", "確認した。"),
    ] {
        let given = texts.iter().find(|(of, _)| *of == tag);
        let text = given.map_or(usual, |(_, text)| text);
        let file = format!("locales/{tag}/meetings/{PERU}.ftl");
        project.append(&file, &format!("\nextra = {text}\n"));
    }
    project
}

/// The same in English alone.
#[track_caller]
fn english(text: &str) -> Project {
    stated(&[("en", text)])
}

/// Rules that no project can show: a fault of the program itself, or of the machine.
const OF_FAULTS: [(&str, &str); 5] = [
    (
        "fluent",
        "every error that fluent-bundle has a name for is another rule",
    ),
    ("fluent-internal", "a fault of the program"),
    ("engine", "the engine is missing, or gives up: tests/engine"),
    ("unwritable-file", "a folder that nobody may write into"),
    (
        "leftover-file",
        "a file that a killed build left and nobody may remove",
    ),
];

fn cases() -> impl Iterator<Item = &'static Case> {
    let all = [
        files::CASES,
        records::CASES,
        translations::CASES,
        languages::CASES,
        projects::CASES,
    ];
    let only = std::env::var("CHANCERY_RULE").ok();
    let is_wanted = move |case: &&Case| {
        only.as_deref()
            .is_none_or(|only| only.split(' ').any(|it| it == case.rule))
    };
    all.into_iter().flatten().filter(is_wanted)
}

/// The lines that begin a problem.
fn heads(said: &Said) -> Vec<String> {
    let lines = said.stderr.lines();
    lines
        .filter(|line| line.starts_with("error[") || line.starts_with("warning["))
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_rule_has_what_it_must_find_and_what_it_must_not() {
    let mut missing: BTreeSet<&str> = Rule::ALL.iter().map(|rule| rule.id()).collect();
    for case in cases() {
        assert!(case.rule.parse::<Rule>().is_ok(), "no rule: {}", case.rule);
        missing.remove(case.rule);
    }
    for (rule, _) in OF_FAULTS {
        missing.remove(rule);
    }
    assert!(missing.is_empty(), "without a case: {missing:?}");
}

#[test]
fn what_is_wrong_is_found_once_with_these_words() {
    let mut table = String::new();
    let mut missed = String::new();
    for case in cases() {
        let said = (case.wrong)().run(case.command.iter());
        let found = heads(&said);
        let start = format!("[{}]: ", case.rule);
        if !found.iter().any(|head| head.contains(&start)) {
            writeln!(missed, "{}: {said}", case.rule).expect("a text");
        }
        for head in found {
            writeln!(table, "{head}").expect("a text");
        }
    }
    assert!(missed.is_empty(), "not found: {missed}");
    assert_snapshot!(table, @"");
}

#[test]
fn what_is_right_is_not_found() {
    let mut wrong = String::new();
    for case in cases() {
        let said = (case.right)().run(case.command.iter());
        let found = heads(&said);
        if !found.is_empty() || said.code == Some(2) {
            writeln!(wrong, "{}: {said}", case.rule).expect("a text");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
