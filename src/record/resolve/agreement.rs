//! Whether the facts of a record agree with each other.

use crate::diagnostics::{Diagnostic, Location};
use crate::record::event::Event;
use crate::record::{Day, Item, Record, Reference, Statement, Zone};
use crate::rules::Rule;

/// Events and a day of publication that cannot all be true.
pub(super) fn events(
    events: &[Event],
    (published, at): (&Day, Location),
    home: &Zone,
) -> Vec<Diagnostic> {
    let mut problems = in_order(events);
    problems.extend(published_after(events, *published, &at, home));
    problems
}

/// Sentences that are read twice in a row: within a paragraph, or as two items.
pub(super) fn statements(body: &[Item], notes: &[Vec<Statement>]) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    items(body, &mut problems);
    for note in notes {
        problems.extend(note.windows(2).filter_map(repetition));
    }
    problems
}

fn items(several: &[Item], problems: &mut Vec<Diagnostic>) {
    for pair in several.windows(2) {
        let [first, second] = pair else { continue };
        let are_sentences = [first, second]
            .iter()
            .all(|item| item.heading.is_none() && item.items.is_empty());
        let pairs = first.statements.iter().zip(&second.statements);
        if are_sentences
            && first.statements.len() == second.statements.len()
            && pairs.clone().all(|(first, second)| second.repeats(first))
        {
            let pair = pairs.take(1);
            problems.extend(pair.map(|(first, second)| twice_in_a_row(first, second)));
        }
    }
    for item in several {
        problems.extend(item.statements.windows(2).filter_map(repetition));
        items(&item.items, problems);
    }
}

fn repetition(pair: &[Statement]) -> Option<Diagnostic> {
    match pair {
        [first, second] if second.repeats(first) => Some(twice_in_a_row(first, second)),
        _ => None,
    }
}

fn twice_in_a_row(first: &Statement, second: &Statement) -> Diagnostic {
    let message = format!("the statement `{}` is made twice in a row", second.message);
    Diagnostic::new(Rule::RepeatedStatement, message)
        .at(second.location.clone(), "the second time")
        .also(first.location.clone(), "the first time")
        .help("remove one of them, or give it other arguments")
}

/// What is worth a second look: most often a record that began as a copy of another.
pub(super) fn warnings(record: &Record, section: &[(Reference, Location)]) -> Vec<Diagnostic> {
    let mut problems = parties_of_nobody(record, section);
    problems.extend(day_of_the_name(record));
    problems
}

/// Events are in the order in which they began: the lead says that one followed another.
fn in_order(events: &[Event]) -> Vec<Diagnostic> {
    let pairs = events.iter().zip(events.iter().skip(1));
    let wrong = pairs.filter(|(before, event)| event.start.latest() < before.start.earliest());
    wrong
        .map(|(before, event)| {
            Diagnostic::new(
                Rule::EventsOrder,
                "this event began before the one above it",
            )
            .at(event.location.clone(), "began earlier")
            .also(before.location.clone(), "began later")
            .help("put the events in the order in which they began")
        })
        .collect()
}

/// No event is later than the day of publication, on whichever clock: a publisher may
/// date a page by the day at home or by the day of the place.
fn published_after(
    events: &[Event],
    published: Day,
    at: &Location,
    home: &Zone,
) -> Option<Diagnostic> {
    let is_later = |event: &&Event| {
        let (first_at_home, _) = event.start.dates_in(home);
        published.date() < first_at_home.min(event.start.date())
    };
    let event = events.iter().find(is_later)?;
    let (published, began) = (published.date(), event.start.date());
    let message = format!("published on {published}, before an event that began on {began}");
    Some(
        Diagnostic::new(Rule::PublishedBefore, message)
            .at(at.clone(), "expected the day of that event or a later one")
            .also(event.location.clone(), "this event")
            .help("correct `published`, or the `start` of the event"),
    )
}

/// Parties of the section for which nobody took part.
fn parties_of_nobody(record: &Record, section: &[(Reference, Location)]) -> Vec<Diagnostic> {
    let sides = record.sides.iter().chain(&record.attendees);
    let members: Vec<_> = sides.flat_map(|side| &side.members).collect();
    let unknown = section
        .iter()
        .filter(|(party, _)| !members.iter().any(|member| member.of() == Some(party)));
    unknown
        .map(|(party, location)| {
            let message = format!(
                "the section names the {} `{}`, for which nobody took part",
                party.kind.as_str(),
                party.id
            );
            Diagnostic::new(Rule::SectionParty, message)
                .at(location.clone(), "nobody acts for it")
                .help("correct the section, or the `of` of the participants")
        })
        .collect()
}

/// A day in the name of the file on which nothing took place.
fn day_of_the_name(record: &Record) -> Option<Diagnostic> {
    let start = record.id.as_str().get(..10)?;
    let named = Day::try_from(start.to_owned()).ok()?.date();
    let is_day_of = |event: &Event| {
        let (first, last) = event.start.dates_in(&record.home_zone);
        event.start.date() == named || (first..=last).contains(&named)
    };
    let first = record.events.first()?;
    if record.events.iter().any(is_day_of) {
        return None;
    }
    let message = format!(
        "the name of the record has the day {named}, but the first event began on {}",
        first.start.date()
    );
    let warning = Diagnostic::new(Rule::DayOfName, message);
    Some(
        warning
            .at(first.location.clone(), "this event")
            .help("correct the `start` of the event, or rename the file"),
    )
}
