//! PDF standards that go together.

use std::process::Command;

use chancery::engine::{Standard, Standards};

use crate::project::*;

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
    for names in ["", " "] {
        let error = names.parse::<Standards>().unwrap_err().to_string();
        assert!(
            error.contains("expected at least one of 1.4, 1.5"),
            "{error}"
        );
    }
    for names in ["1.7", "ua-1", "ua-1,a-1a,1.4", "1.7, a-3u", "a-4f,2.0"] {
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
