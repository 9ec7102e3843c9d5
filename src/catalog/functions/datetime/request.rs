//! Reading the options of `DATETIME`: what is wanted, of what ICU4X can write.

use std::sync::OnceLock;

use icu_datetime::fieldsets::builder::FieldSetBuilder;
use icu_locale::preferences::extensions::unicode::keywords::{
    CalendarAlgorithm, HijriCalendarAlgorithm, HourCycle,
};
use jiff::tz::{TimeZone, TimeZoneDatabase};

use super::super::error::{FunctionError, nearest};
use super::super::locale::Numbering;
use super::super::options::Options;
use super::super::{Function, OptionValue};
use super::fields::read_fields;
use super::part::{PARTS, Part};

pub(in super::super) const OPTIONS: &[&str] = &[
    "dateStyle",
    "timeStyle",
    "weekday",
    "era",
    "year",
    "month",
    "day",
    "hour",
    "minute",
    "second",
    "timeZoneName",
    "hour12",
    "hourCycle",
    "timeZone",
    "calendar",
    "numberingSystem",
    "part",
];

const HOUR_CHOICES: [&str; 2] = ["hour12", "hourCycle"];

/// The calendars that ICU4X has names for, by their identifiers in UTS 35 (key "ca").
const CALENDARS: &[(&str, CalendarAlgorithm)] = &[
    ("gregory", CalendarAlgorithm::Gregory),
    ("japanese", CalendarAlgorithm::Japanese),
    ("buddhist", CalendarAlgorithm::Buddhist),
    ("roc", CalendarAlgorithm::Roc),
    ("persian", CalendarAlgorithm::Persian),
    (
        "islamic-umalqura",
        CalendarAlgorithm::Hijri(Some(HijriCalendarAlgorithm::Umalqura)),
    ),
    (
        "islamic-civil",
        CalendarAlgorithm::Hijri(Some(HijriCalendarAlgorithm::Civil)),
    ),
    (
        "islamic-tbla",
        CalendarAlgorithm::Hijri(Some(HijriCalendarAlgorithm::Tbla)),
    ),
    ("hebrew", CalendarAlgorithm::Hebrew),
    ("chinese", CalendarAlgorithm::Chinese),
    ("dangi", CalendarAlgorithm::Dangi),
    ("indian", CalendarAlgorithm::Indian),
    ("coptic", CalendarAlgorithm::Coptic),
    ("ethiopic", CalendarAlgorithm::Ethiopic),
    ("ethioaa", CalendarAlgorithm::Ethioaa),
];

/// ECMA-402's "h24" is not here: ICU4X has no hours from 1 to 24.
const HOUR_CYCLES: &[(&str, HourCycle)] = &[
    ("h11", HourCycle::H11),
    ("h12", HourCycle::H12),
    ("h23", HourCycle::H23),
];

/// What a call asks for.
pub(super) struct Request {
    pub(super) wanted: Wanted,
    pub(super) zone: Option<TimeZone>,
    pub(super) calendar: CalendarAlgorithm,
    pub(super) numbering: Option<Numbering>,
    pub(super) hours: Option<HourCycle>,
}

/// One part of the date, or a text of several fields.
pub(super) enum Wanted {
    Part(Part),
    Fields(FieldSetBuilder),
}

impl Request {
    /// Reads the options, and checks that they go together.
    ///
    /// # Errors
    /// For a value that is not known, and for fields that ICU4X cannot write together.
    pub(super) fn read(given: &[(&str, OptionValue)]) -> Result<Self, FunctionError> {
        // ECMA-402 has it, so the translator will look for it.
        if given.iter().any(|(name, _)| *name == "dayPeriod") {
            return Err(
                FunctionError::new("DATETIME has no option \"dayPeriod\"").with_help(
                    "select on DATETIME(…, part: \"dayPeriod\"), which is am, pm, noon or midnight",
                ),
            );
        }
        let options = Options::read(Function::DateTime.name(), OPTIONS, given)?;
        let part = options.choice("part", PARTS)?;
        let hours = read_hours(&options)?;
        let request = Request {
            wanted: match part {
                Some(part) => {
                    part.check_options(&options)?;
                    Wanted::Part(part)
                }
                None => Wanted::Fields(read_fields(&options)?),
            },
            zone: read_zone(&options)?,
            calendar: options
                .choice("calendar", CALENDARS)?
                .unwrap_or(CalendarAlgorithm::Gregory),
            numbering: Numbering::read(&options)?,
            hours,
        };
        if let Wanted::Fields(fields) = &request.wanted {
            if hours.is_some() && fields.time_precision.is_none() {
                let name = options.first_of(&HOUR_CHOICES).unwrap_or("hourCycle");
                return Err(FunctionError::new(format!(
                    "\"{name}\" of DATETIME has no hour to change"
                ))
                .with_help("add timeStyle: \"short\" or hour: \"numeric\", or leave it out"));
            }
            if options.has("calendar") && fields.date_fields.is_none() {
                return Err(
                    FunctionError::new("\"calendar\" of DATETIME has no date to change")
                        .with_help("add dateStyle: \"long\" or fields of a date, or leave it out"),
                );
            }
        }
        Ok(request)
    }

    /// Checks that nothing is asked that a date does not have.
    pub(super) fn check_for_date(&self) -> Result<(), FunctionError> {
        let lacks = match &self.wanted {
            Wanted::Part(part) if part.is_of_time() => Some("time"),
            Wanted::Fields(fields) if fields.time_precision.is_some() => Some("time"),
            Wanted::Fields(fields) if fields.zone_style.is_some() => Some("zone"),
            _ if self.zone.is_some() => Some("zone"),
            _ => None,
        };
        match lacks {
            Some(what) => Err(FunctionError::new(format!(
                "DATETIME cannot write the {what} of a date: it has none"
            ))
            .with_help("give it an instant, or ask for fields of the date alone")),
            None => Ok(()),
        }
    }
}

fn read_hours(options: &Options<'_>) -> Result<Option<HourCycle>, FunctionError> {
    options.exclude(
        &["hour12"],
        &["hourCycle"],
        "\"hourCycle\" says which hours exactly",
    )?;
    // Which hours count to twelve (from 0 in Japan, from 1 elsewhere) is for CLDR to say.
    const TWELVE: &[(&str, HourCycle)] =
        &[("true", HourCycle::Clock12), ("false", HourCycle::Clock24)];
    match options.choice("hour12", TWELVE)? {
        Some(hours) => Ok(Some(hours)),
        None => options.choice("hourCycle", HOUR_CYCLES),
    }
}

fn read_zone(options: &Options<'_>) -> Result<Option<TimeZone>, FunctionError> {
    // The zones that came with the program, and not the machine's: every machine prints the same.
    static ZONES: OnceLock<TimeZoneDatabase> = OnceLock::new();
    const LONGEST: usize = 64;
    let Some(name) = options.text("timeZone", "an IANA zone, such as \"Asia/Tokyo\"")? else {
        return Ok(None);
    };
    let zones = ZONES.get_or_init(TimeZoneDatabase::bundled);
    if name.len() <= LONGEST
        && let Ok(zone) = zones.get(name)
    {
        return Ok(Some(zone));
    }
    let names: Vec<String> = zones.available().map(|name| name.to_string()).collect();
    let near = nearest(name, names.iter().map(String::as_str));
    Err(options
        .unknown_value("timeZone", name)
        .with_help(match near {
            Some(near) => format!("did you mean \"{near}\"?"),
            None => "write the name of a zone as IANA has it, such as \"Asia/Tokyo\"".to_owned(),
        }))
}
