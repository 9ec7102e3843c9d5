//! The facts at a glance.

use std::collections::BTreeMap;

use super::{MM, documents};
use crate::project::{PERU, Project};
use crate::sheet::Sheet;
use crate::text;

/// The text of every line of the facts, from the source.
fn facts(source: &str) -> Vec<String> {
    let (_, rest) = source
        .split_once("\n  glance: (\n")
        .expect("the facts at a glance");
    let (rows, _) = rest.split_once("\n  ),\n").expect("their end");
    let lines = rows.lines().map(str::trim);
    let lines = lines.filter(|line| !line.starts_with("//") && !line.starts_with("kind:"));
    let texts = lines.map(|line| line.split('"').skip(1).step_by(2).collect::<String>());
    let texts = texts.map(|text| text.replace("\\u{a0}", " ").replace("\\u{202f}", " "));
    texts.filter(|text| !text.is_empty()).collect()
}

/// The characters without spaces, sorted: a page from right to left is written from the left.
fn characters(text: &str) -> Vec<char> {
    let mut characters: Vec<char> = text.chars().filter(|c| !c.is_whitespace()).collect();
    characters.sort_unstable();
    characters
}

#[test]
fn every_fact_of_the_glance_is_on_the_first_page() {
    for document in documents() {
        let glance = document
            .sheet
            .structure
            .glance()
            .expect("the facts at a glance");
        let glyphs = glance.glyphs();
        assert!(
            glyphs.iter().all(|glyph| glyph.page == 1),
            "{}",
            document.name()
        );
        let facts = facts(&document.source);
        assert!(facts.len() > 6, "{facts:?}");
        if document.locale == "ar" {
            assert_eq!(characters(&glance.text()), characters(&facts.concat()));
            continue;
        }
        let page = text::squeeze(&glance.text());
        let mut rest = page.as_str();
        for fact in facts {
            let fact = text::squeeze(&fact);
            let at = rest.find(&fact);
            let at = at.unwrap_or_else(|| panic!("{}: no {fact} in {rest}", document.name()));
            rest = &rest[at + fact.len()..];
        }
    }
}

/// So that two who read two languages can point at the same place.
#[test]
fn each_label_is_at_the_same_height_in_all_languages_of_a_record() {
    let mut records: BTreeMap<&str, Vec<(&str, Vec<f64>)>> = BTreeMap::new();
    for document in documents() {
        let glance = document
            .sheet
            .structure
            .glance()
            .expect("the facts at a glance");
        let labels = glance
            .children()
            .map(|item| item.of_kind("Lbl")[0].glyphs()[0].y);
        let records = records.entry(&document.record).or_default();
        records.push((&document.locale, labels.collect()));
    }
    // Faces of two scripts are a fraction of a point apart on the same line.
    let mut apart = Vec::new();
    for (record, languages) in records {
        let (first, expected) = &languages[0];
        for (locale, heights) in &languages {
            assert_eq!(heights.len(), expected.len(), "{record} in {locale}");
            for (at, (height, expected)) in heights.iter().zip(expected).enumerate() {
                if (height - expected).abs() > 1.0 {
                    let label = at + 1;
                    apart.push(format!(
                        "{record}: label {label} is at {height:.1} in {locale}, at {expected:.1} in {first}"
                    ));
                }
            }
        }
    }
    assert!(apart.is_empty(), "{apart:#?}");
}

/// From the left edge of the sheet to the text, the text, and to the right edge.
fn measures(sheet: &Sheet) -> (f64, f64, f64) {
    let blocks = sheet.structure.blocks();
    let text = blocks
        .iter()
        .filter(|block| block.kind() == "P" && !block.within("Div") && block.glyphs[0].size > 9.9);
    let glyphs: Vec<_> = text.flat_map(|block| &block.glyphs).collect();
    let visible = glyphs.iter().filter(|glyph| !glyph.text.trim().is_empty());
    let left = visible
        .clone()
        .map(|glyph| glyph.x)
        .fold(f64::MAX, f64::min);
    let right = visible.map(|glyph| glyph.end()).fold(0.0, f64::max);
    (left, right - left, sheet.pages[0].width - right)
}

#[test]
fn without_the_glance_the_text_is_wider_and_in_the_middle() {
    let project = Project::whole();
    let build = || {
        project.run(["build", PERU, "--locale", "en"]).ok();
        Sheet::open(&project.path(&format!("out/en/{PERU}.pdf")))
    };
    let (left, width, right) = measures(&build());
    assert!(left > right + 30.0 * MM, "{left} {right}");
    let settings = project.text("chancery.toml");
    project.write("chancery.toml", format!("glance = false\n{settings}"));
    let sheet = build();
    assert!(sheet.structure.glance().is_none());
    let (alone_left, alone_width, alone_right) = measures(&sheet);
    assert!(alone_width > width + 10.0 * MM, "{alone_width} {width}");
    assert!(
        (alone_left - alone_right).abs() < 2.0 * MM,
        "{alone_left} {alone_right}"
    );
}
