//! The half of the day of an hour that is counted to twelve.
//!
//! # What it does
//! Looks for texts that print the hour of a clock of twelve hours and have the same words
//! before and after noon.
//!
//! # Why is this bad
//! Two in the morning and two in the afternoon are the same on the page.
//!
//! # Example
//! `{ DATETIME($start, part: "hour", hourCycle: "h12") } o’clock`
//!
//! # Use instead
//! Words for each half, or hours from 0 to 23.

use super::cases::{Cases, Given, Value};
use super::compare::Text;
use super::keywords::{beside, concerns, pieces, words};
use super::{facts, said};
use crate::catalog::outline::{Aspect, Part, Printable, Selector};
use crate::diagnostics::Diagnostic;
use crate::rules::Rule;

/// The two halves, as variants name them.
const HALVES: [Value; 2] = [Value::Word("am"), Value::Word("pm")];

/// A text that has the same words in both halves of the day.
pub fn check(text: &Text, given: &Given) -> Option<Diagnostic> {
    let parts = &text.outline.parts[..];
    let hour = to_twelve(parts)?;
    let (variable, _) = facts::field_of(&hour.variable);
    let half = Selector {
        variable: Some(variable.into()),
        aspect: Aspect::Part("dayPeriod".to_owned()),
    };
    let is_hour = |name: &str| name == &*hour.variable;
    let cases = Cases::of([parts, &[]], given, &|choice| {
        concerns(choice, &half) || said::choice_concerns(choice, &is_hour)
    });
    let is_same = match cases.position(&half) {
        Some(at) => {
            let nodes = said::nodes(parts, &cases, &is_hour);
            let pieces = pieces(parts, &half, &cases, false);
            let mut said = Vec::new();
            cases.each(given, &mut |case| {
                let value = case
                    .get(at)
                    .and_then(|value| cases.values.get(at)?.get(*value));
                let is_half = value.is_some_and(|value| HALVES.contains(value));
                if is_half && said::said(&nodes, case).perhaps {
                    said.push((case.to_vec(), words(&pieces, case, 0)));
                }
            })?;
            said.sort_by(|(one, _), (other, _)| beside(one, at).cmp(&beside(other, at)));
            said.windows(2).any(|pair| match pair {
                [(one, before), (other, after)] => {
                    beside(one, at) == beside(other, at) && before == after
                }
                _ => false,
            })
        }
        None => true,
    };
    let problem = format!(
        "`{}` says the same before and after noon in {}, and counts the hours to twelve",
        text.name, text.tag
    );
    is_same.then(|| {
        Diagnostic::new(Rule::DayPeriod, problem)
            .at(hour.at.clone(), "an hour of both halves of the day")
            .help(format!(
                "write words for each half: `{{ DATETIME(${variable}, part: \"dayPeriod\") -> [am] … *[pm] … }}`; or print the hour with `hourCycle: \"h23\"`"
            ))
    })
}

/// The first hour that is counted to twelve.
fn to_twelve(parts: &[Part]) -> Option<&Printable> {
    parts.iter().find_map(|part| match part {
        Part::Text { .. } => None,
        Part::Value(value) => value.is_to_twelve.then_some(value),
        Part::Choice(choice) => {
            let mut variants = choice.variants.iter();
            variants.find_map(|variant| to_twelve(&variant.parts))
        }
    })
}
