//! What the comment above a message allows it to leave out or to say in another order.
//!
//! ```ftl
//! # implied: $by -- the verb of the sentence before has the same subject
//! # implied: $host where $paid-by is guest -- the host receives the call
//! # added: $place -- Japanese names the place again
//! # reordered: $president before $host, $guest -- Japanese begins with the occasion
//! # by-hand: 6 -- the year of the era in which the earthquake was
//! ```

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::fmt;

use super::cases::Cases;
use crate::catalog::outline::Outlines;
use crate::diagnostics::{Diagnostic, Location};
use crate::rules::Rule;

/// The word for a fact that a reader knows although it is not said.
pub const IMPLIED: &str = "implied:";
/// The word for a fact that a language says beyond what others do.
pub const ADDED: &str = "added:";
/// The word for a fact that comes before another, as it does not in the source language.
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
    /// The variable, without `$`, or the number; of an order, both: `president before $host`.
    variable: String,
    /// Where it is allowed.
    scope: Scope,
    /// The line of the comment.
    pub at: Location,
}

impl Allowance {
    /// What tells it apart from others of its word in the same comment.
    pub fn key(&self) -> String {
        format!("{}{}", self.variable, self.scope)
    }
}

/// The keywords and counts that must have one of some values, as variants name them: all where
/// there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scope(pub Vec<(String, Vec<String>)>);

impl Scope {
    /// Whether a case is within it.
    fn has(&self, cases: &Cases, case: &[usize]) -> bool {
        let mut all = self.0.iter();
        all.all(|(variable, values)| cases.is_one_of(case, variable, values))
    }
}

impl fmt::Display for Scope {
    /// As it is written after the variables: ` where $paid-by is guest or none and $time is none`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, (variable, values)) in self.0.iter().enumerate() {
            let joined = if index == 0 { WHERE } else { AND };
            write!(f, "{joined}${variable} is {}", values.join(OR))?;
        }
        Ok(())
    }
}

/// What comes before a scope, and between its parts.
const WHERE: &str = " where ";
const AND: &str = " and ";
const OR: &str = " or ";

/// Reads a scope, without the word before it.
fn read_scope(text: &str) -> Option<Scope> {
    let clauses = text.split(AND).map(|clause| {
        let (variable, values) = clause.trim().split_once(" is ")?;
        let variable = variable.trim().strip_prefix('$')?;
        let values = values.split(OR).map(|value| value.trim().to_owned());
        let values: Vec<String> = values.collect();
        let is_word = |text: &str| !text.is_empty() && !text.contains(char::is_whitespace);
        let is_read = is_word(variable) && values.iter().all(|value| is_word(value));
        is_read.then(|| (variable.to_owned(), values))
    });
    clauses.collect::<Option<_>>().map(Scope)
}

/// The variables of a line and its scope, as they are written.
fn split_scope(names: &str) -> (&str, Option<&str>) {
    match names.split_once(WHERE) {
        Some((names, scope)) => (names, Some(scope)),
        None => (names, None),
    }
}

/// The word between the two variables of an order.
const BEFORE: &str = "before";

/// Two variables of which one comes before the other.
pub fn order(first: &str, second: &str) -> String {
    format!("{first} {BEFORE} ${second}")
}

/// The two variables of an [`order`].
pub fn ordered(order: &str) -> Option<(&str, &str)> {
    let mut words = order.split(' ');
    let (first, _, second) = (words.next()?, words.next()?, words.next()?);
    Some((first, second.strip_prefix('$')?))
}

/// A line without its reason: what is named there, and the reason.
fn split(line: &str) -> (&str, &str) {
    let mut dashes = ["--", "—", "–"].into_iter();
    dashes
        .find_map(|dash| line.split_once(dash))
        .unwrap_or((line, ""))
}

/// Reads what a line names, and where; none where it is not in the form of its word.
fn read(word: &str, names: &str) -> Option<(Vec<String>, Scope)> {
    let (names, scope) = match (word, split_scope(names)) {
        (IMPLIED | ADDED, (names, Some(scope))) => (names, read_scope(scope)?),
        _ => (names, Scope::default()),
    };
    let variable = |name: &str| {
        let name = name.strip_prefix('$').filter(|name| !name.is_empty());
        name.map(str::to_owned)
    };
    let names: Vec<String> = match word {
        REORDERED => {
            let mut found = Vec::new();
            let mut first = None;
            for name in names.split(',') {
                // `$a before $b, $c`: it is before both.
                let words: Vec<&str> = name.split_whitespace().collect();
                let second = match words.as_slice() {
                    [before, BEFORE, second] => {
                        first = Some(variable(before)?);
                        second
                    }
                    [second] => second,
                    _ => return None,
                };
                found.push(order(first.as_deref()?, &variable(second)?));
            }
            found
        }
        _ => {
            let names = names.split([',', ' ']).map(str::trim);
            let names = names.filter(|name| !name.is_empty());
            let names = names.map(|name| match word {
                BY_HAND => name.parse::<f64>().is_ok().then(|| name.to_owned()),
                _ => variable(name),
            });
            names.collect::<Option<_>>()?
        }
    };
    (!names.is_empty()).then_some((names, scope))
}

/// What a line names, as it is written.
pub fn write<'a>(word: &str, names: impl IntoIterator<Item = &'a str>) -> String {
    let mut text = String::new();
    let mut before = None;
    for name in names {
        let ordered = ordered(name);
        let first = ordered.map(|(first, _)| first);
        let written = match ordered {
            Some((_, second)) if first == before => format!("${second}"),
            _ if word == BY_HAND => name.to_owned(),
            _ => format!("${name}"),
        };
        before = first;
        if !text.is_empty() {
            text.push_str(", ");
        }
        text.push_str(&written);
    }
    text
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
            let (names, reason) = split(rest);
            match read(word, names) {
                Some((names, scope)) if !reason.trim().is_empty() => {
                    found
                        .all
                        .extend(names.into_iter().map(|variable| Allowance {
                            word,
                            variable,
                            scope: scope.clone(),
                            at: line.at.clone(),
                        }));
                }
                _ => found.problems.push(malformed(word, names, line.at)),
            }
        }
        found
    }

    /// What is allowed by that word for a variable in a case.
    pub fn in_case(
        &self,
        word: &str,
        is_meant: &dyn Fn(&str) -> bool,
        cases: &Cases,
        case: &[usize],
    ) -> Option<&Allowance> {
        let mut all = self.all.iter();
        all.find(|one| one.word == word && is_meant(&one.variable) && one.scope.has(cases, case))
    }

    /// What is allowed by that word for a number or an order.
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
        let unused = self
            .all
            .iter()
            .filter(|one| words.contains(&one.word) && !needed.contains(&(one.word, one.key())));
        let warnings = unused.map(|one| {
            let what = match (one.word, ordered(&one.variable)) {
                (BY_HAND, _) => format!("`{}`", one.variable),
                (_, Some((first, second))) => format!("`${first}` {BEFORE} `${second}`"),
                (_, None) => format!("`${}`{}", one.variable, one.scope),
            };
            let message = format!(
                "`{message}` does not need `{}` for {what}: there is nothing to allow here",
                one.word
            );
            Diagnostic::new(Rule::UnneededFactAllowance, message)
                .at(one.at.clone(), "allows nothing")
                .help(match one.scope.0.is_empty() {
                    true => "remove it, or correct the name of the variable",
                    false => "remove it, or correct the variables and what they are",
                })
                .fix("remove it", [self.without(one)])
        });
        warnings.collect()
    }

    /// What has to be written, and where, for one of them to be allowed no more: nothing for the
    /// line, or where it allows others too, these.
    fn without(&self, one: &Allowance) -> (Location, String) {
        let file = &one.at.file;
        let range = one.at.range.clone();
        let text = file.text().get(range.clone()).unwrap_or_default();
        let of_line = self.all.iter().filter(|it| it.at.range == range);
        let others = of_line.filter(|it| it.variable != one.variable);
        let others: Vec<&str> = others.map(|it| it.variable.as_str()).collect();
        let names = text.split_once(one.word);
        let names = names.map(|(_, rest)| split_scope(split(rest).0).0);
        match names.filter(|_| !others.is_empty()) {
            Some(names) => {
                let after = text.find(one.word).unwrap_or_default() + one.word.len();
                let start = range.start + after + names.len() - names.trim_start().len();
                let end = start + names.trim().len();
                (Location::new(file, start..end), write(one.word, others))
            }
            None => {
                let rest = file.text().get(range.end..).unwrap_or_default();
                let end = rest.find('\n').map_or(rest.len(), |at| at + 1);
                (
                    Location::new(file, range.start..range.end + end),
                    String::new(),
                )
            }
        }
    }
}

/// The error for a line that is not in the form of its word.
fn malformed(word: &str, names: &str, at: Location) -> Diagnostic {
    let has_scope = matches!(word, IMPLIED | ADDED) && split_scope(names).1.is_some();
    let (needs, example) = match word {
        BY_HAND => ("the numbers that are meant", "150"),
        REORDERED => ("what comes before what", "$by before $host"),
        _ if has_scope => (
            "the variables that are meant, after `where` what others are",
            "$by where $time is none or exact",
        ),
        _ => ("the variables that are meant", "$by"),
    };
    let message = format!("`{word}` needs {needs}, and a reason");
    Diagnostic::new(Rule::FactAllowance, message)
        .at(at, "this comment")
        .help(format!(
            "write `# {word} {example} -- ` and why this is right"
        ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_line_names_is_read_and_written() {
        let again = |word, names| {
            read(word, names).map(|(names, scope)| {
                let text = write(word, names.iter().map(String::as_str));
                (names.len(), text + &scope.to_string())
            })
        };
        let same = |count, text: &str| Some((count, text.to_owned()));
        assert_eq!(again(IMPLIED, " $host, $by "), same(2, "$host, $by"));
        assert_eq!(again(IMPLIED, "$host $by"), same(2, "$host, $by"));
        assert_eq!(
            again(ADDED, "$host,  $by where $a is b or  c and  $d is 0 "),
            same(2, "$host, $by where $a is b or c and $d is 0")
        );
        assert_eq!(again(BY_HAND, "6, 2.5"), same(2, "6, 2.5"));
        assert_eq!(again(REORDERED, "$a before $b"), same(1, "$a before $b"));
        assert_eq!(
            again(REORDERED, "$a before $b,$c, $before  before  $e "),
            same(3, "$a before $b, $c, $before before $e")
        );
        for (word, wrong) in [
            (IMPLIED, ""),
            (IMPLIED, "host"),
            (IMPLIED, " where $a is b"),
            (IMPLIED, "$host where "),
            (IMPLIED, "$host where a is b"),
            (IMPLIED, "$host where $a is"),
            (IMPLIED, "$host where $a is b or"),
            (IMPLIED, "$host where $a is b and"),
            (IMPLIED, "$host where $a is b, c"),
            (IMPLIED, "$host where $a is b and c"),
            (BY_HAND, "6 where $a is b"),
            (REORDERED, "$a before $b where $c is d"),
            (BY_HAND, "six"),
            (REORDERED, "$a"),
            (REORDERED, "$a, $b before $c"),
            (REORDERED, "$a before"),
            (REORDERED, "before $a"),
            (REORDERED, "$a before b"),
            (REORDERED, "$a before $b $c"),
            (REORDERED, "$a, before $b"),
        ] {
            assert!(read(word, wrong).is_none(), "{word} {wrong}");
        }
    }
}
