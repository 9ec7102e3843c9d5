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
//! says so: `# reordered: $president before $host -- Japanese begins with the occasion`. It
//! allows that one order: where the two are exchanged once more, it is not needed.

use std::collections::BTreeSet;

use super::allowance::{Allowance, REORDERED};
use super::cases::{Cases, Given};
use super::compare::{Text, too_many};
use super::said::{Selection, Taken, choice_concerns, says_by_key};
use super::sorts::PEOPLE;
use super::{allowance, facts, said};
use crate::catalog::outline::Part;
use crate::diagnostics::{Diagnostic, Location};
use crate::rules::Rule;

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
    let named = [source, own].map(|text| {
        let mut variables = Vec::new();
        said::variables(&text.outline.parts, &mut variables);
        variables
    });
    // One alone is in no order.
    let is_ordered = |variables: &Vec<&str>, is_meant: &dyn Fn(&str) -> bool| {
        let meant = variables.iter().filter(|name| is_meant(name));
        let mut facts = meant.flat_map(|it| facts::facts_of(it, given));
        let first = facts.next();
        facts.any(|other| Some(other) != first)
    };
    if !named.iter().all(|named| is_ordered(named, &|_| true)) {
        return (problems, needed);
    }
    let values = source.outline.values();
    // Whoever has an office or a style is a person, whatever the variable is called.
    let people: BTreeSet<&str> = values
        .iter()
        .filter(|value| {
            let mut derived = given.contract.derived_forms.iter();
            value.form.as_deref().is_some_and(|form| {
                derived.any(|derived| {
                    let rest = form.strip_prefix(derived);
                    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
                })
            })
        })
        .map(|value| &*value.variable)
        .collect();
    let sort_of = |name: &str| {
        let by_form = || people.contains(name).then_some(PEOPLE);
        sort_of(name).or_else(by_form)
    };
    let mut known: Vec<(&str, Option<&'static str>)> = Vec::new();
    for name in named.iter().flatten() {
        if !known.iter().any(|(other, _)| other == name) {
            known.push((name, sort_of(name)));
        }
    }
    let sort_of = &|name: &str| match known.iter().find(|(other, _)| *other == name) {
        Some((_, sort)) => *sort,
        None => sort_of(name),
    };
    let sorts: BTreeSet<&'static str> = values
        .iter()
        .filter_map(|value| sort_of(&value.variable))
        .collect();
    let may_differ = |text: &Text, first: &str, second: &str| {
        let same = |other: &str, name: &str| other == name || facts::says(other, name, given);
        let is_meant = |order: &str| {
            let ordered = allowance::ordered(order);
            ordered.is_some_and(|(before, after)| same(before, first) && same(after, second))
        };
        let found = text.comment.allowances().find(REORDERED, &is_meant);
        found.map(Allowance::key)
    };
    let mut compare = |is_meant: &dyn Fn(&str) -> bool, is_sure: bool| {
        if !named.iter().all(|named| is_ordered(named, is_meant)) {
            return;
        }
        let Some(mut differing) = swapped(source, own, given, is_meant) else {
            problems.push(too_many(source, own));
            return;
        };
        differing.retain(|((first, _), (second, _))| {
            // What is of one sort was compared before.
            let sorts = [first, second].map(|name| sort_of(name));
            if !is_sure && sorts[0].is_some() && sorts[0] == sorts[1] {
                return false;
            }
            if let Some(order) = may_differ(own, second, first) {
                needed.insert((REORDERED, order));
                return false;
            }
            may_differ(source, first, second).is_none()
        });
        let orders = differing.iter();
        let orders = orders.map(|((first, _), (second, _))| allowance::order(second, first));
        let orders: BTreeSet<String> = orders.collect();
        let Some(((first, place), (second, there))) = differing.into_iter().next() else {
            return;
        };
        let message = format!(
            "`{}` names `${second}` before `${first}` in {}; in {} `${first}` comes first",
            own.name, own.tag, source.tag
        );
        let problem = match is_sure {
            true => Diagnostic::new(Rule::FactOrder, message),
            // Languages put a place before or after a number; still it may be a slip.
            false => Diagnostic::new(Rule::FactOrder, message).into_warning(),
        };
        problems.push(
            problem
                .at(place, format!("`${second}` comes first here"))
                .also(there, format!("`${first}` comes first in {}", source.tag))
                .help(format!(
                    "exchange them, if they are swapped; if the language has another order, write above the message `# {REORDERED} {} -- why`",
                    allowance::write(REORDERED, orders.iter().map(String::as_str))
                )),
        );
    };
    for sort in sorts {
        compare(&|name| sort_of(name) == Some(sort), true);
    }
    // The sentences of the page are put together from phrases, in another order each.
    if given.message.is_none() {
        let is_whole = |name: &str| facts::field_of(name).1.is_none();
        compare(&|name| is_whole(name) && given.is_fact(name), false);
    }
    (problems, needed)
}

/// A fact that is named, and where.
type Named = (String, Location);

/// Pairs that one language names in one order and the other in the other: what comes first
/// in the source, with the place of the other in the translation, and the other way round.
/// None where there are too many cases.
fn swapped(
    source: &Text,
    own: &Text,
    given: &Given,
    is_meant: &dyn Fn(&str) -> bool,
) -> Option<Vec<(Named, Named)>> {
    let trees = [&source.outline.parts[..], &own.outline.parts[..]];
    let cases = Cases::of(trees, given, &|choice| choice_concerns(choice, is_meant));
    let mut facts = Vec::new();
    let mut steps = |tree| steps(tree, &cases, given, is_meant, &mut facts);
    let (of_source, of_own) = (steps(trees[0]), steps(trees[1]));
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    let (mut in_source, mut in_own) = (Vec::new(), Vec::new());
    cases.each(given, &mut |case| {
        in_source.clear();
        in_own.clear();
        sequence(&of_source, case, &mut in_source);
        sequence(&of_own, case, &mut in_own);
        for (index, (second, _)) in in_source.iter().enumerate() {
            for (first, there) in in_source.iter().take(index) {
                let at = |fact: &usize| in_own.iter().position(|(other, _)| other == fact);
                let (Some(of_first), Some(of_second)) = (at(first), at(second)) else {
                    continue;
                };
                if of_second < of_first
                    && seen.insert((*first, *second))
                    && let Some((_, place)) = in_own.get(of_second)
                    && let (Some(first), Some(second)) = (facts.get(*first), facts.get(*second))
                {
                    found.push((
                        ((*first).to_owned(), (*place).clone()),
                        ((*second).to_owned(), (*there).clone()),
                    ));
                }
            }
        }
    })?;
    Some(found)
}

/// A text as far as it names what is compared.
enum Step<'a> {
    /// Facts by their number.
    Names(Vec<usize>, &'a Location),
    /// A selection of which one variant is taken: the default where several may be.
    Choice {
        selection: Selection<'a>,
        default: usize,
        variants: Vec<Vec<Step<'a>>>,
    },
}

fn steps<'a>(
    parts: &'a [Part],
    cases: &Cases,
    given: &Given,
    is_meant: &dyn Fn(&str) -> bool,
    facts: &mut Vec<&'a str>,
) -> Vec<Step<'a>> {
    let names = |variable: &'a str, at: &'a Location, facts: &mut Vec<&'a str>| {
        let numbers = facts::facts_of(variable, given).map(|fact| {
            let known = facts.iter().position(|other| *other == fact);
            known.unwrap_or_else(|| {
                facts.push(fact);
                facts.len() - 1
            })
        });
        Step::Names(numbers.collect(), at)
    };
    let mut found = Vec::new();
    for part in parts {
        match part {
            Part::Value(value) if is_meant(&value.variable) => {
                found.push(names(&value.variable, &value.at, facts));
            }
            Part::Choice(choice) if choice_concerns(choice, is_meant) => {
                let variants = choice.variants.iter();
                found.push(Step::Choice {
                    selection: Selection::new(choice, cases),
                    default: said::default(choice),
                    variants: variants
                        .map(|variant| match &choice.selector.variable {
                            Some(variable) if says_by_key(choice, variant, is_meant) => {
                                vec![names(variable, &variant.at, facts)]
                            }
                            _ => steps(&variant.parts, cases, given, is_meant, facts),
                        })
                        .collect(),
                });
            }
            _ => {}
        }
    }
    found
}

/// The facts that are named in a case, in order, each where it is named first.
fn sequence<'a>(steps: &[Step<'a>], case: &[usize], named: &mut Vec<(usize, &'a Location)>) {
    for step in steps {
        match step {
            Step::Names(facts, at) => {
                for fact in facts {
                    if !named.iter().any(|(other, _)| other == fact) {
                        named.push((*fact, at));
                    }
                }
            }
            Step::Choice {
                selection,
                default,
                variants,
            } => {
                let taken = match selection.taken(case) {
                    Taken::One(taken) => taken,
                    Taken::Categories | Taken::Any => *default,
                };
                sequence(variants.get(taken).map_or(&[], Vec::as_slice), case, named);
            }
        }
    }
}
