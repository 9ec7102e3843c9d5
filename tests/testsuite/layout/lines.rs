//! Where lines begin and end.

use super::documents;
use crate::sheet::{self, Glyph};

/// Words that no line of a title ends with.
const LEANING: &[&str] = &[
    "a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "the", "to", "with", "al",
    "con", "de", "del", "e", "el", "en", "entre", "la", "las", "los", "para", "por", "y", "à",
    "au", "aux", "avec", "des", "du", "et", "le", "les",
];

/// What no line begins with.
const NEVER_FIRST: &str =
    "＝ー々ァィゥェォッャュョヮぁぃぅぇぉっゃゅょゎ、。，．・：；？！）」』】〕〉》,.;:!?)]»”…";
/// What no line ends with.
const NEVER_LAST: &str = "（「『【〔〈《([«“＝";

fn words(line: &[Glyph]) -> Vec<String> {
    let text = sheet::text(line);
    text.split_whitespace().map(str::to_owned).collect()
}

#[test]
fn the_lines_of_a_title_are_balanced_and_end_in_no_small_word() {
    for document in documents() {
        let title = document.sheet.structure.of_kind("H1")[0].glyphs();
        let lines = sheet::lines(&title);
        if lines.len() == 1 {
            continue;
        }
        for line in &lines[..lines.len() - 1] {
            let last = words(line).pop().unwrap_or_default();
            let is_small = LEANING.contains(&last.to_lowercase().as_str());
            assert!(
                !is_small,
                "{}: a line of the title ends in {last}",
                document.name()
            );
        }
        let last = &lines[lines.len() - 1];
        let count = match document.locale.as_str() {
            "ja" => last.len() / 3,
            _ => words(last).len(),
        };
        assert!(
            count > 1,
            "{}: {:?} alone",
            document.name(),
            sheet::text(last)
        );
        let width = |line: &[Glyph]| -> f64 { line.iter().map(|glyph| glyph.width).sum() };
        let longest = lines.iter().map(|line| width(line)).fold(0.0, f64::max);
        assert!(
            width(last) > 0.4 * longest,
            "{}: the last line of the title is short: {:?}",
            document.name(),
            sheet::text(last)
        );
    }
}

#[test]
fn no_paragraph_ends_in_one_word() {
    for document in documents() {
        for paragraph in document.paragraphs() {
            let lines = paragraph.lines();
            let last = &lines[lines.len() - 1];
            let enough = match document.locale.as_str() {
                "ja" => sheet::text(last).chars().count() > 2,
                _ => words(last).len() > 1,
            };
            assert!(
                lines.len() == 1 || enough,
                "{}: {:?} is a line of its own",
                document.name(),
                sheet::text(last)
            );
        }
    }
}

#[test]
fn no_line_begins_or_ends_with_what_must_not() {
    for document in documents() {
        for block in document.sheet.structure.blocks() {
            for line in block.lines() {
                let text = sheet::text(&line);
                let text = match document.locale.as_str() {
                    // From the right: the first is the last.
                    "ar" => continue,
                    _ => text.trim(),
                };
                // A bullet or a number of an item is not a line.
                if block.kind() == "Lbl" {
                    continue;
                }
                let (first, last) = (text.chars().next(), text.chars().next_back());
                let name = document.name();
                assert!(
                    !first.is_some_and(|c| NEVER_FIRST.contains(c)),
                    "{name}: a line begins so: {text}"
                );
                assert!(
                    !last.is_some_and(|c| NEVER_LAST.contains(c)),
                    "{name}: a line ends so: {text}"
                );
            }
        }
    }
}

/// Words of the text may be divided; titles, the strip, captions, notices and names are not.
#[test]
fn words_are_divided_in_the_text_only() {
    let mut divided = 0;
    for document in documents() {
        let text = document.sheet.text();
        for c in ['\u{200B}', '\u{2060}', '\u{FEFF}', '\u{200C}', '\u{2011}'] {
            assert!(
                !text.contains(c),
                "{}: {c:?} in the text layer",
                document.name()
            );
        }
        let in_text: usize = document
            .paragraphs()
            .iter()
            .map(|paragraph| paragraph.text().matches('\u{AD}').count())
            .sum();
        divided += in_text;
        assert_eq!(
            text.matches('\u{AD}').count(),
            in_text,
            "{}",
            document.name()
        );
        for paragraph in document.paragraphs() {
            for line in paragraph.lines() {
                let text = sheet::text(&line);
                let inner = text.trim_end().trim_end_matches('\u{AD}');
                assert!(!inner.contains('\u{AD}'), "{}: {text:?}", document.name());
            }
        }
    }
    assert!(divided > 5, "{divided} words are divided");
}

/// Justified lines are filled between words. In Japanese, they are between characters.
#[test]
fn letters_are_not_spaced() {
    for document in documents()
        .iter()
        .filter(|it| it.locale != "ja" && it.locale != "ar")
    {
        for block in document.sheet.structure.blocks() {
            for line in block.lines() {
                let mut gaps: Vec<f64> = line
                    .windows(2)
                    .filter(|pair| {
                        pair.iter()
                            .all(|it| it.text.chars().all(char::is_alphabetic))
                    })
                    .map(|pair| (pair[1].x - pair[0].end()) / pair[0].size)
                    .collect();
                gaps.sort_by(f64::total_cmp);
                let median = gaps.get(gaps.len() / 2).copied().unwrap_or_default();
                assert!(
                    median.abs() < 0.004,
                    "{}: {median:.3} em between the letters of {:?}",
                    document.name(),
                    sheet::text(&line)
                );
            }
        }
    }
}

/// The letters of an ordinal are raised, and are text as they were.
#[test]
fn french_ordinals_are_raised_and_stay_text() {
    let is_french = |it: &&super::Published| it.locale == "fr" && it.record.contains("peru");
    let document = documents().iter().find(is_french).expect("a document");
    assert!(
        document.sheet.text().contains("150e\u{20}anniversaire"),
        "{}",
        document.sheet.text()
    );
    let is_raised = |e: &Glyph| -> bool {
        let others = document.sheet.glyphs.iter();
        let mut others = others.filter(|it| it.text == "e" && it.font == e.font && it.size > 9.9);
        let plain = others
            .find(|it| it.x != e.x || it.y != e.y)
            .expect("another e");
        e.width < 0.85 * plain.width
    };
    let glyphs = &document.sheet.glyphs;
    let pairs = glyphs
        .windows(2)
        .filter(|pair| pair[0].text == "0" && pair[1].text == "e");
    let ordinals: Vec<_> = pairs.map(|pair| is_raised(&pair[1])).collect();
    assert_eq!(ordinals, [true, true]);
}
