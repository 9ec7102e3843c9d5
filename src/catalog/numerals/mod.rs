//! Numbers that somebody wrote by hand, in digits and in words.
//!
//! Digits of every script are read in every language, Roman numerals too. Words are read
//! in the languages that have a table in `data/`: a value and its words a line, cardinal
//! and ordinal, out of which every number up to 9,999 is put together by rules. CLDR has
//! rules for writing numbers in words (RBNF); ICU4X does not, and neither reads them.

mod digits;
mod japanese;
mod roman;
mod words;

use std::ops::Range;

use unic_langid::LanguageIdentifier;

/// A number that was found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numeral {
    /// The number in ASCII digits, without grouping: `1234`, `2.5`.
    pub value: String,
    /// Its bytes in the text.
    pub range: Range<usize>,
    /// How it is written.
    pub notation: Notation,
}

/// How a number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notation {
    /// In digits of any script: 140, ١٤٠, １４０.
    Digits,
    /// In words, and in Chinese numerals: “one hundred and forty”, 百四十.
    Words,
    /// In Roman numerals of two letters or more.
    Roman,
}

/// Every number in a text of that language, in order.
pub fn find(text: &str, language: &LanguageIdentifier) -> Vec<Numeral> {
    let mut found = digits::find(text);
    found.extend(roman::find(text));
    match language.language.as_str() {
        "ja" | "zh" => found.extend(japanese::find(text)),
        name => {
            if let Some(words) = words::of(name) {
                found.extend(words.find(text));
            }
        }
    }
    found.sort_by_key(|numeral| numeral.range.start);
    found
}

/// Whether numbers in words are found in a language.
pub fn reads_words(language: &LanguageIdentifier) -> bool {
    matches!(language.language.as_str(), "ja" | "zh")
        || words::of(language.language.as_str()).is_some()
}

#[cfg(test)]
mod tests;
