//! Sides and those who are on them.

use std::collections::HashMap;

use indexmap::IndexMap;

use super::{Resolver, twice};
use crate::diagnostics::{Diagnostic, Location, did_you_mean};
use crate::record::fact::{Reference, ReferenceKind};
use crate::record::format::{MemberFile, OfficeholderFile, OneOrMany};
use crate::record::identifier::Identifier;
use crate::record::side::{Member, Officeholder, Side, Who};
use crate::record::yaml::At;
use crate::rules::Rule;

/// Sides as they are written: by role, each with one member or several.
type SidesFile = IndexMap<At<Identifier>, At<OneOrMany<MemberFile>>>;

/// What to write for a member.
const MEMBER: &str = "write `{ person: …, office: …, of: … }` or `{ group: …, count: …, of: … }`";
/// What to write for a person alone.
pub(super) const OFFICEHOLDER: &str = "write `{ person: …, office: …, of: … }`";

impl Resolver<'_> {
    /// The sides, the host first.
    pub(super) fn sides(&mut self, written: At<SidesFile>) -> Vec<Side> {
        if written.value.is_empty() {
            self.empty("side", &written, "name the side that publishes, `host: …`");
        }
        for role in written.value.keys() {
            self.take_role(role);
        }
        let mut sides: Vec<Side> = written
            .value
            .into_iter()
            .map(|(role, members)| self.side(role, members))
            .collect();
        // The host comes first, whatever the order in the file.
        sides.sort_by_key(|side| side.role.as_str() != "host");
        self.guest_follows_host(&sides);
        for (index, side) in sides.iter().enumerate() {
            self.names.add_side(side, index == 0);
        }
        sides
    }

    /// Messages know the first member of the first side as `$host`, and the first of the
    /// others as `$guest`. A side that is called `guest` must be that one.
    fn guest_follows_host(&mut self, sides: &[Side]) {
        let guest = sides.iter().position(|side| side.role.as_str() == "guest");
        let problem = match guest {
            Some(0) => {
                Diagnostic::new(Rule::NoHost, "found a side `guest`, but none is the `host`")
                    .help("call the side that publishes `host`, or give `guest` another name")
            }
            Some(2..) => Diagnostic::new(
                Rule::GuestOrder,
                "found the side `guest` after another guest, expected it right after the host",
            )
            .help("move it there, or give it another name"),
            Some(_) | None => return,
        };
        let location = guest.and_then(|index| Some(sides.get(index)?.location.clone()));
        self.problems
            .extend(location.map(|at| problem.at(at, "this side")));
    }

    /// Those who sat with the participants, by the role of their side.
    pub(super) fn attendees(&mut self, written: SidesFile, sides: &[Side]) -> Vec<Side> {
        let mut attendees = Vec::new();
        for (role, members) in written {
            let roles = || sides.iter().map(|side| side.role.as_str());
            if !roles().any(|known| known == role.value.as_str()) {
                let message = format!("no side of the participants is called `{}`", role.value);
                let help = match did_you_mean(role.value.as_str(), roles()) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => format!("the sides are {}", roles().collect::<Vec<_>>().join(", ")),
                };
                self.problems.push(
                    Diagnostic::new(Rule::UnknownSide, message)
                        .at(role.location(self.file), "expected the role of a side")
                        .help(help),
                );
            }
            attendees.push(self.side(role, members));
        }
        self.nobody_twice(sides, &attendees);
        attendees
    }

    fn side(&mut self, role: At<Identifier>, members: At<OneOrMany<MemberFile>>) -> Side {
        let location = role.location(self.file);
        if members.value.count() == 0 {
            let what = format!("member of the side `{}`", role.value);
            self.empty(&what, &role, "name who was on it, or remove it");
        }
        let members: Vec<Member> = members
            .into_list()
            .into_iter()
            .filter_map(|member| self.member(&member))
            .collect();
        Side {
            role: role.value,
            of: shared(&members),
            members,
            location,
        }
    }

    fn member(&mut self, written: &At<MemberFile>) -> Option<Member> {
        if let Some(name) = &written.value.name {
            self.take_name(name, "member");
        }
        let named = written
            .value
            .person
            .as_ref()
            .or(written.value.group.as_ref());
        let location = match named {
            Some(named) => named.location(self.file),
            None => written.location(self.file),
        };
        Some(Member {
            name: written.value.name.as_ref().map(|name| name.value.clone()),
            who: self.who(&written.value, &location)?,
            location,
        })
    }

    fn who(&mut self, written: &MemberFile, location: &Location) -> Option<Who> {
        match (&written.group, written.count) {
            (None, None) => {
                let officeholder = OfficeholderFile {
                    person: written.person.clone(),
                    office: written.office.clone(),
                    of: written.of.clone(),
                    to: written.to.clone(),
                    style: written.style.clone(),
                };
                self.officeholder(&officeholder, location, MEMBER)
                    .map(Who::Person)
            }
            (Some(group), Some(count)) => {
                let of_a_person = [&written.person, &written.office, &written.style]
                    .into_iter()
                    .flatten()
                    .map(|field| field.location(self.file));
                let of_a_person = of_a_person
                    .chain(written.to.as_ref().map(|to| to.location(self.file)))
                    .next();
                if let Some(field) = of_a_person {
                    let message = "found a group that is also a person, expected one of them";
                    self.problems.push(
                        Diagnostic::new(Rule::Participant, message)
                            .at(field, "belongs to a person")
                            .help(MEMBER),
                    );
                    return None;
                }
                let of = match &written.of {
                    Some(of) => Some(self.affiliation(of)?),
                    None => None,
                };
                Some(Who::Group {
                    group: group.value.clone(),
                    count: count.get(),
                    of,
                })
            }
            (Some(_), None) => {
                self.no_participant("found a group without its number", location, MEMBER)
            }
            (None, Some(_)) => {
                self.no_participant("found a number without its group", location, MEMBER)
            }
        }
    }

    /// A person with the office and the country or organisation. `shape` says what to write
    /// where something of it is missing.
    pub(super) fn officeholder(
        &mut self,
        written: &OfficeholderFile,
        location: &Location,
        shape: &str,
    ) -> Option<Officeholder> {
        let (Some(person), Some(office), Some(of)) =
            (&written.person, &written.office, &written.of)
        else {
            let message = match (&written.person, &written.office) {
                (None, None) => "found nobody",
                (None, Some(_)) => "found an office without a person",
                (Some(_), None) => "found a person without an office",
                (Some(_), Some(_)) => "found a person without `of`, for whom they act",
            };
            return self.no_participant(message, location, shape);
        };
        // All of them are looked up, so that all that are wrong are reported.
        let person = self.reference(ReferenceKind::Person, person);
        let office = self.reference(ReferenceKind::Office, office);
        let of = self.affiliation(of);
        let to = match &written.to {
            Some(to) => self.affiliation(to).map(Some),
            None => Some(None),
        };
        Some(Officeholder {
            person: person?,
            office: office?,
            of: of?,
            to: to?,
            style: written.style.as_ref().map(|style| style.value.clone()),
        })
    }

    fn no_participant<T>(&mut self, message: &str, location: &Location, shape: &str) -> Option<T> {
        self.problems.push(
            Diagnostic::new(Rule::Participant, message)
                .at(location.clone(), "this one")
                .help(shape),
        );
        None
    }

    /// One person is on one side, once.
    fn nobody_twice(&mut self, sides: &[Side], attendees: &[Side]) {
        let mut seen: HashMap<&str, &Location> = HashMap::new();
        for side in sides.iter().chain(attendees) {
            for member in &side.members {
                let Who::Person(Officeholder { person, .. }) = &member.who else {
                    continue;
                };
                match seen.get(person.id.as_str()) {
                    Some(first) => {
                        let problem = twice(
                            "person",
                            &person.id,
                            "among the participants",
                            first,
                            &member.location,
                        );
                        self.problems.push(problem);
                    }
                    None => {
                        seen.insert(&person.id, &member.location);
                    }
                }
            }
        }
    }
}

/// The country or organisation for which all members act.
fn shared(members: &[Member]) -> Option<Reference> {
    let (first, others) = members.split_first()?;
    let of = first.of()?;
    let is_shared = others.iter().all(|member| member.of() == Some(of));
    is_shared.then(|| of.clone())
}
