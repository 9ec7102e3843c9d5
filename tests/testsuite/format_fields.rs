//! Every field of the format, as the JSON Schemas list them, with something that is
//! accepted in it and something that is refused, in `tests/fixtures/format`.

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;

use crate::project::{Project, RECORDS, Said, repository};

/// A field and its two examples.
struct Example {
    field: String,
    /// A file of the registry that the examples are added to; none for the record.
    registry: Option<String>,
    accepted: String,
    refused: String,
    /// The first line of what is said of the refused one.
    error: String,
}

fn examples() -> Vec<Example> {
    let mut examples = Vec::new();
    for entry in fs::read_dir(repository().join("tests/fixtures/format")).expect("a folder") {
        let text = fs::read_to_string(entry.expect("a name").path()).expect("a text");
        for part in text.split("### ").skip(1) {
            let (head, rest) = part.split_once('\n').expect("a heading");
            let (accepted, rest) = rest.split_once("--- refused\n").expect("two examples");
            let (refused, error) = rest.split_once("--- with\n").expect("an error");
            let (field, registry) = match head.split_once(" in registry/") {
                Some((field, registry)) => (field, Some(registry.to_owned())),
                None => (head, None),
            };
            examples.push(Example {
                field: field.to_owned(),
                registry,
                accepted: accepted.to_owned(),
                refused: refused.to_owned(),
                error: error.trim_end().to_owned(),
            });
        }
    }
    examples
}

/// What a record cannot do without.
const NEEDED: [(&str, &str); 9] = [
    ("schema", "schema: 1\n"),
    ("publisher", "publisher: mofa-japan\n"),
    ("section", "section: [JP, PE]\n"),
    ("status", "status: final\n"),
    ("published", "published: 2023-11-15\n"),
    ("home-zone", "home-zone: Asia/Tokyo\n"),
    (
        "participants",
        "participants:\n  host: { person: kamikawa-yoko, office: foreign-minister, of: JP }\n  guest: { person: gonzalez-olaechea-javier, office: foreign-minister, of: PE }\n",
    ),
    (
        "events",
        "events:\n  - kind: foreign-ministers-meeting\n    place: lima\n    start: 2023-11-15T12:10[America/Lima]\n",
    ),
    ("body", "body:\n  - - global-challenges\n"),
];

/// A record with an example in the place of what it has.
fn record_with(example: &str) -> String {
    let key = example.split(':').next().unwrap_or_default();
    let others = NEEDED.iter().filter(|(needed, _)| *needed != key);
    let others: String = others.map(|(_, text)| *text).collect();
    others + example
}

/// The repository's names, and a record to put examples in.
fn project() -> Project {
    let project = Project::whole();
    for record in RECORDS {
        project.remove(&format!("data/{record}.yaml"));
    }
    project.write("data/photos/handshake.jpg", b"\xff\xd8\xff\xe0");
    project.write(
        "locales/en/meetings/example.ftl",
        "photo-handshake = A handshake\n    .alt = Two people\nzone-america-lima = Peru time\n",
    );
    project
}

fn said(project: &Project, registry: Option<&str>, example: &str) -> Said {
    let Some(name) = registry else {
        project.write("data/example.yaml", record_with(example));
        return project.run(["check", "example", "--locale", "en"]);
    };
    let file = format!("data/registry/{name}.yaml");
    let before = project.text(&file);
    project.write("data/example.yaml", record_with(NEEDED[0].1));
    project.append(&file, example);
    let said = project.run(["check", "example", "--locale", "en"]);
    project.write(&file, before);
    said
}

/// `EventFile.kind` and the like: every property of every type that a schema defines.
fn properties(schema: &Value, owner: &str, found: &mut BTreeSet<String>) {
    match schema {
        Value::Object(object) => {
            for (key, value) in object {
                match (key.as_str(), value) {
                    ("$defs", Value::Object(types)) => {
                        for (name, schema) in types {
                            properties(schema, name, found);
                        }
                    }
                    ("properties", Value::Object(fields)) => {
                        for (name, schema) in fields {
                            found.insert(format!("{owner}.{name}"));
                            properties(schema, owner, found);
                        }
                    }
                    _ => properties(value, owner, found),
                }
            }
        }
        Value::Array(array) => array
            .iter()
            .for_each(|value| properties(value, owner, found)),
        _ => {}
    }
}

#[test]
fn every_field_of_the_schemas_has_an_example_that_is_accepted_and_one_that_is_refused() {
    let mut fields = BTreeSet::new();
    for entry in fs::read_dir(repository().join("data/schema")).expect("the schemas") {
        let path = entry.expect("a name").path();
        let owner = path.file_stem().expect("a name").to_string_lossy();
        let text = fs::read_to_string(&path).expect("a schema");
        let schema = serde_json::from_str(&text).expect("JSON");
        properties(&schema, &owner, &mut fields);
    }
    assert!(fields.len() > 60, "{fields:?}");
    let examples: Vec<String> = examples()
        .into_iter()
        .map(|example| example.field)
        .collect();
    let with_examples: BTreeSet<String> = examples.iter().cloned().collect();
    assert_eq!(fields, with_examples);
    assert_eq!(examples.len(), with_examples.len(), "a field has two");
}

#[test]
fn what_a_field_may_hold_is_accepted() {
    let project = project();
    for example in examples() {
        let said = said(&project, example.registry.as_deref(), &example.accepted);
        assert_eq!(said.code, Some(0), "{}: {said}", example.field);
    }
}

#[test]
fn what_a_field_may_not_hold_is_refused_with_its_reason() {
    let project = project();
    for example in examples() {
        let said = said(&project, example.registry.as_deref(), &example.refused);
        assert_eq!(said.code, Some(1), "{}: {said}", example.field);
        let first = said.stderr.lines().find(|line| line.starts_with("error"));
        assert_eq!(
            first,
            Some(example.error.as_str()),
            "{}: {said}",
            example.field
        );
        let place = match &example.registry {
            Some(name) => format!("data/registry/{name}.yaml"),
            None => "data/example.yaml".to_owned(),
        };
        assert!(said.stderr.contains(&place), "{}: {said}", example.field);
    }
}
