//! What a variable is a name of: what is compared in its order.

use crate::catalog::ByName;
use crate::catalog::contract::{Contract, Kind, Variable};
use crate::catalog::value::ValueKind;
use crate::record::{Argument, Fact, Record, ReferenceKind, Statement};

/// People.
pub const PEOPLE: &str = "people";
const STATES: &str = PEOPLE;
const NUMBERS: &str = "numbers";
const TIMES: &str = "times";

/// Variables of the contract that are people.
const PERSONS: &[&str] = &["host", "hosts", "guest", "guests"];

/// The sort of a variable of the contract.
pub fn of_contract(contract: &'static Contract, name: &str) -> Option<&'static str> {
    if PERSONS.contains(&name) {
        return Some(PEOPLE);
    }
    if name.ends_with("-country") || name.ends_with("-organisation") {
        return Some(STATES);
    }
    of_kind(contract.any_variable(name)?)
}

fn of_kind(variable: &Variable) -> Option<&'static str> {
    match variable.kind {
        Kind::Value(ValueKind::Number) => Some(NUMBERS),
        Kind::Value(ValueKind::Instant | ValueKind::Date) => Some(TIMES),
        _ => None,
    }
}

/// The sorts of the variables of a record.
pub struct Sorts {
    contract: &'static Contract,
    known: ByName<&'static str>,
}

/// The sorts of the facts, sides and members of a record.
pub fn of_record(record: &Record, contract: &'static Contract) -> Sorts {
    let mut known = ByName::default();
    for fact in &record.facts {
        known.extend(of_fact(&fact.fact).map(|sort| (fact.name.to_string(), sort)));
    }
    for side in record.sides.iter().chain(&record.attendees) {
        known.insert(side.role.to_string(), PEOPLE);
        let names = side
            .members
            .iter()
            .filter_map(|member| member.name.as_ref());
        known.extend(names.map(|name| (name.to_string(), PEOPLE)));
    }
    // An argument is mostly of one sort in all statements of a record.
    let mut sorts = Sorts { contract, known };
    for statement in record.statements() {
        for (name, _) in &statement.arguments {
            if let Some(sort) = sorts.of_statement(statement, name.as_str()) {
                sorts.known.entry(name.to_string()).or_insert(sort);
            }
        }
    }
    sorts
}

impl Sorts {
    /// The sort of a variable of the record.
    pub fn of(&self, name: &str) -> Option<&'static str> {
        let known = self.known.get(name).copied();
        known.or_else(|| of_contract(self.contract, name))
    }

    /// The same in a statement, whose own arguments win.
    pub fn of_statement(&self, statement: &Statement, name: &str) -> Option<&'static str> {
        let mut arguments = statement.arguments.iter();
        match arguments.find(|(own, _)| own.as_str() == name) {
            Some((_, Argument::Named(target))) => self.of(target.as_str()),
            Some((_, Argument::Fact(fact))) => of_fact(fact),
            None => self.of(name),
        }
    }
}

fn of_fact(fact: &Fact) -> Option<&'static str> {
    match fact {
        Fact::Number(_) => Some(NUMBERS),
        Fact::Money(_) => Some("amounts"),
        Fact::Date(_) | Fact::Instant(_) => Some(TIMES),
        Fact::Duration(_) => Some("lengths of time"),
        Fact::Person(_) => Some(PEOPLE),
        Fact::Reference(reference) => match reference.kind {
            ReferenceKind::Person => Some(PEOPLE),
            ReferenceKind::Country => Some(STATES),
            ReferenceKind::Organisation => Some("bodies"),
            ReferenceKind::Place => Some("places"),
            ReferenceKind::Event => Some("events"),
            ReferenceKind::Document => Some("documents"),
            ReferenceKind::Office | ReferenceKind::Kind => None,
        },
        Fact::List(_) => None,
    }
}
