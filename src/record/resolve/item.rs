//! Items, paragraphs and statements.

use super::Resolver;
use crate::diagnostics::{Diagnostic, did_you_mean};
use crate::record::format::{ArgumentFile, ItemFile, ParagraphFile, StatementFile};
use crate::record::yaml::At;
use crate::record::{Argument, Item, Statement};

/// How deep items may nest: `1`, `(1)`, `(a)`.
const DEEPEST_ITEM: usize = 3;

impl Resolver<'_> {
    pub(super) fn item(&mut self, item: &ItemFile, depth: usize) -> Item {
        match item {
            ItemFile::Statements(statements) => Item {
                heading: None,
                statements: self.statements(statements),
                items: Vec::new(),
                numbered: true,
            },
            ItemFile::Detailed(detailed) => {
                let heading = detailed
                    .heading
                    .as_ref()
                    .and_then(|heading| self.statement(&heading.value, heading));
                let statements = self.statements(&detailed.statements);
                if depth >= DEEPEST_ITEM
                    && let Some(place) = detailed
                        .statements
                        .first()
                        .filter(|_| !detailed.items.is_empty())
                {
                    self.problem(
                        "too-deep",
                        format!("found a level below the {DEEPEST_ITEM} that items may have"),
                        place,
                    );
                }
                let items = if depth < DEEPEST_ITEM {
                    detailed
                        .items
                        .iter()
                        .map(|item| self.item(item, depth + 1))
                        .collect()
                } else {
                    Vec::new()
                };
                Item {
                    heading,
                    statements,
                    items,
                    numbered: detailed.numbered,
                }
            }
        }
    }

    pub(super) fn paragraph(&mut self, paragraph: &At<ParagraphFile>) -> Vec<Statement> {
        match &paragraph.value {
            ParagraphFile::One(statement) => {
                self.statement(statement, paragraph).into_iter().collect()
            }
            ParagraphFile::Many(statements) => self.statements(statements),
        }
    }

    pub(super) fn statements(&mut self, statements: &[At<StatementFile>]) -> Vec<Statement> {
        statements
            .iter()
            .filter_map(|statement| self.statement(&statement.value, statement))
            .collect()
    }

    pub(super) fn statement<T>(
        &mut self,
        statement: &StatementFile,
        at: &At<T>,
    ) -> Option<Statement> {
        let mut arguments = Vec::new();
        for (name, argument) in &statement.arguments {
            let argument = match &argument.value {
                ArgumentFile::Named(target) => {
                    if !self.known.contains(target.as_str()) {
                        let problem = Diagnostic::error(
                            "unknown-argument",
                            format!(
                                "no participant and no fact of this record is called `{target}`"
                            ),
                        )
                        .at(
                            argument.location(self.file),
                            "expected the name of a participant or fact",
                        );
                        let mut known: Vec<&str> = self.known.iter().map(String::as_str).collect();
                        known.sort_unstable();
                        let help = match did_you_mean(target.as_str(), known.iter().copied()) {
                            Some(near) => format!("did you mean `{near}`?"),
                            None => format!("this record has {}", known.join(", ")),
                        };
                        self.problems.push(problem.help(help));
                    }
                    Some(Argument::Named(target.clone()))
                }
                ArgumentFile::Fact(_) => self.argument_fact(argument).map(Argument::Fact),
            };
            arguments.push((name.value.clone(), argument?));
        }
        Some(Statement {
            message: statement.message.clone(),
            arguments,
            only: statement.only.clone(),
            location: at.location(self.file),
        })
    }
}
