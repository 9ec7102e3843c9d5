//! Comments that were meant as a part of the message above them.
//!
//! A message to translate is a comment line by line. Where the `#` of one of its later
//! lines stays, Fluent ends the message there and prints the half of a sentence.

use crate::catalog::syntax::Tree;
use crate::diagnostics::Diagnostic;
use crate::rules::Rule;

pub(super) fn check(tree: &Tree) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    let mut at = 0;
    let mut in_message = false;
    for line in tree.file.text().split_inclusive('\n') {
        let written = line.trim_end();
        let continues = written.strip_prefix('#').is_some_and(is_continuation);
        if in_message && continues {
            let range = at..at + written.len();
            problems.push(
                Diagnostic::new(
                    Rule::CommentInMessage,
                    "this comment looks like a part of the message above it",
                )
                .at(tree.location(&range), "ends the message here")
                .help("take the # and the space away; before a comment that is one, leave a line free"),
            );
        }
        in_message = !written.is_empty() && !written.starts_with('#');
        at += line.len();
    }
    problems
}

/// Whether a line without its `#` is indented as the later lines of a message are, or
/// closes a placeable.
fn is_continuation(rest: &str) -> bool {
    let rest = rest.strip_prefix(' ').unwrap_or(rest);
    rest.starts_with("  ") || rest.starts_with('}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::SourceFile;

    fn found(text: &str) -> Vec<usize> {
        let tree = Tree::parse(SourceFile::new("x.ftl", text)).expect("a file");
        let lines = check(&tree).into_iter().map(|problem| match problem.place {
            Some(crate::diagnostics::Place::At(at)) => at.line(),
            _ => 0,
        });
        lines.collect()
    }

    #[test]
    fn a_comment_that_cuts_a_message_is_found() {
        assert_eq!(found("a = they have\n#     great potential\n"), [2]);
        assert_eq!(
            found("a = { $n ->\n    [one] x\n   *[other] y\n    }\n# }\n"),
            [5]
        );
    }

    #[test]
    fn a_comment_of_its_own_is_none() {
        assert_eq!(found("a = x\n# About b.\nb = y\n"), [0; 0]);
        assert_eq!(found("a = x\n\n#     $n: a number\nb = y\n"), [0; 0]);
        assert_eq!(found("# About a:\n#   $n: a number\na = x\n"), [0; 0]);
    }
}
