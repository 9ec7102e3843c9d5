//! The fields of a date and a time, and which of them ICU4X can write together.

use icu_datetime::fieldsets::builder::{DateFields, FieldSetBuilder, ZoneStyle};
use icu_datetime::options::{Alignment, Length, TimePrecision, YearStyle};

use super::super::error::FunctionError;
use super::super::options::Options;

const STYLES: [&str; 2] = ["dateStyle", "timeStyle"];
const DATE_FIELDS: [&str; 5] = ["weekday", "era", "year", "month", "day"];
const TIME_FIELDS: [&str; 3] = ["hour", "minute", "second"];
const ZONE_FIELDS: [&str; 1] = ["timeZoneName"];

/// How a field is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Width {
    Numeric,
    TwoDigits,
    Long,
    Short,
    Narrow,
}

const NUMBERS: &[(&str, Width)] = &[("numeric", Width::Numeric), ("2-digit", Width::TwoDigits)];

/// Reads the styles or the fields that a call asks for.
///
/// # Errors
/// For none at all, and for fields that ICU4X cannot write together.
pub(super) fn read_fields(options: &Options<'_>) -> Result<FieldSetBuilder, FunctionError> {
    let fields: Vec<&str> = DATE_FIELDS
        .into_iter()
        .chain(TIME_FIELDS)
        .chain(ZONE_FIELDS)
        .filter(|name| options.has(name))
        .collect();
    if let (Some(style), Some(field)) = (options.first_of(&STYLES), fields.first()) {
        return Err(FunctionError::new(format!(
            "options \"{style}\" and \"{field}\" of DATETIME exclude each other"
        ))
        .with_help("a style names all the fields: write a style, or name the fields one by one"));
    }
    if options.first_of(&STYLES).is_some() {
        return read_styles(options);
    }
    if fields.is_empty() {
        return Err(
            FunctionError::new("DATETIME has nothing to write").with_help(
                "add dateStyle: \"long\", timeStyle: \"short\", or fields such as month: \"long\"",
            ),
        );
    }
    let mut wanted = FieldSetBuilder::new();
    read_date(options, &mut wanted)?;
    read_time(options, &mut wanted)?;
    wanted.zone_style = options.choice("timeZoneName", ZONE_NAMES)?;
    check_combination(&wanted)?;
    Ok(wanted)
}

const ZONE_NAMES: &[(&str, ZoneStyle)] = &[
    ("long", ZoneStyle::SpecificLong),
    ("short", ZoneStyle::SpecificShort),
    ("longOffset", ZoneStyle::LocalizedOffsetLong),
    ("shortOffset", ZoneStyle::LocalizedOffsetShort),
    ("longGeneric", ZoneStyle::GenericLong),
    ("shortGeneric", ZoneStyle::GenericShort),
];

/// The styles of UTS 35's date and time formats, by the semantic skeletons that give the same.
///
/// `timeStyle: "full"` is not here: languages write it in ways of their own ("12時10分05秒") that
/// ICU4X has no pattern for.
fn read_styles(options: &Options<'_>) -> Result<FieldSetBuilder, FunctionError> {
    const DATE_STYLES: &[(&str, (DateFields, Length))] = &[
        ("full", (DateFields::YMDE, Length::Long)),
        ("long", (DateFields::YMD, Length::Long)),
        ("medium", (DateFields::YMD, Length::Medium)),
        ("short", (DateFields::YMD, Length::Short)),
    ];
    const TIME_STYLES: &[(&str, (TimePrecision, Option<ZoneStyle>))] = &[
        (
            "long",
            (TimePrecision::Second, Some(ZoneStyle::SpecificShort)),
        ),
        ("medium", (TimePrecision::Second, None)),
        ("short", (TimePrecision::Minute, None)),
    ];
    let mut wanted = FieldSetBuilder::new();
    if let Some((fields, length)) = options.choice("dateStyle", DATE_STYLES)? {
        wanted.date_fields = Some(fields);
        wanted.length = Some(length);
    }
    if let Some((precision, zone)) = options.choice("timeStyle", TIME_STYLES)? {
        wanted.time_precision = Some(precision);
        wanted.zone_style = zone;
    }
    Ok(wanted)
}

fn read_date(options: &Options<'_>, wanted: &mut FieldSetBuilder) -> Result<(), FunctionError> {
    const WEEKDAYS: &[(&str, Width)] = &[("long", Width::Long), ("short", Width::Short)];
    const ERAS: &[(&str, Width)] = &[("short", Width::Short), ("narrow", Width::Narrow)];
    const YEARS: &[(&str, Width)] = &[("numeric", Width::Numeric)];
    const MONTHS: &[(&str, Width)] = &[
        ("numeric", Width::Numeric),
        ("2-digit", Width::TwoDigits),
        ("long", Width::Long),
        ("short", Width::Short),
    ];
    let weekday = options.choice("weekday", WEEKDAYS)?;
    let era = options.choice("era", ERAS)?;
    let year = options.choice("year", YEARS)?;
    let month = options.choice("month", MONTHS)?;
    let day = options.choice("day", NUMBERS)?;

    let named = [
        ("weekday", weekday),
        ("era", era),
        ("year", year),
        ("month", month),
        ("day", day),
    ];
    if named.iter().all(|(_, width)| width.is_none()) {
        return Ok(());
    }
    wanted.date_fields = Some(
        match (
            year.is_some(),
            month.is_some(),
            day.is_some(),
            weekday.is_some(),
        ) {
            (true, true, true, true) => DateFields::YMDE,
            (true, true, true, false) => DateFields::YMD,
            (true, true, false, false) => DateFields::YM,
            (true, false, false, false) => DateFields::Y,
            (false, true, true, true) => DateFields::MDE,
            (false, true, true, false) => DateFields::MD,
            (false, true, false, false) => DateFields::M,
            (false, false, true, true) => DateFields::DE,
            (false, false, true, false) => DateFields::D,
            (false, false, false, true) => DateFields::E,
            _ => {
                let given: Vec<&str> = named
                    .iter()
                    .filter(|(_, width)| width.is_some())
                    .map(|(name, _)| *name)
                    .collect();
                return Err(FunctionError::new(format!("DATETIME cannot write {} without more", given.join(" and ")))
                .with_help(
                    "of a date it writes: year; year and month; year, month and day; month; month and day; day; \
                     with the days also a weekday; a weekday alone; an era only with a year",
                ));
            }
        },
    );

    let length = match (month, weekday) {
        (Some(Width::Long), Some(Width::Short)) | (Some(Width::Short), Some(Width::Long)) => {
            return Err(lengths_differ("weekday", "month"));
        }
        (Some(Width::Numeric | Width::TwoDigits), Some(Width::Long)) => {
            return Err(lengths_differ("weekday", "month"));
        }
        (Some(Width::Long), _) | (None, Some(Width::Long) | None) => Length::Long,
        (Some(Width::Short), _) | (None, Some(_)) => Length::Medium,
        (Some(_), _) => Length::Short,
    };
    wanted.length = Some(length);
    if let Some(era) = era {
        // The era is as long as the date: its initial goes with a month in figures.
        if (era == Width::Narrow) != (length == Length::Short) {
            return Err(FunctionError::new("DATETIME cannot write this era with this month").with_help(
                "write era: \"narrow\" with month: \"numeric\", and era: \"short\" with any other date",
            ));
        }
        wanted.year_style = Some(YearStyle::WithEra);
    } else if year.is_some() {
        // ICU4X's short dates have years of two digits, which ECMA-402's "numeric" is not.
        wanted.year_style = Some(YearStyle::Full);
    }
    wanted.alignment = alignment(&[("month", month), ("day", day)])?;
    Ok(())
}

fn lengths_differ(one: &str, other: &str) -> FunctionError {
    FunctionError::new(format!("DATETIME cannot write \"{one}\" and \"{other}\" in different lengths"))
        .with_help("make both \"long\" or both \"short\"; weekday: \"short\" also goes with a month in figures")
}

fn read_time(options: &Options<'_>, wanted: &mut FieldSetBuilder) -> Result<(), FunctionError> {
    let hour = options.choice("hour", NUMBERS)?;
    let minute = options.choice("minute", NUMBERS)?;
    let second = options.choice("second", NUMBERS)?;
    wanted.time_precision = match (hour, minute, second) {
        (None, None, None) => return Ok(()),
        (Some(_), None, None) => Some(TimePrecision::Hour),
        (Some(_), Some(_), None) => Some(TimePrecision::Minute),
        (Some(_), Some(_), Some(_)) => Some(TimePrecision::Second),
        _ => {
            return Err(FunctionError::new("DATETIME cannot write these parts of a time").with_help(
                "it writes hour; hour and minute; hour, minute and second; for a minute alone, part: \"minute\"",
            ));
        }
    };
    // Minutes and seconds have two digits whatever is asked, as in ECMA-402.
    let hour = alignment(&[("hour", hour)])?;
    let date_in_figures = options.has("day") || wanted.length == Some(Length::Short);
    if wanted.date_fields.is_some() && date_in_figures && hour != wanted.alignment {
        return Err(
            FunctionError::new("DATETIME pads the numbers of the date and the hour alike")
                .with_help("make them all \"numeric\" or all \"2-digit\""),
        );
    }
    wanted.alignment = wanted.alignment.or(hour);
    Ok(())
}

/// Padding to two digits, which is for all numbers of a date or for none.
fn alignment(fields: &[(&str, Option<Width>)]) -> Result<Option<Alignment>, FunctionError> {
    let padded = fields
        .iter()
        .find(|(_, width)| *width == Some(Width::TwoDigits));
    let plain = fields
        .iter()
        .find(|(_, width)| *width == Some(Width::Numeric));
    match (padded, plain) {
        (Some((padded, _)), Some((plain, _))) => Err(FunctionError::new(format!(
            "DATETIME cannot pad \"{padded}\" and not \"{plain}\""
        ))
        .with_help("make both \"numeric\" or both \"2-digit\"")),
        (Some(_), None) => Ok(Some(Alignment::Column)),
        _ => Ok(None),
    }
}

/// Checks what ICU4X's builder would refuse, in words.
fn check_combination(wanted: &FieldSetBuilder) -> Result<(), FunctionError> {
    let period = wanted
        .date_fields
        .is_some_and(DateFields::is_calendar_period);
    if period && (wanted.time_precision.is_some() || wanted.zone_style.is_some()) {
        return Err(FunctionError::new(
            "DATETIME cannot write a month or a year with a time or a zone",
        )
        .with_help("add day: \"numeric\", or write two calls"));
    }
    if wanted.clone().build_composite().is_err() {
        return Err(
            FunctionError::new("DATETIME cannot write these fields together")
                .with_help("write two calls, or a style"),
        );
    }
    Ok(())
}
