//! A PDF as both engines write it: strict, lazy, and within limits.
//!
//! A library that reads any PDF repairs what is broken, expands what is compressed without
//! a limit, and follows nesting as deep as it goes. A file that is to be verified must not
//! be repaired. Here a file has one table of its objects, no encryption and no streams of
//! objects, which is what Typst writes; whatever differs is an error that says where.

mod attachments;
mod lexer;
mod names;
mod object;
mod rewrite;
mod to_unicode;
pub mod xmp;

pub use attachments::{Attached, attachments};
pub use lexer::{Lexer, Token};
pub use names::check_names;
pub use object::{Dictionary, Object};
pub use rewrite::replace_stream;
pub use to_unicode::ToUnicode;

use std::cell::Cell;
use std::collections::BTreeMap;
use std::fmt;
use std::io::Read as _;

use flate2::read::ZlibDecoder;

/// The largest stream that is expanded, in bytes: a page of text has some 50,000.
const LARGEST_STREAM: u64 = 8 * 1024 * 1024;
/// How many bytes of a file are parsed or expanded in all.
const MOST_WORK: usize = 256 * 1024 * 1024;
/// How many references are followed one after the other.
const MOST_HOPS: usize = 16;

/// Why a file cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damage {
    /// The byte where it was seen, where that is known.
    pub at: Option<usize>,
    /// What was found, and what was expected.
    pub what: String,
}

impl Damage {
    /// Damage of which the place is unknown.
    pub fn new(what: impl Into<String>) -> Self {
        Self {
            at: None,
            what: what.into(),
        }
    }

    /// Damage at a byte.
    pub fn at(at: usize, what: impl Into<String>) -> Self {
        Self {
            at: Some(at),
            what: what.into(),
        }
    }
}

impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.at {
            Some(at) => write!(f, "at byte {at}: {}", self.what),
            None => f.write_str(&self.what),
        }
    }
}

impl std::error::Error for Damage {}

/// A file whose table of objects was read. The objects themselves are read when they are
/// asked for.
pub struct File<'a> {
    bytes: &'a [u8],
    /// Where each object begins, by its number.
    offsets: BTreeMap<u32, usize>,
    /// Where the table of the objects begins.
    table: usize,
    trailer: Dictionary,
    /// The bytes that may still be parsed or expanded.
    work_left: Cell<usize>,
}

impl<'a> File<'a> {
    /// Reads the table at the end of a file (ISO 32000-1, 7.5.4 and 7.5.5).
    ///
    /// # Errors
    /// A file that is cut off, that has another kind of table, or that is encrypted.
    pub fn open(bytes: &'a [u8]) -> Result<Self, Damage> {
        if !bytes.starts_with(b"%PDF-") {
            return Err(Damage::at(0, "expected `%PDF-`: this is no PDF"));
        }
        let end = bytes.trim_ascii_end();
        let Some(body) = end.strip_suffix(b"%%EOF") else {
            let what = "expected `%%EOF` at the end: the file is cut off";
            return Err(Damage::at(bytes.len(), what));
        };
        let start = find_last(body, b"startxref")
            .ok_or_else(|| Damage::at(body.len(), "expected `startxref` before the end"))?;
        let mut lexer = Lexer::of_file(body, start);
        lexer.keyword("startxref")?;
        let table = lexer.object()?.as_integer();
        let table = table.and_then(|table| usize::try_from(table).ok());
        let table = table
            .filter(|table| *table < start)
            .ok_or_else(|| Damage::at(start, "`startxref` leads out of the file"))?;
        let mut lexer = Lexer::of_file(&bytes[..start], table);
        let offsets = read_table(&mut lexer)?;
        let Object::Dictionary(trailer) = lexer.object()? else {
            return Err(Damage::at(
                lexer.at,
                "expected the dictionary of the trailer",
            ));
        };
        for key in ["Encrypt", "Prev", "XRefStm"] {
            if trailer.contains_key(key.as_bytes()) {
                return Err(Damage::at(
                    table,
                    format!("the trailer has /{key}, which no engine writes"),
                ));
            }
        }
        Ok(Self {
            bytes,
            offsets,
            table,
            trailer,
            work_left: Cell::new(MOST_WORK),
        })
    }

    /// The catalog of the document.
    ///
    /// # Errors
    /// A file without one.
    pub fn catalog(&self) -> Result<Dictionary, Damage> {
        self.dictionary(&self.trailer, b"Root")?
            .ok_or_else(|| Damage::new("the file has no catalog"))
    }

    /// The number of the stream that has the metadata of the document, where there is one.
    ///
    /// # Errors
    /// As [`Self::resolve`].
    pub fn metadata(&self) -> Result<Option<u32>, Damage> {
        Ok(match self.catalog()?.get(b"Metadata".as_slice()) {
            Some(Object::Reference(metadata)) => Some(*metadata),
            _ => None,
        })
    }

    /// The document's own data: its title and the like.
    ///
    /// # Errors
    /// As [`Self::resolve`].
    pub fn information(&self) -> Result<Option<Dictionary>, Damage> {
        self.dictionary(&self.trailer, b"Info")
    }

    /// The object of that number, and where its own text ends.
    fn indirect(&self, number: u32) -> Result<(Object, usize), Damage> {
        let missing = || Damage::new(format!("object {number} is not in the file"));
        let start = *self.offsets.get(&number).ok_or_else(missing)?;
        let mut lexer = Lexer::of_file(self.bytes, start);
        let found = lexer.object()?.as_integer();
        if found != Some(i64::from(number)) {
            return Err(Damage::at(
                start,
                format!("expected object {number}, as the table of objects says"),
            ));
        }
        lexer.object()?;
        lexer.keyword("obj")?;
        let object = lexer.object()?;
        self.spend(lexer.at - start)?;
        Ok((object, lexer.at))
    }

    /// An object without references: what they lead to.
    ///
    /// # Errors
    /// A reference to what is not in the file, or to itself.
    pub fn resolve(&self, object: &Object) -> Result<Object, Damage> {
        let mut object = object.clone();
        for _ in 0..MOST_HOPS {
            let Object::Reference(number) = object else {
                return Ok(object);
            };
            object = self.indirect(number)?.0;
        }
        Err(Damage::new("a reference leads to itself"))
    }

    /// A value of a dictionary, without references.
    ///
    /// # Errors
    /// As [`Self::resolve`].
    pub fn value(&self, dictionary: &Dictionary, key: &[u8]) -> Result<Option<Object>, Damage> {
        let value = dictionary.get(key).map(|value| self.resolve(value));
        Ok(value.transpose()?.filter(|value| *value != Object::Null))
    }

    /// A dictionary within a dictionary.
    ///
    /// # Errors
    /// As [`Self::resolve`], and a value of another kind.
    pub fn dictionary(
        &self,
        dictionary: &Dictionary,
        key: &[u8],
    ) -> Result<Option<Dictionary>, Damage> {
        match self.value(dictionary, key)? {
            None => Ok(None),
            Some(Object::Dictionary(value)) => Ok(Some(value)),
            Some(_) => Err(Damage::new(format!(
                "/{} is no dictionary",
                String::from_utf8_lossy(key)
            ))),
        }
    }

    /// The dictionary and the expanded data of the stream with that number.
    ///
    /// # Errors
    /// A stream of another length than it says, compressed in another way than engines do,
    /// damaged, or too large.
    pub fn stream(&self, number: u32) -> Result<(Dictionary, Vec<u8>), Damage> {
        let (object, end) = self.indirect(number)?;
        let no_stream = || Damage::at(end, format!("object {number} is no stream"));
        let Object::Dictionary(dictionary) = object else {
            return Err(no_stream());
        };
        let mut lexer = Lexer::of_file(self.bytes, end);
        lexer.keyword("stream").map_err(|_| no_stream())?;
        let start = match &self.bytes[lexer.at..] {
            [b'\r', b'\n', ..] => lexer.at + 2,
            [b'\n', ..] => lexer.at + 1,
            _ => return Err(Damage::at(lexer.at, "expected a line end after `stream`")),
        };
        let length = self.value(&dictionary, b"Length")?;
        let length = length.and_then(|length| usize::try_from(length.as_integer()?).ok());
        let data = length
            .and_then(|length| self.bytes.get(start..start.checked_add(length)?))
            .ok_or_else(|| Damage::at(start, "a stream of a length that cannot be"))?;
        let mut after = Lexer::of_file(self.bytes, start + data.len());
        after.keyword("endstream").map_err(|damage| Damage {
            what: "the stream is not as long as it says".to_owned(),
            ..damage
        })?;
        let filter = match self.value(&dictionary, b"Filter")? {
            Some(Object::Array(filters)) if filters.len() == 1 => Some(filters[0].clone()),
            other => other,
        };
        let data = match filter.as_ref().map(|filter| filter.as_name()) {
            None => data.to_vec(),
            Some(Some(b"FlateDecode")) => expand(data, start)?,
            Some(_) => {
                let what = "expected a stream that is compressed by /FlateDecode alone";
                return Err(Damage::at(start, what));
            }
        };
        self.spend(data.len())?;
        Ok((dictionary, data))
    }

    /// Takes from the work that a file may cost: bytes that are parsed or expanded, or as many
    /// steps.
    ///
    /// # Errors
    /// Nothing is left of it.
    pub fn spend(&self, bytes: usize) -> Result<(), Damage> {
        let left = self.work_left.get().checked_sub(bytes);
        let left = left
            .ok_or_else(|| Damage::new(format!("the file comes to more than {MOST_WORK} bytes")))?;
        self.work_left.set(left);
        Ok(())
    }
}

/// The sections of the table, up to the word `trailer`.
fn read_table(lexer: &mut Lexer) -> Result<BTreeMap<u32, usize>, Damage> {
    lexer.keyword("xref").map_err(|damage| Damage {
        what: "expected `xref`, a table of the objects".to_owned(),
        ..damage
    })?;
    let mut offsets = BTreeMap::new();
    loop {
        let at = lexer.at;
        let broken = || Damage::at(at, "the table of the objects is broken");
        let first = match lexer.token()? {
            Some(Token::Keyword(word)) if word == b"trailer" => return Ok(offsets),
            Some(Token::Object(Object::Integer(first))) => u32::try_from(first).ok(),
            _ => None,
        };
        let first = first.ok_or_else(broken)?;
        let count = lexer.object()?.as_integer().ok_or_else(broken)?;
        for index in 0..count {
            let offset = lexer.object()?.as_integer().ok_or_else(broken)?;
            lexer.object()?;
            let number = u32::try_from(index)
                .ok()
                .and_then(|index| first.checked_add(index))
                .ok_or_else(broken)?;
            match lexer.token()? {
                Some(Token::Keyword(word)) if word == b"n" => {
                    let offset = usize::try_from(offset).map_err(|_| broken())?;
                    offsets.insert(number, offset);
                }
                Some(Token::Keyword(word)) if word == b"f" => {}
                _ => return Err(broken()),
            }
        }
    }
}

fn expand(data: &[u8], at: usize) -> Result<Vec<u8>, Damage> {
    let mut expanded = Vec::new();
    let mut decoder = ZlibDecoder::new(data).take(LARGEST_STREAM + 1);
    decoder
        .read_to_end(&mut expanded)
        .map_err(|error| Damage::at(at, format!("the stream cannot be expanded: {error}")))?;
    if u64::try_from(expanded.len()).is_ok_and(|length| length <= LARGEST_STREAM) {
        Ok(expanded)
    } else {
        let what = format!("the stream expands to more than {LARGEST_STREAM} bytes");
        Err(Damage::at(at, what))
    }
}

fn find_last(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).rposition(|it| it == wanted)
}
