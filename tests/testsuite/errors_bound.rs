//! Records that ask for more than a document can hold.

use insta::assert_snapshot;

use crate::project::{PERU, Project, Said, check_record as with};

/// `text` for each number below `count`, which stands in it as `#`.
fn repeated(text: &str, count: usize) -> String {
    (0..count)
        .map(|number| text.replace('#', &number.to_string()))
        .collect()
}

/// The rule, message and place of the errors, without their excerpts.
fn in_short(said: &Said) -> String {
    let lines = said.stderr.lines();
    let shown = lines
        .filter(|line| line.starts_with("error") || line.contains("┌─") || line.contains("= help"));
    shown
        .map(|line| line.trim_start().to_owned() + "\n")
        .collect()
}

#[test]
fn more_statements_than_a_document_can_hold() {
    let statements = repeated(", statement-#", 1_001);
    assert_snapshot!(in_short(&with("- - road-map", &format!("- [road-map{statements}]"))), @"
    error[too-many]: found 1005 statements, expected at most 1000
    ┌─ data/2023-11-15-japan-peru.yaml:33:14861
    = help: divide the record into several, one for each meeting
    ");
}

#[test]
fn more_items_than_a_document_can_hold() {
    assert_snapshot!(in_short(&with("  - - road-map\n", &repeated("  - [statement-#]\n", 301))), @"
    error[too-many]: found 303 items, expected at most 300
    ┌─ data/2023-11-15-japan-peru.yaml:332:5
    = help: divide the record into several, one for each meeting
    ");
}

#[test]
fn more_events_than_a_record_can_have() {
    assert_snapshot!(in_short(&with("events:\n", &format!("events:\n{}", repeated("  - { kind: telephone-talk, start: { date: 2023-11-15, zone: Asia/Tokyo } }\n", 50)))), @r#"
    error[too-many]: found 51 events, expected at most 50
    ┌─ data/2023-11-15-japan-peru.yaml:66:5
    = help: divide the record into several, one for each meeting
    "#);
}

#[test]
fn more_facts_than_a_record_can_have() {
    assert_snapshot!(in_short(&with("facts:\n", &format!("facts:\n{}", repeated("  fact-#: 1\n", 300)))), @"
    error[too-many]: found 306 facts, expected at most 300
    ┌─ data/2023-11-15-japan-peru.yaml:323:3
    = help: remove those that no statement uses
    ");
}

#[test]
fn more_elements_than_a_list_can_have() {
    assert_snapshot!(in_short(&with("anniversary: 150 ", &format!("anniversary: [{}] ", repeated("#, ", 101)))), @r#"
    error[too-many]: found 101 elements of one list, expected at most 100
    ┌─ data/2023-11-15-japan-peru.yaml:23:407
    = help: use several lists
    "#);
}

#[test]
fn more_elements_than_all_lists_can_have() {
    let list = format!("  list-#: [{}]\n", "1, ".repeat(91));
    assert_snapshot!(in_short(&with("facts:\n", &format!("facts:\n{}", repeated(&list, 11)))), @r#"
    error[too-many]: found 1001 elements in the lists of all facts, expected at most 1000
    ┌─ data/2023-11-15-japan-peru.yaml:33:283
    = help: remove those that no statement uses
    "#);
}

#[test]
fn more_arguments_than_a_statement_can_have() {
    assert_snapshot!(in_short(&with("{ by: guest }", &format!("{{ {} }}", repeated("a#: 1, ", 51)))), @"
    error[too-many]: found 51 arguments of one statement, expected at most 50
    ┌─ data/2023-11-15-japan-peru.yaml:32:417
    = help: make facts of those that several statements share
    ");
}

#[test]
fn more_participants_than_a_record_can_have() {
    assert_snapshot!(in_short(&with("\nevents:\n", &format!("attendees:\n  guest: [{}]\nevents:\n", repeated("{ group: officials, count: 1 }, ", 199)))), @"
    error[too-many]: found 201 participants and attendees, expected at most 200
    ┌─ data/2023-11-15-japan-peru.yaml:15:6347
    = help: write those who need no name as a group
    ");
}

#[test]
fn more_sides_than_a_record_can_have() {
    assert_snapshot!(in_short(&with("\nevents:\n", &format!("{}\nevents:\n", repeated("  side-#: { group: officials, count: 1 }\n", 49)))), @r#"
    error[too-many]: found 51 sides, expected at most 50
    ┌─ data/2023-11-15-japan-peru.yaml:62:3
    = help: write those who need no name as a group
    "#);
}

#[test]
fn more_links_documents_notes_and_photographs_than_a_page_can_have() {
    assert_snapshot!(in_short(&with("links:\n", &format!("documents:\n{}photos:\n{}notes:\n{}links:\n{}", repeated("  - { document: document-# }\n", 101), repeated("  - { id: photo-#, file: a.png }\n", 51), repeated("  - note-#\n", 101), repeated("  - { id: link-#, url: https://example.org }\n", 100)))), @"
    error[too-many]: found 101 documents, expected at most 100
    ┌─ data/2023-11-15-japan-peru.yaml:137:17
    = help: name only those that the page is about
    error[too-many]: found 51 photographs, expected at most 50
    ┌─ data/2023-11-15-japan-peru.yaml:189:11
    = help: name only those that the page is about
    error[too-many]: found 101 notes, expected at most 100
    ┌─ data/2023-11-15-japan-peru.yaml:291:5
    = help: make items of the body of them
    error[too-many]: found 101 links, expected at most 100
    ┌─ data/2023-11-15-japan-peru.yaml:393:11
    = help: name only those that the page is about
    ");
}

/// The bounds themselves are allowed.
#[test]
fn as_much_as_the_bounds_allow_is_read() {
    let project = Project::small();
    let file = format!("data/{PERU}.yaml");
    project.replace(
        &file,
        "  - - road-map\n",
        &repeated("  - [statement-#, other-#, more-#]\n", 298),
    );
    let said = project.check();
    assert!(!said.stderr.contains("too-many"), "{said}");
}
