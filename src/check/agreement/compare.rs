//! The facts that a message says in one language, and in another.
//!
//! # What it does
//! Compares what a message can say in the source language and in a translation, in every
//! case that its selectors can be in: which variables are printed, and which numbers are
//! said by a word of their own.
//!
//! # Why is this bad
//! A reader of one language learns a fact that a reader of the other does not.
//!
//! # Example
//! A translation says “the anniversary” where the source says `{ $anniversary }th
//! anniversary`.
//!
//! # Use instead
//! The same facts. What a language understands without saying it, such as the subject of
//! a verb, is named in a comment: `# implied: $by -- the verb says who`.

use std::collections::BTreeSet;

use super::allowance::{ADDED, Comment, IMPLIED};
use super::cases::{Case, Cases, Given};
use super::{facts, said};
use crate::catalog::outline::Outline;
use crate::diagnostics::Diagnostic;
use crate::rules::Rule;

/// A message of one language.
pub struct Text<'a> {
    /// The language.
    pub tag: &'a str,
    /// The message, with its attribute.
    pub name: &'a str,
    /// What it can say.
    pub outline: &'a Outline,
    /// Its comment, which may allow something.
    pub comment: &'a Comment<'a>,
}

/// Facts that one of the two says and the other does not, and the allowances of the
/// translation that were needed.
pub fn check(
    source: &Text,
    own: &Text,
    given: &Given,
) -> (Vec<Diagnostic>, BTreeSet<(&'static str, String)>) {
    let mut problems = Vec::new();
    let mut variables = Vec::new();
    said::variables(&source.outline.parts, &mut variables);
    said::variables(&own.outline.parts, &mut variables);
    variables.sort_unstable();
    variables.dedup();
    let said = variables.iter().flat_map(|variable| {
        let facts = facts::facts_of(variable, given);
        let facts = facts.chain(facts::others_of(variable, given));
        facts.map(|fact| (fact, *variable))
    });
    let mut said: Vec<(&str, &str)> = said.collect();
    // The first of a list before the others.
    said.sort_unstable_by_key(|(fact, by)| (facts::others(fact).is_some(), *fact, *by));
    let mut needed = BTreeSet::new();
    // A date that is not said has no month that is not said: `date` comes before `date.month`.
    let mut differing = BTreeSet::new();
    for said_by in said.chunk_by(|(one, _), (other, _)| one == other) {
        let Some((fact, _)) = said_by.first().copied() else {
            continue;
        };
        let others = facts::others(fact);
        let (variable, _) = facts::field_of(fact);
        let whole = others.map_or(variable, |others| others.of);
        if differing.contains(whole) {
            continue;
        }
        // Of what neither text says it makes no difference.
        let is_fact =
            |variable: &str| variable == fact || said_by.iter().any(|(_, by)| *by == variable);
        // Most facts are said outside of all selections.
        if [source, own].map(|text| said::is_always(&text.outline.parts, &is_fact)) == [true; 2] {
            continue;
        }
        let is_meant = |name: &str| is_fact(name) || name == variable || name == whole;
        let mut is_allowed = |[of_own, of_source]: Words, cases: &Cases, case: &[usize]| {
            differing.insert(fact);
            // What the source leaves out, others may add; what it adds, they may leave out.
            let own = own.comment.allowances();
            if let Some(allowance) = own.in_case(of_own, &is_meant, cases, case) {
                needed.insert((of_own, allowance.key()));
                return true;
            }
            let source = source.comment.allowances();
            source.in_case(of_source, &is_meant, cases, case).is_some()
        };
        problems.extend(of_fact(source, own, given, fact, &is_fact, &mut is_allowed));
    }
    (problems, needed)
}

/// What allows a difference in the translation, and in the source language.
type Words = [&'static str; 2];

/// Whether a difference is allowed in a case.
type IsAllowed<'a> = dyn FnMut(Words, &Cases, &[usize]) -> bool + 'a;

/// The warning for two texts with more cases than can be compared.
pub fn too_many(source: &Text, own: &Text) -> Diagnostic {
    let problem = format!(
        "`{}` has too many variants to be compared with {}",
        own.name, source.tag
    );
    Diagnostic::new(Rule::FactCases, problem)
        .at(own.outline.id.clone(), "not compared")
        .help("make several messages of it")
}

fn of_fact(
    source: &Text,
    own: &Text,
    given: &Given,
    fact: &str,
    is_fact: &dyn Fn(&str) -> bool,
    is_allowed: &mut IsAllowed,
) -> Vec<Diagnostic> {
    let trees = [&source.outline.parts[..], &own.outline.parts[..]];
    let cases = Cases::of(trees, given, &|choice| {
        said::choice_concerns(choice, is_fact)
    });
    let of_source = said::nodes(trees[0], &cases, is_fact);
    let of_own = said::nodes(trees[1], &cases, is_fact);
    let variable = given.variable(fact);
    let others = facts::others(fact);
    let exists = |case: &[usize]| {
        variable.is_none_or(|variable| cases.exists(case, variable))
            && others.is_none_or(|others| cases.may_be_several(case, others.count))
    };
    let mut missing: Vec<Case> = Vec::new();
    let mut added: Vec<Case> = Vec::new();
    let compared = cases.each(given, &mut |case| {
        if !exists(case) {
            return;
        }
        let in_source = said::said(&of_source, case);
        let in_own = said::said(&of_own, case);
        if in_source.always && !in_own.always || in_source.perhaps && !in_own.perhaps {
            missing.push(case.to_vec());
        } else if in_own.always && !in_source.always || in_own.perhaps && !in_source.perhaps {
            added.push(case.to_vec());
        }
    });
    if compared.is_none() {
        return vec![too_many(source, own)];
    }
    missing.retain(|case| !is_allowed([IMPLIED, ADDED], &cases, case));
    added.retain(|case| !is_allowed([ADDED, IMPLIED], &cases, case));
    if missing.is_empty() && added.is_empty() {
        return Vec::new();
    }
    let mut compared = Vec::new();
    cases.each(given, &mut |case| {
        if exists(case) {
            compared.push(case.to_vec());
        }
    });
    let mut problems = Vec::new();
    if let Some(first) = missing.first() {
        let problem = is_missing(
            source,
            own,
            fact,
            is_fact,
            &cases,
            (&missing, &compared),
            first,
            &of_own,
        );
        problems.push(problem);
    }
    if let Some(first) = added.first() {
        let problem = is_added(
            source,
            own,
            fact,
            is_fact,
            &cases,
            (&added, &compared),
            first,
            &of_source,
        );
        problems.push(problem);
    }
    problems
}

#[expect(clippy::too_many_arguments, reason = "one finding, in its parts")]
fn is_missing(
    source: &Text,
    own: &Text,
    fact: &str,
    is_fact: &dyn Fn(&str) -> bool,
    cases: &Cases,
    failing: (&[Case], &[Case]),
    first: &[usize],
    of_own: &[said::Node],
) -> Diagnostic {
    let condition = condition(cases, failing, first, None);
    let scope = cases.scope(failing.0, failing.1).unwrap_or_default();
    let fact = facts::shown(fact);
    let what = facts::described(fact);
    let place = said::silent(of_own, first).unwrap_or(&own.outline.id);
    let problem = Diagnostic::new(
        Rule::FactMissing,
        format!(
            "`{}` does not say {what} in {}{condition}; in {} it does",
            own.name, own.tag, source.tag
        ),
    )
    .at(place.clone(), format!("{what} is not said here"));
    let problem = match said::first_place(&source.outline.parts, is_fact) {
        Some(there) => problem.also(there.clone(), format!("said here in {}", source.tag)),
        None => problem.also(
            source.outline.id.clone(),
            format!("the {} text", source.tag),
        ),
    };
    let how = match facts::field_of(fact) {
        (_, Some(_)) => "say it, with an option of `DATETIME`".to_owned(),
        (variable, None) => format!("say it, with `{{ ${variable} }}` or a form of it"),
    };
    problem.help(format!(
        "{how}; if a reader understands it all the same, write above the message `# implied: ${fact}{scope} -- why`"
    ))
}

#[expect(clippy::too_many_arguments, reason = "one finding, in its parts")]
fn is_added(
    source: &Text,
    own: &Text,
    fact: &str,
    is_fact: &dyn Fn(&str) -> bool,
    cases: &Cases,
    failing: (&[Case], &[Case]),
    first: &[usize],
    of_source: &[said::Node],
) -> Diagnostic {
    let condition = condition(cases, failing, first, None);
    let scope = cases.scope(failing.0, failing.1).unwrap_or_default();
    let fact = facts::shown(fact);
    let what = facts::described(fact);
    let place = said::first_place(&own.outline.parts, is_fact).unwrap_or(&own.outline.id);
    let there = said::silent(of_source, first).unwrap_or(&source.outline.id);
    Diagnostic::new(
        Rule::FactAdded,
        format!(
            "`{}` says {what} in {}{condition}; in {} it does not",
            own.name, own.tag, source.tag
        ),
    )
    .at(place.clone(), format!("{what} is said here"))
    .also(there.clone(), format!("not said here in {}", source.tag))
    .help(format!(
        "leave it out, or say it in {} too; if it is nothing new to a reader, write above the message `# added: ${fact}{scope} -- why`",
        source.tag
    ))
}

/// What must be so for the fact to be lost: selectors that make no difference are left out.
/// `failing` are the cases in which it is, and all that were compared; `beside` is the
/// selector that the sentence names already.
pub fn condition(
    cases: &Cases,
    failing: (&[Case], &[Case]),
    first: &[usize],
    beside: Option<usize>,
) -> String {
    let (failing, compared): (BTreeSet<&Case>, BTreeSet<&Case>) =
        (failing.0.iter().collect(), failing.1.iter().collect());
    let makes_a_difference = |at: usize| {
        if beside == Some(at) {
            return false;
        }
        let values = cases.values.get(at).map_or(0, Vec::len);
        (0..values).any(|value| {
            let mut other = first.to_vec();
            if let Some(place) = other.get_mut(at) {
                *place = value;
            }
            compared.contains(&other) && !failing.contains(&other)
        })
    };
    cases.describe(first, &makes_a_difference)
}
