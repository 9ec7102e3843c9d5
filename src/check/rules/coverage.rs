//! Languages of which too little is translated.
//!
//! # What it does
//! Counts the shared messages that a language should have, and those that it has, and
//! compares them with `coverage` in `chancery.toml`. A draft is counted where it is asked
//! for.
//!
//! # Why is this bad
//! A language can have all that today's records need and nothing for the next one.
//!
//! # Example
//! `coverage = 90`, and `locales/fr` with 80 of 100 messages.
//!
//! # Use instead
//! The translations that `untranslated` names, or the language among the `draft-locales`.

use super::untranslated::Translation;
use crate::catalog::{Catalog, Locale};
use crate::diagnostics::Diagnostic;
use crate::publish::{CONFIG, Percent};

/// The rule, where the project names a percentage.
pub fn check(locale: &Locale, translation: &Translation, least: Percent) -> Option<Diagnostic> {
    let Translation { total, missing } = translation;
    let lacking: usize = missing.values().map(Vec::len).sum();
    let has = total - lacking;
    // Rounded down, so that 99.9 is not called 100.
    let percent = (has * 100).checked_div(*total)?;
    (percent < usize::from(least.0)).then(|| {
        Diagnostic::error(
            "coverage",
            format!(
                "{} has {has} of {total} shared messages ({percent} %), expected {} %",
                locale.tag, least.0
            ),
        )
        .in_file(format!("{}/{}", Catalog::FOLDER, locale.tag))
        .help(format!(
            "translate what `untranslated` lists, make the language a draft, or lower `coverage` in {CONFIG}"
        ))
    })
}
