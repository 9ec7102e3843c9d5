//! What a kind of event is in general, and what a record must say about it.

use schemars::JsonSchema;
use serde::Deserialize;

/// The form of an event. Each kind of `data/registry/kinds.yaml` has one: it says what
/// the record must have, and which of the general messages a language uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// People meet in one place.
    Meeting,
    /// People talk over a distance. A place is where the host was.
    Remote,
    /// One side calls on the other; the record says which (`by`).
    Call,
    /// Letters or notes are exchanged, in one place or not.
    Exchange,
    /// A ceremony or a press conference: one side is enough.
    Ceremony,
}

impl Form {
    /// Every form.
    pub const ALL: [Self; 5] = [
        Self::Meeting,
        Self::Remote,
        Self::Call,
        Self::Exchange,
        Self::Ceremony,
    ];

    /// As the registry writes it, and as messages are called: `lead-meeting`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Meeting => "meeting",
            Self::Remote => "remote",
            Self::Call => "call",
            Self::Exchange => "exchange",
            Self::Ceremony => "ceremony",
        }
    }

    /// Whether it takes place in one place, which the record must name.
    pub fn needs_place(self) -> bool {
        match self {
            Self::Meeting | Self::Call | Self::Ceremony => true,
            Self::Remote | Self::Exchange => false,
        }
    }

    /// How many sides take part at least.
    pub fn least_sides(self) -> usize {
        match self {
            Self::Ceremony => 1,
            Self::Meeting | Self::Remote | Self::Call | Self::Exchange => 2,
        }
    }

    /// Whether one side pays it to another, so that the record must say which.
    pub fn is_paid(self) -> bool {
        self == Self::Call
    }
}
