//! What the finished pages of a record say of its facts.
//!
//! # What it does
//! Looks for each fact of a record (who took part, when, for how long, where, what for, and
//! the facts of its statements) among the values that each language prints.
//!
//! # Why is this bad
//! A fact that no language prints was recorded for nobody; one that some languages print
//! and others do not is known to some readers only.
//!
//! # Example
//! A lead, in whichever language, without `{ $duration }`.
//!
//! # Use instead
//! A sentence that says it; or a record without it.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::printed::Printed;
use crate::compose::{Briefing, Sentence};
use crate::diagnostics::{Diagnostic, Location};
use crate::record::{Fact, Home, Moment, Record, Span};
use crate::rules::Rule;

/// A finished page: the language, what it says, and the variables that its statements
/// mention.
pub struct Page {
    /// The language.
    pub tag: String,
    /// The page.
    pub briefing: Briefing,
    /// Every variable of its statements, those that are selected on included.
    pub mentioned: BTreeSet<String>,
}

/// A fact that a page has to say.
struct Expected {
    /// `events[0].place`
    field: String,
    /// The variables that say it, where not all of that field do.
    variables: &'static [&'static str],
    /// Where the record has it.
    at: Location,
    /// In words.
    name: String,
    /// The number fact of that name, which a page may say by a word of its own.
    number: Option<String>,
}

/// What no page says, and what some say and others do not.
pub fn check(record: &Record, pages: &[Page]) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    let facts: Vec<Vec<&Printed>> = pages
        .iter()
        .map(|page| {
            let facts = page.briefing.sentences().flat_map(Sentence::facts);
            facts.map(|(fact, _)| fact).collect()
        })
        .collect();
    for expected in expected(record) {
        let said: BTreeMap<&str, Option<Location>> = pages
            .iter()
            .zip(&facts)
            .filter_map(|(page, facts)| Some((page.tag.as_str(), place(page, facts, &expected)?)))
            .collect();
        let Some((first, there)) = said.iter().next() else {
            problems.push(
                Diagnostic::new(
                    Rule::UnsaidFact,
                    format!("no language says {} (`{}`)", expected.name, expected.field),
                )
                .at(expected.at, "said nowhere")
                .help("write a sentence that says it, or remove it from the record"),
            );
            continue;
        };
        for page in pages
            .iter()
            .filter(|page| !said.contains_key(page.tag.as_str()))
        {
            let problem = Diagnostic::new(
                Rule::FactMissing,
                format!(
                    "the {} page of {} does not say {} (`{}`); in {first} it is said",
                    page.tag, record.id, expected.name, expected.field
                ),
            );
            let problem = match page.briefing.lead.first() {
                Some(lead) => problem.at(lead.origin.location.clone(), "the page begins here"),
                None => problem.in_file(&page.briefing.record_path),
            };
            let problem = match there {
                Some(there) => problem.also(there.clone(), format!("said here in {first}")),
                None => problem,
            };
            problems.push(
                problem
                    .also(expected.at.clone(), "the fact of the record")
                    .help("say it in this language too"),
            );
        }
    }
    problems
}

/// Where a page says a fact; none inside where it says it in words of its own.
fn place(page: &Page, facts: &[&Printed], expected: &Expected) -> Option<Option<Location>> {
    for printed in facts {
        let rest = printed.field.strip_prefix(expected.field.as_str());
        let is_field = rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']));
        let is_variable =
            expected.variables.is_empty() || expected.variables.contains(&&*printed.variable);
        if is_field && is_variable {
            return Some(printed.call.clone());
        }
    }
    let number = expected.number.as_ref()?;
    page.mentioned.contains(number).then_some(None)
}

fn expected(record: &Record) -> Vec<Expected> {
    let mut all = Vec::new();
    let mut add = |field: String, variables, at: &Location, name: &str| {
        all.push(Expected {
            field,
            variables,
            at: at.clone(),
            name: name.to_owned(),
            number: None,
        });
    };
    for (list, sides) in [
        ("participants", &record.sides),
        ("attendees", &record.attendees),
    ] {
        for side in sides {
            for (index, member) in side.members.iter().enumerate() {
                let field = format!("{list}.{}[{index}]", side.role);
                add(field, &[], &member.location, "who took part");
            }
        }
    }
    for (index, event) in record.events.iter().enumerate() {
        let field = |name: &str| format!("events[{index}].{name}");
        let at = &event.location;
        // A later event on the same day, at a time that is not known, begins after the first.
        let is_new_day = index
            .checked_sub(1)
            .and_then(|before| record.events.get(before))
            .is_none_or(|before| before.start.date() != event.start.date());
        match &event.start {
            Moment::Time { home, .. } => {
                add(field("start"), &["start"], at, "when it began");
                if !matches!(home, Home::Omitted) {
                    let variables = &["home-start", "home-date"];
                    add(field("start"), variables, at, "the time at home");
                }
            }
            Moment::Day { .. } => {}
        }
        if is_new_day {
            add(
                field("start"),
                &["date", "start"],
                at,
                "on which day it was",
            );
        }
        match &event.span {
            Span::Lasting(_) => add(field("duration"), &[], at, "how long it lasted"),
            Span::Until(_) => add(field("end"), &[], at, "when it ended"),
            Span::Unknown | Span::Short => {}
        }
        let same_place = index
            .checked_sub(1)
            .and_then(|before| record.events.get(before))
            .is_some_and(|before| before.place == event.place);
        if event.place.is_some() && !same_place {
            add(field("place"), &[], at, "where it took place");
        }
        let occasion = event
            .travel
            .as_ref()
            .and_then(|travel| travel.occasion.as_ref());
        let same_travel = index
            .checked_sub(1)
            .and_then(|before| record.events.get(before))
            .is_some_and(|before| before.travel == event.travel);
        if occasion.is_some() && !same_travel {
            add(
                field("travel.occasion"),
                &[],
                at,
                "the occasion of the journey",
            );
        }
    }
    // What only some languages have on purpose need not be said by all.
    if record.statements().iter().all(|it| it.only.is_empty()) {
        for fact in &record.facts {
            all.push(Expected {
                field: format!("facts.{}", fact.name),
                variables: &[],
                at: fact.location.clone(),
                name: format!("the fact `{}`", fact.name),
                number: matches!(fact.fact, Fact::Number(_)).then(|| fact.name.to_string()),
            });
        }
    }
    all
}
