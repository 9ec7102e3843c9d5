//! The syntax of a message as an outline.

use std::sync::Arc;

use super::{Aspect, Choice, Outlines, Part, Printable, Selector, Variant, part_of};
use crate::catalog::syntax::{
    Call, Element, Entry, Expression, Inline, Name, Pattern, Select, Tree,
};

/// Reads a message with everything that it refers to.
pub(super) struct Reader<'a> {
    outlines: &'a Outlines<'a>,
    /// How many parts may still be read.
    left: usize,
    depth: usize,
    /// How many terms are open. Their variables are the arguments of their calls, and no facts.
    terms: usize,
}

impl<'a> Reader<'a> {
    /// Reads at most so many parts.
    pub(super) fn new(outlines: &'a Outlines<'a>, left: usize) -> Self {
        Self {
            outlines,
            left,
            depth: 0,
            terms: 0,
        }
    }

    /// Adds the parts of a pattern; none where there are too many, or where they never end.
    pub(super) fn pattern(
        &mut self,
        tree: &Tree,
        pattern: &Pattern,
        parts: &mut Vec<Part>,
    ) -> Option<()> {
        for element in &pattern.elements {
            self.left = self.left.checked_sub(1)?;
            match element {
                Element::Text(range) => parts.push(Part::Text {
                    text: tree.file.text()[range.clone()].to_owned(),
                    at: tree.location(range),
                }),
                Element::Placeable(expression) => self.expression(tree, expression, parts)?,
            }
        }
        Some(())
    }

    fn expression(
        &mut self,
        tree: &Tree,
        expression: &Expression,
        parts: &mut Vec<Part>,
    ) -> Option<()> {
        match expression {
            Expression::Inline(inline) => self.inline(tree, inline, parts),
            Expression::Select(select) => {
                let choice = self.select(tree, select)?;
                parts.push(Part::Choice(choice));
                Some(())
            }
        }
    }

    fn inline(&mut self, tree: &Tree, inline: &Inline, parts: &mut Vec<Part>) -> Option<()> {
        match inline {
            Inline::Text(range) => {
                parts.push(Part::Text {
                    text: unescaped(&tree.file.text()[range.clone()]),
                    at: tree.location(range),
                });
                Some(())
            }
            Inline::Number(range) => {
                parts.push(Part::Text {
                    text: tree.file.text()[range.clone()].to_owned(),
                    at: tree.location(range),
                });
                Some(())
            }
            Inline::Variable(_) | Inline::Call(_) if self.terms > 0 => Some(()),
            Inline::Variable(name) => {
                parts.push(Part::Value(printable(tree, name, None)));
                Some(())
            }
            Inline::Call(call) => {
                if let Some(name) = argument(call) {
                    let form = option(call, "form").map(Arc::from);
                    let value = printable(tree, name, form);
                    let is_to_twelve = self.is_to_twelve(call);
                    let fields = fields_of_date(call).into_iter().map(|field| {
                        Part::Value(Printable {
                            variable: format!("{}.{field}", value.variable).into(),
                            is_to_twelve: is_to_twelve && field == "hour",
                            ..value.clone()
                        })
                    });
                    let fields: Vec<Part> = fields.collect();
                    parts.push(Part::Value(value));
                    parts.extend(fields);
                }
                Some(())
            }
            Inline::Message { id, attribute } => {
                let target = self.outlines.entry(&id.text);
                self.reference(target, attribute.as_ref(), parts)
            }
            Inline::Term { id, attribute, .. } => {
                let target = self.outlines.term(&id.text);
                self.terms += 1;
                let read = self.reference(target, attribute.as_ref(), parts);
                self.terms -= 1;
                read
            }
            Inline::Placeable(expression) => self.expression(tree, expression, parts),
        }
    }

    /// Whether a call prints an hour by itself, which is counted to twelve.
    fn is_to_twelve(&self, call: &Call) -> bool {
        option(call, "part") == Some("hour")
            && match option(call, "hourCycle") {
                Some(cycle) => matches!(cycle, "h11" | "h12"),
                None => self.outlines.formatters.counts_hours_to_twelve(),
            }
    }

    fn reference(
        &mut self,
        target: Option<(&Tree, &Entry)>,
        attribute: Option<&Name>,
        parts: &mut Vec<Part>,
    ) -> Option<()> {
        let attribute = attribute.map(|name| name.text.as_str());
        let Some((tree, entry)) = target else {
            return Some(());
        };
        let Some((_, pattern)) = part_of(entry, attribute) else {
            return Some(());
        };
        self.depth += 1;
        // A circle is an error of its own.
        if self.depth > 32 {
            return None;
        }
        let read = self.pattern(tree, pattern, parts);
        self.depth -= 1;
        read
    }

    fn select(&mut self, tree: &Tree, select: &Select) -> Option<Choice> {
        let mut variants = Vec::new();
        let is_count = is_count(&select.selector);
        for variant in &select.variants {
            let mut parts = Vec::new();
            self.pattern(tree, &variant.pattern, &mut parts)?;
            let number = match variant.is_number {
                true => Some(normal_number(&variant.key.text).to_owned()),
                false if is_count => self.outlines.only_number(&variant.key.text),
                false => None,
            };
            variants.push(Variant {
                key: variant.key.text.clone(),
                says_number: number
                    .as_deref()
                    .is_some_and(|number| self.outlines.says(&parts, number)),
                number,
                is_default: variant.is_default,
                at: tree.location(&variant.key.range),
                parts,
            });
        }
        let mut selector = selector(&select.selector);
        if self.terms > 0 {
            selector.variable = None;
        }
        Some(Choice { selector, variants })
    }
}

fn printable(tree: &Tree, name: &Name, form: Option<Arc<str>>) -> Printable {
    Printable {
        variable: name.text.as_str().into(),
        form,
        is_to_twelve: false,
        // With the `$`.
        at: tree.location(&(name.range.start.saturating_sub(1)..name.range.end)),
    }
}

/// `1.0` and `01` are the number 1.
fn normal_number(written: &str) -> &str {
    let whole = match written.split_once('.') {
        Some((whole, fraction)) if fraction.bytes().all(|digit| digit == b'0') => whole,
        Some(_) => return written,
        None => written,
    };
    match whole.trim_start_matches('0') {
        "" => "0",
        trimmed => trimmed,
    }
}

/// The variable that a call is about, through calls within it.
fn argument(call: &Call) -> Option<&Name> {
    match call.positional.first()? {
        Inline::Variable(name) => Some(name),
        Inline::Call(inner) => argument(inner),
        _ => None,
    }
}

/// An option of a call, or of the calls within it.
fn option<'a>(call: &'a Call, name: &str) -> Option<&'a str> {
    let own = call.options.iter().find(|option| option.name.text == name);
    match (own, call.positional.first()) {
        (Some(own), _) => Some(&own.value),
        (None, Some(Inline::Call(inner))) => option(inner, name),
        _ => None,
    }
}

/// What a call of `DATETIME` prints of a moment: `month`, `day`. Not the part of the day, nor
/// the era, which languages write or not.
fn fields_of_date(call: &Call) -> Vec<&'static str> {
    const FIELDS: [&str; 6] = ["weekday", "year", "month", "day", "hour", "minute"];
    if call.function.text != "DATETIME" {
        return match call.positional.first() {
            Some(Inline::Call(inner)) => fields_of_date(inner),
            _ => Vec::new(),
        };
    }
    let is_named = |field: &str| {
        option(call, "part").is_some_and(|part| part == field) || option(call, field).is_some()
    };
    let of_style = |field: &str| match (option(call, "dateStyle"), option(call, "timeStyle")) {
        (Some(style), _) if matches!(field, "year" | "month" | "day") => !style.is_empty(),
        (Some(style), _) if field == "weekday" => style == "full",
        (_, Some(_)) => matches!(field, "hour" | "minute"),
        _ => false,
    };
    let mut fields = FIELDS.to_vec();
    fields.retain(|field| is_named(field) || of_style(field));
    fields
}

fn selector(inline: &Inline) -> Selector {
    match inline {
        Inline::Variable(name) => Selector {
            variable: Some(name.text.as_str().into()),
            aspect: Aspect::Itself,
        },
        Inline::Call(call) => Selector {
            variable: argument(call).map(|name| name.text.as_str().into()),
            aspect: match (call.function.text.as_str(), option(call, "part")) {
                ("GENDER", _) => Aspect::Gender,
                (_, Some(part)) => Aspect::Part(part.to_owned()),
                ("NUMBER", _) => Aspect::Itself,
                _ => Aspect::Form,
            },
        },
        _ => Selector {
            variable: None,
            aspect: Aspect::Form,
        },
    }
}

/// Whether the keys of a selection are cardinal plural categories.
fn is_count(inline: &Inline) -> bool {
    match inline {
        Inline::Variable(_) => true,
        Inline::Call(call) => {
            call.function.text == "NUMBER" && option(call, "type") != Some("ordinal")
        }
        _ => false,
    }
}

/// A text in quotation marks, with `\u00A0` and the like replaced.
fn unescaped(text: &str) -> String {
    fluent_syntax::unicode::unescape_unicode_to_string(text).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_the_same_however_its_key_is_written() {
        let numbers = ["1", "01", "1.0", "0", "0.0", "10", "1.5"].map(normal_number);
        assert_eq!(numbers, ["1", "1", "1", "0", "0", "10", "1.5"]);
    }
}
