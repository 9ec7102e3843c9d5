//! The metadata of the PDFs: what they say, and that every reader can read them.

use std::process::Command;

use chancery::metadata::{Metadata, Properties, stamp, verify};
use chancery::pdf::File;
use pdf_extract::{Document, Object};

use crate::page::pages;
use crate::project::{PERU, Project, published};
use crate::tools;

fn metadata(project: &Project, record: &str, locale: &str) -> Metadata {
    let pdf = project.bytes(&format!("out/{locale}/{record}.pdf"));
    let file = File::open(&pdf).expect("a PDF");
    Metadata::read(&file).expect("metadata")
}

#[test]
fn a_translation_says_who_publishes_which_record_and_where_it_is_translated_from() {
    let found = metadata(published(), PERU, "es");
    assert_eq!(
        found.publisher.as_deref(),
        Some("Ministerio de Asuntos Exteriores del Japón")
    );
    assert_eq!(found.record.as_deref(), Some(PERU));
    assert_eq!(found.revision.as_deref(), Some("1"));
    assert_eq!(found.translated_from.as_deref(), Some("en"));
    assert_eq!(found.authentic, [""; 0]);
    assert_eq!(found.languages, ["es"]);
    assert_eq!(found.standards, ["PDF/UA-1", "PDF/A-2a"]);
    assert!(!found.is_proof);
    let source = metadata(published(), PERU, "en");
    assert_eq!(source.translated_from, None);
}

#[test]
fn an_authentic_text_is_no_translation() {
    let record = "2024-04-12-japan-peru";
    let found = metadata(pages(), record, "ja");
    assert_eq!(found.authentic, ["ja"]);
    assert_eq!(found.translated_from, None);
    let found = metadata(pages(), record, "es");
    assert_eq!(found.authentic, ["ja"]);
    assert_eq!(found.translated_from.as_deref(), Some("en"));
    let found = metadata(pages(), "2024-04-11-japan-peru", "en");
    assert_eq!(found.authentic, ["en", "ja"]);
    assert_eq!(found.translated_from, None);
}

/// Typst takes a region of two letters alone.
#[test]
fn a_language_is_named_by_its_whole_tag() {
    let project = Project::peru();
    project.write("locales/es-419/document.ftl", "-unused = x\n");
    project
        .run(["build", "--verify", "--locale", "es-419"])
        .ok();
    let found = metadata(&project, PERU, "es-419");
    assert_eq!(found.languages, ["es-419"]);
}

#[test]
fn a_second_revision_is_said_to_be_one() {
    let project = Project::small();
    let record = format!("data/{PERU}.yaml");
    project.replace(&record, "revision: 1\n", "revision: 2\n");
    project.run(["build", "--locale", "en"]).ok();
    let found = metadata(&project, PERU, "en");
    assert_eq!(found.revision.as_deref(), Some("2"));
}

#[test]
fn a_proof_is_said_to_be_one() {
    let project = Project::small();
    project.run(["build", "--proof", "--locale", "en"]).ok();
    let found = metadata(&project, &format!("{PERU}.proof"), "en");
    assert!(found.is_proof);
    assert_eq!(found.record.as_deref(), Some(PERU));
}

/// The publisher's name has what XML must escape.
#[test]
fn any_name_of_a_publisher_is_read_as_it_is_written() {
    let project = Project::small();
    let name = "Trade & <Aid ＡＢ";
    let names = project.text("locales/en/names.ftl");
    let line = names
        .lines()
        .find(|line| line.starts_with("organisation-mofa-japan ="));
    let line = line.expect("the publisher").to_owned();
    project.replace(
        "locales/en/names.ftl",
        &line,
        "organisation-mofa-japan = Trade & &lt;Aid ＡＢ",
    );
    project.run(["build", "--verify", "--locale", "en"]).ok();
    let found = metadata(&project, PERU, "en");
    assert_eq!(found.publisher.as_deref(), Some(name));
}

/// The file is one as it would have been written at once: no part of it is appended.
#[test]
fn other_readers_find_the_same_in_one_table_of_objects() {
    let path = published().path(&format!("out/ja/{PERU}.pdf"));
    let bytes = std::fs::read(&path).expect("a PDF");
    let count = |wanted: &[u8]| {
        bytes
            .windows(wanted.len())
            .filter(|it| *it == wanted)
            .count()
    };
    assert_eq!(
        (count(b"startxref"), count(b"%%EOF"), count(b"/Prev")),
        (1, 1, 0)
    );
    let document = Document::load_mem(&bytes).expect("a PDF");
    let catalog = document.catalog().expect("a catalog");
    let metadata = catalog.get(b"Metadata").and_then(Object::as_reference);
    let metadata = document.get_object(metadata.expect("metadata"));
    let metadata = metadata.and_then(Object::as_stream).expect("a stream");
    let packet = String::from_utf8_lossy(&metadata.content);
    assert!(
        packet.contains("<dc:publisher><rdf:Bag><rdf:li>外務省</rdf:li>"),
        "{packet}"
    );
    if let Some(qpdf) = tools::find("qpdf") {
        let said = Command::new(qpdf).arg("--check").arg(&path).output();
        let said = said.expect("it runs");
        let text = String::from_utf8_lossy(&said.stdout).into_owned();
        assert!(said.status.success() && !text.contains("WARNING"), "{text}");
    }
}

#[test]
fn metadata_that_were_altered_are_named() {
    let pdf = published().bytes(&format!("out/es/{PERU}.pdf"));
    let expected = Properties {
        languages: vec!["es".parse().expect("a tag")],
        publisher: "Ministerio de Asuntos Exteriores del Japón".to_owned(),
        record: PERU.to_owned(),
        revision: 1,
        authentic: Vec::new(),
        translated_from: Some("en".parse().expect("a tag")),
        is_proof: false,
    };
    let said = |pdf: &[u8], expected: &Properties| {
        let problem = verify(pdf, expected, "a.pdf".as_ref());
        let problem = problem.inspect(|it| assert_eq!(it.rule.id(), "pdf-metadata"));
        problem.map(|problem| problem.message).unwrap_or_default()
    };
    assert_eq!(said(&pdf, &expected), "");
    let start = "the metadata of the PDF differ: ";
    for (alter, message) in [
        (
            (|it: &mut Properties| it.revision = 2) as fn(&mut Properties),
            "the revision: found “1”, expected “2”",
        ),
        (
            |it| it.languages.push("ja".parse().expect("a tag")),
            "the languages: found “es”, expected “es, ja”",
        ),
        (
            |it| it.translated_from = None,
            "the language that it was translated from: found “en”, expected nothing",
        ),
        (
            |it| it.authentic = vec!["es".parse().expect("a tag")],
            "the authentic languages: found nothing, expected “es”",
        ),
        (|it| it.is_proof = true, "it says that it is no proof"),
    ] {
        let mut altered = expected.clone();
        alter(&mut altered);
        assert_eq!(said(&pdf, &altered), format!("{start}{message}"));
    }
    let broken = said(&pdf[..1000], &expected);
    assert!(
        broken.starts_with("the metadata of the PDF cannot be read"),
        "{broken}"
    );
    // What has them already is not such a file as an engine writes.
    assert!(stamp(&pdf, &expected).is_err());
}
