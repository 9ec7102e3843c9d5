//! Every printed value of a sentence knows the fact that it was printed from.
//!
//! `tests/fixtures/printed/<record>.<locale>.txt` has, for each sentence of a record, the
//! values that it prints in that language: the variable, the field of the record, the
//! text; a value within another is indented below it. `CHANCERY_ACCEPT=1 cargo test
//! printed` writes those files anew, to be read before they are committed.

use std::fmt::Write as _;
use std::sync::Arc;

use chancery::catalog::Catalog;
use chancery::compose::contract::{CONTRACT, reserved};
use chancery::compose::{Briefing, Language, Run, compose, flatten};
use chancery::diagnostics::render;
use chancery::record::{Record, Registry};

use crate::project::repository;

const RECORDS: [&str; 4] = [
    "2022-10-11-japan-canada",
    "2023-11-13-japan-chile",
    "2023-11-15-japan-peru",
    "2024-01-26-japan-argentina",
];
const LOCALES: [&str; 5] = ["en", "ja", "es", "fr", "ar"];

/// The repository's records in each language.
fn briefings() -> Vec<(&'static str, &'static str, Briefing)> {
    let registry = Registry::read(repository()).expect("a registry");
    let english = "en".parse().expect("a language");
    let catalog = Catalog::read(repository(), &english, &|_| true, &CONTRACT);
    let catalog = catalog.expect("translations");
    let mut briefings = Vec::new();
    for id in RECORDS {
        let path = std::path::PathBuf::from(format!("data/{id}.yaml"));
        let record = Record::read(repository(), &path, &registry, &reserved())
            .unwrap_or_else(|problems| panic!("{}", render(&problems)));
        for tag in LOCALES {
            let locale = catalog.locale(&tag.parse().expect("a language"));
            let messages = catalog.messages(locale.expect("the language"), id);
            let messages = Arc::new(messages.expect("messages"));
            let language = Language {
                own: &messages,
                source: None,
                allow_fallback: false,
                glance: true,
            };
            let (briefing, _) = compose(&record, &language)
                .unwrap_or_else(|problems| panic!("{}", render(&problems)));
            briefings.push((id, tag, briefing));
        }
    }
    briefings
}

fn plain(runs: &[Run]) -> String {
    let flat = flatten(runs);
    let texts = flat.iter().map(|run| match run {
        Run::Text(text) => text.clone(),
        Run::Ruby { base, .. } => base.clone(),
        Run::Emphasis(runs) | Run::Strong(runs) => plain(runs),
        Run::Link { runs, .. } | Run::Foreign { runs, .. } | Run::Printed { runs, .. } => {
            plain(runs)
        }
    });
    texts.collect()
}

/// The printed values in these runs, a line each.
fn list(runs: &[Run], depth: usize, lines: &mut String) {
    for run in runs {
        match run {
            Run::Printed { fact, runs } => {
                let indent = "  ".repeat(depth);
                let variable = match &*fact.variable {
                    "" => "element".to_owned(),
                    name => format!("${name}"),
                };
                let text = plain(runs).replace('\u{A0}', "~");
                writeln!(lines, "{indent}{variable} {} = {text}", fact.field).expect("a text");
                list(runs, depth + 1, lines);
            }
            Run::Emphasis(runs)
            | Run::Strong(runs)
            | Run::Link { runs, .. }
            | Run::Foreign { runs, .. } => list(runs, depth, lines),
            Run::Text(_) | Run::Ruby { .. } => {}
        }
    }
}

#[test]
fn every_sentence_of_the_records_names_the_facts_that_it_prints() {
    let mut wrong = Vec::new();
    for (id, tag, briefing) in briefings() {
        let mut lines = String::from("# ~ is a no-break space.\n");
        for sentence in briefing.sentences() {
            writeln!(lines, "\n{}", sentence.origin.message).expect("a text");
            list(&sentence.runs, 1, &mut lines);
        }
        let path = format!("tests/fixtures/printed/{id}.{tag}.txt");
        let file = repository().join(&path);
        if std::env::var_os("CHANCERY_ACCEPT").is_some() {
            std::fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
            std::fs::write(&file, &lines).expect("a file");
            continue;
        }
        let expected = std::fs::read_to_string(&file).unwrap_or_default();
        if expected != lines {
            wrong.push(format!("{path}:\n{lines}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The place of a printed value is that of the variable or function in the translation.
#[test]
fn a_printed_value_knows_where_the_translation_calls_for_it() {
    let mut calls = 0;
    for (id, tag, briefing) in briefings() {
        for sentence in briefing.sentences() {
            for (printed, text) in sentence.printed() {
                let Some(call) = &printed.call else {
                    assert!(printed.variable.is_empty(), "{id} {tag}: {printed:?}");
                    continue;
                };
                let file = call.file.path().display().to_string();
                assert!(file.starts_with(&format!("locales/{tag}/")), "{file}");
                let written = &call.file.text()[call.range.clone()];
                let variable = format!("${}", printed.variable);
                let after = &call.file.text()[call.range.end..];
                let argument = after.strip_prefix('(').unwrap_or_default();
                assert!(
                    written == variable
                        || argument.trim_start().starts_with(&variable)
                        || nested(argument, &variable),
                    "{id} {tag}: {written:?} for {variable} = {text:?}"
                );
                calls += 1;
            }
        }
    }
    assert!(calls > 600, "only {calls} values were found");
}

/// Whether the argument of a call is a call on that variable: `NUMBER(DATETIME($start, …))`.
fn nested(argument: &str, variable: &str) -> bool {
    let inner = argument.split_once('(').map(|(_, inner)| inner);
    inner.is_some_and(|inner| inner.trim_start().starts_with(variable))
}

/// A name within a name knows its own field.
#[test]
fn names_within_names_are_facts_too() {
    let (_, _, briefing) = briefings()
        .into_iter()
        .find(|(id, tag, _)| *id == "2023-11-15-japan-peru" && *tag == "en")
        .expect("the briefing");
    let lead = &briefing.lead[0];
    let fields: Vec<_> = lead
        .printed()
        .into_iter()
        .map(|(printed, text)| (printed.field.to_string(), text))
        .collect();
    for (field, text) in [
        ("participants.guest[0].of", "the Republic of Peru"),
        (
            "participants.guest[0].person",
            "Javier González-Olaechea Franco",
        ),
        ("events[0].start", "12:10\u{A0}p.m."),
        ("events[0].duration.minutes", "40"),
        ("events[0].place", "San Francisco, the United States"),
        ("events[0].travel.occasion", "the APEC Ministerial Meeting"),
    ] {
        assert!(
            fields
                .iter()
                .any(|(own, words)| own == field && words == text),
            "{field} = {text} is not in {fields:#?}"
        );
    }
}
