//! Date and time patterns (UTS 35 part 4, "Date Format Patterns"), and what ICU4X 2.2 gets wrong
//! in those it chooses.

use std::fmt;

use icu::locale::Locale;

/// A pattern, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pattern {
    pub(super) items: Vec<Item>,
}

/// A piece of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Item {
    /// `MMMM`: a letter and how often it stands.
    Field(char, usize),
    /// What is printed as it is.
    Text(String),
}

impl Pattern {
    /// Takes a pattern apart. Every text can be: a letter of ASCII outside of quotes is a field.
    pub(super) fn parse(written: &str) -> Self {
        let mut items: Vec<Item> = Vec::new();
        let mut quoted = false;
        let mut characters = written.chars().peekable();
        while let Some(character) = characters.next() {
            if character == '\'' {
                if characters.next_if_eq(&'\'').is_none() {
                    quoted = !quoted;
                    continue;
                }
                // Two quotes are one that is printed, inside of quotes or outside.
            } else if !quoted && character.is_ascii_alphabetic() {
                match items.last_mut() {
                    Some(Item::Field(symbol, length)) if *symbol == character => *length += 1,
                    _ => items.push(Item::Field(character, 1)),
                }
                continue;
            }
            match items.last_mut() {
                Some(Item::Text(text)) => text.push(character),
                _ => items.push(Item::Text(character.to_string())),
            }
        }
        Pattern { items }
    }

    /// The symbol of its hours: `h`, `H` or `K`.
    pub(super) fn hours(&self) -> Option<char> {
        self.items.iter().find_map(|item| match item {
            Item::Field(symbol @ ('h' | 'H' | 'K'), _) => Some(*symbol),
            _ => None,
        })
    }

    /// Corrects what ICU4X 2.2 gets wrong, each by what CLDR 48 has. `padded` says that the hour
    /// was asked for in two digits.
    pub(super) fn correct(&mut self, locale: &Locale, padded: bool) {
        if self.hours().is_none() {
            return;
        }
        self.restore_period();
        // In Spain's and Mexico's Spanish the hour is not padded (`H:mm`, `h:mm a`).
        let plain_hours = match (locale.id.language.as_str(), locale.id.region) {
            ("es", None) => true,
            ("es", Some(region)) => matches!(region.as_str(), "ES" | "MX"),
            _ => false,
        };
        for item in &mut self.items {
            match item {
                Item::Field('H' | 'h' | 'K', length) if plain_hours && !padded => *length = 1,
                // Its patterns for a weekday with a time lose the zero ("Wednesday 9:5").
                Item::Field('m', length @ 1) => *length = 2,
                _ => {}
            }
        }
    }

    /// Pads the hours as the pattern of the time alone does: beside a weekday ICU4X 2.2 does not
    /// ("Mittwoch, 5:05").
    pub(super) fn pad_hours_as(&mut self, time: &Pattern) {
        let padded = time.items.iter().find_map(|item| match item {
            Item::Field('H' | 'h' | 'K', length) => Some(*length),
            _ => None,
        });
        for item in &mut self.items {
            if let (Item::Field('H' | 'h' | 'K', length), Some(padded)) = (item, padded) {
                *length = padded;
            }
        }
    }

    /// Puts the half of the day where ICU4X prints the letter B.
    ///
    /// It is the symbol of the time of day ("in the afternoon"), with which Traditional Chinese
    /// writes every time, and which ICU4X does not know. With the halves of the day (`ah:mm`) the
    /// pattern is the one that CLDR has for 12 hours without it.
    fn restore_period(&mut self) {
        let has_period = self
            .items
            .iter()
            .any(|item| matches!(item, Item::Field('a' | 'b', _)));
        if has_period {
            return;
        }
        let mut restored = Vec::with_capacity(self.items.len() + 2);
        for item in self.items.drain(..) {
            match item {
                Item::Text(text) => match split_at_letter(&text, 'B') {
                    Some((before, after)) => {
                        restored.push(Item::Text(before.to_owned()));
                        restored.push(Item::Field('a', 1));
                        restored.push(Item::Text(after.to_owned()));
                    }
                    None => restored.push(Item::Text(text)),
                },
                field @ Item::Field(..) => restored.push(field),
            }
        }
        self.items = restored;
    }
}

/// Splits a text at a letter that is no part of a word.
fn split_at_letter(text: &str, letter: char) -> Option<(&str, &str)> {
    let (before, after) = text.split_once(letter)?;
    let in_word = before.ends_with(|c: char| c.is_ascii_alphabetic())
        || after.starts_with(|c: char| c.is_ascii_alphabetic());
    (!in_word).then_some((before, after))
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Texts that stand together share their quotes: two quotes would print one.
        let mut text = String::new();
        for item in &self.items {
            match item {
                Item::Field(symbol, length) => {
                    write_text(f, &std::mem::take(&mut text))?;
                    f.write_str(&symbol.to_string().repeat(*length))?;
                }
                Item::Text(more) => text.push_str(more),
            }
        }
        write_text(f, &text)
    }
}

/// Writes a text in quotes. Its own quotes are doubled, and those that it begins with stand before
/// the quotes around it, with which they would be read as doubled again.
fn write_text(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    let rest = text.trim_start_matches('\'');
    f.write_str(&"''".repeat(text.len() - rest.len()))?;
    if rest.is_empty() {
        Ok(())
    } else {
        write!(f, "'{}'", rest.replace('\'', "''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_that_is_taken_apart_goes_together_again() {
        // UTS 35 part 4, "Date Format Patterns": quotes around text, two quotes for one.
        for (written, expected) in [
            ("d 'de' MMMM 'de' y", "d' de 'MMMM' de 'y"),
            ("GGGy年M月d日", "GGGy'年'M'月'd'日'"),
            ("h 'o''clock' a", "h' o''clock 'a"),
            ("H''mm", "H''mm"),
            ("h'''tis'", "h'''tis'"),
            ("", ""),
            ("'", ""),
        ] {
            let pattern = Pattern::parse(written);
            assert_eq!(pattern.to_string(), expected, "{written}");
            assert_eq!(Pattern::parse(expected).to_string(), expected, "{written}");
        }
        let texts = ["元", "年"].map(|text| Item::Text(text.to_owned()));
        assert_eq!(
            Pattern {
                items: texts.to_vec()
            }
            .to_string(),
            "'元年'"
        );
    }
}
