//! `chancery inspect`: what a PDF says of itself, and the files that it carries.

use std::sync::LazyLock;

use chancery::inspect::{Inspection, extract};
use insta::assert_snapshot;
use pdf_extract::Document;
use proptest::prelude::*;
use serde_json::Value;

use crate::json_schema::violations;
use crate::project::{PERU, Project, published};
use crate::readback::hostile::{PAGES, file};

/// A project with one document for an archive, in Spanish.
fn archived() -> (Project, String) {
    let project = Project::peru();
    let arguments = ["build", "--profile", "archive", "--locale", "es"];
    project.run(arguments).ok();
    (project, format!("out/es/{PERU}.pdf"))
}

/// The same text with a number of letters in the place of hashes and sizes.
fn without_hashes(text: &str) -> String {
    let words = text.split_inclusive(char::is_whitespace).map(|word| {
        let is_hash =
            word.trim().len() == 64 && word.trim().bytes().all(|it| it.is_ascii_hexdigit());
        if is_hash {
            "[sha256]\n".to_owned()
        } else {
            word.to_owned()
        }
    });
    let text: String = words.collect();
    let lines = text.lines().map(|line| match line.split_once(" bytes") {
        Some((start, end)) => {
            let start = start.trim_end_matches(|c: char| c.is_ascii_digit());
            format!("{start}[n] bytes{end}\n")
        }
        None => format!("{line}\n"),
    });
    lines.collect()
}

#[test]
fn a_document_for_an_archive_shows_everything() {
    let (project, pdf) = archived();
    let said = project.run(["inspect", &pdf]).ok();
    assert_eq!(said.stderr, "");
    assert_snapshot!(without_hashes(&said.stdout));
}

#[test]
fn a_document_for_readers_carries_nothing() {
    let pdf = published().path(&format!("out/en/{PERU}.pdf"));
    let pdf = pdf.to_string_lossy().into_owned();
    let project = Project::empty();
    let said = project.run(["inspect", &pdf]).ok();
    assert!(said.stdout.contains("attachments      0\n"), "{said}");
    assert!(!said.stdout.contains("translated from"), "{said}");
    let said = project
        .run(["inspect", &pdf, "--extract", "source"])
        .failed();
    assert!(
        said.stderr.starts_with("error: the PDF carries no files\n"),
        "{said}"
    );
    assert!(!project.has("source"));
}

#[test]
fn the_json_is_what_its_schema_says() {
    let (project, pdf) = archived();
    let said = project.run(["inspect", &pdf, "--format", "json"]).ok();
    let found: Value = serde_json::from_str(&said.stdout).expect("JSON");
    let schema = project.run(["schema", "inspect"]).ok();
    let schema: Value = serde_json::from_str(&schema.stdout).expect("JSON");
    assert_eq!(violations(&schema, &found), [""; 0]);
    assert_eq!(found["record"], PERU);
    assert_eq!(found["revision"], "1");
    assert_eq!(found["translated-from"], "en");
    assert_eq!(found["pages"], 1);
    assert_eq!(found["missing"], Value::Array(Vec::new()));
    let attached = found["attachments"].as_array().expect("a list");
    assert!(
        attached
            .iter()
            .any(|it| it["name"] == format!("data/{PERU}.yaml"))
    );
}

#[test]
fn the_files_are_written_into_a_new_folder_and_nothing_is_overwritten() {
    let (project, pdf) = archived();
    let said = project.run(["inspect", &pdf, "--extract", "source"]).ok();
    assert!(
        said.stdout
            .contains(&format!("wrote  source/data/{PERU}.yaml\n")),
        "{said}"
    );
    for file in [
        format!("data/{PERU}.yaml"),
        "locales/es/names.ftl".to_owned(),
        "chancery.toml".to_owned(),
    ] {
        assert!(
            project.bytes(&format!("source/{file}")) == project.bytes(&file),
            "{file}"
        );
    }
    project.write("source/chancery.toml", "mine");
    let said = project
        .run(["inspect", &pdf, "--extract", "source"])
        .failed();
    assert!(said.stderr.contains("nothing is overwritten"), "{said}");
    assert_eq!(project.text("source/chancery.toml"), "mine");
    // The project itself is no empty folder either.
    project.run(["inspect", &pdf, "--extract", "."]).failed();
    std::fs::write(project.path("file"), "x").expect("written");
    project.run(["inspect", &pdf, "--extract", "file"]).failed();
    assert_eq!(project.text("file"), "x");
}

#[test]
fn a_pdf_of_somebody_else_is_named_with_what_it_lacks() {
    let project = Project::empty();
    project.write("a.pdf", file(&["<</Pages 2 0 R>>", PAGES, "<<>>"]));
    let said = project.run(["inspect", "a.pdf"]).failed();
    assert_eq!(
        said.stderr,
        "error: a.pdf is no document of chancery: it has no title, no language, no standards, \
         no publisher, no record, no revision\nhelp: what it has is shown\n"
    );
    assert!(said.stdout.contains("pages            1\n"), "{said}");
}

/// Attachments that lead back to themselves, that are too many, too large, or none.
#[test]
fn hostile_attachments_are_refused() {
    let read = |tree: &str, others: &[&str]| {
        let names = format!("<</EmbeddedFiles {tree}>>");
        let catalog = "<</Pages 2 0 R/Names 4 0 R>>";
        let objects = [&[catalog, PAGES, "<<>>", &names], others].concat();
        match Inspection::read(&file(&objects)) {
            Ok(_) => "it was read".to_owned(),
            Err(damage) => damage.what,
        }
    };
    assert_eq!(read("<<>>", &[]), "it was read");
    let circle = "<</Kids[5 0 R]>>";
    let back = "the names of attachments lead back to themselves";
    assert_eq!(read(circle, &[circle]), back);
    let deep: Vec<String> = (6..30)
        .map(|next| format!("<</Kids[{next} 0 R]>>"))
        .collect();
    let deep: Vec<&str> = deep.iter().map(String::as_str).collect();
    let nested = "the names of attachments are nested more than 8 deep";
    assert_eq!(read(circle, &deep), nested);
    let many = format!("<</Names[{}]>>", "(a)5 0 R ".repeat(1001));
    let specification = "<</UF(a)/EF<</F 6 0 R>>>>";
    let stream = "<</Length 1>>stream\nx\nendstream";
    let too_many = "the document has more than 1000 attachments";
    assert_eq!(read(&many, &[specification, stream]), too_many);
    let one = "<</Names[(a)5 0 R]>>";
    assert_eq!(read(one, &[specification, stream]), "it was read");
    assert_eq!(
        read(one, &["<</UF(a)>>"]),
        "the attachment \"a\" has no content"
    );
    assert_eq!(read(one, &["<<>>"]), "an attachment has no name");
    assert_eq!(read(one, &["5"]), "an attachment is no dictionary");
    let longer = "<</Length 9>>stream\nx\nendstream";
    assert_eq!(
        read(one, &[specification, longer]),
        "the stream is not as long as it says"
    );
}

#[test]
fn what_cannot_be_read_says_why() {
    let project = Project::empty();
    let whole = published().bytes(&format!("out/en/{PERU}.pdf"));
    for (name, bytes, why) in [
        ("a.txt", &b"text"[..], "this is no PDF"),
        ("cut.pdf", &whole[..whole.len() / 2], "the file is cut off"),
    ] {
        project.write(name, bytes);
        let said = project.run(["inspect", name]).failed();
        assert!(said.stderr.contains(why), "{said}");
        assert_eq!(said.stdout, "");
    }
    let mut modern = Document::load_mem(&whole).expect("a PDF");
    let mut bytes = Vec::new();
    modern.save_modern(&mut bytes).expect("it is written");
    project.write("modern.pdf", bytes);
    let said = project.run(["inspect", "modern.pdf"]).failed();
    assert!(
        said.stderr
            .contains("only PDFs as chancery writes them are read"),
        "{said}"
    );
    project.run(["inspect", "none.pdf"]).refused();
    project.run(["inspect", "."]).refused();
}

/// Names are shown and written as what they are, whatever they do to a terminal or a path.
#[test]
fn hostile_names_are_neither_written_nor_obeyed() {
    let (project, pdf) = archived();
    let bytes = project.bytes(&pdf);
    let name = "locales/es/statements.ftl";
    for evil in [
        "../../es/../../../e.ftl.x",
        "/ocales/es/statements.ftl",
        "locales/es/../\u{1b}[2J.ftl",
    ] {
        let mut altered = bytes.clone();
        let evil_bytes = format!("{evil:x<25}");
        assert_eq!(evil_bytes.len(), name.len());
        while let Some(at) = altered
            .windows(name.len())
            .position(|it| it == name.as_bytes())
        {
            altered[at..at + name.len()].copy_from_slice(evil_bytes.as_bytes());
        }
        project.write("evil.pdf", &altered);
        let said = project
            .run(["inspect", "evil.pdf", "--extract", "source"])
            .failed();
        assert!(said.stderr.contains("is not written: its name"), "{said}");
        assert!(
            !said.stdout.contains('\u{1b}') && !said.stderr.contains('\u{1b}'),
            "{said}"
        );
        assert!(!project.has("source"));
    }
}

/// The bytes of a document for an archive.
static ARCHIVED: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let (project, pdf) = archived();
    project.bytes(&pdf)
});

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    /// Whatever is written is below the folder.
    #[test]
    fn no_bytes_make_it_panic_or_write_elsewhere(
        start in any::<prop::sample::Index>(),
        bytes in prop::collection::vec(any::<u8>(), 1..400),
    ) {
        let _ = Inspection::read(&bytes);
        let mut pdf = ARCHIVED.clone();
        let start = start.index(pdf.len());
        let end = pdf.len().min(start + bytes.len());
        pdf[start..end].copy_from_slice(&bytes[..end - start]);
        if let Ok(inspection) = Inspection::read(&pdf) {
            let _ = chancery::inspect::text(&inspection);
            let folder = tempfile::tempdir().expect("a folder");
            let out = folder.path().join("out");
            let _ = extract(inspection.attached(), &out);
            let entries = std::fs::read_dir(folder.path()).expect("a folder");
            prop_assert!(entries.count() <= 1);
        }
    }
}
