//! A record as written becomes a record that is valid.

mod event;
mod fact;
mod item;
mod photo;

use std::collections::HashSet;
use std::path::Path;
use std::sync::Arc;

use super::event::Moment;
use super::fact::{Reference, ReferenceKind};
use super::format::{AffiliationFile, ParticipantFile, RecordFile};
use super::identifier::{CountryCode, Identifier, LanguageTag, RecordId};
use super::registry::Registry;
use super::yaml::At;
use super::{DocumentLink, Link, Participant, Record, Who};
use crate::diagnostics::{Diagnostic, Location, SourceFile};

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
    "text",
    "time",
    "travel",
];

/// Checks what was written against the registry and itself.
///
/// # Errors
/// Everything that is wrong, each with its place.
pub(super) fn record(
    root: &Path,
    id: RecordId,
    file: &Arc<SourceFile>,
    written: RecordFile,
    registry: &Registry,
) -> Result<Record, Vec<Diagnostic>> {
    let mut resolver = Resolver {
        root,
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
    /// The project's folder.
    root: &'a Path,
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
        if let [first, second] = events.as_slice()
            && let (Moment::Time { at: first, .. }, Moment::Time { at: second, .. }) =
                (&first.start, &second.start)
            && second < first
        {
            let at = &written.events.value[1].value.start;
            self.problem(
                "events-order",
                "the second event began before the first".to_owned(),
                at,
            );
        }
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
}
