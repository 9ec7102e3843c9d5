//! Messages and reviews of which the source language knows nothing any more, removed.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use super::stubs::stub_name;
use crate::catalog::{Locale, NameSet, entries_of};
use crate::check::{Lacking, unused_names};
use crate::diagnostics::{Diagnostic, SourceFile};
use crate::publish::{Loaded, edited, replace};
use crate::review::{Key, Sidecar, Translations, all};
use crate::rules::Rule;

/// What was removed.
#[derive(Debug, Default)]
pub struct Pruned {
    /// The files of translations, and how many messages each of them has lost.
    pub files: Vec<(PathBuf, usize)>,
    /// How many lines the file of reviews has lost.
    pub reviews: usize,
    /// The text of the file of reviews, where it has changed.
    pub text: Option<String>,
}

/// Removes the messages of a language that the source language does not have and nothing
/// uses, with the comments above them. What a language has for itself, and its records or
/// messages use, stays.
///
/// `lacking` is of the language and of all that inherit from it, in the whole project.
///
/// # Errors
/// Files that cannot be read or changed. Files are looked at before any is written.
pub fn prune(
    loaded: &Loaded,
    locale: &Locale,
    lacking: &Lacking,
) -> Result<Pruned, Vec<Diagnostic>> {
    let catalog = &loaded.catalog;
    let tag = locale.tag.to_string();
    let mut used: NameSet = lacking.used.values().flatten().cloned().collect();
    for other in catalog.locales() {
        used.extend(other.referenced().cloned());
    }
    let mut unused = unused_names(loaded, locale, &used);
    unused.retain(|id| !catalog.is_shared_in_source(id));
    let mut ranges: Vec<(Arc<SourceFile>, BTreeSet<String>)> = Vec::new();
    for file in locale.files() {
        ranges.push((file, unused.clone()));
    }
    let Some(translations) = Translations::new(catalog, locale) else {
        return Ok(Pruned::default());
    };
    let own = lacking.unused.iter().filter(|((own, _), _)| *own == tag);
    for ((_, record), unused) in own.filter(|(_, unused)| !unused.is_empty()) {
        let in_source = translations.source_ids(record)?;
        let unused: BTreeSet<String> = unused.difference(&in_source).cloned().collect();
        if let Some(file) = catalog.messages(locale, record)?.own_file() {
            ranges.push((file, unused));
        }
    }
    let mut changed = Vec::new();
    let mut pruned = Pruned::default();
    let mut removed: BTreeSet<(Option<String>, String)> = BTreeSet::new();
    for (file, unused) in ranges {
        let entries = entries_of(&file);
        let gone = entries.iter().filter(|(id, _)| unused.contains(id));
        let edits: Vec<_> = gone
            .clone()
            .map(|(_, range)| {
                let start = own_start(file.text(), range.clone());
                (with_blank_line(file.text(), start, range.end), "")
            })
            .collect();
        if edits.is_empty() {
            continue;
        }
        let is_shared = locale.files().any(|own| own.path() == file.path());
        let record = file.path().file_stem().filter(|_| !is_shared);
        let record = record.map(|name| name.to_string_lossy().into_owned());
        removed.extend(gone.map(|(id, _)| (record.clone(), id.clone())));
        pruned.files.push((file.path().to_path_buf(), edits.len()));
        changed.push(edited(loaded.root(), &file, edits).map_err(|reason| {
            let problem = Diagnostic::new(
                Rule::UnwritableFile,
                format!("the file cannot be changed: {reason}"),
            )
            .in_file(file.path());
            vec![problem.help("nothing was removed; see to the file, then run the command again")]
        })?);
    }
    reviews(loaded, &tag, &translations, &removed, &mut pruned)?;
    for (target, bytes) in changed {
        replace(&target, &bytes).map_err(|problem| vec![problem])?;
    }
    Ok(pruned)
}

/// Finds the lines of the file of reviews that say nothing any more.
fn reviews(
    loaded: &Loaded,
    tag: &str,
    translations: &Translations,
    removed: &BTreeSet<(Option<String>, String)>,
    pruned: &mut Pruned,
) -> Result<(), Vec<Diagnostic>> {
    let sidecar = Sidecar::read(loaded.root(), tag)?;
    if sidecar.is_empty() {
        return Ok(());
    }
    let units = all(translations)?;
    let mut of_record: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let records = translations.records().map_err(|problem| vec![problem])?;
    for (key, _) in sidecar.keys() {
        if let Some(record) = key
            .record
            .as_ref()
            .filter(|record| records.contains(*record))
            && !of_record.contains_key(record)
        {
            of_record.insert(record.clone(), translations.source_ids(record)?);
        }
    }
    let is_in_source = |key: &Key| match &key.record {
        None => loaded.catalog.is_shared_in_source(&key.id),
        Some(record) => of_record
            .get(record)
            .is_some_and(|ids| ids.contains(&key.id)),
    };
    let is_kept = |key: &Key| {
        let is_removed = removed.contains(&(key.record.clone(), key.id.clone()));
        is_in_source(key) || (units.contains_key(key) && !is_removed)
    };
    let text = sidecar.retaining(&is_kept, &units);
    if text != sidecar.text() {
        let (before, after) = (sidecar.text().lines().count(), text.lines().count());
        pruned.reviews = before.saturating_sub(after);
        pruned.text = Some(text);
    }
    Ok(())
}

/// Where a message begins, with the comment above it; without it where the comment has another
/// message that somebody is to translate.
fn own_start(text: &str, range: std::ops::Range<usize>) -> usize {
    let whole = text.get(range.clone()).unwrap_or_default();
    let lines = whole.split_inclusive('\n');
    let comment: Vec<&str> = lines.take_while(|line| line.starts_with('#')).collect();
    match comment.iter().any(|line| stub_name(line).is_some()) {
        true => range.start + comment.iter().map(|line| line.len()).sum::<usize>(),
        false => range.start,
    }
}

/// The lines of a message, and one blank line after them, or, at the end of the file, before.
fn with_blank_line(text: &str, start: usize, end: usize) -> std::ops::Range<usize> {
    let next = |at: usize| {
        let rest = text.get(at..).unwrap_or_default();
        rest.find('\n').map_or(text.len(), |length| at + length + 1)
    };
    let after = next(end);
    let blank = next(after);
    let is_blank = |range: std::ops::Range<usize>| {
        text.get(range)
            .is_some_and(|line| !line.is_empty() && line.trim().is_empty())
    };
    if is_blank(after..blank) {
        return start..blank;
    }
    let before = text[..start].trim_end_matches('\n').len();
    let before = text[..start]
        .get(before..)
        .map_or(start, |ends| match ends.len() {
            0 | 1 => start,
            _ => start - 1,
        });
    match after == text.len() {
        true => before..after,
        false => start..after,
    }
}
