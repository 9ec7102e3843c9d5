//! The PDF as programs see it: for screen readers, archives and search.

use std::process::Command;

use pdf_extract::{Dictionary, Document, Object};

use crate::project::{LOCALES, PERU, RECORDS, published};
use crate::text;
use crate::tools;

fn open(record: &str, locale: &str) -> Document {
    let path = published().path(&format!("out/{locale}/{record}.pdf"));
    Document::load(path).expect("a PDF")
}

fn catalog(document: &Document) -> &Dictionary {
    document.catalog().expect("a catalogue")
}

/// A text of the information dictionary: PDFDocEncoding or UTF-16 (ISO 32000-1, 7.9.2.2).
fn info(document: &Document, key: &str) -> String {
    let info = document
        .trailer
        .get(b"Info")
        .and_then(Object::as_reference)
        .expect("information");
    let info = document.get_dictionary(info).expect("a dictionary");
    let bytes = info
        .get(key.as_bytes())
        .and_then(Object::as_str)
        .expect("a text");
    match bytes {
        [0xFE, 0xFF, rest @ ..] => {
            let units: Vec<u16> = rest
                .chunks(2)
                .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
                .collect();
            String::from_utf16(&units).expect("UTF-16")
        }
        bytes => String::from_utf8_lossy(bytes).into_owned(),
    }
}

/// The XMP packet.
fn metadata(document: &Document) -> String {
    let stream = catalog(document)
        .get(b"Metadata")
        .and_then(Object::as_reference)
        .expect("metadata");
    let stream = document
        .get_object(stream)
        .and_then(Object::as_stream)
        .expect("a stream");
    String::from_utf8_lossy(&stream.content).into_owned()
}

#[test]
fn a_document_says_what_it_is_in_its_language() {
    for (locale, title, author, keyword) in [
        (
            "en",
            "Japan–Peru Foreign Ministers’ Meeting",
            "Ministry of Foreign Affairs of Japan",
            "San Francisco",
        ),
        ("ja", "日・ペルー外相会談", "外務省", "サンフランシスコ"),
        (
            "es",
            "Reunión de cancilleres del Japón y del Perú",
            "Ministerio de Asuntos Exteriores del Japón",
            "San Francisco",
        ),
    ] {
        let document = open(PERU, locale);
        let folded = |key| info(&document, key).replace('\u{A0}', " ");
        assert_eq!(folded("Title"), title);
        assert_eq!(folded("Author"), author);
        assert!(
            folded("Keywords").contains(keyword),
            "{}",
            folded("Keywords")
        );
        assert!(info(&document, "CreationDate").starts_with("D:20231115"));
        let metadata = metadata(&document).replace('\u{A0}', " ");
        assert!(
            metadata.contains(title) && metadata.contains(author),
            "{metadata}"
        );
    }
}

#[test]
fn a_document_names_its_language_and_is_tagged() {
    for record in RECORDS {
        for locale in LOCALES {
            let document = open(record, locale);
            let catalog = catalog(&document);
            let language = catalog
                .get(b"Lang")
                .and_then(Object::as_str)
                .expect("a language");
            assert_eq!(String::from_utf8_lossy(language), locale, "{record}");
            let mark = catalog
                .get(b"MarkInfo")
                .and_then(|info| document.dereference(info))
                .expect("tagged")
                .1;
            let marked = mark
                .as_dict()
                .and_then(|mark| mark.get(b"Marked"))
                .and_then(Object::as_bool);
            assert_eq!(marked.ok(), Some(true), "{record} in {locale}");
            assert!(catalog.has(b"StructTreeRoot"));
        }
    }
}

/// ISO 14289-1, 7.1: a reader shows the title and not the name of the file.
#[test]
fn a_reader_shows_the_title() {
    let document = open(PERU, "en");
    let preferences = catalog(&document)
        .get(b"ViewerPreferences")
        .and_then(|object| document.dereference(object));
    let preferences = preferences
        .expect("preferences")
        .1
        .as_dict()
        .expect("a dictionary");
    let shown = preferences
        .get(b"DisplayDocTitle")
        .and_then(Object::as_bool);
    assert_eq!(shown.ok(), Some(true));
}

#[test]
fn a_document_claims_the_standards_that_it_meets() {
    for locale in LOCALES {
        let metadata = metadata(&open(PERU, locale));
        let holds = |name: &str, value: &str| {
            metadata.contains(&format!("<{name}>{value}</{name}>"))
                || metadata.contains(&format!("{name}=\"{value}\""))
        };
        assert!(holds("pdfuaid:part", "1"), "{metadata}");
        assert!(
            holds("pdfaid:part", "2") && holds("pdfaid:conformance", "A"),
            "{metadata}"
        );
    }
}

#[test]
fn every_font_is_in_the_file() {
    for locale in LOCALES {
        let document = open(PERU, locale);
        let descriptors: Vec<&Dictionary> = document
            .objects
            .values()
            .filter_map(|object| object.as_dict().ok())
            .filter(|dictionary| dictionary.has_type(b"FontDescriptor"))
            .collect();
        assert!(!descriptors.is_empty());
        for descriptor in descriptors {
            assert!(
                descriptor.has(b"FontFile2") || descriptor.has(b"FontFile3"),
                "{locale}: a font is missing from the file"
            );
        }
    }
}

/// No last page of a line or two: a reader would take it for a mistake. Running head
/// and foot are a line each.
#[test]
fn no_last_page_is_nearly_empty() {
    for record in RECORDS {
        for locale in LOCALES {
            let path = published().path(&format!("out/{locale}/{record}.pdf"));
            let pages = pdf_extract::extract_text_by_pages(path).expect("pages");
            let last = pages.last().expect("a page");
            let lines = last.lines().filter(|line| !line.trim().is_empty()).count();
            assert!(
                pages.len() <= 2 && lines >= 5,
                "{record} in {locale}: {lines} lines: {last}"
            );
        }
    }
}

#[test]
fn qpdf_finds_nothing_wrong() {
    let Some(qpdf) = tools::find("qpdf") else {
        return;
    };
    for (file, _) in published()
        .outputs()
        .iter()
        .filter(|(file, _)| file.ends_with(".pdf"))
    {
        let output = Command::new(&qpdf)
            .arg("--check")
            .arg(published().path(file))
            .output()
            .expect("it runs");
        assert!(
            output.status.success(),
            "{file}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
}

#[test]
fn pdftotext_reads_the_same_page() {
    let Some(pdftotext) = tools::find("pdftotext") else {
        return;
    };
    for record in RECORDS {
        for locale in LOCALES {
            let path = published().path(&format!("out/{locale}/{record}.pdf"));
            let output = Command::new(&pdftotext)
                .arg(&path)
                .arg("-")
                .output()
                .expect("it runs");
            let other = text::squeeze(&String::from_utf8_lossy(&output.stdout));
            let page = text::squeeze(&text::of_pdf(&path));
            let characters = |text: &str| {
                // A hyphen at the end of a line is a matter of opinion.
                let mut characters: Vec<char> = text.chars().filter(|c| *c != '-').collect();
                characters.sort_unstable();
                String::from_iter(characters)
            };
            // The two put the pieces of a page in different orders.
            assert_eq!(
                characters(&other),
                characters(&page),
                "{record} in {locale}"
            );
        }
    }
}
