//! Fallback, direction and digits.

use super::super::{Direction, fallback_chain};
use super::*;

#[test]
fn fallback_follows_the_parents_of_cldr() {
    // CLDR 48: supplemental/parentLocales and likelySubtags.
    let table: [(&str, &[&str]); 14] = [
        ("en", &["en"]),
        ("es", &["es"]),
        ("es-PE", &["es-PE", "es-419", "es"]),
        ("es-ES", &["es-ES", "es"]),
        ("es-419", &["es-419", "es"]),
        ("en-GB", &["en-GB", "en-001", "en"]),
        ("en-US", &["en-US", "en"]),
        ("zh-TW", &["zh-TW", "zh-Hant"]),
        ("zh-Hant", &["zh-Hant"]),
        ("zh-Hant-HK", &["zh-Hant-HK", "zh-HK", "zh-Hant"]),
        ("pt-AO", &["pt-AO", "pt-PT", "pt"]),
        ("sr-Latn", &["sr-Latn"]),
        ("nb", &["nb", "no"]),
        ("und", &["und"]),
    ];
    for (locale, expected) in table {
        let chain = fallback_chain(&locale.parse().unwrap());
        let chain: Vec<String> = chain.iter().map(ToString::to_string).collect();
        assert_eq!(chain, expected, "{locale}");
    }
}

#[test]
fn the_direction_is_that_of_the_script() {
    // Unicode: the scripts that UAX #9 lists as right to left.
    for locale in ["ar", "he", "fa", "ur", "ckb", "az-Arab", "dv"] {
        assert_eq!(
            formatters(locale).direction(),
            Direction::RightToLeft,
            "{locale}"
        );
    }
    for locale in ["en", "ja", "pa", "ku", "zh-Hant", "az"] {
        assert_eq!(
            formatters(locale).direction(),
            Direction::LeftToRight,
            "{locale}"
        );
    }
}

#[test]
fn digits_are_those_of_the_default_numbering_system() {
    // CLDR 48: `defaultNumberingSystem`. Arabic itself has Western digits, as the Maghreb has.
    for (locale, digits) in [
        ("en", "0123456789"),
        ("ja", "0123456789"),
        ("ar", "0123456789"),
        ("ar-MA", "0123456789"),
        ("ar-AE", "0123456789"),
        ("ar-EG", "٠١٢٣٤٥٦٧٨٩"),
        ("ar-SA", "٠١٢٣٤٥٦٧٨٩"),
        ("fa", "۰۱۲۳۴۵۶۷۸۹"),
        ("ne", "०१२३४५६७८९"),
    ] {
        assert_eq!(formatters(locale).digits(), digits, "{locale}");
    }
}

#[test]
fn a_locale_that_nobody_writes_in_is_refused() {
    for locale in ["und", "und-US", "xx", "qaa"] {
        let error = Formatters::new(&locale.parse().unwrap()).unwrap_err();
        assert!(error.message.contains(locale), "{error}");
    }
}

#[test]
fn formatters_are_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Formatters>();
    shared::<Value>();
    shared::<FunctionError>();
}
