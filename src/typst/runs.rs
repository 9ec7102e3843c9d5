//! The pieces of a sentence as one expression of Typst.

use super::literal;
use crate::catalog::Direction;
use crate::catalog::printed::Printed;
use crate::compose::Run;

/// Runs as one expression. Of the printed values, the names of people alone are left by
/// `flatten`.
pub(super) fn runs(runs: &[Run]) -> String {
    marked(runs, &|_, text| format!("person({text})"))
}

/// Runs as one expression, in which `mark` is put around what a fact printed.
pub(super) fn marked(runs: &[Run], mark: &dyn Fn(&Printed, &str) -> String) -> String {
    match runs {
        [] => literal(""),
        [run] => marked_run(run, mark),
        runs => {
            let parts: Vec<_> = runs.iter().map(|run| marked_run(run, mark)).collect();
            format!("run({})", parts.join(", "))
        }
    }
}

fn marked_run(run: &Run, mark: &dyn Fn(&Printed, &str) -> String) -> String {
    let inner = |runs: &[Run]| marked(runs, mark);
    match run {
        Run::Text(text) => literal(text),
        Run::Emphasis(runs) => format!("emphasis({})", inner(runs)),
        Run::Strong(runs) => format!("strong-emphasis({})", inner(runs)),
        Run::Link { url, runs } => format!("reference({}, {})", literal(url), inner(runs)),
        Run::Foreign {
            language,
            direction: dir,
            runs,
        } => format!(
            "foreign({}, {}, dir: {})",
            literal(&language.to_string()),
            inner(runs),
            direction(*dir)
        ),
        Run::Ruby { base, reading } => {
            format!("reading({}, {})", literal(base), literal(reading))
        }
        Run::Printed { fact, runs } => mark(fact, &inner(runs)),
    }
}

/// A direction as Typst names it.
pub(super) fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    }
}
