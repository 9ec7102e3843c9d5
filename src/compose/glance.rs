//! The facts at a glance: when, how long, where, who, and which documents.

use std::sync::Arc;

use super::{Asked, Composer, Documents, Participant, Row, RowKind, Sentence, Variables};
use super::{names, variables};
use crate::catalog::Args;
use crate::record::{Event, Member, Moment, Reference, Side, Span};

/// A message of the strip of facts, or an attribute of one.
#[derive(Clone, Copy)]
struct Part(&'static str, Option<&'static str>);

const TIME: Part = Part("glance-time", None);
const CLOCK: Part = Part("glance-clock", None);
const HOME_CLOCK: Part = Part("glance-home-clock", None);
const LENGTH: Part = Part("glance-length", None);
const PLACE: Part = Part("glance-place", None);

impl Part {
    /// The word above the lines of this message.
    const fn label(self) -> Self {
        Self(self.0, Some("label"))
    }

    fn asked(self, args: Args) -> Asked {
        Asked {
            attribute: self.1,
            ..Asked::new(self.0, args)
        }
    }
}

impl Composer<'_> {
    /// The rows, in the order in which every language has them.
    pub(super) fn glance(&mut self, documents: Option<&Documents>) -> Vec<Row> {
        let record = self.record;
        let mut rows = Vec::new();
        match record.events.as_slice() {
            [event] => self.only_event(event, &mut rows),
            events => {
                for (index, event) in events.iter().enumerate() {
                    let before = index.checked_sub(1).map(|before| &events[before]);
                    rows.extend(self.one_of_events(event, index, before));
                }
            }
        }
        for party in parties(&record.sides, &record.attendees) {
            rows.extend(self.party(&party));
        }
        if let Some(documents) = documents {
            let titles = documents.entries.iter().map(|(title, _)| title.clone());
            rows.push(Row {
                kind: RowKind::Documents,
                label: documents.heading.clone(),
                lines: titles.collect(),
                people: Vec::new(),
            });
        }
        rows
    }

    /// A row for the time, the length and the place of the only event.
    fn only_event(&mut self, event: &Event, rows: &mut Vec<Row>) {
        let of_length: &[Part] = if has_length(event) { &[LENGTH] } else { &[] };
        let of_place: &[Part] = if event.place.is_some() { &[PLACE] } else { &[] };
        let mut of_time = vec![TIME];
        of_time.extend(clocks(event));
        for (kind, parts) in [
            (RowKind::Time, of_time.as_slice()),
            (RowKind::Length, of_length),
            (RowKind::Place, of_place),
        ] {
            let Some(first) = parts.first() else { continue };
            let label = self.of_event(first.label(), event, 0);
            let lines = self.lines(parts, event, 0);
            rows.extend(label.map(|label| Row {
                kind,
                label,
                lines,
                people: Vec::new(),
            }));
        }
    }

    /// The row of one of several events: what is not as in the event before.
    fn one_of_events(
        &mut self,
        event: &Event,
        index: usize,
        before: Option<&Event>,
    ) -> Option<Row> {
        let mut parts = Vec::new();
        if before.is_none_or(|before| before.start.date() != event.start.date()) {
            parts.push(TIME);
        }
        parts.extend(clocks(event));
        if has_length(event) {
            parts.push(LENGTH);
        }
        if event.place.is_some() && before.is_none_or(|before| before.place != event.place) {
            parts.push(PLACE);
        }
        let label = self.of_event(Part("glance-event", None), event, index);
        let lines = self.lines(&parts, event, index);
        Some(Row {
            kind: RowKind::Event,
            label: label?,
            lines,
            people: Vec::new(),
        })
    }

    fn lines(&mut self, parts: &[Part], event: &Event, index: usize) -> Vec<Sentence> {
        let lines = parts.iter();
        lines
            .filter_map(|part| self.of_event(*part, event, index))
            .collect()
    }

    /// A message with the variables of one event.
    fn of_event(&mut self, part: Part, event: &Event, index: usize) -> Option<Sentence> {
        self.resolve_by(&|language: &Variables| {
            let args = match index {
                0 => language.event.clone(),
                _ => {
                    let mut args = language.record.apart();
                    variables::event(&mut args, event, index, &language.messages);
                    args
                }
            };
            part.asked(args)
        })
    }

    /// The row of those who act for one country or organisation.
    fn party(&mut self, party: &Party) -> Option<Row> {
        let label = self.resolve_by(&|language: &Variables| {
            let mut args = Args::new();
            variables::affiliation(&mut args, party.of, &party.field, &language.messages);
            Asked::new("glance-side", args)
        });
        let people = party.members.iter();
        let people = people.filter_map(|(field, member)| self.participant(member, field));
        let people = people.collect();
        Some(Row {
            kind: RowKind::Side,
            label: label?,
            lines: Vec::new(),
            people,
        })
    }

    fn participant(&mut self, member: &Member, field: &str) -> Option<Participant> {
        let part = |composer: &mut Self, attribute| {
            composer.resolve_by(&|language: &Variables| {
                let mut args = Args::new();
                let value = names::member(&language.messages, member, field);
                args.set("participant", field, value);
                Part("glance-participant", attribute).asked(args)
            })
        };
        let name = part(self, None);
        let office = match member.is_person() {
            true => part(self, Some("office")).map(Some),
            false => Some(None),
        };
        Some(Participant {
            name: name?,
            office: office?,
        })
    }
}

/// The lines below the day.
fn clocks(event: &Event) -> impl Iterator<Item = Part> {
    let (has_clock, has_home) = match &event.start {
        Moment::Time { home, .. } => (true, home.instant().is_some()),
        Moment::Day { .. } => (matches!(event.span, Span::Until(_)), false),
    };
    let clock = has_clock.then_some(CLOCK);
    clock.into_iter().chain(has_home.then_some(HOME_CLOCK))
}

/// Whether how long it lasted is a line of its own: an end belongs to the line of the clock.
fn has_length(event: &Event) -> bool {
    matches!(event.span, Span::Short | Span::Lasting(_))
}

/// Those who act for one country or organisation.
struct Party<'a> {
    of: Option<&'a Reference>,
    /// The field of the record that names it.
    field: Arc<str>,
    /// Each with its field.
    members: Vec<(String, &'a Member)>,
}

/// The parties in the order in which the record names them, the participants of each
/// before its attendees.
fn parties<'a>(sides: &'a [Side], attendees: &'a [Side]) -> Vec<Party<'a>> {
    let mut parties: Vec<Party> = Vec::new();
    for (sides, list) in [(sides, "participants"), (attendees, "attendees")] {
        for side in sides {
            for (index, member) in side.members.iter().enumerate() {
                let field = format!("{list}.{}[{index}]", side.role);
                let of = member.of();
                match parties.iter_mut().find(|party| party.of == of) {
                    Some(party) => party.members.push((field, member)),
                    None => parties.push(Party {
                        of,
                        field: format!("{field}.of").into(),
                        members: vec![(field, member)],
                    }),
                }
            }
        }
    }
    parties
}
