//! A Fluent file as a tree that knows where everything stands.
//!
//! fluent-syntax parses; its tree has no positions, but its strings are slices
//! of the text. This tree keeps the ranges of those slices, so that every rule
//! can point at what it found.

use std::ops::Range;
use std::sync::Arc;

use fluent_syntax::ast;
use fluent_syntax::parser;

use crate::diagnostics::{Diagnostic, Location, SourceFile};

/// How deep placeables and calls may nest. The parser recurses, and a stack
/// overflow cannot be caught; no sentence needs a tenth of this.
const DEEPEST: usize = 24;

/// A word of the file and the bytes where it stands.
#[derive(Clone, Debug)]
pub struct Name {
    /// The word, without `$` or `-`.
    pub text: String,
    /// Bytes from the start of the file.
    pub range: Range<usize>,
}

/// A message or a term.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its identifier, without the `-` of a term.
    pub id: Name,
    /// Whether it is a term.
    pub is_term: bool,
    /// Its value; a message may have attributes alone.
    pub value: Option<Pattern>,
    /// Its attributes, in order.
    pub attributes: Vec<(Name, Pattern)>,
}

/// Text and placeables.
#[derive(Clone, Debug, Default)]
pub struct Pattern {
    /// In order.
    pub elements: Vec<Element>,
}

/// A part of a pattern.
#[derive(Clone, Debug)]
pub enum Element {
    /// Text as it stands.
    Text,
    /// `{ … }`
    Placeable(Expression),
}

/// What stands in a placeable.
#[derive(Clone, Debug)]
pub enum Expression {
    /// Something that is printed.
    Inline(Inline),
    /// A selection among variants.
    Select(Select),
}

/// `{ selector -> … }`
#[derive(Clone, Debug)]
pub struct Select {
    /// What is selected on.
    pub selector: Inline,
    /// Where the `->` stands.
    pub arrow: usize,
    /// The variants, in order.
    pub variants: Vec<Variant>,
}

/// `[key] pattern`
#[derive(Clone, Debug)]
pub struct Variant {
    /// The key as written.
    pub key: Name,
    /// Whether the key is a number.
    pub is_number: bool,
    /// What it says.
    pub pattern: Pattern,
}

/// An expression that stands alone or is selected on.
#[derive(Clone, Debug)]
pub enum Inline {
    /// `"text"`, the range inside the quotation marks.
    Text(Range<usize>),
    /// `12.5`
    Number(Range<usize>),
    /// `$name`
    Variable(Name),
    /// `FUNCTION(argument, option: "value")`
    Call(Call),
    /// `message` or `message.attribute`
    Message { id: Name, attribute: Option<Name> },
    /// `-term`, `-term.attribute`, `-term(argument: "value")`
    Term {
        id: Name,
        attribute: Option<Name>,
        positional: usize,
        arguments: Vec<Argument>,
    },
    /// `{ … }` within a placeable.
    Placeable(Box<Expression>),
}

/// A call of a function.
#[derive(Clone, Debug)]
pub struct Call {
    /// The function's name.
    pub function: Name,
    /// What it is called on.
    pub positional: Vec<Inline>,
    /// Its options.
    pub options: Vec<Argument>,
    /// Where the closing parenthesis stands.
    pub close: usize,
}

/// A named argument with a literal value.
#[derive(Clone, Debug)]
pub struct Argument {
    /// Its name.
    pub name: Name,
    /// Its value as written; for text, without quotation marks and unescaped.
    pub value: String,
    /// Whether the value is a number.
    pub is_number: bool,
}

/// A parsed file.
#[derive(Debug)]
pub struct Tree {
    /// The text.
    pub file: Arc<SourceFile>,
    /// Messages and terms, in order.
    pub entries: Vec<Entry>,
}

impl Tree {
    /// Parses a file.
    ///
    /// # Errors
    /// What Fluent cannot read, each with its place. Nothing of a file with
    /// errors is used: a message that vanished would be worse than none at all.
    pub fn parse(file: Arc<SourceFile>) -> Result<Self, Vec<Diagnostic>> {
        too_deep(&file)?;
        match parser::parse(file.text()) {
            Ok(resource) => {
                let reader = Reader { file: &file };
                let entries = resource
                    .body
                    .iter()
                    .filter_map(|entry| reader.entry(entry))
                    .collect();
                Ok(Self { file, entries })
            }
            Err((_, errors)) => Err(errors
                .iter()
                .map(|error| syntax_error(&file, error))
                .collect()),
        }
    }

    /// A range of this file as a place.
    pub fn location(&self, range: &Range<usize>) -> Location {
        Location::new(&self.file, range.clone())
    }
}

fn syntax_error(file: &Arc<SourceFile>, error: &parser::ParserError) -> Diagnostic {
    use parser::ErrorKind;
    let text = file.text();
    let start = text.floor_char_boundary(error.pos.start.min(text.len()));
    let end = text.ceil_char_boundary(error.pos.end.clamp(start, text.len()));
    let message = match &error.kind {
        ErrorKind::ExpectedToken(token) => format!("expected `{token}` here"),
        ErrorKind::ExpectedCharRange { range } => format!("expected one of {range} here"),
        ErrorKind::ExpectedMessageField { entry_id } => {
            format!("the message `{entry_id}` says nothing")
        }
        ErrorKind::ExpectedTermField { entry_id } => format!("the term `-{entry_id}` says nothing"),
        ErrorKind::MissingDefaultVariant => {
            "no variant is marked as the default with `*`".to_owned()
        }
        ErrorKind::MultipleDefaultVariants => "more than one variant is marked with `*`".to_owned(),
        ErrorKind::DuplicatedNamedArgument(name) => {
            format!("the option `{name}` stands here twice")
        }
        other => {
            let text = other.to_string();
            let mut characters = text.chars();
            characters
                .next()
                .map(|first| first.to_lowercase().chain(characters).collect())
                .unwrap_or_default()
        }
    };
    let help = match &error.kind {
        ErrorKind::ExpectedToken('=') => {
            "a message is written `name = text`; a longer text goes on in lines that start with spaces"
        }
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => {
            "write the text after the `=`, or on the next line after some spaces"
        }
        ErrorKind::MissingDefaultVariant => {
            "put `*` before the variant that holds when no other does: `*[other]`"
        }
        ErrorKind::UnbalancedClosingBrace => "a brace that is meant as text is written {\"}\"}",
        ErrorKind::TermAttributeAsPlaceable => "an attribute of a term can only be selected on",
        _ => "see https://projectfluent.org/fluent/guide/ for how this is written",
    };
    Diagnostic::error("fluent-syntax", message)
        .at(Location::new(file, start..end), "here")
        .help(help)
}

/// Refuses what would overflow the parser's stack, by counting open brackets.
fn too_deep(file: &Arc<SourceFile>) -> Result<(), Vec<Diagnostic>> {
    let mut depth = 0_usize;
    let mut in_string = false;
    let mut escaped = false;
    let mut at_line_start = true;
    let mut in_comment = false;
    for (at, byte) in file.text().bytes().enumerate() {
        if byte == b'\n' {
            // A string literal ends with its line, and an entry starts anew.
            (in_string, escaped, in_comment, at_line_start) = (false, false, false, true);
            continue;
        }
        if at_line_start {
            in_comment = byte == b'#';
            // Only an entry or a comment starts in the first column.
            if byte.is_ascii_alphabetic() || byte == b'-' || in_comment {
                depth = 0;
            }
        }
        at_line_start = false;
        if in_comment {
            continue;
        }
        if in_string {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => in_string = false,
                _ => {}
            }
            continue;
        }
        match byte {
            b'{' => depth += 1,
            b'(' if depth > 0 => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            b')' if depth > 0 => depth -= 1,
            b'"' if depth > 0 => in_string = true,
            _ => {}
        }
        if depth > DEEPEST {
            return Err(vec![
                Diagnostic::error(
                    "fluent-too-deep",
                    format!("placeables and calls are nested more than {DEEPEST} deep"),
                )
                .at(Location::new(file, at..at + 1), "one too many")
                .help("give the inner part a message of its own and refer to it"),
            ]);
        }
    }
    Ok(())
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
        Some(Entry {
            id: self.name(id),
            is_term,
            value: value.map(|pattern| self.pattern(pattern)),
            attributes: attributes
                .iter()
                .map(|attribute| (self.name(&attribute.id), self.pattern(&attribute.value)))
                .collect(),
        })
    }

    fn pattern(&self, pattern: &ast::Pattern<&str>) -> Pattern {
        Pattern {
            elements: pattern
                .elements
                .iter()
                .map(|element| match element {
                    ast::PatternElement::TextElement { .. } => Element::Text,
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
                Inline::Call(Call {
                    // After the last argument only blanks and a comma may stand; with
                    // no argument at all the opening parenthesis too.
                    close: text[last..].find(')').map_or(last, |at| last + at),
                    function,
                    positional,
                    options: self.arguments(&arguments.named),
                })
            }
            I::Placeable { expression } => Inline::Placeable(Box::new(self.expression(expression))),
        }
    }

    fn arguments(&self, named: &[ast::NamedArgument<&str>]) -> Vec<Argument> {
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
                Argument {
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
