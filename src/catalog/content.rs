//! What a message says, in a form that only a change of what it says changes.
//!
//! Comments, indentation, the order of messages and of attributes, and where lines are
//! wrapped are not part of it. The form is one line of text, made to be read and compared:
//!
//! ```text
//! { NAME($by, form: "address") } met { $count -> [1] {a guest} *[other] {guests} } .inside {they met}
//! ```
//!
//! Text is as it is written. A placeable is `{ … }` with one space inside. A variant is
//! `[key] {…}`, with `*` before the default; an attribute is ` .name {…}`, sorted by name; a
//! term, or a phrase that the reader's language does not have, is ` // name {…}`. Text cannot
//! hold a brace of its own (Fluent 1.0, `text_char`), and only what is text, a variant, an
//! attribute or a phrase begins without a space after its `{`, so no two messages that say
//! different things have one form.
//!
//! Fingerprints of this form are kept in files of projects: it must stay as it is.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Component;

use super::in_force::InForce;
use super::prose::{self, Passage, is_set_solid, is_wide};
use super::syntax::{
    Element, Entry, Expression, Inline, NamedArgument, Pattern, Select, Tree, Variant,
};
use super::{Catalog, Locale, Messages};
use crate::diagnostics::Location;

/// The messages that are in force in a language, as contents.
pub struct Contents<'a> {
    in_force: &'a InForce,
    set_solid: bool,
}

/// What a message says, and where.
#[derive(Clone, Debug)]
pub struct Content {
    /// The form that only a change of what it says changes; one line.
    pub text: String,
    /// The identifier in its file.
    pub location: Location,
    /// The language in whose folder the file is: that of a parent where it is inherited.
    pub language: String,
    /// Whether the file is that of a record.
    pub is_of_record: bool,
}

impl Catalog {
    /// The shared messages of a language and of those that it inherits from.
    pub fn contents<'a>(&'a self, locale: &'a Locale) -> Contents<'a> {
        Contents {
            in_force: self.in_force(locale),
            set_solid: is_set_solid(&locale.tag),
        }
    }
}

impl Messages {
    /// The messages in force for the record.
    pub fn contents(&self) -> Contents<'_> {
        Contents {
            in_force: &self.in_force,
            set_solid: is_set_solid(self.tag()),
        }
    }
}

impl Contents<'_> {
    /// Whether there is such a message, be it one of attributes alone.
    pub fn has(&self, id: &str) -> bool {
        self.in_force.message(id).is_some()
    }

    /// Whether the message in force is in the file of a record.
    pub fn is_own(&self, id: &str) -> bool {
        self.in_force
            .message(id)
            .is_some_and(|(tree, _)| self.in_force.is_own(tree))
    }

    /// What a message says, with the terms that it refers to.
    pub fn content(&self, id: &str) -> Option<Content> {
        self.read(id, &|_| true)
    }

    /// The same with every phrase that the other language does not have: whoever translates
    /// the message there translates the phrase within it.
    pub fn content_for(&self, id: &str, other: &Contents) -> Option<Content> {
        self.read(id, &|phrase| other.has(phrase))
    }

    /// Whether a message says the same in both languages.
    pub fn is_same(&self, id: &str, other: &Contents) -> bool {
        let (Some((tree, entry)), Some((other_tree, other_entry))) =
            (self.in_force.message(id), other.in_force.message(id))
        else {
            return false;
        };
        // Nearly all begin otherwise already.
        let is_alike = begin(tree, entry) == begin(other_tree, other_entry);
        let text = |contents: &Contents| contents.content(id).map(|content| content.text);
        is_alike && text(self) == text(other)
    }

    /// The texts of a message without what placeables print: of its value, its attributes, and
    /// each of their variants.
    pub fn passages(&self, id: &str) -> Vec<Passage> {
        let found = self.in_force.message(id);
        found.map_or_else(Vec::new, |(tree, entry)| {
            prose::of_message(tree, entry, self.set_solid)
        })
    }

    /// The messages of the record's own files, or of the shared ones; sorted, each once.
    pub fn ids(&self, of_record: bool) -> BTreeSet<&str> {
        let files = self.in_force.files();
        let wanted = files.filter(|own| self.in_force.is_own(&own.tree) == of_record);
        let ids = wanted.flat_map(|own| own.index.keys());
        ids.map(String::as_str).collect()
    }

    fn read(&self, id: &str, is_known: &dyn Fn(&str) -> bool) -> Option<Content> {
        let (tree, entry) = self.in_force.message(id)?;
        let mut writer = Writer {
            tree,
            set_solid: self.set_solid,
            text: String::new(),
            parts: BTreeSet::new(),
        };
        writer.entry(entry);
        let Writer {
            mut text, parts, ..
        } = writer;
        let mut open: Vec<Part> = parts.into_iter().collect();
        let mut seen = BTreeSet::new();
        let mut added = BTreeSet::new();
        while let Some(part) = open.pop() {
            let is_part = part.is_term || !is_known(&part.id);
            if !is_part || part.name() == id || !seen.insert(part.clone()) {
                continue;
            }
            let found = match part.is_term {
                true => self.in_force.term(&part.id),
                false => self.in_force.message(&part.id),
            };
            let Some((tree, entry)) = found else {
                continue;
            };
            let mut writer = Writer {
                tree,
                set_solid: self.set_solid,
                text: String::new(),
                parts: BTreeSet::new(),
            };
            writer.entry(entry);
            added.insert(format!(" // {} {{{}}}", part.name(), writer.text));
            open.extend(writer.parts);
        }
        text.extend(added);
        Some(Content {
            text,
            location: tree.location(&entry.id.range),
            language: language(tree),
            is_of_record: self.in_force.is_own(tree),
        })
    }
}

/// The first word of a message outside of its placeables.
fn begin<'a>(tree: &'a Tree, entry: &Entry) -> Option<&'a str> {
    let elements = entry.patterns().flat_map(|pattern| &pattern.elements);
    let mut texts = elements.filter_map(|element| match element {
        Element::Text(range) => Some(&tree.file.text()[range.clone()]),
        Element::Placeable(_) => None,
    });
    texts.find_map(|text| text.split_whitespace().next())
}

/// `es` of `locales/es/names.ftl`.
fn language(tree: &Tree) -> String {
    let folder = tree.file.path().components().nth(1);
    let name = folder.map(Component::as_os_str).unwrap_or_default();
    name.to_string_lossy().into_owned()
}

/// A message or term that a message refers to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Part {
    id: String,
    is_term: bool,
}

impl Part {
    fn name(&self) -> String {
        let dash = if self.is_term { "-" } else { "" };
        format!("{dash}{}", self.id)
    }
}

/// Writes the form of one message.
struct Writer<'a> {
    tree: &'a Tree,
    set_solid: bool,
    text: String,
    parts: BTreeSet<Part>,
}

/// What a pattern ends in so far.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Nothing,
    Placeable,
    Text(char),
}

impl Writer<'_> {
    fn entry(&mut self, entry: &Entry) {
        if let Some(value) = &entry.value {
            self.pattern(value);
        }
        let mut attributes: Vec<_> = entry.attributes.iter().collect();
        attributes.sort_by(|(one, _), (other, _)| one.text.cmp(&other.text));
        for (name, pattern) in attributes {
            self.text.push_str(" .");
            self.text.push_str(&name.text);
            self.text.push_str(" {");
            self.pattern(pattern);
            self.text.push('}');
        }
    }

    /// The wraps of a translator's editor are undone as on the page: a line end with the
    /// blanks around it is a space, and nothing between wide characters.
    fn pattern(&mut self, pattern: &Pattern) {
        let mut end = End::Nothing;
        let mut is_wrapped = false;
        for element in &pattern.elements {
            match element {
                Element::Text(range) => {
                    for c in self.tree.file.text()[range.clone()].chars() {
                        match c {
                            '\n' => {
                                self.trim(end);
                                is_wrapped = true;
                            }
                            ' ' | '\t' | '\r' if is_wrapped => {}
                            '\r' => {}
                            c => {
                                self.wrap(&mut is_wrapped, end, End::Text(c));
                                self.text.push(c);
                                end = End::Text(c);
                            }
                        }
                    }
                }
                Element::Placeable(expression) => {
                    self.wrap(&mut is_wrapped, end, End::Placeable);
                    self.placeable(expression);
                    end = End::Placeable;
                }
            }
        }
    }

    /// Takes the blanks at the end of a line away.
    fn trim(&mut self, end: End) {
        if matches!(end, End::Text(_)) {
            let length = self.text.trim_end_matches([' ', '\t']).len();
            self.text.truncate(length);
        }
    }

    fn wrap(&mut self, is_wrapped: &mut bool, before: End, after: End) {
        if !std::mem::take(is_wrapped) || before == End::Nothing {
            return;
        }
        let wide = [before, after].map(|end| matches!(end, End::Text(c) if is_wide(c)));
        let is_nothing = wide == [true; 2] || (self.set_solid && wide.contains(&true));
        if !is_nothing {
            self.text.push(' ');
        }
    }

    fn placeable(&mut self, expression: &Expression) {
        self.text.push_str("{ ");
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select(select) => self.select(select),
        }
        self.text.push_str(" }");
    }

    fn select(&mut self, select: &Select) {
        self.inline(&select.selector);
        self.text.push_str(" ->");
        for variant in &select.variants {
            let Variant {
                key,
                is_default,
                pattern,
                ..
            } = variant;
            let star = if *is_default { "*" } else { "" };
            // Writing to a string cannot fail.
            let _ = write!(self.text, " {star}[{}] {{", key.text);
            self.pattern(pattern);
            self.text.push('}');
        }
    }

    fn inline(&mut self, inline: &Inline) {
        let written = self.tree.file.text();
        match inline {
            Inline::Text(range) => {
                let _ = write!(self.text, "\"{}\"", &written[range.clone()]);
            }
            Inline::Number(range) => self.text.push_str(&written[range.clone()]),
            Inline::Variable(name) => {
                let _ = write!(self.text, "${}", name.text);
            }
            Inline::Call(call) => {
                self.text.push_str(&call.function.text);
                self.text.push('(');
                for (index, argument) in call.positional.iter().enumerate() {
                    self.comma(index);
                    self.inline(argument);
                }
                self.options(&call.options, call.positional.len());
                self.text.push(')');
            }
            Inline::Message { id, attribute } => {
                self.reference(&id.text, false);
                self.text.push_str(&id.text);
                if let Some(attribute) = attribute {
                    let _ = write!(self.text, ".{}", attribute.text);
                }
            }
            Inline::Term {
                id,
                attribute,
                positional,
                arguments,
            } => {
                self.reference(&id.text, true);
                let _ = write!(self.text, "-{}", id.text);
                if let Some(attribute) = attribute {
                    let _ = write!(self.text, ".{}", attribute.text);
                }
                if *positional > 0 || !arguments.is_empty() {
                    self.text.push('(');
                    // Fluent gives a term no positional arguments; check refuses them.
                    self.text.extend(std::iter::repeat_n('_', *positional));
                    self.options(arguments, *positional);
                    self.text.push(')');
                }
            }
            Inline::Placeable(expression) => self.placeable(expression),
        }
    }

    fn options(&mut self, options: &[NamedArgument], before: usize) {
        for (index, option) in options.iter().enumerate() {
            self.comma(before + index);
            let value = match option.is_number {
                true => option.value.clone(),
                false => format!(
                    "\"{}\"",
                    option.value.replace('\\', "\\\\").replace('"', "\\\"")
                ),
            };
            let _ = write!(self.text, "{}: {value}", option.name.text);
        }
    }

    fn comma(&mut self, index: usize) {
        if index > 0 {
            self.text.push_str(", ");
        }
    }

    fn reference(&mut self, id: &str, is_term: bool) {
        self.parts.insert(Part {
            id: id.to_owned(),
            is_term,
        });
    }
}

#[cfg(test)]
mod tests;
