//! Numbers that are written by hand: their groups ([`Rule::NumberGrouping`]), and digits of
//! another script than those that the page prints ([`Rule::MixedDigits`]).

use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;

use super::{Finding, NO_BREAK, Typography, stretches};
use crate::catalog::prose::Passage;
use crate::rules::Rule;

/// What stands between groups of digits somewhere in the world.
const SEPARATORS: &[char] = &[
    ',', '.', '\'', '’', ' ', '\u{A0}', '\u{202F}', '\u{2009}', '٬', '٫',
];

pub(super) fn check(it: &Typography, passage: &Passage, found: &mut Vec<Finding>) {
    let is_part = |c: char| c.is_ascii_digit() || SEPARATORS.contains(&c);
    if passage.has.any('0'..='9') {
        for range in stretches(passage, is_part) {
            grouping(it, passage, range.start, range.end, found);
        }
    }
    if !passage.has.is_ascii() {
        mixed(it, passage, found);
    }
}

/// A number of two or more groups, of which all but the first have three digits.
fn grouping(
    it: &Typography,
    passage: &Passage,
    start: usize,
    end: usize,
    found: &mut Vec<Finding>,
) {
    let glyphs = passage.glyphs.get(start..end).unwrap_or_default();
    // A blank is a separator too, and most blanks are between words.
    if !glyphs.iter().any(|glyph| glyph.c.is_ascii_digit()) {
        return;
    }
    // A list, an address or a version is no number: one kind of separator, single.
    let text: Vec<char> = passage.text(start..end).chars().collect();
    let first = text.iter().position(char::is_ascii_digit);
    let last = text.iter().rposition(char::is_ascii_digit);
    let (Some(first), Some(last)) = (first, last) else {
        return;
    };
    let number = &text[first..=last];
    let mut separators = number.iter().filter(|c| !c.is_ascii_digit());
    let Some(separator) = separators.next().copied() else {
        return;
    };
    let groups: Vec<&[char]> = number.split(|c| *c == separator).collect();
    let is_group = |group: &&[char]| group.len() == 3 && group.iter().all(char::is_ascii_digit);
    let leading = groups.first().map_or(0, |group| group.len());
    let begins_in_word = passage
        .before(start + first)
        .is_some_and(|c| c.is_ascii_alphanumeric() || c == '/');
    let ends_in_word = passage
        .at(start + last + 1)
        .is_some_and(|c| c.is_alphanumeric() && c.is_ascii());
    let is_number = (1..=3).contains(&leading)
        && number.first() != Some(&'0')
        && groups.iter().skip(1).all(is_group);
    if !is_number || begins_in_word || ends_in_word || is_same(it.group, separator) {
        return;
    }
    // One separator of the decimals may stand before three decimals, but not two.
    let is_decimal = it.decimal == Some(separator) && groups.len() == 2;
    let joined: Vec<String> = groups.iter().map(|group| group.iter().collect()).collect();
    let written: String = number.iter().collect();
    let instead = match it.group {
        Some(group) => joined.join(&group.to_string()),
        None => joined.concat(),
    };
    let message = if is_decimal {
        format!("`{written}` is a number with three decimals in this language")
    } else {
        format!("`{written}` is not how the language groups digits")
    };
    let range = start + first..start + last + 1;
    let finding = Finding::new(Rule::NumberGrouping, range, message).instead(instead);
    found.push(if is_decimal {
        finding.doubtful()
    } else {
        finding
    });
}

/// Whether a separator is that of the language, spaces of any width being one.
fn is_same(group: Option<char>, separator: char) -> bool {
    let spaces = |c: char| NO_BREAK.contains(&c) || c == '\u{2009}';
    match group {
        Some(group) => group == separator || (spaces(group) && spaces(separator)),
        None => false,
    }
}

fn mixed(it: &Typography, passage: &Passage, found: &mut Vec<Finding>) {
    let categories = CodePointMapData::<GeneralCategory>::new();
    // Full-width digits have a rule of their own; ASCII digits are everywhere.
    let is_foreign = |c: char| {
        !c.is_ascii()
            && categories.get(c) == GeneralCategory::DecimalNumber
            && !it.digits.contains(&c)
            && !matches!(c, '０'..='９')
    };
    for range in stretches(passage, is_foreign) {
        let written = passage.text(range.clone());
        let values = written.chars().map(|c| digit(it, c));
        let instead: Option<String> = values.collect();
        let finding = Finding::new(
            Rule::MixedDigits,
            range,
            format!("the digits `{written}` beside those that the page prints"),
        );
        found.push(match instead {
            Some(text) => finding.instead(text),
            None => finding,
        });
    }
}

/// The digit of the language with the value of another: decimal digits are encoded in a
/// row from zero to nine (Unicode 16.0, §4.6).
fn digit(it: &Typography, c: char) -> Option<char> {
    let categories = CodePointMapData::<GeneralCategory>::new();
    let is_digit = |code: u32| {
        char::from_u32(code).is_some_and(|c| categories.get(c) == GeneralCategory::DecimalNumber)
    };
    // Rows begin at a multiple of ten from the first that follows no digit.
    let code = u32::from(c);
    let before = (0..code).rev().take_while(|code| is_digit(*code)).count();
    it.digits.get(before % 10).copied()
}
