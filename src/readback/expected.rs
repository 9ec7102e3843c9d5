//! What the pages must say: the sentences of a briefing, each with its place in the document.

use unic_langid::LanguageIdentifier;

use super::normal;
use crate::catalog::printed::Printed;
use crate::compose::{BodyItem, Briefing, Row, Run, Sentence};

/// A sign of a sentence.
#[derive(Clone, Debug)]
pub enum Sign<'a> {
    /// A character in its normal form.
    Character {
        /// The character.
        c: char,
        /// The language, where it is not that of the document.
        language: Option<&'a LanguageIdentifier>,
        /// The innermost fact that printed it, by its place in [`Unit::facts`].
        fact: Option<usize>,
    },
    /// How the characters before are read, as many as are given: the page may have it after
    /// them, in brackets or not, or before.
    Reading {
        /// How many signs before this one are read so.
        base: usize,
        /// The reading in its normal form.
        reading: Vec<char>,
    },
}

/// Where a sentence must be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    /// In a heading.
    Heading,
    /// In an item of a list, given by its place in [`Expected::items`].
    Item(usize),
    /// In a label of a list, or before what it labels.
    Label(usize),
    /// Beside a label of the facts at a glance, given by its row.
    Row(usize),
    /// Anywhere.
    Text,
}

/// A sentence of the document.
#[derive(Clone, Debug)]
pub struct Unit<'a> {
    /// The language that it is in, where its own words do not say otherwise.
    pub locale: &'a LanguageIdentifier,
    /// What it is, in words: `item 2`.
    pub part: String,
    /// Where it must be.
    pub scope: Scope,
    /// The sentence.
    pub sentence: &'a Sentence,
    /// Its text.
    pub signs: Vec<Sign<'a>>,
    /// The facts that it prints.
    pub facts: Vec<&'a Printed>,
    /// Whether one of the signs is a reading.
    pub has_readings: bool,
}

/// An item of the body.
#[derive(Clone, Debug)]
pub struct Item {
    /// What it is, in words: `item 2 (1)`.
    pub part: String,
    /// The numbers that its label may say; none for an item without a number. Below an item
    /// without a number, a page may go on counting or begin anew.
    pub numbers: Vec<usize>,
    /// The item that it is in.
    pub parent: Option<usize>,
}

/// Everything that the pages must say.
#[derive(Debug, Default)]
pub struct Expected<'a> {
    /// Sentences that follow each other, in several threads of which each has its own order:
    /// the text itself, the facts at a glance, notices, captions, the letterhead, links.
    pub threads: Vec<Vec<Unit<'a>>>,
    /// The items of the body, in order.
    pub items: Vec<Item>,
    /// Whether several languages share the items.
    pub is_shared: bool,
}

/// A sentence that every briefing has.
type OfThePage = for<'a> fn(&'a Briefing) -> &'a Sentence;

/// The sentences of letterhead and foot, with what they are in words.
pub const OF_THE_PAGE: [(&str, OfThePage); 6] = [
    ("the publisher", |it| &it.publisher),
    ("the place and day of publication", |it| &it.date_line),
    ("the kind of document", |it| &it.document_kind),
    ("the running head", |it| &it.running_head),
    ("the word for the record", |it| &it.record_label),
    ("the revision", |it| &it.revision),
];

/// The note on authentic texts, in words.
pub const AUTHENTICITY: &str = "the note on authentic texts";

impl<'a> Unit<'a> {
    /// A sentence of a language.
    pub fn new(
        locale: &'a LanguageIdentifier,
        part: impl Into<String>,
        scope: Scope,
        sentence: &'a Sentence,
    ) -> Self {
        let mut unit = Self {
            locale,
            part: part.into(),
            scope,
            sentence,
            signs: Vec::new(),
            facts: Vec::new(),
            has_readings: false,
        };
        unit.add(&sentence.runs, None, None);
        while unit.signs.last().and_then(Sign::character) == Some(' ') {
            unit.signs.pop();
        }
        normal::order_marks(&mut unit.signs, |sign| sign.character().unwrap_or_default());
        unit
    }

    fn add(
        &mut self,
        runs: &'a [Run],
        language: Option<&'a LanguageIdentifier>,
        fact: Option<usize>,
    ) {
        for run in runs {
            match run {
                Run::Text(text) => self.add_text(text, language, fact),
                Run::Ruby { base, reading } => {
                    let before = self.signs.len();
                    self.add_text(base, language, fact);
                    let mut characters = Vec::new();
                    for c in reading.chars() {
                        normal::push(c, |c| characters.push(c));
                    }
                    self.has_readings = true;
                    self.signs.push(Sign::Reading {
                        base: self.signs.len() - before,
                        reading: characters,
                    });
                }
                Run::Printed { fact, runs } => {
                    self.facts.push(fact);
                    self.add(runs, language, Some(self.facts.len() - 1));
                }
                Run::Foreign { language, runs, .. } => self.add(runs, Some(language), fact),
                Run::Emphasis(runs) | Run::Strong(runs) | Run::Link { runs, .. } => {
                    self.add(runs, language, fact);
                }
            }
        }
    }

    fn add_text(
        &mut self,
        text: &str,
        language: Option<&'a LanguageIdentifier>,
        fact: Option<usize>,
    ) {
        for c in text.chars() {
            let signs = &mut self.signs;
            normal::push(c, |c| {
                let last = signs.last().map(Sign::character);
                if c != ' ' || !matches!(last, None | Some(Some(' '))) {
                    signs.push(Sign::Character { c, language, fact });
                }
            });
        }
    }

    /// The language that it begins in.
    pub fn language(&self) -> &'a LanguageIdentifier {
        let own = self.signs.iter().find_map(|sign| match sign {
            Sign::Character { language, .. } => Some(language.unwrap_or(self.locale)),
            Sign::Reading { .. } => None,
        });
        own.unwrap_or(self.locale)
    }

    /// The fact that printed a sign.
    pub fn fact_at(&self, sign: usize) -> Option<&'a Printed> {
        match self.signs.get(sign)? {
            Sign::Character { fact, .. } => fact.map(|fact| self.facts[fact]),
            Sign::Reading { .. } => None,
        }
    }

    /// Its text in its normal form, without readings.
    pub fn text(&self) -> String {
        self.signs.iter().filter_map(Sign::character).collect()
    }
}

impl Sign<'_> {
    /// The character; none for a reading.
    pub fn character(&self) -> Option<char> {
        match self {
            Self::Character { c, .. } => Some(*c),
            Self::Reading { .. } => None,
        }
    }
}

impl<'a> Expected<'a> {
    /// What the pages of a briefing must say.
    pub fn new(briefing: &'a Briefing) -> Self {
        let mut expected = Self::default();
        let locale = &briefing.locale;
        let unit = |part: &str, scope, sentence| Unit::new(locale, part, scope, sentence);
        let mut text = vec![unit("the title", Scope::Heading, &briefing.title)];
        for sentence in &briefing.lead {
            text.push(unit("the lead", Scope::Text, sentence));
        }
        for sentence in briefing.notes.iter().flatten() {
            text.push(unit("a note", Scope::Text, sentence));
        }
        expected.add_items(locale, &briefing.items, None, "", 0, &mut text);
        if let Some(documents) = &briefing.documents {
            let heading = "the heading of the documents";
            text.push(unit(heading, Scope::Heading, &documents.heading));
            for (index, (title, _)) in documents.entries.iter().enumerate() {
                text.push(unit(&format!("document {}", index + 1), Scope::Text, title));
            }
        }
        expected.push(text);
        let notices = briefing.notices.iter().enumerate();
        let notices = notices
            .map(|(index, notice)| unit(&format!("notice {}", index + 1), Scope::Text, notice));
        expected.push(notices.collect());
        for (index, photo) in briefing.photos.iter().enumerate() {
            let part = |what: &str| format!("the {what} of photograph {}", index + 1);
            let mut words = vec![unit(&part("caption"), Scope::Text, &photo.caption)];
            let credit = photo.credit.iter();
            words.extend(credit.map(|it| unit(&part("credit"), Scope::Text, it)));
            expected.push(words);
        }
        for (index, target) in briefing.links.iter().enumerate() {
            let part = format!("link {}", index + 1);
            expected.push(vec![unit(&part, Scope::Text, &target.label)]);
        }
        // Before the letterhead, whose date and place may be two of its lines.
        expected.add_glance(locale, &briefing.glance);
        for (part, of) in OF_THE_PAGE {
            expected.push(vec![unit(part, Scope::Text, of(briefing))]);
        }
        let authenticity = briefing.authenticity.iter();
        let authenticity = authenticity.map(|it| unit(AUTHENTICITY, Scope::Text, it));
        expected.push(authenticity.collect());
        expected
    }

    /// How many sentences a part has in a language; `glance` is the name of all rows of the facts at
    /// a glance.
    pub fn said_by(&self, locale: &LanguageIdentifier, part: &str, glance: &str) -> usize {
        let units = self.threads.iter().flatten();
        units
            .filter(|unit| unit.locale == locale)
            .filter(|unit| match unit.scope {
                Scope::Label(_) | Scope::Row(_) => part == glance,
                _ => unit.part == part,
            })
            .count()
    }

    /// Adds a thread, without what says nothing.
    pub fn push(&mut self, thread: Vec<Unit<'a>>) {
        let said: Vec<_> = thread
            .into_iter()
            .filter(|it| !it.signs.is_empty())
            .collect();
        if !said.is_empty() {
            self.threads.push(said);
        }
    }

    /// One level of items. `taken` counts the numbers of the level that are given already: below
    /// an item without a number they go on.
    fn add_items(
        &mut self,
        locale: &'a LanguageIdentifier,
        items: &'a [BodyItem],
        parent: Option<usize>,
        prefix: &str,
        taken: usize,
        units: &mut Vec<Unit<'a>>,
    ) {
        let (mut count, mut own) = (taken, 0);
        for (index, item) in items.iter().enumerate() {
            let before = count;
            count += numbers_taken(std::slice::from_ref(item));
            own += usize::from(item.numbered);
            let part = match (item.numbered, prefix) {
                (true, "") => format!("item {count}"),
                (true, prefix) => format!("{prefix} ({count})"),
                (false, "") => format!("the paragraph {}", index + 1),
                (false, prefix) => prefix.to_owned(),
            };
            let number = self.items.len();
            self.items.push(Item {
                part: part.clone(),
                numbers: if item.numbered {
                    vec![count, own]
                } else {
                    Vec::new()
                },
                parent,
            });
            let heading = item.heading.iter();
            units.extend(heading.map(|it| {
                let part = format!("the heading of {part}");
                Unit::new(locale, part, Scope::Item(number), it)
            }));
            let sentences = item.sentences.iter();
            let scope = Scope::Item(number);
            units.extend(sentences.map(|it| Unit::new(locale, part.as_str(), scope.clone(), it)));
            let prefix = if item.numbered || !prefix.is_empty() {
                part.as_str()
            } else {
                ""
            };
            let taken = if item.numbered { 0 } else { before };
            self.add_items(locale, &item.items, Some(number), prefix, taken, units);
        }
    }

    fn add_glance(&mut self, locale: &'a LanguageIdentifier, rows: &'a [Row]) {
        let mut units = Vec::new();
        for (index, row) in rows.iter().enumerate() {
            let part = format!("row {} of the facts at a glance", index + 1);
            let line = |sentence| Unit::new(locale, part.as_str(), Scope::Row(index), sentence);
            units.push(Unit::new(
                locale,
                format!("the label of {part}"),
                Scope::Label(index),
                &row.label,
            ));
            units.extend(row.lines.iter().map(line));
            for person in &row.people {
                units.push(line(&person.name));
                units.extend(person.office.iter().map(line));
            }
        }
        self.push(units);
    }
}

/// How many numbers of one level these items take: their own, and those of the items below one that
/// has none.
fn numbers_taken(items: &[BodyItem]) -> usize {
    let taken = items.iter().map(|item| match item.numbered {
        true => 1,
        false => numbers_taken(&item.items),
    });
    taken.sum()
}
