//! The text of a page, as a person reads it.

use std::path::Path;

use crate::sheet::Sheet;

/// The text of a PDF on one line, [folded](fold).
#[track_caller]
pub fn of_pdf(path: &Path) -> String {
    fold(&Sheet::open(path).text())
}

/// Undoes what the line breaks of a page did to a text: one space for white space
/// of any kind, none between two Japanese characters; words that were divided at
/// the end of a line are whole again; nor is there a space within brackets and before
/// full stops, where pdf-extract sees one in a stretched line. Characters that are not seen are left out.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut space = false;
    let mut divided = false;
    for c in text.chars() {
        match c {
            '\u{AD}' => divided = true,
            '\u{2060}' | '\u{200B}' | '\u{FEFF}' => {}
            _ if c.is_whitespace() => space = true,
            _ => {
                let joined = folded.chars().next_back().is_none_or(|before| {
                    divided
                        || "(-".contains(before)
                        || ").,".contains(c)
                        || (is_wide(before) && is_wide(c))
                });
                if space && !joined {
                    folded.push(' ');
                }
                folded.push(c);
                (space, divided) = (false, false);
            }
        }
    }
    folded
}

/// The text without any white space, for what is shown across lines and columns.
pub fn squeeze(text: &str) -> String {
    fold(text).chars().filter(|c| !c.is_whitespace()).collect()
}

/// A text for comparing: folded, and in Japanese without any space, for those that
/// a reader of PDFs sees between kanji and Latin letters are not in the text.
pub fn readable(text: &str, locale: &str) -> String {
    match locale {
        "ja" => squeeze(text),
        _ => fold(text),
    }
}

/// Kana, kanji, and the punctuation and full-width letters that go with them.
fn is_wide(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}' | '\u{20000}'..='\u{3FFFF}')
}

#[test]
fn a_line_that_was_broken_is_whole_again() {
    assert_eq!(fold("the\nUnited\u{A0}States\n\n"), "the United States");
    assert_eq!(fold("aproxi\u{AD}\nmadamente"), "aproximadamente");
    assert_eq!(fold("Spanish-\nspeaking"), "Spanish-speaking");
    assert_eq!(
        fold("ゴンサレス\n＝オラエチェア"),
        "ゴンサレス＝オラエチェア"
    );
    assert_eq!(fold("日本と Peru"), "日本と Peru");
}
