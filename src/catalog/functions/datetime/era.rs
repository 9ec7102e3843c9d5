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

/// Whether the date is in the first year of an era, written in Japanese.
pub(super) fn has_first_year(
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

/// Puts 元年 for the year in `written`. `year` is the same year alone, as in 令和1年.
pub(super) fn name_first_year(written: &str, year: &str) -> String {
    let era = year.strip_suffix('年').map(|year| {
        let mut era = year.chars();
        // Year 1 is one digit, in whichever digits.
        era.next_back();
        era.as_str()
    });
    match era {
        Some(era) => written.replacen(year, &format!("{era}元年"), 1),
        None => written.to_owned(),
    }
}
