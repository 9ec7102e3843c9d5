//! `chancery build --proof`: the same page for those who check it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use crate::project::{PERU, Project, Said, published};
use crate::sheet::{Glyph, Sheet};
use crate::tagged::Tagged;
use crate::{text, tools};

/// Every finished language of the repository.
const LOCALES: [&str; 5] = ["en", "es", "fr", "ja", "ar"];

/// What a proof adds to the width of the sheet, in points.
const EXTRA: f64 = 85.0 * 72.0 / 25.4;

/// The width of the sheet of a document.
const A4: f64 = 210.0 * 72.0 / 25.4;

/// Proofs of the Japan–Peru meeting.
fn proofs() -> &'static Project {
    static PROOFS: LazyLock<Project> = LazyLock::new(|| {
        let project = Project::whole();
        let said = project.run(["build", "--proof", PERU]).ok();
        assert_eq!(said.stderr, "");
        project
    });
    &PROOFS
}

fn path(locale: &str, ending: &str) -> String {
    format!("out/{locale}/{PERU}.proof.{ending}")
}

fn pdf_text(project: &Project, locale: &str) -> String {
    text::of_pdf(&project.path(&path(locale, "pdf")))
}

/// The rows of the table of a proof: the number of each field, and its two last columns.
fn table(source: &str) -> BTreeMap<String, (usize, String)> {
    let rows = source.lines().filter_map(|line| {
        let rest = line.trim().strip_prefix("(number: ")?;
        let (number, rest) = rest.split_once(", field: \"")?;
        let (field, forms) = rest.split_once("\", ")?;
        Some((
            field.to_owned(),
            (
                number.parse().ok()?,
                forms.trim_end_matches("),").to_owned(),
            ),
        ))
    });
    rows.collect()
}

/// The numbers of the facts that are marked on the page.
fn marked(source: &str) -> BTreeSet<usize> {
    let (page, _) = source
        .split_once("#proof(")
        .expect("a page, then the tables");
    let marks = page.split("fact(").skip(1);
    marks
        .map(|rest| {
            let (number, _) = rest.split_once(',').expect("a number and a text");
            number.parse().expect("a number")
        })
        .collect()
}

#[test]
fn a_field_has_the_same_number_in_every_language() {
    let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
    for locale in LOCALES {
        let source = proofs().text(&path(locale, "typ"));
        let rows = table(&source);
        assert!(rows.len() > 25, "{locale}: {rows:?}");
        for (field, (number, _)) in rows {
            let known = *numbers.entry(field.clone()).or_insert(number);
            assert_eq!(known, number, "{field} in {locale}");
        }
    }
    let distinct: BTreeSet<_> = numbers.values().collect();
    assert_eq!(distinct.len(), numbers.len(), "two fields have one number");
}

#[test]
fn every_mark_of_the_page_is_in_the_table_with_what_both_languages_print() {
    for locale in LOCALES {
        let source = proofs().text(&path(locale, "typ"));
        let rows = table(&source);
        let listed: BTreeSet<_> = rows.values().map(|(number, _)| *number).collect();
        let marked = marked(&source);
        assert!(marked.len() > 20, "{locale}: {marked:?}");
        assert!(marked.is_subset(&listed), "{locale}: {marked:?}");
    }
    let of = |locale: &str, field: &str| {
        let source = proofs().text(&path(locale, "typ"));
        table(&source)[field].1.clone()
    };
    assert_eq!(
        of("es", "facts.foundation"),
        "own: (\"la Fundación Japón\",), source: (\"the Japan Foundation\",)"
    );
    // What chooses a word is printed by none, and is there all the same.
    assert_eq!(of("es", "facts.meeting-of-the-year"), "own: (), source: ()");
    assert_eq!(
        of("ja", "facts.meeting-of-the-year"),
        "own: (\"3\",), source: ()"
    );
    // A name within a name, and every form of it.
    assert_eq!(
        of("es", "participants.guest[0].person"),
        "own: (\"Javier González-Olaechea Franco\",\"González-Olaechea\",), \
         source: (\"Javier González-Olaechea Franco\",\"González-Olaechea\",)"
    );
}

#[test]
fn beside_each_sentence_are_its_message_its_place_and_the_source_text() {
    let source = proofs().text(&path("es", "typ"));
    let meeting = proofs().text(&format!("locales/es/meetings/{PERU}.ftl"));
    let line = 1 + meeting
        .lines()
        .position(|line| line.starts_with("road-map ="))
        .expect("the message");
    let note = format!(
        "(message: \"road-map\", place: \"locales/es/meetings/{PERU}.ftl:{line}\", problems: (), \
         source: \"The two ministers confirmed that they would join forces in preparing a \
         bilateral cooperation road map.\")"
    );
    assert!(source.contains(&note), "{note}\n{source}");
    let page = pdf_text(proofs(), "es");
    for shown in [
        "road-map",
        &format!("meetings/{PERU}.ftl:{line}"),
        "join forces in preparing a bilateral cooperation",
    ] {
        assert!(
            text::squeeze(&page).contains(&text::squeeze(shown)),
            "{shown}: {page}"
        );
    }
    // The source language has no other beside it.
    let own = proofs().text(&path("en", "typ"));
    assert!(
        own.contains("source: none)") && !own.contains("source: \""),
        "{own}"
    );
}

/// Pages of glyphs.
fn glyphs(path: &std::path::Path) -> Vec<Glyph> {
    let glyphs = Sheet::open(path).glyphs.into_iter();
    glyphs
        .filter(|glyph| !glyph.text.trim().is_empty())
        .collect()
}

#[test]
fn every_letter_is_where_it_is_in_the_document() {
    for locale in LOCALES {
        let document = glyphs(&published().path(&format!("out/{locale}/{PERU}.pdf")));
        let proof = glyphs(&proofs().path(&path(locale, "pdf")));
        let shift = if locale == "ar" { EXTRA } else { 0.0 };
        assert!(document.len() > 500, "{locale}");
        let is_same = |one: &Glyph, other: &Glyph| {
            let near = |a: f64, b: f64| (a - b).abs() < 0.1;
            one.page == other.page
                && one.text == other.text
                && near(one.x + shift, other.x)
                && near(one.y, other.y)
                && near(one.size, other.size)
        };
        for one in &document {
            let found = proof.iter().any(|other| is_same(one, other));
            assert!(found, "{locale}: {one:?}");
        }
    }
}

/// Whether two characters cover each other; those of one line may be kerned.
fn overlap(one: &Glyph, other: &Glyph) -> bool {
    if (one.y - other.y).abs() < 0.05 && (one.size - other.size).abs() < 0.05 {
        return false;
    }
    let across = one.end().min(other.end()) - one.x.max(other.x);
    let top = (one.y + 0.6 * one.size).min(other.y + 0.6 * other.size);
    one.page == other.page && across > 0.3 && top - one.y.max(other.y) > 0.3
}

#[test]
fn notes_and_marks_do_not_cover_each_other() {
    for locale in LOCALES {
        let proof = Sheet::open(&proofs().path(&path(locale, "pdf")));
        let pages = proof
            .pages
            .iter()
            .filter(|page| page.width > A4 + 80.0)
            .count();
        let (drawn, _): (Vec<_>, Vec<_>) = glyphs(&proofs().path(&path(locale, "pdf")))
            .into_iter()
            .filter(|glyph| glyph.page <= pages)
            .partition(|glyph| glyph.content.is_none());
        let is_note = |glyph: &&Glyph| match locale {
            "ar" => glyph.x < EXTRA,
            _ => glyph.x > A4,
        };
        let is_mark = |glyph: &&Glyph| (glyph.size - 4.8).abs() < 0.05 && !is_note(glyph);
        let notes: Vec<_> = drawn.iter().filter(is_note).collect();
        let marks: Vec<_> = drawn.iter().filter(is_mark).collect();
        assert!(notes.len() > 500 && marks.len() > 100, "{locale}");
        for drawn in [notes, marks] {
            for (index, one) in drawn.iter().enumerate() {
                for other in &drawn[index + 1..] {
                    assert!(!overlap(one, other), "{locale}: {one:?} and {other:?}");
                }
            }
        }
        let height = proof.pages[0].height;
        let is_inside = |glyph: &Glyph| glyph.y > 8.0 && glyph.y < height - 8.0;
        assert!(drawn.iter().all(is_inside), "{locale}");
    }
}

#[test]
fn every_page_says_that_it_is_a_proof() {
    for locale in LOCALES {
        let mut pages: BTreeMap<usize, String> = BTreeMap::new();
        for glyph in Sheet::open(&proofs().path(&path(locale, "pdf"))).glyphs {
            pages.entry(glyph.page).or_default().push_str(&glyph.text);
        }
        assert!(pages.len() > 1, "{locale}");
        for (number, page) in pages {
            let page = text::squeeze(&page);
            let banner = format!("PROOF·{locale}·{PERU}·revision1");
            assert!(page.contains(&banner), "{locale}, page {number}: {page}");
            assert!(
                page.contains("notforpublication"),
                "{locale}, page {number}"
            );
        }
    }
}

#[test]
fn the_table_is_one_for_those_who_listen() {
    for locale in LOCALES {
        let proof = Tagged::open(&proofs().path(&path(locale, "pdf")));
        assert_eq!(proof.elements("Table"), 2, "{locale}");
        let columns = if locale == "en" { 3 } else { 4 };
        assert!(proof.elements("TH") >= 2 * columns, "{locale}");
        assert!(proof.elements("TR") > 30, "{locale}");
    }
}

#[test]
fn a_proof_leaves_the_documents_as_they_are_and_they_leave_it() {
    let project = Project::small();
    project.build().ok();
    let documents = project.outputs();
    let said = project.run(["build", "--proof", "--locale", "es"]).ok();
    assert_eq!(said.stderr, "");
    assert_eq!(
        said.stdout,
        format!("wrote  out/es/{PERU}.proof.pdf\n1 document\n")
    );
    let with_proof = project.outputs();
    let (added, kept): (Vec<_>, Vec<_>) = with_proof
        .iter()
        .cloned()
        .partition(|(file, _)| file.contains(".proof."));
    assert!(kept == documents, "a document has changed");
    let names: Vec<_> = added.iter().map(|(file, _)| file.as_str()).collect();
    assert_eq!(names, [path("es", "pdf"), path("es", "typ")]);
    project.build().ok();
    assert!(project.outputs() == with_proof, "a proof has changed");
    for (file, bytes) in documents.iter().filter(|(file, _)| file.ends_with(".typ")) {
        let source = String::from_utf8_lossy(bytes);
        assert!(
            !source.contains("proof") && !source.contains("fact("),
            "{file}"
        );
    }
}

#[test]
fn both_engines_and_emit_write_the_same_proof() {
    let project = Project::small();
    project.run(["build", "--proof"]).ok();
    let embedded = project.outputs();
    let emitted = Project::small();
    emitted.run(["build", "--proof", "--emit", "typ"]).ok();
    let sources: Vec<_> = embedded
        .iter()
        .filter(|(file, _)| file.ends_with(".typ"))
        .cloned()
        .collect();
    assert!(sources.len() == 3 && emitted.outputs() == sources);
    let Some(typst) = tools::typst() else { return };
    let typst = typst.to_string_lossy().into_owned();
    project
        .run([
            "build",
            "--proof",
            "--engine",
            "typst-cli",
            "--typst",
            &typst,
        ])
        .ok();
    assert!(project.outputs() == embedded);
}

/// A proof in Spanish of the small project without that message of that file.
#[track_caller]
fn without(file: &str, message: &str) -> (Project, Said) {
    let project = Project::small();
    project.replace(&format!("locales/es/{file}"), message, "");
    let refused = project.run(["build", "--locale", "es"]).failed();
    assert!(!project.has("out/es"), "{refused}");
    let said = project.run(["build", "--proof", "--locale", "es"]).ok();
    (project, said)
}

#[test]
fn a_sentence_that_is_missing_is_shown_as_what_it_is() {
    let road_map = "road-map = { both-ministers } confirmaron que prepararían una hoja de ruta.\n";
    let (project, said) = without(&format!("meetings/{PERU}.ftl"), road_map);
    let missing = "the es translation has no message `road-map`";
    assert!(
        said.stderr
            .contains(&format!("warning[missing-message]: {missing}")),
        "{said}"
    );
    assert!(said.stderr.ends_with("1 warning\n"), "{said}");
    let source = project.text(&path("es", "typ"));
    assert!(source.contains("absent(\"road-map\")"), "{source}");
    let page = pdf_text(&project, "es");
    assert!(
        text::squeeze(&page).contains(&text::squeeze(missing)),
        "{page}"
    );
    assert!(
        page.contains("confirmed that they would draw up a road map"),
        "{page}"
    );
    // The others are as they were.
    assert!(page.contains("Se alegró"), "{page}");
}

#[test]
fn a_name_that_is_missing_is_shown_within_its_sentences() {
    let (project, said) = without("names.ftl", "organisation-cepeja = CEPEJA\n");
    assert!(
        said.stderr.contains(
            "warning[missing-message]: the es translation has no message `organisation-cepeja`"
        ),
        "{said}"
    );
    let source = project.text(&path("es", "typ"));
    assert!(
        source.contains("reuniones del \", fact(")
            && source.contains("absent(\"organisation-cepeja\")"),
        "{source}"
    );
    let page = pdf_text(&project, "es");
    assert!(page.contains("organisation-cepeja"), "{page}");
}

#[test]
fn what_is_wrong_in_a_message_costs_its_sentence_alone() {
    let project = Project::small();
    project.replace(
        &format!("locales/es/meetings/{PERU}.ftl"),
        "Se alegró { NAME($host, form: \"address\") }.",
        "Se alegró { NAME($hots, form: \"address\") }.",
    );
    let said = project.run(["build", "--proof", "--locale", "es"]).ok();
    assert!(said.stderr.contains("warning[unknown-variable]"), "{said}");
    assert!(said.stderr.contains("$hots"), "{said}");
    let source = project.text(&path("es", "typ"));
    assert!(
        source.contains("absent(\"pleasure-at-meeting\")"),
        "{source}"
    );
    assert!(!source.contains("absent(\"road-map\")"), "{source}");
}

#[test]
fn a_message_for_everything_may_be_missing() {
    let project = Project::small();
    project.write("locales/es/document.ftl", "# Nothing yet.\n");
    let said = project.run(["build", "--proof", "--locale", "es"]).ok();
    let source = project.text(&path("es", "typ"));
    for message in [
        "title",
        "lead",
        "date-line",
        "section",
        "record-label",
        "authenticity",
    ] {
        assert!(
            source.contains(&format!("absent(\"{message}\")")),
            "{message}: {source}"
        );
        assert!(
            said.stderr.contains(&format!("no message `{message}`")),
            "{message}: {said}"
        );
    }
    // The separator is no sentence: a space is in its place.
    assert!(source.contains("separator: \" \","), "{source}");
}

#[test]
fn a_fault_of_the_record_stops_the_proof() {
    let project = Project::small();
    project.replace(&format!("data/{PERU}.yaml"), "  plenary: 14\n", "");
    let said = project.run(["build", "--proof"]).failed();
    assert!(said.stderr.contains("error[missing-fact]"), "{said}");
    // In the source language nobody can know whose fault it is.
    assert!(!project.has("out/es") && !project.has("out/ja"), "{said}");
    project.remove("out");
    project.replace(
        &format!("data/{PERU}.yaml"),
        "  anniversary: 150 # years\n",
        "  anniversary: 150 # years\n  plenary: [\n",
    );
    let said = project.run(["build", "--proof"]).failed();
    assert!(!project.has("out"), "{said}");
}

#[test]
fn a_file_that_cannot_be_read_stops_the_proof_of_its_language() {
    let project = Project::small();
    project.append("locales/es/names.ftl", "country-XX = { \n");
    let said = project
        .run(["build", "--proof", "--locale", "es", "--locale", "ja"])
        .failed();
    assert!(
        !project.has("out/es") && project.has(&path("ja", "pdf")),
        "{said}"
    );
}

#[test]
fn a_proof_shows_what_is_missing_and_needs_no_fallback() {
    let project = Project::small();
    let said = project
        .run(["build", "--proof", "--allow-fallback"])
        .refused();
    assert!(said.stderr.contains("--allow-fallback"), "{said}");
}

/// Of what is not on the page, a proof says what is wrong, and not what is still to be translated.
#[test]
fn a_proof_says_what_is_wrong_elsewhere_and_not_what_waits_to_be_translated() {
    let project = Project::small();
    project.append("locales/en/statements.ftl", "\nthe-day = the day\n");
    project.append(
        "locales/es/statements.ftl",
        "\nwaits = Sin { the-day }.\nwrong = Sin { NOTHING($plenary) }.\n",
    );
    let said = project.run(["build", "--proof", "--locale", "es"]).ok();
    assert!(said.stderr.contains("NOTHING"), "{said}");
    assert!(!said.stderr.contains("the-day"), "{said}");
    assert!(said.stderr.ends_with("1 warning\n"), "{said}");
}

#[test]
fn a_project_with_a_template_of_its_own_is_told_what_a_proof_needs() {
    let project = Project::small_with_templates();
    let said = project.run(["build", "--proof", "--locale", "en"]).failed();
    assert!(said.stderr.contains("templates/proof.typ"), "{said}");
    assert!(said.stderr.contains("put the template there"), "{said}");
}
