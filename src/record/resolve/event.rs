//! Events: when, where, how long.

use super::Resolver;
use crate::diagnostics::{Diagnostic, Location};
use crate::record::event::{Duration, Event, Home, Moment, Span, Travel};
use crate::record::fact::{Reference, ReferenceKind};
use crate::record::form::Form;
use crate::record::format::{
    DurationFile, EventFile, HomeFile, MeasuredDuration, OneOrMany, StartFile, StartPrecision,
    Traveller,
};
use crate::record::identifier::Identifier;
use crate::record::time::{Zone, at_home};
use crate::record::yaml::At;
use crate::rules::Rule;

impl Resolver<'_> {
    /// An event of a record with so many sides.
    pub(super) fn event(
        &mut self,
        entry: &At<EventFile>,
        home_zone: &Zone,
        sides: usize,
    ) -> Option<Event> {
        let written = &entry.value;
        let start = moment(&written.start.value, home_zone);
        let kinds = self.kinds(&written.kind);
        let place = self.place(written, &start);
        let span = self.span(written, &start);
        let travel = self.travel(written, sides);
        let (kinds, form, location) = kinds?;
        self.requirements(&kinds, form, written, sides, &location);
        Some(Event {
            kinds,
            form,
            start,
            span: span?,
            place: place?,
            travel: travel?,
            paid_by: written.by.as_ref().map(|by| by.value),
            location,
        })
    }

    /// The kinds of an event with their form, and the place of the first.
    fn kinds(
        &mut self,
        written: &At<OneOrMany<Identifier>>,
    ) -> Option<(Vec<Reference>, Form, Location)> {
        let ids = written.clone().into_list();
        if ids.is_empty() {
            self.empty("kind", written, "name a kind of data/registry/kinds.yaml");
        }
        self.once("kind", "for this event", &ids);
        let mut kinds = Vec::new();
        let mut first: Option<(Form, Location)> = None;
        for id in &ids {
            let kind = self.reference(ReferenceKind::Kind, id);
            let form = self.registry.form(id.value.as_str());
            let (Some(kind), Some(form)) = (kind, form) else {
                continue;
            };
            let location = id.location(self.file);
            kinds.push(kind);
            match &first {
                None => first = Some((form, location)),
                Some((other, place)) if *other != form => {
                    let message = format!(
                        "found a kind of the form {} beside one of the form {}, expected the same form",
                        form.as_str(),
                        other.as_str()
                    );
                    self.problems.push(
                        Diagnostic::new(Rule::Kinds, message)
                            .at(location, format!("of the form {}", form.as_str()))
                            .also(place.clone(), format!("of the form {}", other.as_str()))
                            .help("make two events of it"),
                    );
                }
                Some(_) => {}
            }
        }
        let (form, location) = first?;
        (kinds.len() == ids.len()).then_some((kinds, form, location))
    }

    /// The place, whose zone must be that of the start.
    fn place(&mut self, written: &EventFile, start: &Moment) -> Option<Option<Reference>> {
        let Some(place) = &written.place else {
            return Some(None);
        };
        let reference = self.reference(ReferenceKind::Place, place)?;
        let zone = start.zone_name();
        if let Some(expected) = self.registry.zone(place.value.as_str())
            && expected.name() != zone
        {
            let message = format!(
                "the start is in {zone}, but {} is in {}",
                place.value,
                expected.name()
            );
            self.problems.push(
                Diagnostic::new(Rule::ZoneOfPlace, message)
                    .at(
                        written.start.location(self.file),
                        format!("expected [{}]", expected.name()),
                    )
                    .also(place.location(self.file), "the place")
                    .help("write the time on the clocks of the place, with their zone"),
            );
        }
        Some(Some(reference))
    }

    fn travel(&mut self, written: &EventFile, sides: usize) -> Option<Option<Travel>> {
        let Some(travel) = &written.travel else {
            return Some(None);
        };
        let who = travel.who.value;
        if sides < 2 && who != Traveller::Host {
            let message = format!(
                "found `{}` as who travelled, but the record has one side",
                who.as_str()
            );
            self.problems.push(
                Diagnostic::new(Rule::Travel, message)
                    .at(travel.who.location(self.file), "expected `host`")
                    .help("write `who: host`, or name the other side under `participants`"),
            );
        }
        let occasion = match &travel.occasion {
            Some(occasion) => Some(self.reference(ReferenceKind::Event, occasion)?),
            None => None,
        };
        Some(Some(Travel { who, occasion }))
    }

    /// What the form of an event asks of the record.
    fn requirements(
        &mut self,
        kinds: &[Reference],
        form: Form,
        written: &EventFile,
        sides: usize,
        location: &Location,
    ) {
        let kind = kinds.first().map_or("", |kind| kind.id.as_str());
        if form.needs_place() && written.place.is_none() {
            self.problems.push(
                Diagnostic::new(
                    Rule::NoPlace,
                    format!("found no place for `{kind}`, expected where it was"),
                )
                .at(location.clone(), "this event has no `place`")
                .help("add `place: …`, a place of the registry"),
            );
        }
        // A record without any side is refused for that.
        if (1..form.least_sides()).contains(&sides) {
            let message = format!(
                "found {sides} side, expected {} or more for `{kind}`",
                form.least_sides()
            );
            self.problems.push(
                Diagnostic::new(Rule::Sides, message)
                    .at(location.clone(), "this event")
                    .help("name the other side under `participants`; one side alone can have a ceremony"),
            );
        }
        match &written.by {
            None if form.is_paid() => self.problems.push(
                Diagnostic::new(
                    Rule::NoPayer,
                    format!("found no `by` for `{kind}`, expected which side paid it"),
                )
                .at(location.clone(), "this event has no `by`")
                .help("add `by: guest`, or `by: host` where the host called on the other side"),
            ),
            Some(by) if !form.is_paid() => self.problems.push(
                Diagnostic::new(
                    Rule::Payer,
                    format!("found `by` for `{kind}`, which is not a call"),
                )
                .at(by.location(self.file), "belongs to a call")
                .also(location.clone(), "this event")
                .help("remove `by`, or take a kind of the form call"),
            ),
            _ => {}
        }
    }

    /// How long it lasted, or until when.
    fn span(&mut self, written: &EventFile, start: &Moment) -> Option<Span> {
        match (&written.duration, &written.end) {
            (None, None) => Some(Span::Unknown),
            (Some(duration), None) => match &duration.value {
                DurationFile::Short => Some(Span::Short),
                DurationFile::Measured(measured) => self
                    .duration(measured, duration.location(self.file))
                    .map(Span::Lasting),
            },
            (None, Some(end)) => {
                let until = end.value.zoned();
                let zone = until.time_zone().iana_name().unwrap_or_default();
                let message = match start {
                    Moment::Day { .. } => "found an end, but the start has no time".to_owned(),
                    Moment::Time { .. } if zone != start.zone_name() => format!(
                        "the end is in {zone}, but the start is in {}",
                        start.zone_name()
                    ),
                    Moment::Time { at, .. } if until <= at => {
                        "the end is not after the start".to_owned()
                    }
                    Moment::Time { .. } => return Some(Span::Until(until.clone())),
                };
                let help = "write the end on the clocks of the place, after the start";
                self.problem(Rule::End, &message, end, help);
                None
            }
            (Some(_), Some(end)) => {
                let message = "found an end beside a duration, expected one of them";
                self.problem(Rule::End, message, end, "remove one of them");
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
                Diagnostic::new(Rule::Duration, "found a duration of no time")
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

/// When it began, with the time at home computed: it is printed unless both clocks show
/// the same, and with its day where that is another one.
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
        Home::Omitted
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
