//! A week of a translator, from the arrival of a record to the day when all is reviewed.

use serde_json::Value;

use crate::project::{Project, Said};

const RECORD: &str = "2024-02-20-japan-peru";

/// The part of the status that is about Spanish.
#[track_caller]
fn spanish(project: &Project) -> Value {
    let said = project.run(["status", "--format", "json"]).ok();
    let status: Value = serde_json::from_str(&said.stdout).expect("JSON");
    let mut languages = status["languages"].as_array().expect("languages").iter();
    let found = languages.find(|language| language["tag"] == "es");
    found.expect("Spanish").clone()
}

/// How many Spanish messages are missing, outdated, waiting for review, and reviewed.
#[track_caller]
fn numbers(project: &Project) -> [u64; 4] {
    let messages = spanish(project)["counts"]["messages"].clone();
    let number = |name: &str| messages[name].as_u64().expect("a number");
    ["missing", "outdated", "unreviewed", "reviewed"].map(number)
}

fn review(project: &Project, by: &str, names: &[&str]) -> Said {
    let arguments = ["review", "es", "--by", by];
    project.run(arguments.iter().chain(names))
}

/// Puts a translation in the place of a message that is a comment.
#[track_caller]
fn translate(project: &Project, file: &str, stub: &str, text: &str) {
    project.replace(&format!("locales/es/{file}"), stub, text);
}

#[test]
fn a_translators_week() {
    let project = Project::fixture("week");
    let strict = ["build", "--emit", "typ", "--deny", "outdated,unreviewed"];

    // Last week all has been read by a second person. Before, nobody had written that down.
    assert_eq!(numbers(&project), [0, 0, 52, 0]);
    let said = review(&project, "Ana Pérez", &["--all"]).ok();
    assert_eq!(
        said.stdout,
        "noted 52 messages of es as reviewed by Ana Pérez\n"
    );
    assert_eq!(numbers(&project), [0, 0, 0, 52]);
    project.run(strict).ok();

    // On Monday a record arrives, with a place and a kind of event that nobody knew.
    project.receive("week-arrives");
    project.replace(
        "data/registry/places.yaml",
        "lima:",
        "cusco: { country: PE, zone: America/Lima }\nlima:",
    );
    let names = "locales/en/names.ftl";
    project.replace(names, "place-lima =", "place-cusco = Cusco\nplace-lima =");
    project.replace(
        names,
        "zone-asia-tokyo =",
        "kind-working-lunch = working lunch\nzone-asia-tokyo =",
    );
    let said = project.run(["build", "--emit", "typ"]).failed();
    assert!(
        said.stdout.contains(&format!("failed {RECORD} in es")),
        "{said}"
    );
    assert!(project.has(&format!("out/en/{RECORD}.typ")), "{said}");
    let said = project.run(["status", RECORD]).ok();
    assert!(
        said.stdout.contains(&format!(
            "1. es: {RECORD}/night-trains, {RECORD}/thanks-for-welcome, kind-working-lunch, place-cusco (20 words) -> {RECORD}"
        )),
        "{said}"
    );
    assert_eq!(numbers(&project), [4, 0, 0, 52]);

    // On Tuesday the translator gets what is missing, where it belongs, and translates it.
    let said = project.run(["sync", "es"]).ok();
    assert_eq!(
        said.stdout,
        format!(
            "wrote 2 messages to translate into locales/es/meetings/{RECORD}.ftl\n\
             wrote 2 messages to translate into locales/es/names.ftl\n\
             next: take the `# ` away from each line of a message, and translate it\n"
        )
    );
    let meeting = format!("meetings/{RECORD}.ftl");
    translate(
        &project,
        &meeting,
        "# thanks-for-welcome = { NAME($by, form: \"address\") } gave thanks for the warm welcome in { $place }.",
        "thanks-for-welcome = Agradeció { NAME($by, form: \"address\") } la cálida acogida en { $place }.",
    );
    translate(
        &project,
        &meeting,
        "# night-trains = { both-ministers } welcomed the plan for { $trains } night trains between the two capitals.",
        "night-trains = { both-ministers } celebraron el plan de { $trains } trenes nocturnos entre las dos capitales.",
    );
    translate(
        &project,
        "names.ftl",
        "# place-cusco = Cusco",
        "place-cusco = Cusco",
    );
    let lunch = (
        "# kind-working-lunch = working lunch",
        "kind-working-lunch = almuerzo de trabajo",
    );
    translate(&project, "names.ftl", lunch.0, lunch.1);
    assert_eq!(project.check().ok().stderr, "");
    assert_eq!(
        project.run(["sync", "es"]).ok().stdout,
        "es lacks nothing\n"
    );
    assert_eq!(numbers(&project), [0, 0, 4, 52]);

    // On Wednesday a second person reads it. Until then it is not published.
    let said = project.run(strict).failed();
    assert_eq!(
        said.stderr.matches("error[unreviewed]").count(),
        4,
        "{said}"
    );
    let all = [&*format!("{RECORD}/*"), "place-cusco", "kind-working-lunch"];
    let said = review(&project, "Ana Pérez", &all).ok();
    assert_eq!(
        said.stdout,
        "noted 4 messages of es as reviewed by Ana Pérez\n"
    );
    assert_eq!(numbers(&project), [0, 0, 0, 56]);
    project.run(strict).ok();

    // On Thursday somebody wraps the lines of the source text, and corrects a number of words.
    let source = format!("locales/en/{meeting}");
    project.replace(&source, "for the warm welcome", "for the\n    warm welcome");
    assert_eq!(numbers(&project), [0, 0, 0, 56]);
    project.replace(&source, "the two capitals", "Lima and Cusco");
    assert_eq!(numbers(&project), [0, 1, 0, 55]);
    assert_eq!(project.run(["build", "--emit", "typ"]).ok().stderr, "");
    let said = project.run(strict).failed();
    assert!(said.stderr.contains("error[outdated]"), "{said}");
    let said = project.run(["status", "--locale", "es", "--diff"]).ok();
    for expected in [
        &format!("es {RECORD}/night-trains, locales/es/{meeting}:5, seen to by Ana Pérez\n"),
        "  was  { both-ministers } welcomed the plan for { $trains } night trains between the two capitals.\n",
        "  now  { both-ministers } welcomed the plan for { $trains } night trains between Lima and Cusco.\n",
        "night trains between [-the two capitals-]{+Lima and Cusco+}.\n",
    ] {
        assert!(said.stdout.contains(expected), "{expected}: {said}");
    }

    // On Friday the translation follows, and the week is done.
    project.replace(
        &format!("locales/es/{meeting}"),
        "las dos capitales",
        "Lima y Cusco",
    );
    assert_eq!(
        numbers(&project),
        [0, 1, 0, 55],
        "nobody has said that it is right"
    );
    let said = review(&project, "Eva", &["night-trains", "--translated"]).ok();
    assert_eq!(
        said.stdout,
        "noted 1 message of es as translated by Eva, 1 of them outdated until now\n"
    );
    assert_eq!(numbers(&project), [0, 0, 1, 55]);
    review(&project, "Ana Pérez", &["night-trains"]).ok();
    assert_eq!(numbers(&project), [0, 0, 0, 56]);
    assert_eq!(project.check().ok().stderr, "");
    project.run(["build", "--deny", "outdated,unreviewed"]).ok();
    let page = project.pdf_text(RECORD, "es");
    assert!(
        page.contains("12 trenes nocturnos entre Lima y Cusco"),
        "{page}"
    );
    let badge = project.run(["status", "--format", "svg"]).ok().stdout;
    assert!(badge.contains(">es 100 %</text>"), "{badge}");
}
