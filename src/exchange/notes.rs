//! What a translator should know about a text.

use super::inline;
use super::unit::{Entry, Unit};
use crate::catalog::contract::{Contract, Exists, Kind, Variable};
use crate::check::without_allowances;

/// How many records a note names.
const MOST_RECORDS: usize = 5;

/// A note: what it is about, and its words.
pub type Note = (&'static str, String);

/// The notes of a text: the comment above its message, the case and the form that it is for,
/// its variables with their meaning from the contract, and where it is printed.
pub fn notes(entry: &Entry, unit: &Unit, contract: &Contract) -> Vec<Note> {
    let mut notes = Vec::new();
    let comment = comment(&entry.source.comment);
    if !comment.is_empty() {
        notes.push(("comment", comment));
    }
    if let Some(message) = contract.message(&entry.id) {
        notes.push((
            "message",
            format!("{} For example: {}", message.about, message.sample),
        ));
    }
    if unit.is_keyword {
        let text = "A keyword by which messages choose. It is never printed: leave it.";
        notes.push(("keyword", text.to_owned()));
    } else if let Some(attribute) = &unit.attribute {
        let text = match entry.source.text(Some(attribute)) {
            Some(_) => format!("The form “{attribute}” of {}.", entry.id),
            None => format!(
                "The form “{attribute}” of {}, which the source language does not have.",
                entry.id
            ),
        };
        notes.push(("form", text));
    }
    if !unit.choices.is_empty() {
        let cases = unit.choices.iter();
        let cases = cases.map(|(selector, key)| format!("{selector} is [{key}]"));
        let cases: Vec<_> = cases.collect();
        notes.push(("case", format!("Where {}.", cases.join(" and "))));
    }
    for variable in variables(entry, unit, contract) {
        notes.push(("variable", about(variable)));
    }
    if !entry.records.is_empty() {
        let named: Vec<&str> = entry.records.iter().map(String::as_str).collect();
        let shown = named.get(..MOST_RECORDS).unwrap_or(&named).join(", ");
        let text = match named.len().saturating_sub(MOST_RECORDS) {
            0 => format!("Printed in {shown}."),
            more => format!("Printed in {shown} and {more} more."),
        };
        notes.push(("record", text));
    }
    notes
}

/// A comment without its marks and without what is addressed to the program.
pub(super) fn comment(text: &str) -> String {
    let text = without_allowances(text);
    let lines = text.lines().map(|line| line.trim_start_matches('#').trim());
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with("chancery:"));
    lines.collect::<Vec<_>>().join("\n")
}

/// The variables of the contract in a text and in what it is chosen by.
fn variables(entry: &Entry, unit: &Unit, contract: &Contract) -> Vec<&'static Variable> {
    let mut words = String::new();
    for content in [Some(&unit.source), unit.target.as_ref()]
        .into_iter()
        .flatten()
    {
        for (_, code) in inline::codes(content) {
            words.push_str(&code.data());
            words.push(' ');
        }
    }
    for (selector, _) in &unit.choices {
        words.push_str(selector);
        words.push(' ');
    }
    let mut found: Vec<&'static Variable> = Vec::new();
    for part in words.split('$').skip(1) {
        let end = part.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_');
        let name = &part[..end.unwrap_or(part.len())];
        let message = contract.message(&entry.id);
        if let Some(variable) = contract.variable(message, name)
            && !found.iter().any(|known| known.name == variable.name)
        {
            found.push(variable);
        }
    }
    found
}

fn about(variable: &Variable) -> String {
    let values = match variable.kind {
        Kind::Keyword(values) => format!(": {}", values.join(", ")),
        _ => String::new(),
    };
    let when = match variable.exists {
        Exists::Always => String::new(),
        Exists::Where(keyword, values) => format!(", where ${keyword} is {}", values.join(" or ")),
        Exists::WhereAny(count) => format!(", where ${count} is not 0"),
        Exists::Sometimes(when) => format!(", {when}"),
    };
    format!("${}: {}{values}{when}", variable.name, variable.about)
}
