//! A record as written becomes a record that is valid.

use std::collections::HashSet;
use std::sync::Arc;

use fixed_decimal::Decimal;
use jiff::Zoned;

use super::event::{Duration, Event, Home, Moment, Span, Travel};
use super::fact::{Fact, Money, Reference, ReferenceKind};
use super::format::{
    AffiliationFile, ArgumentFile, DurationFile, EventFile, FactFile, HomeFile, ItemFile,
    MeasuredDuration, ParagraphFile, ParticipantFile, RecordFile, StartFile, StartPrecision,
    StatementFile, TypedFact,
};
use super::identifier::{CountryCode, Identifier, LanguageTag, RecordId};
use super::registry::Registry;
use super::time::{Zone, at_home};
use super::yaml::At;
use super::{Argument, DocumentLink, Item, Link, Participant, Photo, Record, Statement, Who};
use crate::diagnostics::{Diagnostic, Location, SourceFile, did_you_mean};

/// Names that every message already has as variables, so that no fact or role
/// can silently take their place.
const RESERVED: &[&str] = &[
    "authentic",
    "authentic-count",
    "count",
    "country",
    "duration",
    "end",
    "end-clock",
    "first",
    "guests",
    "home",
    "home-start",
    "home-start-clock",
    "home-zone",
    "hours",
    "kind",
    "length",
    "minutes",
    "occasion",
    "organisation",
    "page",
    "pages",
    "participants",
    "person",
    "place",
    "precision",
    "published",
    "publisher",
    "purpose",
    "second",
    "section",
    "start",
    "start-clock",
    "status",
    "time",
    "travel",
];

/// How deep items may nest: `1`, `(1)`, `(a)`.
const DEEPEST_ITEM: usize = 3;

/// Checks what was written against the registry and itself.
///
/// # Errors
/// Everything that is wrong, each with its place.
pub(super) fn record(
    id: RecordId,
    file: &Arc<SourceFile>,
    written: RecordFile,
    registry: &Registry,
) -> Result<Record, Vec<Diagnostic>> {
    let mut resolver = Resolver {
        file,
        registry,
        problems: Vec::new(),
        known: HashSet::new(),
    };
    let record = resolver.record(id, written);
    match record {
        Some(record) if resolver.problems.is_empty() => Ok(record),
        _ => Err(resolver.problems),
    }
}

struct Resolver<'a> {
    file: &'a Arc<SourceFile>,
    registry: &'a Registry,
    problems: Vec<Diagnostic>,
    /// Roles and facts, which arguments may name.
    known: HashSet<String>,
}

impl Resolver<'_> {
    fn record(&mut self, id: RecordId, written: RecordFile) -> Option<Record> {
        let publisher = self.reference(ReferenceKind::Organisation, &written.publisher);
        if !(1..=2).contains(&written.section.value.len()) {
            self.problem(
                "section",
                format!(
                    "found {} countries, expected one or two",
                    written.section.value.len()
                ),
                &written.section,
            );
        }
        let section: Vec<_> = written
            .section
            .value
            .iter()
            .filter_map(|code| self.country(code))
            .collect();
        let participants = self.participants(written.participants);
        let events: Vec<_> = written
            .events
            .value
            .iter()
            .filter_map(|event| self.event(event, &written.home_zone))
            .collect();
        if !(1..=2).contains(&written.events.value.len()) {
            self.problem(
                "events",
                format!(
                    "found {} events, expected one or two",
                    written.events.value.len()
                ),
                &written.events,
            );
        }
        let facts: Vec<_> = written
            .facts
            .into_iter()
            .filter_map(|(name, fact)| {
                self.name_is_free(&name, "fact");
                Some((name.value, self.fact(&fact)?))
            })
            .collect();
        let photos = self.photos(written.photos);
        let body = written.body.iter().map(|item| self.item(item, 1)).collect();
        let notes = written
            .notes
            .iter()
            .map(|note| self.paragraph(note))
            .collect();
        let documents = written
            .documents
            .into_iter()
            .filter_map(|entry| {
                Some(DocumentLink {
                    document: self.reference(ReferenceKind::Document, &entry.document)?,
                    url: entry.url.map(|url| url.value),
                })
            })
            .collect();
        let links = written
            .links
            .into_iter()
            .map(|link| Link {
                location: link.id.location(self.file),
                id: link.id.value,
                url: link.url.value,
            })
            .collect();
        let located = |tags: Vec<At<LanguageTag>>| -> Vec<(LanguageTag, Location)> {
            tags.into_iter()
                .map(|tag| (tag.value.clone(), tag.location(self.file)))
                .collect()
        };
        let published_in = located(written.languages);
        let authentic = located(written.authentic);
        Some(Record {
            id,
            file: Arc::clone(self.file),
            revision: written.revision.get(),
            publisher: publisher?,
            section,
            status: written.status,
            published_in,
            authentic,
            published: written.published,
            home_zone: written.home_zone,
            participants,
            events,
            photos,
            facts,
            body,
            notes,
            documents,
            links,
        })
    }

    fn problem<T>(&mut self, rule: &'static str, message: String, at: &At<T>) {
        self.problems
            .push(Diagnostic::error(rule, message).at(at.location(self.file), "here"));
    }

    fn reference(&mut self, kind: ReferenceKind, id: &At<Identifier>) -> Option<Reference> {
        self.look_up(kind, id.value.as_str(), id.location(self.file))
    }

    fn country(&mut self, code: &At<CountryCode>) -> Option<Reference> {
        self.look_up(
            ReferenceKind::Country,
            code.value.as_str(),
            code.location(self.file),
        )
    }

    fn look_up(&mut self, kind: ReferenceKind, id: &str, location: Location) -> Option<Reference> {
        self.registry
            .reference(kind, id)
            .map_err(|problem| {
                self.problems
                    .push(problem.at(location, "not in the registry"))
            })
            .ok()
    }

    /// A role or fact becomes a variable; it must not hide another one.
    fn name_is_free(&mut self, name: &At<Identifier>, what: &str) {
        let text = name.value.as_str();
        let taken = RESERVED.contains(&text)
            || text
                .strip_prefix("second-")
                .is_some_and(|rest| RESERVED.contains(&rest));
        if taken || !self.known.insert(text.to_owned()) {
            let message = format!(
                "the {what} `{text}` has the name of a variable that every message already has"
            );
            self.problems.push(
                Diagnostic::error("reserved-name", message)
                    .at(name.location(self.file), "taken")
                    .help("give it a name of its own"),
            );
        }
    }

    fn participants(
        &mut self,
        written: indexmap::IndexMap<At<Identifier>, At<ParticipantFile>>,
    ) -> Vec<Participant> {
        let mut participants = Vec::new();
        let mut has_host = false;
        for (role, entry) in written {
            self.name_is_free(&role, "participant");
            has_host |= role.value.as_str() == "host";
            let location = role.location(self.file);
            let of = entry.value.of.as_ref().and_then(|of| match &of.value {
                AffiliationFile::Country(code) => self.look_up(
                    ReferenceKind::Country,
                    code.as_str(),
                    of.location(self.file),
                ),
                AffiliationFile::Organisation(id) => self.look_up(
                    ReferenceKind::Organisation,
                    id.as_str(),
                    of.location(self.file),
                ),
            });
            if let Some(who) = self.who(&entry, &location) {
                participants.push(Participant {
                    role: role.value,
                    who,
                    of,
                    location,
                });
            }
        }
        if !has_host {
            self.problems.push(
                Diagnostic::error("no-host", "none of the participants is the `host`")
                    .in_file(self.file.path())
                    .help("name the participant whose side publishes the record `host`"),
            );
        }
        // The host comes first, whatever the order in the file.
        participants.sort_by_key(|participant| participant.role.as_str() != "host");
        participants
    }

    fn who(&mut self, entry: &At<ParticipantFile>, location: &Location) -> Option<Who> {
        let written = &entry.value;
        let group_or_person = |problem: &str| {
            Diagnostic::error("participant", problem.to_owned())
                .at(location.clone(), "this participant")
                .help("write `{ person: …, office: …, of: … }` or `{ group: …, count: …, of: … }`")
        };
        match (
            &written.person,
            &written.office,
            &written.group,
            written.count,
        ) {
            (Some(person), Some(office), None, None) => {
                let person = self.reference(ReferenceKind::Person, person);
                let office = self.reference(ReferenceKind::Office, office);
                Some(Who::Person {
                    person: person?,
                    office: office?,
                    style: written.style.clone(),
                })
            }
            (None, None, Some(group), Some(count)) if written.style.is_none() => Some(Who::Group {
                group: group.value.clone(),
                count: count.get(),
            }),
            (Some(_), None, None, None) => {
                self.problems
                    .push(group_or_person("a person without an office"));
                None
            }
            (None, None, Some(_), None) => {
                self.problems
                    .push(group_or_person("a group without its number"));
                None
            }
            _ => {
                self.problems.push(group_or_person(
                    "expected a person with an office, or a group with its number",
                ));
                None
            }
        }
    }

    fn event(&mut self, entry: &At<EventFile>, home_zone: &Zone) -> Option<Event> {
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

    fn span(&mut self, written: &EventFile, begin: Option<&Zoned>) -> Option<Span> {
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
                self.problem(
                    "end",
                    "the end is not after the start, or in another zone".to_owned(),
                    end,
                );
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

    fn duration(&mut self, measured: &MeasuredDuration, location: Location) -> Option<Duration> {
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

    fn fact(&mut self, fact: &At<FactFile>) -> Option<Fact> {
        let location = fact.location(self.file);
        match &fact.value {
            FactFile::Integer(number) => Some(Fact::Number(Decimal::from(*number))),
            FactFile::Typed(typed) => self.typed_fact(typed, location),
            FactFile::List(facts) => {
                if facts.is_empty() {
                    self.problem("empty-list", "an empty list says nothing".to_owned(), fact);
                    return None;
                }
                facts
                    .iter()
                    .map(|fact| self.fact(fact))
                    .collect::<Option<_>>()
                    .map(Fact::List)
            }
        }
    }

    fn typed_fact(&mut self, fact: &TypedFact, location: Location) -> Option<Fact> {
        let reference =
            |resolver: &mut Self, kind, id| resolver.reference(kind, id).map(Fact::Reference);
        match fact {
            TypedFact::Decimal(text) => self.decimal(text).map(Fact::Number),
            TypedFact::Money(money) => Some(Fact::Money(Money {
                amount: self.decimal(&money.amount)?,
                currency: money.currency.clone(),
            })),
            TypedFact::Date(day) => Some(Fact::Date(*day)),
            TypedFact::Instant(time) => Some(Fact::Instant(time.zoned().clone())),
            TypedFact::Duration(measured) => self.duration(measured, location).map(Fact::Duration),
            TypedFact::Person(id) => reference(self, ReferenceKind::Person, id),
            TypedFact::Office(id) => reference(self, ReferenceKind::Office, id),
            TypedFact::Country(code) => self.country(code).map(Fact::Reference),
            TypedFact::Place(id) => reference(self, ReferenceKind::Place, id),
            TypedFact::Event(id) => reference(self, ReferenceKind::Event, id),
            TypedFact::Organisation(id) => reference(self, ReferenceKind::Organisation, id),
            TypedFact::Document(id) => reference(self, ReferenceKind::Document, id),
        }
    }

    fn decimal(&mut self, text: &At<String>) -> Option<Decimal> {
        // An exponent could ask for a number of a billion digits.
        let plain = text.value.len() <= 40
            && text
                .value
                .bytes()
                .all(|byte| byte.is_ascii_digit() || byte == b'.' || byte == b'-');
        match text.value.parse() {
            Ok(decimal) if plain => Some(decimal),
            _ => {
                self.problem(
                    "decimal",
                    format!(
                        "found {:?}, expected a decimal number such as \"2.5\"",
                        text.value
                    ),
                    text,
                );
                None
            }
        }
    }

    fn photos(&mut self, written: Vec<At<super::format::PhotoFile>>) -> Vec<Photo> {
        let mut photos = Vec::new();
        for photo in written {
            let name = &photo.value.file.value;
            let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
            let image = [".png", ".jpg", ".jpeg"]
                .iter()
                .any(|ending| name.ends_with(ending));
            // A name and nothing else: no folder, no hidden file, no way out.
            if image && name.chars().all(allowed) && !name.starts_with('.') && !name.contains("..")
            {
                photos.push(Photo {
                    location: photo.value.id.location(self.file),
                    id: photo.value.id.value.clone(),
                    file: name.clone(),
                });
            } else {
                self.problem(
                    "photo-file",
                    format!(
                        "found {name:?}, expected the name of a PNG or JPEG file in data/photos/"
                    ),
                    &photo.value.file,
                );
            }
        }
        photos
    }

    fn item(&mut self, item: &ItemFile, depth: usize) -> Item {
        match item {
            ItemFile::Statements(statements) => Item {
                heading: None,
                statements: self.statements(statements),
                items: Vec::new(),
                numbered: true,
            },
            ItemFile::Detailed(detailed) => {
                let heading = detailed
                    .heading
                    .as_ref()
                    .and_then(|heading| self.statement(&heading.value, heading));
                let statements = self.statements(&detailed.statements);
                if depth >= DEEPEST_ITEM
                    && let Some(place) = detailed
                        .statements
                        .first()
                        .filter(|_| !detailed.items.is_empty())
                {
                    self.problem(
                        "too-deep",
                        format!("found a level below the {DEEPEST_ITEM} that items may have"),
                        place,
                    );
                }
                let items = if depth < DEEPEST_ITEM {
                    detailed
                        .items
                        .iter()
                        .map(|item| self.item(item, depth + 1))
                        .collect()
                } else {
                    Vec::new()
                };
                Item {
                    heading,
                    statements,
                    items,
                    numbered: detailed.numbered,
                }
            }
        }
    }

    fn paragraph(&mut self, paragraph: &At<ParagraphFile>) -> Vec<Statement> {
        match &paragraph.value {
            ParagraphFile::One(statement) => {
                self.statement(statement, paragraph).into_iter().collect()
            }
            ParagraphFile::Many(statements) => self.statements(statements),
        }
    }

    fn statements(&mut self, statements: &[At<StatementFile>]) -> Vec<Statement> {
        statements
            .iter()
            .filter_map(|statement| self.statement(&statement.value, statement))
            .collect()
    }

    fn statement<T>(&mut self, statement: &StatementFile, at: &At<T>) -> Option<Statement> {
        let mut arguments = Vec::new();
        for (name, argument) in &statement.arguments {
            let argument = match &argument.value {
                ArgumentFile::Named(target) => {
                    if !self.known.contains(target.as_str()) {
                        let problem = Diagnostic::error(
                            "unknown-argument",
                            format!(
                                "no participant and no fact of this record is called `{target}`"
                            ),
                        )
                        .at(
                            argument.location(self.file),
                            "expected the name of a participant or fact",
                        );
                        let mut known: Vec<&str> = self.known.iter().map(String::as_str).collect();
                        known.sort_unstable();
                        let help = match did_you_mean(target.as_str(), known.iter().copied()) {
                            Some(near) => format!("did you mean `{near}`?"),
                            None => format!("this record has {}", known.join(", ")),
                        };
                        self.problems.push(problem.help(help));
                    }
                    Some(Argument::Named(target.clone()))
                }
                ArgumentFile::Fact(_) => self.argument_fact(argument).map(Argument::Fact),
            };
            arguments.push((name.value.clone(), argument?));
        }
        Some(Statement {
            message: statement.message.clone(),
            arguments,
            only: statement.only.clone(),
            location: at.location(self.file),
        })
    }

    fn argument_fact(&mut self, argument: &At<ArgumentFile>) -> Option<Fact> {
        let location = argument.location(self.file);
        match &argument.value {
            ArgumentFile::Named(_) => None,
            ArgumentFile::Fact(FactFile::Integer(number)) => {
                Some(Fact::Number(Decimal::from(*number)))
            }
            ArgumentFile::Fact(FactFile::Typed(typed)) => self.typed_fact(typed, location),
            ArgumentFile::Fact(FactFile::List(facts)) => facts
                .iter()
                .map(|fact| self.fact(fact))
                .collect::<Option<_>>()
                .map(Fact::List),
        }
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
