//! What a record says.

use super::{Case, case, edited, record};
use crate::project::{PERU, Project};

/// The record with other events.
fn events(text: &str) -> Project {
    record(
        "  - kind: foreign-ministers-meeting
    start: 2023-11-15T12:10[America/Los_Angeles]
    duration: { minutes: 40, precision: approximate }
    place: san-francisco
    travel: { who: host, occasion: apec-ministerial-2023 }
",
        text,
    )
}

/// The record with a photograph of that name.
fn with_photo(status: &str) -> Project {
    let project = record("status: final\n", &format!("status: {status}\n"));
    project.append(
        &format!("data/{PERU}.yaml"),
        "photos:\n  - { id: handshake, file: none.jpg }\n",
    );
    for tag in ["en", "es", "ja"] {
        let file = format!("locales/{tag}/meetings/{PERU}.ftl");
        project.append(&file, "photo-handshake = x.\n    .alt = y\n");
    }
    project
}

const CALL: &str =
    "{ kind: courtesy-call, start: \"2023-11-15T12:10[America/Los_Angeles]\", place: san-francisco";

pub(super) const CASES: &[Case] = &[
    case(
        "kind-form",
        || {
            edited(
                "data/registry/kinds.yaml",
                "foreign-ministers-meeting: { form: meeting }",
                "foreign-ministers-meeting: { form: meeting }\nmeeting: { form: remote }",
            )
        },
        || {
            edited(
                "data/registry/kinds.yaml",
                "foreign-ministers-meeting: { form: meeting }",
                "foreign-ministers-meeting: { form: meeting }\nmeeting: { form: meeting }",
            )
        },
    ),
    case(
        "unknown-reference",
        || record("place: san-francisco", "place: san-fransisco"),
        || {
            record(
                "place: san-francisco",
                "place: san-francisco # San Francisco",
            )
        },
    ),
    case(
        "unknown-argument",
        || record("{ by: guest }", "{ by: guset }"),
        || record("{ by: guest }", "{ by: host }"),
    ),
    case(
        "unknown-side",
        || {
            record(
                "facts:\n",
                "attendees:\n  press: [{ person: kamikawa-yoko, office: foreign-minister, of: JP }]\nfacts:\n",
            )
        },
        Project::small,
    ),
    case(
        "unknown-language",
        || record("authentic: [en, ja]", "authentic: [en, ja, ru]"),
        || record("authentic: [en, ja]", "authentic: [ja, en]"),
    ),
    case(
        "reserved-name",
        || record("  plenary: 14\n", "  plenary: 14\n  start: 15\n"),
        || record("  plenary: 14\n", "  plenary: 15\n"),
    ),
    case(
        "participant",
        || {
            record(
                "host: { person: kamikawa-yoko, office: foreign-minister, of: JP }",
                "host: { person: kamikawa-yoko }",
            )
        },
        Project::small,
    ),
    case(
        "guest-order",
        || {
            record(
                "  guest: {",
                "  others: { person: x-y, office: foreign-minister, of: US }\n  guest: {",
            )
        },
        Project::small,
    ),
    case(
        "sides",
        || {
            record(
                "  guest: { person: gonzalez-olaechea-javier, office: foreign-minister, of: PE, style: excellency }\n",
                "",
            )
        },
        Project::small,
    ),
    case(
        "kinds",
        || {
            events(
                "  - { kind: [foreign-ministers-meeting, telephone-talk], start: \"2023-11-15T12:10[America/Los_Angeles]\", place: san-francisco }\n",
            )
        },
        Project::small,
    ),
    case(
        "no-place",
        || {
            events(
                "  - { kind: foreign-ministers-meeting, start: \"2023-11-15T12:10[America/Los_Angeles]\" }\n",
            )
        },
        || {
            events(
                "  - { kind: foreign-ministers-meeting, start: \"2023-11-15T12:10[America/Los_Angeles]\", place: san-francisco }\n",
            )
        },
    ),
    case(
        "zone-of-place",
        || {
            events(
                "  - { kind: foreign-ministers-meeting, start: \"2023-11-15T12:10[America/Los_Angeles]\", place: lima }\n",
            )
        },
        || {
            events(
                "  - { kind: foreign-ministers-meeting, start: \"2023-11-15T15:10[America/Lima]\", place: lima }\n",
            )
        },
    ),
    case(
        "no-payer",
        || events(&format!("  - {CALL} }}\n")),
        Project::small,
    ),
    case(
        "duration",
        || record("{ minutes: 40, precision: approximate }", "{ minutes: 0 }"),
        || record("{ minutes: 40, precision: approximate }", "{ minutes: 1 }"),
    ),
    case(
        "end",
        || {
            record(
                "duration: { minutes: 40, precision: approximate }",
                "end: 2023-11-15T12:00[America/Los_Angeles]",
            )
        },
        Project::small,
    ),
    case(
        "events-order",
        || {
            record(
                "    travel:",
                "    travel: { who: host, occasion: apec-ministerial-2023 }\n  - kind: foreign-ministers-meeting\n    start: 2023-11-15T11:10[America/Los_Angeles]\n    place: san-francisco\n    travel:",
            )
        },
        || {
            record(
                "    travel:",
                "    travel: { who: host, occasion: apec-ministerial-2023 }\n  - kind: foreign-ministers-meeting\n    start: 2023-11-15T13:10[America/Los_Angeles]\n    place: san-francisco\n    travel:",
            )
        },
    ),
    case(
        "published-before",
        || record("published: 2023-11-15", "published: 2023-11-14"),
        || record("published: 2023-11-15", "published: 2023-11-16"),
    ),
    case(
        "twice",
        || record("section: [JP, PE]", "section: [JP, JP]"),
        || record("section: [JP, PE]", "section: [PE, JP]"),
    ),
    case(
        "repeated-statement",
        || record("  - - road-map\n", "  - - road-map\n    - road-map\n"),
        || {
            record(
                "    - special-occasion: { by: guest }\n",
                "    - special-occasion: { by: guest }\n    - special-occasion: { by: host }\n",
            )
        },
    ),
    case(
        "too-deep",
        || {
            record(
                "- - road-map",
                "- items: [{ items: [{ heading: h, items: [[road-map]] }] }]",
            )
        },
        || record("- - road-map", "- items: [{ items: [[road-map]] }]"),
    ),
    case(
        "too-many",
        || {
            record(
                "section: [JP, PE]",
                &format!("section: [{}]", vec!["JP"; 1001].join(", ")),
            )
        },
        Project::small,
    ),
    case(
        "document-too-long",
        || {
            let project = Project::small();
            let text = "word ".repeat(3_900);
            let mut body = String::new();
            for index in 0..60 {
                body.push_str(&format!("  - - long-{index}\n"));
            }
            project.replace(
                &format!("data/{PERU}.yaml"),
                "  - - road-map\n",
                &format!("  - - road-map\n{body}"),
            );
            for tag in ["en", "es", "ja"] {
                let mut texts = String::new();
                for index in 0..60 {
                    texts.push_str(&format!("long-{index} = {text}.\n"));
                }
                project.append(&format!("locales/{tag}/meetings/{PERU}.ftl"), &texts);
            }
            project
        },
        Project::small,
    ),
    case("photo-file", || with_photo("final"), Project::small),
    case(
        "photo-announced",
        || with_photo("provisional"),
        Project::small,
    ),
    Case {
        rule: "not-published",
        wrong: || record("status: final\n", "status: final\nlanguages: [en, ja]\n"),
        right: Project::small,
        command: &["check", PERU, "--locale", "es"],
    },
    case(
        "section-party",
        || record("section: [JP, PE]", "section: [JP, US]"),
        Project::small,
    ),
    case(
        "unused-fact",
        || record("  plenary: 14\n", "  plenary: 14\n  other: 15\n"),
        Project::small,
    ),
    case(
        "unused-argument",
        || record("{ by: guest }", "{ by: guest, year: 150 }"),
        Project::small,
    ),
    Case {
        rule: "unused-entry",
        wrong: || {
            edited(
                "data/registry/places.yaml",
                "lima:",
                "cusco: { country: PE, zone: America/Lima }\nlima:",
            )
        },
        right: || {
            edited(
                "data/registry/kinds.yaml",
                "working-lunch: { form: meeting }",
                "working-lunch: { form: meeting }\nworking-tea: { form: meeting }",
            )
        },
        command: &["check", "--unused"],
    },
    case(
        "unsaid-fact",
        || {
            let project = Project::small();
            project.append("chancery.toml", "glance = false\n");
            for (tag, from) in [
                ("en", " {\" \"}for { $duration }"),
                ("es", " {\" \"}durante { $duration }"),
                ("ja", "{ $duration }"),
            ] {
                let file = format!("locales/{tag}/document.ftl");
                let text = project.text(&file);
                let at = text.find("lead = ").expect("the lead");
                let lead = text[at..].replacen(from, " {\"\"}", 1);
                project.write(&file, format!("{}{lead}", &text[..at]));
            }
            project
        },
        || {
            let project = Project::small();
            project.append("chancery.toml", "glance = false\n");
            project
        },
    ),
];
