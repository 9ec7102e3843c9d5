//! The variables of messages, in groups that messages share.

mod people;

pub(super) use people::*;

use crate::catalog::contract::{Exists, Kind, Variable};
use crate::catalog::value::ValueKind;

const fn variable(name: &'static str, kind: Kind, exists: Exists, about: &'static str) -> Variable {
    Variable {
        name,
        kind,
        exists,
        about,
    }
}

const NAME: Kind = Kind::Value(ValueKind::Name);
const LIST: Kind = Kind::Value(ValueKind::List);
const DATE: Kind = Kind::Value(ValueKind::Date);
const INSTANT: Kind = Kind::Value(ValueKind::Instant);
const NUMBER: Kind = Kind::Value(ValueKind::Number);
const TEXT: Kind = Kind::Value(ValueKind::Text);

/// What every message of a record gets: titles, the lead, statements, labels.
pub const RECORD: &[Variable] = &[
    variable(
        "host",
        NAME,
        Exists::Always,
        "the first of the host side: a person or a group",
    ),
    variable("hosts", LIST, Exists::Always, "everyone of the host side"),
    variable(
        "hosts-count",
        Kind::Count,
        Exists::Always,
        "how many people they are, those of groups included",
    ),
    variable(
        "guest",
        NAME,
        Exists::WhereAny("guests-count"),
        "the first of the other sides",
    ),
    variable(
        "guests",
        LIST,
        Exists::WhereAny("guests-count"),
        "everyone of all other sides",
    ),
    variable(
        "guests-count",
        Kind::Count,
        Exists::Always,
        "how many people they are, those of groups included",
    ),
    variable(
        "host-country",
        NAME,
        Exists::Sometimes("where the host acts for a country"),
        "the country of the host side",
    ),
    variable(
        "host-organisation",
        NAME,
        Exists::Sometimes("where the host acts for an organisation"),
        "the organisation of the host side",
    ),
    variable(
        "guest-country",
        NAME,
        Exists::Sometimes("where a side is called guest and acts for a country"),
        "the country of that side",
    ),
    variable(
        "guest-organisation",
        NAME,
        Exists::Sometimes("where a side is called guest and acts for an organisation"),
        "the organisation of that side",
    ),
    variable(
        "parties",
        LIST,
        Exists::WhereAny("parties-count"),
        "the countries and organisations for which the sides act",
    ),
    variable(
        "parties-count",
        Kind::Count,
        Exists::Always,
        "how many they are",
    ),
    variable(
        "section",
        LIST,
        Exists::Always,
        "the countries and organisations of the running head",
    ),
    variable(
        "section-count",
        Kind::Count,
        Exists::Always,
        "how many they are",
    ),
    variable(
        "first",
        NAME,
        Exists::Always,
        "the first of the running head",
    ),
    variable(
        "others",
        LIST,
        Exists::Sometimes("where the running head names two or more"),
        "the others of the running head",
    ),
    variable(
        "publisher",
        NAME,
        Exists::Always,
        "the organisation that publishes the record",
    ),
    variable("published", DATE, Exists::Always, "the day of publication"),
    variable(
        "status",
        Kind::Keyword(&["final", "provisional"]),
        Exists::Always,
        "whether the text may still change",
    ),
    variable(
        "text",
        Kind::Keyword(&["authentic", "translation"]),
        Exists::Always,
        "whether this language is one of the authoritative ones",
    ),
    variable(
        "authentic",
        LIST,
        Exists::WhereAny("authentic-count"),
        "the names of the authoritative languages",
    ),
    variable(
        "authentic-count",
        Kind::Count,
        Exists::Always,
        "how many they are",
    ),
    variable(
        "home-zone",
        NAME,
        Exists::Always,
        "the name of the time at home, such as JST",
    ),
];

/// What the line of place and date gets besides.
pub(super) const ISSUE: &[Variable] = &[
    variable(
        "issued",
        Kind::Keyword(&["place", "none"]),
        Exists::Always,
        "whether the registry says where the publisher has its seat",
    ),
    variable(
        "seat",
        NAME,
        Exists::Where("issued", &["place"]),
        "the place where the publisher has its seat",
    ),
];

pub(super) const REVISION: &[Variable] = &[variable(
    "revision",
    NUMBER,
    Exists::Always,
    "the number of this published version, from 1",
)];

/// What a message about one event gets: that event's own facts.
pub const EVENT: &[Variable] = &[
    variable(
        "kind",
        NAME,
        Exists::Always,
        "what it was; the first kind where it was several",
    ),
    variable(
        "form",
        Kind::Keyword(&["meeting", "remote", "call", "exchange", "ceremony"]),
        Exists::Always,
        "the form of its kind, as data/registry/kinds.yaml has it",
    ),
    variable("kinds", LIST, Exists::Always, "everything that it was"),
    variable(
        "kinds-count",
        Kind::Count,
        Exists::Always,
        "how many kinds that are",
    ),
    variable(
        "time",
        Kind::Keyword(&["exact", "approximate", "none"]),
        Exists::Always,
        "whether the record says at what time it began",
    ),
    variable(
        "date",
        DATE,
        Exists::Always,
        "the day on which it began, where it took place",
    ),
    variable(
        "start",
        INSTANT,
        Exists::Where("time", &["exact", "approximate"]),
        "when it began, where it took place",
    ),
    variable(
        "home",
        Kind::Keyword(&["none", "same-day", "other-day", "date-only"]),
        Exists::Always,
        "whether the time at home is printed beside it, and whether that is another day",
    ),
    variable(
        "home-date",
        DATE,
        Exists::Where("home", &["same-day", "other-day", "date-only"]),
        "the day at home",
    ),
    variable(
        "home-start",
        INSTANT,
        Exists::Where("home", &["same-day", "other-day"]),
        "when it began, at home",
    ),
    variable(
        "length",
        Kind::Keyword(&[
            "none",
            "exact",
            "approximate",
            "over",
            "under",
            "short",
            "until",
        ]),
        Exists::Always,
        "how the record says how long it lasted",
    ),
    variable(
        "duration",
        Kind::Value(ValueKind::Duration),
        Exists::Where("length", &["exact", "approximate", "over", "under"]),
        "how long it lasted",
    ),
    variable(
        "end",
        INSTANT,
        Exists::Where("length", &["until"]),
        "when it ended",
    ),
    variable(
        "end-date",
        DATE,
        Exists::Where("length", &["until"]),
        "the day on which it ended",
    ),
    variable(
        "end-day",
        Kind::Keyword(&["same", "other"]),
        Exists::Where("length", &["until"]),
        "whether it ended on the day on which it began",
    ),
    variable(
        "venue",
        Kind::Keyword(&["place", "none"]),
        Exists::Always,
        "whether the record names a place",
    ),
    variable(
        "place",
        NAME,
        Exists::Where("venue", &["place"]),
        "where it took place; for a talk over a distance, where the host was",
    ),
    variable(
        "destination",
        NAME,
        Exists::Where("venue", &["place"]),
        "the country of the place; the place itself where it lies in none",
    ),
    variable(
        "travel",
        Kind::Keyword(&["none", "host", "guest", "both"]),
        Exists::Always,
        "who was away from home for it",
    ),
    variable(
        "purpose",
        Kind::Keyword(&["occasion", "none"]),
        Exists::Always,
        "whether the journey had an occasion",
    ),
    variable(
        "occasion",
        NAME,
        Exists::Where("purpose", &["occasion"]),
        "what they had come for",
    ),
    variable(
        "paid-by",
        Kind::Keyword(&["none", "host", "guest"]),
        Exists::Always,
        "which side paid a call",
    ),
];

/// What the lead gets besides.
pub(super) const LEAD: &[Variable] = &[
    variable(
        "following",
        LIST,
        Exists::WhereAny("following-count"),
        "the later events, each as the message following has it",
    ),
    variable(
        "following-count",
        Kind::Count,
        Exists::Always,
        "how many they are",
    ),
];

/// What the message of a later event gets besides.
pub(super) const FOLLOWING: &[Variable] = &[
    variable(
        "day",
        Kind::Keyword(&["same", "other"]),
        Exists::Always,
        "whether it began on the day of the event before",
    ),
    variable(
        "where",
        Kind::Keyword(&["same", "other"]),
        Exists::Always,
        "whether it took place where the event before did",
    ),
    variable(
        "last",
        Kind::Keyword(&["yes", "no"]),
        Exists::Always,
        "whether it is the last event",
    ),
];

/// What the title gets besides.
pub(super) const TITLE: &[Variable] = &[
    variable(
        "title-kind",
        NAME,
        Exists::Always,
        "the kind of event that the title names first",
    ),
    variable(
        "title-kinds",
        LIST,
        Exists::Always,
        "the kinds of event that the title names",
    ),
    variable(
        "title-kinds-count",
        Kind::Count,
        Exists::Always,
        "how many they are",
    ),
    variable(
        "paid-by",
        Kind::Keyword(&["none", "host", "guest"]),
        Exists::Always,
        "which side paid a call",
    ),
];

pub(super) const ATTENDANCE: &[Variable] = &[
    variable(
        "attendees",
        LIST,
        Exists::Always,
        "who sat with the participants, with their offices",
    ),
    variable(
        "attendees-count",
        Kind::Count,
        Exists::Always,
        "how many people they are, those of groups included",
    ),
    variable(
        "host-attendees",
        LIST,
        Exists::WhereAny("host-attendees-count"),
        "those of the host side",
    ),
    variable(
        "host-attendees-count",
        Kind::Count,
        Exists::Always,
        "how many people they are, those of groups included",
    ),
    variable(
        "guest-attendees",
        LIST,
        Exists::WhereAny("guest-attendees-count"),
        "those of the other sides",
    ),
    variable(
        "guest-attendees-count",
        Kind::Count,
        Exists::Always,
        "how many people they are, those of groups included",
    ),
];

pub(super) const CLOCK: &[Variable] = &[variable(
    "instant",
    INSTANT,
    Exists::Always,
    "the instant, in the zone in which it is printed",
)];

pub(super) const DURATION: &[Variable] = &[
    variable(
        "hours",
        NUMBER,
        Exists::Always,
        "whole hours; 0 where there are none",
    ),
    variable(
        "minutes",
        NUMBER,
        Exists::Always,
        "minutes; 0 where there are none",
    ),
    variable(
        "precision",
        Kind::Keyword(&["exact", "approximate", "over", "under"]),
        Exists::Always,
        "how exact that is",
    ),
];

pub(super) const PAGES: &[Variable] = &[
    variable("page", TEXT, Exists::Always, "the number of this page"),
    variable("pages", TEXT, Exists::Always, "how many pages there are"),
];

pub(super) const UNTRANSLATED: &[Variable] = &[variable(
    "language",
    NAME,
    Exists::Always,
    "the language in which the other parts are printed",
)];
