//! Everything of the page but the lead.

use std::collections::HashSet;

use super::{
    BodyItem, Documents, PagePart, Picture, Run, Sentence, Target, Teller, names, variables,
};
use crate::catalog::value::Value;
use crate::record::{Item, Statement, Status};

/// What stands for the numbers of pages while the message is told. Control
/// characters cannot come from a translation: they are refused there.
const PAGE: &str = "\u{1}";
const PAGES: &str = "\u{2}";

impl Teller<'_> {
    /// Countries, kinds of events and places: what people search for.
    pub(super) fn keywords(&mut self) -> Vec<Sentence> {
        let mut ids: Vec<String> = self
            .record
            .section
            .iter()
            .map(|country| country.message())
            .collect();
        for event in &self.record.events {
            ids.push(format!("kind-{}", event.kind.as_str()));
            ids.extend(event.place.iter().map(|place| place.message()));
        }
        let mut seen = HashSet::new();
        ids.retain(|id| seen.insert(id.clone()));
        let mut keywords = Vec::new();
        for id in ids {
            // A keyword is a name by itself: what the name needs, it is given here.
            let named = names::for_message(&id, self.record, self.messages);
            let told = self.messages.tell(&id, None, &named);
            keywords.extend(self.checked(told));
        }
        keywords
    }

    pub(super) fn notices(&mut self) -> Vec<Sentence> {
        match self.record.status {
            Status::Final => Vec::new(),
            Status::Provisional => self.tell("notice-provisional").into_iter().collect(),
        }
    }

    pub(super) fn photos(&mut self) -> Vec<Picture> {
        let mut pictures = Vec::new();
        for photo in &self.record.photos {
            let id = format!("photo-{}", photo.id);
            let caption = self.tell(&id);
            let alt = self.tell_attribute(&id, Some("alt"));
            let has_credit = self.messages.has(&id, Some("credit"));
            let credit = has_credit
                .then(|| self.tell_attribute(&id, Some("credit")))
                .flatten();
            if let (Some(caption), Some(alt)) = (caption, alt) {
                pictures.push(Picture {
                    path: format!("data/photos/{}", photo.file),
                    caption,
                    alt,
                    credit,
                });
            }
        }
        pictures
    }

    /// The separator may be nothing but a space, or nothing at all, which no other
    /// message may be.
    pub(super) fn separator(&mut self) -> Option<Sentence> {
        match self
            .messages
            .tell("sentence-separator", None, &self.variables)
        {
            Ok(told) if told.text.chars().all(|c| c == ' ' || c == '\u{3000}') => Some(Sentence {
                runs: vec![Run::Text(told.text)],
                origin: told.origin,
            }),
            told => self.checked(told),
        }
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
        let mut sentences = Vec::new();
        for statement in statements {
            sentences.extend(self.statement(statement));
        }
        sentences
    }

    /// A statement, unless the record leaves it out of this language on purpose.
    fn statement(&mut self, statement: &Statement) -> Option<Sentence> {
        let tag = self.messages.tag();
        if !statement.only.is_empty() && !statement.only.iter().any(|only| only.language() == tag) {
            return None;
        }
        let mut variables = self.variables.clone();
        variables::add_arguments(&mut variables, statement, self.messages);
        let told = self
            .messages
            .tell(statement.message.as_str(), None, &variables)
            .map_err(|problems| {
                // A message that is not there is missed by the record.
                let located = problems.into_iter().map(|problem| match problem.place {
                    Some(crate::diagnostics::Place::File(_)) => {
                        let file = problem.place.clone();
                        let mut problem =
                            problem.also(statement.location.clone(), "the record asks for it here");
                        problem.place = file;
                        problem
                    }
                    _ => problem,
                });
                located.collect()
            });
        self.checked(told)
    }

    pub(super) fn documents(&mut self) -> Option<Option<Documents>> {
        if self.record.documents.is_empty() {
            return Some(None);
        }
        let heading = self.tell("documents-heading");
        let mut entries = Vec::new();
        for entry in &self.record.documents {
            let url = entry.url.as_ref().map(|url| url.as_str().to_owned());
            entries.extend(
                self.tell(&entry.document.message())
                    .map(|title| (title, url)),
            );
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
            targets.extend(
                self.tell(link.id.as_str())
                    .map(|label| Target { label, url }),
            );
        }
        targets
    }

    /// How pages are counted, as words around two numbers that only Typst knows.
    pub(super) fn page_number(&mut self) -> Option<Vec<PagePart>> {
        let mut variables = self.variables.clone();
        variables.insert("page".to_owned(), Value::Text(PAGE.to_owned()));
        variables.insert("pages".to_owned(), Value::Text(PAGES.to_owned()));
        let mut told = match self.messages.tell("page-number", None, &variables) {
            Ok(told) => told,
            Err(problems) => {
                self.problems.extend(problems);
                return None;
            }
        };
        let parts = split_pages(&told.text);
        told.text = told.text.replace(
            [PAGE, PAGES].map(|mark| mark.chars().next().unwrap_or_default()),
            "1",
        );
        self.checked(Ok(told)).map(|_| parts)
    }
}

impl BodyItem {
    fn is_empty(&self) -> bool {
        self.heading.is_none() && self.sentences.is_empty() && self.items.is_empty()
    }
}

fn split_pages(text: &str) -> Vec<PagePart> {
    let mut parts = Vec::new();
    let mut words = String::new();
    for c in text.chars() {
        let number = match c {
            '\u{1}' => PagePart::Page,
            '\u{2}' => PagePart::Pages,
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
