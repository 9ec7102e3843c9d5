//! How much one record may ask for.
//!
//! The text of a record may be long without being much to typeset, and short with a lot
//! in it: a page of statement names becomes hundreds of pages. The bounds are far above
//! what a meeting has, and low enough that any record is typeset in moderate memory.

use std::sync::Arc;

use crate::diagnostics::{Diagnostic, SourceFile};
use crate::record::format::{
    ArgumentFile, FactFile, ItemFile, MemberFile, OneOrMany, RecordFile, StatementFile,
};
use crate::record::yaml::At;
use crate::rules::Rule;

/// One thing that a record may have many of.
struct Bound {
    /// What is counted, in the plural.
    what: &'static str,
    /// How many there may be.
    most: usize,
    /// What to do about more.
    help: &'static str,
}

const SPLIT: &str = "divide the record into several, one for each meeting";
const SHORTEN: &str = "name only those that the page is about";

const SECTIONS: Bound = bound("countries and organisations in the section", 30, SHORTEN);
const TITLE_KINDS: Bound = bound("kinds in the title", 10, SHORTEN);
const KINDS: Bound = bound("kinds of one event", 10, "make separate events of them");
const SIDES: Bound = bound("sides", 50, "write those who need no name as a group");
const MEMBERS: Bound = bound(
    "participants and attendees",
    200,
    "write those who need no name as a group",
);
const EVENTS: Bound = bound("events", 50, SPLIT);
const FACTS: Bound = bound("facts", 300, "remove those that no statement uses");
const ELEMENTS: Bound = bound("elements of one list", 100, "use several lists");
const ALL_ELEMENTS: Bound = bound(
    "elements in the lists of all facts",
    1_000,
    "remove those that no statement uses",
);
const STATEMENTS: Bound = bound("statements", 1_000, SPLIT);
const ARGUMENTS: Bound = bound(
    "arguments of one statement",
    50,
    "make facts of those that several statements share",
);
const ITEMS: Bound = bound("items", 300, SPLIT);
const NOTES: Bound = bound("notes", 100, "make items of the body of them");
const PHOTOS: Bound = bound("photographs", 50, SHORTEN);
const DOCUMENTS: Bound = bound("documents", 100, SHORTEN);
const LINKS: Bound = bound("links", 100, SHORTEN);
const LANGUAGES: Bound = bound("languages in one list", 200, SHORTEN);

const fn bound(what: &'static str, most: usize, help: &'static str) -> Bound {
    Bound { what, most, help }
}

/// Counts what the record asks for.
///
/// # Errors
/// Each bound that is exceeded, at the first value beyond it.
pub(super) fn check(file: &Arc<SourceFile>, written: &RecordFile) -> Result<(), Vec<Diagnostic>> {
    let mut counter = Counter {
        file,
        problems: Vec::new(),
    };
    counter.record(written);
    if counter.problems.is_empty() {
        Ok(())
    } else {
        Err(counter.problems)
    }
}

struct Counter<'a> {
    file: &'a Arc<SourceFile>,
    problems: Vec<Diagnostic>,
}

/// What is counted over the whole record: how many there are, and the place of the
/// first that is too many.
struct Count<'a> {
    bound: &'a Bound,
    found: usize,
    first: Option<At<()>>,
}

impl<'a> Count<'a> {
    fn of(bound: &'a Bound) -> Self {
        Self {
            bound,
            found: 0,
            first: None,
        }
    }

    fn add<T>(&mut self, value: &At<T>) {
        self.found += 1;
        if self.found == self.bound.most + 1 {
            self.first = Some(At {
                value: (),
                range: value.range.clone(),
            });
        }
    }
}

impl Counter<'_> {
    fn record(&mut self, written: &RecordFile) {
        self.list(&SECTIONS, &written.section.value);
        if let Some(title) = &written.title {
            self.list(&TITLE_KINDS, &title.value);
        }
        if let Some(languages) = &written.languages {
            self.list(&LANGUAGES, &languages.value);
        }
        self.list(&LANGUAGES, &written.authentic);
        self.list(&SIDES, written.participants.value.keys());
        let sides = written.participants.value.values();
        self.members(sides.chain(written.attendees.values()));
        self.list(&EVENTS, &written.events.value);
        for event in &written.events.value {
            if let OneOrMany::Many(kinds) = &event.value.kind.value {
                self.list(&KINDS, kinds);
            }
        }
        self.list(&FACTS, written.facts.keys());
        let mut elements = Count::of(&ALL_ELEMENTS);
        for fact in written.facts.values() {
            self.fact(&fact.value);
            if let FactFile::List(facts) = &fact.value {
                facts.iter().for_each(|fact| elements.add(fact));
            }
        }
        self.report(elements);
        self.list(&PHOTOS, written.photos.iter().map(|photo| &photo.value.id));
        self.body(written);
        self.list(&NOTES, &written.notes);
        let documents = written.documents.iter().map(|entry| &entry.document);
        self.list(&DOCUMENTS, documents);
        self.list(&LINKS, written.links.iter().map(|link| &link.id));
    }

    fn list<'v, T: 'v>(&mut self, bound: &Bound, values: impl IntoIterator<Item = &'v At<T>>) {
        let mut count = Count::of(bound);
        for value in values {
            count.add(value);
        }
        self.report(count);
    }

    fn members<'v>(&mut self, sides: impl Iterator<Item = &'v At<OneOrMany<MemberFile>>>) {
        let mut count = Count::of(&MEMBERS);
        for side in sides {
            match &side.value {
                OneOrMany::One(_) => count.add(side),
                OneOrMany::Many(members) => members.iter().for_each(|member| count.add(member)),
            }
        }
        self.report(count);
    }

    fn fact(&mut self, fact: &FactFile) {
        if let FactFile::List(facts) = fact {
            self.list(&ELEMENTS, facts);
            for fact in facts {
                self.fact(&fact.value);
            }
        }
    }

    /// Items and statements count wherever they are; notes have statements too.
    fn body(&mut self, written: &RecordFile) {
        let mut items = Count::of(&ITEMS);
        let mut statements = Count::of(&STATEMENTS);
        for item in &written.body {
            self.item(item, &mut items, &mut statements);
        }
        for note in &written.notes {
            match &note.value {
                OneOrMany::One(statement) => {
                    statements.add(note);
                    self.arguments(statement);
                }
                OneOrMany::Many(several) => self.statements(several, &mut statements),
            }
        }
        self.report(items);
        self.report(statements);
    }

    fn item(&mut self, item: &At<ItemFile>, items: &mut Count, statements: &mut Count) {
        items.add(item);
        match &item.value {
            ItemFile::Statements(several) => self.statements(several, statements),
            ItemFile::Detailed(detailed) => {
                if let Some(heading) = &detailed.heading {
                    statements.add(heading);
                    self.arguments(&heading.value);
                }
                self.statements(&detailed.statements, statements);
                for below in &detailed.items {
                    self.item(below, items, statements);
                }
            }
        }
    }

    fn statements(&mut self, several: &[At<StatementFile>], statements: &mut Count) {
        for statement in several {
            statements.add(statement);
            self.arguments(&statement.value);
        }
    }

    fn arguments(&mut self, statement: &StatementFile) {
        self.list(&ARGUMENTS, statement.arguments.keys());
        for argument in statement.arguments.values() {
            if let ArgumentFile::Fact(fact) = &argument.value {
                self.fact(fact);
            }
        }
        if let Some(only) = &statement.only {
            let mut count = Count::of(&LANGUAGES);
            only.value.iter().for_each(|_| count.add(only));
            self.report(count);
        }
    }

    fn report(&mut self, count: Count) {
        if let Some(first) = count.first {
            let Bound { what, most, help } = count.bound;
            let message = format!("found {} {what}, expected at most {most}", count.found);
            self.problems.push(
                Diagnostic::new(Rule::TooMany, message)
                    .at(first.location(self.file), "one too many")
                    .help(*help),
            );
        }
    }
}
