//! Documents that take too much time or memory.

use std::time::{Duration, Instant};

#[cfg(feature = "embedded")]
use chancery::engine::Embedded;
use chancery::engine::{Document, Engine, Limits, Reporter, Severity, Standards};

use crate::project::*;

/// Work for hours: Typst stops endless `while` loops itself, but not long `for` loops.
pub const LOOP: &str = "#for a in range(100000) { for b in range(100000) { let c = a + b } }";
/// An array that grows by small steps for as long.
pub const GROW: &str =
    "#let all = ()\n#for a in range(100000) { for b in range(100000) { all.push(b) } }";

/// Every engine that there is, with these limits.
fn engines_with(project: &Project, limits: Limits) -> Vec<Box<dyn Engine>> {
    let mut engines: Vec<Box<dyn Engine>> = Vec::new();
    #[cfg(feature = "embedded")]
    engines.push(Box::new(embedded(project, limits)));
    engines.extend(
        external(project.path())
            .map(|engine| Box::new(engine.with_limits(limits)) as Box<dyn Engine>),
    );
    engines
}

#[cfg(feature = "embedded")]
fn embedded(project: &Project, limits: Limits) -> Embedded {
    let (root, fonts) = (root(project.path()), fonts(project.path()));
    Embedded::new(root, &fonts, &Standards::default())
        .unwrap()
        .with_limits(limits)
}

#[test]
fn a_document_that_takes_too_long_is_an_error_in_both_engines() {
    let project = Project::new();
    let limits = Limits {
        time: Duration::from_millis(1500),
        ..Limits::default()
    };
    for engine in engines_with(&project, limits) {
        let begin = Instant::now();
        let problems = engine.compile(&document(LOOP, &[])).unwrap_err();
        assert!(begin.elapsed() < Duration::from_secs(20));
        let [problem] = &problems[..] else {
            panic!("{problems:#?}")
        };
        assert_eq!(
            problem.message,
            "the document took longer than 1.5 seconds and was stopped"
        );
        assert_eq!(problem.severity, Severity::Error);
        assert_eq!(problem.reporter, Reporter::Engine);
        assert!(problem.hints[0].contains("--time-limit"), "{problem:#?}");
    }
}

/// The memory of the embedded engine is that of this process, so the tests that need
/// it run the program: see `tests/testsuite/limits.rs`.
#[cfg(target_os = "linux")]
#[test]
fn a_program_that_takes_too_much_memory_is_killed() {
    let project = Project::new();
    let Some(engine) = external(project.path()) else {
        return;
    };
    let engine = engine.with_limits(Limits {
        memory: Some(256 << 20),
        ..Limits::default()
    });
    let problems = engine.compile(&document(GROW, &[])).unwrap_err();
    assert_eq!(
        problems[0].message,
        "the document took more than 256 MiB of memory and was stopped"
    );
    let source = page("Meeting", "Japan and Peru.");
    engine.compile(&document(&source, &[])).unwrap();
}

#[cfg(feature = "embedded")]
#[test]
fn a_document_that_never_ends_costs_only_itself_until_every_processor_is_taken() {
    let project = Project::new();
    let engine = embedded(
        &project,
        Limits {
            time: Duration::from_secs(1),
            ..Limits::default()
        },
    );
    let processors = std::thread::available_parallelism().unwrap().get();
    let source = page("Meeting", "Japan and Peru.");
    for number in 0..processors {
        engine.compile(&document(&source, &[])).unwrap();
        let path = format!("out/en/{number}.typ");
        let endless = Document {
            path: &path,
            ..document(LOOP, &[])
        };
        let problems = engine.compile(&endless).unwrap_err();
        assert!(
            problems[0].message.contains("longer than 1 second"),
            "{problems:#?}"
        );
    }
    let problems = engine.compile(&document(&source, &[])).unwrap_err();
    let message = &problems[0].message;
    assert!(
        message.starts_with("the document was not begun, because out/en/0.typ"),
        "{message}"
    );
    assert!(
        message.ends_with("took too long, cannot be stopped, and take up every processor"),
        "{message}"
    );
}
