//! Names of messages that the program's own texts use.

use crate::project::{PERU, Project};

/// fluent-bundle has one namespace for messages, terms and functions: a message called
/// like a function would take its place, and selectors their default, without a word.
#[test]
fn no_message_or_term_may_be_called_like_a_function() {
    for name in [
        "SELECT", "PRINT", "NUMBER", "LIST", "CALL", "X", "A1", "A_1", "S-1", "Z9_",
    ] {
        for dash in ["", "-"] {
            for file in [
                "locales/en/statements.ftl".to_owned(),
                format!("locales/en/meetings/{PERU}.ftl"),
            ] {
                let project = Project::small();
                project.append(&file, &format!("\n{dash}{name} = x\n"));
                let said = project.run(["build", "--locale", "en"]).failed();
                let expected = format!("`{name}` is a name that functions have");
                assert!(said.stderr.contains(&expected), "{said}");
                assert!(!project.has("out/en"));
            }
        }
    }
}

#[test]
fn a_name_with_a_small_letter_is_free() {
    for name in ["SELECTx", "a1", "nUMBER"] {
        let project = Project::small();
        project.append("locales/en/statements.ftl", &format!("\n{name} = x\n"));
        project.run(["check", "--locale", "en"]).ok();
    }
}

/// Neither call nor option of the text that runs is open to a translator.
#[test]
fn the_functions_of_the_text_that_runs_cannot_be_called() {
    for text in [
        "{ PRINT($host) }",
        "{ SELECT($travel, \"host\") }",
        "{ NUMBER($plenary, call: 1) }",
        "{ NAME($host, call: 0) }",
    ] {
        let project = crate::project::with_road_map(&format!("road-map = {text}"));
        project.run(["build", "--locale", "en"]).failed();
    }
}
