//! Arabic and French are in the repository as any language could be: files, and nothing
//! else. What a translator and a desk officer start from is tested here too.

use std::collections::BTreeSet;

use crate::project::{LOCALES, PERU, Project, RECORDS, published, repository};
use crate::sheet::{self, Sheet};
use crate::tagged::Tagged;
use crate::text;

/// A4 in points, halved.
const MIDDLE: f64 = 595.28 / 2.0;

fn source(record: &str, locale: &str) -> String {
    published().text(&format!("out/{locale}/{record}.typ"))
}

fn tagged(locale: &str) -> Tagged {
    Tagged::open(&published().path(&format!("out/{locale}/{PERU}.pdf")))
}

/// Right-to-left text as a reader of PDFs sees it, from the left.
fn visual(text: &str) -> String {
    text.chars().rev().collect()
}

/// The functions follow CLDR, which has exceptions for some languages, and the customs of
/// spelling are a table of languages; nothing else in the program asks which language it is.
#[test]
fn no_rust_but_that_of_functions_and_customs_names_a_language() {
    let mut folders = vec![repository().join("src")];
    let mut files = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("a name").path();
            // Numbers in words have a table for each language, too.
            let is_exempt = ["catalog/functions", "catalog/numerals", "src/typography"];
            let is_exempt = is_exempt.iter().any(|folder| path.ends_with(folder));
            if path.is_dir() && !is_exempt {
                folders.push(path);
            } else if !path.is_dir() && path.extension().is_some_and(|extension| extension == "rs")
            {
                files += 1;
                let text = std::fs::read_to_string(&path).expect("a text");
                let code = text.split("#[cfg(test)]").next().unwrap_or_default();
                for tag in ["\"ar\"", "\"es\"", "\"fr\"", "\"ja\""] {
                    let found = code
                        .lines()
                        .find(|line| line.contains(tag) && !line.trim_start().starts_with("//"));
                    assert_eq!(found, None, "{}", path.display());
                }
            }
        }
    }
    assert!(files > 50, "{files} files were read");
}

#[test]
fn every_record_is_published_in_arabic_and_french() {
    for record in RECORDS {
        for locale in ["ar", "fr"] {
            assert!(published().has(&format!("out/{locale}/{record}.pdf")));
        }
    }
}

/// What is at the left in English is at the right in Arabic, and the other way round.
#[test]
fn a_page_from_right_to_left_is_mirrored() {
    assert!(source(PERU, "ar").contains("  dir: rtl,\n"));
    for locale in ["en", "ja", "es", "fr"] {
        assert!(source(PERU, locale).contains("  dir: ltr,\n"), "{locale}");
    }
    let (english, arabic) = (tagged("en"), tagged("ar"));
    for (what, left, right) in [
        (
            "publisher",
            "Ministry of Foreign Affairs of Japan",
            "وزارة الخارجية اليابانية",
        ),
        ("strip", "When", "التاريخ والوقت"),
        ("strip", "approximately 40 minutes", "نحو"),
    ] {
        let (left, right) = (english.find(left), arabic.find(&visual(right)));
        assert!(left.x < MIDDLE, "{what}: {left:?}");
        assert!(right.x > MIDDLE, "{what}: {right:?}");
    }
    for (what, right, left) in [
        ("date", "Tokyo, November 15", visual("طوكيو")),
        ("record", PERU, PERU.to_owned()),
        ("number of the page", "1 / 1", visual("صفحة")),
    ] {
        let (right, left) = (english.find(right), arabic.find(&left));
        assert!(right.x > MIDDLE, "{what}: {right:?}");
        assert!(left.x < MIDDLE, "{what}: {left:?}");
    }
    // The numbers of the items are as far from one side as from the other.
    let numbers = |locale: &str| {
        let sheet = Sheet::open(&published().path(&format!("out/{locale}/{PERU}.pdf")));
        sheet.structure.without_glance().of_kind("Lbl")[0].glyphs()
    };
    let (english, arabic) = (numbers("en"), numbers("ar"));
    let (left, right) = (english[0].x, arabic[0].end());
    assert!(
        (left - (2.0 * MIDDLE - right)).abs() < 3.0,
        "{left} {right}"
    );
}

/// The numbers stand outside the text, on the side where reading begins.
#[test]
fn the_numbers_of_items_stand_on_the_side_where_reading_begins() {
    for locale in ["en", "ja", "es", "fr", "ar"] {
        let path = published().path(&format!("out/{locale}/{PERU}.pdf"));
        let structure = Sheet::open(&path).structure.without_glance();
        let mut numbers = Vec::new();
        for item in structure.of_kind("LI") {
            let (label, body) = (
                item.of_kind("Lbl")[0].glyphs(),
                item.of_kind("LBody")[0].glyphs(),
            );
            numbers.push(sheet::text(&label));
            for glyph in &label {
                let is_outside = match locale {
                    "ar" => body.iter().all(|it| it.end() < glyph.x),
                    _ => body.iter().all(|it| it.x > glyph.end()),
                };
                assert!(is_outside, "{locale}: {glyph:?}");
            }
        }
        let expected = match locale {
            "ja" => ["１", "２", "３", "４"],
            _ => ["1", "2", "3", "4"],
        };
        assert_eq!(numbers, expected, "{locale}");
    }
}

/// The program that shows the page puts letters in their visual order, nobody else.
#[test]
fn arabic_stands_in_the_source_in_the_order_in_which_it_is_read() {
    let arabic = source(PERU, "ar");
    for name in [
        "كاميكاوا يوكو",
        "خافيير غونزاليس أولايتشيا فرانكو",
        "وزير خارجية جمهورية بيرو",
        "سان فرانسيسكو بالولايات المتحدة",
    ] {
        assert!(arabic.contains(name), "no {name} in {arabic}");
    }
}

#[test]
fn arabic_agrees_in_gender_with_who_was_there() {
    assert!(source(PERU, "ar").contains("السيدة كاميكاوا يوكو، وزيرة خارجية اليابان، التي كانت"));
    let men = source("2022-10-11-japan-canada", "ar");
    assert!(
        men.contains("السيد هاياشي يوشيماسا، وزير خارجية اليابان"),
        "{men}"
    );
}

#[test]
fn the_lead_in_french() {
    let page = text::readable(&published().pdf_text(PERU, "fr"), "fr");
    let lead = "Le 15 novembre, à 12 h 10, heure locale (5 h 10 le 16 novembre, heure du Japon), la ministre des Affaires étrangères du Japon, Mme Yoko Kamikawa, qui se trouvait à San Francisco (États-Unis) à l’occasion de la réunion ministérielle de l’APEC, a eu un entretien d’environ 40 minutes avec le ministre des Affaires étrangères de la République du Pérou, S.E. M. Javier González-Olaechea Franco.";
    assert!(page.contains(lead), "{page}");
}

/// An ordinal, and the only one of the days: le 1er juin, le 2 juin.
#[test]
fn the_first_of_a_month_is_written_in_its_own_way_in_french() {
    let project = Project::whole();
    project
        .replace(
            &format!("data/{PERU}.yaml"),
            "2023-11-15T12:10",
            "2023-11-30T12:10",
        )
        .replace(
            &format!("data/{PERU}.yaml"),
            "published: 2023-11-15",
            "published: 2023-12-01",
        );
    project
        .run(["build", PERU, "--locale", "fr", "--emit", "typ"])
        .ok();
    let source = project
        .text(&format!("out/fr/{PERU}.typ"))
        .replace("\\u{a0}", " ");
    for expected in [
        "date-line: \"Tokyo, le 1er décembre 2023\"",
        "Le 30 novembre, à 12 h 10, heure locale (5 h 10 le 1er décembre, heure du Japon)",
    ] {
        assert!(source.contains(expected), "{expected}: {source}");
    }
}

/// CLDR: a narrow no-break space groups in French; Arabic counts in Western digits unless
/// a region says otherwise.
#[test]
fn numbers_are_those_of_the_language() {
    let record = "2024-01-26-japan-argentina";
    assert!(source(record, "fr").contains("65\\u{202f}000"));
    assert!(source(record, "ar").contains("65,000"));
    assert!(source(PERU, "ar").contains("  digits: \"0123456789\",\n"));
}

#[test]
fn every_document_names_its_language_alone() {
    for locale in ["en", "ja", "es", "fr", "ar"] {
        let document = tagged(locale);
        assert_eq!(document.language(), locale);
        assert_eq!(document.languages(), [locale]);
    }
}

/// Marks of direction stay in text that is copied, so that they stand where a name in
/// Latin letters is in a right-to-left sentence, and nowhere else.
#[test]
fn isolation_marks_stand_around_latin_names_on_a_right_to_left_page_only() {
    const MARKS: [&str; 2] = ["\\u{2068}", "\\u{2069}"];
    for record in RECORDS {
        for locale in ["en", "ja", "es", "fr", "ar"] {
            let source = source(record, locale);
            for mark in MARKS {
                assert!(!source.contains(mark), "{record} in {locale}: {source}");
            }
        }
    }
    let project = Project::peru();
    for file in ["document", "names", "statements"] {
        let path = format!("locales/ar/{file}.ftl");
        project.write(&path, published().text(&path));
    }
    let meeting = format!("locales/ar/meetings/{PERU}.ftl");
    project.write(&meeting, published().text(&meeting)).replace(
        "locales/ar/names.ftl",
        "person-gonzalez-olaechea-javier = خافيير غونزاليس أولايتشيا فرانكو",
        "person-gonzalez-olaechea-javier = Javier González-Olaechea Franco",
    );
    project
        .run(["build", "--locale", "ar", "--emit", "typ"])
        .ok();
    let source = project.text(&format!("out/ar/{PERU}.typ"));
    let name = format!("{}Javier González-Olaechea Franco{}", MARKS[0], MARKS[1]);
    assert!(source.contains(&name), "{source}");
    for mark in MARKS {
        // In the lead, in what the document says of itself, and in the facts at a glance.
        assert_eq!(source.matches(mark).count(), 3, "{source}");
    }
}

/// Every message that an English page was made of.
fn messages() -> BTreeSet<String> {
    let mut messages = BTreeSet::new();
    for record in RECORDS {
        for line in source(record, "en").lines() {
            if let Some(origin) = line.trim_start().strip_prefix("// locales/en/") {
                let message = origin.split(' ').nth(1).unwrap_or_default();
                let message = message.split('.').next().unwrap_or_default();
                messages.insert(message.to_owned());
            }
        }
    }
    messages
}

#[test]
fn a_language_to_start_from_misses_everything_and_builds_nothing() {
    let project = Project::whole();
    project.run(["new", "locale", "de"]).ok();
    let said = project.run(["check", "--locale", "de"]).failed();
    let messages = messages();
    assert!(messages.len() > 30, "{messages:?}");
    for message in messages {
        let missing = [
            format!("the de translation of `{message}` is still a comment"),
            format!("the de translation has no message `{message}`"),
        ];
        let is_named = missing.iter().any(|missing| said.stderr.contains(missing));
        assert!(is_named, "{message}: {said}");
    }
    let said = project.run(["build", "--locale", "de"]).failed();
    assert!(said.stdout.contains("0 documents"), "{said}");
    assert!(!project.has("out/de"));
    // The others are not held up.
    let locales = LOCALES.iter().flat_map(|locale| ["--locale", locale]);
    project.run(["check"].into_iter().chain(locales)).ok();
}

/// What is in capitals in a record to start from, and something to put there. A line of its
/// own is named where the same word stands in several.
const PLACEHOLDERS: [(&str, &str); 9] = [
    ("publisher: PUBLISHER", "publisher: mofa-japan"),
    (
        "section: [HOST-COUNTRY, GUEST-COUNTRY]",
        "section: [JP, CL]",
    ),
    ("home-zone: ZONE", "home-zone: Asia/Tokyo"),
    (
        "host: { person: PERSON, office: OFFICE, of: HOST-COUNTRY }",
        "host: { person: kamikawa-yoko, office: foreign-minister, of: JP }",
    ),
    (
        "guest: { person: PERSON, office: OFFICE, of: GUEST-COUNTRY }   #",
        "guest: { person: van-klaveren-alberto, office: foreign-minister, of: CL }   #",
    ),
    ("T00:00[ZONE]       # where", "T09:00[Asia/Tokyo] # where"),
    ("place: PLACE", "place: tokyo"),
    ("- - STATEMENT", "- - global-challenges"),
    ("status: provisional", "status: final"),
];

#[test]
fn a_record_to_start_from_is_accepted_once_it_is_filled_in_and_not_before() {
    let project = Project::whole();
    let record = "2024-05-06-japan-chile";
    let file = format!("data/{record}.yaml");
    project.run(["new", "meeting", record]).ok();
    let blank = project.text(&file);
    let filled = |left: Option<&str>| {
        let mut text = blank.clone();
        for (from, to) in PLACEHOLDERS {
            assert_eq!(text.matches(from).count(), 1, "{from:?} in {text}");
            if left != Some(from) {
                text = text.replace(from, to);
            }
        }
        text
    };
    for (left, _) in PLACEHOLDERS {
        if left.starts_with("status") {
            continue;
        }
        project.write(&file, filled(Some(left)));
        let said = project.run(["check", record]).failed();
        let line = blank.lines().position(|line| line.contains(left));
        let place = format!("{file}:{}:", line.expect("a line") + 1);
        assert!(said.stderr.contains(&place), "{left}: {said}");
    }
    project.write(&file, filled(None));
    project.run(["check", record]).ok();
    project.run(["build", record, "--locale", "en"]).ok();
    let page = text::readable(&project.pdf_text(record, "en"), "en");
    let lead = "On May 6, at 9:00 a.m., in Tokyo, Ms. KAMIKAWA Yoko, Minister for Foreign Affairs of Japan, held a foreign ministers’ meeting of approximately 30 minutes with Mr. Alberto Leo van Klaveren Stork, Minister of Foreign Affairs of the Republic of Chile.";
    assert!(page.contains(lead), "{page}");
}
