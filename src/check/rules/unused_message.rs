//! Messages that nothing asks for: [`Rule::UnusedMessage`].

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::{Asked, Locale, Messages, NameSet};
use crate::compose::general_office;
use crate::diagnostics::{Diagnostic, Location, MOST_SUGGESTIONS, did_you_mean};
use crate::publish::Loaded;
use crate::record::{Record, ReferenceKind};
use crate::rules::Rule;

/// The shared messages of a language that nothing in the whole project asks for.
pub fn shared(loaded: &Loaded, locale: &Locale, used: &NameSet) -> Vec<Diagnostic> {
    let names = names(loaded, locale, used);
    if names.is_empty() {
        return Vec::new();
    }
    let unused = locale.messages().filter(|(id, _)| names.contains(id));
    let known = used.iter().chain(locale.referenced());
    let mut candidates: BTreeSet<String> = known.cloned().collect();
    candidates.extend(possible(loaded));
    unused
        .enumerate()
        .map(|(index, (id, location))| {
            let label = "no record asks for it";
            report(&id, location, suggested(&candidates, index), label)
        })
        .collect()
}

/// The names of those messages.
pub fn names(loaded: &Loaded, locale: &Locale, used: &NameSet) -> BTreeSet<String> {
    let referenced: BTreeSet<&String> = locale.referenced().collect();
    let contract = loaded.catalog.contract();
    let unused = locale.messages().map(|(id, _)| id).filter(|id| {
        let is_of_page = contract
            .message(id)
            .is_some_and(|entry| !entry.is_family() || is_known(loaded, locale, entry.name, id));
        !is_of_page && !used.contains(id) && !referenced.contains(id)
    });
    unused.collect()
}

/// The messages of a record's own file that the record does not ask for, by name.
pub fn of_record(
    loaded: &Loaded,
    record: &Record,
    messages: &Messages,
    asked: &BTreeSet<Asked>,
) -> BTreeMap<String, Diagnostic> {
    let own: Vec<(String, Location)> = messages.of_record().collect();
    if own.is_empty() {
        return BTreeMap::new();
    }
    let mut known: BTreeSet<&str> = asked.iter().map(|asked| &*asked.id).collect();
    // What this language leaves out on purpose is asked for by the record all the same.
    let statements = record.statements();
    known.extend(
        statements
            .iter()
            .map(|statement| statement.message.as_str()),
    );
    let unused: Vec<_> = own
        .into_iter()
        .filter(|(id, _)| !known.contains(id.as_str()) && !messages.is_referenced(id))
        .collect();
    if unused.is_empty() {
        return BTreeMap::new();
    }
    let mut candidates: BTreeSet<String> = known.into_iter().map(str::to_owned).collect();
    candidates.extend(messages.referenced().map(str::to_owned));
    let contract = loaded.catalog.contract();
    let page = contract.messages.iter().filter(|entry| !entry.is_family());
    candidates.extend(page.map(|entry| entry.name.to_owned()));
    let unused = unused.into_iter().enumerate();
    unused
        .map(|(index, (id, location))| {
            let label = "the record does not ask for it";
            let known = suggested(&candidates, index);
            let problem = report(&id, location, known, label);
            (id, problem)
        })
        .collect()
}

/// What a misspelt name is compared with: nothing after some dozens of them.
fn suggested(known: &BTreeSet<String>, index: usize) -> Option<&BTreeSet<String>> {
    (index < MOST_SUGGESTIONS).then_some(known)
}

fn report(
    id: &str,
    location: Location,
    known: Option<&BTreeSet<String>>,
    label: &str,
) -> Diagnostic {
    let problem = Diagnostic::new(
        Rule::UnusedMessage,
        format!("nothing uses the message `{id}`"),
    )
    .at(location, label);
    let known = known
        .into_iter()
        .flatten()
        .map(String::as_str)
        .filter(|known| *known != id);
    match did_you_mean(id, known) {
        Some(near) => problem.help(format!("did you mean `{near}`? otherwise remove it")),
        None => problem.help("remove it, or have a record ask for it"),
    }
}

/// Whether a message of a family belongs to something that the project has.
pub(super) fn is_known(loaded: &Loaded, locale: &Locale, family: &str, id: &str) -> bool {
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
        _ => {
            let mut kinds = ReferenceKind::ALL.into_iter();
            let kind = kinds.find(|kind| kind.as_str() == family.trim_end_matches('-'));
            match kind {
                Some(kind) => registry.has(kind, rest),
                // Languages, zones, styles and groups are in no registry: of these the
                // source language has what there is.
                None => {
                    let catalog = &loaded.catalog;
                    locale.tag == *catalog.source() || catalog.is_shared_in_source(id)
                }
            }
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
