//! The manual pages.

use std::fs;
use std::process::Command;

use crate::project::Project;
use crate::tools;

/// The names of the pages that the program writes, sorted.
fn pages(project: &Project) -> Vec<String> {
    let said = project.run(["man", "pages"]).ok();
    let folder = fs::read_dir(project.path("pages")).expect("the folder");
    let names = folder.map(|entry| entry.expect("a name").file_name());
    let mut names: Vec<_> = names
        .map(|name| name.into_string().expect("UTF-8"))
        .collect();
    names.sort();
    assert_eq!(
        said.stdout,
        format!("wrote {} pages to pages\n", names.len())
    );
    names
}

#[test]
fn every_command_has_a_page_with_its_options() {
    let project = Project::empty();
    let names = pages(&project);
    for name in [
        "chancery.1",
        "chancery-build.1",
        "chancery-new.1",
        "chancery-new-person.1",
        "chancery-glossary-import.1",
        "chancery-man.1",
    ] {
        assert!(
            names.iter().any(|known| known == name),
            "no {name}: {names:?}"
        );
    }
    for name in &names {
        let text = project.text(&format!("pages/{name}"));
        let command = name.trim_start_matches("chancery").trim_end_matches(".1");
        let command: Vec<_> = match command.trim_start_matches('-') {
            "" => Vec::new(),
            rest => rest.split('-').collect(),
        };
        let help = project.run(command.iter().chain(&["--help"])).ok().stdout;
        let options = help
            .split_whitespace()
            .filter(|word| word.starts_with("--"));
        for option in options.map(|option| option.trim_end_matches([',', '.', ':', ')', '`'])) {
            // roff writes a hyphen as `\-`.
            let option = option.replace('-', "\\-");
            assert!(text.contains(&option), "{name}: no {option}");
        }
        assert!(text.contains(".SH SYNOPSIS"), "{name}: {text}");
        let source = format!("\"chancery {}\"", env!("CARGO_PKG_VERSION"));
        assert!(text.contains(&source), "{name}: {text}");
    }
}

#[test]
fn the_page_of_the_program_is_printed() {
    let project = Project::empty();
    let said = project.run(["man"]).ok();
    pages(&project);
    assert_eq!(said.stdout, project.text("pages/chancery.1"));
    assert!(!project.has("chancery.1"), "it was only printed");
}

#[test]
fn groff_reads_every_page_without_a_warning() {
    let Some(groff) = tools::find("groff") else {
        return;
    };
    let project = Project::empty();
    for name in pages(&project) {
        let output = Command::new(&groff)
            .args(["-man", "-ww", "-Tutf8", "-P-cbou", &format!("pages/{name}")])
            .current_dir(project.root())
            .output()
            .expect("groff runs");
        let problems = String::from_utf8_lossy(&output.stderr);
        assert!(
            output.status.success() && problems.is_empty(),
            "{name}: {problems}"
        );
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(
            text.contains("SYNOPSIS") && text.contains("chancery"),
            "{name}: {text}"
        );
    }
}
