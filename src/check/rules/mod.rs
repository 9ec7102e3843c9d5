//! The rules, one file each.

pub mod obsolete;
pub mod orphan;
pub mod untranslated;
