//! Photographs: how they share the column, and one that is not there yet.

use super::MM;
use crate::project::{PERU, Project, repository};
use crate::sheet::{Glyph, Picture, Sheet};

/// The English page of the Japan–Peru meeting with these files as its photographs. One that ends in
/// `missing.png` is not there.
fn with_photographs(files: &[&str]) -> Sheet {
    let project = Project::whole();
    let mut photos = String::from("\nphotos:\n");
    for (at, file) in files.iter().enumerate() {
        photos += &format!("  - {{ id: number-{at}, file: {file} }}\n");
        project.append(
            &format!("locales/en/meetings/{PERU}.ftl"),
            &format!(
                "\nphoto-number-{at} = The caption of number {at}\n    .alt = What is to be seen.\n"
            ),
        );
        let from = repository().join("tests/fixtures/page/photos").join(file);
        if let Ok(picture) = std::fs::read(from) {
            project.write(&format!("data/photos/{file}"), picture);
        }
    }
    let record = format!("data/{PERU}.yaml");
    project.append(&record, &photos);
    if files.contains(&"missing.png") {
        project.replace(&record, "status: final", "status: provisional");
    }
    project.run(["build", PERU, "--locale", "en"]).ok();
    Sheet::open(&project.path(&format!("out/en/{PERU}.pdf")))
}

/// Where a caption begins.
fn caption(sheet: &Sheet, at: usize) -> Glyph {
    let wanted = format!("The caption of number {at}");
    let captions = sheet.structure.of_kind("Caption").into_iter();
    let mut captions =
        captions.filter(|caption| caption.text().replace('\u{A0}', " ").contains(&wanted));
    captions.next().expect("a caption").glyphs().remove(0)
}

/// The left and the right edge of the text.
fn column(sheet: &Sheet) -> (f64, f64) {
    let lead = sheet.structure.of_kind("P").into_iter();
    let mut lead = lead.filter(|it| it.text().starts_with("On November"));
    let glyphs = lead.next().expect("the lead").glyphs();
    let right = glyphs.iter().map(Glyph::end).fold(0.0, f64::max);
    (glyphs[0].x, right)
}

#[test]
fn one_photograph_has_its_caption_beside_it() {
    let sheet = with_photographs(&["table.png"]);
    let [picture] = &sheet.pictures[..] else {
        panic!("{:?}", sheet.pictures)
    };
    let (left, right) = column(&sheet);
    let caption = caption(&sheet, 0);
    assert!(
        (picture.x - left).abs() < 1.0 && picture.end() < right,
        "{picture:?}"
    );
    assert!(
        caption.x > picture.end() + 2.0 * MM && caption.x < right,
        "{caption:?}"
    );
    assert!(
        caption.y > picture.y - 1.0 && caption.y < picture.y + picture.height,
        "{caption:?}"
    );
    assert_eq!(sheet.pages.len(), 1);
}

#[test]
fn photographs_share_the_column_as_high_as_each_other() {
    let files = ["table.png", "memorandum.jpg", "table.png"];
    for count in [2, 3] {
        let sheet = with_photographs(&files[..count]);
        let (left, right) = column(&sheet);
        let pictures: &[Picture] = &sheet.pictures;
        assert_eq!(pictures.len(), count);
        for (at, picture) in pictures.iter().enumerate() {
            assert!(
                picture.x > left - 1.0 && picture.end() < right + 2.0,
                "{picture:?}"
            );
            assert!(
                (picture.height - pictures[0].height).abs() < 0.5,
                "{pictures:?}"
            );
            assert!((picture.y - pictures[0].y).abs() < 0.5, "{pictures:?}");
            // Each caption is under its photograph.
            let caption = caption(&sheet, at);
            assert!(
                (caption.x - picture.x).abs() < 1.0 && caption.y < picture.y,
                "{caption:?}"
            );
        }
        for pair in pictures.windows(2) {
            assert!(pair[1].x > pair[0].end() + 2.0 * MM, "{pair:?}");
        }
    }
}

#[test]
fn a_photograph_that_is_not_there_yet_has_a_frame_with_its_caption() {
    let sheet = with_photographs(&["missing.png"]);
    assert!(sheet.pictures.is_empty(), "{:?}", sheet.pictures);
    let (left, _) = column(&sheet);
    let caption = caption(&sheet, 0);
    assert!(caption.x > left + 2.0 * MM, "{caption:?}");
    assert_eq!(sheet.structure.of_kind("Figure").len(), 1);
}
