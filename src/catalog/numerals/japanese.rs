//! Chinese numerals: 百四十, 二〇二三.

use super::{Notation, Numeral};

fn digit(c: char) -> Option<u32> {
    "〇一二三四五六七八九"
        .chars()
        .zip(0..)
        .find_map(|(other, value)| (other == c).then_some(value))
}

fn scale(c: char) -> Option<u32> {
    match c {
        '十' => Some(10),
        '百' => Some(100),
        '千' => Some(1000),
        _ => None,
    }
}

pub(super) fn find(text: &str) -> Vec<Numeral> {
    let mut found = Vec::new();
    let mut run = String::new();
    let mut start = 0;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        if digit(c).is_some() || scale(c).is_some() {
            if run.is_empty() {
                start = at;
            }
            run.push(c);
        } else if !run.is_empty() {
            found.extend(value(&run).map(|value| Numeral {
                value: value.to_string(),
                range: start..at,
                notation: Notation::Words,
            }));
            run.clear();
        }
    }
    found
}

fn value(run: &str) -> Option<u32> {
    if !run.chars().any(|c| scale(c).is_some()) {
        let digits: String = run
            .chars()
            .filter_map(digit)
            .map(|it| it.to_string())
            .collect();
        return digits.parse().ok();
    }
    let mut value: u32 = 0;
    let mut open = None;
    let mut smallest = u32::MAX;
    for c in run.chars() {
        if let Some(scale) = scale(c) {
            // 千 before 百 before 十.
            if scale >= smallest {
                return None;
            }
            smallest = scale;
            value += open.take().unwrap_or(1) * scale;
        } else if open.is_some() {
            return None;
        } else {
            open = digit(c);
        }
    }
    Some(value + open.unwrap_or(0))
}
