//! Every rule that the program can report is explained. The page is made of the registry.

use std::collections::BTreeSet;
use std::fs;

use chancery::rules::{Rule, reference};

use super::{Page, files};
use crate::project::repository;

#[test]
fn the_page_of_rules_is_that_of_the_program() {
    let page = Page::read("docs/rules.md");
    let (before, rest) = page
        .text
        .split_once("<!-- rules -->\n")
        .expect("the start of the rules");
    let (_, after) = rest.split_once("<!-- end -->").expect("their end");
    let rules = reference::markdown();
    let text = format!("{before}<!-- rules -->\n\n{rules}\n<!-- end -->{after}");
    if std::env::var_os("CHANCERY_ACCEPT").is_some() {
        fs::write(repository().join(&page.path), text).expect("the document is written");
        return;
    }
    for (line, (found, expected)) in page.text.lines().zip(text.lines()).enumerate() {
        assert_eq!(found, expected, "{}:{}", page.path, line + 1);
    }
    assert_eq!(page.text, text);
}

/// A diagnostic carries a rule of the registry, by its type. What is left is a rule that
/// nothing reports any more.
#[test]
fn every_rule_is_reported_somewhere() {
    let sources: String = files(&repository().join("src"), ".rs")
        .iter()
        .filter(|path| !path.ends_with("rules/table.rs"))
        .map(|path| fs::read_to_string(path).expect("a text"))
        .collect();
    let names: BTreeSet<&str> = sources
        .split("Rule::")
        .skip(1)
        .map(|rest| {
            let end = rest.find(|c: char| !c.is_alphanumeric());
            &rest[..end.unwrap_or(rest.len())]
        })
        .collect();
    let gone: Vec<_> = Rule::ALL
        .iter()
        .filter(|rule| !names.contains(format!("{rule:?}").as_str()))
        .collect();
    assert!(gone.is_empty(), "explained, but never reported: {gone:?}");
}

#[test]
fn no_explanation_is_without_its_rule() {
    let folder = repository().join("src/rules/text");
    let explained: BTreeSet<_> = files(&folder, ".md")
        .iter()
        .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
        .collect();
    let rules: BTreeSet<_> = Rule::ALL.iter().map(|rule| rule.id().to_owned()).collect();
    assert_eq!(explained, rules);
}

/// What the tests have seen the program report is in the registry.
#[test]
fn every_rule_that_a_test_has_seen_is_in_the_registry() {
    let mut seen = BTreeSet::new();
    for path in files(&repository().join("tests"), ".rs") {
        let text = fs::read_to_string(path).expect("a text");
        for start in ["error[", "warning["] {
            for part in text.split(start).skip(1) {
                let name = part.split(']').next().unwrap_or_default();
                let is_name = |c: char| c.is_ascii_lowercase() || c == '-';
                if !name.is_empty() && name.chars().all(is_name) {
                    seen.insert(name.to_owned());
                }
            }
        }
    }
    assert!(seen.len() > 50, "{} rules", seen.len());
    let unknown: Vec<_> = seen
        .iter()
        .filter(|name| name.parse::<Rule>().is_err())
        .collect();
    assert!(unknown.is_empty(), "in no registry: {unknown:?}");
}
