//! Names of messages that are most likely those of missing ones: one slip, not one message
//! too few and one too many.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::missing::Lacks;
use super::{renamed, rules};
use crate::catalog::{Locale, Messages, NameSet};
use crate::compose::{InSource, Missing};
use crate::diagnostics::{Diagnostic, Location};
use crate::publish::Loaded;

/// Which message of a record's own file is most likely one that is missing.
pub(super) fn of_record(
    own: &Messages,
    source: Option<InSource>,
    missing: &[Missing],
    unused: &BTreeMap<String, Diagnostic>,
) -> BTreeMap<String, String> {
    if missing.is_empty() || unused.is_empty() {
        return BTreeMap::new();
    }
    let ids = |messages: &Messages| messages.of_record().map(|(id, _)| id).collect::<Vec<_>>();
    let in_source = source
        .map(|source| ids(source.messages))
        .unwrap_or_default();
    let missing: Vec<&str> = missing.iter().map(|missing| missing.id.as_str()).collect();
    let unused: Vec<&str> = unused.keys().map(String::as_str).collect();
    let pairs = renamed::pairs(&in_source, &ids(own), &missing, &unused).into_iter();
    pairs
        .map(|(id, name)| (id.to_owned(), name.to_owned()))
        .collect()
}

/// The same of the shared files of a language: what is missing there gets its likely name.
pub(super) fn shared(loaded: &Loaded, locale: &Locale, used: &NameSet, lacks: &mut Lacks) {
    let catalog = &loaded.catalog;
    let source = catalog.locale(catalog.source());
    let files = locale.files().map(|file| file.path().to_path_buf());
    let files: Vec<PathBuf> = files
        .filter(|file| !lacks.of_file(&file.to_string_lossy()).is_empty())
        .collect();
    if files.is_empty() {
        return;
    }
    let unused = rules::unused_message::names(loaded, locale, used);
    for file in files {
        let of_file = |locale: &Locale| -> Vec<(String, Location)> {
            let name = file.file_name();
            let messages = locale.messages();
            messages
                .filter(|(_, at)| at.file.path().file_name() == name)
                .collect()
        };
        let own = of_file(locale);
        let ids = |messages: &[(String, Location)]| {
            messages
                .iter()
                .map(|(id, _)| id.clone())
                .collect::<Vec<_>>()
        };
        let in_source = source
            .filter(|it| it.tag != locale.tag)
            .map(|it| ids(&of_file(it)));
        let strangers: Vec<&str> = own
            .iter()
            .map(|(id, _)| id.as_str())
            .filter(|id| unused.contains(*id))
            .collect();
        let path = file.to_string_lossy().into_owned();
        let missing = lacks.of_file(&path);
        let pairs = renamed::pairs(
            &in_source.unwrap_or_default(),
            &ids(&own),
            &missing,
            &strangers,
        );
        let pairs: Vec<(String, String)> = pairs
            .into_iter()
            .map(|(id, name)| (id.to_owned(), name.to_owned()))
            .collect();
        for (id, name) in pairs {
            if let Some((_, location)) = own.iter().find(|(own, _)| *own == name) {
                lacks.rename(&path, &id, location.clone());
            }
        }
    }
}
