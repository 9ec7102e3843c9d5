//! Which messages somebody means.

use std::collections::BTreeMap;
use std::path::Path;

use super::{Key, Translations, Unit};
use crate::diagnostics::{Diagnostic, did_you_mean};

/// How many messages are listed where one is looked for.
const MOST_LISTED: usize = 5;

/// Why messages cannot be found.
#[derive(Debug)]
pub enum Unfound {
    /// What is wrong in the files.
    Problems(Vec<Diagnostic>),
    /// What was asked for is not there, or is more than one thing: what was found, and what
    /// to do.
    Asked(String, String),
}

impl From<Vec<Diagnostic>> for Unfound {
    fn from(problems: Vec<Diagnostic>) -> Self {
        Self::Problems(problems)
    }
}

/// Every message of a language.
///
/// # Errors
/// What is wrong in the files of records.
pub fn all(translations: &Translations) -> Result<BTreeMap<Key, Unit>, Vec<Diagnostic>> {
    let mut units = translations.shared();
    let records = translations.records().map_err(|problem| vec![problem])?;
    let mut problems = Vec::new();
    for record in records {
        match translations.of_record(&record) {
            Ok(found) => units.extend(found),
            Err(found) => problems.extend(found),
        }
    }
    match problems.is_empty() {
        true => Ok(by_key(units)),
        false => Err(problems),
    }
}

/// The messages that somebody names: `road-map`, `2023-11-15-japan-peru/road-map`, with `*`
/// for any letters, or a file. A name without a record is a shared message, or else the one
/// that a record has by that name.
///
/// # Errors
/// A name that no message has or several records have, and what is wrong in files.
pub fn named(
    translations: &Translations,
    names: &[String],
) -> Result<BTreeMap<Key, Unit>, Unfound> {
    let shared = by_key(translations.shared());
    let mut everything: Option<BTreeMap<Key, Unit>> = None;
    let mut found = BTreeMap::new();
    for name in names {
        let one_record = name.split_once('/').map(|(record, _)| record);
        let one_record = one_record.filter(|record| !record.contains('*') && !is_file(name));
        let of_name: Vec<Unit> = if let Some(record) = one_record {
            let own = match translations.records().map_err(|problem| vec![problem])? {
                records if records.contains(record) => translations.of_record(record)?,
                _ => Vec::new(),
            };
            matching(by_key(own).values(), name)
        } else if is_file(name) || name.contains('/') {
            let everything = match &everything {
                Some(everything) => everything,
                None => everything.insert(all(translations)?),
            };
            matching(everything.values(), name)
        } else {
            let of_shared = matching(shared.values(), name);
            if of_shared.is_empty() && !name.contains('*') {
                let everything = match &everything {
                    Some(everything) => everything,
                    None => everything.insert(all(translations)?),
                };
                of_any_record(everything, name)?
            } else {
                of_shared
            }
        };
        if of_name.is_empty() {
            let everything = match &everything {
                Some(everything) => everything,
                None => everything.insert(all(translations)?),
            };
            return Err(nothing(name, everything));
        }
        found.extend(by_key(of_name));
    }
    Ok(found)
}

fn by_key(units: Vec<Unit>) -> BTreeMap<Key, Unit> {
    let units = units.into_iter();
    units.map(|unit| (unit.key.clone(), unit)).collect()
}

fn is_file(name: &str) -> bool {
    Path::new(name)
        .extension()
        .is_some_and(|ending| ending == "ftl")
}

fn matching<'a>(units: impl Iterator<Item = &'a Unit>, name: &str) -> Vec<Unit> {
    let units = units.filter(|unit| match is_file(name) {
        true => {
            let file = unit.own.location.file.path();
            // As it is typed from the project's folder, or from another.
            Path::new(name).ends_with(file) || file == Path::new(name)
        }
        false => is_like(&unit.key.to_string(), name),
    });
    units.cloned().collect()
}

/// The message of that name that one record has.
fn of_any_record(everything: &BTreeMap<Key, Unit>, name: &str) -> Result<Vec<Unit>, Unfound> {
    let units = everything.values().filter(|unit| unit.key.id == name);
    let found: Vec<Unit> = units.cloned().collect();
    if found.len() < 2 {
        return Ok(found);
    }
    let keys = found.iter().map(|unit| format!("`{}`", unit.key));
    let listed: Vec<String> = keys.take(MOST_LISTED).collect();
    Err(Unfound::Asked(
        format!(
            "{} records have a message `{name}` of their own",
            found.len()
        ),
        format!(
            "name the record, too: {}; `*/{name}` means all of them",
            listed.join(", ")
        ),
    ))
}

fn nothing(name: &str, everything: &BTreeMap<Key, Unit>) -> Unfound {
    let keys: Vec<String> = everything.keys().map(Key::to_string).collect();
    let ids = everything.keys().map(|key| key.id.as_str());
    let near = did_you_mean(name, keys.iter().map(String::as_str).chain(ids));
    Unfound::Asked(
        match is_file(name) {
            true => format!("the language has no messages in {name}"),
            false => format!("the language has no message `{name}`"),
        },
        match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => "name a message that is translated, one of a record as RECORD/MESSAGE, several with `*`, or a file of the language".to_owned(),
        },
    )
}

/// Whether a text is as a pattern says, in which `*` is any letters, but no `/`.
fn is_like(text: &str, pattern: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else {
        return false;
    };
    let mut parts = parts.peekable();
    if parts.peek().is_none() {
        return rest.is_empty();
    }
    while let Some(part) = parts.next() {
        let at = match parts.peek() {
            Some(_) => rest.find(part),
            None => rest
                .len()
                .checked_sub(part.len())
                .filter(|at| rest.is_char_boundary(*at) && rest[*at..] == *part),
        };
        match at {
            Some(at) if !rest[..at].contains('/') => rest = &rest[at + part.len()..],
            _ => return false,
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_is_any_letters_of_one_name() {
        for (text, pattern) in [
            ("road-map", "road-map"),
            ("road-map", "road-*"),
            ("road-map", "*"),
            ("road-map", "*-map"),
            ("road-map", "r*d*m*p"),
            ("2023-a/road-map", "2023-*/*"),
            ("2023-a/road-map", "*/road-map"),
        ] {
            assert!(is_like(text, pattern), "{text} {pattern}");
        }
        for (text, pattern) in [
            ("road-map", "road"),
            ("road-map", "map"),
            ("road-map", "*-maps"),
            ("road-map", "road-map*x"),
            ("2023-a/road-map", "*"),
            ("2023-a/road-map", "2023*"),
            ("ab", "ab*ab"),
        ] {
            assert!(!is_like(text, pattern), "{text} {pattern}");
        }
    }
}
