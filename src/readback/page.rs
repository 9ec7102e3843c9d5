//! The texts of a page, and which of them was found already.

use super::blocks::{BREAK, Block};
use super::expected::{Sign, Unit};

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::canonical_combining_class;

/// The blocks of a document, in reading order, and which of their letters a sentence has taken.
pub struct Page {
    /// The blocks.
    pub blocks: Vec<Block>,
    taken: Vec<Vec<bool>>,
}

/// A place in the reading order: a block, and a letter in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The block.
    pub block: usize,
    /// The letter.
    pub letter: usize,
}

/// Where a sentence is.
#[derive(Clone, Debug)]
pub struct Match {
    /// Its first letter.
    pub start: Place,
    /// The letter after its last one.
    pub end: Place,
    /// For each of its signs that is a character and no space, its letter.
    pub letters: Vec<(usize, usize)>,
}

/// How far a sentence and a place agree: the sign and the letter that differ.
#[derive(Default)]
struct Difference {
    sign: usize,
    letter: usize,
}

/// The text that is most like a sentence which is not there.
#[derive(Clone, Debug)]
pub struct Nearest {
    /// Its block.
    pub block: usize,
    /// What was expected around the first difference.
    pub expected: String,
    /// What is there.
    pub found: String,
    /// The sign that differs.
    pub sign: usize,
}

/// How much of a sentence must be in a text that is taken for its altered form.
const LIKE: f64 = 0.5;
/// A text of fewer characters is like another one by chance.
pub const SHORT: usize = 12;
/// How many signs must be the same at the beginning for the first difference to be a telling one.
const ENOUGH: usize = 4;
/// How many characters are shown on either side of a difference.
const AROUND: usize = 18;

impl Page {
    /// A page of which nothing was taken yet.
    pub fn new(blocks: Vec<Block>) -> Self {
        let taken = blocks.iter().map(|block| vec![false; block.letters.len()]);
        Self {
            taken: taken.collect(),
            blocks,
        }
    }

    /// The first place from one on where a sentence is, in a block that is accepted. `alone`:
    /// nothing else is beside it in its line.
    pub fn find(
        &self,
        unit: &Unit,
        from: Place,
        alone: bool,
        accept: impl Fn(&Block) -> bool,
    ) -> Option<Match> {
        let blocks = self.blocks.iter().enumerate().skip(from.block);
        blocks
            .filter(|(_, block)| accept(block))
            .find_map(|(number, block)| {
                let first = if number == from.block { from.letter } else { 0 };
                (first..block.letters.len())
                    .find_map(|start| self.match_at(unit, number, start, alone))
            })
    }

    /// Where a sentence is in a block whose number is accepted.
    pub fn find_in(&self, unit: &Unit, accept: impl Fn(usize) -> bool) -> Option<Match> {
        let mut numbers = (0..self.blocks.len()).filter(|number| accept(*number));
        numbers.find_map(|number| {
            let mut starts = 0..self.blocks[number].letters.len();
            starts.find_map(|start| self.match_at(unit, number, start, false))
        })
    }

    /// Takes the letters of a sentence, so that no other one is found there.
    pub fn take(&mut self, found: &Match) {
        let letters = &mut self.taken[found.start.block];
        letters[found.start.letter..found.end.letter].fill(true);
    }

    fn match_at(&self, unit: &Unit, block: usize, start: usize, alone: bool) -> Option<Match> {
        let mut letters = Vec::new();
        if self.taken[block][start] || !self.begins(block, start, alone) {
            return None;
        }
        let end = self.compare(unit, block, start, &mut letters).ok()?;
        self.ends(block, end, alone).then_some(Match {
            start: Place {
                block,
                letter: start,
            },
            end: Place { block, letter: end },
            letters,
        })
    }

    fn begins(&self, block: usize, at: usize, alone: bool) -> bool {
        let letters = &self.blocks[block].letters;
        if matches!(letters[at].c, ' ' | BREAK) {
            return false;
        }
        let Some(before) = at.checked_sub(1) else {
            return true;
        };
        if letters[at].begins || letters[before].c == BREAK {
            return true;
        }
        !alone && !are_one_word(letters[before].c, letters[at].c)
    }

    fn ends(&self, block: usize, end: usize, alone: bool) -> bool {
        let letters = &self.blocks[block].letters;
        let (Some(last), Some(next)) = (letters.get(end - 1), letters.get(end)) else {
            return true;
        };
        if next.begins || next.c == BREAK {
            return true;
        }
        // An accent would make another letter of the last one.
        !alone && !are_one_word(last.c, next.c) && canonical_combining_class(next.c) == 0
    }

    /// The letter after a sentence that begins at one, or where they differ.
    fn compare(
        &self,
        unit: &Unit,
        block: usize,
        start: usize,
        pairs: &mut Vec<(usize, usize)>,
    ) -> Result<usize, Difference> {
        let letters = &self.blocks[block].letters;
        let is_free = |at: usize| !self.taken[block][at];
        let mut at = start;
        let mut sign = 0;
        // The reading that was found before what it is the reading of.
        let mut done = None;
        while sign < unit.signs.len() {
            if let Some((reading_sign, after)) = self.reading_before(unit, sign, block, at) {
                done = Some(reading_sign);
                at = after;
            }
            match &unit.signs[sign] {
                Sign::Reading { .. } if done == Some(sign) => sign += 1,
                Sign::Reading { reading, .. } => {
                    at = self
                        .reading_at(reading, block, at)
                        .ok_or(Difference { sign, letter: at })?;
                    sign += 1;
                }
                Sign::Character { c, .. } => match letters.get(at).map(|letter| letter.c) {
                    Some(BREAK) if *c == ' ' => (sign, at) = (sign + 1, at + 1),
                    Some(BREAK) => at += 1,
                    Some(found) if found == *c && is_free(at) => {
                        if *c != ' ' {
                            pairs.push((sign, at));
                        }
                        (sign, at) = (sign + 1, at + 1);
                    }
                    _ => return Err(Difference { sign, letter: at }),
                },
            }
        }
        Ok(at)
    }

    /// Where a reading ends that is at a letter, in brackets or not.
    fn reading_at(&self, reading: &[char], block: usize, at: usize) -> Option<usize> {
        let letters = &self.blocks[block].letters;
        let letter = |at: usize| letters.get(at).map(|letter| letter.c);
        let mut at = at;
        while letter(at).is_some_and(|c| matches!(c, ' ' | BREAK | '(' | '（')) {
            at += 1;
        }
        for expected in reading {
            while letter(at) == Some(BREAK) {
                at += 1;
            }
            if letter(at) != Some(*expected) {
                return None;
            }
            at += 1;
        }
        if letter(at).is_some_and(|c| matches!(c, ')' | '）')) {
            at += 1;
        }
        Some(at)
    }

    /// A reading before the base that begins with a sign: its own sign, and where it ends.
    fn reading_before(
        &self,
        unit: &Unit,
        sign: usize,
        block: usize,
        at: usize,
    ) -> Option<(usize, usize)> {
        let rest = unit.signs.get(sign..).filter(|_| unit.has_readings)?;
        let after = rest
            .iter()
            .position(|it| matches!(it, Sign::Reading { .. }))?;
        let Sign::Reading { base, reading } = &rest[after] else {
            return None;
        };
        if *base != after || *base == 0 {
            return None;
        }
        let end = self.reading_at(reading, block, at)?;
        Some((sign + after, end))
    }

    /// The text that is most like a sentence; it is taken.
    pub fn nearest(&mut self, unit: &Unit) -> Option<Nearest> {
        let expected: Vec<char> = unit.text().chars().filter(|c| *c != ' ').collect();
        let grams: Vec<&[char]> = match expected.len() {
            0..3 => return None,
            _ => expected.windows(3).collect(),
        };
        let mut best: Option<(f64, usize)> = None;
        for number in 0..self.blocks.len() {
            let free = self.free(number);
            // A word or two are like many a longer text.
            if expected.len() < SHORT && free.len() > 2 * expected.len() {
                continue;
            }
            let found: std::collections::BTreeSet<&[char]> = free.windows(3).collect();
            let shared = grams.iter().filter(|gram| found.contains(*gram)).count();
            let share = shared as f64 / grams.len() as f64;
            if share >= LIKE && best.is_none_or(|(other, _)| share > other) {
                best = Some((share, number));
            }
        }
        let (_, block) = best?;
        Some(self.difference(unit, block))
    }

    /// The letters of a block that nobody has taken, without spaces.
    fn free(&self, block: usize) -> Vec<char> {
        let letters = self.blocks[block].letters.iter().zip(&self.taken[block]);
        letters
            .filter(|(letter, taken)| !**taken && !matches!(letter.c, ' ' | BREAK))
            .map(|(letter, _)| letter.c)
            .collect()
    }

    /// Where a sentence and a block that is like it differ first; where they differ from the
    /// beginning, where they differ last. What is the same is taken.
    fn difference(&mut self, unit: &Unit, block: usize) -> Nearest {
        let length = self.blocks[block].letters.len();
        let mut best = (0, Difference::default());
        for start in (0..length).filter(|at| !self.taken[block][*at]) {
            if let Err(difference) = self.compare(unit, block, start, &mut Vec::new())
                && difference.sign > best.1.sign
            {
                best = (start, difference);
            }
        }
        let (start, mut difference) = best;
        self.taken[block][start..difference.letter.max(start)].fill(true);
        if difference.sign < ENOUGH {
            difference = self.last_difference(unit, block);
        }
        let Difference { sign, letter } = difference;
        let signs: Vec<char> = unit.signs.iter().filter_map(Sign::character).collect();
        let shown: Vec<char> = self.blocks[block].text().chars().collect();
        // Readings are no characters of the text.
        let readings = unit.signs[..sign]
            .iter()
            .filter(|it| it.character().is_none());
        Nearest {
            block,
            expected: excerpt(&signs, sign - readings.count()),
            found: excerpt(&shown, letter),
            sign,
        }
    }

    /// Where a sentence and a block differ, read from their ends.
    fn last_difference(&self, unit: &Unit, block: usize) -> Difference {
        let is_text = |c: char| !matches!(c, ' ' | BREAK);
        let signs = unit.signs.iter().map(Sign::character).enumerate();
        let signs: Vec<(usize, char)> = signs
            .filter_map(|(at, c)| Some((at, c.filter(|c| is_text(*c))?)))
            .collect();
        let letters = self.blocks[block].letters.iter().enumerate();
        let letters: Vec<(usize, char)> = letters
            .filter(|(at, letter)| is_text(letter.c) && !self.taken[block][*at])
            .map(|(at, letter)| (at, letter.c))
            .collect();
        let mut best = (0, Difference::default());
        for end in 1..=letters.len() {
            let both = signs.iter().rev().zip(letters[..end].iter().rev());
            let same = both.take_while(|((_, one), (_, other))| one == other);
            let count = same.count();
            if count > best.0
                && let Some((sign, _)) = signs.get(signs.len().saturating_sub(count + 1))
                && let Some((letter, _)) = letters.get(end.saturating_sub(count + 1))
            {
                let (sign, letter) = (*sign, *letter);
                best = (count, Difference { sign, letter });
            }
        }
        best.1
    }
}

/// What is around a character, with dots where there is more.
fn excerpt(characters: &[char], at: usize) -> String {
    let start = at.saturating_sub(AROUND);
    let end = (at + AROUND).min(characters.len());
    let text: String = characters[start.min(end)..end].iter().collect();
    let before = if start > 0 { "…" } else { "" };
    let after = if end < characters.len() { "…" } else { "" };
    // Letters are shown with their accents, not apart from them.
    let text: String = text.trim().nfc().collect();
    format!("{before}{text}{after}")
}

/// Whether two characters that follow each other belong to one word or number. Scripts that are
/// written without spaces have no such.
fn are_one_word(one: char, other: char) -> bool {
    let are = |is: fn(char) -> bool| is(one) && is(other);
    are(char::is_numeric) || are(|c| c.is_alphabetic() && c < '\u{2E80}')
}
