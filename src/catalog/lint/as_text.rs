//! Syntax that is printed.
//!
//! Fluent takes for text whatever it does not know: a variable without braces, the braces
//! of another keyboard, a comment that is not at the margin, an attribute without its dot.

use std::ops::Range;

use super::{Found, walk_texts};
use crate::catalog::syntax::leading_name;
use crate::diagnostics::Diagnostic;
use crate::rules::Rule;

/// How a comment begins, here and in other formats.
const COMMENTS: [&str; 4] = ["# ", "## ", "＃", "//"];

pub(super) fn check(found: Found, problems: &mut Vec<Diagnostic>) {
    let first_line = found.line_at(found.entry.id.range.start);
    for pattern in found.patterns() {
        walk_texts(pattern, &mut |range| {
            let line = found.line_at(range.start);
            let is_later = line.start > first_line.start;
            let before = &found.tree.file.text()[line.start..range.start];
            // The text of a line, whatever placeables are in it.
            let begins = is_later && before.trim().is_empty();
            let report = begins
                .then(|| of_line(found, &line))
                .flatten()
                .or_else(|| comment_after_text(found, range))
                .or_else(|| within(found, range));
            problems.extend(report);
        });
    }
}

/// A later line of a message that was meant to be something else.
fn of_line(found: Found, line: &Range<usize>) -> Option<Diagnostic> {
    let text = found.text(line);
    let content = text.trim_start();
    let at = line.end - content.len();
    if COMMENTS.iter().any(|mark| content.starts_with(mark)) {
        return Some(
            Diagnostic::new(Rule::CommentInMessage, "this comment is printed as a part of the message")
                .at(found.location(&(at..line.end)), "printed with its mark")
                .help("a comment begins at the margin, with `# `, above a message; take the mark away if the line is a part of the text"),
        );
    }
    if let Some(rest) = content.strip_prefix('$') {
        let name = leading_name(rest);
        if !name.is_empty() && rest[name.len()..].trim_start().starts_with(':') {
            return Some(
                Diagnostic::new(
                    Rule::CommentInMessage,
                    "this comment is printed as a part of the message",
                )
                .at(found.location(&(at..line.end)), "lost its `# `")
                .help("write `# ` before it, at the margin, above the message that it is about"),
            );
        }
    }
    let name = leading_name(content);
    let rest = content[name.len()..].trim_start();
    if name.is_empty() || !rest.starts_with(['=', '＝']) {
        return None;
    }
    let id = super::key(found.entry);
    Some(
        Diagnostic::new(Rule::SyntaxAsText, format!("`{name} =` is printed as a part of `{id}`"))
            .at(found.location(&(at..at + name.len())), "no name here")
            .help(format!(
                "for an attribute of `{id}` write a dot before it: `.{name} = …`; for a message of its own take the blanks before it away"
            )),
    )
}

/// A comment behind a text.
fn comment_after_text(found: Found, range: &Range<usize>) -> Option<Diagnostic> {
    let text = found.text(range);
    let at = text.find(" // ").map(|at| at + 1)?;
    // Signs are printed as they are typed; a comment has words.
    let is_word = text[at + 3..].starts_with(char::is_alphabetic);
    let at = is_word.then_some(at)?;
    let end = range.start + text.trim_end().len();
    Some(
        Diagnostic::new(
            Rule::CommentInMessage,
            "this comment is printed as a part of the message",
        )
        .at(found.location(&(range.start + at..end)), "printed")
        .help("a comment has a line of its own above the message, which begins with `# `"),
    )
}

/// A variable or a brace that is text.
fn within(found: Found, range: &Range<usize>) -> Option<Diagnostic> {
    let text = found.text(range);
    for (at, letter) in text.char_indices() {
        let start = range.start + at;
        let rest = &text[at + letter.len_utf8()..];
        match letter {
            '$' | '＄' => {
                let name = leading_name(rest);
                let is_currency = text[..at].ends_with(|it: char| it.is_alphanumeric());
                // Between two of them it is what other programs take for a formula.
                let is_formula = rest[name.len()..].starts_with('$');
                if name.is_empty() || is_currency || is_formula {
                    continue;
                }
                let end = start + letter.len_utf8() + name.len();
                return Some(
                    Diagnostic::new(
                        Rule::SyntaxAsText,
                        format!("`${name}` is printed as it is written here"),
                    )
                    .at(found.location(&(start..end)), "no braces around it")
                    .help(format!(
                        "write `{{ ${name} }}`; a dollar sign before a word is written {{\"$\"}}"
                    )),
                );
            }
            '｛' | '｝' => {
                let meant = if letter == '｛' { '{' } else { '}' };
                return Some(
                    Diagnostic::new(Rule::SyntaxAsText, format!("`{letter}` is printed as it is written here"))
                        .at(found.location(&(start..start + letter.len_utf8())), format!("not `{meant}`"))
                        .help(format!("write `{meant}`, with the keyboard set to Latin letters; a brace that is meant as text is written {{\"{letter}\"}}")),
                );
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::syntax::Tree;
    use crate::diagnostics::SourceFile;

    fn found(text: &str) -> Vec<&'static str> {
        let tree = Tree::parse(SourceFile::new("x.ftl", text)).expect("a file");
        let mut problems = Vec::new();
        for entry in &tree.entries {
            check(Found { tree: &tree, entry }, &mut problems);
        }
        problems
            .into_iter()
            .map(|problem| problem.rule.id())
            .collect()
    }

    #[test]
    fn what_is_printed_and_was_not_meant_to_be_is_found() {
        assert_eq!(found("a = for $years years\n"), ["syntax-as-text"]);
        assert_eq!(found("a = ｛ $years ｝ years\n"), ["syntax-as-text"]);
        assert_eq!(found("a = one\n    short = two\n"), ["syntax-as-text"]);
        assert_eq!(found("a = one\n\n  b = two\n"), ["syntax-as-text"]);
        assert_eq!(found("a = one\n    # two\n"), ["comment-in-message"]);
        assert_eq!(
            found("a = one\n  $by: who says it\n"),
            ["comment-in-message"]
        );
        assert_eq!(found("a = one // two\n"), ["comment-in-message"]);
        assert_eq!(
            found("a = { $n ->\n    [one] for $years\n   *[other] y\n    }\n"),
            ["syntax-as-text"]
        );
    }

    #[test]
    fn a_text_that_only_looks_like_it_is_none() {
        assert_eq!(found("a = US$ 100, $100, US$B and $x$\n"), [""; 0]);
        assert_eq!(found("a = one // - two\n"), [""; 0]);
        assert_eq!(found("a = see https://example.org/x\n"), [""; 0]);
        assert_eq!(found("a = Hall #5,\n    #5 of nine\n"), [""; 0]);
        assert_eq!(
            found("a = { $n ->\n    [one] x = y\n   *[other] y\n    }\n"),
            [""; 0]
        );
    }
}
