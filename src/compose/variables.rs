//! The facts of a record as the variables of its messages.

use std::sync::Arc;

use super::names;
use crate::catalog::value::{Currency, Value};
use crate::catalog::{Args, Messages};
use crate::record::{Argument, Duration, Event, Fact, Home, Moment, Record, Span, Statement};

/// The variables that every message of a record has.
pub fn variables(record: &Record, messages: &Arc<Messages>) -> Args {
    let mut variables = Args::new();
    let mut set = |name: &str, value: Value| {
        variables.insert(name.to_owned(), value);
    };
    let people: Vec<Value> = record
        .participants
        .iter()
        .map(|participant| names::participant(messages, participant))
        .collect();
    for (participant, value) in record.participants.iter().zip(&people) {
        set(participant.role.as_str(), value.clone());
        if let Some(of) = &participant.of {
            let name = format!("{}-{}", participant.role, of.kind.as_str());
            set(&name, names::reference(messages, of));
        }
    }
    if people.len() > 1 {
        set("guests", Value::List(people[1..].to_vec()));
    }
    set("participants", Value::List(people));
    let countries: Vec<_> = record
        .section
        .iter()
        .map(|country| names::reference(messages, country))
        .collect();
    let mut section = Args::new();
    for (name, country) in ["first", "second"].into_iter().zip(countries) {
        section.insert(name.to_owned(), country.clone());
        set(name, country);
    }
    set(
        "section",
        names::told_by(messages, names::section_message(record), section),
    );
    set("publisher", names::reference(messages, &record.publisher));
    set("published", Value::Date(record.published.date()));
    set("status", Value::Keyword(record.status.as_str().to_owned()));
    let is_authentic = record
        .authentic
        .iter()
        .any(|(tag, _)| tag.language() == messages.tag());
    let text = if is_authentic {
        "authentic"
    } else {
        "translation"
    };
    set("text", Value::Keyword(text.to_owned()));
    let languages: Vec<_> = record
        .authentic
        .iter()
        .map(|(tag, _)| names::told_by(messages, format!("language-{tag}"), Args::new()))
        .collect();
    set(
        "authentic-count",
        Value::Number((languages.len() as i64).into()),
    );
    if !languages.is_empty() {
        set("authentic", Value::List(languages));
    }
    let zone = names::zone_message(record.home_zone.name());
    set("home-zone", names::told_by(messages, zone, Args::new()));
    for (prefix, event) in ["", "second-"].into_iter().zip(&record.events) {
        add_event(&mut variables, prefix, event, messages);
    }
    for (name, fact) in &record.facts {
        variables.insert(name.as_str().to_owned(), fact_value(fact, messages));
    }
    variables
}

/// What a statement adds, or puts in the place of what every message has.
pub fn add_arguments(variables: &mut Args, statement: &Statement, messages: &Arc<Messages>) {
    for (name, argument) in &statement.arguments {
        let value = match argument {
            Argument::Fact(fact) => Some(fact_value(fact, messages)),
            // The record was refused if there were none of that name.
            Argument::Named(target) => variables.get(target.as_str()).cloned(),
        };
        if let Some(value) = value {
            variables.insert(name.as_str().to_owned(), value);
        }
    }
}

fn add_event(variables: &mut Args, prefix: &str, event: &Event, messages: &Arc<Messages>) {
    let mut set = |name: &str, value: Value| {
        variables.insert(format!("{prefix}{name}"), value);
    };
    let keyword = |word: &str| Value::Keyword(word.to_owned());
    set(
        "kind",
        names::told_by(
            messages,
            format!("kind-{}", event.kind.as_str()),
            Args::new(),
        ),
    );
    match &event.start {
        Moment::Time {
            at,
            approximate,
            home,
        } => {
            set(
                "time",
                keyword(if *approximate { "approximate" } else { "exact" }),
            );
            set("start", Value::Instant(at.clone()));
            set("start-clock", clock(messages, at));
            set("home", keyword(home.keyword()));
            if let Some(there) = home.instant() {
                set("home-start", Value::Instant(there.clone()));
                if !matches!(home, Home::DayOnly(_)) {
                    set("home-start-clock", clock(messages, there));
                }
            }
        }
        Moment::Day { day, .. } => {
            set("time", keyword("none"));
            set("start", Value::Date(*day));
            set("home", keyword("none"));
        }
    }
    set("length", keyword(event.span.keyword()));
    match &event.span {
        Span::Lasting(length) => set("duration", duration(messages, *length)),
        Span::Until(end) => {
            set("end", Value::Instant(end.clone()));
            set("end-clock", clock(messages, end));
        }
        Span::Untold | Span::Short => {}
    }
    if let Some(place) = &event.place {
        set("place", names::reference(messages, place));
    }
    let travel = event.travel.as_ref();
    set(
        "travel",
        keyword(travel.map_or("none", |travel| travel.who.as_str())),
    );
    let occasion = travel.and_then(|travel| travel.occasion.as_ref());
    set(
        "purpose",
        keyword(if occasion.is_some() {
            "occasion"
        } else {
            "none"
        }),
    );
    if let Some(occasion) = occasion {
        set("occasion", names::reference(messages, occasion));
    }
}

fn fact_value(fact: &Fact, messages: &Arc<Messages>) -> Value {
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
        Fact::Instant(instant) => Value::Instant(instant.clone()),
        Fact::Duration(length) => duration(messages, *length),
        Fact::Reference(reference) => names::reference(messages, reference),
        Fact::List(facts) => Value::List(
            facts
                .iter()
                .map(|fact| fact_value(fact, messages))
                .collect(),
        ),
    }
}

/// A time of day, told by the message `clock`.
fn clock(messages: &Arc<Messages>, at: &jiff::Zoned) -> Value {
    let args = Args::from([("time".to_owned(), Value::Instant(at.clone()))]);
    names::told_by(messages, "clock", args)
}

/// A length of time, told by the message `duration`.
fn duration(messages: &Arc<Messages>, length: Duration) -> Value {
    let number = |count: u16| Value::Number(i64::from(count).into());
    let args = Args::from([
        ("hours".to_owned(), number(length.hours)),
        ("minutes".to_owned(), number(length.minutes)),
        (
            "precision".to_owned(),
            Value::Keyword(length.precision.as_str().to_owned()),
        ),
    ]);
    names::told_by(messages, "duration", args)
}
