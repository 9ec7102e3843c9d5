//! Roman numerals of two letters or more, as a word of their own.

use super::{Notation, Numeral};

const SYMBOLS: [(&str, u32); 13] = [
    ("M", 1000),
    ("CM", 900),
    ("D", 500),
    ("CD", 400),
    ("C", 100),
    ("XC", 90),
    ("L", 50),
    ("XL", 40),
    ("X", 10),
    ("IX", 9),
    ("V", 5),
    ("IV", 4),
    ("I", 1),
];

pub(super) fn find(text: &str) -> Vec<Numeral> {
    // Most texts have no two such letters next to each other.
    let is_symbol = |byte: &u8| b"IVXLCDM".contains(byte);
    let mut pairs = text.as_bytes().windows(2);
    if !pairs.any(|pair| pair.iter().all(is_symbol)) {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut at = 0;
    for word in text.split_inclusive(|c: char| !c.is_alphanumeric()) {
        let letters = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        if letters.len() >= 2
            && let Some(value) = value(letters)
        {
            found.push(Numeral {
                value: value.to_string(),
                range: at..at + letters.len(),
                notation: Notation::Roman,
            });
        }
        at += word.len();
    }
    found
}

/// The value of a numeral that is written as it should be.
fn value(letters: &str) -> Option<u32> {
    let mut rest = letters;
    let mut value = 0;
    for (symbol, worth) in SYMBOLS {
        while let Some(after) = rest.strip_prefix(symbol) {
            value += worth;
            rest = after;
        }
    }
    (rest.is_empty() && value < 4000 && written(value) == letters).then_some(value)
}

/// A number in Roman numerals.
fn written(mut value: u32) -> String {
    let mut letters = String::new();
    for (symbol, worth) in SYMBOLS {
        while value >= worth {
            letters.push_str(symbol);
            value -= worth;
        }
    }
    letters
}
