//! Records that contradict themselves, and the exact words that say why.

use insta::assert_snapshot;

use crate::project::{PERU, Project, Said, check_record as with};

const EVENT: &str = "  - kind: foreign-ministers-meeting
    start: 2023-11-15T12:10[America/Los_Angeles]
    duration: { minutes: 40, precision: approximate }
    place: san-francisco
    travel: { who: host, occasion: apec-ministerial-2023 }
";

/// What `check` says of two events that began then, at two places.
#[track_caller]
fn in_turn(first: (&str, &str), second: (&str, &str)) -> Said {
    let event = |(start, place): (&str, &str)| {
        format!("  - {{ kind: foreign-ministers-meeting, start: {start}, place: {place} }}\n")
    };
    let project = Project::small();
    let file = format!("data/{PERU}.yaml");
    project.replace(&file, EVENT, &(event(first) + &event(second)));
    project.replace(&file, "published: 2023-11-15", "published: 2023-12-15");
    project.check()
}

#[test]
fn an_event_that_began_before_the_one_above_it() {
    assert_snapshot!(in_turn(
        (r#""2023-11-15T12:10[America/Los_Angeles]""#, "san-francisco"),
        (r#""2023-11-15T11:00[America/Los_Angeles]""#, "san-francisco"),
    ).failed(), @r#"
    error[events-order]: this event began before the one above it
       ┌─ data/2023-11-15-japan-peru.yaml:17:13
       │
    17 │   - { kind: foreign-ministers-meeting, start: "2023-11-15T11:00[America/Los_Angeles]", place: san-francisco }
       │             ^^^^^^^^^^^^^^^^^^^^^^^^^ began earlier
       │
       ┌─ data/2023-11-15-japan-peru.yaml:16:13
       │
    16 │   - { kind: foreign-ministers-meeting, start: "2023-11-15T12:10[America/Los_Angeles]", place: san-francisco }
       │             ------------------------- began later
       │
       = help: put the events in the order in which they began

    1 error
    exit code 1
    "#);
}

/// 14:00 in Lima is 11:00 in San Francisco.
#[test]
fn events_in_two_places_are_compared_as_instants() {
    assert_snapshot!(in_turn(
        (r#""2023-11-15T12:10[America/Los_Angeles]""#, "san-francisco"),
        (r#""2023-11-15T14:00[America/Lima]""#, "lima"),
    ).failed(), @r#"
    error[events-order]: this event began before the one above it
       ┌─ data/2023-11-15-japan-peru.yaml:17:13
       │
    17 │   - { kind: foreign-ministers-meeting, start: "2023-11-15T14:00[America/Lima]", place: lima }
       │             ^^^^^^^^^^^^^^^^^^^^^^^^^ began earlier
       │
       ┌─ data/2023-11-15-japan-peru.yaml:16:13
       │
    16 │   - { kind: foreign-ministers-meeting, start: "2023-11-15T12:10[America/Los_Angeles]", place: san-francisco }
       │             ------------------------- began later
       │
       = help: put the events in the order in which they began

    1 error
    exit code 1
    "#);
    let later = in_turn(
        (
            r#""2023-11-15T12:10[America/Los_Angeles]""#,
            "san-francisco",
        ),
        (r#""2023-11-15T16:00[America/Lima]""#, "lima"),
    );
    assert!(!later.stderr.contains("events-order"), "{later}");
}

#[test]
fn a_day_without_a_time_is_compared_as_a_day() {
    let day = |day| format!("{{ date: 2023-11-{day}, zone: America/Lima }}");
    assert_snapshot!(in_turn(
        (r#""2023-11-15T09:00[America/Lima]""#, "lima"),
        (&day("14"), "lima"),
    ).failed(), @r#"
    error[events-order]: this event began before the one above it
       ┌─ data/2023-11-15-japan-peru.yaml:17:13
       │
    17 │   - { kind: foreign-ministers-meeting, start: { date: 2023-11-14, zone: America/Lima }, place: lima }
       │             ^^^^^^^^^^^^^^^^^^^^^^^^^ began earlier
       │
       ┌─ data/2023-11-15-japan-peru.yaml:16:13
       │
    16 │   - { kind: foreign-ministers-meeting, start: "2023-11-15T09:00[America/Lima]", place: lima }
       │             ------------------------- began later
       │
       = help: put the events in the order in which they began

    1 error
    exit code 1
    "#);
    for (first, second) in [("15", "15"), ("15", "16")] {
        let said = in_turn((&day(first), "lima"), (&day(second), "lima"));
        assert!(!said.stderr.contains("events-order"), "{said}");
    }
    let same_day = in_turn(
        (r#""2023-11-15T09:00[America/Lima]""#, "lima"),
        (&day("15"), "lima"),
    );
    assert!(!same_day.stderr.contains("events-order"), "{same_day}");
}

#[test]
fn a_person_on_both_sides() {
    assert_snapshot!(with("person: gonzalez-olaechea-javier", "person: kamikawa-yoko"), @r#"
    error[twice]: the person `kamikawa-yoko` is named twice among the participants
       ┌─ data/2023-11-15-japan-peru.yaml:13:20
       │
    13 │   guest: { person: kamikawa-yoko, office: foreign-minister, of: PE, style: excellency }
       │                    ^^^^^^^^^^^^^ the second time
       │
       ┌─ data/2023-11-15-japan-peru.yaml:12:19
       │
    12 │   host: { person: kamikawa-yoko, office: foreign-minister, of: JP }
       │                   ------------- the first time
       │
       = help: keep one of them

    1 error
    exit code 1
    "#);
}

#[test]
fn a_participant_among_the_attendees() {
    assert_snapshot!(with("\nevents:\n", "\nattendees:\n  host: [{ person: kamikawa-yoko, office: foreign-minister, of: JP }]\n\nevents:\n"), @r#"
    error[twice]: the person `kamikawa-yoko` is named twice among the participants
       ┌─ data/2023-11-15-japan-peru.yaml:16:20
       │
    16 │   host: [{ person: kamikawa-yoko, office: foreign-minister, of: JP }]
       │                    ^^^^^^^^^^^^^ the second time
       │
       ┌─ data/2023-11-15-japan-peru.yaml:12:19
       │
    12 │   host: { person: kamikawa-yoko, office: foreign-minister, of: JP }
       │                   ------------- the first time
       │
       = help: keep one of them

    1 error
    exit code 1
    "#);
}

#[test]
fn a_country_twice_in_the_section() {
    assert_snapshot!(with("section: [JP, PE]", "section: [JP, PE, JP]"), @r#"
    error[twice]: the party `JP` is named twice in the section
      ┌─ data/2023-11-15-japan-peru.yaml:5:19
      │
    5 │ section: [JP, PE, JP]
      │                   ^^ the second time
      │
      ┌─ data/2023-11-15-japan-peru.yaml:5:11
      │
    5 │ section: [JP, PE, JP]
      │           -- the first time
      │
      = help: keep one of them

    1 error
    exit code 1
    "#);
}

#[test]
fn a_language_twice() {
    assert_snapshot!(with("authentic: [en, ja]", "authentic: [en, ja, en]"), @r#"
    error[twice]: the language `en` is named twice in the list
      ┌─ data/2023-11-15-japan-peru.yaml:7:21
      │
    7 │ authentic: [en, ja, en]
      │                     ^^ the second time
      │
      ┌─ data/2023-11-15-japan-peru.yaml:7:13
      │
    7 │ authentic: [en, ja, en]
      │             -- the first time
      │
      = help: keep one of them

    1 error
    exit code 1
    "#);
}

#[test]
fn a_kind_twice_for_one_event() {
    assert_snapshot!(with("kind: foreign-ministers-meeting", "kind: [foreign-ministers-meeting, foreign-ministers-meeting]"), @r#"
    error[twice]: the kind `foreign-ministers-meeting` is named twice for this event
       ┌─ data/2023-11-15-japan-peru.yaml:16:39
       │
    16 │   - kind: [foreign-ministers-meeting, foreign-ministers-meeting]
       │                                       ^^^^^^^^^^^^^^^^^^^^^^^^^ the second time
       │
       ┌─ data/2023-11-15-japan-peru.yaml:16:12
       │
    16 │   - kind: [foreign-ministers-meeting, foreign-ministers-meeting]
       │            ------------------------- the first time
       │
       = help: keep one of them

    1 error
    exit code 1
    "#);
}

#[test]
fn a_statement_twice_in_a_row() {
    assert_snapshot!(with("- - road-map", "- - road-map\n    - road-map"), @"
    error[repeated-statement]: the statement `road-map` is made twice in a row
       ┌─ data/2023-11-15-japan-peru.yaml:34:7
       │
    34 │     - road-map
       │       ^^^^^^^^ the second time
       │
       ┌─ data/2023-11-15-japan-peru.yaml:33:7
       │
    33 │   - - road-map
       │       -------- the first time
       │
       = help: remove one of them, or give it other arguments

    1 error
    exit code 1
    ");
}

#[test]
fn an_item_twice_in_a_row() {
    assert_snapshot!(with("- - road-map", "- - road-map\n  - - road-map"), @"
    error[repeated-statement]: the statement `road-map` is made twice in a row
       ┌─ data/2023-11-15-japan-peru.yaml:34:7
       │
    34 │   - - road-map
       │       ^^^^^^^^ the second time
       │
       ┌─ data/2023-11-15-japan-peru.yaml:33:7
       │
    33 │   - - road-map
       │       -------- the first time
       │
       = help: remove one of them, or give it other arguments

    1 error
    exit code 1
    ");
}

#[test]
fn published_before_the_meeting() {
    assert_snapshot!(with("published: 2023-11-15", "published: 2023-11-14"), @r#"
    error[published-before]: published on 2023-11-14, before an event that began on 2023-11-15
       ┌─ data/2023-11-15-japan-peru.yaml:8:12
       │
     8 │ published: 2023-11-14
       │            ^^^^^^^^^^ expected the day of that event or a later one
       │
       ┌─ data/2023-11-15-japan-peru.yaml:16:11
       │
    16 │   - kind: foreign-ministers-meeting
       │           ------------------------- this event
       │
       = help: correct `published`, or the `start` of the event

    1 error
    exit code 1
    "#);
}

/// 17:10 on the 15th in San Francisco is the 16th in Tokyo: a page may have either day.
#[test]
fn a_page_may_be_dated_by_the_day_at_home_or_by_that_of_the_place() {
    for day in ["2023-11-15", "2023-11-16"] {
        let project = Project::small();
        let file = format!("data/{PERU}.yaml");
        project.replace(&file, "T12:10[", "T17:10[");
        project.replace(&file, "published: 2023-11-15", &format!("published: {day}"));
        assert_eq!(project.check().ok().stderr, "", "{day}");
    }
}

#[test]
fn a_name_with_the_day_of_no_event_is_a_warning() {
    let rename = |name: &str| {
        let project = Project::small();
        project.copy(&format!("data/{PERU}.yaml"), &format!("data/{name}.yaml"));
        project.remove(&format!("data/{PERU}.yaml"));
        for locale in ["en", "ja", "es"] {
            project.copy(
                &format!("locales/{locale}/meetings/{PERU}.ftl"),
                &format!("locales/{locale}/meetings/{name}.ftl"),
            );
            project.remove(&format!("locales/{locale}/meetings/{PERU}.ftl"));
        }
        project.check()
    };
    assert_snapshot!(rename("2023-11-17-japan-peru"), @"
    warning[day-of-name]: the name of the record has the day 2023-11-17, but the first event began on 2023-11-15
       ┌─ data/2023-11-17-japan-peru.yaml:16:11
       │
    16 │   - kind: foreign-ministers-meeting
       │           ^^^^^^^^^^^^^^^^^^^^^^^^^ this event
       │
       = help: correct the `start` of the event, or rename the file

    1 warning
    3 documents in 3 languages can be published
    exit code 0
    ");
    // The day at home, and a name without a day.
    for name in [
        "2023-11-16-japan-peru",
        "japan-peru",
        "2023-13-45-japan-peru",
    ] {
        assert_eq!(rename(name).ok().stderr, "", "{name}");
    }
}
