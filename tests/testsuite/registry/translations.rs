//! Fluent: what a message says and refers to.

use super::{Case, case, edited, english, record, stated};
use crate::project::{PERU, Project};

/// The English text of the page that leads over to the items.
fn overview(text: &str) -> Project {
    edited(
        "locales/en/document.ftl",
        "overview = In short:",
        &format!("overview = {text}"),
    )
}

fn names(from: &str, to: &str) -> Project {
    edited("locales/en/names.ftl", from, to)
}

pub(super) const CASES: &[Case] = &[
    case(
        "missing-message",
        || edited("locales/es/names.ftl", "country-PE = Perú\n", ""),
        || {
            edited(
                "locales/es/names.ftl",
                "country-PE = Perú\n",
                "country-PE = el Perú\n",
            )
        },
    ),
    case(
        "missing-attribute",
        || names("    .family = Kamikawa\n", ""),
        || names("    .family = Kamikawa\n", "    .family = KAMIKAWA\n"),
    ),
    case(
        "missing-fact",
        || record("  plenary: 14\n", ""),
        || record("  plenary: 14\n", "  plenary: 15\n"),
    ),
    case(
        "unknown-variable",
        || overview("In { $short }:"),
        || overview("In { \"short\" }:"),
    ),
    case(
        "absent-variable",
        || overview("With { LIST($guests) }:"),
        || overview("{ $guests-count ->\n        [0] Alone:\n       *[other] In short:\n    }"),
    ),
    case(
        "unprintable-variable",
        || {
            edited(
                "locales/en/document.ftl",
                "glance-time = { DATETIME($date, dateStyle: \"long\") }",
                "glance-time = { $date }",
            )
        },
        || {
            edited(
                "locales/en/document.ftl",
                "glance-time = { DATETIME($date, dateStyle: \"long\") }",
                "glance-time = { DATETIME($date, year: \"numeric\", month: \"long\", day: \"numeric\") }",
            )
        },
    ),
    case(
        "unselectable-variable",
        || overview("{ $kind ->\n        [meeting] In short:\n       *[other] In short:\n    }"),
        || overview("{ $form ->\n        [remote] In short:\n       *[other] In short:\n    }"),
    ),
    case(
        "variant-key",
        || overview("{ $form ->\n        [remot] In short:\n       *[other] In short:\n    }"),
        || overview("{ $form ->\n        [remote] In short:\n       *[other] In short:\n    }"),
    ),
    case(
        "unknown-message",
        || english("{ both-minister } confirmed it."),
        || english("{ both-ministers } confirmed it."),
    ),
    case(
        "unknown-attribute",
        || english("{ both-ministers.insid } confirmed it."),
        || english("{ both-ministers.inside } confirmed it."),
    ),
    case(
        "unknown-term",
        || english("{ -ministers } confirmed it."),
        || english("They confirmed it.\n-ministers = The ministers"),
    ),
    case(
        "no-value",
        || english("{ handshake } confirmed it.\nhandshake =\n    .alt = They"),
        || english("{ handshake.alt } confirmed it.\nhandshake =\n    .alt = They"),
    ),
    case(
        "unknown-function",
        || english("{ NAMES($host) } confirmed it."),
        || {
            stated(&[
                ("en", "{ NAME($host) } confirmed it."),
                ("es", "{ NAME($host) } lo confirmó."),
                ("ja", "{ NAME($host) }は確認した。"),
            ])
        },
    ),
    case(
        "function-option",
        || {
            edited(
                "locales/en/document.ftl",
                "glance-time = { DATETIME($date, dateStyle: \"long\") }",
                "glance-time = { DATETIME($date, dateStyle: \"longer\") }",
            )
        },
        || {
            edited(
                "locales/en/document.ftl",
                "glance-time = { DATETIME($date, dateStyle: \"long\") }",
                "glance-time = { DATETIME($date, dateStyle: \"medium\") }",
            )
        },
    ),
    case(
        "function",
        || {
            stated(&[
                ("en", "{ NUMBER($agreement) } was confirmed."),
                ("es", "{ $agreement }."),
                ("ja", "{ $agreement }。"),
            ])
        },
        || {
            stated(&[
                ("en", "{ $agreement } was confirmed."),
                ("es", "{ $agreement }."),
                ("ja", "{ $agreement }。"),
            ])
        },
    ),
    case(
        "fluent-syntax",
        || english("{ both-ministers confirmed it."),
        || english("{ both-ministers } confirmed it."),
    ),
    case(
        "tab-indent",
        || english("They\n\tconfirmed it."),
        || english("They\n    confirmed it."),
    ),
    case(
        "duplicate-message",
        || english("They confirmed it.\nextra = They did."),
        || english("They confirmed it.\n# extra = They did."),
    ),
    case(
        "duplicate-attribute",
        || {
            names(
                "    .family = Kamikawa\n",
                "    .family = Kamikawa\n    .family = Kamikawa\n",
            )
        },
        || {
            names(
                "    .family = Kamikawa\n",
                "    .family = Kamikawa\n    .address = Minister Kamikawa\n",
            )
        },
    ),
    case(
        "duplicate-variant",
        || {
            overview(
                "{ $form ->\n        [remote] In short:\n        [remote] So:\n       *[other] In short:\n    }",
            )
        },
        || {
            overview(
                "{ $form ->\n        [remote] In short:\n        [call] In short:\n       *[other] In short:\n    }",
            )
        },
    ),
    case(
        "single-variant",
        || overview("{ $form ->\n       *[other] In short:\n    }"),
        || {
            overview(
                "{ $form ->\n        [remote] In short:\n       *[other] In short:\n    }{ $guests-count ->\n       *[other] {\"\"}\n    }",
            )
        },
    ),
    case(
        "term-variable",
        || english("{ -they } confirmed it.\n-they = They { $what }"),
        || english("{ -they(what: \"both\") } confirmed it.\n-they = They { $what }"),
    ),
    case(
        "term-positional",
        || english("{ -they(\"both\") } confirmed it.\n-they = They"),
        || english("{ -they } confirmed it.\n-they = They"),
    ),
    case(
        "term-nested",
        || {
            english(
                "{ -they(what: \"both\") } confirmed it.\n-they = { -all } { $what }\n-all = All",
            )
        },
        || english("{ -they } confirmed it.\n-they = { -all }\n-all = All"),
    ),
    case(
        "mark",
        || english("They <em>confirmed it."),
        || english("They <em>confirmed</em> it."),
    ),
    case(
        "unknown-link",
        || english("They <a name=\"x\">confirmed</a> it."),
        || english("They <a name=\"section-page\">confirmed</a> it."),
    ),
    case(
        "empty-text",
        || english("{\"\"}"),
        || english("{\"They\"} did."),
    ),
    case(
        "comment-in-message",
        || english("They confirmed it. // so"),
        || english("They confirmed it.\n\n# So."),
    ),
    case(
        "syntax-as-text",
        || english("They confirmed $anniversary."),
        || english("They confirmed US$ five."),
    ),
    case(
        "trailing-blanks",
        || english("They  \n    confirmed it."),
        || english("They\n    confirmed it."),
    ),
    case(
        "refused-character",
        || english("They\u{7} confirmed it."),
        || english("They{\"\\u00A0\"}confirmed it."),
    ),
    case(
        "unbalanced-direction",
        || english("They{\"\\u2067\"} confirmed it."),
        || english("They{\" \"}confirmed it."),
    ),
    case(
        "fluent-circle",
        || english("{ one }.\none = { two }\ntwo = { one }"),
        || english("{ one }.\none = { two }\ntwo = It"),
    ),
    case(
        "fluent-too-large",
        || english(&format!("They{}.", "{ \"x\" }".repeat(101))),
        || english(&format!("They{}.", "{ \"x\" }".repeat(90))),
    ),
    case(
        "fluent-too-deep",
        || {
            english(&format!(
                "They {}\"x\"{}.",
                "{ ".repeat(40),
                " }".repeat(40)
            ))
        },
        || english("They { { { \"x\" } } }."),
    ),
    case(
        "fluent-too-long",
        || english(&format!("They {}.", "word ".repeat(7_000).trim_end())),
        || english("They confirmed it."),
    ),
    case(
        "text-too-long",
        || english(&format!("They {}.", "to and fro ".repeat(2_000).trim_end())),
        || english(&format!("They {}.", "to and fro ".repeat(1_000).trim_end())),
    ),
    case(
        "locale-folder",
        || {
            let project = Project::small();
            project.copy("locales/es", "locales/spanish language");
            project
        },
        || {
            let project = Project::small();
            project.copy("locales/es", "locales/es-PE");
            project
        },
    ),
    case(
        "locale-data",
        || {
            let project = Project::small();
            project.copy("locales/es", "locales/qqq");
            project
        },
        Project::small,
    ),
    case(
        "missing-category",
        || {
            stated(&[
                (
                    "en",
                    "{ NUMBER($plenary, type: \"ordinal\") ->\n        [one] { $plenary }st\n       *[other] { $plenary }th\n    }.",
                ),
                ("es", "{ $plenary }."),
                ("ja", "{ $plenary }。"),
            ])
        },
        || {
            stated(&[
                (
                    "en",
                    "{ NUMBER($plenary, type: \"ordinal\") ->\n        [one] { $plenary }st\n        [two] { $plenary }nd\n        [few] { $plenary }rd\n       *[other] { $plenary }th\n    }.",
                ),
                ("es", "{ $plenary }."),
                ("ja", "{ $plenary }。"),
            ])
        },
    ),
    case(
        "missing-gender",
        || {
            english(
                "{ GENDER($host) ->\n        [feminine] She\n       *[other] They\n    } confirmed it.",
            )
        },
        || {
            english(
                "{ GENDER($host) ->\n        [feminine] She\n        [masculine] He\n       *[other] They\n    } confirmed it.",
            )
        },
    ),
    case(
        "coverage",
        || {
            let project = names(
                "country-PE = Peru",
                "country-PE = Peru\nplace-geneva = Geneva",
            );
            project.append("chancery.toml", "coverage = 100\n");
            project
        },
        || {
            let project = Project::small();
            project.append("chancery.toml", "coverage = 100\n");
            project
        },
    ),
    case(
        "unused-message",
        || english("They confirmed it.\n\nextr = They did."),
        || english("{ part-they } confirmed it.\n\npart-they = They"),
    ),
    case(
        "unused-attribute",
        || {
            names(
                "    .family = Kamikawa\n",
                "    .family = Kamikawa\n    .given = Yoko\n",
            )
        },
        || {
            names(
                "    .family = González-Olaechea\n",
                "    .family = González\n",
            )
        },
    ),
    case(
        "orphan-meeting",
        || {
            let project = Project::small();
            project.write(
                "locales/en/meetings/2023-11-16-japan-peru.ftl",
                "road-map = x\n",
            );
            project
        },
        Project::small,
    ),
    Case {
        rule: "fallback",
        wrong: || {
            edited(
                &format!("locales/es/meetings/{PERU}.ftl"),
                "road-map =",
                "# road-map =",
            )
        },
        right: Project::small,
        command: &["build", "--allow-fallback", "--emit", "typ"],
    },
];
