//! Numbers in words, put together by rules from the table of a language.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

use super::super::ByName;
use super::super::characters::is_alphabetic;
use super::{Notation, Numeral};

/// The words of one language.
pub(super) struct Words {
    words: ByName<Vec<Word>>,
    order: Order,
}

/// What a word means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Word {
    Value(u32),
    Times(u32),
    And,
}

/// How a language puts its numbers together.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    /// From the largest to the smallest.
    Falling,
    /// The same, counting on in twenties: soixante-dix, quatre-vingts.
    Twenties,
    /// Units before tens: خمسة وأربعون.
    UnitsFirst,
}

static TABLES: LazyLock<HashMap<&str, Words>> = LazyLock::new(|| {
    HashMap::from([
        (
            "en",
            Words::read(include_str!("data/en.txt"), Order::Falling),
        ),
        (
            "es",
            Words::read(include_str!("data/es.txt"), Order::Falling),
        ),
        (
            "pt",
            Words::read(include_str!("data/pt.txt"), Order::Falling),
        ),
        (
            "fr",
            Words::read(include_str!("data/fr.txt"), Order::Twenties),
        ),
        (
            "ar",
            Words::read(include_str!("data/ar.txt"), Order::UnitsFirst),
        ),
    ])
});

/// The words of a language.
pub(super) fn of(language: &str) -> Option<&'static Words> {
    TABLES.get(language)
}

/// A number that is being read.
#[derive(Clone, Copy, Debug, Default)]
struct Sum {
    /// What was multiplied by a thousand.
    thousands: u32,
    /// What came after it.
    rest: u32,
    /// Whether the last word was a value that may be multiplied or go on.
    has_value: bool,
}

impl Words {
    fn read(table: &str, order: Order) -> Self {
        let mut words: ByName<Vec<Word>> = ByName::default();
        for line in table.lines().filter(|line| !line.starts_with('#')) {
            let mut parts = line.split_whitespace();
            let Some(meaning) = parts.next() else {
                continue;
            };
            let meaning = match (meaning, meaning.strip_prefix('x')) {
                ("and", _) => Word::And,
                (_, Some(times)) => Word::Times(times.parse().unwrap_or(1)),
                (value, None) => Word::Value(value.parse().unwrap_or(0)),
            };
            for word in parts {
                words
                    .entry(plain(word).into_owned())
                    .or_default()
                    .push(meaning);
            }
        }
        Self { words, order }
    }

    pub(super) fn find(&self, text: &str) -> Vec<Numeral> {
        let mut found = Vec::new();
        let mut open: Option<(Sum, Range<usize>)> = None;
        // The end of the text where the number was whole, should an “and” lead nowhere.
        let mut after_and = false;
        let mut end_of_last = 0;
        for range in words_of(text) {
            let between = text.get(end_of_last..range.start).unwrap_or_default();
            end_of_last = range.end;
            let word = text.get(range.clone()).unwrap_or_default();
            // Punctuation ends a number; blanks and hyphens do not.
            let is_joined = between
                .chars()
                .all(|c| c.is_whitespace() || matches!(c, '-' | '‐'));
            if !is_joined {
                self.close(&mut open, &mut found);
                after_and = false;
            }
            let (meanings, has_and) = self.meanings(word);
            if let Some((sum, whole)) = &mut open {
                if meanings.contains(&Word::And) && !after_and {
                    after_and = true;
                    continue;
                }
                let next = meanings
                    .iter()
                    .find_map(|word| self.with(*sum, *word, after_and || has_and));
                if let Some(next) = next {
                    *sum = next;
                    whole.end = range.end;
                    after_and = false;
                    continue;
                }
                self.close(&mut open, &mut found);
            }
            after_and = false;
            let first = meanings
                .iter()
                .find_map(|word| self.with(Sum::default(), *word, false));
            open = first.map(|sum| (sum, range));
        }
        self.close(&mut open, &mut found);
        found
    }

    fn close(&self, open: &mut Option<(Sum, Range<usize>)>, found: &mut Vec<Numeral>) {
        if let Some((sum, range)) = open.take() {
            found.push(Numeral {
                value: (sum.thousands + sum.rest).to_string(),
                range,
                notation: Notation::Words,
            });
        }
    }

    /// What a word may mean, and whether it has an “and” before it (Arabic).
    fn meanings(&self, word: &str) -> (&[Word], bool) {
        let word = plain(word);
        let known = |word: &str| self.words.get(word).map(Vec::as_slice);
        if let Some(found) = known(&word) {
            // وأحد is “and one”, واحد “one”.
            let joins = word.strip_prefix('و').and_then(known).is_some();
            return (found, joins && self.order == Order::UnitsFirst);
        }
        if self.order != Order::UnitsFirst {
            return (&[], false);
        }
        let (rest, has_and) = match word.strip_prefix('و') {
            Some(rest) => (rest, true),
            None => (&*word, false),
        };
        let bare = ["ال", "بال", "لل", "كال", "ب", "ل", ""]
            .into_iter()
            .filter_map(|prefix| rest.strip_prefix(prefix))
            .find_map(known);
        (bare.unwrap_or_default(), has_and)
    }

    /// The number with one more word, where that can be one number.
    fn with(&self, sum: Sum, word: Word, after_and: bool) -> Option<Sum> {
        let Sum {
            thousands, rest, ..
        } = sum;
        match word {
            Word::And => None,
            Word::Times(1000) => (thousands == 0 && rest < 10).then_some(Sum {
                thousands: rest.max(1) * 1000,
                rest: 0,
                has_value: true,
            }),
            Word::Times(times) => {
                let units = rest % 10;
                (rest < 10 && (!sum.has_value || units > 0 || thousands > 0)).then_some(Sum {
                    thousands,
                    rest: units.max(1) * times,
                    has_value: true,
                })
            }
            Word::Value(0) => (!sum.has_value).then_some(Sum {
                has_value: true,
                ..Sum::default()
            }),
            Word::Value(value) => {
                let is_zero = sum.has_value && thousands + rest == 0;
                let joined = (!is_zero)
                    .then(|| self.joined(rest, value, after_and))
                    .flatten()?;
                let (thousands, rest) = match value {
                    1000.. => ((thousands == 0 && rest == 0).then_some(value)?, 0),
                    _ => (thousands, joined),
                };
                Some(Sum {
                    thousands,
                    rest,
                    has_value: true,
                })
            }
        }
    }

    /// A number below a thousand with a value after it.
    fn joined(&self, rest: u32, value: u32, after_and: bool) -> Option<u32> {
        let below_hundred = rest % 100;
        let fits = match value {
            // décima quarta
            1..=9 => below_hundred.is_multiple_of(10) && !(below_hundred == 10 && after_and),
            10..=99 => below_hundred == 0,
            _ => rest == 0,
        };
        match self.order {
            Order::Falling => fits.then(|| rest + value),
            Order::Twenties => match (below_hundred, value) {
                (4, 20) if !after_and => Some(rest + 76),
                (60 | 80, 10..=19) => Some(rest + value),
                // dix-sept, soixante-dix-sept
                (10 | 70 | 90, 7..=9) => Some(rest + value),
                (70 | 90, _) if value < 100 => None,
                _ => fits.then(|| rest + value),
            },
            Order::UnitsFirst => match value {
                // ثلاثة عشر, ثلاثة وأربعون
                10 => {
                    (below_hundred == 0 || below_hundred < 10 && !after_and).then(|| rest + value)
                }
                20..=99 => (below_hundred < 10 && (rest == 0 || after_and)).then(|| rest + value),
                1..=9 => (below_hundred == 0 && (rest == 0 || after_and)).then(|| rest + value),
                100 if (3..=9).contains(&rest) && !after_and => Some(rest * 100),
                _ => fits.then(|| rest + value),
            },
        }
    }
}

/// The words of a text.
fn words_of(text: &str) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        let is_letter = is_alphabetic(c) || is_mark(c);
        match start {
            None if is_letter => start = Some(at),
            Some(from) if !is_letter => {
                words.push(from..at);
                start = None;
            }
            _ => {}
        }
    }
    words
}

/// The marks of Arabic vowels.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{64B}'..='\u{652}' | '\u{670}' | '\u{640}')
}

/// A word as the tables are read: small letters, without marks of vowels, and with one
/// alef for all.
fn plain(word: &str) -> Cow<'_, str> {
    if word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return Cow::Borrowed(word);
    }
    let plain = word
        .chars()
        .filter(|c| !is_mark(*c))
        .flat_map(char::to_lowercase)
        .map(|c| match c {
            'أ' | 'إ' | 'آ' => 'ا',
            c => c,
        });
    Cow::Owned(plain.collect())
}
