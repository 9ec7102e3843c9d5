//! `chancery list`: what there is, what it needs, and where it is used.

use insta::assert_snapshot;
use serde_json::Value;

use crate::json_schema::violations;
use crate::project::{PERU, Project, published};

const ALL: [&str; 13] = [
    "records",
    "locales",
    "people",
    "places",
    "countries",
    "organisations",
    "offices",
    "events",
    "documents",
    "kinds",
    "statements",
    "messages",
    "rules",
];

fn json(project: &Project, what: &str) -> Value {
    let said = project.run(["list", what, "--format", "json"]).ok();
    assert_eq!(said.stderr, "");
    serde_json::from_str(&said.stdout).expect("JSON")
}

/// What is listed under that name.
fn entry(project: &Project, what: &str, id: &str) -> Value {
    let listing = json(project, what);
    let mut entries = listing["entries"].as_array().expect("entries").iter();
    let found = entries.find(|entry| entry["id"] == id);
    found
        .unwrap_or_else(|| panic!("{id} is not in {listing}"))
        .clone()
}

#[test]
fn everything_can_be_listed_as_its_schema_says() {
    let schema = published().run(["schema", "list"]).ok().stdout;
    let schema: Value = serde_json::from_str(&schema).expect("JSON");
    for what in ALL {
        let listing = json(published(), what);
        assert_eq!(
            violations(&schema, &listing),
            Vec::<String>::new(),
            "{what}"
        );
        assert_eq!(listing["what"], what);
        let entries = listing["entries"].as_array().expect("entries");
        assert!(!entries.is_empty(), "{what}");
        let table = published().run(["list", what]).ok().stdout;
        for entry in entries {
            let id = entry["id"].as_str().expect("a name");
            assert!(table.contains(id), "{id} is not in the table: {table}");
        }
    }
    published().run(["list"]).refused();
    published().run(["list", "persons"]).refused();
}

#[test]
fn a_table_says_where_each_is_used() {
    let project = Project::small();
    assert_snapshot!(project.run(["list", "people"]).ok(), @"
    ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
     id                         in the source language     gender      used by                 in
    ═══════════════════════════════════════════════════════════════════════════════════════════════════════════════════════
     gonzalez-olaechea-javier   Javier González-Olaechea   masculine   2023-11-15-japan-peru   data/registry/people.yaml:1
     kamikawa-yoko              KAMIKAWA Yoko              feminine    2023-11-15-japan-peru   data/registry/people.yaml:2
    ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
    exit code 0
    ");
    assert_snapshot!(project.run(["list", "places"]).ok(), @"
    ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
     id              in the source language   country   zone                  used by                                              in
    ═══════════════════════════════════════════════════════════════════════════════════════════════════════════════════════════════════════════════════════════
     lima            Lima                     PE        America/Lima          2023-11-15-japan-peru                                data/registry/places.yaml:1
     san-francisco   San Francisco            US        America/Los_Angeles   2023-11-15-japan-peru, event-apec-ministerial-2023   data/registry/places.yaml:2
    ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
    exit code 0
    ");
    assert_snapshot!(project.run(["list", "statements"]).ok(), @"
    ───────────────────────────────────────────────────────────────────────
     id               in the source language   in
    ═══════════════════════════════════════════════════════════════════════
     both-ministers   The two ministers        locales/en/statements.ftl:1
    ───────────────────────────────────────────────────────────────────────
    exit code 0
    ");
    assert_snapshot!(project.run(["list", "records"]).ok(), @"
    ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
     id                      in the source language       section   published    status   languages   in
    ══════════════════════════════════════════════════════════════════════════════════════════════════════════════════════════════════
     2023-11-15-japan-peru   foreign ministers’ meeting   JP, PE    2023-11-15   final    all         data/2023-11-15-japan-peru.yaml
    ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
    exit code 0
    ");
    assert_snapshot!(project.run(["list", "locales"]).ok(), @"
    ────────────────────────────────────────────────
     id   role     messages   meetings   in
    ════════════════════════════════════════════════
     en   source   48         1          locales/en
     es            48         1          locales/es
     ja            48         1          locales/ja
    ────────────────────────────────────────────────
    exit code 0
    ");
}

#[test]
fn uses_are_those_of_the_records() {
    let chile = entry(published(), "statements", "congratulations-in-response");
    assert!(
        chile["records"]
            .as_array()
            .expect("records")
            .contains(&"2023-11-13-japan-chile".into())
    );
    assert_eq!(chile["arguments"], serde_json::json!(["by", "to"]));
    let project = Project::small();
    let before = entry(&project, "people", "kamikawa-yoko");
    assert_eq!(before["records"], serde_json::json!([PERU]));
    project.copy(&format!("data/{PERU}.yaml"), "data/another.yaml");
    let after = entry(&project, "people", "kamikawa-yoko");
    assert_eq!(after["records"], serde_json::json!([PERU, "another"]));
    // A place that an entry of the registry names.
    project.append(
        "data/registry/organisations.yaml",
        "peru-office: { seat: lima }\n",
    );
    let lima = entry(&project, "places", "lima");
    assert_eq!(
        lima["refer"],
        serde_json::json!(["organisation-peru-office"])
    );
}

#[test]
fn a_language_that_lacks_a_name_is_named() {
    let project = Project::small();
    assert_eq!(
        entry(&project, "people", "kamikawa-yoko")["missing"],
        serde_json::json!([])
    );
    project
        .run(["new", "person", "tanaka-aiko", "--gender", "other"])
        .ok();
    let tanaka = entry(&project, "people", "tanaka-aiko");
    assert_eq!(tanaka["missing"], serde_json::json!(["en", "es", "ja"]));
    assert_eq!(tanaka["fields"]["gender"], "other");
    // Who inherits it does not lack it.
    project.run(["new", "locale", "es-PE"]).ok();
    assert_eq!(
        entry(&project, "people", "kamikawa-yoko")["missing"],
        serde_json::json!([])
    );
}

/// What a record uses that is not valid is not known; a list that looked whole would lie.
#[test]
fn a_record_that_is_not_valid_is_an_error_beside_the_list() {
    let project = Project::small();
    project.copy(&format!("data/{PERU}.yaml"), "data/broken.yaml");
    project.replace("data/broken.yaml", "status: final", "status: finished");
    let said = project.run(["list", "people"]).failed();
    assert!(said.stdout.contains("kamikawa-yoko"), "{said}");
    assert_snapshot!(said.stderr, @"
    error: not counted, because not valid: broken
    help: `chancery check` says what is wrong
    ");
    project.run(["list", "locales"]).ok();
    project.remove("locales/en");
    project.run(["list", "people"]).failed();
}

#[test]
fn rules_have_the_severity_of_the_project() {
    let project = Project::small();
    let severity = |rule: &str| entry(&project, "rules", rule)["fields"]["severity"].clone();
    assert_eq!(severity("unused-fact"), "warning");
    assert_eq!(severity("entry-exists"), "error");
    project.append(
        "chancery.toml",
        "[rules]\nunused-fact = \"off\"\nuntranslated = \"error\"\n",
    );
    assert_eq!(severity("unused-fact"), "off");
    assert_eq!(severity("untranslated"), "error");
}
