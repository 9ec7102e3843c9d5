//! A language that inherits from another one: what is wrong there is wrong here, and what
//! it says anew must be whole.

use insta::assert_snapshot;

use crate::project::{PERU, Project, Said};

/// The small project with Spanish of Peru, which says one message anew.
fn peruvian() -> Project {
    let project = Project::small();
    project.write("locales/es-PE/document.ftl", "overview = A continuación:\n");
    project
}

fn check(project: &Project) -> Said {
    project.run(["check", "--locale", "es-PE"])
}

/// Only the language that was asked for is checked; its page has the parent's sentences.
#[test]
fn a_misspelt_variant_of_a_parent_is_refused_in_the_region() {
    let wrong = "{ $travel ->\n    [hots] viajó\n   *[other] no viajó\n}\n";
    for file in [
        "locales/es/statements.ftl".to_owned(),
        format!("locales/es/meetings/{PERU}.ftl"),
    ] {
        let project = peruvian();
        project.append(&file, &format!("\njourney = {wrong}"));
        let said = check(&project).failed();
        assert!(said.stderr.contains("`$travel` is never `hots`"), "{said}");
        let said = project.run(["build", "--locale", "es-PE"]).failed();
        assert!(said.stderr.contains("`$travel` is never `hots`"), "{said}");
        assert!(!project.has("out/es-PE"));
    }
}

#[test]
fn what_is_wrong_in_a_parent_is_reported_once() {
    let project = peruvian();
    project.append("locales/es/document.ftl", "\ntitle-call = { $hots }\n");
    project.append(
        &format!("locales/es/meetings/{PERU}.ftl"),
        "\ntrip = {\"\"}\n",
    );
    let said = project.check().failed();
    assert!(said.stderr.contains("\n2 errors"), "{said}");
}

#[test]
fn an_override_without_an_attribute_that_its_parent_prints() {
    let project = Project::small();
    project
        .write("locales/es-PE/statements.ftl", "both-ministers = Ambos\n")
        .append(
            "locales/es/statements.ftl",
            "\nroad-map-too = Y { both-ministers.inside } lo confirmaron.\n",
        );
    assert_snapshot!(check(&project).failed(), @"
    error[unknown-attribute]: `both-ministers` is given anew here without its attribute `.inside`
      ┌─ locales/es-PE/statements.ftl:1:1
      │
    1 │ both-ministers = Ambos
      │ ^^^^^^^^^^^^^^ given anew
      │
      ┌─ locales/es/statements.ftl:4:35
      │
    4 │ road-map-too = Y { both-ministers.inside } lo confirmaron.
      │                                   ------ printed here
      │
      = help: add it below `both-ministers`: `.inside = …`

    1 error
    exit code 1
    ");
}

/// The meeting's own file of the parent is nearer than the parent's shared ones, and
/// farther than the region's.
#[test]
fn an_override_without_an_attribute_that_a_meeting_of_its_parent_prints() {
    let project = Project::small();
    project
        .write("locales/es-PE/statements.ftl", "both-ministers = Ambos\n")
        .replace(
            &format!("locales/es/meetings/{PERU}.ftl"),
            "road-map = { both-ministers } confirmaron",
            "road-map = Y { both-ministers.inside } confirmaron",
        );
    let said = check(&project).failed();
    let place = format!("locales/es/meetings/{PERU}.ftl:3:");
    for expected in [
        "`both-ministers` is given anew here without its attribute `.inside`",
        "locales/es-PE/statements.ftl:1:1",
        &place,
    ] {
        assert!(said.stderr.contains(expected), "{expected}: {said}");
    }
}

#[test]
fn a_meeting_that_says_a_message_anew_without_what_others_print() {
    let project = Project::small();
    let own = format!("locales/en/meetings/{PERU}.ftl");
    project
        .append(&own, "\nboth-ministers =\n    .inside = both\n")
        .append(
            "locales/en/statements.ftl",
            "\nroad-map-too = { both-ministers } agreed.\n",
        );
    let said = project.run(["check", "--locale", "en"]).failed();
    assert!(
        said.stderr
            .contains("`both-ministers` is given anew here without a text of its own"),
        "{said}"
    );
}

#[test]
fn an_override_may_leave_out_what_nothing_prints() {
    let project = Project::small();
    project.write("locales/es-PE/statements.ftl", "both-ministers = Ambos\n");
    let said = check(&project).ok();
    assert_eq!(said.stderr, "", "{said}");
}

/// fluent-bundle keeps both under one name: one would hide the other.
#[test]
fn a_message_and_a_term_of_one_name_in_files_that_are_in_force_together() {
    let meeting = |locale: &str| format!("locales/{locale}/meetings/{PERU}.ftl");
    let shared = |locale: &str| format!("locales/{locale}/statements.ftl");
    for (one, other, locale) in [
        (shared("en"), "locales/en/document.ftl".to_owned(), "en"),
        (shared("en"), shared("en"), "en"),
        (shared("en"), meeting("en"), "en"),
        (shared("es"), shared("es-PE"), "es-PE"),
        (shared("es"), meeting("es-PE"), "es-PE"),
        (meeting("es"), shared("es-PE"), "es-PE"),
        (meeting("es"), meeting("es-PE"), "es-PE"),
    ] {
        for (first, second) in [
            ("brand = a\n", "-brand = b\n"),
            ("-brand = a\n", "brand = b\n"),
        ] {
            let project = peruvian();
            for (file, text) in [(&one, first), (&other, second)] {
                let before = match project.has(file) {
                    true => project.text(file),
                    false => String::new(),
                };
                project.write(file, format!("{before}\n{text}"));
            }
            let said = project.run(["check", "--locale", locale]).failed();
            assert!(
                said.stderr.contains("have one name"),
                "{one}, {other}: {said}"
            );
        }
    }
}

/// A misspelt override would be passed over, and the parent's text printed.
#[test]
fn an_override_of_nothing_is_a_warning() {
    for id in [
        "style-excelency",
        "zone-asia-tokio",
        "language-enn",
        "overwiev",
    ] {
        let project = Project::small();
        project.write(
            "locales/es-PE/names.ftl",
            format!("{id} = x {{ $person }}\n").replace(
                if id.starts_with("style") {
                    ""
                } else {
                    " { $person }"
                },
                "",
            ),
        );
        let said = project.check().ok();
        let expected = format!("nothing uses the message `{id}`");
        assert!(said.stderr.contains(&expected), "{said}");
    }
}
