//! What messages are given, against the table of the contract.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::*;
use crate::catalog::Catalog;
use crate::catalog::contract::{Exists, Kind, Variable};
use crate::compose::contract::{CONTRACT, reserved};
use crate::record::Registry;

/// The shapes of records that the tests of leads have, one of each.
fn records() -> Vec<Record> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let registry = Registry::read(root).expect("a registry");
    let folder = Path::new("tests/fixtures/leads");
    let names = std::fs::read_dir(root.join(folder)).expect("the fixtures");
    let mut paths: Vec<PathBuf> = names
        .map(|entry| folder.join(entry.expect("a name").file_name()))
        .filter(|path| path.extension().is_some_and(|ending| ending == "yaml"))
        .collect();
    paths.sort();
    paths
        .iter()
        .map(|path| Record::read(root, path, &registry, &reserved()).expect("a record"))
        .collect()
}

fn messages() -> Arc<Messages> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let english = "en".parse().expect("a language");
    let catalog = Catalog::read(root, &english, &|tag| *tag == english, &CONTRACT);
    let catalog = catalog.expect("translations");
    let locale = catalog.locale(&english).expect("English");
    Arc::new(catalog.messages(locale, "none").expect("messages"))
}

/// A variable is there exactly where the table says so, and of the kind that it says.
fn agree(args: &Args, variables: &[Variable], of: &str) {
    for variable in variables {
        let given = args.get(variable.name);
        let count = |name: &str| match args.get(name).map(|arg| &*arg.value) {
            Some(Value::Number(number)) => number.value().to_string() != "0",
            _ => panic!("{of}: no count ${name}"),
        };
        let expected = match variable.exists {
            Exists::Always => Some(true),
            Exists::WhereAny(name) => Some(count(name)),
            Exists::Where(name, values) => match args.get(name).map(|arg| &*arg.value) {
                Some(Value::Keyword(word)) => Some(values.contains(&word.as_str())),
                _ => panic!("{of}: no keyword ${name}"),
            },
            Exists::Sometimes(_) => None,
        };
        if let Some(expected) = expected {
            assert_eq!(given.is_some(), expected, "{of}: ${}", variable.name);
        }
        let Some(given) = given else { continue };
        assert_eq!(
            given.value.kind(),
            variable.kind.value_kind(),
            "{of}: ${}",
            variable.name
        );
        if let (Kind::Keyword(words), Value::Keyword(word)) = (variable.kind, &*given.value) {
            assert!(
                words.contains(&word.as_str()),
                "{of}: ${} is {word}",
                variable.name
            );
        }
    }
}

/// The variables of the entry of a message.
fn entry(name: &str) -> Vec<Variable> {
    let entry = CONTRACT.message(name).expect("an entry");
    entry.variables().copied().collect()
}

#[test]
fn every_message_is_given_what_the_table_says() {
    let messages = messages();
    for record in records() {
        let of = record.id.as_str();
        let of_record = super::record(&record, &messages);
        agree(&of_record, &entry("section"), of);
        for (index, event) in record.events.iter().enumerate() {
            let mut args = of_record.clone();
            super::event(&mut args, event, index, &messages);
            agree(&args, &entry("overview"), of);
            if index == 0 {
                let mut lead = args.clone();
                following(&mut lead, &record, &messages);
                agree(&lead, &entry("lead"), of);
                if !record.attendees.is_empty() {
                    attendees(&mut args, &record, &messages);
                    agree(&args, &entry("attendance"), of);
                }
            } else {
                agree(
                    &following_args(&of_record, &record, index, &messages),
                    &entry("following"),
                    of,
                );
            }
        }
        let mut args = of_record.clone();
        title(&mut args, &record, &messages);
        agree(&args, &entry("title"), of);
        let mut args = of_record.clone();
        issue(&mut args, &record, &messages);
        agree(&args, &entry("date-line"), of);
        let nowhere = Record {
            seat: None,
            ..record.clone()
        };
        let mut args = of_record.clone();
        issue(&mut args, &nowhere, &messages);
        agree(&args, &entry("date-line"), of);
        let mut args = of_record.clone();
        revision(&mut args, &record);
        agree(&args, &entry("revision"), of);
        for side in &record.sides {
            let field = "participants".into();
            let mut args = Args::new();
            affiliation(&mut args, side.of.as_ref(), &field, &messages);
            agree(&args, &entry("glance-side"), of);
            let mut args = Args::new();
            affiliation(&mut args, None, &field, &messages);
            agree(&args, &entry("glance-side"), of);
        }
    }
}

/// Nothing is given that the table does not have, but what a record names itself.
#[test]
fn nothing_is_given_that_the_table_does_not_have() {
    let messages = messages();
    let known: BTreeSet<&str> = entry("lead").iter().map(|variable| variable.name).collect();
    for record in records() {
        let mut args = super::record(&record, &messages);
        super::event(&mut args, &record.events[0], 0, &messages);
        following(&mut args, &record, &messages);
        let roles: Vec<&str> = record.sides.iter().map(|side| side.role.as_str()).collect();
        for name in args.names() {
            let of_role = roles.iter().any(|role| {
                let rest = name.strip_prefix(role);
                rest.is_some_and(|rest| {
                    ["", "-members", "-country", "-organisation"].contains(&rest)
                })
            });
            assert!(known.contains(name) || of_role, "{}: ${name}", record.id);
        }
    }
}

/// What is known of a form in the table holds for every event of that form.
#[test]
fn what_the_table_knows_of_a_form_is_so() {
    let messages = messages();
    let mut forms = BTreeSet::new();
    for record in records() {
        let event = &record.events[0];
        let form = event.form.as_str();
        forms.insert(form);
        let mut args = super::record(&record, &messages);
        super::event(&mut args, event, 0, &messages);
        let entry = CONTRACT.message(&format!("lead-{form}")).expect("an entry");
        for (name, values) in entry.known {
            let found = match &*args.get(name).expect("the variable").value {
                Value::Keyword(word) => word.clone(),
                Value::Number(number) if number.value().to_string() == "0" => "0".to_owned(),
                _ => "some".to_owned(),
            };
            assert!(
                values.contains(&found.as_str()),
                "{}: ${name} is {found}",
                record.id
            );
        }
    }
    assert_eq!(forms.len(), 5, "a form without a record: {forms:?}");
}
