//! Texts of any shape come back as they were, and edits as they were made.

use proptest::prelude::*;

use super::{exported, import, translations};
use crate::project::Project;

/// A text of a message in one line, with what Fluent allows in it.
fn inline() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "palabra",
        "Ñandú, dos",
        " ",
        " y ",
        "{ $city }",
        "{ both-ministers.inside }",
        "{ NAME($host, form: \"address\") }",
        "{\"\\u00A0\"}",
        "{\"{\"}",
        "{\" \"}",
        "{\"\"}",
        "<em>énfasis</em>",
        "<strong>{ $plenary }</strong>",
        "&lt;",
        "&amp;",
        "&",
        "“comillas”",
        "[corchete",
        "* y .",
        "日本",
        "\"recto\"",
        "\n        otra línea",
    ]);
    prop::collection::vec(piece, 1..8).prop_map(|pieces| format!("a{}z", pieces.concat()))
}

/// A text that may choose, and choose again.
fn pattern() -> impl Strategy<Value = String> {
    inline().prop_recursive(2, 8, 3, |inner| {
        let select = prop::sample::select(vec![
            ("GENDER($host)", ["feminine", "masculine"]),
            ("$paid-by", ["host", "guest"]),
            ("$guests-count", ["0", "1"]),
        ]);
        (inline(), select, inner.clone(), inner.clone(), inner, inline()).prop_map(
            |(before, (selector, keys), one, two, other, after)| {
                format!(
                    "{before} {{ {selector} ->\n        [{}] {one}\n        [{}] {two}\n       *[other] {other}\n    }}{after}",
                    keys[0], keys[1]
                )
            },
        )
    })
}

/// The XLIFF text with each translation of the message changed.
fn edited(text: &str) -> (String, usize) {
    let mut count = 0;
    let mut edited = String::new();
    for (at, part) in text.split("<target>").enumerate() {
        if at > 0 {
            edited.push_str("<target>");
            // Before any code and any text.
            if part.starts_with('a')
                && edited
                    .rfind("<unit id=\"any")
                    .is_some_and(|unit| !edited[unit..].contains("</unit>"))
            {
                edited.push_str("Nuevo {texto} [*]&lt; ");
                count += 1;
            }
        }
        edited.push_str(part);
    }
    (edited, count)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(48) })]

    #[test]
    fn any_text_comes_back(source in inline(), target in pattern(), attribute in pattern()) {
        let project = Project::small();
        project.append("locales/en/statements.ftl", &format!("\nany = {source}\n    .more = {source}\nlast = End\n"));
        project.append(
            "locales/es/statements.ftl",
            &format!("\n# Un comentario.\nany = {target}\n    .more = {attribute}\n\n## Otro.\n\nlast = Fin\n"),
        );
        let before = translations(&project);
        let text = exported(&project, "es");
        let said = import(&project, &text);
        prop_assert_eq!(said.code, Some(0), "{}", said);
        prop_assert!(translations(&project) == before);
        let (changed, count) = edited(&text);
        prop_assert!(count >= 2, "{}", count);
        let said = import(&project, &changed);
        prop_assert_eq!(said.code, Some(0), "{}\n{}", said, project.text("locales/es/statements.ftl"));
        // What was translated is there, letter by letter, and nothing else has changed.
        let targets = |text: &str| -> Vec<String> {
            let parts = text.split("<target>").skip(1);
            parts.filter_map(|it| it.split("</target>").next()).map(str::to_owned).collect()
        };
        prop_assert_eq!(targets(&exported(&project, "es")), targets(&changed));
        let file = project.text("locales/es/statements.ftl");
        prop_assert!(file.contains("# Un comentario.\nany = "), "{}", file);
        prop_assert!(file.ends_with("\n\n## Otro.\n\nlast = Fin\n"), "{}", file);
    }
}
