//! A record as written becomes a record that is valid.

mod agreement;
mod bound;
mod event;
mod fact;
mod item;
mod name;
mod photo;
mod side;
#[cfg(test)]
mod tests;

use std::path::Path;
use std::sync::Arc;

use self::name::Names;
use super::fact::{Reference, ReferenceKind};
use super::format::{AffiliationFile, RecordFile};
use super::identifier::{CountryCode, Identifier, LanguageTag, RecordId};
use super::registry::Registry;
use super::yaml::At;
use super::{DocumentLink, Event, Link, NamedFact, Record};
use crate::diagnostics::{Allowances, Diagnostic, Location, SourceFile};
use crate::rules::Rule;

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
    reserved: &[&str],
) -> Result<Record, Vec<Diagnostic>> {
    // Nothing is looked up for a record that asks for too much.
    bound::check(file, &written)?;
    let mut resolver = Resolver {
        root,
        file,
        registry,
        problems: Vec::new(),
        warnings: Vec::new(),
        names: Names::new(reserved),
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
    warnings: Vec<Diagnostic>,
    /// The variables that messages get, by name.
    names: Names<'a>,
}

impl Resolver<'_> {
    fn record(&mut self, id: RecordId, written: RecordFile) -> Option<Record> {
        let publisher = self.reference(ReferenceKind::Organisation, &written.publisher);
        let section = self.section(&written.section);
        self.names.sides(written.participants.value.keys());
        let sides = self.sides(written.participants);
        let attendees = self.attendees(written.attendees, &sides);
        let events: Vec<_> = written
            .events
            .value
            .iter()
            .filter_map(|event| self.event(event, &written.home_zone, sides.len()))
            .collect();
        if written.events.value.is_empty() {
            self.empty("event", &written.events, "add an event, `- kind: …`");
        }
        let title_kinds = self.title_kinds(written.title.as_ref(), &events);
        let facts: Vec<_> = written
            .facts
            .into_iter()
            .filter_map(|(name, fact)| {
                self.take_name(&name, "fact");
                let location = name.location(self.file);
                Some(NamedFact {
                    name: name.value,
                    fact: self.fact(&fact)?,
                    location,
                })
            })
            .collect();
        let photos = self.photos(written.photos, written.status);
        let body: Vec<_> = written.body.iter().map(|item| self.item(item, 1)).collect();
        let notes: Vec<_> = written
            .notes
            .into_iter()
            .map(|note| self.paragraph(note))
            .collect();
        self.once(
            "document",
            "in the list",
            written.documents.iter().map(|it| &it.document),
        );
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
        self.once(
            "link",
            "in the list",
            written.links.iter().map(|link| &link.id),
        );
        let links = written
            .links
            .into_iter()
            .map(|link| Link {
                location: link.id.location(self.file),
                id: link.id.value,
                url: link.url.value,
            })
            .collect();
        let published_in = match written.languages {
            Some(languages) if languages.value.is_empty() => {
                let help = "name a language, or leave `languages` out for all of the project";
                self.empty("language", &languages, help);
                Vec::new()
            }
            Some(languages) => self.languages(languages.value),
            None => Vec::new(),
        };
        let authentic = self.languages(written.authentic);
        let published = (
            &written.published.value,
            written.published.location(self.file),
        );
        let wrong = agreement::events(&events, published, &written.home_zone);
        self.problems.extend(wrong);
        // A statement that was refused would not be seen between two others.
        if self.problems.is_empty() {
            self.problems = agreement::statements(&body, &notes);
        }
        let mut record = Record {
            id,
            file: Arc::clone(self.file),
            revision: written.revision.get(),
            seat: publisher
                .as_ref()
                .and_then(|publisher| self.registry.seat(&publisher.id)),
            publisher: publisher?,
            section: section.iter().map(|(party, _)| party.clone()).collect(),
            title_kinds,
            status: written.status,
            published_in,
            authentic,
            published: written.published.value,
            home_zone: written.home_zone,
            sides,
            attendees,
            events,
            photos,
            facts,
            body,
            notes,
            documents,
            links,
            warnings: Vec::new(),
        };
        record.warnings = agreement::warnings(&record, &section);
        record.warnings.append(&mut self.warnings);
        record.warnings.extend(Allowances::of(self.file).problems);
        Some(record)
    }

    /// Reports a value that is wrong in itself.
    fn problem<T>(&mut self, rule: Rule, message: &str, at: &At<T>, help: &str) {
        self.problems.push(
            Diagnostic::new(rule, message)
                .at(at.location(self.file), "here")
                .help(help),
        );
    }

    /// Reports a list or a mapping with nothing in it.
    fn empty<T>(&mut self, what: &str, at: &At<T>, help: &str) {
        let message = format!("found no {what}, expected one or more");
        self.problem(Rule::EmptyList, &message, at, help);
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

    /// The country or organisation that somebody acts for.
    fn affiliation(&mut self, of: &At<AffiliationFile>) -> Option<Reference> {
        let (kind, id) = match &of.value {
            AffiliationFile::Country(code) => (ReferenceKind::Country, code.as_str()),
            AffiliationFile::Organisation(id) => (ReferenceKind::Organisation, id.as_str()),
        };
        self.look_up(kind, id, of.location(self.file))
    }

    fn look_up(&mut self, kind: ReferenceKind, id: &str, location: Location) -> Option<Reference> {
        let found = self.registry.get(kind, id);
        if found.is_none() {
            let problem = match self.may_suggest() {
                true => self.registry.reference(kind, id).err(),
                false => Some(Registry::unknown(kind, id, None)),
            };
            let problem = problem.map(|problem| problem.at(location, "not in the registry"));
            self.problems.extend(problem);
        }
        found
    }

    /// Whether an unknown name is compared with all that are known. That takes time, so
    /// a record with a lot of them gets no suggestion for the later ones.
    fn may_suggest(&self) -> bool {
        self.problems.len() < 50
    }

    /// The parties of the running head, each with its place.
    fn section(&mut self, written: &At<Vec<At<AffiliationFile>>>) -> Vec<(Reference, Location)> {
        if written.value.is_empty() {
            let help = "name the countries of the relations, such as `[JP, PE]`";
            self.empty("country or organisation", written, help);
        }
        let mut section: Vec<(Reference, Location)> = Vec::new();
        for party in &written.value {
            let Some(reference) = self.affiliation(party) else {
                continue;
            };
            let location = party.location(self.file);
            match section.iter().find(|(other, _)| *other == reference) {
                Some((_, first)) => {
                    let problem = twice("party", &reference.id, "in the section", first, &location);
                    self.problems.push(problem);
                }
                None => section.push((reference, location)),
            }
        }
        section
    }

    /// The kinds that the title names: each must be that of an event, or the title would
    /// name something that did not take place.
    fn title_kinds(
        &mut self,
        written: Option<&At<Vec<At<Identifier>>>>,
        events: &[Event],
    ) -> Vec<Reference> {
        let Some(written) = written else {
            let first = events.first().map(|event| event.kinds.clone());
            return first.unwrap_or_default();
        };
        if written.value.is_empty() {
            let help = "name a kind, or leave `title` out for those of the first event";
            self.empty("kind", written, help);
        }
        self.once("kind", "in the title", &written.value);
        let mut kinds = Vec::new();
        for id in &written.value {
            let Some(kind) = self.reference(ReferenceKind::Kind, id) else {
                continue;
            };
            if !events.iter().any(|event| event.kinds.contains(&kind)) {
                let message = format!(
                    "the title names `{}`, but no event is of that kind",
                    kind.id
                );
                self.problems.push(
                    Diagnostic::new(Rule::TitleKind, message)
                        .at(id.location(self.file), "expected the kind of an event")
                        .help("name kinds that are under `events`, or leave `title` out"),
                );
            }
            kinds.push(kind);
        }
        kinds
    }

    fn languages(&mut self, tags: Vec<At<LanguageTag>>) -> Vec<(LanguageTag, Location)> {
        self.once("language", "in the list", &tags);
        tags.into_iter()
            .map(|tag| (tag.value.clone(), tag.location(self.file)))
            .collect()
    }

    /// Reports each value that is in a list a second time.
    fn once<'v, T>(&mut self, what: &str, place: &str, values: impl IntoIterator<Item = &'v At<T>>)
    where
        T: std::fmt::Display + Eq + std::hash::Hash + 'v,
    {
        let mut seen: indexmap::IndexSet<&At<T>> = indexmap::IndexSet::new();
        for value in values {
            if let Some(first) = seen.get(value) {
                let first = first.location(self.file);
                let second = value.location(self.file);
                let name = value.value.to_string();
                self.problems
                    .push(twice(what, &name, place, &first, &second));
            }
            seen.insert(value);
        }
    }
}

fn twice(what: &str, name: &str, place: &str, first: &Location, second: &Location) -> Diagnostic {
    Diagnostic::new(
        Rule::Twice,
        format!("the {what} `{name}` is named twice {place}"),
    )
    .at(second.clone(), "the second time")
    .also(first.clone(), "the first time")
    .help("keep one of them")
}
