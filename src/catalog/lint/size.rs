//! References in a circle, and more placeables than Fluent resolves.

use std::collections::HashMap;

use super::{Found, Index, key};
use crate::catalog::syntax::{Element, Expression, Inline, Pattern};
use crate::diagnostics::Diagnostic;
use crate::rules::Rule;

/// fluent-bundle gives up after 100 placeables in one message, those of its
/// references included, and in places panics. One sentence has far fewer.
const MOST_PLACEABLES: usize = 100;

/// The longest text of one message or term, in bytes, all its variants together:
/// some ten pages. With the limit above no sentence can exhaust memory.
pub(in crate::catalog) const LONGEST_TEXT: usize = 32 * 1024;

/// How many references may lead from one message to the next.
const LONGEST_CHAIN: usize = 20;

/// Counts once for all entries of an index.
#[derive(Default)]
pub(super) struct Sizes {
    known: HashMap<String, usize>,
}

impl Sizes {
    pub(super) fn check(&mut self, found: Found, index: &Index, problems: &mut Vec<Diagnostic>) {
        let name = key(found.entry);
        let length: usize = found.patterns().map(text_length).sum();
        if length > LONGEST_TEXT {
            problems.push(
                Diagnostic::new(
                    Rule::FluentTooLong,
                    format!("`{name}` has {length} bytes of text, and at most {LONGEST_TEXT} are expected"),
                )
                .at(found.location(&found.entry.id.range), "this message")
                .help("make several messages of it"),
            );
        }
        match self.entry(found, index, &mut Vec::new()) {
            Ok(count) if count > MOST_PLACEABLES => problems.push(
                Diagnostic::new(
                    Rule::FluentTooLarge,
                    format!(
                        "`{name}` can come to {count} placeables, and Fluent resolves at most {MOST_PLACEABLES}"
                    ),
                )
                .at(found.location(&found.entry.id.range), "this message, with what it refers to")
                .help("make several messages of it"),
            ),
            Ok(_) => {}
            Err(chain) if is_reported_elsewhere(&name, &chain) => {}
            Err(chain) => problems.push(
                Diagnostic::new(
                    Rule::FluentCircle,
                    format!("`{name}` refers to itself, or too far: {}", chain.join(" → ")),
                )
                .at(found.location(&found.entry.id.range), "this message")
                .help("break the circle"),
            ),
        }
    }

    /// The most placeables that one text of an entry can come to.
    ///
    /// # Errors
    /// The chain of references, where it comes back to itself or does not end.
    fn entry(
        &mut self,
        found: Found,
        index: &Index,
        chain: &mut Vec<String>,
    ) -> Result<usize, Vec<String>> {
        let own = key(found.entry);
        if let Some(count) = self.known.get(&own) {
            return Ok(*count);
        }
        let circle = chain.contains(&own) || chain.len() >= LONGEST_CHAIN;
        chain.push(own.clone());
        if circle {
            return Err(chain.clone());
        }
        let mut most = 0;
        for pattern in found.patterns() {
            most = most.max(self.pattern(pattern, index, chain)?);
        }
        chain.pop();
        self.known.insert(own, most);
        Ok(most)
    }

    fn pattern(
        &mut self,
        pattern: &Pattern,
        index: &Index,
        chain: &mut Vec<String>,
    ) -> Result<usize, Vec<String>> {
        let mut total = 0_usize;
        for element in &pattern.elements {
            if let Element::Placeable(expression) = element {
                total = total.saturating_add(1 + self.expression(expression, index, chain)?);
            }
        }
        Ok(total)
    }

    /// What an expression adds to the placeable that it stands in.
    fn expression(
        &mut self,
        expression: &Expression,
        index: &Index,
        chain: &mut Vec<String>,
    ) -> Result<usize, Vec<String>> {
        match expression {
            Expression::Inline(inline) => self.inline(inline, index, chain),
            // One of the variants is printed.
            Expression::Select(select) => {
                let mut most = 0;
                for variant in &select.variants {
                    most = most.max(self.pattern(&variant.pattern, index, chain)?);
                }
                Ok(most + self.inline(&select.selector, index, chain)?)
            }
        }
    }

    fn inline(
        &mut self,
        inline: &Inline,
        index: &Index,
        chain: &mut Vec<String>,
    ) -> Result<usize, Vec<String>> {
        let target = match inline {
            Inline::Message { id, .. } => index.get(&id.text),
            Inline::Term { id, .. } => index.get(&format!("-{}", id.text)),
            Inline::Placeable(expression) => return self.expression(expression, index, chain),
            Inline::Call(call) => {
                let mut total = 0_usize;
                for argument in &call.positional {
                    total = total.saturating_add(self.inline(argument, index, chain)?);
                }
                return Ok(total);
            }
            Inline::Text(_) | Inline::Number(_) | Inline::Variable(_) => None,
        };
        target.map_or(Ok(0), |target| self.entry(*target, index, chain))
    }
}

/// Whether the chain is a circle that is reported for another message of it: the first of
/// them by name does.
fn is_reported_elsewhere(name: &str, chain: &[String]) -> bool {
    let end = chain.last().map_or("", String::as_str);
    let start = chain[..chain.len().saturating_sub(1)]
        .iter()
        .position(|link| link == end);
    start.is_some_and(|start| chain[start..].iter().min().map(String::as_str) != Some(name))
}

/// The bytes of text in a pattern, its variants included.
fn text_length(pattern: &Pattern) -> usize {
    let of_element = |element: &Element| match element {
        Element::Text(range) => range.len(),
        Element::Placeable(Expression::Select(select)) => select
            .variants
            .iter()
            .map(|variant| text_length(&variant.pattern))
            .sum(),
        Element::Placeable(Expression::Inline(Inline::Text(range))) => range.len(),
        Element::Placeable(_) => 0,
    };
    pattern.elements.iter().map(of_element).sum()
}
