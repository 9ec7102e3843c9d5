//! `DATETIME`: dates, times and zones, with the option names of ECMA-402 (section 11.1), written by
//! the patterns of CLDR (UTS 35 part 4) as ICU4X's semantic skeletons choose them.
//!
//! What differs from ECMA-402:
//!
//! * Something must be asked for: there is no default style.
//! * The calendar is the Gregorian one unless `calendar` names another.
//! * The lengths of the month and of the weekday go together, as ICU4X has one length for a date.
//! * `part` returns one part, to select on or to build a time that CLDR has
//!   no pattern for (see [`part`]).
//! * The narrow no-break space U+202F that CLDR puts into times is written as U+00A0, which every
//!   typeface has; browsers replace it too.
//! * Year 1 of a Japanese era is 元年 in Japanese.
//!
//! ICU4X chooses the pattern, [`repairs`](super::repairs) correct it where it is known to be wrong,
//! and [`formatter`] formats by it.

mod fields;
pub(super) mod formatter;
mod part;
mod pattern;
mod request;

use icu_calendar::Gregorian;
use icu_datetime::fieldsets::builder::{DateFields, FieldSetBuilder};
use icu_datetime::fieldsets::enums::CompositeFieldSet;
use icu_datetime::options::{Length, TimePrecision};
use icu_datetime::{DateTimeFormatter, DateTimeFormatterPreferences};
use icu_locale::Locale;
use icu_locale::preferences::extensions::unicode::keywords::{CalendarAlgorithm, HourCycle};
use icu_time::zone::models::AtTime;
use icu_time::{TimeZoneInfo, ZonedDateTime};
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use self::formatter::{PatternFormatter, pattern_formatter};
use self::request::{Request, Wanted};
use super::cache::Cache;
use super::error::FunctionError;
use super::locale::Numbering;
use super::repairs::datetime as repairs;
use super::{OptionValue, missing_data};
use crate::catalog::value::{Value, ValueKind};

pub(super) use self::part::in_calendar;
pub(super) use self::pattern::{Item, Pattern};
pub(super) use self::request::OPTIONS;

/// What ICU4X formats: a date, a time and a zone, of which the field set takes what it writes.
pub(super) type Moment = ZonedDateTime<Gregorian, TimeZoneInfo<AtTime>>;

/// What a pattern is chosen for.
#[derive(Clone, Debug, PartialEq)]
struct Key {
    fields: FieldSetBuilder,
    calendar: CalendarAlgorithm,
    numbering: Option<Numbering>,
    hours: Option<HourCycle>,
}

/// The date and time formatters of one locale.
#[derive(Debug, Default)]
pub(super) struct DateTimes {
    /// ICU4X's formatters, which choose the pattern: it depends on the date where a year needs
    /// its era.
    choosers: Cache<Key, DateTimeFormatter<CompositeFieldSet>>,
    /// The formatters by a pattern that is corrected.
    formatters: Cache<(Key, String), Box<dyn PatternFormatter>>,
}

pub(super) fn check(
    argument: Option<ValueKind>,
    options: &[(&str, OptionValue)],
) -> Result<ValueKind, FunctionError> {
    let request = read(argument, options)?;
    Ok(match request.wanted {
        Wanted::Part(part) => part.kind(),
        Wanted::Fields(_) => ValueKind::Text,
    })
}

/// What a call asks for, of a value of that kind.
fn read(
    argument: Option<ValueKind>,
    options: &[(&str, OptionValue)],
) -> Result<Request, FunctionError> {
    let request = Request::read(options)?;
    match argument {
        None | Some(ValueKind::Instant) => {}
        Some(ValueKind::Date) => request.check_for_date()?,
        Some(kind) => return Err(wrong_kind(kind)),
    }
    Ok(request)
}

fn wrong_kind(kind: ValueKind) -> FunctionError {
    FunctionError::new(format!(
        "DATETIME takes a date or an instant, and this is {kind}"
    ))
    .with_help(match kind {
        ValueKind::Duration => "a length of time prints by itself, without a function",
        _ => "give it a variable that holds a date or an instant",
    })
}

impl DateTimes {
    pub(super) fn call(
        &self,
        locale: &Locale,
        argument: &Value,
        options: &[(&str, OptionValue)],
    ) -> Result<Value, FunctionError> {
        let request = read(Some(argument.kind()), options)?;
        let instant = match argument {
            // A date has no zone, and what is asked of it has no time: midnight in UTC does.
            Value::Date(date) => date.to_zoned(TimeZone::UTC).map_err(|error| {
                FunctionError::new(format!("{date} cannot be written: {error}"))
            })?,
            Value::Instant(instant) => match &request.zone {
                Some(zone) => instant.zoned.with_time_zone(zone.clone()),
                None => instant.zoned.clone(),
            },
            other => return Err(wrong_kind(other.kind())),
        };
        match &request.wanted {
            Wanted::Part(part) => {
                let hours = match hours(locale, request.hours) {
                    Some(hours) => hours,
                    None => self.usual_hours(locale)?,
                };
                part.of(&instant, request.calendar, hours)
            }
            Wanted::Fields(fields) => self
                .write(locale, &instant, &request, fields)
                .map(Value::Text),
        }
    }

    fn write(
        &self,
        locale: &Locale,
        instant: &Zoned,
        request: &Request,
        fields: &FieldSetBuilder,
    ) -> Result<String, FunctionError> {
        let key = Key {
            fields: fields.clone(),
            calendar: request.calendar,
            numbering: request.numbering,
            hours: hours(locale, request.hours),
        };
        let moment = Moment::from(instant);
        let mut pattern = self.pattern(locale, &key, &moment)?;
        repairs::correct_time(&mut pattern, locale, fields.alignment.is_some());
        if fields.date_fields.is_some() && fields.time_precision.is_some() {
            let mut time = key.clone();
            time.fields.date_fields = None;
            time.fields.year_style = None;
            let mut time = self.pattern(locale, &time, &moment)?;
            repairs::correct_time(&mut time, locale, fields.alignment.is_some());
            repairs::pad_hours_as(&mut pattern, &time);
        }
        if repairs::is_first_year(locale, request.calendar, instant)? {
            repairs::name_first_year(&mut pattern);
        }
        let pattern = pattern.to_string();
        let formatter = self
            .formatters
            .get_or_build((key.clone(), pattern.clone()), || {
                if fields.date_fields.is_some() {
                    self.check_names(locale)?;
                    self.check_month(locale, &key, &moment)?;
                }
                pattern_formatter(key.calendar, preferences(locale, &key), &pattern)
            })?;
        // Not every typeface has the narrow space of CLDR.
        Ok(formatter.format(&moment)?.replace('\u{202F}', "\u{A0}"))
    }

    /// The pattern that ICU4X chooses for a moment.
    fn pattern(
        &self,
        locale: &Locale,
        key: &Key,
        moment: &Moment,
    ) -> Result<Pattern, FunctionError> {
        let chooser = self
            .choosers
            .get_or_build(key.clone(), || chooser(locale, key))?;
        Ok(Pattern::parse(
            &chooser.format(moment).pattern().to_string(),
        ))
    }

    /// The hour cycle that the locale writes times in: ICU4X shows it only in its pattern.
    fn usual_hours(&self, locale: &Locale) -> Result<HourCycle, FunctionError> {
        let mut fields = FieldSetBuilder::new();
        fields.time_precision = Some(TimePrecision::Minute);
        let key = Key {
            fields,
            calendar: CalendarAlgorithm::Gregory,
            numbering: None,
            hours: None,
        };
        Ok(match self.pattern(locale, &key, &sample())?.hours() {
            Some('h') => HourCycle::H12,
            Some('K') => HourCycle::H11,
            _ => HourCycle::H23,
        })
    }

    /// Whether the locale writes hours from 1 to 12, or from 0 to 11.
    pub(super) fn counts_to_twelve(&self, locale: &Locale) -> bool {
        let hours = self.usual_hours(locale);
        hours.is_ok_and(|hours| matches!(hours, HourCycle::H11 | HourCycle::H12))
    }

    /// Checks that the locale has names of months: without them ICU4X writes those of the root
    /// locale, such as "M11".
    fn check_names(&self, locale: &Locale) -> Result<(), FunctionError> {
        let mut fields = FieldSetBuilder::new();
        fields.date_fields = Some(DateFields::M);
        fields.length = Some(Length::Long);
        let key = Key {
            fields,
            calendar: CalendarAlgorithm::Gregory,
            numbering: None,
            hours: None,
        };
        let november = sample();
        let pattern = self.pattern(locale, &key, &november)?.to_string();
        let formatter = pattern_formatter(key.calendar, preferences(locale, &key), &pattern)?;
        repairs::refuse_root_names(&formatter.format(&november)?, locale)
    }

    /// Checks that a date with a weekday names the month as the same date without it does.
    fn check_month(
        &self,
        locale: &Locale,
        key: &Key,
        moment: &Moment,
    ) -> Result<(), FunctionError> {
        let without = match key.fields.date_fields {
            Some(DateFields::YMDE) => DateFields::YMD,
            Some(DateFields::MDE) => DateFields::MD,
            _ => return Ok(()),
        };
        let mut plain = key.clone();
        plain.fields.date_fields = Some(without);
        let with_weekday = self.pattern(locale, key, moment)?;
        let without_weekday = self.pattern(locale, &plain, moment)?;
        repairs::refuse_lost_month(&with_weekday, &without_weekday, locale)
    }
}

/// The hour cycle that is asked for, of those that patterns have.
fn hours(locale: &Locale, asked: Option<HourCycle>) -> Option<HourCycle> {
    match asked {
        Some(HourCycle::Clock12) => Some(repairs::twelve_hours(locale)),
        Some(HourCycle::Clock24) => Some(HourCycle::H23),
        asked => asked,
    }
}

fn preferences(locale: &Locale, key: &Key) -> DateTimeFormatterPreferences {
    let mut preferences = DateTimeFormatterPreferences::from(locale);
    preferences.calendar_algorithm = Some(key.calendar);
    preferences.hour_cycle = key.hours;
    if let Some(numbering) = key.numbering {
        preferences.numbering_system = Some(numbering.into());
    }
    preferences
}

fn chooser(
    locale: &Locale,
    key: &Key,
) -> Result<DateTimeFormatter<CompositeFieldSet>, FunctionError> {
    let fields = key.fields.clone().build_composite().map_err(|error| {
        FunctionError::new(format!(
            "DATETIME cannot write these fields together: {error}"
        ))
        .with_help("write two calls, or a style")
    })?;
    DateTimeFormatter::try_new(preferences(locale, key), fields)
        .map_err(|error| missing_data("dates and times", locale, &error))
}

/// The fifteenth of November 2023, ten past noon, in UTC.
fn sample() -> Moment {
    const INSTANT: Timestamp = Timestamp::constant(1_700_050_200, 0);
    Moment::from(&INSTANT.to_zoned(TimeZone::UTC))
}
