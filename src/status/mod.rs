//! How far each language is: what is translated, missing, outdated and waiting for review, of
//! each record and of all, and in which order work makes most documents possible.

mod badge;
mod collect;
mod counts;
mod html;
mod order;
mod table;
mod words;

pub use self::badge::badge;
pub use self::collect::status;
pub use self::counts::{Counts, Tally};
pub use self::html::html;
pub use self::order::steps;
pub use self::table::table;
pub use self::words::{Change, Kind, Words};

use schemars::{JsonSchema, Schema, schema_for};
use serde::Serialize;

/// How far the languages of a project are.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Status {
    /// The language that the others are translated from.
    pub source: String,
    /// The languages, by tag.
    pub languages: Vec<Language>,
    /// What to do, in the order in which the fewest words make the most documents possible.
    pub steps: Vec<Step>,
}

/// How far one language is.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Language {
    /// Its tag (BCP 47).
    pub tag: String,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// Whether its files can be read; where they cannot, nothing is known of it.
    pub is_readable: bool,
    /// The messages that its documents are made of, and, where all records are looked at, the
    /// shared ones that a record may need next.
    pub counts: Counts,
    /// Its documents, by record.
    pub documents: Vec<Document>,
    /// The messages that somebody has to see to, those of most documents first.
    pub open: Vec<Open>,
}

/// A record in one language.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Document {
    /// The name of the record.
    pub record: String,
    /// Whether it can be made.
    pub state: DocumentState,
    /// The messages that it is made of.
    pub counts: Counts,
    /// The messages that keep it from being made: those that are missing, and those that are
    /// outdated or not reviewed where `chancery.toml` makes that an error.
    pub blocked_by: Vec<String>,
}

/// Whether a document can be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentState {
    /// It has all that it needs.
    Ready,
    /// Messages keep it from being made.
    Blocked,
    /// Something in it is wrong; `chancery check` says what.
    Faulty,
}

/// A message that somebody has to see to.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Open {
    /// The message: `road-map`, or `RECORD/road-map` where a record has it for itself.
    pub message: String,
    /// What it lacks.
    pub state: OpenState,
    /// The file that it is in, or belongs in, from the project's folder.
    pub file: String,
    /// The line in it, from 1; none where it is missing.
    pub line: Option<usize>,
    /// How many words the source text has.
    pub words: usize,
    /// How many documents use it.
    pub documents: usize,
    /// What has changed in the source text of an outdated message, where that is asked for.
    pub change: Option<SourceChange>,
}

/// What a message lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum OpenState {
    /// It is not translated, or lacks an attribute.
    Missing,
    /// Its source text has changed.
    Outdated,
    /// Nobody has reviewed it as it is.
    Unreviewed,
}

impl OpenState {
    /// As people read it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Outdated => "outdated",
            Self::Unreviewed => "waiting for review",
        }
    }
}

/// The source text of a message as it was and as it is, each on one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SourceChange {
    /// The text that the translation was made from; empty where there was none.
    pub was: String,
    /// The text now; empty where there is none.
    pub now: String,
    /// Who has seen to the translation.
    pub by: String,
}

/// Messages that belong together: once all are done, the documents can be made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Step {
    /// The language.
    pub language: String,
    /// The messages.
    pub messages: Vec<String>,
    /// How many words their source texts have.
    pub words: usize,
    /// The records whose document can be made then.
    pub unblocks: Vec<String>,
}

/// The JSON Schema of a status.
pub fn schema() -> Schema {
    schema_for!(Status)
}
