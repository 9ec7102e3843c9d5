//! The words of a file as a reader gets them, each character with its bytes in the file.
//!
//! A rule on spelling or terms looks at what stands between the placeables: marks are
//! taken out, escapes are resolved, line breaks are what they are on the page. What a
//! placeable prints is not known; its place is kept.

mod has;

use std::ops::Range;
use std::sync::Arc;

use icu_locale::{Locale, LocaleExpander};
use unic_langid::LanguageIdentifier;

use super::syntax::{Element, Entry, Expression, Inline, Pattern, Select, Tree};
use crate::diagnostics::{Location, SourceFile};

pub use has::Has;

/// The place of a value that a variable or a function prints. No message may hold the
/// character itself ([`characters`](super::characters)).
pub const VALUE: char = '\u{FFFC}';

/// The place of a selection, a message or a term, which may print words, marks or nothing.
pub const OPEN: char = '\u{FFFB}';

/// A character and where it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Glyph {
    /// The character, [`VALUE`] or [`OPEN`].
    pub c: char,
    /// The bytes of the file that stand for it.
    pub range: Range<usize>,
    /// Whether it is within a literal, `{"\u00A0"}`, where it is written otherwise.
    pub is_literal: bool,
}

/// What a variant is taken for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// The variable that is selected on, alone or within functions.
    pub variable: Option<String>,
    /// Whether it is selected on as an ordinal.
    pub is_ordinal: bool,
    /// The key of the variant.
    pub key: String,
}

/// A text without a choice in it: a value, an attribute, or a variant of one.
#[derive(Clone, Debug)]
pub struct Passage {
    /// The message, with its attribute: `lead`, `country-JP.pair`, `-term`.
    pub key: String,
    /// The file.
    pub file: Arc<SourceFile>,
    /// The bytes of the name of the message.
    pub name: Range<usize>,
    /// Its characters.
    pub glyphs: Vec<Glyph>,
    /// Which characters those are.
    pub has: Has,
    /// The variants that it is in, the innermost last; none for a whole text. Other texts may
    /// stand before and after a variant.
    pub chosen: Vec<Chosen>,
    /// The variables that are printed, in the order of the [`VALUE`]s; none for one that is
    /// no variable alone.
    pub values: Vec<Option<String>>,
}

impl Passage {
    /// The character at an index; `None` past the end.
    pub fn at(&self, index: usize) -> Option<char> {
        self.glyphs.get(index).map(|glyph| glyph.c)
    }

    /// The character before an index.
    pub fn before(&self, index: usize) -> Option<char> {
        self.at(index.checked_sub(1)?)
    }

    /// The text of a range of characters.
    pub fn text(&self, range: Range<usize>) -> String {
        let glyphs = self.glyphs.get(range).unwrap_or_default();
        glyphs.iter().map(|glyph| glyph.c).collect()
    }

    /// The bytes of the file for a range of characters that is not empty.
    pub fn bytes(&self, range: &Range<usize>) -> Range<usize> {
        let start = self.glyphs.get(range.start);
        let end = range.end.checked_sub(1).and_then(|at| self.glyphs.get(at));
        let start = start.map_or(self.name.start, |glyph| glyph.range.start);
        start..end.map_or(start, |glyph| glyph.range.end).max(start)
    }

    /// The place of a range of characters.
    pub fn location(&self, range: &Range<usize>) -> Location {
        Location::new(&self.file, self.bytes(range))
    }

    /// The place of the name of the message.
    pub fn name_location(&self) -> Location {
        Location::new(&self.file, self.name.clone())
    }

    /// Whether something in it may print words or marks that are not seen here.
    pub fn is_open(&self) -> bool {
        let is_open = |glyph: &Glyph| glyph.c == OPEN;
        !self.chosen.is_empty() || self.has.any([OPEN]) && self.glyphs.iter().any(is_open)
    }
}

/// Every passage of a file, in its order; a variant comes after the text that it is in.
pub(super) fn of_tree(tree: &Tree, set_solid: bool) -> Vec<Passage> {
    let mut passages = Vec::new();
    for entry in &tree.entries {
        of_entry(tree, entry, set_solid, &mut passages);
    }
    passages
}

/// The passages of one message or term.
pub(super) fn of_message(tree: &Tree, entry: &Entry, set_solid: bool) -> Vec<Passage> {
    let mut passages = Vec::new();
    of_entry(tree, entry, set_solid, &mut passages);
    passages
}

fn of_entry(tree: &Tree, entry: &Entry, set_solid: bool, passages: &mut Vec<Passage>) {
    let dash = if entry.is_term { "-" } else { "" };
    let name = format!("{dash}{}", entry.id.text);
    let value = entry.value.iter().map(|pattern| (name.clone(), pattern));
    let attributes = entry.attributes.iter();
    let attributes = attributes.map(|(id, pattern)| (format!("{name}.{}", id.text), pattern));
    for (key, pattern) in value.chain(attributes) {
        let mut reader = Reader {
            tree,
            entry,
            set_solid,
            key: &key,
            passages,
        };
        reader.pattern(pattern, &[]);
    }
}

struct Reader<'a> {
    tree: &'a Tree,
    entry: &'a Entry,
    set_solid: bool,
    key: &'a str,
    passages: &'a mut Vec<Passage>,
}

impl Reader<'_> {
    fn pattern(&mut self, pattern: &Pattern, chosen: &[Chosen]) {
        let mut text = Text {
            file: self.tree.file.text(),
            glyphs: Vec::new(),
            values: Vec::new(),
            selects: Vec::new(),
        };
        for element in &pattern.elements {
            match element {
                Element::Text(range) => text.plain(range.clone()),
                Element::Placeable(expression) => text.expression(expression),
            }
        }
        let Text {
            glyphs,
            values,
            selects,
            ..
        } = text;
        let glyphs = without_marks(unwrap_lines(glyphs, self.set_solid));
        self.passages.push(Passage {
            key: self.key.to_owned(),
            file: Arc::clone(&self.tree.file),
            name: self.entry.id.range.clone(),
            has: Has::new(&glyphs),
            glyphs,
            chosen: chosen.to_vec(),
            values,
        });
        for select in selects {
            let (variable, is_ordinal) = selector(&select.selector);
            for variant in &select.variants {
                let mut chosen = chosen.to_vec();
                chosen.push(Chosen {
                    variable: variable.clone(),
                    is_ordinal,
                    key: variant.key.text.clone(),
                });
                self.pattern(&variant.pattern, &chosen);
            }
        }
    }
}

/// The variable that is selected on, and whether it is as an ordinal.
fn selector(inline: &Inline) -> (Option<String>, bool) {
    match inline {
        Inline::Variable(name) => (Some(name.text.clone()), false),
        Inline::Call(call) => {
            let inner = call.positional.first().map(selector);
            let variable = inner.and_then(|(variable, _)| variable);
            (variable, is_ordinal(inline))
        }
        _ => (None, false),
    }
}

/// Whether a selector is `NUMBER(…, type: "ordinal")`.
pub(super) fn is_ordinal(inline: &Inline) -> bool {
    let Inline::Call(call) = inline else {
        return false;
    };
    let mut options = call.options.iter();
    call.function.text == "NUMBER"
        && options.any(|option| option.name.text == "type" && option.value == "ordinal")
}

struct Text<'a> {
    file: &'a str,
    glyphs: Vec<Glyph>,
    values: Vec<Option<String>>,
    selects: Vec<&'a Select>,
}

impl<'a> Text<'a> {
    fn plain(&mut self, range: Range<usize>) {
        let text = &self.file[range.clone()];
        for (at, c) in text.char_indices() {
            let start = range.start + at;
            self.add(c, start..start + c.len_utf8(), false);
        }
    }

    fn add(&mut self, c: char, range: Range<usize>, is_literal: bool) {
        self.glyphs.push(Glyph {
            c,
            range,
            is_literal,
        });
    }

    fn expression(&mut self, expression: &'a Expression) {
        match expression {
            Expression::Select(select) => {
                self.selects.push(select);
                let start = select.arrow;
                self.add(OPEN, start..start + 2, false);
            }
            Expression::Inline(inline) => self.inline(inline),
        }
    }

    fn inline(&mut self, inline: &'a Inline) {
        match inline {
            Inline::Text(range) => {
                let text = &self.file[range.clone()];
                for (c, at) in super::characters::literal(text) {
                    self.add(c, range.start + at.start..range.start + at.end, true);
                }
            }
            Inline::Number(range) => self.plain(range.clone()),
            Inline::Variable(name) => {
                self.values.push(Some(name.text.clone()));
                self.add(VALUE, name.range.clone(), false);
            }
            Inline::Call(call) => {
                let (variable, _) = selector(inline);
                let is_number = call.function.text == "NUMBER";
                self.values.push(variable.filter(|_| is_number));
                self.add(VALUE, call.function.range.clone(), false);
            }
            Inline::Message { id, .. } | Inline::Term { id, .. } => {
                self.add(OPEN, id.range.clone(), false);
            }
            Inline::Placeable(expression) => self.expression(expression),
        }
    }
}

/// Line ends with the blanks around them as the page has them: a space, and nothing
/// between wide characters.
pub(super) fn unwrap_lines(glyphs: Vec<Glyph>, set_solid: bool) -> Vec<Glyph> {
    let is_blank = |glyph: &Glyph| !glyph.is_literal && matches!(glyph.c, ' ' | '\t' | '\r');
    let mut unwrapped: Vec<Glyph> = Vec::with_capacity(glyphs.len());
    let mut rest = glyphs.into_iter().peekable();
    while let Some(glyph) = rest.next() {
        if glyph.c != '\n' || glyph.is_literal {
            unwrapped.push(glyph);
            continue;
        }
        while unwrapped.last().is_some_and(is_blank) {
            unwrapped.pop();
        }
        while rest
            .next_if(|next| is_blank(next) || next.c == '\n')
            .is_some()
        {}
        let before = unwrapped.last().map(|glyph| glyph.c);
        let after = rest.peek().map(|glyph| glyph.c);
        let (Some(before), Some(after)) = (before, after) else {
            continue;
        };
        let wide = [before, after].map(is_wide);
        let is_nothing = wide == [true; 2] || (set_solid && wide.contains(&true));
        if !is_nothing && !before.is_whitespace() && !after.is_whitespace() {
            unwrapped.push(Glyph { c: ' ', ..glyph });
        }
    }
    unwrapped
}

/// Whether a character is of a script that is written without spaces, or its punctuation.
pub fn is_wide(c: char) -> bool {
    matches!(u32::from(c), 0x2E80..=0x303F | 0x3041..=0x31FF | 0x3400..=0x9FFF
        | 0xF900..=0xFAFF | 0xFE30..=0xFE4F | 0xFF00..=0xFF60 | 0xFFE0..=0xFFE6
        | 0x2_0000..=0x3_FFFF)
}

/// Whether a language is written in kana or Chinese characters, which stand without
/// spaces between words (the likely script of CLDR).
pub fn is_set_solid(language: &LanguageIdentifier) -> bool {
    let Ok(mut locale) = Locale::try_from_str(&language.to_string()) else {
        return false;
    };
    LocaleExpander::new_extended().maximize(&mut locale.id);
    let script = locale.id.script.map(|script| script.to_string());
    matches!(
        script.as_deref(),
        Some("Jpan" | "Hira" | "Kana" | "Hani" | "Hans" | "Hant" | "Bopo")
    )
}

/// The characters without marks. Text of another language, `<span lang="…">`, is a value:
/// the rules of this language are not its own.
fn without_marks(glyphs: Vec<Glyph>) -> Vec<Glyph> {
    if !glyphs.iter().any(|glyph| matches!(glyph.c, '<' | '&')) {
        return glyphs;
    }
    let mut plain = Vec::with_capacity(glyphs.len());
    let mut at = 0;
    while let Some(glyph) = glyphs.get(at) {
        let rest = &glyphs[at..];
        if let Some(length) = mark(rest) {
            let name: String = rest[1..length].iter().map(|glyph| glyph.c).collect();
            at += length;
            if name.starts_with("span") {
                let close = "</span>".chars();
                let found = (at..glyphs.len()).find(|start| {
                    let text = glyphs[*start..].iter().map(|glyph| glyph.c);
                    text.take(7).eq(close.clone())
                });
                at = found.map_or(glyphs.len(), |start| start + 7);
                plain.push(Glyph {
                    c: OPEN,
                    ..glyph.clone()
                });
            }
        } else if let Some((c, length)) = entity(rest) {
            let end = rest[length - 1].range.end;
            plain.push(Glyph {
                c,
                range: glyph.range.start..end,
                is_literal: glyph.is_literal,
            });
            at += length;
        } else {
            plain.push(glyph.clone());
            at += 1;
        }
    }
    plain
}

/// How many characters a mark at the start has; none where there is no mark.
fn mark(glyphs: &[Glyph]) -> Option<usize> {
    let is_mark = glyphs.first()?.c == '<'
        && glyphs
            .get(1)
            .is_some_and(|next| next.c == '/' || next.c.is_ascii_lowercase());
    let close = glyphs.iter().position(|glyph| glyph.c == '>')?;
    is_mark.then_some(close + 1)
}

/// The character of an escape of marks at the start, and its length.
fn entity(glyphs: &[Glyph]) -> Option<(char, usize)> {
    let escapes = [("&lt;", '<'), ("&gt;", '>'), ("&amp;", '&')];
    escapes.into_iter().find_map(|(escape, c)| {
        let text = glyphs.iter().take(escape.len()).map(|glyph| glyph.c);
        text.eq(escape.chars()).then_some((c, escape.len()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passages(text: &str) -> Vec<String> {
        let tree = Tree::parse(SourceFile::new("x.ftl", text)).expect("Fluent");
        let shown = of_tree(&tree, false).into_iter().map(|passage| {
            let text = passage.text(0..passage.glyphs.len());
            text.replace(VALUE, "§").replace(OPEN, "¤")
        });
        shown.collect()
    }

    #[test]
    fn a_text_is_what_a_reader_gets() {
        assert_eq!(
            passages("a = b <em>c</em> &lt;d&gt; { $e }\n"),
            ["b c <d> §"]
        );
        assert_eq!(
            passages("a = b\n    c\n    .d = e{\"\\u00A0\"}f\n"),
            ["b c", "e\u{A0}f"]
        );
        assert_eq!(passages("a = 日本\n    の\n"), ["日本の"]);
        assert_eq!(
            passages("a = { $b ->\n    [c] d { e }\n   *[f] { -g }\n    } h\n"),
            ["¤ h", "d ¤", "¤"]
        );
        assert_eq!(
            passages("a = x <span lang=\"en\">the the</span> y\n"),
            ["x ¤ y"]
        );
    }

    #[test]
    fn each_character_has_its_bytes() {
        let text = "a = é { \"\\u00A0\" }&amp;\n    ü\n";
        let tree = Tree::parse(SourceFile::new("x.ftl", text)).expect("Fluent");
        let passages = of_tree(&tree, false);
        let found = passages[0].glyphs.iter().map(|glyph| {
            let written = &text[glyph.range.clone()];
            (glyph.c, written)
        });
        let found: Vec<_> = found.collect();
        assert_eq!(
            found,
            [
                ('é', "é"),
                (' ', " "),
                ('\u{A0}', "\\u00A0"),
                ('&', "&amp;"),
                (' ', "\n"),
                ('ü', "ü")
            ]
        );
    }

    #[test]
    fn a_variant_knows_what_it_is_taken_for() {
        let text = "a = { NUMBER($n, type: \"ordinal\") ->\n    [one] { $n }st\n   *[other] { $n }th\n    }\n";
        let tree = Tree::parse(SourceFile::new("x.ftl", text)).expect("Fluent");
        let passages = of_tree(&tree, false);
        let chosen = passages[1].chosen.last().expect("a variant");
        assert_eq!(
            (chosen.variable.as_deref(), chosen.is_ordinal),
            (Some("n"), true)
        );
        assert_eq!(chosen.key, "one");
        assert_eq!(passages[1].values, [Some("n".to_owned())]);
    }
}
