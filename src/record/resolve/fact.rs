//! Facts and the arguments of statements.

use fixed_decimal::Decimal;

use super::Resolver;
use crate::diagnostics::Location;
use crate::record::fact::{Fact, Money, ReferenceKind};
use crate::record::format::{ArgumentFile, FactFile, TypedFact};
use crate::record::yaml::At;

impl Resolver<'_> {
    pub(super) fn fact(&mut self, fact: &At<FactFile>) -> Option<Fact> {
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

    pub(super) fn typed_fact(&mut self, fact: &TypedFact, location: Location) -> Option<Fact> {
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

    pub(super) fn decimal(&mut self, text: &At<String>) -> Option<Decimal> {
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

    pub(super) fn argument_fact(&mut self, argument: &At<ArgumentFile>) -> Option<Fact> {
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
