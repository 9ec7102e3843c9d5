//! The contract between records and languages as Markdown, for `docs/translating.md`.

use std::fmt::Write as _;

use crate::catalog::contract::{Contract, Count, Exists, Kind, Message, Need, Variable};

/// A table of the messages that every language is asked for by name: the file, when it
/// must be there, what it is and what it may read like. A family is one row (`title-…`).
pub fn messages(contract: &Contract) -> String {
    let mut table = String::from(
        "| message | file | must be there | is | reads like |\n|---|---|---|---|---|\n",
    );
    let rows = contract
        .messages
        .iter()
        .filter(|entry| !is_in_family(contract, entry));
    for entry in rows {
        let sample = match entry.sample.starts_with('{') {
            true => format!("`{}`", entry.sample),
            false => cell(entry.sample),
        };
        let file = match entry.file == contract.meetings {
            true => format!("`{}/<record>.ftl`", entry.file),
            false => format!("`{}`", entry.file),
        };
        let need = match entry.need {
            Need::Always => "always".to_owned(),
            Need::When(when) => format!("where {when}"),
            Need::Special(general) => format!("no: `{general}` takes its place"),
        };
        let empty = if entry.may_be_empty {
            " May be empty."
        } else {
            ""
        };
        // Writing to a string cannot fail.
        let _ = writeln!(
            table,
            "| {} | {file} | {need} | {}{empty} | {sample} |",
            name(entry),
            cell(entry.about)
        );
    }
    table
}

/// A table of variables for each group of them, with the messages that get the group,
/// what each variable holds and when it exists.
pub fn variables(contract: &Contract) -> String {
    let mut groups: Vec<&'static [Variable]> = contract.statements.to_vec();
    for group in contract.messages.iter().flat_map(|entry| entry.variables) {
        if !groups.iter().any(|known| is_same(known, group)) {
            groups.push(group);
        }
    }
    let tables = groups
        .into_iter()
        .map(|group| variables_of(contract, group));
    tables.collect::<Vec<_>>().join("\n")
}

fn variables_of(contract: &Contract, group: &'static [Variable]) -> String {
    let entries = contract
        .messages
        .iter()
        .filter(|entry| !is_in_family(contract, entry));
    let getting = entries.filter(|entry| entry.variables.iter().any(|own| is_same(own, group)));
    let mut names: Vec<_> = getting.map(name).collect();
    if contract.statements.iter().any(|own| is_same(own, group)) {
        names.push("every statement and link".to_owned());
    }
    let mut table = format!(
        "In {}:\n\n| variable | is | holds | exists |\n|---|---|---|---|\n",
        names.join(", ")
    );
    for variable in group {
        let exists = match variable.exists {
            Exists::Always => "always".to_owned(),
            Exists::Where(keyword, values) => format!("where `${keyword}` is {}", words(values)),
            Exists::WhereAny(count) => format!("where `${count}` is not 0"),
            Exists::Sometimes(when) => when.to_owned(),
        };
        let _ = writeln!(
            table,
            "| `${}` | {} | {} | {exists} |",
            variable.name,
            cell(variable.about),
            holds(variable.kind)
        );
    }
    table
}

/// A table of what is known of keywords and counts in the messages of one form of event,
/// where a variable exists that elsewhere may be missing.
pub fn known(contract: &Contract) -> String {
    let mut table = String::from("| messages | what is known there |\n|---|---|\n");
    let mut seen: Vec<&[(&str, &[&str])]> = Vec::new();
    for entry in contract
        .messages
        .iter()
        .filter(|entry| !entry.known.is_empty())
    {
        if seen.contains(&entry.known) {
            continue;
        }
        seen.push(entry.known);
        let alike = contract
            .messages
            .iter()
            .filter(|other| other.known == entry.known);
        let names: Vec<_> = alike.map(name).collect();
        let facts = entry.known.iter().map(|(variable, values)| match values {
            [Count::SOME] => format!("`${variable}` is not 0"),
            values => format!("`${variable}` is {}", words(values)),
        });
        let facts: Vec<_> = facts.collect();
        let _ = writeln!(table, "| {} | {} |", names.join(", "), facts.join("; "));
    }
    table
}

/// Whether the row of a family says all about a message: `title-call` is one of `title-…`.
fn is_in_family(contract: &Contract, entry: &Message) -> bool {
    let mut families = contract.messages.iter().filter(|other| other.is_family());
    !entry.is_family()
        && families.any(|family| entry.name.starts_with(family.name) && family.need == entry.need)
}

/// `` `title` ``, or `` `person-…` `` for a family.
fn name(entry: &Message) -> String {
    format!(
        "`{}{}`",
        entry.name,
        if entry.is_family() { "…" } else { "" }
    )
}

fn holds(kind: Kind) -> String {
    match kind {
        Kind::Value(value) => value.to_string(),
        Kind::Keyword(values) => format!("a keyword: {}", words(values)),
        Kind::Count => "a number: 0, 1, 2, …".to_owned(),
    }
}

fn words(values: &[&str]) -> String {
    let values: Vec<_> = values.iter().map(|value| format!("`{value}`")).collect();
    match values.as_slice() {
        [before @ .., last] if !before.is_empty() => format!("{} or {last}", before.join(", ")),
        values => values.concat(),
    }
}

/// A text that keeps to its cell.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

/// Whether two groups hold the same variables.
fn is_same(one: &[Variable], other: &[Variable]) -> bool {
    let about = |variable: &Variable| (variable.name, variable.about);
    one.iter().map(about).eq(other.iter().map(about))
}
