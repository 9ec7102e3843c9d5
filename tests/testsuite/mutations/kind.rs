//! What is broken.

use std::fmt;

/// A kind of mutation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    DropPlaceable,
    SwapPlaceables,
    NumberByHand,
    NumberAdded,
    AnotherFact,
    FactAdded,
    SwapSides,
    SwapTimes,
    PartOfDate,
    DropVariant,
    WrongKey,
    CutSentence,
    SourceLanguage,
    LostMessage,
    MisspeltVariable,
    LostBrace,
    LostCommentMark,
    DamageMark,
    ControlCharacter,
}

impl Kind {
    /// Every kind, in the order of the table.
    pub const ALL: [Self; 19] = [
        Self::DropPlaceable,
        Self::SwapPlaceables,
        Self::NumberByHand,
        Self::NumberAdded,
        Self::AnotherFact,
        Self::FactAdded,
        Self::SwapSides,
        Self::SwapTimes,
        Self::PartOfDate,
        Self::DropVariant,
        Self::WrongKey,
        Self::CutSentence,
        Self::SourceLanguage,
        Self::LostMessage,
        Self::MisspeltVariable,
        Self::LostBrace,
        Self::LostCommentMark,
        Self::DamageMark,
        Self::ControlCharacter,
    ];

    /// Its name in the name of a folder.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::DropPlaceable => "drop-placeable",
            Self::SwapPlaceables => "swap-placeables",
            Self::NumberByHand => "number-by-hand",
            Self::NumberAdded => "number-added",
            Self::AnotherFact => "another-fact",
            Self::FactAdded => "fact-added",
            Self::SwapSides => "swap-sides",
            Self::SwapTimes => "swap-times",
            Self::PartOfDate => "part-of-date",
            Self::DropVariant => "drop-variant",
            Self::WrongKey => "wrong-key",
            Self::CutSentence => "cut-sentence",
            Self::SourceLanguage => "source-language",
            Self::LostMessage => "lost-message",
            Self::MisspeltVariable => "misspelt-variable",
            Self::LostBrace => "lost-brace",
            Self::LostCommentMark => "lost-comment-mark",
            Self::DamageMark => "damage-mark",
            Self::ControlCharacter => "control-character",
        }
    }

    /// Whether it breaks a file of names as well as one of sentences.
    pub const fn breaks_names(self) -> bool {
        matches!(
            self,
            Self::LostMessage
                | Self::LostBrace
                | Self::LostCommentMark
                | Self::DamageMark
                | Self::ControlCharacter
        )
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::DropPlaceable => "a placeable is dropped",
            Self::SwapPlaceables => "two placeables are exchanged",
            Self::NumberByHand => "a number is written in the place of a fact",
            Self::NumberAdded => "a number is added",
            Self::AnotherFact => "another fact is printed",
            Self::FactAdded => "a fact is added",
            Self::SwapSides => "host and guest are exchanged",
            Self::SwapTimes => "two days or times are exchanged",
            Self::PartOfDate => "a part of a date is lost or added",
            Self::DropVariant => "a variant is dropped",
            Self::WrongKey => "a variant has another key",
            Self::CutSentence => "a sentence ends too early",
            Self::SourceLanguage => "a sentence is in the source language",
            Self::LostMessage => "a message is lost",
            Self::MisspeltVariable => "a variable is misspelt",
            Self::LostBrace => "a brace is lost",
            Self::LostCommentMark => "a comment loses its mark",
            Self::DamageMark => "a mark is left open",
            Self::ControlCharacter => "a control character",
        })
    }
}
