//! What the parser accepts and Fluent's grammar does not.
//!
//! Other tools refuse such a file, or read it in another way.

use std::sync::Arc;

use super::letters::leading_name;
use super::{Call, Element, Entry, Expression, Inline, NamedArgument, Pattern};
use crate::diagnostics::{Diagnostic, Location, SourceFile};
use crate::rules::Rule;

/// Selections without variants, arguments of a call without a comma between them, and
/// options whose value is no literal (Fluent 1.0, `variant_list`, `argument_list` and
/// `NamedArgument`).
pub fn check(file: &Arc<SourceFile>, entry: &Entry) -> Vec<Diagnostic> {
    let mut checker = Checker {
        file,
        entry,
        problems: Vec::new(),
    };
    for pattern in entry.patterns() {
        checker.pattern(pattern);
    }
    checker.problems
}

struct Checker<'a> {
    file: &'a Arc<SourceFile>,
    entry: &'a Entry,
    problems: Vec<Diagnostic>,
}

impl Checker<'_> {
    fn pattern(&mut self, pattern: &Pattern) {
        for element in &pattern.elements {
            if let Element::Placeable(expression) = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select(select) => {
                self.inline(&select.selector);
                if select.variants.is_empty() {
                    self.no_variants();
                }
                for variant in &select.variants {
                    self.pattern(&variant.pattern);
                }
            }
        }
    }

    fn inline(&mut self, inline: &Inline) {
        match inline {
            Inline::Call(call) => {
                self.call(call);
                for argument in &call.positional {
                    self.inline(argument);
                }
            }
            Inline::Placeable(expression) => self.expression(expression),
            _ => {}
        }
    }

    /// A `*` alone is a default to the parser, of a selection that then has no variant.
    fn no_variants(&mut self) {
        let name = Location::new(self.file, self.entry.id.range.clone());
        self.problems.push(
            Diagnostic::new(Rule::FluentSyntax, "a selection has no variants")
                .at(name, "in this message")
                .help("write them after the `->`, one a line: `[one] …`, `*[other] …`"),
        );
    }

    /// A word without quotation marks is a message to the parser, of which nothing is left.
    fn value(&mut self, option: &NamedArgument) {
        let after = &self.file.text()[option.name.range.end..];
        let value = after.trim_start_matches([' ', '\n', '\r', ':']);
        let word = leading_name(value);
        if word.is_empty() {
            return;
        }
        let start = option.name.range.end + after.len() - value.len();
        self.problems.push(
            Diagnostic::new(
                Rule::FluentSyntax,
                format!("there are no quotation marks around `{word}`"),
            )
            .at(
                Location::new(self.file, start..start + word.len()),
                "expected a text or a number",
            )
            .help(format!("write `\"{word}\"`")),
        );
    }

    /// A comma must come before each option. What is before it is a value, which can hold
    /// any text, or another option, so that the last letter but blanks decides.
    fn call(&mut self, call: &Call) {
        let text = self.file.text();
        for option in &call.options {
            self.value(option);
            let before = text[..option.name.range.start].trim_end();
            if before.ends_with([',', '(']) {
                continue;
            }
            let at = before.len();
            self.problems.push(
                Diagnostic::new(
                    Rule::FluentSyntax,
                    format!("there is no comma before the option `{}`", option.name.text),
                )
                .at(
                    Location::new(self.file, option.name.range.clone()),
                    "this option",
                )
                .also(Location::new(self.file, at..at), "expected `,` here")
                .help(format!("write `, {}: …`", option.name.text)),
            );
        }
    }
}
