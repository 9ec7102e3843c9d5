//! Colours, faces, and what a designer changes.

use std::collections::BTreeSet;

use super::{MM, documents};
use crate::project::{PERU, Project};
use crate::sheet::Sheet;

/// The contrast with white paper (WCAG 2.1, relative luminance).
fn contrast(colour: [f64; 3]) -> f64 {
    let [r, g, b] = colour.map(|value| match value {
        value if value <= 0.04045 => value / 12.92,
        value => ((value + 0.055) / 1.055).powf(2.4),
    });
    1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05)
}

#[test]
fn every_text_stands_out_from_the_paper() {
    assert!((contrast([0.0; 3]) - 21.0).abs() < 0.01);
    assert!((contrast([119.0 / 255.0; 3]) - 4.48).abs() < 0.01);
    for document in documents() {
        for glyph in &document.sheet.glyphs {
            let contrast = contrast(glyph.colour);
            assert!(
                contrast >= 4.5,
                "{}: {contrast:.1} of {glyph:?}",
                document.name()
            );
        }
    }
}

#[test]
fn the_foot_of_a_page_is_in_one_face() {
    for document in documents() {
        for page in 1..=document.sheet.pages.len() {
            let foot = document.sheet.artifacts().into_iter().flatten();
            let foot: Vec<_> = foot
                .filter(|it| it.page == page && it.y < 20.0 * MM)
                .collect();
            // Arabic letters are in no face that goes with Latin ones.
            let is_arabic = |c: char| matches!(c, '\u{600}'..='\u{6FF}');
            let foot: Vec<_> = foot
                .iter()
                .filter(|it| {
                    it.text
                        .contains(|c: char| c.is_alphanumeric() && !is_arabic(c))
                })
                .collect();
            let fonts: BTreeSet<_> = foot.iter().map(|glyph| glyph.font.as_str()).collect();
            assert!(foot.len() > 10, "{}: {foot:?}", document.name());
            assert_eq!(fonts.len(), 1, "{}: {fonts:?}", document.name());
        }
    }
}

/// The page of the Japan–Peru meeting with another text in the table of languages.
fn with_table(from: &str, to: &str, locale: &str) -> Sheet {
    let project = Project::whole();
    project.replace("templates/languages.typ", from, to);
    project.run(["build", PERU, "--locale", locale]).ok();
    Sheet::open(&project.path(&format!("out/{locale}/{PERU}.pdf")))
}

#[test]
fn another_paper_is_one_entry() {
    let sheet = with_table("\n  en: (:),\n", "\n  en: (paper: \"us-letter\"),\n", "en");
    assert!(
        (sheet.pages[0].width - 612.0).abs() < 0.5,
        "{}",
        sheet.pages[0].width
    );
    assert!(
        (sheet.pages[0].height - 792.0).abs() < 0.5,
        "{}",
        sheet.pages[0].height
    );
    let right = sheet
        .glyphs
        .iter()
        .map(|glyph| glyph.end())
        .fold(0.0, f64::max);
    assert!(right < 612.0 - 15.0 * MM, "{right}");
}

#[test]
fn another_face_is_one_entry() {
    let fonts = |sheet: &Sheet| -> BTreeSet<String> {
        sheet
            .glyphs
            .iter()
            .map(|glyph| glyph.font.clone())
            .collect()
    };
    let title = |sheet: &Sheet| sheet.structure.of_kind("H1")[0].glyphs()[0].font.clone();
    let sheet = with_table(
        "\n  en: (:),\n",
        "\n  en: (font: (sans, \"Amiri\")),\n",
        "en",
    );
    let text = sheet
        .structure
        .of_kind("LBody")
        .last()
        .expect("an item")
        .glyphs();
    assert!(
        text.iter()
            .all(|glyph| glyph.font.starts_with("SourceSans3")),
        "{:?}",
        fonts(&sheet)
    );
    assert!(title(&sheet).starts_with("Libertinus"), "{}", title(&sheet));
    let sheet = with_table("\n  en: (:),\n", "\n  en: (title-font: (sans,)),\n", "en");
    assert!(
        title(&sheet).starts_with("SourceSans3"),
        "{}",
        title(&sheet)
    );
}

#[test]
fn another_colour_is_one_entry() {
    let red = [122.0 / 255.0, 31.0 / 255.0, 31.0 / 255.0];
    let sheet = with_table("accent: rgb(\"#1d3f72\")", "accent: rgb(\"#7a1f1f\")", "en");
    let publisher = &sheet
        .glyphs
        .iter()
        .find(|it| it.content.is_some())
        .expect("a glyph");
    let same = publisher
        .colour
        .iter()
        .zip(red)
        .all(|(found, wanted)| (found - wanted).abs() < 0.01);
    assert!(same, "{publisher:?}");
}
