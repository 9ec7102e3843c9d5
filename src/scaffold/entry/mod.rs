//! An entry of the registry to start from, and its name to translate in every language.

mod names;
mod yaml;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use crate::catalog::pseudo::Pseudo;
use crate::catalog::{Catalog, fallback_chain};
use crate::compose::contract::CONTRACT;
use crate::diagnostics::{Diagnostic, SourceFile};
use crate::publish::{Project, edited, replace_together};
use crate::record::{CountryCode, ReferenceKind, Registry};
use crate::rules::Rule;

/// An entry that the registry does not have yet.
#[derive(Clone, Debug)]
pub struct NewEntry {
    /// What it is.
    pub kind: ReferenceKind,
    /// Its identifier, of the shape that the kind asks for.
    pub id: String,
    /// Its fields, in the order in which they are written.
    pub fields: Vec<NewField>,
    /// The state that has a name of its own for an office.
    pub of: Option<CountryCode>,
}

/// A field of a new entry.
#[derive(Clone, Debug)]
pub struct NewField {
    /// Its name in the registry.
    pub name: &'static str,
    /// Its value.
    pub value: String,
    /// What of the registry the value names.
    pub refers_to: Option<ReferenceKind>,
}

/// A file that is about to be written.
struct Draft {
    /// From the project's folder.
    path: PathBuf,
    /// The file itself, where the path is a link to it.
    target: PathBuf,
    bytes: Vec<u8>,
}

/// Adds an entry to its file of the registry, and its name to `names.ftl` of every language
/// that inherits from no other, as a comment to translate. No other byte changes. The files
/// are written together, after they have been read again as they will be.
///
/// Gives the files that were written, from the project's folder.
///
/// # Errors
/// An entry that is there already, a reference to one that is not, a registry that is not
/// valid before or after, and files that cannot be read or written: nothing is written then.
pub fn entry(project: &Project, new: &NewEntry) -> Result<Vec<PathBuf>, Vec<Diagnostic>> {
    let registry = project.registry()?;
    let mut problems: Vec<Diagnostic> = new
        .fields
        .iter()
        .filter_map(|field| Some((field.refers_to?, field.value.as_str())))
        .chain(
            new.of
                .iter()
                .map(|of| (ReferenceKind::Country, of.as_str())),
        )
        .filter_map(|(kind, id)| unknown(&registry, kind, id))
        .collect();
    let is_there = registry.get(new.kind, &new.id).is_some();
    // An office that several states have is one entry, and a name for each.
    if is_there && new.of.is_none() {
        problems.push(known(project, new));
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut ids = vec![format!("{}-{}", new.kind.as_str(), new.id)];
    if let Some(of) = &new.of {
        ids.push(format!("{}-{}-{of}", new.kind.as_str(), new.id));
        if is_there {
            ids.remove(0);
        }
    }
    let mut drafts = Vec::new();
    for locale in languages(project)?.locales() {
        match names::draft(project, locale, &ids) {
            Ok(draft) => drafts.extend(draft),
            Err(problem) => problems.push(problem),
        }
    }
    // Last: a name to translate without an entry does no harm where a machine breaks down.
    if !is_there {
        match yaml::draft(project, new) {
            Ok(draft) => drafts.push(draft),
            Err(found) => problems.extend(found),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    if drafts.is_empty() {
        return Err(vec![named(project, new, &ids)]);
    }
    let files: Vec<(&Path, &[u8])> = drafts
        .iter()
        .map(|draft| (draft.target.as_path(), draft.bytes.as_slice()))
        .collect();
    replace_together(&files).map_err(|problem| vec![problem])?;
    // `data` before `locales`.
    let mut paths: Vec<PathBuf> = drafts.into_iter().map(|draft| draft.path).collect();
    paths.sort();
    Ok(paths)
}

/// A reference to what the registry does not have.
fn unknown(registry: &Registry, kind: ReferenceKind, id: &str) -> Option<Diagnostic> {
    let problem = registry.reference(kind, id).err()?;
    let word = kind.as_str();
    Some(
        problem
            .in_file(Registry::path(kind))
            .help(format!("`chancery new {word} {id}` adds one")),
    )
}

/// An entry that is there already, at its place.
fn known(project: &Project, new: &NewEntry) -> Diagnostic {
    let message = format!("the {} `{}` is there already", new.kind.noun(), new.id);
    let problem = Diagnostic::new(Rule::EntryExists, message)
        .help("choose another identifier, or change that entry by hand");
    let entries = Registry::entries_in(&project.root, new.kind).ok().flatten();
    let entries = entries.into_iter().flat_map(|(_, entries)| entries);
    match entries.into_iter().find(|entry| entry.id == new.id) {
        Some(entry) => problem.at(entry.location, "is here"),
        None => problem.in_file(Registry::path(new.kind)),
    }
}

/// A name that every language has already.
fn named(project: &Project, new: &NewEntry, ids: &[String]) -> Diagnostic {
    let names = ids.join("`, `");
    let message = format!("every language has the name `{names}` already");
    let path = format!("{}/{}", Catalog::FOLDER, project.source);
    Diagnostic::new(Rule::EntryExists, message)
        .in_file(Path::new(&path).join(file(new.kind)))
        .help("change it there by hand")
}

/// The languages that inherit from no other of the project.
fn languages(project: &Project) -> Result<Catalog, Vec<Diagnostic>> {
    let is_real = |tag: &LanguageIdentifier| Pseudo::of(tag).is_none();
    let every = Catalog::read(&project.root, &project.source, &is_real, &CONTRACT)?;
    let tags = every.tags().to_vec();
    let is_first = |tag: &LanguageIdentifier| {
        let parents = fallback_chain(tag).into_iter().skip(1);
        is_real(tag) && !parents.into_iter().any(|parent| tags.contains(&parent))
    };
    Catalog::read(&project.root, &project.source, &is_first, &CONTRACT)
}

/// The file that has the names of a kind, in the folder of a language.
fn file(kind: ReferenceKind) -> &'static str {
    let id = format!("{}-x", kind.as_str());
    CONTRACT
        .message(&id)
        .map_or("names.ftl", |entry| entry.file)
}

/// A text put into a file that is there.
fn inserted(
    project: &Project,
    file: &Arc<SourceFile>,
    at: usize,
    text: &str,
) -> Result<Draft, Diagnostic> {
    let ending = if file.text().contains("\r\n") {
        text.replace('\n', "\r\n")
    } else {
        text.to_owned()
    };
    let changed = edited(&project.root, file, [(at..at, ending.as_str())]);
    let (target, bytes) = changed.map_err(|reason| {
        let message = format!("the file cannot be changed: {reason}");
        Diagnostic::new(Rule::UnwritableFile, message)
            .in_file(file.path())
            .help("nothing was written")
    })?;
    Ok(Draft {
        path: file.path().to_path_buf(),
        target,
        bytes,
    })
}

/// A file that is not there yet.
fn created(project: &Project, path: PathBuf, text: String) -> Draft {
    Draft {
        target: project.root.join(&path),
        path,
        bytes: text.into_bytes(),
    }
}

/// Reads the registry as it will be, in a folder of its own.
fn staged(project: &Project, draft: &Draft) -> Result<Registry, Vec<Diagnostic>> {
    let refused = |error: std::io::Error| {
        let message = format!("the new registry cannot be tried: {error}");
        vec![Diagnostic::new(Rule::UnwritableFile, message).in_file(&draft.path)]
    };
    let folder = tempfile::tempdir().map_err(refused)?;
    let stage = |path: &Path, bytes: &[u8]| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap_or(folder.path()))?;
        fs::write(path, bytes)
    };
    for kind in ReferenceKind::ALL {
        let path = PathBuf::from(Registry::path(kind));
        let file = SourceFile::read_if_present(&project.root, &path);
        if let Some(file) = file.map_err(|problem| vec![problem])? {
            stage(&path, file.text().as_bytes()).map_err(refused)?;
        }
    }
    stage(&draft.path, &draft.bytes).map_err(refused)?;
    Registry::read(folder.path())
}
