//! The numbers that the label of a list item can be read as.

use unic_langid::LanguageIdentifier;
use unicode_normalization::UnicodeNormalization as _;

use crate::catalog::numerals;

/// Whether a label says one of these numbers: `2`, `(2)`, `２`, `②`, `٢`, `二`, `b`, `ii`.
///
/// A letter of a script whose alphabet is not known here says every number, or a template that
/// counts in one could not be verified.
pub fn says(label: &str, numbers: &[usize], language: &LanguageIdentifier) -> bool {
    let label: String = label.nfkc().collect();
    let inner = label.trim_matches(|c: char| !c.is_alphanumeric());
    let is_one = |number: usize| numbers.contains(&number);
    if numerals::find(inner, language)
        .iter()
        .any(|numeral| numeral.value.parse().is_ok_and(is_one))
    {
        return true;
    }
    let lower = inner.to_lowercase();
    let mut letters = lower.chars();
    match (letters.next(), letters.next()) {
        (Some(letter @ 'a'..='z'), None) => {
            let place = usize::from(u8::try_from(letter).unwrap_or_default() - b'a') + 1;
            is_one(place) || roman(&lower).is_some_and(is_one)
        }
        (Some('a'..='z'), Some(_)) => roman(&lower).is_some_and(is_one),
        (Some(letter), None) => letter.is_alphabetic() && !is_counted(letter),
        _ => false,
    }
}

/// Whether it is a numeral of a script that `numerals` reads.
fn is_counted(c: char) -> bool {
    "〇一二三四五六七八九十百".contains(c)
}

/// A Roman numeral in small letters.
fn roman(text: &str) -> Option<usize> {
    let value = |c| match c {
        'i' => Some(1),
        'v' => Some(5),
        'x' => Some(10),
        'l' => Some(50),
        'c' => Some(100),
        _ => None,
    };
    let digits: Vec<usize> = text.chars().map(value).collect::<Option<_>>()?;
    let mut sum = 0_usize;
    let mut next = 0;
    for digit in digits.into_iter().rev() {
        // `iv` is 5 less 1.
        sum = if digit < next {
            sum.checked_sub(digit)?
        } else {
            sum + digit
        };
        next = digit;
    }
    Some(sum)
}

#[cfg(test)]
mod tests {
    use super::says;

    fn reads(label: &str, number: usize) -> bool {
        says(label, &[number], &"ja".parse().unwrap())
    }

    #[test]
    fn numbers_have_many_forms() {
        for label in ["2", "(2)", "２", "②", "٢.", "二", "b)", "B", "ii", "II"] {
            assert!(reads(label, 2), "{label}");
            assert!(!reads(label, 3), "{label}");
        }
        assert!(reads("iv", 4) && reads("xiv", 14) && reads("12.", 12));
    }

    #[test]
    fn no_number_is_none() {
        for label in ["", "•", "–", "()", "x2y"] {
            assert!(!reads(label, 1), "{label}");
        }
    }

    #[test]
    fn letters_of_other_alphabets_can_be_any_number() {
        assert!(reads("ب", 2) && reads("β)", 2));
    }
}
