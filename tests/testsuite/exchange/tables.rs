//! Translation memories and tables.

use std::collections::BTreeSet;

use crate::project::{Project, published};

#[test]
fn a_memory_has_the_sentences_as_they_are_printed() {
    let project = published();
    let said = project
        .run(["export", "es", "--also", "ja", "--format", "tmx"])
        .ok();
    let memory = said.stdout;
    assert!(
        memory.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n")
    );
    let units: Vec<&str> = memory.split("<tu>").skip(1).collect();
    assert!(units.len() > 150, "{}", units.len());
    let page = project.pdf_text("2023-11-15-japan-peru", "es");
    let flat = |text: &str| {
        text.chars()
            .filter(|c| c.is_alphanumeric())
            .collect::<String>()
    };
    let page = flat(&page);
    let mut on_page = 0;
    let mut known = BTreeSet::new();
    for unit in units {
        let segments: Vec<&str> = unit
            .split("<seg>")
            .skip(1)
            .filter_map(|rest| rest.split("</seg>").next())
            .collect();
        let languages = unit.matches("<tuv xml:lang=").count();
        assert_eq!(segments.len(), languages);
        assert!(
            languages >= 2 && unit.contains("<tuv xml:lang=\"en\">"),
            "{unit}"
        );
        assert!(known.insert(segments.join("\u{0}")), "twice: {unit}");
        assert!(!unit.contains("{ $"), "a placeable: {unit}");
        let spanish = unit.split("<tuv xml:lang=\"es\"><seg>").nth(1);
        if unit.contains("japan-peru</prop>") {
            let spanish = spanish.and_then(|rest| rest.split("</seg>").next());
            on_page += usize::from(spanish.is_some_and(|it| page.contains(&flat(it))));
        }
    }
    assert!(on_page > 20, "{on_page} sentences are on the page");
}

#[test]
fn a_memory_has_no_sentence_that_a_language_lacks() {
    let project = Project::small();
    project.replace("locales/es/document.ftl", "overview = En resumen:\n", "");
    let said = project.run(["export", "es", "--format", "tmx"]).ok();
    assert!(!said.stdout.contains(">overview<"));
    assert!(said.stdout.contains(">record-label<"));
}

#[test]
fn a_table_opens_in_a_spreadsheet_and_calculates_nothing() {
    let project = Project::small();
    project.replace("locales/en/document.ftl", "overview = ", "overview = =1+");
    project.append(
        "locales/en/statements.ftl",
        "at = @SUM(A1)\nplus = +1\nminus = -1 \"a\", b\n",
    );
    let said = project.run(["export", "es", "--format", "csv"]).ok();
    let table = said.stdout;
    assert!(table.starts_with("\u{FEFF}id,file,source,target,comment,state\r\n"));
    let mut reader = csv::Reader::from_reader(table.trim_start_matches('\u{FEFF}').as_bytes());
    let mut seen = 0;
    for row in reader.records() {
        let row = row.expect("a row");
        assert_eq!(row.len(), 6);
        for cell in &row {
            assert!(
                !cell.starts_with(['=', '+', '-', '@', '\t', '\r']),
                "{cell}"
            );
        }
        match &row[0] {
            "at" => assert_eq!(&row[2], "'@SUM(A1)"),
            "plus" => assert_eq!(&row[2], "'+1"),
            "minus" => assert_eq!(&row[2], "'-1 \"a\", b"),
            "record-label" => {
                assert_eq!(&row[1], "locales/en/document.ftl");
                assert_eq!(&row[3], "Registro");
                assert_eq!(&row[5], "translated");
            }
            _ => continue,
        }
        seen += 1;
    }
    assert_eq!(seen, 4);
}
