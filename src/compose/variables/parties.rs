//! Who took part, and on whose behalf.

use std::sync::Arc;

use super::{set_count, set_list};
use crate::catalog::value::Value;
use crate::catalog::{Args, Messages};
use crate::compose::names;
use crate::record::{Member, Record, Side, Who};

pub(super) fn sides(args: &mut Args, record: &Record, messages: &Arc<Messages>) {
    let mut guests = Vec::new();
    let mut guest_people = 0;
    for (index, side) in record.sides.iter().enumerate() {
        let members = members(side, "participants", messages);
        let role = side.role.as_str();
        let field = format!("participants.{role}");
        if let Some((field, first)) = members.first() {
            // The host side is the first one, whatever its role.
            if index == 0 {
                args.set("host", Arc::clone(field), first.clone());
            }
            args.set(role, Arc::clone(field), first.clone());
        }
        for (member, (field, value)) in side.members.iter().zip(&members) {
            if let Some(name) = &member.name {
                args.set(name.as_str(), Arc::clone(field), value.clone());
            }
        }
        if let Some(of) = &side.of {
            let value = names::reference(messages, of, &format!("{field}.of"));
            let kind = of.kind.as_str();
            if index == 0 {
                args.set(format!("host-{kind}"), format!("{field}.of"), value.clone());
            }
            args.set(format!("{role}-{kind}"), format!("{field}.of"), value);
        }
        if !members.is_empty() {
            args.set(
                format!("{role}-members"),
                field.clone(),
                names::list(members.clone()),
            );
        }
        if index == 0 {
            set_list(args, "hosts", &field, members);
            set_count(args, "hosts-count", &field, people(&side.members));
        } else {
            guests.extend(members);
            guest_people += people(&side.members);
        }
    }
    if let Some((field, first)) = guests.first()
        && args.get("guest").is_none()
    {
        args.set("guest", Arc::clone(field), first.clone());
    }
    for side in &record.attendees {
        let members = side
            .members
            .iter()
            .zip(members(side, "attendees", messages));
        for (member, (field, value)) in members {
            if let Some(name) = &member.name {
                args.set(name.as_str(), field, value);
            }
        }
    }
    set_list(args, "guests", "participants", guests);
    set_count(args, "guests-count", "participants", guest_people);
    parties(args, record, messages);
}

/// How many people the members of a side are.
fn people(members: &[Member]) -> i64 {
    let counts = members.iter().map(|member| match &member.who {
        Who::Person(_) => 1,
        Who::Group { count, .. } => i64::from(*count),
    });
    counts.sum()
}

/// The countries and organisations for which the sides act, each once, in order.
fn parties(args: &mut Args, record: &Record, messages: &Arc<Messages>) {
    let mut parties: Vec<(Arc<str>, Value)> = Vec::new();
    let mut seen = Vec::new();
    for side in &record.sides {
        for (index, member) in side.members.iter().enumerate() {
            let of = match &member.who {
                Who::Person(holder) => Some(&holder.of),
                Who::Group { of, .. } => of.as_ref(),
            };
            if let Some(of) = of.filter(|of| !seen.contains(of)) {
                seen.push(of);
                let field = format!("participants.{}[{index}].of", side.role);
                let name = names::reference(messages, of, &field);
                parties.push((field.into(), name));
            }
        }
    }
    set_list(args, "parties", "participants", parties);
}

/// Everyone of a side, with the field of each.
fn members(side: &Side, field: &str, messages: &Arc<Messages>) -> Vec<(Arc<str>, Value)> {
    let members = side.members.iter().enumerate().map(|(index, member)| {
        let field = format!("{field}.{}[{index}]", side.role);
        let value = names::member(messages, member, &field);
        (field.into(), value)
    });
    members.collect()
}

pub(super) fn section(args: &mut Args, record: &Record, messages: &Arc<Messages>) {
    let parties: Vec<(Arc<str>, Value)> = record
        .section
        .iter()
        .enumerate()
        .map(|(index, party)| {
            let field = format!("section[{index}]");
            let name = names::reference(messages, party, &field);
            (field.into(), name)
        })
        .collect();
    if let Some((field, first)) = parties.first() {
        args.set("first", Arc::clone(field), first.clone());
    }
    if parties.len() > 1 {
        args.set("others", "section", names::list(parties[1..].to_vec()));
    }
    set_list(args, "section", "section", parties);
}

/// Who sat with the participants.
pub fn attendees(args: &mut Args, record: &Record, messages: &Arc<Messages>) {
    let host = record.sides.first().map(|side| &side.role);
    let all = record.attendees.iter();
    let (hosts, guests): (Vec<&Side>, Vec<&Side>) =
        all.clone().partition(|side| Some(&side.role) == host);
    for (name, sides) in [
        ("attendees", all.collect()),
        ("host-attendees", hosts),
        ("guest-attendees", guests),
    ] {
        let attendees = sides.iter();
        let attendees = attendees.flat_map(|side| members(side, "attendees", messages));
        set_list(args, name, "attendees", attendees.collect());
        let count = sides.iter().map(|side| people(&side.members)).sum();
        set_count(args, &format!("{name}-count"), "attendees", count);
    }
}
