//! What is wrong in the records and translations of a project, without typesetting.
//!
//! A build refuses what cannot be published; this tells it for every record and
//! language at once, and what a translator should know beyond that.

mod rules;

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::compose::compose;
use crate::diagnostics::{Diagnostic, has_errors, in_order};
use crate::publish::{Loaded, pairs};

/// Everything that is wrong or worth knowing, in the order of the files.
///
/// With `locales`, only what concerns those languages.
pub fn check(loaded: &Loaded, locales: &[String]) -> Vec<Diagnostic> {
    let catalog = &loaded.catalog;
    let mut problems = loaded.problems.clone();
    // A message that is wrong in itself would be wrong again in every record.
    let mut broken = BTreeSet::new();
    let source = catalog.locale(&catalog.source().to_string());
    let comparable = source.is_some_and(|source| catalog.is_readable(source));
    for locale in catalog.locales() {
        let tag = locale.tag.to_string();
        if !locales.is_empty() && !locales.contains(&tag) {
            continue;
        }
        let own = catalog.problems(locale);
        if has_errors(&own) || !catalog.is_readable(locale) {
            broken.insert(tag);
        }
        problems.extend(own);
        problems.extend(rules::orphan::check(loaded, locale));
        if comparable && catalog.is_readable(locale) {
            problems.extend(rules::obsolete::check(loaded, locale));
            problems.extend(rules::untranslated::check(loaded, locale));
        }
    }
    let told: Vec<_> = pairs(loaded, locales)
        .par_iter()
        .filter(|(_, locale)| !broken.contains(&locale.tag.to_string()))
        .flat_map(|(record, locale)| {
            let messages = catalog.messages(locale, record.id.as_str(), false);
            compose(record, &messages).err().unwrap_or_default()
        })
        .collect();
    problems.extend(told);
    in_order(problems)
}
