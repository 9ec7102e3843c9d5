//! Whether all languages say the same facts.
//!
//! One file a rule. The shared messages are compared once, those of a record when its turn
//! comes; each with the source language, because that is what the others are translated
//! from.

mod allowance;
mod by_hand;
mod cases;
mod compare;
mod day_period;
mod ending;
mod facts;
mod keywords;
mod order;
mod pages;
mod record;
mod said;
mod sorts;
mod words;

pub use allowance::without_allowances;
pub use pages::{Page, check as pages};

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use unic_langid::LanguageIdentifier;

use crate::catalog::contract::{Contract, Message, Need};
use crate::catalog::outline::{Outline, Outlines};
use crate::catalog::{Catalog, Locale, Messages};
use crate::diagnostics::{Diagnostic, Place, has_errors};
use crate::publish::Loaded;
use crate::record::Record;
use allowance::{ADDED, Allowances, BY_HAND, Comment, IMPLIED, REORDERED};
use cases::Given;
use compare::Text;

/// The shared messages of a language against those of the source language.
pub fn shared(loaded: &Loaded, locale: &Locale) -> Vec<Diagnostic> {
    let catalog = &loaded.catalog;
    let Some(source) = catalog.locale(catalog.source()) else {
        return Vec::new();
    };
    if has_errors(catalog.problems(source)) || has_errors(catalog.problems(locale)) {
        return Vec::new();
    }
    if source.tag == locale.tag {
        return alone(catalog, source);
    }
    let pair = Pair {
        contract: catalog.contract(),
        source: Side::new(&source.tag, catalog.outlines(source)),
        own: Side::new(&locale.tag, catalog.outlines(locale)),
        sort_of: &|name| sorts::of_contract(catalog.contract(), name),
        is_of_record: false,
        kinds: loaded
            .registry
            .kinds()
            .map(|(kind, form)| (kind.to_owned(), form.as_str()))
            .collect(),
    };
    let ids: BTreeSet<&str> = pair.source.outlines.ids().into_iter().collect();
    pair.compare(&ids)
}

/// The messages that a record has for itself, against those of the source language, and
/// what its statements say against its facts.
pub fn of_record(record: &Record, source: &Messages, own: &Messages) -> Vec<Diagnostic> {
    let own_side = Side::new(own.tag(), own.outlines());
    let mut problems = record::check(record, own, &own_side);
    if source.tag() == own.tag() {
        return problems;
    }
    let sorts = sorts::of_record(record, own.contract());
    let pair = Pair {
        contract: own.contract(),
        source: Side::new(source.tag(), source.outlines()),
        own: own_side,
        sort_of: &|name| sorts.of(name),
        is_of_record: true,
        kinds: record
            .events
            .iter()
            .flat_map(|event| {
                let kinds = event.kinds.iter();
                kinds.map(|kind| (kind.id.clone(), event.form.as_str()))
            })
            .collect(),
    };
    let ids = source.of_record().chain(own.of_record());
    let ids: Vec<String> = ids.map(|(id, _)| id).collect();
    let ids: BTreeSet<&str> = ids.iter().map(String::as_str).collect();
    problems.extend(pair.compare(&ids));
    // Of the shared statements it is known only now what the variables are.
    for statement in record.statements() {
        let id = statement.message.as_str();
        if !ids.contains(id) {
            problems.extend(pair.order_of(id, &|name| sorts.of_statement(statement, name)));
        }
    }
    problems
}

/// What can be said of the shared messages of the source language by themselves.
fn alone(catalog: &Catalog, source: &Locale) -> Vec<Diagnostic> {
    let contract = catalog.contract();
    let outlines = catalog.outlines(source);
    let tag = source.tag.to_string();
    let mut problems = Vec::new();
    for id in outlines.ids() {
        let entry = contract.message(id);
        if entry.is_none() && outlines.is_phrase(id) {
            continue;
        }
        let given = Given::new(contract, entry, entry.map_or(&[], |entry| entry.known));
        let comment = Comment::new(&outlines, id);
        let attributes = outlines.attributes(id).into_iter().map(Some);
        for attribute in std::iter::once(None).chain(attributes) {
            let Some(outline) = outlines.outline(id, attribute) else {
                continue;
            };
            let text = Text {
                tag: &tag,
                name: &part_name(id, attribute),
                outline: &outline,
                comment: &comment,
            };
            problems.extend(day_period::check(&text, &given));
        }
    }
    problems
}

/// A message with its attribute: `glance-time.label`.
fn part_name(id: &str, attribute: Option<&str>) -> String {
    match attribute {
        Some(attribute) => format!("{id}.{attribute}"),
        None => id.to_owned(),
    }
}

/// A language with its messages.
struct Side<'a> {
    language: &'a LanguageIdentifier,
    tag: String,
    outlines: Outlines<'a>,
}

impl<'a> Side<'a> {
    fn new(language: &'a LanguageIdentifier, outlines: Outlines<'a>) -> Self {
        Self {
            language,
            tag: language.to_string(),
            outlines,
        }
    }
}

/// Two languages to be compared.
struct Pair<'a> {
    contract: &'static Contract,
    source: Side<'a>,
    own: Side<'a>,
    /// What is named in the same order in both.
    sort_of: &'a order::SortOf<'a>,
    /// Whether they are compared for one record.
    is_of_record: bool,
    /// Kinds of events, with the form of each.
    kinds: Vec<(String, &'static str)>,
}

impl Pair<'_> {
    /// These messages, as far as both have them and they are asked for by themselves.
    fn compare(&self, ids: &BTreeSet<&str>) -> Vec<Diagnostic> {
        let mut problems = Vec::new();
        let is_phrase =
            |id: &str| self.source.outlines.is_phrase(id) || self.own.outlines.is_phrase(id);
        let mut special = BTreeSet::new();
        for id in ids {
            match self.contract.message(id) {
                Some(entry) => match special_of(self.contract, entry) {
                    Some(general) => {
                        special.insert(general.name);
                    }
                    None => problems.extend(self.alone(id, entry.known, Some(entry))),
                },
                // Each language divides its sentences into phrases as it needs.
                None if is_phrase(id) => {}
                None => problems.extend(self.alone(id, &[], None)),
            }
        }
        let general = self.contract.messages.iter();
        for general in general.filter(|message| special.contains(message.name)) {
            problems.extend(self.special(general));
        }
        problems
    }

    /// What a comment allows in vain. A record needs some of what the shared files allow.
    fn unused(
        &self,
        allowances: &Allowances,
        needed: &Needed,
        id: &str,
        problems: &[Diagnostic],
    ) -> Vec<Diagnostic> {
        // What the shared statements name is known only with a record; and what is lost is in
        // no order.
        let is_known = self.is_of_record || self.contract.message(id).is_some();
        let is_order_known = is_known && problems.is_empty();
        let words = WORDS.iter().chain(is_order_known.then_some(&REORDERED));
        let words: Vec<&str> = words.copied().collect();
        let mut unused = allowances.unused(&words, needed, id);
        unused.retain(|problem| {
            let mut folders = problem.path().into_iter().flat_map(Path::iter);
            self.is_of_record == folders.any(|folder| folder == self.contract.meetings)
        });
        unused
    }

    /// A message that both languages call the same.
    fn alone(
        &self,
        id: &str,
        known: &'static [(&'static str, &'static [&'static str])],
        entry: Option<&'static Message>,
    ) -> Vec<Diagnostic> {
        let (mut problems, needed) = self.message(id, id, known, entry);
        let allowances = Allowances::of(&self.own.outlines, id);
        problems.extend(self.unused(&allowances, &needed, id, &problems));
        problems.extend(allowances.problems);
        problems
    }

    /// A message that has more special ones: what each language has for an event of each
    /// form.
    fn special(&self, general: &'static Message) -> Vec<Diagnostic> {
        let mut problems = Vec::new();
        let mut asked: BTreeMap<String, Needed> = BTreeMap::new();
        let forms = self.contract.messages.iter().filter(|message| {
            matches!(message.need, Need::Special(of) if of == general.name) && !message.is_family()
        });
        let mut compared = BTreeSet::new();
        for form in forms {
            // A kind may have a message of its own in one of the languages.
            let of_form = self.kinds.iter().filter(|(_, of)| form.name.ends_with(of));
            let kinds = of_form.map(|(kind, _)| format!("{}-{kind}", general.name));
            for kind in kinds {
                let first = |outlines: &Outlines| {
                    let ids = [kind.as_str(), form.name, general.name].into_iter();
                    ids.map(str::to_owned).find(|id| outlines.has(id))
                };
                let ids = (first(&self.source.outlines), first(&self.own.outlines));
                let (Some(source), Some(own)) = ids else {
                    continue;
                };
                if !compared.insert((form.name, source.clone(), own.clone())) {
                    continue;
                }
                let (found, needed) = self.message(&source, &own, form.known, Some(form));
                problems.extend(found);
                asked.entry(own).or_default().extend(needed);
            }
        }
        for (id, needed) in asked {
            let allowances = Allowances::of(&self.own.outlines, &id);
            problems.extend(self.unused(&allowances, &needed, &id, &problems));
            problems.extend(allowances.problems);
        }
        // What is so in several forms is shown once.
        let mut seen = BTreeSet::new();
        problems.retain(|problem: &Diagnostic| {
            let place = match &problem.place {
                Some(Place::At(at)) => (at.to_string(), at.range.start),
                _ => (String::new(), 0),
            };
            seen.insert((problem.rule, place, problem.label.clone()))
        });
        problems
    }

    /// The order in which a statement of both languages names things.
    fn order_of(&self, id: &str, sort_of: &order::SortOf) -> Vec<Diagnostic> {
        let outlines = (
            self.source.outlines.outline(id, None),
            self.own.outlines.outline(id, None),
        );
        let (Some(in_source), Some(in_own)) = outlines else {
            return Vec::new();
        };
        let of_source = Comment::new(&self.source.outlines, id);
        let of_own = Comment::new(&self.own.outlines, id);
        let source = Text {
            tag: &self.source.tag,
            name: id,
            outline: &in_source,
            comment: &of_source,
        };
        let own = Text {
            tag: &self.own.tag,
            name: id,
            outline: &in_own,
            comment: &of_own,
        };
        let given = Given::new(self.contract, None, &[]);
        order::check(&source, &own, &given, sort_of).0
    }

    /// One message that may have another name in each language, with its attributes.
    fn message(
        &self,
        source_id: &str,
        own_id: &str,
        known: &'static [(&'static str, &'static [&'static str])],
        entry: Option<&'static Message>,
    ) -> (Vec<Diagnostic>, Needed) {
        let given = Given::new(self.contract, entry, known);
        let mut problems = Vec::new();
        let of_source = Comment::new(&self.source.outlines, source_id);
        let of_own = Comment::new(&self.own.outlines, own_id);
        let is_name = entry.is_some_and(Message::is_name);
        let mut needed = Needed::new();
        let mut parts: Vec<Option<&str>> = vec![None];
        parts.extend(self.own.outlines.attributes(own_id).into_iter().map(Some));
        for attribute in parts {
            let own = self.own.outlines.outline(own_id, attribute);
            let Some(own) = own.filter(|own| attribute.is_none() || !is_keyword(own)) else {
                continue;
            };
            let of_part = self.source.outlines.outline(source_id, attribute);
            let in_source = match (of_part, attribute) {
                (Some(outline), _) => Some(outline),
                // A form of the same phrase, which the other language does not need.
                (None, Some(_)) if !is_name => self.source.outlines.outline(source_id, None),
                (None, _) => None,
            };
            let Some(in_source) = in_source else {
                continue;
            };
            let name = part_name(own_id, attribute);
            let source = Text {
                tag: &self.source.tag,
                name: source_id,
                outline: &in_source,
                comment: &of_source,
            };
            let own = Text {
                tag: &self.own.tag,
                name: &name,
                outline: &own,
                comment: &of_own,
            };
            let mut add = |(found, allowed): (Vec<Diagnostic>, Needed)| {
                problems.extend(found);
                needed.extend(allowed);
            };
            // What the source language has for a record alone is looked at with each translation.
            let source_too = self.is_of_record.then_some(&source);
            let texts = source_too.into_iter().chain([&own]);
            let hours = texts.filter_map(|text| day_period::check(text, &given));
            add((hours.collect(), Needed::new()));
            add(compare::check(&source, &own, &given));
            add(keywords::check(&source, &own, &given));
            add(order::check(&source, &own, &given, self.sort_of));
            let languages = [self.source.language, self.own.language];
            add(by_hand::numbers(&source, &own, languages, is_name));
            if !is_name {
                add(words::check(&source, &own));
                add(ending::check(&source, &own, languages));
            }
        }
        (problems, needed)
    }
}

/// The words of allowances that are known to be needed or not once a message is compared.
const WORDS: &[&str] = &[IMPLIED, ADDED, BY_HAND];

/// The allowances that a message needs: the word, and the variable.
type Needed = BTreeSet<(&'static str, String)>;

/// Whether a text is there to be selected on: `.gender = feminine`.
fn is_keyword(outline: &Outline) -> bool {
    outline.values().is_empty()
        && outline
            .texts()
            .iter()
            .all(|(text, _)| text.chars().all(|c| c.is_ascii_lowercase() || c == '-'))
}

/// The message that takes the place of a special one, or the message itself where there
/// are special ones of it.
fn special_of(contract: &'static Contract, entry: &'static Message) -> Option<&'static Message> {
    let general = match entry.need {
        Need::Special(general) => general,
        _ => entry.name,
    };
    let has_special = contract
        .messages
        .iter()
        .any(|message| matches!(message.need, Need::Special(of) if of == general));
    if !has_special {
        return None;
    }
    contract.messages.iter().find(|it| it.name == general)
}
