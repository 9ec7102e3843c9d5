//! Fingerprints of texts.

use std::fmt;
use std::str::FromStr;

use sha2::{Digest, Sha256};

/// What is hashed before the text: another form of a message would get another word.
const FORM: &str = "chancery message 1\n";

/// How many bytes of the hash are kept.
const LENGTH: usize = 10;

/// The first 80 bits of the SHA-256 of a text, written as 20 hexadecimal digits.
///
/// Two texts that differ have the same one once in 2⁸⁰ (10²⁴) comparisons. A text is only ever
/// compared with earlier ones of the same message, so it makes no difference how many messages
/// there are. Whoever changes a text so that nobody sees it has to try 2⁸⁰ texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fingerprint([u8; LENGTH]);

impl Fingerprint {
    /// The fingerprint of a message in the form of [`content`](crate::catalog::content).
    pub fn of(text: &str) -> Self {
        let mut hash = Sha256::new();
        hash.update(FORM.as_bytes());
        hash.update(text.as_bytes());
        let mut kept = [0; LENGTH];
        for (kept, byte) in kept.iter_mut().zip(hash.finalize()) {
            *kept = byte;
        }
        Self(kept)
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// A text is no fingerprint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoFingerprint;

impl FromStr for Fingerprint {
    type Err = NoFingerprint;

    fn from_str(text: &str) -> Result<Self, NoFingerprint> {
        let is_digit = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
        if text.len() != 2 * LENGTH || !text.bytes().all(is_digit) {
            return Err(NoFingerprint);
        }
        let mut kept = [0; LENGTH];
        for (index, kept) in kept.iter_mut().enumerate() {
            let digits = text.get(2 * index..2 * index + 2).ok_or(NoFingerprint)?;
            *kept = u8::from_str_radix(digits, 16).map_err(|_| NoFingerprint)?;
        }
        Ok(Self(kept))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Files of projects hold these: another version of the program has to give the same.
    /// `printf 'chancery message 1\n…' | sha256sum | cut -c 1-20`
    #[test]
    fn a_text_has_the_same_fingerprint_for_ever() {
        for (text, fingerprint) in [
            ("", "e15d191c9bc054849646"),
            ("{ both-ministers } met.", "8c21e433a0124013dd8d"),
            ("二人の大臣 .inside {両大臣}", "2421b12f07e3252fbcf0"),
        ] {
            assert_eq!(Fingerprint::of(text).to_string(), fingerprint, "{text}");
            assert_eq!(fingerprint.parse(), Ok(Fingerprint::of(text)));
        }
    }

    #[test]
    fn nothing_else_is_a_fingerprint() {
        for text in [
            "",
            "-",
            "0123456789abcdef012",
            "0123456789abcdef01234",
            "0123456789ABCDEF0123",
            "0123456789abcdef012g",
            "0123456789abcdef01é",
        ] {
            assert_eq!(text.parse::<Fingerprint>(), Err(NoFingerprint), "{text}");
        }
    }
}
