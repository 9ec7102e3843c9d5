//! The fields of a record that can be printed, in order.

use std::collections::HashMap;

use crate::record::{
    Argument, Event, Fact, Member, Officeholder, Record, Reference, ReferenceKind, Side, Span, Who,
};

/// The fields of a record with their numbers, which count from 1 in the order of the
/// format: they are the same in every language, because no language has a part in them.
///
/// What is not listed by itself has the number of the field that it is a part of:
/// `events[0].duration.minutes` that of `events[0].duration`.
#[derive(Debug, Default)]
pub struct Fields {
    paths: Vec<String>,
    numbers: HashMap<String, usize>,
    /// The numbers of the facts that statements use.
    facts: Vec<usize>,
}

impl Fields {
    /// The fields of a record.
    pub fn of(record: &Record) -> Self {
        let mut fields = Self::default();
        fields.add("revision");
        fields.reference("publisher", &record.publisher);
        if let Some(seat) = &record.seat {
            fields.reference("publisher.seat", seat);
        }
        fields.list("section", &record.section);
        fields.list("title", &record.title_kinds);
        fields.add("status");
        fields.add("published");
        fields.add("authentic");
        for index in 0..record.authentic.len() {
            fields.add(format!("authentic[{index}]"));
        }
        fields.add("home-zone");
        fields.sides("participants", &record.sides);
        fields.sides("attendees", &record.attendees);
        for (index, event) in record.events.iter().enumerate() {
            fields.event(&format!("events[{index}]"), event);
        }
        for fact in &record.facts {
            fields.stated(&format!("facts.{}", fact.name), &fact.fact);
        }
        for statement in record.statements() {
            for (name, argument) in &statement.arguments {
                if let Argument::Fact(fact) = argument {
                    fields.stated(&format!("{}.{name}", statement.message), fact);
                }
            }
        }
        for (index, entry) in record.documents.iter().enumerate() {
            fields.reference(&format!("documents[{index}]"), &entry.document);
        }
        fields
    }

    /// The number of a field, or of the one that it is a part of; none for a list of what
    /// has numbers itself, such as `events`.
    pub fn number(&self, field: &str) -> Option<usize> {
        let mut path = field;
        loop {
            if let Some(number) = self.numbers.get(path) {
                return Some(*number);
            }
            let end = path.rfind(['.', '['])?;
            path = &path[..end];
        }
    }

    /// The field of that number.
    pub fn path(&self, number: usize) -> Option<&str> {
        let index = number.checked_sub(1)?;
        self.paths.get(index).map(String::as_str)
    }

    /// The numbers of the facts that statements use, which a language may say without
    /// printing them: the third meeting of a year.
    pub fn facts(&self) -> &[usize] {
        &self.facts
    }

    fn add(&mut self, path: impl Into<String>) {
        let path = path.into();
        if !self.numbers.contains_key(&path) {
            self.paths.push(path.clone());
            self.numbers.insert(path, self.paths.len());
        }
    }

    fn list(&mut self, path: &str, references: &[Reference]) {
        self.add(path);
        for (index, reference) in references.iter().enumerate() {
            self.reference(&format!("{path}[{index}]"), reference);
        }
    }

    fn reference(&mut self, path: &str, reference: &Reference) {
        self.add(path);
        let is_country = reference.kind == ReferenceKind::Country;
        if reference.country.is_some() && !is_country {
            self.add(format!("{path}.country"));
        }
    }

    fn sides(&mut self, path: &str, sides: &[Side]) {
        self.add(path);
        for side in sides {
            let path = format!("{path}.{}", side.role);
            self.add(path.as_str());
            if let Some(of) = &side.of {
                self.reference(&format!("{path}.of"), of);
            }
            for (index, member) in side.members.iter().enumerate() {
                self.member(&format!("{path}[{index}]"), member);
            }
        }
    }

    fn member(&mut self, path: &str, member: &Member) {
        match &member.who {
            Who::Person(holder) => self.officeholder(path, holder),
            Who::Group { of, .. } => {
                self.add(path);
                self.add(format!("{path}.count"));
                if let Some(of) = of {
                    self.reference(&format!("{path}.of"), of);
                }
            }
        }
    }

    fn officeholder(&mut self, path: &str, holder: &Officeholder) {
        self.add(path);
        self.reference(&format!("{path}.person"), &holder.person);
        self.reference(&format!("{path}.of"), &holder.of);
        if let Some(to) = &holder.to {
            self.reference(&format!("{path}.to"), to);
        }
    }

    fn event(&mut self, path: &str, event: &Event) {
        self.add(format!("{path}.kind"));
        self.add(format!("{path}.start"));
        match event.span {
            Span::Until(_) => self.add(format!("{path}.end")),
            _ => self.add(format!("{path}.duration")),
        }
        if let Some(place) = &event.place {
            self.reference(&format!("{path}.place"), place);
        }
        let travel = event.travel.as_ref();
        if let Some(occasion) = travel.and_then(|travel| travel.occasion.as_ref()) {
            self.reference(&format!("{path}.travel.occasion"), occasion);
        }
    }

    /// A fact that statements use.
    fn stated(&mut self, path: &str, fact: &Fact) {
        match fact {
            Fact::List(facts) => {
                self.add(path);
                for (index, fact) in facts.iter().enumerate() {
                    self.stated(&format!("{path}[{index}]"), fact);
                }
                return;
            }
            Fact::Reference(reference) => self.reference(path, reference),
            Fact::Person(holder) => self.officeholder(path, holder),
            Fact::Number(_)
            | Fact::Money(_)
            | Fact::Date(_)
            | Fact::Instant(_)
            | Fact::Duration(_) => self.add(path),
        }
        self.facts.extend(self.number(path));
    }
}
