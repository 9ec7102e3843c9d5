//! Characters that no message may hold, and texts that print nothing.
//!
//! What is refused has no glyph and changes what a reader, a search or a screen
//! reader gets: it is a slip of a paste or a trick. What has no glyph and is part of
//! how a language is written is allowed:
//!
//! | allowed | why |
//! |---|---|
//! | U+200C, U+200D (ZWNJ, ZWJ) | Persian, Urdu, the scripts of India and Sri Lanka (Unicode 16.0, §23.2 "Cursive Connection"; UAX #31, §2.3; UTS #39, table 1) |
//! | U+200E, U+200F, U+061C (LRM, RLM, ALM) | the order of neutral characters; they change nothing else (UAX #9, §2.6) |
//! | U+2066–U+2069 (isolates) | what UAX #9, §2.7 recommends; that they are balanced is checked by [`bidi`](super::bidi) |
//! | U+202A, U+202B, U+202C (embeddings) | the same in older texts; they cannot turn letters around, and have to be balanced too |
//! | U+2060 (word joiner) | forbids a line break, as in "10–20" (UAX #14, class WJ) |
//! | U+FE00–U+FE0F, U+E0100–U+E01EF, U+180B–U+180D, U+180F (variation selectors) | the forms of Chinese characters in names of persons (Unicode 16.0, §23.4; UTS #37), emoji, Mongolian |
//! | no-break and other spaces | they have a width, which is what they are for |
//!
//! A refused class says in [`refused`] why it is one.

use std::ops::Range;
use std::sync::OnceLock;

use icu_properties::CodePointSetData;
use icu_properties::props::DefaultIgnorableCodePoint;

use super::syntax::{Element, Entry, Expression, Inline, NamedArgument, Pattern, Tree};
use crate::diagnostics::Diagnostic;
use crate::rules::Rule;

/// Why a character is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused {
    /// What it is, with its article: `a zero width space`.
    pub what: &'static str,
    /// What to do about it.
    pub help: &'static str,
}

/// Whether nothing is lost with a refused character: it never stands for another one, and
/// the text around it reads the same.
fn is_superfluous(c: char) -> bool {
    matches!(u32::from(c),
        0xAD | 0x034F | 0x200B | 0x2061..=0x2065 | 0x206A..=0x206F | 0xFEFF
        | 0xFFF0..=0xFFF8 | 0xE0000..=0xE0FFF)
}

/// A refused character in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The character.
    pub character: char,
    /// The bytes of the text that stand for it: itself, or its escape.
    pub range: Range<usize>,
    /// Why it is refused.
    pub refused: Refused,
}

/// What [`char::is_alphabetic`] says, for texts of every script: the standard library searches
/// its table for each letter that is not ASCII.
pub fn is_alphabetic(c: char) -> bool {
    /// By the upper bits of a code of the basic plane, a bit for each of its characters.
    static PAGES: [OnceLock<[u64; 4]>; 256] = [const { OnceLock::new() }; 256];
    if c.is_ascii() {
        return c.is_ascii_alphabetic();
    }
    let code = u32::from(c);
    let Some(page) = PAGES.get(code as usize >> 8) else {
        return c.is_alphabetic();
    };
    let page = page.get_or_init(|| {
        let first = code & !0xFF;
        let bits = |word: u32| {
            let codes = (0..64).map(|bit| (bit, char::from_u32(first + word * 64 + bit)));
            let letters = codes.filter(|(_, c)| c.is_some_and(char::is_alphabetic));
            letters.fold(0, |bits, (bit, _)| bits | 1 << bit)
        };
        [0, 1, 2, 3].map(bits)
    });
    page[code as usize >> 6 & 3] >> (code & 63) & 1 == 1
}

/// Why a character may not stand in a message; `None` for one that may.
pub fn refused(c: char) -> Option<Refused> {
    // Nearly every character of every text.
    if matches!(c, ' '..='~') {
        return None;
    }
    const REMOVE: &str = "remove it";
    let (what, help) = match u32::from(c) {
        // The line end and the tab are layout of the file.
        0x09 | 0x0A => return None,
        // C0, DEL and C1 mean nothing in a text (Unicode 16.0, §23.1).
        0x00..=0x1F | 0x7F..=0x9F => ("a control character", REMOVE),
        // Seen only where a line breaks, and in the way of a search everywhere
        // (§23.2); the lines of a page are hyphenated for its language.
        0xAD => (
            "a soft hyphen",
            "remove it; words are divided by themselves",
        ),
        // Not seen; it takes part in sorting, which no message needs (§23.2).
        0x034F => ("a combining grapheme joiner", REMOVE),
        // Part of Mongolian in its own script (§13.5), which runs from top to
        // bottom and cannot be published here. In other scripts it is a trick.
        0x180E => ("a Mongolian vowel separator", REMOVE),
        // Khmer and Thai mark words with it (§23.2), but lines are broken there by
        // dictionary (UAX #14, class SA); a reader who searches does not type it.
        0x200B => (
            "a zero width space",
            "remove it; lines are broken between words without it",
        ),
        // The text of a message is one paragraph (§23.2 recommends them to no one).
        0x2028 | 0x2029 => (
            "a separator of lines or paragraphs",
            "write a space, or two messages",
        ),
        // They turn Latin letters around too: the word that is read is not the word
        // that is there (UAX #9, §2.2; UTR #36, §2.4), balanced or not.
        0x202D | 0x202E => (
            "an override of the direction",
            "remove it; a part of another direction goes between U+2068 and U+2069",
        ),
        // Operators of formulas (§22.6).
        0x2061..=0x2064 => ("an invisible operator of formulas", REMOVE),
        // Deprecated (§23.3).
        0x206A..=0x206F => ("a deprecated format character", REMOVE),
        // Inside a text it is a byte order mark of a file that was pasted (§23.8);
        // its other meaning was given to U+2060 in Unicode 3.2.
        0xFEFF => (
            "a byte order mark",
            "remove it; to forbid a line break, write U+2060",
        ),
        // Internal to programs (§23.8); the object replacement character stands for
        // a picture that was lost, the replacement character for a lost letter.
        0xFFF9..=0xFFFB => ("a mark of interlinear annotation", REMOVE),
        0xFFFC => (
            "the object replacement character",
            "remove it; something that is no text was lost here",
        ),
        0xFFFD => (
            "the replacement character",
            "write the character that was lost here",
        ),
        // Controls of musical notation (§21.2).
        0x1D173..=0x1D17A => ("an invisible control of musical notation", REMOVE),
        // Tags can carry a whole hidden text (§23.9). Three flags of emoji are
        // written with them; an emblem belongs into the template.
        0xE0000..=0xE007F => ("an invisible tag character", REMOVE),
        // Reserved for characters that will not be seen (UAX #44,
        // Default_Ignorable_Code_Point).
        0x2065 | 0xFFF0..=0xFFF8 | 0xE0080..=0xE00FF | 0xE01F0..=0xE0FFF => {
            ("an unassigned invisible character", REMOVE)
        }
        // Noncharacters: U+FDD0–U+FDEF and the last two of each plane (§23.7).
        code if code & 0xFFFE == 0xFFFE || (0xFDD0..=0xFDEF).contains(&code) => {
            ("a noncharacter", REMOVE)
        }
        _ => return None,
    };
    Some(Refused { what, help })
}

/// Whether a text prints nothing: it is empty, or all of it is white space
/// (White_Space), characters that are never seen (Default_Ignorable_Code_Point,
/// with the Hangul fillers), controls, and the Braille cell without a dot (U+2800).
///
/// Inline marks such as `<em></em>` count as text: take them out before.
pub fn is_blank(text: &str) -> bool {
    let ignorable = CodePointSetData::new::<DefaultIgnorableCodePoint>();
    text.chars().all(|c| {
        c.is_whitespace()
            || c.is_control()
            || ignorable.contains(c)
            || matches!(c, '\u{2800}' | '\u{FFF9}'..='\u{FFFB}')
    })
}

/// Whether a text prints nothing, inline marks such as `<em></em>` taken out. A `<` that is
/// text is written `&lt;`.
pub fn shows_nothing(text: &str) -> bool {
    let mut pieces = text.split('<');
    let before = pieces.next().unwrap_or_default();
    is_blank(before)
        && pieces.all(|piece| {
            piece
                .split_once('>')
                .is_some_and(|(_, after)| is_blank(after))
        })
}

/// The refused characters of a text, in order. A carriage return before a line feed
/// is the line end of the file and no character of the text.
pub fn in_text(text: &str) -> Vec<Found> {
    let mut found = Vec::new();
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        if c != '\r' || !text[end..].starts_with('\n') {
            add(c, at..end, &mut found);
        }
    }
    found
}

/// The refused characters of a string literal as it is written between its quotation
/// marks, in order: those that stand there, and those that an escape stands for
/// (`\u200B`, `\U00200B`). An escape that is no character, such as `\uD800`, becomes
/// the replacement character in Fluent, and is found as that.
pub fn in_literal(written: &str) -> Vec<Found> {
    let mut found = Vec::new();
    for (character, range) in literal(written) {
        add(character, range, &mut found);
    }
    found
}

/// The characters of a string literal as it is written between its quotation marks, each
/// with the bytes that stand for it.
pub(super) fn literal(written: &str) -> Vec<(char, Range<usize>)> {
    let mut characters = Vec::new();
    let mut at = 0;
    while let Some(c) = written[at..].chars().next() {
        let (character, length) = match c {
            '\\' => escape(&written[at..]),
            _ => (c, c.len_utf8()),
        };
        characters.push((character, at..at + length));
        at += length;
    }
    characters
}

/// The character that an escape at the start of a text stands for, and its bytes.
fn escape(text: &str) -> (char, usize) {
    let digits = match text.as_bytes().get(1) {
        Some(b'u') => 4,
        Some(b'U') => 6,
        // `\\` and `\"`; Fluent's parser refuses everything else.
        _ => {
            let escaped = text[1..].chars().next().unwrap_or('\\');
            return (escaped, text.len().min(1 + escaped.len_utf8()));
        }
    };
    let character = text
        .get(2..2 + digits)
        .and_then(|digits| u32::from_str_radix(digits, 16).ok())
        .and_then(char::from_u32)
        .unwrap_or(char::REPLACEMENT_CHARACTER);
    (character, text.floor_char_boundary(2 + digits))
}

fn add(c: char, range: Range<usize>, found: &mut Vec<Found>) {
    if let Some(refused) = refused(c) {
        found.push(Found {
            character: c,
            range,
            refused,
        });
    }
}

/// A problem for each message and term of a file, and each refused character in it,
/// whether anything uses the message or not.
pub fn in_tree(tree: &Tree) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    for entry in &tree.entries {
        let mut search = Search {
            text: tree.file.text(),
            found: Vec::new(),
        };
        search.entry(entry);
        let mut found = search.found;
        // Of each character the first, and how many there are.
        found.sort_by_key(|found| (found.character, found.range.start));
        for same in found.chunk_by(|one, other| one.character == other.character) {
            let Some(Found {
                character,
                range,
                refused,
            }) = same.first()
            else {
                continue;
            };
            let dash = if entry.is_term { "-" } else { "" };
            let times = match same.len() {
                1 => String::new(),
                count => format!(", {count} times"),
            };
            let problem = Diagnostic::new(
                Rule::RefusedCharacter,
                format!(
                    "`{dash}{}` holds U+{:04X}, {}{times}",
                    entry.id.text,
                    u32::from(*character),
                    refused.what
                ),
            )
            .at(tree.location(range), "here")
            .help(refused.help);
            problems.push(match is_superfluous(*character) {
                true => problem.fix(
                    format!("remove U+{:04X}", u32::from(*character)),
                    same.iter()
                        .map(|found| (tree.location(&found.range), String::new())),
                ),
                false => problem,
            });
        }
    }
    problems
}

/// Goes through everything of an entry that can be printed or compared.
struct Search<'a> {
    text: &'a str,
    found: Vec<Found>,
}

impl Search<'_> {
    fn entry(&mut self, entry: &Entry) {
        let attributes = entry.attributes.iter().map(|(_, pattern)| pattern);
        for pattern in entry.value.iter().chain(attributes) {
            self.pattern(pattern);
        }
    }

    fn pattern(&mut self, pattern: &Pattern) {
        for element in &pattern.elements {
            match element {
                Element::Text(range) => {
                    let found = in_text(&self.text[range.clone()]);
                    // A slice of the parser may end between `\r` and `\n`.
                    let is_line_end = |at: usize| self.text[at..].starts_with("\r\n");
                    let found = found
                        .into_iter()
                        .filter(|found| !is_line_end(range.start + found.range.start));
                    let found: Vec<_> = found.collect();
                    self.take(found, range.start);
                }
                Element::Placeable(expression) => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select(select) => {
                self.inline(&select.selector);
                for variant in &select.variants {
                    self.pattern(&variant.pattern);
                }
            }
        }
    }

    fn inline(&mut self, inline: &Inline) {
        match inline {
            Inline::Text(range) => {
                self.take(in_literal(&self.text[range.clone()]), range.start);
            }
            Inline::Call(call) => {
                for argument in &call.positional {
                    self.inline(argument);
                }
                self.arguments(&call.options);
            }
            Inline::Term { arguments, .. } => self.arguments(arguments),
            Inline::Placeable(expression) => self.expression(expression),
            Inline::Number(_) | Inline::Variable(_) | Inline::Message { .. } => {}
        }
    }

    /// The values of arguments are known without escapes, so the place is the name.
    fn arguments(&mut self, arguments: &[NamedArgument]) {
        for argument in arguments {
            for found in in_text(&argument.value) {
                self.found.push(Found {
                    range: argument.name.range.clone(),
                    ..found
                });
            }
        }
    }

    fn take(&mut self, found: Vec<Found>, start: usize) {
        self.found.extend(found.into_iter().map(|found| Found {
            range: start + found.range.start..start + found.range.end,
            ..found
        }));
    }
}

#[cfg(test)]
mod tests;
