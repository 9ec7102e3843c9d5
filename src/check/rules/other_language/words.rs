//! What languages are known by.

use std::sync::LazyLock;

use icu_locale::{Locale, LocaleExpander};
use unic_langid::LanguageIdentifier;

use crate::catalog::ByName;

/// The small words of some languages: of each, the languages that have it, by their codes.
pub static SMALL: LazyLock<ByName<Vec<&'static str>, &'static str>> = LazyLock::new(|| {
    let lines = include_str!("words.txt").lines();
    let languages = lines.filter(|line| !line.starts_with('#'));
    let languages = languages.filter_map(|line| line.split_once(": "));
    let mut small: ByName<Vec<&str>, &str> = ByName::default();
    for (language, words) in languages {
        for word in words.split(' ') {
            let of = small.entry(word).or_default();
            if !of.contains(&language) {
                of.push(language);
            }
        }
    }
    small
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
