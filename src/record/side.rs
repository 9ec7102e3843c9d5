//! Who took part: sides, and the people and groups on them.

use super::fact::Reference;
use super::identifier::Identifier;
use crate::diagnostics::Location;

/// A side of a meeting: the people and groups who take part in one role.
#[derive(Clone, Debug)]
pub struct Side {
    /// `host`, `guest`, or another name.
    pub role: Identifier,
    /// Who is on it; at least one.
    pub members: Vec<Member>,
    /// The country or organisation for which all of them act; none where they act for
    /// several, or where the record does not say.
    pub of: Option<Reference>,
    /// Where the record names the role.
    pub location: Location,
}

/// Somebody on a side.
#[derive(Clone, Debug)]
pub struct Member {
    /// A name by which statements can refer to this member, besides the role.
    pub name: Option<Identifier>,
    /// Who it is.
    pub who: Who,
    /// Where the record says so.
    pub location: Location,
}

impl Member {
    /// The country or organisation that they act for.
    pub fn of(&self) -> Option<&Reference> {
        match &self.who {
            Who::Person(officeholder) => Some(&officeholder.of),
            Who::Group { of, .. } => of.as_ref(),
        }
    }

    /// Whether it is one person, with an office.
    pub fn is_person(&self) -> bool {
        matches!(self.who, Who::Person(_))
    }
}

/// A person with an office, or a group that has only a number.
#[derive(Clone, Debug)]
pub enum Who {
    /// A person.
    Person(Officeholder),
    /// People who are not named, such as a delegation of parliamentarians.
    Group {
        /// What they are, for the message `group-…`.
        group: Identifier,
        /// How many they were; at least one.
        count: u32,
        /// The country or organisation that they act for.
        of: Option<Reference>,
    },
}

/// A person with the office held at the time of the meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Officeholder {
    /// The person, with the gender from the registry.
    pub person: Reference,
    /// The office.
    pub office: Reference,
    /// The country or organisation that the person acts for.
    pub of: Reference,
    /// The country or organisation to which an ambassador is accredited.
    pub to: Option<Reference>,
    /// `excellency` for the message `style-excellency`.
    pub style: Option<Identifier>,
}
