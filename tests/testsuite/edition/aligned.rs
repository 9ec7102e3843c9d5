//! Languages side by side.

use super::{made, outline, title};
use crate::page::FULL;
use crate::project::{PERU, Project};
use crate::sheet::{Block, Element, Sheet};
use crate::tagged::Tagged;
use crate::text;

/// How some statements begin, in the order of the record.
const STATEMENTS: [[&str; 3]; 7] = [
    [
        "Japan–Peru Foreign Ministers’ Meeting",
        "日・ペルー外相会談",
        "Reunión de cancilleres del Japón y del Perú",
    ],
    [
        "On November 15, at 12:10",
        "上川陽子外務大臣は",
        "El 15 de noviembre, a las",
    ],
    [
        "An overview follows.",
        "概要は、次のとおりです。",
        "A continuación se ofrece",
    ],
    [
        "Minister Kamikawa opened",
        "会談の冒頭、",
        "Al abrir las conversaciones",
    ],
    [
        "Describing as special",
        "また、日系社会",
        "Asimismo, la ministra",
    ],
    [
        "The two ministers confirmed",
        "両大臣は、両国間協力",
        "Ambos cancilleres confirmaron",
    ],
    ["More: Japan–Peru", "詳細：日・ペルー", "Más información:"],
];

#[test]
fn the_languages_of_each_statement_follow_each_other_in_the_text() {
    for (locales, order) in [
        ("en,ja,es", &[0, 1, 2][..]),
        ("es,en", &[2, 0]),
        ("ja,es", &[1, 2]),
    ] {
        let project = Project::peru();
        let path = made(&project, PERU, "aligned", locales);
        let text = text::of_pdf(&path);
        let mut rest = text.as_str();
        for statement in STATEMENTS {
            for language in order {
                let begin = text::fold(statement[*language]);
                let Some(at) = rest.find(&begin) else {
                    panic!("{locales}: {begin:?} is not where it should be in {text}")
                };
                rest = &rest[at + begin.len()..];
            }
        }
    }
}

/// The blocks in which a text begins, with their languages; those of the document have none.
fn beginning<'a>(blocks: &'a [Block], texts: &[&str]) -> Vec<(usize, &'a Block)> {
    let found = texts.iter().map(|begin| {
        let begin = text::squeeze(begin);
        let is_it = |block: &&Block| text::squeeze(&block.text()).starts_with(&begin);
        let blocks = blocks.iter().enumerate();
        blocks
            .filter(|(_, block)| is_it(block))
            .find(|(_, block)| block.kind() == "P" || block.kind() == "H1")
            .unwrap_or_else(|| panic!("{begin:?} is in no paragraph"))
    });
    found.collect()
}

#[test]
fn each_column_is_tagged_in_its_language_and_read_row_by_row() {
    let project = Project::peru();
    let path = made(&project, PERU, "aligned", "en,ja,es");
    assert_eq!(Tagged::open(&path).language(), "en");
    let blocks = Sheet::open(&path).structure.blocks();
    for statement in STATEMENTS {
        let found = beginning(&blocks, &statement);
        let [(first, en), (second, ja), (third, es)] = found.as_slice() else {
            panic!("not three");
        };
        assert_eq!((second - first, third - second), (1, 1), "{statement:?}");
        assert_eq!(en.language, None, "{statement:?}");
        assert_eq!(ja.language.as_deref(), Some("ja"), "{statement:?}");
        assert_eq!(es.language.as_deref(), Some("es"), "{statement:?}");
    }
}

/// What an element says, without what is in its language of another one.
fn labels(item: &Element) -> Vec<(Option<String>, String)> {
    let label = item
        .children()
        .find(|it| it.kind == "Lbl")
        .expect("a label");
    let blocks = label.blocks();
    let texts = blocks
        .iter()
        .map(|block| (block.language.clone(), block.text()));
    texts.collect()
}

#[test]
fn an_item_is_one_list_item_with_a_number_in_each_language() {
    let project = Project::peru();
    let path = made(&project, PERU, "aligned", "ja,es");
    let structure = Sheet::open(&path).structure;
    let lists = structure.of_kind("L");
    let items: Vec<_> = lists
        .last()
        .expect("a list")
        .children()
        .map(labels)
        .collect();
    let spanish = Some("es".to_owned());
    let numbers =
        |ja: &str, es: &str| vec![(None, ja.to_owned()), (spanish.clone(), es.to_owned())];
    let expected = [("１", "1"), ("２", "2"), ("３", "3"), ("４", "4")];
    assert_eq!(items, expected.map(|(ja, es)| numbers(ja, es)));
}

/// The first lines of a statement have one baseline, though the languages are set in other sizes.
#[test]
fn the_languages_of_a_statement_begin_at_one_height() {
    let project = Project::peru();
    let path = made(&project, PERU, "aligned", "en,ja,es");
    let blocks = Sheet::open(&path).structure.blocks();
    for statement in &STATEMENTS[1..6] {
        let found = beginning(&blocks, statement);
        let mut begins = found.iter().map(|(_, block)| &block.glyphs[0]);
        let first = begins.next().expect("three");
        let mut x = first.x;
        for glyph in begins {
            assert_eq!(glyph.page, first.page, "{statement:?}");
            assert!((glyph.y - first.y).abs() < 0.1, "{statement:?}");
            assert!(
                glyph.x > x + 150.0,
                "{statement:?}: the next column is to the right"
            );
            x = glyph.x;
        }
    }
}

/// Two languages have upright pages, three have broad ones.
#[test]
fn a_page_is_as_wide_as_its_columns_need() {
    let project = Project::peru();
    let pages = |locales| Sheet::open(&made(&project, PERU, "aligned", locales)).pages;
    assert!(pages("en,ja").iter().all(|page| page.width < page.height));
    assert!(
        pages("en,ja,es")
            .iter()
            .all(|page| page.width > page.height)
    );
}

#[test]
fn arabic_runs_from_the_right_of_its_column() {
    let project = Project::whole();
    let edges = |locales: &str| {
        let path = made(&project, PERU, "aligned", locales);
        let sheet = Sheet::open(&path);
        let width = sheet.pages[0].width;
        let headings = sheet.structure.of_kind("H1");
        let places = headings.iter().map(|heading| {
            let glyphs = heading.glyphs();
            let left = glyphs.iter().map(|it| it.x).fold(f64::MAX, f64::min);
            let right = glyphs
                .iter()
                .map(crate::sheet::Glyph::end)
                .fold(0.0, f64::max);
            (left / width, right / width)
        });
        let places: Vec<_> = places.collect();
        (places, Tagged::open(&path).languages())
    };
    // English at the left edge of the left column, Arabic at the right edge of the right one.
    let margin = 20.0 / 210.0;
    let (places, languages) = edges("en,ar");
    assert!((places[0].0 - margin).abs() < 0.01, "{places:?}");
    assert!((places[1].1 - (1.0 - margin)).abs() < 0.01, "{places:?}");
    assert_eq!(languages, ["ar", "en"]);
    // An edition that begins with Arabic begins on the right.
    let (places, _) = edges("ar,en");
    assert!((places[0].1 - (1.0 - margin)).abs() < 0.01, "{places:?}");
    assert!(places[1].0 < 0.2, "{places:?}");
}

#[test]
fn a_photograph_is_there_once_with_the_words_of_all_languages() {
    let project = crate::page::project();
    let path = made(&project, FULL, "aligned", "en,ja,es");
    let document = Tagged::open(&path);
    assert_eq!(document.pictures(), 2);
    let alternatives = document.alternatives();
    assert_eq!(alternatives.len(), 2);
    assert_eq!(
        alternatives[0],
        "A sheet of paper with lines of text and a pen beside it. / \
         文字の並んだ一枚の紙と、その横に置かれたペン。 / \
         Una hoja de papel con líneas de texto y una pluma al lado."
    );
    let text = text::of_pdf(&path);
    let places = [
        "The signed memorandum",
        "署名された覚書",
        "El memorando firmado",
    ]
    .map(|caption| {
        text.find(caption)
            .unwrap_or_else(|| panic!("{caption} in {text}"))
    });
    assert!(places.is_sorted(), "{places:?}");
}

/// An item that one language leaves out is an empty place there, and the others keep the numbers
/// that they have in their own documents.
#[test]
fn what_a_language_leaves_out_is_an_empty_place() {
    let project = crate::page::project();
    let record = "2024-04-12-japan-peru";
    let path = made(&project, record, "aligned", "en,ja,es");
    let structure = Sheet::open(&path).structure;
    let all = structure.of_kind("LI");
    let numbered = all.iter().map(|item| labels(item));
    let numbers: Vec<Vec<String>> = numbered
        .map(|labels| labels.into_iter().map(|(_, text)| text).collect())
        .filter(|texts: &Vec<String>| texts.iter().all(|it| it.len() < 4 && it != "•"))
        .filter(|texts| texts.iter().any(|it| it.chars().any(char::is_numeric)))
        .collect();
    assert_eq!(
        numbers,
        [vec!["1", "１", "1"], vec!["2", "2"], vec!["3", "２", "3"]]
    );
    let source = project.text(&format!("out/{record}.aligned.en-ja-es.typ"));
    assert!(
        source.contains("        none,\n        // locales/es/"),
        "{source}"
    );
}

#[test]
fn the_outline_has_the_headings_of_one_language() {
    let project = crate::page::project();
    let path = made(&project, FULL, "aligned", "es,ja");
    let found: Vec<_> = outline(&path);
    let found: Vec<_> = found
        .iter()
        .map(|(depth, title)| (*depth, title.as_str()))
        .collect();
    assert_eq!(
        found,
        [
            (0, "Ceremonia de firma entre el Japón y el Perú"),
            (0, "Firma del memorando"),
            (0, "Intercambios"),
            (0, "Documentos"),
        ]
    );
    assert_eq!(title(&path), "Ceremonia de firma entre el Japón y el Perú");
}

/// A statement that is longer than a page goes on: nothing is cut off.
#[test]
fn a_statement_longer_than_a_page_breaks() {
    let project = Project::peru();
    let file = format!("locales/en/meetings/{PERU}.ftl");
    let long = " They went on to speak of it at some length.".repeat(250);
    let text = project.text(&file);
    let begin = text.find("\nroad-map = ").expect("the message") + "\nroad-map = ".len();
    let text = format!(
        "{}Begin.{long} End.\nrest-of-it = {}",
        &text[..begin],
        &text[begin..]
    );
    project.write(&file, text);
    let arguments = ["--verify", "--locale", "en,es", "--edition", "aligned"];
    let said = project.run([&["build"], &arguments[..]].concat()).ok();
    assert!(said.stdout.ends_with("1 document\n"), "{said}");
    let text = text::of_pdf(&project.path(&format!("out/{PERU}.aligned.en-es.pdf")));
    // Running head and foot may be between two words.
    assert!(
        text.matches("They went on to speak").count() > 240,
        "{text}"
    );
    assert!(text.contains("at some length. End."), "{text}");
}

/// Head and foot are in all languages, and the head says what each calls itself.
#[test]
fn head_and_foot_are_in_all_languages() {
    let project = Project::peru();
    let path = made(&project, PERU, "aligned", "en,ja,es");
    let lines = Sheet::open(&path).artifacts();
    let second: String = lines
        .iter()
        .flatten()
        .filter(|glyph| glyph.page == 2)
        .map(|glyph| glyph.text.as_str())
        .collect();
    let second = text::squeeze(&second);
    for words in [
        "English",
        "日本語",
        "Español",
        "2/3",
        "Record2023",
        "文書番号",
        "Registro2023",
    ] {
        assert!(second.contains(words), "{words} is not in {second}");
    }
}
