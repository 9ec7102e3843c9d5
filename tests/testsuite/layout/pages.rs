//! How many pages, and how they end.

use std::fmt::Write as _;

use super::{MM, documents};
use crate::project::{PERU, Project, repository};
use crate::sheet::{Element, Glyph, Sheet};

/// Each document with its pages, and the lines of text on the last one.
const EXPECTED: &str = "tests/fixtures/pages.txt";

/// Where the text ends at most, from the foot of the sheet, and where it begins.
const BOTTOM: f64 = 21.0 * MM;
const TOP: f64 = 26.0 * MM;

/// `CHANCERY_ACCEPT=1 cargo test pages_and_lines` writes the file anew, to be read before it is
/// committed.
#[test]
fn every_document_has_the_pages_and_lines_that_are_recorded() {
    let mut found = String::from("# document, pages, lines of text on the last page\n");
    for document in documents() {
        let text = document.sheet.structure.without_glance().glyphs();
        let pages = document.sheet.pages.len();
        let lines = baselines(&text, pages).len();
        let (locale, record) = (&document.locale, &document.record);
        writeln!(found, "{locale} {record} {pages} {lines}").expect("a text");
    }
    let path = repository().join(EXPECTED);
    if std::env::var_os("CHANCERY_ACCEPT").is_some() {
        std::fs::write(path, found).expect("a file");
        return;
    }
    let expected = std::fs::read_to_string(path).expect("a text");
    let wrong: Vec<_> = found
        .lines()
        .zip(expected.lines())
        .filter(|(found, expected)| found != expected)
        .collect();
    assert!(wrong.is_empty(), "found, expected: {wrong:#?}");
    assert_eq!(found.lines().count(), expected.lines().count());
}

#[test]
fn the_pages_of_every_document_end_well() {
    for document in documents() {
        end_well(&document.sheet, &document.name());
    }
}

/// Briefings of one item to fourteen: among them are those that need a little more than a page.
#[test]
fn the_pages_of_a_briefing_of_any_length_end_well() {
    let project = Project::whole();
    let file = format!("data/{PERU}.yaml");
    let text = project.text(&file);
    let (before, rest) = text.split_once("\nbody:\n").expect("a body");
    let (items, after) = rest.split_once("\n\n").expect("the end of the body");
    let items: Vec<&str> = items.split("\n  - - ").collect();
    let mut pages = Vec::new();
    for count in 1..=14 {
        let chosen = (0..count).map(|at| items[at % items.len()].trim_start_matches("  - - "));
        let body: String = chosen.map(|item| format!("  - - {item}\n")).collect();
        project.write(&file, format!("{before}\nbody:\n{body}\n{after}"));
        let arguments = [
            "build", PERU, "--locale", "en", "--locale", "ja", "--locale", "ar",
        ];
        project.run(arguments).ok();
        for locale in ["en", "ja", "ar"] {
            let sheet = Sheet::open(&project.path(&format!("out/{locale}/{PERU}.pdf")));
            end_well(&sheet, &format!("{count} items in {locale}"));
            pages.push(sheet.pages.len());
        }
    }
    assert!(
        pages.contains(&1) && pages.contains(&2) && pages.contains(&3),
        "{pages:?}"
    );
}

/// The last page is a third full or has a whole item; it has more than what follows the items; and
/// no page ends in a hole that the next item would have filled.
#[track_caller]
fn end_well(sheet: &Sheet, name: &str) {
    let pages = sheet.pages.len();
    let text = sheet.structure.without_glance().glyphs();
    let items = items(&sheet.structure.without_glance());
    let lowest = |page| baselines(&text, page).first().copied().unwrap_or(f64::MAX);
    for page in 1..=pages {
        assert!(
            lowest(page) > BOTTOM - 2.0,
            "{name}: page {page} runs into the foot"
        );
    }
    for page in 2..=pages {
        let begun: Vec<_> = items.iter().filter(|item| item[0].page == page).collect();
        // Of an item that began on the page before, some lines are there at least.
        let hole = lowest(page - 1) - BOTTOM;
        let starts_with_item = begun.first().is_some_and(|item| {
            let top = text
                .iter()
                .filter(|it| it.page == page)
                .map(|it| it.y)
                .fold(0.0, f64::max);
            (item[0].y - top).abs() < 2.0
        });
        let needed = match begun.first() {
            Some(item) if starts_with_item => height(item),
            // It is broken: two lines and the space around them would not have fitted.
            _ => 50.0,
        };
        assert!(
            hole < needed + 20.0,
            "{name}: page {} ends in a hole of {hole:.0} pt, and {needed:.0} are needed",
            page - 1
        );
    }
    if pages > 1 {
        let height = sheet.pages[0].height - TOP - BOTTOM;
        let filled = sheet.pages[0].height - TOP - lowest(pages);
        let whole = items
            .iter()
            .any(|item| item.iter().all(|glyph| glyph.page == pages));
        assert!(
            filled > height / 3.0 || whole,
            "{name}: {filled:.0} pt on the last page"
        );
        let of_text = items
            .iter()
            .any(|item| item.iter().any(|glyph| glyph.page == pages));
        assert!(of_text, "{name}: nothing but notices on the last page");
    }
}

/// The numbered items of the first level, each with its label and all below it.
fn items(structure: &Element) -> Vec<Vec<Glyph>> {
    let mut lists = structure.children().filter(|it| it.kind == "L");
    let first = lists.find(|list| list.text().len() > 200);
    let mut items: Vec<Vec<Glyph>> = Vec::new();
    for child in first.into_iter().flat_map(Element::children) {
        match (child.kind.as_str(), items.last_mut()) {
            // A list within an item is beside it.
            ("L", Some(item)) => item.extend(child.glyphs()),
            _ => items.push(child.glyphs()),
        }
    }
    items
}

/// From the first baseline to the last.
fn height(item: &[Glyph]) -> f64 {
    let of_page = item.iter().filter(|glyph| glyph.page == item[0].page);
    item[0].y - of_page.map(|glyph| glyph.y).fold(f64::MAX, f64::min)
}

/// The baselines of a page, from the foot.
fn baselines(glyphs: &[Glyph], page: usize) -> Vec<f64> {
    let of_page = glyphs.iter().filter(|glyph| glyph.page == page);
    let mut heights: Vec<f64> = of_page.map(|glyph| glyph.y).collect();
    heights.sort_by(f64::total_cmp);
    heights.dedup_by(|a, b| (*a - *b).abs() < 5.0);
    heights
}
