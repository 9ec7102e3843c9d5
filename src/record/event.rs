//! What took place, when it began and how long it lasted.

use jiff::{Zoned, civil};

use super::fact::Reference;
use super::format::{EventKind, Precision, Traveller};
use super::time::Zone;

/// Something that took place.
#[derive(Clone, Debug)]
pub struct Event {
    /// What it was.
    pub kind: EventKind,
    /// When it began.
    pub start: Moment,
    /// How long it lasted, as far as it is told.
    pub span: Span,
    /// Where: a place. Always present for a meeting in person.
    pub place: Option<Reference>,
    /// Who was away from home for it.
    pub travel: Option<Travel>,
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
        /// The same instant at home, as far as it is told.
        home: Home,
    },
    /// On a day, at a time that is not told.
    Day {
        /// The day.
        day: civil::Date,
        /// The zone of the place.
        zone: Zone,
    },
}

/// How the time at home is told.
#[derive(Clone, Debug)]
pub enum Home {
    /// Not at all: the clocks show the same, or the record does not want it.
    Untold,
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
            Self::Untold => "none",
            Self::SameDay(_) => "same-day",
            Self::OtherDay(_) => "other-day",
            Self::DayOnly(_) => "date-only",
        }
    }

    /// The instant on the clocks at home, where it is told.
    pub fn instant(&self) -> Option<&Zoned> {
        match self {
            Self::Untold => None,
            Self::SameDay(instant) | Self::OtherDay(instant) | Self::DayOnly(instant) => {
                Some(instant)
            }
        }
    }
}

/// How long something lasted.
#[derive(Clone, Debug)]
pub enum Span {
    /// It is not told.
    Untold,
    /// "a short time".
    Short,
    /// So many hours and minutes.
    Lasting(Duration),
    /// To a time of the clock.
    Until(Zoned),
}

impl Span {
    /// As messages select on it.
    pub fn keyword(&self) -> &'static str {
        match self {
            Self::Untold => "none",
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
#[derive(Clone, Debug)]
pub struct Travel {
    /// Who was away from home.
    pub who: Traveller,
    /// The event that they came for; none for a visit of its own.
    pub occasion: Option<Reference>,
}
