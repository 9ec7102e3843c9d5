//! Selectors: every key is one that the selector can have, and none is taken for another.

use insta::assert_snapshot;

use crate::project::{Project, check_english, with_road_map};

/// The keywords of the table, with a message that gets each, and their values.
const KEYWORDS: [(&str, &str, &[&str]); 17] = [
    ("status", "title", &["final", "provisional"]),
    ("text", "title", &["authentic", "translation"]),
    ("paid-by", "title", &["none", "host", "guest"]),
    (
        "form",
        "lead",
        &["meeting", "remote", "call", "exchange", "ceremony"],
    ),
    ("time", "lead", &["exact", "approximate", "none"]),
    (
        "home",
        "lead",
        &["none", "same-day", "other-day", "date-only"],
    ),
    (
        "length",
        "lead",
        &[
            "none",
            "exact",
            "approximate",
            "over",
            "under",
            "short",
            "until",
        ],
    ),
    ("end-day", "lead", &["same", "other"]),
    ("venue", "lead", &["place", "none"]),
    ("travel", "lead", &["none", "host", "guest", "both"]),
    ("purpose", "lead", &["occasion", "none"]),
    ("paid-by", "lead", &["none", "host", "guest"]),
    ("day", "following", &["same", "other"]),
    ("where", "following", &["same", "other"]),
    ("last", "following", &["yes", "no"]),
    (
        "precision",
        "duration",
        &["exact", "approximate", "over", "under"],
    ),
    ("travel", "overview", &["none", "host", "guest", "both"]),
];

/// What `check` says of English whose message says nothing but these variants.
fn check(message: &str, variable: &str, variants: &[String]) -> String {
    let project = Project::small();
    let file = "locales/en/document.ftl";
    let selected = match (variable, variants.join("")) {
        // `$end-day` is there where there is an end.
        ("end-day", variants) => format!(
            "{{ $length ->\n    [until] {{ $end-day ->\n{variants}    }}\n   *[other] x\n}}"
        ),
        (_, variants) => format!("{{ ${variable} ->\n{variants}}}"),
    };
    let text = project.text(file);
    let (before, _) = text
        .split_once(&format!("\n{message} ="))
        .expect("the message");
    let after = text[before.len() + 1..]
        .split_once("\n")
        .map_or("", |(_, rest)| rest);
    // What goes on in the next lines is indented, or closes a brace.
    let after = after
        .lines()
        .skip_while(|line| line.starts_with([' ', '}']))
        .collect::<Vec<_>>()
        .join("\n");
    project.write(file, format!("{before}\n{message} = {selected}\n{after}\n"));
    project.run(["check", "--locale", "en"]).stderr
}

fn variants(keys: &[&str], default: &str) -> Vec<String> {
    let keys = keys.iter().filter(|key| **key != default);
    let mut variants: Vec<_> = keys.map(|key| format!("        [{key}] x\n")).collect();
    variants.push(format!("       *[{default}] x\n"));
    variants
}

#[test]
fn every_keyword_may_be_selected_by_its_values() {
    for (variable, message, values) in KEYWORDS {
        for default in values {
            let said = check(message, variable, &variants(values, default));
            assert_eq!(said, "", "${variable}");
        }
    }
}

#[test]
fn a_misspelt_value_of_any_keyword_is_refused() {
    for (variable, message, values) in KEYWORDS {
        for value in values {
            let misspelt = format!("{value}s");
            let keys: Vec<&str> = values
                .iter()
                .map(|other| {
                    if other == value {
                        misspelt.as_str()
                    } else {
                        other
                    }
                })
                .collect();
            let said = check(message, variable, &variants(&keys, "other"));
            let expected = format!("`${variable}` is never `{misspelt}`");
            // `other` is a value of some, and then no longer the rest.
            assert!(said.contains(&expected), "${variable} {value}: {said}");
        }
    }
}

/// The last variant would be taken for it.
#[test]
fn a_keyword_that_lacks_a_value_is_refused_unless_the_rest_is_called_other() {
    for (variable, message, values) in KEYWORDS {
        for value in values.iter().filter(|value| **value != "other") {
            let keys: Vec<&str> = values.iter().copied().filter(|key| key != value).collect();
            let default = keys[0];
            let said = check(message, variable, &variants(&keys, default));
            let lacks = format!("`${variable}` can also be `{value}` here");
            if default != "other" {
                assert!(said.contains(&lacks), "${variable} {value}: {said}");
                assert_eq!(check(message, variable, &variants(&keys, "other")), "");
            }
        }
    }
}

/// Who called on whom would be the other way round.
#[test]
fn a_title_that_reverses_a_call() {
    let project = Project::small();
    project.append(
        "locales/en/document.ftl",
        "\ntitle-courtesy-call = { $paid-by ->\n    [hots] Call by { LIST($hosts) }\n   *[guest] Call on { LIST($hosts) }\n}\n",
    );
    assert_snapshot!(project.run(["check", "--locale", "en"]).failed(), @"
    error[variant-key]: `$paid-by` is never `hots`
       ┌─ locales/en/document.ftl:72:6
       │
    72 │     [hots] Call by { LIST($hosts) }
       │      ^^^^ never selected
       │
       = help: did you mean `[host]`?

    error[variant-missing]: `$paid-by` can also be `host`, `none` here, and would be taken for `guest`
       ┌─ locales/en/document.ftl:73:6
       │
    73 │    *[guest] Call on { LIST($hosts) }
       │      ^^^^^ taken for everything else
       │
       = help: add `[host]`, `[none]`, or call the last variant `*[other]` if it is right for all of them

    2 errors
    exit code 1
    ");
}

/// Only the record knows that the fact is a number.
#[test]
fn a_key_that_a_number_among_the_facts_cannot_have() {
    assert_snapshot!(check_english("road-map = { $plenary ->\n    [oen] One meeting.\n   *[other] Meetings.\n}"), @r#"
    error[function]: [oen] is not a plural category, and the selector is a number
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:14
      │
    3 │ road-map = { $plenary ->
      │              ^^^^^^^^ here
      │
      = help: did you mean "one"? cardinals in en have the categories: one, other; a certain number is written [1]

    1 error
    exit code 1
    "#);
    for keys in [
        "    [feminine] a\n   *[masculine] b\n",
        "    [few] a\n   *[other] b\n",
    ] {
        check_english(&format!("road-map = {{ $plenary ->\n{keys}}}"));
    }
    for keys in [
        "    [one] a\n   *[other] b\n",
        "    [0] a\n    [14] b\n   *[other] c\n",
    ] {
        let project = with_road_map(&format!("road-map = {{ $plenary ->\n{keys}}}"));
        project.run(["check", "--locale", "en"]).ok();
    }
}

#[test]
fn a_part_of_a_date_may_have_the_rest_called_other() {
    for (part, key, wrong) in [("dayPeriod", "noon", "noun"), ("weekday", "mon", "monday")] {
        let text = |key| {
            format!(
                "road-map = {{ DATETIME($start, part: \"{part}\") ->\n    [{key}] a\n   *[other] b\n}}"
            )
        };
        with_road_map(&text(key))
            .run(["check", "--locale", "en"])
            .ok();
        let said = check_english(&text(wrong));
        assert!(
            said.stderr
                .contains(&format!("[{wrong}] is never selected")),
            "{said}"
        );
    }
}

/// A form of a name, an argument of a term and an attribute of a term are any words.
#[test]
fn a_word_that_no_variant_means_is_not_taken_for_another() {
    let project = |text: &str| {
        let project = with_road_map(&format!("road-map = {text}"));
        project
            .replace("locales/en/names.ftl", "country-PE = Peru", "country-PE = Peru\n    .article = none")
            .append(
                "locales/en/statements.ftl",
                "\n-ministers = { $case ->\n    [of] of the ministers\n   *[plain] the ministers\n}\n-side = side\n    .number = plural\n",
            );
        project
    };
    for (wrong, right) in [
        (
            "{ NAME($guest-country, form: \"article\") ->\n    [non] Peru\n   *[the] the Peru\n}",
            "{ NAME($guest-country, form: \"article\") ->\n    [none] Peru\n   *[the] the Peru\n}",
        ),
        (
            "{ -ministers(case: \"fo\") }",
            "{ -ministers(case: \"of\") }",
        ),
        (
            "{ -side.number ->\n    [plurla] They\n   *[one] It\n}",
            "{ -side.number ->\n    [plurla] They\n   *[other] It\n}",
        ),
    ] {
        let said = project(wrong).run(["build", "--locale", "en"]).failed();
        assert!(
            said.stderr.contains("and no variant is called so"),
            "{said}"
        );
        project(right).run(["check", "--locale", "en"]).ok();
    }
}

/// Variants of a count are followed like all others, and in each it is known whether
/// there is anything to count.
#[test]
fn variants_of_a_count_are_checked() {
    let overview = |text: &str| {
        let project = Project::small();
        project.replace(
            "locales/en/document.ftl",
            "overview = In short:",
            &format!("overview = {text}"),
        );
        project.run(["check", "--locale", "en"])
    };
    let guarded =
        "{ $guests-count ->\n        [0] Alone:\n       *[other] With { LIST($guests) }:\n    }";
    overview(guarded).ok();
    for (text, expected) in [
        (
            "{ $guests-count ->\n        [0] Alone:\n       *[other] With { $gests }:\n    }",
            "error[unknown-variable]: there is no variable `$gests` here",
        ),
        (
            "{ $guests-count ->\n        [0] With { LIST($guests) }:\n       *[other] In short:\n    }",
            "error[absent-variable]: `$guests` does not exist where `$guests-count` is 0",
        ),
        (
            "{ $guests-count ->\n        [one] With one:\n       *[other] With { LIST($guests) }:\n    }",
            "error[absent-variable]: `$guests` does not exist where `$guests-count` is 0",
        ),
        (
            "{ $guests-count ->\n        [oen] With one:\n       *[other] In short:\n    }",
            "error[variant-key]",
        ),
    ] {
        let said = overview(text).failed();
        assert!(said.stderr.contains(expected), "{text}: {said}");
    }
}
