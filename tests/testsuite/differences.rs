//! What one language says and another does not, beside whole facts: a part of a date, the end
//! of a sentence, a word for a number, a number of the source language.

use insta::assert_snapshot;

use crate::project::{PERU, Project, Said};

fn meeting(language: &str) -> String {
    format!("locales/{language}/meetings/{PERU}.ftl")
}

/// The small project with each of these texts in the place of a message of its meeting.
fn with(texts: &[(&str, &str)]) -> Project {
    let project = Project::small();
    for (language, text) in texts {
        replace_message(&project, &meeting(language), text);
    }
    project
}

/// Puts a message of one line in the place of the one of its name.
fn replace_message(project: &Project, file: &str, text: &str) {
    let name = text.split(" =").next().expect("a name");
    let old = project.text(file);
    let lines: Vec<&str> = old
        .lines()
        .map(|line| match line.starts_with(&format!("{name} =")) {
            true => text,
            false => line,
        })
        .collect();
    let new = lines.join("\n") + "\n";
    assert_ne!(old, new, "{file} has no {name}");
    project.write(file, new);
}

/// Nothing is wrong.
#[track_caller]
fn is_clean(project: &Project) {
    let said = project.check().ok();
    assert_eq!(said.stderr, "", "{said}");
}

/// The lines that begin a problem.
fn heads(said: &Said) -> Vec<&str> {
    let lines = said.stderr.lines();
    lines
        .filter(|line| line.starts_with("error[") || line.starts_with("warning["))
        .collect()
}

const DATE: &str = "glance-time = { DATETIME($date, dateStyle: \"long\") }";

#[test]
fn a_part_of_a_date_that_is_lost_is_found() {
    let project = Project::small();
    replace_message(
        &project,
        "locales/es/document.ftl",
        "glance-time = { DATETIME($date, month: \"long\", day: \"numeric\") }",
    );
    assert_snapshot!(project.check().failed(), @r#"
    error[fact-missing]: `glance-time` does not say the year of `$date` in es; in en it does
       ┌─ locales/es/document.ftl:35:1
       │
    35 │ glance-time = { DATETIME($date, month: "long", day: "numeric") }
       │ ^^^^^^^^^^^ the year of `$date` is not said here
       │
       ┌─ locales/en/document.ftl:35:26
       │
    35 │ glance-time = { DATETIME($date, dateStyle: "long") }
       │                          ----- said here in en
       │
       = help: say it, with an option of `DATETIME`; if a reader understands it all the same, write above the message `# implied: $date.year -- why`

    1 error
    exit code 1
    "#);
}

#[test]
fn a_part_of_a_date_that_is_added_is_found() {
    let project = Project::small();
    replace_message(
        &project,
        "locales/es/document.ftl",
        "glance-time = { DATETIME($date, dateStyle: \"full\") }",
    );
    assert_eq!(
        heads(&project.check().failed()),
        ["error[fact-added]: `glance-time` says the weekday of `$date` in es; in en it does not"]
    );
}

#[test]
fn the_parts_of_a_date_can_be_said_one_by_one_and_in_words() {
    let project = Project::small();
    replace_message(
        &project,
        "locales/es/document.ftl",
        "glance-time = { DATETIME($date, part: \"day\") ->\n        [1] 1.º\n       *[other] { DATETIME($date, day: \"numeric\") }\n    } de { DATETIME($date, year: \"numeric\", month: \"long\") }",
    );
    is_clean(&project);
    // A comment allows one part alone.
    let allowed = format!("# implied: $date.year -- it is that of the title\n{DATE}")
        .replace("dateStyle: \"long\"", "month: \"long\", day: \"numeric\"");
    replace_message(&project, "locales/ja/document.ftl", DATE_OF_JA);
    project.replace("locales/ja/document.ftl", DATE_OF_JA, &allowed);
    is_clean(&project);
}

const DATE_OF_JA: &str = "glance-time = { DATETIME($date, dateStyle: \"medium\") }";

#[test]
fn a_date_that_is_not_said_is_one_error_and_not_one_for_each_part() {
    let project = Project::small();
    replace_message(&project, "locales/es/document.ftl", "glance-time = Fecha");
    assert_eq!(
        heads(&project.check().failed()),
        ["error[fact-missing]: `glance-time` does not say `$date` in es; in en it does"]
    );
}

#[test]
fn a_sentence_that_lost_its_end_is_found() {
    let project = with(&[("es", "road-map = { both-ministers } confirmaron que")]);
    assert_snapshot!(project.check().failed(), @"
    error[sentence-end]: `road-map` does not end as a sentence in es; in en it does
      ┌─ locales/es/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │ road-map = { both-ministers } confirmaron que
      │ ^^^^^^^^ the es text
      │
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │ road-map = { both-ministers } confirmed that they would draw up a road map.
      │ -------- the en text
      │
      = help: look for what was lost at the end, or write the mark that the sentence ends with

    1 error
    exit code 1
    ");
    // In the source language, where all others have it.
    let project = with(&[("en", "road-map = { both-ministers } confirmed that they")]);
    assert_eq!(
        heads(&project.check().failed()),
        [
            "error[sentence-end]: `road-map` ends as a sentence in es; in en it does not",
            "error[sentence-end]: `road-map` ends as a sentence in ja; in en it does not",
        ]
    );
}

#[test]
fn sentences_may_end_with_the_marks_of_their_language_and_in_quotation_marks() {
    is_clean(&with(&[
        ("en", "road-map = { both-ministers } said: “Yes!”"),
        ("es", "road-map = { both-ministers } dijeron: «Sí»."),
        (
            "ja",
            "road-map = { both-ministers }は<em>はい</em>と述べた。",
        ),
    ]));
    let project = with(&[("es", "road-map = ¿{ both-ministers } confirmaron la hoja?")]);
    assert_eq!(
        heads(&project.check().failed()),
        ["error[sentence-end]: `road-map` ends as a question in es; in en it does not"]
    );
}

#[test]
fn a_number_that_the_source_language_alone_has_is_found() {
    let text = "road-map = { both-ministers } confirmed that they would draw up 12 road maps.";
    let project = with(&[("en", text)]);
    assert_snapshot!(project.run(["check", "--locale", "es"]).failed(), @"
    error[number-by-hand]: `road-map` says 12 in its own words; the es text has no such number
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:65
      │
    3 │ road-map = { both-ministers } confirmed that they would draw up 12 road maps.
      │                                                                 ^^ written by hand
      │
      ┌─ locales/es/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │ road-map = { both-ministers } confirmaron que prepararían una hoja de ruta.
      │ -------- the es text
      │
      = help: print the fact of the record in its place, such as `{ $anniversary }`, or say the number in the other language too; if both are right, write above the message `# by-hand: … -- why`

    1 error
    exit code 1
    ");
    // In words, in other digits, or with a reason.
    for spanish in ["doce", "12", "１２"] {
        let spanish = format!(
            "road-map = { } confirmaron {spanish} hojas de ruta.",
            "{ both-ministers }"
        );
        let project = with(&[("en", text), ("es", &spanish)]);
        let said = project.run(["check", "--locale", "es"]);
        assert!(!said.stderr.contains("number-by-hand"), "{said}");
    }
    let project = with(&[("en", text)]);
    project.replace(
        &meeting("en"),
        "road-map =",
        "# by-hand: 12 -- the name of the plan\nroad-map =",
    );
    is_clean(&project);
}

const ROUND: &str = "{ $plenary ->\n        [1] first\n        [2] second\n        [14] fourteenth\n       *[other] { $plenary }.\n    }";

#[test]
fn a_number_that_has_a_word_in_one_language_alone_is_found() {
    let english = format!("road-map = {{ both-ministers }} had the {ROUND} meeting.");
    let spanish = "road-map = { both-ministers } tuvieron la { $plenary ->\n        [1] primera\n        [2] segunda\n        [13] decimotercera\n        [14] decimocuarta\n       *[other] { $plenary }.ª\n    } reunión.";
    let japanese = "road-map = { both-ministers }は第{ $plenary }回会合を行った。";
    let project = with(&[("en", &english), ("es", spanish), ("ja", japanese)]);
    assert_snapshot!(project.check().ok(), @"
    warning[word-lost]: `road-map` has no word for `13` of `$plenary` in en; in es it has one
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:4:10
      │
    4 │         [1] first
      │          ^ `[13]` is not among these
      │
      ┌─ locales/es/meetings/2023-11-15-japan-peru.ftl:6:10
      │
    6 │         [13] decimotercera
      │          -- the word in es
      │
      = help: add the variant `[13]`

    1 warning
    3 documents in 3 languages can be published
    exit code 0
    ");
    let lost = spanish.replace("        [13] decimotercera\n", "");
    is_clean(&with(&[("en", &english), ("es", &lost), ("ja", japanese)]));
    // Of three, one may have been lost.
    let two = lost.replace("        [14] decimocuarta\n", "");
    let project = with(&[("en", &english), ("es", &two), ("ja", japanese)]);
    let said = project.check().ok().stderr;
    assert!(
        said.contains("has no word for `14` of `$plenary` in es"),
        "{said}"
    );
    // A single word is a matter of style.
    let one = two.replace("        [2] segunda\n", "");
    is_clean(&with(&[("en", &english), ("es", &one), ("ja", japanese)]));
}

#[test]
fn an_allowance_of_another_order_that_nothing_needs_is_found_and_removed() {
    let project = Project::small();
    let file = meeting("es");
    let before = project.text(&file);
    let comment = "# implied: $by, $host -- why\n# reordered: $plenary before $anniversary, $council -- why\nin-numbers =";
    project.replace(&file, "in-numbers =", comment);
    assert_snapshot!(project.check().ok(), @"
    warning[unneeded-fact-allowance]: `in-numbers` does not need `implied:` for `$by`: there is nothing to allow here
      ┌─ locales/es/meetings/2023-11-15-japan-peru.ftl:9:1
      │
    9 │ # implied: $by, $host -- why
      │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ allows nothing
      │
      = the same for `$host`
      = help: remove it, or correct the name of the variable
      = fix: remove it (chancery check --fix)

    warning[unneeded-fact-allowance]: `in-numbers` does not need `reordered:` for `$plenary` before `$anniversary`: there is nothing to allow here
       ┌─ locales/es/meetings/2023-11-15-japan-peru.ftl:10:1
       │
    10 │ # reordered: $plenary before $anniversary, $council -- why
       │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ allows nothing
       │
       = the same for `$council`
       = help: remove it, or correct the name of the variable
       = fix: remove it (chancery check --fix)

    2 warnings
    3 documents in 3 languages can be published
    exit code 0
    ");
    project.run(["check", "--fix"]).ok();
    assert_eq!(project.text(&file), before);
    // One that is needed stays, with its reason.
    let spanish = "in-numbers = { $plenary } reuniones del { $council }, { $anniversary } años, { $apec-next }, { $city }, { $agreement }.";
    replace_message(&project, &file, spanish);
    let comment = "# reordered: $city before $council, $plenary before $anniversary, $council before $anniversary -- the meetings come first\nin-numbers =";
    project.replace(&file, "in-numbers =", comment);
    project.run(["check", "--fix"]).ok();
    let kept = "# reordered: $plenary before $anniversary, $council before $anniversary -- the meetings come first\nin-numbers =";
    assert!(
        project.text(&file).contains(kept),
        "{}",
        project.text(&file)
    );
    is_clean(&project);
}

#[test]
fn an_order_that_is_allowed_is_that_order_alone() {
    let said = |comment: &str, text: &str| {
        let project = Project::small();
        let file = meeting("es");
        let in_source =
            "in-numbers = { $anniversary } años, { $plenary } reuniones del { $council },";
        project.replace(
            &file,
            in_source,
            &format!("{comment}\nin-numbers = {text},"),
        );
        project.check().stderr
    };
    let allowed = "# reordered: $plenary before $anniversary, $council before $anniversary -- why";
    let reordered = "{ $plenary } reuniones del { $council }, { $anniversary } años";
    let as_allowed = said(allowed, reordered);
    assert!(!as_allowed.contains("warning"), "{as_allowed}");
    // The two that it does not name are exchanged.
    let exchanged = said(
        allowed,
        "{ $council }: { $plenary } reuniones, { $anniversary } años",
    );
    let names = "`in-numbers` names `$council` before `$plenary` in es";
    assert!(exchanged.contains(names), "{exchanged}");
    // All are as in the source language.
    let as_in_source = said(
        allowed,
        "{ $anniversary } años, { $plenary } reuniones del { $council }",
    );
    let unneeded = "does not need `reordered:` for `$council` before `$anniversary`";
    assert!(as_in_source.contains(unneeded), "{as_in_source}");
    // All orders that are needed are said at once, those of one sort together.
    let without = said("# A comment.", reordered);
    for first in ["plenary", "council"] {
        let comment = format!("`# reordered: ${first} before $anniversary -- why`");
        assert!(without.contains(&comment), "{without}");
    }
    let last = said(
        "# A comment.",
        "{ $council }: { $plenary } reuniones, { $anniversary } años",
    );
    let together = "`# reordered: $council before $anniversary, $plenary -- why`";
    assert!(last.contains(together), "{last}");
    for wrong in ["$plenary", "$plenary before", "$plenary before anniversary"] {
        let refused = said(&format!("# reordered: {wrong} -- why"), reordered);
        let what = "error[fact-allowance]: `reordered:` needs what comes before what, and a reason";
        assert!(refused.contains(what), "{refused}");
    }
}

#[test]
fn an_attribute_that_nothing_asks_for_is_found() {
    let project = Project::small();
    project.replace(
        "locales/es/names.ftl",
        "    .family = Kamikawa\n",
        "    .family = Kamikawa\n    .famly = Kamikawa\n",
    );
    replace_message(
        &project,
        "locales/ja/document.ftl",
        "overview = 概要は次のとおり。\n    .labl = 概要。",
    );
    assert_snapshot!(project.check().ok(), @"
    warning[unused-attribute]: nothing asks for the attribute `.famly` of `person-kamikawa-yoko`
      ┌─ locales/es/names.ftl:3:6
      │
    3 │     .famly = Kamikawa
      │      ^^^^^ nothing asks for it
      │
      = help: did you mean `.family`? otherwise remove it

    warning[unused-attribute]: nothing asks for the attribute `.labl` of `overview`
       ┌─ locales/ja/document.ftl:34:6
       │
    34 │     .labl = 概要。
       │      ^^^^ nothing asks for it
       │
       = help: remove it, or have a text ask for it

    2 warnings
    3 documents in 3 languages can be published
    exit code 0
    ");
    // A form that several names have is there for texts to come.
    let project = Project::small();
    project
        .replace(
            "locales/es/names.ftl",
            "country-JP = Japón",
            "country-JP = Japón\n    .of = del Japón",
        )
        .replace(
            "locales/es/names.ftl",
            "country-PE = Perú",
            "country-PE = Perú\n    .of = del Perú",
        );
    is_clean(&project);
}

#[test]
fn a_mark_in_a_name_that_no_record_prints_is_found() {
    let project = Project::small();
    project.replace(
        "locales/es/names.ftl",
        "country-US = Estados Unidos",
        "country-US = <em>EE. UU.",
    );
    let said = project.check().failed();
    assert_eq!(heads(&said).len(), 1, "{said}");
    assert!(
        said.stderr.contains("error[mark]: `country-US`: "),
        "{said}"
    );
    project.replace("locales/es/names.ftl", "<em>EE. UU.", "<em>EE. UU.</em>");
    is_clean(&project);
}

#[test]
fn a_name_that_the_source_language_has_lost_is_found() {
    let project = Project::small();
    project.replace(
        "locales/en/names.ftl",
        "country-US = the United States\n",
        "",
    );
    assert_snapshot!(project.check(), @"
    warning[untranslated]: en lacks 1 of names.ftl, which others have: country-US
     = in locales/en/names.ftl
     = help: translate them before a record needs them

    1 warning
    3 documents in 3 languages can be published
    exit code 0
    ");
}

/// Eight cases each of six numbers are more than can be compared.
#[test]
fn an_order_in_too_many_cases_is_said_to_be_not_compared() {
    let project = Project::small();
    let facts: String = (0..6).map(|at| format!("  n{at}: {}\n", 21 + at)).collect();
    let record = format!("data/{PERU}.yaml");
    project.replace(&record, "facts:\n", &format!("facts:\n{facts}"));
    for language in ["en", "es", "ja"] {
        // Every fact is said outside of the selections, so that none can be missing.
        let mut text = String::from("in-numbers = { $anniversary } { $plenary } { $council }");
        for at in 0..6 {
            text.push_str(&format!(" {{ $n{at} }} {{ $n{at} ->"));
            for key in 1..8 {
                text.push_str(&format!("\n        [{key}] {{ $plenary }}"));
            }
            text.push_str("\n       *[other] { $anniversary }\n    }");
        }
        replace_message(&project, &meeting(language), &text);
    }
    let said = project.check();
    let of = |language: &str| {
        let head = "warning[fact-cases]: `in-numbers` has too many variants";
        let place = format!("locales/{language}/meetings/");
        let blocks = said.stderr.split("\n\n");
        let of_rule = blocks.filter(|block| block.contains(head) && block.contains(&place));
        of_rule.count()
    };
    assert_eq!((of("es"), of("ja")), (1, 1), "{said}");
}
