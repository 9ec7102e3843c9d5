//! What languages are known by.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use icu_locale::{Locale, LocaleExpander};
use unic_langid::LanguageIdentifier;

/// A language by its code, and its small words.
pub type Words = (&'static str, BTreeSet<&'static str>);

/// The small words of some languages.
pub static SMALL: LazyLock<Vec<Words>> = LazyLock::new(|| {
    let lines = include_str!("words.txt").lines();
    let languages = lines.filter(|line| !line.starts_with('#'));
    languages
        .filter_map(|line| line.split_once(": "))
        .map(|(language, words)| (language, words.split(' ').collect()))
        .collect()
});

/// Whether a language is written in Latin letters (CLDR, likely subtags).
pub fn is_written_in_latin(tag: &LanguageIdentifier) -> bool {
    // The two libraries write a tag in the same way; one that they do not share is Latin,
    // as most are.
    let Ok(mut locale) = tag.to_string().parse::<Locale>() else {
        return true;
    };
    LocaleExpander::new_extended().maximize(&mut locale.id);
    locale
        .id
        .script
        .is_none_or(|script| script.as_str() == "Latn")
}
