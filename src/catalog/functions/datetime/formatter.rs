//! Formatting a moment by a pattern, with the names of a calendar.
//!
//! ICU4X's own formatter panics (or, in a release build, prints a placeholder) where the names that
//! it loaded are not those of the pattern that it chose, as for long dates in Slovak (see
//! [`repairs`](super::super::repairs)). Here the names are loaded for the very pattern, and what
//! is missing is an error.

use std::fmt;

use icu_calendar::cal::hijri::{TabularAlgorithmEpoch, TabularAlgorithmLeapYears};
use icu_calendar::cal::{
    Buddhist, ChineseTraditional, Coptic, Ethiopian, EthiopianEraStyle, Hebrew, Hijri, Indian,
    Japanese, KoreanTraditional, Persian, Roc,
};
use icu_calendar::{Calendar, Gregorian};
use icu_datetime::DateTimeFormatterPreferences;
use icu_datetime::fieldsets::enums::CompositeFieldSet;
use icu_datetime::pattern::{DateTimePattern, FixedCalendarDateTimeNames};
use icu_datetime::scaffold::CldrCalendar;
use icu_locale::preferences::extensions::unicode::keywords::{
    CalendarAlgorithm, HijriCalendarAlgorithm,
};
use icu_time::ZonedDateTime;
use writeable::TryWriteable;

use super::super::error::FunctionError;
use super::Moment;

/// Formats moments by one pattern, in one calendar and locale.
pub(super) trait PatternFormatter: fmt::Debug + Send + Sync {
    /// The moment by the pattern.
    fn format(&self, moment: &Moment) -> Result<String, FunctionError>;
}

/// A pattern, the calendar that it is for, and the names that it has in a locale.
#[derive(Debug)]
struct CalendarFormatter<C: CldrCalendar> {
    calendar: C,
    names: FixedCalendarDateTimeNames<C, CompositeFieldSet>,
    pattern: DateTimePattern,
}

impl<C> PatternFormatter for CalendarFormatter<C>
where
    C: CldrCalendar + Calendar + Clone + fmt::Debug + Send + Sync,
{
    fn format(&self, moment: &Moment) -> Result<String, FunctionError> {
        let date = moment.date.to_calendar(self.calendar.clone());
        let moment = ZonedDateTime {
            date,
            time: moment.time,
            zone: moment.zone,
        };
        let written = self
            .names
            .with_pattern_unchecked(&self.pattern)
            .format(&moment);
        match written.try_write_to_string() {
            Ok(text) => Ok(text.into_owned()),
            Err((error, _)) => Err(lacks_names(&error)),
        }
    }
}

/// A formatter by a pattern.
///
/// # Errors
/// When the locale lacks names that the pattern needs.
pub(super) fn pattern_formatter(
    calendar: CalendarAlgorithm,
    preferences: DateTimeFormatterPreferences,
    pattern: &str,
) -> Result<Box<dyn PatternFormatter>, FunctionError> {
    // The names of each calendar are data of their own, so the calendar is a type.
    macro_rules! formatter {
        ($calendar:expr) => {{
            let pattern = DateTimePattern::try_from_pattern_str(pattern)
                .map_err(|error| lacks_names(&error))?;
            let mut names = FixedCalendarDateTimeNames::try_new(preferences)
                .map_err(|error| lacks_names(&error))?;
            names
                .include_for_pattern(&pattern)
                .map_err(|error| lacks_names(&error))?;
            Ok(Box::new(CalendarFormatter {
                calendar: $calendar,
                names,
                pattern,
            }))
        }};
    }
    let tabular = |epoch| Hijri::new_tabular(TabularAlgorithmLeapYears::TypeII, epoch);
    match calendar {
        CalendarAlgorithm::Gregory => formatter!(Gregorian),
        CalendarAlgorithm::Japanese => formatter!(Japanese::new()),
        CalendarAlgorithm::Buddhist => formatter!(Buddhist),
        CalendarAlgorithm::Roc => formatter!(Roc),
        CalendarAlgorithm::Persian => formatter!(Persian),
        CalendarAlgorithm::Hebrew => formatter!(Hebrew),
        CalendarAlgorithm::Chinese => formatter!(ChineseTraditional::new()),
        CalendarAlgorithm::Dangi => formatter!(KoreanTraditional::new()),
        CalendarAlgorithm::Indian => formatter!(Indian),
        CalendarAlgorithm::Coptic => formatter!(Coptic),
        CalendarAlgorithm::Ethiopic => formatter!(Ethiopian::new()),
        CalendarAlgorithm::Ethioaa => {
            formatter!(Ethiopian::new_with_era_style(EthiopianEraStyle::AmeteAlem))
        }
        CalendarAlgorithm::Hijri(Some(HijriCalendarAlgorithm::Umalqura)) => {
            formatter!(Hijri::new_umm_al_qura())
        }
        CalendarAlgorithm::Hijri(Some(HijriCalendarAlgorithm::Civil)) => {
            formatter!(tabular(TabularAlgorithmEpoch::Friday))
        }
        CalendarAlgorithm::Hijri(Some(HijriCalendarAlgorithm::Tbla)) => {
            formatter!(tabular(TabularAlgorithmEpoch::Thursday))
        }
        _ => Err(FunctionError::new("the calendar is not known")),
    }
}

fn lacks_names(error: &dyn fmt::Display) -> FunctionError {
    FunctionError::new(format!(
        "DATETIME cannot write this in the language: {error}"
    ))
    .with_help(
        "ask for other fields, or build it from DATETIME(…, part: \"day\") and the other parts",
    )
}
