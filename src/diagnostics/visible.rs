//! Text of files and paths as it may be shown on a terminal.

use std::borrow::Cow;
use std::fmt::Write;
use std::path::Path;

/// The longest message that is shown, in bytes; what a file says may be part of it.
const LONGEST_MESSAGE: usize = 2_000;

/// A text in which every character can be seen: controls, which could move the
/// cursor or worse, become their pictures (U+2400 and following), and characters
/// that are not seen or that would turn the excerpt around (UAX #9) their code,
/// `<U+200B>`. Joiners and variation selectors stay, because they shape letters.
pub(super) fn visible(text: &str) -> Cow<'_, str> {
    with_pictures(text, |c| is_control(c) || is_invisible(c))
}

/// The same for the range that a diagnostic is about. Where it has nothing else,
/// joiners and variation selectors are shown as well.
pub(super) fn visible_range(text: &str) -> Cow<'_, str> {
    if text.chars().all(|c| is_invisible(c) || shapes(c)) {
        with_pictures(text, |_| true)
    } else {
        visible(text)
    }
}

/// A message as it may be shown: what a file says may be part of it, at any length and with
/// any character.
pub fn message(text: &str) -> Cow<'_, str> {
    if text.len() <= LONGEST_MESSAGE {
        return visible(text);
    }
    let start = &text[..text.floor_char_boundary(LONGEST_MESSAGE)];
    Cow::Owned(format!("{}…", visible(start)))
}

/// A path as it is written in messages: with `/` on every system.
pub(super) fn slashed(path: &Path) -> String {
    visible(&super::slashed(path)).into_owned()
}

fn with_pictures(text: &str, is_replaced: impl Fn(char) -> bool) -> Cow<'_, str> {
    if !text.contains(&is_replaced) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        match u32::from(c) {
            _ if !is_replaced(c) => shown.push(c),
            code @ 0..0x20 => shown.push(char::from_u32(0x2400 + code).unwrap_or('\u{FFFD}')),
            0x7F => shown.push('\u{2421}'),
            code => {
                // Writing to a string cannot fail.
                let _ = write!(shown, "<U+{code:04X}>");
            }
        }
    }
    Cow::Owned(shown)
}

fn is_control(c: char) -> bool {
    c.is_control() && c != '\n' && c != '\t'
}

/// Characters without a glyph and without a width: a range of them would be
/// underlined by nothing.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180E}' | '\u{200B}' | '\u{200E}' | '\u{200F}'
        | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}'
        | '\u{FFF0}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

/// Characters without a glyph that change the one before them.
fn shapes(c: char) -> bool {
    matches!(c, '\u{200C}' | '\u{200D}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')
}
