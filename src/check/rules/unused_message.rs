//! Messages that nothing asks for.
//!
//! # What it does
//! Looks for messages that are no part of the page, of no name in the registry, asked
//! for by no record, and that no other message refers to.
//!
//! # Why is this bad
//! Nobody reads them, and a slip in a name hides as one: `titel-working-dinner` is
//! never printed.
//!
//! # Example
//! `overwiev = …` in `locales/es/document.ftl`, where the page asks for `overview`.
//!
//! # Use instead
//! The name that is asked for, or no such message.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::{Asked, Locale, Messages};
use crate::compose::general_office;
use crate::diagnostics::{Diagnostic, Location, did_you_mean};
use crate::publish::Loaded;
use crate::record::{Record, ReferenceKind};

/// The shared messages of a language that nothing in the whole project asks for.
pub fn shared(loaded: &Loaded, locale: &Locale, used: &BTreeSet<String>) -> Vec<Diagnostic> {
    let mut known: BTreeSet<String> = used.clone();
    known.extend(locale.referenced());
    let contract = loaded.catalog.contract();
    let unused = locale.messages().filter(|(id, _)| {
        let is_of_page = contract.message(id).is_some_and(|entry| {
            !entry.is_family() || is_known(loaded, entry.name, id)
        });
        !is_of_page && !known.contains(id)
    });
    let mut candidates: BTreeSet<String> = known.clone();
    candidates.extend(possible(loaded));
    unused
        .map(|(id, location)| report(&id, location, &candidates, "no record asks for it"))
        .collect()
}

/// The messages of a record's own file that the record does not ask for, by name.
pub fn of_record(
    loaded: &Loaded,
    record: &Record,
    locale: &Locale,
    messages: &Messages,
    asked: &BTreeSet<Asked>,
) -> BTreeMap<String, Diagnostic> {
    let Ok(own) = loaded.catalog.meeting_messages(locale, record.id.as_str()) else {
        return BTreeMap::new();
    };
    let mut known: BTreeSet<String> = asked.iter().map(|asked| asked.id.clone()).collect();
    for id in messages.ids() {
        known.extend(messages.references(id));
    }
    // What this language leaves out on purpose is asked for by the record all the same.
    let statements = record.statements();
    known.extend(statements.iter().map(|statement| statement.message.to_string()));
    let unused = own.iter().filter(|(id, _)| !known.contains(id));
    let mut candidates = known.clone();
    let contract = loaded.catalog.contract();
    let page = contract.messages.iter().filter(|entry| !entry.is_family());
    candidates.extend(page.map(|entry| entry.name.to_owned()));
    unused
        .map(|(id, location)| {
            let label = "the record does not ask for it";
            (id.clone(), report(id, location.clone(), &candidates, label))
        })
        .collect()
}

fn report(id: &str, location: Location, known: &BTreeSet<String>, label: &str) -> Diagnostic {
    let problem = Diagnostic::warning("unused-message", format!("nothing uses the message `{id}`"))
        .at(location, label);
    let known = known.iter().map(String::as_str).filter(|known| *known != id);
    match did_you_mean(id, known) {
        Some(near) => problem.help(format!("did you mean `{near}`? otherwise remove it")),
        None => problem.help("remove it, or have a record ask for it"),
    }
}

/// Whether a message of a family belongs to something that the project has.
fn is_known(loaded: &Loaded, family: &str, id: &str) -> bool {
    let rest = &id[family.len()..];
    let registry = &loaded.registry;
    match family {
        "title-" | "lead-" | "following-" => registry.has(ReferenceKind::Kind, rest),
        "office-" => {
            registry.has(ReferenceKind::Office, rest)
                || general_office(id).is_some_and(|general| {
                    let country = &id[general.len() + 1..];
                    registry.has(ReferenceKind::Office, &general[family.len()..])
                        && registry.has(ReferenceKind::Country, country)
                })
        }
        // Languages, zones, styles and groups are in no registry.
        _ => {
            let mut kinds = ReferenceKind::ALL.into_iter();
            let kind = kinds.find(|kind| kind.as_str() == family.trim_end_matches('-'));
            kind.is_none_or(|kind| registry.has(kind, rest))
        }
    }
}

/// What a language can be asked for: the messages of the page, the special ones, and
/// the names of the registry.
fn possible(loaded: &Loaded) -> Vec<String> {
    let entries = loaded.catalog.contract().messages.iter();
    let page = entries.filter(|entry| !entry.is_family());
    let mut possible: Vec<_> = page.map(|entry| entry.name.to_owned()).collect();
    for (kind, id) in loaded.registry.entries() {
        possible.push(format!("{}-{id}", kind.as_str()));
        if kind == ReferenceKind::Kind {
            let special = ["title", "lead", "following"];
            possible.extend(special.map(|message| format!("{message}-{id}")));
        }
    }
    possible
}
