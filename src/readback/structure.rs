//! What a reader that speaks needs of a document, besides its text.

use std::collections::BTreeMap;

use super::blocks::Block;
use super::content::{Faintness, Hidden, hexadecimal};
use super::normal;
use super::tags::{Element, Part, Tagged};
use super::verifier::{is_language, shown};
use crate::compose::{Briefing, Run, Sentence};
use crate::diagnostics::Diagnostic;
use crate::rules::Rule;

/// What a document is compared with.
pub struct Subject<'a> {
    /// Its languages in words.
    pub languages: String,
    /// The briefing of the language that the document as a whole is in.
    pub main: &'a Briefing,
    /// The briefings of all of its languages.
    pub briefings: Vec<&'a Briefing>,
    /// The alternative text of each photograph that is there, by what it is and a sentence of it.
    pub alternatives: Vec<(String, String, &'a Sentence)>,
    /// Whether a row of several languages may be on two pages: they are then drawn page by page
    /// and read language by language.
    pub has_rows: bool,
}

impl<'a> Subject<'a> {
    /// A document of one language.
    pub fn of(briefing: &'a Briefing) -> Self {
        Self {
            languages: briefing.locale.to_string(),
            main: briefing,
            briefings: vec![briefing],
            alternatives: alternatives(briefing),
            has_rows: false,
        }
    }
}

/// The alternative texts of a briefing. What is only announced has nothing to be described yet.
pub fn alternatives(briefing: &Briefing) -> Vec<(String, String, &Sentence)> {
    let photos = briefing.photos.iter().enumerate();
    let photos = photos.filter(|(_, photo)| photo.path.is_some());
    let texts = photos.map(|(index, photo)| {
        let what = format!("photograph {}", index + 1);
        (what, normal::text(&photo.alt.plain()), &photo.alt)
    });
    texts.collect()
}

/// What is wrong with the tags of a document, and with what they do not reach.
pub fn problems(
    tagged: &Tagged,
    blocks: &[Block],
    subject: &Subject,
    path: &str,
) -> Vec<Diagnostic> {
    let mut checker = Checker {
        locale: subject.languages.clone(),
        path,
        problems: Vec::new(),
    };
    checker.language(tagged, subject.main);
    checker.title(tagged, subject.main);
    checker.tags(tagged);
    checker.contrast(tagged);
    // Without tags nothing else can be said.
    if tagged.elements.is_empty() {
        return checker.problems;
    }
    checker.blocks(blocks);
    let elements: Vec<&Element> = tagged.elements.iter().flat_map(Element::all).collect();
    checker.headings(&elements);
    checker.lists(&elements);
    checker.pictures(tagged, &elements, &subject.alternatives);
    checker.reading_order(tagged, subject.has_rows);
    for briefing in &subject.briefings {
        checker.links(tagged, briefing);
    }
    checker.problems
}

struct Checker<'a> {
    locale: String,
    path: &'a str,
    problems: Vec<Diagnostic>,
}

impl Checker<'_> {
    fn report(&mut self, rule: Rule, message: &str) {
        let message = format!("{}: {message}", self.locale);
        self.problems
            .push(Diagnostic::new(rule, message).in_file(self.path));
    }

    fn report_at(&mut self, rule: Rule, sentence: &Sentence, message: &str) {
        let message = format!("{}: {message}", self.locale);
        let origin = &sentence.origin;
        let label = format!("`{}` is where it comes from", origin.message);
        self.problems
            .push(Diagnostic::new(rule, message).at(origin.location.clone(), label));
    }

    /// PDF/UA-1, 7.1: everything is tagged or an artifact.
    fn tags(&mut self, tagged: &Tagged) {
        if !tagged.is_marked || tagged.elements.is_empty() {
            self.report(Rule::PdfTags, "the PDF has no tags");
            return;
        }
        for (page, text) in &tagged.untagged {
            let text = normal::text(text);
            if !text.is_empty() {
                let text = shown(&text);
                let page = page + 1;
                let message = format!("page {page} of the PDF has text in no tag: “{text}”");
                self.report(Rule::PdfTags, &message);
            }
        }
    }

    /// WCAG 2.2, 1.4.3: what is printed has enough contrast with what is behind it.
    fn contrast(&mut self, tagged: &Tagged) {
        for faint in &tagged.faint {
            let text = shown(&normal::text(&faint.text));
            let page = faint.page + 1;
            let message = match faint.why {
                Faintness::Contrast(colour, behind, contrast, needed) => {
                    let (colour, behind) = (hexadecimal(colour), hexadecimal(behind));
                    // Cut off: 4.49 is not 4.5.
                    let contrast = (contrast * 100.0).floor() / 100.0;
                    format!(
                        "page {page} of the PDF has text in {colour} on {behind}, a contrast of \
                         {contrast:.2}, expected at least {needed}: “{text}”"
                    )
                }
                Faintness::Unknown => format!(
                    "page {page} of the PDF has text on a picture or a pattern, or in one, of \
                     which nobody knows the contrast: “{text}”"
                ),
            };
            self.report(Rule::PdfContrast, &message);
        }
    }

    fn language(&mut self, tagged: &Tagged, briefing: &Briefing) {
        let expected = &briefing.locale;
        match &tagged.language {
            None => self.report(
                Rule::PdfLanguage,
                &format!("the PDF names no language, expected {expected}"),
            ),
            Some(tag) if !is_language(tag, expected) => self.report(
                Rule::PdfLanguage,
                &format!("the language of the PDF is {tag}, expected {expected}"),
            ),
            Some(_) => {}
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            if let Some((why, text)) = &block.hidden {
                let text = shown(&normal::text(text));
                let why = match why {
                    Hidden::Unpainted => "is not painted",
                    Hidden::Tiny => "is smaller than 2 points",
                    Hidden::OffPage => "is outside the page",
                };
                let message = format!("the PDF has text that {why}: “{text}”");
                self.report(Rule::PdfHidden, &message);
            }
            if block.is_unmapped {
                let text = shown(&block.text());
                let message =
                    format!("a font of the PDF does not say what its glyphs are: “{text}”");
                self.report(Rule::PdfUnicode, &message);
            }
        }
    }

    /// PDF/UA-1, 7.4: the first heading is of level 1, and no level is left out.
    fn headings(&mut self, elements: &[&Element]) {
        let mut last = 0;
        for element in elements {
            let level = element.role.strip_prefix('H');
            let Some(level) = level.and_then(|level| level.parse::<usize>().ok()) else {
                continue;
            };
            if level > last + 1 {
                let text = shown(&block_text(element));
                let message = match last {
                    0 => format!(
                        "the first heading of the PDF is of level {level}, expected 1: “{text}”"
                    ),
                    _ => format!(
                        "in the PDF a heading of level {level} follows one of level {last}: “{text}”"
                    ),
                };
                self.report(Rule::PdfHeadings, &message);
            }
            last = level;
        }
    }

    /// A list has items, and where one of them has a label, all have.
    fn lists(&mut self, elements: &[&Element]) {
        for list in elements.iter().filter(|element| element.role == "L") {
            let items: Vec<&Element> = children(list).filter(|it| it.role == "LI").collect();
            let has = |item: &Element, role: &str| children(item).any(|it| it.role == role);
            let is_labelled = items.iter().any(|item| has(item, "Lbl"));
            for item in items {
                if is_labelled && !has(item, "Lbl") {
                    let text = shown(&block_text(item));
                    let message = format!("in the PDF a list item has no label: “{text}”");
                    self.report(Rule::PdfLabel, &message);
                }
            }
        }
    }

    /// PDF/UA-1, 7.3: what is seen has a text for those who do not see it.
    fn pictures(
        &mut self,
        tagged: &Tagged,
        elements: &[&Element],
        expected: &[(String, String, &Sentence)],
    ) {
        let is_figure = |element: &&&Element| matches!(element.role.as_str(), "Figure" | "Formula");
        let mut alternatives: Vec<String> = Vec::new();
        let mut described = 0;
        for figure in elements.iter().filter(is_figure) {
            match figure.alternative.as_deref().map(normal::text) {
                Some(text) if !text.is_empty() => alternatives.push(text),
                _ if figure.actual.is_some() => {}
                _ => self.report(
                    Rule::PdfAlternative,
                    "the PDF has a picture without an alternative text",
                ),
            }
            let pictures = figure
                .contents()
                .into_iter()
                .map(|content| content.pictures);
            described += pictures.sum::<usize>();
        }
        let all = tagged.elements.iter().flat_map(Element::contents);
        let all = all.map(|content| content.pictures).sum::<usize>() + tagged.untagged_pictures;
        if all > described {
            self.report(
                Rule::PdfAlternative,
                "the PDF has a picture that is neither a figure nor an artifact",
            );
        }
        for (what, wanted, sentence) in expected {
            match alternatives.iter().position(|text| text == wanted) {
                Some(at) => drop(alternatives.swap_remove(at)),
                None => {
                    let message = format!("the PDF lacks the alternative text of {what}");
                    self.report_at(Rule::PdfAlternative, sentence, &message);
                }
            }
        }
    }

    /// The tags are in the order in which the pages are drawn, which is the order in which a
    /// reader without tags reads them.
    fn reading_order(&mut self, tagged: &Tagged, has_rows: bool) {
        let contents = tagged.elements.iter().flat_map(Element::contents);
        // A row on two pages is drawn page by page and read language by language.
        let mut last = BTreeMap::new();
        for content in contents.filter(|content| !content.clusters.is_empty()) {
            let place = (content.page, content.order);
            let key = has_rows.then_some(content.page);
            let is_before = last.get(&key).is_some_and(|last| place < *last);
            if is_before {
                let text: String = content.clusters.iter().map(|it| it.text.as_str()).collect();
                let page = content.page + 1;
                let text = shown(&normal::text(&text));
                let message = format!(
                    "page {page} of the PDF is drawn in another order than it is read in, from “{text}” on"
                );
                self.report(Rule::PdfReadingOrder, &message);
                return;
            }
            last.insert(key, place);
        }
    }

    fn links(&mut self, tagged: &Tagged, briefing: &Briefing) {
        let mut wanted: Vec<(&str, &Sentence)> = Vec::new();
        for sentence in briefing.sentences() {
            add_links(&sentence.runs, sentence, &mut wanted);
        }
        wanted.extend(
            briefing
                .links
                .iter()
                .map(|link| (link.url.as_str(), &link.label)),
        );
        let entries = briefing.documents.iter().flat_map(|it| &it.entries);
        wanted.extend(entries.filter_map(|(title, url)| Some((url.as_deref()?, title))));
        for (url, sentence) in wanted {
            if !tagged.addresses.contains(url) {
                let message = format!("the PDF has no link to {url}");
                self.report_at(Rule::PdfLink, sentence, &message);
            }
        }
    }

    fn title(&mut self, tagged: &Tagged, briefing: &Briefing) {
        let expected = normal::text(&briefing.title.plain());
        if tagged.titles.is_empty() {
            self.report_at(Rule::PdfTitle, &briefing.title, "the PDF names no title");
        }
        let mut found = tagged.titles.iter().map(|title| normal::text(title));
        if let Some(other) = found.find(|title| *title != expected) {
            let message = format!(
                "the title that the PDF names is “{}”, expected “{}”",
                shown(&other),
                shown(&expected)
            );
            self.report_at(Rule::PdfTitle, &briefing.title, &message);
        }
    }
}

fn children(element: &Element) -> impl Iterator<Item = &Element> {
    element.parts.iter().filter_map(|part| match part {
        Part::Element(element) => Some(element),
        Part::Content(_) => None,
    })
}

fn block_text(element: &Element) -> String {
    normal::text(&element.text())
}

fn add_links<'a>(
    runs: &'a [Run],
    sentence: &'a Sentence,
    links: &mut Vec<(&'a str, &'a Sentence)>,
) {
    for run in runs {
        match run {
            Run::Text(_) | Run::Ruby { .. } => {}
            Run::Link { url, runs } => {
                links.push((url, sentence));
                add_links(runs, sentence, links);
            }
            Run::Emphasis(runs)
            | Run::Strong(runs)
            | Run::Foreign { runs, .. }
            | Run::Printed { runs, .. } => add_links(runs, sentence, links),
        }
    }
}
