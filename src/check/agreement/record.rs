//! What the statements of a record say by hand that the record has as a fact.

use std::collections::{BTreeMap, BTreeSet};

use super::allowance::Comment;
use super::compare::Text;
use super::{Side, by_hand};
use crate::catalog::Messages;
use crate::diagnostics::{Diagnostic, Location};
use crate::record::{Fact, Record, Reference, ReferenceKind, Who};

/// Numbers and names that the statements of a record say by hand.
pub fn check(record: &Record, messages: &Messages, own: &Side) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    let numbers = numbers(record);
    let names = names(record, messages);
    let statements = record.statements();
    let mut ids: BTreeSet<&str> = statements.iter().map(|it| it.message.as_str()).collect();
    let photos: Vec<String> = record
        .photos
        .iter()
        .map(|photo| format!("photo-{}", photo.id))
        .collect();
    ids.extend(photos.iter().map(String::as_str));
    for id in ids {
        let Some(outline) = own.outlines.outline(id, None) else {
            continue;
        };
        let text = Text {
            tag: &own.tag,
            name: id,
            outline: &outline,
            comment: &Comment::new(&own.outlines, id),
        };
        problems.extend(by_hand::facts(&text, own.language, &numbers));
        problems.extend(by_hand::names(&text, &names));
    }
    problems
}

/// The numbers of a record's facts, with the variable and its place.
fn numbers(record: &Record) -> BTreeMap<String, (String, Location)> {
    let mut numbers = BTreeMap::new();
    for fact in &record.facts {
        let value = match &fact.fact {
            Fact::Number(number) => number.to_string(),
            Fact::Money(money) => money.amount.to_string(),
            Fact::Date(day) => day.date().year().to_string(),
            Fact::Instant(at) => at.date().year().to_string(),
            _ => continue,
        };
        numbers
            .entry(value)
            .or_insert((fact.name.to_string(), fact.location.clone()));
    }
    numbers
}

/// The names of the people of a record in one language, with the variable of each.
fn names(record: &Record, messages: &Messages) -> Vec<(String, String)> {
    let mut people: Vec<(String, &Reference)> = Vec::new();
    for (index, side) in record.sides.iter().enumerate() {
        for (at, member) in side.members.iter().enumerate() {
            let Who::Person(holder) = &member.who else {
                continue;
            };
            let variable = match (&member.name, index, at) {
                (Some(name), _, _) => name.to_string(),
                (None, _, 0) => side.role.to_string(),
                (None, 0, _) => "hosts".to_owned(),
                (None, _, _) => "guests".to_owned(),
            };
            people.push((variable, &holder.person));
        }
    }
    for fact in &record.facts {
        match &fact.fact {
            Fact::Person(holder) => people.push((fact.name.to_string(), &holder.person)),
            Fact::Reference(reference) if reference.kind == ReferenceKind::Person => {
                people.push((fact.name.to_string(), reference));
            }
            _ => {}
        }
    }
    let outlines = messages.outlines();
    let mut names = Vec::new();
    for (variable, person) in people {
        let id = person.message();
        let mut forms: Vec<Option<&str>> = vec![None];
        forms.extend(outlines.attributes(&id).into_iter().map(Some));
        for form in forms {
            let Some(outline) = outlines.outline(&id, form) else {
                continue;
            };
            let texts = outline.texts();
            let text: String = texts.iter().map(|(text, _)| *text).collect();
            // A keyword such as `script = han` is no name.
            let is_name = text.chars().next().is_some_and(|c| !c.is_lowercase());
            if is_name && outline.values().is_empty() && text.chars().count() >= 2 {
                names.push((text, variable.clone()));
            }
        }
    }
    // The longest first, so that the whole name is shown and not the family name in it.
    names.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
    names
}
