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
//!
//! ICU4X chooses the pattern, [`pattern`] corrects it where it is known to be wrong, and
//! [`mod@writer`] writes by it.

mod era;
mod fields;
mod part;
mod pattern;
mod request;
mod writer;

use icu::calendar::{Date, Gregorian};
use icu::datetime::fieldsets::builder::{DateFields, FieldSetBuilder};
use icu::datetime::fieldsets::enums::CompositeFieldSet;
use icu::datetime::options::{Length, TimePrecision};
use icu::datetime::{DateTimeFormatter, DateTimeFormatterPreferences};
use icu::locale::preferences::extensions::unicode::keywords::{CalendarAlgorithm, HourCycle};
use icu::locale::{Locale, LocaleExpander};
use icu::time::zone::models::AtTime;
use icu::time::zone::{IanaParser, UtcOffset, ZoneNameTimestamp};
use icu::time::{Time, TimeZoneInfo, ZonedDateTime};
use jiff::Zoned;
use jiff::tz::TimeZone;

use self::pattern::{Item, Pattern};
use self::request::{Request, Wanted};
use self::writer::{Writer, writer};
use super::cache::Cache;
use super::error::FunctionError;
use super::locale::Numbering;
use super::{Argument, missing_data};
use crate::catalog::value::{Value, ValueKind};

pub(super) use self::request::OPTIONS;

/// What ICU4X formats: a date, a time and a zone, of which the field set takes what it writes.
type Moment = ZonedDateTime<Gregorian, TimeZoneInfo<AtTime>>;

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
    /// What writes by a pattern, once it is corrected.
    writers: Cache<(Key, String), Box<dyn Writer>>,
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
        let moment = moment(instant)?;
        let mut pattern = self.pattern(locale, &key, &moment)?;
        pattern.correct(locale, fields.alignment.is_some());
        if fields.date_fields.is_some() && fields.time_precision.is_some() {
            let mut time = key.clone();
            time.fields.date_fields = None;
            time.fields.year_style = None;
            let mut time = self.pattern(locale, &time, &moment)?;
            time.correct(locale, fields.alignment.is_some());
            pattern.pad_hours_as(&time);
        }
        if era::is_first_year(locale, request.calendar, instant)? {
            era::name_first_year(&mut pattern);
        }
        let pattern = pattern.to_string();
        let writer = self
            .writers
            .get_or_build((key.clone(), pattern.clone()), || {
                if fields.date_fields.is_some() {
                    self.check_names(locale)?;
                    self.check_month(locale, &key, &moment)?;
                }
                writer(key.calendar, preferences(locale, &key), &pattern)
            })?;
        Ok(writer.write(&moment)?.replace('\u{202F}', "\u{A0}"))
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
        Ok(match self.pattern(locale, &key, &sample()?)?.hours() {
            Some('h') => HourCycle::H12,
            Some('K') => HourCycle::H11,
            _ => HourCycle::H23,
        })
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
        let november = sample()?;
        let pattern = self.pattern(locale, &key, &november)?.to_string();
        let writer = writer(key.calendar, preferences(locale, &key), &pattern)?;
        if writer.write(&november)? != "M11" {
            return Ok(());
        }
        Err(FunctionError::new(format!(
            "CLDR 48 as ICU4X has it lacks dates for {}",
            locale.id
        ))
        .with_help("build the date from DATETIME(…, part: \"day\") and the other parts"))
    }

    /// Checks that a date with a weekday names the month as the same date without it does: for
    /// want of a long pattern, ICU4X 2.2 writes Slovak "streda 15. 11. 2023".
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
        let named = |pattern: Pattern| {
            pattern
                .items
                .iter()
                .any(|item| matches!(item, Item::Field('M' | 'L', 3..)))
        };
        if named(self.pattern(locale, key, moment)?)
            || !named(self.pattern(locale, &plain, moment)?)
        {
            return Ok(());
        }
        Err(FunctionError::new(format!(
            "ICU4X 2.2 cannot write a long date with a weekday in {}: it lacks the pattern",
            locale.id
        ))
        .with_help("write the date and weekday: \"long\" in two calls"))
    }
}

/// The hours that `hour12` means in the locale: from 0 in Japan and from 1 elsewhere, as in CLDR's
/// time data. (ICU4X 2.2 looks at the region alone, and "ja" has none.)
fn hours(locale: &Locale, asked: Option<HourCycle>) -> Option<HourCycle> {
    match asked {
        Some(HourCycle::Clock12) => {
            let mut likely = locale.id.clone();
            LocaleExpander::new_extended().maximize(&mut likely);
            let japan = likely.region.is_some_and(|region| region.as_str() == "JP");
            Some(if japan {
                HourCycle::H11
            } else {
                HourCycle::H12
            })
        }
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
