//! Whether a text says a fact, in each case that it can be in.

use super::cases::{Cases, Value};
use crate::catalog::outline::{Aspect, Choice, Part, Printable, Variant};
use crate::diagnostics::Location;

/// What of a tree has to do with one fact.
pub enum Node<'a> {
    /// The fact is said here.
    Says,
    /// Some of the variants may say it.
    Choice {
        selection: Selection<'a>,
        variants: Vec<Branch<'a>>,
    },
}

/// A variant.
pub struct Branch<'a> {
    at: &'a Location,
    nodes: Vec<Node<'a>>,
}

/// Which variants of a selection may be taken.
#[derive(Clone, Copy)]
pub enum Taken {
    /// One alone.
    One(usize),
    /// Those for plural categories, and the one for everything else.
    Categories,
    /// Any: each language has its own words to select on.
    Any,
}

/// A selection whose variants are taken by the case.
pub struct Selection<'a> {
    choice: &'a Choice,
    /// Which of the selectors of the cases it is on.
    key: Option<usize>,
    /// By the value of that selector.
    taken: Vec<Taken>,
}

impl<'a> Selection<'a> {
    /// A selection among these cases.
    pub fn new(choice: &'a Choice, cases: &Cases) -> Self {
        let key = cases.position(&choice.selector);
        let values = key.and_then(|key| cases.values.get(key));
        let values = values.map(|values| values.iter().map(|value| taken(choice, *value)));
        Self {
            choice,
            key,
            taken: values.map_or_else(Vec::new, Iterator::collect),
        }
    }

    /// What may be taken in a case.
    pub fn taken(&self, case: &[usize]) -> Taken {
        let value = self.key.and_then(|key| case.get(key)).copied();
        let taken = value.and_then(|value| self.taken.get(value)).copied();
        taken.unwrap_or(Taken::Any)
    }

    /// Of what is made of each variant, that of those that may be taken in a case.
    pub fn of<'v, T>(&self, case: &[usize], variants: &'v [T]) -> impl Iterator<Item = &'v T> {
        let taken = self.taken(case);
        let all = self.choice.variants.iter().zip(variants).enumerate();
        let meant = all.filter(move |(at, (variant, _))| match taken {
            Taken::One(one) => *at == one,
            Taken::Categories => variant.number.is_none() || variant.is_default,
            Taken::Any => true,
        });
        meant.map(|(_, (_, of_variant))| of_variant)
    }
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

/// Whether the parts say a fact in every case, outside of any selection.
pub fn is_always(parts: &[Part], is_fact: &dyn Fn(&str) -> bool) -> bool {
    let mut parts = parts.iter();
    parts.any(|part| matches!(part, Part::Value(value) if is_fact(&value.variable)))
}

/// What of these parts has to do with a fact, ready to be asked case by case.
pub fn nodes<'a>(
    parts: &'a [Part],
    cases: &Cases,
    is_fact: &dyn Fn(&str) -> bool,
) -> Vec<Node<'a>> {
    let mut nodes = Vec::new();
    for part in parts {
        match part {
            Part::Value(value) if is_fact(&value.variable) => nodes.push(Node::Says),
            Part::Choice(choice) => {
                let variants = choice.variants.iter().map(|variant| Branch {
                    at: &variant.at,
                    nodes: match says_by_key(choice, variant, is_fact) {
                        true => vec![Node::Says],
                        false => self::nodes(&variant.parts, cases, is_fact),
                    },
                });
                let variants: Vec<Branch> = variants.collect();
                if variants.iter().all(|branch| branch.nodes.is_empty()) {
                    continue;
                }
                nodes.push(Node::Choice {
                    selection: Selection::new(choice, cases),
                    variants,
                });
            }
            _ => {}
        }
    }
    nodes
}

/// The variants that may be taken where the selector has that value.
fn taken(choice: &Choice, value: Value) -> Taken {
    let at = |is_meant: &dyn Fn(&Variant) -> bool| choice.variants.iter().position(is_meant);
    match value {
        Value::Word(word) => {
            let of = |word: &str| at(&|it| it.number.is_none() && it.key == word);
            // Noon and midnight begin the halves of the day.
            let named = of(word).or_else(|| match word {
                "noon" => of("pm"),
                "midnight" => of("am"),
                _ => None,
            });
            Taken::One(named.unwrap_or_else(|| default(choice)))
        }
        Value::Exact(number) => match at(&|it| it.number.as_deref() == Some(number)) {
            Some(at) => Taken::One(at),
            None => Taken::Categories,
        },
        Value::Rest => Taken::Categories,
    }
}

/// The variant for everything else: every selection has one (Fluent 1.0 grammar).
pub fn default(choice: &Choice) -> usize {
    let mut variants = choice.variants.iter();
    variants.position(|variant| variant.is_default).unwrap_or(0)
}

/// Whether the fact is said in a case.
pub fn said(nodes: &[Node], case: &[usize]) -> Said {
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
                selection,
                variants,
            } => {
                let mut one = Said {
                    always: true,
                    perhaps: false,
                };
                for branch in selection.of(case, variants) {
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
pub fn silent<'n>(nodes: &'n [Node], case: &[usize]) -> Option<&'n Location> {
    for node in nodes {
        let Node::Choice {
            selection,
            variants,
        } = node
        else {
            continue;
        };
        for branch in selection.of(case, variants) {
            if !said(&branch.nodes, case).always {
                return Some(silent(&branch.nodes, case).unwrap_or(branch.at));
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
