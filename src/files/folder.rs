//! What is in a folder.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fmt;
use std::fs::{self, DirEntry, Metadata};
use std::io;
use std::path::{Path, PathBuf};

use super::{Refusal, canonical_inside, refusal, same_file};
use crate::diagnostics::Diagnostic;
use crate::rules::Rule;

/// The most files and folders that [`files_below`] walks through.
const MOST_ENTRIES: usize = 10_000;

/// A file or folder in a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its name, for people: what is not Unicode in it is replaced by U+FFFD.
    pub name: String,
    /// Its path, relative to the project.
    pub path: PathBuf,
    /// Whether it is a folder, or a symbolic link to one.
    pub is_folder: bool,
}

impl Entry {
    /// Whether the name ends in one of `endings`, written without the dot and in
    /// small letters; `X.YAML` ends in `yaml`, so that no file is overlooked for
    /// the way it is written.
    pub fn ends_in(&self, endings: &[&str]) -> bool {
        let ending = self.path.extension().unwrap_or_default();
        endings
            .iter()
            .any(|known| ending.eq_ignore_ascii_case(known))
    }
}

/// What is in `folder` below the project's folder `root`, sorted by name; `None`
/// where there is no such folder.
///
/// What editors and desktops leave behind is passed over: hidden files (`.x.swp`,
/// `.#x.yaml`, `._x.yaml`, `.DS_Store`), safety copies (`x.yaml~`, `#x.yaml#`),
/// `Thumbs.db`, `desktop.ini` and `__MACOSX`. Everything else is there, whatever
/// its name: `x copy.yaml` may be meant, and whoever lists the folder has to speak
/// of it. `x.yaml.orig` and `x.yaml.bak` have another ending than the files that
/// are looked for, which is enough.
///
/// # Errors
/// A folder that cannot be listed, that is no folder, or that a symbolic link leads
/// out of `root` or to nothing.
pub fn list(root: &Path, folder: &Path) -> Result<Option<Vec<Entry>>, Diagnostic> {
    let problem = |rule, message| Diagnostic::new(rule, message).in_file(folder);
    let unreadable = |reason: String| problem(Rule::UnreadableFolder, reason);
    let cannot =
        |error: &dyn fmt::Display| unreadable(format!("the folder cannot be read: {error}"));
    let canonical = fs::canonicalize(root)
        .map_err(|error| refusal(root, &error))
        .and_then(|root| canonical_inside(&root.join(folder), std::slice::from_ref(&root)));
    let canonical = match canonical {
        Ok(canonical) => canonical,
        Err(Refusal::NotFound) => return Ok(None),
        Err(Refusal::Outside) => {
            return Err(
                problem(Rule::LinkOutsideProject, Refusal::Outside.to_string())
                    .help("put the folder itself into the project's folder"),
            );
        }
        Err(Refusal::System(reason)) => return Err(cannot(&reason)),
        Err(refusal) => return Err(unreadable(refusal.to_string())),
    };
    if !canonical.is_dir() {
        return Err(unreadable("this is a file, expected a folder".to_owned()));
    }
    let entries = entries(&canonical).map_err(|error| cannot(&error))?;
    let entries = entries.into_iter().map(|entry| Entry {
        name: entry.file_name().to_string_lossy().into_owned(),
        path: folder.join(entry.file_name()),
        is_folder: is_folder(&entry),
    });
    Ok(Some(entries.collect()))
}

/// The files in `folder` below the project's folder `root` that are called `stem` and end
/// in one of `endings`, as [`Entry::ends_in`] compares them; sorted by name.
///
/// Each is looked for by its name: the cost does not depend on what else is in the folder.
/// What cannot be looked for is not there; [`list`] says why.
pub fn named(root: &Path, folder: &Path, stem: &str, endings: &[&str]) -> Vec<PathBuf> {
    let mut found: Vec<(PathBuf, Metadata)> = Vec::new();
    for ending in endings.iter().flat_map(|ending| spellings(ending)) {
        let path = folder.join(format!("{stem}.{ending}"));
        if let Ok(metadata) = fs::symlink_metadata(root.join(&path)) {
            // Some file systems have the same file under every spelling.
            if !found.iter().any(|(_, other)| same_file(other, &metadata)) {
                found.push((path, metadata));
            }
        }
    }
    found.sort_by(|(one, _), (other, _)| one.cmp(other));
    found.into_iter().map(|(path, _)| path).collect()
}

/// A word in small letters of ASCII in every mixture of small and capital letters, the
/// small letters first.
fn spellings(word: &str) -> Vec<String> {
    let mut spellings = vec![String::new()];
    for letter in word.chars() {
        let capital = letter.to_ascii_uppercase();
        let with = |letter: char| {
            spellings
                .iter()
                .map(move |start| format!("{start}{letter}"))
        };
        spellings = with(letter).chain(with(capital)).collect();
    }
    spellings
}

/// The folder of this name in a canonical folder, `None` where there is none.
///
/// # Errors
/// What is wrong with it, without its name. It must be the folder itself: through
/// a symbolic link everything on the machine could become readable.
pub fn plain_folder(parent: &Path, name: &str) -> Result<Option<PathBuf>, String> {
    let folder = parent.join(name);
    match fs::symlink_metadata(&folder) {
        Ok(metadata) if metadata.is_dir() => Ok(Some(folder)),
        Ok(metadata) if metadata.is_symlink() => {
            Err("it is a symbolic link; put the folder itself there".to_owned())
        }
        Ok(_) => Err("it is not a folder".to_owned()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.to_string()),
    }
}

/// Every file below a canonical folder that is called `name`: its path in
/// `/`-separated form from the parent of the folder, and where it is. Sorted by
/// path. What [`list`] passes over is passed over here, and names that are not
/// Unicode, for nothing can ask for them.
///
/// # Errors
/// A folder that cannot be listed, and more than 10,000 files.
pub fn files_below(folder: &Path, name: &str) -> Result<Vec<(String, PathBuf)>, String> {
    let mut found = BTreeMap::new();
    // Each folder comes with the canonical folders that it is reached through: a
    // link that leads back to one of them is not walked again.
    let mut open = vec![(name.to_owned(), vec![folder.to_owned()])];
    while let Some((virtual_path, way)) = open.pop() {
        let Some(path) = way.last() else { continue };
        let entries =
            entries(path).map_err(|error| format!("cannot list {virtual_path}: {error}"))?;
        for entry in entries {
            let Some(entry_name) = entry.file_name().to_str().map(str::to_owned) else {
                continue;
            };
            let virtual_path = format!("{virtual_path}/{entry_name}");
            match fs::canonicalize(entry.path()) {
                Ok(canonical) if canonical.is_dir() && canonical.starts_with(folder) => {
                    if !way.contains(&canonical) {
                        let mut way = way.clone();
                        way.push(canonical);
                        open.push((virtual_path, way));
                    }
                }
                _ => {
                    found.insert(virtual_path, entry.path());
                }
            }
            if found.len() + open.len() > MOST_ENTRIES {
                return Err(format!("it holds more than {MOST_ENTRIES} files"));
            }
        }
    }
    Ok(found.into_iter().collect())
}

/// The entries of a folder without litter, sorted by name.
fn entries(folder: &Path) -> io::Result<Vec<DirEntry>> {
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if !is_litter(&entry.file_name()) {
            entries.push(entry);
        }
    }
    entries.sort_by_cached_key(DirEntry::file_name);
    Ok(entries)
}

/// Whether a name is one that people do not give: see [`list`].
pub fn is_litter(name: &OsStr) -> bool {
    let name = name.as_encoded_bytes();
    let system = ["thumbs.db", "desktop.ini", "__macosx"];
    name.starts_with(b".")
        || name.ends_with(b"~")
        || name.len() > 1 && name.starts_with(b"#") && name.ends_with(b"#")
        || system
            .iter()
            .any(|known| name.eq_ignore_ascii_case(known.as_bytes()))
}

fn is_folder(entry: &DirEntry) -> bool {
    match entry.file_type() {
        // Most systems know the type without another look at the disk.
        Ok(kind) if !kind.is_symlink() => kind.is_dir(),
        _ => fs::metadata(entry.path()).is_ok_and(|metadata| metadata.is_dir()),
    }
}
