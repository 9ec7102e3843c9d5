//! The terms of a project: `glossary.tsv`, and whether the translations keep to them.
//!
//! A row is a concept, a column a language. A cell has the official term, then after ` | `
//! others that are as good, and with a `!` before them those that are forbidden:
//!
//! ```text
//! key      en          es                                    ja
//! roadmap  road map    hoja de ruta | !mapa de carreteras    ロードマップ
//! ```

mod check;
mod matching;
mod merge;
mod table;
mod tbx;

pub use check::Texts;
pub use merge::merge;
pub use table::{Cell, Glossary, Row};
pub use tbx::{Concept, parse as parse_tbx};

/// The file of the terms, in the folder of a project.
pub const FILE: &str = "glossary.tsv";

/// What stands between the terms of a cell.
const SEPARATOR: char = '|';

/// What stands before a forbidden term.
const FORBIDDEN: char = '!';

/// What stands for any ending of a word.
const ANY_ENDING: char = '*';

/// The column of remarks, which nothing reads.
const NOTE: &str = "note";
