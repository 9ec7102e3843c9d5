//! Where a term is in a text.
//!
//! Small and capital letters are the same, as are the kinds of space and of apostrophe. A
//! term is a word of its own: Latin letters have nothing before and after them, Arabic ones
//! may have the letters before them that are written with the word (و, ب, ال). Scripts
//! without spaces have no borders of words. `*` is any ending.

use std::collections::HashMap;
use std::ops::Range;

use super::ANY_ENDING;
use crate::catalog::prose::is_wide;

/// The letters of Arabic words that are written together with the next: و, ف, ب, ك, ل, س, ال.
const PROCLITICS: &[char] = &['و', 'ف', 'ب', 'ك', 'ل', 'س', 'ا'];

/// The most of them that stand before one word.
const MOST_PROCLITICS: usize = 4;

/// A term to look for.
#[derive(Clone, Debug)]
pub(super) struct Pattern {
    /// As it is written.
    pub(super) term: String,
    characters: Vec<char>,
}

impl Pattern {
    pub(super) fn new(term: &str) -> Self {
        Self {
            term: term.to_owned(),
            characters: fold(term.chars()),
        }
    }

    /// The term as people read it, without the signs of endings.
    pub(super) fn shown(&self) -> String {
        self.term.replace(ANY_ENDING, "")
    }

    /// The first character that a match begins with.
    fn first(&self) -> Option<char> {
        self.characters.first().copied()
    }

    /// The end of a match that begins at `start`.
    fn matches(&self, text: &[char], start: usize) -> Option<usize> {
        let mut at = start;
        for wanted in &self.characters {
            if *wanted == ANY_ENDING {
                while text.get(at).is_some_and(|c| c.is_alphabetic()) {
                    at += 1;
                }
                continue;
            }
            if text.get(at) != Some(wanted) {
                return None;
            }
            at += 1;
        }
        (begins_word(text, start) && ends_word(text, at)).then_some(at)
    }
}

/// Characters as they are compared.
pub(super) fn fold(characters: impl Iterator<Item = char>) -> Vec<char> {
    characters
        .map(|c| match c {
            '\u{A0}' | '\u{202F}' | '\u{2009}' => ' ',
            '’' | '‘' => '\'',
            '\u{2010}' | '\u{2011}' => '-',
            c => c.to_lowercase().next().unwrap_or(c),
        })
        .collect()
}

fn is_word_part(c: char) -> bool {
    c.is_alphanumeric() && !is_wide(c)
}

fn begins_word(text: &[char], start: usize) -> bool {
    let first = text.get(start).copied();
    if !first.is_some_and(is_word_part) {
        return true;
    }
    let before = text[..start].iter().rev();
    let before: Vec<char> = before
        .take_while(|c| is_word_part(**c))
        .take(MOST_PROCLITICS + 1)
        .copied()
        .collect();
    before.is_empty()
        || (before.len() <= MOST_PROCLITICS && before.iter().all(|c| PROCLITICS.contains(c)))
}

fn ends_word(text: &[char], end: usize) -> bool {
    let last = end.checked_sub(1).and_then(|at| text.get(at)).copied();
    let next = text.get(end).copied();
    !(last.is_some_and(is_word_part) && next.is_some_and(is_word_part))
}

/// Terms to look for in many texts.
#[derive(Debug, Default)]
pub(super) struct Matcher<'a> {
    /// By the first character.
    patterns: HashMap<char, Vec<Listed<'a>>>,
}

#[derive(Clone, Copy, Debug)]
struct Listed<'a> {
    row: usize,
    is_forbidden: bool,
    pattern: &'a Pattern,
}

/// A term in a text.
#[derive(Clone, Debug)]
pub(super) struct Match<'a> {
    /// The row of the glossary.
    pub(super) row: usize,
    /// Whether the term is forbidden.
    pub(super) is_forbidden: bool,
    /// The term.
    pub(super) pattern: &'a Pattern,
    /// The characters of the text.
    pub(super) range: Range<usize>,
}

impl<'a> Matcher<'a> {
    pub(super) fn add(&mut self, row: usize, is_forbidden: bool, pattern: &'a Pattern) {
        if let Some(first) = pattern.first() {
            self.patterns.entry(first).or_default().push(Listed {
                row,
                is_forbidden,
                pattern,
            });
        }
    }

    /// Every term of a text, those apart that are a part of a longer one.
    pub(super) fn find(&self, text: &[char]) -> Vec<Match<'a>> {
        let mut found: Vec<Match> = Vec::new();
        for (start, c) in text.iter().enumerate() {
            for listed in self.patterns.get(c).into_iter().flatten() {
                if let Some(end) = listed.pattern.matches(text, start) {
                    found.push(Match {
                        row: listed.row,
                        is_forbidden: listed.is_forbidden,
                        pattern: listed.pattern,
                        range: start..end,
                    });
                }
            }
        }
        let ranges: Vec<_> = found.iter().map(|found| found.range.clone()).collect();
        found.retain(|found| {
            let range = &found.range;
            !ranges.iter().any(|other| {
                other.start <= range.start && range.end <= other.end && other.len() > range.len()
            })
        });
        found
    }
}
