//! How problems are shown: some dozens of thousands, and nothing that a terminal would obey.

use crate::errors_project::after;
use crate::project::{PERU, Project};

/// Each problem is compared with what is known: that must not take longer with each.
#[test]
fn thousands_of_problems_take_seconds() {
    let lines = |line: &dyn Fn(usize) -> String| -> String { (0..20_000).map(line).collect() };
    for (what, file, text) in [
        (
            "lines that are no Fluent",
            "locales/en/statements.ftl",
            lines(&|_| "x y z {\n".to_owned()),
        ),
        (
            "unknown references",
            "locales/en/statements.ftl",
            lines(&|n| format!("m{n} = {{ unknown-{n} }}\n")),
        ),
        (
            "messages that nothing uses",
            "locales/en/statements.ftl",
            lines(&|n| format!("unused-{n} = x\n")),
        ),
        (
            "unknown variables",
            "locales/en/document.ftl",
            lines(&|n| format!("title-kind-{n} = {{ $unknown-{n} }}\n")),
        ),
    ] {
        let project = Project::small();
        project.append(file, &format!("\n{text}"));
        let begun = std::time::Instant::now();
        let said = project.check();
        let seconds = begun.elapsed().as_secs();
        // Some ten times what it takes where nothing else runs; it was minutes.
        assert!(seconds < 30, "{what}: {seconds} s");
        assert!(
            said.stderr.len() < 100_000,
            "{what}: {} bytes",
            said.stderr.len()
        );
    }
}

/// A file of another format has a problem in every line.
#[test]
fn of_thousands_of_problems_of_one_file_some_dozens_are_shown() {
    let project = Project::small();
    project.write("locales/en/junk.ftl", "x y z {\n\n".repeat(20_000));
    let before = std::time::Instant::now();
    let said = project.run(["check", "--locale", "en"]).failed();
    // It was twenty seconds; a busy machine may take two.
    assert!(before.elapsed().as_secs() < 10, "{:?}", before.elapsed());
    assert!(said.stderr.len() < 20_000, "{}", said.stderr.len());
    assert!(
        said.stderr
            .ends_with("\n… and 19,950 more problems in locales/en/junk.ftl\n\n20000 errors\n"),
        "{said}"
    );
}

/// Somebody's terminal must not be driven by somebody else's file.
#[test]
fn an_excerpt_holds_no_control_characters() {
    let controls = "\u{7}\u{1B}[2J\u{8}\u{9B}31m\u{202E}\u{2066}";
    let shown = "␇␛[2J␈<U+009B>31m<U+202E><U+2066>";
    let record = after(|project| {
        project.append(
            &format!("data/{PERU}.yaml"),
            &format!("wrong: 1 # {controls} end\n"),
        );
    });
    let text = crate::project::with_road_map(&format!("road-map = {controls} {{ $nobody }}"));
    let translation = text.run(["check", "--locale", "en"]).failed();
    for (said, line) in [
        (record, format!("│ wrong: 1 # {shown} end\n")),
        (translation, format!("│ road-map = {shown} {{ $nobody }}\n")),
    ] {
        assert!(said.stderr.contains(&line), "{said:?}");
        let control = |c: &char| matches!(c, '\u{202E}' | '\u{2066}') || c.is_control();
        let found: Vec<char> = said.stderr.chars().filter(control).collect();
        assert!(found.iter().all(|c| *c == '\n'), "{said:?}");
    }
}

/// Nor by the name of a file.
#[cfg(unix)]
#[test]
fn a_message_holds_no_control_characters_of_a_name() {
    let said = after(|project| {
        project.write("data/\u{1B}[2J.yaml", "");
    });
    let argument = Project::small().run(["build", "\u{1B}[2J"]).refused();
    for said in [said, argument] {
        assert!(said.stderr.contains("[2J"), "{said:?}");
        assert!(!said.stderr.contains('\u{1B}'), "{said:?}");
    }
}
