//! Blanks at the ends of lines.

use crate::catalog::syntax::Tree;
use crate::diagnostics::Diagnostic;
use crate::rules::Rule;

/// A problem for each line that ends in blanks, so that a comment can allow one.
pub(super) fn check(tree: &Tree) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    let mut at = 0;
    for line in tree.file.text().split_inclusive('\n') {
        let content = line.trim_end_matches(['\n', '\r']);
        let kept = content.trim_end_matches([' ', '\t']);
        // A line of tabs alone is an indent to repair, which empties it.
        let is_indent = kept.is_empty() && content.contains('\t');
        if kept.len() < content.len() && !is_indent {
            let blanks = tree.location(&(at + kept.len()..at + content.len()));
            problems.push(
                Diagnostic::new(Rule::TrailingBlanks, "the line ends in blanks")
                    .at(blanks.clone(), "here")
                    .help("remove them; a blank that is printed is written { \" \" }")
                    .fix("remove the blanks", [(blanks, String::new())]),
            );
        }
        at += line.len();
    }
    problems
}
