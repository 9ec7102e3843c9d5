//! The contract between records and languages: one table.
//!
//! From it come what messages are given ([`variables`](super::variables) and a test
//! hold them equal), the static check of every message of every language, the file
//! that a missing message belongs in, the names that no fact may take, the comments
//! of `chancery new locale` and the tables of `docs/translating.md`.

use crate::catalog::contract::{Contract, Count, Exists, Kind, Message, Need, Variable};
use crate::catalog::value::ValueKind;

const DOCUMENT: &str = "document.ftl";
const NAMES: &str = "names.ftl";
const MEETINGS: &str = "meetings";

const fn variable(
    name: &'static str,
    kind: Kind,
    exists: Exists,
    about: &'static str,
) -> Variable {
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
    variable("host", NAME, Exists::Always, "the first of the host side: a person or a group"),
    variable("hosts", LIST, Exists::Always, "everyone of the host side"),
    variable("hosts-count", Kind::Count, Exists::Always, "how many people they are, those of groups included"),
    variable("guest", NAME, Exists::WhereAny("guests-count"), "the first of the other sides"),
    variable("guests", LIST, Exists::WhereAny("guests-count"), "everyone of all other sides"),
    variable("guests-count", Kind::Count, Exists::Always, "how many people they are, those of groups included"),
    variable("host-country", NAME, Exists::Sometimes("where the host acts for a country"), "the country of the host side"),
    variable("host-organisation", NAME, Exists::Sometimes("where the host acts for an organisation"), "the organisation of the host side"),
    variable("guest-country", NAME, Exists::Sometimes("where a side is called guest and acts for a country"), "the country of that side"),
    variable("guest-organisation", NAME, Exists::Sometimes("where a side is called guest and acts for an organisation"), "the organisation of that side"),
    variable("parties", LIST, Exists::WhereAny("parties-count"), "the countries and organisations for which the sides act"),
    variable("parties-count", Kind::Count, Exists::Always, "how many they are"),
    variable("section", LIST, Exists::Always, "the countries and organisations of the running head"),
    variable("section-count", Kind::Count, Exists::Always, "how many they are"),
    variable("first", NAME, Exists::Always, "the first of the running head"),
    variable("others", LIST, Exists::Sometimes("where the running head names two or more"), "the others of the running head"),
    variable("publisher", NAME, Exists::Always, "the organisation that publishes the record"),
    variable("published", DATE, Exists::Always, "the day of publication"),
    variable("status", Kind::Keyword(&["final", "provisional"]), Exists::Always, "whether the text may still change"),
    variable("text", Kind::Keyword(&["authentic", "translation"]), Exists::Always, "whether this language is one of the authoritative ones"),
    variable("authentic", LIST, Exists::WhereAny("authentic-count"), "the names of the authoritative languages"),
    variable("authentic-count", Kind::Count, Exists::Always, "how many they are"),
    variable("home-zone", NAME, Exists::Always, "the name of the time at home, such as JST"),
];

/// What a message about one event gets: that event's own facts.
pub const EVENT: &[Variable] = &[
    variable("kind", NAME, Exists::Always, "what it was; the first kind where it was several"),
    variable("form", Kind::Keyword(&["meeting", "remote", "call", "exchange", "ceremony"]), Exists::Always, "the form of its kind, as data/registry/kinds.yaml has it"),
    variable("kinds", LIST, Exists::Always, "everything that it was"),
    variable("kinds-count", Kind::Count, Exists::Always, "how many kinds that are"),
    variable("time", Kind::Keyword(&["exact", "approximate", "none"]), Exists::Always, "whether the record says at what time it began"),
    variable("date", DATE, Exists::Always, "the day on which it began, where it took place"),
    variable("start", INSTANT, Exists::Where("time", &["exact", "approximate"]), "when it began, where it took place"),
    variable("home", Kind::Keyword(&["none", "same-day", "other-day", "date-only"]), Exists::Always, "whether the time at home is printed beside it, and whether that is another day"),
    variable("home-date", DATE, Exists::Where("home", &["same-day", "other-day", "date-only"]), "the day at home"),
    variable("home-start", INSTANT, Exists::Where("home", &["same-day", "other-day"]), "when it began, at home"),
    variable("length", Kind::Keyword(&["none", "exact", "approximate", "over", "under", "short", "until"]), Exists::Always, "how the record says how long it lasted"),
    variable("duration", Kind::Value(ValueKind::Duration), Exists::Where("length", &["exact", "approximate", "over", "under"]), "how long it lasted"),
    variable("end", INSTANT, Exists::Where("length", &["until"]), "when it ended"),
    variable("end-date", DATE, Exists::Where("length", &["until"]), "the day on which it ended"),
    variable("end-day", Kind::Keyword(&["same", "other"]), Exists::Where("length", &["until"]), "whether it ended on the day on which it began"),
    variable("venue", Kind::Keyword(&["place", "none"]), Exists::Always, "whether the record names a place"),
    variable("place", NAME, Exists::Where("venue", &["place"]), "where it took place; for a talk over a distance, where the host was"),
    variable("destination", NAME, Exists::Where("venue", &["place"]), "the country of the place; the place itself where it lies in none"),
    variable("travel", Kind::Keyword(&["none", "host", "guest", "both"]), Exists::Always, "who was away from home for it"),
    variable("purpose", Kind::Keyword(&["occasion", "none"]), Exists::Always, "whether the journey had an occasion"),
    variable("occasion", NAME, Exists::Where("purpose", &["occasion"]), "what they had come for"),
    variable("paid-by", Kind::Keyword(&["none", "host", "guest"]), Exists::Always, "which side paid a call"),
];

/// What the lead gets besides.
const LEAD: &[Variable] = &[
    variable("following", LIST, Exists::WhereAny("following-count"), "the later events, each as the message following has it"),
    variable("following-count", Kind::Count, Exists::Always, "how many they are"),
];

/// What the message of a later event gets besides.
const FOLLOWING: &[Variable] = &[
    variable("day", Kind::Keyword(&["same", "other"]), Exists::Always, "whether it began on the day of the event before"),
    variable("where", Kind::Keyword(&["same", "other"]), Exists::Always, "whether it took place where the event before did"),
    variable("last", Kind::Keyword(&["yes", "no"]), Exists::Always, "whether it is the last event"),
];

/// What the title gets besides.
const TITLE: &[Variable] = &[
    variable("title-kind", NAME, Exists::Always, "the kind of event that the title names first"),
    variable("title-kinds", LIST, Exists::Always, "the kinds of event that the title names"),
    variable("title-kinds-count", Kind::Count, Exists::Always, "how many they are"),
    variable("paid-by", Kind::Keyword(&["none", "host", "guest"]), Exists::Always, "which side paid a call"),
];

const ATTENDANCE: &[Variable] = &[
    variable("attendees", LIST, Exists::Always, "who sat with the participants, with their offices"),
    variable("attendees-count", Kind::Count, Exists::Always, "how many people they are, those of groups included"),
    variable("host-attendees", LIST, Exists::WhereAny("host-attendees-count"), "those of the host side"),
    variable("host-attendees-count", Kind::Count, Exists::Always, "how many people they are, those of groups included"),
    variable("guest-attendees", LIST, Exists::WhereAny("guest-attendees-count"), "those of the other sides"),
    variable("guest-attendees-count", Kind::Count, Exists::Always, "how many people they are, those of groups included"),
];

const CLOCK: &[Variable] = &[variable("instant", INSTANT, Exists::Always, "the instant, in the zone in which it is printed")];

const DURATION: &[Variable] = &[
    variable("hours", NUMBER, Exists::Always, "whole hours; 0 where there are none"),
    variable("minutes", NUMBER, Exists::Always, "minutes; 0 where there are none"),
    variable("precision", Kind::Keyword(&["exact", "approximate", "over", "under"]), Exists::Always, "how exact that is"),
];

const PAGES: &[Variable] = &[
    variable("page", TEXT, Exists::Always, "the number of this page"),
    variable("pages", TEXT, Exists::Always, "how many pages there are"),
];

const UNTRANSLATED: &[Variable] = &[variable("language", NAME, Exists::Always, "the language in which the other parts are printed")];

const PERSON: &[Variable] = &[variable("person", NAME, Exists::Always, "the person, with office and style")];

const AFFILIATION: &[Variable] = &[
    variable("country", NAME, Exists::Sometimes("where they act for a country"), "the country"),
    variable("organisation", NAME, Exists::Sometimes("where they act for an organisation"), "the organisation"),
];

const ACCREDITED: &[Variable] = &[variable("to", NAME, Exists::Sometimes("where the office is accredited to another state or organisation"), "to whom the office is accredited")];

const GROUP: &[Variable] = &[variable("count", Kind::Count, Exists::Always, "how many they are")];

const LOCATION: &[Variable] = &[variable("country", NAME, Exists::Sometimes("where it lies in a country"), "the country")];

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
/// The contract.
pub static CONTRACT: Contract = Contract {
    messages: MESSAGES,
    meetings: MEETINGS,
    statements: &[RECORD, EVENT],
    derived_forms: &["styled", "office", "address", "introduced"],
};

const MESSAGES: &[Message] = &[
    message("clock", DOCUMENT, Need::When("a time of day is printed"), &[CLOCK], "A time of day, wherever one is printed.", "12:10 p.m."),
    message("duration", DOCUMENT, Need::When("a length of time is printed"), &[DURATION], "A length of time, wherever one is printed.", "approximately 40 minutes"),
    message("section", DOCUMENT, Need::Always, &[RECORD], "The running head.", "Japan–Peru Relations"),
    message("date-line", DOCUMENT, Need::Always, &[RECORD], "The day of publication, above the title.", "November 15, 2023"),
    message("title", DOCUMENT, Need::Always, &[RECORD, TITLE], "The title.", "Japan–Peru Foreign Ministers’ Meeting"),
    message("title-", DOCUMENT, Need::Special("title"), &[RECORD, TITLE], "The title of a meeting of one kind, or of all kinds of one form.", "Courtesy Call on Minister Kamikawa by Minister Popolizio"),
    Message { known: MEETING, ..message("title-meeting", DOCUMENT, Need::Special("title"), &[RECORD, TITLE], "The title of a meeting of one kind, or of all kinds of one form.", "Courtesy Call on Minister Kamikawa by Minister Popolizio") },
    Message { known: REMOTE, ..message("title-remote", DOCUMENT, Need::Special("title"), &[RECORD, TITLE], "The title of a meeting of one kind, or of all kinds of one form.", "Courtesy Call on Minister Kamikawa by Minister Popolizio") },
    Message { known: CALL, ..message("title-call", DOCUMENT, Need::Special("title"), &[RECORD, TITLE], "The title of a meeting of one kind, or of all kinds of one form.", "Courtesy Call on Minister Kamikawa by Minister Popolizio") },
    Message { known: EXCHANGE, ..message("title-exchange", DOCUMENT, Need::Special("title"), &[RECORD, TITLE], "The title of a meeting of one kind, or of all kinds of one form.", "Courtesy Call on Minister Kamikawa by Minister Popolizio") },
    Message { known: CEREMONY, ..message("title-ceremony", DOCUMENT, Need::Special("title"), &[RECORD, TITLE], "The title of a meeting of one kind, or of all kinds of one form.", "Courtesy Call on Minister Kamikawa by Minister Popolizio") },
    message("lead", DOCUMENT, Need::Always, &[RECORD, EVENT, LEAD], "The first paragraph: who met whom, when, where and for how long.", "On November 15, at 12:10 p.m. local time, …"),
    message("lead-", DOCUMENT, Need::Special("lead"), &[RECORD, EVENT, LEAD], "The first paragraph where the first event is of one kind, or of one form.", "On February 5, … paid a courtesy call on …"),
    Message { known: MEETING, ..message("lead-meeting", DOCUMENT, Need::Special("lead"), &[RECORD, EVENT, LEAD], "The first paragraph where the first event is of one kind, or of one form.", "On February 5, … paid a courtesy call on …") },
    Message { known: REMOTE, ..message("lead-remote", DOCUMENT, Need::Special("lead"), &[RECORD, EVENT, LEAD], "The first paragraph where the first event is of one kind, or of one form.", "On February 5, … paid a courtesy call on …") },
    Message { known: CALL, ..message("lead-call", DOCUMENT, Need::Special("lead"), &[RECORD, EVENT, LEAD], "The first paragraph where the first event is of one kind, or of one form.", "On February 5, … paid a courtesy call on …") },
    Message { known: EXCHANGE, ..message("lead-exchange", DOCUMENT, Need::Special("lead"), &[RECORD, EVENT, LEAD], "The first paragraph where the first event is of one kind, or of one form.", "On February 5, … paid a courtesy call on …") },
    Message { known: CEREMONY, ..message("lead-ceremony", DOCUMENT, Need::Special("lead"), &[RECORD, EVENT, LEAD], "The first paragraph where the first event is of one kind, or of one form.", "On February 5, … paid a courtesy call on …") },
    message("following", DOCUMENT, Need::When("a record has two or more events"), &[RECORD, EVENT, FOLLOWING], "One later event, as a part of the lead.", "at 7:00 p.m. by a working dinner of approximately 60 minutes"),
    message("following-", DOCUMENT, Need::Special("following"), &[RECORD, EVENT, FOLLOWING], "A later event of one kind, or of one form.", "by a courtesy call on …"),
    Message { known: MEETING, ..message("following-meeting", DOCUMENT, Need::Special("following"), &[RECORD, EVENT, FOLLOWING], "A later event of one kind, or of one form.", "by a courtesy call on …") },
    Message { known: REMOTE, ..message("following-remote", DOCUMENT, Need::Special("following"), &[RECORD, EVENT, FOLLOWING], "A later event of one kind, or of one form.", "by a courtesy call on …") },
    Message { known: CALL, ..message("following-call", DOCUMENT, Need::Special("following"), &[RECORD, EVENT, FOLLOWING], "A later event of one kind, or of one form.", "by a courtesy call on …") },
    Message { known: EXCHANGE, ..message("following-exchange", DOCUMENT, Need::Special("following"), &[RECORD, EVENT, FOLLOWING], "A later event of one kind, or of one form.", "by a courtesy call on …") },
    Message { known: CEREMONY, ..message("following-ceremony", DOCUMENT, Need::Special("following"), &[RECORD, EVENT, FOLLOWING], "A later event of one kind, or of one form.", "by a courtesy call on …") },
    message("attendance", DOCUMENT, Need::When("a record names attendees"), &[RECORD, EVENT, ATTENDANCE], "Who sat with the participants; a sentence after the lead.", "Mr. TSUJI Kiyoto, State Minister for Foreign Affairs, also attended."),
    message("overview", DOCUMENT, Need::When("a record has items"), &[RECORD, EVENT], "The sentence that leads over to the items.", "An overview follows."),
    Message { may_be_empty: true, ..message("sentence-separator", DOCUMENT, Need::Always, &[RECORD], "What separates two sentences of a paragraph: a space, or nothing.", "{\" \"}") },
    message("notice-provisional", DOCUMENT, Need::When("a text is provisional"), &[RECORD], "Under the title, while the text may still change.", "Provisional translation"),
    message("notice-untranslated", DOCUMENT, Need::When("parts of a page are printed in the source language"), &[RECORD, UNTRANSLATED], "Under the title, where parts are not translated yet.", "Parts of this text are available in English only."),
    message("authenticity", DOCUMENT, Need::When("a record names authentic languages"), &[RECORD], "At the end: which languages are authoritative.", "The English and Japanese texts are equally authentic."),
    message("page-number", DOCUMENT, Need::Always, &[RECORD, PAGES], "The foot of the page.", "1 / 2"),
    message("record-label", DOCUMENT, Need::Always, &[RECORD], "In the foot, before the name of the record.", "Record"),
    message("revision-label", DOCUMENT, Need::Always, &[RECORD], "In the foot, before the number of the revision.", "Revision"),
    message("documents-heading", DOCUMENT, Need::When("documents were signed or issued"), &[RECORD], "The heading of the list of documents.", "Documents"),
    message("introduced", NAMES, Need::Always, &[PERSON], "A person with style, name and office, as the lead introduces them.", "Ms. KAMIKAWA Yoko, Minister for Foreign Affairs of Japan"),
    message("person-", NAMES, Need::When("a record names the person"), &[], "A person, by the full name.", "KAMIKAWA Yoko"),
    message("style-", NAMES, Need::When("a record styles a person so"), &[PERSON, AFFILIATION, ACCREDITED], "The name of a person with the style before it; plain where the record names no style.", "H.E. Mr. Javier González-Olaechea Franco"),
    message("office-", NAMES, Need::When("a record names the office"), &[PERSON, AFFILIATION, ACCREDITED], "An office; the attribute address is how later sentences call the person.", "Minister for Foreign Affairs of Japan"),
    message("country-", NAMES, Need::When("a record names the country"), &[], "A state.", "Japan"),
    message("place-", NAMES, Need::When("a record names the place"), &[LOCATION], "A place; the attribute full has the country.", "Lima"),
    message("organisation-", NAMES, Need::When("a record names the organisation"), &[LOCATION], "An organisation, with the article that a sentence needs.", "the United Nations"),
    message("event-", NAMES, Need::When("a record names the event"), &[LOCATION], "A conference, a visit or a situation, with the article that a sentence needs.", "the APEC Ministerial Meeting"),
    message("document-", NAMES, Need::When("a record names the document"), &[], "A treaty, a plan, a statement.", "Japan–Canada Action Plan"),
    message("group-", NAMES, Need::When("a record names the group"), &[GROUP, AFFILIATION], "People who are not named.", "a group of four members of parliament from Peru"),
    message("kind-", NAMES, Need::When("a record has an event of the kind"), &[], "A kind of event; the attributes title and phrase are its forms.", "working dinner"),
    message("language-", NAMES, Need::When("a record names the language"), &[], "A language.", "English"),
    message("zone-", NAMES, Need::When("a time at home is printed"), &[], "The time of a zone.", "JST"),
    message("photo-", MEETINGS, Need::When("a record has the photograph"), &[RECORD, EVENT], "The caption of a photograph; the attribute alt is its description, credit its author.", "The two ministers before the meeting"),
];

/// The names that no fact, side or member of a record may take.
pub fn reserved() -> Vec<&'static str> {
    let mut names: Vec<&'static str> = RECORD
        .iter()
        .chain(EVENT)
        .chain(LEAD)
        .chain(FOLLOWING)
        .chain(TITLE)
        .chain(ATTENDANCE)
        .chain(UNTRANSLATED)
        .chain(PAGES)
        .map(|variable| variable.name)
        // Roles themselves.
        .filter(|name| !matches!(*name, "host" | "guest"))
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}
