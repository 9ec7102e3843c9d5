//! One meeting record, any number of languages, one PDF each, and all of them
//! say the same thing.

pub mod diagnostics;
pub mod record;
