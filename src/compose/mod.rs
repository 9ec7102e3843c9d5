//! A record and a language merged: the localised [`Briefing`].
//!
//! The only module that knows both. A briefing knows no file, no Fluent and no
//! Typst; each of its sentences knows the message that it came from, and each
//! printed value the fact.

mod body;
mod briefing;
pub mod contract;
mod edition;
mod glance;
mod marks;
mod names;
mod proof;
mod required;
mod text;
mod variables;

pub use body::is_in;
pub use briefing::{
    BodyItem, Briefing, Documents, PagePart, Participant, Picture, Row, RowKind, Sentence, Target,
};
pub use edition::{
    Across, Aligned, AlignedItem, AlignedPicture, AlignedRow, Edition, Form, OWN_NAME, Part,
    own_name,
};
pub use marks::{Run, flatten, parse as parse_marks, plain};
pub use proof::{Beside, Fields, Proof, proof};
pub use required::{InSource, Missing, Required, general_office, required};

use std::cell::OnceCell;
use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use crate::catalog::{Args, Messages};
use crate::diagnostics::{Diagnostic, has_errors, slashed};
use crate::record::{Event, Record, Reference};
use crate::rules::Rule;

/// A language for one record, and what its page has.
pub struct Language<'a> {
    /// The language that was asked for.
    pub own: &'a Arc<Messages>,
    /// The source language, where it is another one.
    pub source: Option<&'a Arc<Messages>>,
    /// Whether text of the source language may be printed where a translation is
    /// missing.
    pub allow_fallback: bool,
    /// Whether the page has the facts at a glance.
    pub glance: bool,
}

/// Merges a record with a language. Returns warnings with the briefing: what is
/// printed in the source language.
///
/// # Errors
/// Every message that is missing or cannot be resolved, and every text that may not
/// be printed; nothing is left out to get along.
pub fn compose(
    record: &Record,
    language: &Language,
) -> Result<(Briefing, Vec<Diagnostic>), Vec<Diagnostic>> {
    let mut composer = Composer::new(record, language);
    let briefing = composer.briefing();
    match briefing {
        Some(briefing) if !has_errors(&composer.problems) => Ok((briefing, composer.problems)),
        _ => Err(composer.problems),
    }
}

/// The longest document, in bytes of text: more than a hundred pages.
const LONGEST: usize = 1024 * 1024;

/// The messages of one language with the variables of the record in that language.
struct Variables {
    messages: Arc<Messages>,
    /// What every message of the record gets.
    record: Args,
    /// The same with the facts of the first event.
    event: Args,
}

impl Variables {
    fn new(record: &Record, messages: &Arc<Messages>) -> Self {
        let of_record = variables::record(record, messages);
        let mut of_event = of_record.apart();
        if let Some(first) = record.events.first() {
            variables::event(&mut of_event, first, 0, messages);
        }
        Self {
            messages: Arc::clone(messages),
            record: of_record,
            event: of_event,
        }
    }
}

/// The source language, of which most documents need nothing.
struct Source {
    messages: Arc<Messages>,
    /// With the variables of the record, once they are needed.
    variables: OnceCell<Variables>,
}

impl Source {
    fn variables(&self, record: &Record) -> &Variables {
        self.variables
            .get_or_init(|| Variables::new(record, &self.messages))
    }
}

/// A message that is asked for in one language: its name and variables there.
struct Asked {
    id: String,
    attribute: Option<&'static str>,
    args: Args,
}

impl Asked {
    fn new(id: impl Into<String>, args: Args) -> Self {
        Self {
            id: id.into(),
            attribute: None,
            args,
        }
    }
}

/// Resolves message after message and collects what is wrong.
struct Composer<'a> {
    /// The bytes of text so far.
    length: usize,
    record: &'a Record,
    own: Variables,
    source: Option<Source>,
    allow_fallback: bool,
    /// Whether the page has the facts at a glance.
    glance: bool,
    /// The language of the page number, where it is not the one that was asked for.
    page_number_language: Option<LanguageIdentifier>,
    /// Whether this is for a proof, which shows what is wrong.
    is_proof: bool,
    /// How pages are counted, for a proof.
    page_number: Option<Sentence>,
    problems: Vec<Diagnostic>,
}

impl<'a> Composer<'a> {
    fn new(record: &'a Record, language: &Language) -> Self {
        Self {
            length: 0,
            record,
            own: Variables::new(record, language.own),
            source: language.source.map(|messages| Source {
                messages: Arc::clone(messages),
                variables: OnceCell::new(),
            }),
            allow_fallback: language.allow_fallback,
            glance: language.glance,
            page_number_language: None,
            is_proof: false,
            page_number: None,
            problems: Vec::new(),
        }
    }
}

impl Composer<'_> {
    fn briefing(&mut self) -> Option<Briefing> {
        let record = self.record;
        // Everything is resolved before anything is given up, so that a translator
        // sees all that is missing at once.
        let publisher = self.reference(&record.publisher, "publisher");
        let document_kind = self.resolve("document-kind");
        let running_head = self.resolve("section");
        let date_line = self.date_line();
        let title = self.title();
        let keywords = self.keywords();
        let authenticity = match record.authentic.is_empty() {
            true => Some(None),
            false => self.resolve("authenticity").map(Some),
        };
        let photos = self.photos();
        let separator = self.resolve("sentence-separator");
        let lead = self.lead();
        let notes = record.notes.iter().map(|note| self.statements(note));
        let notes = notes.collect();
        let items = self.items(&record.body);
        let documents = self.documents();
        let glance = match self.glance {
            true => self.glance(documents.as_ref().and_then(Option::as_ref)),
            false => Vec::new(),
        };
        let links = self.links();
        let record_label = self.resolve("record-label");
        let revision = self.revision();
        let page_number = self.page_number();
        let notices = self.notices();
        let formatters = self.own.messages.formatters();
        let mut briefing = Briefing {
            record: record.id.clone(),
            record_path: slashed(record.file.path()),
            direction: formatters.direction(),
            digits: formatters.digits(),
            locale: self.own.messages.tag().clone(),
            published: record.published,
            publisher: publisher?,
            document_kind: document_kind?,
            running_head: running_head?,
            date_line: date_line?,
            title: title?,
            keywords,
            notices,
            glance,
            photos,
            separator: separator?,
            lead,
            notes,
            items,
            documents: documents?,
            links,
            authenticity: authenticity?,
            record_label: record_label?,
            revision: revision?,
            page_number: page_number?,
        };
        let fallback = briefing
            .sentences()
            .find_map(|sentence| sentence.fallback().cloned())
            .or(self.page_number_language.take());
        if let Some(language) = fallback {
            briefing.notices.extend(self.untranslated(&language));
        }
        Some(briefing)
    }

    /// Place and day of publication.
    fn date_line(&mut self) -> Option<Sentence> {
        let record = self.record;
        self.resolve_by(&|language| {
            let mut args = language.record.clone();
            variables::issue(&mut args, record, &language.messages);
            Asked::new("date-line", args)
        })
    }

    fn revision(&mut self) -> Option<Sentence> {
        let record = self.record;
        self.resolve_by(&|language| {
            let mut args = language.record.clone();
            variables::revision(&mut args, record);
            Asked::new("revision", args)
        })
    }

    fn title(&mut self) -> Option<Sentence> {
        let record = self.record;
        let kind = record.title_kinds.first();
        let of_kind = |event: &&Event| kind.is_some_and(|kind| event.kinds.contains(kind));
        let event = record.events.iter().find(of_kind);
        let ids = variables::special("title", kind, event.or(record.events.first()));
        self.resolve_special(&ids, &|language| {
            let mut args = language.record.clone();
            variables::title(&mut args, record, &language.messages);
            args
        })
    }

    /// The first paragraph.
    fn lead(&mut self) -> Vec<Sentence> {
        let record = self.record;
        let first = record.events.first();
        let kind = first.and_then(|event| event.kinds.first());
        let ids = variables::special("lead", kind, first);
        let lead = self.resolve_special(&ids, &|language| {
            let mut args = language.event.clone();
            variables::following(&mut args, record, &language.messages);
            args
        });
        let mut sentences: Vec<_> = lead.into_iter().collect();
        if !record.attendees.is_empty() {
            sentences.extend(self.resolve_by(&|language| {
                let mut args = language.event.clone();
                variables::attendees(&mut args, record, &language.messages);
                Asked::new("attendance", args)
            }));
        }
        if !record.body.is_empty() {
            let overview =
                self.resolve_by(&|language| Asked::new("overview", language.event.clone()));
            sentences.extend(overview);
        }
        sentences
    }

    /// A message with the variables of the record.
    fn resolve(&mut self, id: &str) -> Option<Sentence> {
        self.resolve_by(&|language| Asked::new(id, language.record.clone()))
    }

    /// The name of something of the registry.
    fn reference(&mut self, reference: &Reference, field: &str) -> Option<Sentence> {
        self.resolve_by(&|language| {
            let args = names::reference_args(&language.messages, reference, field);
            Asked::new(reference.message(), args)
        })
        .map(|sentence| self.as_fact(sentence, field))
    }

    /// The most special of these messages that the language has, with the variables
    /// that `args` makes.
    fn resolve_special(
        &mut self,
        ids: &[String],
        args: &dyn Fn(&Variables) -> Args,
    ) -> Option<Sentence> {
        self.resolve_by(&|language| {
            let known = language.messages.first_of(ids.iter().map(String::as_str));
            let id = known.or(ids.last().map(String::as_str)).unwrap_or_default();
            Asked::new(id, args(language))
        })
    }

    /// A message as it is asked for in each language. Where the own language lacks
    /// anything of it, all of it is resolved in the source language.
    fn resolve_by(&mut self, asked: &dyn Fn(&Variables) -> Asked) -> Option<Sentence> {
        match self.sentence(asked) {
            Ok(sentence) => self.counted(sentence),
            Err(problems) => {
                self.problems.extend(problems);
                None
            }
        }
    }

    fn sentence(
        &mut self,
        asked: &dyn Fn(&Variables) -> Asked,
    ) -> Result<Sentence, Vec<Diagnostic>> {
        if self.is_proof {
            return Ok(self.proofread(asked));
        }
        let problems = match self.sentence_in(&self.own, asked) {
            Ok(sentence) => return Ok(sentence),
            Err(problems) => problems,
        };
        let only_missing = problems
            .iter()
            .all(|problem| MISSING.contains(&problem.rule));
        let Some(source) = self
            .source
            .as_ref()
            .filter(|_| self.allow_fallback && only_missing)
        else {
            return Err(problems);
        };
        let sentence = self
            .sentence_in(source.variables(self.record), asked)
            .map_err(|of_source| [problems.clone(), of_source].concat())?;
        let sentence = sentence.in_language(source.messages.tag());
        let warning = self.fallback_warning(&sentence, &problems);
        self.problems.push(warning);
        Ok(sentence)
    }

    fn sentence_in(
        &self,
        language: &Variables,
        asked: &dyn Fn(&Variables) -> Asked,
    ) -> Result<Sentence, Vec<Diagnostic>> {
        let Asked {
            id,
            attribute,
            args,
        } = asked(language);
        let messages = &language.messages;
        let resolved = messages.resolve(&id, attribute, &args)?;
        let may_be_empty = || {
            let entry = messages.contract().message(&id);
            entry.is_some_and(|message| message.may_be_empty)
        };
        text::sentence(resolved, messages.tag(), &self.record.links, may_be_empty)
    }

    /// What is printed in the source language, and what the own language lacks for it.
    fn fallback_warning(&self, sentence: &Sentence, missing: &[Diagnostic]) -> Diagnostic {
        let mut lacking: Vec<&str> = Vec::new();
        for problem in missing {
            if !lacking.contains(&problem.message.as_str()) {
                lacking.push(&problem.message);
            }
        }
        Diagnostic::new(
            Rule::Fallback,
            format!(
                "{}: `{}` is printed in {}: {}",
                self.own.messages.tag(),
                sentence.origin.message,
                sentence
                    .fallback()
                    .map_or_else(String::new, LanguageIdentifier::to_string),
                lacking.join("; ")
            ),
        )
        .at(sentence.origin.location.clone(), "this text is printed")
    }

    /// A sentence of a document that is not too long.
    fn counted(&mut self, sentence: Sentence) -> Option<Sentence> {
        self.problems.extend(sentence.warnings());
        // A record may ask for the same long message again and again.
        let before = self.length;
        self.length = before.saturating_add(sentence.length());
        if self.length <= LONGEST {
            return Some(sentence);
        }
        if before <= LONGEST {
            let message = format!("the document comes to more than {LONGEST} bytes of text");
            let problem = Diagnostic::new(Rule::DocumentTooLong, message);
            self.problems.push(
                problem
                    .in_file(self.record.file.path())
                    .help("make several records of it"),
            );
        }
        None
    }
}

/// The rules of a message, or a part of one, that a language does not have.
pub const MISSING: [Rule; 2] = [Rule::MissingMessage, Rule::MissingAttribute];
