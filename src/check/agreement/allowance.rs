//! What the comment above a message allows it to leave out or to say in another order.
//!
//! ```ftl
//! # implied: $by -- the verb of the sentence before has the same subject
//! # added: $place -- Japanese names the place again
//! # reordered: $president -- Japanese begins with the occasion
//! # by-hand: 6 -- the year of the era in which the earthquake was
//! ```

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::ops::Range;

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

/// Where a line names a variable or a number among others, with the comma and blanks that go
/// with it.
fn listed(line: &str, wanted: &str) -> Option<Range<usize>> {
    let start = line.find(':')? + 1;
    let end = ["--", "—", "–"]
        .into_iter()
        .find_map(|dash| line.find(dash))?;
    let is_between = |c: char| c == ',' || c == ' ';
    let mut at = start;
    for name in line.get(start..end)?.split_inclusive(is_between) {
        let range = at..at + name.len();
        at = range.end;
        if name.trim_end_matches(is_between).trim_start_matches('$') != wanted {
            continue;
        }
        let after = line.get(range.end..end)?;
        let blanks = after.len() - after.trim_start_matches(is_between).len();
        // The last one takes the comma before it along.
        if range.end + blanks == end {
            let before = line.get(..range.start)?.trim_end_matches(is_between).len();
            let name_end = range.start + name.trim_end_matches(is_between).len();
            return Some(before..name_end);
        }
        return Some(range.start..range.end + blanks);
    }
    None
}

/// What one message is allowed, read where it is asked for: hardly any message differs.
pub struct Comment<'a> {
    outlines: &'a Outlines<'a>,
    id: &'a str,
    read: OnceCell<Allowances>,
}

impl<'a> Comment<'a> {
    /// The comment of a message.
    pub fn new(outlines: &'a Outlines<'a>, id: &'a str) -> Self {
        Self {
            outlines,
            id,
            read: OnceCell::new(),
        }
    }

    /// What it allows.
    pub fn allowances(&self) -> &Allowances {
        self.read
            .get_or_init(|| Allowances::of(self.outlines, self.id))
    }
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
                    "`{message}` does not need `{}` for `{}{}`: there is nothing to allow here",
                    one.word,
                    if one.word == BY_HAND { "" } else { "$" },
                    one.variable
                ),
            )
            .at(one.at.clone(), "allows nothing")
            .help("remove it, or correct the name of the variable")
            .fix("remove it", [(self.without(one), String::new())])
        });
        warnings.collect()
    }

    /// What has to go for one variable to be allowed no more: the line, or where the line
    /// allows others too, the variable with its comma.
    fn without(&self, one: &Allowance) -> Location {
        let file = &one.at.file;
        let range = one.at.range.clone();
        let of_line = self.all.iter().filter(|it| it.at.range == range);
        let names: Vec<&str> = of_line.map(|it| it.variable.as_str()).collect();
        let text = file.text().get(range.clone()).unwrap_or_default();
        let is_alone = names.len() < 2;
        let place = (!is_alone).then(|| listed(text, &one.variable)).flatten();
        match place {
            Some(place) => Location::new(file, range.start + place.start..range.start + place.end),
            None => {
                let rest = file.text().get(range.end..).unwrap_or_default();
                let end = rest.find('\n').map_or(rest.len(), |at| at + 1);
                Location::new(file, range.start..range.end + end)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::listed;

    #[test]
    fn one_variable_of_several_goes_with_its_comma() {
        let line = "# implied: $host, $guest, $by -- why";
        let without = |wanted: &str| {
            let range = listed(line, wanted).expect("it is there");
            let mut text = line.to_owned();
            text.replace_range(range, "");
            text
        };
        assert_eq!(without("host"), "# implied: $guest, $by -- why");
        assert_eq!(without("guest"), "# implied: $host, $by -- why");
        assert_eq!(without("by"), "# implied: $host, $guest -- why");
        assert_eq!(listed(line, "to"), None);
    }
}
