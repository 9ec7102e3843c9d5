//! Texts as Fluent: escaped, wrapped, and put in the place of others.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::ops::Range;

use super::{Message, Pattern, Select, Text, step};
use crate::catalog::prose::is_wide;

/// How long a line may become, in characters, before a text goes on in the next one.
const WIDTH: usize = 110;

/// A part of a translated text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Text as it is on the page, with marks.
    Text(String),
    /// A placeable as it is written.
    Placeable(String),
    /// The selection of that number in the pattern, from 0.
    Select(usize),
}

/// What is put in a file: by attribute (none for the value) and path, the text.
pub type Translations = HashMap<(Option<String>, String), Vec<Piece>>;

/// A range of a file, and the text in its place.
pub type Edit = (Range<usize>, String);

/// A variant, or a whole message, of which some texts are translated and others are not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incomplete {
    /// The attribute; none for the value.
    pub attribute: Option<String>,
    /// The way to the text that is not translated.
    pub path: String,
}

/// What these translations change in the file of a message that is there.
///
/// # Errors
/// A variant or attribute that would be added, and is translated in part.
pub fn edits(message: &Message, translations: &Translations) -> Result<Vec<Edit>, Incomplete> {
    let mut edits = Vec::new();
    for text in &message.texts {
        let writer = Writer {
            message,
            attribute: &text.attribute,
            translations,
        };
        match (&text.attribute, &text.pattern.range) {
            // An attribute that is not there yet.
            (Some(attribute), None) if writer.is_begun(&text.pattern, "") => {
                let head = format!("    .{attribute} = ");
                let column = head.chars().count();
                let value = writer.anew(&text.pattern, "", indent_of(text), column)?;
                let end = message.range.end;
                edits.push((end..end, format!("\n{head}{value}")));
            }
            _ => writer.edits(&text.pattern, "", indent_of(text), &mut edits)?,
        }
    }
    Ok(edits)
}

/// A message that is not there, made of one of another language.
///
/// # Errors
/// A text that is not translated.
pub fn whole(template: &Message, translations: &Translations) -> Result<String, Incomplete> {
    let mut written = String::new();
    for text in &template.texts {
        let writer = Writer {
            message: template,
            attribute: &text.attribute,
            translations,
        };
        let head = match &text.attribute {
            None => format!("{} =", template.id),
            Some(attribute) if written.is_empty() => {
                format!("{} =\n    .{attribute} =", template.id)
            }
            Some(attribute) => format!("\n    .{attribute} ="),
        };
        let column = head.len() - head.rfind('\n').map_or(0, |at| at + 1) + 1;
        let value = writer.anew(&text.pattern, "", indent_of(text), column)?;
        // Writing to a string cannot fail.
        let _ = write!(written, "{head} {value}");
    }
    Ok(written)
}

/// A text with parts replaced; the ranges do not overlap, and those at one place come in
/// their order.
pub fn apply(text: &str, mut edits: Vec<Edit>) -> String {
    apply_within(text, 0..text.len(), &mut edits)
}

fn apply_within(text: &str, range: Range<usize>, edits: &mut [Edit]) -> String {
    edits.sort_by_key(|(at, _)| (at.start, at.end));
    let mut applied = String::new();
    let mut done = range.start;
    for (at, replacement) in edits {
        applied.push_str(&text[done..at.start]);
        applied.push_str(replacement);
        done = at.end;
    }
    applied.push_str(&text[done..range.end]);
    applied
}

/// The blanks before the later lines of a text.
fn indent_of(text: &Text) -> usize {
    match text.attribute {
        None => 4,
        Some(_) => 8,
    }
}

struct Writer<'a> {
    message: &'a Message,
    attribute: &'a Option<String>,
    translations: &'a Translations,
}

impl Writer<'_> {
    fn translation(&self, path: &str) -> Option<&[Piece]> {
        let key = (self.attribute.clone(), path.to_owned());
        self.translations.get(&key).map(Vec::as_slice)
    }

    fn incomplete(&self, path: &str) -> Incomplete {
        Incomplete {
            attribute: self.attribute.clone(),
            path: path.to_owned(),
        }
    }

    /// What changes in a pattern that is in the file.
    fn edits(
        &self,
        pattern: &Pattern,
        path: &str,
        indent: usize,
        edits: &mut Vec<Edit>,
    ) -> Result<(), Incomplete> {
        let Some(pieces) = self.translation(path) else {
            for (number, select) in pattern.selects().enumerate() {
                self.select_edits(select, number, path, edits)?;
            }
            return Ok(());
        };
        let Some(range) = pattern.range.clone() else {
            return Ok(());
        };
        let selects: Vec<&Select> = pattern.selects().collect();
        let column = self.column(range.start);
        let mut line = Line::new(indent, column);
        line.begins = self.before(range.start).trim().is_empty();
        for piece in pieces {
            match piece {
                Piece::Text(text) => line.text(text),
                Piece::Placeable(source) => line.placeable(source),
                Piece::Select(number) => {
                    let Some(select) = selects.get(*number) else {
                        continue;
                    };
                    let mut within = Vec::new();
                    self.select_edits(select, *number, path, &mut within)?;
                    let text = self.message.file.text();
                    line.placeable(&apply_within(text, select.range.clone(), &mut within));
                }
            }
        }
        edits.push((range, line.finish()));
        Ok(())
    }

    /// What is before a byte in its line.
    fn before(&self, at: usize) -> &str {
        let text = &self.message.file.text()[..at];
        text.rfind('\n').map_or(text, |end| &text[end + 1..])
    }

    fn column(&self, at: usize) -> usize {
        self.before(at).chars().count()
    }

    /// What changes in a selection that is in the file.
    fn select_edits(
        &self,
        select: &Select,
        number: usize,
        path: &str,
        edits: &mut Vec<Edit>,
    ) -> Result<(), Incomplete> {
        for variant in &select.variants {
            let path = step(path, number, &variant.key);
            // The `[` of the default is after its `*`.
            let indent = self.column(variant.at.start).saturating_sub(1);
            if variant.pattern.range.is_some() {
                self.edits(&variant.pattern, &path, indent + 4, edits)?;
            } else if self.is_begun(&variant.pattern, &path) {
                let head = format!("{}[{}] ", " ".repeat(indent), variant.key);
                let text = self.anew(&variant.pattern, &path, indent, head.chars().count())?;
                let file = self.message.file.text();
                let line = file[..variant.at.start].rfind('\n').map_or(0, |at| at + 1);
                edits.push((line..line, format!("{head}{text}\n")));
            }
        }
        Ok(())
    }

    /// Whether anything of a pattern is translated.
    fn is_begun(&self, pattern: &Pattern, path: &str) -> bool {
        self.translation(path).is_some()
            || pattern.selects().enumerate().any(|(number, select)| {
                let mut variants = select.variants.iter();
                variants.any(|it| self.is_begun(&it.pattern, &step(path, number, &it.key)))
            })
    }

    /// A pattern that is not in the file; what closes in it is indented so far.
    fn anew(
        &self,
        pattern: &Pattern,
        path: &str,
        indent: usize,
        column: usize,
    ) -> Result<String, Incomplete> {
        let pieces = self
            .translation(path)
            .ok_or_else(|| self.incomplete(path))?;
        let selects: Vec<&Select> = pattern.selects().collect();
        let mut line = Line::new(indent.max(4), column);
        for piece in pieces {
            match piece {
                Piece::Text(text) => line.text(text),
                Piece::Placeable(source) => line.placeable(source),
                Piece::Select(number) => {
                    if let Some(select) = selects.get(*number) {
                        line.placeable(&self.select_anew(select, *number, path, indent)?);
                    }
                }
            }
        }
        Ok(line.finish())
    }

    fn select_anew(
        &self,
        select: &Select,
        number: usize,
        path: &str,
        indent: usize,
    ) -> Result<String, Incomplete> {
        let mut written = format!("{{ {} ->", select.selector);
        for variant in &select.variants {
            let path = step(path, number, &variant.key);
            let head = match variant.is_default {
                true => format!("{}*[{}] ", " ".repeat(indent + 3), variant.key),
                false => format!("{}[{}] ", " ".repeat(indent + 4), variant.key),
            };
            let column = head.chars().count();
            let text = self.anew(&variant.pattern, &path, indent + 4, column)?;
            let _ = write!(written, "\n{head}{text}");
        }
        let _ = write!(written, "\n{}}}", " ".repeat(indent));
        Ok(written)
    }
}

/// A text as it is written, with a line end where a line is full.
struct Line {
    indent: usize,
    /// How many characters the last line has.
    column: usize,
    written: String,
    /// The text that is not written yet, for its end decides how.
    text: String,
    is_begun: bool,
    /// Whether it begins in a line of its own, where some characters have a meaning.
    begins: bool,
}

impl Line {
    fn new(indent: usize, column: usize) -> Self {
        Self {
            indent,
            column,
            written: String::new(),
            text: String::new(),
            is_begun: false,
            begins: false,
        }
    }

    fn text(&mut self, text: &str) {
        self.text.push_str(text);
    }

    fn placeable(&mut self, source: &str) {
        self.flush(false);
        self.push(source);
        self.is_begun = true;
    }

    fn push(&mut self, written: &str) {
        self.written.push_str(written);
        self.column = match written.rfind('\n') {
            Some(end) => written[end + 1..].chars().count(),
            None => self.column + written.chars().count(),
        };
    }

    fn finish(mut self) -> String {
        self.flush(true);
        if self.written.is_empty() {
            self.written.push_str("{\"\"}");
        }
        self.written
    }

    /// Writes the text that is not written yet.
    fn flush(&mut self, is_end: bool) {
        let text = std::mem::take(&mut self.text);
        let letters: Vec<char> = text.chars().collect();
        let blank = |c: &&char| **c == ' ';
        let leading = match self.is_begun {
            false => letters.iter().take_while(blank).count(),
            true => 0,
        };
        let trailing = match is_end {
            true => letters.iter().rev().take_while(blank).count(),
            false => 0,
        };
        let trailing = trailing.min(letters.len() - leading);
        if leading > 0 {
            self.push(&format!("{{\"{}\"}}", " ".repeat(leading)));
        }
        let end = letters.len() - trailing;
        for at in leading..end {
            let c = letters[at];
            let is_first = at == leading && !self.is_begun;
            let escaped = match c {
                '{' | '}' => Some(c.to_string()),
                // Not needed after a name or a key, but it reads like one.
                '[' | '*' if is_first && leading == 0 => Some(c.to_string()),
                '.' | '#' | '＃' | '/' if is_first && leading == 0 && self.begins => {
                    Some(c.to_string())
                }
                c if is_hidden(c) => {
                    let code = u32::from(c);
                    Some(match code {
                        0..=0xFFFF => format!("\\u{code:04X}"),
                        _ => format!("\\U{code:06X}"),
                    })
                }
                _ => None,
            };
            match escaped {
                Some(escaped) => self.push(&format!("{{\"{escaped}\"}}")),
                None if c == ' ' && self.breaks(&letters[..end], at) => {
                    let line = format!("\n{}", " ".repeat(self.indent));
                    self.push(&line);
                }
                None => self.push(c.encode_utf8(&mut [0; 4])),
            }
        }
        if trailing > 0 {
            self.push(&format!("{{\"{}\"}}", " ".repeat(trailing)));
        }
        self.is_begun |= !letters.is_empty();
    }

    /// Whether a line ends in the place of the blank: the next word would not fit, and a line
    /// end there is read as one blank again.
    fn breaks(&self, letters: &[char], at: usize) -> bool {
        let word: Vec<char> = letters[at + 1..]
            .iter()
            .copied()
            .take_while(|c| *c != ' ')
            .collect();
        let is_plain = |c: &char| !is_wide(*c) && !c.is_whitespace();
        let before = at.checked_sub(1).and_then(|before| letters.get(before));
        // What a line may not begin with, and what a check would take for a name or a comment.
        let begins = word.first().is_some_and(|c| c.is_alphanumeric()) && word.iter().all(is_plain);
        let rest: String = letters[at + 1 + word.len()..].iter().take(3).collect();
        let is_name = rest.trim_start().starts_with(['=', '＝']) || word.contains(&'=');
        self.column + 1 + word.len() > WIDTH
            && before.is_some_and(|c| is_plain(c) && *c != '{' && *c != '}')
            && begins
            && !is_name
    }
}

/// Whether a character cannot be seen, or is another space than the usual one. What shapes
/// the letters beside it is written as it is.
fn is_hidden(c: char) -> bool {
    let is_format = matches!(u32::from(c),
        0xAD | 0x034F | 0x061C | 0x180E | 0x200B | 0x200E | 0x200F | 0x2028..=0x202E
        | 0x2060..=0x206F | 0xFEFF);
    is_format || (c != ' ' && c.is_whitespace())
}
