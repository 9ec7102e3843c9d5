//! The first year of a Japanese era, which is 元年 and not 1年.
//!
//! CLDR has it as the numbering "jpanyear", in the Japanese patterns where the year stands before
//! 年 (`GGGGy年M月d日`) and not in those with figures alone (`GGGGGy/M/d`). ICU4X 2.2 has no such
//! numbering and writes 令和1年.

use icu::locale::Locale;
use icu::locale::preferences::extensions::unicode::keywords::CalendarAlgorithm;
use jiff::Zoned;

use super::super::error::FunctionError;
use super::part::in_calendar;
use super::pattern::{Item, Pattern};

/// Whether the date is in the first year of an era, written in Japanese.
pub(super) fn is_first_year(
    locale: &Locale,
    calendar: CalendarAlgorithm,
    instant: &Zoned,
) -> Result<bool, FunctionError> {
    if calendar != CalendarAlgorithm::Japanese || locale.id.language.as_str() != "ja" {
        return Ok(false);
    }
    let year = in_calendar(instant, calendar)?.year();
    // 西暦 is the count of years from before the eras, and has no first year to name.
    Ok(year
        .era()
        .is_some_and(|era| era.year == 1 && !matches!(era.era.as_str(), "ce" | "bce")))
}

/// Puts 元 where the year stands before 年.
pub(super) fn name_first_year(pattern: &mut Pattern) {
    let years: Vec<usize> = (pattern.items.windows(2).enumerate())
        .filter(|(_, pair)| matches!(pair, [Item::Field('y', _), Item::Text(text)] if text.starts_with('年')))
        .map(|(index, _)| index)
        .collect();
    for index in years {
        if let Some(year) = pattern.items.get_mut(index) {
            *year = Item::Text("元".to_owned());
        }
    }
}
