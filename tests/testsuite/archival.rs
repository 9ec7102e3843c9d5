//! `build --profile archive`: PDFs that carry what they were made from.

use std::collections::BTreeMap;
use std::process::Command;

use chancery::conformance::check;
use chancery::engine::Standards;
use chancery::pdf::{Attached, File, attachments};
use insta::assert_snapshot;
use serde_json::Value;

use crate::json_schema::violations;
use crate::page::FULL;
use crate::project::{LOCALES, PERU, Project, repository};
use crate::tools;

const ARCHIVE: [&str; 3] = ["build", "--profile", "archive"];

fn archived(project: &Project, arguments: &[&str]) -> String {
    project.run([&ARCHIVE, arguments].concat()).ok().stderr
}

/// The files that a PDF carries, by name.
fn carried(project: &Project, record: &str, locale: &str) -> BTreeMap<String, Attached> {
    let pdf = project.bytes(&format!("out/{locale}/{record}.pdf"));
    let file = File::open(&pdf).expect("a PDF");
    let found = attachments(&file).expect("attachments");
    found.into_iter().map(|it| (it.name.clone(), it)).collect()
}

#[test]
fn a_translation_carries_everything_that_it_was_made_from() {
    let project = Project::peru();
    assert_eq!(archived(&project, &["--verify"]), "");
    let carried = carried(&project, PERU, "es");
    let lines: Vec<String> = carried
        .values()
        .map(|it| {
            let kind = it.mime_type.as_deref().unwrap_or_default();
            let relationship = it.relationship.as_deref().unwrap_or_default();
            let what = it.description.as_deref().unwrap_or_default();
            format!("{} ({relationship}, {kind}): {what}", it.name)
        })
        .collect();
    assert_snapshot!(lines.join("\n"));
    for (name, attached) in &carried {
        assert!(attached.is_associated, "{name}");
        if name != "provenance.json" {
            assert!(attached.data == project.bytes(name), "{name} differs");
        }
    }
}

#[test]
fn the_source_language_carries_no_other_one() {
    let project = Project::peru();
    archived(&project, &["--locale", "en"]);
    let carried = carried(&project, PERU, "en");
    let languages = carried.keys().filter(|name| name.starts_with("locales/"));
    assert!(languages.clone().count() == 4, "{carried:?}");
    assert!(
        languages
            .clone()
            .all(|name| name.starts_with("locales/en/"))
    );
}

#[test]
fn a_region_carries_the_words_that_it_inherits() {
    let project = Project::peru();
    project.write("locales/es-PE/document.ftl", "-unused = x\n");
    archived(&project, &["--locale", "es-PE", "--verify"]);
    let carried = carried(&project, PERU, "es-PE");
    for name in [
        "locales/es-PE/document.ftl",
        "locales/es/names.ftl",
        "locales/en/names.ftl",
    ] {
        assert!(carried.contains_key(name), "{name}");
    }
}

/// What is too large to be carried is named by its hash.
#[test]
fn how_it_was_made_is_named_by_hashes() {
    let project = crate::page::project();
    archived(&project, &["--locale", "ja", "--verify", FULL]);
    let carried = carried(&project, FULL, "ja");
    let made: Value = serde_json::from_slice(&carried["provenance.json"].data).expect("JSON");
    let schema = project.run(["schema", "provenance"]).ok();
    let schema: Value = serde_json::from_str(&schema.stdout).expect("JSON");
    assert_eq!(violations(&schema, &made), [""; 0]);
    assert_eq!(made["record"], FULL);
    assert_eq!(made["languages"], serde_json::json!(["ja"]));
    assert_eq!(made["source-language"], "en");
    assert_eq!(made["standards"], "ua-1,a-3a");
    assert_eq!(made["typst"], "0.15.1");
    let named = |list: &str, path: &str| -> String {
        let files = made[list].as_array().expect("a list");
        let file = files.iter().find(|file| file["path"] == path);
        let file = file.unwrap_or_else(|| panic!("{list} has no {path}: {made}"));
        file["sha256"].as_str().expect("a hash").to_owned()
    };
    let template = named("templates", "templates/briefing.typ");
    named("fonts", "fonts/BIZUDMincho-Regular.ttf");
    let pictures = made["pictures"].as_array().expect("a list");
    assert!(!pictures.is_empty(), "{made}");
    let people = made["registry"]["people.yaml"].as_array().expect("people");
    assert!(people.iter().all(Value::is_string) && !people.is_empty());
    // Another template is another hash.
    project.append("templates/briefing.typ", "\n// another one\n");
    archived(&project, &["--locale", "ja", FULL]);
    let carried = self::carried(&project, FULL, "ja");
    let made: Value = serde_json::from_slice(&carried["provenance.json"].data).expect("JSON");
    let files = made["templates"].as_array().expect("a list");
    let file = files
        .iter()
        .find(|file| file["path"] == "templates/briefing.typ");
    assert_ne!(file.expect("the template")["sha256"], template.as_str());
}

#[test]
fn archived_documents_meet_their_standards_and_say_the_same() {
    let project = Project::peru();
    archived(&project, &[]);
    let text = |project: &Project| LOCALES.map(|locale| project.pdf_text(PERU, locale));
    let archived = text(&project);
    let standards: Standards = "ua-1,a-3a".parse().expect("standards");
    for locale in LOCALES {
        let path = format!("out/{locale}/{PERU}.pdf");
        let problems = check(path.as_ref(), &project.bytes(&path), &standards);
        assert!(problems.is_empty(), "{problems:?}");
        if let Some(qpdf) = tools::find("qpdf") {
            let said = Command::new(qpdf)
                .arg("--check")
                .arg(project.path(&path))
                .output();
            let said = said.expect("it runs");
            assert!(said.status.success(), "{said:?}");
        }
    }
    project.build().ok();
    assert_eq!(text(&project), archived);
    // A document for readers carries nothing.
    assert!(carried(&project, PERU, "es").is_empty());
}

#[test]
fn both_engines_and_every_folder_give_the_same_bytes() {
    let project = Project::peru();
    archived(&project, &[]);
    let outputs = project.outputs();
    let elsewhere = Project::peru();
    elsewhere
        .chancery(ARCHIVE)
        .env("TZ", "Pacific/Apia")
        .run()
        .ok();
    assert!(elsewhere.outputs() == outputs);
    if let Some(typst) = tools::typst() {
        let typst = typst.to_string_lossy().into_owned();
        archived(&project, &["--engine", "typst-cli", "--typst", &typst]);
        assert!(project.outputs() == outputs);
    }
}

#[test]
fn a_document_is_built_again_from_what_it_carries() {
    let project = Project::peru();
    archived(&project, &[]);
    for locale in LOCALES {
        let pdf = format!("out/{locale}/{PERU}.pdf");
        let again = Project::empty();
        let from = project.path(&pdf).to_string_lossy().into_owned();
        again.run(["inspect", &from, "--extract", "source"]).ok();
        for (name, attached) in carried(&project, PERU, locale) {
            assert!(
                attached.data == again.bytes(&format!("source/{name}")),
                "{name}"
            );
        }
        let arguments = [&ARCHIVE[..], &["--project", "source", "--locale", locale]].concat();
        again.run(arguments).ok();
        assert!(
            again.bytes(&format!("source/{pdf}")) == project.bytes(&pdf),
            "{locale}: another PDF"
        );
    }
}

/// Line ends and marks are those of the file.
#[test]
fn any_text_is_carried_as_it_is() {
    let project = Project::small();
    project.append(
        &format!("data/{PERU}.yaml"),
        "# \"quoted\\\" #read(\"/etc/passwd\") \u{200f}\u{2028} ＡＢ é e\u{301} 😀\r\n# \\u{41}\n",
    );
    archived(&project, &["--locale", "en", "--verify"]);
    let name = format!("data/{PERU}.yaml");
    assert!(carried(&project, PERU, "en")[&name].data == project.bytes(&name));
}

/// Whoever has the PDF must be able to write what it carries.
#[cfg(unix)]
#[test]
fn what_no_other_system_can_write_is_not_attached() {
    let project = Project::small();
    project.write("locales/en/what?.ftl", "unused = x\n");
    let said = project
        .run([&ARCHIVE[..], &["--locale", "en"]].concat())
        .failed();
    let problem = "error[pdf-attachment]: \"locales/en/what?.ftl\" cannot be attached to a PDF: \
        its name has a character that is refused";
    assert!(said.stderr.contains(problem), "{said}");
    project.run(["build", "--locale", "en"]).ok();
}

/// A template that prints everything, and attaches what nobody asked for.
#[test]
fn a_template_can_put_nothing_beside_what_is_carried() {
    let project = Project::peru();
    let template = repository().join("tests/testsuite/readback/designer.typ");
    let template = std::fs::read(template).expect("a template");
    project.write("templates/briefing.typ", template);
    archived(&project, &["--locale", "en", "--verify"]);
    project.remove("out");
    let more =
        "pdf.attach(\"more.txt\", bytes(\"x\"), mime-type: \"text/plain\", description: \"x\")";
    let place = "  for notice in notices";
    project.replace(
        "templates/briefing.typ",
        place,
        &format!("  {more}\n{place}"),
    );
    let said = project.run([&ARCHIVE[..], &["--locale", "en", "--verify"]].concat());
    let said = said.failed();
    let problem =
        "error[pdf-attachment]: the PDF carries \"templates/more.txt\", which it was not made from";
    assert!(said.stderr.contains(problem), "{said}");
    assert!(!project.has("out/en"));
}

/// It can only attach under a name that is taken, or that it reads itself.
#[test]
fn a_template_can_read_no_file_of_the_project_to_attach_it() {
    let project = Project::small_with_templates();
    let body = project.text("templates/briefing.typ");
    let place = body.rfind("\n}").expect("the end of a function");
    let line = format!("pdf.attach(\"/data/{PERU}.yaml\")");
    project.write(
        "templates/briefing.typ",
        format!("{}\n  {line}{}", &body[..place], &body[place..]),
    );
    let said = project
        .run([&ARCHIVE[..], &["--locale", "en"]].concat())
        .failed();
    assert!(said.stderr.contains("error[typst]"), "{said}");
}

#[test]
fn a_profile_and_standards_by_hand_exclude_each_other() {
    let project = Project::small();
    for standards in ["ua-1,a-2a", "a-3b"] {
        let said = project.run([&ARCHIVE[..], &["--pdf-standard", standards]].concat());
        let said = said.refused();
        assert!(said.stderr.contains("cannot be used with"), "{said}");
    }
    let said = project.run([&ARCHIVE[..], &["--proof"]].concat()).refused();
    assert!(
        said.stderr
            .contains("a proof is no document for an archive"),
        "{said}"
    );
    let said = project
        .run([&ARCHIVE[..], &["--locale", "en-XA"]].concat())
        .refused();
    assert!(said.stderr.contains("en-XA is a pseudo-locale"), "{said}");
    assert!(!project.has("out"));
    // The profile for readers is what a build without one is.
    project.build().ok();
    let outputs = project.outputs();
    project.run(["build", "--profile", "reader"]).ok();
    assert!(project.outputs() == outputs);
}

#[test]
fn the_source_carries_them_too() {
    let project = Project::small();
    archived(&project, &["--locale", "en", "--emit", "typ"]);
    let source = project.text(&format!("out/en/{PERU}.typ"));
    assert!(source.contains("--pdf-standard ua-1,a-3a"), "{source}");
    let attached = source
        .lines()
        .filter(|line| line.starts_with("#pdf.attach(\""));
    assert!(attached.count() > 5);
}
