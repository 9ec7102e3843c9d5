//! Typst source to PDF: both engines, what they refuse, and that they agree.
//!
//! Whatever needs the `typst` program is left out, with a note, where there is
//! none, and fails where `CI` is set.

#![cfg(unix)]

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

#[cfg(feature = "embedded")]
use chancery::engine::Embedded;
use chancery::engine::{
    Document, Engine, Fonts, Problem, Root, SetupError, Severity, Standard, Standards, TypstCli,
};
use tempfile::TempDir;

/// 2023-11-15T09:00:00Z
const TIMESTAMP: i64 = 1_700_038_800;

const TEMPLATE: &str = r#"
#let page(name, body) = {
  set document(title: name, date: auto)
  heading(name)
  body
}
#let add(x) = { x + 1 }
"#;

const SVG: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">
<circle cx="10" cy="10" r="8" fill="green"/></svg>"#;

/// A picture of 8 by 8 pixels.
const PNG: &[u8] = &[
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
struct Project {
    folder: TempDir,
}

impl Project {
    fn new() -> Self {
        let project = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        project.write("templates/page.typ", TEMPLATE);
        project
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn write(&self, path: &str, content: impl AsRef<[u8]>) -> PathBuf {
        write(self.path(), path, content)
    }
}

fn write(folder: &Path, path: &str, content: impl AsRef<[u8]>) -> PathBuf {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, content).unwrap();
    path
}

fn root(project: &Path) -> Root {
    Root::open(project, &[]).unwrap()
}

fn fonts(project: &Path) -> Fonts {
    Fonts::open(project, &[]).unwrap()
}

/// The engine around the `typst` program, if there is one.
fn external(project: &Path) -> Option<TypstCli> {
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
fn engines(project: &Path) -> Vec<Box<dyn Engine>> {
    let mut engines: Vec<Box<dyn Engine>> = Vec::new();
    #[cfg(feature = "embedded")]
    engines.push(Box::new(
        Embedded::new(root(project), &fonts(project), &Standards::default()).unwrap(),
    ));
    engines.extend(external(project).map(|engine| Box::new(engine) as Box<dyn Engine>));
    engines
}

fn document<'a>(source: &'a str, assets: &'a [String]) -> Document<'a> {
    Document {
        path: "out/en/2023-11-15-japan-peru.typ",
        source,
        assets,
        timestamp: TIMESTAMP,
    }
}

/// The source of a page that uses the template.
fn page(title: &str, body: &str) -> String {
    format!("#import \"/templates/page.typ\": *\n#page(\"{title}\")[{body}]\n")
}

/// The PDF, which all engines have to agree on byte by byte. `None` without an engine.
fn pdf(project: &Path, document: &Document) -> Option<Vec<u8>> {
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
fn problems(project: &Path, document: &Document) -> Option<Vec<Problem>> {
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
fn assert_refused(project: &Path, document: &Document, message: &str, place: &str) {
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
    let source = page(
        "Meeting",
        "#set text(font: \"No Such Font\")\nJapan and Peru.",
    );
    for engine in engines(project.path()) {
        let output = engine.compile(&document(&source, &[])).unwrap();
        let [warning] = &output.warnings[..] else {
            panic!("{:#?}", output.warnings)
        };
        assert_eq!(warning.severity, Severity::Warning);
        assert_eq!(
            warning.to_string(),
            "out/en/2023-11-15-japan-peru.typ:2:34: warning: unknown font family: no such font"
        );
    }
}

#[test]
fn an_error_has_the_same_place_and_hints_in_both_engines() {
    let project = Project::new();
    let source = "日本語 #no-such-name";
    let place = "out/en/2023-11-15-japan-peru.typ:1:6";
    assert_refused(
        project.path(),
        &document(source, &[]),
        "unknown variable",
        place,
    );
    let Some(problems) = problems(project.path(), &document(source, &[])) else {
        return;
    };
    assert!(
        problems[0].hints[0].contains("subtraction"),
        "{problems:#?}"
    );
}

#[test]
fn an_error_in_a_template_says_which_call_led_there() {
    let project = Project::new();
    let source = "#import \"/templates/page.typ\": *\n日本#add(\"x\")";
    let Some(problems) = problems(project.path(), &document(source, &[])) else {
        return;
    };
    assert_eq!(
        problems[0].to_string(),
        "templates/page.typ:7:17: error: cannot add string and integer"
    );
    assert_eq!(
        problems[0].hints,
        ["while calling `add` at out/en/2023-11-15-japan-peru.typ:2:4"]
    );
}

#[test]
fn errors_and_warnings_come_together() {
    let project = Project::new();
    let source = "#set text(font: \"No Such Font\")\n#panic(\"one\\n\\ntwo\")";
    let Some(problems) = problems(project.path(), &document(source, &[])) else {
        return;
    };
    let severities = Vec::from_iter(problems.iter().map(|problem| problem.severity));
    assert_eq!(severities, [Severity::Error, Severity::Warning]);
}

#[test]
fn a_hint_about_another_place_is_the_same_in_both_engines() {
    let project = Project::new();
    let source = page(
        "Meeting",
        "#context v(locate(<end>).position().y)\n\nEnd <end>",
    );
    let all = Vec::from_iter(engines(project.path()).into_iter().map(|engine| {
        let warnings = engine.compile(&document(&source, &[])).unwrap().warnings;
        Vec::from_iter(
            warnings
                .into_iter()
                .map(|warning| (warning.to_string(), warning.hints)),
        )
    }));
    let created = |hints: &Vec<String>| hints.iter().any(|hint| hint.ends_with("created here"));
    for warnings in &all {
        assert!(warnings.iter().any(|(_, hints)| created(hints)), "{all:#?}");
        assert_eq!(warnings, &all[0]);
    }
}

#[test]
fn a_missing_glyph_is_an_error() {
    let project = Project::new();
    let source = page("Meeting", "Japan 👩 Peru");
    let place = "out/en/2023-11-15-japan-peru.typ:2:24";
    assert_refused(
        project.path(),
        &document(&source, &[]),
        "could not be displayed",
        place,
    );
}

#[cfg(feature = "embedded")]
#[test]
fn the_embedded_engine_knows_which_bytes_are_meant() {
    let project = Project::new();
    let engine = Embedded::new(
        root(project.path()),
        &fonts(project.path()),
        &Standards::default(),
    )
    .unwrap();
    let source = "日本語 #unknown";
    let problems = engine.compile(&document(source, &[])).unwrap_err();
    let range = problems[0].place.clone().unwrap().range.unwrap();
    assert_eq!(&source[range], "unknown");
}

#[test]
fn a_path_out_of_the_project_is_refused() {
    let project = Project::new();
    let own = "out/en/2023-11-15-japan-peru.typ";
    let place = format!("{own}:1:7");
    for (path, message) in [
        ("../../../secret.txt", "would escape the project root"),
        ("/../secret.txt", "would escape the project root"),
        (
            "/etc/passwd",
            "`etc/passwd` is not read: only templates/ and data/photos/",
        ),
        (
            "../../secret.txt",
            "`secret.txt` is not read: only templates/ and data/photos/",
        ),
        (
            "other.typ",
            "`out/en/other.typ` is not read: only templates/ and data/photos/",
        ),
        (
            "/data/records/2023.yaml",
            "`data/records/2023.yaml` is not read",
        ),
        ("/templates", "is a directory"),
        (
            "/templates/none.txt",
            "file not found (searched at templates/none.txt)",
        ),
    ] {
        project.write("secret.txt", "secret");
        project.write("data/records/2023.yaml", "secret");
        let source = format!("#read(\"{path}\")");
        assert_refused(project.path(), &document(&source, &[]), message, &place);
    }
}

#[test]
fn a_photograph_has_to_be_listed() {
    let project = Project::new();
    project.write("data/photos/flag.svg", SVG);
    let source = "#image(\"/data/photos/flag.svg\")";
    let place = "out/en/2023-11-15-japan-peru.typ:1:8";
    let message = "it is not one of the photographs of this document";
    assert_refused(project.path(), &document(source, &[]), message, place);
    let assets = ["data/photos/gone.svg".to_owned()];
    let source = "#image(\"/data/photos/gone.svg\")";
    let message = "file not found (searched at data/photos/gone.svg)";
    assert_refused(project.path(), &document(source, &assets), message, place);
}

#[test]
fn packages_are_refused_without_asking_the_network() {
    let project = Project::new();
    let begin = Instant::now();
    for package in ["@preview/cetz:0.3.0", "@local/house:1.0.0"] {
        let source = format!("#import \"{package}\"");
        let place = "out/en/2023-11-15-japan-peru.typ:1:9";
        assert_refused(
            project.path(),
            &document(&source, &[]),
            "packages are not used",
            place,
        );
    }
    assert!(begin.elapsed() < Duration::from_secs(20));
}

#[test]
fn a_symbolic_link_may_not_lead_out() {
    let outside = tempfile::tempdir().unwrap();
    fs::write(outside.path().join("secret.svg"), SVG).unwrap();
    let project = Project::new();
    project.write("data/photos/flag.svg", SVG);
    project.write("secret.svg", SVG);
    let photos = project.path().join("data/photos");
    symlink(outside.path().join("secret.svg"), photos.join("file.svg")).unwrap();
    symlink(outside.path(), photos.join("folder")).unwrap();
    symlink("../../secret.svg", photos.join("project.svg")).unwrap();
    symlink(
        outside.path().join("secret.svg"),
        project.path().join("templates/file.svg"),
    )
    .unwrap();
    symlink(outside.path(), project.path().join("templates/folder")).unwrap();
    for path in [
        "data/photos/file.svg",
        "data/photos/folder/secret.svg",
        "data/photos/project.svg",
        "templates/file.svg",
        "templates/folder/secret.svg",
    ] {
        let source = format!("#image(\"/{path}\")");
        let assets: Vec<_> = Some(path.to_owned())
            .into_iter()
            .filter(|path| path.starts_with("data"))
            .collect();
        let place = "out/en/2023-11-15-japan-peru.typ:1:8";
        let message = "a symbolic link leads out of the folders that can be read";
        assert_refused(project.path(), &document(&source, &assets), message, place);
    }
}

#[test]
fn a_symbolic_link_that_stays_inside_is_followed() {
    let project = Project::new();
    project.write("data/photos/flag.svg", SVG);
    project.write("templates/parts/mark.svg", SVG);
    symlink("flag.svg", project.path().join("data/photos/link.svg")).unwrap();
    symlink("parts", project.path().join("templates/link")).unwrap();
    symlink("..", project.path().join("templates/parts/loop")).unwrap();
    let assets = ["data/photos/link.svg".to_owned()];
    let images = "#image(\"/data/photos/link.svg\", alt: \"a\") \
                  #image(\"/templates/link/mark.svg\", alt: \"b\")";
    pdf(project.path(), &document(&page("Meeting", images), &assets));
}

#[test]
fn a_folder_that_is_a_symbolic_link_is_refused() {
    let outside = Project::new();
    outside.write("fonts/none.txt", "");
    let project = tempfile::tempdir().unwrap();
    for name in ["templates", "fonts"] {
        symlink(outside.path().join(name), project.path().join(name)).unwrap();
    }
    let refused = |result: Result<(), SetupError>, name: &str| {
        let message = result.unwrap_err().to_string();
        assert!(
            message.contains(name) && message.contains("symbolic link"),
            "{message}"
        );
    };
    refused(Root::open(project.path(), &[]).map(drop), "templates/");
    refused(Fonts::open(project.path(), &[]).map(drop), "fonts/");
}

#[test]
fn a_pipe_is_refused() {
    let project = Project::new();
    project.write("data/photos/flag.svg", SVG);
    for path in ["data/photos/pipe.svg", "templates/pipe.svg"] {
        let made = Command::new("mkfifo")
            .arg(project.path().join(path))
            .status()
            .unwrap();
        assert!(made.success());
    }
    let place = "out/en/2023-11-15-japan-peru.typ:1:8";
    let assets = ["data/photos/pipe.svg".to_owned()];
    for path in ["data/photos/pipe.svg", "templates/pipe.svg"] {
        let source = format!("#image(\"/{path}\")");
        let message = "it is not a regular file";
        assert_refused(project.path(), &document(&source, &assets), message, place);
    }
}

#[test]
fn a_file_that_is_too_large_is_refused() {
    let project = Project::new();
    let photo = project.write("data/photos/large.png", "");
    // A hole: it takes no room on the disk.
    fs::File::options()
        .write(true)
        .open(photo)
        .unwrap()
        .set_len((64 << 20) + 1)
        .unwrap();
    let assets = ["data/photos/large.png".to_owned()];
    let source = "#image(\"/data/photos/large.png\")";
    let place = "out/en/2023-11-15-japan-peru.typ:1:8";
    assert_refused(
        project.path(),
        &document(source, &assets),
        "larger than 64 MiB",
        place,
    );
}

#[test]
fn a_font_that_is_no_font_is_refused() {
    let project = Project::new();
    project.write("fonts/OFL.txt", "licence");
    project.write("fonts/._Mincho.ttf", "left behind by a desktop");
    assert_eq!(fonts(project.path()).paths().count(), 0);
    project.write(
        "fonts/sub/Mincho.ttf",
        "version https://git-lfs.github.com/spec/v1\n",
    );
    let error = Fonts::open(project.path(), &[]).unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("cannot use the font fonts/sub/Mincho.ttf"),
        "{error}"
    );
    let outside = tempfile::tempdir().unwrap();
    let font = write(outside.path(), "font.ttf", b"\0\x01\0\0");
    fs::remove_file(project.path().join("fonts/sub/Mincho.ttf")).unwrap();
    symlink(font, project.path().join("fonts/link.ttf")).unwrap();
    let error = Fonts::open(project.path(), &[]).unwrap_err();
    assert!(error.to_string().contains("symbolic link"), "{error}");
}

#[test]
fn a_project_path_may_hold_spaces_and_japanese() {
    let folder = tempfile::tempdir().unwrap();
    let project = folder.path().join("外務省 会談 (copy)");
    write(&project, "templates/page.typ", TEMPLATE);
    write(&project, "templates/部品/印 1.svg", SVG);
    write(&project, "data/photos/握手 1.svg", SVG);
    let assets = ["data/photos/握手 1.svg".to_owned()];
    let images = "#image(\"/data/photos/握手 1.svg\", alt: \"a\") \
                  #image(\"/templates/部品/印 1.svg\", alt: \"b\")";
    let source = page("Meeting", images);
    let document = Document {
        path: "out/ja/会談 1.typ",
        ..document(&source, &assets)
    };
    pdf(&project, &document);
    let document = Document {
        source: "#unknown",
        ..document
    };
    assert_refused(
        &project,
        &document,
        "unknown variable",
        "out/ja/会談 1.typ:1:2",
    );
}

#[test]
fn a_document_may_not_lie_among_what_it_reads() {
    let project = Project::new();
    let source = page("Meeting", "");
    for path in [
        "templates/page.typ",
        "data/photos/a.typ",
        "data",
        "/a.typ",
        "../a.typ",
        "a//b",
        "",
    ] {
        let document = Document {
            path,
            ..document(&source, &[])
        };
        assert_refused(project.path(), &document, "the document cannot", "");
    }
    let assets = ["data/records/2023.yaml".to_owned()];
    let message = "only templates/ and data/photos/ can be read";
    assert_refused(project.path(), &document(&source, &assets), message, "");
}

#[test]
fn a_file_can_be_named_from_where_the_document_lies() {
    let project = Project::new();
    let source = "#import \"../../../templates/page.typ\": *\n#page(\"Meeting\")[Japan]\n";
    let document = Document {
        path: "out/draft/en/a.typ",
        ..document(source, &[])
    };
    pdf(project.path(), &document);
}

#[test]
fn endless_recursion_in_a_template_is_an_error() {
    let project = Project::new();
    for (source, message) in [
        (
            "#let f(n) = f(n + 1)\n#f(0)",
            "maximum function call depth exceeded",
        ),
        (
            "#let f(n) = block(context f(n + 1))\n#f(0)",
            "maximum show rule depth exceeded",
        ),
        ("#while 1 < 2 {}", "condition is always true"),
        (
            "#let n = 0\n#while n >= 0 { n += 1 }",
            "loop seems to be infinite",
        ),
    ] {
        let Some(problems) = problems(project.path(), &document(source, &[])) else {
            return;
        };
        assert!(problems[0].message.contains(message), "{problems:#?}");
    }
}

#[test]
fn two_hundred_documents_at_once_are_each_their_own() {
    let project = Project::new();
    project.write("data/photos/flag.svg", SVG);
    let assets = ["data/photos/flag.svg".to_owned()];
    let engines = engines(project.path());
    let compile = |engine: &dyn Engine, number: usize| {
        let body = format!("Number {number}. #image(\"/data/photos/flag.svg\", alt: \"flag\")");
        // Every tenth has a mistake.
        let body = if number % 10 == 7 {
            "#unknown".to_owned()
        } else {
            body
        };
        let path = format!("out/l{}/{number}.typ", number % 6);
        let source = page(&format!("Meeting {number}"), &body);
        engine.compile(&Document {
            path: &path,
            ..document(&source, &assets)
        })
    };
    // Enough for the embedded engine; a process each takes its time.
    for (engine, count) in engines.iter().zip([200, 24]) {
        let engine = engine.as_ref();
        let count = if engine.name() == "embedded" {
            200
        } else {
            count.min(24)
        };
        let results = std::thread::scope(|scope| {
            let workers = Vec::from_iter((0..8).map(|worker| {
                let numbers = (worker..count).step_by(8);
                scope.spawn(move || {
                    Vec::from_iter(numbers.map(|number| (number, compile(engine, number))))
                })
            }));
            Vec::from_iter(
                workers
                    .into_iter()
                    .flat_map(|worker| worker.join().unwrap()),
            )
        });
        assert_eq!(results.len(), count);
        for (number, result) in results {
            match result {
                Ok(output) => {
                    assert_ne!(number % 10, 7);
                    assert!(output.pdf == compile(engine, number).unwrap().pdf);
                }
                Err(problems) => {
                    let place = problems[0].place.as_ref().unwrap();
                    let expected = format!("out/l{}/{number}.typ", number % 6);
                    assert_eq!((number % 10, &place.file), (7, &expected));
                }
            }
        }
    }
}

/// Typst lays out pages of different sizes in parallel, and a thread that waits for
/// one may take up another document meanwhile, on top of its stack.
#[cfg(feature = "embedded")]
#[test]
fn documents_with_many_layouts_do_not_pile_up_in_a_thread_pool() {
    use rayon::prelude::*;
    let project = Project::new();
    let standards = Standards::default();
    let engine = Embedded::new(root(project.path()), &fonts(project.path()), &standards).unwrap();
    (0..400).into_par_iter().with_max_len(1).for_each(|number| {
        let pages = (0..6).map(|page| {
            let cell = "table(columns: 2, [a], grid(columns: 2, [b], table([c])))";
            format!("#page(width: {}mm)[{number} #{cell}]\n", 100 + page)
        });
        let pages = String::from_iter(pages);
        let source = format!("#set document(title: \"Meeting\")\n= Meeting\n{pages}");
        engine.compile(&document(&source, &[])).unwrap();
    });
}

/// A program that answers to `--version` like the real one and else runs `script`.
fn pretend(folder: &Path, version: &str, script: &str) -> PathBuf {
    use std::io::Write;
    let path = folder.join("typst");
    let script = format!(
        "#!/bin/sh\nif [ \"$1\" = --version ]; then echo '{version}'; exit 0; fi\n{script}\n"
    );
    // Written by another process: a file that this one still has open for writing,
    // if only in a child of another test, cannot be run.
    let mut shell = Command::new("sh")
        .args(["-c", "cat > \"$0\" && chmod +x \"$0\""])
        .arg(&path)
        .stdin(Stdio::piped())
        .spawn()
        .unwrap();
    shell
        .stdin
        .take()
        .unwrap()
        .write_all(script.as_bytes())
        .unwrap();
    assert!(shell.wait().unwrap().success());
    path
}

const VERSION: &str = "typst 0.15.1 (0123abcd)";

fn pretended(project: &Project, version: &str, script: &str) -> Result<TypstCli, SetupError> {
    let program = pretend(project.path(), version, script);
    let fonts = fonts(project.path());
    TypstCli::new(
        Some(&program),
        root(project.path()),
        &fonts,
        &Standards::default(),
    )
}

#[test]
fn a_missing_program_says_how_to_install_it() {
    let project = Project::new();
    for program in ["/nowhere/typst", "no-such-typst"] {
        let (root, fonts) = (root(project.path()), fonts(project.path()));
        let error = TypstCli::new(
            Some(Path::new(program)),
            root,
            &fonts,
            &Standards::default(),
        )
        .unwrap_err();
        assert!(matches!(error, SetupError::ProgramMissing { .. }));
        let expected = "cargo install --locked typst-cli --version 0.15.1";
        assert!(
            error.help().is_some_and(|help| help.contains(expected)),
            "{error}"
        );
    }
}

#[test]
fn another_version_of_the_program_is_refused() {
    let project = Project::new();
    let error = pretended(&project, "typst 0.14.2 (0123abcd)", "").unwrap_err();
    let message = error.to_string();
    assert!(
        message.contains("is version 0.14.2, expected 0.15.1"),
        "{message}"
    );
    let error = pretended(&project, "pandoc 3.1", "").unwrap_err();
    assert!(matches!(error, SetupError::ProgramFailed { .. }), "{error}");
}

#[test]
fn a_slow_program_is_killed_when_the_time_is_up() {
    let project = Project::new();
    let pid = project.path().join("pid");
    let script = format!("echo $$ > '{}'\nexec sleep 600", pid.display());
    let engine = pretended(&project, VERSION, &script).unwrap();
    let engine = engine.with_time_limit(Duration::from_millis(700));
    let begin = Instant::now();
    let problems = engine.compile(&document("", &[])).unwrap_err();
    assert!(begin.elapsed() < Duration::from_secs(20));
    assert_eq!(
        problems[0].message,
        "typst took longer than 0.7 seconds and was stopped"
    );
    let pid = fs::read_to_string(pid).unwrap();
    let alive = Command::new("kill")
        .args(["-0", pid.trim()])
        .stderr(Stdio::null())
        .status();
    assert!(!alive.unwrap().success());
}

#[test]
fn what_a_program_leaves_running_is_not_waited_for() {
    let project = Project::new();
    let engine = pretended(
        &project,
        VERSION,
        "sleep 20 &\necho 'error: no' >&2\nexit 1",
    )
    .unwrap();
    let begin = Instant::now();
    let problems = engine.compile(&document("", &[])).unwrap_err();
    assert_eq!(problems[0].message, "no");
    assert!(begin.elapsed() < Duration::from_secs(15));
}

#[test]
fn a_program_that_prints_without_end_is_read_and_cut_short() {
    let project = Project::new();
    let script = "head -c 100000000 /dev/zero | tr '\\0' x >&2\n\
                  head -c 100000000 /dev/zero\nexit 1";
    let engine = pretended(&project, VERSION, script).unwrap();
    let problems = engine.compile(&document("", &[])).unwrap_err();
    assert!(
        problems[0].message.contains("ended with exit status: 1"),
        "{problems:#?}"
    );
    assert!(problems[0].hints[0].len() < 3000);
}

#[test]
fn a_program_that_leaves_no_pdf_is_an_error() {
    let project = Project::new();
    let engine = pretended(&project, VERSION, "exit 0").unwrap();
    let problems = engine.compile(&document("", &[])).unwrap_err();
    assert!(
        problems[0].message.starts_with("typst left no PDF"),
        "{problems:#?}"
    );
}

#[test]
fn the_program_sees_nothing_of_the_callers_environment() {
    let project = Project::new();
    let seen = project.path().join("seen");
    let script = format!(
        "env > '{0}'\nls -ld /proc/self/fd/0 >> '{0}'\nprintf '%s\\n' \"$@\" >> '{0}'\n\
         for a in \"$@\"; do last=$a; done\nprintf %%PDF > \"$last\"",
        seen.display()
    );
    let engine = pretended(&project, VERSION, &script).unwrap();
    assert_eq!(engine.compile(&document("", &[])).unwrap().pdf, b"%PDF");
    let seen = fs::read_to_string(seen).unwrap();
    // The caller is cargo, whose variables would be there.
    for name in [
        "CARGO",
        "HOME=",
        "SOURCE_DATE_EPOCH",
        "TYPST_FONT",
        "TYPST_ROOT",
    ] {
        assert!(
            !seen.lines().any(|line| line.starts_with(name)),
            "{name} in {seen}"
        );
    }
    for line in [
        "HTTPS_PROXY=http://127.0.0.1:1",
        "https_proxy=http://127.0.0.1:1",
        "--creation-timestamp=1700038800",
        "--ignore-system-fonts",
        "--pdf-standard",
        "ua-1,a-2a",
        "--package-path",
        "--package-cache-path",
    ] {
        assert!(
            seen.lines().any(|found| found == line),
            "no {line} in {seen}"
        );
    }
}

#[test]
fn nothing_is_left_behind() {
    let project = Project::new();
    let seen = project.path().join("seen");
    let script = format!("pwd > '{}'\necho 'error: no' >&2\nexit 1", seen.display());
    let engine = pretended(&project, VERSION, &script).unwrap();
    engine.compile(&document("", &[])).unwrap_err();
    let job = PathBuf::from(fs::read_to_string(seen).unwrap().trim());
    assert!(!job.exists());
    let jobs = job.parent().unwrap();
    assert_eq!(fs::read_dir(jobs).unwrap().count(), 0);
    drop(engine);
    assert!(!jobs.exists());
}

#[test]
fn standards_that_exclude_each_other_are_refused() {
    assert_eq!(Standards::default().to_string(), "ua-1,a-2a");
    for (names, message) in [
        (
            "ua-1,a-4",
            "ua-1 needs PDF 1.4 to 1.7 and a-4 needs PDF 2.0",
        ),
        (
            "a-2a,a-2b",
            "found a-2a and a-2b, expected at most one PDF/A standard",
        ),
        ("1.7,a-1b", "1.7 needs PDF 1.7 and a-1b needs PDF 1.4"),
        ("1.7,1.7", "expected at most one PDF version"),
        ("ua-1,ua-1", "expected at most one PDF/UA standard"),
        (
            "ua-9",
            "unknown PDF standard `ua-9`, expected one of 1.4, 1.5",
        ),
    ] {
        let error = names.parse::<Standards>().unwrap_err().to_string();
        assert!(error.contains(message), "{error}");
    }
    for names in ["", "1.7", "ua-1", "ua-1,a-1a,1.4", "1.7, a-3u", "a-4f,2.0"] {
        names.parse::<Standards>().unwrap();
    }
}

/// The external engine is Typst itself, so its verdict is asked for.
#[test]
fn the_verdict_about_standards_is_typsts() {
    let project = Project::new();
    let Some(engine) = external(project.path()) else {
        return;
    };
    let source = write(project.path(), "a.typ", "");
    let accepts = |standards: &[Standard]| {
        let names = Vec::from_iter(standards.iter().map(Standard::to_string)).join(",");
        let output = Command::new(engine.program())
            .args([
                "compile",
                "--ignore-system-fonts",
                "--ignore-embedded-fonts",
            ])
            .args(["--pdf-standard", &names])
            .arg(&source)
            .output()
            .unwrap();
        // An empty document is refused by PDF/UA-1, but not for its standards.
        let said = String::from_utf8_lossy(&output.stderr);
        ![
            "at the same time",
            "at most one",
            "incompatible",
            "not compatible",
        ]
        .iter()
        .any(|verdict| said.contains(verdict))
    };
    for (index, &one) in Standard::ALL.iter().enumerate() {
        for &other in &Standard::ALL[index..] {
            let ours = Standards::new([one, other]).is_ok();
            assert_eq!(ours, accepts(&[one, other]), "{one},{other}");
        }
    }
}
