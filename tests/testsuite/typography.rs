//! How texts are spelt and set: what is found in each language and what is not, with its
//! column, its severity and what to write instead. A row is a text and all that is found in
//! it.

mod arabic;
mod english;
mod french;
mod japanese;
mod portuguese;
mod spanish;

use std::collections::BTreeSet;

use crate::project::Project;

/// A text as it is written in a file, and what is found in it: the column, the severity
/// with the rule, the message, and after the arrow the help. The text begins in column 7.
pub type Row = (&'static str, &'static [&'static str]);

const LANGUAGES: [(&str, &[Row]); 6] = [
    ("en", english::ROWS),
    ("es", spanish::ROWS),
    ("fr", french::ROWS),
    ("pt", portuguese::ROWS),
    ("ja", japanese::ROWS),
    ("ar", arabic::ROWS),
];

/// The rules that look at spelling.
const RULES: [&str; 16] = [
    "straight-quote",
    "unpaired-mark",
    "wrong-ordinal",
    "no-break-space",
    "stray-space",
    "doubled-space",
    "doubled-word",
    "foreign-punctuation",
    "half-width-kana",
    "full-width",
    "number-grouping",
    "mixed-digits",
    "look-alike",
    "stray-invisible",
    "three-dots",
    "double-hyphen",
];

/// A project in which a language has these texts, each in a file of its own.
fn with_texts(tag: &str, texts: &[&str]) -> Project {
    let project = Project::small();
    for (index, text) in texts.iter().enumerate() {
        let file = format!("locales/{tag}/sample-{index:03}.ftl");
        project.write(&file, format!("s{index:02} = {text}\n"));
    }
    project
}

/// What the rules on spelling find in each of these texts.
fn found(tag: &str, texts: &[&str]) -> Vec<Vec<String>> {
    let project = with_texts(tag, texts);
    let report = project
        .run(["check", "--locale", tag, "--format", "json"])
        .stdout;
    let report: serde_json::Value = serde_json::from_str(&report).expect("JSON");
    let mut found = vec![Vec::new(); texts.len()];
    for problem in report["problems"].as_array().expect("a list") {
        let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
        let rule = text(&problem["rule"]);
        if !RULES.contains(&rule.as_str()) {
            continue;
        }
        let file = text(&problem["place"]["file"]);
        let (_, file) = file.split_once("sample-").expect("a place in a sample");
        let (index, _) = file.split_once('.').expect("an ending");
        let help = problem["help"].as_array().expect("a list").iter().map(text);
        let start = &problem["place"]["range"]["start"];
        assert_eq!(start["line"], 1, "{problem}");
        let index: usize = index.parse().expect("a number");
        found[index].push(format!(
            "{} {}[{rule}] {} → {}",
            start["column"],
            text(&problem["severity"]),
            text(&problem["message"]),
            help.collect::<Vec<_>>().join(" | ")
        ));
    }
    found
}

fn is_as_expected(tag: &str) {
    let rows = LANGUAGES.iter().find(|(other, _)| *other == tag);
    let (_, rows) = rows.expect("a language of the table");
    let texts: Vec<&str> = rows.iter().map(|(text, _)| *text).collect();
    for ((text, expected), found) in rows.iter().zip(found(tag, &texts)) {
        assert_eq!(found, *expected, "{tag}: {text}");
    }
}

#[test]
fn in_english() {
    is_as_expected("en");
}

#[test]
fn in_spanish() {
    is_as_expected("es");
}

#[test]
fn in_french() {
    is_as_expected("fr");
}

#[test]
fn in_portuguese() {
    is_as_expected("pt");
}

#[test]
fn in_japanese() {
    is_as_expected("ja");
}

#[test]
fn in_arabic() {
    is_as_expected("ar");
}

#[test]
fn every_rule_on_spelling_has_a_text_that_breaks_it() {
    let rows = LANGUAGES.iter().flat_map(|(_, rows)| rows.iter());
    let found: BTreeSet<&str> = rows
        .flat_map(|(_, found)| found.iter())
        .filter_map(|found| Some(found.split_once('[')?.1.split_once(']')?.0))
        .collect();
    assert_eq!(found, BTreeSet::from(RULES));
}

/// In a language that the table does not have, only what is wrong in every language.
#[test]
fn in_a_language_without_customs_of_its_own_no_custom_is_asked_for() {
    let rows = [
        ("Er sagte \"ja\" und »nein« – „so“ ; also ?", &[][..]),
        (
            "Das  Haus  Haus, 14rd, Pеru, ３ und ...",
            &[
                "10 warning[doubled-space] 2 spaces in a row → write ` `",
                "16 warning[doubled-space] 2 spaces in a row → write ` `",
                "31 error[look-alike] `е` (U+0435) is Cyrillic in the Latin word `Pеru` → write `e`",
                "36 warning[full-width] full-width letters or digits `３` → write `3`",
                "42 warning[three-dots] `...` for an ellipsis → write `…`",
            ],
        ),
    ];
    let texts = rows.map(|(text, _)| text);
    for ((text, expected), found) in rows.iter().zip(found("de", &texts)) {
        assert_eq!(found, *expected, "{text}");
    }
}

#[test]
fn the_texts_of_the_repository_are_clean() {
    let project = Project::whole();
    let file = crate::project::repository().join("glossary.tsv");
    let glossary = std::fs::read(file).expect("the glossary");
    project.write("glossary.tsv", glossary);
    let check = project.run(["check"]);
    assert_eq!(check.stderr, "", "nothing is found");
}

/// What is obvious is repaired, and no other byte.
#[test]
fn fix_writes_what_is_obvious() {
    let cases = [
        ("en", "It’s \"so\", and Japan's.", "It’s “so”, and Japan’s."),
        ("en", "They  agreed , then...", "They agreed, then…"),
        ("en", "Pеru paid 1.234.567.", "Peru paid 1,234,567."),
        ("en", "a {\"\\u200F\"}b", "a {\"\"}b"),
        // Somebody has to judge these.
        (
            "en",
            "It was the the 14rd of 10.000, \"so",
            "It was the the 14rd of 10.000, \"so",
        ),
        // A mark or a line end within the range stays.
        ("en", "a <em> b</em>", "a <em> b</em>"),
        (
            "es",
            "a las 9:00 p. m. y el 150º",
            "a las 9:00 p.{\"\\u00A0\"}m. y el 150.º",
        ),
        (
            "fr",
            "Japon : « oui »",
            "Japon{\"\\u00A0\"}: «{\"\\u00A0\"}oui{\"\\u00A0\"}»",
        ),
        ("ja", "ﾍﾟﾙｰ(訪問)、ＡＰＥＣ", "ペルー（訪問）、APEC"),
        ("ar", "بیرو, ٣", "بيرو، 3"),
    ];
    for (tag, before, after) in cases {
        let project = with_texts(tag, &[before]);
        project.run(["check", "--fix", "--locale", tag]);
        let file = format!("locales/{tag}/sample-000.ftl");
        assert_eq!(project.text(&file), format!("s00 = {after}\n"), "{before}");
    }
}

#[test]
fn a_comment_allows_one_rule_for_a_message() {
    let project = Project::small();
    project.write(
        "locales/en/sample.ftl",
        "# chancery: allow doubled-word -- the song is called so\nsong = Ob la la\n\nother = the the\n",
    );
    let report = project.run(["check", "--locale", "en"]).stderr;
    assert!(!report.contains("`la` twice"), "{report}");
    assert!(report.contains("`the` twice in a row"), "{report}");
}
