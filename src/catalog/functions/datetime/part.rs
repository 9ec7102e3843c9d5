//! `part`: one part of a date or a time, as a value to select on or to write by itself.
//!
//! Ministries write times in ways that CLDR does not have: "12:10 p.m." in English, 午後0時10分 in
//! Japanese, and noon as a word in both. A message builds them from parts, and a selector on a
//! part leaves out what is not said (`[0]` of the minute).

use icu_calendar::{AnyCalendar, AnyCalendarKind, Date};
use icu_locale::preferences::extensions::unicode::keywords::{CalendarAlgorithm, HourCycle};
use jiff::Zoned;

use super::super::error::FunctionError;
use super::super::options::Options;
use super::super::plural::{DAY_PERIODS, WEEKDAYS};
use crate::catalog::value::{Number, Value, ValueKind};

/// A part of a date or a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// The year, of its era where the calendar has eras.
    Year,
    /// The number of the month.
    Month,
    /// The day of the month.
    Day,
    /// `mon` to `sun`.
    Weekday,
    /// The hour, by `hourCycle` or else as the locale counts.
    Hour,
    /// The minute, 0 to 59.
    Minute,
    /// `am`, `pm`, `noon` or `midnight`.
    DayPeriod,
}

pub(super) const PARTS: &[(&str, Part)] = &[
    ("year", Part::Year),
    ("month", Part::Month),
    ("day", Part::Day),
    ("weekday", Part::Weekday),
    ("hour", Part::Hour),
    ("minute", Part::Minute),
    ("dayPeriod", Part::DayPeriod),
];

impl Part {
    /// The kind of value that the part is.
    pub(super) fn kind(self) -> ValueKind {
        match self {
            Part::Year | Part::Month | Part::Day | Part::Hour | Part::Minute => ValueKind::Number,
            Part::Weekday => ValueKind::Weekday,
            Part::DayPeriod => ValueKind::DayPeriod,
        }
    }

    /// Whether a date without a time lacks it.
    pub(super) fn is_of_time(self) -> bool {
        matches!(self, Part::Hour | Part::Minute | Part::DayPeriod)
    }

    /// Checks that the other options have to do with the part.
    pub(super) fn check_options(self, options: &Options<'_>) -> Result<(), FunctionError> {
        let calendar = matches!(self, Part::Year | Part::Month | Part::Day);
        let hours = self == Part::Hour;
        let useless = super::OPTIONS
            .iter()
            .copied()
            .filter(|name| options.has(name))
            .find(|name| match *name {
                "part" | "timeZone" => false,
                "calendar" => !calendar,
                "hour12" | "hourCycle" => !hours,
                _ => true,
            });
        match useless {
            Some(name) => Err(FunctionError::new(format!("options \"part\" and \"{name}\" of DATETIME exclude each other"))
                .with_help(
                    "\"part\" goes with \"timeZone\"; of a year, month or day with \"calendar\"; of an hour with \
                     \"hour12\" or \"hourCycle\"; NUMBER writes its digits",
                )),
            None => Ok(()),
        }
    }

    /// The part of an instant, in the zone of the instant.
    pub(super) fn of(
        self,
        instant: &Zoned,
        calendar: CalendarAlgorithm,
        hours: HourCycle,
    ) -> Result<Value, FunctionError> {
        let keyword = |word: &str| Ok(Value::Keyword(word.to_owned()));
        let number = |number: i64| Ok(Value::Number(Number::from(number)));
        match self {
            Part::Weekday => {
                let index = usize::from(instant.weekday().to_monday_zero_offset().unsigned_abs());
                keyword(WEEKDAYS.get(index).copied().unwrap_or(WEEKDAYS[0]))
            }
            Part::DayPeriod => keyword(day_period(instant)),
            Part::Minute => number(instant.minute().into()),
            Part::Hour => number(hour(instant.hour(), hours)),
            Part::Year | Part::Month | Part::Day => {
                let date = in_calendar(instant, calendar)?;
                match self {
                    Part::Year => number(date.year().era_year_or_related_iso().into()),
                    Part::Day => number(date.day_of_month().0.into()),
                    _ => match calendar {
                        CalendarAlgorithm::Chinese
                        | CalendarAlgorithm::Dangi
                        | CalendarAlgorithm::Hebrew => Err(FunctionError::new(
                            "the months of this calendar are not numbers: it has leap months",
                        )
                        .with_help("write month: \"long\"")),
                        _ => number(date.month().ordinal.into()),
                    },
                }
            }
        }
    }
}

/// The date in another calendar.
pub(in super::super) fn in_calendar(
    instant: &Zoned,
    calendar: CalendarAlgorithm,
) -> Result<Date<AnyCalendar>, FunctionError> {
    let kind = AnyCalendarKind::try_from(calendar)
        .map_err(|()| FunctionError::new("the calendar is not known"))?;
    Ok(Date::from(instant.date()).to_calendar(AnyCalendar::new(kind)))
}

fn day_period(instant: &Zoned) -> &'static str {
    let [am, pm, noon, midnight] = DAY_PERIODS;
    let exactly =
        instant.minute() == 0 && instant.second() == 0 && instant.subsec_nanosecond() == 0;
    match instant.hour() {
        0 if exactly => midnight,
        12 if exactly => noon,
        0..12 => am,
        _ => pm,
    }
}

fn hour(hour: i8, hours: HourCycle) -> i64 {
    let hour = i64::from(hour);
    match hours {
        HourCycle::H11 => hour % 12,
        HourCycle::H12 if hour % 12 == 0 => 12,
        HourCycle::H12 => hour % 12,
        _ => hour,
    }
}
