//! What both engines say is wrong, and where.

use chancery::engine::Severity;
#[cfg(feature = "embedded")]
use chancery::engine::{Embedded, Engine, Standards};

use crate::project::*;

#[test]
fn an_error_has_the_same_place_and_hints_in_both_engines() {
    let project = Project::new();
    let source = "日本語 #no-such-name";
    let place = "out/en/2023-11-15-japan-peru.typ:1:6";
    assert_refused(
        project.path(),
        &document(source, &[]),
        "unknown variable",
        place,
    );
    let Some(problems) = problems(project.path(), &document(source, &[])) else {
        return;
    };
    assert!(
        problems[0].hints[0].contains("subtraction"),
        "{problems:#?}"
    );
}

#[test]
fn an_error_in_a_template_says_which_call_led_there() {
    let project = Project::new();
    let source = "#import \"/templates/page.typ\": *\n日本#add(\"x\")";
    let Some(problems) = problems(project.path(), &document(source, &[])) else {
        return;
    };
    assert_eq!(
        problems[0].to_string(),
        "templates/page.typ:7:17: error: cannot add string and integer"
    );
    assert_eq!(
        problems[0].hints,
        ["while calling `add` at out/en/2023-11-15-japan-peru.typ:2:4"]
    );
}

#[test]
fn errors_and_warnings_come_together() {
    let project = Project::new();
    let source = "**\n#panic(\"one\\n\\ntwo\")";
    let Some(problems) = problems(project.path(), &document(source, &[])) else {
        return;
    };
    let severities = Vec::from_iter(problems.iter().map(|problem| problem.severity));
    assert_eq!(severities, [Severity::Error, Severity::Warning]);
}

#[test]
fn a_hint_about_another_place_is_the_same_in_both_engines() {
    let project = Project::new();
    let source = page(
        "Meeting",
        "#context v(locate(<end>).position().y)\n\nEnd <end>",
    );
    let all = Vec::from_iter(engines(project.path()).into_iter().map(|engine| {
        let warnings = engine.compile(&document(&source, &[])).unwrap().warnings;
        Vec::from_iter(
            warnings
                .into_iter()
                .map(|warning| (warning.to_string(), warning.hints)),
        )
    }));
    let created = |hints: &Vec<String>| hints.iter().any(|hint| hint.ends_with("created here"));
    for warnings in &all {
        assert!(warnings.iter().any(|(_, hints)| created(hints)), "{all:#?}");
        assert_eq!(warnings, &all[0]);
    }
}

#[test]
fn a_missing_glyph_is_an_error() {
    let project = Project::new();
    let source = page("Meeting", "Japan 👩 Peru");
    let place = "out/en/2023-11-15-japan-peru.typ:2:24";
    assert_refused(
        project.path(),
        &document(&source, &[]),
        "could not be displayed",
        place,
    );
}

#[cfg(feature = "embedded")]
#[test]
fn the_embedded_engine_knows_which_bytes_are_meant() {
    let project = Project::new();
    let engine = Embedded::new(
        root(project.path()),
        &fonts(project.path()),
        &Standards::default(),
    )
    .unwrap();
    let source = "日本語 #unknown";
    let problems = engine.compile(&document(source, &[])).unwrap_err();
    let range = problems[0].place.clone().unwrap().range.unwrap();
    assert_eq!(&source[range], "unknown");
}
