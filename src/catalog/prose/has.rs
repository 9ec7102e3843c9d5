//! Which characters a text has.

use super::{Glyph, OPEN, VALUE};

/// Which characters a text has, to pass over it where a rule looks for others.
#[derive(Clone, Copy, Debug, Default)]
pub struct Has {
    /// Those of ASCII, by their codes.
    ascii: u128,
    /// The others, by the last six bits of their codes.
    others: u64,
    /// Whether there are others than [`VALUE`] and [`OPEN`].
    has_others: bool,
}

impl Has {
    pub(super) fn new(glyphs: &[Glyph]) -> Self {
        let mut has = Self::default();
        for Glyph { c, .. } in glyphs {
            match c.is_ascii() {
                true => has.ascii |= 1 << u32::from(*c),
                false => {
                    has.others |= 1 << (u32::from(*c) & 63);
                    has.has_others |= !matches!(*c, VALUE | OPEN);
                }
            }
        }
        has
    }

    /// Whether the text may have one of these characters; where it has one, this is true.
    pub fn any(&self, characters: impl IntoIterator<Item = char>) -> bool {
        let mut characters = characters.into_iter();
        characters.any(|c| match c.is_ascii() {
            true => self.ascii >> u32::from(c) & 1 == 1,
            false => self.others >> (u32::from(c) & 63) & 1 == 1,
        })
    }

    /// Whether all that is written in the text is ASCII.
    pub fn is_ascii(&self) -> bool {
        !self.has_others
    }
}
