//! The form in which texts are compared.
//!
//! A page may say the same in other characters than a text: a no-break space in the place of a
//! space, a hyphen where a line ends, the glyph of a ligature. What is made equal here is only
//! what no reader takes for another letter or digit:
//!
//! - Characters are decomposed canonically (UAX #15, NFD): `é` is `e` and its accent. It is not
//!   NFKC, for which `①` is 1 and `²` is 2.
//! - Ligatures and shapes of letters that have a code of their own (U+FB00 to U+FDFF and U+FE70 to
//!   U+FEFC) are the letters that they are made of.
//! - Spaces of any kind and width are one space, and several are one.
//! - What is not seen is left out: the soft hyphen, marks of direction, joiners, the byte order mark,
//!   variation selectors.

use unicode_normalization::char::{
    canonical_combining_class, decompose_canonical, decompose_compatible,
};

/// Appends a character in its normal form.
pub fn push(c: char, mut emit: impl FnMut(char)) {
    if is_unseen(c) {
        return;
    }
    if c.is_whitespace() {
        return emit(' ');
    }
    if matches!(c, '\u{FB00}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}') {
        // Some have a space under their mark.
        return decompose_compatible(c, |c| {
            if !c.is_whitespace() {
                emit(c);
            }
        });
    }
    decompose_canonical(c, emit);
}

/// Puts the marks over one letter into their canonical order; `of` is the character of an item.
pub fn order_marks<T>(items: &mut [T], of: impl Fn(&T) -> char) {
    let class = |item: &T| canonical_combining_class(of(item));
    let mut start = 0;
    while start < items.len() {
        let marks = items[start..].iter().take_while(|item| class(item) > 0);
        let end = start + marks.count();
        items[start..end].sort_by_key(class);
        start = end + 1;
    }
}

/// A text in its normal form, without blanks at its ends.
pub fn text(text: &str) -> String {
    let mut characters = Vec::new();
    for c in text.chars() {
        push(c, |c| {
            if c != ' ' || characters.last().is_some_and(|last| *last != ' ') {
                characters.push(c);
            }
        });
    }
    order_marks(&mut characters, |c| *c);
    let text: String = characters.into_iter().collect();
    text.trim_end().to_owned()
}

fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}' | '\u{E0100}'..='\u{E01EF}'
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::text;

    #[test]
    fn what_reads_the_same_is_the_same() {
        for (one, other) in [
            ("12:10\u{A0}p.\u{202F}m.", "12:10 p. m."),
            ("coop\u{AD}eration", "cooperation"),
            ("e\u{301}tat", "état"),
            ("o\u{FB03}ce", "office"),
            ("\u{FEFB}", "لا"),
            ("\u{200F}١٢\u{2067}x\u{2069}", "١٢x"),
            ("a\u{323}\u{302}", "a\u{302}\u{323}"),
            ("外務\u{3000}大臣", "外務 大臣"),
        ] {
            assert_eq!(text(one), text(other), "{one} {other}");
        }
    }

    #[test]
    fn another_letter_or_digit_is_another_text() {
        for (one, other) in [
            ("①", "1"),
            ("x²", "x2"),
            ("１２", "12"),
            ("١٢", "12"),
            ("Ａ", "A"),
            ("l", "1"),
            ("ｶ", "カ"),
            ("é", "e"),
            ("12 10", "1210"),
            ("re-sign", "resign"),
        ] {
            assert_ne!(text(one), text(other), "{one} {other}");
        }
    }

    proptest! {
        #[test]
        fn a_normal_form_stays_as_it_is(written in any::<String>()) {
            let once = text(&written);
            prop_assert_eq!(text(&once), once);
        }
    }
}
