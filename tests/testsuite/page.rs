//! Everything that a record can carry besides its lead, as it stands on the page.
//!
//! The records are in `tests/fixtures/page`, with their translations and photographs.

mod facts;
mod marks;
mod photographs;

use std::fs;
use std::sync::LazyLock;

use crate::project::{LOCALES, PERU, Project, RECORDS, repository};
use crate::sheet::{Element, Glyph, Sheet};
use crate::tagged::Tagged;
use crate::text;

/// A document with everything.
pub const FULL: &str = "2024-04-10-japan-peru";
/// One paragraph without a number.
const PROSE: &str = "2024-04-11-japan-peru";
/// Items without numbers below one, and an item that Japanese leaves out as a whole; not
/// final, and authentic in Japanese.
const BULLETS: &str = "2024-04-12-japan-peru";

/// The repository's project with the records of `tests/fixtures/page` instead of its own.
pub fn project() -> Project {
    let project = Project::whole();
    for record in RECORDS {
        project.remove(&format!("data/{record}.yaml"));
    }
    let folder = |from: &str, to: &str| {
        let from = repository().join("tests/fixtures/page").join(from);
        for entry in fs::read_dir(from).expect("a folder of fixtures") {
            let path = entry.expect("a name").path();
            if path.is_file() {
                let name = path.file_name().expect("a name").to_string_lossy();
                project.write(&format!("{to}/{name}"), fs::read(&path).expect("bytes"));
            }
        }
    };
    folder("", "data");
    folder("photos", "data/photos");
    for locale in ["en", "ja", "es", "ar"] {
        folder(
            &format!("meetings/{locale}"),
            &format!("locales/{locale}/meetings"),
        );
    }
    project.append("data/registry/offices.yaml", "special-envoy: {}\n");
    project
}

/// The same, built.
pub fn pages() -> &'static Project {
    static PAGES: LazyLock<Project> = LazyLock::new(|| {
        let project = project();
        let said = project.build().ok();
        assert_eq!(said.stderr, "", "the pages build without a warning");
        project
    });
    &PAGES
}

fn page(record: &str, locale: &str) -> String {
    text::readable(&pages().pdf_text(record, locale), locale)
}

fn source(record: &str, locale: &str) -> String {
    pages().text(&format!("out/{locale}/{record}.typ"))
}

fn tagged(record: &str, locale: &str) -> Tagged {
    Tagged::open(&pages().path(&format!("out/{locale}/{record}.pdf")))
}

/// The tags of a page, without the facts at a glance.
fn structure(record: &str, locale: &str) -> Element {
    let sheet = Sheet::open(&pages().path(&format!("out/{locale}/{record}.pdf")));
    sheet.structure.without_glance()
}

/// The texts stand on the page, one after the other.
#[track_caller]
fn in_order(record: &str, locale: &str, texts: &[&str]) {
    let page = page(record, locale);
    let mut rest = page.as_str();
    for text in texts {
        let text = text::readable(text, locale);
        match rest.find(&text) {
            Some(at) => rest = &rest[at + text.len()..],
            None => panic!("{text:?} does not follow in {rest:?}\nthe page: {page}"),
        }
    }
}

/// The title, two headed items and the heading of the documents; a list at each level
/// of items, and the list of documents; an item for each of ten and two documents.
#[test]
fn headings_and_levels_are_in_the_structure_too() {
    for locale in LOCALES {
        let structure = structure(FULL, locale);
        for (kind, count) in [("H1", 1), ("H2", 3), ("L", 5), ("LI", 12)] {
            assert_eq!(structure.of_kind(kind).len(), count, "{kind} in {locale}");
        }
    }
}

#[test]
fn levels_are_numbered_in_the_way_of_the_language() {
    for (locale, labels) in [
        (
            "en",
            [
                "1 Signing of the memorandum",
                "(1) It covers two areas: (a) public health; (b) education",
                "(2) The ministers recalled",
                "2 Exchanges",
                "(1) The ministers looked back",
                "(2) Peru will appoint",
                "3 The ministers discussed",
            ],
        ),
        (
            "ja",
            [
                "１覚書の署名",
                "（１）対象は次の二つの分野です。ア公衆衛生イ教育",
                "（２）両大臣は、チリも",
                "２交流",
                "（１）両大臣は",
                "（２）ペルーは",
                "３両大臣は",
            ],
        ),
        (
            "es",
            [
                "1 Firma del memorando",
                "a) El memorando abarca dos ámbitos: i) la salud pública; ii) la educación",
                "b) Los cancilleres recordaron",
                "2 Intercambios",
                "a) Los cancilleres",
                "b) El Gobierno",
                "3 Los cancilleres trataron",
            ],
        ),
    ] {
        in_order(FULL, locale, &labels);
    }
}

#[test]
fn an_item_without_a_number_stands_among_numbered_ones() {
    for (locale, text) in [
        ("en", "APEC Peru 2024. The ratios are 1.5 and 2.25."),
        ("ja", "提案しました。比率は、1.5、2.25です。"),
        ("es", "APEC Perú 2024. Las proporciones son 1,5 y 2,25."),
    ] {
        let page = page(FULL, locale);
        assert!(page.contains(text), "{page}");
    }
    // It stands where the text of the others does, not where their numbers are.
    let document = tagged(FULL, "en");
    let (item, number, other) = (
        document.find("The ratios"),
        document.find("3The ministers discussed"),
        document.find("The ministers discussed"),
    );
    assert_eq!(item.x, other.x);
    assert!(number.x < other.x);
}

/// The brackets of the heading's font are half as wide as its other characters.
#[test]
fn brackets_that_stand_together_in_a_japanese_title_do_not_overlap() {
    let project = Project::small();
    project.append(
        &format!("locales/ja/meetings/{PERU}.ftl"),
        "\ntitle = 外務・防衛会合（「2＋2」）『【要旨】』\n",
    );
    project.run(["build", "--locale", "ja"]).ok();
    let document = Tagged::open(&project.path(&format!("out/ja/{PERU}.pdf")));
    let size = document.find("外務・防衛会合").size;
    let glyphs = document.glyphs();
    let title: Vec<_> = glyphs.iter().filter(|glyph| glyph.size == size).collect();
    let text: String = title.iter().map(|glyph| glyph.text.as_str()).collect();
    assert_eq!(text, "外務・防衛会合（「2＋2」）『【要旨】』");
    // A run of text has one place: characters that are set apart have one each.
    let is_bracket = |glyph: &Glyph| "（「」）『』【】".contains(&glyph.text);
    for pair in title.windows(2) {
        if !pair.iter().all(|glyph| is_bracket(glyph)) {
            continue;
        }
        let advance = (pair[1].x - pair[0].x) / size;
        let (one, other) = (&pair[0].text, &pair[1].text);
        assert!(advance > 0.45, "{one} and {other}: {advance} em");
    }
}

/// A reader may be sent to "item 3": there is one of it on the page.
#[test]
fn numbers_go_on_below_items_without_one() {
    let project = Project::small();
    let file = format!("data/{PERU}.yaml");
    let text = project.text(&file);
    let (before, rest) = text.split_once("\nbody:\n").expect("a body");
    let (_, after) = rest.split_once("\nlinks:\n").expect("links");
    let body = "
  - { heading: both-ministers, numbered: false, items: [[pleasure-at-meeting], [road-map]] }
  - { heading: road-map, numbered: false, items: [[in-numbers], { statements: [road-map], items: [[pleasure-at-meeting]] }] }
  - [pleasure-at-meeting]
  - statements: [road-map]
    items:
      - [pleasure-at-meeting]
      - { statements: [road-map], numbered: false, items: [[pleasure-at-meeting], [in-numbers]] }
      - [pleasure-at-meeting]
  - - { special-occasion: { by: guest } }
";
    project.write(&file, format!("{before}\nbody:{body}\nlinks:\n{after}"));
    project.run(["build", "--locale", "en"]).ok();
    let page = text::readable(&project.pdf_text(PERU, "en"), "en");
    let mut rest = page.as_str();
    for expected in [
        "In short: The two ministers",
        "1 Minister",
        "2 The two",
        "3 150 years",
        "4 The two",
        "(1) Minister",
        "5 Minister",
        "6 The two",
        "(1) Minister",
        "(2) Minister",
        "(3) 150 years",
        "(4) Minister",
        "7 Minister",
    ] {
        let expected = text::readable(expected, "en");
        let at = rest.find(&expected);
        let at = at.unwrap_or_else(|| panic!("{expected:?} does not follow in {rest:?}"));
        rest = &rest[at + expected.len()..];
    }
}

#[test]
fn a_single_paragraph_is_plain_prose() {
    for (locale, first, number) in [
        ("en", "follows. Minister Kamikawa described", "1 Minister"),
        ("ja", "次のとおりです。上川大臣は、日本とペルーは", "１上川"),
        (
            "es",
            "resumen. La ministra Kamikawa describió",
            "1 La ministra",
        ),
    ] {
        let page = page(PROSE, locale);
        assert!(page.contains(first), "{page}");
        assert!(!page.contains(number), "{page}");
        let lists = structure(PROSE, locale).of_kind("L").len();
        assert_eq!(lists, 0, "{locale}");
    }
}

/// A single one is tested with the other features.
#[test]
fn several_authentic_languages_are_named_at_the_end() {
    for (locale, texts) in [
        (
            "en",
            ["The English and Japanese texts", "equally authentic"],
        ),
        ("ja", ["英語", "日本語を"]),
        ("es", ["igualmente auténticos", "en inglés y japonés"]),
    ] {
        in_order(PROSE, locale, &texts);
    }
}

#[test]
fn items_without_numbers_below_a_numbered_one_have_bullets() {
    for (locale, texts) in [
        (
            "en",
            [
                "1 Minister Kamikawa",
                "• Minister González-Olaechea",
                "• They concurred",
            ],
        ),
        (
            "ja",
            [
                "１上川大臣は",
                "・ゴンサレス＝オラエチェア大臣は",
                "・その上で",
            ],
        ),
        ("es", ["1 La ministra", "– El canciller", "– Acordaron"]),
    ] {
        in_order(BULLETS, locale, &texts);
    }
}

#[test]
fn notes_stand_after_the_lead_in_smaller_type() {
    in_order(
        FULL,
        "en",
        &[
            "An overview follows.",
            "In Japanese, the name of the host",
            "Figures are those of fiscal 2023. They are preliminary & may be <revised>.",
            "1 Signing",
        ],
    );
    let document = tagged(FULL, "en");
    let (lead, note) = (
        document.find("An overview follows").size,
        document.find("Figures are those of").size,
    );
    assert!(
        note < lead * 0.95 && note > lead * 0.75,
        "{note} beside {lead}"
    );
}

#[test]
fn links_lead_from_sentences_documents_and_the_end_of_the_page() {
    for locale in LOCALES {
        assert_eq!(
            tagged(FULL, locale).addresses(),
            [
                "https://www.example.org/2024/memorandum-1.2.pdf",
                "https://www.example.org/cptpp.html",
                "https://www.example.org/japan-peru",
            ],
            "{locale}"
        );
    }
    let source = source(FULL, "en");
    let within =
        "reference(\"https://www.example.org/2024/memorandum-1.2.pdf\", \"its full text\")";
    assert!(source.contains(within), "{source}");
    in_order(FULL, "en", &["More: Japan–Peru Relations"]);
    // In the sentence, at the document, and two at the end.
    assert_eq!(tagged(FULL, "en").elements("Link"), 4);
}

#[test]
fn documents_stand_under_their_heading_with_an_address_or_without() {
    in_order(
        FULL,
        "en",
        &[
            "Documents",
            "• Comprehensive and Progressive Agreement for Trans-Pacific Partnership (CPTPP)",
            "• Japan–Canada Action Plan for contributing to a free and open Indo-Pacific region",
        ],
    );
    in_order(
        FULL,
        "ja",
        &["関連文書", "環太平洋", "日加アクションプラン"],
    );
    in_order(
        FULL,
        "es",
        &["Documentos", "Tratado Integral", "Plan de Acción"],
    );
    let source = source(FULL, "en");
    assert!(
        source.contains("(CPTPP)\", link: \"https://www.example.org/cptpp.html\"),"),
        "{source}"
    );
    assert!(
        source.contains("Indo-Pacific region\", link: none),"),
        "{source}"
    );
}

#[test]
fn an_item_that_is_left_out_as_a_whole_leaves_no_number_behind() {
    in_order(
        BULLETS,
        "en",
        &["2 They concurred", "3 Minister González-Olaechea"],
    );
    let page = page(BULLETS, "ja");
    assert!(page.contains("２ゴンサレス＝オラエチェア大臣は"), "{page}");
    assert!(!page.contains("３"), "{page}");
}

#[test]
fn a_statement_of_one_language_stands_between_those_of_all() {
    in_order(
        FULL,
        "ja",
        &[
            "協力について協議しました。",
            "邦人の安全については、",
            "提案しました。",
        ],
    );
    in_order(
        FULL,
        "en",
        &["in the Middle East. Minister González-Olaechea proposed"],
    );
}

/// A translation of the authoritative text is a translation also while neither is final.
#[test]
fn the_foot_of_a_document_says_which_text_is_authentic() {
    for (locale, notice, authentic) in [
        (
            "en",
            "Provisional translation",
            "The Japanese text is authentic.",
        ),
        ("ja", "暫定版", "この文書は、日本語を正文とします。"),
        (
            "es",
            "Traducción provisional",
            "Es auténtico el texto en japonés.",
        ),
    ] {
        in_order(BULLETS, locale, &[notice, authentic]);
        assert!(!page(PROSE, locale).contains(authentic), "{locale}");
    }
    in_order(FULL, "en", &["The English text is authentic."]);
}

#[test]
fn the_foot_of_a_page_names_the_revision() {
    for (locale, label) in [("en", "Revision 2"), ("ja", "版2"), ("es", "Revisión 2")] {
        let page = page(FULL, locale);
        assert!(page.contains(label), "{page}");
    }
}

#[test]
fn a_provisional_document_says_so_under_its_title() {
    for (locale, title, notice) in [
        ("en", "Japan–Peru Signing Ceremony", "Provisional text"),
        ("ja", "日・ペルー署名式", "仮訳"),
        (
            "es",
            "Ceremonia de firma entre el Japón y el Perú",
            "Traducción provisional",
        ),
    ] {
        in_order(FULL, locale, &[title, notice]);
        let other = page(PROSE, locale);
        assert!(!other.contains(notice), "{other}");
    }
}
