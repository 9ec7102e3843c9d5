//! The documents say what is: tables that come from the program, rules, links, paths,
//! functions and options that they name, and the words that they use.
//!
//! `CHANCERY_ACCEPT=1 cargo test documentation` writes the tables anew, to be read before
//! they are committed.

mod examples;
mod rules;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use chancery::compose::contract::CONTRACT;
use chancery::scaffold::reference;

use crate::project::{Project, repository};

/// A document of the repository: its path, and its text.
struct Page {
    path: String,
    text: String,
}

impl Page {
    fn read(path: &str) -> Self {
        let text = fs::read_to_string(repository().join(path));
        Self {
            path: path.to_owned(),
            text: text.unwrap_or_else(|error| panic!("{path}: {error}")),
        }
    }

    /// Every document for people who use or change the program.
    fn all() -> Vec<Self> {
        let folder = fs::read_dir(repository().join("docs")).expect("the documents");
        let names = folder.map(|entry| entry.expect("a name").file_name());
        let names = names.map(|name| name.into_string().expect("a name in UTF-8"));
        let mut paths: Vec<_> = names
            .filter(|name| name.ends_with(".md"))
            .map(|name| format!("docs/{name}"))
            .collect();
        paths.extend(["README.md", "CONTRIBUTING.md", "CHANGELOG.md"].map(str::to_owned));
        paths.sort();
        paths.iter().map(|path| Self::read(path)).collect()
    }

    /// The texts between single backquotes, with their lines; not those of fenced blocks.
    fn code(&self) -> Vec<(usize, String)> {
        let mut found = Vec::new();
        let mut in_block = false;
        for (line, content) in self.text.lines().enumerate() {
            if content.starts_with("```") {
                in_block = !in_block;
            } else if !in_block {
                let parts = content.split('`').skip(1).step_by(2);
                found.extend(parts.map(|part| (line + 1, part.to_owned())));
            }
        }
        found
    }

    /// The rows of the tables below the header, each a list of its cells.
    fn rows(&self, header: &str) -> Vec<(usize, Vec<String>)> {
        let mut found = Vec::new();
        let mut inside = false;
        for (line, content) in self.text.lines().enumerate() {
            inside = content == header || inside && content.starts_with('|');
            if inside && content != header && !content.starts_with("|---") {
                let cells = content.trim_matches('|').split(" | ");
                found.push((line + 1, cells.map(|cell| cell.trim().to_owned()).collect()));
            }
        }
        found
    }
}

/// Every file below a folder whose name ends so.
fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{folder:?}: {error}")) {
        let path = entry.expect("a name").path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.to_string_lossy().ends_with(ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

#[test]
fn the_tables_for_translators_are_those_of_the_program() {
    let page = Page::read("docs/translating.md");
    let mut text = page.text.clone();
    for (name, table) in [
        ("messages", reference::messages(&CONTRACT)),
        ("variables", reference::variables(&CONTRACT)),
        ("known", reference::known(&CONTRACT)),
    ] {
        let start = format!("<!-- table {name} -->\n");
        let (before, rest) = text.split_once(&start).expect("the start of the table");
        let (_, after) = rest
            .split_once("<!-- end -->")
            .expect("the end of the table");
        text = format!("{before}{start}\n{table}\n<!-- end -->{after}");
    }
    if std::env::var_os("CHANCERY_ACCEPT").is_some() {
        fs::write(repository().join(&page.path), text).expect("the document is written");
        return;
    }
    let same = page.text.lines().zip(text.lines());
    for (line, (found, expected)) in same.enumerate() {
        assert_eq!(found, expected, "{}:{}", page.path, line + 1);
    }
    assert_eq!(page.text, text);
}

#[test]
fn every_link_leads_somewhere() {
    let pages = Page::all();
    let mut followed = 0;
    for page in &pages {
        let folder = Path::new(&page.path)
            .parent()
            .expect("a file is in a folder");
        for target in page.text.split("](").skip(1) {
            let target = target.split(')').next().unwrap_or_default();
            if target.starts_with("https://") {
                continue;
            }
            let (file, anchor) = target.split_once('#').unwrap_or((target, ""));
            let path = match file {
                "" => repository().join(&page.path),
                file => repository().join(folder).join(file),
            };
            assert!(path.exists(), "{}: there is no {target}", page.path);
            if !anchor.is_empty() {
                let text = fs::read_to_string(&path).expect("a text");
                let known: BTreeSet<_> = text.lines().filter_map(anchor_of).collect();
                assert!(
                    known.contains(anchor),
                    "{}: no {target} among {known:?}",
                    page.path
                );
            }
            followed += 1;
        }
    }
    assert!(followed > 50, "{followed} links");
}

/// The anchor of a heading, as the pages of repositories have it.
fn anchor_of(line: &str) -> Option<String> {
    let heading = line.strip_prefix('#')?.trim_start_matches('#').trim();
    let kept = heading.to_lowercase();
    let kept = kept
        .chars()
        .filter(|c| c.is_alphanumeric() || " -_".contains(*c));
    Some(kept.map(|c| if c == ' ' { '-' } else { c }).collect())
}

#[test]
fn every_path_for_those_who_change_the_program_is_there() {
    let mut looked = 0;
    for page in ["docs/architecture.md", "CONTRIBUTING.md"].map(Page::read) {
        for (line, code) in page.code() {
            let is_path = code.contains('/') && !code.contains([' ', '<', '…', '*', ':', '{']);
            let top = code.split('/').next().unwrap_or_default();
            if is_path
                && [
                    "src",
                    "tests",
                    "data",
                    "locales",
                    "templates",
                    "docs",
                    "fonts",
                    ".ci",
                    "benches",
                    ".github",
                ]
                .contains(&top)
            {
                assert!(
                    repository().join(&code).exists(),
                    "{}:{line}: no {code}",
                    page.path
                );
                looked += 1;
            }
        }
    }
    assert!(looked > 40, "{looked} paths");
}

/// `compose::required` is a function, type or module of src/compose, or a method of it.
#[test]
fn every_function_and_type_of_the_architecture_is_there() {
    let page = Page::read("docs/architecture.md");
    let mut looked = 0;
    for (line, code) in page.code() {
        let name = code.trim_end_matches("()");
        let is_name = name.contains("::")
            && name
                .chars()
                .all(|c| c.is_alphanumeric() || "_:".contains(c));
        if !is_name || name.starts_with("comemo::") {
            continue;
        }
        let mut parts = name.split("::");
        let module = parts.next().unwrap_or_default();
        let last = parts.last().unwrap_or_default();
        let folder = repository().join("src").join(module);
        let text: String = match folder.is_dir() {
            true => files(&folder, ".rs")
                .iter()
                .map(|path| fs::read_to_string(path).expect("a text"))
                .collect(),
            false => fs::read_to_string(folder.with_extension("rs")).unwrap_or_default(),
        };
        let words = [
            "fn", "struct", "enum", "trait", "type", "static", "const", "mod",
        ];
        let ends = ['(', ' ', '<', ':', ';', '\n'];
        let is_there = words.iter().any(|word| {
            let wanted = format!("{word} {last}");
            text.match_indices(&wanted)
                .any(|(at, _)| text[at + wanted.len()..].starts_with(ends))
        });
        assert!(is_there, "{}:{line}: no {code}", page.path);
        looked += 1;
    }
    assert!(looked > 40, "{looked} names");
}

#[test]
fn every_option_that_a_document_names_is_one() {
    let project = Project::empty();
    let commands: [&[&str]; 19] = [
        &["build"],
        &["check"],
        &["completions"],
        &["explain"],
        &["export"],
        &["init"],
        &["inspect"],
        &["new", "meeting"],
        &["new", "locale"],
        &["new", "person"],
        &["watch"],
        &["list"],
        &["man"],
        &["release"],
        &["review"],
        &["schema"],
        &["status"],
        &["sync"],
        &["verify"],
    ];
    let mut help = project.run(["--help"]).ok().stdout;
    for command in commands {
        help.push_str(&project.run(command.iter().chain(&["--help"])).ok().stdout);
    }
    let mut looked = 0;
    for page in Page::all() {
        if page.path == "CHANGELOG.md" {
            continue;
        }
        for (at, line) in page.text.lines().enumerate() {
            let (_, command) = line.split_once("chancery ").unwrap_or_default();
            let command = command.split(['`', '#']).next().unwrap_or_default();
            for option in command
                .split_whitespace()
                .filter(|word| word.starts_with("--"))
            {
                let option = option.trim_end_matches([',', '.', ';', ':']);
                let is_known = help.split([' ', '\n', ',']).any(|word| word == option);
                assert!(is_known, "{}:{}: no {option}", page.path, at + 1);
                looked += 1;
            }
        }
    }
    assert!(looked > 15, "{looked} options");
}

#[test]
fn a_designer_finds_every_key_and_argument_of_the_template() {
    let page = Page::read("docs/template.md").text;
    let languages =
        fs::read_to_string(repository().join("templates/languages.typ")).expect("a text");
    let template = fs::read_to_string(repository().join("templates/briefing.typ")).expect("a text");
    let edition = fs::read_to_string(repository().join("templates/edition.typ")).expect("a text");
    let between = |text: &str, start: &str| -> String {
        let (_, rest) = text.split_once(start).expect("the template is as it was");
        rest.split("\n)").next().unwrap_or_default().to_owned()
    };
    let names = |block: String| -> Vec<String> {
        let lines = block
            .lines()
            .filter(|line| line.starts_with("  ") && !line.starts_with("   "));
        let keys = lines
            .filter_map(|line| line.trim().split_once(':'))
            .map(|(key, _)| key);
        let is_key = |key: &&str| key.chars().all(|c| c.is_ascii_lowercase() || c == '-');
        keys.filter(is_key).map(str::to_owned).collect()
    };
    let mut wanted = names(between(&languages, "#let default = (\n"));
    wanted.extend(names(between(&template, "#let briefing(\n")));
    wanted.extend(names(between(&edition, "#let aligned(\n")));
    assert!(wanted.len() > 60, "{wanted:?}");
    let missing: Vec<_> = wanted
        .iter()
        .filter(|name| !page.contains(&format!("`{name}`")))
        .collect();
    assert!(missing.is_empty(), "not in docs/template.md: {missing:?}");
}

/// Documents are read by people who come from other projects.
#[test]
fn documents_use_words_that_everybody_knows() {
    for page in Page::all() {
        for (at, line) in page.text.lines().enumerate() {
            let lower = line.to_lowercase();
            let words: Vec<_> = lower.split(|c: char| !c.is_alphabetic()).collect();
            for word in ["told", "teller", "room", "rooms", "house"] {
                assert!(!words.contains(&word), "{}:{}: {word}", page.path, at + 1);
            }
            assert!(
                !lower.contains("lay down"),
                "{}:{}: lay down",
                page.path,
                at + 1
            );
        }
    }
}
