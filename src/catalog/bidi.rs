//! Directions within a text (UAX #9).

use icu_locale::{Locale, LocaleDirectionality};
use icu_properties::CodePointMapData;
use icu_properties::props::BidiClass;

use unic_langid::LanguageIdentifier;

use super::Direction;

/// The direction in which a language is written (CLDR script metadata); left to
/// right where nothing is known of it.
pub fn direction(language: &LanguageIdentifier) -> Direction {
    let locale = Locale::try_from_str(&language.to_string());
    match locale.map(|locale| LocaleDirectionality::new_extended().get(&locale.id)) {
        Ok(Some(icu_locale::Direction::RightToLeft)) => Direction::RightToLeft,
        _ => Direction::LeftToRight,
    }
}

/// The direction of the first character that has one; `None` for digits,
/// punctuation and the empty text (UAX #9, rule P2 without isolates).
pub fn first_strong(text: &str) -> Option<Direction> {
    let classes = CodePointMapData::<BidiClass>::new();
    text.chars().find_map(|c| match classes.get(c) {
        // Nearly every Latin text is decided by its first letter.
        _ if c.is_ascii() => c.is_ascii_alphabetic().then_some(Direction::LeftToRight),
        BidiClass::LeftToRight => Some(Direction::LeftToRight),
        BidiClass::RightToLeft | BidiClass::ArabicLetter => Some(Direction::RightToLeft),
        _ => None,
    })
}

/// Whether a character opens or closes an embedding, an override or an isolate.
pub fn is_mark(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The first embedding, override or isolate that is not closed, or the first
/// closing character that closes nothing (UAX #9, BD8 to BD13).
pub fn unbalanced(text: &str) -> Option<char> {
    let mut open = Vec::new();
    for c in text.chars() {
        match c {
            // LRE, RLE, LRO, RLO; LRI, RLI, FSI
            '\u{202A}' | '\u{202B}' | '\u{202D}' | '\u{202E}' | '\u{2066}'..='\u{2068}' => {
                open.push(c)
            }
            // PDF closes the former, PDI the latter.
            '\u{202C}' | '\u{2069}' => {
                let isolate = c == '\u{2069}';
                match open.pop() {
                    Some(opened) if ('\u{2066}'..='\u{2068}').contains(&opened) == isolate => {}
                    _ => return Some(c),
                }
            }
            _ => {}
        }
    }
    open.first().copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_have_no_direction_of_their_own() {
        assert_eq!(first_strong("12:10"), None);
        assert_eq!(first_strong("12 مايو"), Some(Direction::RightToLeft));
        assert_eq!(first_strong("«Lima"), Some(Direction::LeftToRight));
    }

    #[test]
    fn what_is_opened_must_be_closed_by_its_like() {
        assert_eq!(unbalanced("a\u{2068}b\u{2069}c"), None);
        assert_eq!(unbalanced("a\u{2068}b"), Some('\u{2068}'));
        assert_eq!(unbalanced("a\u{202E}b\u{2069}"), Some('\u{2069}'));
        assert_eq!(unbalanced("\u{202C}"), Some('\u{202C}'));
    }
}
