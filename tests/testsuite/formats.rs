//! `--format`: what programs read of a check or a build.

use insta::assert_snapshot;
use serde_json::Value;

use crate::json_schema::violations;
use crate::project::{PERU, Project, Said, repository};

const DOCUMENT: &str = "locales/es/document.ftl";

/// The small project with an error in the record, and in a translation two warnings, of
/// which a comment allows one.
fn broken() -> Project {
    let project = Project::small();
    project.replace(
        &format!("data/{PERU}.yaml"),
        "person: kamikawa-yoko",
        "person: kamikwa-yoko",
    );
    project.append(
        DOCUMENT,
        "\n# chancery: allow comment-in-message -- 100%, it is a table\nnext-year = x\n#    y\n\
         # chancery: allow\nlast-year = x\n",
    );
    project
}

fn check(project: &Project, format: &str) -> Said {
    project.run(["check", "--format", format])
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

#[test]
fn short_is_one_line_a_problem() {
    assert_snapshot!(check(&broken(), "short").failed(), @r#"
    1 error, 1 warning
    data/2023-11-15-japan-peru.yaml:12:19: error[unknown-reference]: there is no person "kamikwa-yoko" in the registry
    locales/es/document.ftl:78:1: warning[allowance]: found no rule, expected its name
    exit code 1
    "#);
}

#[test]
fn annotations_of_github_have_place_and_help() {
    assert_snapshot!(check(&broken(), "github").failed(), @r#"
    1 error, 1 warning
    ::error file=data/2023-11-15-japan-peru.yaml,line=12,col=19,endLine=12,endColumn=31,title=unknown-reference::there is no person "kamikwa-yoko" in the registry%0Ahelp: did you mean `kamikawa-yoko`? otherwise add it to data/registry/people.yaml
    ::warning file=locales/es/document.ftl,line=78,col=1,endLine=78,endColumn=18,title=allowance::found no rule, expected its name%0Ahelp: write `# chancery: allow RULE -- the reason`
    exit code 1
    "#);
}

#[test]
fn what_several_languages_lack_is_one_cause_for_people_and_a_problem_in_each_file_for_programs() {
    let project = Project::small();
    for locale in ["en", "es", "ja"] {
        let file = format!("locales/{locale}/document.ftl");
        let text = project
            .text(&file)
            .replace("\noverview = ", "\n# overview-of = ");
        project.write(&file, text);
    }
    let said = project.check().failed();
    assert!(
        said.stderr
            .contains("3 translations have no message `overview`: en, es, ja"),
        "{said}"
    );
    let said = check(&project, "short").failed();
    for locale in ["en", "es", "ja"] {
        let problem = format!(
            "locales/{locale}/document.ftl: error[missing-message]: the {locale} translation has no \
             message `overview`"
        );
        assert!(said.stdout.contains(&problem), "{said}");
    }
    assert!(said.stderr.starts_with("3 errors\n"), "{said}");
}

#[test]
fn json_has_everything() {
    assert_snapshot!(check(&broken(), "json").failed(), @r#"
    1 error, 1 warning
    {
      "version": 1,
      "chancery": "0.1.0",
      "summary": {
        "errors": 1,
        "warnings": 1
      },
      "problems": [
        {
          "rule": "unknown-reference",
          "severity": "error",
          "message": "there is no person \"kamikwa-yoko\" in the registry",
          "place": {
            "file": "data/2023-11-15-japan-peru.yaml",
            "range": {
              "start": {
                "line": 12,
                "column": 19,
                "byte": 215
              },
              "end": {
                "line": 12,
                "column": 31,
                "byte": 227
              }
            },
            "label": "not in the registry"
          },
          "others": [],
          "help": [
            "did you mean `kamikawa-yoko`? otherwise add it to data/registry/people.yaml"
          ],
          "fix": null
        },
        {
          "rule": "allowance",
          "severity": "warning",
          "message": "found no rule, expected its name",
          "place": {
            "file": "locales/es/document.ftl",
            "range": {
              "start": {
                "line": 78,
                "column": 1,
                "byte": 2259
              },
              "end": {
                "line": 78,
                "column": 18,
                "byte": 2276
              }
            },
            "label": "is not in force"
          },
          "others": [],
          "help": [
            "write `# chancery: allow RULE -- the reason`"
          ],
          "fix": null
        }
      ],
      "allowed": [
        {
          "problem": {
            "rule": "comment-in-message",
            "severity": "error",
            "message": "this comment looks like a part of the message above it",
            "place": {
              "file": "locales/es/document.ftl",
              "range": {
                "start": {
                  "line": 77,
                  "column": 1,
                  "byte": 2252
                },
                "end": {
                  "line": 77,
                  "column": 7,
                  "byte": 2258
                }
              },
              "label": "ends the message here"
            },
            "others": [],
            "help": [
              "take the # and the space away; before a comment that is one, leave a line free"
            ],
            "fix": null
          },
          "reason": "100%, it is a table",
          "line": 75
        }
      ],
      "documents": []
    }
    exit code 1
    "#);
}

#[test]
fn a_project_without_a_problem_has_an_empty_report_in_every_format() {
    let project = Project::small();
    for format in ["short", "github"] {
        let said = check(&project, format).ok();
        assert_eq!(said.stdout, "");
        assert_eq!(said.stderr, "3 documents in 3 languages can be published\n");
    }
    let report = json(&check(&project, "json").ok().stdout);
    assert_eq!(report["problems"], Value::Array(Vec::new()));
    let log = json(&check(&project, "sarif").ok().stdout);
    assert_eq!(log["runs"][0]["results"], Value::Array(Vec::new()));
}

#[test]
fn every_format_has_every_problem() {
    let project = Project::small();
    let unused: String = (0..60).map(|n| format!("spare-{n} = x\n")).collect();
    project.append(DOCUMENT, &format!("\n{unused}"));
    let lines = |text: &str| text.lines().count();
    assert_eq!(lines(&check(&project, "short").ok().stdout), 60);
    let report = json(&check(&project, "json").ok().stdout);
    assert_eq!(report["problems"].as_array().expect("a list").len(), 60);
    assert_eq!(report["summary"]["warnings"], 60);
    let log = json(&check(&project, "sarif").ok().stdout);
    let results = log["runs"][0]["results"].as_array().expect("a list");
    assert_eq!(results.len(), 60);
}

/// GitHub drops what is more than 10 of a kind in one step.
#[test]
fn what_github_would_drop_is_counted_and_in_the_log() {
    let project = Project::small();
    let unused: String = (0..23).map(|n| format!("spare-{n} = x\n")).collect();
    project.append(DOCUMENT, &format!("\n{unused}"));
    let said = check(&project, "github").ok();
    let lines: Vec<_> = said.stdout.lines().collect();
    let commands = lines.iter().filter(|line| line.starts_with("::warning "));
    assert_eq!(commands.count(), 10, "{said}");
    assert_eq!(
        lines[10],
        "::notice title=chancery::13 more warnings in the log of this step; GitHub shows 10 of each kind"
    );
    assert_eq!(lines.len(), 24, "{said}");
    assert!(lines[11].starts_with("locales/es/document.ftl:"), "{said}");
    // Errors have ten of their own.
    let errors: String = (0..12)
        .map(|n| format!("Bad{n} = {{ no-{n} }}\n"))
        .collect();
    project.append(DOCUMENT, &errors);
    let said = check(&project, "github").failed();
    let errors = said
        .stdout
        .lines()
        .filter(|line| line.starts_with("::error "));
    assert_eq!(errors.count(), 10, "{said}");
    assert!(said.stdout.contains("::2 more errors"), "{said}");
}

#[test]
fn github_gets_no_command_from_a_text_of_the_project() {
    let project = Project::small();
    project.append(
        "chancery.toml",
        "draft-locales = [\"a,b:c%0A::error::x\"]\n",
    );
    let said = check(&project, "github").failed();
    assert_eq!(said.stdout.lines().count(), 1, "{said}");
    assert!(
        said.stdout.starts_with("::error file=chancery.toml,line="),
        "{said}"
    );
    assert!(said.stdout.contains("%250A"), "{said}");
}

/// What is found in loading the project is printed in the same format.
#[test]
fn a_project_that_cannot_be_read_is_reported_in_the_format() {
    let project = Project::small();
    project.append("chancery.toml", "[rules]\nnone = \"off\"\n");
    for command in ["check", "build"] {
        let said = project.run([command, "--format", "short"]).failed();
        let expected = "chancery.toml:3:1: error[config]: there is no rule `none`\n";
        assert_eq!(said.stdout, expected, "{said}");
        let said = project.run([command, "--format", "json"]).failed();
        assert_eq!(json(&said.stdout)["problems"][0]["rule"], "config");
    }
}

#[test]
fn wrong_usage_is_no_report() {
    let project = Project::small();
    let said = project.run(["check", "--format", "json", "none"]).refused();
    assert_eq!(said.stdout, "");
    assert!(
        project
            .run(["check", "--format", "xml"])
            .refused()
            .stdout
            .is_empty()
    );
}

#[test]
fn a_build_reports_its_documents() {
    let project = broken();
    let said = project
        .run(["build", "--emit", "typ", "--format", "json"])
        .failed();
    let report = json(&said.stdout);
    assert_eq!(
        report["documents"],
        serde_json::json!([{ "record": PERU, "locale": null, "files": null }])
    );
    let project = Project::small();
    let said = project
        .run(["build", "--emit", "typ", "--format", "json"])
        .ok();
    let report = json(&said.stdout);
    let first = &report["documents"][0];
    assert_eq!(first["locale"], "en");
    assert_eq!(first["files"][0], format!("out/en/{PERU}.typ"));
    assert_eq!(report["documents"].as_array().expect("a list").len(), 3);
    assert!(said.stderr.contains("wrote  out/en/"), "{said}");
}

fn schema() -> Value {
    json(&Project::empty().run(["schema", "report"]).ok().stdout)
}

#[test]
fn json_is_as_its_schema_says() {
    let schema = schema();
    for project in [broken(), Project::small()] {
        let reports = [
            check(&project, "json"),
            project.run(["build", "--emit", "typ", "--format", "json"]),
        ];
        for said in reports {
            let found = violations(&schema, &json(&said.stdout));
            assert!(found.is_empty(), "{found:#?}");
        }
    }
}

#[test]
fn the_schema_of_the_report_is_that_of_the_documentation() {
    let path = repository().join("docs/report.schema.json");
    let text = Project::empty().run(["schema", "report"]).ok().stdout;
    if std::env::var_os("CHANCERY_ACCEPT").is_some() {
        std::fs::write(path, text).expect("the schema is written");
        return;
    }
    let found = std::fs::read_to_string(path).expect("the schema");
    assert_eq!(found, text, "write it anew with CHANCERY_ACCEPT=1");
}

#[test]
fn every_property_of_the_report_is_explained() {
    fn walk(value: &Value, path: &str) {
        let properties = value.get("properties").and_then(Value::as_object);
        for (name, property) in properties.into_iter().flatten() {
            let is_explained = property.get("description").is_some();
            assert!(is_explained, "{path}.{name}: {property}");
        }
        for (name, definition) in value
            .get("$defs")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            walk(definition, name);
        }
    }
    walk(&schema(), "report");
}

#[test]
fn paths_are_those_from_the_current_folder() {
    let project = broken();
    let above = project.root().parent().expect("a folder").to_path_buf();
    let arguments = ["check", "--project", "project", "--format"];
    let run = |format| {
        project
            .chancery(arguments.iter().chain(&[format]))
            .within(&above)
            .run()
    };
    let said = run("short").failed();
    assert!(
        said.stdout
            .starts_with(&format!("project/data/{PERU}.yaml:")),
        "{said}"
    );
    let log = json(&run("sarif").stdout);
    let location = &log["runs"][0]["results"][0]["locations"][0]["physicalLocation"];
    assert_eq!(
        location["artifactLocation"]["uri"],
        format!("project/data/{PERU}.yaml")
    );
    // A repository is what GitHub knows, wherever the step runs.
    let said = project
        .chancery(["check", "--format", "github"])
        .env("GITHUB_WORKSPACE", &above)
        .run();
    assert!(
        said.stdout
            .contains(&format!("file=project/data/{PERU}.yaml,")),
        "{said}"
    );
}

mod sarif;
