//! The contract between records and languages: one table.
//!
//! From it come what messages are given ([`variables`](super::variables) and a test
//! hold them equal), the static check of every message of every language, the file
//! that a missing message belongs in, the names that no fact may take, the comments
//! of `chancery new locale` and the tables of `docs/translating.md`.

mod messages;
mod variables;

pub use variables::{EVENT, RECORD};

use crate::catalog::contract::{Contract, Index};
use messages::MESSAGES;
use variables::{ATTENDANCE, FOLLOWING, ISSUE, LEAD, PAGES, REVISION, TITLE, UNTRANSLATED};

const DOCUMENT: &str = "document.ftl";
const NAMES: &str = "names.ftl";
const MEETINGS: &str = "meetings";

/// The contract.
pub static CONTRACT: Contract = Contract {
    messages: MESSAGES,
    meetings: MEETINGS,
    statements: &[RECORD, EVENT],
    derived_forms: &["styled", "office", "address", "introduced"],
    index: Index::new(),
};

/// The names that no fact, side or member of a record may take.
pub fn reserved() -> Vec<&'static str> {
    let mut names: Vec<&'static str> = RECORD
        .iter()
        .chain(EVENT)
        .chain(LEAD)
        .chain(FOLLOWING)
        .chain(TITLE)
        .chain(ATTENDANCE)
        .chain(UNTRANSLATED)
        .chain(ISSUE)
        .chain(REVISION)
        .chain(PAGES)
        .map(|variable| variable.name)
        // Roles themselves.
        .filter(|name| !matches!(*name, "host" | "guest"))
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}
