//! Words that stand for a value: “third” for 3, “noon” for twelve o’clock.
//!
//! # What it does
//! Looks for a number that has a word of its own in one language and none in the other, where
//! one has words for at least three numbers and the other for two; and for noon and midnight.
//!
//! # Why is this bad
//! Most often a variant was lost: of «primera», «segunda» and «cuarta» one reads “3.ª”.
//!
//! # Example
//! A translation without `[3] tercera`, where `[1]`, `[2]` and `[4]` are there.
//!
//! # Use instead
//! A variant for each value that the source language has a word for.

use std::collections::{BTreeMap, BTreeSet};

use super::compare::Text;
use crate::catalog::outline::{Aspect, Part};
use crate::diagnostics::{Diagnostic, Location};
use crate::rules::Rule;

/// Fewer words for numbers are a matter of style: “primer”, “tercer”.
const FEWEST: usize = 3;

/// How many the other language has at least: of three, one may have been lost.
const FEWEST_OF_OTHER: usize = FEWEST - 1;

/// The words for values of a variable, by the key: `3`, `noon`.
type Words<'a> = BTreeMap<(&'a str, bool), BTreeMap<&'a str, &'a Location>>;

/// Values that have a word in one of the two languages alone.
pub fn check(source: &Text, own: &Text) -> (Vec<Diagnostic>, BTreeSet<(&'static str, String)>) {
    let [of_source, of_own] = [source, own].map(|text| {
        let mut words = Words::new();
        collect(&text.outline.parts, &mut words);
        words
    });
    let mut problems = Vec::new();
    for (of, in_source) in &of_source {
        let Some(in_own) = of_own.get(of) else {
            continue;
        };
        let (variable, is_number) = *of;
        let counts = [in_source.len(), in_own.len()];
        let are_few = counts.iter().any(|count| *count < FEWEST_OF_OTHER)
            || counts.iter().all(|count| *count < FEWEST);
        if is_number && are_few {
            continue;
        }
        let sides = [
            (source, in_source, own, in_own),
            (own, in_own, source, in_source),
        ];
        for (having, with, lacking, without) in sides {
            for (key, there) in with.iter().filter(|(key, _)| !without.contains_key(*key)) {
                let place = without.values().next();
                let place = place.map_or_else(|| lacking.outline.id.clone(), |it| (*it).clone());
                problems.push(
                    Diagnostic::new(
                        Rule::WordLost,
                        format!(
                            "`{}` has no word for `{key}` of `${variable}` in {}; in {} it has one",
                            lacking.name, lacking.tag, having.tag
                        ),
                    )
                    .at(place, format!("`[{key}]` is not among these"))
                    .also((*there).clone(), format!("the word in {}", having.tag))
                    .help(format!("add the variant `[{key}]`")),
                );
            }
        }
    }
    (problems, BTreeSet::new())
}

fn collect<'a>(parts: &'a [Part], words: &mut Words<'a>) {
    for part in parts {
        let Part::Choice(choice) = part else {
            continue;
        };
        let is_number = match &choice.selector.aspect {
            Aspect::Itself => Some(true),
            Aspect::Part(part) if part == "dayPeriod" => Some(false),
            _ => None,
        };
        if let (Some(variable), Some(is_number)) = (&choice.selector.variable, is_number) {
            // A selection on the part of the day is one, whatever it has words for.
            if !is_number {
                words.entry((variable, false)).or_default();
            }
            for variant in &choice.variants {
                let is_word = match is_number {
                    true => variant.says_number,
                    false => variant.key == "noon",
                };
                if is_word {
                    let of = words.entry((variable, is_number)).or_default();
                    of.insert(&variant.key, &variant.at);
                }
            }
        }
        for variant in &choice.variants {
            collect(&variant.parts, words);
        }
    }
}
