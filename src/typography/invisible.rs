//! Marks of direction and joiners that change nothing where they stand:
//! [`Rule::StrayInvisible`]. What is never right is refused everywhere
//! (`catalog::characters`).

use icu_properties::CodePointMapData;
use icu_properties::props::{BidiClass, JoiningType, Script};

use super::{Finding, Typography, letters};
use crate::catalog::Direction;
use crate::catalog::prose::{OPEN, Passage, VALUE};
use crate::rules::Rule;

pub(super) fn check(it: &Typography, passage: &Passage, found: &mut Vec<Finding>) {
    let is_balanced = is_balanced(passage);
    for (at, glyph) in passage.glyphs.iter().enumerate() {
        let what = match glyph.c {
            '\u{200E}' | '\u{200F}' | '\u{61C}' => "a mark of direction",
            '\u{202A}'..='\u{202C}' | '\u{2066}'..='\u{2069}' if is_balanced => {
                "a mark around a direction"
            }
            '\u{200C}' | '\u{200D}' => "a joiner",
            _ => continue,
        };
        let is_needed = match what {
            "a joiner" => joins(passage.before(at)) && joins(passage.at(at + 1)),
            _ => it.direction == Direction::RightToLeft || runs_from_right(passage),
        };
        if !is_needed {
            found.push(
                Finding::new(
                    Rule::StrayInvisible,
                    at..at + 1,
                    format!("U+{:04X}, {what}, changes nothing here", u32::from(glyph.c)),
                )
                .instead(""),
            );
        }
    }
}

/// Whether marks around directions are closed as often as they are opened. Otherwise they
/// are an error of their own.
fn is_balanced(passage: &Passage) -> bool {
    let count = |is: fn(char) -> bool| passage.glyphs.iter().filter(|it| is(it.c)).count();
    let opened = count(|c| matches!(c, '\u{202A}' | '\u{202B}' | '\u{2066}'..='\u{2068}'));
    opened == count(|c| matches!(c, '\u{202C}' | '\u{2069}'))
}

/// Whether a joiner beside a character can change how it looks: letters that join, those
/// of the scripts of India, and emoji (UAX #31, §2.3; UTS #51).
fn joins(c: Option<char>) -> bool {
    let Some(c) = c else { return false };
    let joining = CodePointMapData::<JoiningType>::new().get(c);
    let alphabets = [
        Script::Latin,
        Script::Greek,
        Script::Cyrillic,
        Script::Han,
        Script::Hiragana,
        Script::Katakana,
        Script::Hangul,
        Script::Hebrew,
        Script::Common,
    ];
    let is_emoji = matches!(u32::from(c), 0x2190..=0x2BFF | 0xFE0F | 0x1_F000..=0x1_FAFF);
    joining == JoiningType::DualJoining
        || joining == JoiningType::RightJoining
        || is_emoji
        || !alphabets.contains(&letters::script(c))
}

/// Whether anything in a text is, or may be, written from right to left.
fn runs_from_right(passage: &Passage) -> bool {
    let classes = CodePointMapData::<BidiClass>::new();
    passage.glyphs.iter().any(|glyph| {
        let class = classes.get(glyph.c);
        let is_strong = class == BidiClass::RightToLeft || class == BidiClass::ArabicLetter;
        let is_mark = matches!(glyph.c, '\u{200F}' | '\u{61C}');
        (is_strong && !is_mark) || matches!(glyph.c, VALUE | OPEN)
    })
}
