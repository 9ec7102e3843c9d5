//! Half-width katakana ([`Rule::HalfWidthKana`]), and full-width digits and Latin letters
//! ([`Rule::FullWidth`]): forms that Unicode keeps for old character sets (§18.5).

use super::{Finding, Typography, stretches};
use crate::catalog::prose::Passage;
use crate::rules::Rule;

/// What U+FF61 to U+FF9F stand for.
const KANA: &str = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";

pub(super) fn check(_: &Typography, passage: &Passage, found: &mut Vec<Finding>) {
    let is_kana = |c: char| matches!(c, '\u{FF61}'..='\u{FF9F}');
    for range in stretches(passage, is_kana) {
        let written = passage.text(range.clone());
        let message = format!("half-width katakana or marks `{written}`");
        let instead = full_width_kana(&written);
        found.push(Finding::new(Rule::HalfWidthKana, range, message).instead(instead));
    }
    let is_wide = |c: char| matches!(c, '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ');
    for range in stretches(passage, is_wide) {
        let written = passage.text(range.clone());
        let plain = written.chars().map(half_width);
        let message = format!("full-width letters or digits `{written}`");
        let instead: String = plain.collect();
        found.push(Finding::new(Rule::FullWidth, range, message).instead(instead));
    }
}

/// The ASCII letter or digit of a full-width one.
fn half_width(c: char) -> char {
    let code = u32::from(c).checked_sub(0xFEE0).and_then(char::from_u32);
    code.unwrap_or(c)
}

/// Katakana of full width, with their sound marks joined to them.
fn full_width_kana(text: &str) -> String {
    let mut joined = String::new();
    for c in text.chars() {
        let index = u32::from(c).checked_sub(0xFF61);
        let kana = index.and_then(|index| KANA.chars().nth(index as usize));
        let kana = kana.unwrap_or(c);
        let voiced = joined.chars().last().and_then(|last| match kana {
            '゛' => voiced(last),
            '゜' if matches!(last, 'ハ' | 'ヒ' | 'フ' | 'ヘ' | 'ホ') => shifted(last, 2),
            _ => None,
        });
        match voiced {
            Some(voiced) => {
                joined.pop();
                joined.push(voiced);
            }
            None => joined.push(kana),
        }
    }
    joined
}

/// The voiced kana of a row that has them.
fn voiced(kana: char) -> Option<char> {
    match kana {
        'ウ' => Some('ヴ'),
        'ッ' => None,
        'カ'..='ト' | 'ハ' | 'ヒ' | 'フ' | 'ヘ' | 'ホ' => shifted(kana, 1),
        _ => None,
    }
}

fn shifted(kana: char, by: u32) -> Option<char> {
    char::from_u32(u32::from(kana) + by)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_width_kana_become_full_width_with_their_marks() {
        assert_eq!(full_width_kana("ﾍﾟﾙｰ"), "ペルー");
        assert_eq!(full_width_kana("ｶﾞｷﾞｯﾁﾞﾂﾞﾄﾞﾊﾞﾎﾟｳﾞ｡"), "ガギッヂヅドバポヴ。");
        assert_eq!(KANA.chars().count(), 0xFF9F - 0xFF61 + 1);
    }
}
