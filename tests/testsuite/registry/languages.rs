//! How the words of a language are written, and what languages say of the same facts.

use super::{Case, case, edited, english, stated};
use crate::project::{PERU, Project};

fn spanish(text: &str) -> Project {
    stated(&[("es", text)])
}

fn japanese(text: &str) -> Project {
    stated(&[("ja", text)])
}

/// The Spanish facts of the meeting, with a comment above.
fn in_numbers(from: &str, to: &str) -> Project {
    edited(&format!("locales/es/meetings/{PERU}.ftl"), from, to)
}

/// The time of day in Spanish.
fn clock(text: &str) -> Project {
    let clock = "clock = { DATETIME($instant, timeStyle: \"short\") }";
    let text = format!("clock = {text} {{ DATETIME($instant, part: \"minute\") }}");
    edited("locales/es/document.ftl", clock, &text)
}

fn with_glossary(english: &str, spanish: &str) -> Project {
    let project = stated(&[("en", english), ("es", spanish)]);
    project.write(
        "glossary.tsv",
        "key\ten\tes\nroad-map\troad map\thoja de ruta | !mapa de ruta\n",
    );
    project
}

const LATER: &str = "{ $plenary ->\n        [1] first\n        [2] second\n        [3] third\n       *[other] number { $plenary }\n    }.";

pub(super) const CASES: &[Case] = &[
    case(
        "missing-term",
        || with_glossary("A road map.", "Un plan."),
        || with_glossary("A road map.", "Una hoja de ruta."),
    ),
    case(
        "forbidden-term",
        || with_glossary("A road map.", "Una hoja de ruta, un mapa de ruta."),
        || with_glossary("A road map.", "Una hoja de ruta, un mapa."),
    ),
    case(
        "straight-quote",
        || english("They said 'yes'."),
        || english("They said ‘yes’."),
    ),
    case(
        "unpaired-mark",
        || spanish("Lo confirmaron (todos."),
        || spanish("Lo confirmaron (todos)."),
    ),
    case(
        "wrong-ordinal",
        || stated(&[("en", "On the 3th."), ("es", "El 3."), ("ja", "3。")]),
        || stated(&[("en", "On the 3rd."), ("es", "El 3."), ("ja", "3。")]),
    ),
    case(
        "no-break-space",
        || spanish("A las p. m."),
        || spanish("A las p.{\"\\u00A0\"}m."),
    ),
    case(
        "stray-space",
        || english("They confirmed it ."),
        || english("They confirmed it."),
    ),
    case(
        "doubled-space",
        || english("They  confirmed it."),
        || english("They confirmed it."),
    ),
    case(
        "doubled-word",
        || english("They confirmed confirmed it."),
        || english("They had had it."),
    ),
    case(
        "foreign-punctuation",
        || japanese("両大臣は,確認した。"),
        || japanese("両大臣は、確認した。"),
    ),
    case(
        "half-width-kana",
        || japanese("両大臣はﾛｰﾄﾞを確認した。"),
        || japanese("両大臣はロードを確認した。"),
    ),
    case(
        "full-width",
        || english("They ｃｏｎfirmed it."),
        || english("They confirmed it."),
    ),
    case(
        "number-grouping",
        || {
            stated(&[
                ("en", "Of 12.345 people."),
                ("es", "De 12 345 personas."),
                ("ja", "12,345人。"),
            ])
        },
        || {
            stated(&[
                ("en", "Of 12,345 people."),
                ("es", "De 12\u{A0}345 personas."),
                ("ja", "12,345人。"),
            ])
        },
    ),
    case(
        "mixed-digits",
        || {
            stated(&[
                ("en", "Of ١٢ people."),
                ("es", "De 12 personas."),
                ("ja", "12人。"),
            ])
        },
        || {
            stated(&[
                ("en", "Of 12 people."),
                ("es", "De 12 personas."),
                ("ja", "12人。"),
            ])
        },
    ),
    case(
        "look-alike",
        || english("They cоnfirmed it."),
        || english("They confirmed it."),
    ),
    case(
        "stray-invisible",
        || english("They con{\"\\u200D\"}firmed it."),
        || english("They con{\"\"}firmed it."),
    ),
    case(
        "three-dots",
        || english("They confirmed..."),
        || english("They confirmed…"),
    ),
    case(
        "double-hyphen",
        || english("They -- both -- confirmed it."),
        || english("They – both – confirmed it."),
    ),
    case(
        "fact-missing",
        || in_numbers("{ $anniversary } años", "Años"),
        || in_numbers("{ $anniversary } años", "{ NUMBER($anniversary) } años"),
    ),
    case(
        "fact-added",
        || spanish("{ both-ministers } de { $city } lo confirmaron."),
        || {
            stated(&[
                ("es", "Lo confirmaron en { $city }."),
                ("en", "They confirmed it in { $city }."),
                ("ja", "{ $city }で確認した。"),
            ])
        },
    ),
    case(
        "fact-order",
        || {
            in_numbers(
                "{ $anniversary } años, { $plenary } reuniones del { $council }",
                "{ $plenary } reuniones del { $council }, { $anniversary } años",
            )
        },
        || {
            in_numbers(
                "in-numbers = { $anniversary } años, { $plenary } reuniones del { $council }",
                "# reordered: $plenary before $anniversary, $council before $anniversary -- the meetings come first\nin-numbers = { $plenary } reuniones del { $council }, { $anniversary } años",
            )
        },
    ),
    case(
        "keyword-lost",
        || {
            edited(
                "locales/es/document.ftl",
                "[short] {\" \"}un momento",
                "[short] {\"\"}",
            )
        },
        Project::small,
    ),
    case(
        "day-period",
        || clock("{ DATETIME($instant, part: \"hour\", hourCycle: \"h12\") } h"),
        || clock("{ DATETIME($instant, part: \"hour\", hourCycle: \"h23\") } h"),
    ),
    case(
        "word-lost",
        || {
            stated(&[
                ("en", LATER),
                (
                    "es",
                    "{ $plenary ->\n        [1] primera\n        [2] segunda\n        [4] cuarta\n       *[other] { $plenary }\n    }.",
                ),
                ("ja", "{ $plenary }。"),
            ])
        },
        || {
            stated(&[
                ("en", LATER),
                (
                    "es",
                    "{ $plenary ->\n        [1] primera\n        [2] segunda\n        [3] tercera\n       *[other] { $plenary }\n    }.",
                ),
                ("ja", "{ $plenary }。"),
            ])
        },
    ),
    case(
        "sentence-end",
        || spanish("{ both-ministers } confirmaron que"),
        || spanish("{ both-ministers } lo confirmaron…"),
    ),
    case(
        "number-by-hand",
        || spanish("{ both-ministers } confirmaron 12 hojas de ruta."),
        || spanish("{ both-ministers } confirmaron dos hojas de ruta."),
    ),
    case(
        "name-by-hand",
        || spanish("Kamikawa confirmó la hoja."),
        || spanish("Kamikawas confirmó la hoja."),
    ),
    case(
        "fact-allowance",
        || in_numbers("in-numbers =", "# implied: $by\nin-numbers ="),
        || {
            in_numbers(
                "in-numbers =",
                "# It is implied: $by is known.\nin-numbers =",
            )
        },
    ),
    case(
        "unneeded-fact-allowance",
        || in_numbers("in-numbers =", "# implied: $by -- why\nin-numbers ="),
        || {
            in_numbers(
                "special-occasion = Fue una ocasión especial, dijo { NAME($by, form: \"address\") }.",
                "# implied: $by -- it is who spoke before\nspecial-occasion = Fue una ocasión especial.",
            )
        },
    ),
    case(
        "fact-cases",
        || {
            let mut text = String::new();
            for fact in 0..6 {
                let keys: String = (1..8)
                    .map(|key| format!("\n        [{key}] {{ $plenary }}"))
                    .collect();
                text.push_str(&format!(
                    "{{ $n{fact} ->{keys}\n       *[other] {{ $plenary }}\n    }}"
                ));
            }
            let project = stated(&[
                ("en", &format!("Of {text}.")),
                ("es", &format!("De {text}.")),
                ("ja", &format!("{text}。")),
            ]);
            let facts: String = (0..6)
                .map(|fact| format!("  n{fact}: {}\n", 21 + fact))
                .collect();
            project.replace(
                &format!("data/{PERU}.yaml"),
                "facts:\n",
                &format!("facts:\n{facts}"),
            );
            project
        },
        Project::small,
    ),
    case(
        "other-language",
        || spanish("The two ministers confirmed that they would draw up a road map."),
        || spanish("Confirmaron el <span lang=\"en\">road map of the two ministers</span>."),
    ),
    case(
        "unchanged",
        || {
            edited(
                "locales/es/document.ftl",
                "page-number = { $page } de { $pages }",
                "page-number = { $page } of { $pages }",
            )
        },
        Project::small,
    ),
    case(
        "missing-glyph",
        || english("They confirmed \u{13000}."),
        || english("They confirmed é."),
    ),
    case(
        "allowance",
        || {
            in_numbers(
                "in-numbers =",
                "# chancery: allow no-such-rule -- why\nin-numbers =",
            )
        },
        || {
            in_numbers(
                "in-numbers =",
                "# The chancery allows no such rule.\nin-numbers =",
            )
        },
    ),
];
