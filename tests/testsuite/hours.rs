//! The half of the day of hours that are counted to twelve.

use crate::project::{PERU, Project};

#[test]
fn an_hour_without_its_half_of_the_day_is_found() {
    let of = |language: &str, text: &str| {
        let project = Project::small();
        let file = format!("locales/{language}/document.ftl");
        let clock = "clock = { DATETIME($instant, timeStyle: \"short\") }";
        let text = text
            .replace("HALF", "DATETIME($instant, part: \"dayPeriod\")")
            .replace("MINUTE", "DATETIME($instant, part: \"minute\")")
            .replace("HOUR", "DATETIME($instant, part: \"hour\"")
            .replace(" -> ", " ->\n    ")
            .replace(" [", "\n    [")
            .replace(" *[", "\n   *[")
            .replace(" /", "\n    ");
        project.replace(&file, clock, &format!("clock = {text}"));
        let said = project.check();
        let found = said
            .stderr
            .matches("error[day-period]: `clock` says the same before and after noon");
        assert!(!said.stderr.contains("error[fluent"), "{said}");
        found.count()
    };
    let lost = [
        // No words at all, in the hours of the language too.
        ("en", "{ HOUR, hourCycle: \"h12\") }:{ MINUTE }"),
        ("es", "{ HOUR, hourCycle: \"h11\") }:{ MINUTE }"),
        ("en", "{ HOUR) }:{ MINUTE }"),
        // A half was lost.
        (
            "ja",
            "{ HALF -> [noon] 正午 *[am] 午前{ HOUR, hourCycle: \"h11\") } / }時{ MINUTE }分",
        ),
        (
            "en",
            "{ HOUR, hourCycle: \"h12\") }:{ MINUTE }{ HALF -> [noon] {\" \"}noon *[pm] {\" \"}p.m. / }",
        ),
        // Both halves say the same.
        (
            "es",
            "{ HOUR, hourCycle: \"h12\") }:{ MINUTE } { HALF -> [am] del día *[pm] del día / }",
        ),
    ];
    for (language, text) in lost {
        assert_eq!(of(language, text), 1, "{language}: {text}");
    }
    let right = [
        ("en", "{ HOUR, hourCycle: \"h23\") }:{ MINUTE }"),
        ("es", "{ HOUR) }:{ MINUTE }"),
        (
            "ja",
            "{ HALF -> [noon] 正午 [pm] 午後{ HOUR, hourCycle: \"h11\") } *[am] 午前{ HOUR, hourCycle: \"h11\") } / }時{ MINUTE }分",
        ),
        (
            "en",
            "{ HOUR, hourCycle: \"h12\") }:{ MINUTE } { HALF -> [am] a.m. *[pm] p.m. / }",
        ),
        // The hours are counted to twelve before noon alone.
        (
            "es",
            "{ HALF -> [am] { HOUR, hourCycle: \"h12\") } de la mañana *[pm] { HOUR, hourCycle: \"h23\") } horas / } { MINUTE }",
        ),
    ];
    for (language, text) in right {
        assert_eq!(of(language, text), 0, "{language}: {text}");
    }
}

#[test]
fn it_is_found_in_the_texts_of_a_record_too() {
    let project = Project::small();
    let file = format!("locales/en/meetings/{PERU}.ftl");
    let text = project.text(&file);
    let line = text.lines().find(|line| line.starts_with("road-map ="));
    let hour = "road-map = At { DATETIME($start, part: \"hour\") } they met.";
    let said = project
        .replace(&file, line.expect("it is there"), hour)
        .check();
    let found = "error[day-period]: `road-map` says the same before and after noon in en";
    assert_eq!(said.stderr.matches(found).count(), 1, "{said}");
}
