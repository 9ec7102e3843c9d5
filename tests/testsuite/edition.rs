//! Editions: several languages of a record in one document.

mod aligned;
mod bound;
mod refused;
mod verified;

use std::path::PathBuf;

use pdf_extract::{Document, Object};
use serde_json::{Value, json};

use crate::json_schema::violations;
use crate::project::{PERU, Project, Said};
use crate::sheet::Sheet;
use crate::tagged::{Tagged, text_of};
use crate::tools;

/// The path of an edition without its ending, from the project's folder.
fn path(record: &str, form: &str, locales: &str) -> String {
    format!("out/{record}.{form}.{}", locales.replace(',', "-"))
}

/// Makes an edition with these arguments.
fn edition(project: &Project, form: &str, locales: &str, arguments: &[&str]) -> Said {
    let own = ["build", "--edition", form, "--locale", locales];
    project.run([&own, arguments].concat())
}

/// Makes an edition of a record, and reads it back on the way.
#[track_caller]
fn made(project: &Project, record: &str, form: &str, locales: &str) -> PathBuf {
    let said = edition(project, form, locales, &["--verify", record]).ok();
    assert_eq!(said.stderr, "");
    project.path(&format!("{}.pdf", path(record, form, locales)))
}

/// The titles of the outline (ISO 32000-1, 12.3.3), each with how many are above it.
fn outline(path: &std::path::Path) -> Vec<(usize, String)> {
    fn below(document: &Document, parent: &Object, depth: usize, found: &mut Vec<(usize, String)>) {
        let get = |object: &Object| -> pdf_extract::Dictionary {
            let (_, object) = document.dereference(object).expect("an object");
            object.as_dict().expect("a dictionary").clone()
        };
        let mut next = get(parent).get(b"First").ok().cloned();
        while let Some(item) = next {
            let entry = get(&item);
            let title = text_of(&entry, b"Title").expect("a title");
            found.push((depth, title.replace('\u{A0}', " ")));
            below(document, &item, depth + 1, found);
            next = entry.get(b"Next").ok().cloned();
        }
    }
    let document = Document::load(path).expect("a PDF");
    let catalog = document.catalog().expect("a catalogue");
    let mut found = Vec::new();
    if let Ok(outlines) = catalog.get(b"Outlines") {
        below(&document, outlines, 0, &mut found);
    }
    found
}

/// The title in the document's own data.
fn title(path: &std::path::Path) -> String {
    let document = Document::load(path).expect("a PDF");
    let info = document.trailer.get(b"Info").expect("information");
    let (_, info) = document.dereference(info).expect("an object");
    let title = text_of(info.as_dict().expect("a dictionary"), b"Title");
    title.expect("a title").replace('\u{A0}', " ")
}

#[test]
fn both_engines_write_the_same_editions() {
    let Some(typst) = tools::typst() else { return };
    let typst = typst.to_string_lossy().into_owned();
    let project = crate::page::project();
    for form in ["aligned", "bound"] {
        edition(&project, form, "en,ja,es", &[]).ok();
    }
    let embedded = project.outputs();
    assert!(embedded.len() >= 2 * 2 * 3);
    for form in ["aligned", "bound"] {
        let engine = ["--engine", "typst-cli", "--typst", &typst];
        edition(&project, form, "en,ja,es", &engine).ok();
    }
    assert!(project.outputs() == embedded);
}

/// By hand, with the command in the head of the source.
#[test]
fn a_source_says_how_to_compile_it() {
    let project = Project::peru();
    edition(&project, "aligned", "en,es", &["--emit", "typ"]).ok();
    let path = path(PERU, "aligned", "en,es");
    let source = project.text(&format!("{path}.typ"));
    let head = format!(
        "// {PERU} in en, es, from data/{PERU}.yaml and locales/en, locales/es:\n\
         // change those, not this file, which chancery writes anew.\n"
    );
    assert!(source.starts_with(&head), "{source}");
    assert!(source.contains(&format!("--creation-timestamp 1700006400 {path}.typ\n")));
    assert!(!project.has(&format!("{path}.pdf")));
}

/// A folder of a language cannot be called so, nor a record: neither has a full stop.
#[test]
fn editions_are_beside_the_folders_of_the_languages() {
    let project = Project::peru();
    project.run(["build"]).ok();
    let said = project.run(["build", "--edition", "bound"]).ok();
    // The source language is the first one.
    let wrote = format!("wrote  out/{PERU}.bound.en-es-ja.pdf\n1 document\n");
    assert_eq!(said.stdout, wrote);
    let outputs: Vec<_> = project
        .outputs()
        .into_iter()
        .map(|(path, _)| path)
        .collect();
    assert_eq!(
        outputs,
        [
            format!("out/{PERU}.bound.en-es-ja.pdf"),
            format!("out/{PERU}.bound.en-es-ja.typ"),
            format!("out/en/{PERU}.pdf"),
            format!("out/en/{PERU}.typ"),
            format!("out/es/{PERU}.pdf"),
            format!("out/es/{PERU}.typ"),
            format!("out/ja/{PERU}.pdf"),
            format!("out/ja/{PERU}.typ"),
        ]
    );
}

#[test]
fn what_a_killed_build_has_left_beside_editions_is_removed() {
    let project = Project::peru();
    project.write("out/.chancery-a1B2c3", "half of a file");
    edition(&project, "bound", "en,es", &[]).ok();
    assert!(!project.has("out/.chancery-a1B2c3"));
}

/// Of a record with one authentic text, the document as a whole is that text, and it says so in
/// the words of every language.
#[test]
fn an_edition_says_which_text_is_authentic_and_is_called_by_it() {
    let project = crate::page::project();
    let record = "2024-04-12-japan-peru";
    for form in ["aligned", "bound"] {
        let path = made(&project, record, form, "en,ja,es");
        assert_eq!(Tagged::open(&path).language(), "ja", "{form}");
        assert_eq!(title(&path), "日・ペルー電話会談", "{form}");
        let text = crate::text::of_pdf(&path);
        let mut rest = text.as_str();
        for notice in [
            "The Japanese text is authentic.",
            "この文書は、日本語を正文とします。",
            "Es auténtico el texto en japonés.",
        ] {
            let at = rest.find(notice);
            let at = at.unwrap_or_else(|| panic!("{form}: {notice:?} is not in order in {text}"));
            rest = &rest[at + notice.len()..];
        }
    }
    // Of two authentic texts none goes first, and the source language is taken.
    project.replace(
        &format!("data/{record}.yaml"),
        "authentic: [ja]",
        "authentic: [ja, es]",
    );
    let path = made(&project, record, "aligned", "ja,en,es");
    assert_eq!(Tagged::open(&path).language(), "en");
    // The first language, where the edition has neither.
    let path = made(&project, record, "bound", "es,ja");
    assert_eq!(Tagged::open(&path).language(), "es");
}

#[test]
fn what_is_not_translated_is_marked_in_its_language_alone() {
    let project = Project::peru();
    project.write(&format!("locales/es/meetings/{PERU}.ftl"), "");
    let arguments = ["--allow-fallback", "--verify"];
    let said = edition(&project, "aligned", "en,es", &arguments).ok();
    assert!(said.stderr.contains("warning[fallback]: es: "), "{said}");
    let source = project.text(&format!("{}.typ", path(PERU, "aligned", "en,es")));
    assert!(
        source.contains("  notices: (\n    (\n      none,\n      // locales/es/"),
        "{source}"
    );
    assert!(source.contains("foreign(\"en\", run(person("), "{source}");
    let sheet = Sheet::open(&project.path(&format!("{}.pdf", path(PERU, "aligned", "en,es"))));
    assert!(sheet.text().contains("Algunas partes"), "{}", sheet.text());
}

/// What a PDF says of itself: all of its languages, and the sources of each.
#[test]
fn an_edition_carries_the_sources_of_all_its_languages() {
    let project = Project::peru();
    for form in ["aligned", "bound"] {
        let said = edition(
            &project,
            form,
            "ja,es",
            &["--profile", "archive", "--verify"],
        )
        .ok();
        assert_eq!(said.stderr, "");
        let file = format!("{}.pdf", path(PERU, form, "ja,es"));
        let said = project.run(["inspect", &file, "--extract", form]).ok();
        for line in [
            "language         ja, es\n",
            "standards        PDF/UA-1, PDF/A-3a\n",
            "translated from  en\n",
        ] {
            assert!(said.stdout.contains(line), "{line} {said}");
        }
        for locale in ["en", "es", "ja"] {
            let file = format!("locales/{locale}/meetings/{PERU}.ftl");
            assert!(project.bytes(&format!("{form}/{file}")) == project.bytes(&file));
        }
        let how = project.text(&format!("{form}/provenance.json"));
        let how: Value = serde_json::from_str(&how).expect("JSON");
        assert_eq!(how["languages"], json!(["ja", "es"]));
        assert_eq!(how["edition"], form);
        let schema = project.run(["schema", "provenance"]).ok();
        let schema: Value = serde_json::from_str(&schema.stdout).expect("JSON");
        assert_eq!(violations(&schema, &how), [""; 0]);
    }
    // Where the source text is among them, the whole is no translation.
    edition(&project, "bound", "ja,en", &["--verify"]).ok();
    let file = format!("{}.pdf", path(PERU, "bound", "ja,en"));
    let said = project.run(["inspect", &file]).ok();
    assert!(said.stdout.contains("language         en, ja\n"), "{said}");
    assert!(!said.stdout.contains("translated from"), "{said}");
}
