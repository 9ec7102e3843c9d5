//! Lists whose words depend on the sound that follows.
//!
//! In Spanish "y" is "e" before the vowel /i/ and "o" is "u" before /o/; in Hebrew a hyphen
//! follows "ו" before what is not Hebrew. CLDR's patterns look at the first letters of an element
//! for it, and ICU4X at those of the text that it is given (ICU-21016,
//! <https://github.com/unicode-org/icu/pull/1043>): not through marks, punctuation and accents.
//! No report to ICU4X is known.

use icu_list::ListFormatter;
use icu_locale::Locale;

use super::super::error::FunctionError;
use crate::catalog::printed;

/// Ends a stand-in. A noncharacter, which no text for interchange holds (Unicode, section 23.7).
const END: char = '\u{FDD0}';

/// Joins the elements with the words between them that the formatter chooses.
///
/// The formatter is given stand-ins that begin with the sounds of the elements, and the elements
/// take their places.
///
/// # Errors
/// When the pattern lost an element.
pub(in super::super) fn join(
    formatter: &ListFormatter,
    locale: &Locale,
    elements: &[String],
) -> Result<String, FunctionError> {
    let stand_ins: Vec<String> = elements
        .iter()
        .map(|element| {
            let mut sound = beginning(element, locale);
            sound.push(END);
            sound
        })
        .collect();
    let pattern = formatter.format_to_string(stand_ins.iter());
    let mut joined = String::with_capacity(pattern.len());
    let mut rest = pattern.as_str();
    for (element, stand_in) in elements.iter().zip(&stand_ins) {
        // Each stand-in holds the noncharacter once, at its end, so the first hit is this one.
        let Some((before, after)) = rest.split_once(stand_in.as_str()) else {
            return Err(FunctionError::new(
                "LIST could not be written: its pattern lost an element",
            ));
        };
        joined.push_str(before);
        joined.push_str(element);
        rest = after;
    }
    joined.push_str(rest);
    Ok(joined)
}

/// How an element begins, for the patterns that depend on it: without the marks of printed values
/// and of direction, which have no sound.
fn beginning(element: &str, locale: &Locale) -> String {
    const LETTERS: usize = 24;
    const DIRECTIONS: [char; 7] = [
        '\u{200E}', '\u{200F}', '\u{061C}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}',
    ];
    let plain = printed::strip(element);
    let spanish = locale.id.language.as_str() == "es";
    let text = plain
        .trim_start_matches(|c: char| DIRECTIONS.contains(&c) || (spanish && !c.is_alphanumeric()));
    if spanish && let Some(sound) = spanish_sound(text) {
        return sound.to_owned();
    }
    text.chars().filter(|c| *c != END).take(LETTERS).collect()
}

/// The sound that a Spanish word begins with, where CLDR's patterns miss it: RAE and ASALE,
/// Diccionario panhispánico de dudas, under "y" and "o".
///
/// Before a diphthong such as that of "hielo" it is "y". "Iones" may be read either way, and
/// then both words are right.
fn spanish_sound(text: &str) -> Option<&'static str> {
    let mut letters = text.chars().flat_map(char::to_lowercase).peekable();
    letters.next_if_eq(&'h');
    match (letters.next()?, letters.next()) {
        ('i', Some('a' | 'á' | 'e' | 'é' | 'o' | 'ó')) => Some("y"),
        ('í', _) => Some("i"),
        // Yrigoyen, YPF.
        ('y', Some(next)) if next.is_alphabetic() && !is_spanish_vowel(next) => Some("i"),
        ('ó', _) => Some("o"),
        _ => None,
    }
}

fn is_spanish_vowel(letter: char) -> bool {
    "aeiouáéíóúü".contains(letter)
}

#[cfg(test)]
mod tests {
    use icu_list::ListFormatterPreferences;
    use icu_list::options::ListFormatterOptions;

    use super::*;
    use crate::catalog::printed::mark;

    fn formatters() -> (Locale, ListFormatter, ListFormatter) {
        let locale = Locale::try_from_str("es").expect("a tag");
        let preferences = ListFormatterPreferences::from(&locale);
        let options = ListFormatterOptions::default();
        let and = ListFormatter::try_new_and(preferences, options).expect("data");
        let or = ListFormatter::try_new_or(preferences, options).expect("data");
        (locale, and, or)
    }

    fn wrong_and_right(second: &str, word: &str, right: &str) {
        let (locale, and, or) = formatters();
        let formatter = if matches!(right, "e" | "y") { and } else { or };
        let elements = ["A".to_owned(), second.to_owned()];
        let raw = formatter.format_to_string(elements.iter());
        assert_eq!(raw, format!("A {word} {second}"), "ICU4X is right now");
        let repaired = join(&formatter, &locale, &elements);
        assert_eq!(repaired.expect("joined"), format!("A {right} {second}"));
    }

    #[test]
    fn icu4x_does_not_hear_accented_letters() {
        wrong_and_right("Íñigo", "y", "e");
        wrong_and_right("Híjar", "y", "e");
        wrong_and_right("Óscar", "o", "u");
    }

    #[test]
    fn icu4x_does_not_hear_through_punctuation_and_marks() {
        wrong_and_right("«Italia»", "y", "e");
        wrong_and_right("“Omán”", "o", "u");
        wrong_and_right("\u{2068}Italia\u{2069}", "y", "e");
        wrong_and_right(&mark("Italia", 3), "y", "e");
    }

    #[test]
    fn icu4x_does_not_hear_the_vowel_y() {
        wrong_and_right("Yrigoyen", "y", "e");
        wrong_and_right("YPF", "y", "e");
    }

    #[test]
    fn icu4x_hears_a_vowel_in_a_diphthong() {
        wrong_and_right("Iota", "e", "y");
        wrong_and_right("hioides", "e", "y");
    }
}
