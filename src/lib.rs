//! One meeting record, any number of languages, one PDF each, and all of them
//! say the same thing.

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
