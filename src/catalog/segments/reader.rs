//! From the tree of a file to the parts of its texts.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::sync::Arc;

use super::{Message, Part, Pattern, Select, Text, Variant};
use crate::catalog::characters;
use crate::catalog::lint;
use crate::catalog::prose::{Glyph, VALUE, unwrap_lines};
use crate::catalog::syntax::{self, Element, Entry, Expression, Inline, Tree};

/// A message in parts.
pub(super) fn message(tree: &Tree, entry: &Entry, set_solid: bool) -> Message {
    let excerpt = tree.excerpt(entry);
    let reader = Reader {
        tree,
        entry,
        set_solid,
    };
    let value = entry.value.iter().map(|value| (None, &entry.id, value));
    let attributes = entry.attributes.iter();
    let attributes = attributes.map(|(name, value)| (Some(name.text.clone()), name, value));
    let texts = value.chain(attributes).map(|(attribute, name, pattern)| {
        let start = name.range.end;
        // Between the name and the text there are blanks and the `=`.
        let after = tree.file.text()[start..].find('=').unwrap_or_default();
        Text {
            attribute,
            pattern: reader.pattern(pattern, start + after + 1),
        }
    });
    let texts: Vec<Text> = texts.collect();
    let end = texts.last().and_then(|text| text.pattern.range.clone());
    Message {
        id: entry.id.text.clone(),
        file: Arc::clone(&tree.file),
        comment: excerpt.comment,
        range: entry.id.range.start..end.map_or(entry.id.range.end, |range| range.end),
        name: entry.id.range.clone(),
        texts,
    }
}

/// The forms that files ask names for.
#[derive(Clone, Debug, Default)]
pub struct Forms {
    /// Those by which selections choose a variant.
    chosen_by: BTreeSet<String>,
    /// Those that are printed.
    printed: BTreeSet<String>,
}

impl Forms {
    /// The forms that a file asks for.
    pub(in crate::catalog) fn of(tree: &Tree) -> Self {
        let mut forms = Self::default();
        for pattern in tree.entries.iter().flat_map(Entry::patterns) {
            forms.pattern(pattern);
        }
        forms
    }

    /// Adds those of another file.
    pub fn extend(&mut self, other: Self) {
        self.chosen_by.extend(other.chosen_by);
        self.printed.extend(other.printed);
    }

    /// Those that are chosen by and never printed: the words of such an attribute are no text.
    pub fn keywords(&self) -> BTreeSet<String> {
        self.chosen_by.difference(&self.printed).cloned().collect()
    }

    fn pattern(&mut self, pattern: &syntax::Pattern) {
        for element in &pattern.elements {
            if let Element::Placeable(expression) = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression) {
        match expression {
            Expression::Select(select) => {
                self.chosen_by.extend(form(&select.selector));
                for variant in &select.variants {
                    self.pattern(&variant.pattern);
                }
            }
            Expression::Inline(Inline::Placeable(inner)) => self.expression(inner),
            Expression::Inline(inline) => self.printed.extend(form(inline)),
        }
    }
}

/// The form that a call asks names for.
fn form(inline: &Inline) -> Option<String> {
    let Inline::Call(call) = inline else {
        return None;
    };
    let mut options = call.options.iter();
    let form = options.find(|option| option.name.text == "form");
    form.map(|option| option.value.clone())
}

struct Reader<'a> {
    tree: &'a Tree,
    entry: &'a Entry,
    set_solid: bool,
}

impl Reader<'_> {
    fn text(&self) -> &str {
        self.tree.file.text()
    }

    /// A pattern whose first element comes after a byte.
    fn pattern(&self, pattern: &syntax::Pattern, from: usize) -> Pattern {
        let mut glyphs = Vec::new();
        let mut others = HashMap::new();
        let mut range: Option<Range<usize>> = None;
        let mut at = from;
        for element in &pattern.elements {
            let own = match element {
                Element::Text(text) => text.clone(),
                Element::Placeable(_) => {
                    let start = self.text()[at..].find('{').map_or(at, |blanks| at + blanks);
                    start..placeable_end(self.text(), start)
                }
            };
            at = own.end;
            range = Some(range.map_or(own.start, |range| range.start)..own.end);
            match element {
                Element::Text(_) => {
                    let text = &self.text()[own.clone()];
                    for (index, c) in text.char_indices() {
                        let start = own.start + index;
                        glyphs.push(glyph(c, start..start + c.len_utf8(), false));
                    }
                }
                Element::Placeable(expression) => match self.expression(expression, &own) {
                    Read::Literal(text) => {
                        for (c, at) in characters::literal(&self.text()[text.clone()]) {
                            let at = text.start + at.start..text.start + at.end;
                            glyphs.push(glyph(c, at, true));
                        }
                    }
                    Read::Part(part) => {
                        others.insert(own.start, part);
                        glyphs.push(glyph(VALUE, own, true));
                    }
                },
            }
        }
        // A text of one line keeps the spaces that it has.
        if glyphs.iter().any(|it| it.c == '\n' && !it.is_literal) {
            glyphs = unwrap_lines(glyphs, self.set_solid);
        }
        let mut parts = Vec::new();
        for glyph in glyphs {
            match others.remove(&glyph.range.start) {
                Some(part) => parts.push(part),
                None => match parts.last_mut() {
                    Some(Part::Text(text)) => text.push(glyph.c),
                    _ => parts.push(Part::Text(glyph.c.to_string())),
                },
            }
        }
        Pattern { range, parts }
    }

    fn expression(&self, expression: &Expression, range: &Range<usize>) -> Read {
        let mut expression = expression;
        // `{ { … } }` prints what is inside.
        while let Expression::Inline(Inline::Placeable(inner)) = expression {
            expression = inner;
        }
        match expression {
            Expression::Inline(Inline::Text(text)) => Read::Literal(text.clone()),
            Expression::Inline(_) => Read::Part(Part::Placeable(range.clone())),
            Expression::Select(select) => Read::Part(Part::Select(self.select(select, range))),
        }
    }

    fn select(&self, select: &syntax::Select, range: &Range<usize>) -> Select {
        let head = self.text().get(range.start..select.arrow);
        let head = head.unwrap_or_default();
        let head = head.trim_start_matches(|c: char| c == '{' || c.is_whitespace());
        let variants = select.variants.iter().map(|variant| Variant {
            key: variant.key.text.clone(),
            at: variant.key.range.clone(),
            is_default: variant.is_default,
            pattern: {
                let end = variant.key.range.end;
                let bracket = self.text()[end..].find(']').unwrap_or_default();
                self.pattern(&variant.pattern, end + bracket + 1)
            },
        });
        Select {
            range: range.clone(),
            selector: head.split_whitespace().collect::<Vec<_>>().join(" "),
            number: lint::numbers(self.tree, self.entry, select),
            variants: variants.collect(),
        }
    }
}

/// What a placeable is.
enum Read {
    /// A text between quotation marks.
    Literal(Range<usize>),
    /// Anything else.
    Part(Part),
}

fn glyph(c: char, range: Range<usize>, is_literal: bool) -> Glyph {
    Glyph {
        c,
        range,
        is_literal,
    }
}

/// Where the placeable that opens at a byte ends, after its brace.
fn placeable_end(text: &str, start: usize) -> usize {
    // For each brace that is open: whether it is among its variants, whose text may have
    // quotation marks.
    let mut open: Vec<bool> = Vec::new();
    let mut in_string = false;
    let mut is_escaped = false;
    for (at, c) in text[start..].char_indices() {
        if in_string {
            match c {
                _ if is_escaped => is_escaped = false,
                '\\' => is_escaped = true,
                '"' => in_string = false,
                _ => {}
            }
            continue;
        }
        match c {
            '{' => open.push(false),
            '}' => {
                open.pop();
                if open.is_empty() {
                    return start + at + 1;
                }
            }
            '"' => in_string = open.last() == Some(&false),
            '>' if text[..start + at].ends_with('-') => {
                if let Some(last) = open.last_mut() {
                    *last = true;
                }
            }
            _ => {}
        }
    }
    text.len()
}
