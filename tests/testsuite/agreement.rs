//! What one language says and another does not is found, and what may differ is not.

use crate::project::{PERU, Project, Said};

/// The file of the meeting in a language.
pub fn meeting(locale: &str) -> String {
    format!("locales/{locale}/meetings/{PERU}.ftl")
}

/// What `check` says of the meeting.
pub fn of_peru(project: &Project) -> Said {
    project.run(["check", PERU])
}

/// What `check` says with `to` in the place of `from` in a file.
#[track_caller]
pub fn check(file: &str, from: &str, to: &str) -> Said {
    let project = Project::peru();
    project.replace(file, from, to);
    of_peru(&project)
}

/// There is one problem, and it is this one, at that place.
#[track_caller]
fn is_only(said: &Said, problem: &str, place: &str) {
    let found: Vec<&str> = said
        .stderr
        .lines()
        .filter(|line| line.starts_with("error[") || line.starts_with("warning["))
        .collect();
    assert_eq!(found, [problem], "{said}");
    assert!(said.stderr.contains(place), "{said}");
}

#[test]
fn the_translations_of_the_repository_agree() {
    let said = Project::whole().check().ok();
    assert_eq!(said.stderr, "");
    let said = of_peru(&Project::peru()).ok();
    assert_eq!(said.stderr, "");
}

#[test]
fn a_number_that_is_lost_is_found_with_its_place_in_the_source() {
    let said = check(
        &meeting("es"),
        "el { $anniversary }.º aniversario del establecimiento de relaciones diplomáticas.\n",
        "el aniversario del establecimiento de relaciones diplomáticas.\n",
    )
    .failed();
    is_only(
        &said,
        "error[fact-missing]: `special-occasion` does not say `$anniversary` in es; in en it does",
        "┌─ locales/es/meetings/2023-11-15-japan-peru.ftl:35:1",
    );
    assert!(said.stderr.contains("said here in en"), "{said}");
    assert!(
        said.stderr.contains("# implied: $anniversary -- why"),
        "{said}"
    );
}

#[test]
fn a_person_who_is_lost_is_found() {
    let said = check(
        &meeting("ja"),
        "謝意を表明しました。\n\n# The host, on",
        "謝意を表明しました。\n\n# The host, on",
    );
    said.ok();
    let said = check(
        &meeting("ja"),
        "べ、{ $princess }の"
            .replace("{ $princess }", "{ NAME($princess) }")
            .as_str(),
        "べ、",
    )
    .failed();
    is_only(
        &said,
        "error[fact-missing]: `pleasure-at-meeting` does not say `$princess` in ja; in en it does",
        "said here in en",
    );
}

#[test]
fn what_is_lost_in_one_variant_alone_is_found_at_that_variant() {
    let said = check(
        "locales/es/document.ftl",
        "        [other-day] , hora local (a { CLOCK($home-start) } del ",
        "        [other-day] , hora local (del ",
    )
    .failed();
    assert!(
        said.stderr.contains(
            "does not say `$home-start` in es where `$home` is `other-day`; in en it does"
        ),
        "{said}"
    );
    assert!(
        said.stderr.contains("┌─ locales/es/document.ftl:"),
        "{said}"
    );
    assert!(said.stderr.contains("[other-day]"), "{said}");
}

#[test]
fn a_fact_that_the_source_does_not_say_is_found() {
    let said = check(
        &meeting("es"),
        "una hoja de ruta de\n    cooperación bilateral.",
        "una hoja de ruta de\n    cooperación bilateral con { $foundation }.",
    )
    .failed();
    is_only(
        &said,
        "error[fact-added]: `road-map` says `$foundation` in es; in en it does not",
        "not said here in en",
    );
}

#[test]
fn a_number_by_hand_is_found_in_digits_of_any_script_and_in_words() {
    for number in ["140", "ciento cuarenta", "CXL", "１４０", "١٤٠"] {
        let said = check(
            &meeting("es"),
            "tienen valores en común y celebran este año",
            &format!("tienen {number} valores en común y celebran este año"),
        );
        assert!(
            said.stderr
                .contains("[number-by-hand]: `special-occasion` says 140 in its own words"),
            "{number}: {said}"
        );
    }
    let said = check(&meeting("ja"), "本年、外交関係", "本年、百四十年の外交関係").failed();
    assert!(said.stderr.contains("says 140 in its own words"), "{said}");
    let said = check(
        &meeting("en"),
        "cooperation\n    road map",
        "cooperation\n    road map of three points",
    );
    said.ok();
}

#[test]
fn a_number_that_the_record_has_is_found_in_the_source_language_too() {
    let project = Project::peru();
    for locale in ["en", "es", "ja"] {
        let file = meeting(locale);
        let text = project.text(&file);
        project.write(&file, text.replace("road-map = ", "road-map = 150 "));
    }
    let said = of_peru(&project).failed();
    assert!(
        said.stderr.contains(
            "error[number-by-hand]: `road-map` says 150 in its own words; the record has it as `$anniversary`"
        ),
        "{said}"
    );
}

#[test]
fn the_word_of_a_variant_must_be_that_of_its_number() {
    let said = check(&meeting("es"), "[3] tercera", "[3] cuarta").failed();
    assert!(
        said.stderr.contains(
            "does not say `$meeting-of-the-year` in es where `$meeting-of-the-year` is `3`"
        ),
        "{said}"
    );
}

#[test]
fn a_name_by_hand_is_found() {
    let said = check(
        &meeting("es"),
        "que unirían esfuerzos",
        "que Kamikawa uniría esfuerzos",
    )
    .failed();
    is_only(
        &said,
        "error[name-by-hand]: `road-map` says “Kamikawa” in its own words; the record has the person as `$host`",
        "written by hand",
    );
}

#[test]
fn host_and_guest_exchanged_are_found() {
    let file = "locales/es/statements.ftl";
    let project = Project::peru();
    let text = project.text(file);
    let (before, rest) = text
        .split_once("congratulations-in-response")
        .expect("it is there");
    let swapped = rest
        .replace("$by", "$x")
        .replace("$to", "$by")
        .replace("$x", "$to");
    project.write(
        file,
        format!("{before}congratulations-in-response{swapped}"),
    );
    let said = of_peru(&project).failed();
    assert!(
        said.stderr.contains(
            "error[fact-order]: `congratulations-in-response` names `$to` before `$by` in es"
        ),
        "{said}"
    );

    let file = meeting("ja");
    let project = Project::peru();
    let text = project.text(&file);
    let swapped = text.replacen(
        "{ NAME($host, form: \"address\") }は、{ NAME($guest, form: \"address\") }と",
        "{ NAME($guest, form: \"address\") }は、{ NAME($host, form: \"address\") }と",
        1,
    );
    assert_ne!(text, swapped);
    project.write(&file, swapped);
    is_only(
        &of_peru(&project).failed(),
        "error[fact-order]: `pleasure-at-meeting` names `$guest` before `$host` in ja; in en `$host` comes first",
        "`$host` comes first in en",
    );
}

#[test]
fn a_sentence_that_stayed_in_the_source_language_is_found() {
    let project = Project::peru();
    let english = project.text(&meeting("en"));
    let (_, rest) = english.split_once("road-map = ").expect("it is there");
    let sentence = rest.split("\n\n").next().expect("a message").to_owned();
    let spanish = project.text(&meeting("es"));
    let (before, after) = spanish.split_once("road-map = ").expect("it is there");
    let (_, after) = after.split_once("\n\n").expect("more messages");
    project.write(
        &meeting("es"),
        format!("{before}road-map = {sentence}\n\n{after}"),
    );
    is_only(
        &of_peru(&project).failed(),
        "error[other-language]: `road-map` is in the source language, not in es",
        "not translated",
    );
}

#[test]
fn a_keyword_that_makes_no_difference_is_found() {
    let said = check(
        "locales/es/document.ftl",
        "[approximate] hacia { DATETIME($start, part: \"dayPeriod\") ->\n            [noon] el mediodía\n           *[other] { CLOCK($start) }\n        }",
        "[approximate] a { CLOCK($start) }",
    )
    .failed();
    assert!(
        said.stderr.contains("error[keyword-lost]: ")
            && said
                .stderr
                .contains("where `$time` is `exact` and where it is `approximate`"),
        "{said}"
    );
}

#[test]
fn a_fact_that_no_language_says_is_an_error_of_the_record() {
    let project = Project::peru();
    // The facts at a glance would say it.
    project.append("chancery.toml", "\nglance = false\n");
    for (locale, from, to) in [
        ("en", "of { $duration }", "of some time"),
        ("es", "de { $duration }{ $kinds-count", "{ $kinds-count"),
        ("ja", "*[other] { $duration }、", "*[other] {\"\"}"),
    ] {
        project.replace(&format!("locales/{locale}/document.ftl"), from, to);
    }
    let spanish = "[guest] , durante { $duration }, { part-kinds }";
    project.replace(
        "locales/es/document.ftl",
        spanish,
        "[guest] , { part-kinds }",
    );
    let said = of_peru(&project).failed();
    assert!(
        said.stderr.contains(
            "error[unsaid-fact]: no language says how long it lasted (`events[0].duration`)"
        ),
        "{said}"
    );
}

#[test]
fn the_first_of_a_list_is_not_the_whole_list() {
    let list = "[short] {\" \"}{ LIST($kinds, form: \"brief\") }";
    let with = |text: &str| {
        let project = Project::peru();
        let text = format!("[short] {{\" \"}}{text}");
        project.replace("locales/es/document.ftl", list, &text);
        of_peru(&project)
    };
    let first = "{ NAME($kind, form: \"brief\") }";
    let said = with(first).failed();
    let missing = "error[fact-missing]: `following` does not say `$kinds` in es where";
    assert!(said.stderr.contains(missing), "{said}");
    let list = "{ LIST($kinds, form: \"brief\") }";
    // One is all of them, where there is one.
    with(&format!(
        "{{ $kinds-count ->\n            [1] {first}\n           *[other] {list}\n        }}"
    ))
    .ok();
    let said = with(&format!(
        "{{ $kinds-count ->\n            [1] {list}\n           *[other] {first}\n        }}"
    ))
    .failed();
    assert!(said.stderr.contains(missing), "{said}");
}

#[test]
fn the_facts_are_printed_in_every_format() {
    let project = Project::peru();
    let table = project.run(["facts", PERU]).ok().stdout;
    assert!(table.contains("special-occasion:"), "{table}");
    let json = project.run(["facts", PERU, "--format", "json"]).ok().stdout;
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let facts = json["facts"].as_array().expect("facts");
    let of = |field: &str| {
        let row = facts.iter().find(|row| row["field"] == field);
        row.unwrap_or_else(|| panic!("{field}"))["printed"]
            .as_array()
            .expect("readings")
            .iter()
            .map(|it| {
                let text = |name: &str| it[name].as_str().expect("a text").to_owned();
                [text("language"), text("text"), text("place"), text("file")]
            })
            .collect::<Vec<_>>()
    };
    let times = of("facts.meeting-of-the-year");
    let words: Vec<&str> = times.iter().map(|it| it[1].as_str()).collect();
    assert!(words.contains(&"tercera"), "{times:?}");
    assert!(
        of("events[0].place").contains(
            &[
                "es",
                "San Francisco (Estados Unidos)",
                "lead",
                "locales/es/document.ftl"
            ]
            .map(str::to_owned)
        )
    );
    let csv = project
        .run(["facts", PERU, "--format", "csv", "--locale", "es"])
        .ok()
        .stdout;
    assert!(
        csv.starts_with("field,part,language,text,place,message,file,line\n"),
        "{csv}"
    );
    assert!(
        csv.contains("facts.anniversary,,es,150,item 1,special-occasion,"),
        "{csv}"
    );
    let html = project.run(["facts", PERU, "--format", "html"]).ok().stdout;
    for expected in [
        "<html lang=\"en\">",
        "<th scope=\"row\">facts.anniversary</th>",
        "<span lang=\"ja\" dir=\"ltr\">",
        "@media print",
    ] {
        assert!(html.contains(expected), "{expected}");
    }
    assert!(!html.contains("<script"), "no script");
    let schema = project.run(["schema", "facts"]).ok().stdout;
    let schema: serde_json::Value = serde_json::from_str(&schema).expect("JSON");
    let described = schema["properties"].as_object().expect("properties");
    for name in json.as_object().expect("an object").keys() {
        assert!(described.contains_key(name), "{name}");
    }
}
