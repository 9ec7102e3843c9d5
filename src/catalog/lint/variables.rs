//! Variables that a message does not get, and keys that none of their values means.
//!
//! Every message of the contract is followed through all of its variants and through
//! what it refers to. In a variant, what was selected on is known: `$end` may be
//! printed in the variant `[until]` of `$length`, where it exists, and nowhere else.

mod select;

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;

use self::select::variants;
use super::{Found, Index, Scope, key};
use crate::catalog::contract::{Count, Exists, Kind, Message, Variable};
use crate::catalog::functions::Function;
use crate::catalog::messages::unknown_variable;
use crate::catalog::syntax::{Call, Element, Entry, Expression, Inline, Name, Pattern};
use crate::catalog::value::ValueKind;
use crate::diagnostics::Diagnostic;
use crate::rules::Rule;

/// The keywords and counts that a variable may still be, where a variant was taken.
type Known = BTreeMap<&'static str, BTreeSet<&'static str>>;

/// Every message of the contract in these files, with what it refers to.
pub(super) fn check(scope: &Scope, index: &Index) -> Vec<Diagnostic> {
    let own: HashSet<*const crate::catalog::syntax::Tree> =
        scope.trees.iter().map(Arc::as_ptr).collect();
    let mut checker = Checker {
        scope,
        index,
        own,
        seen: HashSet::new(),
        reached: HashSet::new(),
        reported: HashSet::new(),
        problems: Vec::new(),
    };
    // Where no inherited message refers to one of these files, none can lead into them.
    let names = scope.trees.iter().flat_map(|tree| &tree.entries);
    let is_inherited = |entry: &Entry| {
        let mut parents = scope.parents.iter();
        parents.any(|tree| tree.references().contains(&entry.id.text))
    };
    let is_referenced = names.filter(|entry| !entry.is_term).any(is_inherited);
    let mut others = Vec::new();
    for (name, found) in index {
        if found.entry.is_term || !is_referenced && !checker.is_own(*found) {
            continue;
        }
        match scope.contract.message(name) {
            Some(message) => checker.root(*found, Given::Table(message)),
            None => others.push((name, *found)),
        }
    }
    // A message of a record gets facts that only the record knows.
    for (name, found) in others {
        if !checker.reached.contains(name.as_str()) && checker.is_own(found) {
            checker.root(found, Given::Record);
        }
    }
    checker.problems
}

/// What a message is given.
#[derive(Clone, Copy)]
enum Given {
    /// The variables of an entry of the contract.
    Table(&'static Message),
    /// Those of every message of a record, and facts.
    Record,
}

impl Given {
    fn id(self) -> usize {
        match self {
            Self::Table(message) => std::ptr::from_ref(message) as usize,
            Self::Record => 0,
        }
    }
}

/// What of an entry is followed.
#[derive(Clone, Copy, Debug)]
enum Part<'s> {
    /// The value and every attribute.
    Whole,
    /// The value.
    Value,
    /// One attribute.
    Attribute(&'s str),
}

struct Checker<'a> {
    scope: &'a Scope<'a>,
    index: &'a Index<'a>,
    /// The files whose problems are reported.
    own: HashSet<*const crate::catalog::syntax::Tree>,
    /// What was followed already, with what was known there.
    seen: HashSet<(String, usize, String)>,
    /// The messages that an entry of the contract leads to.
    reached: HashSet<String>,
    /// The problems so far, by what tells them apart.
    reported: HashSet<String>,
    problems: Vec<Diagnostic>,
}

impl<'a> Checker<'a> {
    fn is_own(&self, found: Found) -> bool {
        self.own.contains(&std::ptr::from_ref(found.tree))
    }

    fn root(&mut self, found: Found<'a>, given: Given) {
        let known = match given {
            Given::Table(message) => {
                let known = message.known.iter();
                known
                    .map(|(name, values)| (*name, values.iter().copied().collect()))
                    .collect()
            }
            Given::Record => Known::new(),
        };
        self.entry(found, Part::Whole, given, &known);
    }

    fn report(&mut self, found: Found, problem: Diagnostic) {
        // What is reached in several ways is reported once.
        if self.is_own(found) && self.reported.insert(format!("{:?}", problem.sort_key())) {
            self.problems.push(problem);
        }
    }

    fn entry(&mut self, found: Found<'a>, part: Part, given: Given, known: &Known) {
        let name = key(found.entry);
        let of = format!("{name} {part:?}");
        if !self.seen.insert((of, given.id(), format!("{known:?}"))) {
            return;
        }
        self.reached.insert(name);
        let attributes = found.entry.attributes.iter();
        let patterns: Vec<&'a Pattern> = match part {
            Part::Whole => found.entry.patterns().collect(),
            Part::Value => found.entry.value.iter().collect(),
            Part::Attribute(wanted) => attributes
                .filter(|(name, _)| name.text == wanted)
                .map(|(_, pattern)| pattern)
                .collect(),
        };
        for pattern in patterns {
            self.pattern(found, pattern, given, known);
        }
    }

    fn pattern(&mut self, found: Found<'a>, pattern: &'a Pattern, given: Given, known: &Known) {
        for element in &pattern.elements {
            if let Element::Placeable(expression) = element {
                self.expression(found, expression, given, known);
            }
        }
    }

    fn expression(
        &mut self,
        found: Found<'a>,
        expression: &'a Expression,
        given: Given,
        known: &Known,
    ) {
        match expression {
            Expression::Inline(inline) => {
                if let Inline::Variable(name) = inline
                    && let Some(variable) = self.variable(given, &name.text)
                {
                    self.printable(found, name, variable);
                }
                self.inline(found, inline, given, known);
            }
            Expression::Select(select) => self.select(found, select, given, known),
        }
    }

    fn inline(&mut self, found: Found<'a>, inline: &'a Inline, given: Given, known: &Known) {
        match inline {
            Inline::Variable(name) => self.mention(found, name, given, known),
            Inline::Call(call) => self.call(found, call, given, known),
            Inline::Message { id, attribute } => {
                if let Some(target) = self.index.get(&id.text) {
                    let part = match attribute {
                        Some(name) => Part::Attribute(&name.text),
                        None => Part::Value,
                    };
                    self.entry(*target, part, given, known);
                }
            }
            Inline::Placeable(expression) => self.expression(found, expression, given, known),
            Inline::Text(_) | Inline::Number(_) | Inline::Term { .. } => {}
        }
    }

    fn variable(&self, given: Given, name: &str) -> Option<&'static Variable> {
        let message = match given {
            Given::Table(message) => Some(message),
            Given::Record => None,
        };
        self.scope.contract.variable(message, name)
    }

    /// A variable must be given, and must exist wherever this variant is taken.
    fn mention(&mut self, found: Found<'a>, name: &Name, given: Given, known: &Known) {
        let Given::Table(message) = given else {
            return;
        };
        // Facts of the record are variables too, and it is known what exists there.
        if self.scope.is_of_record {
            return;
        }
        let place = found.location(&with_dollar(name));
        let Some(variable) = self.variable(given, &name.text) else {
            let mut names: Vec<_> = message.variables().map(|variable| variable.name).collect();
            names.sort_unstable();
            let problem = unknown_variable(&name.text, place, &names);
            self.report(found, problem);
            return;
        };
        let missing = match variable.exists {
            Exists::Always | Exists::Sometimes(_) => None,
            Exists::Where(keyword, values) => {
                let possible = self.possible(given, keyword, known);
                let stray = possible.iter().find(|value| !values.contains(value));
                stray.map(|stray| {
                    (
                        format!(
                            "`${}` does not exist where `${keyword}` is `{stray}`",
                            variable.name
                        ),
                        format!(
                            "select on `${keyword}` first, and use it in {} only",
                            variants(values)
                        ),
                    )
                })
            }
            Exists::WhereAny(count) => {
                let possible = self.possible(given, count, known);
                possible.contains(Count::NONE).then(|| {
                    (
                        format!("`${}` does not exist where `${count}` is 0", variable.name),
                        format!("select on `${count}` first, with a variant `[0]`, and use it in the others"),
                    )
                })
            }
        };
        if let Some((message, help)) = missing {
            let problem = Diagnostic::new(Rule::AbsentVariable, message)
                .at(place, "does not exist here in every record")
                .help(help);
            self.report(found, problem);
        }
    }

    /// A value that can be written in several ways is not printed as it is.
    fn printable(&mut self, found: Found<'a>, name: &Name, variable: &Variable) {
        let function = match variable.kind {
            Kind::Keyword(_) => None,
            Kind::Value(ValueKind::Date) => Some("write DATETIME(…, dateStyle: \"long\")"),
            Kind::Value(ValueKind::Instant) => {
                Some("write CLOCK(…), or DATETIME(…) with dateStyle or timeStyle")
            }
            Kind::Value(ValueKind::List) => Some("write LIST(…)"),
            Kind::Value(_) | Kind::Count => return,
        };
        let kind = variable.kind.value_kind();
        let problem = Diagnostic::new(
            Rule::UnprintableVariable,
            format!("`${}` is {kind} and cannot be printed as it is", name.text),
        )
        .at(found.location(&with_dollar(name)), "printed here")
        .help(function.unwrap_or("select on it, and write the words in the variants"));
        self.report(found, problem);
    }

    fn call(&mut self, found: Found<'a>, call: &'a Call, given: Given, known: &Known) {
        for argument in &call.positional {
            self.inline(found, argument, given, known);
        }
        // Without the kind of its argument the call was checked already.
        let [Inline::Variable(name)] = call.positional.as_slice() else {
            return;
        };
        let (Some(function), Some(variable)) = (
            Function::from_name(&call.function.text),
            self.variable(given, &name.text),
        ) else {
            return;
        };
        let options = super::functions::options(&call.options);
        let checked = function.check(Some(variable.kind.value_kind()), &options);
        if let Err(error) = checked
            && function.check(None, &options).is_ok()
        {
            let problem = Diagnostic::new(Rule::FunctionArgument, error.message)
                .at(found.location(&with_dollar(name)), "given to the function");
            let problem = match error.help {
                Some(help) => problem.help(help),
                None => problem,
            };
            self.report(found, problem);
        }
    }
}

/// The bytes of a variable with its `$`.
fn with_dollar(name: &Name) -> std::ops::Range<usize> {
    name.range.start.saturating_sub(1)..name.range.end
}
