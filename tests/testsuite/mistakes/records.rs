//! What is wrong in a record.

use insta::assert_snapshot;

use crate::project::{PERU, Project};

/// Every word to replace is named at once.
#[test]
fn the_record_to_start_from() {
    let project = Project::small();
    project.run(["new", "meeting", "2024-01-01-test"]).ok();
    let said = project.run(["check", "2024-01-01-test"]).failed();
    let found: Vec<&str> = said
        .stderr
        .lines()
        .filter_map(|line| line.split("found \"").nth(1)?.split('"').next())
        .collect();
    assert_eq!(
        found,
        [
            "PUBLISHER",
            "HOST-COUNTRY",
            "GUEST-COUNTRY",
            "ZONE",
            "PERSON",
            "OFFICE",
            "HOST-COUNTRY",
            "PERSON",
            "OFFICE",
            "GUEST-COUNTRY",
            "ZONE",
            "PLACE",
            "STATEMENT",
        ],
        "{said}"
    );
}

#[test]
fn a_record_with_mistakes_of_every_kind() {
    let project = Project::small();
    let file = format!("data/{PERU}.yaml");
    for (from, to) in [
        ("publisher: mofa-japan\n", ""),
        ("status: final", "status: finished"),
        ("home-zone: Asia/Tokyo", "home-zone: Asia/Tokio"),
        ("of: PE, style", "of: PER, style"),
        (
            "minutes: 40, precision: approximate",
            "minuts: 40, precision: about",
        ),
        (
            "place: san-francisco\n",
            "palce: san-francisco\n    colour:\n      - red\n",
        ),
        ("plenary: 14", "plenary: 14.5"),
    ] {
        project.replace(&file, from, to);
    }
    assert_snapshot!(project.check().failed(), @r#"
    error[missing-field]: the field `publisher` is missing
      ┌─ data/2023-11-15-japan-peru.yaml:2:1
      │
    2 │ schema: 1
      │ ^^^^^^ in the mapping with this key
      │
      = help: add `publisher: …`

    error[unknown-value]: unknown value `finished`
      ┌─ data/2023-11-15-japan-peru.yaml:5:9
      │
    5 │ status: finished
      │         ^^^^^^^^ here
      │
      = help: known here: final, provisional

    error[invalid-value]: found "Asia/Tokio", expected the IANA name of a zone such as "Asia/Tokyo"
      ┌─ data/2023-11-15-japan-peru.yaml:8:12
      │
    8 │ home-zone: Asia/Tokio
      │            ^^^^^^^^^^ here

    error[invalid-value]: found "PER", expected a country code of two capital letters (ISO 3166-1 alpha-2)
       ┌─ data/2023-11-15-japan-peru.yaml:12:76
       │
    12 │   guest: { person: gonzalez-olaechea-javier, office: foreign-minister, of: PER, style: excellency }
       │                                                                            ^^^ here

    error[unknown-field]: unknown field `minuts`
       ┌─ data/2023-11-15-japan-peru.yaml:17:17
       │
    17 │     duration: { minuts: 40, precision: about }
       │                 ^^^^^^ here
       │
       = help: did you mean `minutes`? known here: hours, minutes, precision

    error[unknown-value]: unknown value `about`
       ┌─ data/2023-11-15-japan-peru.yaml:17:40
       │
    17 │     duration: { minuts: 40, precision: about }
       │                                        ^^^^^ here
       │
       = help: known here: exact, approximate, over, under

    error[unknown-field]: unknown field `palce`
       ┌─ data/2023-11-15-japan-peru.yaml:18:5
       │
    18 │     palce: san-francisco
       │     ^^^^^ here
       │
       = help: did you mean `place`? known here: kind, start, duration, end, place, travel, by

    error[unknown-field]: unknown field `colour`
       ┌─ data/2023-11-15-japan-peru.yaml:19:5
       │
    19 │     colour:
       │     ^^^^^^ here
       │
       = help: known here: kind, start, duration, end, place, travel, by

    error[invalid-value]: found the number 14.5, expected a whole number or `{ decimal: "14.5" }`
       ┌─ data/2023-11-15-japan-peru.yaml:25:12
       │
    25 │   plenary: 14.5
       │            ^^^^ here

    9 errors
    exit code 1
    "#);
}
