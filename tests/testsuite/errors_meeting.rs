//! Sides and events that are wrong, and the exact words that say why.

use insta::assert_snapshot;

use crate::project::{PERU, Project, Said, check_record as with};

const HOST: &str = "{ person: kamikawa-yoko, office: foreign-minister, of: JP }";
const GUEST: &str =
    "{ person: gonzalez-olaechea-javier, office: foreign-minister, of: PE, style: excellency }";
const EVENT: &str = "  - kind: foreign-ministers-meeting
    start: 2023-11-15T12:10[America/Los_Angeles]
    duration: { minutes: 40, precision: approximate }
    place: san-francisco
    travel: { who: host, occasion: apec-ministerial-2023 }
";

/// What `check` says of the small record with those participants.
#[track_caller]
fn sides(text: &str) -> Said {
    let project = Project::small();
    let file = format!("data/{PERU}.yaml");
    project.replace(&file, &format!("  host: {HOST}\n  guest: {GUEST}\n"), text);
    project.replace(&file, "{ by: guest }", "{ by: host }");
    project.run(["check", "--locale", "en"]).failed()
}

/// What `check` says of the small record with those events.
#[track_caller]
fn events(text: &str) -> Said {
    with(EVENT, text)
}

#[test]
fn no_side() {
    assert_snapshot!(sides("  {}\n"), @"
    error[empty-list]: found no side, expected one or more
       ┌─ data/2023-11-15-japan-peru.yaml:12:3
       │
    12 │   {}
       │   ^ here
       │
       = help: name the side that publishes, `host: …`

    error[unknown-argument]: no side, member or fact of this record is called `host`
       ┌─ data/2023-11-15-japan-peru.yaml:31:31
       │
    31 │     - special-occasion: { by: host }
       │                               ^^^^ expected the name of a side, a member or a fact
       │
       = help: this record has agreement, anniversary, apec-next, city, council, plenary

    2 errors
    exit code 1
    ");
}

#[test]
fn a_side_without_anybody() {
    assert_snapshot!(sides("  host: { person: kamikawa-yoko, office: foreign-minister, of: JP }\n  guest: []\n"), @r#"
    error[empty-list]: found no member of the side `guest`, expected one or more
       ┌─ data/2023-11-15-japan-peru.yaml:13:3
       │
    13 │   guest: []
       │   ^^^^^ here
       │
       = help: name who was on it, or remove it

    1 error
    exit code 1
    "#);
}

#[test]
fn a_guest_without_a_host() {
    assert_snapshot!(sides("  guest: { person: gonzalez-olaechea-javier, office: foreign-minister, of: PE, style: excellency }\n  visitor: { person: kamikawa-yoko, office: foreign-minister, of: JP }\n"), @r#"
    error[no-host]: found a side `guest`, but none is the `host`
       ┌─ data/2023-11-15-japan-peru.yaml:12:3
       │
    12 │   guest: { person: gonzalez-olaechea-javier, office: foreign-minister, of: PE, style: excellency }
       │   ^^^^^ this side
       │
       = help: call the side that publishes `host`, or give `guest` another name

    1 error
    exit code 1
    "#);
}

#[test]
fn a_guest_after_another_guest() {
    assert_snapshot!(sides("  host: { person: kamikawa-yoko, office: foreign-minister, of: JP }\n  visitor: { group: officials, count: 2 }\n  guest: { person: gonzalez-olaechea-javier, office: foreign-minister, of: PE, style: excellency }\n"), @r#"
    error[guest-order]: found the side `guest` after another guest, expected it right after the host
       ┌─ data/2023-11-15-japan-peru.yaml:14:3
       │
    14 │   guest: { person: gonzalez-olaechea-javier, office: foreign-minister, of: PE, style: excellency }
       │   ^^^^^ this side
       │
       = help: move it there, or give it another name

    1 error
    exit code 1
    "#);
}

#[test]
fn a_person_without_an_office() {
    assert_snapshot!(sides("  host: { person: kamikawa-yoko, office: foreign-minister, of: JP }\n  guest: { person: gonzalez-olaechea-javier, of: PE }\n"), @r#"
    error[participant]: found a person without an office
       ┌─ data/2023-11-15-japan-peru.yaml:13:20
       │
    13 │   guest: { person: gonzalez-olaechea-javier, of: PE }
       │                    ^^^^^^^^^^^^^^^^^^^^^^^^ this one
       │
       = help: write `{ person: …, office: …, of: … }` or `{ group: …, count: …, of: … }`

    1 error
    exit code 1
    "#);
}

#[test]
fn a_person_who_acts_for_nobody() {
    assert_snapshot!(sides("  host: { person: kamikawa-yoko, office: foreign-minister, of: JP }\n  guest: { person: gonzalez-olaechea-javier, office: foreign-minister }\n"), @r#"
    error[participant]: found a person without `of`, for whom they act
       ┌─ data/2023-11-15-japan-peru.yaml:13:20
       │
    13 │   guest: { person: gonzalez-olaechea-javier, office: foreign-minister }
       │                    ^^^^^^^^^^^^^^^^^^^^^^^^ this one
       │
       = help: write `{ person: …, office: …, of: … }` or `{ group: …, count: …, of: … }`

    1 error
    exit code 1
    "#);
}

#[test]
fn an_office_without_a_person() {
    assert_snapshot!(sides("  host: { person: kamikawa-yoko, office: foreign-minister, of: JP }\n  guest: { office: foreign-minister, of: PE }\n"), @r#"
    error[participant]: found an office without a person
       ┌─ data/2023-11-15-japan-peru.yaml:13:10
       │
    13 │   guest: { office: foreign-minister, of: PE }
       │          ^ this one
       │
       = help: write `{ person: …, office: …, of: … }` or `{ group: …, count: …, of: … }`

    1 error
    exit code 1
    "#);
}

#[test]
fn a_group_without_a_number() {
    assert_snapshot!(sides("  host: { person: kamikawa-yoko, office: foreign-minister, of: JP }\n  guest: { group: parliamentarians, of: PE }\n"), @r#"
    error[participant]: found a group without its number
       ┌─ data/2023-11-15-japan-peru.yaml:13:19
       │
    13 │   guest: { group: parliamentarians, of: PE }
       │                   ^^^^^^^^^^^^^^^^ this one
       │
       = help: write `{ person: …, office: …, of: … }` or `{ group: …, count: …, of: … }`

    1 error
    exit code 1
    "#);
}

#[test]
fn a_group_that_is_also_a_person() {
    assert_snapshot!(sides("  host: { person: kamikawa-yoko, office: foreign-minister, of: JP }\n  guest: { group: parliamentarians, count: 2, person: gonzalez-olaechea-javier }\n"), @r#"
    error[participant]: found a group that is also a person, expected one of them
       ┌─ data/2023-11-15-japan-peru.yaml:13:55
       │
    13 │   guest: { group: parliamentarians, count: 2, person: gonzalez-olaechea-javier }
       │                                                       ^^^^^^^^^^^^^^^^^^^^^^^^ belongs to a person
       │
       = help: write `{ person: …, office: …, of: … }` or `{ group: …, count: …, of: … }`

    1 error
    exit code 1
    "#);
}

#[test]
fn a_name_in_the_place_of_a_side() {
    assert_snapshot!(sides("  host: { person: kamikawa-yoko, office: foreign-minister, of: JP }\n  guest: gonzalez-olaechea-javier\n"), @r#"
    error[invalid-value]: found "gonzalez-olaechea-javier", expected `{ person: …, office: …, of: … }`, `{ group: …, count: …, of: … }`, or a list of them
       ┌─ data/2023-11-15-japan-peru.yaml:13:10
       │
    13 │   guest: gonzalez-olaechea-javier
       │          ^^^^^^^^^^^^^^^^^^^^^^^^ here

    1 error
    exit code 1
    "#);
}

#[test]
fn attendees_of_a_side_that_took_no_part() {
    assert_snapshot!(sides("  host: { person: kamikawa-yoko, office: foreign-minister, of: JP }\n  guest: { person: gonzalez-olaechea-javier, office: foreign-minister, of: PE, style: excellency }\nattendees:\n  guests: { group: officials, count: 3 }\n"), @r#"
    error[unknown-side]: no side of the participants is called `guests`
       ┌─ data/2023-11-15-japan-peru.yaml:15:3
       │
    15 │   guests: { group: officials, count: 3 }
       │   ^^^^^^ expected the role of a side
       │
       = help: did you mean `guest`?

    1 error
    exit code 1
    "#);
}

#[test]
fn no_event() {
    assert_snapshot!(events("  []\n"), @r#"
    error[empty-list]: found no event, expected one or more
       ┌─ data/2023-11-15-japan-peru.yaml:16:3
       │
    16 │   []
       │   ^ here
       │
       = help: add an event, `- kind: …`

    1 error
    exit code 1
    "#);
}

#[test]
fn an_event_without_a_kind() {
    assert_snapshot!(events("  - kind: []\n    start: 2023-11-15T12:10[America/Los_Angeles]\n    place: san-francisco\n"), @r#"
    error[empty-list]: found no kind, expected one or more
       ┌─ data/2023-11-15-japan-peru.yaml:16:11
       │
    16 │   - kind: []
       │           ^ here
       │
       = help: name a kind of data/registry/kinds.yaml

    1 error
    exit code 1
    "#);
}

#[test]
fn a_kind_that_is_not_in_the_registry() {
    assert_snapshot!(events("  - kind: working-lunches\n    start: 2023-11-15T12:10[America/Los_Angeles]\n    place: san-francisco\n"), @r#"
    error[unknown-reference]: there is no kind of event "working-lunches" in the registry
       ┌─ data/2023-11-15-japan-peru.yaml:16:11
       │
    16 │   - kind: working-lunches
       │           ^^^^^^^^^^^^^^^ not in the registry
       │
       = help: did you mean `working-lunch`? otherwise add it to data/registry/kinds.yaml

    1 error
    exit code 1
    "#);
}

#[test]
fn one_event_of_two_forms() {
    assert_snapshot!(events("  - kind: [working-lunch, press-conference]\n    start: 2023-11-15T12:10[America/Los_Angeles]\n    place: san-francisco\n"), @r#"
    error[kinds]: found a kind of the form ceremony beside one of the form meeting, expected the same form
       ┌─ data/2023-11-15-japan-peru.yaml:16:27
       │
    16 │   - kind: [working-lunch, press-conference]
       │                           ^^^^^^^^^^^^^^^^ of the form ceremony
       │
       ┌─ data/2023-11-15-japan-peru.yaml:16:12
       │
    16 │   - kind: [working-lunch, press-conference]
       │            ------------- of the form meeting
       │
       = help: make two events of it

    1 error
    exit code 1
    "#);
}

#[test]
fn a_meeting_without_a_place() {
    assert_snapshot!(with("    place: san-francisco\n", ""), @r#"
    error[no-place]: found no place for `foreign-ministers-meeting`, expected where it was
       ┌─ data/2023-11-15-japan-peru.yaml:16:11
       │
    16 │   - kind: foreign-ministers-meeting
       │           ^^^^^^^^^^^^^^^^^^^^^^^^^ this event has no `place`
       │
       = help: add `place: …`, a place of the registry

    1 error
    exit code 1
    "#);
}

#[test]
fn a_meeting_of_one_side() {
    assert_snapshot!(sides("  host: { person: kamikawa-yoko, office: foreign-minister, of: JP }\n"), @r#"
    error[sides]: found 1 side, expected 2 or more for `foreign-ministers-meeting`
       ┌─ data/2023-11-15-japan-peru.yaml:15:11
       │
    15 │   - kind: foreign-ministers-meeting
       │           ^^^^^^^^^^^^^^^^^^^^^^^^^ this event
       │
       = help: name the other side under `participants`; one side alone can have a ceremony

    1 error
    exit code 1
    "#);
}

#[test]
fn a_call_that_nobody_paid() {
    assert_snapshot!(events("  - kind: courtesy-call\n    start: 2023-11-15T12:10[America/Los_Angeles]\n    place: san-francisco\n"), @r#"
    error[no-payer]: found no `by` for `courtesy-call`, expected which side paid it
       ┌─ data/2023-11-15-japan-peru.yaml:16:11
       │
    16 │   - kind: courtesy-call
       │           ^^^^^^^^^^^^^ this event has no `by`
       │
       = help: add `by: guest`, or `by: host` where the host called on the other side

    1 error
    exit code 1
    "#);
}

#[test]
fn a_meeting_that_somebody_paid() {
    assert_snapshot!(events("  - kind: working-lunch\n    start: 2023-11-15T12:10[America/Los_Angeles]\n    place: san-francisco\n    by: host\n"), @r#"
    error[payer]: found `by` for `working-lunch`, which is not a call
       ┌─ data/2023-11-15-japan-peru.yaml:19:9
       │
    19 │     by: host
       │         ^^^^ belongs to a call
       │
       ┌─ data/2023-11-15-japan-peru.yaml:16:11
       │
    16 │   - kind: working-lunch
       │           ------------- this event
       │
       = help: remove `by`, or take a kind of the form call

    1 error
    exit code 1
    "#);
}

#[test]
fn a_title_of_a_kind_that_no_event_has() {
    assert_snapshot!(with("section: [JP, PE]", "section: [JP, PE]\ntitle: [foreign-ministers-meeting, working-lunch]"), @r#"
    error[title-kind]: the title names `working-lunch`, but no event is of that kind
      ┌─ data/2023-11-15-japan-peru.yaml:6:36
      │
    6 │ title: [foreign-ministers-meeting, working-lunch]
      │                                    ^^^^^^^^^^^^^ expected the kind of an event
      │
      = help: name kinds that are under `events`, or leave `title` out

    1 error
    exit code 1
    "#);
}

#[test]
fn a_guest_who_travelled_where_there_is_none() {
    assert_snapshot!({
        let project = Project::small();
        let file = format!("data/{PERU}.yaml");
        project.replace(&file, &format!("  guest: {GUEST}\n"), "");
        project.replace(&file, "{ by: guest }", "{ by: host }");
        project.replace(&file, "kind: foreign-ministers-meeting", "kind: press-conference");
        project.replace(&file, "who: host", "who: both");
        project.check().failed()
    }, @r#"
    error[travel]: found `both` as who travelled, but the record has one side
       ┌─ data/2023-11-15-japan-peru.yaml:19:20
       │
    19 │     travel: { who: both, occasion: apec-ministerial-2023 }
       │                    ^^^^ expected `host`
       │
       = help: write `who: host`, or name the other side under `participants`

    1 error
    exit code 1
    "#);
}

/// Its messages would be those of every call.
#[test]
fn a_kind_that_is_called_like_another_form() {
    let project = Project::small();
    project.append("data/registry/kinds.yaml", "call: { form: meeting }\n");
    let said = project.check().failed();
    let line = project.text("data/registry/kinds.yaml").lines().count();
    for expected in [
        "error[kind-form]: the kind `call` has the name of a form and is of another, `meeting`",
        &format!("data/registry/kinds.yaml:{line}:1"),
        "give it `form: call`, or a name of its own",
    ] {
        assert!(said.stderr.contains(expected), "{expected}: {said}");
    }
    project.replace(
        "data/registry/kinds.yaml",
        "call: { form: meeting }",
        "call: { form: call }",
    );
    project.check().ok();
}

/// The first side takes the part of the host, and its country the name.
#[test]
fn a_fact_with_the_name_of_what_is_made_from_the_first_side() {
    let project = Project::small();
    let file = format!("data/{PERU}.yaml");
    project
        .replace(&file, "  host: {", "  japan: {")
        .replace(&file, "  guest: {", "  peru: {");
    project.check().ok();
    for (name, refused) in [
        ("host-country", true),
        ("japan-country", true),
        ("peru-members", true),
        ("peru-host", false),
    ] {
        let fact = format!("facts:\n  {name}: 150\n");
        project.replace(&file, "facts:\n", &fact);
        let said = project.check();
        assert_eq!(
            said.stderr.contains("error[reserved-name]"),
            refused,
            "{name}: {said}"
        );
        project.replace(&file, &fact, "facts:\n");
    }
}
