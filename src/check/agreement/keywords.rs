//! What a keyword says, such as “approximately”.
//!
//! # What it does
//! Looks for two values of a keyword for which the source language has different words and
//! a translation has the same.
//!
//! # Why is this bad
//! A keyword is a fact too: `around noon` is not `at noon`.
//!
//! # Example
//! A translation without the variant `[approximate]` of `$time`, where `*[other]` is taken.
//!
//! # Use instead
//! A variant for each value that the source language tells apart.

use std::collections::{BTreeMap, BTreeSet};

use super::allowance::{ADDED, IMPLIED};
use super::cases::{Case, Cases, Given};
use super::compare::{Text, condition};
use super::said::taken;
use crate::catalog::contract::Kind;
use crate::catalog::outline::{Aspect, Choice, Part};
use crate::diagnostics::Diagnostic;

/// Keywords of which a translation does not tell values apart, and the allowances that
/// were needed.
pub fn check(
    source: &Text,
    own: &Text,
    given: &Given,
) -> (Vec<Diagnostic>, BTreeSet<(&'static str, String)>) {
    let mut names = BTreeSet::new();
    keywords(&source.outline.parts, given, &mut names);
    let mut problems = Vec::new();
    let mut needed = BTreeSet::new();
    for keyword in names {
        let Some(problem) = of_keyword(source, own, given, keyword) else {
            continue;
        };
        let is_meant = |name: &str| name == keyword;
        if let Some(allowance) = own.allowances.find(IMPLIED, &is_meant) {
            needed.insert((IMPLIED, allowance.variable.clone()));
        } else if source.allowances.find(ADDED, &is_meant).is_none() {
            problems.push(problem);
        }
    }
    (problems, needed)
}

fn keywords<'a>(parts: &'a [Part], given: &Given, names: &mut BTreeSet<&'a str>) {
    for part in parts {
        let Part::Choice(choice) = part else {
            continue;
        };
        if let (Aspect::Itself, Some(name)) = (&choice.selector.aspect, &choice.selector.variable)
            && let Some(Kind::Keyword(_)) = given.variable(name).map(|variable| variable.kind)
        {
            names.insert(name);
        }
        for variant in &choice.variants {
            keywords(&variant.parts, given, names);
        }
    }
}

fn of_keyword(source: &Text, own: &Text, given: &Given, keyword: &str) -> Option<Diagnostic> {
    let trees = [&source.outline.parts[..], &own.outline.parts[..]];
    let cases = Cases::of(trees, given, &|choice| concerns(choice, keyword));
    let at = cases
        .keys
        .iter()
        .position(|key| key.aspect == Aspect::Itself && key.variable.as_deref() == Some(keyword))?;
    let words = |tree: &[Part], case: &Case| {
        let mut words = String::new();
        words_of(tree, keyword, &cases, case, false, &mut words);
        words
    };
    // By what else is so: the values of the keyword, with the words of both languages.
    let mut groups: BTreeMap<Case, Vec<(Case, String, String)>> = BTreeMap::new();
    for case in cases.all(given)? {
        let mut others = case.clone();
        others.remove(at);
        let both = (words(trees[0], &case), words(trees[1], &case));
        let group = groups.entry(others).or_default();
        group.push((case, both.0, both.1));
    }
    let mut failing: Vec<(&Case, &Case)> = Vec::new();
    for group in groups.values() {
        for (index, (one, in_source, in_own)) in group.iter().enumerate() {
            let same = group.iter().take(index);
            let same = same.filter(|(_, source, own)| source != in_source && own == in_own);
            failing.extend(same.map(|(other, _, _)| (one, other)));
        }
    }
    let (one, other) = *failing.first()?;
    let same_pair: Vec<Case> = failing
        .iter()
        .filter(|pair| pair.0.get(at) == one.get(at) && pair.1.get(at) == other.get(at))
        .map(|pair| pair.0.clone())
        .collect();
    let value = |case: &Case| cases.value_name(case, at);
    let condition = condition(&cases, &same_pair, one, Some(at));
    let place = first_choice(trees[1], keyword).map_or(&own.outline.id, |choice| {
        choice.variants.first().map_or(&own.outline.id, |it| &it.at)
    });
    let there = first_choice(trees[0], keyword).and_then(|choice| choice.variants.first());
    let problem = Diagnostic::error(
        "keyword-lost",
        format!(
            "`{}` says the same in {} where `${keyword}` is `{}` and where it is `{}`{condition}; {} tells them apart",
            own.name,
            own.tag,
            value(other),
            value(one),
            source.tag
        ),
    )
    .at(place.clone(), format!("`${keyword}` makes no difference"));
    let problem = match there {
        Some(there) => problem.also(
            there.at.clone(),
            format!("tells them apart in {}", source.tag),
        ),
        None => problem,
    };
    Some(problem.help(format!(
        "write a variant for each; if a reader understands it all the same, write above the message `# implied: ${keyword} -- why`"
    )))
}

fn is_on(choice: &Choice, keyword: &str) -> bool {
    choice.selector.aspect == Aspect::Itself && choice.selector.variable.as_deref() == Some(keyword)
}

/// Whether a selection is on a keyword, or holds one that is.
fn concerns(choice: &Choice, keyword: &str) -> bool {
    is_on(choice, keyword)
        || choice.variants.iter().any(|variant| {
            variant.parts.iter().any(|part| match part {
                Part::Choice(inner) => concerns(inner, keyword),
                _ => false,
            })
        })
}

fn first_choice<'a>(parts: &'a [Part], keyword: &str) -> Option<&'a Choice> {
    parts.iter().find_map(|part| match part {
        Part::Choice(choice) if is_on(choice, keyword) => Some(choice),
        Part::Choice(choice) => choice
            .variants
            .iter()
            .find_map(|variant| first_choice(&variant.parts, keyword)),
        _ => None,
    })
}

/// What depends on a keyword, in one case: the words and values of the variants that are
/// taken.
fn words_of(
    parts: &[Part],
    keyword: &str,
    cases: &Cases,
    case: &Case,
    depends: bool,
    words: &mut String,
) {
    for part in parts {
        match part {
            Part::Text { text, .. } if depends => words.push_str(text.trim()),
            // Where the words are is a part of what they say.
            Part::Value(value) => {
                words.push('$');
                words.push_str(&value.variable);
                words.push('.');
                if depends {
                    words.push_str(value.form.as_deref().unwrap_or_default());
                }
            }
            Part::Choice(choice) => {
                let depends_here = depends || is_on(choice, keyword);
                let value = cases
                    .position(&choice.selector)
                    .and_then(|at| cases.values.get(at)?.get(*case.get(at)?));
                let variants: Vec<usize> = match value {
                    Some(value) if concerns(choice, keyword) => taken(choice, value),
                    _ => (0..choice.variants.len()).collect(),
                };
                for variant in variants.iter().filter_map(|at| choice.variants.get(*at)) {
                    words_of(&variant.parts, keyword, cases, case, depends_here, words);
                }
            }
            Part::Text { .. } => {}
        }
    }
}
