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

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::allowance::{ADDED, IMPLIED};
use super::cases::{Case, Cases, Given};
use super::compare::{Text, condition, too_many};
use super::said::Selection;
use crate::catalog::contract::Kind;
use crate::catalog::outline::{Aspect, Choice, Part, Selector};
use crate::diagnostics::Diagnostic;
use crate::rules::Rule;

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
    for selector in names {
        let keyword = selector.variable.as_deref().unwrap_or_default();
        let is_meant = |name: &str| name == keyword;
        let mut is_allowed = |cases: &Cases, case: &[usize]| {
            let own = own.comment.allowances();
            if let Some(allowance) = own.in_case(IMPLIED, &is_meant, cases, case) {
                needed.insert((IMPLIED, allowance.key()));
                return true;
            }
            let source = source.comment.allowances();
            source.in_case(ADDED, &is_meant, cases, case).is_some()
        };
        problems.extend(of_keyword(source, own, given, selector, &mut is_allowed));
    }
    (problems, needed)
}

fn keywords<'a>(parts: &'a [Part], given: &Given, names: &mut BTreeSet<&'a Selector>) {
    for part in parts {
        let Part::Choice(choice) = part else {
            continue;
        };
        if let (Aspect::Itself, Some(name)) = (&choice.selector.aspect, &choice.selector.variable)
            && let Some(Kind::Keyword(_)) = given.variable(name).map(|variable| variable.kind)
        {
            names.insert(&choice.selector);
        }
        for variant in &choice.variants {
            keywords(&variant.parts, given, names);
        }
    }
}

fn of_keyword(
    source: &Text,
    own: &Text,
    given: &Given,
    selector: &Selector,
    is_allowed: &mut dyn FnMut(&Cases, &[usize]) -> bool,
) -> Option<Diagnostic> {
    let trees = [&source.outline.parts[..], &own.outline.parts[..]];
    let cases = Cases::of(trees, given, &|choice| concerns(choice, selector));
    let at = cases.position(selector)?;
    let of_source = pieces(trees[0], selector, &cases, false);
    let of_own = pieces(trees[1], selector, &cases, false);
    let mut all: Vec<(Case, u64, u64)> = Vec::new();
    let compared = cases.each(given, &mut |case| {
        let both = (words(&of_source, case, 0), words(&of_own, case, 0));
        all.push((case.to_vec(), both.0, both.1));
    });
    if compared.is_none() {
        return Some(too_many(source, own));
    }
    // By what else is so: the values of the keyword, with the words of both languages.
    all.sort_by(|(one, ..), (other, ..)| beside(one, at).cmp(&beside(other, at)));
    let mut failing: Vec<(&Case, &Case)> = Vec::new();
    for group in all.chunk_by(|(one, ..), (other, ..)| beside(one, at) == beside(other, at)) {
        for (index, (one, in_source, in_own)) in group.iter().enumerate() {
            let same = group.iter().take(index);
            let same = same.filter(|(_, source, own)| source != in_source && own == in_own);
            failing.extend(same.map(|(other, _, _)| (one, other)));
        }
    }
    failing.retain(|(one, other)| !is_allowed(&cases, one) && !is_allowed(&cases, other));
    let (one, other) = *failing.first()?;
    let same_pair: Vec<Case> = failing
        .iter()
        .filter(|pair| pair.0.get(at) == one.get(at) && pair.1.get(at) == other.get(at))
        .map(|pair| pair.0.clone())
        .collect();
    let keyword = selector.variable.as_deref().unwrap_or_default();
    let value = |case: &Case| cases.value_name(case, at);
    let all: Vec<Case> = all.iter().map(|(case, ..)| case.clone()).collect();
    let condition = condition(&cases, (&same_pair, &all), one, Some(at));
    let place = first_choice(trees[1], selector).map_or(&own.outline.id, |choice| {
        choice.variants.first().map_or(&own.outline.id, |it| &it.at)
    });
    let there = first_choice(trees[0], selector).and_then(|choice| choice.variants.first());
    let problem = Diagnostic::new(
        Rule::KeywordLost,
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

/// A case without one of its selectors.
pub fn beside(case: &[usize], at: usize) -> (&[usize], &[usize]) {
    let (before, after) = case.split_at(at.min(case.len()));
    (before, after.get(1..).unwrap_or_default())
}

/// Whether a selection is on that, or holds one that is.
pub fn concerns(choice: &Choice, selector: &Selector) -> bool {
    choice.selector == *selector
        || choice.variants.iter().any(|variant| {
            variant.parts.iter().any(|part| match part {
                Part::Choice(inner) => concerns(inner, selector),
                _ => false,
            })
        })
}

fn first_choice<'a>(parts: &'a [Part], selector: &Selector) -> Option<&'a Choice> {
    parts.iter().find_map(|part| match part {
        Part::Choice(choice) if choice.selector == *selector => Some(choice),
        Part::Choice(choice) => choice
            .variants
            .iter()
            .find_map(|variant| first_choice(&variant.parts, selector)),
        _ => None,
    })
}

/// A text as far as it depends on a keyword, or on what else is selected on.
pub enum Piece<'a> {
    /// Words or a value, by their hash.
    Words(u64),
    /// A selection that makes a difference.
    Choice {
        selection: Selection<'a>,
        variants: Vec<Vec<Piece<'a>>>,
    },
}

/// The same of these parts; `depends` where what they are in is selected on it.
pub fn pieces<'a>(
    parts: &'a [Part],
    selector: &Selector,
    cases: &Cases,
    depends: bool,
) -> Vec<Piece<'a>> {
    let mut found = Vec::new();
    for part in parts {
        match part {
            Part::Text { text, .. } if depends => found.push(Piece::Words(hash(text.trim()))),
            Part::Text { .. } => {}
            // Where the words are is a part of what they say.
            Part::Value(value) => {
                let form = value.form.as_deref().filter(|_| depends);
                found.push(Piece::Words(hash(&(&value.variable, form))));
            }
            Part::Choice(choice) if concerns(choice, selector) => {
                let depends = depends || choice.selector == *selector;
                let variants = choice.variants.iter();
                found.push(Piece::Choice {
                    selection: Selection::new(choice, cases),
                    variants: variants
                        .map(|variant| pieces(&variant.parts, selector, cases, depends))
                        .collect(),
                });
            }
            Part::Choice(choice) if depends => {
                for variant in &choice.variants {
                    found.extend(pieces(&variant.parts, selector, cases, true));
                }
            }
            Part::Choice(_) => {}
        }
    }
    found
}

fn hash(value: &(impl Hash + ?Sized)) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// What a text says in a case, as far as it depends on the keyword.
pub fn words(pieces: &[Piece], case: &[usize], before: u64) -> u64 {
    pieces.iter().fold(before, |before, piece| match piece {
        Piece::Words(words) => before.rotate_left(7).wrapping_mul(0x100_0000_01B3) ^ words,
        Piece::Choice {
            selection,
            variants,
        } => {
            let variants = selection.of(case, variants);
            variants.fold(before, |before, variant| words(variant, case, before))
        }
    })
}
