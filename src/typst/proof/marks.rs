//! Facts and sentences with their marks, and what is gathered of them meanwhile.

use std::collections::BTreeMap;

use super::super::literal;
use super::super::runs::marked;
use crate::catalog::Origin;
use crate::catalog::printed::{ABSENT, Printed};
use crate::compose::{Beside, Fields, Run, Sentence, flatten};
use crate::diagnostics::{Diagnostic, Place};

/// Marks sentences and facts, and keeps what the notes and the table say of them.
pub struct Marks<'a> {
    fields: &'a Fields,
    /// The notes so far.
    pub notes: Vec<Note>,
    /// The same for what is not seen on the page, with its own text.
    pub unseen: Vec<Note>,
    /// What each numbered field prints.
    printed: BTreeMap<usize, Forms>,
}

/// What stands beside a sentence.
pub struct Note {
    /// A dictionary of Typst.
    pub text: String,
    /// The message in the source language, or else the own one.
    pub origin: Origin,
}

/// The distinct texts that a field prints, in the order of the page.
#[derive(Default)]
struct Forms {
    own: Vec<String>,
    source: Vec<String>,
}

impl<'a> Marks<'a> {
    pub fn new(fields: &'a Fields) -> Self {
        Self {
            fields,
            notes: Vec::new(),
            unseen: Vec::new(),
            printed: BTreeMap::new(),
        }
    }

    /// A sentence as one expression, and a note for it.
    pub fn sentence(&mut self, sentence: &Sentence) -> String {
        let note = self.note(sentence, "");
        self.notes.push(note);
        let text = self.expression(&sentence.runs);
        format!("sentence({}, {text})", self.notes.len())
    }

    /// A note for a text that is not seen on the page, such as what a photograph shows.
    pub fn unseen(&mut self, sentence: &Sentence) {
        let own = format!(", own: {}", self.expression(&sentence.runs));
        let note = self.note(sentence, &own);
        self.unseen.push(note);
    }

    /// The rows of the table: number, field, and what it prints in both languages; also
    /// of the facts that no sentence prints.
    pub fn rows(&mut self) -> impl Iterator<Item = String> {
        for number in self.fields.facts() {
            self.printed.entry(*number).or_default();
        }
        self.printed.iter().map(|(number, forms)| {
            format!(
                "(number: {number}, field: {}, own: {}, source: {})",
                literal(self.fields.path(*number).unwrap_or_default()),
                array(&forms.own),
                array(&forms.source)
            )
        })
    }

    /// The note of a sentence, with more entries of its dictionary.
    fn note(&mut self, sentence: &Sentence, more: &str) -> Note {
        let nothing = Beside::default();
        let beside = sentence.beside.as_deref().unwrap_or(&nothing);
        self.collect(&sentence.runs, None, &|forms| &mut forms.own);
        if let Some(source) = &beside.source {
            self.collect(&source.runs, None, &|forms| &mut forms.source);
        }
        let source = match &beside.source {
            Some(source) => self.expression(&source.runs),
            None => "none".to_owned(),
        };
        let mut problems = Vec::new();
        for problem in &beside.problems {
            if !problems.contains(&problem.message) {
                problems.push(problem.message.clone());
            }
        }
        let place = match beside.problems.first().filter(|_| beside.is_missing) {
            Some(problem) => place(problem),
            None => sentence.origin.location.to_string(),
        };
        let origin = beside.source.as_ref().unwrap_or(sentence).origin.clone();
        Note {
            text: format!(
                "(message: {}, place: {}, problems: {}, source: {source}{more})",
                literal(&sentence.origin.message),
                literal(&place),
                array(&problems)
            ),
            origin,
        }
    }

    /// Runs as one expression, with the outermost facts in it.
    fn expression(&self, runs: &[Run]) -> String {
        marked(&self.outermost(runs), &mark)
    }

    /// The runs with a mark for each of the outermost facts that list no others.
    fn outermost(&self, runs: &[Run]) -> Vec<Run> {
        let mut found = Vec::new();
        for run in runs {
            let inner = |runs: &[Run]| self.outermost(runs);
            match run {
                Run::Printed { fact, runs } => match self.number(fact, runs) {
                    // A fact may be a person, who has a mark of their own within.
                    Some(number) => found.push(Run::Printed {
                        fact: numbered(number),
                        runs: flatten(std::slice::from_ref(run)),
                    }),
                    None if *fact.field == *ABSENT => {
                        found.extend(flatten(std::slice::from_ref(run)))
                    }
                    None => join(&mut found, inner(runs)),
                },
                Run::Emphasis(runs) => found.push(Run::Emphasis(inner(runs))),
                Run::Strong(runs) => found.push(Run::Strong(inner(runs))),
                Run::Link { url, runs } => found.push(Run::Link {
                    url: url.clone(),
                    runs: inner(runs),
                }),
                Run::Foreign {
                    language,
                    direction,
                    runs,
                } => found.push(Run::Foreign {
                    language: language.clone(),
                    direction: *direction,
                    runs: inner(runs),
                }),
                Run::Text(_) | Run::Ruby { .. } => join(&mut found, vec![run.clone()]),
            }
        }
        found
    }

    /// The number of a printed value that is a fact of its own, and no list of others.
    fn number(&self, fact: &Printed, runs: &[Run]) -> Option<usize> {
        let number = self.fields.number(&fact.field);
        number.filter(|_| !lists(runs))
    }
    /// Adds what each field prints, those within others included.
    fn collect(
        &mut self,
        runs: &[Run],
        within: Option<usize>,
        forms: &dyn Fn(&mut Forms) -> &mut Vec<String>,
    ) {
        for run in runs {
            match run {
                Run::Text(_) | Run::Ruby { .. } => {}
                Run::Printed { fact, runs } => {
                    let number = self.number(fact, runs);
                    if let Some(number) = number.filter(|number| within != Some(*number)) {
                        let forms = forms(self.printed.entry(number).or_default());
                        let text = plain(runs);
                        if !forms.contains(&text) {
                            forms.push(text);
                        }
                    }
                    self.collect(runs, number.or(within), forms);
                }
                Run::Emphasis(runs)
                | Run::Strong(runs)
                | Run::Link { runs, .. }
                | Run::Foreign { runs, .. } => self.collect(runs, within, forms),
            }
        }
    }
}

fn plain(runs: &[Run]) -> String {
    let sentence = flatten(runs);
    sentence
        .iter()
        .map(|run| match run {
            Run::Text(text) => text.clone(),
            Run::Emphasis(runs)
            | Run::Strong(runs)
            | Run::Link { runs, .. }
            | Run::Foreign { runs, .. }
            | Run::Printed { runs, .. } => plain(runs),
            Run::Ruby { base, .. } => base.clone(),
        })
        .collect()
}

/// Whether what is printed are the elements of a list, which have fields of their own.
fn lists(runs: &[Run]) -> bool {
    runs.iter().any(|run| match run {
        Run::Printed { fact, .. } => fact.variable.is_empty(),
        Run::Emphasis(runs)
        | Run::Strong(runs)
        | Run::Link { runs, .. }
        | Run::Foreign { runs, .. } => lists(runs),
        Run::Text(_) | Run::Ruby { .. } => false,
    })
}

/// The mark of a fact, which has its number for a field.
fn numbered(number: usize) -> Printed {
    Printed {
        variable: "".into(),
        field: number.to_string().into(),
        name: None,
        call: None,
    }
}

fn is_mark(fact: &Printed) -> bool {
    fact.field.starts_with(|c: char| c.is_ascii_digit())
}

/// What is put around a printed value: a fact within marks, the name of a person, or what
/// is missing.
fn mark(fact: &Printed, text: &str) -> String {
    match &*fact.field {
        ABSENT => format!("absent({text})"),
        number if is_mark(fact) => format!("fact({number}, {text})"),
        _ => format!("person({text})"),
    }
}

fn join(found: &mut Vec<Run>, more: Vec<Run>) {
    for run in more {
        match (found.last_mut(), run) {
            (Some(Run::Text(before)), Run::Text(text)) => before.push_str(&text),
            (_, run) => found.push(run),
        }
    }
}

fn place(problem: &Diagnostic) -> String {
    match &problem.place {
        Some(Place::At(location)) => location.to_string(),
        Some(Place::File(path)) => {
            let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
            parts.join("/")
        }
        None => String::new(),
    }
}

/// An array of strings.
fn array(texts: &[String]) -> String {
    let literals: String = texts.iter().map(|text| literal(text) + ",").collect();
    format!("({literals})")
}
