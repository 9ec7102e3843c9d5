//! Letters that look like those of another script or language: [`Rule::LookAlike`]
//! (UTS #39, §5.1: a word of one script).

use std::ops::Range;

use icu_properties::props::Script;
use icu_properties::{CodePointMapData, PropertyNamesLong};

use super::{Finding, Typography, is_letter, stretches};
use crate::catalog::prose::Passage;
use crate::rules::Rule;

/// Cyrillic and Greek letters that look like Latin ones (UTS #39, `confusables.txt`).
const LIKE_LATIN: &[(&str, &str)] = &[
    ("АВЕЅІЈКМНОРСТУХаеѕіјорсухԁһ", "ABESIJKMHOPCTYXaesijopcyxdh"),
    ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονα", "ABEZHIKMNOPTYXova"),
];

/// Chinese characters and hiragana that look like katakana.
const LIKE_KATAKANA: &[(char, char)] = &[
    ('力', 'カ'),
    ('口', 'ロ'),
    ('二', 'ニ'),
    ('八', 'ハ'),
    ('夕', 'タ'),
    ('工', 'エ'),
    ('卜', 'ト'),
    ('才', 'オ'),
    ('一', 'ー'),
    ('へ', 'ヘ'),
    ('べ', 'ベ'),
    ('ぺ', 'ペ'),
    ('り', 'リ'),
];

/// The script of a character (UAX #24).
pub(super) fn script(c: char) -> Script {
    CodePointMapData::<Script>::new().get(c)
}

pub(super) fn check(it: &Typography, passage: &Passage, found: &mut Vec<Finding>) {
    let is_part = |c: char| is_letter(c) || script(c) == Script::Inherited;
    for word in stretches(passage, is_part) {
        mixed(passage, &word, found);
    }
    for (at, glyph) in passage.glyphs.iter().enumerate() {
        let mut rows = it.language.neighbours.iter();
        if let Some((letter, own, whose)) = rows.find(|(letter, _, _)| *letter == glyph.c) {
            let code = u32::from(*letter);
            found.push(
                Finding::new(
                    Rule::LookAlike,
                    at..at + 1,
                    format!("`{letter}` (U+{code:04X}) is a {whose} letter"),
                )
                .instead(*own),
            );
        }
    }
    if it.language.scripts.contains(&Script::Katakana) {
        katakana(passage, found);
    }
}

/// A word of Latin letters with some of another alphabet, or the other way round.
fn mixed(passage: &Passage, word: &Range<usize>, found: &mut Vec<Finding>) {
    let is_alphabet = |script: &Script| {
        [
            Script::Latin,
            Script::Cyrillic,
            Script::Greek,
            Script::Armenian,
            Script::Cherokee,
            Script::Coptic,
            Script::Georgian,
            Script::Hebrew,
            Script::Arabic,
            Script::Lisu,
        ]
        .contains(script)
    };
    let glyphs = passage.glyphs.get(word.clone()).unwrap_or_default();
    // Most words in Latin letters are of these alone.
    if glyphs.iter().all(|glyph| glyph.c.is_ascii()) {
        return;
    }
    let letters = word.clone().filter_map(|at| Some((at, passage.at(at)?)));
    let letters = letters.map(|(at, c)| (at, c, script(c)));
    let letters: Vec<_> = letters.filter(|(_, _, it)| is_alphabet(it)).collect();
    let Some((_, _, first)) = letters.first() else {
        return;
    };
    if letters.iter().all(|(_, _, it)| it == first) {
        return;
    }
    // Most letters of a word are of its own script; of two that have as many, the first.
    let count = |wanted: Script| letters.iter().filter(|(_, _, it)| *it == wanted).count();
    let own = letters
        .iter()
        .map(|(_, _, it)| *it)
        .fold(
            *first,
            |best, it| if count(it) > count(best) { it } else { best },
        );
    let names = PropertyNamesLong::<Script>::new();
    let name = |script: Script| names.get(script).unwrap_or("another script");
    let written = passage.text(word.clone());
    for (at, c, script) in letters.iter().filter(|(_, _, it)| *it != own) {
        let finding = Finding::new(
            Rule::LookAlike,
            *at..at + 1,
            format!(
                "`{c}` (U+{:04X}) is {} in the {} word `{written}`",
                u32::from(*c),
                name(*script),
                name(own)
            ),
        );
        found.push(match look_alike(*c, own) {
            Some(right) => finding.instead(right),
            None => finding.help(format!("write the word in {} letters alone", name(own))),
        });
    }
}

/// The letter of a script that looks like another.
fn look_alike(c: char, own: Script) -> Option<char> {
    LIKE_LATIN.iter().find_map(|(others, latin)| {
        let mut pairs = others.chars().zip(latin.chars());
        if own == Script::Latin {
            pairs.find(|(other, _)| *other == c).map(|(_, it)| it)
        } else {
            let pair = pairs.find(|(other, it)| *it == c && script(*other) == own);
            pair.map(|(other, _)| other)
        }
    })
}

/// Whether a character belongs to a word of katakana.
fn is_katakana(c: char) -> bool {
    script(c) == Script::Katakana || c == 'ー'
}

/// A character of another script in a word of katakana, and a katakana alone among others
/// that it is taken for.
fn katakana(passage: &Passage, found: &mut Vec<Finding>) {
    for (at, glyph) in passage.glyphs.iter().enumerate() {
        let mut rows = LIKE_KATAKANA.iter();
        let Some((other, kana)) = rows.find(|(other, kana)| [*other, *kana].contains(&glyph.c))
        else {
            continue;
        };
        let (before, after) = (passage.before(at), passage.at(at + 1));
        let right = if glyph.c == *other {
            is_in_katakana(*other, before, after).then_some(kana)
        } else {
            // ヘ alone among hiragana is へ.
            let is_alone = ![before, after].iter().flatten().any(|c| is_katakana(*c));
            let is_among = [before, after].iter().flatten().any(|c| is_letter(*c));
            let is_hiragana = script(*other) == Script::Hiragana;
            (is_hiragana && is_alone && is_among).then_some(other)
        };
        if let Some(right) = right {
            let names = PropertyNamesLong::<Script>::new();
            let name = names.get(script(glyph.c)).unwrap_or("another script");
            found.push(
                Finding::new(
                    Rule::LookAlike,
                    at..at + 1,
                    format!("`{}` is {name} here", glyph.c),
                )
                .instead(*right),
            );
        }
    }
}

/// Whether a character that looks like katakana is part of a word of them.
fn is_in_katakana(c: char, before: Option<char>, after: Option<char>) -> bool {
    let follows = before.is_some_and(is_katakana);
    let leads = after.is_some_and(is_katakana);
    let is_han = |c: Option<char>| c.is_some_and(|c| script(c) == Script::Han);
    match c {
        _ if follows && leads => true,
        // グループ一同 and 一つ are words; ペル一と is none.
        '一' => follows && !is_han(after) && after != Some('つ'),
        // 口コミ and 二カ国 are words, 力ナダ is none.
        '二' | '八' => false,
        '口' => leads && !is_han(before) && after != Some('コ'),
        _ if script(c) == Script::Han => leads && !is_han(before),
        // A particle follows a word.
        _ => leads && !before.is_some_and(is_letter),
    }
}
