//! SARIF 2.1.0: what the standard asks for and code scanning needs. Section numbers are
//! those of the standard.

use chancery::rules::Rule;
use serde_json::{Value, json};

use super::{broken, check, json as parse};
use crate::project::PERU;

fn log() -> Value {
    parse(&check(&broken(), "sarif").failed().stdout)
}

#[track_caller]
fn list(value: &Value) -> &Vec<Value> {
    value
        .as_array()
        .unwrap_or_else(|| panic!("no list: {value}"))
}

#[test]
fn a_log_has_a_version_and_one_run_of_a_tool_with_its_rules() {
    let log = log();
    assert_eq!(log["version"], "2.1.0");
    assert_eq!(list(&log["runs"]).len(), 1);
    let driver = &log["runs"][0]["tool"]["driver"];
    assert_eq!(driver["name"], "chancery");
    assert_eq!(driver["version"], env!("CARGO_PKG_VERSION"));
    assert_eq!(log["runs"][0]["columnKind"], "unicodeCodePoints");
    let rules = list(&driver["rules"]);
    assert_eq!(rules.len(), Rule::ALL.len());
    for (rule, known) in rules.iter().zip(Rule::ALL) {
        assert_eq!(rule["id"], known.id());
        let level = &rule["defaultConfiguration"]["level"];
        assert_eq!(level, known.severity().as_str());
        for text in ["shortDescription", "fullDescription", "help"] {
            let text = rule[text]["text"].as_str().expect("a text");
            assert!(text.ends_with(['.', ')']), "{known}: {text}");
        }
        assert!(rule["help"]["markdown"].is_string());
    }
}

#[test]
fn a_result_names_its_rule_and_its_place() {
    let log = log();
    let run = &log["runs"][0];
    let results = list(&run["results"]);
    assert_eq!(results.len(), 3, "{results:#?}");
    for result in results {
        // 3.27.6: the index is that of the rule.
        let index = result["ruleIndex"].as_u64().expect("a number");
        let index = usize::try_from(index).expect("a small number");
        assert_eq!(
            run["tool"]["driver"]["rules"][index]["id"],
            result["ruleId"]
        );
        assert!(["error", "warning"].contains(&result["level"].as_str().expect("a level")));
        let place = &result["locations"][0]["physicalLocation"];
        let uri = place["artifactLocation"]["uri"].as_str().expect("a URI");
        assert!(
            !uri.starts_with('/') && !uri.contains([' ', '\\', ':']),
            "{uri}"
        );
        let base = place["artifactLocation"]["uriBaseId"]
            .as_str()
            .expect("a base");
        assert!(run["originalUriBaseIds"][base].is_object(), "{base}");
        let region = &place["region"];
        let number = |name: &str| region[name].as_u64().expect("a number");
        assert!(number("startLine") >= 1 && number("startColumn") >= 1);
        let ends = [number("endLine"), number("endColumn")];
        assert!(ends >= [number("startLine"), number("startColumn")]);
    }
    let place = &results[0]["locations"][0]["physicalLocation"];
    assert_eq!(
        place["artifactLocation"]["uri"],
        format!("data/{PERU}.yaml")
    );
    let region = json!({ "startLine": 12, "startColumn": 19, "endLine": 12, "endColumn": 31 });
    assert_eq!(place["region"], region);
}

/// 3.35: a viewer does not show it as open, and has the reason.
#[test]
fn what_a_comment_allows_is_suppressed_with_its_reason() {
    let log = log();
    let results = list(&log["runs"][0]["results"]);
    let suppressed: Vec<_> = results
        .iter()
        .filter(|result| result.get("suppressions").is_some())
        .collect();
    assert_eq!(suppressed.len(), 1);
    assert_eq!(suppressed[0]["ruleId"], "comment-in-message");
    let suppression = &suppressed[0]["suppressions"][0];
    assert_eq!(suppression["kind"], "inSource");
    assert_eq!(suppression["justification"], "100%, it is a table");
}

/// 3.11.5 and 3.11.6: braces are placeholders and brackets links.
#[test]
fn a_message_is_a_plain_text() {
    let project = broken();
    project.append("chancery.toml", "draft-locales = [\"[x](y) {0}\"]\n");
    let log = parse(&check(&project, "sarif").failed().stdout);
    let text = log["runs"][0]["results"][0]["message"]["text"].as_str();
    let text = text.expect("a text");
    assert!(text.contains("\\[x\\](y) {{0}}"), "{text}");
}

#[test]
fn a_path_is_a_reference_of_printable_ascii() {
    let project = broken();
    project.write("data/registry/people 写 50%.yaml", "x: {}\n");
    let log = parse(&check(&project, "sarif").failed().stdout);
    let text = log.to_string();
    assert!(
        text.contains("data/registry/people%20%E5%86%99%2050%25.yaml"),
        "{text}"
    );
}
