//! Pages in `en-XA` and `ar-XB`, which are no languages.

use crate::project::{PERU, Project, RECORDS, published};

/// The letters of a text without accents and doubled vowels, as far as `en-XA` changes them.
fn plain(text: &str) -> String {
    let letters = [
        ('ƀ', 'b'),
        ('ɓ', 'b'),
        ('ƈ', 'c'),
        ('ḓ', 'd'),
        ('ƒ', 'f'),
        ('ɠ', 'g'),
        ('ħ', 'h'),
        ('ĵ', 'j'),
        ('ķ', 'k'),
        ('ŀ', 'l'),
        ('ḿ', 'm'),
        ('ƞ', 'n'),
        ('ƥ', 'p'),
        ('ɋ', 'q'),
        ('ř', 'r'),
        ('ş', 's'),
        ('ŧ', 't'),
        ('ṽ', 'v'),
        ('ẇ', 'w'),
        ('ẋ', 'x'),
        ('ẏ', 'y'),
        ('ẑ', 'z'),
    ];
    let text = text.to_lowercase();
    text.chars()
        .filter(|c| c.is_alphanumeric())
        .filter(|c| !"aeou".contains(*c))
        .map(|c| {
            letters
                .iter()
                .find(|(from, _)| *from == c)
                .map_or(c, |(_, to)| *to)
        })
        .collect()
}

#[test]
fn every_record_has_a_page_in_both() {
    let project = Project::whole();
    let said = project
        .run(["build", "--locale", "en-XA", "--locale", "ar-XB"])
        .ok();
    assert_eq!(said.stderr, "");
    for record in RECORDS {
        let source = |project: &Project, tag: &str| {
            let text = project.text(&format!("out/{tag}/{record}.typ"));
            let lines = text.lines().filter(|line| !line.trim().starts_with("//"));
            let lines = lines.filter(|line| !line.contains("region: "));
            lines.map(str::to_owned).collect::<Vec<_>>()
        };
        let (english, accented) = (source(published(), "en"), source(&project, "en-XA"));
        assert_eq!(english.len(), accented.len());
        for (own, changed) in english.iter().zip(&accented) {
            // The same text but for accents and longer words; what is no text is the same.
            assert_eq!(plain(own), plain(changed), "{own}\n{changed}");
        }
        let changed = english
            .iter()
            .zip(&accented)
            .filter(|(one, other)| one != other);
        assert!(changed.count() > 20, "{record}");
        let mirrored = source(&project, "ar-XB");
        let without_marks = |line: &String| line.replace("\\u{200f}", "");
        let words: String = mirrored.iter().map(without_marks).collect();
        assert!(words.contains("Japan"), "{words}");
        // Every character has a glyph, or there would be no page.
        assert!(project.pdf_text(record, "en-XA").contains('ŧ'), "{record}");
        assert!(
            project.pdf_text(record, "ar-XB").contains("Japan"),
            "{record}"
        );
    }
    // Days and numbers are those of the record, as the source language prints them.
    let accented = project.pdf_text(PERU, "en-XA");
    assert!(accented.contains("November 15") && accented.contains("2023"));
    assert!(!accented.contains('{'));
}

#[test]
fn every_letter_has_a_glyph() {
    let project = Project::small();
    let letters = ('a'..='z').chain('A'..='Z').collect::<String>();
    // In a text, in marks, in a heading and in a label.
    for (file, message) in [
        ("document", "overview"),
        ("document", "title"),
        ("document", "record-label"),
        ("document", "document-kind"),
    ] {
        let file = format!("locales/en/{file}.ftl");
        let text = project.text(&file);
        let line = text
            .lines()
            .find(|line| line.starts_with(&format!("{message} =")));
        let line = line.expect("the message").to_owned();
        let words = format!("{message} = {letters} <em>{letters} <strong>{letters}</strong></em>");
        let words = match message {
            "overview" => words,
            _ => format!("{message} = {letters}"),
        };
        project.replace(&file, &line, &words);
    }
    project
        .run(["build", "--locale", "en-XA", "--locale", "ar-XB"])
        .ok();
}

#[test]
fn the_page_is_set_from_right_to_left() {
    let project = Project::small();
    project
        .run(["build", "--locale", "ar-XB", "--emit", "typ"])
        .ok();
    let source = project.text(&format!("out/ar-XB/{PERU}.typ"));
    assert!(source.contains("dir: rtl"), "{source}");
    assert!(source.contains("\\u{200f}"), "{source}");
}

#[test]
fn they_are_no_languages_of_the_project() {
    let project = Project::small();
    project.run(["build", "--emit", "typ"]).ok();
    assert!(!project.has("out/en-XA") && !project.has("out/ar-XB"));
    for command in [
        &["check", "--locale", "en-XA"][..],
        &["facts", PERU, "--locale", "ar-XB"],
    ] {
        let said = project.run(command).refused();
        assert!(
            said.stderr
                .contains("is a pseudo-locale, of which there are only pages"),
            "{said}"
        );
    }
    let said = project.run(["new", "locale", "en-XA"]).failed();
    assert!(
        said.stderr
            .contains("error[locale-folder]: en-XA is a pseudo-locale"),
        "{said}"
    );
    // A folder of that name would be taken for one.
    project.copy("locales/es", "locales/ar-XB");
    let said = project.check().failed();
    assert!(
        said.stderr
            .contains("error[locale-folder]: ar-XB is a pseudo-locale"),
        "{said}"
    );
}

#[test]
fn what_is_wrong_in_the_source_is_said_of_the_source() {
    let project = Project::small();
    project.replace(
        "locales/en/document.ftl",
        "record-label = Record",
        "record-label = { $x }",
    );
    let said = project.run(["build", "--locale", "en-XA"]).failed();
    assert!(said.stderr.contains("locales/en/document.ftl"), "{said}");
    assert!(!said.stderr.contains("locales/en-XA"), "{said}");
}

#[test]
fn a_proof_shows_them_too() {
    let project = Project::small_with_templates();
    let said = project
        .run(["build", "--proof", "--locale", "en-XA", "--emit", "typ"])
        .ok();
    assert!(said.stdout.contains(".proof.typ"), "{said}");
}
