//! Whatever record validates can be published in every language of the repository, and
//! each of its days, clocks, places, people, offices and lengths is in the lead.

use std::fmt::Write as _;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use chancery::catalog::functions::FunctionError;
use chancery::catalog::printed::strip;
use chancery::catalog::value::{Forms, Gender, Name, Value};
use chancery::catalog::{Args, Catalog, Locale, Messages};
use chancery::compose::contract::{CONTRACT, reserved};
use chancery::compose::{Language, compose};
use chancery::diagnostics::render;
use chancery::record::{self, Home, Member, Moment, Officeholder, Record, Registry, Span, Who};
use proptest::prelude::*;

use crate::project::repository;

const LANGUAGES: [&str; 5] = ["en", "ja", "es", "fr", "ar"];

/// What every case uses.
static SHARED: LazyLock<(Registry, Catalog)> = LazyLock::new(|| {
    let registry = Registry::read(repository()).expect("a registry");
    let english = "en".parse().expect("a language");
    let catalog = Catalog::read(repository(), &english, &|_| true, &CONTRACT);
    (registry, catalog.expect("translations"))
});

/// A side: its members in YAML.
fn side(people: &'static [&'static str]) -> impl Strategy<Value = String> {
    let group = prop_oneof![
        Just(String::new()),
        (1..5u32)
            .prop_map(|count| format!("{{ group: parliamentarians, count: {count}, of: PE }}"))
    ];
    (1..=people.len(), group, any::<bool>()).prop_map(|(count, group, alone)| {
        if alone && !group.is_empty() {
            return group;
        }
        let mut members: Vec<String> = people[..count]
            .iter()
            .map(|&person| person.to_owned())
            .collect();
        if !group.is_empty() {
            members.push(group);
        }
        format!("[{}]", members.join(", "))
    })
}

const HOSTS: &[&str] = &[
    "{ person: kamikawa-yoko, office: foreign-minister, of: JP }",
    "{ person: iwaya-takeshi, office: prime-minister, of: JP, style: doctor }",
];
const GUESTS: &[&str] = &[
    "{ person: gonzalez-olaechea-javier, office: foreign-minister, of: PE, style: excellency }",
    "{ person: mondino-diana, office: president, of: AR, style: excellency-doctor }",
    "{ person: guterres-antonio, office: secretary-general, of: { organisation: un } }",
];
const THIRDS: &[&str] =
    &["{ person: blinken-antony, office: secretary-of-state, of: US, style: honorable }"];

/// Kinds with their form.
const KINDS: [(&str, &str); 11] = [
    ("meeting", "meeting"),
    ("foreign-ministers-meeting", "meeting"),
    ("working-dinner", "meeting"),
    ("[foreign-ministers-meeting, working-lunch]", "meeting"),
    ("pull-aside", "meeting"),
    ("telephone-talk", "remote"),
    ("video-conference", "remote"),
    ("courtesy-call", "call"),
    ("exchange-of-letters", "exchange"),
    ("signing", "ceremony"),
    ("press-conference", "ceremony"),
];
const PLACES: [(&str, &str); 4] = [
    ("tokyo", "Asia/Tokyo"),
    ("lima", "America/Lima"),
    ("new-york", "America/New_York"),
    ("port-moresby", "Pacific/Port_Moresby"),
];

/// What is drawn for an event, before it is written down.
#[derive(Debug, Clone)]
struct Draft {
    kind: usize,
    days: u32,
    hour: u32,
    minute: u32,
    start: usize,
    span: usize,
    length: (u32, u32),
    place: usize,
    travel: usize,
    occasion: bool,
    by_host: bool,
}

fn draft() -> impl Strategy<Value = Draft> {
    let first = (
        0..KINDS.len(),
        0..4u32,
        0..24u32,
        prop_oneof![Just(0u32), 0..60u32],
    );
    let second = (0..6usize, 0..7usize, (0..4u32, 1..60u32), 0..PLACES.len());
    let third = (0..4usize, any::<bool>(), any::<bool>());
    (first, second, third).prop_map(
        |(
            (kind, days, hour, minute),
            (start, span, length, place),
            (travel, occasion, by_host),
        )| {
            Draft {
                kind,
                days,
                hour,
                minute,
                start,
                span,
                length,
                place,
                travel,
                occasion,
                by_host,
            }
        },
    )
}

fn event(draft: &Draft, day: u32, sides: usize) -> String {
    let (mut kind, mut form) = KINDS[draft.kind];
    if sides < 2 && form != "ceremony" {
        (kind, form) = ("press-conference", "ceremony");
    }
    let (place, zone) = PLACES[draft.place];
    let at =
        |day: u32, hour: u32| format!("2024-05-{day:02}T{hour:02}:{:02}[{zone}]", draft.minute);
    let mut text = format!("  - kind: {kind}\n");
    let start = at(day, draft.hour);
    let is_day = draft.start == 0;
    let _ = match draft.start {
        0 => writeln!(
            text,
            "    start: {{ date: 2024-05-{day:02}, zone: {zone} }}"
        ),
        1 => writeln!(
            text,
            "    start: {{ at: \"{start}\", precision: approximate }}"
        ),
        2 => writeln!(text, "    start: {{ at: \"{start}\", home: date }}"),
        3 => writeln!(text, "    start: {{ at: \"{start}\", home: none }}"),
        _ => writeln!(text, "    start: \"{start}\""),
    };
    let (hours, minutes) = draft.length;
    let _ = match draft.span {
        0 => Ok(()),
        1 => writeln!(text, "    duration: short"),
        2 if !is_day => writeln!(text, "    end: \"{}\"", at(day + 1, draft.hour)),
        3 if !is_day && draft.hour < 23 => {
            writeln!(text, "    end: \"{}\"", at(day, draft.hour + 1))
        }
        span => {
            let precision = ["exact", "approximate", "over", "under"][span % 4];
            writeln!(
                text,
                "    duration: {{ hours: {hours}, minutes: {minutes}, precision: {precision} }}"
            )
        }
    };
    let has_place = matches!(form, "meeting" | "call" | "ceremony") || draft.occasion;
    if has_place {
        let _ = writeln!(text, "    place: {place}");
    }
    let who = ["", "host", "guest", "both"][draft.travel];
    let alone = sides < 2 && who != "host";
    if !who.is_empty() && !alone && (has_place || draft.occasion) {
        let occasion = if draft.occasion {
            ", occasion: un-general-assembly-2023"
        } else {
            ""
        };
        let _ = writeln!(text, "    travel: {{ who: {who}{occasion} }}");
    }
    if form == "call" {
        let _ = writeln!(
            text,
            "    by: {}",
            if draft.by_host { "host" } else { "guest" }
        );
    }
    text
}

/// A record in YAML.
fn record() -> impl Strategy<Value = String> {
    let sides = (1..=3usize, side(HOSTS), side(GUESTS), side(THIRDS));
    let attendees = any::<bool>();
    let events = prop::collection::vec(draft(), 1..5);
    (sides, attendees, events).prop_map(|((sides, host, guest, third), attendees, events)| {
        let mut text = String::from(
            "schema: 1\npublisher: mofa-japan\nsection: [JP]\nstatus: final\npublished: 2024-06-30\nhome-zone: Asia/Tokyo\nparticipants:\n",
        );
        for (role, members) in ["host", "guest", "third"].iter().zip([host, guest, third]).take(sides) {
            let _ = writeln!(text, "  {role}: {members}");
        }
        if attendees {
            text.push_str("attendees:\n  host: [{ person: hayashi-yoshimasa, office: foreign-minister, of: JP }]\n");
        }
        text.push_str("events:\n");
        let mut day = 1;
        let mut before: Option<Draft> = None;
        for draft in &events {
            let mut own = draft.clone();
            // On the same day only later, and in the same place; else days apart.
            match &before {
                Some(earlier) if draft.days == 0 && earlier.hour < 23 && earlier.start > 0 => {
                    own.place = earlier.place;
                    own.hour = earlier.hour + 1;
                    own.start = own.start.max(1);
                }
                Some(_) => day += draft.days.max(2),
                None => {}
            }
            text.push_str(&event(&own, day, sides));
            before = Some(own);
        }
        text.push_str("body: []\n");
        text
    })
}

/// A message as the name of something.
struct Named(Arc<Messages>, String);

impl Forms for Named {
    fn form(&self, form: Option<&str>) -> Result<String, FunctionError> {
        let resolved = self.0.resolve(&self.1, form, &Args::new());
        Ok(resolved
            .map_err(|problems| FunctionError::new(render(&problems)))?
            .text)
    }
}

fn named(messages: &Arc<Messages>, id: String, gender: Option<record::Gender>) -> Value {
    let gender = gender.map(|gender| match gender {
        record::Gender::Masculine => Gender::Masculine,
        record::Gender::Feminine => Gender::Feminine,
        record::Gender::Other => Gender::Other,
    });
    Value::Name(Name {
        reference: id.as_str().into(),
        gender,
        forms: Arc::new(Named(Arc::clone(messages), id)),
    })
}

fn say(messages: &Arc<Messages>, id: &str, args: &Args) -> String {
    let resolved = messages.resolve(id, None, args);
    let text = resolved
        .unwrap_or_else(|problems| panic!("{}", render(&problems)))
        .text;
    strip(&text).into_owned()
}

/// The words for an office in one language.
fn office(messages: &Arc<Messages>, holder: &Officeholder) -> String {
    let mut args = Args::new();
    args.set(
        "person",
        "",
        named(messages, holder.person.message(), holder.person.gender),
    );
    args.set(
        holder.of.kind.as_str(),
        "",
        named(messages, holder.of.message(), None),
    );
    let special = format!("{}-{}", holder.office.message(), holder.of.id);
    let id = if messages.has(&special, None) {
        special
    } else {
        holder.office.message()
    };
    say(messages, &id, &args)
}

fn clock(messages: &Arc<Messages>, at: &jiff::Zoned) -> String {
    let mut args = Args::new();
    args.set("instant", "", Value::Instant(at.clone().into()));
    say(messages, "clock", &args)
}

/// Everything that the lead must hold, with what it is.
fn expected(record: &Record, messages: &Arc<Messages>) -> Vec<(String, String)> {
    let mut parts = Vec::new();
    let mut add = |what: &str, text: String| parts.push((what.to_owned(), text));
    let members = record
        .sides
        .iter()
        .chain(&record.attendees)
        .flat_map(|side| &side.members);
    for Member { who, .. } in members {
        if let Who::Person(holder) = who {
            add(
                "a person",
                say(messages, &holder.person.message(), &Args::new()),
            );
            add("an office", office(messages, holder));
        }
    }
    for event in &record.events {
        let day = event.start.date();
        add("a day", day.day().to_string());
        if let Moment::Time {
            at,
            home,
            approximate,
        } = &event.start
        {
            // "Around noon" may have words of its own («hacia el mediodía»).
            if !(*approximate && at.hour() % 12 == 0 && at.minute() == 0) {
                add("a clock", clock(messages, at));
            }
            match home {
                Home::SameDay(there) | Home::OtherDay(there) => {
                    add("the clock at home", clock(messages, there))
                }
                Home::DayOnly(there) => add("the day at home", there.day().to_string()),
                Home::Omitted => {}
            }
        }
        match &event.span {
            Span::Until(end) => {
                add("the end", clock(messages, end));
                add("the day of the end", end.day().to_string());
            }
            Span::Lasting(length) => {
                let mut args = Args::new();
                let number = |count: u16| Value::Number(i64::from(count).into());
                args.set("hours", "", number(length.hours));
                args.set("minutes", "", number(length.minutes));
                args.set(
                    "precision",
                    "",
                    Value::Keyword(length.precision.as_str().to_owned()),
                );
                add("a length", say(messages, "duration", &args));
            }
            Span::Short | Span::Unknown => {}
        }
        if let Some(place) = &event.place {
            let mut args = Args::new();
            if let Some(country) = &place.country {
                args.set(
                    "country",
                    "",
                    named(messages, format!("country-{country}"), None),
                );
            }
            add("a place", say(messages, &place.message(), &args));
        }
    }
    parts
}

fn is_published_whole(
    record: &Record,
    catalog: &Catalog,
    locale: &Locale,
) -> Result<(), TestCaseError> {
    let tag = &locale.tag;
    let messages = Arc::new(
        catalog
            .messages(locale, record.id.as_str())
            .expect("messages"),
    );
    let language = Language {
        own: &messages,
        source: None,
        allow_fallback: false,
        glance: true,
    };
    let (briefing, _) = compose(record, &language)
        .map_err(|problems| TestCaseError::fail(format!("{tag}: {}", render(&problems))))?;
    let lead: Vec<_> = briefing
        .lead
        .iter()
        .map(|sentence| sentence.plain())
        .collect();
    let lead = lead.join(" ").replace(['\u{2068}', '\u{2069}'], "");
    // Kinds and occasions are printed in many forms: their fields show that they are.
    let printed = briefing.lead.iter().flat_map(|sentence| sentence.printed());
    let fields: Vec<String> = printed.map(|(fact, _)| fact.field.to_string()).collect();
    let mut before = None;
    for (index, event) in record.events.iter().enumerate() {
        let mut needed = vec![format!("events[{index}].kind")];
        let occasion = event
            .travel
            .as_ref()
            .and_then(|travel| travel.occasion.as_ref());
        let is_new = before != Some(occasion.map(|occasion| &occasion.id));
        if occasion.is_some() && (index == 0 || is_new) {
            needed.push(format!("events[{index}].travel.occasion"));
        }
        before = Some(occasion.map(|occasion| &occasion.id));
        for field in needed {
            prop_assert!(
                fields.contains(&field),
                "{tag}: {field} is not in the lead\n{lead}"
            );
        }
    }
    for (what, text) in expected(record, &messages) {
        let text = text.replace(['\u{2068}', '\u{2069}'], "");
        prop_assert!(
            lead.contains(&text),
            "{tag}: {what} is not in the lead: {text:?}\n{lead}"
        );
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn every_record_that_validates_is_published_whole_in_every_language(text in record()) {
        let folder = tempfile::tempdir().expect("a folder");
        let path = Path::new("data/any.yaml");
        std::fs::create_dir_all(folder.path().join("data")).expect("a folder");
        std::fs::write(folder.path().join(path), &text).expect("a record");
        let (registry, catalog) = &*SHARED;
        let read = Record::read(folder.path(), path, registry, &reserved());
        let record = read.map_err(|problems| TestCaseError::fail(format!("{}\n{text}", render(&problems))))?;
        for tag in LANGUAGES {
            let locale = catalog.locale(&tag.parse().expect("a language")).expect("the language");
            is_published_whole(&record, catalog, locale)
                .map_err(|error| TestCaseError::fail(format!("{error}\n{text}")))?;
        }
    }
}
