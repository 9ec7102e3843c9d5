//! Dates and times.

use icu_locale::preferences::extensions::unicode::keywords::{CalendarAlgorithm, HourCycle};
use icu_locale::{Locale, LocaleExpander};
use jiff::Zoned;

use super::super::datetime::{Item, Pattern, in_calendar};
use super::super::error::FunctionError;

/// Corrects the pattern of a time. `padded` says that the hour was asked for in two digits.
///
/// * In Traditional Chinese every time has the symbol B, the time of day ("in the afternoon"),
///   which ICU4X 2.2 prints as the letter (<https://github.com/unicode-org/icu4x/issues/487>).
///   With the half of the day in its place (`ah:mm`) the pattern is the one that CLDR has for 12
///   hours without B.
/// * In the Spanish of Spain and Mexico the hour is not padded: CLDR's `timeFormats` have `H:mm`
///   and `h:mm a`. ICU4X pads it. No report is known.
/// * Beside a weekday the minute loses its zero: CLDR's `availableFormats` have `Ehm` "E h:mm a". No
///   report is known.
pub(in super::super) fn correct_time(pattern: &mut Pattern, locale: &Locale, padded: bool) {
    if pattern.hours().is_none() {
        return;
    }
    restore_period(pattern);
    let plain_hours = match (locale.id.language.as_str(), locale.id.region) {
        ("es", None) => true,
        ("es", Some(region)) => matches!(region.as_str(), "ES" | "MX"),
        _ => false,
    };
    for item in &mut pattern.items {
        match item {
            Item::Field('H' | 'h' | 'K', length) if plain_hours && !padded => *length = 1,
            Item::Field('m', length @ 1) => *length = 2,
            _ => {}
        }
    }
}

/// Pads the hours as the pattern of the time alone does: CLDR's `availableFormats` of German have
/// `EHm` "E, HH:mm", and ICU4X 2.2 writes "Mittwoch, 5:05". No report is known.
pub(in super::super) fn pad_hours_as(pattern: &mut Pattern, time: &Pattern) {
    let padded = time.items.iter().find_map(|item| match item {
        Item::Field('H' | 'h' | 'K', length) => Some(*length),
        _ => None,
    });
    for item in &mut pattern.items {
        if let (Item::Field('H' | 'h' | 'K', length), Some(padded)) = (item, padded) {
            *length = padded;
        }
    }
}

/// Puts the half of the day where ICU4X prints the letter B.
fn restore_period(pattern: &mut Pattern) {
    let has_period = pattern
        .items
        .iter()
        .any(|item| matches!(item, Item::Field('a' | 'b', _)));
    if has_period {
        return;
    }
    let mut restored = Vec::with_capacity(pattern.items.len() + 2);
    for item in pattern.items.drain(..) {
        match item {
            Item::Text(text) => match split_at_letter(&text, 'B') {
                Some((before, after)) => {
                    restored.push(Item::Text(before.to_owned()));
                    restored.push(Item::Field('a', 1));
                    restored.push(Item::Text(after.to_owned()));
                }
                None => restored.push(Item::Text(text)),
            },
            field @ Item::Field(..) => restored.push(field),
        }
    }
    pattern.items = restored;
}

/// Splits a text at a letter that is no part of a word.
fn split_at_letter(text: &str, letter: char) -> Option<(&str, &str)> {
    let (before, after) = text.split_once(letter)?;
    let in_word = before.ends_with(|c: char| c.is_ascii_alphabetic())
        || after.starts_with(|c: char| c.is_ascii_alphabetic());
    (!in_word).then_some((before, after))
}

/// The hours that `hour12` means in the locale: from 0 in Japan and from 1 elsewhere (CLDR,
/// supplemental/timeData).
///
/// ICU4X 2.2 looks at the region alone, and "ja" has none
/// (<https://github.com/unicode-org/icu4x/issues/7415>).
pub(in super::super) fn twelve_hours(locale: &Locale) -> HourCycle {
    let mut likely = locale.id.clone();
    LocaleExpander::new_extended().maximize(&mut likely);
    if likely.region.is_some_and(|region| region.as_str() == "JP") {
        HourCycle::H11
    } else {
        HourCycle::H12
    }
}

/// Whether the date is in the first year of an era, written in Japanese.
///
/// That year is 元年 and not 1年: CLDR has it as the numbering "jpanyear", in the Japanese
/// patterns where the year comes before 年 (`GGGGy年M月d日`) and not in those with figures alone
/// (`GGGGGy/M/d`). ICU4X 2.2 has no such numbering
/// (<https://github.com/unicode-org/icu4x/issues/4242>).
///
/// # Errors
/// When the calendar is not known.
pub(in super::super) fn is_first_year(
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

/// Puts 元 in the place of a year before 年.
pub(in super::super) fn name_first_year(pattern: &mut Pattern) {
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

/// Refuses the names of the root locale: without names of its own, ICU4X writes November as "M11".
///
/// # Errors
/// When that is how the locale writes `november`.
pub(in super::super) fn refuse_root_names(
    november: &str,
    locale: &Locale,
) -> Result<(), FunctionError> {
    if november != "M11" {
        return Ok(());
    }
    Err(FunctionError::new(format!(
        "CLDR 48 as ICU4X has it lacks dates for {}",
        locale.id
    ))
    .with_help("build the date from DATETIME(…, part: \"day\") and the other parts"))
}

/// Refuses a pattern that has lost the name of the month beside a weekday.
///
/// For want of a long pattern, ICU4X 2.2 writes Slovak "streda 15. 11. 2023". No report is known;
/// <https://github.com/unicode-org/icu4x/issues/8439> is about the same in dates without a year.
///
/// # Errors
/// When the same date without the weekday has the name.
pub(in super::super) fn refuse_lost_month(
    with_weekday: &Pattern,
    without_weekday: &Pattern,
    locale: &Locale,
) -> Result<(), FunctionError> {
    let named = |pattern: &Pattern| {
        pattern
            .items
            .iter()
            .any(|item| matches!(item, Item::Field('M' | 'L', 3..)))
    };
    if named(with_weekday) || !named(without_weekday) {
        return Ok(());
    }
    Err(FunctionError::new(format!(
        "ICU4X 2.2 cannot write a long date with a weekday in {}: it lacks the pattern",
        locale.id
    ))
    .with_help("write the date and weekday: \"long\" in two calls"))
}

#[cfg(test)]
mod tests {
    use std::panic::{AssertUnwindSafe, catch_unwind};

    use icu_datetime::fieldsets::builder::{DateFields, FieldSetBuilder};
    use icu_datetime::options::{Length, TimePrecision};
    use icu_datetime::{DateTimeFormatter, DateTimeFormatterPreferences};

    use super::super::super::datetime::Moment;
    use super::*;

    const EARLY: &str = "2023-11-15T05:05[America/Los_Angeles]";

    /// What ICU4X writes of a date and a time.
    struct Raw {
        tag: &'static str,
        instant: &'static str,
        date: Option<(DateFields, Length)>,
        time: Option<TimePrecision>,
        calendar: CalendarAlgorithm,
        hours: Option<HourCycle>,
    }

    const RAW: Raw = Raw {
        tag: "en",
        instant: EARLY,
        date: None,
        time: None,
        calendar: CalendarAlgorithm::Gregory,
        hours: None,
    };

    impl Raw {
        fn written(&self) -> String {
            let locale = Locale::try_from_str(self.tag).expect("a tag");
            let mut preferences = DateTimeFormatterPreferences::from(&locale);
            preferences.calendar_algorithm = Some(self.calendar);
            preferences.hour_cycle = self.hours;
            let mut fields = FieldSetBuilder::new();
            fields.date_fields = self.date.map(|(fields, _)| fields);
            fields.length = self.date.map(|(_, length)| length);
            fields.time_precision = self.time;
            let fields = fields.build_composite().expect("fields");
            let formatter = DateTimeFormatter::try_new(preferences, fields).expect("data");
            let zoned: Zoned = self.instant.parse().expect("an instant");
            formatter.format(&Moment::from(&zoned)).to_string()
        }
    }

    #[test]
    fn icu4x_prints_the_letter_of_the_time_of_day() {
        let raw = Raw {
            tag: "zh-Hant",
            time: Some(TimePrecision::Minute),
            ..RAW
        };
        assert_eq!(raw.written(), "B5:05");
    }

    #[test]
    fn icu4x_pads_spanish_hours() {
        for tag in ["es", "es-ES"] {
            let raw = Raw {
                tag,
                time: Some(TimePrecision::Minute),
                ..RAW
            };
            assert_eq!(raw.written(), "05:05", "{tag}");
        }
        let raw = Raw {
            tag: "es-MX",
            time: Some(TimePrecision::Minute),
            ..RAW
        };
        assert!(raw.written().starts_with("05:05"), "{}", raw.written());
    }

    #[test]
    fn icu4x_loses_zeros_beside_a_weekday() {
        let weekday = Some((DateFields::E, Length::Long));
        for (tag, expected) in [("en", "Wednesday 5:5\u{202f}AM"), ("de", "Mittwoch, 5:5")] {
            let raw = Raw {
                tag,
                date: weekday,
                time: Some(TimePrecision::Minute),
                ..RAW
            };
            assert_eq!(raw.written(), expected, "{tag}");
        }
    }

    #[test]
    fn icu4x_counts_japanese_hours_from_one_without_a_region() {
        let noon = |tag| Raw {
            tag,
            instant: "2023-11-15T12:10[Asia/Tokyo]",
            time: Some(TimePrecision::Minute),
            hours: Some(HourCycle::Clock12),
            ..RAW
        };
        assert_eq!(noon("ja").written(), "午後12:10");
        assert_eq!(noon("ja-JP").written(), "午後0:10");
    }

    #[test]
    fn icu4x_counts_the_first_year_of_an_era() {
        let raw = Raw {
            tag: "ja",
            instant: "2019-05-01T12:00[Asia/Tokyo]",
            date: Some((DateFields::YMD, Length::Long)),
            calendar: CalendarAlgorithm::Japanese,
            ..RAW
        };
        assert_eq!(raw.written(), "令和1年5月1日");
    }

    #[test]
    fn icu4x_writes_the_names_of_the_root_locale() {
        let raw = Raw {
            tag: "ain",
            date: Some((DateFields::M, Length::Long)),
            ..RAW
        };
        assert_eq!(raw.written(), "M11");
    }

    fn slovak(fields: DateFields) -> Raw {
        Raw {
            tag: "sk",
            date: Some((fields, Length::Long)),
            ..RAW
        }
    }

    #[test]
    fn icu4x_loses_the_slovak_month_beside_a_weekday() {
        assert_eq!(slovak(DateFields::YMDE).written(), "streda 15. 11. 2023");
    }

    /// The reason for the formatter of our own: ICU4X loads the names of one pattern and formats
    /// by another. It panics, or writes a placeholder where it was built without debug assertions
    /// (<https://github.com/unicode-org/icu4x/issues/6205>, for Slovak repaired after 2.2 by
    /// <https://github.com/unicode-org/icu4x/pull/7979>).
    #[test]
    fn icu4x_cannot_write_a_long_date_in_slovak() {
        let raw = slovak(DateFields::YMD);
        let written = catch_unwind(AssertUnwindSafe(|| raw.written()));
        assert_ne!(written.ok().as_deref(), Some("15. novembra 2023"));
    }
}
