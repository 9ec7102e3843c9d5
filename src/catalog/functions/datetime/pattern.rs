//! Date and time patterns (UTS 35 part 4, "Date Format Patterns").

use std::fmt;

/// A pattern, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super) struct Pattern {
    pub(in super::super) items: Vec<Item>,
}

/// A piece of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super) enum Item {
    /// `MMMM`: a letter and how often it is repeated.
    Field(char, usize),
    /// What is printed as it is.
    Text(String),
}

impl Pattern {
    /// Takes a pattern apart. Every text can be: a letter of ASCII outside of quotes is a field.
    pub(in super::super) fn parse(written: &str) -> Self {
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
    pub(in super::super) fn hours(&self) -> Option<char> {
        self.items.iter().find_map(|item| match item {
            Item::Field(symbol @ ('h' | 'H' | 'K'), _) => Some(*symbol),
            _ => None,
        })
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Adjacent texts share their quotes: two quotes in a row would print one.
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
