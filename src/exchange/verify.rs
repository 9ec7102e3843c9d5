//! What a project would be with new translations, before anything is written.

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::import::{Changed, Imported};
use super::unit::Exchange;
use super::{gather, inline};
use crate::catalog::{Catalog, is_untranslated};
use crate::diagnostics::Diagnostic;
use crate::publish::{CONFIG, Project};
use crate::record::LanguageTag;
use crate::rules::Rule;

/// Checks the changed files with those that belong to them, in a folder of their own: what
/// was translated is there as it came, nothing else reads otherwise, and the catalog finds
/// no error that is not there now.
///
/// # Errors
/// Every error that would be new.
pub(super) fn verify(
    project: &Project,
    target: &LanguageTag,
    exchange: &Exchange,
    imported: &Imported,
    changed: &Changed,
) -> Result<(), Vec<Diagnostic>> {
    let folder = copy(project, exchange, imported).map_err(|error| {
        let message = format!("the translations cannot be checked: {error}");
        vec![Diagnostic::new(Rule::UnwritableFile, message).in_file(std::env::temp_dir())]
    })?;
    let after = Project {
        root: folder.path().to_path_buf(),
        ..project.clone()
    };
    let records = records(exchange);
    let before = errors(project, target, &records)?;
    let before: BTreeSet<_> = before.iter().map(key).collect();
    let new = errors(&after, target, &records)?.into_iter();
    let new: Vec<_> = new
        .filter(|problem| !before.contains(&key(problem)))
        .collect();
    if !new.is_empty() {
        let help = "this is what the file would make of it; nothing was written";
        return Err(new.into_iter().map(|problem| problem.help(help)).collect());
    }
    let asked = std::slice::from_ref(target);
    let again = gather(&after.catalog(asked)?, target.language(), &records)?;
    reads_back(exchange, &again, imported, changed)
}

fn key(problem: &Diagnostic) -> (Rule, String) {
    (problem.rule, problem.message.clone())
}

/// The files that were read, changed where they change.
fn copy(project: &Project, exchange: &Exchange, imported: &Imported) -> std::io::Result<TempDir> {
    let folder = TempDir::new()?;
    let put = |path: &Path, text: &str| {
        let path = folder.path().join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(path, text)
    };
    put(Path::new(CONFIG), "")?;
    for own in &exchange.read {
        put(own.file.path(), own.file.text())?;
    }
    for tag in [&project.source, &exchange.target] {
        fs::create_dir_all(folder.path().join(Catalog::FOLDER).join(tag.to_string()))?;
    }
    for (path, text) in &imported.files {
        put(path, text)?;
    }
    Ok(folder)
}

/// The records whose own files are part of an exchange.
fn records(exchange: &Exchange) -> BTreeSet<String> {
    let paths = exchange.read.iter().map(|own| own.file.path());
    let own = paths.filter(|path| path.components().count() > 3);
    let names = own.filter_map(|path| path.file_stem()?.to_str());
    names.map(str::to_owned).collect()
}

/// What the catalog finds wrong in a language.
fn errors(
    project: &Project,
    target: &LanguageTag,
    records: &BTreeSet<String>,
) -> Result<Vec<Diagnostic>, Vec<Diagnostic>> {
    let catalog = project.catalog(std::slice::from_ref(target))?;
    let Some(locale) = catalog.locale(target.language()) else {
        return Ok(catalog.folder_problems().to_vec());
    };
    let mut problems = catalog.problems(locale).to_vec();
    for record in records {
        if let Err(found) = catalog.messages(locale, record) {
            problems.extend(found);
        }
    }
    // A part of a language may come back before the rest.
    problems.retain(|problem| problem.is_error() && !is_untranslated(problem));
    Ok(problems)
}

/// Whether every translation reads as it came, and everything else as before.
fn reads_back(
    before: &Exchange,
    after: &Exchange,
    imported: &Imported,
    changed: &Changed,
) -> Result<(), Vec<Diagnostic>> {
    let incomplete: BTreeSet<&str> = imported
        .incomplete
        .iter()
        .map(|(id, ..)| id.as_str())
        .collect();
    let now = texts(after);
    let mut problems = Vec::new();
    for (key, text) in texts(before) {
        let id = key.1.split([':', '.']).next().unwrap_or_default();
        let wanted = match changed.get(&key) {
            Some(content) if !incomplete.contains(id) => Some(inline::shown(content)),
            _ => text,
        };
        let found = now.get(&key).cloned().flatten();
        // A message that is new has its keywords with it.
        let is_new_keyword = wanted.is_none() && found.is_some();
        if wanted.as_deref().unwrap_or_default() != found.as_deref().unwrap_or_default()
            && !is_new_keyword
            && wanted.as_deref() != Some("")
        {
            problems.push(
                Diagnostic::new(
                    Rule::FluentInternal,
                    format!("`{}` would not read as it was translated", key.1),
                )
                .in_file(PathBuf::from(&key.0))
                .help("please report this with the file; nothing was written"),
            );
        }
    }
    match problems.is_empty() {
        true => Ok(()),
        false => Err(problems),
    }
}

/// The translations of an exchange by file and name.
fn texts(exchange: &Exchange) -> HashMap<(String, String), Option<String>> {
    let files = exchange.files.iter();
    let units = files.flat_map(|file| {
        let units = file.entries.iter().flat_map(|entry| &entry.units);
        units.map(|unit| {
            let text = unit.target.as_deref().map(inline::shown);
            ((file.original.clone(), unit.id.clone()), text)
        })
    });
    units.collect()
}
