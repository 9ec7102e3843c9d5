//! A line of a file of reviews.

use std::fmt;
use std::str::FromStr;

use super::Fingerprint;
use crate::record::RecordId;

/// A message of a language: a shared one, or one that a record has for itself.
///
/// Written `road-map` and `2023-11-15-japan-peru/road-map`: the same name in the file of a
/// record and in a shared one is two messages. Shared files have all their names in common, so
/// that a message can move from one to another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// The record; none for a shared message.
    pub record: Option<String>,
    /// The message.
    pub id: String,
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.record {
            Some(record) => write!(f, "{record}/{}", self.id),
            None => f.write_str(&self.id),
        }
    }
}

impl FromStr for Key {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (record, id) = match text.split_once('/') {
            Some((record, id)) => (Some(record), id),
            None => (None, text),
        };
        let mut letters = id.chars();
        let is_name = letters.next().is_some_and(|c| c.is_ascii_alphabetic())
            && letters.all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
        if !is_name {
            return Err(format!("`{id}` is no name of a message"));
        }
        if let Some(record) = record {
            RecordId::try_from(record.to_owned())
                .map_err(|_| format!("`{record}` is no name of a record"))?;
        }
        Ok(Self {
            record: record.map(str::to_owned),
            id: id.to_owned(),
        })
    }
}

/// What somebody has done with a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// Made it from the source text.
    Translated,
    /// Reviewed it.
    Reviewed,
}

impl Mark {
    /// As it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Translated => "translated",
            Self::Reviewed => "reviewed",
        }
    }

    /// The mark of that name.
    pub fn named(name: &str) -> Option<Self> {
        let all = [Self::Translated, Self::Reviewed];
        all.into_iter().find(|mark| mark.as_str() == name)
    }
}

/// The name of somebody who translates or reviews, as it is written into the file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reviewer(String);

impl Reviewer {
    /// The longest name, in characters.
    const LONGEST: usize = 100;
}

impl fmt::Display for Reviewer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Reviewer {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        if !name.contains(char::is_alphanumeric) {
            return Err("there is no name, expected that of a person or a group".to_owned());
        }
        if name.trim() != name {
            return Err("there are blanks around the name".to_owned());
        }
        if name.chars().any(char::is_control) {
            return Err("the name holds a tab, a line end or another control character".to_owned());
        }
        if name.chars().count() > Self::LONGEST {
            return Err(format!(
                "the name has more than {} characters",
                Self::LONGEST
            ));
        }
        Ok(Self(name.to_owned()))
    }
}

/// That somebody has seen to a translation, of which source text and as what.
///
/// A line is true for ever, whatever changes later; a file is a set of lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The message.
    pub key: Key,
    /// The fingerprint of the source text; none where the source language has no such message.
    pub source: Option<Fingerprint>,
    /// The fingerprint of the translation.
    pub own: Fingerprint,
    /// What was done.
    pub mark: Mark,
    /// Who did it.
    pub by: Reviewer,
    /// The source text, in the form of [`content`](crate::catalog::content); empty where the
    /// source language has none. It shows what has changed, wherever the file is read.
    pub text: String,
}

impl Line {
    /// How a missing source text is written.
    pub const NOTHING: &str = "-";

    /// The cells of the line.
    pub fn cells(&self) -> [String; 6] {
        let source = self.source.map(|source| source.to_string());
        [
            self.key.to_string(),
            source.unwrap_or_else(|| Self::NOTHING.to_owned()),
            self.own.to_string(),
            self.mark.as_str().to_owned(),
            self.by.to_string(),
            escaped(&self.text),
        ]
    }
}

/// A text without tabs and line ends.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' => escaped.push_str("\\\\"),
            '\t' => escaped.push_str("\\t"),
            '\n' => escaped.push_str("\\n"),
            '\r' => escaped.push_str("\\r"),
            c => escaped.push(c),
        }
    }
    escaped
}

/// The text that was escaped; the byte at which it is none where it is not.
pub(super) fn unescaped(escaped: &str) -> Result<String, usize> {
    let mut text = String::with_capacity(escaped.len());
    let mut letters = escaped.char_indices();
    while let Some((at, c)) = letters.next() {
        if c != '\\' {
            text.push(c);
            continue;
        }
        text.push(match letters.next() {
            Some((_, '\\')) => '\\',
            Some((_, 't')) => '\t',
            Some((_, 'n')) => '\n',
            Some((_, 'r')) => '\r',
            _ => return Err(at),
        });
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_escaped_comes_back() {
        for text in ["", "a\tb\\c\nd\r", "\\t", "{ \"\\u00A0\" }"] {
            assert_eq!(unescaped(&escaped(text)).as_deref(), Ok(text));
            assert!(!escaped(text).contains(['\t', '\n', '\r']));
        }
        assert_eq!(unescaped("ab\\"), Err(2));
        assert_eq!(unescaped("\\x"), Err(0));
    }

    #[test]
    fn a_key_is_a_message_or_one_of_a_record() {
        for text in ["road-map", "country-JP", "2023-11-15-japan-peru/road-map"] {
            assert_eq!(
                text.parse::<Key>().map(|key| key.to_string()).as_deref(),
                Ok(text)
            );
        }
        for text in [
            "",
            "1a",
            "a b",
            "a.b",
            "-term",
            "a b/c",
            "2023-11-15-japan-peru/",
            "x/y/z",
        ] {
            assert!(text.parse::<Key>().is_err(), "{text}");
        }
    }
}
