//! `chancery status`: how far each language is, and what to do next.

use std::collections::{BTreeMap, BTreeSet};

use quick_xml::Reader;
use quick_xml::events::Event;
use serde_json::Value;

use crate::json_schema::violations;
use crate::project::{PERU, Project, RECORDS};

#[track_caller]
fn status(project: &Project, arguments: &[&str]) -> Value {
    let command = ["status", "--format", "json"];
    let said = project.run(command.iter().chain(arguments)).ok();
    serde_json::from_str(&said.stdout).expect("JSON")
}

fn language<'a>(status: &'a Value, tag: &str) -> &'a Value {
    let mut languages = status["languages"].as_array().expect("languages").iter();
    let found = languages.find(|language| language["tag"] == tag);
    found.unwrap_or_else(|| panic!("{tag} in {status}"))
}

/// The number of a count.
fn count(language: &Value, unit: &str, what: &str) -> u64 {
    let number = &language["counts"][unit][what];
    number
        .as_u64()
        .unwrap_or_else(|| panic!("{unit} {what} in {language}"))
}

/// The messages of a list of open ones that are in that state.
fn open(language: &Value, state: &str) -> BTreeSet<String> {
    let open = language["open"].as_array().expect("a list").iter();
    let open = open.filter(|open| open["state"] == state);
    open.map(|open| open["message"].as_str().expect("a name").to_owned())
        .collect()
}

/// The messages that `check` calls missing in a language, with the record that has them.
fn missing(project: &Project, tag: &str) -> BTreeSet<String> {
    let said = project.run(["check", "--locale", tag, "--format", "short"]);
    let folder = format!("locales/{tag}/");
    let lines = said
        .stdout
        .lines()
        .filter(|line| line.contains("error[missing-"));
    lines
        .map(|line| {
            let id = line.split('`').nth(1).expect("a name");
            let file = line.strip_prefix(&folder).expect("a file");
            let own = file
                .strip_prefix("meetings/")
                .and_then(|file| file.split_once(".ftl"));
            match own {
                Some((record, _)) => format!("{record}/{id}"),
                None => id.to_owned(),
            }
        })
        .collect()
}

#[test]
fn json_is_as_its_schema_says_and_its_numbers_add_up() {
    let project = Project::whole();
    project.run(["review", "es", "--all", "--by", "Ana"]).ok();
    project.replace(
        "locales/en/document.ftl",
        "record-label = Record",
        "record-label = Meeting",
    );
    let text = Project::empty().run(["schema", "status"]).ok().stdout;
    let schema: Value = serde_json::from_str(&text).expect("JSON");
    let arguments = [
        "--diff", "--locale", "es", "--locale", "pt", "--locale", "en", "--locale", "ja",
    ];
    let status = status(&project, &arguments);
    assert_eq!(violations(&schema, &status), [""; 0]);
    for language in status["languages"].as_array().expect("languages") {
        let documents = language["documents"].as_array().expect("documents").iter();
        for counted in documents.chain([language]) {
            for unit in ["messages", "words"] {
                let count = |what| count(counted, unit, what);
                assert_eq!(
                    count("total"),
                    count("translated") + count("missing"),
                    "{counted}"
                );
                let states = count("outdated") + count("unreviewed") + count("reviewed");
                let expected = match language["tag"] == "en" {
                    true => 0,
                    false => count("translated"),
                };
                assert_eq!(states, expected, "{counted}");
            }
        }
        for (state, what) in [
            ("missing", "missing"),
            ("outdated", "outdated"),
            ("unreviewed", "unreviewed"),
        ] {
            assert_eq!(
                open(language, state).len() as u64,
                count(language, "messages", what)
            );
        }
    }
    let change = &language(&status, "es")["open"][0];
    assert_eq!(change["message"], "record-label");
    assert_eq!(
        change["change"],
        serde_json::json!({ "was": "Record", "now": "Meeting", "by": "Ana" })
    );
}

#[test]
fn what_is_missing_is_what_check_calls_missing() {
    let project = Project::whole();
    let document = "locales/es/document.ftl";
    project.replace(document, "\nrecord-label =", "\n# record-label =");
    for tag in ["pt", "es"] {
        let found = status(&project, &["--locale", tag]);
        let found = open(language(&found, tag), "missing");
        let needed = missing(&project, tag);
        assert!(!needed.is_empty(), "{tag}");
        let lost: Vec<_> = needed.difference(&found).collect();
        assert_eq!(lost, [""; 0], "{tag}");
        // The others are those of which check warns: no record needs them yet.
        let said = project.run(["check", "--locale", tag, "--format", "json"]);
        let report: Value = serde_json::from_str(&said.stdout).expect("JSON");
        let problems = report["problems"].as_array().expect("problems").iter();
        let warnings: Vec<String> = problems
            .filter(|problem| problem["rule"] == "untranslated")
            .map(|problem| problem["message"].as_str().expect("a text").to_owned())
            .collect();
        for id in found.difference(&needed) {
            let named = |text: &String| text.contains(id) || text.ends_with('…');
            assert!(warnings.iter().any(named), "{id}: {warnings:?}");
        }
    }
}

#[test]
fn a_step_makes_the_most_documents_possible_for_its_words() {
    let project = Project::whole();
    // Every record needs one of these, one record the other.
    for (file, id) in [
        ("document.ftl", "record-label"),
        ("names.ftl", "country-CL"),
    ] {
        let path = format!("locales/es/{file}");
        let text = project.text(&path);
        let found = text.split_inclusive('\n').scan(false, |is_in, line| {
            *is_in = line.starts_with(&format!("{id} =")) || (*is_in && line.starts_with(' '));
            Some(if *is_in {
                String::new()
            } else {
                line.to_owned()
            })
        });
        project.write(&path, found.collect::<String>());
    }
    let found = status(&project, &["--locale", "es"]);
    let steps = found["steps"].as_array().expect("steps");
    let first = &steps[0];
    assert_eq!(
        first["messages"],
        serde_json::json!(["record-label"]),
        "{steps:?}"
    );
    let unblocks = first["unblocks"].as_array().expect("records");
    let documents = language(&found, "es")["documents"]
        .as_array()
        .expect("documents");
    assert_eq!(steps[1]["messages"], serde_json::json!(["country-CL"]));
    let rest = steps[1]["unblocks"].as_array().expect("records");
    assert!(!rest.is_empty() && unblocks.len() > rest.len(), "{steps:?}");
    assert_eq!(unblocks.len() + rest.len(), documents.len());
    assert!(
        documents.iter().all(|it| it["state"] == "blocked"),
        "{documents:?}"
    );
}

#[test]
fn what_a_project_makes_an_error_blocks_its_documents() {
    let project = Project::small();
    project.run(["review", "es", "--all", "--by", "Ana"]).ok();
    project.replace("locales/en/statements.ftl", "= The two", "= Both");
    let state = |project: &Project, tag: &str| -> Value {
        let status = status(project, &[]);
        let document = &language(&status, tag)["documents"][0];
        serde_json::json!([document["state"], document["blocked_by"]])
    };
    assert_eq!(state(&project, "es"), serde_json::json!(["ready", []]));
    project.append("chancery.toml", "\n[rules]\noutdated = \"error\"\n");
    let expected = serde_json::json!(["blocked", ["both-ministers"]]);
    assert_eq!(state(&project, "es"), expected);
    assert_eq!(state(&project, "ja"), serde_json::json!(["ready", []]));
    let said = project
        .run(["build", "--emit", "typ", "--locale", "es"])
        .failed();
    assert!(said.stderr.contains("error[outdated]"), "{said}");
}

#[test]
fn a_document_that_something_else_keeps_back_is_called_faulty() {
    let project = Project::small();
    project.replace("locales/es/document.ftl", "{ $revision }", "{ $revison }");
    let status = status(&project, &[]);
    assert_eq!(language(&status, "es")["documents"][0]["state"], "faulty");
    assert_eq!(language(&status, "ja")["documents"][0]["state"], "ready");
    let said = project.run(["status"]).ok();
    assert!(
        said.stdout.contains("`chancery check` says what is wrong"),
        "{said}"
    );
}

#[test]
fn what_cannot_be_read_is_an_error_and_the_rest_is_printed() {
    let project = Project::small();
    project.append("locales/es/names.ftl", "country-FR = {\n");
    project.write("data/2024-01-01-a-b.yaml", "schema: 1\n");
    project.write("locales/ja/review.tsv", "what\n");
    let said = project.run(["status"]).failed();
    for expected in [
        "error[fluent-syntax]",
        "error[missing-field]",
        "error[review-file]",
    ] {
        assert!(said.stderr.contains(expected), "{expected}: {said}");
    }
    for expected in ["cannot be read", "ready"] {
        assert!(said.stdout.contains(expected), "{expected}: {said}");
    }
    let said = project.run(["status", "--format", "html"]).failed();
    assert!(said.stdout.contains("Its files cannot be read"), "{said}");
}

#[test]
fn records_and_languages_can_be_chosen_and_drafts_have_to_be() {
    let project = Project::whole();
    let tags = |status: &Value| -> Vec<String> {
        let languages = status["languages"].as_array().expect("languages").iter();
        languages
            .map(|it| it["tag"].as_str().expect("a tag").to_owned())
            .collect()
    };
    let records = |status: &Value| -> BTreeSet<String> {
        let languages = status["languages"].as_array().expect("languages").iter();
        let documents = languages.flat_map(|it| it["documents"].as_array().expect("documents"));
        documents
            .map(|it| it["record"].as_str().expect("a name").to_owned())
            .collect()
    };
    let all = status(&project, &[]);
    assert!(!tags(&all).contains(&"pt".to_owned()), "{:?}", tags(&all));
    for record in RECORDS {
        assert!(records(&all).contains(record), "{record}");
    }
    let one = status(&project, &[PERU, "--locale", "pt"]);
    assert_eq!(tags(&one), ["pt"]);
    assert_eq!(records(&one), BTreeSet::from([PERU.to_owned()]));
    let said = project.run(["status", "--locale", "xx"]).refused();
    assert!(said.stderr.contains("no translation into xx"), "{said}");
    let said = project.run(["status", "2023-11-15-japan-peur"]).refused();
    assert!(said.stderr.contains("did you mean"), "{said}");
    let said = project
        .run(["status", "--diff", "--format", "svg"])
        .refused();
    assert!(said.stderr.contains("a badge has no place"), "{said}");
}

/// Every element of a page, with its attributes; the page must be well formed but for the
/// elements of HTML that are never closed.
fn elements(page: &str) -> Vec<(String, BTreeMap<String, String>)> {
    let closed = ["meta"].iter().fold(page.to_owned(), |page, name| {
        let start = format!("<{name} ");
        let parts = page.split(&start);
        let mut whole = String::new();
        for (index, part) in parts.enumerate() {
            if index > 0 {
                let (inside, rest) = part.split_once('>').expect("an end");
                whole += &format!("<{name} {inside}/>{rest}");
            } else {
                whole += part;
            }
        }
        whole
    });
    let mut reader = Reader::from_str(&closed);
    let mut found = Vec::new();
    loop {
        match reader
            .read_event()
            .unwrap_or_else(|error| panic!("{error} in {page}"))
        {
            Event::Start(start) | Event::Empty(start) => {
                let name = String::from_utf8_lossy(start.name().as_ref()).into_owned();
                let attributes = start.attributes().map(|attribute| {
                    let attribute = attribute.expect("an attribute");
                    let name = String::from_utf8_lossy(attribute.key.as_ref()).into_owned();
                    (name, String::from_utf8_lossy(&attribute.value).into_owned())
                });
                found.push((name, attributes.collect()));
            }
            Event::Eof => return found,
            _ => {}
        }
    }
}

#[test]
fn the_page_is_one_file_without_scripts_and_escapes_what_it_shows() {
    let project = Project::small();
    project
        .run(["review", "es", "--all", "--by", "<b>Ana & \"Co\""])
        .ok();
    project.replace("locales/en/statements.ftl", "= The two", "= <em>Both</em>");
    project.replace("locales/ja/document.ftl", "record-label", "# record-label");
    let page = project
        .run(["status", "--diff", "--format", "html"])
        .ok()
        .stdout;
    let elements = elements(&page);
    let names: BTreeSet<&str> = elements.iter().map(|(name, _)| name.as_str()).collect();
    for name in ["script", "link", "img", "iframe", "b", "em"] {
        assert!(!names.contains(name), "{name}");
    }
    assert!(!page.contains("http"), "nothing of the network");
    for name in ["html", "main", "h1", "h2", "table", "details", "del", "ins"] {
        assert!(names.contains(name), "{name} is not among {names:?}");
    }
    for (name, attributes) in &elements {
        let has = |attribute: &str| attributes.contains_key(attribute);
        match name.as_str() {
            "html" | "blockquote" => assert!(has("lang"), "{name}"),
            "th" => assert!(has("scope"), "{name}"),
            _ => {}
        }
        assert!(
            !attributes.keys().any(|name| name.starts_with("on")),
            "{attributes:?}"
        );
    }
    assert!(page.contains("&lt;b&gt;Ana &amp; &quot;Co&quot;"), "{page}");
    assert!(
        page.contains("<ins>&lt;em&gt;Both&lt;/em&gt;</ins>"),
        "{page}"
    );
}

#[test]
fn the_badge_is_an_image_that_says_what_it_shows() {
    let project = Project::small();
    let badge = |project: &Project| project.run(["status", "--format", "svg"]).ok().stdout;
    let found = badge(&project);
    let elements = elements(&found);
    assert_eq!(elements[0].0, "svg");
    assert_eq!(
        elements[0].1["aria-label"],
        "translations: es 100 %, ja 100 %"
    );
    assert_eq!(elements[0].1["role"], "img");
    // What is missing and what is outdated are both not done, and 99.9 is not 100.
    project.replace("locales/ja/document.ftl", "record-label", "# record-label");
    assert!(
        badge(&project).contains("es 100 %, ja 98 %"),
        "{}",
        badge(&project)
    );
    project.run(["review", "es", "--all", "--by", "Ana"]).ok();
    project.replace("locales/en/statements.ftl", "= The two", "= Both");
    assert!(
        badge(&project).contains("es 98 %, ja 98 %"),
        "{}",
        badge(&project)
    );
}

/// Whatever the width of the terminal, a name can be copied, and no line ends in blanks.
#[test]
fn the_table_says_each_language_and_record() {
    let project = Project::small();
    project
        .run(["review", "es", "both-ministers", "--by", "Ana"])
        .ok();
    let said = project.run(["status"]).ok();
    assert_eq!(said.stderr, "");
    insta::assert_snapshot!(said.stdout);
}
