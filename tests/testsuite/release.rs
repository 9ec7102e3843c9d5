//! Releases: what is in them, and that nothing in them can be changed unnoticed.

mod damage;
mod notes;
mod signed;
mod source;

use std::collections::BTreeSet;
use std::io::Read as _;
use std::path::Path;

use serde_json::Value;

use crate::json_schema::violations;
use crate::project::{PERU, Project, Said, repository};
use crate::tools;

/// Every file of a release, by name.
fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    let mut files: Vec<_> = entries
        .map(|entry| {
            let entry = entry.expect("a file");
            let bytes = std::fs::read(entry.path()).expect("a file");
            (entry.file_name().into_string().expect("a name"), bytes)
        })
        .collect();
    files.sort();
    files
}

fn names(folder: &Path) -> Vec<String> {
    files(folder).into_iter().map(|(name, _)| name).collect()
}

fn manifest(project: &Project) -> Value {
    serde_json::from_str(&project.text("dist/manifest.json")).expect("JSON")
}

/// A small project with a release of version 1.0 in `dist`.
#[track_caller]
fn released() -> Project {
    let project = Project::small();
    let said = project.run(["release", "--version", "1.0"]).ok();
    assert_eq!(said.stdout, "released 3 documents in 3 languages to dist\n");
    project
}

#[test]
fn a_release_has_everything_that_is_downloaded_and_nothing_else() {
    let project = released();
    assert_eq!(
        names(&project.path("dist")),
        [
            "2023-11-15-japan-peru.en.pdf",
            "2023-11-15-japan-peru.es.pdf",
            "2023-11-15-japan-peru.ja.pdf",
            "SHA256SUMS",
            "documents-1.0.en.zip",
            "documents-1.0.es.zip",
            "documents-1.0.ja.zip",
            "documents-1.0.zip",
            "manifest.json",
            "notes.md",
            "sbom.cdx.json",
        ]
    );
    // Nothing of its making stays beside it.
    let beside = std::fs::read_dir(project.root()).expect("a folder");
    let beside: BTreeSet<_> = beside
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .into_string()
                .expect("a name")
        })
        .collect();
    let expected = ["chancery.toml", "data", "dist", "locales"].map(str::to_owned);
    assert_eq!(beside, BTreeSet::from(expected));
    // They are the documents of a build.
    project.build().ok();
    for tag in ["en", "es", "ja"] {
        assert!(
            project.bytes(&format!("dist/{PERU}.{tag}.pdf"))
                == project.bytes(&format!("out/{tag}/{PERU}.pdf"))
        );
    }
}

#[test]
fn the_checksums_are_those_of_all_files() {
    let project = released();
    let Some(program) = tools::find("sha256sum") else {
        return;
    };
    let output = std::process::Command::new(program)
        .args(["--check", "--strict", "SHA256SUMS"])
        .current_dir(project.path("dist"))
        .output()
        .expect("sha256sum starts");
    let said = String::from_utf8(output.stdout).expect("text");
    assert!(output.status.success(), "{said}");
    let summed: Vec<_> = said
        .lines()
        .filter_map(|line| line.strip_suffix(": OK"))
        .collect();
    let mut there = names(&project.path("dist"));
    there.retain(|name| name != "SHA256SUMS");
    assert_eq!(summed, there);
}

#[test]
fn an_archive_has_the_documents_of_its_language() {
    let project = released();
    let entries = |name: &str| -> Vec<(String, Vec<u8>)> {
        let file = std::fs::File::open(project.path(&format!("dist/{name}"))).expect("a file");
        let mut archive = zip::ZipArchive::new(file).expect("an archive");
        let numbers = 0..archive.len();
        numbers
            .map(|number| {
                let mut entry = archive.by_index(number).expect("a file");
                assert_eq!(entry.unix_mode(), Some(0o100_644));
                assert_eq!(entry.last_modified().map(|it| it.year()), Some(1980));
                let mut bytes = Vec::new();
                entry.read_to_end(&mut bytes).expect("its bytes");
                (entry.name().expect("a name").into_owned(), bytes)
            })
            .collect()
    };
    let pdf = |tag: &str| {
        let name = format!("{PERU}.{tag}.pdf");
        (name.clone(), project.bytes(&format!("dist/{name}")))
    };
    assert!(entries("documents-1.0.ja.zip") == [pdf("ja")]);
    assert!(entries("documents-1.0.zip") == [pdf("en"), pdf("es"), pdf("ja")]);
}

#[test]
fn the_manifest_says_what_each_document_is_and_was_made_of() {
    let project = released();
    let manifest = manifest(&project);
    let schema = project.run(["schema", "manifest"]).ok();
    let schema: Value = serde_json::from_str(&schema.stdout).expect("JSON");
    assert_eq!(violations(&schema, &manifest), [""; 0]);

    assert_eq!(manifest["program"]["engine"], "embedded");
    assert_eq!(manifest["source_language"], "en");
    let documents = manifest["documents"].as_array().expect("documents");
    let spanish = documents
        .iter()
        .find(|it| it["locale"] == "es")
        .expect("Spanish");
    assert_eq!(spanish["record"], PERU);
    assert_eq!(spanish["revision"], 1);
    assert_eq!(spanish["pages"], 1);
    assert_eq!(spanish["authentic"], false);
    assert_eq!(spanish["published"], "2023-11-15");
    assert_eq!(spanish["warnings"].as_array().map(Vec::len), Some(0));
    assert_eq!(
        spanish["inputs"].as_array().expect("inputs"),
        &[
            format!("data/{PERU}.yaml"),
            format!("locales/es/meetings/{PERU}.ftl")
        ]
    );
    let numbers = spanish["sentences"].as_array().expect("sentences");
    let numbers = numbers.iter().find(|it| it["message"] == "in-numbers");
    let numbers = numbers.expect("the statement");
    assert_eq!(numbers["place"], "item 3");
    assert_eq!(
        numbers["facts"][0],
        serde_json::json!({ "field": "facts.anniversary", "variable": "anniversary", "text": "150" })
    );
    let english = documents
        .iter()
        .find(|it| it["locale"] == "en")
        .expect("English");
    assert_eq!(english["authentic"], true);
    let shared: Vec<_> = manifest["shared"]
        .as_array()
        .expect("shared")
        .iter()
        .collect();
    assert!(shared.iter().any(|it| *it == "templates/briefing.typ"));
    assert_eq!(
        manifest["inputs"]["templates/briefing.typ"]["built_in"],
        true
    );
    assert_eq!(manifest["inputs"]["chancery.toml"]["built_in"], false);
    assert_eq!(
        manifest["languages"]["ja"]["inputs"]
            .as_array()
            .expect("inputs"),
        &[
            "locales/ja/document.ftl",
            "locales/ja/names.ftl",
            "locales/ja/statements.ftl"
        ]
        .into_iter()
        .filter(|path| project.has(path))
        .collect::<Vec<_>>()
    );
}

#[test]
fn two_releases_are_the_same_bytes_wherever_they_are_made() {
    let (one, other) = (Project::small(), Project::empty_in("otra carpeta 別"));
    let fixture = repository().join("tests/testsuite/fixture");
    for path in ["chancery.toml", "data", "locales"] {
        crate::project::copy(&fixture.join(path), &other.path(path));
    }
    one.chancery(["release", "--version", "2", "--jobs", "1"])
        .env("TZ", "Pacific/Apia")
        .env("LC_ALL", "C")
        .run()
        .ok();
    other
        .chancery(["release", "--version", "2", "--jobs", "4"])
        .env("TZ", "America/Lima")
        .env("USER", "somebody")
        .env("LC_ALL", "ja_JP.UTF-8")
        .run()
        .ok();
    let (one, other) = (files(&one.path("dist")), files(&other.path("dist")));
    assert_eq!(one.len(), 11);
    for ((name, bytes), (other_name, other_bytes)) in one.iter().zip(&other) {
        assert_eq!(name, other_name);
        assert!(bytes == other_bytes, "{name} differs");
    }
}

#[test]
fn where_a_check_fails_nothing_appears_and_an_earlier_release_stays() {
    let project = Project::small();
    let said = |project: &Project| project.run(["release"]).failed();
    project.replace(
        "locales/es/meetings/2023-11-15-japan-peru.ftl",
        "$anniversary",
        "$plenary",
    );
    let Said { stderr, .. } = said(&project);
    assert!(stderr.contains("error[fact-missing]"), "{stderr}");
    assert!(!project.has("dist"));
    assert_eq!(
        std::fs::read_dir(project.root()).expect("a folder").count(),
        3
    );

    let project = released();
    let before = files(&project.path("dist"));
    project.append("data/2023-11-15-japan-peru.yaml", "\nunknown: 1\n");
    said(&project);
    assert!(files(&project.path("dist")) == before);

    // A translation that nobody has reviewed is refused where that is asked for.
    let project = released();
    let said = project.run(["release", "--deny", "unreviewed"]).failed();
    assert!(said.stderr.contains("error[unreviewed]"), "{said}");
    assert!(files(&project.path("dist")) == before);
}

#[test]
fn what_a_check_warns_of_is_said_once_and_stops_nothing() {
    let project = Project::small();
    project.append("locales/es/document.ftl", "next-year = El año próximo.\n");
    let said = project.run(["release"]).ok();
    assert_eq!(
        said.stderr.matches("warning[unused-message]").count(),
        1,
        "{said}"
    );
    assert!(said.stderr.ends_with("1 warning\n"), "{said}");
    let said = project.run(["release", "--deny-warnings"]).failed();
    assert!(said.stderr.contains("error[unused-message]"), "{said}");
    let said = project.run(["release", "--format", "json"]).ok();
    let report: Value = serde_json::from_str(&said.stdout).expect("one report");
    assert_eq!(report["problems"].as_array().map(Vec::len), Some(1));
}

#[test]
fn a_release_takes_the_place_of_an_earlier_one_and_of_nothing_else() {
    let project = released();
    project
        .run(["release", "--version", "1.1", "--locale", "en"])
        .ok();
    assert_eq!(
        names(&project.path("dist")),
        [
            "2023-11-15-japan-peru.en.pdf",
            "SHA256SUMS",
            "documents-1.1.en.zip",
            "documents-1.1.zip",
            "manifest.json",
            "notes.md",
            "sbom.cdx.json",
        ]
    );
    project.write("dist/letter.txt", "not mine");
    let before = files(&project.path("dist"));
    let said = project.run(["release"]).failed();
    assert!(
        said.stderr
            .contains("it holds letter.txt, which is no part of an earlier release"),
        "{said}"
    );
    assert!(files(&project.path("dist")) == before);
    let said = project.run(["release", "--out", "data"]).failed();
    assert!(
        said.stderr.contains("is no part of an earlier release"),
        "{said}"
    );
    project.run(["release", "--out", "a/b"]).ok();
    assert!(project.has("a/b/manifest.json"));
}

#[test]
fn drafts_pseudo_locales_and_odd_versions_are_not_released() {
    let project = Project::small();
    project.append("chancery.toml", "draft-locales = [\"es\"]\n");
    for tag in ["es", "en-XA"] {
        let said = project.run(["release", "--locale", tag]).refused();
        assert!(
            said.stderr.contains(&format!("{tag} is not published")),
            "{said}"
        );
    }
    for version in ["", "../1", "1/2", ".1", "a b", "ü", &"1".repeat(65)] {
        let said = project.run(["release", "--version", version]).refused();
        assert!(said.stderr.contains("--version"), "{said}");
    }
    assert!(!project.has("dist"));
    // The others are.
    let said = project.run(["release"]).ok();
    assert_eq!(said.stdout, "released 2 documents in 2 languages to dist\n");
    assert!(project.has("dist/documents.ja.zip"));
}

#[test]
fn the_bill_of_materials_has_the_crates_of_the_program_with_their_licences() {
    let project = released();
    let bom: Value = serde_json::from_str(&project.text("dist/sbom.cdx.json")).expect("JSON");
    assert_eq!(bom["specVersion"], "1.6");
    let components = bom["components"].as_array().expect("components");
    let named = |name: &str| components.iter().find(|it| it["name"] == name);
    assert_eq!(
        named("chancery").expect("the program")["type"],
        "application"
    );
    assert_eq!(named("typst").expect("Typst")["version"], "0.15.1");
    assert!(named("fonts/Amiri-Regular.ttf").is_some());
    assert!(named("templates/briefing.typ").is_some());
    // What only tests need is not part of the program.
    assert!(named("insta").is_none() && named("proptest").is_none());
    let references: BTreeSet<_> = components
        .iter()
        .map(|it| it["bom-ref"].to_string())
        .collect();
    assert_eq!(references.len(), components.len());
    for component in components.iter().filter(|it| it["type"] == "library") {
        assert_eq!(component["hashes"][0]["alg"], "SHA-256", "{component}");
        assert!(
            component["licenses"][0]["expression"].is_string(),
            "src/release/licences.tsv lacks a crate: write it anew from `cargo metadata` (name, \
             version and licence, with tabs between them)\n{component}"
        );
    }
    for dependency in bom["dependencies"].as_array().expect("dependencies") {
        for on in dependency["dependsOn"].as_array().expect("references") {
            assert!(references.contains(&on.to_string()), "{on}");
        }
    }
}

/// Every crate of the lock file has its line, and no other has.
#[test]
fn the_licences_are_those_of_the_crates_in_the_lock_file() {
    let lock = std::fs::read_to_string(repository().join("Cargo.lock")).expect("a lock file");
    let mut crates = BTreeSet::new();
    for package in lock.split("[[package]]\n").skip(1) {
        let value = |key: &str| {
            let line = package.lines().find_map(|line| line.strip_prefix(key));
            line.map(|line| line.trim_matches(['"', ' ', '=']).to_owned())
        };
        let name = value("name").expect("a name");
        crates.insert(format!("{name}\t{}", value("version").expect("a version")));
    }
    let path = repository().join("src/release/licences.tsv");
    let listed = std::fs::read_to_string(path).expect("licences");
    let listed: BTreeSet<_> = listed
        .lines()
        .map(|line| line.rsplit_once('\t').expect("three cells").0.to_owned())
        .collect();
    let missing: Vec<_> = crates.difference(&listed).collect();
    let gone: Vec<_> = listed.difference(&crates).collect();
    assert!(
        missing.is_empty() && gone.is_empty(),
        "missing: {missing:?}, gone: {gone:?}"
    );
}

#[test]
fn a_release_for_archives_carries_its_sources_and_is_made_again() {
    let project = Project::small();
    project.run(["release", "--profile", "archive"]).ok();
    assert_eq!(manifest(&project)["options"]["pdf_standards"], "ua-1,a-3a");
    let pdf = format!("dist/{PERU}.es.pdf");
    let said = project.run(["inspect", &pdf, "--format", "json"]).ok();
    let found: Value = serde_json::from_str(&said.stdout).expect("JSON");
    let attached = found["attachments"].as_array().expect("a list");
    assert!(
        attached
            .iter()
            .any(|it| it["name"] == "locales/es/names.ftl")
    );
    project.run(["verify", "dist", "--rebuild"]).ok();
    project.append("locales/es/names.ftl", "\n# changed\n");
    // The page is the same, and what it carries is not.
    project.run(["verify", "dist", "--rebuild"]).failed();
}
