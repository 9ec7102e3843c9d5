//! The lead of every shape that a meeting can have, against the sentence that an
//! official would write.
//!
//! The records are in `tests/fixtures/leads`, each with its shape in the first line; the
//! sentences are in `expected.<locale>.txt` beside them. `CHANCERY_ACCEPT=1 cargo test
//! leads` writes those files anew, to be read before they are committed.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chancery::catalog::Catalog;
use chancery::compose::contract::{CONTRACT, reserved};
use chancery::compose::{Language, compose};
use chancery::record::{Record, Registry};

use crate::project::repository;

const FOLDER: &str = "tests/fixtures/leads";

/// The lead of each shape in one language.
fn leads(locale: &str) -> BTreeMap<String, String> {
    let root = repository();
    let registry = Registry::read(root).expect("a registry");
    let tag = locale.parse().expect("a language");
    let english = "en".parse().expect("a language");
    let catalog = Catalog::read(root, &english, &|wanted| *wanted == tag, &CONTRACT);
    let catalog = catalog.expect("translations");
    let own = catalog.locale(&tag).expect("the language");
    let problems = catalog.problems(own);
    assert!(
        problems.is_empty(),
        "{}",
        chancery::diagnostics::render(problems)
    );
    let mut leads = BTreeMap::new();
    for path in shapes() {
        let record = Record::read(root, &path, &registry, &reserved())
            .unwrap_or_else(|problems| panic!("{}", chancery::diagnostics::render(&problems)));
        let messages = Arc::new(catalog.messages(own, record.id.as_str()).expect("messages"));
        let language = Language {
            own: &messages,
            source: None,
            allow_fallback: false,
            glance: true,
        };
        let (briefing, _) = compose(&record, &language)
            .unwrap_or_else(|problems| panic!("{}", chancery::diagnostics::render(&problems)));
        let separator = briefing.separator.plain();
        let lead: Vec<_> = briefing
            .lead
            .iter()
            .map(|sentence| sentence.plain())
            .collect();
        let text = format!("{}\n{}", briefing.title.plain(), lead.join(&separator));
        leads.insert(record.id.to_string(), text);
    }
    leads
}

fn shapes() -> Vec<PathBuf> {
    let folder = std::fs::read_dir(repository().join(FOLDER)).expect("the fixtures");
    let names = folder.map(|entry| entry.expect("a name").file_name());
    let paths = names.map(|name| Path::new(FOLDER).join(name));
    let mut paths: Vec<_> = paths
        .filter(|path| path.extension().is_some_and(|ending| ending == "yaml"))
        .collect();
    paths.sort();
    paths
}

/// What is expected: the name of a shape in brackets, its title, its lead.
fn expected(locale: &str) -> BTreeMap<String, String> {
    let path = repository()
        .join(FOLDER)
        .join(format!("expected.{locale}.txt"));
    let text = std::fs::read_to_string(path).expect("the sentences of the language");
    let parts = text.split("\n[").filter_map(|part| part.split_once("]\n"));
    parts
        .map(|(name, lead)| {
            let name = name.trim_start_matches('[').to_owned();
            // No-break spaces are shown as they are meant.
            (name, lead.trim().replace('~', "\u{A0}"))
        })
        .collect()
}

#[track_caller]
fn are_as_expected(locale: &str) {
    let leads = leads(locale);
    if std::env::var_os("CHANCERY_ACCEPT").is_some() {
        let mut text = String::from("# ~ is a no-break space.\n");
        for (shape, lead) in &leads {
            write!(text, "\n[{shape}]\n{}\n", lead.replace('\u{A0}', "~")).expect("a text");
        }
        let path = repository()
            .join(FOLDER)
            .join(format!("expected.{locale}.txt"));
        std::fs::write(path, text).expect("a file");
        return;
    }
    let expected = expected(locale);
    let names = |leads: &BTreeMap<String, String>| leads.keys().cloned().collect::<Vec<_>>();
    assert_eq!(
        names(&leads),
        names(&expected),
        "every shape has its sentence"
    );
    let wrong: Vec<_> = leads
        .iter()
        .filter(|(shape, lead)| expected[*shape] != **lead)
        .map(|(shape, lead)| format!("[{shape}]\n{lead}\nexpected:\n{}", expected[shape]))
        .collect();
    assert!(wrong.is_empty(), "{locale}:\n{}", wrong.join("\n\n"));
}

#[test]
fn in_english() {
    are_as_expected("en");
}

#[test]
fn in_japanese() {
    are_as_expected("ja");
}

#[test]
fn in_spanish() {
    are_as_expected("es");
}

#[test]
fn in_french() {
    are_as_expected("fr");
}

#[test]
fn in_arabic() {
    are_as_expected("ar");
}
