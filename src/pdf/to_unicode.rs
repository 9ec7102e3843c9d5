//! What the codes of a font stand for (ISO 32000-1, 9.10.3).

use std::collections::HashMap;

use super::object::utf16;
use super::{Damage, Lexer, Object, Token};

/// How many codes a map may have: those of two bytes.
const MOST_CODES: usize = 65_536;

/// The map from codes to text.
#[derive(Debug, Default)]
pub struct ToUnicode {
    texts: HashMap<u32, String>,
}

impl ToUnicode {
    /// Reads a map: its `bfchar` and `bfrange` sections.
    ///
    /// # Errors
    /// A map that is broken or has too many codes.
    pub fn parse(data: &[u8]) -> Result<Self, Damage> {
        let broken = || Damage::new("the map from a font's codes to text is broken");
        let mut map = Self::default();
        let mut lexer = Lexer::of_content(data);
        let mut operands: Vec<Object> = Vec::new();
        while let Some(token) = lexer.token().map_err(|_| broken())? {
            let word = match token {
                Token::Object(object) => {
                    operands.push(object);
                    continue;
                }
                Token::Keyword(word) => word,
            };
            match word.as_slice() {
                b"endbfchar" => {
                    for pair in operands.chunks(2) {
                        let [code, text] = pair else {
                            return Err(broken());
                        };
                        let text = text_of(text).ok_or_else(broken)?;
                        map.insert(code_of(code).ok_or_else(broken)?, text)?;
                    }
                }
                b"endbfrange" => {
                    for range in operands.chunks(3) {
                        map.insert_range(range).ok_or_else(broken)??;
                    }
                }
                _ => {}
            }
            operands.clear();
        }
        Ok(map)
    }

    /// What a code stands for.
    pub fn text(&self, code: u32) -> Option<&str> {
        self.texts.get(&code).map(String::as_str)
    }

    fn insert(&mut self, code: u32, text: String) -> Result<(), Damage> {
        self.texts.insert(code, text);
        if self.texts.len() > MOST_CODES {
            let what = format!("a font has more than {MOST_CODES} codes");
            return Err(Damage::new(what));
        }
        Ok(())
    }

    /// `first last text` or `first last [text …]`.
    fn insert_range(&mut self, range: &[Object]) -> Option<Result<(), Damage>> {
        let [first, last, texts] = range else {
            return None;
        };
        let codes = code_of(first)?..=code_of(last)?;
        let last_index = codes.end().checked_sub(*codes.start())?;
        let last_index = usize::try_from(last_index).ok()?;
        if last_index >= MOST_CODES {
            return None;
        }
        let texts: Vec<String> = match texts {
            Object::Array(texts) => {
                let texts: Option<Vec<_>> = texts.iter().map(text_of).collect();
                texts.filter(|texts| texts.len() == last_index + 1)?
            }
            text => {
                let text = text_of(text)?;
                let before = &text[..text.len() - text.chars().next_back()?.len_utf8()];
                let first = text.chars().next_back()?;
                let following = (first..=char::MAX).take(last_index + 1);
                following.map(|c| format!("{before}{c}")).collect()
            }
        };
        for (code, text) in codes.zip(texts) {
            if let Err(damage) = self.insert(code, text) {
                return Some(Err(damage));
            }
        }
        Some(Ok(()))
    }
}

fn code_of(object: &Object) -> Option<u32> {
    let Object::Text(bytes) = object else {
        return None;
    };
    (1..=4).contains(&bytes.len()).then(|| {
        bytes
            .iter()
            .fold(0, |code, byte| code << 8 | u32::from(*byte))
    })
}

fn text_of(object: &Object) -> Option<String> {
    match object {
        Object::Text(bytes) if bytes.len() % 2 == 0 => Some(utf16(bytes)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_single_in_a_list_or_a_range() {
        let map = b"1 begincodespacerange <0000> <FFFF> endcodespacerange
            2 beginbfchar <0001> <0066> <0002> <00660069> endbfchar
            2 beginbfrange <0005> <0007> <0041> <0008> <0009> [<0061> <D840DC00>] endbfrange";
        let map = ToUnicode::parse(map).unwrap();
        let texts: Vec<_> = (0..=10).map(|code| map.text(code).unwrap_or("-")).collect();
        assert_eq!(
            texts,
            ["-", "f", "fi", "-", "-", "A", "B", "C", "a", "𠀀", "-"]
        );
    }

    #[test]
    fn a_map_that_is_broken_is_refused() {
        for broken in [
            "1 beginbfchar <0001> endbfchar",
            "1 beginbfchar <0001> <00> endbfchar",
            "1 beginbfchar (",
            "1 beginbfrange <0002> <0001> <0041> endbfrange",
            "1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange",
            "1 beginbfrange <0001> <0003> [<0041>] endbfrange",
        ] {
            let error = ToUnicode::parse(broken.as_bytes()).unwrap_err();
            let expected = "the map from a font's codes to text is broken";
            assert_eq!(error.to_string(), expected, "{broken}");
        }
    }
}
