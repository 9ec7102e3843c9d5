//! A record merged with a language for those who check it.
//!
//! The same briefing as [`compose`](super::compose) makes, except that a sentence which
//! the language lacks is there as what it is, and that each sentence has what stands
//! beside it: the same in the source language, and what is wrong.

mod fields;

pub use fields::Fields;

use unic_langid::LanguageIdentifier;

use super::{Asked, Briefing, Composer, Language, Run, Sentence, Variables};
use crate::catalog::Origin;
use crate::catalog::printed::{ABSENT, Printed};
use crate::diagnostics::{Diagnostic, Location, Place, SourceFile, has_errors};
use crate::record::{Record, Statement};
use crate::rules::Rule;

/// A briefing with what those need who check it.
#[derive(Debug)]
pub struct Proof {
    /// The briefing, of which each sentence has its [`Beside`].
    pub briefing: Briefing,
    /// The fields of the record with their numbers.
    pub fields: Fields,
    /// The language that the text is translated from; the language itself, where it is
    /// that.
    pub source_language: LanguageIdentifier,
    /// Counts the published versions.
    pub revision: u32,
    /// How pages are counted, for one page of one.
    page_number: Option<Sentence>,
}

impl Proof {
    /// The sentences that are not marked on the page: what only search engines and those
    /// who listen get, what stands between sentences, and how pages are counted.
    pub fn unseen(&self) -> impl Iterator<Item = &Sentence> {
        let briefing = &self.briefing;
        let photos = briefing.photos.iter().map(|photo| &photo.alt);
        let others = [&briefing.separator].into_iter().chain(&self.page_number);
        photos.chain(&briefing.keywords).chain(others)
    }
}

/// What stands beside a sentence of a proof.
#[derive(Clone, Debug, Default)]
pub struct Beside {
    /// The same sentence in the source language; none where that is the language itself,
    /// or lacks it too.
    pub source: Option<Sentence>,
    /// What is missing in it, or wrong.
    pub problems: Vec<Diagnostic>,
    /// Whether the identifier of the message is in the place of its text.
    pub is_missing: bool,
}

/// Merges a record with a language that may be unfinished
/// ([`Catalog::unfinished`](crate::catalog::Catalog::unfinished)). Returns warnings with
/// it: everything that is missing or wrong in the language.
///
/// # Errors
/// What is wrong in the record: a fact that a statement needs and it does not have, or
/// more text than a document can hold.
pub fn proof(
    record: &Record,
    language: &Language,
) -> Result<(Proof, Vec<Diagnostic>), Vec<Diagnostic>> {
    let mut composer = Composer {
        is_proof: true,
        ..Composer::new(record, language)
    };
    let briefing = composer.briefing();
    let source = composer.source.as_ref().map(|source| &source.messages);
    let source_language = source.unwrap_or(&composer.own.messages).tag().clone();
    match briefing {
        Some(briefing) if !has_errors(&composer.problems) => Ok((
            Proof {
                briefing,
                fields: Fields::of(record),
                source_language,
                revision: record.revision,
                page_number: composer.page_number.take(),
            },
            composer.problems,
        )),
        _ => Err(composer.problems),
    }
}

impl Sentence {
    /// Whether the identifier of the message is in the place of its text.
    pub fn is_missing(&self) -> bool {
        self.beside.as_ref().is_some_and(|beside| beside.is_missing)
    }

    /// What is wrong in a sentence of a proof, as warnings.
    pub(super) fn warnings(&self) -> Vec<Diagnostic> {
        let problems = self.beside.iter().flat_map(|beside| &beside.problems);
        problems.cloned().map(Diagnostic::into_warning).collect()
    }
}

impl Composer<'_> {
    /// A sentence for a proof, which is always there.
    pub(super) fn proofread(&self, asked: &dyn Fn(&Variables) -> Asked) -> Sentence {
        let own = self.sentence_in(&self.own, asked);
        let absent = self.own.messages.take_absent();
        let source = self.source.as_ref();
        let source = source.map(|source| source.variables(self.record));
        let source = source.and_then(|source| self.sentence_in(source, asked).ok());
        let (sentence, problems, is_missing) = match own {
            Ok(sentence) => (sentence, absent, false),
            Err(problems) => {
                let problems = [problems, absent].concat();
                (missing(&asked(&self.own), &problems), problems, true)
            }
        };
        Sentence {
            beside: Some(Box::new(Beside {
                source,
                problems,
                is_missing,
            })),
            ..sentence
        }
    }

    /// Separates what is wrong in the record, which a proof does not show: there is no
    /// page without the fact.
    ///
    /// # Errors
    /// A fact that the statement needs and the record does not have.
    pub(super) fn without_faults_of_record(
        &self,
        mut sentence: Sentence,
        statement: &Statement,
    ) -> Result<Sentence, Vec<Diagnostic>> {
        let Some(beside) = &mut sentence.beside else {
            return Ok(sentence);
        };
        let problems = std::mem::take(&mut beside.problems);
        let located = problems
            .iter()
            .map(|problem| self.located(problem.clone(), statement));
        let located: Vec<_> = located.collect();
        if located
            .iter()
            .any(|problem| problem.rule == Rule::MissingFact)
        {
            return Err(problems);
        }
        beside.problems = located;
        Ok(sentence)
    }

    /// A name that is printed for itself, marked as what was printed of a field.
    pub(super) fn as_fact(&self, mut sentence: Sentence, field: &str) -> Sentence {
        if self.is_proof && !sentence.is_missing() {
            mark(&mut sentence, field);
        }
        let source = sentence.beside.as_mut();
        if let Some(source) = source.and_then(|beside| beside.source.as_mut()) {
            mark(source, field);
        }
        sentence
    }
}

fn mark(sentence: &mut Sentence, field: &str) {
    let runs = std::mem::take(&mut sentence.runs);
    sentence.runs = vec![Run::Printed {
        fact: Printed {
            variable: "".into(),
            field: field.into(),
            name: None,
            call: None,
        },
        runs,
    }];
}

/// The identifier of a message in the place of its text. It comes from where the first
/// problem is, which for a missing message is the file that it belongs in.
fn missing(asked: &Asked, problems: &[Diagnostic]) -> Sentence {
    let message = match asked.attribute {
        Some(attribute) => format!("{}.{attribute}", asked.id),
        None => asked.id.clone(),
    };
    let place = problems.first().and_then(|problem| problem.place.clone());
    let location = match place {
        Some(Place::At(location)) => location,
        Some(Place::File(path)) => Location::new(&SourceFile::new(path, ""), 0..0),
        None => Location::new(&SourceFile::new("", ""), 0..0),
    };
    Sentence {
        runs: vec![Run::Printed {
            fact: Printed {
                variable: message.as_str().into(),
                field: ABSENT.into(),
                name: None,
                call: None,
            },
            runs: vec![Run::Text(message.clone())],
        }],
        origin: Origin {
            message,
            location,
            fallback: None,
        },
        beside: None,
    }
}
