//! What is selected on: the keys of its variants, and what is known in each of them.

use std::collections::BTreeSet;

use super::{Checker, Given, Known, with_dollar};
use crate::catalog::contract::{Count, Kind, Variable};
use crate::catalog::functions::Key;
use crate::catalog::lint::Found;
use crate::catalog::syntax::{Inline, Name, Select, Variant};
use crate::catalog::value::ValueKind;
use crate::diagnostics::{Diagnostic, did_you_mean};
use crate::rules::Rule;

impl<'a> Checker<'a> {
    pub(super) fn select(
        &mut self,
        found: Found<'a>,
        select: &'a Select,
        given: Given,
        known: &Known,
    ) {
        self.inline(found, &select.selector, given, known);
        let Inline::Variable(name) = &select.selector else {
            for variant in &select.variants {
                self.pattern(found, &variant.pattern, given, known);
            }
            return;
        };
        match self
            .variable(given, &name.text)
            .map(|variable| (variable, variable.kind))
        {
            Some((variable, Kind::Keyword(values))) => {
                self.keyword(found, select, given, known, variable, values);
            }
            Some((variable, Kind::Count)) => self.count(found, select, given, known, variable),
            Some((_, Kind::Value(kind))) => {
                self.value(found, select, name, kind);
                for variant in &select.variants {
                    self.pattern(found, &variant.pattern, given, known);
                }
            }
            None => {
                for variant in &select.variants {
                    self.pattern(found, &variant.pattern, given, known);
                }
            }
        }
    }

    /// A keyword: each key must be one of its values, and each value must be meant.
    fn keyword(
        &mut self,
        found: Found<'a>,
        select: &'a Select,
        given: Given,
        known: &Known,
        variable: &'static Variable,
        values: &'static [&'static str],
    ) {
        let mut possible = match given {
            Given::Table(_) => self.possible(given, variable.name, known),
            Given::Record => values.iter().copied().collect(),
        };
        for variant in &select.variants {
            let text = variant.key.text.as_str();
            let is_rest = variant.is_default && text == "other";
            if !is_rest && !values.contains(&text) {
                let near = did_you_mean(text, values.iter().copied());
                let problem = Diagnostic::new(
                    Rule::VariantKey,
                    format!("`${}` is never `{text}`", variable.name),
                )
                .at(found.location(&variant.key.range), "never selected")
                .help(match near {
                    Some(near) => format!("did you mean `[{near}]`?"),
                    None => format!("the keys are {}", variants(values)),
                });
                self.report(found, problem);
            }
        }
        let keys: Vec<&str> = select
            .variants
            .iter()
            .map(|v| v.key.text.as_str())
            .collect();
        let lacking: Vec<&'static str> = possible
            .iter()
            .copied()
            .filter(|value| !keys.contains(value))
            .collect();
        for variant in &select.variants {
            let text = variant.key.text.as_str();
            if variant.is_default
                && text != "other"
                && values.contains(&text)
                && !lacking.is_empty()
            {
                let problem = Diagnostic::new(
                    Rule::VariantMissing,
                    format!(
                        "`${}` can also be {} here, and would be taken for `{text}`",
                        variable.name,
                        words(&lacking)
                    ),
                )
                .at(
                    found.location(&variant.key.range),
                    "taken for everything else",
                )
                .help(format!(
                    "add {}, or call the last variant `*[other]` if it is right for all of them",
                    variants(&lacking)
                ));
                self.report(found, problem);
            }
        }
        if matches!(given, Given::Record) {
            possible = values.iter().copied().collect();
        }
        for variant in &select.variants {
            let taken: BTreeSet<&'static str> = possible
                .iter()
                .copied()
                .filter(|value| {
                    *value == variant.key.text || (variant.is_default && !keys.contains(value))
                })
                .collect();
            if taken.is_empty() && matches!(given, Given::Table(_)) {
                continue;
            }
            let mut known = known.clone();
            known.insert(variable.name, taken);
            self.pattern(found, &variant.pattern, given, &known);
        }
    }

    /// A count: what follows `[0]` is taken where there is something.
    fn count(
        &mut self,
        found: Found<'a>,
        select: &'a Select,
        given: Given,
        known: &Known,
        variable: &'static Variable,
    ) {
        self.plural_keys(found, select, ValueKind::Number);
        let possible = self.possible(given, variable.name, known);
        let has_zero = select.variants.iter().any(is_zero);
        for variant in &select.variants {
            let taken: BTreeSet<&'static str> = if is_zero(variant) {
                possible
                    .iter()
                    .copied()
                    .filter(|value| *value == Count::NONE)
                    .collect()
            } else if has_zero || variant.is_number {
                possible
                    .iter()
                    .copied()
                    .filter(|value| *value == Count::SOME)
                    .collect()
            } else {
                possible.clone()
            };
            if taken.is_empty() {
                continue;
            }
            let mut known = known.clone();
            known.insert(variable.name, taken);
            self.pattern(found, &variant.pattern, given, &known);
        }
    }

    fn value(&mut self, found: Found<'a>, select: &'a Select, name: &Name, kind: ValueKind) {
        match kind {
            ValueKind::Number => self.plural_keys(found, select, kind),
            ValueKind::Text => {}
            _ => {
                let problem = Diagnostic::new(
                    Rule::UnselectableVariable,
                    format!("`${}` is {kind}, which no variant can mean", name.text),
                )
                .at(found.location(&with_dollar(name)), "selected on")
                .help("select on a keyword or a number, or on NAME(…, form: \"…\") or GENDER(…)");
                self.report(found, problem);
            }
        }
    }

    fn plural_keys(&mut self, found: Found<'a>, select: &'a Select, kind: ValueKind) {
        let keys: Vec<Key> = select
            .variants
            .iter()
            .map(|variant| match variant.is_number {
                true => Key::Number(&variant.key.text),
                false => Key::Identifier(&variant.key.text),
            })
            .collect();
        let default = select
            .variants
            .iter()
            .position(|variant| variant.is_default);
        for (at, error) in self.scope.formatters.check_keys(kind, &keys, default) {
            let Some(variant) = select.variants.get(at) else {
                continue;
            };
            let problem = Diagnostic::new(Rule::VariantKey, error.message)
                .at(found.location(&variant.key.range), "never selected");
            let problem = match error.help {
                Some(help) => problem.help(help),
                None => problem,
            };
            self.report(found, problem);
        }
    }

    /// What a keyword or count may be where these variants were taken.
    pub(super) fn possible(
        &self,
        given: Given,
        name: &str,
        known: &Known,
    ) -> BTreeSet<&'static str> {
        if let Some(possible) = known.get(name) {
            return possible.clone();
        }
        match self.variable(given, name).map(|variable| variable.kind) {
            Some(Kind::Keyword(values)) => values.iter().copied().collect(),
            _ => [Count::NONE, Count::SOME].into(),
        }
    }
}

fn is_zero(variant: &Variant) -> bool {
    variant.is_number && variant.key.text.parse() == Ok(0.0)
}

/// `[a]`, `[b]`
pub(super) fn variants(values: &[&str]) -> String {
    let keys: Vec<_> = values.iter().map(|value| format!("`[{value}]`")).collect();
    keys.join(", ")
}

fn words(values: &[&str]) -> String {
    let words: Vec<_> = values.iter().map(|value| format!("`{value}`")).collect();
    words.join(", ")
}
