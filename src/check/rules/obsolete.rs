//! Messages that the source language no longer has.
//!
//! # What it does
//! Compares the messages of a language with those of the source language.
//!
//! # Why is this bad
//! Nobody reads them any more, and a slip in a name hides as one.
//!
//! # Example
//! `overwiev = …` in `locales/es/document.ftl`, where the source has `overview`.
//!
//! # Use instead
//! The name that the source language has, or no such message.

use std::collections::BTreeSet;

use crate::catalog::Locale;
use crate::diagnostics::{Diagnostic, did_you_mean};
use crate::publish::Loaded;

/// The rule.
pub fn check(loaded: &Loaded, locale: &Locale) -> Vec<Diagnostic> {
    let source = loaded.catalog.source().to_string();
    let Some(source) = loaded
        .catalog
        .locale(&source)
        .filter(|source| source.tag != locale.tag)
    else {
        return Vec::new();
    };
    let mut known: BTreeSet<String> = source.messages().map(|(id, _)| id).collect();
    // What a message of this language refers to, it may define for itself.
    known.extend(locale.referenced());
    locale
        .messages()
        .filter(|(id, _)| !known.contains(id))
        .map(|(id, location)| {
            let problem = Diagnostic::warning(
                "obsolete-message",
                format!(
                    "the {} translation has `{id}`, which {} does not have",
                    locale.tag, source.tag
                ),
            )
            .at(location, "nobody asks for it");
            match did_you_mean(&id, known.iter().map(String::as_str)) {
                Some(near) => problem.help(format!("did you mean `{near}`? otherwise remove it")),
                None => problem.help("remove it, or add it to the source language"),
            }
        })
        .collect()
}
