//! Text that stayed in the language that it was translated from.
//!
//! # What it does
//! Looks for sentences, and parts of sentences, of a translation that are written in the
//! words of another language of the project.
//!
//! # Why is this bad
//! A page in Spanish has an English sentence in it, and nothing says so.
//!
//! # Example
//! `road-map = { both-ministers } confirmed that they would draw up a road map.` in
//! `locales/es`.
//!
//! # Use instead
//! A translation; or no message at all, which is reported as missing.

use std::collections::BTreeSet;

use super::compare::Text;
use crate::diagnostics::{Diagnostic, Location};
use crate::rules::Rule;

/// How many words in a row are no accident.
const FEWEST: usize = 4;

/// Text of a translation in the words of another language.
pub fn check(other: &Text, own: &Text) -> Option<Diagnostic> {
    let of_other = other.outline.texts();
    let words: BTreeSet<String> = of_other.iter().flat_map(|(text, _)| words(text)).collect();
    let parts: BTreeSet<String> = of_other.iter().map(|(text, _)| normal(text)).collect();
    let whole = |texts: &[(&str, &Location)]| {
        let texts: Vec<String> = texts.iter().map(|(text, _)| normal(text)).collect();
        texts.join(" ")
    };
    let of_own = own.outline.texts();
    // Short pieces between variables are a sentence together.
    let is_copy = is_long(&whole(&of_own)) && whole(&of_own) == whole(&of_other);
    let mut all = 0;
    let mut shared = 0;
    let mut first = None;
    for (text, at) in of_own {
        let own_words = self::words(text);
        let same = own_words
            .iter()
            .filter(|word| words.contains(*word))
            .count();
        all += own_words.len();
        shared += same;
        let is_same = is_copy || is_long(text) && parts.contains(&normal(text));
        if is_same || (first.is_none() && same >= FEWEST && same * 4 >= own_words.len() * 3) {
            first = Some(at.clone());
            if is_same {
                shared = all;
                break;
            }
        }
    }
    let place = first?;
    // Two words of three could still be names that all languages share.
    if shared * 4 < all * 3 {
        return None;
    }
    Some(
        Diagnostic::new(
            Rule::UntranslatedText,
            format!("`{}` has {} text in {}", own.name, other.tag, own.tag),
        )
        .at(place, format!("in the words of {}", other.tag))
        .also(other.outline.id.clone(), format!("the {} text", other.tag))
        .help("translate it; what is not translated yet is left out or stays a comment, and is listed as missing"),
    )
}

/// Whether a text is more than a name.
fn is_long(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let words = text
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty())
        .count();
    // Chinese characters and kana have no blanks between words.
    let is_dense = text
        .chars()
        .any(|c| matches!(u32::from(c), 0x3040..=0x9FFF));
    (words >= FEWEST && letters >= 16) || (is_dense && letters >= 8)
}

/// The words of four letters or more, in small letters.
fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphabetic());
    let long = words.filter(|word| word.chars().count() >= 4);
    long.map(str::to_lowercase).collect()
}

fn normal(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").to_lowercase()
}
