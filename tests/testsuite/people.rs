//! The names of people reach the template as such, so that it can keep them together.

use crate::project::{PERU, Project, RECORDS, published};

fn source(locale: &str) -> String {
    let source = published().text(&format!("out/{locale}/{PERU}.typ"));
    source.replace("\\u{a0}", "~")
}

#[test]
fn a_name_is_handed_over_with_what_it_is_spoken_with() {
    for (locale, names) in [
        (
            "en",
            [
                "person(\"Ms.~KAMIKAWA Yoko\"), \", Minister for Foreign Affairs of Japan",
                "person(\"Minister González-Olaechea\")",
                "person(\"Her Highness Imperial Princess Kako\")",
            ],
        ),
        (
            "ja",
            [
                "run(person(\"上川陽子\"), \"外務大臣は、",
                "person(\"ゴンサレス＝オラエチェア大臣\")",
                "person(\"佳子内親王殿下\")",
            ],
        ),
        (
            "es",
            [
                "person(\"Sra.~Yoko Kamikawa\")",
                "person(\"ministra Kamikawa\")",
                "person(\"Su Alteza Imperial la Princesa Kako\")",
            ],
        ),
        (
            "fr",
            [
                "person(\"Mme~Yoko Kamikawa\")",
                "person(\"ministre González-Olaechea\")",
                "person(\"Son Altesse Impériale la princesse Kako\")",
            ],
        ),
        (
            "ar",
            [
                "person(\"السيدة كاميكاوا يوكو\")",
                "person(\"الوزير غونزاليس أولايتشيا\")",
                "person(\"",
            ],
        ),
    ] {
        let source = source(locale);
        for name in names {
            assert!(source.contains(name), "{locale}: {name}: {source}");
        }
    }
}

#[test]
fn no_name_is_within_another_and_no_office_is_one() {
    for record in RECORDS {
        for locale in ["en", "ja", "es", "fr", "ar"] {
            let source = published().text(&format!("out/{locale}/{record}.typ"));
            let mut found = 0;
            for rest in source.split("person(").skip(1) {
                // The import of the head has no parenthesis after the word.
                assert!(rest.starts_with('"'), "{record} in {locale}: {rest}");
                found += 1;
            }
            assert!(found > 3, "{record} in {locale}: {found} names");
            assert!(!source.contains("office: person("), "{source}");
        }
    }
}

/// The PDF's own data, and the words of the page, are the same with and without.
#[test]
fn plain_text_has_the_names_as_text() {
    let project = Project::whole();
    project.replace(
        &format!("data/{PERU}.yaml"),
        "kind: foreign-ministers-meeting",
        "kind: courtesy-call\n    by: host",
    );
    let said = project.run(["build", PERU, "--locale", "en", "--emit", "typ"]);
    said.ok();
    let source = project.text(&format!("out/en/{PERU}.typ"));
    let title = "Courtesy Call by Minister Kamikawa on Minister González-Olaechea";
    assert!(
        source.contains(&format!("  title: \"{title}\",\n")),
        "{source}"
    );
    let body = "  title-body: run(\"Courtesy Call by \", person(\"Minister Kamikawa\"), \" on \", person(\"Minister González-Olaechea\")),\n";
    assert!(source.contains(body), "{source}");
    let description = source
        .lines()
        .find_map(|line| line.strip_prefix("  description: \""))
        .expect("a description");
    assert!(description.starts_with("On November 15, "), "{description}");
    assert!(
        description.contains("KAMIKAWA Yoko, Minister"),
        "{description}"
    );
}
