//! The facts of a record as the variables of its messages.
//!
//! Which variables there are is said by the [`contract`](super::contract); here they
//! get their values, each with the field of the record that it comes from.

mod parties;

pub use parties::attendees;

use std::sync::Arc;

use jiff::Zoned;

use super::names;
use crate::catalog::functions::FunctionError;
use crate::catalog::value::{Currency, Forms, Instant, Name, Value};
use crate::catalog::{Args, Messages};
use crate::record::{
    Argument, Duration, Event, Fact, Home, Moment, NamedFact, Record, Reference, Span, Statement,
    Travel,
};

/// The variables that every message of a record gets: those of the record itself, and
/// its facts.
pub fn record(record: &Record, messages: &Arc<Messages>) -> Args {
    let mut args = Args::new();
    parties::sides(&mut args, record, messages);
    parties::section(&mut args, record, messages);
    let publisher = names::reference(messages, &record.publisher, "publisher");
    args.set("publisher", "publisher", publisher);
    args.set(
        "published",
        "published",
        Value::Date(record.published.date()),
    );
    set_keyword(&mut args, "status", "status", record.status.as_str());
    let is_authentic = record
        .authentic
        .iter()
        .any(|(tag, _)| tag.language() == messages.tag());
    let text = if is_authentic {
        "authentic"
    } else {
        "translation"
    };
    set_keyword(&mut args, "text", "authentic", text);
    let languages = record
        .authentic
        .iter()
        .enumerate()
        .map(|(index, (tag, _))| {
            let name = names::named(messages, language_message(&tag.to_string()), Args::new());
            (format!("authentic[{index}]").into(), name)
        });
    set_list(&mut args, "authentic", "authentic", languages.collect());
    let zone = names::zone_message(record.home_zone.name());
    let zone = names::named(messages, zone, Args::new());
    args.set("home-zone", "home-zone", zone);
    for NamedFact { name, fact, .. } in &record.facts {
        let field = format!("facts.{name}");
        args.set(
            name.as_str(),
            field.clone(),
            fact_value(fact, messages, &field),
        );
    }
    args
}

/// Where the publisher has its seat.
pub fn issue(args: &mut Args, record: &Record, messages: &Arc<Messages>) {
    let field = "publisher.seat";
    let issued = if record.seat.is_some() {
        "place"
    } else {
        "none"
    };
    set_keyword(args, "issued", field, issued);
    if let Some(seat) = &record.seat {
        args.set("seat", field, names::reference(messages, seat, field));
    }
}

/// The number of the published version.
pub fn revision(args: &mut Args, record: &Record) {
    let number = Value::Number(i64::from(record.revision).into());
    args.set("revision", "revision", number);
}

/// For whom the participants of one row act.
pub fn affiliation(
    args: &mut Args,
    of: Option<&Reference>,
    field: &Arc<str>,
    messages: &Arc<Messages>,
) {
    let word = if of.is_some() { "party" } else { "none" };
    set_keyword(args, "affiliation", Arc::clone(field), word);
    if let Some(of) = of {
        let name = names::reference(messages, of, field);
        args.set("party", Arc::clone(field), name);
    }
}

/// The message that is the name of a language.
pub fn language_message(tag: &str) -> String {
    format!("language-{tag}")
}

/// The kinds that the title names.
pub fn title(args: &mut Args, record: &Record, messages: &Arc<Messages>) {
    let kinds: Vec<(Arc<str>, Value)> = record
        .title_kinds
        .iter()
        .enumerate()
        .map(|(index, kind)| {
            let field = format!("title[{index}]");
            let name = names::reference(messages, kind, &field);
            (field.into(), name)
        })
        .collect();
    if let Some((field, first)) = kinds.first() {
        args.set("title-kind", Arc::clone(field), first.clone());
    }
    set_list(args, "title-kinds", "title", kinds);
    let call = record.events.iter().enumerate();
    let paid_by = call
        .clone()
        .find_map(|(index, event)| Some((index, event.paid_by?)));
    let (field, word) = match paid_by {
        Some((index, payer)) => (format!("events[{index}].by"), payer.as_str()),
        None => (String::new(), "none"),
    };
    set_keyword(args, "paid-by", field, word);
}

/// The facts of one event.
pub fn event(args: &mut Args, event: &Event, index: usize, messages: &Arc<Messages>) {
    let at = |field: &str| format!("events[{index}].{field}");
    let kinds: Vec<(Arc<str>, Value)> = event
        .kinds
        .iter()
        .map(|kind| {
            let name = names::reference(messages, kind, &at("kind"));
            (at("kind").into(), name)
        })
        .collect();
    if let Some((field, first)) = kinds.first() {
        args.set("kind", Arc::clone(field), first.clone());
    }
    set_list(args, "kinds", &at("kind"), kinds);
    set_keyword(args, "form", at("kind"), event.form.as_str());
    moment(args, &event.start, &at("start"), messages);
    span(args, event, &at, messages);
    let venue = if event.place.is_some() {
        "place"
    } else {
        "none"
    };
    set_keyword(args, "venue", at("place"), venue);
    if let Some(place) = &event.place {
        let field = at("place");
        args.set(
            "place",
            field.clone(),
            names::reference(messages, place, &field),
        );
        args.set(
            "destination",
            field.clone(),
            names::destination(messages, place, &field),
        );
    }
    travel(args, event.travel.as_ref(), &at("travel"), messages);
    let paid_by = event.paid_by.map_or("none", |payer| payer.as_str());
    set_keyword(args, "paid-by", at("by"), paid_by);
}

fn moment(args: &mut Args, start: &Moment, field: &str, messages: &Arc<Messages>) {
    match start {
        Moment::Time {
            at,
            approximate,
            home,
        } => {
            let precision = if *approximate { "approximate" } else { "exact" };
            set_keyword(args, "time", field, precision);
            args.set("date", field, Value::Date(at.date()));
            args.set("start", field, instant(at, field, messages));
            set_keyword(args, "home", field, home.keyword());
            if let Some(there) = home.instant() {
                args.set("home-date", field, Value::Date(there.date()));
                if !matches!(home, Home::DayOnly(_)) {
                    args.set("home-start", field, instant(there, field, messages));
                }
            }
        }
        Moment::Day { day, .. } => {
            set_keyword(args, "time", field, "none");
            args.set("date", field, Value::Date(*day));
            set_keyword(args, "home", field, "none");
        }
    }
}

fn span(args: &mut Args, event: &Event, at: &dyn Fn(&str) -> String, messages: &Arc<Messages>) {
    set_keyword(args, "length", at("duration"), event.span.keyword());
    match &event.span {
        Span::Lasting(length) => {
            let field = at("duration");
            args.set(
                "duration",
                field.clone(),
                duration(*length, &field, messages),
            );
        }
        Span::Until(end) => {
            let field = at("end");
            args.set("end", field.clone(), instant(end, &field, messages));
            args.set("end-date", field, Value::Date(end.date()));
            let same = event.start.date() == end.date();
            let day = if same { "same" } else { "other" };
            set_keyword(args, "end-day", at("end"), day);
        }
        Span::Unknown | Span::Short => {}
    }
}

fn travel(args: &mut Args, travel: Option<&Travel>, field: &str, messages: &Arc<Messages>) {
    let who = travel.map_or("none", |travel| travel.who.as_str());
    set_keyword(args, "travel", format!("{field}.who"), who);
    let occasion = travel.and_then(|travel| travel.occasion.as_ref());
    let field = format!("{field}.occasion");
    let purpose = if occasion.is_some() {
        "occasion"
    } else {
        "none"
    };
    set_keyword(args, "purpose", field.clone(), purpose);
    if let Some(occasion) = occasion {
        args.set(
            "occasion",
            field.clone(),
            names::reference(messages, occasion, &field),
        );
    }
}

/// The later events, each resolved by the message of its kind or form.
pub fn following(args: &mut Args, record: &Record, messages: &Arc<Messages>) {
    let later = record.events.iter().enumerate().skip(1);
    let texts = later.map(|(index, event)| {
        let own = following_args(args, record, index, messages);
        let field = format!("events[{index}]");
        let text = Value::Name(Name {
            reference: "following".into(),
            gender: None,
            forms: Arc::new(Following {
                ids: special("following", event.kinds.first(), Some(event)),
                messages: Arc::clone(messages),
                args: own,
            }),
        });
        (field.into(), text)
    });
    let texts: Vec<(Arc<str>, Value)> = texts.collect();
    set_list(args, "following", "events", texts);
}

/// The variables of a later event.
fn following_args(
    of_record: &Args,
    record: &Record,
    index: usize,
    messages: &Arc<Messages>,
) -> Args {
    let (before, event) = (&record.events[index - 1], &record.events[index]);
    let mut args = of_record.clone();
    self::event(&mut args, event, index, messages);
    let field = format!("events[{index}]");
    // What was said of the event before is not said again.
    if event.travel == before.travel {
        travel(&mut args, None, &format!("{field}.travel"), messages);
    }
    let same = |same| if same { "same" } else { "other" };
    let day = same(event.start.date() == before.start.date());
    set_keyword(&mut args, "day", format!("{field}.start"), day);
    let place = same(event.place.is_none() || event.place == before.place);
    set_keyword(&mut args, "where", format!("{field}.place"), place);
    let last = if index + 1 == record.events.len() {
        "yes"
    } else {
        "no"
    };
    set_keyword(&mut args, "last", field, last);
    args
}

/// The names under which a message about an event is asked for, the most special
/// first: `lead-working-dinner`, `lead-meeting`, `lead`.
pub fn special(message: &str, kind: Option<&Reference>, event: Option<&Event>) -> Vec<String> {
    let kind = kind.map(|kind| format!("{message}-{}", kind.id));
    let form = event.map(|event| format!("{message}-{}", event.form.as_str()));
    let general = message.to_owned();
    kind.into_iter().chain(form).chain([general]).collect()
}

/// A later event as a part of the lead.
struct Following {
    ids: Vec<String>,
    messages: Arc<Messages>,
    args: Args,
}

impl Forms for Following {
    fn form(&self, form: Option<&str>) -> Result<String, FunctionError> {
        let ids = self.ids.iter().map(String::as_str);
        let id = self.messages.first_of(ids).unwrap_or("following");
        names::resolve(&self.messages, id, form, &self.args)
    }
}

/// What a statement adds, or puts in the place of a fact.
pub fn add_arguments(args: &mut Args, statement: &Statement, messages: &Arc<Messages>) {
    let outer = args.clone();
    for (name, argument) in &statement.arguments {
        match argument {
            Argument::Fact(fact) => {
                let field = format!("{}.{name}", statement.message);
                args.set(
                    name.as_str(),
                    field.clone(),
                    fact_value(fact, messages, &field),
                );
            }
            // The record was refused if there is none of that name.
            Argument::Named(target) => {
                if let Some(arg) = outer.get(target.as_str()) {
                    args.share(name.as_str(), arg.clone());
                }
            }
        }
    }
}

fn fact_value(fact: &Fact, messages: &Arc<Messages>, field: &str) -> Value {
    match fact {
        Fact::Number(number) => Value::Number(number.clone().into()),
        Fact::Money(money) => match Currency::new(money.currency.as_str()) {
            Ok(currency) => Value::Money {
                amount: money.amount.clone(),
                currency,
            },
            // Both check the same form; a difference must not go unnoticed.
            Err(_) => Value::Keyword(money.currency.as_str().to_owned()),
        },
        Fact::Date(day) => Value::Date(day.date()),
        Fact::Instant(at) => instant(at, field, messages),
        Fact::Duration(length) => duration(*length, field, messages),
        Fact::Reference(reference) => names::reference(messages, reference, field),
        Fact::Person(holder) => names::officeholder(messages, holder, field),
        Fact::List(facts) => names::list(facts.iter().enumerate().map(|(index, fact)| {
            let field = format!("{field}[{index}]");
            let value = fact_value(fact, messages, &field);
            (field.into(), value)
        })),
    }
}

/// An instant, whose time of day the message `clock` prints.
fn instant(at: &Zoned, field: &str, messages: &Arc<Messages>) -> Value {
    let mut args = Args::new();
    args.set("instant", field, Value::Instant(at.clone().into()));
    let Value::Name(clock) = names::named(messages, "clock", args) else {
        return Value::Instant(at.clone().into());
    };
    Value::Instant(Instant {
        zoned: at.clone(),
        clock: Some(clock.forms),
    })
}

/// A length of time, which the message `duration` prints.
fn duration(length: Duration, field: &str, messages: &Arc<Messages>) -> Value {
    let number = |count: u16| Value::Number(i64::from(count).into());
    let mut args = Args::new();
    args.set("hours", format!("{field}.hours"), number(length.hours));
    args.set(
        "minutes",
        format!("{field}.minutes"),
        number(length.minutes),
    );
    let precision = length.precision.as_str();
    set_keyword(
        &mut args,
        "precision",
        format!("{field}.precision"),
        precision,
    );
    match names::named(messages, "duration", args) {
        Value::Name(name) => Value::Duration(name),
        value => value,
    }
}

fn set_keyword(args: &mut Args, name: &str, field: impl Into<Arc<str>>, word: &str) {
    args.set(name, field, Value::Keyword(word.to_owned()));
}

/// A list with how many it holds; an empty one is the count alone.
pub fn set_list(args: &mut Args, name: &str, field: &str, elements: Vec<(Arc<str>, Value)>) {
    let count = i64::try_from(elements.len()).unwrap_or(i64::MAX);
    set_count(args, &format!("{name}-count"), field, count);
    if !elements.is_empty() {
        args.set(name, field, names::list(elements));
    }
}

fn set_count(args: &mut Args, name: &str, field: &str, count: i64) {
    args.set(name, field, Value::Number(count.into()));
}

#[cfg(test)]
mod tests;
