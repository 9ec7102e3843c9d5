//! Messages that a language does not have yet.
//!
//! # What it does
//! Lists the messages of the source language that neither a language nor its
//! parents have. That a record needs one of them is an error of its own.
//!
//! # Why is this bad
//! The next record may need them, minutes after a meeting.
//!
//! # Example
//! `title-summit-meeting` in `locales/en/document.ftl` only.
//!
//! # Use instead
//! A translation.

use std::collections::BTreeSet;

use crate::catalog::{Locale, fallback_chain};
use crate::diagnostics::Diagnostic;
use crate::publish::Loaded;

/// The rule: one warning for a file, with all that it lacks.
pub fn check(loaded: &Loaded, locale: &Locale) -> Vec<Diagnostic> {
    let source_tag = loaded.catalog.source().to_string();
    let Some(source) = loaded
        .catalog
        .locale(&source_tag)
        .filter(|source| source.tag != locale.tag)
    else {
        return Vec::new();
    };
    let mut own = BTreeSet::new();
    for tag in fallback_chain(&locale.tag) {
        if let Some(parent) = loaded.catalog.locale(&tag.to_string()) {
            own.extend(parent.messages().map(|(id, _)| id));
        }
    }
    let mut problems = Vec::new();
    for (file, ids) in source.messages_by_file() {
        // A meeting's file is needed only where the meeting is published.
        let meeting = file
            .rsplit_once("/meetings/")
            .map(|(_, name)| name.trim_end_matches(".ftl"));
        let published = |id: &str| {
            loaded
                .records
                .get(id)
                .is_some_and(|record| record.is_published_in(&locale.tag))
        };
        if meeting.is_some_and(|id| !published(id)) {
            continue;
        }
        let missing: Vec<_> = ids.into_iter().filter(|id| !own.contains(id)).collect();
        if missing.is_empty() {
            continue;
        }
        let name = file
            .split_once(&format!("{source_tag}/"))
            .map_or(file.as_str(), |(_, name)| name);
        problems.push(
            Diagnostic::warning(
                "untranslated",
                format!(
                    "{} lacks {} of {name}: {}",
                    locale.tag,
                    missing.len(),
                    missing.join(", ")
                ),
            )
            .in_file(format!("locales/{}/{name}", locale.tag))
            .help("translate them before a record needs them"),
        );
    }
    problems
}
