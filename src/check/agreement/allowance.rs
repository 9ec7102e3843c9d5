//! What the comment above a message allows it to leave out or to say in another order.
//!
//! ```ftl
//! # implied: $by -- the verb of the sentence before has the same subject
//! # added: $place -- Japanese names the place again
//! # reordered: $president -- Japanese begins with the occasion
//! ```

use std::collections::BTreeSet;

use crate::catalog::outline::Outlines;
use crate::diagnostics::{Diagnostic, Location};

/// The word for a fact that a reader knows without being told.
pub const IMPLIED: &str = "implied:";
/// The word for a fact that a language says beyond what others do.
pub const ADDED: &str = "added:";
/// The word for a fact that comes at another place of the sentence.
pub const REORDERED: &str = "reordered:";

/// One variable that a comment names.
#[derive(Clone, Debug)]
pub struct Allowance {
    /// [`IMPLIED`], [`ADDED`] or [`REORDERED`].
    word: &'static str,
    /// The variable, without `$`.
    pub variable: String,
    /// The line of the comment.
    pub at: Location,
}

/// What one message is allowed.
#[derive(Clone, Debug, Default)]
pub struct Allowances {
    all: Vec<Allowance>,
    /// Lines that cannot be understood.
    pub problems: Vec<Diagnostic>,
}

impl Allowances {
    /// Reads the comment of a message.
    pub fn of(outlines: &Outlines, id: &str) -> Self {
        let mut found = Self::default();
        for line in outlines.comment(id) {
            let Some((word, rest)) = [IMPLIED, ADDED, REORDERED]
                .into_iter()
                .find_map(|word| Some((word, line.text.strip_prefix(word)?)))
            else {
                continue;
            };
            let (variables, reason) = ["--", "—", "–"]
                .into_iter()
                .find_map(|dash| rest.split_once(dash))
                .unwrap_or((rest, ""));
            let names: Option<Vec<&str>> = variables
                .split([',', ' '])
                .map(str::trim)
                .filter(|name| !name.is_empty())
                .map(|name| name.strip_prefix('$').filter(|name| !name.is_empty()))
                .collect();
            match names {
                Some(names) if !names.is_empty() && !reason.trim().is_empty() => {
                    found.all.extend(names.into_iter().map(|name| Allowance {
                        word,
                        variable: name.to_owned(),
                        at: line.at.clone(),
                    }));
                }
                _ => found.problems.push(
                    Diagnostic::error(
                        "fact-allowance",
                        format!("`{word}` needs the variables that are meant, and a reason"),
                    )
                    .at(line.at, "this comment")
                    .help(format!("write `# {word} $by -- why a reader understands it all the same`")),
                ),
            }
        }
        found
    }

    /// What is allowed by that word for a variable.
    pub fn find(
        &self,
        word: &str,
        is_meant: &dyn Fn(&str) -> bool,
    ) -> Option<&Allowance> {
        let mut all = self.all.iter();
        all.find(|one| one.word == word && is_meant(&one.variable))
    }

    /// A warning for each of these words that allows nothing.
    pub fn unused(
        &self,
        words: &[&str],
        needed: &BTreeSet<(&'static str, String)>,
        message: &str,
    ) -> Vec<Diagnostic> {
        let unused = self.all.iter().filter(|one| {
            words.contains(&one.word) && !needed.contains(&(one.word, one.variable.clone()))
        });
        let warnings = unused.map(|one| {
            Diagnostic::warning(
                "unused-allowance",
                format!(
                    "`{message}` does not need `{} ${}`: the languages agree here",
                    one.word, one.variable
                ),
            )
            .at(one.at.clone(), "allows nothing")
            .help("remove it, or correct the name of the variable")
        });
        warnings.collect()
    }
}
