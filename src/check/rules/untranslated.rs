//! Messages that a language does not have yet: [`Rule::Untranslated`].

use std::collections::{BTreeMap, BTreeSet};

use super::unused_message::is_known;
use crate::catalog::contract::Need;
use crate::catalog::{Catalog, Locale, fallback_chain};
use crate::check::missing::Lacks;
use crate::compose::general_office;
use crate::diagnostics::Diagnostic;
use crate::publish::Loaded;
use crate::rules::Rule;

/// The shared messages that a language should have.
#[derive(Default)]
pub struct Translation {
    /// How many there are.
    pub total: usize,
    /// Those that it has.
    pub there: Vec<String>,
    /// Whether they are those that the source language itself should have.
    pub is_of_source: bool,
    /// Those that it does not have, by file.
    pub missing: BTreeMap<String, Vec<String>>,
}

/// What a language has of the shared messages of the source language.
pub fn translation(loaded: &Loaded, locale: &Locale) -> Translation {
    let catalog = &loaded.catalog;
    let mut translation = Translation::default();
    let Some(source) = catalog.locale(catalog.source()) else {
        return translation;
    };
    if source.tag == locale.tag {
        return lost_in_source(loaded, locale);
    }
    let mut own = BTreeSet::new();
    let mut references = BTreeSet::new();
    for tag in fallback_chain(&locale.tag) {
        if let Some(parent) = catalog.locale(&tag) {
            own.extend(parent.messages().map(|(id, _)| id));
        }
    }
    references.extend(source.referenced());
    let contract = catalog.contract();
    for (id, location) in source.messages() {
        let entry = contract.message(&id);
        let is_special = entry.is_some_and(|message| matches!(message.need, Need::Special(_)))
            || general_office(&id).is_some_and(|general| own.contains(general));
        // A part of the source language's own sentences is nobody else's.
        let is_part = entry.is_none() && references.contains(&id);
        if is_special || is_part {
            continue;
        }
        translation.total += 1;
        if own.contains(&id) {
            translation.there.push(id);
            continue;
        }
        let file = location.file.path().file_name();
        let file = file.map(|name| name.to_string_lossy().into_owned());
        let of_file = translation.missing.entry(file.unwrap_or_default());
        of_file.or_default().push(id);
    }
    translation
}

/// What others have and the source language does not: it was lost there, for the others are
/// translated from it. A special message that one language alone has may be its own.
fn lost_in_source(loaded: &Loaded, source: &Locale) -> Translation {
    let catalog = &loaded.catalog;
    let own: BTreeSet<String> = source.messages().map(|(id, _)| id).collect();
    let mut others: BTreeMap<(String, String), usize> = BTreeMap::new();
    for locale in catalog.locales().filter(|it| it.tag != source.tag) {
        for (id, location) in locale.messages().filter(|(id, _)| !own.contains(id)) {
            let file = location.file.path().file_name();
            let file = file.map(|name| name.to_string_lossy().into_owned());
            *others.entry((file.unwrap_or_default(), id)).or_default() += 1;
        }
    }
    let mut lost = Translation {
        is_of_source: true,
        ..Translation::default()
    };
    for ((file, id), count) in others {
        let Some(entry) = catalog.contract().message(&id).filter(|it| it.is_family()) else {
            continue;
        };
        let is_special = matches!(entry.need, Need::Special(_)) || general_office(&id).is_some();
        let is_entry = is_known(loaded, source, entry.name, &id);
        if is_entry && (!is_special || count > 1) {
            lost.missing.entry(file).or_default().push(id);
        }
    }
    lost.total = own.len() + lost.missing.values().map(Vec::len).sum::<usize>();
    lost
}

/// The rule: one warning for a file, with all that it lacks. What a record needs is an
/// error already, and not named again.
pub fn check(locale: &Locale, translation: Translation, lacks: &Lacks) -> Vec<Diagnostic> {
    let is_source = translation.is_of_source;
    let mut missing = translation.missing;
    for (file, ids) in &mut missing {
        let path = format!("{}/{}/{file}", Catalog::FOLDER, locale.tag);
        let reported = lacks.of_file(&path);
        ids.retain(|id| !reported.contains(&id.as_str()));
    }
    missing
        .into_iter()
        .filter(|(_, ids)| !ids.is_empty())
        .map(|(file, ids)| {
            let of = match is_source {
                true => format!("{file}, which others have"),
                false => file.clone(),
            };
            Diagnostic::new(
                Rule::Untranslated,
                format!(
                    "{} lacks {} of {of}: {}",
                    locale.tag,
                    ids.len(),
                    ids.join(", ")
                ),
            )
            .in_file(format!("{}/{}/{file}", Catalog::FOLDER, locale.tag))
            .help("translate them before a record needs them")
        })
        .collect()
}
