//! The sentences of a briefing, looked for in the page.

use std::collections::{BTreeMap, BTreeSet};

use unic_langid::LanguageIdentifier;

use super::blocks::Block;
use super::expected::{Expected, Scope, Sign, Unit};
use super::labels;
use super::normal;
use super::page::{Match, Nearest, Page, Place, SHORT};
use crate::diagnostics::Diagnostic;
use crate::rules::Rule;

/// The facts at a glance, in words.
const GLANCE: &str = "the facts at a glance";

/// Looks for each sentence and collects what is wrong.
pub struct Verifier<'a> {
    expected: &'a Expected<'a>,
    page: Page,
    /// The language that the document names, if it does.
    document_language: Option<&'a str>,
    /// The list items of the items of the body, by their place in [`Expected::items`].
    items: BTreeMap<usize, u32>,
    /// The list items of the rows of the facts at a glance.
    rows: BTreeMap<usize, Option<u32>>,
    /// The blocks in which a text is altered.
    altered: BTreeSet<usize>,
    /// The items and rows of which a problem was reported.
    reported: BTreeSet<String>,
    problems: Vec<Diagnostic>,
}

/// How far a thread was found.
#[derive(Clone)]
struct Progress<'a> {
    /// Where the next sentence must begin, or after it.
    from: Place,
    /// The sentence before that.
    before: Option<&'a Unit<'a>>,
    /// Whether no sentence was out of order yet.
    is_in_order: bool,
}

impl Progress<'_> {
    fn new() -> Self {
        Self {
            from: Place::default(),
            before: None,
            is_in_order: true,
        }
    }
}

impl<'a> Verifier<'a> {
    /// Nothing was looked for yet.
    pub fn new(
        expected: &'a Expected<'a>,
        blocks: Vec<Block>,
        document_language: Option<&'a str>,
    ) -> Self {
        Self {
            document_language,
            expected,
            page: Page::new(blocks),
            items: BTreeMap::new(),
            rows: BTreeMap::new(),
            altered: BTreeSet::new(),
            reported: BTreeSet::new(),
            problems: Vec::new(),
        }
    }

    /// Looks for everything.
    pub fn verify(mut self) -> Vec<Diagnostic> {
        let expected = self.expected;
        // What is beside nothing else is found first. The words of the facts at a glance are so
        // short that they are in other text, too: that is looked through at the end.
        let mut pending = Vec::new();
        for thread in &expected.threads {
            let mut progress = Progress::new();
            for unit in thread {
                let is_short = matches!(unit.scope, Scope::Label(_) | Scope::Row(_));
                if !self.look_for(unit, &mut progress, is_short) {
                    pending.push((unit, progress.clone()));
                }
            }
        }
        let mut missing = Vec::new();
        for (unit, mut progress) in pending {
            if !self.look_for(unit, &mut progress, false) {
                missing.push(unit);
            }
        }
        self.report_missing(&missing);
        for unit in expected.threads.iter().flatten() {
            self.check_once(unit);
        }
        self.problems
    }

    /// Looks for a sentence, and checks it where it is found.
    fn look_for(&mut self, unit: &'a Unit<'a>, progress: &mut Progress<'a>, alone: bool) -> bool {
        let Some((found, is_in_order)) = self.find(unit, progress.from, alone) else {
            return false;
        };
        self.page.take(&found);
        let is_placed = self.check_place(unit, &found);
        self.check_language(unit, &found);
        if is_in_order {
            progress.from = found.end;
            progress.before = Some(unit);
        } else if is_placed && progress.is_in_order {
            // What follows is out of order, too.
            progress.is_in_order = false;
            self.report_order(unit, progress.before);
        }
        true
    }

    /// Where a sentence is, and whether it is after what comes before it.
    fn find(&self, unit: &Unit, from: Place, alone: bool) -> Option<(Match, bool)> {
        let is_in_language = |block: &Block| {
            let mut languages = block.letters.iter().filter_map(|it| it.language.as_deref());
            languages.any(|tag| is_language(tag, unit.language()))
        };
        let is_in_place = |block: &Block| match unit.scope {
            Scope::Heading => block.is_heading(),
            Scope::Label(_) => block.is_label(),
            Scope::Row(row) => {
                let item = self.rows.get(&row).copied().flatten();
                item.is_none() || block.list_items().next_back() == item
            }
            Scope::Item(_) | Scope::Text => true,
        };
        // Several languages may say the same in one place, a name.
        let is_shared = self.expected.is_shared;
        let is_wanted =
            |_: usize, block: &Block| is_in_place(block) && (!is_shared || is_in_language(block));
        for start in [from, Place::default()] {
            let found = self
                .find_from(unit, start, alone, is_wanted)
                .or_else(|| self.find_from(unit, start, alone, |_, _| true));
            if let Some(found) = found {
                return Some((found, start == from));
            }
        }
        None
    }

    /// What is beside nothing else is preferred, and where `alone` is set, all that is wanted.
    fn find_from(
        &self,
        unit: &Unit,
        from: Place,
        alone: bool,
        accept: impl Fn(usize, &Block) -> bool + Copy,
    ) -> Option<Match> {
        let found = self.page.find(unit, from, true, accept);
        found.or_else(|| match alone {
            true => None,
            false => self.page.find(unit, from, false, accept),
        })
    }

    fn problem(&self, rule: Rule, unit: &Unit, message: String) -> Diagnostic {
        let origin = &unit.sentence.origin;
        Diagnostic::new(rule, format!("{}: {message}", unit.locale)).at(
            origin.location.clone(),
            format!("`{}` is where it comes from", origin.message),
        )
    }

    fn report(&mut self, problem: Diagnostic) {
        // An item of several sentences is in the wrong place once.
        if self.reported.insert(problem.message.clone()) {
            self.problems.push(problem);
        }
    }

    /// Reports what is in another element than it belongs to.
    fn check_place(&mut self, unit: &Unit, found: &Match) -> bool {
        let before = self.problems.len();
        let block = &self.page.blocks[found.start.block];
        match unit.scope {
            Scope::Heading if !block.is_heading() => {
                let role = block.role();
                let message = format!("in the PDF {} is in no heading but in {role}", unit.part);
                let problem = self.problem(Rule::PdfPlace, unit, message);
                self.report(problem.help("make it a `heading` in the template"));
            }
            Scope::Item(item) => {
                let items: Vec<u32> = block.list_items().collect();
                self.check_item(unit, item, &items);
            }
            Scope::Label(row) => {
                let item = block.list_items().next_back();
                self.rows.insert(row, item);
            }
            Scope::Row(row) => {
                let item = self.rows.get(&row).copied().flatten();
                if item.is_some() && block.list_items().next_back() != item {
                    let message = format!(
                        "in the PDF {} says elsewhere than beside its label: “{}”",
                        unit.part,
                        shown(&unit.text())
                    );
                    let problem = self.problem(Rule::PdfPlace, unit, message);
                    self.report(problem);
                }
            }
            Scope::Heading | Scope::Text => {}
        }
        self.problems.len() == before
    }

    /// The list items around a text must be those of its item and of the items around that.
    fn check_item(&mut self, unit: &Unit, item: usize, found: &[u32]) {
        let mut chain = Vec::new();
        let mut next = Some(item);
        while let Some(item) = next {
            if !self.expected.items[item].numbers.is_empty() {
                chain.push(item);
            }
            next = self.expected.items[item].parent;
        }
        // One without a number may have a list item all the same.
        let extra = usize::from(self.expected.items[item].numbers.is_empty());
        if found.len() < chain.len() {
            let part = &self.expected.items[item].part;
            let message = format!("in the PDF {part} is in no list item of its own");
            let problem = self.problem(Rule::PdfPlace, unit, message);
            self.report(problem.help("set the items as an `enum` in the template"));
            return;
        }
        let extra = extra.min(found.len() - chain.len());
        let found = found[..found.len() - extra].iter().rev();
        for (item, list_item) in chain.into_iter().zip(found) {
            match self.items.get(&item) {
                Some(known) if known == list_item => {}
                Some(_) => {
                    let part = &self.expected.items[item].part;
                    let message =
                        format!("in the PDF the sentences of {part} are in several list items");
                    let problem = self.problem(Rule::PdfPlace, unit, message);
                    self.report(problem);
                }
                None => {
                    self.items.insert(item, *list_item);
                    self.check_label(unit, item, *list_item);
                }
            }
        }
    }

    fn check_label(&mut self, unit: &Unit, item: usize, list_item: u32) {
        let items = &self.expected.items;
        let is_label =
            |block: &&Block| block.is_label() && block.list_items().next_back() == Some(list_item);
        // Where several languages share an item, each has a label of its own.
        let is_own = |block: &&Block| {
            let mut languages = block.letters.iter().filter_map(|it| it.language.as_deref());
            let is_shared = self.expected.is_shared;
            !is_shared || languages.all(|tag| is_language(tag, unit.locale))
        };
        let blocks = self.page.blocks.iter().filter(is_label).filter(is_own);
        let parts: Vec<String> = blocks.map(Block::text).collect();
        let label = parts.concat();
        let wanted = &items[item];
        let says = |label: &str| labels::says(label, &wanted.numbers, unit.locale);
        if says(&label) || self.expected.is_shared && parts.iter().any(|part| says(part)) {
            return;
        }
        let number = wanted.numbers.first().copied().unwrap_or_default();
        let part = &wanted.part;
        let message = match label.trim() {
            "" => format!(
                "in the PDF the list item of {part} has no label, expected the number {number}"
            ),
            label => {
                format!("in the PDF the label of {part} is “{label}”, expected the number {number}")
            }
        };
        let problem = self.problem(Rule::PdfLabel, unit, message);
        self.report(problem);
    }

    fn check_language(&mut self, unit: &Unit, found: &Match) {
        let letters = &self.page.blocks[found.start.block].letters;
        let wrong = found.letters.iter().find_map(|(sign, letter)| {
            let Sign::Character { language, .. } = &unit.signs[*sign] else {
                return None;
            };
            let expected = language.unwrap_or(unit.locale);
            let tagged = letters[*letter].language.as_deref();
            let is_same = tagged.is_some_and(|tag| is_language(tag, expected));
            // The language of the document is wrong once.
            let is_inherited = language.is_none() && tagged == self.document_language;
            (!is_same && !is_inherited).then_some((*sign, expected, tagged))
        });
        let Some((sign, expected, tagged)) = wrong else {
            return;
        };
        let text: String = unit.signs[sign..]
            .iter()
            .filter_map(Sign::character)
            .collect();
        let message = format!(
            "in the PDF the language of {} is {}, expected {expected}: “{}”",
            unit.part,
            tagged.unwrap_or("not named"),
            shown(&text)
        );
        let problem = self.problem(Rule::PdfLanguage, unit, message);
        self.report(
            problem.help("the template gives `text` the language that `foreign` is asked for"),
        );
    }

    fn report_order(&mut self, unit: &Unit, before: Option<&Unit>) {
        let part = &unit.part;
        let message = match before {
            Some(before) if before.locale != unit.locale => format!(
                "in the PDF {part} is read before {} in {}, expected after it",
                before.part, before.locale
            ),
            Some(before) if before.part == *part => {
                format!("in the PDF the sentences of {part} are read in another order")
            }
            before => {
                let after = before.map_or("what precedes it", |before| before.part.as_str());
                format!("in the PDF {part} is read before {after}, expected after it")
            }
        };
        let mut problem = self.problem(Rule::PdfOrder, unit, message);
        if let Some(before) = before {
            let origin = &before.sentence.origin;
            let label = format!("`{}` comes before it", origin.message);
            problem = problem.also(origin.location.clone(), label);
        }
        self.report(problem);
    }

    /// Reports sentences that are nowhere as they should be: altered, or missing.
    fn report_missing(&mut self, units: &[&'a Unit<'a>]) {
        let mut lost: Vec<((&LanguageIdentifier, &str), Vec<&Unit>)> = Vec::new();
        let rest = match units {
            [] => Vec::new(),
            _ => self.page.rest(),
        };
        for unit in units {
            // What was altered is looked for in what nothing else has taken.
            if let Some(near) = self.page.nearest(unit, &rest) {
                self.altered.insert(near.block);
                self.report_altered(unit, &near);
                continue;
            }
            let part = match unit.scope {
                Scope::Label(_) | Scope::Row(_) => GLANCE,
                _ => unit.part.as_str(),
            };
            let part = (unit.locale, part);
            match lost.iter_mut().find(|(known, _)| *known == part) {
                Some((_, of_part)) => of_part.push(unit),
                None => lost.push((part, vec![unit])),
            }
        }
        for ((_, part), units) in lost {
            self.report_lost(part, &units);
        }
    }

    fn report_altered(&mut self, unit: &Unit, near: &Nearest) {
        let message = format!(
            "in the PDF {} says “{}”, expected “{}”",
            unit.part, near.found, near.expected
        );
        let mut problem = self.problem(Rule::PdfText, unit, message);
        let lost = self.lost_facts(unit, Some(near));
        if let Some(fact) = unit.fact_at(near.sign)
            && lost.is_empty()
            && !fact.field.is_empty()
        {
            let field = &fact.field;
            problem = problem.help(format!(
                "the difference is in what `{field}` of the record prints"
            ));
        }
        self.problems
            .push(lost.into_iter().fold(problem, Diagnostic::help));
    }

    /// Reports the sentences of one part that are missing, once.
    fn report_lost(&mut self, part: &str, units: &[&Unit]) {
        let Some((first, others)) = units.split_first() else {
            return;
        };
        let is_all = units.len() == self.expected.said_by(first.locale, part, GLANCE);
        let what = if is_all { "" } else { "text of " };
        let more = match others.len() {
            0 => String::new(),
            1 => " and another sentence of it".to_owned(),
            count => format!(" and {count} more of it"),
        };
        let text = shown(&first.text());
        let message = format!("the PDF lacks {what}{part}: “{text}”{more}");
        let problem = self
            .problem(Rule::PdfText, first, message)
            .help("print it in the template, as text that is no artifact");
        let lost = units.iter().flat_map(|unit| self.lost_facts(unit, None));
        let lost: BTreeSet<String> = lost.collect();
        let problem = lost.into_iter().fold(problem, Diagnostic::help);
        self.problems.push(problem);
    }

    /// The facts of a sentence whose text is not in the block that is most like it.
    fn lost_facts(&self, unit: &Unit, near: Option<&Nearest>) -> Vec<String> {
        let squeezed = |text: &str| -> String {
            text.chars()
                .filter(|c| !matches!(*c, ' ' | super::blocks::BREAK))
                .collect()
        };
        let found = near.map(|near| squeezed(&self.page.blocks[near.block].text()));
        let mut lost = Vec::new();
        for (fact, text) in unit.sentence.printed() {
            let normal = squeezed(&normal::text(&text));
            let is_there = found.as_ref().is_some_and(|found| found.contains(&normal));
            let line = format!("`{}` of the record is lost: “{text}”", fact.field);
            if !is_there && !normal.is_empty() && !fact.field.is_empty() && !lost.contains(&line) {
                lost.push(line);
            }
        }
        lost
    }

    /// Reports a sentence that is there once more.
    fn check_once(&mut self, unit: &Unit) {
        if unit.text().chars().count() < SHORT {
            return;
        }
        // In a text that is altered, words may be free that belong to its own sentence.
        let altered = &self.altered;
        let is_whole = |number: usize, _: &Block| !altered.contains(&number);
        let again = self.page.find(unit, Place::default(), false, is_whole);
        if let Some(again) = again {
            self.page.take(&again);
            let message = format!("in the PDF {} is there twice", unit.part);
            let problem = self.problem(Rule::PdfTwice, unit, message);
            self.report(problem);
        }
    }
}

/// The beginning of a text.
pub fn shown(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization as _;
    const LONGEST: usize = 60;
    let text: Vec<char> = text.nfc().collect();
    let dots = if text.len() > LONGEST { "…" } else { "" };
    text.iter().take(LONGEST).collect::<String>() + dots
}

/// Whether a tag of a PDF names a language: its region may be left out there.
pub fn is_language(tag: &str, expected: &LanguageIdentifier) -> bool {
    tag.parse::<LanguageIdentifier>().is_ok_and(|tag| {
        tag.language == expected.language && (tag.region.is_none() || tag.region == expected.region)
    })
}
