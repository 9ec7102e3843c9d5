//! Everything of the page but the title and the lead.

use std::collections::HashSet;

use super::{Asked, BodyItem, Composer, Documents, PagePart, Picture, Sentence, Target, variables};
use crate::catalog::functions::fallback_chain;
use crate::catalog::value::Value;
use crate::diagnostics::{Diagnostic, Location, Place};
use crate::files::PHOTOS;
use crate::record::{Item, Statement, Status};
use crate::rules::Rule;
use unic_langid::LanguageIdentifier;

/// The numbers of pages while the message is resolved. Control characters cannot come
/// from a translation: they are refused there.
const PAGE: char = '\u{1}';
const PAGES: char = '\u{2}';

impl Composer<'_> {
    /// Countries, kinds of events and places: what people search for.
    pub(super) fn keywords(&mut self) -> Vec<Sentence> {
        let record = self.record;
        let section = record.section.iter().enumerate();
        let mut names: Vec<_> = section
            .map(|(index, party)| (party, format!("section[{index}]")))
            .collect();
        for (index, event) in record.events.iter().enumerate() {
            let field = |name| format!("events[{index}].{name}");
            names.extend(event.kinds.iter().map(|kind| (kind, field("kind"))));
            names.extend(event.place.iter().map(|place| (place, field("place"))));
        }
        let mut seen = HashSet::new();
        names.retain(|(name, _)| seen.insert(name.message()));
        let names = names.into_iter();
        names
            .filter_map(|(name, field)| self.reference(name, &field))
            .collect()
    }

    pub(super) fn notices(&mut self) -> Vec<Sentence> {
        match self.record.status {
            Status::Final => Vec::new(),
            Status::Provisional => self.resolve("notice-provisional").into_iter().collect(),
        }
    }

    /// The notice that parts of the page are in another language.
    pub(super) fn untranslated(&mut self, language: &LanguageIdentifier) -> Option<Sentence> {
        self.resolve_by(&|messages| {
            let mut args = messages.record.clone();
            let id = variables::language_message(&language.to_string());
            let name = super::names::named(&messages.messages, id, crate::catalog::Args::new());
            args.set("language", "", name);
            Asked::new("notice-untranslated", args)
        })
    }

    pub(super) fn photos(&mut self) -> Vec<Picture> {
        let mut pictures = Vec::new();
        for photo in &self.record.photos {
            let id = format!("photo-{}", photo.id);
            let part = |composer: &mut Self, attribute| {
                composer.resolve_by(&|language| Asked {
                    attribute,
                    ..Asked::new(&id, language.event.clone())
                })
            };
            let caption = part(self, None);
            let alt = part(self, Some("alt"));
            let has_credit = self.own.messages.has(&id, Some("credit"));
            let credit = has_credit.then(|| part(self, Some("credit"))).flatten();
            if let (Some(caption), Some(alt)) = (caption, alt) {
                pictures.push(Picture {
                    path: photo.file.as_ref().map(|file| format!("{PHOTOS}/{file}")),
                    caption,
                    alt,
                    credit,
                });
            }
        }
        pictures
    }

    /// Items, without those that this language leaves out as a whole.
    pub(super) fn items(&mut self, items: &[Item]) -> Vec<BodyItem> {
        let items = items.iter().map(|item| BodyItem {
            heading: item
                .heading
                .as_ref()
                .and_then(|heading| self.statement(heading)),
            sentences: self.statements(&item.statements),
            items: self.items(&item.items),
            numbered: item.numbered,
        });
        items.filter(|item| !item.is_empty()).collect()
    }

    pub(super) fn statements(&mut self, statements: &[Statement]) -> Vec<Sentence> {
        let statements = statements.iter();
        statements
            .filter_map(|statement| self.statement(statement))
            .collect()
    }

    /// A statement, unless the record leaves it out of this language on purpose.
    fn statement(&mut self, statement: &Statement) -> Option<Sentence> {
        if !is_in(statement, self.own.messages.tag()) {
            return None;
        }
        let resolved = self.sentence(&|language| {
            let mut args = language.event.clone();
            variables::add_arguments(&mut args, statement, &language.messages);
            Asked::new(statement.message.as_str(), args)
        });
        match resolved.and_then(|sentence| self.without_faults_of_record(sentence, statement)) {
            Ok(sentence) => self.counted(sentence),
            Err(problems) => {
                let problems = problems.into_iter();
                let located = problems.map(|problem| self.located(problem, statement));
                let located: Vec<_> = located.collect();
                self.problems.extend(located);
                None
            }
        }
    }

    /// Adds the place of the record where a statement is asked for, or puts the problem
    /// there, where the record is at fault.
    pub(super) fn located(&self, problem: Diagnostic, statement: &Statement) -> Diagnostic {
        let place = statement.location.clone();
        match &problem.place {
            Some(Place::File(_)) if problem.rule == Rule::MissingMessage => Diagnostic {
                place: problem.place.clone(),
                ..problem.also(place, "the record asks for it here")
            },
            Some(Place::At(used)) if problem.rule == Rule::UnknownVariable => {
                let name = used.file.text().get(used.range.clone()).unwrap_or_default();
                let name = name.trim_start_matches('$');
                if !self.is_fact_of_the_record(name, statement) {
                    return problem.also(place, "the record asks for it here");
                }
                if let Some(problem) = self.misnamed_argument(name, used, statement) {
                    return problem;
                }
                Diagnostic::new(
                    Rule::MissingFact,
                    format!(
                        "`{}` needs `{name}`, which this record does not have",
                        statement.message
                    ),
                )
                .at(place, "asks for it")
                .also(used.clone(), "used here")
                .help(format!(
                    "add `{name}` to the facts of the record or to this statement, or leave the statement out"
                ))
            }
            _ => problem,
        }
    }

    /// A variable that a statement lacks, where the record gives it another that the
    /// statement does not use: one argument with the wrong name.
    fn misnamed_argument(
        &self,
        name: &str,
        used: &Location,
        statement: &Statement,
    ) -> Option<Diagnostic> {
        let mentioned = self.own.messages.mentioned(statement.message.as_str());
        let mut arguments = statement.arguments.iter().map(|(argument, _)| argument);
        let argument =
            arguments.find(|argument| !mentioned.iter().any(|(it, _)| it == argument.as_str()))?;
        let message = &statement.message;
        Some(
            Diagnostic::new(
                Rule::MissingFact,
                format!("`{message}` needs `{name}`, and does not use `{argument}`"),
            )
            .at(
                key_after(&statement.location, argument.as_str())?,
                format!("most likely `{name}`"),
            )
            .also(used.clone(), "used here")
            .also(statement.location.clone(), "asks for it")
            .help(format!("write `{name}: …` in its place")),
        )
    }

    /// Whether a variable that a statement lacks is one that a record can have: the
    /// contract knows it, or the source language uses it too.
    fn is_fact_of_the_record(&self, name: &str, statement: &Statement) -> bool {
        let contract = self.own.messages.contract();
        let source = self.source.as_ref().map(|source| &source.messages);
        let messages = source.unwrap_or(&self.own.messages);
        let mentioned = messages.mentioned(statement.message.as_str());
        contract.variable(None, name).is_some()
            || (self.source.is_some() && mentioned.iter().any(|(other, _)| other == name))
    }

    pub(super) fn documents(&mut self) -> Option<Option<Documents>> {
        let record = self.record;
        if record.documents.is_empty() {
            return Some(None);
        }
        let heading = self.resolve("documents-heading");
        let mut entries = Vec::new();
        for (index, entry) in record.documents.iter().enumerate() {
            let url = entry.url.as_ref().map(|url| url.as_str().to_owned());
            let field = format!("documents[{index}]");
            let title = self.reference(&entry.document, &field);
            entries.extend(title.map(|title| (title, url)));
        }
        Some(Some(Documents {
            heading: heading?,
            entries,
        }))
    }

    pub(super) fn links(&mut self) -> Vec<Target> {
        let mut targets = Vec::new();
        for link in &self.record.links {
            let url = link.url.as_str().to_owned();
            let label =
                self.resolve_by(&|language| Asked::new(link.id.as_str(), language.event.clone()));
            targets.extend(label.map(|label| Target { label, url }));
        }
        targets
    }

    /// How pages are counted, as words around two numbers that only Typst knows.
    pub(super) fn page_number(&mut self) -> Option<Vec<PagePart>> {
        let numbered = |first: char, second: char| {
            move |language: &super::Variables| {
                let mut args = language.record.clone();
                args.set("page", "", Value::Text(first.to_string()));
                args.set("pages", "", Value::Text(second.to_string()));
                Asked::new("page-number", args)
            }
        };
        let record = self.record;
        // What is wrong with the message shows with numbers that may be printed.
        let checked = self.resolve_by(&numbered('1', '1'))?;
        self.page_number = Some(checked.clone());
        if checked.is_missing() {
            return Some(vec![PagePart::Text(checked.plain())]);
        }
        let language = match checked.fallback() {
            Some(language) => {
                self.page_number_language = Some(language.clone());
                self.source.as_ref()?.variables(record)
            }
            None => &self.own,
        };
        let Asked { id, args, .. } = numbered(PAGE, PAGES)(language);
        let resolved = language.messages.resolve(&id, None, &args).ok()?;
        Some(split_pages(&crate::catalog::printed::strip(&resolved.text)))
    }
}

impl BodyItem {
    fn is_empty(&self) -> bool {
        self.heading.is_none() && self.sentences.is_empty() && self.items.is_empty()
    }
}

/// Whether a language has a statement: all do, or those that it names and the regions
/// of these (CLDR: es-PE is a child of es).
pub fn is_in(statement: &Statement, language: &LanguageIdentifier) -> bool {
    let only = &statement.only;
    only.is_empty() || {
        let chain = fallback_chain(language);
        only.iter().any(|tag| chain.contains(tag.language()))
    }
}

fn split_pages(text: &str) -> Vec<PagePart> {
    let mut parts = Vec::new();
    let mut words = String::new();
    for c in text.chars() {
        let number = match c {
            PAGE => PagePart::Page,
            PAGES => PagePart::Pages,
            _ => {
                words.push(c);
                continue;
            }
        };
        if !words.is_empty() {
            parts.push(PagePart::Text(std::mem::take(&mut words)));
        }
        parts.push(number);
    }
    if !words.is_empty() {
        parts.push(PagePart::Text(words));
    }
    parts
}

/// The key of that name that comes next after a place.
fn key_after(place: &Location, name: &str) -> Option<Location> {
    let text = place.file.text();
    let rest = &text[place.range.end..];
    let is_of_word = |letter: char| letter.is_alphanumeric() || letter == '-';
    let mut found = rest.match_indices(name);
    let (at, _) = found.find(|(at, _)| {
        let after = &rest[at + name.len()..];
        !rest[..*at].ends_with(is_of_word) && after.trim_start().starts_with(':')
    })?;
    let start = place.range.end + at;
    Some(Location::new(&place.file, start..start + name.len()))
}
