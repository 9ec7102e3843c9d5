//! What a record that validates holds, and that no text makes the reader panic.

use std::path::Path;
use std::sync::LazyLock;

use proptest::prelude::*;

use crate::diagnostics::{Diagnostic, Place, SourceFile, has_errors, render};
use crate::record::{
    Argument, Fact, Form, Home, Moment, Record, RecordId, ReferenceKind, Registry, Span, Who, yaml,
};
use crate::rules::Rule;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

const HEAD: &str = "schema: 1
publisher: mofa-japan
section: [JP, PE]
status: final
published: 2023-12-15
home-zone: Asia/Tokyo
";
const SIDES: &str = "participants:
  host: { person: kamikawa-yoko, office: foreign-minister, of: JP }
  guest: { person: gonzalez-olaechea-javier, office: foreign-minister, of: PE }
";
const EVENTS: &str = "events:
  - kind: foreign-ministers-meeting
    start: 2023-11-15T12:10[America/Lima]
    place: lima
";
const BODY: &str = "body:
  - - road-map
";

/// A record of that name with that text, read with the registry of the repository.
fn read_as(name: &str, text: &str) -> Result<Record, Vec<Diagnostic>> {
    static REGISTRY: LazyLock<Registry> =
        LazyLock::new(|| Registry::read(Path::new(ROOT)).expect("the registry is valid"));
    let id = RecordId::try_from(name.to_owned()).expect("a name");
    let file = SourceFile::new(format!("data/{name}.yaml"), text);
    let written = yaml::read(&file)?;
    super::record(
        Path::new(ROOT),
        id,
        &file,
        written,
        &REGISTRY,
        &["start", "place"],
    )
}

fn read(text: &str) -> Result<Record, Vec<Diagnostic>> {
    read_as("example", text)
}

#[track_caller]
fn accepted(parts: &[&str]) -> Record {
    let text = parts.concat();
    read(&text).unwrap_or_else(|problems| panic!("{}", render(&problems)))
}

/// The rules of the errors.
fn rules(parts: &[&str]) -> Vec<&'static str> {
    match read(&parts.concat()) {
        Ok(_) => Vec::new(),
        Err(problems) => problems.iter().map(|problem| problem.rule.id()).collect(),
    }
}

#[test]
fn each_form_of_event_is_accepted_with_the_least_it_needs() {
    let one_side = "participants:\n  host: { group: officials, count: 3, of: JP }\n";
    for (kind, form, fields, sides) in [
        ("working-lunch", Form::Meeting, "place: lima", SIDES),
        ("telephone-talk", Form::Remote, "", SIDES),
        ("telephone-talk", Form::Remote, "place: lima", SIDES),
        (
            "telephone-talk",
            Form::Remote,
            "travel: { who: host }",
            SIDES,
        ),
        (
            "courtesy-call",
            Form::Call,
            "place: lima\n    by: guest",
            SIDES,
        ),
        ("exchange-of-notes", Form::Exchange, "", SIDES),
        ("press-conference", Form::Ceremony, "place: lima", SIDES),
        ("press-conference", Form::Ceremony, "place: lima", one_side),
    ] {
        let event = format!(
            "events:\n  - kind: {kind}\n    start: 2023-11-15T12:10[America/Lima]\n    {fields}\n"
        );
        let record = accepted(&[HEAD, sides, &event, BODY]);
        assert_eq!(record.events[0].form, form, "{kind}");
    }
}

#[test]
fn the_side_that_publishes_is_the_first_and_of_what_all_its_members_act_for() {
    let record = accepted(&[
        HEAD,
        "participants:
  guest:
    - { person: gonzalez-olaechea-javier, office: foreign-minister, of: PE }
    - { person: guterres-antonio, office: secretary-general, of: { organisation: un } }
  host:
    - { person: kamikawa-yoko, office: foreign-minister, of: JP }
    - { group: officials, count: 2, of: JP, as: staff }
attendees:
  host: { person: kono-taro, office: foreign-minister, of: JP, as: kono }
",
        EVENTS,
        "body:\n  - - thanked: { by: staff, of: host-country, others: guest-members, who: kono }\n",
    ]);
    let roles: Vec<_> = record.sides.iter().map(|side| side.role.as_str()).collect();
    assert_eq!(roles, ["host", "guest"]);
    let of = record.sides[0].of.as_ref().map(|of| of.id.as_str());
    assert_eq!(of, Some("JP"));
    assert!(record.sides[1].of.is_none(), "PE and the UN");
    assert!(matches!(
        record.sides[0].members[1].who,
        Who::Group { count: 2, .. }
    ));
    assert_eq!(record.attendees[0].role.as_str(), "host");
    assert_eq!(record.body[0].statements[0].arguments.len(), 4);
}

#[test]
fn a_record_about_others_needs_no_host() {
    let others = "participants:
  chair: { person: kamikawa-yoko, office: foreign-minister, of: { organisation: g7 } }
  member: { person: joly-melanie, office: foreign-minister, of: CA }
";
    let body = "body:\n  - - opened: { by: host }\n    - answered: { by: guest }\n";
    let record = accepted(&[
        &HEAD.replace("[JP, PE]", "[{ organisation: g7 }, CA]"),
        others,
        EVENTS,
        body,
    ]);
    assert_eq!(record.sides[0].role.as_str(), "chair");
    assert_eq!(record.section[0].kind, ReferenceKind::Organisation);
    assert!(record.warnings.is_empty(), "{:?}", record.warnings);
}

#[test]
fn an_ambassador_is_accredited_to_a_country_or_an_organisation() {
    let ambassador = SIDES.replace("of: PE }", "of: PE, to: JP }");
    let record = accepted(&[HEAD, &ambassador, EVENTS, BODY]);
    let Who::Person(officeholder) = &record.sides[1].members[0].who else {
        panic!("a person");
    };
    assert_eq!(
        officeholder.to.as_ref().map(|to| to.id.as_str()),
        Some("JP")
    );
}

#[test]
fn people_with_offices_and_kinds_are_facts_and_arguments() {
    let head = "{ office: prime-minister, of: JP, person: kono-taro, style: excellency }";
    let facts = [
        head,
        "{ office: president }",
        "{ person: kako }",
        "{ kind: signing }",
    ];
    let arguments: String = (0..)
        .zip(facts)
        .map(|(at, fact)| format!("a{at}: {fact}, "))
        .collect();
    let body = format!(
        "facts: {{ it: [{}] }}\nbody:\n  - [met: {{ {arguments} }}]\n",
        facts.join(", ")
    );
    let record = accepted(&[HEAD, SIDES, EVENTS, &body]);
    let arguments = &record.body[0].statements[0].arguments;
    let kinds: Vec<_> = arguments
        .iter()
        .map(|(_, argument)| match argument {
            Argument::Fact(Fact::Person(who)) => {
                assert_eq!(who.of.id, "JP");
                assert!(who.style.is_some());
                ReferenceKind::Person
            }
            Argument::Fact(Fact::Reference(reference)) => reference.kind,
            argument => panic!("{argument:?}"),
        })
        .collect();
    assert_eq!(
        kinds,
        [
            ReferenceKind::Person,
            ReferenceKind::Office,
            ReferenceKind::Person,
            ReferenceKind::Kind
        ]
    );
}

#[test]
fn the_end_may_be_on_a_later_day() {
    let event = "events:
  - kind: working-dinner
    start: 2023-11-15T23:00[America/Lima]
    end: 2023-11-16T00:30[America/Lima]
    place: lima
";
    let record = accepted(&[HEAD, SIDES, event, BODY]);
    let Span::Until(end) = &record.events[0].span else {
        panic!("until");
    };
    assert_eq!(end.date().to_string(), "2023-11-16");
    assert_eq!(record.events[0].start.date().to_string(), "2023-11-15");
    assert!(matches!(
        &record.events[0].start,
        Moment::Time {
            home: Home::OtherDay(_),
            ..
        }
    ));
}

#[test]
fn the_title_has_the_kinds_of_the_first_event_unless_the_record_names_others() {
    let events = "events:
  - { kind: [foreign-ministers-meeting, working-lunch], place: lima, start: { date: 2023-11-15, zone: America/Lima } }
  - { kind: working-dinner, place: lima, start: { date: 2023-11-15, zone: America/Lima } }
";
    let kinds = |record: &Record| -> Vec<String> {
        record
            .title_kinds
            .iter()
            .map(|kind| kind.message())
            .collect()
    };
    let record = accepted(&[HEAD, SIDES, events, BODY]);
    assert_eq!(
        kinds(&record),
        ["kind-foreign-ministers-meeting", "kind-working-lunch"]
    );
    let title = "title: [working-dinner, working-lunch]\n";
    let record = accepted(&[HEAD, title, SIDES, events, BODY]);
    assert_eq!(
        kinds(&record),
        ["kind-working-dinner", "kind-working-lunch"]
    );
}

#[test]
fn a_section_with_a_country_for_which_nobody_took_part_is_a_warning() {
    let record = accepted(&[&HEAD.replace("PE", "CL"), SIDES, EVENTS, BODY]);
    let warnings: Vec<_> = record
        .warnings
        .iter()
        .map(|warning| &warning.message)
        .collect();
    assert_eq!(
        warnings,
        ["the section names the country `CL`, for which nobody took part"]
    );
    assert!(!has_errors(&record.warnings));
    let one_party = accepted(&[&HEAD.replace(", PE", ""), SIDES, EVENTS, BODY]);
    assert!(one_party.warnings.is_empty());
}

#[test]
fn a_statement_may_come_again_with_other_arguments_in_other_languages_or_later() {
    for statements in [
        "[thanked: { by: host }, thanked: { by: guest }]",
        "[{ road-map: {}, only: [en] }, { road-map: {}, only: [ja, es] }]",
        "[road-map, thanked: { by: host }, road-map]",
    ] {
        let body = format!("body:\n  - {statements}\n");
        assert_eq!(
            rules(&[HEAD, SIDES, EVENTS, &body]),
            [""; 0],
            "{statements}"
        );
    }
    let in_another_order =
        "body:\n  - [sent: { by: host, to: guest }, sent: { to: guest, by: host }]\n";
    let repeated = rules(&[HEAD, SIDES, EVENTS, in_another_order]);
    assert_eq!(repeated, ["repeated-statement"]);
}

#[test]
fn an_argument_may_replace_a_fact_and_nothing_else() {
    let body = |argument: &str| {
        format!("facts: {{ years: 150 }}\nbody:\n  - [said: {{ {argument}: 1 }}]\n")
    };
    assert_eq!(rules(&[HEAD, SIDES, EVENTS, &body("years")]), [""; 0]);
    for name in ["start", "host", "guest", "guest-country", "guest-members"] {
        let rules = rules(&[HEAD, SIDES, EVENTS, &body(name)]);
        assert_eq!(rules, ["reserved-name"], "{name}");
    }
}

#[test]
fn a_name_is_derived_from_every_side_whichever_comes_first() {
    let sides = "participants:
  visitor-country: { group: officials, count: 1 }
  visitor: { group: officials, count: 1 }
";
    assert_eq!(rules(&[HEAD, sides, EVENTS, BODY]), ["reserved-name"]);
}

/// Their variables are in every message, whatever the sides are called.
#[test]
fn nothing_takes_what_is_derived_from_a_host_or_guest_that_is_not_there() {
    let sides = SIDES
        .replace("host:", "chair:")
        .replace("guest:", "member:");
    for name in ["host-members", "guest-members"] {
        let facts = format!("facts: {{ {name}: 1 }}\n");
        let rules = rules(&[HEAD, &sides, EVENTS, &facts, BODY]);
        assert_eq!(rules, ["reserved-name"], "{name}");
    }
}

/// 8:00 on the 15th in Tokyo is 18:00 on the 14th in Lima.
#[test]
fn a_page_may_have_the_day_at_home_where_that_is_the_day_before() {
    let event = "events:
  - kind: working-lunch
    start: 2023-11-15T08:00[Asia/Tokyo]
    place: tokyo
";
    for (day, expected) in [("14", &[][..]), ("13", &["published-before"])] {
        let head = HEAD
            .replace("2023-12-15", &format!("2023-11-{day}"))
            .replace("Asia/Tokyo", "America/Lima");
        assert_eq!(rules(&[&head, SIDES, event, BODY]), expected, "{day}");
    }
}

/// A start of an event in November 2023: the day, the minute or none, and whether in
/// Tokyo (UTC+9) or Lima (UTC−5), which both have no summer time.
type Start = (i64, Option<i64>, bool);

fn start() -> impl Strategy<Value = Start> {
    (
        14_i64..17,
        proptest::option::of(0_i64..1_440),
        any::<bool>(),
    )
}

/// The first and the last minute at which it can have begun, counted in UTC.
fn minutes((day, minute, tokyo): Start) -> (i64, i64) {
    let midnight = day * 1_440 - if tokyo { 9 * 60 } else { -5 * 60 };
    match minute {
        Some(minute) => (midnight + minute, midnight + minute),
        None => (midnight, midnight + 1_439),
    }
}

fn written((day, minute, tokyo): Start) -> String {
    let (place, zone) = if tokyo {
        ("tokyo", "Asia/Tokyo")
    } else {
        ("lima", "America/Lima")
    };
    let start = match minute {
        Some(minute) => {
            let (hours, minutes) = (minute / 60, minute % 60);
            format!("\"2023-11-{day}T{hours:02}:{minutes:02}[{zone}]\"")
        }
        None => format!("{{ date: 2023-11-{day}, zone: {zone} }}"),
    };
    format!("  - {{ kind: working-lunch, place: {place}, start: {start} }}\n")
}

/// Parts of records, whole and broken, of which texts are made.
const PARTS: &[&str] = &[
    "participants:\n",
    "  host: ",
    "  guest: ",
    "attendees:\n",
    "events:\n",
    "  - kind: ",
    "working-lunch",
    "press-conference",
    "[",
    "]",
    "{",
    "}",
    ", ",
    "\n",
    "    ",
    "start: ",
    "2023-11-15T12:10[America/Lima]",
    "{ date: 9999-12-31, zone: Pacific/Kiritimati }",
    "{ date: 0000-01-01, zone: America/Lima }",
    "9999-12-30T23:00[America/Lima]",
    "end: ",
    "place: lima",
    "by: host",
    "travel: { who: both }",
    "facts: { a: ",
    "1",
    "\"é漢\"",
    "null",
    "~",
    "-0",
    "person: kamikawa-yoko",
    "office: president",
    "of: JP",
    "to: JP",
    "count: 4294967295",
    "group: officials",
    "as: x",
    "body:\n  - ",
    "items: ",
    "heading: ",
    "statements: ",
    "only: [en]",
    "road-map",
    "title: ",
    "section: ",
    "duration: ",
    "{ hours: 65535, minutes: 65535 }",
    "# ",
    "organisation: un",
    "notes: ",
    "schema: 1\n",
    HEAD,
    SIDES,
    EVENTS,
    BODY,
];

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn events_are_accepted_in_the_order_in_which_they_can_have_begun(
        starts in prop::collection::vec(start(), 1..5)
    ) {
        let events: String = starts.iter().copied().map(written).collect();
        let in_order = starts
            .windows(2)
            .all(|pair| minutes(pair[1]).1 >= minutes(pair[0]).0);
        let rules = rules(&[HEAD, SIDES, "events:\n", &events, BODY]);
        prop_assert_eq!(rules.is_empty(), in_order, "{:?}: {}", rules, events);
        prop_assert!(rules.iter().all(|rule| *rule == Rule::EventsOrder.id()));
    }

    #[test]
    fn no_text_makes_the_reader_panic(
        parts in prop::collection::vec(prop::sample::select(PARTS), 0..30)
    ) {
        check_problems(&parts.concat())?;
    }

    #[test]
    fn no_change_of_a_record_makes_the_reader_panic(
        at in 0..400_usize, length in 0..40_usize, part in prop::sample::select(PARTS)
    ) {
        let text = [HEAD, SIDES, EVENTS, BODY].concat();
        let start = at.min(text.len());
        let end = (start + length).min(text.len());
        check_problems(&[&text[..start], part, &text[end..]].concat())?;
    }
}

/// A text is a record, or there are errors whose places are in it.
fn check_problems(text: &str) -> Result<(), TestCaseError> {
    let problems = match read(text) {
        Ok(record) => record.warnings,
        Err(problems) => {
            prop_assert!(has_errors(&problems), "{}", text);
            problems
        }
    };
    for problem in &problems {
        if let Some(Place::At(location)) = &problem.place {
            prop_assert!(text.get(location.range.clone()).is_some(), "{:?}", problem);
        }
    }
    render(&problems);
    Ok(())
}
