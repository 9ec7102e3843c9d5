//! Messages whose name was misspelt or translated.
//!
//! One message is missing and another is used by nothing: most often they are one. A slip
//! shows in the letters. A translated name shows in the order of the file, which follows
//! that of the source language.

use std::collections::BTreeSet;

use crate::diagnostics::{MOST_SUGGESTIONS, did_you_mean};

/// Which of the names that nothing uses is which of those that are missing.
///
/// `source` and `own` are the messages of a file in the source language and in this one,
/// in order.
pub fn pairs<'a>(
    source: &[String],
    own: &[String],
    missing: &[&'a str],
    strangers: &[&'a str],
) -> Vec<(&'a str, &'a str)> {
    let mut pairs = Vec::new();
    let mut missing: Vec<&str> = missing.iter().take(MOST_SUGGESTIONS).copied().collect();
    let mut strangers: BTreeSet<&str> = strangers.iter().copied().collect();
    missing.retain(|id| {
        let near = did_you_mean(id, strangers.iter().copied());
        if let Some(near) = near {
            strangers.remove(near);
            pairs.push((*id, near));
        }
        near.is_none()
    });
    let mut seen = BTreeSet::new();
    for id in &missing {
        let Some(gap) = Gap::around(id, source, own) else {
            continue;
        };
        if !seen.insert(gap) {
            continue;
        }
        let lacking = source[gap.source.0..gap.source.1].iter();
        let lacking: Vec<&str> = lacking
            .filter_map(|id| missing.iter().find(|it| *it == id).copied())
            .collect();
        let others = own[gap.own.0..gap.own.1].iter();
        let others: Vec<&str> = others
            .filter_map(|id| strangers.get(id.as_str()).copied())
            .collect();
        // More of one than of the other, and nobody knows which is which.
        if lacking.len() == others.len() {
            pairs.extend(lacking.into_iter().zip(others));
        }
    }
    pairs
}

/// What is between two messages that both languages have.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Gap {
    source: (usize, usize),
    own: (usize, usize),
}

impl Gap {
    fn around(id: &str, source: &[String], own: &[String]) -> Option<Self> {
        let at = source.iter().position(|it| it == id)?;
        let place = |id: &String| own.iter().position(|it| it == id);
        let before = (0..at)
            .rev()
            .find_map(|at| Some((at + 1, place(&source[at])? + 1)));
        let after = (at..source.len()).find_map(|at| Some((at, place(&source[at])?)));
        let (start, own_start) = before.unwrap_or((0, 0));
        let (end, own_end) = after.unwrap_or((source.len(), own.len()));
        // In another order than the source language nothing follows from the order.
        (own_start <= own_end).then_some(Self {
            source: (start, end),
            own: (own_start, own_end),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(source: &[&str], own: &[&str]) -> Vec<(String, String)> {
        let owned =
            |names: &[&str]| -> Vec<String> { names.iter().map(|it| (*it).to_owned()).collect() };
        let missing: Vec<&str> = source
            .iter()
            .filter(|it| !own.contains(it))
            .copied()
            .collect();
        let strangers: Vec<&str> = own
            .iter()
            .filter(|it| !source.contains(it))
            .copied()
            .collect();
        let found = pairs(&owned(source), &owned(own), &missing, &strangers);
        found
            .into_iter()
            .map(|(id, name)| (id.to_owned(), name.to_owned()))
            .collect()
    }

    fn pair(id: &str, name: &str) -> (String, String) {
        (id.to_owned(), name.to_owned())
    }

    #[test]
    fn a_translated_name_is_known_by_its_neighbours() {
        assert_eq!(
            found(&["a", "road-map", "b"], &["a", "hoja-de-ruta", "b"]),
            [pair("road-map", "hoja-de-ruta")]
        );
        assert_eq!(
            found(
                &["one", "two", "b", "three"],
                &["uno", "dos", "b", "tercero"]
            ),
            [
                pair("one", "uno"),
                pair("two", "dos"),
                pair("three", "tercero")
            ]
        );
    }

    #[test]
    fn a_slip_is_known_by_its_letters_wherever_it_is() {
        assert_eq!(
            found(&["a", "road-map", "b"], &["a", "b", "raod-map"]),
            [pair("road-map", "raod-map")]
        );
    }

    #[test]
    fn what_could_be_either_is_neither() {
        assert_eq!(
            found(&["a", "road-map", "talks", "b"], &["a", "hoja", "b"]),
            []
        );
        assert_eq!(found(&["a", "road-map", "b"], &["b", "hoja", "a"]), []);
    }
}
