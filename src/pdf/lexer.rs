//! The tokens of files and content streams (ISO 32000-1, 7.2).

use super::{Damage, Dictionary, Object};

/// The deepest nesting of arrays and dictionaries; those of the engines are below ten.
const DEEPEST: usize = 64;

/// An object, or a word such as `obj` or `Tj`.
#[derive(Clone, Debug, PartialEq)]
pub enum Token {
    /// An object.
    Object(Object),
    /// A keyword of the file or an operator of a content stream.
    Keyword(Vec<u8>),
}

/// Reads tokens.
pub struct Lexer<'a> {
    bytes: &'a [u8],
    /// The byte that is next.
    pub at: usize,
    /// Whether `1 0 R` is a reference: in a file, and not in a content stream.
    has_references: bool,
}

impl<'a> Lexer<'a> {
    /// The tokens of a file from a byte on.
    pub fn of_file(bytes: &'a [u8], at: usize) -> Self {
        Self {
            bytes,
            at,
            has_references: true,
        }
    }

    /// The tokens of a content stream or a character map.
    pub fn of_content(bytes: &'a [u8]) -> Self {
        Self {
            bytes,
            at: 0,
            has_references: false,
        }
    }

    fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<u8> {
        self.rest().first().copied()
    }

    fn damage(&self, what: impl Into<String>) -> Damage {
        Damage::at(self.at, what)
    }

    fn skip_blanks(&mut self) {
        while let Some(byte) = self.peek() {
            if byte == b'%' {
                let line = self.rest().iter().position(|byte| is_line_end(*byte));
                self.at += line.unwrap_or(self.rest().len());
            } else if is_blank(byte) {
                self.at += 1;
            } else {
                return;
            }
        }
    }

    /// The next token; `None` at the end.
    pub fn token(&mut self) -> Result<Option<Token>, Damage> {
        self.skip_blanks();
        let Some(byte) = self.peek() else {
            return Ok(None);
        };
        if is_delimiter(byte) || is_number_start(byte) {
            return self.object_at(0).map(|object| Some(Token::Object(object)));
        }
        let word = self.word();
        Ok(Some(match constant(word) {
            Some(constant) => Token::Object(constant),
            None => Token::Keyword(word.to_vec()),
        }))
    }

    /// The next object.
    pub fn object(&mut self) -> Result<Object, Damage> {
        match self.token()? {
            Some(Token::Object(object)) => Ok(object),
            Some(Token::Keyword(word)) => Err(self.damage(format!(
                "found `{}`, expected an object",
                String::from_utf8_lossy(&word)
            ))),
            None => Err(self.damage("the file ends where an object is expected")),
        }
    }

    /// A keyword that must come next.
    pub fn keyword(&mut self, expected: &str) -> Result<(), Damage> {
        match self.token()? {
            Some(Token::Keyword(word)) if word == expected.as_bytes() => Ok(()),
            _ => Err(self.damage(format!("expected `{expected}`"))),
        }
    }

    /// Letters, digits and signs up to a blank or delimiter.
    fn word(&mut self) -> &'a [u8] {
        let rest = self.rest();
        let end = rest
            .iter()
            .position(|byte| is_blank(*byte) || is_delimiter(*byte));
        let word = &rest[..end.unwrap_or(rest.len())];
        self.at += word.len();
        word
    }

    fn object_at(&mut self, depth: usize) -> Result<Object, Damage> {
        self.skip_blanks();
        if depth > DEEPEST {
            return Err(self.damage(format!("objects are nested more than {DEEPEST} deep")));
        }
        let rest = self.rest();
        match rest {
            [b'<', b'<', ..] => {
                self.at += 2;
                self.dictionary(depth).map(Object::Dictionary)
            }
            [b'<', ..] => self.hexadecimal().map(Object::Text),
            [b'(', ..] => self.literal().map(Object::Text),
            [b'/', ..] => {
                self.at += 1;
                self.name().map(Object::Name)
            }
            [b'[', ..] => {
                self.at += 1;
                self.array(depth).map(Object::Array)
            }
            [byte, ..] if is_number_start(*byte) => self.number(),
            [byte, ..] if byte.is_ascii_alphabetic() => {
                let word = self.word();
                constant(word).ok_or_else(|| {
                    let word = String::from_utf8_lossy(word);
                    self.damage(format!("found `{word}`, expected an object"))
                })
            }
            [] => Err(self.damage("the file ends within an object")),
            _ => Err(self.damage("found no object where one is expected")),
        }
    }

    fn array(&mut self, depth: usize) -> Result<Vec<Object>, Damage> {
        let mut items = Vec::new();
        loop {
            self.skip_blanks();
            if self.peek() == Some(b']') {
                self.at += 1;
                return Ok(items);
            }
            items.push(self.object_at(depth + 1)?);
        }
    }

    fn dictionary(&mut self, depth: usize) -> Result<Dictionary, Damage> {
        let mut entries = Dictionary::new();
        loop {
            self.skip_blanks();
            match self.rest() {
                [b'>', b'>', ..] => {
                    self.at += 2;
                    return Ok(entries);
                }
                [b'/', ..] => self.at += 1,
                _ => return Err(self.damage("expected a key or the end of a dictionary")),
            }
            let key = self.name()?;
            let value = self.object_at(depth + 1)?;
            if entries.insert(key.clone(), value).is_some() {
                let key = String::from_utf8_lossy(&key).into_owned();
                return Err(self.damage(format!("the key /{key} is in a dictionary twice")));
            }
        }
    }

    fn name(&mut self) -> Result<Vec<u8>, Damage> {
        let word = self.word();
        let mut name = Vec::with_capacity(word.len());
        let mut rest = word;
        while let [byte, after @ ..] = rest {
            rest = after;
            if *byte != b'#' {
                name.push(*byte);
                continue;
            }
            let digits = after.get(..2).and_then(|two| {
                let [high, low] = [hex_digit(two[0])?, hex_digit(two[1])?];
                Some(high << 4 | low)
            });
            name.push(digits.ok_or_else(|| self.damage("a name with a # without its digits"))?);
            rest = &after[2..];
        }
        Ok(name)
    }

    fn number(&mut self) -> Result<Object, Damage> {
        let start = self.at;
        let number = self.plain_number()?;
        let Object::Integer(id) = number else {
            return Ok(number);
        };
        let after = self.at;
        // `12 0 R`
        if self.has_references
            && let Ok(id) = u32::try_from(id)
            && self.bytes[start].is_ascii_digit()
        {
            self.skip_blanks();
            let generation = self.word();
            if !generation.is_empty() && generation.iter().all(u8::is_ascii_digit) {
                self.skip_blanks();
                if self.word() == b"R" {
                    return Ok(Object::Reference(id));
                }
            }
            self.at = after;
        }
        Ok(number)
    }

    fn plain_number(&mut self) -> Result<Object, Damage> {
        let word = self.word();
        let text = std::str::from_utf8(word).unwrap_or_default();
        if let Ok(number) = text.parse::<i64>() {
            return Ok(Object::Integer(number));
        }
        let only_digits = text
            .bytes()
            .all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'+'));
        match text.parse::<f64>() {
            Ok(number) if only_digits => Ok(Object::Real(number)),
            _ => Err(self.damage(format!("`{text}` is no number"))),
        }
    }

    fn hexadecimal(&mut self) -> Result<Vec<u8>, Damage> {
        let rest = &self.rest()[1..];
        let Some(end) = rest.iter().position(|byte| *byte == b'>') else {
            return Err(self.damage("a string that has no end"));
        };
        let mut digits = Vec::with_capacity(end);
        for byte in rest[..end].iter().filter(|byte| !is_blank(**byte)) {
            match hex_digit(*byte) {
                Some(digit) => digits.push(digit),
                None => return Err(self.damage("a string of hexadecimal digits with others")),
            }
        }
        self.at += end + 2;
        let pairs = digits.chunks(2);
        Ok(pairs
            .map(|pair| pair[0] << 4 | pair.get(1).copied().unwrap_or(0))
            .collect())
    }

    fn literal(&mut self) -> Result<Vec<u8>, Damage> {
        let start = self.at;
        self.at += 1;
        let mut text = Vec::new();
        let mut open = 1_usize;
        while let Some(byte) = self.peek() {
            self.at += 1;
            match byte {
                b'(' => open += 1,
                b')' => open -= 1,
                b'\\' => {
                    text.extend(self.escaped());
                    continue;
                }
                _ => {}
            }
            if open == 0 {
                return Ok(text);
            }
            text.push(byte);
        }
        Err(Damage::at(start, "a string that has no end"))
    }

    /// What follows a backslash.
    fn escaped(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        match byte {
            b'n' => Some(b'\n'),
            b'r' => Some(b'\r'),
            b't' => Some(b'\t'),
            b'b' => Some(8),
            b'f' => Some(12),
            b'\r' => {
                if self.peek() == Some(b'\n') {
                    self.at += 1;
                }
                None
            }
            b'\n' => None,
            b'0'..=b'7' => {
                let mut value = u32::from(byte - b'0');
                for _ in 0..2 {
                    let Some(digit @ b'0'..=b'7') = self.peek() else {
                        break;
                    };
                    value = value << 3 | u32::from(digit - b'0');
                    self.at += 1;
                }
                // A high bit that is too much is left out (7.3.4.2).
                u8::try_from(value & 0xFF).ok()
            }
            other => Some(other),
        }
    }
}

fn constant(word: &[u8]) -> Option<Object> {
    match word {
        b"null" => Some(Object::Null),
        b"true" => Some(Object::Boolean(true)),
        b"false" => Some(Object::Boolean(false)),
        _ => None,
    }
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 12 | b'\r' | b' ')
}

fn is_line_end(byte: u8) -> bool {
    matches!(byte, b'\n' | b'\r')
}

fn is_delimiter(byte: u8) -> bool {
    matches!(
        byte,
        b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%'
    )
}

fn is_number_start(byte: u8) -> bool {
    byte.is_ascii_digit() || matches!(byte, b'+' | b'-' | b'.')
}

fn hex_digit(byte: u8) -> Option<u8> {
    let digit = char::from(byte).to_digit(16)?;
    u8::try_from(digit).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn object(text: &str) -> Result<Object, String> {
        let mut lexer = Lexer::of_file(text.as_bytes(), 0);
        lexer.object().map_err(|damage| damage.to_string())
    }

    #[test]
    fn objects_are_read_as_they_are_written() {
        let read = object("<</A[1 -2.5(a\\(b\\)\\101)<4 1>]/B#20C 12 0 R/D<</E null>>>>");
        let Ok(Object::Dictionary(read)) = read else {
            panic!("{read:?}");
        };
        assert_eq!(
            read[b"A".as_slice()],
            Object::Array(vec![
                Object::Integer(1),
                Object::Real(-2.5),
                Object::Text(b"a(b)A".to_vec()),
                Object::Text(vec![0x41]),
            ])
        );
        assert_eq!(read[b"B C".as_slice()], Object::Reference(12));
    }

    #[test]
    fn text_is_utf_16_or_one_byte_a_character() {
        assert_eq!(object("<FEFF006900E9>").unwrap().as_text().unwrap(), "ié");
        assert_eq!(object("(en)").unwrap().as_text().unwrap(), "en");
    }

    #[test]
    fn what_is_nested_too_deeply_or_has_no_end_is_refused() {
        let deep = "[".repeat(300_000);
        assert_eq!(
            object(&deep).unwrap_err(),
            "at byte 65: objects are nested more than 64 deep"
        );
        for (text, expected) in [
            (
                "<</A 1/A 2>>",
                "at byte 10: the key /A is in a dictionary twice",
            ),
            ("[1", "at byte 2: the file ends within an object"),
            ("(a", "at byte 0: a string that has no end"),
            ("<4", "at byte 0: a string that has no end"),
            ("1..2", "at byte 4: `1..2` is no number"),
        ] {
            assert_eq!(object(text).unwrap_err(), expected);
        }
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            for has_references in [true, false] {
                let mut lexer = Lexer { bytes: &bytes, at: 0, has_references };
                while let Ok(Some(_)) = lexer.token() {}
            }
        }
    }
}
