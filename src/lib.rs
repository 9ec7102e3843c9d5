//! One meeting record, any number of languages, one PDF each, and all of them
//! say the same thing.
//!
//! [`record`] reads the facts, [`catalog`] the translations, [`compose`] merges
//! them, [`typst`] emits the source, [`engine`] compiles it to PDF, and [`publish`]
//! decides which documents are made. No module imports one that comes after it.

#![warn(missing_docs)]
#![forbid(unsafe_code)]

pub mod catalog;
pub mod check;
pub mod cli;
pub mod compose;
pub mod concordance;
pub mod conformance;
pub mod diagnostics;
pub mod engine;
pub mod exchange;
pub mod files;
pub mod glossary;
pub mod inspect;
pub mod listing;
pub mod metadata;
pub mod pdf;
pub mod publish;
pub mod readback;
pub mod record;
pub mod release;
pub mod report;
pub mod review;
pub mod rules;
pub mod scaffold;
pub mod status;
pub mod typography;
pub mod typst;
pub mod versions;
pub mod watch;
