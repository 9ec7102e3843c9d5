//! Where in a file a message is added.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::catalog::entries_of;
use crate::diagnostics::SourceFile;

/// Where messages of a file are, and what is added.
pub struct Places<'a> {
    text: &'a str,
    /// The messages of the same file in the source language, in order.
    order: &'a [String],
    /// Where each message or stub that is there ends: at the start of the next line.
    ends: BTreeMap<String, Place>,
    /// Where each begins, with the comment above it.
    starts: BTreeMap<String, usize>,
    /// The messages that are there as comments.
    stubs: BTreeSet<String>,
    /// What is added before the line at a byte, and after the one that ends there.
    added: BTreeMap<Place, Vec<String>>,
}

/// A place between two lines: what goes there belongs to what is before it, or, where nothing
/// is, to what comes after it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    at: usize,
    is_before: bool,
}

impl<'a> Places<'a> {
    /// The places of a file, or of one that is to be made.
    pub fn new(file: Option<&'a Arc<SourceFile>>, order: &'a [String]) -> Self {
        let mut places = Self {
            text: file.map_or("", |file| file.text()),
            order,
            ends: BTreeMap::new(),
            starts: BTreeMap::new(),
            stubs: BTreeSet::new(),
            added: BTreeMap::new(),
        };
        for (id, range) in file.map(entries_of).unwrap_or_default() {
            let at = places.line_after(range.end);
            let place = Place {
                at,
                is_before: false,
            };
            places.ends.insert(id.clone(), place);
            places.starts.insert(id, range.start);
        }
        places.find_stubs();
        places
    }

    /// Finds the messages that are there as comments.
    fn find_stubs(&mut self) {
        let mut at = 0;
        let mut block: Option<(usize, Vec<&str>)> = None;
        let text = self.text;
        for line in text.split_inclusive('\n').chain([""]) {
            if line.starts_with('#') {
                let (_, lines) = block.get_or_insert((at, Vec::new()));
                lines.push(line);
            } else if let Some((start, lines)) = block.take() {
                // A comment directly above a message is of that message.
                let is_alone = line.trim().is_empty();
                for id in lines.iter().filter_map(|line| name(line)) {
                    self.stubs.insert(id.to_owned());
                    if is_alone && !self.ends.contains_key(id) {
                        let place = Place {
                            at,
                            is_before: false,
                        };
                        self.ends.insert(id.to_owned(), place);
                        self.starts.insert(id.to_owned(), start);
                    }
                }
            }
            at += line.len();
        }
    }

    /// Whether the message is there as a comment.
    pub fn has(&self, id: &str) -> bool {
        self.stubs.contains(id)
    }

    /// Whether a comment says that the message lacks the attribute.
    pub fn lacks(&self, id: &str, attribute: &str) -> bool {
        let mut is_meant = false;
        let field = format!(".{attribute} =");
        self.text.lines().any(|line| {
            let Some(rest) = line.strip_prefix('#') else {
                is_meant = false;
                return false;
            };
            if let Some(named) = rest.trim_start().split_once(" lacks").map(|(id, _)| id) {
                is_meant = named == id;
            }
            is_meant && rest.trim_start().starts_with(&field)
        })
    }

    /// Adds a text of whole lines for a message, or below it where it is there.
    pub fn add(&mut self, id: &str, is_there: bool, stub: String) {
        let place = match self.ends.get(id).filter(|_| is_there) {
            Some(place) => *place,
            None => self.place(id),
        };
        if !is_there {
            self.ends.insert(id.to_owned(), place);
        }
        self.added.entry(place).or_default().push(stub);
    }

    fn place(&self, id: &str) -> Place {
        let end = Place {
            at: self.text.len(),
            is_before: false,
        };
        let Some(index) = self.order.iter().position(|own| own == id) else {
            return end;
        };
        let mut before = self.order[..index].iter().rev();
        if let Some(place) = before.find_map(|id| self.ends.get(id)) {
            return *place;
        }
        let mut after = self.order[index + 1..].iter();
        match after.find_map(|id| self.starts.get(id)) {
            Some(at) => Place {
                at: *at,
                is_before: true,
            },
            None => end,
        }
    }

    /// How many texts are added.
    pub fn count(&self) -> usize {
        self.added.values().map(Vec::len).sum()
    }

    /// What is added at which byte, with blank lines around it and the line ends of the file.
    pub fn texts(self) -> BTreeMap<usize, String> {
        let is_crlf = self.text.contains("\r\n");
        let mut texts: BTreeMap<usize, String> = BTreeMap::new();
        for (place, stubs) in &self.added {
            let (before, after) = self.text.split_at(place.at);
            let mut text = String::new();
            if place.is_before {
                for stub in stubs {
                    text.push_str(stub);
                    text.push('\n');
                }
            } else {
                if !before.is_empty() && !before.ends_with('\n') {
                    text.push('\n');
                }
                let is_blank = |text: &str| {
                    text.lines()
                        .next_back()
                        .is_none_or(|it| it.trim().is_empty())
                };
                if !is_blank(before) {
                    text.push('\n');
                }
                text.push_str(&stubs.join("\n"));
                let follows = after.lines().next();
                if follows.is_some_and(|line| !line.trim().is_empty()) {
                    text.push('\n');
                }
            }
            if is_crlf {
                text = text.replace('\n', "\r\n");
            }
            texts.entry(place.at).or_default().push_str(&text);
        }
        texts
    }

    fn line_after(&self, at: usize) -> usize {
        let rest = self.text.get(at..).unwrap_or_default();
        rest.find('\n').map_or(self.text.len(), |end| at + end + 1)
    }
}

/// The message that a line of a stub names.
pub fn name(line: &str) -> Option<&str> {
    let rest = line.strip_prefix("# ")?;
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_'))?;
    let (id, after) = rest.split_at(end);
    let is_name = id.starts_with(|c: char| c.is_ascii_alphabetic()) && after.starts_with(" =");
    is_name.then_some(id)
}
