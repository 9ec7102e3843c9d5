//! The cases that a message can be in: what its selectors may be, all at once.

use std::collections::BTreeSet;

use super::allowance::Scope;
use super::facts;
use crate::catalog::contract::{Contract, Count, Exists, Kind, Message, Variable, Variables};
use crate::catalog::outline::{Aspect, Choice, Part, Selector};

/// How many cases of one fact are compared. A lead has some thousands at most.
const MOST: usize = 50_000;

/// What a message gets: the variables of its entry of the contract, or those of every
/// statement; and what is known of them.
#[derive(Clone, Copy)]
pub struct Given {
    /// The contract.
    pub contract: &'static Contract,
    /// The entry of the message; none for a statement.
    pub message: Option<&'static Message>,
    variables: Option<&'static Variables>,
    /// What is known of keywords and counts.
    known: &'static [(&'static str, &'static [&'static str])],
}

impl Given {
    /// What a message of that entry gets; without one, a statement.
    pub fn new(
        contract: &'static Contract,
        message: Option<&'static Message>,
        known: &'static [(&'static str, &'static [&'static str])],
    ) -> Self {
        Self {
            contract,
            message,
            variables: contract.variables(message),
            known,
        }
    }

    /// The variable of that name, or the one of which it is a field (`date.month`); none for
    /// a fact of a record.
    pub fn variable(&self, name: &str) -> Option<&'static Variable> {
        let (name, _) = facts::field_of(name);
        self.variables?.get(name).copied()
    }

    /// Whether a variable is there to be printed, and not only to select on.
    pub fn is_fact(&self, name: &str) -> bool {
        match self.variable(name).map(|variable| variable.kind) {
            Some(Kind::Keyword(_) | Kind::Count) => false,
            Some(Kind::Value(_)) | None => true,
        }
    }

    fn known_of(&self, name: &str) -> Option<&'static [&'static str]> {
        let mut known = self.known.iter();
        known.find_map(|(other, values)| (*other == name).then_some(*values))
    }
}

/// What every other number is called, as variants name it.
const OTHER: &str = "other";

/// A value of a selector.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value<'a> {
    /// A keyword, a gender, a part of the day.
    Word(&'a str),
    /// A number that a variant names.
    Exact(&'a str),
    /// Every other number.
    Rest,
}

/// Selectors with the values that each can have.
pub struct Cases<'a> {
    /// The selectors that two languages have in common ground: keywords, counts, numbers,
    /// genders.
    pub keys: Vec<&'a Selector>,
    /// The values of each.
    pub values: Vec<Vec<Value<'a>>>,
}

/// A selector by its name, and which of its values are meant.
type Words<'a> = (&'a str, &'a dyn Fn(&str) -> bool);

/// Where the first selector has one of some values, the second has one of some.
struct Implication {
    when: (usize, Vec<bool>),
    then: (usize, Vec<bool>),
}

impl Implication {
    fn holds(&self, case: &[usize]) -> bool {
        let is = |side: &(usize, Vec<bool>)| {
            let value = case.get(side.0).and_then(|value| side.1.get(*value));
            value.copied().unwrap_or(true)
        };
        !is(&self.when) || is(&self.then)
    }
}

/// One case: of each selector, which of its values.
pub type Case = Vec<usize>;

impl<'a> Cases<'a> {
    /// The cases that the selectors of these choices make; choices for which `is_relevant`
    /// is false are left out.
    pub fn of(
        trees: [&'a [Part]; 2],
        given: &Given,
        is_relevant: &dyn Fn(&'a Choice) -> bool,
    ) -> Self {
        let mut keys = Vec::new();
        let mut numbers = Vec::new();
        for tree in trees {
            collect(tree, is_relevant, &mut keys, &mut numbers);
        }
        keys.sort_unstable();
        keys.dedup();
        let mut cases = Self {
            keys: Vec::new(),
            values: Vec::new(),
        };
        for key in keys {
            let of_key = numbers.iter().filter(|(of, _)| *of == key);
            let mut exact: Vec<&str> = of_key.map(|(_, number)| *number).collect();
            exact.sort_unstable();
            exact.dedup();
            if let Some(values) = values(key, given, &exact) {
                cases.keys.push(key);
                cases.values.push(values);
            }
        }
        cases
    }

    /// Visits every case that a record can be in, sorted. None, and no visit, where there are
    /// too many to compare.
    pub fn each(&self, given: &Given, visit: &mut dyn FnMut(&[usize])) -> Option<()> {
        let count = self
            .values
            .iter()
            .try_fold(1_usize, |count, values| count.checked_mul(values.len()))?;
        if count > MOST {
            return None;
        }
        let mut case = Vec::with_capacity(self.values.len());
        self.each_after(&mut case, &self.implications(given), visit);
        Some(())
    }

    /// The cases that begin like this one.
    fn each_after(
        &self,
        case: &mut Case,
        implications: &[Implication],
        visit: &mut dyn FnMut(&[usize]),
    ) {
        let at = case.len();
        let Some(values) = self.values.get(at) else {
            return visit(case);
        };
        for value in 0..values.len() {
            case.push(value);
            let closed = implications.iter();
            let mut closed = closed.filter(|it| it.when.0.max(it.then.0) == at);
            if closed.all(|implication| implication.holds(case)) {
                self.each_after(case, implications, visit);
            }
            case.pop();
        }
    }

    /// Which of the selectors it is.
    pub fn position(&self, key: &Selector) -> Option<usize> {
        self.keys.iter().position(|other| *other == key)
    }

    /// The value of a keyword or count in a case.
    fn word(&self, case: &[usize], name: &str) -> Option<&str> {
        let at = self.which(name)?;
        match self.values.get(at)?.get(*case.get(at)?)? {
            Value::Word(word) | Value::Exact(word) => Some(word),
            Value::Rest => Some(Count::SOME),
        }
    }

    /// Whether a variable may exist in a case.
    pub fn exists(&self, case: &[usize], variable: &Variable) -> bool {
        match variable.exists {
            Exists::Always | Exists::Sometimes(_) => true,
            Exists::Where(keyword, values) => self
                .word(case, keyword)
                .is_none_or(|word| values.contains(&word)),
            Exists::WhereAny(count) => self.word(case, count) != Some(Count::NONE),
        }
    }

    /// Whether a count may be more than one in a case.
    pub fn may_be_several(&self, case: &[usize], count: &str) -> bool {
        !matches!(self.word(case, count), Some(Count::NONE | "1"))
    }

    /// What one selector says of another, in every record.
    fn implications(&self, given: &Given) -> Vec<Implication> {
        // Most texts have none or one.
        if self.keys.len() < 2 {
            return Vec::new();
        }
        let none = |word: &str| word == "none";
        let zero = |word: &str| word == Count::NONE;
        let mut found: Vec<Option<Implication>> = vec![
            // A day without a time is not compared with home and has no end.
            self.implication(("time", &none), ("home", &none)),
            self.implication(("time", &none), ("length", &|word| word != "until")),
            // A journey alone has an occasion, and who is not there does not travel.
            self.implication(("travel", &none), ("purpose", &none)),
            self.implication(
                ("guests-count", &zero),
                ("travel", &|word| matches!(word, "none" | "host")),
            ),
            // No length is no length.
            self.implication(("hours", &zero), ("minutes", &|word| word != Count::NONE)),
        ];
        // What is known of a form holds for every message about an event of that form.
        let has_form = self.which("form").is_some();
        for message in given.contract.messages.iter().filter(|_| has_form) {
            let mut forms = message.known.iter().filter(|(name, _)| *name == "form");
            let Some((_, forms)) = forms.next() else {
                continue;
            };
            for (name, words) in message.known {
                let is_known = |word: &str| {
                    words.contains(&word) || (word != Count::NONE && words.contains(&Count::SOME))
                };
                let is_of_form = |word: &str| forms.contains(&word);
                found.push(self.implication(("form", &is_of_form), (name, &is_known)));
            }
        }
        // Of what does not exist, one value stands for all.
        for (at, key) in self.keys.iter().enumerate() {
            let variable = key
                .variable
                .as_deref()
                .and_then(|name| given.variable(name));
            let when = match variable.map(|variable| variable.exists) {
                Some(Exists::Where(keyword, words)) => self
                    .which(keyword)
                    .map(|on| (on, self.values_that(on, &|word| !words.contains(&word)))),
                Some(Exists::WhereAny(count)) => self
                    .which(count)
                    .map(|on| (on, self.values_that(on, &zero))),
                _ => None,
            };
            let count = self.values.get(at).map_or(0, Vec::len);
            found.push(when.map(|when| Implication {
                when,
                then: (at, (0..count).map(|value| value == 0).collect()),
            }));
        }
        found.into_iter().flatten().collect()
    }

    fn implication(&self, when: Words, then: Words) -> Option<Implication> {
        let (first, second) = (self.which(when.0)?, self.which(then.0)?);
        Some(Implication {
            when: (first, self.values_that(first, when.1)),
            then: (second, self.values_that(second, then.1)),
        })
    }

    /// Which of the selectors is that keyword, count or number itself.
    fn which(&self, name: &str) -> Option<usize> {
        self.keys
            .iter()
            .position(|key| key.aspect == Aspect::Itself && key.variable.as_deref() == Some(name))
    }

    /// For each value of a selector, whether it is meant.
    fn values_that(&self, at: usize, is_meant: &dyn Fn(&str) -> bool) -> Vec<bool> {
        let values = self.values.get(at).into_iter().flatten();
        values
            .map(|value| match value {
                Value::Word(word) | Value::Exact(word) => is_meant(word),
                Value::Rest => is_meant(Count::SOME),
            })
            .collect()
    }

    /// The value of one selector in a case, as a variant names it.
    pub fn value_name(&self, case: &[usize], at: usize) -> &str {
        case.get(at).map_or(OTHER, |value| self.name_of(at, *value))
    }

    fn name_of(&self, at: usize, value: usize) -> &str {
        let values = self.values.get(at);
        match values.and_then(|values| values.get(value)) {
            Some(Value::Word(word) | Value::Exact(word)) => word,
            Some(Value::Rest) | None => OTHER,
        }
    }

    /// Whether a keyword or a count has one of these values in a case, as variants name them.
    pub fn is_one_of(&self, case: &[usize], name: &str, values: &[String]) -> bool {
        let at = self.which(name);
        at.is_some_and(|at| {
            values
                .iter()
                .any(|value| value == self.value_name(case, at))
        })
    }

    /// Which keywords and counts must have which values for a case to be among the failing ones;
    /// none where that cannot be said of each by itself.
    pub fn scope(&self, failing: &[Case], compared: &[Case]) -> Option<Scope> {
        let values_of = |cases: &[Case], at: usize| -> BTreeSet<usize> {
            cases
                .iter()
                .filter_map(|case| case.get(at).copied())
                .collect()
        };
        let mut scope = Vec::new();
        let mut restricted = Vec::new();
        for (at, key) in self.keys.iter().enumerate() {
            let values = values_of(failing, at);
            if values == values_of(compared, at) {
                continue;
            }
            let variable = key.variable.as_deref()?;
            if key.aspect != Aspect::Itself {
                return None;
            }
            let names = values.iter().map(|value| self.name_of(at, *value));
            scope.push((variable.to_owned(), names.map(str::to_owned).collect()));
            restricted.push((at, values));
        }
        let is_in = |case: &&Case| {
            let mut restricted = restricted.iter();
            restricted.all(|(at, values)| case.get(*at).is_some_and(|it| values.contains(it)))
        };
        let count = compared.iter().filter(is_in).count();
        (count == failing.len()).then_some(Scope(scope))
    }

    /// A case in words: the selectors that matter, with their values.
    pub fn describe(&self, case: &[usize], matters: &dyn Fn(usize) -> bool) -> String {
        let mut words = Vec::new();
        for (at, (key, value)) in self.keys.iter().zip(case).enumerate() {
            let (Some(variable), Some(value)) = (
                &key.variable,
                self.values.get(at).and_then(|values| values.get(*value)),
            ) else {
                continue;
            };
            if !matters(at) {
                continue;
            }
            let what = match &key.aspect {
                Aspect::Itself | Aspect::Form => format!("`${variable}`"),
                Aspect::Gender => format!("the gender of `${variable}`"),
                Aspect::Part(part) => format!("the {part} of `${variable}`"),
            };
            words.push(match value {
                Value::Word(word) | Value::Exact(word) => format!("{what} is `{word}`"),
                Value::Rest => format!("{what} is any other number"),
            });
        }
        match words.as_slice() {
            [] => String::new(),
            words => format!(" where {}", words.join(" and ")),
        }
    }
}

/// The selectors of these parts, and the numbers that their variants name.
fn collect<'a>(
    parts: &'a [Part],
    is_relevant: &dyn Fn(&'a Choice) -> bool,
    keys: &mut Vec<&'a Selector>,
    numbers: &mut Vec<(&'a Selector, &'a str)>,
) {
    for part in parts {
        let Part::Choice(choice) = part else {
            continue;
        };
        if !is_relevant(choice) {
            continue;
        }
        keys.push(&choice.selector);
        for variant in &choice.variants {
            if let Some(number) = &variant.number {
                numbers.push((&choice.selector, number));
            }
            collect(&variant.parts, is_relevant, keys, numbers);
        }
    }
}

/// What a selector can be; none where each language has its own words for it.
fn values<'a>(key: &'a Selector, given: &Given, exact: &[&'a str]) -> Option<Vec<Value<'a>>> {
    let words = |words: &[&'static str]| Some(words.iter().map(|word| Value::Word(word)).collect());
    let name = key.variable.as_deref()?;
    match &key.aspect {
        Aspect::Form => None,
        Aspect::Gender => words(&["masculine", "feminine", "other"]),
        Aspect::Part(part) if part == "dayPeriod" => words(&["am", "pm", "noon", "midnight"]),
        Aspect::Part(part) if part == "weekday" => None,
        // There is an hour 0, and no day or month.
        Aspect::Part(part) => {
            let may_be_none = matches!(part.as_str(), "hour" | "minute" | "second");
            Some(numbers_of(exact, may_be_none, true))
        }
        Aspect::Itself => match given.variable(name).map(|variable| variable.kind) {
            Some(Kind::Keyword(all)) => words(given.known_of(name).unwrap_or(all)),
            Some(Kind::Count) => {
                let known = given.known_of(name);
                let may_be = |what| known.is_none_or(|known| known.contains(&what));
                // A list that is always there is never empty.
                let counted = name.strip_suffix("-count").unwrap_or(name);
                let is_always_there = given
                    .variable(counted)
                    .is_some_and(|list| list.exists == Exists::Always);
                Some(numbers_of(
                    exact,
                    may_be(Count::NONE) && !is_always_there,
                    may_be(Count::SOME),
                ))
            }
            Some(Kind::Value(_)) | None => Some(numbers_of(exact, true, true)),
        },
    }
}

/// The numbers that variants name, sorted, with none where that may be.
fn numbers_of<'a>(exact: &[&'a str], may_be_none: bool, may_be_some: bool) -> Vec<Value<'a>> {
    let mut numbers = Vec::with_capacity(exact.len() + 2);
    if may_be_none {
        numbers.push(Value::Exact(Count::NONE));
    }
    if may_be_some {
        let some = exact.iter().filter(|number| **number != Count::NONE);
        numbers.extend(some.map(|number| Value::Exact(number)));
        // A number may be written with a sign, which comes before the digits.
        numbers.sort_unstable();
        numbers.push(Value::Rest);
    }
    numbers
}
