//! The workflows and scripts name what is there: actions, scripts, commands, options, versions.
//!
//! `.ci/run` has actionlint and shellcheck read them, and tries the scripts
//! (`.ci/test-scripts`).

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use chancery::engine::TYPST_VERSION;

use crate::project::{Project, repository};

/// What GitHub runs.
const WORKFLOWS: [&str; 5] = [
    ".github/workflows/ci.yml",
    ".github/workflows/program.yml",
    ".github/workflows/release.yml",
    "action.yml",
    "src/scaffold/project/documents.yml",
];

/// What else has commands of the program.
const SCRIPTS: [&str; 7] = [
    ".ci/content",
    ".ci/languages",
    ".ci/release",
    ".ci/try-program",
    ".gitlab/chancery.yml",
    ".pre-commit-hooks.yaml",
    "Dockerfile",
];

/// The platforms that the program is released for.
const TARGETS: [&str; 5] = [
    "aarch64-apple-darwin",
    "aarch64-unknown-linux-musl",
    "x86_64-apple-darwin",
    "x86_64-pc-windows-msvc",
    "x86_64-unknown-linux-musl",
];

fn text(path: &str) -> String {
    fs::read_to_string(repository().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The arguments of each `chancery …` and `"$program" …` in a text, with its line. A word that
/// the shell replaces is `en`.
fn commands(text: &str) -> Vec<(usize, Vec<String>)> {
    let mut found = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let words: Vec<&str> = line.split_whitespace().collect();
        for (index, word) in words.iter().enumerate() {
            let program = word
                .trim_start_matches(['(', '"', '`'])
                .trim_end_matches('"');
            let is_program =
                program == "$program" || program.rsplit('/').next() == Some("chancery");
            if !is_program {
                continue;
            }
            let is_end = |word: &&str| word.starts_with(['|', '>', '<', '&', '2', '#', '\\', ';']);
            if words.get(index + 1).is_none_or(|first| first.contains('$')) {
                continue;
            }
            let arguments = words[index + 1..].iter().copied();
            let arguments = arguments.take_while(|word| !is_end(word)).map(|word| {
                let word = word.trim_end_matches([')', ';', '`', '.', '"']);
                let is_replaced = word.contains('$');
                if is_replaced { "en" } else { word }.to_owned()
            });
            let arguments: Vec<String> = arguments.collect();
            let starts =
                |first: &String| first.starts_with(|c: char| c.is_ascii_lowercase() || c == '-');
            // A path that comes after the program's is no command: `cp target/debug/chancery kept/`.
            let starts = |first: &String| starts(first) && !first.contains('/');
            if arguments.first().is_some_and(starts) {
                found.push((at + 1, arguments));
            }
        }
    }
    found
}

#[test]
fn every_command_of_a_workflow_is_one_of_the_program() {
    let project = Project::empty();
    let mut tried = BTreeSet::new();
    for path in WORKFLOWS.iter().chain(&SCRIPTS) {
        // What is run, not what is said about it, but for the examples of action.yml.
        let text: String = text(path)
            .lines()
            .filter(|line| !line.trim_start().starts_with('#'))
            .filter(|line| !line.contains("name:") && !line.contains("description:"))
            .fold(String::new(), |text, line| text + line + "\n");
        for (_, mut arguments) in commands(&text) {
            arguments.push("--help".to_owned());
            let said = project.run(&arguments);
            assert_eq!(said.code, Some(0), "{path}: {arguments:?}: {said}");
            tried.insert(arguments);
        }
    }
    let first: BTreeSet<_> = tried
        .iter()
        .map(|arguments| arguments[0].as_str())
        .collect();
    for command in [
        "--version",
        "build",
        "check",
        "init",
        "list",
        "release",
        "status",
        "verify",
    ] {
        assert!(
            first.contains(command),
            "{command} was not tried: {tried:?}"
        );
    }
}

#[test]
fn a_command_that_is_none_is_found() {
    let project = Project::empty();
    for line in [
        "kept/chancery biuld --verify",
        "\"$program\" check --denywarnings || status=$?",
        "entry: chancery check --form github",
    ] {
        let found = commands(line);
        assert_eq!(found.len(), 1, "{line}: {found:?}");
        let arguments = found[0].1.iter().map(String::as_str).chain(["--help"]);
        project.run(arguments).refused();
    }
}

/// `.ci/release` puts its options together before it gives them to the program.
#[test]
fn every_option_of_the_script_for_releases_is_one() {
    let project = Project::empty();
    for (command, list) in [("release", "arguments"), ("verify", "verifying")] {
        let help = project.run([command, "--help"]).ok().stdout;
        let script = text(".ci/release");
        let lines = script.lines().map(str::trim);
        let lines = lines.filter(|line| line.starts_with(list));
        let words = lines.flat_map(|line| line.split([' ', '(', ')']));
        let options: Vec<_> = words.filter(|word| word.starts_with("--")).collect();
        assert!(!options.is_empty(), "{list}");
        for option in options {
            let is_known = help.split_whitespace().any(|word| word == option);
            assert!(is_known, "{command}: no {option}");
        }
    }
}

/// The words that action.yml takes as they are, by itself and in its example.
#[test]
fn the_arguments_of_the_action_are_those_of_the_program() {
    let project = Project::empty();
    let action = text("action.yml");
    let lines = action
        .lines()
        .map(|line| line.trim_start_matches(['#', ' ']));
    let arguments = lines.filter_map(|line| {
        let line = line
            .strip_prefix("args: ")
            .or(line.strip_prefix("default: "));
        line.filter(|words| words.contains("--"))
    });
    let arguments: Vec<_> = arguments.collect();
    assert_eq!(arguments.len(), 2, "{arguments:?}");
    for words in arguments {
        project.run(words.split(' ').chain(["--help"])).ok();
    }
}

/// A tag can be moved by whoever has the repository of the action; a commit cannot.
#[test]
fn every_action_is_one_commit_and_says_its_version() {
    let mut versions: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for path in WORKFLOWS {
        for line in text(path)
            .lines()
            .filter(|line| !line.trim_start().starts_with('#'))
        {
            let Some((_, action)) = line.split_once("uses: ") else {
                continue;
            };
            if let Some(local) = action.strip_prefix("./") {
                let is_there = local == ".chancery" || repository().join(local).is_file();
                assert!(is_there, "{path}: no {local}");
                continue;
            }
            let (name, version) = action.split_once('@').expect("a version");
            let (commit, tag) = version.split_once(" # v").expect("its name");
            let is_commit = commit.len() == 40 && commit.bytes().all(|it| it.is_ascii_hexdigit());
            assert!(is_commit, "{path}: {line}");
            assert!(
                tag.starts_with(|c: char| c.is_ascii_digit()),
                "{path}: {line}"
            );
            let repository: Vec<_> = name.split('/').take(2).collect();
            let entry = versions.entry(repository.join("/")).or_default();
            entry.insert(version.to_owned());
        }
    }
    assert!(versions.len() >= 5, "{versions:?}");
    for (action, versions) in versions {
        assert_eq!(versions.len(), 1, "{action}: {versions:?}");
    }
}

#[test]
fn every_script_that_a_workflow_runs_is_there() {
    let mut looked = 0;
    for path in WORKFLOWS {
        for line in text(path)
            .lines()
            .filter(|line| !line.contains("hashFiles"))
        {
            for word in line.split([' ', '"', '\'', '`']) {
                let Some(at) = word.find(".ci/") else {
                    continue;
                };
                let script = word[at..].trim_end_matches(['.', ',', ')']);
                assert!(repository().join(script).is_file(), "{path}: no {script}");
                looked += 1;
            }
        }
    }
    assert!(looked >= 8, "{looked} scripts");
}

#[test]
fn one_version_of_typst_and_one_of_rust() {
    let line = format!("TYPST_VERSION: {TYPST_VERSION}\n");
    assert!(text(".github/workflows/ci.yml").contains(&line), "{line}");
    let line = format!("readonly TYPST_VERSION={TYPST_VERSION}\n");
    assert!(text(".ci/run").contains(&line), "{line}");

    let dockerfile = text("Dockerfile");
    let image = dockerfile
        .lines()
        .find_map(|line| line.strip_prefix("FROM rust:"));
    let image = image
        .and_then(|image| image.split(' ').next())
        .expect("an image");
    let (rust, _) = image.split_once('-').expect("a version and a system");
    for (path, line) in [
        (
            ".github/workflows/ci.yml",
            format!("container: rust:{image}\n"),
        ),
        (
            ".github/workflows/ci.yml",
            format!("RUST_IMAGE: rust-{image}\n"),
        ),
        (
            ".github/workflows/program.yml",
            format!("RUST_VERSION: {rust}\n"),
        ),
    ] {
        assert!(text(path).contains(&line), "{path}: no {line}");
    }
}

/// Who installs the program looks for the names that the workflow gives.
#[test]
fn installers_look_for_the_archives_that_are_made() {
    let (workflow, install) = (text(".github/workflows/program.yml"), text(".ci/install"));
    let mut made: Vec<_> = workflow
        .lines()
        .filter_map(|line| line.trim().strip_prefix("- { target: "))
        .map(|line| line.split(',').next().unwrap_or_default())
        .collect();
    made.sort_unstable();
    assert_eq!(made, TARGETS);
    for target in TARGETS {
        assert!(install.contains(&format!("target={target} ")), "{target}");
    }

    let manifest: toml::Table = text("Cargo.toml").parse().expect("TOML");
    let binstall = &manifest["package"]["metadata"]["binstall"];
    let name = "{ repo }/releases/download/v{ version }/{ name }-v{ version }-{ target }";
    for (settings, ending, format) in [
        (binstall, ".tar.gz", "tgz"),
        (
            &binstall["overrides"]["x86_64-pc-windows-msvc"],
            ".zip",
            "zip",
        ),
    ] {
        assert_eq!(
            settings["pkg-url"].as_str(),
            Some(&*format!("{name}{ending}"))
        );
        assert_eq!(settings["pkg-fmt"].as_str(), Some(format));
    }
    let packing = text(".ci/archive.py");
    assert!(
        packing.contains("name = f\"chancery-v{version}-{target}\""),
        "{packing}"
    );
    assert!(
        install.contains("name=chancery-$tag-$target\n"),
        "{install}"
    );
}
