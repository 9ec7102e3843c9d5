//! The typical mistakes at a glance: for each the one problem that is reported, on one line.
//! The whole output of each is in the other files of this folder, in `causes.rs` and in
//! `choices.rs`.

use std::fmt::Write as _;

use insta::assert_snapshot;

use super::{ROAD_MAP, meeting};
use crate::project::{PERU, Project};

/// A mistake: what somebody did, and the project after it.
type Mistake = (&'static str, fn() -> Project);

/// The small project with `to` in the place of `from` in one file.
fn edited(file: &str, from: &str, to: &str) -> Project {
    let project = Project::small();
    project.replace(file, from, to);
    project
}

/// The small project with another English text of the message `road-map`.
fn english(text: &str) -> Project {
    edited(&meeting("en"), ROAD_MAP, text)
}

/// Each language says in how many parts something was done: a selection for each.
fn counted(english: &str) -> Project {
    let project = english_with(english);
    for language in ["es", "ja"] {
        let file = meeting(language);
        let text = project.text(&file);
        let line = text.lines().find(|line| line.starts_with("road-map ="));
        let line = line.expect("the message").to_owned();
        project.replace(&file, &line, "road-map = { $plenary } { GENDER($host) ->\n        [feminine] a\n       *[other] o\n    }.");
    }
    project
}

fn english_with(text: &str) -> Project {
    english(&format!("road-map = {text}"))
}

fn without_a_name() -> Project {
    let project = Project::small();
    for language in ["en", "es", "ja"] {
        let file = format!("locales/{language}/names.ftl");
        let text = project.text(&file);
        let lines: Vec<&str> = text.lines().collect();
        project.write(&file, lines[2..].join("\n") + "\n");
    }
    project
}

fn in_three_records() -> Project {
    let project = edited("locales/es/names.ftl", "country-PE = Perú\n", "");
    for day in ["2023-11-16", "2023-11-17"] {
        let copy = format!("{day}-japan-peru");
        project.copy(&format!("data/{PERU}.yaml"), &format!("data/{copy}.yaml"));
        for language in ["en", "es", "ja"] {
            project.copy(
                &meeting(language),
                &format!("locales/{language}/meetings/{copy}.ftl"),
            );
        }
        let record = format!("data/{copy}.yaml");
        for field in ["start: ", "published: "] {
            project.replace(
                &record,
                &format!("{field}2023-11-15"),
                &format!("{field}{day}"),
            );
        }
    }
    project
}

fn still_in_english() -> Project {
    let project = Project::small();
    let text = project.text(&meeting("es"));
    let line = text.lines().find(|line| line.starts_with("road-map ="));
    project.replace(&meeting("es"), line.expect("the message"), ROAD_MAP);
    project
}

const MISTAKES: [Mistake; 25] = [
    ("an argument with the wrong name", || {
        edited(
            &format!("data/{PERU}.yaml"),
            "{ by: guest }",
            "{ who: guest }",
        )
    }),
    ("a person without a name", without_a_name),
    ("a misspelt attribute", || {
        edited(
            "locales/en/names.ftl",
            ".family = Kamikawa",
            ".famly = Kamikawa",
        )
    }),
    ("a tab as indent", || {
        english("road-map = They confirmed that they would\n\tdraw up a road map.")
    }),
    ("a missing brace", || {
        english("road-map = They would { NAME($host, form: \"address\")\n\n# The next message.")
    }),
    ("curly quotes in a call", || {
        english("road-map = { NAME($host, form: “address”) } would.")
    }),
    ("a comment with //", || {
        english(&format!("// The road map.\n{ROAD_MAP}"))
    }),
    ("a selection without its *", || {
        english("road-map = { $plenary ->\n        [1] one\n        [other] many\n    } would.")
    }),
    ("a line that is not indented", || {
        english("road-map = They confirmed that they would\ndraw up a road map.")
    }),
    ("a translated name of a message", || {
        edited(&meeting("es"), "road-map =", "hoja-de-ruta =")
    }),
    ("a misspelt name of a message", || {
        edited(&meeting("es"), "road-map =", "raod-map =")
    }),
    ("a message that is still a comment", || {
        edited("locales/es/names.ftl", "country-PE =", "# country-PE =")
    }),
    ("a message that three records lack", in_three_records),
    ("a comment that lost its #", || {
        english(&format!("Both ministers.\n{ROAD_MAP}"))
    }),
    ("a comment that lost its # and is printed", || {
        english("road-map = They confirmed it.\n  $by: who said it.")
    }),
    ("a # that cuts a sentence", || {
        english("road-map = They confirmed that they would\n#    draw up a road map.")
    }),
    ("a variable without braces", || {
        english("road-map = They confirmed it for $anniversary years.")
    }),
    ("options without a comma", || {
        english("road-map = { NAME($host form: \"address\") } would.")
    }),
    ("a sentence that stayed in English", still_in_english),
    ("a key that no number has", || {
        counted(
            "{ $plenary ->\n        [tres] third\n       *[other] { $plenary }\n    }{ GENDER($host) ->\n        [feminine] a\n        [masculine] b\n       *[other] c\n    }.",
        )
    }),
    ("a plural category that is lacking", || {
        counted(
            "{ NUMBER($plenary, type: \"ordinal\") ->\n        [two] { $plenary }nd\n        [few] { $plenary }rd\n       *[other] { $plenary }th\n    } { GENDER($host) ->\n        [feminine] a\n        [masculine] b\n       *[other] c\n    }.",
        )
    }),
    ("a gender that is lacking", || {
        counted(
            "{ $plenary } { GENDER($host) ->\n        [masculine] his\n       *[other] their\n    }.",
        )
    }),
    ("a fact that is lost", || {
        edited(&meeting("es"), "{ $anniversary } años", "muchos años")
    }),
    ("a number by hand", || {
        edited(
            &meeting("es"),
            "{ $anniversary } años",
            "{ $anniversary } años (140)",
        )
    }),
    ("host and guest exchanged", || {
        let project = edited(
            &meeting("en"),
            "{ NAME($host, form: \"address\") } was pleased.",
            "{ NAME($host, form: \"address\") } met { NAME($guest, form: \"address\") }.",
        );
        project.replace(
            &meeting("es"),
            "Se alegró { NAME($host, form: \"address\") }.",
            "{ NAME($guest, form: \"address\") } se reunió con { NAME($host, form: \"address\") }.",
        );
        project.replace(
            &meeting("ja"),
            "{ NAME($host, form: \"address\") }は喜びを述べた。",
            "{ NAME($host, form: \"address\") }は{ NAME($guest, form: \"address\") }と会った。",
        );
        project
    }),
];

#[test]
fn each_of_the_typical_mistakes_is_one_problem_at_its_place() {
    let mut table = String::new();
    for (name, project) in MISTAKES {
        let said = project().check();
        let lines: Vec<&str> = said.stderr.lines().collect();
        let problems: Vec<usize> = (0..lines.len())
            .filter(|at| lines[*at].starts_with("error[") || lines[*at].starts_with("warning["))
            .collect();
        assert_eq!(problems.len(), 1, "{name}: {said}");
        let at = problems[0];
        let place = lines[at + 1].trim_start_matches([' ', '┌', '─', '=']);
        writeln!(table, "{name}\n    {place}\n    {}", lines[at]).expect("a text");
    }
    assert_snapshot!(table, @"
    an argument with the wrong name
        data/2023-11-15-japan-peru.yaml:32:27
        error[missing-fact]: `special-occasion` needs `by`, and does not use `who`
    a person without a name
        data/2023-11-15-japan-peru.yaml:12:19
        error[missing-message]: 3 translations have no message `person-kamikawa-yoko` with `.family`: en, es, ja
    a misspelt attribute
        locales/en/names.ftl:2:6
        error[missing-attribute]: the en translation `person-kamikawa-yoko` has no attribute `.family`, and nothing uses its `.famly`
    a tab as indent
        locales/en/meetings/2023-11-15-japan-peru.ftl:4:1
        error[tab-indent]: a line is indented with a tab, expected spaces
    a missing brace
        locales/en/meetings/2023-11-15-japan-peru.ftl:3:23
        error[fluent-syntax]: this brace is not closed
    curly quotes in a call
        locales/en/meetings/2023-11-15-japan-peru.ftl:3:32
        error[fluent-syntax]: there is a typographic quotation mark in a placeable
    a comment with //
        locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
        error[fluent-syntax]: a comment does not begin with `//` here
    a selection without its *
        locales/en/meetings/2023-11-15-japan-peru.ftl:5:9
        error[fluent-syntax]: no variant is marked as the default with `*`
    a line that is not indented
        locales/en/meetings/2023-11-15-japan-peru.ftl:4:1
        error[fluent-syntax]: this line is not indented, so that the message above ends before it
    a translated name of a message
        locales/es/meetings/2023-11-15-japan-peru.ftl:3:1
        error[missing-message]: the es translation has no message `road-map`, and nothing uses its message `hoja-de-ruta`
    a misspelt name of a message
        locales/es/meetings/2023-11-15-japan-peru.ftl:3:1
        error[missing-message]: the es translation has no message `road-map`, and nothing uses its message `raod-map`
    a message that is still a comment
        locales/es/names.ftl:13:1
        error[missing-message]: the es translation of `country-PE` is still a comment
    a message that three records lack
        data/2023-11-15-japan-peru.yaml:5:15
        error[missing-message]: the es translation has no message `country-PE`
    a comment that lost its #
        locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
        error[fluent-syntax]: this line is neither a message nor a comment
    a comment that lost its # and is printed
        locales/en/meetings/2023-11-15-japan-peru.ftl:4:3
        error[comment-in-message]: this comment is printed as a part of the message
    a # that cuts a sentence
        locales/en/meetings/2023-11-15-japan-peru.ftl:4:1
        error[comment-in-message]: this comment looks like a part of the message above it
    a variable without braces
        locales/en/meetings/2023-11-15-japan-peru.ftl:3:34
        error[syntax-as-text]: `$anniversary` is printed as it is written here
    options without a comma
        locales/en/meetings/2023-11-15-japan-peru.ftl:3:25
        error[fluent-syntax]: there is no comma before the option `form`
    a sentence that stayed in English
        locales/es/meetings/2023-11-15-japan-peru.ftl:3:1
        error[other-language]: `road-map` is in the source language, not in es
    a key that no number has
        locales/en/meetings/2023-11-15-japan-peru.ftl:3:14
        error[function]: [tres] is not a plural category, and the selector is a number
    a plural category that is lacking
        locales/en/meetings/2023-11-15-japan-peru.ftl:6:10
        error[missing-category]: ordinals can also be of the category `one` (1, 21, 31, 41, …), and would be taken for `other`
    a gender that is lacking
        locales/en/meetings/2023-11-15-japan-peru.ftl:5:10
        error[missing-gender]: a person can also be `feminine`, and would be taken for `other`
    a fact that is lost
        locales/es/meetings/2023-11-15-japan-peru.ftl:9:1
        error[fact-missing]: `in-numbers` does not say `$anniversary` in es; in en it does
    a number by hand
        locales/es/meetings/2023-11-15-japan-peru.ftl:9:37
        error[number-by-hand]: `in-numbers` says 140 in its own words; the en text has no such number
    host and guest exchanged
        locales/es/meetings/2023-11-15-japan-peru.ftl:5:30
        error[fact-order]: `pleasure-at-meeting` names `$guest` before `$host` in es; in en `$host` comes first
    ");
}
