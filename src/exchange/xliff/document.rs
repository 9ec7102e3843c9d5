//! XML that can be trusted, as a tree in which each element knows its place.
//!
//! A document type and entities are refused: nothing that a file names is ever opened, and
//! nothing in it can grow. So are an encoding other than UTF-8 and characters that XML does
//! not have.

use std::ops::Range;
use std::sync::Arc;

use quick_xml::NsReader;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::name::ResolveResult;

use super::write::is_xml;
use crate::diagnostics::{Diagnostic, Location, SourceFile};
use crate::rules::Rule;

/// How deep elements may be within each other; a file of translations has twenty levels.
const DEEPEST: usize = 64;

/// An element.
#[derive(Debug)]
pub struct Element {
    /// The namespace.
    pub namespace: String,
    /// The name in it.
    pub name: String,
    /// The attributes as they are written, with their prefixes.
    pub attributes: Vec<(String, String)>,
    /// The bytes of its start tag.
    pub range: Range<usize>,
    /// What is in it.
    pub children: Vec<Node>,
}

/// What is in an element.
#[derive(Debug)]
pub enum Node {
    /// An element.
    Element(Element),
    /// Text, with references resolved.
    Text(String, Range<usize>),
}

impl Element {
    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let mut attributes = self.attributes.iter();
        let found = attributes.find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The bytes of an attribute in the file; of the whole tag where it has none.
    pub fn range_of(&self, name: &str, file: &SourceFile) -> Range<usize> {
        let tag = file.text().get(self.range.clone()).unwrap_or_default();
        let found = tag.match_indices(name).find_map(|(at, _)| {
            let is_whole = tag[..at].ends_with(char::is_whitespace);
            let value = tag[at + name.len()..].trim_start().strip_prefix('=')?;
            let quote = value.trim_start().chars().next()?;
            let start = tag.len() - value.trim_start().len() + quote.len_utf8();
            let end = start + tag[start..].find(quote)? + quote.len_utf8();
            is_whole.then_some(self.range.start + at..self.range.start + end)
        });
        found.unwrap_or_else(|| self.range.clone())
    }

    /// The elements in it.
    pub fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(..) => None,
        })
    }

    /// The text in it, that of its elements left out.
    pub fn text(&self) -> String {
        let text = self.children.iter().filter_map(|node| match node {
            Node::Text(text, _) => Some(text.as_str()),
            Node::Element(_) => None,
        });
        text.collect()
    }
}

/// Why a file is not read: the first thing, for what follows it would only mislead.
pub type Refused = Box<Diagnostic>;

/// A problem at a place of the file.
pub fn problem(
    file: &Arc<SourceFile>,
    range: &Range<usize>,
    message: impl Into<String>,
    help: impl Into<String>,
) -> Refused {
    let length = file.text().len();
    let range = range.start.min(length)..range.end.min(length);
    let problem = Diagnostic::new(Rule::Xliff, message);
    Box::new(problem.at(Location::new(file, range), "here").help(help))
}

const AGAIN: &str = "export the file again";

/// The root element of a file.
///
/// # Errors
/// What is no XML, and what is never read.
pub fn parse(file: &Arc<SourceFile>) -> Result<Element, Refused> {
    let mut parser = Parser {
        file,
        xml: NsReader::from_str(file.text()),
        open: Vec::new(),
        root: None,
    };
    parser.run()?;
    match (parser.open.pop(), parser.root) {
        (Some(open), _) => Err(problem(
            file,
            &open.range,
            format!("the file ends within `<{}>`", open.name),
            AGAIN,
        )),
        (None, Some(root)) => Ok(root),
        (None, None) => Err(problem(
            file,
            &(0..0),
            "there is nothing in this file",
            AGAIN,
        )),
    }
}

struct Parser<'a> {
    file: &'a Arc<SourceFile>,
    xml: NsReader<&'a [u8]>,
    /// The elements that are open.
    open: Vec<Element>,
    root: Option<Element>,
}

impl Parser<'_> {
    fn run(&mut self) -> Result<(), Refused> {
        loop {
            let start = self.position();
            let (namespace, event) = match self.xml.read_resolved_event() {
                Ok((namespace, event)) => (namespace_of(&namespace), event.into_owned()),
                Err(error) => {
                    let at = usize::try_from(self.xml.error_position()).unwrap_or(start);
                    return Err(self.not_xml(&(at..at), &error));
                }
            };
            let range = start..self.position();
            match event {
                Event::Start(tag) => self.start(&tag, namespace, range)?,
                Event::Empty(tag) => {
                    self.start(&tag, namespace, range)?;
                    self.end();
                }
                Event::End(_) => self.end(),
                Event::Text(text) => {
                    let decoded = text.xml_content();
                    let decoded = decoded.map_err(|error| self.not_xml(&range, &error))?;
                    self.text(&decoded, range)?;
                }
                Event::CData(text) => {
                    let decoded = text.decode();
                    let decoded = decoded.map_err(|error| self.not_xml(&range, &error))?;
                    self.text(&decoded, range)?;
                }
                Event::GeneralRef(reference) => self.reference(&reference, range)?,
                Event::DocType(_) => {
                    return Err(problem(
                        self.file,
                        &range,
                        "a document type (DTD), which is never read",
                        "export the file again: XLIFF has none, and with one a file could grow without end or open others",
                    ));
                }
                Event::Decl(declaration) => {
                    let encoding = declaration.encoding().and_then(Result::ok);
                    let other = encoding.filter(|it| !it.eq_ignore_ascii_case(b"utf-8"));
                    if let Some(other) = other {
                        let other = String::from_utf8_lossy(&other).into_owned();
                        return Err(problem(
                            self.file,
                            &range,
                            format!("found the encoding {other}, expected UTF-8"),
                            "save the file in the encoding UTF-8",
                        ));
                    }
                }
                Event::PI(_) | Event::Comment(_) => {}
                Event::Eof => return Ok(()),
            }
        }
    }

    fn position(&self) -> usize {
        usize::try_from(self.xml.buffer_position()).unwrap_or(usize::MAX)
    }

    fn not_xml(&self, range: &Range<usize>, error: &dyn std::fmt::Display) -> Refused {
        problem(self.file, range, format!("not XML: {error}"), AGAIN)
    }

    fn text(&mut self, text: &str, range: Range<usize>) -> Result<(), Refused> {
        if let Some(c) = text.chars().find(|c| !is_xml(*c)) {
            let message = format!(
                "found the character U+{:04X}, which XML does not have",
                u32::from(c)
            );
            return Err(problem(self.file, &range, message, "remove it"));
        }
        let Some(element) = self.open.last_mut() else {
            if text.trim().is_empty() {
                return Ok(());
            }
            return Err(problem(
                self.file,
                &range,
                "there is text outside of the root element",
                AGAIN,
            ));
        };
        match element.children.last_mut() {
            Some(Node::Text(before, whole)) => {
                before.push_str(text);
                whole.end = range.end;
            }
            _ => element.children.push(Node::Text(text.to_owned(), range)),
        }
        Ok(())
    }

    /// `&amp;` and `&#x20;`; there are no others without a document type.
    fn reference(&mut self, reference: &BytesRef, range: Range<usize>) -> Result<(), Refused> {
        let character = reference.resolve_char_ref();
        if let Some(c) = character.map_err(|error| self.not_xml(&range, &error))? {
            return self.text(c.encode_utf8(&mut [0; 4]), range);
        }
        let name = reference.decode();
        let name = name.map_err(|error| self.not_xml(&range, &error))?;
        match quick_xml::escape::resolve_predefined_entity(&name) {
            Some(text) => self.text(text, range),
            None => Err(problem(
                self.file,
                &range,
                format!("the entity `&{name};`, which nothing here can resolve"),
                "write the characters themselves",
            )),
        }
    }

    fn start(
        &mut self,
        tag: &BytesStart,
        namespace: Result<String, String>,
        range: Range<usize>,
    ) -> Result<(), Refused> {
        let name = String::from_utf8_lossy(tag.local_name().as_ref()).into_owned();
        let namespace = namespace.map_err(|prefix| {
            let message = format!("the prefix `{prefix}` of `<{name}>` is of no namespace");
            problem(self.file, &range, message, AGAIN)
        })?;
        if self.open.len() >= DEEPEST {
            let message = format!("more than {DEEPEST} elements within each other");
            let help = "no file of translations is nested so deeply";
            return Err(problem(self.file, &range, message, help));
        }
        if self.open.is_empty() && self.root.is_some() {
            return Err(problem(
                self.file,
                &range,
                format!("found `<{name}>` after the end of the root element"),
                AGAIN,
            ));
        }
        let mut attributes = Vec::new();
        for attribute in tag.attributes() {
            let attribute = attribute.map_err(|error| self.not_xml(&range, &error))?;
            let value = attribute.decode_and_unescape_value(self.xml.decoder());
            let value = value.map_err(|error| self.not_xml(&range, &error))?;
            if let Some(c) = value.chars().find(|c| !is_xml(*c)) {
                let message = format!(
                    "found the character U+{:04X}, which XML does not have",
                    u32::from(c)
                );
                return Err(problem(self.file, &range, message, "remove it"));
            }
            let key = String::from_utf8_lossy(attribute.key.as_ref()).into_owned();
            attributes.push((key, value.into_owned()));
        }
        self.open.push(Element {
            namespace,
            name,
            attributes,
            range,
            children: Vec::new(),
        });
        Ok(())
    }

    fn end(&mut self) {
        let Some(element) = self.open.pop() else {
            return;
        };
        match self.open.last_mut() {
            Some(parent) => parent.children.push(Node::Element(element)),
            None => self.root = Some(element),
        }
    }
}

/// The namespace of an element; a prefix that is of none is an error.
fn namespace_of(resolved: &ResolveResult) -> Result<String, String> {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    match resolved {
        ResolveResult::Bound(namespace) => Ok(text(namespace.as_ref())),
        ResolveResult::Unbound => Ok(String::new()),
        ResolveResult::Unknown(prefix) => Err(text(prefix)),
    }
}
