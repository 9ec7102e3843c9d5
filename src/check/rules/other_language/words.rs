//! Small words by which a language is known: articles, prepositions, conjunctions, forms
//! of *be* and *have*. They make up a third to a half of any text.

use icu_locale::{Locale, LocaleExpander};
use unic_langid::LanguageIdentifier;

/// The small words of a language, by its code.
pub const SMALL: [(&str, &[&str]); 7] = [
    (
        "de",
        &[
            "der", "die", "das", "und", "in", "den", "von", "zu", "mit", "sich", "des", "auf",
            "für", "ist", "im", "dem", "nicht", "ein", "eine", "als", "auch", "es", "an", "werden",
            "aus", "er", "hat", "dass", "sie", "nach", "wird", "bei", "einer", "um", "am", "sind",
            "noch", "wie", "einem", "über", "beiden",
        ],
    ),
    (
        "en",
        &[
            "the", "of", "and", "to", "in", "a", "is", "that", "for", "it", "as", "was", "with",
            "be", "by", "on", "not", "he", "his", "her", "she", "this", "are", "at", "from", "but",
            "have", "an", "had", "they", "which", "their", "would", "were", "has", "its", "been",
            "between", "both", "two", "who", "will",
        ],
    ),
    (
        "es",
        &[
            "de", "la", "que", "el", "en", "y", "a", "los", "del", "se", "las", "por", "un",
            "para", "con", "no", "una", "su", "al", "lo", "como", "más", "sus", "le", "ha",
            "entre", "fue", "sobre", "también", "este", "esta", "ambos", "ambas", "dos", "e",
        ],
    ),
    (
        "fr",
        &[
            "de", "la", "le", "et", "les", "des", "en", "un", "du", "une", "que", "est", "pour",
            "qui", "dans", "a", "par", "plus", "pas", "au", "sur", "ne", "se", "ce", "il", "sont",
            "avec", "son", "aux", "ont", "sa", "ses", "entre", "deux", "leur", "leurs", "été", "à",
        ],
    ),
    (
        "it",
        &[
            "di", "e", "il", "la", "che", "in", "a", "per", "un", "del", "è", "con", "non", "si",
            "le", "una", "i", "della", "da", "al", "nel", "dei", "alla", "più", "sono", "gli",
            "delle", "ha", "anche", "lo", "hanno", "dal", "tra", "due", "loro",
        ],
    ),
    (
        "nl",
        &[
            "de", "van", "het", "een", "en", "in", "is", "dat", "op", "te", "zijn", "met", "voor",
            "niet", "aan", "er", "om", "ook", "als", "dan", "bij", "uit", "nog", "worden", "door",
            "naar", "heeft", "tot", "deze", "hun", "beide", "twee",
        ],
    ),
    (
        "pt",
        &[
            "de", "a", "o", "que", "e", "do", "da", "em", "um", "para", "com", "não", "uma", "os",
            "no", "se", "na", "por", "mais", "as", "dos", "como", "ao", "das", "à", "seu", "sua",
            "ou", "nos", "foi", "pelo", "pela", "são", "entre", "também", "ambos", "ambas", "dois",
            "duas",
        ],
    ),
];

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
