//! Blanks at an end of a text, which Fluent takes away.

use super::Found;
use crate::catalog::syntax::Entry;
use crate::diagnostics::Diagnostic;

/// Reports blanks before the end of a text: most are of no use, but where one was meant,
/// two words are printed without a blank between.
pub(super) fn check(found: Found, problems: &mut Vec<Diagnostic>) {
    let Some(end) = end_of(found.entry) else {
        return;
    };
    let first = found.line_at(found.entry.id.range.start);
    let mut at = first.start;
    let mut lines = Vec::new();
    while at <= end {
        let line = found.line_at(at);
        at = line.end + 1;
        lines.push(line);
    }
    for (index, line) in lines.iter().enumerate() {
        let text = found.text(line);
        let written = text.trim_end_matches(['\r']).trim_end();
        let lost = line.start + written.len()..line.end;
        if lost.is_empty() || written.is_empty() {
            continue;
        }
        // A text that goes on in the next line has its blank from the break.
        let next = lines[index + 1..]
            .iter()
            .map(|next| found.text(next).trim_start());
        let goes_on = next
            .clone()
            .find(|next| !next.is_empty())
            .is_some_and(|next| !next.starts_with(['.', '[', '*', '}']));
        let opens = written.ends_with(['{', '(', ',', '=']) || written.ends_with("->");
        if goes_on || opens || written.ends_with('}') && written.trim() == "}" {
            continue;
        }
        problems.push(
            Diagnostic::warning(
                "lost-blank",
                "the blanks at the end of this text are not printed",
            )
            .at(found.location(&lost), "not printed")
            .help("remove them; a blank that is meant is written {\" \"}"),
        );
    }
}

/// A byte in the last line of an entry.
fn end_of(entry: &Entry) -> Option<usize> {
    use crate::catalog::syntax::{Element, Expression, Inline};
    let last = entry.patterns().last()?.elements.last()?;
    match last {
        Element::Text(range) => Some(range.end.saturating_sub(1).max(range.start)),
        Element::Placeable(Expression::Select(select)) => {
            let variant = select.variants.last()?;
            Some(variant.key.range.end)
        }
        Element::Placeable(Expression::Inline(inline)) => match inline {
            Inline::Text(range) | Inline::Number(range) => Some(range.end),
            Inline::Variable(name) => Some(name.range.end),
            Inline::Call(call) => Some(call.close),
            Inline::Message { id, .. } | Inline::Term { id, .. } => Some(id.range.end),
            Inline::Placeable(_) => None,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::syntax::Tree;
    use crate::diagnostics::{Place, SourceFile};

    fn found(text: &str) -> Vec<usize> {
        let tree = Tree::parse(SourceFile::new("x.ftl", text)).expect("a file");
        let mut problems = Vec::new();
        for entry in &tree.entries {
            check(Found { tree: &tree, entry }, &mut problems);
        }
        let lines = problems.into_iter().map(|problem| match problem.place {
            Some(Place::At(at)) => at.line(),
            _ => 0,
        });
        lines.collect()
    }

    #[test]
    fn a_blank_that_is_not_printed_is_found() {
        assert_eq!(found("a = in the year \n"), [1]);
        assert_eq!(found("a = in { $year } \nb = x\n"), [1]);
        assert_eq!(found("a = x\n    .short = y  \n    .long = z\n"), [2]);
        assert_eq!(
            found("a = { $n ->\n        [one] x \n       *[other] y \n    }\n"),
            [2, 3]
        );
        assert_eq!(found("a = in the year\u{A0}\n"), [1]);
    }

    #[test]
    fn a_blank_before_the_next_line_is_none_of_them() {
        assert_eq!(found("a = they \n    met\n"), [0; 0]);
        assert_eq!(found("a = \n    they met\n"), [0; 0]);
        assert_eq!(
            found("a = { $n -> \n        [one] x\n       *[other] y\n    } \n"),
            [0; 0]
        );
        assert_eq!(found("# A comment \na = x\n"), [0; 0]);
    }
}
