//! Ordinals in digits that are written by hand: [`Rule::WrongOrdinal`].
//!
//! The ending of an English or French ordinal depends on the number. After a placeable it
//! is right only in the variant that was selected for it.

use std::ops::Range;

use super::language::Ordinals;
use super::{Finding, Typography};
use crate::catalog::prose::{Chosen, Passage, VALUE};
use crate::rules::Rule;

/// The longest ending.
const LONGEST: usize = 5;

pub(super) fn check(it: &Typography, passage: &Passage, found: &mut Vec<Finding>) {
    let has_number = passage.has.any(('0'..='9').chain([VALUE]));
    if !has_number || it.language.ordinals == Ordinals::Any {
        return;
    }
    let mut values = passage.values.iter();
    for (at, glyph) in passage.glyphs.iter().enumerate() {
        let is_value = glyph.c == VALUE;
        let value = if is_value { values.next() } else { None };
        let ends_number =
            glyph.c.is_ascii_digit() && !passage.at(at + 1).is_some_and(|c| c.is_ascii_digit());
        if !is_value && !ends_number {
            continue;
        }
        let start = number_start(passage, at);
        // A number within a word, such as CO2, is no number.
        if passage.before(start).is_some_and(char::is_alphanumeric) {
            continue;
        }
        let number = Number {
            passage,
            digits: (!is_value).then(|| passage.text(start..at + 1)),
            variable: value.and_then(Option::as_deref),
            start: if is_value { at + 1 } else { start },
            end: at + 1,
        };
        let finding = match it.language.ordinals {
            Ordinals::Any => None,
            Ordinals::English => english(&number),
            Ordinals::French => french(&number),
            Ordinals::Spanish => spanish(&number),
            Ordinals::Portuguese => degree(&number),
        };
        found.extend(finding);
    }
}

fn number_start(passage: &Passage, end: usize) -> usize {
    let mut start = end;
    while passage.before(start).is_some_and(|c| c.is_ascii_digit()) {
        start -= 1;
    }
    start
}

/// A number with what follows it.
struct Number<'a> {
    passage: &'a Passage,
    /// Its digits; none for a placeable.
    digits: Option<String>,
    /// The variable that the placeable prints.
    variable: Option<&'a str>,
    /// Where what is replaced begins: at the digits, or after a placeable.
    start: usize,
    /// Where what follows the number begins.
    end: usize,
}

impl Number<'_> {
    /// The letters that follow; none where that is no ending, or there are too many.
    fn ending(&self) -> Option<(String, Range<usize>)> {
        let letters = self.passage.glyphs.get(self.end..)?.iter();
        let length = letters.take_while(|glyph| glyph.c.is_alphabetic()).count();
        let range = self.end..self.end + length;
        (1..=LONGEST)
            .contains(&length)
            .then(|| (self.passage.text(range.clone()), range))
    }

    /// A finding about the number and its ending, and what to write instead.
    fn finding(&self, range: &Range<usize>, ending: &str, right: &str) -> Finding {
        let shown = self.digits.as_deref().unwrap_or("…");
        let instead = format!("{}{right}", self.digits.as_deref().unwrap_or_default());
        Finding::new(
            Rule::WrongOrdinal,
            self.start..range.end,
            format!("`{shown}{ending}` is not how an ordinal is written"),
        )
        .instead(instead)
    }
}

/// The ending of an English ordinal by its last two digits.
fn english_ending(digits: &str) -> &'static str {
    let mut last = digits.bytes().rev();
    let (ones, tens) = (last.next(), last.next());
    match (tens, ones) {
        (Some(b'1'), _) => "th",
        (_, Some(b'1')) => "st",
        (_, Some(b'2')) => "nd",
        (_, Some(b'3')) => "rd",
        _ => "th",
    }
}

fn english(number: &Number) -> Option<Finding> {
    let (ending, range) = number.ending()?;
    if !["st", "nd", "rd", "th"].contains(&ending.as_str()) {
        return None;
    }
    if let Some(digits) = &number.digits {
        let right = english_ending(digits);
        // The number may be what is wrong.
        return (ending != right).then(|| number.finding(&range, &ending, right).doubtful());
    }
    match selected(number) {
        Some(chosen) => {
            let right = match chosen.key.as_str() {
                "one" => "st",
                "two" => "nd",
                "few" => "rd",
                key if key.bytes().all(|byte| byte.is_ascii_digit()) => english_ending(key),
                _ => "th",
            };
            (ending != right).then(|| {
                let key = &chosen.key;
                Finding::new(
                    Rule::WrongOrdinal,
                    range.clone(),
                    format!("the ending of an ordinal in `[{key}]` is `{right}`, not `{ending}`"),
                )
                .instead(right)
            })
        }
        None => Some(unselected(number, &range, &ending)),
    }
}

/// The variant of the selection on the same number as an ordinal.
fn selected<'a>(number: &Number<'a>) -> Option<&'a Chosen> {
    let mut chosen = number.passage.chosen.iter().rev();
    chosen.find(|chosen| chosen.is_ordinal && chosen.variable.as_deref() == number.variable)
}

fn unselected(number: &Number, range: &Range<usize>, ending: &str) -> Finding {
    let variable = number.variable.unwrap_or("n");
    Finding::new(
        Rule::WrongOrdinal,
        range.clone(),
        format!("`{ending}` is the ending of some numbers only"),
    )
    .help(format!(
        "select on `NUMBER(${variable}, type: \"ordinal\")`, with a variant for each ending"
    ))
}

fn french(number: &Number) -> Option<Finding> {
    let (ending, range) = number.ending()?;
    let right = match ending.as_str() {
        "ème" | "ième" | "eme" | "ieme" | "è" => "e",
        "èmes" | "ièmes" | "emes" => "es",
        "ère" | "ere" => "re",
        "er" | "re" if number.digits.as_deref().is_some_and(|digits| digits != "1") => "e",
        "er" | "re" | "e" if number.digits.is_none() => {
            // Any selection tells the first from the others.
            let mut chosen = number.passage.chosen.iter();
            let is_selected = chosen.any(|it| it.variable.as_deref() == number.variable);
            return (!is_selected).then(|| unselected(number, &range, &ending));
        }
        _ => return None,
    };
    Some(number.finding(&range, &ending, right))
}

fn spanish(number: &Number) -> Option<Finding> {
    if let Some(finding) = degree(number) {
        return Some(finding);
    }
    let (ending, range) = number.ending()?;
    let right = match ending.as_str() {
        "º" | "o" => ".º",
        "ª" => ".ª",
        "er" => ".er",
        "ro" | "do" | "to" | "mo" | "vo" | "no" => ".º",
        "ra" | "da" | "ta" | "ma" | "va" | "na" => ".ª",
        _ => return None,
    };
    Some(number.finding(&range, &ending, right))
}

/// The sign of degrees in the place of º: after a full stop, or before a word.
fn degree(number: &Number) -> Option<Finding> {
    let at = |index: usize| number.passage.at(number.end + index);
    match (at(0), at(1)) {
        (Some('.'), Some('°')) => {
            let range = number.end..number.end + 2;
            Some(number.finding(&range, ".°", ".º"))
        }
        _ => None,
    }
}
