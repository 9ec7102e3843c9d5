//! The rules, one file each; what they are for is in `src/rules/text`.

pub mod coverage;
pub mod missing_glyph;
pub mod open_mark;
pub mod orphan_meeting;
pub mod other_language;
pub mod outdated;
pub mod unchanged;
pub mod untranslated;
pub mod unused_allowance;
pub mod unused_attribute;
pub mod unused_entry;
pub mod unused_fact;
pub mod unused_message;
