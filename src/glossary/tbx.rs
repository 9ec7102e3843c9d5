//! TBX, the format in which terms are exchanged (ISO 30042).
//!
//! Both versions are read: that of 2019 (`conceptEntry`, `langSec`, `termSec`), in the style
//! with attributes (DCA) and that with elements (DCT), and that of 2008 (`termEntry`,
//! `langSet`, `tig`). Of a concept its terms are taken, with their administrative status.
//! A document type and entities are refused: nothing that a file names is ever opened, and
//! nothing in it can grow.

use std::ops::Range;
use std::sync::Arc;

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};
use unic_langid::LanguageIdentifier;

use super::{ANY_ENDING, FORBIDDEN, SEPARATOR};
use crate::diagnostics::{Diagnostic, Location, SourceFile};
use crate::rules::Rule;

/// How deep elements may be within each other; a file of terms has ten levels.
const DEEPEST: usize = 64;

/// A concept with its terms.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Concept {
    /// Its identifier.
    pub key: String,
    /// By language, in the order of the file: its tag and its terms.
    pub languages: Vec<(String, Vec<Term>)>,
}

/// A term of a concept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Its words.
    pub text: String,
    /// Whether it is to be used.
    pub status: Status,
}

/// What the administration says of a term (`administrativeStatus`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// The one to use.
    Preferred,
    /// Nothing is said, or it may be used.
    #[default]
    Admitted,
    /// Not to be used (`deprecatedTerm`, `supersededTerm`).
    Forbidden,
}

impl Status {
    /// Whether the term is not to be used.
    pub fn is_forbidden(self) -> bool {
        self == Self::Forbidden
    }

    /// The status of that name, with or without the ending of TBX-Basic.
    fn from_name(name: &str) -> Option<Self> {
        let name = name.trim();
        Some(match name.strip_suffix("-admn-sts").unwrap_or(name) {
            "preferredTerm" | "standardizedTerm" | "legalTerm" | "regulatedTerm" | "preferred" => {
                Self::Preferred
            }
            "admittedTerm" | "proposedTerm" | "admitted" => Self::Admitted,
            "deprecatedTerm" | "supersededTerm" | "obsolete" | "notRecommended" | "deprecated" => {
                Self::Forbidden
            }
            _ => return None,
        })
    }
}

/// The concepts of a file.
///
/// # Errors
/// What is no TBX, a document type or an entity, a language without a tag, and terms that
/// a glossary cannot hold, each with its place.
pub fn parse(file: &Arc<SourceFile>) -> Result<Vec<Concept>, Vec<Diagnostic>> {
    let mut parser = Parser {
        file,
        xml: Reader::from_str(file.text()),
        open: Vec::new(),
        has_root: false,
        concepts: Vec::new(),
        text: String::new(),
        status_type: false,
    };
    parser.run().map_err(|problem| vec![*problem])?;
    Ok(parser.concepts)
}

/// The first problem: what follows it in a file that is not understood would only mislead.
type Refused = Box<Diagnostic>;

struct Parser<'a> {
    file: &'a Arc<SourceFile>,
    xml: Reader<&'a [u8]>,
    /// The names of the elements that are open.
    open: Vec<String>,
    has_root: bool,
    concepts: Vec<Concept>,
    /// The text of the element that is read.
    text: String,
    /// Whether a `termNote` is the administrative status.
    status_type: bool,
}

impl Parser<'_> {
    fn run(&mut self) -> Result<(), Refused> {
        loop {
            let start = self.position();
            let event = match self.xml.read_event() {
                Ok(event) => event,
                Err(error) => {
                    let at = usize::try_from(self.xml.error_position()).unwrap_or(start);
                    return Err(self.problem(
                        at..at,
                        &format!("not XML: {error}"),
                        "export the file again",
                    ));
                }
            };
            let range = start..self.position();
            match event {
                Event::Start(tag) => self.start(&tag, range)?,
                Event::Empty(tag) => {
                    self.start(&tag, range.clone())?;
                    self.end(range)?;
                }
                Event::End(_) => self.end(range)?,
                Event::Text(text) => {
                    let text = text
                        .decode()
                        .map_err(|error| self.not_xml(&range, &error))?;
                    self.text.push_str(&text);
                }
                Event::CData(text) => {
                    let text = text
                        .decode()
                        .map_err(|error| self.not_xml(&range, &error))?;
                    self.text.push_str(&text);
                }
                Event::GeneralRef(reference) => self.reference(&reference, range)?,
                Event::DocType(_) => {
                    return Err(self.problem(
                        range,
                        "a document type (DTD), which is never read",
                        "remove the line `<!DOCTYPE …>`: the terms are understood without it",
                    ));
                }
                Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
                Event::Eof => break,
            }
        }
        if let Some(name) = self.open.last() {
            let end = self.file.text().len();
            let message = format!("the file ends within `<{name}>`");
            return Err(self.problem(end..end, &message, "export the file again"));
        }
        if self.has_root {
            Ok(())
        } else {
            Err(self.problem(
                0..0,
                "there is nothing in this file",
                "export the file again",
            ))
        }
    }

    fn position(&self) -> usize {
        usize::try_from(self.xml.buffer_position()).unwrap_or(usize::MAX)
    }

    fn problem(&self, range: Range<usize>, message: &str, help: &str) -> Refused {
        let length = self.file.text().len();
        let range = range.start.min(length)..range.end.min(length);
        let problem = Diagnostic::new(Rule::Tbx, message);
        Box::new(
            problem
                .at(Location::new(self.file, range), "here")
                .help(help),
        )
    }

    fn not_xml(&self, range: &Range<usize>, error: &dyn std::fmt::Display) -> Refused {
        self.problem(
            range.clone(),
            &format!("not XML: {error}"),
            "export the file again",
        )
    }

    /// `&amp;` and `&#x20;`; there are no others without a document type.
    fn reference(&mut self, reference: &BytesRef, range: Range<usize>) -> Result<(), Refused> {
        let character = reference.resolve_char_ref();
        if let Some(c) = character.map_err(|error| self.not_xml(&range, &error))? {
            self.text.push(c);
            return Ok(());
        }
        let name = reference
            .decode()
            .map_err(|error| self.not_xml(&range, &error))?;
        match quick_xml::escape::resolve_predefined_entity(&name) {
            Some(text) => {
                self.text.push_str(text);
                Ok(())
            }
            None => Err(self.problem(
                range,
                &format!("the entity `&{name};`, which nothing here can resolve"),
                "write the characters themselves",
            )),
        }
    }

    fn attribute(
        &self,
        tag: &BytesStart,
        name: &str,
        range: &Range<usize>,
    ) -> Result<Option<String>, Refused> {
        for attribute in tag.attributes() {
            let attribute = attribute.map_err(|error| self.not_xml(range, &error))?;
            if attribute.key.as_ref() == name.as_bytes() {
                let value = attribute
                    .decode_and_unescape_value(self.xml.decoder())
                    .map_err(|error| self.not_xml(range, &error))?;
                return Ok(Some(value.into_owned()));
            }
        }
        Ok(None)
    }

    fn start(&mut self, tag: &BytesStart, range: Range<usize>) -> Result<(), Refused> {
        let name = String::from_utf8_lossy(tag.local_name().as_ref()).into_owned();
        if !self.has_root && !matches!(name.as_str(), "tbx" | "martif") {
            return Err(self.problem(
                range,
                &format!("the file begins with `<{name}>`, expected `<tbx>` or `<martif>`"),
                "export the terms as TBX (ISO 30042)",
            ));
        }
        self.has_root = true;
        if self.open.len() >= DEEPEST {
            let message = format!("more than {DEEPEST} elements within each other");
            return Err(self.problem(range, &message, "no file of terms is nested so deeply"));
        }
        match name.as_str() {
            "conceptEntry" | "termEntry" => {
                let id = self.attribute(tag, "id", &range)?;
                let number = self.concepts.len() + 1;
                self.concepts.push(Concept {
                    key: key(id.as_deref(), number),
                    languages: Vec::new(),
                });
            }
            "langSec" | "langSet" => {
                let written = self.attribute(tag, "xml:lang", &range)?.unwrap_or_default();
                let Ok(tag) = written.parse::<LanguageIdentifier>() else {
                    return Err(self.problem(
                        range,
                        &format!("{written:?} is no language tag (BCP 47)"),
                        "give the element the attribute `xml:lang`, such as `xml:lang=\"es\"`",
                    ));
                };
                if let Some(concept) = self.concepts.last_mut() {
                    concept.languages.push((tag.to_string(), Vec::new()));
                }
            }
            "term" => self.text.clear(),
            "termNote" | "administrativeStatus" | "normativeAuthorization" => {
                self.text.clear();
                let kind = self.attribute(tag, "type", &range)?;
                let is_status =
                    |kind: &str| matches!(kind, "administrativeStatus" | "normativeAuthorization");
                self.status_type = is_status(&name) || kind.as_deref().is_some_and(is_status);
            }
            _ => {}
        }
        self.open.push(name);
        Ok(())
    }

    fn end(&mut self, range: Range<usize>) -> Result<(), Refused> {
        let name = self.open.pop().unwrap_or_default();
        match name.as_str() {
            "term" => {
                let text = self.text.split_whitespace().collect::<Vec<_>>().join(" ");
                let is_unfit =
                    text.contains([SEPARATOR, ANY_ENDING]) || text.starts_with(FORBIDDEN);
                if text.is_empty() || is_unfit {
                    let message = format!("the term {text:?} cannot be written in a glossary");
                    return Err(self.problem(
                        range,
                        &message,
                        "a term has words, and no `|`, `*` or `!`",
                    ));
                }
                if let Some(terms) = self.terms() {
                    terms.push(Term {
                        text,
                        status: Status::default(),
                    });
                }
            }
            "termNote" | "administrativeStatus" | "normativeAuthorization" if self.status_type => {
                let written = self.text.trim().to_owned();
                let Some(status) = Status::from_name(&written) else {
                    return Err(self.problem(
                        range,
                        &format!("{written:?} is no administrative status"),
                        "the status is `preferredTerm-admn-sts`, `admittedTerm-admn-sts`, \
                         `deprecatedTerm-admn-sts` or `supersededTerm-admn-sts`",
                    ));
                };
                if let Some(term) = self.terms().and_then(|terms| terms.last_mut()) {
                    term.status = status;
                }
                self.status_type = false;
            }
            _ => {}
        }
        Ok(())
    }

    /// The terms of the language that is read.
    fn terms(&mut self) -> Option<&mut Vec<Term>> {
        let (_, terms) = self.concepts.last_mut()?.languages.last_mut()?;
        Some(terms)
    }
}

/// The key of a concept: its identifier in small letters, with hyphens for what is none.
fn key(id: Option<&str>, number: usize) -> String {
    let plain = |c: char| {
        if c.is_alphanumeric() || matches!(c, '-' | '_' | '.') {
            c
        } else {
            '-'
        }
    };
    match id.map(str::trim).filter(|id| !id.is_empty()) {
        Some(id) => id.chars().map(plain).collect(),
        None => format!("term-{number}"),
    }
}
