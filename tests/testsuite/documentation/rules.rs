//! Every rule that the program can report is explained, and no other.

use std::collections::BTreeSet;
use std::fs;

use super::{Page, files};
use crate::project::repository;

/// A function or closure that takes a rule: its name, which argument that is, and the
/// file where it is called so, if it is not everywhere.
struct Reporter {
    name: String,
    position: usize,
    file: Option<usize>,
}

/// The rules in the source of the program: what is given to a parameter called `rule`.
fn rules() -> BTreeSet<String> {
    let is_test = |path: &std::path::Path| {
        path.iter()
            .any(|part| part == "tests" || part == "tests.rs")
    };
    let paths = files(&repository().join("src"), ".rs");
    let paths = paths.iter().filter(|path| !is_test(path));
    let texts: Vec<String> = paths
        .map(|path| {
            let text = fs::read_to_string(path).expect("a text");
            text.split("#[cfg(test)]\nmod tests {")
                .next()
                .unwrap_or_default()
                .to_owned()
        })
        .collect();
    let mut reporters = Vec::new();
    for (file, text) in texts.iter().enumerate() {
        for (name, parameters) in signatures(text) {
            let parameters = parameters
                .iter()
                .filter(|parameter| !parameter.ends_with("self"));
            let mut names =
                parameters.map(|parameter| parameter.split(':').next().unwrap_or_default());
            if let Some(position) = names.position(|name| name.trim() == "rule") {
                // Many types have a `new`.
                let file = (name == "new").then_some(file);
                reporters.push(Reporter {
                    name,
                    position,
                    file,
                });
            }
        }
    }
    assert!(reporters.iter().any(|reporter| reporter.name == "warning"));
    let mut rules = BTreeSet::new();
    for (file, text) in texts.iter().enumerate() {
        for reporter in &reporters {
            if reporter.file.is_none_or(|own| own == file) {
                for arguments in calls(text, &reporter.name) {
                    rules.extend(arguments.get(reporter.position).and_then(|text| rule(text)));
                }
            }
        }
        rules.extend(chosen(text));
        // A function that chooses a rule.
        for (name, _) in signatures(text)
            .into_iter()
            .filter(|(name, _)| name.ends_with("rule"))
        {
            let (_, body) = text
                .split_once(&format!("fn {name}("))
                .expect("the function");
            let body = body.split("\n}").next().unwrap_or_default();
            rules.extend(
                body.split('"')
                    .skip(1)
                    .step_by(2)
                    .filter(|text| text.contains('-'))
                    .map(str::to_owned),
            );
        }
    }
    rules
}

/// What a variable called `rule` may be: `let rule = match …`, `let (rule, help) = match …`.
fn chosen(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (start, is_first) in [("let (rule,", true), ("let rule =", false)] {
        for statement in text.split(start).skip(1) {
            let statement = statement.split("};").next().unwrap_or_default();
            let parts: Vec<_> = statement.split('"').collect();
            for pair in parts.chunks_exact(2) {
                if !is_first || pair[0].trim_end().ends_with('(') {
                    found.extend(rule(&format!("{:?}", pair[1])));
                }
            }
        }
    }
    found
}

/// A literal that is the name of a rule.
fn rule(argument: &str) -> Option<String> {
    let text = argument.trim().strip_prefix('"')?.strip_suffix('"')?;
    let is_name = text
        .chars()
        .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    is_name.then(|| text.to_owned())
}

/// The functions and named closures of a text, with their parameters.
fn signatures(text: &str) -> Vec<(String, Vec<String>)> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices("fn ") {
        let rest = &text[at + 3..];
        let name: String = rest
            .chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect();
        if let Some(open) = rest.find('(').filter(|_| !name.is_empty()) {
            found.push((name, arguments(&rest[open + 1..], ')')));
        }
    }
    for (at, _) in text.match_indices(" = |") {
        let name: String = text[..at]
            .chars()
            .rev()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect();
        let name = name.chars().rev().collect();
        found.push((name, arguments(&text[at + 4..], '|')));
    }
    found
}

/// The arguments of every call of that name.
fn calls(text: &str, name: &str) -> Vec<Vec<String>> {
    let call = format!("{name}(");
    let starts = text.match_indices(&call).filter(|(at, _)| {
        let before = text[..*at].chars().next_back();
        before.is_none_or(|c| !c.is_alphanumeric() && c != '_') && !text[..*at].ends_with("fn ")
    });
    starts
        .map(|(at, _)| arguments(&text[at + call.len()..], ')'))
        .collect()
}

/// What is between here and the closing bracket, in parts.
fn arguments(text: &str, close: char) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut depth = 0;
    let mut in_string = false;
    let mut escaped = false;
    for c in text.chars() {
        match c {
            '"' if !escaped => in_string = !in_string,
            _ if in_string => {}
            _ if c == close && depth == 0 => break,
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(String::new());
                continue;
            }
            _ => {}
        }
        escaped = c == '\\' && !escaped;
        if let Some(part) = parts.last_mut() {
            part.push(c);
        }
    }
    parts
}

/// The rules that the tests have seen, in what the program printed.
fn seen() -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    for path in files(&repository().join("tests"), ".rs") {
        if path.ends_with("documentation/rules.rs") {
            continue;
        }
        let text = fs::read_to_string(path).expect("a text");
        for start in ["error[", "warning["] {
            for part in text.split(start).skip(1) {
                let name = part.split(']').next().unwrap_or_default();
                seen.extend(rule(&format!("{name:?}")));
            }
        }
    }
    seen
}

/// The rules that the documents explain: the first cells of the tables of rules.
fn explained() -> BTreeSet<String> {
    let mut explained = BTreeSet::new();
    for page in Page::all() {
        for (_, cells) in page.rows("| rule | means | do |") {
            let names = cells[0].split('`').skip(1).step_by(2);
            explained.extend(names.map(str::to_owned));
        }
    }
    explained
}

#[test]
fn every_rule_is_explained_and_nothing_else() {
    let (rules, explained) = (rules(), explained());
    assert!(rules.len() > 90, "{} rules", rules.len());
    let missing: Vec<_> = rules.difference(&explained).collect();
    assert!(
        missing.is_empty(),
        "in no table of rules in docs/: {missing:?}"
    );
    let gone: Vec<_> = explained.difference(&rules).collect();
    assert!(gone.is_empty(), "explained, but never reported: {gone:?}");
}

/// A rule that the search above does not find would go unexplained.
#[test]
fn every_rule_that_a_test_has_seen_is_found_in_the_source() {
    let rules = rules();
    let seen = seen();
    assert!(seen.len() > 50, "{} rules", seen.len());
    let hidden: Vec<_> = seen.difference(&rules).collect();
    assert!(
        hidden.is_empty(),
        "reported, but not found in src: {hidden:?}"
    );
}
