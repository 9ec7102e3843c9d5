//! Every example is tried: what the README shows, the messages of the guide for
//! translators, and what its functions print.

use std::path::Path;
use std::sync::Arc;

use chancery::catalog::Catalog;
use chancery::compose::contract::{CONTRACT, reserved};
use chancery::compose::{Language, compose};
use chancery::diagnostics::render;
use chancery::record::{Record, Registry};

use super::Page;
use crate::project::{PERU, Project};

/// A fenced block: its line and indent, what follows the backquotes, and the lines inside.
struct Block {
    line: usize,
    indent: usize,
    info: String,
    text: String,
}

fn blocks(page: &Page) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut is_open = false;
    for (line, content) in page.text.lines().enumerate() {
        match content.trim_start().strip_prefix("```") {
            Some(_) if is_open => is_open = false,
            Some(info) => {
                is_open = true;
                blocks.push(Block {
                    line: line + 1,
                    indent: content.len() - content.trim_start().len(),
                    info: info.to_owned(),
                    text: String::new(),
                });
            }
            None if is_open => {
                if let Some(block) = blocks.last_mut() {
                    block
                        .text
                        .push_str(content.get(block.indent..).unwrap_or_default());
                    block.text.push('\n');
                }
            }
            None => {}
        }
    }
    blocks
}

const README_RECORD: &str = "data/2024-11-13-japan-peru.yaml";

#[test]
fn the_record_of_the_readme_can_be_published() {
    let page = Page::read("README.md");
    let blocks = blocks(&page);
    let record = blocks
        .iter()
        .find(|block| block.info == "yaml")
        .expect("a record");
    let project = Project::peru();
    project.write(README_RECORD, &record.text);
    let name = Path::new(README_RECORD)
        .file_stem()
        .expect("a name")
        .to_string_lossy();
    let checked = ["check", name.as_ref(), "--locale", "en"];
    assert_eq!(project.run(checked).ok().stderr, "");
    // A slip in it is reported as the README shows.
    let shown = blocks
        .iter()
        .find(|block| block.text.starts_with("error["))
        .expect("an error");
    project.replace(README_RECORD, "place: lima", "place: lma");
    let said = project.run(checked).failed().stderr;
    assert!(
        said.starts_with(&shown.text),
        "{said}\nexpected:\n{}",
        shown.text
    );
}

#[test]
fn the_message_of_the_readme_is_that_of_the_repository() {
    let page = Page::read("README.md");
    let blocks = blocks(&page);
    let message = blocks
        .iter()
        .find(|block| block.info == "ftl")
        .expect("a message");
    let statements = Page::read("locales/en/statements.ftl").text;
    assert!(statements.contains(&message.text), "{}", message.text);
}

#[test]
fn a_slip_in_the_template_is_reported_as_designers_read_it() {
    let page = Page::read("docs/template.md");
    let blocks = blocks(&page);
    let shown = blocks
        .iter()
        .find(|block| block.text.starts_with("error["))
        .expect("an error");
    let project = Project::whole();
    project.replace("templates/languages.typ", "measure: 122mm", "measure: 122m");
    let said = project
        .run(["build", PERU, "--locale", "en"])
        .failed()
        .stderr;
    // A line that is added above it is no reason to change the page.
    let words = |text: &str| text.replace(|c: char| c.is_ascii_digit() || c == ' ', "");
    assert!(words(&said).starts_with(&words(&shown.text)), "{said}");
}

#[test]
fn the_command_for_designers_is_that_of_the_head_of_a_source() {
    let page = Page::read("docs/template.md");
    let blocks = blocks(&page);
    let command = blocks
        .iter()
        .find(|block| block.text.starts_with("typst compile"));
    let command = command.expect("a command");
    let project = Project::whole();
    project
        .run(["build", PERU, "--locale", "en", "--emit", "typ"])
        .ok();
    let source = project.text(&format!("out/en/{PERU}.typ"));
    // In the source it is a comment of two lines.
    let words = |text: &str| -> Vec<String> {
        let words = text
            .split_whitespace()
            .filter(|word| !matches!(*word, "//" | "\\"));
        words.map(str::to_owned).collect()
    };
    let (source, command) = (words(&source), words(&command.text));
    assert!(
        source.windows(command.len()).any(|part| part == command),
        "{command:?}"
    );
}

/// What check reports of the Japan–Peru meeting in English, with this message in the
/// place of that of the page.
fn check_of_page(messages: &str) -> crate::project::Said {
    let project = Project::peru();
    let page = "locales/en/document.ftl";
    let (name, _) = messages.split_once(" =").expect("a message");
    let text = project.text(page);
    if let Some(start) = text.find(&format!("\n{name} =")) {
        let length = text[start + 1..].find("\n\n").expect("another message");
        let rest = &text[start + 1 + length..];
        project.write(page, format!("{}\n{messages}{rest}", &text[..start]));
        return project.run(["check", PERU, "--locale", "en"]);
    }
    check(messages)
}

/// What check reports of the Japan–Peru meeting in English, with these messages in its
/// own file.
fn check(messages: &str) -> crate::project::Said {
    let project = Project::peru();
    project.append(
        &format!("locales/en/meetings/{PERU}.ftl"),
        &format!("\n{messages}"),
    );
    project.run(["check", PERU, "--locale", "en"])
}

#[test]
fn every_message_of_the_guide_is_accepted_or_refused_as_it_says() {
    let page = Page::read("docs/translating.md");
    let blocks = blocks(&page);
    let (mut accepted, mut refused) = (0, 0);
    for (at, block) in blocks.iter().enumerate() {
        match block.info.as_str() {
            "ftl" => {
                let said = check(&block.text);
                assert_eq!(said.code, Some(0), "{}:{}: {said}", page.path, block.line);
                accepted += 1;
            }
            "ftl refused" => {
                let said = check_of_page(&block.text).failed();
                let expected = blocks[at + 1].text.lines().next().unwrap_or_default();
                let found = said.stderr.lines().any(|line| line == expected);
                assert!(found, "{}:{}: {said}", page.path, block.line);
                refused += 1;
            }
            _ => {}
        }
    }
    assert!(accepted >= 8, "{accepted} examples");
    assert!(refused >= 5, "{refused} examples");
}

/// The facts that the tables of functions speak of.
const FACTS: &str = r#"
facts:
  visitors: 65000
  small: 1234
  growth: { decimal: "2.5" }
  share: { decimal: "0.256" }
  grant: { money: { amount: "1500000", currency: USD } }
  loan: { money: { amount: "1500000", currency: JPY } }
  signed-on: { date: 2023-11-15 }
  first-day: { date: 2019-05-01 }
  arrival: { instant: "2023-11-15T12:10[America/Los_Angeles]" }
  delay: { duration: { hours: 1, minutes: 5, precision: over } }
  topics: [{ country: PE }, { country: CL }, { country: JP }]
"#;

/// What each of these placeables prints in a language, of the Japan–Peru meeting.
fn printed(placeables: &[String], locale: &str) -> Vec<String> {
    let project = Project::peru();
    let record = format!("data/{PERU}.yaml");
    let text = project.text(&record);
    let (head, _) = text.split_once("\nfacts:").expect("the record has facts");
    let body = (0..placeables.len()).map(|row| format!("  - - row-{row}\n"));
    project.write(
        &record,
        format!("{head}\n{FACTS}\nbody:\n{}", body.collect::<String>()),
    );
    let rows = placeables
        .iter()
        .enumerate()
        .map(|(row, text)| format!("row-{row} = {text}\n"));
    project.write(
        &format!("locales/{locale}/meetings/{PERU}.ftl"),
        rows.collect::<String>(),
    );

    let tag = locale.parse().expect("a language");
    let english = "en".parse().expect("a language");
    let registry = Registry::read(project.root()).expect("a registry");
    let record = Record::read(project.root(), Path::new(&record), &registry, &reserved())
        .unwrap_or_else(|problems| panic!("{}", render(&problems)));
    let catalog = Catalog::read(
        project.root(),
        &english,
        &|wanted| *wanted == tag,
        &CONTRACT,
    );
    let catalog = catalog.expect("translations");
    let own = catalog.locale(&tag).expect("the language");
    let messages = Arc::new(catalog.messages(own, PERU).expect("messages"));
    let language = Language {
        own: &messages,
        source: None,
        allow_fallback: false,
        glance: true,
    };
    let (briefing, _) =
        compose(&record, &language).unwrap_or_else(|problems| panic!("{}", render(&problems)));
    briefing
        .items
        .iter()
        .map(|item| item.sentences[0].plain())
        .collect()
}

#[track_caller]
fn functions_print_what_their_tables_say(locale: &str, column: usize) {
    let page = Page::read("docs/translating.md");
    let rows = page.rows("| | en | ja | es |");
    assert!(rows.len() > 50, "{} rows", rows.len());
    let placeables = rows
        .iter()
        .map(|(_, cells)| cells[0].trim_matches('`').to_owned());
    let printed = printed(&placeables.collect::<Vec<_>>(), locale);
    let mut wrong = Vec::new();
    for ((line, cells), printed) in rows.iter().zip(printed) {
        // No-break spaces, wide and narrow, are shown as they are meant.
        let printed = printed.replace(['\u{A0}', '\u{202F}'], "␣");
        if printed != cells[column] {
            wrong.push(format!(
                "{}:{line}: {} prints {printed:?}",
                page.path, cells[0]
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_functions_print_what_their_tables_say_in_english() {
    functions_print_what_their_tables_say("en", 1);
}

#[test]
fn the_functions_print_what_their_tables_say_in_japanese() {
    functions_print_what_their_tables_say("ja", 2);
}

#[test]
fn the_functions_print_what_their_tables_say_in_spanish() {
    functions_print_what_their_tables_say("es", 3);
}
