//! Whether texts keep to the terms: [`Rule::MissingTerm`] and [`Rule::ForbiddenTerm`].

use std::collections::{BTreeMap, BTreeSet, HashMap};

use unic_langid::LanguageIdentifier;

use super::matching::{Matcher, Pattern, fold};
use super::table::Glossary;
use crate::catalog::fallback_chain;
use crate::catalog::prose::Passage;
use crate::diagnostics::{Diagnostic, Location};
use crate::rules::Rule;

/// The terms that the source language uses in some texts, by message.
#[derive(Debug, Default)]
pub struct Texts {
    /// By message: the rows of the glossary and where each is used.
    uses: HashMap<String, BTreeMap<usize, (String, Location)>>,
}

/// The message of a passage, without an attribute: languages differ in what they need.
fn message(passage: &Passage) -> &str {
    let (message, _) = passage.key.split_once('.').unwrap_or((&passage.key, ""));
    message
}

impl Glossary {
    /// The terms that texts of the source language use.
    pub fn uses(&self, language: &LanguageIdentifier, passages: &[Passage]) -> Texts {
        let mut texts = Texts::default();
        let Some(matcher) = self.matcher(language) else {
            return texts;
        };
        for passage in passages {
            let characters = fold(passage.glyphs.iter().map(|glyph| glyph.c));
            for found in matcher.find(&characters) {
                if !found.is_forbidden {
                    let uses = texts.uses.entry(message(passage).to_owned()).or_default();
                    let term = passage.text(found.range.clone());
                    let location = passage.location(&found.range);
                    uses.entry(found.row).or_insert((term, location));
                }
            }
        }
        texts
    }

    /// What is wrong with the terms of these texts: forbidden ones, and those that the same
    /// message has in the source language and not here. `source` is nothing for the source
    /// language itself.
    pub fn check(
        &self,
        language: &LanguageIdentifier,
        passages: &[Passage],
        source: Option<&Texts>,
    ) -> Vec<Diagnostic> {
        let mut problems = Vec::new();
        let Some(column) = self.column(&fallback_chain(language)) else {
            return problems;
        };
        let Some(matcher) = self.matcher(language) else {
            return problems;
        };
        let mut used: HashMap<&str, BTreeSet<usize>> = HashMap::new();
        for passage in passages {
            let characters = fold(passage.glyphs.iter().map(|glyph| glyph.c));
            let used = used.entry(message(passage)).or_default();
            for found in matcher.find(&characters) {
                if found.is_forbidden {
                    let place = passage.location(&found.range);
                    let term = &found.pattern.shown();
                    problems.push(self.forbidden(found.row, column, term, place));
                } else {
                    used.insert(found.row);
                }
            }
        }
        let Some(source) = source else {
            return problems;
        };
        let mut seen = BTreeSet::new();
        for passage in passages.iter().filter(|it| seen.insert(message(it))) {
            let id = message(passage);
            let (Some(wanted), Some(used)) = (source.uses.get(id), used.get(id)) else {
                continue;
            };
            for (row, (term, location)) in wanted {
                let Some(official) = self.official(*row, column) else {
                    continue;
                };
                if !used.contains(row) {
                    problems.push(
                        Diagnostic::new(
                            Rule::MissingTerm,
                            format!("`{id}` does not have the term “{}”", official.shown()),
                        )
                        .at(passage.name_location(), "this message")
                        .also(location.clone(), format!("“{term}” in the source language"))
                        .help(format!(
                            "write it, or add the words that stand for it to the row `{}` of the glossary",
                            self.rows[*row].key
                        )),
                    );
                }
            }
        }
        problems
    }

    fn forbidden(&self, row: usize, column: usize, term: &str, place: Location) -> Diagnostic {
        let key = &self.rows[row].key;
        let problem = Diagnostic::new(
            Rule::ForbiddenTerm,
            format!("“{term}” is not the term of `{key}` in the glossary"),
        )
        .at(place, "forbidden there");
        match self.official(row, column) {
            Some(official) => problem.help(format!("write “{}”", official.shown())),
            None => problem.help("the glossary has no other: ask who keeps it"),
        }
    }

    /// The official term of a row.
    fn official(&self, row: usize, column: usize) -> Option<&Pattern> {
        self.rows.get(row)?.cells.get(column)?.accepted.first()
    }

    fn matcher(&self, language: &LanguageIdentifier) -> Option<Matcher<'_>> {
        let column = self.column(&fallback_chain(language))?;
        let mut matcher = Matcher::default();
        for (index, row) in self.rows.iter().enumerate() {
            let Some(cell) = row.cells.get(column) else {
                continue;
            };
            for pattern in &cell.accepted {
                matcher.add(index, false, pattern);
            }
            for pattern in &cell.forbidden {
                matcher.add(index, true, pattern);
            }
        }
        Some(matcher)
    }
}
