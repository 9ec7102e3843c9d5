//! What took place, when and for how long.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{self, MapAccess};

use super::shape::{Listed, OneOrMany, Peeked};
use crate::record::identifier::Identifier;
use crate::record::time::{Day, LocalTime, Zone};
use crate::record::yaml::At;

impl Listed for Identifier {
    const ONE_OR_MANY: &'static str = "an identifier or a list of identifiers";
    const IS_TEXT: bool = true;
}

/// Something that took place.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct EventFile {
    /// What it was: a kind of the registry, or several of one form.
    pub kind: At<OneOrMany<Identifier>>,
    /// When it began.
    pub start: At<StartFile>,
    /// How long it lasted.
    pub duration: Option<At<DurationFile>>,
    /// When it ended, instead of how long it lasted.
    pub end: Option<At<LocalTime>>,
    /// Where: a place of the registry. For a talk over a distance, where the host was.
    pub place: Option<At<Identifier>>,
    /// Who was away from home for it.
    pub travel: Option<TravelFile>,
    /// Which side paid a call.
    pub by: Option<At<Payer>>,
}

/// Which side paid a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Payer {
    /// The host side called on another side.
    Host,
    /// Another side called on the host side.
    Guest,
}

impl Payer {
    /// As the record writes it and messages select on it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Host => "host",
            Self::Guest => "guest",
        }
    }
}

/// When an event began: a local time, or what is known instead.
#[derive(Debug)]
pub enum StartFile {
    /// At that time.
    At(LocalTime),
    /// At about that time, or with the time at home printed in another way.
    Detailed(DetailedStart),
    /// On that day, at a time that the record does not say.
    Day(DayStart),
}

/// A start with how exact it is, and how the time at home is printed.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct DetailedStart {
    /// The local time and its zone.
    pub at: At<LocalTime>,
    /// How exact it is: `exact` or `approximate`.
    #[serde(default)]
    pub precision: StartPrecision,
    /// How the time at home is printed.
    #[serde(default)]
    pub home: HomeFile,
}

/// A day on which an event took place, at a time that the record does not say.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct DayStart {
    /// The day where it took place.
    pub date: Day,
    /// The zone of the place.
    pub zone: Zone,
}

/// How exact a start is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum StartPrecision {
    /// To the minute.
    #[default]
    Exact,
    /// "around".
    Approximate,
}

/// How the time at home is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum HomeFile {
    /// With the time, and the day where it is another one.
    #[default]
    Time,
    /// By the day alone.
    Date,
    /// Not at all.
    None,
}

/// How long something lasted: `short`, or hours and minutes.
#[derive(Debug)]
pub enum DurationFile {
    /// "a short time".
    Short,
    /// Hours and minutes.
    Measured(MeasuredDuration),
}

/// Hours and minutes, printed as they are written here: 85 minutes stay 85 minutes.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct MeasuredDuration {
    /// Whole hours.
    #[serde(default)]
    pub hours: u16,
    /// Minutes.
    #[serde(default)]
    pub minutes: u16,
    /// How exact that is.
    #[serde(default)]
    pub precision: Precision,
}

/// How exact a length is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Precision {
    /// To the minute.
    #[default]
    Exact,
    /// "approximately".
    Approximate,
    /// More than that.
    Over,
    /// Less than that.
    Under,
}

impl Precision {
    /// As the record writes it and messages select on it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Approximate => "approximate",
            Self::Over => "over",
            Self::Under => "under",
        }
    }
}

/// Who was away from home, and for what.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct TravelFile {
    /// Who travelled.
    pub who: At<Traveller>,
    /// For which event of the registry; none for a visit of its own.
    pub occasion: Option<At<Identifier>>,
}

/// Who travelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Traveller {
    /// The host side.
    Host,
    /// The other sides.
    Guest,
    /// All sides met in a third place.
    Both,
}

impl Traveller {
    /// As the record writes it and messages select on it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Host => "host",
            Self::Guest => "guest",
            Self::Both => "both",
        }
    }
}

by_shape!(
    StartFile,
    "a local time and zone, `{ at: … }` or `{ date: …, zone: … }`",
    {
        fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
            LocalTime::try_from(text.to_owned())
                .map(StartFile::At)
                .map_err(E::custom)
        }

        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
            // Which of the two it is shows in the first key.
            let map = Peeked::new(map)?;
            if map.first_key() == Some("date") || map.first_key() == Some("zone") {
                DayStart::deserialize(MapAccessDeserializer::new(map)).map(StartFile::Day)
            } else {
                DetailedStart::deserialize(MapAccessDeserializer::new(map)).map(StartFile::Detailed)
            }
        }
    }
);

impl JsonSchema for StartFile {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Start".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "description": "when it began: a local time, or what is known instead", "anyOf": [generator.subschema_for::<LocalTime>(), generator.subschema_for::<DetailedStart>(), generator.subschema_for::<DayStart>()] })
    }
}

by_shape!(
    DurationFile,
    "`short` or `{ hours: …, minutes: …, precision: … }`",
    {
        fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
            if text == "short" {
                Ok(DurationFile::Short)
            } else {
                Err(E::invalid_value(de::Unexpected::Str(text), &self))
            }
        }

        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
            MeasuredDuration::deserialize(MapAccessDeserializer::new(map))
                .map(DurationFile::Measured)
        }
    }
);

impl JsonSchema for DurationFile {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Duration".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "description": "how long it lasted", "anyOf": [{ "const": "short" }, generator.subschema_for::<MeasuredDuration>()] })
    }
}
