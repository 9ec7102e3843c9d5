//! The messages that a language is asked for.

use super::variables::*;
use super::{DOCUMENT, MEETINGS, NAMES};
use crate::catalog::contract::{Count, Message, Need, Variable};

const fn message(
    name: &'static str,
    file: &'static str,
    need: Need,
    variables: &'static [&'static [Variable]],
    about: &'static str,
    sample: &'static str,
) -> Message {
    Message {
        name,
        file,
        need,
        variables,
        known: &[],
        may_be_empty: false,
        about,
        sample,
    }
}

/// What is known of an event of one form.
type Known = &'static [(&'static str, &'static [&'static str])];

const MEETING: Known = &[
    ("form", &["meeting"]),
    ("guests-count", &[Count::SOME]),
    ("venue", &["place"]),
    ("paid-by", &["none"]),
];
const REMOTE: Known = &[
    ("form", &["remote"]),
    ("guests-count", &[Count::SOME]),
    ("paid-by", &["none"]),
];
const CALL: Known = &[
    ("form", &["call"]),
    ("guests-count", &[Count::SOME]),
    ("venue", &["place"]),
    ("paid-by", &["host", "guest"]),
];
const EXCHANGE: Known = &[
    ("form", &["exchange"]),
    ("guests-count", &[Count::SOME]),
    ("paid-by", &["none"]),
];
const CEREMONY: Known = &[
    ("form", &["ceremony"]),
    ("venue", &["place"]),
    ("paid-by", &["none"]),
];

/// A special message of one form, where more is known.
const fn of_form(name: &'static str, known: Known, special: Message) -> Message {
    Message {
        name,
        known,
        ..special
    }
}

/// A special `title`: of one kind, or of all kinds of one form.
const TITLE_OF: Message = message(
    "title-",
    DOCUMENT,
    Need::Special("title"),
    &[RECORD, TITLE],
    "The title of a meeting of one kind, or of all kinds of one form.",
    "Courtesy Call on Minister Kamikawa by Minister Popolizio",
);

/// A special `lead`: of one kind, or of all kinds of one form.
const LEAD_OF: Message = message(
    "lead-",
    DOCUMENT,
    Need::Special("lead"),
    &[RECORD, EVENT, LEAD],
    "The first paragraph where the first event is of one kind, or of one form.",
    "On February 5, … paid a courtesy call on …",
);

/// A special `following`: of one kind, or of all kinds of one form.
const FOLLOWING_OF: Message = message(
    "following-",
    DOCUMENT,
    Need::Special("following"),
    &[RECORD, EVENT, FOLLOWING],
    "A later event of one kind, or of one form.",
    "by a courtesy call on …",
);

pub(super) const MESSAGES: &[Message] = &[
    message(
        "clock",
        DOCUMENT,
        Need::When("a time of day is printed"),
        &[CLOCK],
        "A time of day, wherever one is printed.",
        "12:10 p.m.",
    ),
    message(
        "duration",
        DOCUMENT,
        Need::When("a length of time is printed"),
        &[DURATION],
        "A length of time, wherever one is printed.",
        "approximately 40 minutes",
    ),
    message(
        "document-kind",
        DOCUMENT,
        Need::Always,
        &[RECORD],
        "What the page is, in its letterhead; the same for every kind of event.",
        "Readout",
    ),
    message(
        "section",
        DOCUMENT,
        Need::Always,
        &[RECORD],
        "The running head.",
        "Japan–Peru Relations",
    ),
    message(
        "date-line",
        DOCUMENT,
        Need::Always,
        &[RECORD, ISSUE],
        "Place and day of publication, above the title.",
        "Tokyo, November 15, 2023",
    ),
    message(
        "title",
        DOCUMENT,
        Need::Always,
        &[RECORD, TITLE],
        "The title.",
        "Japan–Peru Foreign Ministers’ Meeting",
    ),
    TITLE_OF,
    of_form("title-meeting", MEETING, TITLE_OF),
    of_form("title-remote", REMOTE, TITLE_OF),
    of_form("title-call", CALL, TITLE_OF),
    of_form("title-exchange", EXCHANGE, TITLE_OF),
    of_form("title-ceremony", CEREMONY, TITLE_OF),
    message(
        "lead",
        DOCUMENT,
        Need::Always,
        &[RECORD, EVENT, LEAD],
        "The first paragraph: who met whom, when, where and for how long.",
        "On November 15, at 12:10 p.m. local time, …",
    ),
    LEAD_OF,
    of_form("lead-meeting", MEETING, LEAD_OF),
    of_form("lead-remote", REMOTE, LEAD_OF),
    of_form("lead-call", CALL, LEAD_OF),
    of_form("lead-exchange", EXCHANGE, LEAD_OF),
    of_form("lead-ceremony", CEREMONY, LEAD_OF),
    message(
        "following",
        DOCUMENT,
        Need::When("a record has two or more events"),
        &[RECORD, EVENT, FOLLOWING],
        "One later event, as a part of the lead.",
        "at 7:00 p.m. by a working dinner of approximately 60 minutes",
    ),
    FOLLOWING_OF,
    of_form("following-meeting", MEETING, FOLLOWING_OF),
    of_form("following-remote", REMOTE, FOLLOWING_OF),
    of_form("following-call", CALL, FOLLOWING_OF),
    of_form("following-exchange", EXCHANGE, FOLLOWING_OF),
    of_form("following-ceremony", CEREMONY, FOLLOWING_OF),
    message(
        "attendance",
        DOCUMENT,
        Need::When("a record names attendees"),
        &[RECORD, EVENT, ATTENDANCE],
        "Who sat with the participants; a sentence after the lead.",
        "Mr. TSUJI Kiyoto, State Minister for Foreign Affairs, also attended.",
    ),
    message(
        "overview",
        DOCUMENT,
        Need::When("a record has items"),
        &[RECORD, EVENT],
        "The sentence that leads over to the items.",
        "An overview follows.",
    ),
    Message {
        may_be_empty: true,
        ..message(
            "sentence-separator",
            DOCUMENT,
            Need::Always,
            &[RECORD],
            "What separates two sentences of a paragraph: a space, or nothing.",
            "{\" \"}",
        )
    },
    message(
        "notice-provisional",
        DOCUMENT,
        Need::When("a text is provisional"),
        &[RECORD],
        "Under the title, while the text may still change.",
        "Provisional translation",
    ),
    message(
        "notice-untranslated",
        DOCUMENT,
        Need::When("parts of a page are printed in the source language"),
        &[RECORD, UNTRANSLATED],
        "Under the title, where parts are not translated yet.",
        "Parts of this text are available in English only.",
    ),
    message(
        "edition-language",
        DOCUMENT,
        Need::When("an edition of several languages is made"),
        &[],
        "What this language calls itself, as a heading over its text in an edition.",
        "English",
    ),
    message(
        "glance-time",
        DOCUMENT,
        Need::When("the facts at a glance are shown"),
        &[RECORD, EVENT],
        "The day, in the strip of facts at a glance; the attribute label is the word above it.",
        "November 15, 2023",
    ),
    message(
        "glance-clock",
        DOCUMENT,
        Need::When("the facts at a glance show a time of day"),
        &[RECORD, EVENT],
        "Below the day: when it began, and ended, where it took place.",
        "12:10 p.m. in San Francisco",
    ),
    Message {
        known: &[("home", &["same-day", "other-day", "date-only"])],
        ..message(
            "glance-home-clock",
            DOCUMENT,
            Need::When("the facts at a glance show the time at home"),
            &[RECORD, EVENT],
            "Below that: when it began, at home.",
            "5:10 a.m. on November 16 JST",
        )
    },
    Message {
        known: &[(
            "length",
            &["exact", "approximate", "over", "under", "short"],
        )],
        ..message(
            "glance-length",
            DOCUMENT,
            Need::When("the facts at a glance show a length of time"),
            &[RECORD, EVENT],
            "How long it lasted; the attribute label is the word above it.",
            "approximately 40 minutes",
        )
    },
    Message {
        known: &[("venue", &["place"])],
        ..message(
            "glance-place",
            DOCUMENT,
            Need::When("the facts at a glance show a place"),
            &[RECORD, EVENT],
            "Where it took place; the attribute label is the word above it.",
            "San Francisco, the United States",
        )
    },
    message(
        "glance-event",
        DOCUMENT,
        Need::When("the facts at a glance show two or more events"),
        &[RECORD, EVENT],
        "What took place, above the day, the time and the place of one of several events.",
        "Working Dinner",
    ),
    message(
        "glance-side",
        DOCUMENT,
        Need::When("the facts at a glance are shown"),
        &[SIDE],
        "For whom they acted, above the names of those who took part.",
        "Japan",
    ),
    message(
        "glance-participant",
        DOCUMENT,
        Need::When("the facts at a glance are shown"),
        &[PARTICIPANT],
        "Who took part: a person or a group; the attribute office is the line below a person.",
        "KAMIKAWA Yoko",
    ),
    message(
        "authenticity",
        DOCUMENT,
        Need::When("a record names authentic languages"),
        &[RECORD],
        "At the end: which languages are authoritative.",
        "The English and Japanese texts are equally authentic.",
    ),
    message(
        "page-number",
        DOCUMENT,
        Need::Always,
        &[RECORD, PAGES],
        "The foot of the page.",
        "1 / 2",
    ),
    message(
        "record-label",
        DOCUMENT,
        Need::Always,
        &[RECORD],
        "Before the name of the record.",
        "Record",
    ),
    message(
        "revision",
        DOCUMENT,
        Need::Always,
        &[RECORD, REVISION],
        "Which of the published versions it is.",
        "Revision 1",
    ),
    message(
        "documents-heading",
        DOCUMENT,
        Need::When("documents were signed or issued"),
        &[RECORD],
        "The heading of the list of documents.",
        "Documents",
    ),
    message(
        "introduced",
        NAMES,
        Need::Always,
        &[PERSON],
        "A person with style, name and office, as the lead introduces them.",
        "Ms. KAMIKAWA Yoko, Minister for Foreign Affairs of Japan",
    ),
    message(
        "person-",
        NAMES,
        Need::When("a record names the person"),
        &[],
        "A person, by the full name.",
        "KAMIKAWA Yoko",
    ),
    message(
        "style-",
        NAMES,
        Need::When("a record styles a person so"),
        &[PERSON, AFFILIATION, ACCREDITED],
        "The name of a person with the style before it; plain where the record names no style.",
        "H.E. Mr. Javier González-Olaechea Franco",
    ),
    message(
        "office-",
        NAMES,
        Need::When("a record names the office"),
        &[PERSON, AFFILIATION, ACCREDITED],
        "An office; the attribute address is how later sentences call the person.",
        "Minister for Foreign Affairs of Japan",
    ),
    message(
        "country-",
        NAMES,
        Need::When("a record names the country"),
        &[],
        "A state.",
        "Japan",
    ),
    message(
        "place-",
        NAMES,
        Need::When("a record names the place"),
        &[LOCATION],
        "A place; the attribute full has the country.",
        "Lima",
    ),
    message(
        "organisation-",
        NAMES,
        Need::When("a record names the organisation"),
        &[LOCATION],
        "An organisation, with the article that a sentence needs.",
        "the United Nations",
    ),
    message(
        "event-",
        NAMES,
        Need::When("a record names the event"),
        &[LOCATION],
        "A conference, a visit or a situation, with the article that a sentence needs.",
        "the APEC Ministerial Meeting",
    ),
    message(
        "document-",
        NAMES,
        Need::When("a record names the document"),
        &[],
        "A treaty, a plan, a statement.",
        "Japan–Canada Action Plan",
    ),
    message(
        "group-",
        NAMES,
        Need::When("a record names the group"),
        &[GROUP, AFFILIATION],
        "People who are not named.",
        "a group of four members of parliament from Peru",
    ),
    message(
        "kind-",
        NAMES,
        Need::When("a record has an event of the kind"),
        &[],
        "A kind of event; the attributes title and phrase are its forms.",
        "working dinner",
    ),
    message(
        "language-",
        NAMES,
        Need::When("a record names the language"),
        &[],
        "A language.",
        "English",
    ),
    message(
        "zone-",
        NAMES,
        Need::When("a time at home is printed"),
        &[],
        "The time of a zone.",
        "JST",
    ),
    message(
        "photo-",
        MEETINGS,
        Need::When("a record has the photograph"),
        &[RECORD, EVENT],
        "The caption of a photograph; the attribute alt is its description, credit its author.",
        "The two ministers before the meeting",
    ),
];
