//! What is wrong in the records and translations of a project, without typesetting.
//!
//! A build refuses what cannot be published; this tells it for every record and
//! language at once, and what a translator should know beyond that.

mod rules;

use rayon::prelude::*;

use crate::build::{Loaded, pairs};
use crate::compose::compose;
use crate::diagnostics::{Diagnostic, in_order};

/// Everything that is wrong or worth knowing, in the order of the files.
///
/// With `locales`, only what concerns those languages.
pub fn check(loaded: &Loaded, locales: &[String]) -> Vec<Diagnostic> {
    let mut problems = loaded.problems.clone();
    for locale in loaded.catalog.locales() {
        if locales.is_empty() || locales.contains(&locale.tag.to_string()) {
            problems.extend(loaded.catalog.problems(locale));
            problems.extend(rules::orphan::check(loaded, locale));
            let source = loaded.catalog.locale(&loaded.catalog.source().to_string());
            let comparable = source.is_some_and(|source| loaded.catalog.is_readable(source));
            if comparable && loaded.catalog.is_readable(locale) {
                problems.extend(rules::obsolete::check(loaded, locale));
                problems.extend(rules::untranslated::check(loaded, locale));
            }
        }
    }
    let told: Vec<_> = pairs(loaded, locales)
        .par_iter()
        .filter(|(_, locale)| loaded.catalog.is_readable(locale))
        .flat_map(|(record, locale)| {
            let messages = loaded.catalog.messages(locale, record.id.as_str(), false);
            compose(record, &messages).err().unwrap_or_default()
        })
        .collect();
    problems.extend(told);
    in_order(problems)
}
