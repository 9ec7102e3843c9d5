//! Facts and the arguments of statements.

use fixed_decimal::Decimal;

use super::Resolver;
use super::side::OFFICEHOLDER;
use crate::diagnostics::Location;
use crate::record::fact::{Fact, Money, ReferenceKind};
use crate::record::format::{FactFile, TypedFact};
use crate::record::yaml::At;
use crate::rules::Rule;

impl Resolver<'_> {
    pub(super) fn fact(&mut self, fact: &At<FactFile>) -> Option<Fact> {
        self.fact_at(&fact.value, fact.location(self.file))
    }

    pub(super) fn fact_at(&mut self, fact: &FactFile, location: Location) -> Option<Fact> {
        match fact {
            FactFile::Integer(number) => Some(Fact::Number(Decimal::from(*number))),
            FactFile::Typed(typed) => self.typed_fact(typed, location),
            FactFile::Officeholder(written) => {
                let location = match &written.person {
                    Some(person) => person.location(self.file),
                    None => location,
                };
                let officeholder = self.officeholder(written, &location, OFFICEHOLDER)?;
                Some(Fact::Person(Box::new(officeholder)))
            }
            FactFile::List(facts) => self.list(facts, location),
        }
    }

    /// A list of facts. No language has words for an empty one, or for a list of lists.
    fn list(&mut self, facts: &[At<FactFile>], location: Location) -> Option<Fact> {
        if facts.is_empty() {
            let list = At {
                value: (),
                range: location.range,
            };
            let help = "leave it out, with the statements that use it";
            self.empty("fact in this list", &list, help);
            return None;
        }
        let mut elements = Vec::new();
        for fact in facts {
            if let FactFile::List(_) = fact.value {
                let message = "found a list within a list, expected a single fact";
                self.problem(Rule::List, message, fact, "make two facts of it");
            } else {
                elements.extend(self.fact(fact));
            }
        }
        Some(Fact::List(elements))
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
            TypedFact::Kind(id) => reference(self, ReferenceKind::Kind, id),
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
                let shown: String = text.value.chars().take(40).collect();
                let message = format!("found {shown:?}, expected a decimal number such as \"2.5\"");
                let help = "write digits, with a point before the decimals, 40 at most";
                self.problem(Rule::Decimal, &message, text, help);
                None
            }
        }
    }
}
