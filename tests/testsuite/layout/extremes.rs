//! Nothing runs off the sheet, whatever a record holds.

use std::fmt::Write as _;

use super::MM;
use crate::project::{Project, repository};
use crate::sheet::Sheet;

const RECORD: &str = "2024-05-06-japan-peru";
const LOCALES: [&str; 3] = ["en", "ja", "ar"];

/// The project with one record, in three languages. Its title, its sentence, the name of its host
/// and its place are a word of 200 letters, its address has 300, the caption of its photograph 500.
/// `people` took part on each side.
fn project(people: usize) -> Project {
    let project = Project::whole();
    project.remove("data").copy_photograph();
    let registry = repository().join("data/registry");
    for entry in std::fs::read_dir(registry).expect("the registry") {
        let path = entry.expect("a file").path();
        let name = path
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        project.write(
            &format!("data/registry/{name}"),
            std::fs::read(&path).expect("bytes"),
        );
    }
    let mut participants = String::new();
    let mut names = LOCALES.map(|_| String::new());
    for side in ["host", "guest"] {
        writeln!(participants, "  {side}:").expect("a text");
        let country = if side == "host" { "JP" } else { "PE" };
        for at in 0..people {
            let person = format!("{side}-number-{at}");
            project.append(
                "data/registry/people.yaml",
                &format!("{person}: {{ gender: other }}\n"),
            );
            writeln!(
                participants,
                "    - {{ person: {person}, office: foreign-minister, of: {country} }}"
            )
            .expect("a text");
            for (names, locale) in names.iter_mut().zip(LOCALES) {
                let name = if at == 0 {
                    long(locale, 200)
                } else {
                    format!("{} {at}", long(locale, 7))
                };
                let script = if locale == "ja" {
                    "    .script = han\n"
                } else {
                    ""
                };
                write!(
                    names,
                    "person-{person} = {name}\n    .family = {name}\n{script}"
                )
                .expect("a text");
            }
        }
    }
    let address = format!("https://www.example.org/{}", "a".repeat(276));
    project.write(
        &format!("data/{RECORD}.yaml"),
        format!(
            "schema: 1
revision: 1
publisher: mofa-japan
section: [JP, PE]
status: final
languages: [en, ja, ar]
published: 2024-05-06
home-zone: Asia/Tokyo
participants:
{participants}
events:
  - kind: foreign-ministers-meeting
    start: 2024-05-06T09:00[America/Lima]
    duration: {{ minutes: 40, precision: approximate }}
    place: lima
photos:
  - {{ id: table, file: table.png }}
body:
  - - long
links:
  - {{ id: section-page, url: {address} }}
"
        ),
    );
    for (names, locale) in names.iter().zip(LOCALES) {
        let (word, caption) = (long(locale, 200), long(locale, 500));
        project.append(&format!("locales/{locale}/names.ftl"), names);
        project.remove(&format!("locales/{locale}/meetings")).write(
            &format!("locales/{locale}/meetings/{RECORD}.ftl"),
            format!(
                "title = {word}\nlong = {word}\nplace-lima = {word}\n    .full = {word}\n\
                 photo-table = {caption}\n    .alt = {word}\n"
            ),
        );
    }
    project
}

/// A word of that many letters of the language.
fn long(locale: &str, letters: usize) -> String {
    let letter = match locale {
        "ja" => "漢",
        "ar" => "س",
        _ => "m",
    };
    letter.repeat(letters)
}

impl Project {
    fn copy_photograph(&self) {
        let file = repository().join("tests/fixtures/page/photos/table.png");
        self.write(
            "data/photos/table.png",
            std::fs::read(file).expect("a picture"),
        );
    }
}

#[track_caller]
fn all_is_on_the_sheet(project: &Project, least: usize) {
    let locales = LOCALES.iter().flat_map(|locale| ["--locale", locale]);
    project.run(["build"].into_iter().chain(locales)).ok();
    for locale in LOCALES {
        let sheet = Sheet::open(&project.path(&format!("out/{locale}/{RECORD}.pdf")));
        assert!(
            sheet.glyphs.len() > least,
            "{locale}: {} characters",
            sheet.glyphs.len()
        );
        for glyph in &sheet.glyphs {
            let page = &sheet.pages[glyph.page - 1];
            // 20 mm, and a little for what is set in italics or hangs.
            let (left, right) = (19.0 * MM, page.width - 19.0 * MM);
            // The right half of a comma or a closing bracket of Japanese is blank.
            let blank = if "、。，．」』）".contains(&glyph.text) {
                glyph.width / 2.0
            } else {
                0.0
            };
            let is_between = glyph.x >= left && glyph.end() - blank <= right;
            assert!(
                is_between || glyph.text.trim().is_empty(),
                "{locale}: {glyph:?}"
            );
            let (low, high) = match glyph.content {
                Some(_) => (20.5 * MM, page.height - 12.0 * MM),
                // The head of a page grows with the title.
                None => (8.0 * MM, page.height - 4.0 * MM),
            };
            assert!(glyph.y >= low && glyph.y <= high, "{locale}: {glyph:?}");
        }
    }
}

#[test]
fn long_words_and_addresses_are_broken() {
    all_is_on_the_sheet(&project(1), 1800);
}

#[test]
fn thirty_people_are_on_the_sheet() {
    all_is_on_the_sheet(&project(15), 2500);
}
