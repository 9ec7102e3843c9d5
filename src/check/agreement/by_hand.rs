//! Numbers and names that are written by hand.
//!
//! # What it does
//! Looks for numbers in the words of a translation, in digits of any script, in words and
//! in Roman numerals, that the source language does not have; for numbers, years and days
//! that the record has as facts; and for the names of its people.
//!
//! # Why is this bad
//! A fact that is written by hand stays as it is when the record is corrected, and is wrong
//! in one language alone.
//!
//! # Example
//! `the 140th anniversary`, where the record says `anniversary: 150`.
//!
//! # Use instead
//! The variable: `{ $anniversary }`.

use std::collections::{BTreeMap, BTreeSet};

use unic_langid::LanguageIdentifier;

use super::allowance::BY_HAND;
use super::compare::Text;
use crate::catalog::numerals::{self, Notation, Numeral};
use crate::catalog::outline::{Outline, Part, Written};
use crate::diagnostics::{Diagnostic, Location};
use crate::rules::Rule;

/// Below this, a word for a number is most often no number of anything: “one another”,
/// “the two countries”, 一層.
const SURE: u64 = 11;

/// A text with the numbers that it has.
struct Counted<'a> {
    text: &'a Text<'a>,
    written: &'a [Written],
    /// Those, and the numbers that its variants are for.
    numbers: BTreeSet<String>,
    /// The numbers that its variants are for.
    keys: BTreeSet<String>,
}

impl<'a> Counted<'a> {
    fn new(text: &'a Text<'a>, language: &LanguageIdentifier) -> Self {
        let written = text.outline.numbers(language);
        let keys = keys(text.outline);
        let values = written.iter().map(|written| written.numeral.value.clone());
        Self {
            text,
            numbers: values.chain(keys.iter().cloned()).collect(),
            written,
            keys,
        }
    }

    /// The numbers in its words that the other text does not have.
    fn beside<'b>(&'b self, other: &'b Self) -> impl Iterator<Item = &'b Written> {
        self.written.iter().filter(|Written { numeral, .. }| {
            let is_known =
                other.numbers.contains(&numeral.value) || self.keys.contains(&numeral.value);
            !is_known && is_sure(numeral)
        })
    }

    fn problem(&self, other: &Self, written: &Written, help: &str) -> Diagnostic {
        let (text, other) = (self.text, other.text);
        let problem = Diagnostic::new(
            Rule::NumberByHand,
            format!(
                "`{}` says {} in its own words; the {} text has no such number",
                text.name, written.numeral.value, other.tag
            ),
        )
        .at(written.at.clone(), "written by hand")
        .also(other.outline.id.clone(), format!("the {} text", other.tag))
        .help(help);
        weighed(problem, &written.numeral)
    }
}

/// Numbers in the words of one of two texts that the other does not have, and the allowances
/// that were needed.
///
/// What the source language alone writes by hand, the translation has lost, or it should not
/// be in the source. Not for names: an official name may have a year in one language and none
/// in another. Nor of a language whose words for numbers are not known.
pub fn numbers(
    source: &Text,
    own: &Text,
    languages: [&LanguageIdentifier; 2],
    is_name: bool,
) -> (Vec<Diagnostic>, BTreeSet<(&'static str, String)>) {
    let mut needed = BTreeSet::new();
    let mut problems = Vec::new();
    let has_none = |text: &Text, language| text.outline.numbers(language).is_empty();
    if has_none(source, languages[0]) && has_none(own, languages[1]) {
        return (problems, needed);
    }
    let of_source = Counted::new(source, languages[0]);
    let of_own = Counted::new(own, languages[1]);
    let mut report = |one: &Counted, other: &Counted, written: &Written, help| match is_allowed(
        own,
        &written.numeral,
    ) {
        true => drop(needed.insert((BY_HAND, written.numeral.value.clone()))),
        false => problems.push(one.problem(other, written, help)),
    };
    for written in of_own.beside(&of_source) {
        let help = "print the fact of the record in its place, such as `{ $anniversary }`, or correct it; if it is right, write above the message `# by-hand: … -- why`";
        report(&of_own, &of_source, written, help);
    }
    if !is_name && numerals::reads_words(languages[1]) {
        let lost = of_source.beside(&of_own);
        for written in lost.filter(|written| !is_allowed(source, &written.numeral)) {
            let help = "print the fact of the record in its place, such as `{ $anniversary }`, or say the number in the other language too; if both are right, write above the message `# by-hand: … -- why`";
            report(&of_source, &of_own, written, help);
        }
    }
    (problems, needed)
}

fn is_allowed(own: &Text, numeral: &Numeral) -> bool {
    let is_meant = |number: &str| number == numeral.value;
    own.comment.allowances().find(BY_HAND, &is_meant).is_some()
}

/// Numbers that the record has as facts: the number, the variable, and where it is.
pub fn facts(
    own: &Text,
    language: &LanguageIdentifier,
    facts: &BTreeMap<String, (String, Location)>,
) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    let numbers = own.outline.numbers(language);
    if numbers.is_empty() {
        return problems;
    }
    let keys = keys(own.outline);
    for Written { numeral, at } in numbers {
        let Some((variable, there)) = facts.get(&numeral.value) else {
            continue;
        };
        let is_small = numeral.value.parse().is_ok_and(|value: u64| value < SURE);
        if keys.contains(&numeral.value) || is_small || is_allowed(own, numeral) {
            continue;
        }
        let problem = Diagnostic::new(
            Rule::NumberByHand,
            format!(
                "`{}` says {} in its own words; the record has it as `${variable}`",
                own.name, numeral.value
            ),
        )
        .at(at.clone(), "written by hand")
        .also(there.clone(), "the fact of the record")
        .help(format!("write `{{ ${variable} }}` in its place"));
        problems.push(weighed(problem, numeral));
    }
    problems
}

/// Names of people of the record: each form in this language, with the variable.
pub fn names(own: &Text, names: &[(String, String)]) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    for (text, at) in own.outline.texts() {
        for (name, variable) in names {
            let Some(start) = position(text, name) else {
                continue;
            };
            // A text in quotation marks may be shorter in the file than it is written.
            let written = at.file.text().get(at.range.clone()).unwrap_or_default();
            let place = match written == text {
                true => {
                    let from = at.range.start + start;
                    Location::new(&at.file, from..from + name.len())
                }
                false => at.clone(),
            };
            problems.push(
                Diagnostic::new(
                    Rule::NameByHand,
                    format!(
                        "`{}` says “{name}” in its own words; the record has the person as `${variable}`",
                        own.name
                    ),
                )
                .at(place, "written by hand")
                .help(format!("write `{{ NAME(${variable}, form: \"…\") }}` in its place")),
            );
            break;
        }
    }
    problems
}

/// Where a name is in a text, as a word of its own where its script has words.
fn position(text: &str, name: &str) -> Option<usize> {
    // Most texts have not even its first letter.
    if !name
        .chars()
        .next()
        .is_some_and(|first| text.contains(first))
    {
        return None;
    }
    let mut from = 0;
    while let Some(found) = text.get(from..)?.find(name) {
        let start = from + found;
        let before = text.get(..start)?.chars().next_back();
        let after = text.get(start + name.len()..)?.chars().next();
        let goes_on = |c: Option<char>| c.is_some_and(|c| c.is_alphabetic() && has_words(c));
        let is_word = !name.chars().all(has_words) || (!goes_on(before) && !goes_on(after));
        if is_word {
            return Some(start);
        }
        from = start + name.len();
    }
    None
}

/// Whether a letter is of a script that puts blanks between words.
fn has_words(c: char) -> bool {
    // Kana, Chinese characters, Hangul are written without, or with particles joined.
    !matches!(u32::from(c), 0x0E00..=0x0EFF | 0x1780..=0x17FF | 0x3040..=0x30FF | 0x3400..=0x9FFF | 0xAC00..=0xD7AF)
}

fn is_sure(numeral: &Numeral) -> bool {
    match numeral.notation {
        Notation::Digits => true,
        Notation::Words | Notation::Roman => {
            numeral.value.parse().is_ok_and(|value: u64| value >= SURE)
        }
    }
}

/// A word may be a part of another, as 千 of a name: that is a warning.
fn weighed(problem: Diagnostic, numeral: &Numeral) -> Diagnostic {
    let is_one_letter = numeral.range.len() <= '千'.len_utf8();
    match numeral.notation {
        Notation::Words if is_one_letter => problem.into_warning(),
        Notation::Roman => problem.into_warning(),
        Notation::Digits | Notation::Words => problem,
    }
}

/// The numbers that variants are for: `[3] tercera`.
fn keys(outline: &Outline) -> BTreeSet<String> {
    fn add(parts: &[Part], found: &mut BTreeSet<String>) {
        for part in parts {
            if let Part::Choice(choice) = part {
                for variant in &choice.variants {
                    found.extend(variant.number.clone().filter(|_| variant.says_number));
                    add(&variant.parts, found);
                }
            }
        }
    }
    let mut found = BTreeSet::new();
    add(&outline.parts, &mut found);
    found
}
