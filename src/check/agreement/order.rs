//! The order in which a sentence names people, countries, numbers.
//!
//! # What it does
//! Compares the order in which the source language and a translation name things of one
//! sort: people with people, numbers with numbers.
//!
//! # Why is this bad
//! All the facts are there, and the sentence is false: the guest congratulates the host
//! where the host congratulated the guest.
//!
//! # Example
//! `{ NAME($to, form: "address") } congratulated { NAME($by, form: "address") }`
//!
//! # Use instead
//! The order of the source language. Where the grammar of a language has another, a comment
//! says so: `# reordered: $president -- Japanese begins with the occasion`.

use std::collections::BTreeSet;

use super::allowance::REORDERED;
use super::cases::{Case, Cases, Given};
use super::compare::Text;
use super::facts;
use super::said::{choice_concerns, says_by_key, taken};
use crate::catalog::outline::{Choice, Part};
use crate::diagnostics::{Diagnostic, Location};

/// The sort of a variable: `people`, `numbers`. None for what need not be in order.
pub type SortOf<'a> = dyn Fn(&str) -> Option<&'static str> + 'a;

/// What is named in another order than in the source language, and the allowances that
/// were needed.
pub fn check(
    source: &Text,
    own: &Text,
    given: &Given,
    sort_of: &SortOf,
) -> (Vec<Diagnostic>, BTreeSet<(&'static str, String)>) {
    let mut problems = Vec::new();
    let mut needed = BTreeSet::new();
    let values = source.outline.values();
    let sorts: BTreeSet<&'static str> = values
        .iter()
        .filter_map(|value| sort_of(&value.variable))
        .collect();
    for sort in sorts {
        let is_meant = |name: &str| sort_of(name) == Some(sort);
        let may_differ = |text: &Text, name: &str| {
            let same = |other: &str| other == name || facts::says(other, name, given);
            let found = text.allowances.find(REORDERED, &same);
            found.map(|allowance| allowance.variable.clone())
        };
        for ((first, place), (second, there)) in swapped(source, own, given, &is_meant) {
            let allowed = [first.as_str(), second.as_str()]
                .into_iter()
                .find_map(|name| may_differ(own, name));
            if let Some(variable) = allowed {
                needed.insert((REORDERED, variable));
                continue;
            }
            let names = [first.as_str(), second.as_str()];
            if names
                .into_iter()
                .any(|name| may_differ(source, name).is_some())
            {
                continue;
            }
            problems.push(
                Diagnostic::error(
                    "fact-order",
                    format!(
                        "`{}` names `${second}` before `${first}` in {}; in {} `${first}` comes first",
                        own.name, own.tag, source.tag
                    ),
                )
                .at(place, format!("`${second}` comes first here"))
                .also(there, format!("`${first}` comes first in {}", source.tag))
                .help(format!(
                    "exchange them, if they are swapped; if the language has another order, write above the message `# reordered: ${second} -- why`"
                )),
            );
            break;
        }
    }
    (problems, needed)
}

/// A fact that is named, and where.
type Named = (String, Location);

/// Pairs that one language names in one order and the other in the other: what comes first
/// in the source, with the place of the other in the translation, and the other way round.
fn swapped(
    source: &Text,
    own: &Text,
    given: &Given,
    is_meant: &dyn Fn(&str) -> bool,
) -> Vec<(Named, Named)> {
    let trees = [&source.outline.parts[..], &own.outline.parts[..]];
    let cases = Cases::of(trees, given, &|choice| choice_concerns(choice, is_meant));
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    for case in cases.all(given).unwrap_or_default() {
        let [in_source, in_own] = trees.map(|tree| {
            let mut named = Vec::new();
            sequence(tree, &cases, &case, given, is_meant, &mut named);
            named
        });
        for (index, (second, _)) in in_source.iter().enumerate() {
            for (first, first_there) in in_source.iter().take(index) {
                let at = |name: &str| in_own.iter().position(|(other, _)| other == name);
                let (Some(of_first), Some(of_second)) = (at(first), at(second)) else {
                    continue;
                };
                if of_second < of_first
                    && seen.insert((first.clone(), second.clone()))
                    && let Some((_, place)) = in_own.get(of_second)
                {
                    found.push((
                        (first.clone(), place.clone()),
                        (second.clone(), first_there.clone()),
                    ));
                }
            }
        }
    }
    found
}

/// The facts that are named in a case, in order, each where it is named first.
fn sequence(
    parts: &[Part],
    cases: &Cases,
    case: &Case,
    given: &Given,
    is_meant: &dyn Fn(&str) -> bool,
    named: &mut Vec<Named>,
) {
    let add = |variable: &str, at: &Location, named: &mut Vec<Named>| {
        for fact in facts::facts_of(variable, given) {
            if !named.iter().any(|(other, _)| other == fact) {
                named.push((fact.to_owned(), at.clone()));
            }
        }
    };
    for part in parts {
        match part {
            Part::Value(value) if is_meant(&value.variable) => {
                add(&value.variable, &value.at, named);
            }
            Part::Choice(choice) if choice_concerns(choice, is_meant) => {
                let Some(variant) = one_of(choice, cases, case) else {
                    continue;
                };
                match (
                    &choice.selector.variable,
                    says_by_key(choice, variant, is_meant),
                ) {
                    (Some(variable), true) => add(variable, &variant.at, named),
                    _ => sequence(&variant.parts, cases, case, given, is_meant, named),
                }
            }
            _ => {}
        }
    }
}

/// The variant that is taken in a case; the default where several may be.
fn one_of<'a>(
    choice: &'a Choice,
    cases: &Cases,
    case: &Case,
) -> Option<&'a crate::catalog::outline::Variant> {
    let value = cases
        .position(&choice.selector)
        .and_then(|at| cases.values.get(at)?.get(*case.get(at)?));
    let taken = value.map(|value| taken(choice, value)).unwrap_or_default();
    match taken.as_slice() {
        [only] => choice.variants.get(*only),
        _ => choice.variants.iter().find(|variant| variant.is_default),
    }
}
