//! Recursion, many documents at once, many layouts.

use chancery::engine::{Document, Engine};
#[cfg(feature = "embedded")]
use chancery::engine::{Embedded, Standards};

use crate::project::*;

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
