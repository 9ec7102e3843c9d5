//! Events: when, where, how long.

use jiff::Zoned;

use super::Resolver;
use crate::diagnostics::{Diagnostic, Location};
use crate::record::event::{Duration, Event, Home, Moment, Span, Travel};
use crate::record::fact::ReferenceKind;
use crate::record::format::{
    DurationFile, EventFile, HomeFile, MeasuredDuration, StartFile, StartPrecision,
};
use crate::record::time::{Zone, at_home};
use crate::record::yaml::At;

impl Resolver<'_> {
    pub(super) fn event(&mut self, entry: &At<EventFile>, home_zone: &Zone) -> Option<Event> {
        let written = &entry.value;
        let start = moment(&written.start.value, home_zone);
        let (zone, begin) = match &start {
            Moment::Time { at, .. } => (at.time_zone().iana_name().unwrap_or_default(), Some(at)),
            Moment::Day { zone, .. } => (zone.name(), None),
        };
        let place = match &written.place {
            Some(place) => {
                let reference = self.reference(ReferenceKind::Place, place);
                if let (Some(expected), true) = (
                    self.registry.zone(place.value.as_str()),
                    reference.is_some(),
                ) && expected.name() != zone
                {
                    let message = format!(
                        "the start is in {zone}, but {} is in {}",
                        place.value,
                        expected.name()
                    );
                    self.problems.push(
                        Diagnostic::error("zone-of-place", message)
                            .at(
                                written.start.location(self.file),
                                format!("expected [{}]", expected.name()),
                            )
                            .also(place.location(self.file), "the place"),
                    );
                }
                if written.kind.is_remote() {
                    self.problem(
                        "remote-place",
                        format!("a {} has no place", written.kind.as_str()),
                        place,
                    );
                }
                Some(reference?)
            }
            None if written.kind.is_remote() => None,
            None => {
                self.problems.push(
                    Diagnostic::error(
                        "no-place",
                        format!("a {} takes place somewhere", written.kind.as_str()),
                    )
                    .at(
                        written.start.location(self.file),
                        "this event has no `place`",
                    )
                    .help("add `place: …`, a place of the registry"),
                );
                None
            }
        };
        let span = self.span(written, begin)?;
        let travel = match &written.travel {
            Some(travel) => Some(Travel {
                who: travel.who,
                occasion: match &travel.occasion {
                    Some(occasion) => Some(self.reference(ReferenceKind::Event, occasion)?),
                    None => None,
                },
            }),
            None => None,
        };
        Some(Event {
            kind: written.kind,
            start,
            span,
            place,
            travel,
        })
    }

    pub(super) fn span(&mut self, written: &EventFile, begin: Option<&Zoned>) -> Option<Span> {
        match (&written.duration, &written.end) {
            (None, None) => Some(Span::Untold),
            (Some(duration), None) => match &duration.value {
                DurationFile::Short => Some(Span::Short),
                DurationFile::Measured(measured) => self
                    .duration(measured, duration.location(self.file))
                    .map(Span::Lasting),
            },
            (None, Some(end)) => {
                let after = begin.is_some_and(|begin| begin < end.value.zoned());
                let same_zone =
                    begin.is_some_and(|begin| begin.time_zone() == end.value.zoned().time_zone());
                if after && same_zone {
                    return Some(Span::Until(end.value.zoned().clone()));
                }
                let message = match begin {
                    None => "an end needs a start with a time",
                    Some(_) if !same_zone => "the end is told in another zone than the start",
                    Some(_) => "the end is not after the start",
                };
                self.problem("end", message.to_owned(), end);
                None
            }
            (Some(_), Some(end)) => {
                self.problem(
                    "end",
                    "found an end beside a duration, expected one of them".to_owned(),
                    end,
                );
                None
            }
        }
    }

    pub(super) fn duration(
        &mut self,
        measured: &MeasuredDuration,
        location: Location,
    ) -> Option<Duration> {
        if measured.hours == 0 && measured.minutes == 0 {
            self.problems.push(
                Diagnostic::error("duration", "this lasts no time at all")
                    .at(location, "expected hours or minutes"),
            );
            return None;
        }
        Some(Duration {
            hours: measured.hours,
            minutes: measured.minutes,
            precision: measured.precision,
        })
    }
}

/// When it began, with the home time computed: it is told unless both clocks
/// show the same, and with its day where that is another one.
fn moment(start: &StartFile, home_zone: &Zone) -> Moment {
    let (at, approximate, wish) = match start {
        StartFile::At(time) => (time.zoned(), false, HomeFile::Time),
        StartFile::Detailed(detailed) => (
            detailed.at.value.zoned(),
            detailed.precision == StartPrecision::Approximate,
            detailed.home,
        ),
        StartFile::Day(day) => {
            return Moment::Day {
                day: day.date.date(),
                zone: day.zone.clone(),
            };
        }
    };
    let there = at_home(at, home_zone);
    let home = if wish == HomeFile::None || there.offset() == at.offset() {
        Home::Untold
    } else if wish == HomeFile::Date {
        Home::DayOnly(there)
    } else if there.date() == at.date() {
        Home::SameDay(there)
    } else {
        Home::OtherDay(there)
    };
    Moment::Time {
        at: at.clone(),
        approximate,
        home,
    }
}
