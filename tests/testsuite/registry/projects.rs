//! The project and its files, and the page.

use super::{Case, case, edited, english, record};
use crate::project::{PERU, Project, link};

pub(super) const CASES: &[Case] = &[
    case(
        "config",
        || {
            edited(
                "chancery.toml",
                "source-locale = \"en\"",
                "source-locale = \"en\"\nlocale = \"en\"",
            )
        },
        || {
            edited(
                "chancery.toml",
                "source-locale = \"en\"",
                "source-locale = \"en\"\ncoverage = 90",
            )
        },
    ),
    case(
        "draft-locale",
        || {
            edited(
                "chancery.toml",
                "source-locale = \"en\"",
                "source-locale = \"en\"\ndraft-locales = [\"fr\"]",
            )
        },
        || {
            edited(
                "chancery.toml",
                "source-locale = \"en\"",
                "source-locale = \"en\"\ndraft-locales = [\"es\"]",
            )
        },
    ),
    Case {
        rule: "tbx",
        wrong: || {
            let project = Project::small();
            project.write("terms.tbx", "<tbx><body></tbx>");
            project
        },
        right: || {
            let project = Project::small();
            project.write("terms.tbx", "<tbx type=\"TBX-Basic\" style=\"dca\" xml:lang=\"en\" xmlns=\"urn:iso:std:iso:30042:ed-2\"><text><body><conceptEntry id=\"c1\"><langSec xml:lang=\"en\"><termSec><term>handshake</term></termSec></langSec></conceptEntry></body></text></tbx>");
            project
        },
        command: &["glossary", "import", "terms.tbx"],
    },
    case(
        "no-records",
        || {
            let project = Project::small();
            project.remove("data");
            project
        },
        Project::small,
    ),
    case(
        "no-locales",
        || {
            let project = Project::small();
            project.remove("locales");
            project
        },
        Project::small,
    ),
    case(
        "no-source-locale",
        || {
            edited(
                "chancery.toml",
                "source-locale = \"en\"",
                "source-locale = \"fr\"",
            )
        },
        || {
            edited(
                "chancery.toml",
                "source-locale = \"en\"",
                "source-locale = \"es\"",
            )
        },
    ),
    case(
        "unreadable-file",
        || {
            let project = Project::small();
            project.remove("data/registry/places.yaml");
            project.write("data/registry/places.yaml/x", "");
            project
        },
        Project::small,
    ),
    case(
        "unreadable-folder",
        || {
            let project = Project::small();
            project.remove("locales/es/meetings");
            project.write("locales/es/meetings", "no folder");
            project
        },
        Project::small,
    ),
    case(
        "not-utf8",
        || {
            let project = Project::small();
            project.write(
                "locales/es/statements.ftl",
                b"both-ministers = Ambos ministros \xF1\n    .inside = x\n",
            );
            project
        },
        || english("They confirmed it, ñ."),
    ),
    case(
        "file-too-long",
        || {
            let project = Project::small();
            project.append("locales/es/statements.ftl", &"# x\n".repeat(1_100_000));
            project
        },
        || {
            let project = Project::small();
            project.append("locales/es/statements.ftl", &"# x\n".repeat(1_000));
            project
        },
    ),
    case(
        "link-outside-project",
        || {
            let project = Project::small();
            let outside = project.beside().join("statements.ftl");
            std::fs::copy(project.path("locales/es/statements.ftl"), &outside).expect("a copy");
            project.remove("locales/es/statements.ftl");
            link(&outside, &project.path("locales/es/statements.ftl"));
            project
        },
        || {
            let project = Project::small();
            project.copy("locales/es/statements.ftl", "kept/statements.ftl");
            project.remove("locales/es/statements.ftl");
            link(
                &project.path("kept/statements.ftl"),
                &project.path("locales/es/statements.ftl"),
            );
            project
        },
    ),
    case(
        "registry-file",
        || {
            let project = Project::small();
            project.write("data/registry/cities.yaml", "lima: {}\n");
            project
        },
        Project::small,
    ),
    Case {
        rule: "record-exists",
        wrong: Project::small,
        right: || {
            let project = Project::small();
            project.remove(&format!("data/{PERU}.yaml"));
            project
        },
        command: &["new", "meeting", PERU],
    },
    Case {
        rule: "locale-exists",
        wrong: || {
            let project = Project::small();
            project.copy("locales/es", "locales/fr");
            project
        },
        right: Project::small,
        command: &["new", "locale", "fr"],
    },
    case(
        "unused-allowance",
        || {
            record(
                "revision: 1\n",
                "revision: 1\n# chancery: allow day-of-name -- why\n",
            )
        },
        Project::small,
    ),
    Case {
        rule: "typst",
        wrong: || {
            let project = Project::small_with_templates();
            project.append("templates/briefing.typ", "\n#nothing-of-this-name\n");
            project
        },
        right: || {
            let project = Project::small_with_templates();
            project.append("templates/briefing.typ", "\n// #nothing-of-this-name\n");
            project
        },
        command: &["build", PERU, "--locale", "en"],
    },
    Case {
        rule: "typst-warning",
        wrong: || {
            let project = Project::small_with_templates();
            project.replace(
                "templates/briefing.typ",
                "  heading(title)\n",
                "  heading(title)\n  [**]\n",
            );
            project
        },
        right: Project::small_with_templates,
        command: &["build", PERU, "--locale", "en"],
    },
];
