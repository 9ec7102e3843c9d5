//! A character that no font has is found before a page is typeset, and at its place.

use insta::assert_snapshot;

use crate::project::{PERU, Project};

/// A project whose English sentence holds a character.
fn with(character: &str) -> Project {
    let project = Project::small();
    project.replace(
        &format!("locales/en/meetings/{PERU}.ftl"),
        "a road map.",
        &format!("a road map {character}."),
    );
    project
}

#[test]
fn a_character_that_no_font_has_is_found() {
    let project = with("𓀀 and 𓀀");
    let report = project.run(["check", "--locale", "en"]);
    assert_eq!(report.code, Some(1));
    assert_snapshot!(report.stderr, @"
    error[missing-glyph]: `road-map` holds `𓀀` (U+13000), 2 times, which no font has
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:76
      │
    3 │ road-map = { both-ministers } confirmed that they would draw up a road map 𓀀 and 𓀀.
      │                                                                            ^ no glyph
      │
      = help: write it otherwise, or add a font that has it to fonts/ and to templates/languages.typ

    1 error
    ");
}

/// What `check` says is what the page would be: `build` refuses these and no others.
#[test]
fn check_and_build_agree_on_every_character() {
    // A hieroglyph, a letter of Ethiopia, an emoji; then what Typst's own fonts have and
    // those of the project do not, Greek and Cyrillic letters, signs, kanji, Arabic, blanks.
    for (character, is_missing) in [
        ("𓀀", true),
        ("አ", true),
        ("👩", true),
        ("한", true),
        ("Ω", false),
        ("Ж", false),
        ("∑", false),
        ("令", false),
        ("س", false),
        ("a\u{2060}b", false),
        ("a\u{3000}b", false),
        ("e\u{301}", false),
    ] {
        let project = with(character);
        let check = project.run(["check", "--locale", "en"]).stderr;
        assert_eq!(
            check.contains("[missing-glyph]"),
            is_missing,
            "{character}: {check}"
        );
        let build = project.run(["build", "--locale", "en"]).stderr;
        assert_eq!(
            build.contains("no font of this page has"),
            is_missing,
            "{character}: {build}"
        );
    }
}

/// A font of the project counts.
#[test]
fn the_fonts_of_the_project_are_the_ones_that_count() {
    let project = with("令");
    let fonts = crate::project::repository().join("fonts");
    let latin = std::fs::read(fonts.join("SourceSans3-Regular.ttf")).expect("a font");
    project.write("fonts/SourceSans3-Regular.ttf", &latin);
    let check = project.run(["check", "--locale", "en"]).stderr;
    assert!(
        check.contains("`road-map` holds `令` (U+4EE4), which no font has"),
        "{check}"
    );
    project.write("fonts/broken.ttf", &latin[..1000]);
    let check = project.run(["check", "--locale", "en"]).stderr;
    assert!(check.contains("error[engine]"), "{check}");
    assert!(check.contains("fonts/broken.ttf"), "{check}");
}
