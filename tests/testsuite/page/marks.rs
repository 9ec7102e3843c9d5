//! Marks within a sentence: emphasis, another language, a reading.

use super::{FULL, PROSE, page, source, structure, tagged};

#[test]
fn emphasis_is_in_the_structure_and_never_on_the_page_as_a_mark() {
    for locale in ["en", "ja", "es", "ar"] {
        let structure = structure(FULL, locale);
        assert_eq!(structure.of_kind("Em").len(), 2, "{locale}");
        assert_eq!(structure.of_kind("Strong").len(), 1, "{locale}");
        let page = page(FULL, locale);
        for mark in ["<em", "</", "<strong", "<a ", "<span", "<ruby", "<rt"] {
            assert!(!page.contains(mark), "{locale}: {mark} in {page}");
        }
    }
    let source = source(FULL, "en");
    assert!(source.contains("emphasis(\"fiscal\")"), "{source}");
    assert!(
        source.contains("strong-emphasis(\"preliminary\")"),
        "{source}"
    );
}

#[test]
fn a_foreign_run_names_its_language() {
    for (locale, languages) in [
        ("en", &["en", "es", "ja"][..]),
        ("ja", &["es", "ja"]),
        ("es", &["es", "ja"]),
        ("ar", &["ar", "es"]),
    ] {
        let document = tagged(FULL, locale);
        assert_eq!(document.language(), locale);
        assert_eq!(document.languages(), languages, "{locale}");
    }
    // One without foreign runs names no other language.
    assert_eq!(tagged(PROSE, "en").languages(), ["en"]);
}

#[test]
fn a_reading_stands_over_the_name_in_japanese() {
    let document = tagged(FULL, "ja");
    let (name, next, reading) = (
        document.find("上川かみかわ"),
        document.find("陽子ようこ"),
        document.find("かみかわ"),
    );
    assert_eq!(reading.page, name.page);
    let above = reading.y - name.y;
    assert!(
        above > 0.5 * name.size && above < 1.5 * name.size,
        "{above}"
    );
    assert!(
        reading.x >= name.x - 0.1 && reading.x < next.x,
        "{reading:?} {name:?}"
    );
    assert!(reading.size < 0.6 * name.size, "{reading:?} {name:?}");
    let page = page(FULL, "ja");
    assert!(
        !page.contains("（かみかわ") && !page.contains("(かみかわ"),
        "{page}"
    );
}

/// Whether or not the translation says that the name is in another language.
#[test]
fn a_reading_stands_in_parentheses_elsewhere() {
    for (locale, sentence) in [
        ("en", "is written 上川 (かみかわ)."),
        ("es", "se escribe 上川 (かみかわ)."),
    ] {
        let page = page(FULL, locale);
        assert!(page.contains(sentence), "{page}");
    }
}
