//! Everything that a record can carry, on one page in three languages:
//! `tests/fixtures/features`.

use std::sync::LazyLock;

use pdf_extract::{Document, Object};

use crate::project::{LOCALES, Project, repository};
use crate::text;

const RECORD: &str = "2024-03-01-features";

/// The fixture with the names and the fixed wording of the repository, built once.
fn built() -> &'static Project {
    static BUILT: LazyLock<Project> = LazyLock::new(|| {
        let project = Project::peru();
        let fixture = |file: &str| {
            let path = repository().join("tests/fixtures/features").join(file);
            std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
        };
        project.write(
            &format!("data/{RECORD}.yaml"),
            fixture(&format!("{RECORD}.yaml")),
        );
        for photo in ["flags.png", "signature.jpg"] {
            project.write(
                &format!("data/photos/{photo}"),
                fixture(&format!("photos/{photo}")),
            );
        }
        for locale in LOCALES {
            let file = format!("locales/{locale}/meetings/{RECORD}.ftl");
            project.write(&file, fixture(&format!("{locale}.ftl")));
        }
        project.run(["build", RECORD]).ok();
        project
    });
    &BUILT
}

#[track_caller]
fn holds(locale: &str, expected: &[&str]) {
    let page = text::readable(&built().pdf_text(RECORD, locale), locale);
    for expected in expected {
        let expected = text::readable(expected, locale);
        assert!(
            page.contains(&expected),
            "{locale}: {expected:?} is not in: {page}"
        );
    }
}

#[test]
fn levels_are_numbered_in_the_way_of_the_language() {
    let levels = |words: [&str; 3], labels: [&str; 6]| {
        let [first, second, third] = words;
        let [a, b, c, d, e, heading] = labels;
        [
            heading.to_owned(),
            format!("{a}{first} {b} {second} {c} {third} {d} {third} {e} {second}"),
        ]
    };
    let english = levels(
        ["The first level.", "The second level.", "The third level."],
        ["", "(1)", "(a)", "(b)", "(2)", "2 Three levels"],
    );
    let spanish = levels(
        ["El primer nivel.", "El segundo nivel.", "El tercer nivel."],
        ["", "a)", "i)", "ii)", "b)", "2 Tres niveles"],
    );
    let japanese = levels(
        ["第一の階層です。", "第二の階層です。", "第三の階層です。"],
        ["", "（１）", "ア", "イ", "（２）", "２三つの階層"],
    );
    for (locale, expected) in [("en", english), ("es", spanish), ("ja", japanese)] {
        holds(locale, &[&expected[0], &expected[1]]);
    }
}

#[test]
fn facts_of_every_type_are_told_in_the_way_of_the_language() {
    holds(
        "en",
        &[
            "Whole 65,000, share 12.50, loan $1,500,000.00.",
            "Deadline December 31, 2024, call on March 4, 2024 at 8:30 AM, stay of over 2 hours and 30 minutes.",
            "Her Highness Imperial Princess Kako; Chile; Lima; APEC Peru 2024;",
            "the situation surrounding Israel–Palestine, North Korea, and the United Nations.",
        ],
    );
    holds(
        "es",
        &[
            "Entero 65 000, proporción 12,50, préstamo 1 500 000,00 US$.",
            "Plazo: 31 de diciembre de 2024; llamada: 4 de marzo de 2024 a las 8:30; estancia: más de 2 horas y 30 minutos.",
            "la situación en torno a Israel y Palestina, Corea del Norte y las Naciones Unidas.",
        ],
    );
    holds(
        "ja",
        &[
            "整数65,000、割合12.50、借款$1,500,000.00。",
            "期限は2024年12月31日、電話は2024年3月4日 8:30、滞在は2時間30分余り。",
            "イスラエル・パレスチナ情勢、北朝鮮、国連。",
        ],
    );
}

#[test]
fn marks_are_set_and_everything_else_is_text() {
    holds(
        "en",
        &["With emphasis, weight, a link, 外務省, 寅 (とら), 1 < 2 & #read(\"x\")."],
    );
    holds(
        "es",
        &["Con énfasis, peso, un enlace, 外務省, 寅 (とら), 1 < 2 & #read(\"x\")."],
    );
    // In Japanese the reading stands over the name, and is read before it.
    holds(
        "ja",
        &[
            "強調、強い強調、リンク、Ministry of Foreign Affairs、",
            "1 < 2 & #read(\"x\")。",
            "とら",
        ],
    );
    let source = built().text(&format!("out/en/{RECORD}.typ"));
    for call in [
        "emphasis(\"emphasis\")",
        "strong-emphasis(\"weight\")",
        "reference(\"https://www.mofa.go.jp/region/latin/peru/index.html\", \"a link\")",
        "foreign(\"ja\", \"外務省\", dir: ltr)",
        "reading(\"寅\", \"とら\")",
    ] {
        assert!(source.contains(call), "{call} is not in {source}");
    }
}

#[test]
fn a_statement_stands_only_in_the_languages_that_have_it() {
    holds("ja", &["これは日本語のページだけにあります。"]);
    for (locale, absent) in [("en", "Japanese page alone"), ("es", "página japonesa")] {
        assert!(
            !built().pdf_text(RECORD, locale).contains(absent),
            "{locale}"
        );
    }
}

#[test]
fn notes_documents_links_and_photographs_are_on_the_page() {
    holds(
        "en",
        &[
            "Provisional translation",
            "Two flags before the meeting",
            "Photo: Ministry of Foreign Affairs of Japan",
            "The signed paper",
            "The first note. The second note. The second note.",
            "This item has no number.",
            "Documents • Comprehensive and Progressive Agreement for Trans-Pacific Partnership (CPTPP) • Japan–Canada Action Plan",
            "Back to Japan–Peru Relations",
            "The Japanese text is authentic.",
            "Revision 3",
        ],
    );
    holds(
        "es",
        &[
            "Foto: Ministerio de Asuntos Exteriores del Japón",
            "Es auténtico el texto en japonés.",
        ],
    );
    holds(
        "ja",
        &[
            "暫定版",
            "写真：外務省",
            "この文書は、日本語を正文とします。",
        ],
    );
}

/// Values of a key in every structure element of a PDF.
fn structure(locale: &str, key: &[u8]) -> Vec<String> {
    let path = built().path(&format!("out/{locale}/{RECORD}.pdf"));
    let document = Document::load(path).expect("a PDF");
    let mut values = Vec::new();
    for object in document.objects.values() {
        let Ok(dictionary) = object.as_dict() else {
            continue;
        };
        let is_element = dictionary.has(b"S") && dictionary.has(b"P");
        match dictionary.get(key) {
            Ok(Object::String(bytes, _)) if is_element => values.push(decoded(bytes)),
            Ok(Object::Dictionary(inner)) if is_element => {
                values.extend(
                    inner
                        .iter()
                        .filter_map(|(_, value)| value.as_str().ok())
                        .map(decoded),
                );
            }
            _ => {}
        }
    }
    values.sort();
    values
}

/// A text string of a PDF (ISO 32000-1, 7.9.2): UTF-16 with a mark, or ASCII here.
fn decoded(bytes: &[u8]) -> String {
    match bytes.strip_prefix(b"\xfe\xff") {
        Some(utf16) => {
            let units: Vec<u16> = utf16
                .chunks_exact(2)
                .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
                .collect();
            String::from_utf16_lossy(&units)
        }
        None => String::from_utf8_lossy(bytes).into_owned(),
    }
}

#[test]
fn a_photograph_tells_what_it_shows_to_those_who_do_not_see_it() {
    let alternatives = structure("en", b"Alt");
    for expected in [
        "Two small flags stand on a wooden table.",
        "A sheet of paper with a signature at its foot.",
    ] {
        assert!(
            alternatives.iter().any(|alt| alt == expected),
            "{alternatives:?}"
        );
    }
    assert!(
        structure("ja", b"Alt")
            .iter()
            .any(|alt| alt == "木の机の上に小さな旗が二本立っている。")
    );
}

/// A run in another language is marked content with its own `Lang` (ISO 32000-1, 14.9.2).
#[test]
fn text_in_another_language_says_so_to_those_who_listen() {
    for (locale, own, other) in [
        ("en", "(en)", "(ja)"),
        ("es", "(es)", "(ja)"),
        ("ja", "(ja)", "(en)"),
    ] {
        let path = built().path(&format!("out/{locale}/{RECORD}.pdf"));
        let document = Document::load(path).expect("a PDF");
        let pages = document.get_pages();
        let contents: Vec<u8> = pages
            .values()
            .flat_map(|page| document.get_page_content(*page).expect("content"))
            .collect();
        let contents = String::from_utf8_lossy(&contents);
        let languages: Vec<_> = contents.split("/Lang").skip(1).collect();
        assert!(
            languages.iter().any(|rest| rest.starts_with(other)),
            "{locale}: no {other}"
        );
        let known = |rest: &&str| rest.starts_with(own) || rest.starts_with(other);
        assert!(languages.iter().all(known), "{locale}: a third language");
    }
}
