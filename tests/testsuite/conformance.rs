//! `build --verify`: a validator finds that each PDF meets the standards that it claims.

use std::fmt::Write as _;
use std::path::Path;

use chancery::conformance::check;
use chancery::engine::Standards;
use chancery::rules::Rule;
use insta::assert_snapshot;

use crate::page::{FULL, pages};
use crate::project::{LOCALES, PERU, Project, RECORDS, published};

/// What is found in a PDF, a line each.
fn found(pdf: &[u8], standards: &str) -> Vec<String> {
    let standards: Standards = standards.parse().expect("standards");
    let problems = check(Path::new("a.pdf"), pdf, &standards);
    problems
        .into_iter()
        .map(|problem| format!("{}: {}", problem.rule, problem.message))
        .collect()
}

fn pdf(project: &Project, record: &str, locale: &str) -> Vec<u8> {
    project.bytes(&format!("out/{locale}/{record}.pdf"))
}

/// A PDF with one text in the place of another of the same length.
#[track_caller]
fn altered(from: &str, to: &str) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let mut pdf = pdf(published(), PERU, "es");
    let at = pdf.windows(from.len()).position(|it| it == from.as_bytes());
    let at = at.unwrap_or_else(|| panic!("the PDF has no {from}"));
    pdf[at..at + to.len()].copy_from_slice(to.as_bytes());
    pdf
}

#[test]
fn documents_meet_their_standards_in_every_language() {
    for record in RECORDS {
        for locale in LOCALES.iter().chain(&["ar", "fr"]) {
            let path = format!("out/{locale}/{record}.pdf");
            if published().has(&path) {
                let found = found(&published().bytes(&path), "ua-1,a-2a");
                assert_eq!(found, [""; 0], "{path}");
            }
        }
    }
    for locale in LOCALES {
        assert_eq!(found(&pdf(pages(), FULL, locale), "ua-1,a-2a"), [""; 0]);
    }
}

#[test]
fn proofs_meet_their_standards() {
    let project = Project::peru();
    let said = project.run(["build", "--proof", "--verify"]).ok();
    assert!(said.stderr.is_empty(), "{said}");
    assert!(said.stdout.ends_with("3 documents\n"), "{said}");
}

/// Each is broken in one clause, which is named.
#[test]
fn what_a_pdf_does_not_meet_is_named_by_its_clause() {
    let mut lines = String::new();
    for (from, to) in [
        ("/DisplayDocTitle true", "/DisplayDocTitle null"),
        ("/Marked true", "/Marked null"),
        ("/Lang(es)", "/Lanh(es)"),
        ("/ToUnicode", "/ToUnicodf"),
        ("/FontFile2", "/FontFilf2"),
        ("<pdfuaid:part>1<", "<pdfuaid:part>7<"),
        ("<pdfaid:part>2<", "<pdfaid:part>3<"),
        ("/Subtype/XML", "/Subtype/XMM"),
        // A property of our own that is not described.
        (
            "<pdfaProperty:name>TranslatedFrom<",
            "<pdfaProperty:name>TranslatedFroM<",
        ),
    ] {
        let found = found(&altered(from, to), "ua-1,a-2a");
        let is_named = |line: &String| line.starts_with("pdf-conformance: the PDF does not meet");
        assert!(
            !found.is_empty() && found.iter().all(is_named),
            "{from}: {found:?}"
        );
        let _ = writeln!(lines, "{from}\n  {}", found.join("\n  "));
    }
    assert_snapshot!(lines);
}

/// PDF/A-2 takes no attachments but PDF/A; a file for one standard is none for another.
#[test]
fn a_file_for_another_standard_is_refused() {
    let found = found(&pdf(published(), PERU, "en"), "a-3a");
    assert!(!found.is_empty());
    let project = Project::small();
    project
        .run(["build", "--locale", "en", "--pdf-standard", "1.7"])
        .ok();
    let plain = pdf(&project, PERU, "en");
    assert!(!self::found(&plain, "ua-1").is_empty());
    assert_eq!(self::found(&plain, "1.7"), [""; 0]);
}

#[test]
fn what_was_not_checked_is_a_warning() {
    let project = Project::small();
    let said = project
        .run([
            "build",
            "--verify",
            "--locale",
            "en",
            "--pdf-standard",
            "a-4",
        ])
        .ok();
    let warning = "warning[pdf-unvalidated]: whether the PDF meets PDF/A-4 was not checked";
    assert!(said.stderr.starts_with(warning), "{said}");
    project.append("chancery.toml", "\n[rules]\npdf-unvalidated = \"error\"\n");
    project.remove("out");
    project
        .run([
            "build",
            "--verify",
            "--locale",
            "en",
            "--pdf-standard",
            "a-4",
        ])
        .failed();
    assert!(!project.has("out/en"));
}

/// A template cannot draw it through Typst's own checks: the file is broken on the way.
#[test]
fn a_file_that_is_cut_off_meets_nothing() {
    let pdf = pdf(published(), PERU, "en");
    let found = found(&pdf[..pdf.len() / 2], "ua-1");
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(Rule::PdfConformance.why_fixed().is_some());
}
