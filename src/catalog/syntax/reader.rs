//! From the tree of fluent-syntax to one that knows where everything stands.

use std::ops::Range;
use std::sync::Arc;

use fluent_syntax::ast;

use super::letters::leading_name;
use super::{
    Call, Element, Entry, Expression, Inline, Name, NamedArgument, Pattern, Select, Variant,
};
use crate::diagnostics::SourceFile;

/// The messages and terms of a file.
pub fn entries(file: &Arc<SourceFile>, resource: &ast::Resource<&str>) -> Vec<Entry> {
    let reader = Reader { file };
    resource
        .body
        .iter()
        .filter_map(|entry| reader.entry(entry))
        .collect()
}

/// The names at the start of the lines that belong to no entry.
pub fn lost(resource: &ast::Resource<&str>) -> Vec<String> {
    let junk = resource.body.iter().filter_map(|entry| match entry {
        ast::Entry::Junk { content } => Some(*content),
        _ => None,
    });
    let names = junk
        .flat_map(str::lines)
        .map(|line| leading_name(line.trim_start()));
    names
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect()
}

struct Reader<'a> {
    file: &'a Arc<SourceFile>,
}

impl Reader<'_> {
    fn range(&self, slice: &str) -> Range<usize> {
        self.file.range_of(slice).unwrap_or(0..0)
    }

    fn name(&self, id: &ast::Identifier<&str>) -> Name {
        self.word(id.name)
    }

    fn word(&self, word: &str) -> Name {
        Name {
            text: word.to_owned(),
            range: self.range(word),
        }
    }

    fn entry(&self, entry: &ast::Entry<&str>) -> Option<Entry> {
        let (id, is_term, value, attributes) = match entry {
            ast::Entry::Message(message) => (
                &message.id,
                false,
                message.value.as_ref(),
                &message.attributes,
            ),
            ast::Entry::Term(term) => (&term.id, true, Some(&term.value), &term.attributes),
            _ => return None,
        };
        let attributes = attributes
            .iter()
            .map(|attribute| (self.name(&attribute.id), self.pattern(&attribute.value)));
        Some(Entry::new(
            self.name(id),
            is_term,
            value.map(|pattern| self.pattern(pattern)),
            attributes.collect(),
        ))
    }

    fn pattern(&self, pattern: &ast::Pattern<&str>) -> Pattern {
        Pattern {
            elements: pattern
                .elements
                .iter()
                .map(|element| match element {
                    ast::PatternElement::TextElement { value } => Element::Text(self.range(value)),
                    ast::PatternElement::Placeable { expression } => {
                        Element::Placeable(self.expression(expression))
                    }
                })
                .collect(),
        }
    }

    fn expression(&self, expression: &ast::Expression<&str>) -> Expression {
        match expression {
            ast::Expression::Inline(inline) => Expression::Inline(self.inline(inline)),
            ast::Expression::Select { selector, variants } => {
                let variants: Vec<_> = variants
                    .iter()
                    .map(|variant| self.variant(variant))
                    .collect();
                let first_key = variants
                    .first()
                    .map_or(0, |variant| variant.key.range.start);
                Expression::Select(Select {
                    selector: self.inline(selector),
                    // Between the arrow and the first key stand only blanks, `*` and `[`.
                    arrow: self.file.text()[..first_key]
                        .rfind("->")
                        .unwrap_or(first_key),
                    variants,
                })
            }
        }
    }

    fn variant(&self, variant: &ast::Variant<&str>) -> Variant {
        let (key, is_number) = match &variant.key {
            ast::VariantKey::Identifier { name } => (self.word(name), false),
            ast::VariantKey::NumberLiteral { value } => (self.word(value), true),
        };
        Variant {
            key,
            is_number,
            is_default: variant.default,
            pattern: self.pattern(&variant.value),
        }
    }

    fn inline(&self, inline: &ast::InlineExpression<&str>) -> Inline {
        use ast::InlineExpression as I;
        match inline {
            I::StringLiteral { value } => Inline::Text(self.range(value)),
            I::NumberLiteral { value } => Inline::Number(self.range(value)),
            I::VariableReference { id } => Inline::Variable(self.name(id)),
            I::MessageReference { id, attribute } => Inline::Message {
                id: self.name(id),
                attribute: attribute.as_ref().map(|attribute| self.name(attribute)),
            },
            I::TermReference {
                id,
                attribute,
                arguments,
            } => Inline::Term {
                id: self.name(id),
                attribute: attribute.as_ref().map(|attribute| self.name(attribute)),
                positional: arguments
                    .as_ref()
                    .map_or(0, |arguments| arguments.positional.len()),
                arguments: arguments
                    .as_ref()
                    .map(|arguments| self.arguments(&arguments.named))
                    .unwrap_or_default(),
            },
            I::FunctionReference { id, arguments } => {
                let function = self.name(id);
                let positional: Vec<_> = arguments
                    .positional
                    .iter()
                    .map(|value| self.inline(value))
                    .collect();
                let ends = arguments
                    .positional
                    .iter()
                    .chain(arguments.named.iter().map(|named| &named.value));
                let last = ends
                    .map(|value| self.end(value))
                    .max()
                    .unwrap_or(function.range.end);
                let text = self.file.text();
                // After the last argument only blanks and a comma may stand; with no
                // argument at all the opening parenthesis too.
                let close = text[last..].find(')').map_or(last, |at| last + at);
                let is_empty = arguments.positional.is_empty() && arguments.named.is_empty();
                Inline::Call(Call {
                    tail: if is_empty { close } else { last },
                    close,
                    function,
                    positional,
                    options: self.arguments(&arguments.named),
                })
            }
            I::Placeable { expression } => Inline::Placeable(Box::new(self.expression(expression))),
        }
    }

    fn arguments(&self, named: &[ast::NamedArgument<&str>]) -> Vec<NamedArgument> {
        named
            .iter()
            .map(|argument| {
                let (value, is_number) = match &argument.value {
                    ast::InlineExpression::NumberLiteral { value } => ((*value).to_owned(), true),
                    ast::InlineExpression::StringLiteral { value } => (
                        fluent_syntax::unicode::unescape_unicode_to_string(value).into_owned(),
                        false,
                    ),
                    _ => (String::new(), false),
                };
                NamedArgument {
                    name: self.name(&argument.name),
                    value,
                    is_number,
                }
            })
            .collect()
    }

    /// Where an argument of a call ends in the text.
    fn end(&self, inline: &ast::InlineExpression<&str>) -> usize {
        use ast::InlineExpression as I;
        match inline {
            // The closing quotation mark.
            I::StringLiteral { value } => self.range(value).end + 1,
            I::NumberLiteral { value } => self.range(value).end,
            I::VariableReference { id } => self.range(id.name).end,
            I::MessageReference { id, attribute } => {
                self.range(attribute.as_ref().unwrap_or(id).name).end
            }
            I::FunctionReference { .. } => match self.inline(inline) {
                Inline::Call(call) => call.close + 1,
                _ => 0,
            },
            I::TermReference {
                id,
                attribute,
                arguments,
            } => {
                let name = self.range(attribute.as_ref().unwrap_or(id).name).end;
                let Some(arguments) = arguments else {
                    return name;
                };
                let ends = arguments
                    .positional
                    .iter()
                    .chain(arguments.named.iter().map(|named| &named.value));
                let last = ends.map(|value| self.end(value)).max().unwrap_or(name);
                self.file.text()[last..]
                    .find(')')
                    .map_or(last, |at| last + at + 1)
            }
            // A placeable as an argument has no slice of its own at its end.
            I::Placeable { expression } => {
                let last = match &**expression {
                    ast::Expression::Inline(inner) => self.end(inner),
                    ast::Expression::Select { variants, .. } => variants
                        .last()
                        .and_then(|variant| variant.value.elements.last())
                        .map_or(0, |element| match element {
                            ast::PatternElement::TextElement { value } => self.range(value).end,
                            ast::PatternElement::Placeable { expression } => match expression {
                                ast::Expression::Inline(inner) => self.end(inner) + 1,
                                ast::Expression::Select { .. } => 0,
                            },
                        }),
                };
                self.file.text()[last..]
                    .find('}')
                    .map_or(last, |at| last + at + 1)
            }
        }
    }
}
