//! A Fluent file as a tree that knows where everything stands.
//!
//! fluent-syntax parses; its tree has no positions, but its strings are slices
//! of the text. This tree keeps the ranges of those slices, so that every rule
//! can point at what it found.

mod depth;
mod lenient;
mod letters;
mod margin;
mod placeable;
mod reader;
mod refusal;
mod tabs;
mod uses;

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use fluent_syntax::parser;

pub use letters::leading_name;
pub use uses::Uses;

use super::{Excerpt, Listed, lint};
use crate::diagnostics::{Diagnostic, Location, SourceFile};

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
    /// What it mentions, once that has been asked for.
    uses: OnceLock<Uses>,
}

impl Entry {
    /// A message or a term.
    fn new(
        id: Name,
        is_term: bool,
        value: Option<Pattern>,
        attributes: Vec<(Name, Pattern)>,
    ) -> Self {
        Self {
            id,
            is_term,
            value,
            attributes,
            uses: OnceLock::new(),
        }
    }

    /// What it mentions, in its value and in its attributes.
    pub fn uses(&self) -> &Uses {
        self.uses.get_or_init(|| Uses::of(self))
    }

    /// Its value and the texts of its attributes.
    pub fn patterns(&self) -> impl Iterator<Item = &Pattern> {
        let attributes = self.attributes.iter().map(|(_, pattern)| pattern);
        self.value.iter().chain(attributes)
    }
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
    Text(Range<usize>),
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
    /// Whether it is taken where no key is meant.
    pub is_default: bool,
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
        arguments: Vec<NamedArgument>,
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
    pub options: Vec<NamedArgument>,
    /// Where its last argument ends, or the closing parenthesis where it has none.
    pub tail: usize,
    /// Where the closing parenthesis stands.
    pub close: usize,
}

/// A named argument with a literal value.
#[derive(Clone, Debug)]
pub struct NamedArgument {
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
    /// The messages that they refer to, once that has been asked for.
    references: OnceLock<BTreeSet<String>>,
}

/// A file of which a part cannot be read.
#[derive(Debug)]
pub struct Broken {
    /// What Fluent cannot read, each with its place.
    pub problems: Vec<Diagnostic>,
    /// The entries that can be read; none where nothing was parsed.
    pub rest: Option<Tree>,
    /// The names at the start of the lines that cannot be read.
    pub lost: Vec<String>,
}

impl From<Vec<Diagnostic>> for Broken {
    fn from(problems: Vec<Diagnostic>) -> Self {
        Self {
            problems,
            rest: None,
            lost: Vec::new(),
        }
    }
}

impl From<Diagnostic> for Broken {
    fn from(problem: Diagnostic) -> Self {
        vec![problem].into()
    }
}

impl Tree {
    /// Parses a file.
    ///
    /// # Errors
    /// What Fluent cannot read, each with its place, and the rest of the file. Nothing
    /// of a file with errors is printed: a message that vanished would be worse than
    /// none at all.
    pub fn parse(file: Arc<SourceFile>) -> Result<Self, Broken> {
        depth::too_deep(&file)?;
        let (tabs, read) = match tabs::check(&file) {
            Some((problem, spaced)) => (Some(problem), spaced),
            None => (None, Arc::clone(&file)),
        };
        let (resource, errors) = match parser::parse(read.text()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let mut entries = reader::entries(&read, &resource);
        let mut problems = refusal::diagnostics(&read, &errors);
        let mut lost = reader::lost(&resource);
        entries.retain(|entry| {
            let found = lenient::check(&read, entry);
            let is_read = found.is_empty();
            problems.extend(found);
            if !is_read {
                lost.push(entry.id.text.clone());
            }
            is_read
        });
        let problems = problems
            .into_iter()
            .map(|problem| tabs::as_written(problem, &file));
        let problems: Vec<_> = tabs.into_iter().chain(problems).collect();
        let tree = Self {
            file,
            entries,
            references: OnceLock::new(),
        };
        if problems.is_empty() {
            return Ok(tree);
        }
        Err(Broken {
            problems,
            rest: Some(tree),
            lost,
        })
    }

    /// The messages that those of the file refer to.
    pub fn references(&self) -> &BTreeSet<String> {
        self.references.get_or_init(|| lint::references_of(self))
    }

    /// An entry as it is written, with the comment above it.
    pub fn excerpt(&self, entry: &Entry) -> Excerpt {
        let text = self.file.text();
        let start = text[..entry.id.range.start]
            .rfind('\n')
            .map_or(0, |at| at + 1);
        // The next entry, comment or piece of junk begins at the start of a line
        // (Fluent 1.0, `entry`); what goes on is indented, opens or closes a placeable, or is an
        // attribute or a variant, before which no blank is needed.
        const AT_MARGIN: [char; 6] = [' ', '{', '}', '.', '[', '*'];
        let goes_on = |line: &str| line.trim().is_empty() || line.starts_with(AT_MARGIN);
        let mut length = 0;
        for (number, line) in text[start..].split_inclusive('\n').enumerate() {
            if number > 0 && !goes_on(line) {
                break;
            }
            length += line.len();
        }
        let mut above = start;
        for line in text[..start].split_inclusive('\n').rev() {
            let is_own = line.starts_with("# ") || line.trim_end() == "#";
            if !is_own {
                break;
            }
            above -= line.len();
        }
        let body = text[start..start + length].trim_end();
        let end = start + body.len();
        let starts: Vec<usize> = entry
            .attributes
            .iter()
            // With the `.`.
            .map(|(name, _)| name.range.start.saturating_sub(1))
            .collect();
        let ends = starts.iter().skip(1).copied().chain([end]);
        let attributes = entry.attributes.iter().zip(starts.iter().zip(ends));
        Excerpt {
            comment: text[above..start].to_owned(),
            text: body.to_owned(),
            range: above..end,
            attributes: attributes
                .map(|((name, _), (start, end))| {
                    (name.text.clone(), text[*start..end].trim_end().to_owned())
                })
                .collect(),
        }
    }

    /// The messages and the comments on groups of them (`##`), in order.
    pub fn listed(&self) -> Vec<Listed> {
        let text = self.file.text();
        let mut listed: Vec<(usize, Listed)> = Vec::new();
        let mut at = 0;
        let mut goes_on = false;
        for line in text.split_inclusive('\n') {
            let is_comment = line.starts_with("##");
            match listed.last_mut() {
                Some((_, Listed::Comment(comment))) if is_comment && goes_on => {
                    comment.push_str(line);
                }
                _ if is_comment => listed.push((at, Listed::Comment(line.to_owned()))),
                _ => {}
            }
            goes_on = is_comment;
            at += line.len();
        }
        let messages = self.entries.iter().filter(|entry| !entry.is_term);
        listed.extend(messages.map(|entry| {
            let message = Listed::Message(entry.id.text.clone(), self.excerpt(entry));
            (entry.id.range.start, message)
        }));
        listed.sort_by_key(|(at, _)| *at);
        listed.into_iter().map(|(_, part)| part).collect()
    }

    /// A range of this file as a place.
    pub fn location(&self, range: &Range<usize>) -> Location {
        Location::new(&self.file, range.clone())
    }
}
