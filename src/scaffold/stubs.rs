//! What is missing, written into the files where it belongs, to be translated.
//!
//! A message to translate is a comment, so that nothing is printed before somebody has
//! translated it. It goes where the source language has the message: after the nearest message
//! before it that is there, translated or as a comment. Nothing else in a file changes.

mod place;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use crate::catalog::{Catalog, Excerpt};
use crate::check::without_allowances;
use crate::compose::Missing;
use crate::diagnostics::{Diagnostic, SourceFile};
use crate::publish::{Loaded, edited, replace, write};
use crate::rules::Rule;
use place::Places;
pub(super) use place::name as stub_name;

/// A file in which messages were written, and how many.
pub type Written = (PathBuf, usize);

/// Adds every missing message to the file where it belongs: the comment and the text of the
/// source language, as comments. What is there already, as a comment or translated, is not
/// touched: written twice, nothing changes the second time.
///
/// # Errors
/// A file that cannot be read or written; the others are written.
pub fn write_stubs<'a>(
    loaded: &Loaded,
    missing: impl IntoIterator<Item = &'a Missing>,
) -> Result<Vec<Written>, Vec<Diagnostic>> {
    let mut by_file: BTreeMap<&str, Vec<&Missing>> = BTreeMap::new();
    for missing in missing {
        by_file.entry(&missing.file).or_default().push(missing);
    }
    let mut written = Vec::new();
    let mut problems = Vec::new();
    for (file, missing) in by_file {
        match add(loaded, Path::new(file), &missing) {
            Ok(0) => {}
            Ok(count) => written.push((PathBuf::from(file), count)),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() {
        Ok(written)
    } else {
        Err(problems)
    }
}

fn add(loaded: &Loaded, path: &Path, missing: &[&Missing]) -> Result<usize, Diagnostic> {
    let root = loaded.root();
    let record = record_of(loaded, path);
    let order = loaded.catalog.source_order(record.as_deref(), path);
    let file = SourceFile::read_if_present(root, path)?;
    let mut places = Places::new(file.as_ref(), &order);
    for missing in by_order(missing, &order) {
        if let Some(stub) = stub(loaded, record.as_deref(), missing, &places) {
            places.add(&missing.id, missing.is_there, stub);
        }
    }
    let count = places.count();
    if count == 0 {
        return Ok(0);
    }
    let texts = places.texts();
    match &file {
        None => {
            let whole: String = texts.into_values().collect();
            write(&root.join(path), whole.as_bytes())?;
        }
        Some(file) => {
            let edits = texts.iter().map(|(at, text)| (*at..*at, text.as_str()));
            let (target, bytes) = edited(root, file, edits).map_err(|reason| {
                Diagnostic::new(
                    Rule::UnwritableFile,
                    format!("the file cannot be changed: {reason}"),
                )
                .in_file(path)
                .help("see to the file, then run the command again")
            })?;
            replace(&target, &bytes)?;
        }
    }
    Ok(count)
}

/// The record whose own file it is.
fn record_of(loaded: &Loaded, path: &Path) -> Option<String> {
    let meetings = loaded.catalog.contract().meetings;
    let is_own = path
        .parent()
        .is_some_and(|folder| folder.ends_with(meetings));
    let name = path.file_stem().filter(|_| is_own)?;
    Some(name.to_string_lossy().into_owned())
}

/// In the order of the source language; what it does not have comes last, by name.
fn by_order<'a>(missing: &[&'a Missing], order: &[String]) -> Vec<&'a Missing> {
    let mut missing = missing.to_vec();
    missing.sort_by_key(|it| {
        let at = order.iter().position(|id| *id == it.id);
        (at.is_none(), at, &it.id)
    });
    missing
}

/// A message to translate, as comments; none where it is there.
fn stub(
    loaded: &Loaded,
    record: Option<&str>,
    missing: &Missing,
    places: &Places,
) -> Option<String> {
    let excerpt = loaded.catalog.source_excerpt(record, &missing.id);
    let known = excerpt.as_ref().map(|excerpt| &excerpt.attributes);
    let attribute = |name: &str| -> String {
        let found = known.and_then(|known| known.iter().find(|(own, _)| own == name));
        found.map_or_else(|| format!(".{name} = …"), |(_, text)| text.clone())
    };
    let mut stub = String::new();
    // Writing to a string cannot fail.
    if missing.is_there {
        let attributes = missing.attributes.iter();
        let lacking: Vec<&String> = attributes
            .filter(|name| !places.lacks(&missing.id, name))
            .collect();
        if lacking.is_empty() {
            return None;
        }
        let _ = writeln!(stub, "# {} lacks, to be added below it:", missing.id);
        for name in lacking {
            for line in attribute(name).lines() {
                let _ = writeln!(stub, "#     {}", line.trim_end());
            }
        }
        return Some(stub);
    }
    if places.has(&missing.id) {
        return None;
    }
    let entry = loaded.catalog.contract().message(&missing.id);
    match (&excerpt, entry) {
        (Some(Excerpt { comment, text, .. }), _) => {
            for line in without_allowances(comment).lines() {
                let _ = writeln!(stub, "{line}");
            }
            for line in text.lines() {
                let _ = writeln!(stub, "# {line}");
            }
        }
        (None, entry) => {
            if let Some(entry) = entry {
                let _ = writeln!(stub, "# {} For example: {}", entry.about, entry.sample);
            }
            let _ = writeln!(stub, "# {} = …", missing.id);
        }
    }
    let in_source =
        |name: &String| known.is_some_and(|known| known.iter().any(|(own, _)| own == name));
    for name in missing.attributes.iter().filter(|name| !in_source(name)) {
        let _ = writeln!(stub, "#     .{name} = …");
    }
    Some(stub)
}

/// The shared messages of the source language that a language does not have, though no record
/// needs them yet.
pub fn untranslated(loaded: &Loaded, locale: &crate::catalog::Locale) -> Vec<Missing> {
    let lacking = crate::check::translation(loaded, locale)
        .missing
        .into_iter();
    let missing = lacking.flat_map(|(file, ids)| {
        let file = format!("{}/{}/{file}", Catalog::FOLDER, locale.tag);
        ids.into_iter().map(move |id| Missing {
            id,
            attributes: Vec::new(),
            is_there: false,
            file: file.clone(),
        })
    });
    missing.collect()
}
