//! Items, paragraphs and statements.

use super::Resolver;
use crate::diagnostics::Diagnostic;
use crate::record::format::{ArgumentFile, ItemFile, OneOrMany, StatementFile};
use crate::record::yaml::At;
use crate::record::{Argument, Item, LanguageTag, Statement};
use crate::rules::Rule;

/// How deep items may nest: `1`, `(1)`, `(a)`.
const DEEPEST_ITEM: usize = 3;

impl Resolver<'_> {
    /// An item with everything below it. `depth` is 1 for an item of the body.
    pub(super) fn item(&mut self, item: &At<ItemFile>, depth: usize) -> Item {
        let item = match &item.value {
            ItemFile::Statements(statements) => {
                if statements.is_empty() {
                    self.empty_item(item);
                }
                return Item {
                    heading: None,
                    statements: self.statements(statements),
                    items: Vec::new(),
                    numbered: true,
                };
            }
            ItemFile::Detailed(detailed) => {
                let has_content = detailed.heading.is_some()
                    || !detailed.statements.is_empty()
                    || !detailed.items.is_empty();
                if !has_content {
                    self.empty_item(item);
                }
                detailed
            }
        };
        let heading = item.heading.as_ref();
        let items = match item.items.first() {
            Some(below) if depth >= DEEPEST_ITEM => {
                let message = format!("found a level below the {DEEPEST_ITEM} that items may have");
                self.problems.push(
                    Diagnostic::new(Rule::TooDeep, message)
                        .at(below.location(self.file), "this level")
                        .help("move these items up, or make statements of them"),
                );
                Vec::new()
            }
            _ => {
                let items = item.items.iter();
                items.map(|item| self.item(item, depth + 1)).collect()
            }
        };
        Item {
            heading: heading.and_then(|heading| self.statement(&heading.value, heading)),
            statements: self.statements(&item.statements),
            items,
            numbered: item.numbered,
        }
    }

    fn empty_item(&mut self, item: &At<ItemFile>) {
        let help = "name the statements of the item, or remove it";
        self.empty("statement", item, help);
    }

    /// A paragraph of the notes.
    pub(super) fn paragraph(&mut self, paragraph: At<OneOrMany<StatementFile>>) -> Vec<Statement> {
        if paragraph.value.count() == 0 {
            let help = "name the statements of the note, or remove it";
            self.empty("statement", &paragraph, help);
        }
        self.statements(&paragraph.into_list())
    }

    fn statements(&mut self, statements: &[At<StatementFile>]) -> Vec<Statement> {
        statements
            .iter()
            .filter_map(|statement| self.statement(&statement.value, statement))
            .collect()
    }

    fn statement<T>(&mut self, statement: &StatementFile, at: &At<T>) -> Option<Statement> {
        let mut arguments = Vec::new();
        for (name, argument) in &statement.arguments {
            self.name_is_free(name, "argument");
            let argument = match &argument.value {
                ArgumentFile::Named(target) => {
                    self.refers(target, argument);
                    Some(Argument::Named(target.clone()))
                }
                ArgumentFile::Fact(fact) => self
                    .fact_at(fact, argument.location(self.file))
                    .map(Argument::Fact),
            };
            arguments.extend(argument.map(|argument| (name.value.clone(), argument)));
        }
        let range = statement.key.clone().unwrap_or_else(|| at.range.clone());
        let name = At { value: (), range };
        Some(Statement {
            message: statement.message.clone(),
            arguments,
            only: self.only(statement),
            location: name.location(self.file),
        })
    }

    fn only(&mut self, statement: &StatementFile) -> Vec<LanguageTag> {
        match &statement.only {
            Some(only) if only.value.is_empty() => {
                let help = "name the languages that have the statement, or leave `only` out";
                self.empty("language", only, help);
                Vec::new()
            }
            Some(only) => only.value.clone(),
            None => Vec::new(),
        }
    }
}
