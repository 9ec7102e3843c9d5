//! `docs/record.md` says what is: every example in it is tried, and every field of the
//! format is in it.

use std::collections::BTreeSet;

use crate::project::{PERU, Project, Said, repository};

/// A fenced block: what follows the backquotes, and the lines inside.
struct Block {
    line: usize,
    info: String,
    text: String,
}

fn blocks() -> Vec<Block> {
    let page = std::fs::read_to_string(repository().join("docs/record.md")).expect("the reference");
    let mut blocks: Vec<Block> = Vec::new();
    let mut open = false;
    for (line, content) in page.lines().enumerate() {
        match content.strip_prefix("```") {
            Some(_) if open => open = false,
            Some(info) => {
                open = true;
                blocks.push(Block {
                    line: line + 1,
                    info: info.to_owned(),
                    text: String::new(),
                });
            }
            None if open => {
                let block = blocks.last_mut().expect("an open block");
                block.text.push_str(content);
                block.text.push('\n');
            }
            None => {}
        }
    }
    blocks
}

/// The value of `key=` in what follows the backquotes.
fn attribute<'a>(info: &'a str, key: &str) -> Option<&'a str> {
    info.split(' ')
        .find_map(|word| word.strip_prefix(key)?.strip_prefix('='))
}

/// The record with some of its keys replaced, where the first of them stands.
fn spliced(record: &str, keys: &str, text: &str) -> String {
    let keys: Vec<&str> = keys.split(',').collect();
    let mut result = String::new();
    let mut inside = false;
    let mut done = false;
    for line in record.lines() {
        if line.starts_with(|c: char| c.is_ascii_lowercase()) {
            let key = line.split(':').next().unwrap_or_default();
            inside = keys.contains(&key);
            if inside && !done {
                result.push_str(text);
                done = true;
            }
        }
        if !inside {
            result.push_str(line);
            result.push('\n');
        }
    }
    if !done {
        result.push_str(text);
    }
    result
}

/// The Japan–Peru meeting with an example in its place, checked in English.
fn said(block: &Block, translations: &[&Block]) -> Said {
    let project = Project::peru();
    // The examples name a photograph; check looks at how it begins.
    project.write("data/photos/handshake.jpg", b"\xff\xd8\xff\xe0");
    let file = format!("data/{PERU}.yaml");
    if let Some(keys) = attribute(&block.info, "field") {
        project.write(&file, spliced(&project.text(&file), keys, &block.text));
    } else if let Some(name) = attribute(&block.info, "registry") {
        project.append(
            &format!("data/registry/{name}.yaml"),
            &format!("\n{}", block.text),
        );
    } else {
        project.write(&file, &block.text);
    }
    for block in translations {
        let locale = attribute(&block.info, "locale").expect("a locale");
        project.append(
            &format!("locales/{locale}/meetings/{PERU}.ftl"),
            &format!("\n{}", block.text),
        );
    }
    project.run(["check", PERU, "--locale", "en"])
}

#[test]
fn every_example_that_is_accepted_is() {
    let blocks = blocks();
    let mut tried = 0;
    for (at, block) in blocks.iter().enumerate() {
        let is_example = block.info.starts_with("yaml")
            && !block.info.contains("refused")
            && !block.info.contains("fragment");
        if !is_example {
            continue;
        }
        let translations: Vec<_> = blocks[at + 1..]
            .iter()
            .take_while(|next| next.info.starts_with("ftl"))
            .collect();
        let said = said(block, &translations);
        assert_eq!(said.code, Some(0), "docs/record.md:{}: {said}", block.line);
        tried += 1;
    }
    assert!(tried >= 30, "{tried} examples");
}

#[test]
fn every_example_that_is_refused_is_with_the_words_beside_it() {
    let blocks = blocks();
    let mut tried = 0;
    for pair in blocks
        .windows(2)
        .filter(|pair| pair[0].info.contains("refused"))
    {
        let [block, expected] = pair else { continue };
        assert_eq!(
            expected.info, "text",
            "docs/record.md:{}: no error beside it",
            block.line
        );
        let said = said(block, &[]);
        let first = said
            .stderr
            .lines()
            .find(|line| line.starts_with("error"))
            .unwrap_or_default();
        let expected = expected.text.lines().next().unwrap_or_default();
        assert_eq!(first, expected, "docs/record.md:{}", block.line);
        assert_eq!(said.code, Some(1));
        tried += 1;
    }
    assert!(tried >= 50, "{tried} examples");
}

/// Every property of every schema, wherever it is nested.
fn properties(schema: &serde_json::Value, found: &mut BTreeSet<String>) {
    if let Some(properties) = schema.get("properties").and_then(|value| value.as_object()) {
        found.extend(properties.keys().cloned());
    }
    match schema {
        serde_json::Value::Object(object) => {
            object.values().for_each(|value| properties(value, found))
        }
        serde_json::Value::Array(array) => array.iter().for_each(|value| properties(value, found)),
        _ => {}
    }
}

#[test]
fn every_field_is_in_the_reference() {
    let page = std::fs::read_to_string(repository().join("docs/record.md")).expect("the reference");
    let mut fields = BTreeSet::new();
    for entry in std::fs::read_dir(repository().join("data/schema")).expect("the schemas") {
        let text = std::fs::read_to_string(entry.expect("a file").path()).expect("a schema");
        properties(&serde_json::from_str(&text).expect("JSON"), &mut fields);
    }
    assert!(fields.len() > 40, "{fields:?}");
    // A field has a section of its own, or stands in the text or an example of another.
    let named = |field: &&String| {
        page.contains(&format!("`{field}`")) || page.contains(&format!("{field}: "))
    };
    let missing: Vec<_> = fields.iter().filter(|field| !named(field)).collect();
    assert!(missing.is_empty(), "not in docs/record.md: {missing:?}");
    let record =
        std::fs::read_to_string(repository().join("data/schema/record.json")).expect("a schema");
    let record: serde_json::Value = serde_json::from_str(&record).expect("JSON");
    for field in record["properties"].as_object().expect("fields").keys() {
        let heading = page
            .lines()
            .any(|line| line.starts_with('#') && line.contains(&format!("`{field}`")));
        assert!(heading, "`{field}` has no section in docs/record.md");
    }
}
