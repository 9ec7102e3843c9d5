//! XLIFF 2.1 (OASIS Standard, 13 February 2018).
//!
//! A `<file>` is a file of the source language, a `<unit>` one text. A message of several
//! texts is a `<group>`.

mod document;
mod read;
mod write;

pub use read::{Content, Received, ReceivedCode, ReceivedUnit, read};
pub use write::write;

use super::inline;
use super::unit::Unit;

/// The namespace of the core, of XLIFF 2.0 and 2.1 alike.
const CORE: &str = "urn:oasis:names:tc:xliff:document:2.0";
/// The namespace of the Metadata Module.
const METADATA: &str = "urn:oasis:names:tc:xliff:metadata:2.0";
/// The namespace of the Size and Length Restriction Module.
const SIZES: &str = "urn:oasis:names:tc:xliff:sizerestriction:2.0";
/// The category of the metadata that are the program's own.
const CATEGORY: &str = "chancery";
/// The metadata that says which translation was exported.
const TRANSLATION: &str = "translation";

/// What says which translation of a unit was exported.
pub fn exported(unit: &Unit) -> String {
    match &unit.target {
        Some(target) => fingerprint(&inline::shown(target)),
        None => "none".to_owned(),
    }
}

/// A number that two texts share only where they are the same, but by a chance that does not
/// matter here (FNV-1a, 64 bits).
fn fingerprint(text: &str) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in text.bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    format!("{hash:016x}")
}
