//! The file of a record or of the registry.

use super::{Case, case, edited, record};
use crate::project::{PERU, Project};

pub(super) const CASES: &[Case] = &[
    case(
        "yaml",
        || record("status: final", "status: [final"),
        || record("status: final", "status: \"final\""),
    ),
    case(
        "yaml-too-large",
        || record("status: final", "status: &status final"),
        || record("status: final", "status: final # &status"),
    ),
    case(
        "duplicate-key",
        || record("status: final\n", "status: final\nstatus: final\n"),
        || record("status: final\n", "status: final\n# status: final\n"),
    ),
    case(
        "second-document",
        || record("status: final\n", "status: final\n---\n"),
        || record("status: final\n", "status: final # ---\n"),
    ),
    case(
        "empty-file",
        || {
            let project = Project::small();
            project.write("data/registry/offices.yaml", "# nothing\n");
            project
        },
        || {
            edited(
                "data/registry/offices.yaml",
                "foreign-minister: {}",
                "# all\nforeign-minister: {}",
            )
        },
    ),
    case(
        "unknown-field",
        || record("revision: 1\n", "revision: 1\nrevisions: 2\n"),
        || record("revision: 1\n", "revision: 2\n"),
    ),
    case(
        "missing-field",
        || record("status: final\n", ""),
        || record("authentic: [en, ja]\n", "authentic: [ja, en]\n"),
    ),
    case(
        "unknown-value",
        || record("status: final", "status: finale"),
        || record("status: final", "status: provisional"),
    ),
    case(
        "invalid-value",
        || record("revision: 1\n", "revision: one\n"),
        || record("revision: 1\n", "revision: 12\n"),
    ),
    case(
        "empty-list",
        || {
            record(
                "special-occasion: { by: guest }",
                "special-occasion: { by: guest, topics: [] }",
            )
        },
        || record("authentic: [en, ja]", "authentic: [en]"),
    ),
    case(
        "decimal",
        || {
            record(
                "anniversary: 150 # years",
                "anniversary: { decimal: \"2,5\" }",
            )
        },
        || {
            record(
                "anniversary: 150 # years",
                "anniversary: { decimal: \"2.5\" }",
            )
        },
    ),
    case(
        "list",
        || record("plenary: 14", "plenary: 14\n  topics: [1, [2]]"),
        || {
            let project = record("plenary: 14", "plenary: 14\n  topics: [11, 12]");
            for tag in ["en", "es", "ja"] {
                let file = format!("locales/{tag}/meetings/{PERU}.ftl");
                project.replace(
                    &file,
                    "{ $anniversary }",
                    "{ $anniversary } { LIST($topics) }",
                );
            }
            project
        },
    ),
    case(
        "record-name",
        || {
            let project = Project::small();
            project.copy(&format!("data/{PERU}.yaml"), "data/2023-11-15 Japan.yaml");
            project
        },
        Project::small,
    ),
    case(
        "duplicate-record",
        || {
            let project = Project::small();
            project.copy(&format!("data/{PERU}.yaml"), &format!("data/{PERU}.yml"));
            project
        },
        Project::small,
    ),
];
