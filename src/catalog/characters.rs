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

/// Why a character may not stand in a message; `None` for one that may.
pub fn refused(c: char) -> Option<Refused> {
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
mod tests {
    use std::path::Path;

    use super::*;
    use crate::diagnostics::{Place, SourceFile};

    fn all(first: char, last: char) -> impl Iterator<Item = char> {
        first..=last
    }

    #[track_caller]
    fn assert_refused(characters: impl IntoIterator<Item = char>, what: &str) {
        for c in characters {
            let found = refused(c).map(|refused| refused.what);
            assert_eq!(found, Some(what), "U+{:04X}", u32::from(c));
        }
    }

    #[track_caller]
    fn assert_allowed(characters: impl IntoIterator<Item = char>) {
        for c in characters {
            assert_eq!(refused(c), None, "U+{:04X}", u32::from(c));
        }
    }

    #[test]
    fn controls_are_refused_other_than_the_line_end_and_the_tab() {
        let controls = all('\0', '\u{9F}').filter(|c| c.is_control());
        assert_refused(
            controls.filter(|c| !matches!(c, '\n' | '\t')),
            "a control character",
        );
        assert_allowed(['\n', '\t', ' ']);
    }

    #[test]
    fn invisible_characters_without_a_use_are_refused() {
        assert_refused(['\u{AD}'], "a soft hyphen");
        assert_refused(['\u{34F}'], "a combining grapheme joiner");
        assert_refused(['\u{180E}'], "a Mongolian vowel separator");
        assert_refused(['\u{200B}'], "a zero width space");
        assert_refused(
            ['\u{2028}', '\u{2029}'],
            "a separator of lines or paragraphs",
        );
        assert_refused(
            all('\u{2061}', '\u{2064}'),
            "an invisible operator of formulas",
        );
        assert_refused(['\u{FEFF}'], "a byte order mark");
        assert_refused(
            all('\u{1D173}', '\u{1D17A}'),
            "an invisible control of musical notation",
        );
    }

    #[test]
    fn overrides_and_deprecated_format_characters_are_refused() {
        assert_refused(['\u{202D}', '\u{202E}'], "an override of the direction");
        assert_refused(all('\u{206A}', '\u{206F}'), "a deprecated format character");
    }

    #[test]
    fn what_stands_for_lost_text_is_refused() {
        assert_refused(
            all('\u{FFF9}', '\u{FFFB}'),
            "a mark of interlinear annotation",
        );
        assert_refused(['\u{FFFC}'], "the object replacement character");
        assert_refused(['\u{FFFD}'], "the replacement character");
    }

    #[test]
    fn noncharacters_tags_and_reserved_invisible_characters_are_refused() {
        assert_refused(all('\u{FDD0}', '\u{FDEF}'), "a noncharacter");
        for plane in 0..=16 {
            let last = [0xFFFE, 0xFFFF].map(|code| char::from_u32(plane << 16 | code));
            assert_refused(last.into_iter().flatten(), "a noncharacter");
        }
        assert_refused(all('\u{E0000}', '\u{E007F}'), "an invisible tag character");
        assert_refused(
            ['\u{2065}', '\u{FFF0}', '\u{FFF8}', '\u{E0080}', '\u{E01F0}'],
            "an unassigned invisible character",
        );
    }

    #[test]
    fn invisible_characters_that_languages_need_are_allowed() {
        assert_allowed(['\u{200C}', '\u{200D}']);
        assert_allowed(['\u{200E}', '\u{200F}', '\u{61C}']);
        assert_allowed(all('\u{202A}', '\u{202C}'));
        assert_allowed(all('\u{2066}', '\u{2069}'));
        assert_allowed(['\u{2060}']);
        assert_allowed(all('\u{FE00}', '\u{FE0F}'));
        assert_allowed(all('\u{E0100}', '\u{E01EF}'));
        assert_allowed(all('\u{180B}', '\u{180D}'));
        assert_allowed(['\u{180F}']);
        assert_allowed(['\u{A0}', '\u{202F}', '\u{2009}', '\u{3000}']);
    }

    #[test]
    fn every_invisible_character_is_refused_or_allowed_with_a_reason() {
        let ignorable = CodePointSetData::new::<DefaultIgnorableCodePoint>();
        let letters = |c| {
            // Fillers and inherent vowels belong to words, and are seen to by `is_blank`.
            matches!(c, '\u{115F}' | '\u{1160}' | '\u{3164}' | '\u{FFA0}')
                || matches!(c, '\u{17B4}' | '\u{17B5}' | '\u{1BCA0}'..='\u{1BCA3}')
        };
        let known = |c| {
            matches!(c, '\u{61C}' | '\u{180B}'..='\u{180D}' | '\u{180F}' | '\u{200C}'..='\u{200F}')
                || matches!(c, '\u{202A}'..='\u{202C}' | '\u{2060}' | '\u{2066}'..='\u{2069}')
                || matches!(c, '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')
        };
        for c in ignorable.iter_ranges().flatten().filter_map(char::from_u32) {
            let allowed = known(c) || letters(c);
            assert_eq!(refused(c).is_none(), allowed, "U+{:04X}", u32::from(c));
        }
    }

    #[test]
    fn a_text_of_invisible_characters_is_blank() {
        assert!(is_blank(""));
        for blank in [
            " \t\n\u{A0}\u{3000}\u{202F}",
            "\u{200B}\u{2060}\u{AD}\u{FEFF}",
            "\u{3164}",
            "\u{115F}\u{1160}",
            "\u{FFA0}",
            "\u{2800}",
            "\u{200C}\u{200D}\u{FE0F}\u{E0100}",
            "\u{2066}\u{2069}\u{200F}\u{61C}",
            "\u{E0041}\u{FFF9}\u{0}",
        ] {
            assert!(is_blank(blank), "{blank:?}");
        }
    }

    #[test]
    fn a_text_with_anything_to_see_is_not_blank() {
        for text in [
            ".",
            " a ",
            "\u{200B}、",
            "0",
            "\u{2801}",
            "\u{FFFD}",
            "क\u{200D}",
            "<em></em>",
        ] {
            assert!(!is_blank(text), "{text:?}");
        }
    }

    #[test]
    fn marks_around_nothing_show_nothing() {
        for blank in [
            "",
            "<em></em>",
            " <strong>\u{3164}</strong>",
            "<a name=\"x\"></a>\u{2060}",
        ] {
            assert!(shows_nothing(blank), "{blank:?}");
        }
        for text in ["a", "<em>a</em>", "<", "&lt;", "<em></em>."] {
            assert!(!shows_nothing(text), "{text:?}");
        }
    }

    fn places(found: &[Found]) -> Vec<(u32, Range<usize>)> {
        let place = |found: &Found| (u32::from(found.character), found.range.clone());
        found.iter().map(place).collect()
    }

    #[test]
    fn characters_of_a_text_are_found_with_their_bytes() {
        assert_eq!(
            places(&in_text("é\u{200B}x\r\ny\u{AD}\rz")),
            [(0x200B, 2..5), (0xAD, 9..11), (0x0D, 11..12)]
        );
        // A backslash is a backslash.
        assert_eq!(in_text(r"\u200B"), []);
    }

    #[test]
    fn characters_of_a_literal_are_found_in_their_escapes() {
        assert_eq!(
            places(&in_literal(
                "é\\u200B\\\\u200B\u{FEFF}\\U00AD00\\U0000AD\\\"\\u202e"
            )),
            [
                (0x200B, 2..8),
                (0xFEFF, 15..18),
                (0xAD, 26..34),
                (0x202E, 36..42)
            ]
        );
        assert_eq!(in_literal(r#"{ \" \\ \u00E9 \u200C"#), []);
    }

    #[test]
    fn an_escape_that_is_no_character_is_found() {
        assert_eq!(places(&in_literal(r"\uD800")), [(0xFFFD, 0..6)]);
        assert_eq!(places(&in_literal(r"\U110000x")), [(0xFFFD, 0..8)]);
        // Fluent's parser does not give these to anyone.
        for cut in [r"\", r"\u", r"\u12", r"\uあいう", r"\é"] {
            let _ = in_literal(cut);
        }
    }

    fn found(text: &str) -> Vec<(String, Range<usize>)> {
        let tree = Tree::parse(SourceFile::new(Path::new("x.ftl"), text)).expect("Fluent");
        let place = |problem: Diagnostic| match problem.place {
            Some(Place::At(location)) => (problem.message, location.range),
            _ => panic!("{problem:?}"),
        };
        in_tree(&tree).into_iter().map(place).collect()
    }

    #[test]
    fn every_part_of_a_message_is_searched() {
        const ZWSP: &str = "U+200B, a zero width space";
        for (text, name, range) in [
            ("a = x\u{200B}y\n", "a", 5..8),
            ("a =\n    .b = x\u{200B}\n", "a", 14..17),
            ("-a = \u{200B}x\n", "-a", 5..8),
            ("a = { \"\\u200B\" }\n", "a", 7..13),
            ("a = { { \"\u{200B}\" } }\n", "a", 9..12),
            ("a = { $x ->\n  *[b] \u{200B}x\n}\n", "a", 19..22),
            ("a = { $x ->\n  *[b] { \"\u{200B}\" }\n}\n", "a", 22..25),
            ("a = { LIST($x, last: \"\\u200B\") }\n", "a", 15..19),
            ("a = { NAME(\"\u{200B}\") }\n", "a", 12..15),
            ("a = { -b(c: \"\\u200B\") }\n", "a", 9..10),
        ] {
            assert_eq!(
                found(text),
                [(format!("`{name}` holds {ZWSP}"), range)],
                "{text:?}"
            );
        }
    }

    #[test]
    fn one_problem_a_message_and_character_however_often_it_stands_there() {
        let found = found("a = \u{AD}x\u{200B}y\u{200B}\nb = c\u{200B}\n");
        let messages: Vec<_> = found.into_iter().map(|(message, _)| message).collect();
        assert_eq!(
            messages,
            [
                "`a` holds U+00AD, a soft hyphen",
                "`a` holds U+200B, a zero width space, 2 times",
                "`b` holds U+200B, a zero width space"
            ]
        );
    }

    #[test]
    fn the_line_ends_of_windows_and_comments_are_no_characters_of_a_message() {
        assert_eq!(
            found("# x\u{200B}\r\na = x\r\n    y\r\n    z\r\n\r\nb =\r\n    x\r\n    .c = d\r\n"),
            []
        );
    }
}
