//! The same bytes from both engines.

use std::fs;
use std::path::{Path, PathBuf};

#[cfg(feature = "embedded")]
use chancery::engine::Embedded;
use chancery::engine::{Document, Engine, Root, Severity, Standards, TypstCli};

use crate::project::*;

#[test]
fn both_engines_write_the_same_bytes() {
    let project = Project::new();
    let Some(pdf) = pdf(
        project.path(),
        &document(&page("Meeting", "Japan and Peru."), &[]),
    ) else {
        return;
    };
    assert!(pdf.windows(8).any(|window| window == b"20231115"));
}

#[test]
fn both_engines_write_the_same_bytes_for_japanese() {
    let project = Project::new();
    let font = "fonts/BIZUDMincho-Regular.ttf";
    let Ok(bytes) = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(font)) else {
        eprintln!("note: left out, for there is no {font}");
        return;
    };
    project.write(font, bytes);
    let source = page(
        "日・ペルー首脳会談",
        "１１月１５日、両首脳は会談を行いました。 Japan and Peru.",
    );
    let source =
        format!("#set text(lang: \"ja\", region: \"JP\", font: \"BIZ UDMincho\")\n{source}");
    pdf(project.path(), &document(&source, &[]));
}

#[test]
fn both_engines_write_the_same_bytes_with_photographs() {
    let project = Project::new();
    project.write("data/photos/2023/handshake.png", PNG);
    project.write("data/photos/flag.svg", SVG);
    let assets = [
        "data/photos/2023/handshake.png".to_owned(),
        "data/photos/flag.svg".to_owned(),
    ];
    let images = "#image(\"/data/photos/2023/handshake.png\", alt: \"two people\", width: 3cm)
        #image(\"../../data/photos/flag.svg\", alt: \"a flag\")";
    pdf(project.path(), &document(&page("Meeting", images), &assets));
}

#[test]
fn the_same_fonts_give_the_same_bytes_in_a_folder_and_built_in() {
    static TEMPLATES: &[(&str, &[u8])] = &[("templates/page.typ", TEMPLATE.as_bytes())];
    let source = page("Meeting", "Japan and Peru.");
    let own = Project::new();
    let bare = tempfile::tempdir().unwrap();
    let standards = Standards::default();
    let root = Root::open(bare.path(), TEMPLATES).unwrap();
    let fonts = fonts(bare.path());
    let mut engines: Vec<Box<dyn Engine>> = Vec::new();
    #[cfg(feature = "embedded")]
    engines.push(Box::new(
        Embedded::new(root.clone(), &fonts, &standards).unwrap(),
    ));
    if external(own.path()).is_some() {
        let program = std::env::var_os("CHANCERY_TYPST").map(PathBuf::from);
        let engine = TypstCli::new(program.as_deref(), root, &fonts, &standards);
        engines.push(Box::new(engine.unwrap()));
    }
    let Some(expected) = pdf(own.path(), &document(&source, &[])) else {
        return;
    };
    for engine in engines {
        assert!(engine.compile(&document(&source, &[])).unwrap().pdf == expected);
    }
}

#[test]
fn today_is_the_creation_time_in_both_engines() {
    let project = Project::new();
    let today = "#datetime.today().display() #datetime.today(offset: 16).display() \
                 #datetime.today(offset: duration(hours: -10, minutes: -30)).display()";
    pdf(project.path(), &document(&page("Meeting", today), &[]));
    for timestamp in [0, -1, 253_402_000_000] {
        let source = page("Meeting", today);
        pdf(
            project.path(),
            &Document {
                timestamp,
                ..document(&source, &[])
            },
        );
    }
}

#[test]
fn a_creation_time_out_of_range_is_refused() {
    let project = Project::new();
    let source = page("Meeting", "");
    let document = Document {
        timestamp: i64::MAX,
        ..document(&source, &[])
    };
    assert_refused(project.path(), &document, "out of range", "");
}

#[test]
fn a_warning_is_returned_with_the_pdf() {
    let project = Project::new();
    let source = page("Meeting", "Japan and ** Peru.");
    for engine in engines(project.path()) {
        let output = engine.compile(&document(&source, &[])).unwrap();
        let [warning] = &output.warnings[..] else {
            panic!("{:#?}", output.warnings)
        };
        assert_eq!(warning.severity, Severity::Warning);
        assert_eq!(
            warning.to_string(),
            "out/en/2023-11-15-japan-peru.typ:2:28: warning: no text within stars"
        );
    }
}
