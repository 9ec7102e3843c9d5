//! String literals of Typst.

use std::fmt::Write as _;

/// A text as a string literal that prints exactly that text.
///
/// `"` and `\` are escaped, and so is everything that a reader of the source
/// would not see: controls, directions, spaces of other kinds than the usual one
/// and the ideographic one.
pub fn literal(text: &str) -> String {
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => {
                literal.push('\\');
                literal.push(c);
            }
            _ if is_unseen(c) => {
                // Writing to a string cannot fail.
                let _ = write!(literal, "\\u{{{:x}}}", u32::from(c));
            }
            _ => literal.push(c),
        }
    }
    literal.push('"');
    literal
}

fn is_unseen(c: char) -> bool {
    c.is_control()
        || (c.is_whitespace() && c != ' ' && c != '\u{3000}')
        || matches!(c, '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_end_the_literal_is_escaped() {
        assert_eq!(literal("a\"b\\c"), "\"a\\\"b\\\\c\"");
        assert_eq!(literal("#read(\"x\")"), "\"#read(\\\"x\\\")\"");
    }

    #[test]
    fn what_is_not_seen_is_written_out() {
        assert_eq!(literal("12:10\u{a0}p.m."), "\"12:10\\u{a0}p.m.\"");
        assert_eq!(literal("a\nb\u{202e}"), "\"a\\u{a}b\\u{202e}\"");
    }
}

#[cfg(all(test, feature = "embedded"))]
mod round_trip {
    use proptest::prelude::*;
    use typst::syntax::{ast, parse_code};

    use super::*;

    proptest! {
        /// Typst's own parser reads the literal back as the text, and as nothing else.
        #[test]
        fn typst_reads_back_what_was_written(text in any::<String>()) {
            let root = parse_code(&literal(&text));
            prop_assert!(root.errors_and_warnings().0.is_empty());
            let expressions: Vec<_> = root.cast::<ast::Code>().unwrap().exprs().collect();
            prop_assert_eq!(expressions.len(), 1);
            match expressions[0] {
                ast::Expr::Str(string) => prop_assert_eq!(string.get().to_string(), text),
                _ => prop_assert!(false, "not a string"),
            }
        }
    }
}
