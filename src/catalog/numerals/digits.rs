//! Numbers in digits, of whichever script.

use super::{Notation, Numeral};

/// The zeros of the decimal digits of Unicode (`Nd`) that living languages use; nine
/// digits follow each of them. Sorted.
const ZEROS: &[char] = &[
    '0', '\u{660}', '\u{6F0}', '\u{7C0}', '\u{966}', '\u{9E6}', '\u{A66}', '\u{AE6}', '\u{B66}',
    '\u{BE6}', '\u{C66}', '\u{CE6}', '\u{D66}', '\u{DE6}', '\u{E50}', '\u{ED0}', '\u{F20}',
    '\u{1040}', '\u{17E0}', '\u{1810}', '\u{FF10}',
];

/// What stands between groups of three digits.
const GROUPS: &[char] = &[',', '.', '\u{A0}', '\u{202F}', '\u{66C}', '’', '\'', '，'];

/// What stands before a fraction.
const POINTS: &[char] = &['.', ',', '\u{66B}', '．'];

fn digit(c: char) -> Option<u8> {
    // Most letters are of ASCII, and no digits.
    if c.is_ascii() && !c.is_ascii_digit() {
        return None;
    }
    let after = ZEROS.partition_point(|zero| *zero <= c);
    let zero = ZEROS.get(after.checked_sub(1)?)?;
    let value = u32::from(c) - u32::from(*zero);
    (value < 10).then(|| u8::try_from(value).ok()).flatten()
}

pub(super) fn find(text: &str) -> Vec<Numeral> {
    // Most texts have none.
    if !text.chars().any(|c| digit(c).is_some()) {
        return Vec::new();
    }
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let end_of = |at: usize| chars.get(at).map_or(text.len(), |(start, _)| *start);
    let run = |from: usize| {
        let digits = chars.get(from..).unwrap_or_default().iter();
        digits.map_while(|(_, c)| digit(*c)).collect::<Vec<u8>>()
    };
    let is = |at: usize, set: &[char]| chars.get(at).is_some_and(|(_, c)| set.contains(c));
    let mut found = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let mut whole = run(at);
        if whole.is_empty() {
            at += 1;
            continue;
        }
        let start = at;
        at += whole.len();
        if whole.len() <= 3 {
            while is(at, GROUPS) && run(at + 1).len() == 3 {
                whole.extend(run(at + 1));
                at += 4;
            }
        }
        let fraction = if is(at, POINTS) {
            run(at + 1)
        } else {
            Vec::new()
        };
        if !fraction.is_empty() {
            at += 1 + fraction.len();
        }
        let written = |digits: &[u8]| -> String {
            digits
                .iter()
                .map(|digit| char::from(b'0' + digit))
                .collect()
        };
        let value = written(&whole);
        let mut value = match value.trim_start_matches('0') {
            "" => "0".to_owned(),
            value => value.to_owned(),
        };
        let fraction = written(&fraction);
        let fraction = fraction.trim_end_matches('0');
        if !fraction.is_empty() {
            value = format!("{value}.{fraction}");
        }
        found.push(Numeral {
            value,
            range: end_of(start)..end_of(at),
            notation: Notation::Digits,
        });
    }
    found
}
