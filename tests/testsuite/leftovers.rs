//! Nothing on a page that does not belong there: no text of another language, no
//! syntax, no name of a message, no character without a shape.

use std::sync::LazyLock;

use chancery::publish::{Project as Opened, load};
use pdf_extract::content::Content;
use pdf_extract::{Document, Object};

use crate::project::{RECORDS, published};
use crate::text;

/// Every language of the repository.
const ALL: [&str; 5] = ["ar", "en", "es", "fr", "ja"];

/// A page with its name and its language.
type Page = (String, &'static str, String);

/// Every page of every record.
fn pages() -> &'static [Page] {
    static PAGES: LazyLock<Vec<Page>> = LazyLock::new(|| {
        let page = |record: &str, locale: &'static str| {
            let page = published().pdf_text(record, locale);
            (format!("{record} in {locale}"), locale, page)
        };
        RECORDS
            .iter()
            .flat_map(|record| ALL.map(|locale| page(record, locale)))
            .collect()
    });
    &PAGES
}

/// Words that no page of a language goes without, and no other language has.
const COMMON: [(&str, &[&str]); 3] = [
    (
        "en",
        &[" the ", " of ", " and ", " that ", " with ", " to "],
    ),
    ("es", &[" el ", " los ", " con ", " una "]),
    ("fr", &[" les ", " des ", " et ", " du "]),
];

#[test]
fn no_page_holds_words_of_another_language() {
    for (name, locale, page) in pages() {
        for (language, words) in COMMON {
            for word in words {
                assert_eq!(
                    page.contains(word),
                    language == *locale,
                    "{name}: {word:?} in {page}"
                );
            }
        }
        let japanese = |c: char| matches!(c, '\u{3040}'..='\u{30FF}' | '\u{4E00}'..='\u{9FFF}');
        assert_eq!(page.contains(japanese), *locale == "ja", "{name}: {page}");
        let arabic = |c: char| matches!(c, '\u{600}'..='\u{6FF}' | '\u{FB50}'..='\u{FEFC}');
        assert_eq!(page.contains(arabic), *locale == "ar", "{name}: {page}");
    }
}

/// Abbreviations stand in Japanese as they are (G7 is two runs of text for a reader of
/// PDFs); the record’s own name too, and the address of the page to read on.
#[test]
fn a_japanese_page_holds_no_latin_words() {
    for record in RECORDS {
        let mut page = text::squeeze(&published().pdf_text(record, "ja")).replace(record, "");
        let source = published().text(&format!("data/{record}.yaml"));
        let addresses = source.split("url: ").skip(1);
        for address in addresses.filter_map(|rest| rest.split([' ', '\n']).next()) {
            // It is shown without its scheme.
            page = page.replace(address.trim_start_matches("https://"), "");
        }
        let words: Vec<&str> = page
            .split(|c: char| !c.is_ascii_alphanumeric())
            .filter(|word| word.contains(|c: char| c.is_ascii_alphabetic()))
            .filter(|word| !["APEC", "G7", "G", "CPTPP", "IAEA", "ALPS"].contains(word))
            .collect();
        assert_eq!(words, [""; 0], "{record}");
    }
}

#[test]
fn no_sentence_reads_the_same_in_two_languages() {
    let project = Opened::open(published().root()).expect("it opens");
    let loaded = load(&project, &[], &[]).map_err(|_| ()).expect("it loads");
    let mut sentences = Vec::new();
    for (_, path) in &loaded.chosen {
        let record = loaded.record(path).map_err(|_| ()).expect("it is valid");
        for locale in loaded.languages(&record) {
            let composed = loaded.briefing(&record, locale, None, false);
            let (briefing, _) = composed.map_err(|_| ()).expect("it can be composed");
            for sentence in briefing.sentences() {
                // A name of a place or a person may be the same; a sentence has more words.
                if sentence.origin.message == "glance-participant" {
                    continue;
                }
                if sentence.plain().split_whitespace().count() > 3 || locale.tag.language == "ja" {
                    sentences.push((locale.tag.to_string(), sentence.plain()));
                }
            }
        }
    }
    assert!(
        sentences.len() > 150,
        "only {} sentences were found",
        sentences.len()
    );
    for (name, locale, page) in pages() {
        let page = text::squeeze(page);
        for (language, sentence) in sentences.iter().filter(|(language, _)| language != locale) {
            assert!(
                !page.contains(&text::squeeze(sentence)),
                "{name} says in {language}: {sentence}"
            );
        }
    }
}

#[test]
fn no_page_holds_syntax_or_the_name_of_a_message() {
    let project = Opened::open(published().root()).expect("it opens");
    let loaded = load(&project, &[], &[]).map_err(|_| ()).expect("it loads");
    let mut identifiers: Vec<String> = loaded
        .catalog
        .locales()
        .flat_map(|locale| locale.messages().map(|(id, _)| id).collect::<Vec<_>>())
        // A word alone may well stand in a sentence.
        .filter(|id| id.contains('-'))
        .collect();
    identifiers.sort();
    identifiers.dedup();
    assert!(
        identifiers.len() > 150,
        "only {} messages",
        identifiers.len()
    );
    for (name, _, page) in pages() {
        for syntax in [
            "{", "}", "$", "->", "*[", "NUMBER", "DATETIME", "NAME(", "???", "\u{FFFD}",
            "\u{2068}", "&lt;", "<", "#", "()",
        ] {
            assert!(!page.contains(syntax), "{name}: {syntax:?} in {page}");
        }
        for id in &identifiers {
            assert!(!page.contains(id.as_str()), "{name}: `{id}` in {page}");
        }
        assert!(
            !page.contains(|c: char| c.is_control()),
            "{name}: a control character"
        );
    }
}

/// Glyph 0 of a font is the box that stands for a missing character (OpenType, `.notdef`).
#[test]
fn no_page_shows_the_box_of_a_missing_glyph() {
    for record in RECORDS {
        for locale in ALL {
            let path = published().path(&format!("out/{locale}/{record}.pdf"));
            let document = Document::load(path).expect("a PDF");
            let glyphs: Vec<u16> = document
                .page_iter()
                .flat_map(|page| glyphs(&document.get_page_content(page).expect("a page")))
                .collect();
            assert!(
                glyphs.len() > 300,
                "{record} in {locale}: {} glyphs",
                glyphs.len()
            );
            assert!(!glyphs.contains(&0), "{record} in {locale}");
        }
    }
}

/// The glyphs that a page shows: two bytes each, as Typst writes every font.
fn glyphs(content: &[u8]) -> Vec<u16> {
    let content = Content::decode(content).expect("operators");
    let shown = content
        .operations
        .iter()
        .filter(|operation| ["Tj", "TJ"].contains(&operation.operator.as_str()))
        .flat_map(|operation| &operation.operands);
    let mut bytes = Vec::new();
    for operand in shown {
        let parts = match operand {
            Object::Array(parts) => parts.as_slice(),
            one => std::slice::from_ref(one),
        };
        for part in parts {
            if let Object::String(string, _) = part {
                bytes.extend_from_slice(string);
            }
        }
    }
    bytes
        .chunks_exact(2)
        .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
        .collect()
}
