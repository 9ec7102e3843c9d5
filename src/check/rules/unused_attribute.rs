//! Attributes that nothing asks for: [`Rule::UnusedAttribute`].

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::contract::Message;
use crate::catalog::{Asked, Locale, Messages, fallback_chain};
use crate::diagnostics::{Diagnostic, did_you_mean};
use crate::publish::Loaded;
use crate::rules::Rule;

/// What a record asks for in one language: forms of names by themselves (`the`), and
/// attributes with their message (`glance-time.label`).
pub fn asked(messages: &Messages, asked: &BTreeSet<Asked>) -> BTreeSet<String> {
    let own = messages.own_attributes_in_use().map(str::to_owned);
    let mut found: BTreeSet<String> = own.collect();
    for Asked { id, attribute } in asked {
        let Some(attribute) = attribute else {
            continue;
        };
        found.insert(format!("{id}.{attribute}"));
        let entry = messages.contract().message(id);
        // What one country is asked for, another will be.
        if entry.is_some_and(Message::is_name) {
            found.insert(attribute.clone());
        }
    }
    found
}

/// The rule for the shared messages of a language, of which `used` are asked for; `asked` is
/// what the records ask for, by language.
pub fn check(
    loaded: &Loaded,
    locale: &Locale,
    used: &BTreeSet<String>,
    asked: &BTreeMap<String, BTreeSet<String>>,
) -> Vec<Diagnostic> {
    let contract = loaded.catalog.contract();
    // Other languages may inherit them.
    let mut wanted: BTreeSet<&str> = BTreeSet::new();
    for heir in loaded.catalog.locales() {
        if fallback_chain(&heir.tag).contains(&locale.tag) {
            wanted.extend(heir.attributes_in_use());
            let of_records = asked.get(&heir.tag.to_string());
            wanted.extend(of_records.into_iter().flatten().map(String::as_str));
        }
    }
    // `introduced-to` is the attribute `to` of the message that introduces a person.
    let derived: Vec<&str> = wanted
        .iter()
        .flat_map(|form| {
            let derived = contract.derived_forms.iter();
            derived.filter_map(|derived| form.strip_prefix(derived)?.strip_prefix('-'))
        })
        .collect();
    wanted.extend(derived);
    // A form that several names have is there for texts to come, and the label of a line for
    // records with other events.
    let mut known: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, attribute, _) in loaded.catalog.locales().flat_map(|it| it.attributes()) {
        *known.entry(attribute).or_default() += 1;
    }
    let mut problems = Vec::new();
    for (id, attribute, at) in locale.attributes() {
        // Statements and phrases are there for the next meeting, too.
        let Some(entry) = contract.message(id) else {
            continue;
        };
        let is_alone = known.get(attribute).is_none_or(|count| *count < 2);
        // Of a message that nothing asks for, no attribute is.
        let is_asked = is_alone && (entry.is_name() || used.contains(id));
        // A form of a name, of a later event, of an introduction.
        let is_form = wanted.contains(attribute);
        if !is_asked || is_form || wanted.contains(format!("{id}.{attribute}").as_str()) {
            continue;
        }
        let problem = Diagnostic::new(
            Rule::UnusedAttribute,
            format!("nothing asks for the attribute `.{attribute}` of `{id}`"),
        )
        .at(at, "nothing asks for it");
        let near = wanted.iter().copied().filter(|it| !it.contains('.'));
        problems.push(match did_you_mean(attribute, near) {
            Some(near) => problem.help(format!("did you mean `.{near}`? otherwise remove it")),
            None => problem.help("remove it, or have a text ask for it"),
        });
    }
    problems
}
