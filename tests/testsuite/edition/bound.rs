//! Languages one after the other.

use super::{made, outline, title};
use crate::page::FULL;
use crate::project::{PERU, Project};
use crate::sheet::Sheet;
use crate::tagged::Tagged;
use crate::text;

#[test]
fn the_outline_has_a_heading_for_each_language_and_its_sections_below() {
    let project = crate::page::project();
    let path = made(&project, FULL, "bound", "en,ja,ar");
    let found = outline(&path);
    let found: Vec<_> = found
        .iter()
        .map(|(depth, title)| (*depth, title.as_str()))
        .collect();
    assert_eq!(
        found,
        [
            (0, "English"),
            (1, "Japan–Peru Signing Ceremony"),
            (2, "Signing of the memorandum"),
            (2, "Exchanges"),
            (2, "Documents"),
            (0, "日本語"),
            (1, "日・ペルー署名式"),
            (2, "覚書の署名"),
            (2, "交流"),
            (2, "関連文書"),
            (0, "العربية"),
            (1, "مراسم توقيع بين اليابان وبيرو"),
            (2, "توقيع المذكرة"),
            (2, "التبادل"),
            (2, "الوثائق"),
        ]
    );
    assert_eq!(title(&path), "Japan–Peru Signing Ceremony");
    let document = Tagged::open(&path);
    assert_eq!(document.language(), "en");
    // Each language has its own photographs, with its own words.
    assert_eq!(document.alternatives().len(), 2 * 3);
}

/// Every page of a part is as in the document of the language, but for its heading and its
/// numbers.
#[test]
fn a_part_is_the_document_of_its_language_on_pages_of_its_own() {
    let project = crate::page::project();
    project.run(["build", FULL]).ok();
    let path = made(&project, FULL, "bound", "es,en");
    let pages = pdf_extract::extract_text_by_pages(&path).expect("pages");
    let mut before = 0;
    for (locale, name) in [("es", "Español"), ("en", "English")] {
        let own = project.path(&format!("out/{locale}/{FULL}.pdf"));
        let own = pdf_extract::extract_text_by_pages(own).expect("pages");
        assert!(own.len() > 1, "the part has a running head");
        for (index, page) in own.iter().enumerate() {
            let (ours, theirs) = (text::fold(&pages[before + index]), text::fold(page));
            let number = |page: usize, pages: usize| format!("{page} / {pages}");
            let theirs = theirs.replace(
                &number(index + 1, own.len()),
                &number(before + index + 1, pages.len()),
            );
            assert!(ours.contains(name), "{ours}");
            let ours = ours.replacen(name, "", 1);
            let sorted = |text: &str| {
                let mut letters: Vec<char> = text::squeeze(text).chars().collect();
                letters.sort_unstable();
                String::from_iter(letters)
            };
            assert_eq!(
                sorted(&ours),
                sorted(&theirs),
                "page {} of {locale}",
                index + 1
            );
        }
        before += own.len();
    }
    assert_eq!(before, pages.len());
}

/// What the language calls itself is at the head of its first page, before everything else, and
/// the title is below it.
#[test]
fn a_part_begins_with_the_name_of_its_language_as_a_heading() {
    let project = Project::peru();
    let path = made(&project, PERU, "bound", "ja,es,en");
    let blocks = Sheet::open(&path).structure.blocks();
    let headings = blocks.iter().filter(|block| block.kind().starts_with('H'));
    let found: Vec<_> = headings
        .map(|block| (block.kind().to_owned(), text::fold(&block.text())))
        .collect();
    let found: Vec<_> = found
        .iter()
        .map(|(kind, text)| (kind.as_str(), text.as_str()))
        .collect();
    assert_eq!(
        found,
        [
            ("H1", "日本語"),
            ("H2", "日・ペルー外相会談"),
            ("H1", "Español"),
            ("H2", "Reunión de cancilleres del Japón y del Perú"),
            ("H1", "English"),
            ("H2", "Japan–Peru Foreign Ministers’ Meeting"),
        ]
    );
    assert_eq!(text::fold(&blocks[0].text()), "日本語");
    // The source language is that of the document, wherever it is.
    assert_eq!(Tagged::open(&path).language(), "en");
    assert_eq!(blocks[0].language.as_deref(), Some("ja"));
}

#[test]
fn an_edition_of_all_languages_has_the_source_language_first() {
    let project = Project::whole();
    let said = project
        .run(["build", "--edition", "bound", "--verify"])
        .ok();
    assert_eq!(said.stderr, "");
    assert!(
        said.stdout
            .contains(&format!("out/{PERU}.bound.en-ar-es-fr-ja.pdf\n")),
        "{said}"
    );
    // A record that is published in fewer languages has these.
    assert!(
        said.stdout
            .contains("2021-09-22-japan-us-rok.bound.en-es-ja.pdf\n"),
        "{said}"
    );
    assert!(said.stdout.ends_with("\n7 documents\n"), "{said}");
}
