//! Selections that have nothing to select from.

use super::{Found, walk_selects};
use crate::catalog::contract::{Contract, Kind};
use crate::catalog::functions::Function;
use crate::catalog::syntax::{Inline, Select};
use crate::diagnostics::Diagnostic;
use crate::rules::Rule;

/// Reports each selection with one variant alone: most often another one was lost. Not of a
/// number, for many languages have one plural category, nor of a gender, which has a rule of its
/// own.
pub(super) fn check(found: Found, contract: &Contract, problems: &mut Vec<Diagnostic>) {
    for pattern in found.patterns() {
        walk_selects(pattern, &mut |select| {
            let [only] = select.variants.as_slice() else {
                return;
            };
            if !needs_another(select, &only.key.text, contract) {
                return;
            }
            let key = &only.key;
            let message = format!(
                "this selection has one variant, `[{}]`, which is always taken",
                key.text
            );
            problems.push(
                Diagnostic::new(Rule::SingleVariant, message)
                    .at(found.location(&key.range), "the only one")
                    .help("write the others, or the text without the selection"),
            );
        });
    }
}

/// Whether there must be another variant, and no other rule says so.
fn needs_another(select: &Select, only: &str, contract: &Contract) -> bool {
    match &select.selector {
        // Of a default that is called like a value it is said which others there are.
        Inline::Variable(name) => {
            let variable = contract.any_variable(&name.text);
            let is_keyword = matches!(variable.map(|it| it.kind), Some(Kind::Keyword(_)));
            is_keyword && only == "other"
        }
        Inline::Call(call) => {
            let words = ["weekday", "dayPeriod"];
            let mut options = call.options.iter();
            call.function.text == Function::Name.name()
                || options.any(|option| words.contains(&option.value.as_str()))
        }
        _ => false,
    }
}
