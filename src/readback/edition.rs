//! Editions: what the pages of several languages must say, and where each part is.

use unic_langid::LanguageIdentifier;

use super::blocks::Block;
use super::compared;
use super::expected::{AUTHENTICITY, Expected, Item, OF_THE_PAGE, Scope, Unit};
use super::normal;
use super::structure::{Subject, alternatives};
use super::verifier::{Verifier, shown};
use crate::compose::{Across, Aligned, AlignedItem, AlignedRow, Edition, Part, Sentence};
use crate::diagnostics::Diagnostic;
use crate::rules::Rule;

/// What stands between the alternative texts of one photograph in several languages.
const BETWEEN: &str = " / ";

/// What the PDF of an edition whose languages follow each other says otherwise than its briefings.
/// Each language is compared with its own part, which begins with its name as a heading.
pub fn verify_bound(pdf: &[u8], edition: &Edition, path: &str) -> Vec<Diagnostic> {
    let alternatives = edition.briefings().flat_map(|briefing| {
        let of_language = alternatives(briefing).into_iter();
        of_language.map(|(what, text, sentence)| {
            (format!("{what} in {}", briefing.locale), text, sentence)
        })
    });
    let subject = subject(edition, alternatives.collect(), false);
    compared(pdf, &subject, path, |mut blocks, _| {
        let mut problems = Vec::new();
        // From the end, so that each part takes what is left from its heading on.
        for part in edition.parts.iter().rev() {
            let Some(start) = blocks.iter().rposition(|block| is_heading_of(block, part)) else {
                let name = shown(&normal::text(&part.name.plain()));
                let locale = &part.briefing.locale;
                let message = format!(
                    "{locale}: in the PDF no part has the heading “{name}” where it is expected"
                );
                let origin = &part.name.origin;
                let label = format!("`{}` is where it comes from", origin.message);
                let problem = Diagnostic::new(Rule::PdfOrder, message);
                problems.push(problem.at(origin.location.clone(), label));
                continue;
            };
            let own = blocks.split_off(start);
            let expected = Expected::new(&part.briefing);
            let of_part = Verifier::new(&expected, own, None).verify();
            problems.splice(0..0, of_part);
        }
        problems
    })
}

/// What the PDF of an edition whose languages are side by side says otherwise than they do: in
/// each place the languages must follow each other in the order of the edition.
pub fn verify_aligned(
    pdf: &[u8],
    edition: &Edition,
    aligned: &Aligned,
    path: &str,
) -> Vec<Diagnostic> {
    let photos = aligned.photos.iter().enumerate();
    let photos = photos.filter(|(_, photo)| photo.path.is_some());
    let alternatives = photos.filter_map(|(index, photo)| {
        let texts = photo.alt.iter().flatten();
        let texts: Vec<String> = texts.map(|sentence| sentence.plain()).collect();
        let first = photo.alt.iter().flatten().next()?;
        let what = format!("photograph {}", index + 1);
        Some((what, normal::text(&texts.join(BETWEEN)), *first))
    });
    let subject = subject(edition, alternatives.collect(), true);
    compared(pdf, &subject, path, |blocks, _| {
        let expected = Expected::aligned(edition, aligned);
        Verifier::new(&expected, blocks, None).verify()
    })
}

fn subject<'a>(
    edition: &'a Edition,
    alternatives: Vec<(String, String, &'a Sentence)>,
    has_rows: bool,
) -> Subject<'a> {
    Subject {
        languages: edition.tags(", "),
        main: edition.main(),
        briefings: edition.briefings().collect(),
        alternatives,
        has_rows,
    }
}

fn is_heading_of(block: &Block, part: &Part) -> bool {
    block.is_heading() && normal::text(&block.text()) == normal::text(&part.name.plain())
}

impl<'a> Expected<'a> {
    /// What the pages of several languages side by side must say.
    fn aligned(edition: &'a Edition, aligned: &Aligned<'a>) -> Self {
        let languages = edition.briefings().map(|briefing| &briefing.locale);
        let mut rows = Rows {
            languages: languages.collect(),
            expected: Self {
                is_shared: true,
                ..Self::default()
            },
        };
        let title = edition.across(|briefing| &briefing.title);
        let mut text = rows.units("the title", &Scope::Heading, &title);
        for row in &aligned.lead {
            text.extend(rows.units("the lead", &Scope::Text, row));
        }
        for row in aligned.notes.iter().flatten() {
            text.extend(rows.units("a note", &Scope::Text, row));
        }
        let level = vec![Level::default(); rows.languages.len()];
        rows.add_items(&aligned.items, &level, &mut text);
        if let Some(heading) = &aligned.documents_heading {
            let part = "the heading of the documents";
            text.extend(rows.units(part, &Scope::Heading, heading));
        }
        for (index, (row, _)) in aligned.documents.iter().enumerate() {
            let part = format!("document {}", index + 1);
            text.extend(rows.units(&part, &Scope::Text, row));
        }
        rows.expected.push(text);
        let mut notices = Vec::new();
        for (index, row) in aligned.notices.iter().enumerate() {
            let part = format!("notice {}", index + 1);
            notices.extend(rows.units(&part, &Scope::Text, row));
        }
        rows.expected.push(notices);
        for (index, photo) in aligned.photos.iter().enumerate() {
            let part = |what: &str| format!("the {what} of photograph {}", index + 1);
            let captions = rows.units(&part("caption"), &Scope::Text, &photo.caption);
            rows.expected.push(captions);
            let credits = rows.units(&part("credit"), &Scope::Text, &photo.credit);
            rows.expected.push(credits);
        }
        for (index, (row, _)) in aligned.links.iter().enumerate() {
            rows.push(&format!("link {}", index + 1), row);
        }
        rows.add_glance(&aligned.glance);
        rows.push("the name of the language", &edition.names());
        for (part, of) in OF_THE_PAGE {
            rows.push(part, &edition.across(of));
        }
        if let Some(authenticity) = &aligned.authenticity {
            rows.push(AUTHENTICITY, authenticity);
        }
        rows.expected
    }
}

/// How far the numbers of a level are in one language.
#[derive(Clone, Default)]
struct Level {
    parent: Option<usize>,
    prefix: String,
    taken: usize,
}

/// Puts together what each language says in a place.
struct Rows<'a> {
    languages: Vec<&'a LanguageIdentifier>,
    expected: Expected<'a>,
}

impl<'a> Rows<'a> {
    fn units(&self, part: &str, scope: &Scope, row: &Across<'a>) -> Vec<Unit<'a>> {
        let units = self.languages.iter().zip(row);
        let units = units.filter_map(|(locale, sentence)| {
            Some(Unit::new(locale, part, scope.clone(), (*sentence)?))
        });
        units.collect()
    }

    fn push(&mut self, part: &str, row: &Across<'a>) {
        let units = self.units(part, &Scope::Text, row);
        self.expected.push(units);
    }

    /// One level of items: each language counts those that it has.
    fn add_items(&mut self, items: &[AlignedItem<'a>], level: &[Level], text: &mut Vec<Unit<'a>>) {
        let mut counts: Vec<usize> = level.iter().map(|level| level.taken).collect();
        let mut own = vec![0; counts.len()];
        for item in items {
            let (mut numbers, mut below) = (Vec::new(), Vec::new());
            for (language, level) in level.iter().enumerate() {
                let before = counts[language];
                let has = item.is_in(language);
                counts[language] += numbers_taken(item, language);
                own[language] += usize::from(has && item.numbered);
                let count = counts[language];
                let part = match (item.numbered, level.prefix.as_str()) {
                    (true, "") => format!("item {count}"),
                    (true, prefix) => format!("{prefix} ({count})"),
                    (false, "") => "a paragraph".to_owned(),
                    (false, prefix) => prefix.to_owned(),
                };
                numbers.push(self.expected.items.len());
                self.expected.items.push(Item {
                    part: part.clone(),
                    numbers: match item.numbered {
                        true => vec![count, own[language]],
                        false => Vec::new(),
                    },
                    parent: level.parent,
                });
                let is_named = item.numbered || !level.prefix.is_empty();
                below.push(Level {
                    parent: numbers.last().copied(),
                    prefix: if is_named { part } else { String::new() },
                    taken: if item.numbered { 0 } else { before },
                });
            }
            let headings = item.heading.iter().map(|row| (row, true));
            let sentences = item.sentences.iter().map(|row| (row, false));
            for (row, is_heading) in headings.chain(sentences) {
                for (language, sentence) in row.iter().enumerate() {
                    let Some(sentence) = sentence else { continue };
                    let number = numbers[language];
                    let part = self.expected.items[number].part.as_str();
                    let part = match is_heading {
                        true => format!("the heading of {part}"),
                        false => part.to_owned(),
                    };
                    let locale = self.languages[language];
                    text.push(Unit::new(locale, part, Scope::Item(number), sentence));
                }
            }
            self.add_items(&item.items, &below, text);
        }
    }

    fn add_glance(&mut self, rows: &[AlignedRow<'a>]) {
        let mut units = Vec::new();
        for (index, row) in rows.iter().enumerate() {
            let part = format!("row {} of the facts at a glance", index + 1);
            // Each language has its own label, by which what it labels is found.
            let scoped = |across: &Across<'a>, part: &str, scope: fn(usize) -> Scope| {
                let languages = self.languages.iter().enumerate().zip(across);
                let units = languages.filter_map(|((language, locale), sentence)| {
                    let scope = scope(index * self.languages.len() + language);
                    Some(Unit::new(locale, part, scope, (*sentence)?))
                });
                units.collect::<Vec<_>>()
            };
            let label = format!("the label of {part}");
            units.extend(scoped(&row.label, &label, Scope::Label));
            for line in &row.lines {
                units.extend(scoped(line, &part, Scope::Row));
            }
            for (name, office) in &row.people {
                units.extend(scoped(name, &part, Scope::Row));
                if let Some(office) = office {
                    units.extend(scoped(office, &part, Scope::Row));
                }
            }
        }
        self.expected.push(units);
    }
}

/// How many numbers of one level an item takes in a language.
fn numbers_taken(item: &AlignedItem, language: usize) -> usize {
    match (item.is_in(language), item.numbered) {
        (false, _) => 0,
        (true, true) => 1,
        (true, false) => {
            let below = item.items.iter();
            below.map(|item| numbers_taken(item, language)).sum()
        }
    }
}
