//! The rules, one file each.

pub mod coverage;
pub mod orphan_meeting;
pub mod other_language;
pub mod untranslated;
pub mod unused_entry;
pub mod unused_fact;
pub mod unused_message;
