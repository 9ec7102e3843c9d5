//! `DATETIME`: dates, times and zones, with the option names of ECMA-402 (section 11.1), written by
//! the patterns of CLDR (UTS 35 part 4) as ICU4X's semantic skeletons choose them.
//!
//! What differs from ECMA-402:
//!
//! * Something must be asked for: there is no default style.
//! * The calendar is the Gregorian one unless `calendar` names another.
//! * The lengths of the month and of the weekday go together, as ICU4X has one length for a date.
//! * `part` returns one part, to select on or to write a time the way a house does
//!   (see [`part`]).
//! * The narrow no-break space U+202F that CLDR puts into times is written as U+00A0, which every
//!   typeface has; browsers replace it too.
//! * Year 1 of a Japanese era is 元年 in Japanese (see [`era`]).

mod era;
mod part;
mod request;

use icu::calendar::{Date, Gregorian};
use icu::datetime::fieldsets::builder::{DateFields, FieldSetBuilder};
use icu::datetime::fieldsets::enums::CompositeFieldSet;
use icu::datetime::options::{Length, TimePrecision};
use icu::datetime::{DateTimeFormatter, DateTimeFormatterPreferences};
use icu::locale::Locale;
use icu::locale::preferences::extensions::unicode::keywords::{CalendarAlgorithm, HourCycle};
use icu::time::zone::models::AtTime;
use icu::time::zone::{IanaParser, UtcOffset, ZoneNameTimestamp};
use icu::time::{Time, TimeZoneInfo, ZonedDateTime};
use jiff::Zoned;
use jiff::tz::TimeZone;

use self::request::{Request, Wanted};
use super::cache::Cache;
use super::error::FunctionError;
use super::locale::Numbering;
use super::{Argument, missing_data};
use crate::catalog::value::{Value, ValueKind};

pub(super) use self::request::OPTIONS;

/// What ICU4X formats: a date, a time and a zone, of which the field set takes what it writes.
type Moment = ZonedDateTime<Gregorian, TimeZoneInfo<AtTime>>;

/// What a formatter is built for.
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
    formatters: Cache<Key, DateTimeFormatter<CompositeFieldSet>>,
}

pub(super) fn check(
    argument: Option<ValueKind>,
    options: &[(&str, Argument)],
) -> Result<ValueKind, FunctionError> {
    let request = Request::read(options)?;
    match argument {
        None | Some(ValueKind::Instant) => {}
        Some(ValueKind::Date) => request.check_for_date()?,
        Some(kind) => return Err(wrong_kind(kind)),
    }
    Ok(match request.wanted {
        Wanted::Part(part) => part.kind(),
        Wanted::Fields(_) => ValueKind::Text,
    })
}

fn wrong_kind(kind: ValueKind) -> FunctionError {
    FunctionError::new(format!(
        "DATETIME takes a date or an instant, and this is {kind}"
    ))
    .with_help("give it a variable that holds a date or an instant")
}

impl DateTimes {
    pub(super) fn call(
        &self,
        locale: &Locale,
        argument: &Value,
        options: &[(&str, Argument)],
    ) -> Result<Value, FunctionError> {
        check(Some(argument.kind()), options)?;
        let request = Request::read(options)?;
        let instant = match argument {
            // A date has no zone, and what is asked of it has no time: midnight in UTC does.
            Value::Date(date) => date.to_zoned(TimeZone::UTC).map_err(|error| {
                FunctionError::new(format!("{date} cannot be written: {error}"))
            })?,
            Value::Instant(instant) => match &request.zone {
                Some(zone) => instant.with_time_zone(zone.clone()),
                None => instant.clone(),
            },
            other => return Err(wrong_kind(other.kind())),
        };
        match &request.wanted {
            Wanted::Part(part) => {
                let hours = match request.hours {
                    None if *part == part::Part::Hour => Some(self.usual_hours(locale)?),
                    hours => hours,
                };
                part.of(&instant, locale, request.calendar, hours)
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
        let moment = moment(instant)?;
        // ICU4X 2.2 has patterns for a weekday with a time whose minutes are not padded
        // ("Wednesday 12:5"); it does not use them where the hour cycle is given.
        let hours = match request.hours {
            None if fields.date_fields.is_some() && fields.time_precision.is_some() => {
                Some(self.usual_hours(locale)?)
            }
            hours => hours,
        };
        let key = Key {
            fields: fields.clone(),
            calendar: request.calendar,
            numbering: request.numbering,
            hours,
        };
        let formatter = self.formatter(locale, key.clone())?;
        let written = formatter.format(&moment).to_string();
        let written = if era::has_first_year(locale, request.calendar, instant)? {
            let mut year = FieldSetBuilder::new();
            year.date_fields = Some(DateFields::Y);
            year.length = fields.length;
            let year = self.formatter(
                locale,
                Key {
                    fields: year,
                    hours: None,
                    ..key
                },
            )?;
            era::name_first_year(&written, &year.format(&moment).to_string())
        } else {
            written
        };
        Ok(written.replace('\u{202F}', "\u{A0}"))
    }

    fn formatter(
        &self,
        locale: &Locale,
        key: Key,
    ) -> Result<std::sync::Arc<DateTimeFormatter<CompositeFieldSet>>, FunctionError> {
        self.formatters
            .get_or_build(key.clone(), || build(locale, key))
    }

    /// The hour cycle that the locale writes times in: ICU4X tells it only through its pattern.
    fn usual_hours(&self, locale: &Locale) -> Result<HourCycle, FunctionError> {
        let mut fields = FieldSetBuilder::new();
        fields.time_precision = Some(TimePrecision::Minute);
        let key = Key {
            fields,
            calendar: CalendarAlgorithm::Gregory,
            numbering: None,
            hours: None,
        };
        // Unlike `formatter`, this does not ask whether the pattern can be written.
        let formatter = self
            .formatters
            .get_or_build(key.clone(), || build_unchecked(locale, &key))?;
        let pattern = formatter.format(&sample()?).pattern().to_string();
        let unquoted = pattern.split('\'').step_by(2);
        Ok(unquoted
            .flat_map(str::chars)
            .find_map(|symbol| match symbol {
                'h' => Some(HourCycle::H12),
                'K' => Some(HourCycle::H11),
                'H' => Some(HourCycle::H23),
                _ => None,
            })
            .unwrap_or(HourCycle::H23))
    }
}

fn build(locale: &Locale, key: Key) -> Result<DateTimeFormatter<CompositeFieldSet>, FunctionError> {
    let formatter = build_unchecked(locale, &key)?;
    let sample = sample()?;
    if key.fields.time_precision.is_some()
        && has_lost_period(&formatter.format(&sample).pattern().to_string())
    {
        return Err(FunctionError::new(format!(
            "ICU4X 2.2 cannot write the hours of a half day in {}: it lacks the names of the times of day",
            locale.id
        ))
        .with_help("add hourCycle: \"h23\", or build the time from DATETIME(…, part: \"dayPeriod\") and part: \"hour\""));
    }
    if key.fields.date_fields.is_some() {
        check_names(locale, &sample)?;
    }
    Ok(formatter)
}

fn build_unchecked(
    locale: &Locale,
    key: &Key,
) -> Result<DateTimeFormatter<CompositeFieldSet>, FunctionError> {
    let mut preferences = DateTimeFormatterPreferences::from(locale);
    preferences.calendar_algorithm = Some(key.calendar);
    preferences.hour_cycle = key.hours;
    if let Some(numbering) = key.numbering {
        preferences.numbering_system = Some(numbering.into());
    }
    let fields = key.fields.clone().build_composite().map_err(|error| {
        FunctionError::new(format!(
            "DATETIME cannot write these fields together: {error}"
        ))
        .with_help("write two calls, or a style")
    })?;
    DateTimeFormatter::try_new(preferences, fields)
        .map_err(|error| missing_data("dates and times", locale, &error))
}

/// Whether a pattern has the letter B as a text.
///
/// In CLDR it is the symbol of the flexible day period ("in the afternoon"), with which Traditional
/// Chinese writes every time. ICU4X 2.2 does not know the symbol and prints the letter.
fn has_lost_period(pattern: &str) -> bool {
    // Between quotes every second piece is text; a field has no quotes around it.
    pattern.split('\'').skip(1).step_by(2).any(|text| {
        text.split(|c: char| !c.is_ascii_alphabetic())
            .any(|word| !word.is_empty() && word.bytes().all(|b| b == b'B'))
    })
}

/// Checks that the locale has names of months: without them ICU4X writes those of the root locale,
/// such as "M11".
fn check_names(locale: &Locale, sample: &Moment) -> Result<(), FunctionError> {
    let mut month = FieldSetBuilder::new();
    month.date_fields = Some(DateFields::M);
    month.length = Some(Length::Long);
    let key = Key {
        fields: month,
        calendar: CalendarAlgorithm::Gregory,
        numbering: None,
        hours: None,
    };
    if build_unchecked(locale, &key)?.format(sample).to_string() == "M11" {
        return Err(FunctionError::new(format!(
            "CLDR 48 as ICU4X has it lacks dates for {}",
            locale.id
        ))
        .with_help("build the date from DATETIME(…, part: \"day\") and the other parts"));
    }
    Ok(())
}

/// The fifteenth of November 2023, ten past noon.
fn sample() -> Result<Moment, FunctionError> {
    let noon = jiff::civil::date(2023, 11, 15)
        .at(12, 10, 0, 0)
        .to_zoned(TimeZone::UTC);
    moment(&noon.map_err(|error| FunctionError::new(error.to_string()))?)
}

/// The Gregorian date of an instant, in its zone.
fn date(instant: &Zoned) -> Result<Date<Gregorian>, FunctionError> {
    let out_of_range = |_| FunctionError::new(format!("{} cannot be written", instant.date()));
    let (month, day) = (instant.month().unsigned_abs(), instant.day().unsigned_abs());
    Date::try_new_gregorian(i32::from(instant.year()), month, day).map_err(out_of_range)
}

fn moment(instant: &Zoned) -> Result<Moment, FunctionError> {
    let time = Time::try_new(
        instant.hour().unsigned_abs(),
        instant.minute().unsigned_abs(),
        instant.second().unsigned_abs(),
        instant.subsec_nanosecond().unsigned_abs(),
    )
    .map_err(|error| {
        FunctionError::new(format!("{} cannot be written: {error}", instant.time()))
    })?;
    let name = instant.time_zone().iana_name().unwrap_or("Etc/Unknown");
    let zone = IanaParser::new()
        .parse(name)
        .with_offset(UtcOffset::try_from_seconds(instant.offset().seconds()).ok())
        .with_zone_name_timestamp(ZoneNameTimestamp::from_epoch_seconds(
            instant.timestamp().as_second(),
        ));
    Ok(ZonedDateTime {
        date: date(instant)?,
        time,
        zone,
    })
}
