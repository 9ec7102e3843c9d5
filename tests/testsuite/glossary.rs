//! The terms of a project: what `check` finds with them, and their import from TBX.

use insta::assert_snapshot;

use crate::project::{Project, Said, repository};

/// A project with a message in English and in another language, and a glossary.
fn with_terms(glossary: &str, english: &str, tag: &str, text: &str) -> Project {
    let project = Project::small();
    project.write("glossary.tsv", glossary);
    project.write("locales/en/sample.ftl", format!("plan = {english}\n"));
    project.write(
        &format!("locales/{tag}/sample.ftl"),
        format!("plan = {text}\n"),
    );
    project
}

/// The problems of the glossary's rules, without those of others.
fn found(project: &Project, tag: &str) -> String {
    let report = project.run(["check", "--locale", tag]).stderr;
    let rules = ["[missing-term]", "[forbidden-term]", "[glossary]"];
    let blocks = report.split("\n\n");
    let wanted = blocks.filter(|block| rules.iter().any(|rule| block.contains(rule)));
    wanted.collect::<Vec<_>>().join("\n\n")
}

const ROAD_MAP: &str = "key\ten\tes\tja\tar\n\
    road-map\troad map | road maps\thoja* de ruta | !mapa de ruta\tロードマップ\tخارطة طريق | !خريطة طريق\n";

#[test]
fn a_term_of_the_source_that_a_translation_lacks_is_found() {
    let project = with_terms(ROAD_MAP, "A new road map.", "es", "Un nuevo plan.");
    assert_snapshot!(found(&project, "es"), @"
    warning[missing-term]: `plan` does not have the term “hoja de ruta”
      ┌─ locales/es/sample.ftl:1:1
      │
    1 │ plan = Un nuevo plan.
      │ ^^^^ this message
      │
      ┌─ locales/en/sample.ftl:1:14
      │
    1 │ plan = A new road map.
      │              -------- “road map” in the source language
      │
      = help: write it, or add the words that stand for it to the row `road-map` of the glossary
    ");
}

#[test]
fn a_forbidden_term_is_found_where_it_is() {
    let project = with_terms(
        ROAD_MAP,
        "A plan.",
        "es",
        "Un mapa{\"\\u00A0\"}de\n    ruta.",
    );
    assert_snapshot!(found(&project, "es"), @r#"
    error[forbidden-term]: “mapa de ruta” is not the term of `road-map` in the glossary
      ┌─ locales/es/sample.ftl:1:11
      │  
    1 │   plan = Un mapa{"\u00A0"}de
      │ ╭───────────^
    2 │ │     ruta.
      │ ╰────────^ forbidden there
      │  
      = help: write “hoja de ruta”
    "#);
}

#[test]
fn a_term_is_found_in_the_ways_of_each_language() {
    for (tag, text) in [
        // Spanish inflects: any ending, a capital letter, a line end.
        ("es", "Hojas de ruta."),
        ("es", "La HOJA\n    de ruta."),
        // Japanese has no borders of words.
        ("ja", "新ロードマップを作成"),
        // Arabic writes particles with the word.
        ("ar", "وبخارطة طريق"),
        // In any variant.
        (
            "es",
            "{ $n ->\n    [one] una hoja de ruta\n   *[other] planes\n    }",
        ),
    ] {
        let project = with_terms(ROAD_MAP, "A road map.", tag, text);
        assert_eq!(found(&project, tag), "", "{tag}: {text}");
    }
    for (tag, text) in [
        ("es", "Hoja de rutas."),
        ("es", "Deshoja de ruta."),
        ("ja", "ロード・マップ"),
        ("ar", "خارطة طريقة"),
    ] {
        let project = with_terms(ROAD_MAP, "A road map.", tag, text);
        assert!(
            found(&project, tag).contains("warning[missing-term]"),
            "{tag}: {text}"
        );
    }
}

#[test]
fn a_longer_term_is_not_taken_for_a_shorter_one() {
    let glossary = "key\ten\tes\n\
        minister\tminister\tministro\n\
        prime\tprime minister\tpresidente del Gobierno | !ministro presidente\n";
    let project = with_terms(
        glossary,
        "The prime minister.",
        "es",
        "El presidente del Gobierno.",
    );
    assert_eq!(found(&project, "es"), "");
    let project = with_terms(
        glossary,
        "The prime minister.",
        "es",
        "El ministro presidente.",
    );
    let report = found(&project, "es");
    assert!(report.contains("error[forbidden-term]"), "{report}");
    assert!(report.contains("warning[missing-term]"), "{report}");
}

#[test]
fn a_language_uses_the_column_that_it_inherits() {
    let project = with_terms(ROAD_MAP, "A road map.", "es-PE", "Un plan.");
    assert!(found(&project, "es-PE").contains("“hoja de ruta”"));
    // No column, no terms.
    let project = with_terms(ROAD_MAP, "A road map.", "fr", "Un plan.");
    assert_eq!(found(&project, "fr"), "");
}

#[test]
fn the_source_language_keeps_to_the_terms_too() {
    let glossary = "key\ten\troute\n".replace("route", "note");
    let glossary = format!("{glossary}map\troad map | !roadmap\tone word is a verb\n");
    let project = with_terms(&glossary, "A roadmap.", "es", "Un plan.");
    let report = found(&project, "en");
    assert!(report.contains("sample.ftl:1:10"), "{report}");
    assert!(
        report.contains("“roadmap” is not the term of `map` in the glossary"),
        "{report}"
    );
}

#[test]
fn everything_that_is_wrong_in_a_glossary_is_found_at_once() {
    let glossary = "# terms\nkeys\ten\tSpanish\ten\n\ta\t\nb\t| c\t!\nb\tx*\t* y\tz\tmore\n";
    let project = with_terms(glossary, "A", "es", "B");
    assert_snapshot!(found(&project, "en"), @"
    error[glossary]: the first column is called `keys`, expected `key`
      ┌─ glossary.tsv:2:1
      │
    2 │ keys    en  Spanish en
      │ ^^^^ here
      │
      = help: the first line names the columns, with tabs between them

    error[glossary]: `Spanish` is no language tag (BCP 47)
      ┌─ glossary.tsv:2:9
      │
    2 │ keys    en  Spanish en
      │             ^^^^^^^ here
      │
      = help: name the column after its language, such as `es`, or call it `note`, which nothing reads

    error[glossary]: the column `en` is there twice
      ┌─ glossary.tsv:2:17
      │
    2 │ keys    en  Spanish en
      │                     ^^ here
      │
      = help: keep one of the two

    error[glossary]: the row has no key
      ┌─ glossary.tsv:3:1
      │
    3 │     a   
      │ ^^^^ here
      │
      = help: write a name for it

    error[glossary]: there is no term here
      ┌─ glossary.tsv:4:3
      │
    4 │ b   | c !
      │     ^ here
      │
      = help: write one, or remove the `|`

    error[glossary]: there is no term here
      ┌─ glossary.tsv:4:7
      │
    4 │ b   | c !
      │         ^ here
      │
      = help: write one, or remove the `|`

    error[glossary]: the key `b` is there twice
      ┌─ glossary.tsv:5:1
      │
    5 │ b   x*  * y z   more
      │ ^ here
      │
      ┌─ glossary.tsv:4:1
      │
    4 │ b   | c !
      │ - first here
      │
      = help: keep one of the two, with the terms of both

    error[glossary]: a `*` stands for the ending of a word, and there is no word before it
      ┌─ glossary.tsv:5:6
      │
    5 │ b   x*  * y z   more
      │         ^^^ here
      │
      = help: write the beginning of the word before the `*`

    error[glossary]: the row has more cells than there are columns, which are 4
      ┌─ glossary.tsv:5:12
      │
    5 │ b   x*  * y z   more
      │                 ^^^^ here
      │
      = help: add a column, or remove a tab
    ");
}

#[test]
fn an_empty_glossary_is_none() {
    let project = with_terms("\n# nothing\n", "A", "es", "B");
    let report = found(&project, "en");
    assert!(
        report.contains("error[glossary]: the file is empty"),
        "{report}"
    );
}

#[test]
fn the_glossary_of_the_repository_is_read() {
    let text = std::fs::read_to_string(repository().join("glossary.tsv")).expect("a file");
    let project = with_terms(&text, "A road map.", "es", "Un mapa de ruta.");
    let report = found(&project, "es");
    assert!(report.contains("error[forbidden-term]"), "{report}");
}

/// TBX of 2019 in the style with attributes.
const TBX: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader><fileDesc><sourceDesc><p>Terms &amp; names</p></sourceDesc></fileDesc></tbxHeader>
  <text><body>
    <conceptEntry id="road map">
      <descrip type="subjectField">diplomacy</descrip>
      <langSec xml:lang="en"><termSec><term>road map</term></termSec></langSec>
      <langSec xml:lang="es">
        <termSec><term>mapa de ruta</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
        <termSec><term>plan
          conjunto</term></termSec>
        <termSec><term>hoja de ruta</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote><termNote type="partOfSpeech">noun</termNote></termSec>
      </langSec>
      <langSec xml:lang="de"><termSec><term>Fahrplan</term></termSec></langSec>
    </conceptEntry>
    <conceptEntry>
      <langSec xml:lang="ja"><termSec><term><![CDATA[日系]]>&#x793E;会</term></termSec></langSec>
    </conceptEntry>
  </body></text>
</tbx>
"#;

fn import(project: &Project, tbx: &str) -> Said {
    let file = project.beside().join("terms.tbx");
    std::fs::write(&file, tbx).expect("written");
    project.run(["glossary", "import", file.to_str().expect("a path")])
}

#[test]
fn terms_are_imported_from_tbx() {
    let project = Project::small();
    let import = import(&project, TBX);
    assert_snapshot!(import.stdout, @"
    added 2 terms to glossary.tsv, which had 0 already
    left out, for the project does not have the language: de
    ");
    assert_eq!(import.stderr, "");
    assert_snapshot!(project.text("glossary.tsv"), @"
    key	en	es	ja
    road-map	road map	hoja de ruta | plan conjunto | !mapa de ruta
    term-2			日系社会
    ");
    project.write("locales/en/sample.ftl", "plan = A road map.\n");
    project.write("locales/es/sample.ftl", "plan = Un mapa de ruta.\n");
    let report = found(&project, "es");
    assert!(
        report.contains("error[forbidden-term]: “mapa de ruta”"),
        "{report}"
    );
    assert!(
        report.contains("warning[missing-term]: `plan` does not have the term “hoja de ruta”"),
        "{report}"
    );
}

#[test]
fn the_older_tbx_and_the_style_with_elements_are_read() {
    let older = r#"<martif type="TBX" xml:lang="en"><text><body>
        <termEntry id="c1"><langSet xml:lang="en"><tig><term>road map</term></tig></langSet>
        <langSet xml:lang="es"><ntig><termGrp><term>hoja de ruta</term>
        <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termGrp></ntig></langSet></termEntry>
        </body></text></martif>"#;
    let elements = r#"<tbx style="dct" type="TBX-Basic" xmlns:min="urn:x"><text><body>
        <conceptEntry id="c1"><langSec xml:lang="en"><termSec><term>road map</term></termSec></langSec>
        <langSec xml:lang="es"><termSec><term>hoja de ruta</term>
        <min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec></langSec></conceptEntry>
        </body></text></tbx>"#;
    for tbx in [older, elements] {
        let project = Project::small();
        assert_eq!(import(&project, tbx).stderr, "");
        assert_eq!(
            project.text("glossary.tsv"),
            "key\ten\tes\nc1\troad map\t!hoja de ruta\n"
        );
    }
}

#[test]
fn an_import_adds_and_never_changes() {
    let project = Project::small();
    let known = "# ours\nkey\ten\tnote\nroad-map\troad map\tkept\nplan\tplan\n";
    project.write("glossary.tsv", known);
    let first = import(&project, TBX);
    assert_eq!(first.stderr, "");
    assert_eq!(
        project.text("glossary.tsv"),
        "# ours\nkey\ten\tnote\tes\tja\n\
         road-map\troad map\tkept\thoja de ruta | plan conjunto | !mapa de ruta\nplan\tplan\n\
         term-2\t\t\t\t日系社会\n"
    );
}

#[test]
fn a_term_that_is_there_with_other_words_is_refused() {
    let project = Project::small();
    import(&project, TBX);
    let before = project.text("glossary.tsv");
    let other = TBX.replace("<term>road map</term>", "<term>plan</term>");
    let refused = import(&project, &other);
    assert_eq!(refused.code, Some(1));
    assert_snapshot!(refused.stderr, @r#"
    error[glossary]: `road-map` has other terms in en than the file, which has "plan"
      ┌─ glossary.tsv:2:1
      │
    2 │ road-map    road map    hoja de ruta | plan conjunto | !mapa de ruta
      │ ^^^^^^^^ this row
      │
      = help: correct the row, or remove it and import again

    1 error
    "#);
    assert_eq!(project.text("glossary.tsv"), before);
    // The same again changes nothing.
    let again = import(&project, TBX);
    assert_snapshot!(again.stdout, @"
    added 0 terms to glossary.tsv, which had 2 already
    left out, for the project does not have the language: de
    ");
    assert_eq!(project.text("glossary.tsv"), before);
}

#[test]
fn hostile_and_broken_files_are_refused() {
    let entry = "<conceptEntry id=\"a\"><langSec xml:lang=\"en\"><termSec><term>x</term></termSec></langSec></conceptEntry>";
    let body = |inner: &str| format!("<tbx><text><body>{inner}</body></text></tbx>");
    let bomb =
        "<!DOCTYPE tbx [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>".to_owned() + &body(entry);
    let outside = "<!DOCTYPE tbx SYSTEM \"file:///etc/passwd\">".to_owned() + &body(entry);
    let deep = "<tbx>".to_owned() + &"<a>".repeat(100_000);
    let cases = [
        (bomb, "a document type (DTD), which is never read"),
        (outside, "a document type (DTD), which is never read"),
        (
            body(&entry.replace("<term>x", "<term>&x;")),
            "the entity `&x;`, which nothing here can resolve",
        ),
        (deep, "more than 64 elements within each other"),
        (
            "<html></html>".to_owned(),
            "the file begins with `<html>`, expected `<tbx>` or `<martif>`",
        ),
        (String::new(), "there is nothing in this file"),
        ("<tbx><text>".to_owned(), "the file ends within `<text>`"),
        ("<tbx></text></tbx>".to_owned(), "not XML: "),
        (
            body(&entry.replace(" xml:lang=\"en\"", "")),
            "\"\" is no language tag (BCP 47)",
        ),
        (
            body(&entry.replace("<term>x", "<term>")),
            "the term \"\" cannot be written in a glossary",
        ),
        (
            body(&entry.replace("<term>x", "<term>!x")),
            "the term \"!x\" cannot be written in a glossary",
        ),
        (
            body(&entry.replace(
                "</term>",
                "</term><termNote type=\"administrativeStatus\">new</termNote>",
            )),
            "\"new\" is no administrative status",
        ),
    ];
    for (tbx, message) in cases {
        let project = Project::small();
        let refused = import(&project, &tbx);
        assert_eq!(refused.code, Some(1), "{message}");
        assert!(
            refused.stderr.contains(&format!("error[tbx]: {message}")),
            "{}",
            refused.stderr
        );
        assert!(refused.stderr.contains("terms.tbx"), "{}", refused.stderr);
        assert!(!project.path("glossary.tsv").exists(), "{message}");
    }
}
