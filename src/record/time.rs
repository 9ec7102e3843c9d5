//! Days, zones and local times as a record writes them.

use std::fmt;

use jiff::Zoned;
use jiff::civil;
use jiff::fmt::temporal::{DateTimeParser, Pieces};
use jiff::tz::{AmbiguousOffset, Disambiguation, Offset, OffsetConflict, TimeZone};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;

/// A day of the Gregorian calendar: `2023-11-15` (ISO 8601, RFC 3339 `full-date`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub struct Day(civil::Date);

impl Day {
    /// The date.
    pub fn date(self) -> civil::Date {
        self.0
    }

    /// Midnight of the day in UTC, in seconds since the Unix epoch: a moment that
    /// does not depend on where the program runs.
    pub fn timestamp(self) -> i64 {
        self.0
            .to_zoned(TimeZone::UTC)
            .map_or(0, |zoned| zoned.timestamp().as_second())
    }
}

impl TryFrom<String> for Day {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        // jiff would also take a date with a time and drop the time.
        if text.len() != 10 {
            return Err(format!("found {text:?}, expected a day such as 2023-11-15"));
        }
        text.parse()
            .map(Self)
            .map_err(|error| format!("found {text:?}, expected a day such as 2023-11-15: {error}"))
    }
}

impl JsonSchema for Day {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Day".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" })
    }
}

/// A zone by its IANA name: `Asia/Tokyo`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(try_from = "String")]
pub struct Zone {
    name: String,
    zone: TimeZone,
}

impl Zone {
    /// The IANA name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The rules of the zone.
    pub fn time_zone(&self) -> &TimeZone {
        &self.zone
    }
}

impl TryFrom<String> for Zone {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        // These two are in the database, and are the zone of no place.
        let is_place = !matches!(text.as_str(), "Etc/Unknown" | "Factory");
        // jiff ignores case; a record has one spelling.
        match TimeZone::get(&text).ok().filter(|_| is_place) {
            Some(zone) if zone.iana_name() == Some(text.as_str()) => Ok(Self { name: text, zone }),
            Some(zone) if zone.iana_name().is_some() => Err(format!(
                "found {text:?}, expected {:?}",
                zone.iana_name().unwrap_or_default()
            )),
            _ => {
                let shown: String = text.chars().take(60).collect();
                Err(format!(
                    "found {shown:?}, expected the IANA name of a zone such as \"Asia/Tokyo\""
                ))
            }
        }
    }
}

impl JsonSchema for Zone {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Zone".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": "^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$",
            "description": "the IANA name of a zone such as Asia/Tokyo"
        })
    }
}

/// A time of the clock in a zone, RFC 9557: `2023-11-15T12:10[America/Los_Angeles]`.
///
/// The time exists, and exists once: at a clock change the offset must be given
/// (`2023-11-05T01:30-08:00[America/Los_Angeles]`). It has no seconds.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(try_from = "String")]
pub struct LocalTime(Zoned);

impl LocalTime {
    /// The instant and its zone.
    pub fn zoned(&self) -> &Zoned {
        &self.0
    }
}

const LOCAL_TIME: &str = "2023-11-15T12:10[America/Los_Angeles]";

impl TryFrom<String> for LocalTime {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        static PARSER: DateTimeParser = DateTimeParser::new()
            .disambiguation(Disambiguation::Reject)
            .offset_conflict(OffsetConflict::Reject);
        let shown: String = text.chars().take(80).collect();
        let expected =
            format!("found {shown:?}, expected a local time and zone such as {LOCAL_TIME}");
        let Some((clock, zone)) = text.strip_suffix(']').and_then(|text| text.split_once('['))
        else {
            // Within braces YAML takes the bracket for a list.
            let quoted = "; within braces, put it in quotation marks";
            return Err(expected + quoted);
        };
        let zone = Zone::try_from(zone.to_owned())?;
        match shape(clock) {
            Shape::Minutes => {}
            Shape::Seconds => {
                return Err(format!(
                    "found {shown:?} with seconds, which no page prints; expected hours and minutes"
                ));
            }
            Shape::Utc => {
                return Err(format!(
                    "found {shown:?} with Z, the time in UTC; expected the time on the clocks of {}",
                    zone.name()
                ));
            }
            Shape::Other => return Err(expected),
        }
        PARSER.parse_zoned(&text).map(Self).map_err(|error| {
            if let Some(problem) = wrong_offset(clock, &zone) {
                return problem;
            }
            // Whether the zone skipped or repeated this time, if it can be parsed at all.
            match clock.parse::<civil::DateTime>() {
                Ok(time) => {
                    let ambiguous = zone.time_zone().to_ambiguous_timestamp(time);
                    if ambiguous.is_ambiguous() {
                        reason(&shown, zone.name(), ambiguous.offset())
                    } else {
                        format!("{expected}: {error}")
                    }
                }
                Err(_) => format!("{expected}: {error}"),
            }
        })
    }
}

/// How a time of the clock is written.
enum Shape {
    /// `2023-11-15T12:10`, perhaps with `:00` and an offset.
    Minutes,
    /// With seconds that are not zero.
    Seconds,
    /// With `Z`.
    Utc,
    /// Otherwise: jiff also takes a day alone, hours alone, and other separators.
    Other,
}

fn shape(clock: &str) -> Shape {
    let is_like = |text: &str, pattern: &str| {
        text.len() == pattern.len()
            && text
                .bytes()
                .zip(pattern.bytes())
                .all(|(found, expected)| match expected {
                    b'0' => found.is_ascii_digit(),
                    b'+' => found == b'+' || found == b'-',
                    other => found == other,
                })
    };
    let Some((minutes, rest)) = clock.split_at_checked("0000-00-00T00:00".len()) else {
        return Shape::Other;
    };
    if !is_like(minutes, "0000-00-00T00:00") {
        return Shape::Other;
    }
    let offset_at = rest.find(['+', '-', 'Z']).unwrap_or(rest.len());
    let (seconds, offset) = rest.split_at(offset_at);
    match (seconds, offset) {
        ("" | ":00", "Z") => Shape::Utc,
        ("" | ":00", offset) if offset.is_empty() || is_like(offset, "+00:00") => Shape::Minutes,
        ("" | ":00", _) => Shape::Other,
        _ if seconds.starts_with(':') => Shape::Seconds,
        _ => Shape::Other,
    }
}

/// What is wrong with the offset of a time that has one, if it is that.
fn wrong_offset(clock: &str, zone: &Zone) -> Option<String> {
    let pieces = Pieces::parse(clock).ok()?;
    let given = pieces.to_numeric_offset()?;
    let time = pieces.date().to_datetime(pieces.time()?);
    let known = match zone.time_zone().to_ambiguous_timestamp(time).offset() {
        AmbiguousOffset::Unambiguous { offset } => {
            format!("no offset, or {}", shown_offset(offset))
        }
        AmbiguousOffset::Fold { before, after } => {
            format!("{} or {}", shown_offset(before), shown_offset(after))
        }
        AmbiguousOffset::Gap { .. } => return None,
    };
    Some(format!(
        "found the offset {}, which {} did not have at that time; expected {known}",
        shown_offset(given),
        zone.name()
    ))
}

/// `-07:00`, as RFC 3339 writes it.
fn shown_offset(offset: Offset) -> String {
    let minutes = offset.seconds() / 60;
    let sign = if minutes < 0 { '-' } else { '+' };
    format!("{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60)
}

fn reason(shown: &str, zone: &str, offset: AmbiguousOffset) -> String {
    match offset {
        AmbiguousOffset::Gap { .. } => format!(
            "{shown:?} did not exist in {zone}: the clocks went forward over it; expected a time before or after"
        ),
        AmbiguousOffset::Fold { before, after } => format!(
            "{shown:?} came twice in {zone}, where the clocks went back; expected the offset with it, {} or {}",
            shown_offset(before),
            shown_offset(after)
        ),
        AmbiguousOffset::Unambiguous { .. } => format!("{shown:?} is no time in {zone}"),
    }
}

impl fmt::Display for LocalTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl JsonSchema for LocalTime {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "LocalTime".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:00)?([+-][0-9]{2}:[0-9]{2})?\\[[^\\]]+\\]$",
            "description": "a local time and its zone (RFC 9557) such as 2023-11-15T12:10[America/Los_Angeles]"
        })
    }
}

/// The same instant on another zone's clocks.
pub(crate) fn at_home(time: &Zoned, home: &Zone) -> Zoned {
    time.with_time_zone(home.time_zone().clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn local(text: &str) -> Result<LocalTime, String> {
        LocalTime::try_from(text.to_owned())
    }

    #[test]
    fn a_time_that_did_not_exist_is_refused() {
        let problem = local("2023-03-12T02:30[America/Los_Angeles]").unwrap_err();
        assert!(problem.contains("did not exist"), "{problem}");
    }

    #[test]
    fn a_time_that_came_twice_needs_its_offset() {
        let problem = local("2023-11-05T01:30[America/Los_Angeles]").unwrap_err();
        assert!(problem.contains("came twice"), "{problem}");
        assert!(local("2023-11-05T01:30-08:00[America/Los_Angeles]").is_ok());
        assert!(local("2023-11-05T01:30-05:00[America/Los_Angeles]").is_err());
    }

    #[test]
    fn a_day_is_no_time_and_an_offset_no_zone() {
        for bad in [
            "2023-11-15[America/Los_Angeles]",
            "2023-11-15T12:10",
            "2023-11-15T12:10[+09:00]",
            "2023-11-15T12:10[Asia/Tokio]",
            "2023-11-15T25:10[Asia/Tokyo]",
            "2023-11-15T12:10[asia/tokyo]",
        ] {
            assert!(local(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn what_no_page_prints_is_refused() {
        for bad in [
            "2023-11-15T12:10:30[Asia/Tokyo]",
            "2023-11-15T12:10:60[Asia/Tokyo]",
            "2023-11-15T12:10:00.5[Asia/Tokyo]",
            "2023-11-15T12:10Z[Asia/Tokyo]",
            "2023-11-15T12[Asia/Tokyo]",
            "2023-11-15T1210[Asia/Tokyo]",
            "20231115T12:10[Asia/Tokyo]",
            "2023-11-15t12:10[Asia/Tokyo]",
            "2023-11-15T12:10+09[Asia/Tokyo]",
            "2023-11-15T12:10[Asia/Tokyo][u-ca=japanese]",
            "2023-11-15T12:10[!Asia/Tokyo]",
            "2023-11-15T12:10[Etc/Unknown]",
            "2023-11-15T12:10[Factory]",
        ] {
            assert!(local(bad).is_err(), "{bad}");
        }
        assert!(local("2023-11-15T12:10:00[Asia/Tokyo]").is_ok());
        assert!(local("2023-11-15T12:10+09:00[Asia/Tokyo]").is_ok());
        assert!(local("2023-11-15T12:10[Etc/GMT+5]").is_ok());
    }

    #[test]
    fn the_home_time_is_computed() {
        let start = local("2023-11-15T12:10[America/Los_Angeles]").unwrap();
        let home = Zone::try_from("Asia/Tokyo".to_owned()).unwrap();
        assert_eq!(
            at_home(start.zoned(), &home).datetime().to_string(),
            "2023-11-16T05:10:00"
        );
    }
}
