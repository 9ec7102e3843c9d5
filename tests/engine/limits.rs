//! Documents that take too much time or memory.

use std::time::{Duration, Instant};

#[cfg(feature = "embedded")]
use chancery::engine::{Document, Embedded, Standards};
use chancery::engine::{Engine, Limits, Reporter, Severity};

use crate::project::*;

/// Work for hours: Typst stops endless `while` loops itself, but not long `for` loops.
const LOOP: &str = "#for a in range(100000) { for b in range(100000) { let c = a + b } }";
/// Work for some seconds: nothing stops a thread of the embedded engine, and the other
/// tests need the processors too.
#[cfg(feature = "embedded")]
const LONG: &str = "#for a in range(10000) { for b in range(1000) { let c = a + b } }";
/// An array that grows by small steps for as long.
#[cfg(target_os = "linux")]
const GROW: &str =
    "#let all = ()\n#for a in range(100000) { for b in range(100000) { all.push(b) } }";

#[cfg(feature = "embedded")]
fn embedded(project: &Project, limits: Limits) -> Embedded {
    let (root, fonts) = (root(project.path()), fonts(project.path()));
    Embedded::new(root, &fonts, &Standards::default())
        .unwrap()
        .with_limits(limits)
}

#[test]
fn a_document_that_takes_too_long_is_the_same_error_in_both_engines() {
    let project = Project::new();
    let limits = Limits {
        time: Duration::from_millis(900),
        ..Limits::default()
    };
    let mut engines: Vec<(Box<dyn Engine>, &str)> = Vec::new();
    #[cfg(feature = "embedded")]
    engines.push((Box::new(embedded(&project, limits)), LONG));
    if let Some(external) = external(project.path()) {
        engines.push((Box::new(external.with_limits(limits)), LOOP));
    }
    for (engine, source) in engines {
        let begin = Instant::now();
        let problems = engine.compile(&document(source, &[])).unwrap_err();
        assert!(begin.elapsed() < Duration::from_secs(20));
        let [problem] = &problems[..] else {
            panic!("{problems:#?}")
        };
        assert_eq!(
            problem.message,
            "the document took longer than 0.9 seconds and was stopped"
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
        // However slow the machine is: it is the memory that ends it.
        time: Duration::from_secs(600),
    });
    let problems = engine.compile(&document(GROW, &[])).unwrap_err();
    assert_eq!(
        problems[0].message,
        "the document took more than 256 MiB of memory and was stopped"
    );
    let source = page("Meeting", "Japan and Peru.");
    engine.compile(&document(&source, &[])).unwrap();
}

/// What nothing can stop takes a processor each, so there is an end to it.
#[cfg(feature = "embedded")]
#[test]
fn no_document_is_begun_while_overdue_ones_take_up_every_processor() {
    let project = Project::new();
    let limits = |seconds| Limits {
        time: Duration::from_secs(seconds),
        ..Limits::default()
    };
    let source = page("Meeting", "Japan and Peru.");
    // What Typst remembers of it serves the next engine too.
    let patient = embedded(&project, limits(60));
    patient.compile(&document(&source, &[])).unwrap();

    let engine = embedded(&project, limits(1));
    engine.compile(&document(&source, &[])).unwrap();
    let processors = std::thread::available_parallelism().unwrap().get();
    std::thread::scope(|scope| {
        for number in 0..processors {
            let engine = &engine;
            scope.spawn(move || {
                let path = format!("out/en/{number}.typ");
                let overdue = Document {
                    path: &path,
                    ..document(LONG, &[])
                };
                let problems = engine.compile(&overdue).unwrap_err();
                let message = &problems[0].message;
                assert!(message.contains("longer than 1 second"), "{message}");
            });
        }
    });
    let problems = engine.compile(&document(&source, &[])).unwrap_err();
    let message = &problems[0].message;
    let expected = "the document was not compiled, because every processor is taken by what took too \
                    long and cannot be stopped: out/en/";
    assert!(message.starts_with(expected), "{message}");
    // Those that come to their end after all make way.
    let begin = Instant::now();
    while engine.compile(&document(&source, &[])).is_err() {
        assert!(begin.elapsed() < Duration::from_secs(60));
        std::thread::sleep(Duration::from_millis(50));
    }
}
