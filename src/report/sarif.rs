//! SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), which code scanning of
//! GitHub and many editors read. Section numbers are those of the standard.

use serde_json::{Value, json};

use super::{Paths, Point, Report, place};
use crate::diagnostics::{Diagnostic, Edit, Location};
use crate::rules::{Rule, Section, Severity};

/// What relative addresses are relative to (3.14.14); nothing in a report is a path of the
/// machine.
const BASE: &str = "%SRCROOT%";

/// The report as a log of one run, with a line end.
pub fn render(report: &Report, paths: &Paths) -> String {
    let results = report.problems.iter().chain(report.allowed);
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "chancery",
                "version": env!("CARGO_PKG_VERSION"),
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": Rule::ALL.iter().map(|rule| descriptor(*rule)).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": { BASE: { "description": { "text": "The folder of the project, or one above it." } } },
            "results": results.map(|problem| result(problem, paths)).collect::<Vec<_>>(),
        }],
    });
    // A value of texts, numbers and lists: nothing in it can fail.
    let text = serde_json::to_string_pretty(&log).unwrap_or_default();
    text + "\n"
}

/// A rule (3.49).
fn descriptor(rule: Rule) -> Value {
    let explanation = rule.explanation();
    let repair = explanation.section(Section::Repair);
    json!({
        "id": rule.id(),
        "shortDescription": { "text": format!("{}.", explanation.summary) },
        "fullDescription": { "text": explanation.section(Section::Why).replace('\n', " ") },
        "help": {
            "text": repair.replace('\n', " "),
            "markdown": explanation.markdown(),
        },
        "defaultConfiguration": { "level": level(rule.severity()) },
        "properties": { "tags": [rule.group().title()] },
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

/// A problem (3.27).
fn result(problem: &Diagnostic, paths: &Paths) -> Value {
    let index = Rule::ALL.iter().position(|rule| *rule == problem.rule);
    let mut text = problem.message.clone();
    for help in &problem.help {
        text.push_str("\nhelp: ");
        text.push_str(help);
    }
    let mut result = json!({
        "ruleId": problem.rule.id(),
        "ruleIndex": index,
        "level": level(problem.severity),
        "message": { "text": escaped(&text) },
    });
    let locations: Vec<_> = place(problem, paths)
        .map(|(file, part)| {
            let region = part.map(|(start, end)| region(start, end));
            let mut location = physical(&file, region);
            if !problem.label.is_empty() {
                location["message"] = json!({ "text": escaped(&problem.label) });
            }
            location
        })
        .into_iter()
        .collect();
    if !locations.is_empty() {
        result["locations"] = json!(locations);
    }
    let related: Vec<_> = problem
        .others
        .iter()
        .enumerate()
        .map(|(index, other)| {
            let mut location = of_location(&other.location, paths);
            location["id"] = json!(index + 1);
            location["message"] = json!({ "text": escaped(&other.message) });
            location
        })
        .collect();
    if !related.is_empty() {
        result["relatedLocations"] = json!(related);
    }
    if let Some(fix) = &problem.fix {
        let path = |edit: &Edit| paths.shown(edit.location.file.path());
        let files = fix.edits.chunk_by(|one, other| path(one) == path(other));
        let changes = files.map(|edits| {
            json!({
                "artifactLocation": artifact(&edits.first().map(path).unwrap_or_default()),
                "replacements": edits.iter().map(replacement).collect::<Vec<_>>(),
            })
        });
        result["fixes"] = json!([{
            "description": { "text": escaped(&fix.title) },
            "artifactChanges": changes.collect::<Vec<_>>(),
        }]);
    }
    if let Some(allowance) = &problem.allowed {
        result["suppressions"] = json!([{
            "kind": "inSource",
            "justification": allowance.reason,
            "location": of_location(&allowance.comment, paths),
        }]);
    }
    result
}

/// A part of a file that is replaced (3.57).
fn replacement(edit: &Edit) -> Value {
    let Location { file, range } = &edit.location;
    let [start, end] = [range.start, range.end].map(|byte| Point::of(file, byte));
    json!({
        "deletedRegion": region(start, end),
        "insertedContent": { "text": edit.replacement },
    })
}

fn of_location(location: &Location, paths: &Paths) -> Value {
    let file = &location.file;
    let ends = [location.range.start, location.range.end];
    let [start, end] = ends.map(|byte| Point::of(file, byte));
    physical(&paths.shown(file.path()), Some(region(start, end)))
}

/// A place in a file, or a file as a whole (3.29).
fn physical(file: &str, region: Option<Value>) -> Value {
    let mut location = json!({ "artifactLocation": artifact(file) });
    if let Some(region) = region {
        location["region"] = region;
    }
    json!({ "physicalLocation": location })
}

fn artifact(file: &str) -> Value {
    if file.starts_with('/') {
        return json!({ "uri": format!("file://{}", uri(file)) });
    }
    json!({ "uri": uri(file), "uriBaseId": BASE })
}

/// A part of a text (3.30). The end is after the last character.
fn region(start: Point, end: Point) -> Value {
    json!({
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    })
}

/// A path as a relative reference (RFC 3986, 4.2).
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(char::from(byte));
            }
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

/// A message in which brackets are no links (3.11.6) and braces no placeholders (3.11.5).
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '[' | ']' | '\\' => {
                escaped.push('\\');
                escaped.push(c);
            }
            '{' | '}' => {
                escaped.push(c);
                escaped.push(c);
            }
            _ => escaped.push(c),
        }
    }
    escaped
}
