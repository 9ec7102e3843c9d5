//! A language that is not finished, from the first file to the first page.

use crate::project::{PERU, Project};

/// The files that `chancery new locale` makes.
const SHARED: [&str; 3] = ["document.ftl", "names.ftl", "statements.ftl"];

/// The small project with Portuguese as a draft: nothing of it is translated.
fn portuguese() -> Project {
    let project = Project::small();
    project.run(["new", "locale", "pt", "--from", "es"]).ok();
    project.append("chancery.toml", "draft-locales = [\"pt\"]\n");
    project
}

/// Takes the `# ` away from every message of a file, as a translator does.
#[track_caller]
fn uncomment(project: &Project, file: &str) {
    let is_message = |line: &str| {
        let name = line.split(" =").next().unwrap_or_default();
        let is_name = |c: char| c.is_ascii_lowercase() || c == '-' || c.is_ascii_uppercase();
        line.contains(" =") && name.chars().all(|c| is_name(c) || c.is_ascii_digit())
    };
    let text = project.text(file);
    let lines = text.lines().map(|line| match line.strip_prefix("# ") {
        Some(rest) if rest.starts_with("    ") || is_message(rest) => rest,
        _ => line,
    });
    let uncommented: Vec<&str> = lines.collect();
    assert_ne!(uncommented.join("\n") + "\n", text, "{file} has no message");
    project.write(file, uncommented.join("\n") + "\n");
}

/// The message and the file of every error that a message is missing.
fn missing(stderr: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut message = None;
    for line in stderr.lines() {
        if let Some((_, rest)) = line.split_once("translation has no message `") {
            message = rest.split('`').next();
        } else if let Some((_, rest)) = line.split_once("translation of `") {
            message = rest.strip_suffix("` is still a comment");
        } else if let (Some((_, file)), Some(id)) = (place(line), message) {
            found.push((id.to_owned(), file.to_owned()));
            message = None;
        }
    }
    found
}

/// The file that a line of a problem names: as a whole, or with a place in it.
fn place(line: &str) -> Option<(&str, &str)> {
    let whole = line.split_once("= in ");
    whole.or_else(|| {
        let (before, place) = line.split_once("┌─ locales/")?;
        let file = place.split(':').next()?;
        let start = line.len() - place.len() - "locales/".len();
        Some((before, &line[start..start + "locales/".len() + file.len()]))
    })
}

/// How many times a file has a message as a comment to translate.
fn stubs(project: &Project, file: &str, id: &str) -> usize {
    let first = format!("# {id} =");
    let text = project.text(file);
    text.lines().filter(|line| line.starts_with(&first)).count()
}

#[test]
fn a_draft_costs_nobody_an_error_and_is_not_built_unless_it_is_asked_for() {
    let project = portuguese();
    // Not even a file that cannot be read as Fluent costs the others anything.
    project.append("locales/pt/names.ftl", "country-JP = { \n");
    for record in [&[][..], &[PERU]] {
        let said = project.run(["check"].iter().chain(record)).ok();
        assert_eq!(said.stderr, "");
        assert_eq!(said.stdout, "3 documents in 3 languages can be published\n");
        let said = project.run(["build"].iter().chain(record)).ok();
        assert_eq!(said.stderr, "");
        assert!(said.stdout.ends_with("3 documents\n"), "{said}");
        assert!(project.has("out/es") && !project.has("out/pt"), "{said}");
    }
}

#[test]
fn a_draft_that_is_asked_for_is_checked_and_refused_while_it_lacks_something() {
    let project = portuguese();
    let said = project.run(["check", "--locale", "pt"]).failed();
    let missing = missing(&said.stderr);
    assert!(missing.len() > 30, "{said}");
    for (id, file) in [
        ("lead", "locales/pt/document.ftl".to_owned()),
        ("country-JP", "locales/pt/names.ftl".to_owned()),
        ("road-map", format!("locales/pt/meetings/{PERU}.ftl")),
    ] {
        assert!(missing.contains(&(id.to_owned(), file)), "{id}: {said}");
    }
    let said = project.run(["build", "--locale", "pt"]).failed();
    assert!(!project.has("out"), "{said}");
    // Asked for with another language, it costs that one nothing.
    let said = project
        .run(["build", "--locale", "pt", "--locale", "es"])
        .failed();
    assert!(project.has("out/es") && !project.has("out/pt"), "{said}");
}

#[test]
fn without_the_entry_a_language_that_is_half_done_fails_every_check() {
    let project = portuguese();
    project.replace("chancery.toml", "draft-locales = [\"pt\"]\n", "");
    let said = project.check().failed();
    assert!(said.stderr.contains("is still a comment"), "{said}");
}

#[test]
fn a_draft_with_everything_translated_builds_when_it_is_asked_for() {
    let project = portuguese();
    let meeting = format!("locales/pt/meetings/{PERU}.ftl");
    project
        .run(["check", PERU, "--locale", "pt", "--stubs"])
        .failed();
    for file in SHARED {
        uncomment(&project, &format!("locales/pt/{file}"));
    }
    uncomment(&project, &meeting);
    project.replace("locales/pt/document.ftl", "En resumen:", "Em resumo:");
    project.replace(
        &meeting,
        "confirmed that they would draw up a road map",
        "confirmaram que elaborariam um roteiro",
    );
    project.replace(
        &meeting,
        "called it a special occasion",
        "falou de uma ocasião especial",
    );

    // Nothing is missing; that it is Spanish and English is another matter.
    let said = project.run(["check", "--locale", "pt"]).failed();
    let others = said.stderr.matches("error[other-language]").count();
    assert_eq!(said.stderr.matches("error[").count(), others, "{said}");
    let said = project.run(["build", "--locale", "pt"]).ok();
    assert_eq!(said.stderr, "");
    let page = project.pdf_text(PERU, "pt");
    assert!(page.contains("Em resumo:"), "{page}");
    let source = project.text(&format!("out/pt/{PERU}.typ"));
    assert!(source.contains("  lang: \"pt\",\n"), "{source}");

    // It is a draft still.
    project.remove("out");
    project.build().ok();
    assert!(!project.has("out/pt"));
}

#[test]
fn a_regional_language_starts_from_its_parent_and_builds_at_once() {
    let project = Project::small();
    project.run(["new", "locale", "es-PY"]).ok();
    for file in SHARED {
        let text = project.text(&format!("locales/es-PY/{file}"));
        assert!(
            text.starts_with("### To translate from es into es-PY"),
            "{text}"
        );
        assert!(
            text.lines()
                .all(|line| line.is_empty() || line.starts_with('#')),
            "{file} says something already: {text}"
        );
    }
    let said = project.check().ok();
    assert_eq!(said.stderr, "");
    assert!(said.stdout.contains("4 documents in 4 languages"), "{said}");
    let said = project.run(["build", "--locale", "es-PY"]).ok();
    assert_eq!(said.stderr, "");
    let page = project.pdf_text(PERU, "es-PY");
    for expected in ["En resumen:", "Los dos ministros confirmaron"] {
        assert!(page.contains(expected), "{page}");
    }

    // What differs takes the place of the parent's, and nothing else does.
    let overview = "# overview = En resumen:";
    project.replace(
        "locales/es-PY/document.ftl",
        overview,
        "overview = Resumiendo:",
    );
    let said = project.run(["build", "--locale", "es-PY"]).ok();
    assert_eq!(said.stderr, "");
    let page = project.pdf_text(PERU, "es-PY");
    for expected in ["Resumiendo:", "Los dos ministros confirmaron"] {
        assert!(page.contains(expected), "{page}");
    }
}

#[test]
fn stubs_are_written_once_and_into_the_files_that_the_errors_name() {
    let project = portuguese();
    // One file is gone, one lacks a message, and the meeting has none yet.
    project.remove("locales/pt/names.ftl");
    project.replace("locales/pt/document.ftl", "# overview = En resumen:\n", "");
    let statements = project.text("locales/pt/statements.ftl");

    let said = project.run(["check", "--locale", "pt", "--stubs"]).failed();
    let missing = missing(&said.stderr);
    assert!(missing.len() > 30, "{said}");
    for (id, file) in &missing {
        assert_eq!(stubs(&project, file, id), 1, "{id} in {file}: {said}");
    }
    assert_eq!(project.text("locales/pt/statements.ftl"), statements);
    let meeting = format!("locales/pt/meetings/{PERU}.ftl");
    for written in [
        "wrote 1 message to translate into locales/pt/document.ftl\n".to_owned(),
        format!("wrote 4 messages to translate into {meeting}\n"),
    ] {
        assert!(said.stdout.contains(&written), "{said}");
    }
    // The text of the source language, of which nothing is printed.
    let stub = "# road-map = { both-ministers } confirmed that they would draw up a road map.\n";
    assert!(
        project.text(&meeting).contains(stub),
        "{}",
        project.text(&meeting)
    );
    for file in ["names.ftl", &format!("meetings/{PERU}.ftl")] {
        let text = project.text(&format!("locales/pt/{file}"));
        let is_comment = |line: &str| line.is_empty() || line.starts_with('#');
        assert!(text.lines().all(is_comment), "{file}: {text}");
    }

    let files = [
        "document.ftl",
        "names.ftl",
        "statements.ftl",
        &format!("meetings/{PERU}.ftl"),
    ];
    let texts = files.map(|file| project.text(&format!("locales/pt/{file}")));
    let again = project.run(["check", "--locale", "pt", "--stubs"]).failed();
    // Each is known for what it is now, and nothing is missing that was not.
    assert!(!again.stderr.contains("has no message"), "{again}");
    let sorted = |mut missing: Vec<(String, String)>| {
        missing.sort();
        missing
    };
    assert_eq!(sorted(self::missing(&again.stderr)), sorted(missing));
    assert!(!again.stdout.contains("wrote"), "{again}");
    assert_eq!(
        files.map(|file| project.text(&format!("locales/pt/{file}"))),
        texts
    );
}

#[test]
fn no_stub_is_written_into_a_draft_that_is_not_asked_for() {
    let project = portuguese();
    let names = project.text("locales/pt/names.ftl");
    let said = project.run(["check", "--stubs"]).ok();
    assert!(!said.stdout.contains("wrote"), "{said}");
    assert_eq!(project.text("locales/pt/names.ftl"), names);
    assert!(!project.has("locales/pt/meetings"));
}
