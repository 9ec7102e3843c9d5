//! What the comment above a message allows it to leave out or to say in another order.
//!
//! ```ftl
//! # implied: $by -- the verb of the sentence before has the same subject
//! # added: $place -- Japanese names the place again
//! # reordered: $president -- Japanese begins with the occasion
//! # by-hand: 6 -- the year of the era in which the earthquake was
//! ```

use std::collections::BTreeSet;

use crate::catalog::outline::Outlines;
use crate::diagnostics::{Diagnostic, Location};
use crate::rules::Rule;

/// The word for a fact that a reader knows although it is not said.
pub const IMPLIED: &str = "implied:";
/// The word for a fact that a language says beyond what others do.
pub const ADDED: &str = "added:";
/// The word for a fact that comes at another place of the sentence.
pub const REORDERED: &str = "reordered:";

/// The word for a number that is written by hand.
pub const BY_HAND: &str = "by-hand:";
/// Every word.
const ALL: [&str; 4] = [IMPLIED, ADDED, REORDERED, BY_HAND];

/// A comment without what it allows the language that it was written for: another has to
/// decide that for itself.
pub fn without_allowances(comment: &str) -> String {
    let lines = comment.split_inclusive('\n').filter(|line| {
        let text = line.trim_start_matches('#').trim();
        !ALL.iter().any(|word| text.starts_with(word))
    });
    lines.collect()
}

/// One variable that a comment names.
#[derive(Clone, Debug)]
pub struct Allowance {
    /// [`IMPLIED`], [`ADDED`] or [`REORDERED`].
    word: &'static str,
    /// The variable, without `$`, or the number.
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
            let Some((word, rest)) = ALL
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
                .map(|name| match word {
                    BY_HAND => Some(name).filter(|name| name.parse::<f64>().is_ok()),
                    _ => name.strip_prefix('$').filter(|name| !name.is_empty()),
                })
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
                    Diagnostic::new(
                        Rule::FactAllowance,
                        format!(
                            "`{word}` needs {}, and a reason",
                            match word {
                                BY_HAND => "the numbers that are meant",
                                _ => "the variables that are meant",
                            }
                        ),
                    )
                    .at(line.at, "this comment")
                    .help(format!(
                        "write `# {word} {} -- ` and why this is right",
                        match word {
                            BY_HAND => "150",
                            _ => "$by",
                        }
                    )),
                ),
            }
        }
        found
    }

    /// What is allowed by that word for a variable.
    pub fn find(&self, word: &str, is_meant: &dyn Fn(&str) -> bool) -> Option<&Allowance> {
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
            Diagnostic::new(
                Rule::UnneededFactAllowance,
                format!(
                    "`{message}` does not need `{} {}{}`: there is nothing to allow here",
                    one.word,
                    if one.word == BY_HAND { "" } else { "$" },
                    one.variable
                ),
            )
            .at(one.at.clone(), "allows nothing")
            .help("remove it, or correct the name of the variable")
        });
        warnings.collect()
    }
}
