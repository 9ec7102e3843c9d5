//! The objects of a PDF (ISO 32000-1, 7.3).

use std::collections::BTreeMap;

/// An object. A stream is its dictionary; [`File::stream`](super::File::stream) has its data.
#[derive(Clone, Debug, PartialEq)]
pub enum Object {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// A number with a fraction.
    Real(f64),
    /// A name without its slash.
    Name(Vec<u8>),
    /// The bytes of a string.
    Text(Vec<u8>),
    /// A list.
    Array(Vec<Self>),
    /// A dictionary.
    Dictionary(Dictionary),
    /// Another object of the file, by its number.
    Reference(u32),
}

/// Keys and values.
pub type Dictionary = BTreeMap<Vec<u8>, Object>;

impl Object {
    /// The whole number that it is.
    pub fn as_integer(&self) -> Option<i64> {
        match self {
            Self::Integer(number) => Some(*number),
            _ => None,
        }
    }

    /// The number that it is.
    pub fn as_number(&self) -> Option<f64> {
        match self {
            Self::Integer(number) => Some(*number as f64),
            Self::Real(number) => Some(*number),
            _ => None,
        }
    }

    /// The name that it is.
    pub fn as_name(&self) -> Option<&[u8]> {
        match self {
            Self::Name(name) => Some(name),
            _ => None,
        }
    }

    /// The string that it is, as text: UTF-16 with its mark, UTF-8 with its own, or one
    /// byte a character (ISO 32000-1, 7.9.2.2).
    pub fn as_text(&self) -> Option<String> {
        let Self::Text(bytes) = self else {
            return None;
        };
        if let Some(units) = bytes.strip_prefix(&[0xFE, 0xFF]) {
            return Some(utf16(units));
        }
        if let Some(text) = bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]) {
            return Some(String::from_utf8_lossy(text).into_owned());
        }
        Some(bytes.iter().copied().map(char::from).collect())
    }
}

/// UTF-16 with the high byte first; what is none becomes U+FFFD.
pub fn utf16(bytes: &[u8]) -> String {
    let units = bytes.chunks(2).map(|pair| {
        pair.iter()
            .fold(0, |unit, byte| unit << 8 | u16::from(*byte))
    });
    char::decode_utf16(units)
        .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}
