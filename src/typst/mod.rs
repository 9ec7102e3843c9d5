//! A [`Briefing`] as Typst source.
//!
//! Text never becomes markup: every text is a string literal that is handed to a
//! function of the template, so that it prints exactly as it is and nothing in
//! it can run. The source is meant to be read: it says where each sentence comes
//! from and how to compile it by hand.

mod attach;
mod edition;
mod literal;
mod proof;
mod runs;

pub use attach::{Attachment, Relationship, attach};
pub use edition::{EDITION_TEMPLATE, emit_aligned, emit_bound};
pub use literal::literal;
pub use proof::{PROOF_TEMPLATE, emit_proof};
use runs::{direction, runs};

use std::fmt::Write as _;

use unic_langid::LanguageIdentifier;

use crate::catalog::Origin;
use crate::compose::{
    BodyItem, Briefing, PagePart, Participant, Row, RowKind, Run, Sentence, flatten,
};

/// The template that the source imports, from the root of the project.
pub const TEMPLATE: &str = "templates/briefing.typ";

/// What both templates have for the words of a page.
const MARKS: &str = "emphasis, foreign, item, person, reading, reference, run, strong-emphasis";

/// What is set in the head of a source besides the briefing itself.
#[derive(Clone, Copy, Debug)]
pub struct Settings<'a> {
    /// The path of the source below the project, for the command in its head.
    pub path: &'a str,
    /// The PDF standards, as Typst names them: `ua-1,a-2a`.
    pub standards: &'a str,
    /// The date of the document, in seconds since the Unix epoch.
    pub timestamp: i64,
    /// The emblem of the publisher, by its path below the project.
    pub emblem: Option<&'a str>,
}

/// Typst source, and where its lines come from.
#[derive(Clone, Debug)]
pub struct Source {
    /// The source.
    pub text: String,
    /// For each line, from the first, the message that it says.
    pub origins: Vec<Option<Origin>>,
    /// The template that it imports.
    pub template: &'static str,
}

/// Writes the source of a briefing.
pub fn emit(briefing: &Briefing, settings: Settings) -> Source {
    let mut emitter = Emitter::default();
    emitter.head(briefing, settings, TEMPLATE, "briefing");
    emitter.line("");
    emitter.line("#briefing(");
    emitter.briefing(briefing, settings);
    emitter.line(")");
    emitter.into_source(TEMPLATE)
}

#[derive(Default)]
struct Emitter<'a> {
    text: String,
    origins: Vec<Option<Origin>>,
    /// What a proof has besides the briefing; nothing in a document.
    proof: Option<proof::Marks<'a>>,
}

impl Emitter<'_> {
    fn into_source(self, template: &'static str) -> Source {
        Source {
            text: self.text,
            origins: self.origins,
            template,
        }
    }

    fn line(&mut self, line: impl AsRef<str>) {
        self.push(line.as_ref(), None);
    }

    fn push(&mut self, line: &str, origin: Option<&Origin>) {
        self.text.push_str(line);
        self.text.push('\n');
        self.origins.push(origin.cloned());
    }

    /// What the source is, how to compile it by hand, and what it imports: of a template, what
    /// it has of its own and the marks.
    fn head(&mut self, briefing: &Briefing, settings: Settings, template: &str, own: &str) {
        let locale = briefing.locale.to_string();
        self.head_of(briefing, &locale, &format!("locales/{locale}"), settings);
        self.import(template, own);
    }

    /// The first lines of the head: the languages and their folders in words.
    fn head_of(&mut self, briefing: &Briefing, languages: &str, folders: &str, settings: Settings) {
        let Settings {
            path,
            standards,
            timestamp,
            ..
        } = settings;
        self.line(format!(
            "// {} in {languages}, from {} and {folders}:",
            briefing.record, briefing.record_path
        ));
        self.line("// change those, not this file, which chancery writes anew.");
        self.line("//");
        self.line("// To compile it by hand, from the project's folder (templates/ and fonts/ must be in it;");
        self.line("// where chancery uses its own, `chancery init --template` writes them out):");
        self.line("//   typst compile --root . --font-path fonts --ignore-system-fonts \\");
        self.line(format!(
            "//     --pdf-standard {standards} --creation-timestamp {timestamp} {path}"
        ));
        self.line("");
    }

    fn import(&mut self, template: &str, own: &str) {
        self.line(format!("#import \"/{template}\": ("));
        self.line(format!("  {own}, {MARKS},"));
        self.line(")");
    }

    /// The arguments of the page, a line each.
    fn briefing(&mut self, briefing: &Briefing, settings: Settings) {
        self.language(briefing, 1);
        self.document(briefing, settings);
        self.field("publisher", &briefing.publisher);
        if let Some(emblem) = settings.emblem {
            self.line(format!("  emblem: {},", literal(&format!("/{emblem}"))));
        }
        self.field("document-kind", &briefing.document_kind);
        self.field("running-head", &briefing.running_head);
        self.field("date-line", &briefing.date_line);
        self.push(
            &format!("  title: {},", literal(&briefing.title.plain())),
            Some(&briefing.title.origin),
        );
        if self.proof.is_some() || !is_plain(&briefing.title) {
            self.field("title-body", &briefing.title);
        }
        self.sentences("notices", &briefing.notices);
        self.glance(&briefing.glance);
        self.photos(briefing);
        self.separator(&briefing.separator);
        self.sentences("lead", &briefing.lead);
        self.notes(briefing);
        self.line("  items: (");
        for item in &briefing.items {
            self.item(item, 2);
        }
        self.line("  ),");
        self.documents(briefing);
        if !briefing.links.is_empty() {
            self.line("  links: (");
            for target in &briefing.links {
                self.comment(2, &target.label.origin);
                let label = self.expression(&target.label);
                self.push(
                    &format!("    (label: {label}, link: {}),", literal(&target.url)),
                    Some(&target.label.origin),
                );
            }
            self.line("  ),");
        }
        if let Some(authenticity) = &briefing.authenticity {
            self.field("authenticity", authenticity);
        }
        self.field("record-label", &briefing.record_label);
        self.field("revision", &briefing.revision);
        self.line(format!(
            "  page-number: (page, pages) => {},",
            page_number(&briefing.page_number)
        ));
    }

    /// The language, its direction and its digits.
    fn language(&mut self, briefing: &Briefing, depth: usize) {
        let region = briefing
            .locale
            .region
            .as_ref()
            .map(|region| region.as_str());
        // Typst takes a region of two letters only; 419 is one of three digits.
        let region = region.filter(|region| region.len() == 2);
        let margin = indent(depth);
        self.line(format!(
            "{margin}lang: {},",
            literal(&typst_language(&briefing.locale))
        ));
        self.line(format!(
            "{margin}region: {},",
            region.map_or("none".to_owned(), literal)
        ));
        self.line(format!("{margin}dir: {},", direction(briefing.direction)));
        self.line(format!("{margin}digits: {},", literal(&briefing.digits)));
    }

    /// The document's own data.
    fn document(&mut self, briefing: &Briefing, settings: Settings) {
        self.line(format!("  id: {},", literal(briefing.record.as_str())));
        self.line(format!("  date: {},", datetime(settings.timestamp)));
        self.line(format!(
            "  authors: ({},),",
            literal(&briefing.publisher.plain())
        ));
        let keywords: Vec<_> = briefing
            .keywords
            .iter()
            .map(|keyword| literal(&keyword.plain()))
            .collect();
        self.line(format!("  keywords: ({},),", keywords.join(", ")));
        self.description(briefing);
    }

    fn field(&mut self, name: &str, sentence: &Sentence) {
        let expression = self.expression(sentence);
        self.push(&format!("  {name}: {expression},"), Some(&sentence.origin));
    }

    /// What is put between sentences: in a proof without a mark, because it is no sentence.
    fn separator(&mut self, separator: &Sentence) {
        match self.proof {
            None => self.field("separator", separator),
            Some(_) => self.push(
                &format!("  separator: {},", proof::separator(separator)),
                Some(&separator.origin),
            ),
        }
    }

    /// A named array of sentences.
    fn sentences(&mut self, name: &str, sentences: &[Sentence]) {
        if sentences.is_empty() {
            return;
        }
        self.line(format!("  {name}: ("));
        for sentence in sentences {
            self.sentence(sentence, 2);
        }
        self.line("  ),");
    }

    /// A sentence with the place that it comes from above it.
    fn sentence(&mut self, sentence: &Sentence, depth: usize) {
        self.comment(depth, &sentence.origin);
        let expression = self.expression(sentence);
        let line = format!("{}{expression},", indent(depth));
        self.push(&line, Some(&sentence.origin));
    }

    fn comment(&mut self, depth: usize, origin: &Origin) {
        self.line(format!(
            "{}// {} {}",
            indent(depth),
            origin.location,
            origin.message
        ));
    }

    fn photos(&mut self, briefing: &Briefing) {
        if briefing.photos.is_empty() {
            return;
        }
        self.line("  photos: (");
        for photo in &briefing.photos {
            self.comment(2, &photo.caption.origin);
            self.line("    (");
            let path = photo.path.as_ref();
            let path = path.map_or("none".to_owned(), |path| literal(&format!("/{path}")));
            self.line(format!("      path: {path},"));
            let caption = self.expression(&photo.caption);
            self.push(
                &format!("      caption: {caption},"),
                Some(&photo.caption.origin),
            );
            self.push(
                &format!("      alt: {},", literal(&photo.alt.plain())),
                Some(&photo.alt.origin),
            );
            if let Some(credit) = &photo.credit {
                let expression = self.expression(credit);
                self.push(
                    &format!("      credit: {expression},"),
                    Some(&credit.origin),
                );
            }
            self.line("    ),");
        }
        self.line("  ),");
    }

    /// What the document is about, for the PDF's own data: its first sentence, or its
    /// title where that one is in another language.
    fn description(&mut self, briefing: &Briefing) {
        let first = briefing.lead.first();
        let first = first.filter(|sentence| sentence.fallback().is_none());
        let sentence = first.unwrap_or(&briefing.title);
        self.push(
            &format!("  description: {},", literal(&sentence.plain())),
            Some(&sentence.origin),
        );
    }

    fn glance(&mut self, rows: &[Row]) {
        if rows.is_empty() {
            return;
        }
        self.line("  glance: (");
        for row in rows {
            self.comment(2, &row.label.origin);
            self.line("    (");
            self.line(format!("      kind: {},", literal(row.kind.as_str())));
            let label = self.expression(&row.label);
            self.push(&format!("      label: {label},"), Some(&row.label.origin));
            match row.kind {
                RowKind::Side => self.people(&row.people),
                _ => {
                    self.line("      lines: (");
                    for line in &row.lines {
                        self.sentence(line, 4);
                    }
                    self.line("      ),");
                }
            }
            self.line("    ),");
        }
        self.line("  ),");
    }

    fn people(&mut self, people: &[Participant]) {
        self.line("      people: (");
        for participant in people {
            self.comment(4, &participant.name.origin);
            self.line("        (");
            let name = self.expression(&participant.name);
            self.push(
                &format!("          name: {name},"),
                Some(&participant.name.origin),
            );
            match &participant.office {
                Some(office) => {
                    let expression = self.expression(office);
                    self.push(
                        &format!("          office: {expression},"),
                        Some(&office.origin),
                    );
                }
                None => self.line("          office: none,"),
            }
            self.line("        ),");
        }
        self.line("      ),");
    }

    fn notes(&mut self, briefing: &Briefing) {
        let notes: Vec<_> = briefing
            .notes
            .iter()
            .filter(|note| !note.is_empty())
            .collect();
        if notes.is_empty() {
            return;
        }
        self.line("  notes: (");
        for note in notes {
            self.line("    (");
            for sentence in note {
                self.sentence(sentence, 3);
            }
            self.line("    ),");
        }
        self.line("  ),");
    }

    fn item(&mut self, item: &BodyItem, depth: usize) {
        let inside = indent(depth + 1);
        self.line(format!("{}item(", indent(depth)));
        if let Some(heading) = &item.heading {
            let expression = self.expression(heading);
            self.push(
                &format!("{inside}heading: {expression},"),
                Some(&heading.origin),
            );
        }
        if !item.numbered {
            self.line(format!("{inside}numbered: false,"));
        }
        for sentence in &item.sentences {
            self.sentence(sentence, depth + 1);
        }
        if !item.items.is_empty() {
            self.line(format!("{inside}items: ("));
            for item in &item.items {
                self.item(item, depth + 2);
            }
            self.line(format!("{inside}),"));
        }
        self.line(format!("{}),", indent(depth)));
    }

    fn documents(&mut self, briefing: &Briefing) {
        let Some(documents) = &briefing.documents else {
            return;
        };
        self.field("documents-heading", &documents.heading);
        self.line("  documents: (");
        for (title, url) in &documents.entries {
            self.comment(2, &title.origin);
            let expression = self.expression(title);
            let url = url.as_deref().map_or("none".to_owned(), literal);
            self.push(
                &format!("    (title: {expression}, link: {url}),"),
                Some(&title.origin),
            );
        }
        self.line("  ),");
    }

    /// A sentence as one expression on one line: a string, or pieces with marks.
    fn expression(&mut self, sentence: &Sentence) -> String {
        match &mut self.proof {
            None => runs(&flatten(&sentence.runs)),
            Some(proof) => proof.sentence(sentence),
        }
    }
}

fn is_plain(sentence: &Sentence) -> bool {
    matches!(flatten(&sentence.runs).as_slice(), [] | [Run::Text(_)])
}

fn indent(depth: usize) -> String {
    "  ".repeat(depth)
}

/// Typst's `lang` is an ISO 639 code alone.
fn typst_language(locale: &LanguageIdentifier) -> String {
    locale.language.as_str().to_owned()
}

/// A moment in UTC as Typst writes it.
fn datetime(timestamp: i64) -> String {
    let at = jiff::Timestamp::from_second(timestamp)
        .unwrap_or_default()
        .to_zoned(jiff::tz::TimeZone::UTC);
    let mut text = String::new();
    // Writing to a string cannot fail.
    let _ = write!(
        text,
        "datetime(year: {}, month: {}, day: {}, hour: {}, minute: {}, second: {})",
        at.year(),
        at.month(),
        at.day(),
        at.hour(),
        at.minute(),
        at.second()
    );
    text
}

fn page_number(parts: &[PagePart]) -> String {
    let parts: Vec<_> = parts
        .iter()
        .map(|part| match part {
            PagePart::Text(text) => literal(text),
            PagePart::Page => "page".to_owned(),
            PagePart::Pages => "pages".to_owned(),
        })
        .collect();
    parts.join(" + ")
}
