//! Whether a text says a fact, in each case that it can be in.

use super::cases::{Case, Cases, Value};
use crate::catalog::outline::{Aspect, Choice, Part, Printable, Variant};
use crate::diagnostics::Location;

/// What of a tree has to do with one fact.
pub enum Node {
    /// The fact is said here.
    Says,
    /// Some of the variants may say it.
    Choice {
        /// By the value of its selector, or at all where languages have their own words
        /// for it, the variants that may be taken.
        key: Option<usize>,
        taken: Vec<Vec<usize>>,
        variants: Vec<Branch>,
    },
}

/// A variant.
pub struct Branch {
    at: Location,
    nodes: Vec<Node>,
}

/// Whether a fact is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    /// In whichever form the names of the language have.
    pub always: bool,
    /// In one of the forms at least.
    pub perhaps: bool,
}

/// Whether something of the parts has to do with a fact.
pub fn concerns(parts: &[Part], is_fact: &dyn Fn(&str) -> bool) -> bool {
    parts.iter().any(|part| match part {
        Part::Text { .. } => false,
        Part::Value(value) => is_fact(&value.variable),
        Part::Choice(choice) => choice_concerns(choice, is_fact),
    })
}

/// The same of a selection.
pub fn choice_concerns(choice: &Choice, is_fact: &dyn Fn(&str) -> bool) -> bool {
    choice
        .variants
        .iter()
        .any(|variant| says_by_key(choice, variant, is_fact) || concerns(&variant.parts, is_fact))
}

/// Whether a variant says a fact in its own words: `[3] tercera`, `[noon] mediodía`, and
/// `[feminine] she` beside a variant that names her.
pub fn says_by_key(choice: &Choice, variant: &Variant, is_fact: &dyn Fn(&str) -> bool) -> bool {
    let Some(variable) = &choice.selector.variable else {
        return false;
    };
    // “12 h” is the hour and no minute.
    let is_full_hour = variant.number.as_deref() == Some("0") && is_part(choice, "minute");
    if is_full_hour && is_fact(&format!("{variable}.minute")) {
        return true;
    }
    let is_exact = match &choice.selector.aspect {
        Aspect::Itself => variant.says_number,
        Aspect::Part(part) if part == "dayPeriod" => {
            matches!(variant.key.as_str(), "noon" | "midnight")
        }
        Aspect::Part(_) => variant.says_number,
        Aspect::Gender => {
            let mut variants = choice.variants.iter();
            variants.any(|other| names(&other.parts, variable))
        }
        Aspect::Form => false,
    };
    let says = || is_fact(variable) || says_field(&choice.selector.aspect, variable, is_fact);
    is_exact && says() && has_words(&variant.parts)
}

fn is_part(choice: &Choice, wanted: &str) -> bool {
    matches!(&choice.selector.aspect, Aspect::Part(part) if part == wanted)
}

/// Whether a word for a part of a moment says a field of it: “noon” the hour and the minute.
fn says_field(aspect: &Aspect, variable: &str, is_fact: &dyn Fn(&str) -> bool) -> bool {
    let Aspect::Part(part) = aspect else {
        return false;
    };
    let fields: &[&str] = match part.as_str() {
        "dayPeriod" => &["hour", "minute"],
        part => &[part],
    };
    let mut fields = fields.iter();
    fields.any(|field| is_fact(&format!("{variable}.{field}")))
}

/// Whether the parts print a variable.
fn names(parts: &[Part], wanted: &str) -> bool {
    parts.iter().any(|part| match part {
        Part::Text { .. } => false,
        Part::Value(value) => *value.variable == *wanted,
        Part::Choice(choice) => choice.variants.iter().any(|it| names(&it.parts, wanted)),
    })
}

fn has_words(parts: &[Part]) -> bool {
    parts.iter().any(|part| match part {
        Part::Text { text, .. } => text.chars().any(char::is_alphanumeric),
        Part::Value(_) => true,
        Part::Choice(choice) => choice.variants.iter().any(|it| has_words(&it.parts)),
    })
}

/// What of these parts has to do with a fact, ready to be asked case by case.
pub fn nodes(parts: &[Part], cases: &Cases, is_fact: &dyn Fn(&str) -> bool) -> Vec<Node> {
    let mut nodes = Vec::new();
    for part in parts {
        match part {
            Part::Value(value) if is_fact(&value.variable) => nodes.push(Node::Says),
            Part::Choice(choice) => {
                let variants = choice.variants.iter().map(|variant| Branch {
                    at: variant.at.clone(),
                    nodes: match says_by_key(choice, variant, is_fact) {
                        true => vec![Node::Says],
                        false => self::nodes(&variant.parts, cases, is_fact),
                    },
                });
                let variants: Vec<Branch> = variants.collect();
                if variants.iter().all(|branch| branch.nodes.is_empty()) {
                    continue;
                }
                let key = cases.position(&choice.selector);
                nodes.push(Node::Choice {
                    taken: match key.and_then(|key| cases.values.get(key)) {
                        Some(values) => values.iter().map(|value| taken(choice, value)).collect(),
                        None => vec![(0..choice.variants.len()).collect()],
                    },
                    key,
                    variants,
                });
            }
            _ => {}
        }
    }
    nodes
}

/// The variants that may be taken where the selector has that value.
pub fn taken(choice: &Choice, value: &Value) -> Vec<usize> {
    let variants = || choice.variants.iter().enumerate();
    let default = || {
        variants()
            .filter(|(_, variant)| variant.is_default)
            .map(|(at, _)| at)
    };
    match value {
        Value::Word(word) => {
            let of = |word: &str| variants().find(|(_, it)| it.number.is_none() && it.key == word);
            // Noon and midnight begin the halves of the day.
            let named = of(word).or_else(|| match word.as_str() {
                "noon" => of("pm"),
                "midnight" => of("am"),
                _ => None,
            });
            named.map_or_else(|| default().collect(), |(at, _)| vec![at])
        }
        Value::Exact(number) => {
            let named = variants().find(|(_, it)| it.number.as_ref() == Some(number));
            match named {
                Some((at, _)) => vec![at],
                None => categories(choice),
            }
        }
        Value::Rest => categories(choice),
    }
}

/// The variants for plural categories, and the one for everything else.
fn categories(choice: &Choice) -> Vec<usize> {
    let variants = choice.variants.iter().enumerate();
    variants
        .filter(|(_, variant)| variant.number.is_none() || variant.is_default)
        .map(|(at, _)| at)
        .collect()
}

/// Whether the fact is said in a case.
pub fn said(nodes: &[Node], case: &Case) -> Said {
    let mut all = Said {
        always: false,
        perhaps: false,
    };
    for node in nodes {
        let one = match node {
            Node::Says => Said {
                always: true,
                perhaps: true,
            },
            Node::Choice {
                key,
                taken,
                variants,
            } => {
                let value = key.and_then(|key| case.get(key)).copied().unwrap_or(0);
                let taken = taken.get(value).into_iter().flatten();
                let branches = taken.filter_map(|at| variants.get(*at));
                let mut one = Said {
                    always: true,
                    perhaps: false,
                };
                for branch in branches {
                    let said = said(&branch.nodes, case);
                    one.always &= said.always;
                    one.perhaps |= said.perhaps;
                }
                one.always &= one.perhaps;
                one
            }
        };
        all.always |= one.always;
        all.perhaps |= one.perhaps;
        if all.always {
            break;
        }
    }
    all
}

/// The innermost variant that is taken in a case and does not say the fact, where other
/// variants beside it do.
pub fn silent<'n>(nodes: &'n [Node], case: &Case) -> Option<&'n Location> {
    for node in nodes {
        let Node::Choice {
            key,
            taken,
            variants,
        } = node
        else {
            continue;
        };
        let value = key.and_then(|key| case.get(key)).copied().unwrap_or(0);
        let taken = taken.get(value).into_iter().flatten();
        for branch in taken.filter_map(|at| variants.get(*at)) {
            if !said(&branch.nodes, case).always {
                return Some(silent(&branch.nodes, case).unwrap_or(&branch.at));
            }
        }
    }
    None
}

/// Where a fact is said first.
pub fn first_place<'a>(parts: &'a [Part], is_fact: &dyn Fn(&str) -> bool) -> Option<&'a Location> {
    parts.iter().find_map(|part| match part {
        Part::Text { .. } => None,
        Part::Value(value) => is_fact(&value.variable).then_some(&value.at),
        Part::Choice(choice) => {
            choice
                .variants
                .iter()
                .find_map(|variant| match says_by_key(choice, variant, is_fact) {
                    true => Some(&variant.at),
                    false => first_place(&variant.parts, is_fact),
                })
        }
    })
}

/// Every value with what it prints, and every number that variants say in words.
pub fn variables<'a>(parts: &'a [Part], found: &mut Vec<&'a str>) {
    for part in parts {
        match part {
            Part::Text { .. } => {}
            Part::Value(Printable { variable, .. }) => found.push(variable),
            Part::Choice(choice) => {
                let by_key = choice
                    .variants
                    .iter()
                    .any(|variant| says_by_key(choice, variant, &|_| true));
                if let (true, Some(variable)) = (by_key, &choice.selector.variable) {
                    found.push(variable);
                }
                for variant in &choice.variants {
                    variables(&variant.parts, found);
                }
            }
        }
    }
}
