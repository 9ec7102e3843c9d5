//! A project of a trivial template, and both engines on it.

use std::fs;
use std::path::{Path, PathBuf};

#[cfg(feature = "embedded")]
use chancery::engine::Embedded;
use chancery::engine::{
    Document, Engine, Fonts, Problem, Root, SetupError, Severity, Standards, TypstCli,
};
use tempfile::TempDir;

/// 2023-11-15T09:00:00Z
pub const TIMESTAMP: i64 = 1_700_038_800;

pub const TEMPLATE: &str = r#"
#let page(name, body) = {
  set document(title: name, date: auto)
  heading(name)
  body
}
#let add(x) = { x + 1 }
"#;

pub const SVG: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">
<circle cx="10" cy="10" r="8" fill="green"/></svg>"#;

/// A picture of 8 by 8 pixels.
pub const PNG: &[u8] = &[
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52,
    0x00, 0x00, 0x00, 0x08, 0x00, 0x00, 0x00, 0x08, 0x08, 0x02, 0x00, 0x00, 0x00, 0x4b, 0x6d, 0x29,
    0xdc, 0x00, 0x00, 0x00, 0x96, 0x49, 0x44, 0x41, 0x54, 0x78, 0xda, 0x1d, 0x8e, 0x4d, 0x0a, 0x83,
    0x60, 0x0c, 0x44, 0xa7, 0xfe, 0x57, 0x44, 0x8b, 0x28, 0x58, 0x90, 0xd9, 0xd8, 0x95, 0xbb, 0xee,
    0x73, 0x92, 0x9c, 0x24, 0x27, 0xc9, 0x49, 0x72, 0x92, 0x9c, 0xa8, 0x7c, 0xdd, 0x0e, 0xc3, 0x7b,
    0x0f, 0x00, 0x08, 0x08, 0xa0, 0x80, 0x01, 0x0e, 0x04, 0x90, 0xf8, 0xcf, 0xe4, 0x43, 0x58, 0x29,
    0x6b, 0x63, 0xe3, 0x6c, 0x83, 0x5d, 0xb2, 0x2f, 0x67, 0x4a, 0x25, 0xd2, 0xa8, 0x74, 0x26, 0x83,
    0xcb, 0x18, 0x32, 0xa5, 0xcc, 0x05, 0x41, 0xad, 0x45, 0x3b, 0xd5, 0xa7, 0xe9, 0xe4, 0xba, 0x84,
    0xae, 0xa9, 0x7b, 0x01, 0xd3, 0x1a, 0xb1, 0x41, 0x6d, 0x32, 0x7b, 0xb9, 0x6d, 0x61, 0x47, 0xda,
    0x59, 0x74, 0xf4, 0x56, 0x7c, 0x54, 0x5f, 0xcc, 0x37, 0xf7, 0x77, 0x38, 0xd3, 0xaf, 0x12, 0xc1,
    0xe8, 0x24, 0x26, 0x8d, 0xd5, 0xe2, 0xf0, 0x60, 0xc4, 0x27, 0xe3, 0x2e, 0x69, 0xcc, 0x5e, 0x72,
    0xd6, 0xdc, 0x2d, 0x4f, 0xcf, 0x2b, 0xf2, 0xce, 0xfc, 0xfe, 0x00, 0xfe, 0x08, 0x37, 0x91, 0x0e,
    0x27, 0x29, 0x5e, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
];

/// A project folder with a template, gone when dropped.
pub struct Project {
    folder: TempDir,
}

impl Project {
    pub fn new() -> Self {
        let project = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        project.write("templates/page.typ", TEMPLATE);
        project
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub fn write(&self, path: &str, content: impl AsRef<[u8]>) -> PathBuf {
        write(self.path(), path, content)
    }
}

pub fn write(folder: &Path, path: &str, content: impl AsRef<[u8]>) -> PathBuf {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, content).unwrap();
    path
}

pub fn root(project: &Path) -> Root {
    Root::open(project, &[]).unwrap()
}

pub fn fonts(project: &Path) -> Fonts {
    Fonts::open(project, &[]).unwrap()
}

/// The engine around the `typst` program, if there is one.
pub fn external(project: &Path) -> Option<TypstCli> {
    let program = std::env::var_os("CHANCERY_TYPST").map(PathBuf::from);
    let standards = Standards::default();
    match TypstCli::new(
        program.as_deref(),
        root(project),
        &fonts(project),
        &standards,
    ) {
        Ok(engine) => Some(engine),
        Err(SetupError::ProgramMissing { .. }) if std::env::var_os("CI").is_none() => {
            eprintln!("note: without the external engine, for there is no `typst` program");
            None
        }
        Err(error) => panic!("{error}"),
    }
}

/// Every engine that there is, for a project.
pub fn engines(project: &Path) -> Vec<Box<dyn Engine>> {
    let mut engines: Vec<Box<dyn Engine>> = Vec::new();
    #[cfg(feature = "embedded")]
    engines.push(Box::new(
        Embedded::new(root(project), &fonts(project), &Standards::default()).unwrap(),
    ));
    engines.extend(external(project).map(|engine| Box::new(engine) as Box<dyn Engine>));
    engines
}

pub fn document<'a>(source: &'a str, assets: &'a [String]) -> Document<'a> {
    Document {
        path: "out/en/2023-11-15-japan-peru.typ",
        source,
        assets,
        timestamp: TIMESTAMP,
    }
}

/// The source of a page that uses the template.
pub fn page(title: &str, body: &str) -> String {
    format!("#import \"/templates/page.typ\": *\n#page(\"{title}\")[{body}]\n")
}

/// The PDF, which all engines have to agree on byte by byte. `None` without an engine.
pub fn pdf(project: &Path, document: &Document) -> Option<Vec<u8>> {
    let mut pdfs = engines(project).into_iter().map(|engine| {
        let output = engine.compile(document).unwrap();
        assert_eq!(output.warnings, [], "{}", engine.name());
        (engine.name(), output.pdf)
    });
    let (_, first) = pdfs.next()?;
    assert!(first.starts_with(b"%PDF-"));
    for (name, pdf) in pdfs {
        assert!(
            pdf == first,
            "{name} wrote other bytes: {} and {}",
            pdf.len(),
            first.len()
        );
    }
    Some(first)
}

/// The problems of a document that fails, which all engines have to agree on. `None`
/// without an engine.
pub fn problems(project: &Path, document: &Document) -> Option<Vec<Problem>> {
    let mut all = engines(project).into_iter().map(|engine| {
        let mut problems = engine.compile(document).unwrap_err();
        problems
            .iter_mut()
            .filter_map(|problem| problem.place.as_mut())
            .for_each(|place| {
                // Only the embedded engine knows it.
                place.range = None;
            });
        (engine.name(), problems)
    });
    let (_, first) = all.next()?;
    for (name, problems) in all {
        assert_eq!(problems, first, "{name} sees it differently");
    }
    Some(first)
}

/// Asserts that there is one error, that its message contains `message`, and that
/// it is at `place`.
#[track_caller]
pub fn assert_refused(project: &Path, document: &Document, message: &str, place: &str) {
    let Some(problems) = problems(project, document) else {
        return;
    };
    let [problem] = &problems[..] else {
        panic!("expected one problem, found {problems:#?}")
    };
    assert_eq!(problem.severity, Severity::Error);
    assert!(problem.message.contains(message), "{problem:#?}");
    let found = problem
        .place
        .as_ref()
        .map(ToString::to_string)
        .unwrap_or_default();
    assert_eq!(found, place, "{problem:#?}");
}
