//! What each language prints of each fact of a record, and where.
//!
//! A concordance is what somebody who reads one of the languages needs to compare it with
//! the others: fact by fact, with the printed form and its place on the page and in the
//! translation.

mod csv;
mod html;
mod table;

pub use self::csv::csv;
pub use self::html::html;
pub use self::table::table;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use schemars::{JsonSchema, Schema, schema_for};
use serde::Serialize;
use unic_langid::LanguageIdentifier;

use crate::catalog::outline::Outlines;
use crate::catalog::{Direction, Messages};
use crate::compose::{BodyItem, Briefing, Run, Sentence, plain};
use crate::diagnostics::Location;
use crate::record::{Argument, Fact, Record};

/// The facts of a record in its languages.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Concordance {
    /// The name of the record.
    pub record: String,
    /// Its revision.
    pub revision: u32,
    /// The languages, in the order in which each fact has them.
    pub languages: Vec<Language>,
    /// The facts, in the order in which the first language that says them does.
    pub facts: Vec<FactRow>,
}

/// A language of a concordance.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Language {
    /// Its tag (BCP 47).
    pub tag: String,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// The title of the page.
    pub title: String,
}

/// A fact, and what each language prints of it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct FactRow {
    /// The field of the record: `events[0].place`, `facts.anniversary`.
    pub field: String,
    /// Where one field makes several facts, which of them: `date`, `start`, `home-start`.
    pub part: Option<String>,
    /// What is printed, each time that it is.
    pub printed: Vec<Reading>,
}

/// A fact as one language prints it once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Reading {
    /// The language.
    pub language: String,
    /// The text, without marks.
    pub text: String,
    /// Where on the page: `title`, `lead`, `item 2`, `item 2.1`, `documents`.
    pub place: String,
    /// The message that prints it.
    pub message: String,
    /// The file of the translation, from the project's folder.
    pub file: String,
    /// The line in it, from 1.
    pub line: usize,
}

/// The JSON Schema of a concordance.
pub fn schema() -> Schema {
    schema_for!(Concordance)
}

/// A page in one language, and the messages that it is made of.
pub struct Page {
    /// The page.
    pub briefing: Briefing,
    /// Its messages.
    pub messages: Arc<Messages>,
}

/// The facts of a record as these pages print them.
pub fn concordance(record: &Record, pages: &[Page]) -> Concordance {
    let mut rows = Rows::default();
    for page in pages {
        rows.add_page(record, page);
    }
    Concordance {
        record: record.id.to_string(),
        revision: record.revision,
        languages: pages
            .iter()
            .map(|page| Language {
                tag: page.briefing.locale.to_string(),
                direction: match page.briefing.direction {
                    Direction::LeftToRight => "ltr",
                    Direction::RightToLeft => "rtl",
                },
                title: page.briefing.title.plain(),
            })
            .collect(),
        facts: rows.into_facts(),
    }
}

/// The order of the facts, and what is printed of each.
#[derive(Default)]
struct Rows {
    order: Vec<(String, Option<String>)>,
    printed: BTreeMap<(String, Option<String>), Vec<Reading>>,
}

impl Rows {
    fn into_facts(mut self) -> Vec<FactRow> {
        let facts = self.order.into_iter().map(|key| FactRow {
            printed: self.printed.remove(&key).unwrap_or_default(),
            field: key.0,
            part: key.1,
        });
        facts.collect()
    }

    fn add(&mut self, field: &str, part: Option<String>, reading: Reading) {
        let key = (field.to_owned(), part);
        if !self.printed.contains_key(&key) {
            self.order.push(key.clone());
        }
        let readings = self.printed.entry(key).or_default();
        if !readings.contains(&reading) {
            readings.push(reading);
        }
    }

    fn add_page(&mut self, record: &Record, page: &Page) {
        let spoken = spoken(record, page);
        for (place, sentence) in places(&page.briefing) {
            let language = match sentence.fallback() {
                Some(language) => language,
                None => &page.briefing.locale,
            };
            let mut said = BTreeSet::new();
            self.add_runs(&sentence.runs, &place, sentence, language, &mut said);
            let by_word = spoken.iter().filter(|spoken| {
                spoken.message == sentence.origin.message && !said.contains(&spoken.field)
            });
            for spoken in by_word {
                let reading = reading(language, &spoken.text, &place, sentence, Some(&spoken.at));
                self.add(&spoken.field, None, reading);
            }
        }
    }

    fn add_runs(
        &mut self,
        runs: &[Run],
        place: &str,
        sentence: &Sentence,
        language: &LanguageIdentifier,
        said: &mut BTreeSet<String>,
    ) {
        for run in runs {
            match run {
                Run::Printed { fact, runs } => {
                    let elements = elements(runs);
                    if elements.is_empty() {
                        let text = plain(runs);
                        // A name is printed at the place of the list that it is in.
                        let at = fact.call.as_ref();
                        said.insert(fact.field.to_string());
                        let part = part(&fact.field, &fact.variable);
                        self.add(
                            &fact.field,
                            part,
                            reading(language, &text, place, sentence, at),
                        );
                        continue;
                    }
                    for (element, runs) in elements {
                        let text = plain(runs);
                        said.insert(element.to_owned());
                        let at = fact.call.as_ref();
                        self.add(element, None, reading(language, &text, place, sentence, at));
                    }
                }
                Run::Emphasis(runs)
                | Run::Strong(runs)
                | Run::Link { runs, .. }
                | Run::Foreign { runs, .. } => {
                    self.add_runs(runs, place, sentence, language, said);
                }
                Run::Text(_) | Run::Ruby { .. } => {}
            }
        }
    }
}

/// The elements of a printed list, each with its field.
fn elements(runs: &[Run]) -> Vec<(&str, &[Run])> {
    let elements = runs.iter().filter_map(|run| match run {
        Run::Printed { fact, runs } if fact.variable.is_empty() => Some((&*fact.field, &runs[..])),
        _ => None,
    });
    elements.collect()
}

/// What of a field a variable says, where several variables come from it.
fn part(field: &str, variable: &str) -> Option<String> {
    let has_parts = field.ends_with(".start") || field.ends_with(".end");
    has_parts.then(|| variable.to_owned())
}

fn reading(
    language: &LanguageIdentifier,
    text: &str,
    place: &str,
    sentence: &Sentence,
    at: Option<&Location>,
) -> Reading {
    let at = at.unwrap_or(&sentence.origin.location);
    let written = at.to_string();
    let file = written.rsplit_once(':').map_or("", |(file, _)| file);
    Reading {
        language: language.to_string(),
        text: text.to_owned(),
        place: place.to_owned(),
        message: sentence.origin.message.clone(),
        file: file.to_owned(),
        line: at.line(),
    }
}

/// The sentences that say something of the record, with their places on the page: `lead`, `item 2.1`.
pub fn places(briefing: &Briefing) -> Vec<(String, &Sentence)> {
    let mut found = vec![
        ("running head".to_owned(), &briefing.running_head),
        ("date line".to_owned(), &briefing.date_line),
        ("title".to_owned(), &briefing.title),
    ];
    let lead = briefing.lead.iter();
    found.extend(lead.map(|sentence| ("lead".to_owned(), sentence)));
    for (index, note) in briefing.notes.iter().enumerate() {
        found.extend(note.iter().map(|it| (format!("note {}", index + 1), it)));
    }
    for picture in &briefing.photos {
        found.extend([&picture.caption, &picture.alt].map(|it| ("photo".to_owned(), it)));
    }
    add_items(&briefing.items, "item", &mut found);
    if let Some(documents) = &briefing.documents {
        let entries = documents.entries.iter();
        found.extend(entries.map(|(title, _)| ("documents".to_owned(), title)));
    }
    let links = briefing.links.iter();
    found.extend(links.map(|link| ("links".to_owned(), &link.label)));
    found
}

fn add_items<'a>(items: &'a [BodyItem], above: &str, found: &mut Vec<(String, &'a Sentence)>) {
    let mut number = 0;
    for item in items {
        let place = match item.numbered {
            true => {
                number += 1;
                match above {
                    "item" => format!("item {number}"),
                    above => format!("{above}.{number}"),
                }
            }
            false => above.to_owned(),
        };
        let sentences = item.heading.iter().chain(&item.sentences);
        found.extend(sentences.map(|sentence| (place.clone(), sentence)));
        add_items(&item.items, &place, found);
    }
}

/// A number that a message says by a word of its own: `[3] tercera`.
struct Spoken {
    message: String,
    field: String,
    text: String,
    at: Location,
}

fn spoken(record: &Record, page: &Page) -> Vec<Spoken> {
    let outlines: Outlines = page.messages.outlines();
    let mut found = Vec::new();
    for statement in record.statements() {
        let message = statement.message.as_str();
        let Some(outline) = outlines.outline(message, None) else {
            continue;
        };
        for fact in &record.facts {
            let Fact::Number(number) = &fact.fact else {
                continue;
            };
            // The statement may have the fact under a name of its own.
            let mut arguments = statement.arguments.iter();
            let renamed = arguments.find_map(|(name, argument)| match argument {
                Argument::Named(target) if *target == fact.name => Some(name.as_str()),
                _ => None,
            });
            let variable = renamed.unwrap_or(fact.name.as_str());
            if let Some((text, at)) = outline.word_for(variable, &number.to_string()) {
                found.push(Spoken {
                    message: message.to_owned(),
                    field: format!("facts.{}", fact.name),
                    text,
                    at,
                });
            }
        }
    }
    found
}
