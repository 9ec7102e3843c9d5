//! The facts at a glance: every fact, in every language, from the source of the page.
//!
//! `tests/fixtures/glance/<what>.<locale>.txt` has the rows of the repository's own records
//! and of every shape that a meeting can have (`tests/fixtures/leads`).
//! `CHANCERY_ACCEPT=1 cargo test glance` writes those files anew, to be read before they
//! are committed.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::LazyLock;

use chancery::compose::{Row, RowKind, Sentence};
use chancery::publish::{Project as Opened, load};

use crate::project::{Project, repository};

const LOCALES: [&str; 5] = ["en", "ja", "es", "fr", "ar"];
const SHAPES: &str = "tests/fixtures/leads";

/// The repository's own records.
static OWN: LazyLock<Project> = LazyLock::new(|| built(Project::whole()));

/// A record of every shape.
static ALL_SHAPES: LazyLock<Project> = LazyLock::new(|| {
    let project = Project::whole();
    let records = std::fs::read_dir(project.path("data")).expect("the records");
    for entry in records {
        let name = entry.expect("a name").file_name();
        let name = name.to_string_lossy();
        if name.ends_with(".yaml") {
            project.remove(&format!("data/{name}"));
        }
    }
    for locale in LOCALES {
        project.remove(&format!("locales/{locale}/meetings"));
    }
    for entry in std::fs::read_dir(repository().join(SHAPES)).expect("the shapes") {
        let entry = entry.expect("a name");
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.ends_with(".yaml") {
            let record = std::fs::read(entry.path()).expect("a record");
            project.write(&format!("data/{name}"), record);
        }
    }
    built(project)
});

fn built(project: Project) -> Project {
    project.run(["build", "--emit", "typ"]).ok();
    project
}

/// A row as the source has it: its kind, its label, its lines or people.
#[derive(Debug)]
struct Shown {
    kind: String,
    label: String,
    lines: Vec<String>,
}

/// The strings of a line of source, without what is called on them.
fn words(line: &str) -> String {
    let strings: Vec<_> = line.split('"').skip(1).step_by(2).collect();
    strings.concat().replace("\\u{a0}", "~")
}

/// The rows of a page, from its source.
fn rows(source: &str) -> Vec<Shown> {
    let Some((_, block)) = source.split_once("\n  glance: (\n") else {
        return Vec::new();
    };
    let (block, _) = block.split_once("\n  ),\n").expect("the end of the facts");
    let mut rows: Vec<Shown> = Vec::new();
    let lines = block.lines().map(str::trim);
    for line in lines.filter(|line| !line.starts_with("//")) {
        if line.starts_with("kind: ") {
            rows.push(Shown {
                kind: words(line),
                label: String::new(),
                lines: Vec::new(),
            });
            continue;
        }
        let Some(row) = rows.last_mut() else { continue };
        if line.starts_with("label: ") {
            row.label = words(line);
        } else if line.starts_with("office: ") {
            let person = row.lines.last_mut().expect("a name before the office");
            match line {
                "office: none," => person.push_str(" (no office)"),
                line => write!(person, ", {}", words(line)).expect("a text"),
            }
        } else if line.contains('"') {
            row.lines.push(words(line));
        }
    }
    rows
}

/// The rows of each record that is published in a language.
fn of_language(project: &Project, locale: &str) -> BTreeMap<String, Vec<Shown>> {
    let folder = project.path(&format!("out/{locale}"));
    let entries = std::fs::read_dir(folder).expect("the sources");
    let names = entries.map(|entry| entry.expect("a name").file_name());
    names
        .map(|name| {
            let name = name.to_string_lossy().into_owned();
            let source = project.text(&format!("out/{locale}/{name}"));
            (name.trim_end_matches(".typ").to_owned(), rows(&source))
        })
        .collect()
}

#[track_caller]
fn are_as_expected(project: &Project, what: &str, at_least: usize) {
    for locale in LOCALES {
        let pages = of_language(project, locale);
        assert!(pages.len() >= at_least, "{locale}: {} pages", pages.len());
        let mut text = String::from("# ~ is a no-break space.\n");
        for (record, rows) in &pages {
            write!(text, "\n[{record}]\n").expect("a text");
            for Shown { kind, label, lines } in rows {
                writeln!(text, "{kind} | {label} | {}", lines.join(" | ")).expect("a text");
            }
        }
        let path = format!("tests/fixtures/glance/{what}.{locale}.txt");
        let file = repository().join(&path);
        if std::env::var_os("CHANCERY_ACCEPT").is_some() {
            std::fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
            std::fs::write(&file, &text).expect("a file");
            continue;
        }
        let expected = std::fs::read_to_string(&file).unwrap_or_default();
        assert!(expected == text, "{path} is:\n{expected}\nfound:\n{text}");
    }
}

#[test]
fn every_fact_of_the_records_is_there_in_every_language() {
    are_as_expected(&OWN, "records", 4);
}

#[test]
fn every_shape_of_a_meeting_has_its_facts_in_every_language() {
    are_as_expected(&ALL_SHAPES, "shapes", 30);
}

/// The same facts stand at the same place in every language.
#[test]
fn every_language_has_the_same_rows_with_as_many_lines() {
    for project in [&*OWN, &*ALL_SHAPES] {
        let english = of_language(project, "en");
        for locale in LOCALES {
            for (record, rows) in of_language(project, locale) {
                let shape = |rows: &[Shown]| -> Vec<(String, usize)> {
                    let rows = rows.iter();
                    rows.map(|row| (row.kind.clone(), row.lines.len()))
                        .collect()
                };
                let (own, other) = (shape(&rows), shape(&english[&record]));
                assert_eq!(own, other, "{record} in {locale}");
                assert!(rows.iter().all(|row| !row.label.is_empty()), "{rows:?}");
            }
        }
    }
}

/// The fields of the record that a row prints, without those of names within names.
fn fields(row: &Row) -> BTreeSet<String> {
    let people = row.people.iter().flat_map(|person| {
        let office = person.office.iter();
        std::iter::once(&person.name).chain(office)
    });
    let sentences: Vec<&Sentence> = row.lines.iter().chain(people).collect();
    let printed = sentences.iter().flat_map(|sentence| {
        // Whose clock it is: the name of the place, or "local time".
        let is_clock = sentence.origin.message == "glance-clock";
        let fields = sentence.printed().into_iter();
        let fields = fields.map(|(printed, _)| printed.field.to_string());
        fields.filter(move |field| !(is_clock && field.ends_with(".place")))
    });
    printed
        .filter(|field| !field.ends_with(".country") && !field.ends_with(".of"))
        .filter(|field| !field.ends_with(".count") && !field.ends_with(".to"))
        // Two hours are one word of Arabic, without a number.
        .filter(|field| !field.contains(".duration."))
        .collect()
}

#[test]
fn every_row_prints_the_same_facts_of_the_record_in_every_language() {
    for project in [&*OWN, &*ALL_SHAPES] {
        let opened = Opened::open(project.root()).expect("it opens");
        let loaded = load(&opened, &[], &[]).map_err(|_| ()).expect("it loads");
        let mut compared = 0;
        for (name, path) in &loaded.chosen {
            let record = loaded.record(path).map_err(|_| ()).expect("it is valid");
            let mut english: Option<Vec<(RowKind, BTreeSet<String>)>> = None;
            let mut locales = loaded.languages(&record);
            locales.sort_by_key(|locale| locale.tag != "en");
            for locale in locales {
                let composed = loaded.briefing(&record, locale, None, false);
                let (briefing, _) = composed.map_err(|_| ()).expect("it can be composed");
                let facts = briefing.glance.iter();
                let facts: Vec<_> = facts.map(|row| (row.kind, fields(row))).collect();
                let expected = english.get_or_insert_with(|| facts.clone());
                assert_eq!(facts, *expected, "{name} in {}", locale.tag);
                compared += 1;
            }
        }
        assert!(compared > 20, "{compared} pages");
    }
}

#[test]
fn a_talk_without_a_place_has_no_row_for_one() {
    let pages = of_language(&OWN, "en");
    let kinds = |record: &str| -> Vec<&str> {
        let rows = pages[record].iter();
        rows.map(|row| row.kind.as_str()).collect()
    };
    let [with, without] = [
        kinds("2023-11-15-japan-peru"),
        kinds("2024-01-26-japan-argentina"),
    ];
    assert_eq!(with, ["time", "length", "place", "side", "side"]);
    assert_eq!(without, ["time", "length", "side", "side"]);
}

#[test]
fn a_project_can_do_without_the_facts_and_then_no_language_needs_their_messages() {
    let project = Project::small();
    project.append("chancery.toml", "glance = false\n");
    for locale in ["en", "ja", "es"] {
        let file = format!("locales/{locale}/document.ftl");
        let text = project.text(&file);
        let (before, rest) = text.split_once("glance-time = ").expect("the messages");
        let (_, after) = rest.split_once("notice-provisional").expect("the messages");
        project.write(&file, format!("{before}notice-provisional{after}"));
    }
    project.check().ok();
    project.build().ok();
    let source = project.text("out/en/2023-11-15-japan-peru.typ");
    assert!(!source.contains("glance"), "{source}");
    project.replace("chancery.toml", "glance = false", "glance = true");
    let said = project.check().failed();
    for message in ["glance-time", "glance-clock", "glance-side"] {
        let missing = format!("3 translations have no message `{message}`");
        let mut lines = said.stderr.lines();
        assert!(
            lines.any(|line| line.contains(&missing) && line.ends_with(": en, es, ja")),
            "{said}"
        );
    }
}

#[test]
fn a_label_that_is_missing_is_an_error_of_the_language() {
    let project = Project::small();
    let file = "locales/es/document.ftl";
    project.replace(file, "    .label = Cuándo\n", "");
    let said = project.check().failed();
    assert!(
        said.stderr
            .contains("the es translation `glance-time` has no attribute `.label`"),
        "{said}"
    );
}

/// People who act for nobody that the record names have a row, too.
#[test]
fn people_without_a_country_have_a_row_of_their_own() {
    let project = Project::small();
    let guest = "guest: { person: gonzalez-olaechea-javier, office: foreign-minister, of: PE, style: excellency }";
    project
        .replace(
            "data/2023-11-15-japan-peru.yaml",
            guest,
            "guest: { group: students, count: 30 }",
        )
        .replace(
            "data/2023-11-15-japan-peru.yaml",
            "    - special-occasion: { by: guest }\n",
            "",
        );
    let names =
        "group-students = { $count } students\n    .address = the students\n    .family = -\n";
    project.append("locales/en/names.ftl", names);
    project
        .run(["build", "--locale", "en", "--emit", "typ"])
        .ok();
    let source = project.text("out/en/2023-11-15-japan-peru.typ");
    let rows = rows(&source);
    let shown: Vec<_> = rows
        .iter()
        .filter(|row| row.kind == "side")
        .map(|row| format!("{}: {}", row.label, row.lines.join("; ")))
        .collect();
    assert_eq!(
        shown,
        [
            "Japan: KAMIKAWA Yoko, Foreign Minister",
            "Others: 30 students (no office)"
        ]
    );
}
