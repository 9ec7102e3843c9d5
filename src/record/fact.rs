//! Typed facts and references to what the registry holds.

use fixed_decimal::Decimal;
use jiff::Zoned;

use super::event::Duration;
use super::identifier::CurrencyCode;
use super::registry::Gender;
use super::side::Officeholder;
use super::time::Day;

/// A fact that statements use.
#[derive(Clone, Debug, PartialEq)]
pub enum Fact {
    /// A number, whole or decimal, with the digits that the record gives.
    Number(Decimal),
    /// An amount of money.
    Money(Money),
    /// A day.
    Date(Day),
    /// An instant in a zone.
    Instant(Zoned),
    /// A length of time.
    Duration(Duration),
    /// Something that has a name.
    Reference(Reference),
    /// A person with an office.
    Person(Box<Officeholder>),
    /// Several facts, at least one.
    List(Vec<Fact>),
}

/// An amount in a currency.
#[derive(Clone, Debug, PartialEq)]
pub struct Money {
    /// How much.
    pub amount: Decimal,
    /// ISO 4217.
    pub currency: CurrencyCode,
}

/// Something that has a name in every language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// What it is.
    pub kind: ReferenceKind,
    /// Its identifier: `kamikawa-yoko`, `JP`.
    pub id: String,
    /// The gender of a person.
    pub gender: Option<Gender>,
    /// The country to which it belongs, where the registry has one.
    pub country: Option<String>,
}

impl Reference {
    /// The message that is its name: `person-kamikawa-yoko`.
    pub fn message(&self) -> String {
        format!("{}-{}", self.kind.as_str(), self.id)
    }
}

/// What a reference is to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReferenceKind {
    /// A person.
    Person,
    /// An office that a person holds.
    Office,
    /// A state.
    Country,
    /// A city or the like.
    Place,
    /// A conference, a visit.
    Event,
    /// A body.
    Organisation,
    /// A treaty, a declaration.
    Document,
    /// A kind of event: a working dinner, a courtesy call.
    Kind,
}

impl ReferenceKind {
    /// Every kind.
    pub const ALL: [Self; 8] = [
        Self::Person,
        Self::Office,
        Self::Country,
        Self::Place,
        Self::Event,
        Self::Organisation,
        Self::Document,
        Self::Kind,
    ];

    /// The word for it in the names of messages: `person` in `person-kako`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Office => "office",
            Self::Country => "country",
            Self::Place => "place",
            Self::Event => "event",
            Self::Organisation => "organisation",
            Self::Document => "document",
            Self::Kind => "kind",
        }
    }

    /// The word for it in a sentence.
    pub fn noun(self) -> &'static str {
        match self {
            Self::Kind => "kind of event",
            kind => kind.as_str(),
        }
    }

    /// The file of the registry that holds them.
    pub fn file(self) -> &'static str {
        match self {
            Self::Person => "people.yaml",
            Self::Office => "offices.yaml",
            Self::Country => "countries.yaml",
            Self::Place => "places.yaml",
            Self::Event => "events.yaml",
            Self::Organisation => "organisations.yaml",
            Self::Document => "documents.yaml",
            Self::Kind => "kinds.yaml",
        }
    }
}
