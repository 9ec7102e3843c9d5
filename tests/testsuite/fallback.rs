//! Text of another language on a page: refused, or marked where it is allowed.

use insta::assert_snapshot;

use crate::project::{PERU, Project};
use crate::tagged::Tagged;
use crate::text;

/// The small project without the Spanish `road-map`.
fn without_a_message() -> Project {
    let project = Project::small();
    project.replace(
        &format!("locales/es/meetings/{PERU}.ftl"),
        "road-map = { both-ministers } confirmaron que prepararían una hoja de ruta.\n",
        "",
    );
    project
}

/// Every language that a PDF names: of the document, of an element, or of a run of text.
fn languages(project: &Project, locale: &str) -> Vec<String> {
    Tagged::open(&project.path(&format!("out/{locale}/{PERU}.pdf"))).languages()
}

#[test]
fn a_missing_message_is_refused() {
    let project = without_a_message();
    assert_snapshot!(project.run(["build", "--locale", "es"]).failed(), @"
    error[missing-message]: the es translation has no message `road-map`
       ┌─ data/2023-11-15-japan-peru.yaml:33:7
       │
    33 │   - - road-map
       │       -------- the record asks for it here
       │
       = in locales/es/meetings/2023-11-15-japan-peru.ftl
       = help: add it: `road-map = …`

    1 error
    failed 2023-11-15-japan-peru in es
    0 documents, 1 failed
    exit code 1
    ");
    assert!(!project.has("out/es"));
}

#[test]
fn a_missing_message_is_printed_in_the_source_language_where_that_is_allowed() {
    let project = without_a_message();
    let said = project
        .run(["build", "--locale", "es", "--allow-fallback"])
        .ok();
    assert_snapshot!(said, @"
    warning[fallback]: es: `road-map` is printed in en: the es translation has no message `road-map`
      ┌─ locales/en/meetings/2023-11-15-japan-peru.ftl:3:1
      │
    3 │ road-map = { both-ministers } confirmed that they would draw up a road map.
      │ ^^^^^^^^ this text is printed

    1 warning
    wrote  out/es/2023-11-15-japan-peru.pdf
    1 document
    exit code 0
    ");
    let page = project.pdf_text(PERU, "es");
    assert!(
        page.contains("The two ministers confirmed that they would draw up a road map."),
        "{page}"
    );
    assert!(page.contains("Fue una ocasión especial"), "{page}");
}

#[test]
fn what_is_printed_in_another_language_is_marked_as_such() {
    let project = without_a_message();
    project
        .run(["build", "--locale", "es", "--allow-fallback"])
        .ok();
    let source = project.text(&format!("out/es/{PERU}.typ"));
    let marked = "foreign(\"en\", \"The two ministers confirmed that they would draw up a road map.\", dir: ltr),";
    assert!(source.contains(marked), "{source}");
    assert_eq!(source.matches("foreign(").count(), 1, "{source}");
    assert_eq!(languages(&project, "es"), ["en", "es"]);
}

#[test]
fn for_want_of_a_name_the_whole_sentence_is_in_the_source_language_and_the_page_says_so() {
    let project = Project::small();
    project.replace(
        "locales/ja/names.ftl",
        "place-san-francisco = サンフランシスコ\n",
        "",
    );
    project.run(["build", "--locale", "ja"]).failed();
    let said = project
        .run(["build", "--locale", "ja", "--allow-fallback"])
        .ok();
    assert!(said.stderr.contains("place-san-francisco"), "{said}");
    let source = project.text(&format!("out/ja/{PERU}.typ"));
    assert!(
        source.contains("foreign(\"en\", run(\"At 12:10")
            && source.contains(
                "in San Francisco for the APEC Ministerial Meeting for 40 minutes.\"), dir: ltr)"
            ),
        "{source}"
    );
    assert!(source.contains("\"一部は英語である。\""), "{source}");
    assert_eq!(languages(&project, "ja"), ["en", "ja"]);
}

/// What both lack cannot be printed in either.
#[test]
fn a_message_that_the_source_language_lacks_too_is_refused() {
    let project = without_a_message();
    project.replace(
        &format!("locales/en/meetings/{PERU}.ftl"),
        "road-map =",
        "road-mop =",
    );
    let said = project
        .run(["build", "--locale", "es", "--allow-fallback"])
        .failed();
    assert!(
        said.stderr
            .contains("the es translation has no message `road-map`"),
        "{said}"
    );
}

#[test]
fn a_fault_of_the_source_language_does_not_pass_as_a_fallback() {
    let project = without_a_message();
    project.replace(
        &format!("locales/en/meetings/{PERU}.ftl"),
        "that they would draw",
        "{ $nobody } draw",
    );
    let said = project
        .run(["build", "--locale", "es", "--allow-fallback"])
        .failed();
    assert!(said.stderr.contains("$nobody"), "{said}");
}

/// CLDR: the parent of es-PE is es-419, whose parent is es.
#[test]
fn a_region_inherits_from_its_parents_without_a_word() {
    let project = Project::small();
    project
        .write(
            "locales/es-419/statements.ftl",
            "both-ministers = Ambos cancilleres\n    .inside = ambos cancilleres\n",
        )
        .write(
            "locales/es-PE/document.ftl",
            "overview = A continuación, lo tratado:\n",
        );
    let said = project.run(["build", "--locale", "es-PE"]).ok();
    assert_eq!(said.stderr, "");
    let page = project.pdf_text(PERU, "es-PE");
    for (expected, whose) in [
        ("A continuación, lo tratado:", "es-PE"),
        ("Ambos cancilleres confirmaron", "es-419"),
        ("Fue una ocasión especial", "es"),
    ] {
        assert!(
            text::fold(&page).contains(expected),
            "nothing of {whose}: {page}"
        );
    }
    let source = project.text(&format!("out/es-PE/{PERU}.typ"));
    assert!(
        source.contains("  lang: \"es\",\n  region: \"PE\",\n"),
        "{source}"
    );
    assert!(!source.contains("foreign("), "{source}");
    // Typst knows no region of three digits.
    project.run(["build", "--locale", "es-419"]).ok();
    let source = project.text(&format!("out/es-419/{PERU}.typ"));
    assert!(
        source.contains("  lang: \"es\",\n  region: none,\n"),
        "{source}"
    );
}

#[test]
fn a_message_of_a_region_may_refer_to_its_parents() {
    let project = Project::small();
    project.write(
        &format!("locales/es-PE/meetings/{PERU}.ftl"),
        "road-map = Y { both-ministers.inside } prepararán una hoja de ruta.\n",
    );
    project.run(["check", "--locale", "es-PE"]).ok();
    project.run(["build", "--locale", "es-PE"]).ok();
    let page = project.pdf_text(PERU, "es-PE");
    assert!(
        page.contains("Y los dos ministros prepararán una hoja de ruta."),
        "{page}"
    );
}

#[test]
fn a_region_does_not_inherit_from_a_sister() {
    let project = Project::small();
    project.write("locales/es-ES/names.ftl", "place-lima = Lima\n");
    project.remove("locales/es");
    let said = project.run(["build", "--locale", "es-ES"]).failed();
    assert!(
        said.stderr.contains("the es-ES translation has no message"),
        "{said}"
    );
}

/// A part of a sentence is looked up where the sentence is: all of it falls back.
#[test]
fn for_want_of_a_part_the_whole_sentence_is_in_the_source_language() {
    let project = Project::small();
    project.write("locales/es/statements.ftl", "# Nothing yet.\n");
    assert_snapshot!(project.run(["check", "--locale", "es"]).failed(), @"
    error[missing-message]: the es translation has no message `both-ministers`
     = in locales/es/statements.ftl
     = help: add it: `both-ministers = …`

    1 error
    exit code 1
    ");
    project.run(["build", "--locale", "es"]).failed();
    assert!(!project.has("out/es"));
    let said = project
        .run(["build", "--locale", "es", "--allow-fallback"])
        .ok();
    assert!(
        said.stderr.contains(
            "`road-map` is printed in en: the es translation has no message `both-ministers`"
        ),
        "{said}"
    );
    let page = project.pdf_text(PERU, "es");
    assert!(
        page.contains("The two ministers confirmed that they would draw up a road map."),
        "{page}"
    );
}

/// The variants that this record does not take may be needed by the next one.
#[test]
fn a_part_that_no_record_prints_yet_is_missing_all_the_same() {
    let project = Project::small();
    project
        .append("locales/en/statements.ftl", "\nboth-sides = Both sides\n")
        .append(
            &format!("locales/es/meetings/{PERU}.ftl"),
            "\nattendance = { $attendees-count ->\n    [1] { LIST($attendees) }\n   *[other] { both-sides }\n}\n",
        );
    let said = project.run(["check", "--locale", "es"]).failed();
    assert!(
        said.stderr
            .contains("there is no translation of `both-sides` yet"),
        "{said}"
    );
}

#[test]
fn a_part_that_no_language_has_is_no_matter_of_translation() {
    let project = Project::small();
    project.replace(
        &format!("locales/es/meetings/{PERU}.ftl"),
        "{ both-ministers }",
        "{ both-minsters }",
    );
    let said = project
        .run(["build", "--locale", "es", "--allow-fallback"])
        .failed();
    assert!(
        said.stderr.contains("did you mean `both-ministers`?"),
        "{said}"
    );
}

/// The source language may have an office of a country; the general one of the own
/// language still comes first.
#[test]
fn the_own_general_office_comes_before_a_special_one_of_the_source_language() {
    let project = Project::small();
    project.append(
        "locales/en/names.ftl",
        "\noffice-foreign-minister-PE = Minister of Foreign Affairs of Peru\n    .address = Minister { NAME($person, form: \"family\") }\n",
    );
    for locale in ["en", "es"] {
        let file = format!("locales/{locale}/document.ftl");
        project.replace(
            &file,
            "{ LIST($guests) }",
            "{ LIST($guests, form: \"office\") }",
        );
    }
    let said = project.run(["build", "--allow-fallback"]).ok();
    assert_eq!(said.stderr, "", "{said}");
    assert!(
        project
            .pdf_text(PERU, "en")
            .contains("Minister of Foreign Affairs of Peru")
    );
    assert!(
        project
            .pdf_text(PERU, "es")
            .contains("ministro de Asuntos Exteriores")
    );
}

/// English names have no form with an article; that is no fault of English.
#[test]
fn a_form_that_only_the_own_language_has_is_missing_there() {
    let project = Project::small();
    project.replace(
        "locales/es/document.ftl",
        "en { $place }",
        "en { NAME($place, form: \"con-articulo\") }",
    );
    let said = project
        .run(["build", "--locale", "es", "--allow-fallback"])
        .ok();
    assert!(
        said.stderr.contains("`lead` is printed in en: the es translation `place-san-francisco` has no attribute `.con-articulo`"),
        "{said}"
    );
    let said = project.run(["check", "--locale", "es"]).failed();
    assert!(said.stderr.contains("locales/es/names.ftl"), "{said}");
    assert!(!said.stderr.contains("locales/en"), "{said}");
}

#[test]
fn the_page_says_so_where_the_page_number_alone_is_in_another_language() {
    let project = Project::small();
    project.replace(
        "locales/es/document.ftl",
        "page-number = { $page } de { $pages }\n",
        "",
    );
    project
        .run(["build", "--locale", "es", "--allow-fallback"])
        .ok();
    let page = project.pdf_text(PERU, "es");
    assert!(page.contains("1 of 1"), "{page}");
    assert!(page.contains("Una parte está en inglés."), "{page}");
}
