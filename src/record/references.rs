//! Everything of the registry that a record names.

use super::{Argument, Fact, Item, Record, Reference, Statement, Who};

impl Record {
    /// Every reference to the registry, in no particular order; the same one may be
    /// there several times.
    pub fn references(&self) -> Vec<&Reference> {
        let mut found = vec![&self.publisher];
        found.extend(&self.seat);
        found.extend(&self.section);
        found.extend(&self.title_kinds);
        for member in self
            .sides
            .iter()
            .chain(&self.attendees)
            .flat_map(|side| &side.members)
        {
            match &member.who {
                Who::Person(holder) => {
                    found.extend([&holder.person, &holder.office, &holder.of]);
                    found.extend(&holder.to);
                }
                Who::Group { of, .. } => found.extend(of),
            }
        }
        for event in &self.events {
            found.extend(&event.kinds);
            found.extend(&event.place);
            found.extend(
                event
                    .travel
                    .iter()
                    .filter_map(|travel| travel.occasion.as_ref()),
            );
        }
        for fact in &self.facts {
            of_fact(&fact.fact, &mut found);
        }
        for statement in self.statements() {
            for (_, argument) in &statement.arguments {
                if let Argument::Fact(fact) = argument {
                    of_fact(fact, &mut found);
                }
            }
        }
        found.extend(self.documents.iter().map(|entry| &entry.document));
        found
    }

    /// Every statement, in order: the notes, then the items with their headings.
    pub fn statements(&self) -> Vec<&Statement> {
        fn add<'a>(items: &'a [Item], statements: &mut Vec<&'a Statement>) {
            for item in items {
                statements.extend(&item.heading);
                statements.extend(&item.statements);
                add(&item.items, statements);
            }
        }
        let mut statements: Vec<_> = self.notes.iter().flatten().collect();
        add(&self.body, &mut statements);
        statements
    }
}

fn of_fact<'a>(fact: &'a Fact, found: &mut Vec<&'a Reference>) {
    match fact {
        Fact::Reference(reference) => found.push(reference),
        Fact::Person(holder) => {
            found.extend([&holder.person, &holder.office, &holder.of]);
            found.extend(&holder.to);
        }
        Fact::List(facts) => facts.iter().for_each(|fact| of_fact(fact, found)),
        Fact::Number(_) | Fact::Money(_) | Fact::Date(_) | Fact::Instant(_) | Fact::Duration(_) => {
        }
    }
}
