//! One meeting record, any number of languages, one PDF each, and all of them
//! say the same thing.
//!
//! The way through the house: [`record`] holds the facts, [`catalog`] the
//! translations, [`compose`] brings them together, [`typst`] writes the source,
//! [`engine`] makes the PDF, and [`build`] decides which and when. No room knows
//! one that comes after it.

#![warn(missing_docs)]
#![forbid(unsafe_code)]

pub mod build;
pub mod catalog;
pub mod check;
pub mod cli;
pub mod compose;
pub mod diagnostics;
pub mod engine;
pub mod record;
pub mod scaffold;
pub mod typst;
