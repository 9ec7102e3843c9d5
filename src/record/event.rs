//! What took place, when it began and how long it lasted.

use jiff::{SignedDuration, Timestamp, Zoned, civil};

use super::fact::Reference;
use super::form::Form;
use super::format::{Payer, Precision, Traveller};
use super::time::Zone;
use crate::diagnostics::Location;

/// Something that took place.
#[derive(Clone, Debug)]
pub struct Event {
    /// What it was; at least one kind, all of the same form.
    pub kinds: Vec<Reference>,
    /// What it was in general.
    pub form: Form,
    /// When it began.
    pub start: Moment,
    /// How long it lasted, as far as the record says.
    pub span: Span,
    /// Where: a place. Always present where the form needs one; for a talk over a
    /// distance, where the host was.
    pub place: Option<Reference>,
    /// Who was away from home for it.
    pub travel: Option<Travel>,
    /// Which side paid a call; present for a call alone.
    pub paid_by: Option<Payer>,
    /// Where the record names its kind.
    pub location: Location,
}

/// When something began.
#[derive(Clone, Debug)]
pub enum Moment {
    /// At a time.
    Time {
        /// The instant, in the zone of the place.
        at: Zoned,
        /// Whether it is about that time only.
        approximate: bool,
        /// The same instant at home, as far as it is printed.
        home: Home,
    },
    /// On a day, at a time that the record does not say.
    Day {
        /// The day.
        day: civil::Date,
        /// The zone of the place.
        zone: Zone,
    },
}

impl Moment {
    /// The day on which it began, where it took place.
    pub fn date(&self) -> civil::Date {
        match self {
            Self::Time { at, .. } => at.date(),
            Self::Day { day, .. } => *day,
        }
    }

    /// The zone of the place, by its IANA name.
    pub(super) fn zone_name(&self) -> &str {
        match self {
            Self::Time { at, .. } => at.time_zone().iana_name().unwrap_or_default(),
            Self::Day { zone, .. } => zone.name(),
        }
    }

    /// The first instant at which it can have begun.
    pub(super) fn earliest(&self) -> Timestamp {
        match self {
            Self::Time { at, .. } => at.timestamp(),
            Self::Day { day, zone } => start_of(*day, zone),
        }
    }

    /// The last instant at which it can have begun, to the second.
    pub(super) fn latest(&self) -> Timestamp {
        match self {
            Self::Time { at, .. } => at.timestamp(),
            Self::Day { day, zone } => {
                let next = day.tomorrow().map(|next| start_of(next, zone));
                next.and_then(|next| next.checked_sub(SignedDuration::from_secs(1)))
                    .unwrap_or(Timestamp::MAX)
            }
        }
    }

    /// The days on which it can have begun in that zone, the first and the last.
    pub(super) fn dates_in(&self, zone: &Zone) -> (civil::Date, civil::Date) {
        let date = |instant: Timestamp| instant.to_zoned(zone.time_zone().clone()).date();
        (date(self.earliest()), date(self.latest()))
    }
}

/// When a day begins in a zone. At the end of all time, which no meeting reaches, the
/// last instant.
fn start_of(day: civil::Date, zone: &Zone) -> Timestamp {
    let zoned = day.to_zoned(zone.time_zone().clone());
    zoned.map_or(Timestamp::MAX, |zoned| zoned.timestamp())
}

/// How the time at home is printed beside the time of the place.
#[derive(Clone, Debug)]
pub enum Home {
    /// Not at all: the clocks show the same, or the record does not want it.
    Omitted,
    /// The time alone: it was the same day.
    SameDay(Zoned),
    /// The day and the time.
    OtherDay(Zoned),
    /// The day alone.
    DayOnly(Zoned),
}

impl Home {
    /// As messages select on it.
    pub fn keyword(&self) -> &'static str {
        match self {
            Self::Omitted => "none",
            Self::SameDay(_) => "same-day",
            Self::OtherDay(_) => "other-day",
            Self::DayOnly(_) => "date-only",
        }
    }

    /// The instant on the clocks at home, where it is printed.
    pub fn instant(&self) -> Option<&Zoned> {
        match self {
            Self::Omitted => None,
            Self::SameDay(instant) | Self::OtherDay(instant) | Self::DayOnly(instant) => {
                Some(instant)
            }
        }
    }
}

/// How long something lasted.
#[derive(Clone, Debug)]
pub enum Span {
    /// The record does not say.
    Unknown,
    /// "a short time".
    Short,
    /// So many hours and minutes.
    Lasting(Duration),
    /// To a time, on the day of the start or on a later one, in the zone of the start.
    Until(Zoned),
}

impl Span {
    /// As messages select on it.
    pub fn keyword(&self) -> &'static str {
        match self {
            Self::Unknown => "none",
            Self::Short => "short",
            Self::Lasting(duration) => duration.precision.as_str(),
            Self::Until(_) => "until",
        }
    }
}

/// Hours and minutes, as the record has them; not both zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Duration {
    /// Whole hours.
    pub hours: u16,
    /// Minutes; 85 minutes are not turned into an hour and 25 minutes.
    pub minutes: u16,
    /// How exact that is.
    pub precision: Precision,
}

/// A journey that brought somebody to the event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Travel {
    /// Who was away from home.
    pub who: Traveller,
    /// The event that they came for; none for a visit of its own.
    pub occasion: Option<Reference>,
}
