//! The only way to the files of a project.
//!
//! Everything that is read comes through here: records, translations, templates,
//! photographs and fonts. Nothing outside of the folders that may be read is
//! opened, no pipe or device is, nothing is read without a limit, and a folder that
//! cannot be listed is an error and never an empty folder.
//!
//! This is not `cap-std`, which opens files relative to a handle of one folder. Two
//! folders with links between them count as one here, a link may name its target by
//! an absolute path as long as that lies inside, and the two engines have to agree
//! on the reason of a refusal, which the system call behind `cap-std` does not say.

mod folder;
mod text;

pub use folder::{Entry, files_below, is_litter, list, named, plain_folder};
pub use text::{LONGEST_TEXT, has_byte_order_mark};

use std::fmt;
use std::fs::{self, File, Metadata};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// The largest file that is read, in bytes: 64 MiB.
pub const LARGEST_FILE: u64 = 64 << 20;

/// Where the templates are, below the project's folder.
pub const TEMPLATES: &str = "templates";
/// Where the fonts are, below the project's folder.
pub const FONTS: &str = "fonts";
/// Where the photographs are, below the project's folder.
pub const PHOTOS: &str = "data/photos";

/// What the emblem of a publisher may be called, below the project's folder.
pub const EMBLEMS: [&str; 2] = ["publisher.svg", "publisher.png"];

/// The folders, and the single files, of a project that a document may read; `project`
/// is a canonical path. A link from one of them into another is followed.
pub fn document_folders(project: &Path) -> [PathBuf; 4] {
    let [svg, png] = EMBLEMS;
    [TEMPLATES, PHOTOS, svg, png].map(|path| project.join(path))
}

/// Why a file is not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// There is nothing of that name.
    NotFound,
    /// It is, or lies behind, a symbolic link to something that is not there.
    Dangling,
    /// A symbolic link leads out of the folders that may be read.
    Outside,
    /// It is a folder.
    Folder,
    /// It is a pipe, a device or a socket.
    NotRegular,
    /// It is longer than the limit, in bytes.
    TooLarge(u64),
    /// It was exchanged for another file while it was being opened.
    Changed,
    /// What the system says.
    System(String),
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound => f.write_str("there is no such file"),
            Self::Dangling => f.write_str("a symbolic link leads to nothing"),
            Self::Outside => f.write_str("a symbolic link leads out of the project"),
            Self::Folder => f.write_str("this is a folder, expected a file"),
            Self::NotRegular => {
                f.write_str("this is a pipe, a device or a socket, expected a file")
            }
            Self::TooLarge(limit) => write!(f, "the file is longer than {} MiB", limit >> 20),
            Self::Changed => f.write_str("the file was exchanged while it was being read"),
            Self::System(reason) => write!(f, "the file cannot be read: {reason}"),
        }
    }
}

/// Reads a file that lies in one of `folders`, see [`open`].
///
/// # Errors
/// What [`open`] refuses, and a file that is longer than `limit` bytes.
pub fn read(path: &Path, folders: &[PathBuf], limit: u64) -> Result<Vec<u8>, Refusal> {
    let file = open(path, folders, limit)?;
    let length = file.metadata().map_or(0, |metadata| metadata.len());
    let capacity = usize::try_from(length.min(limit) + 1).unwrap_or_default();
    let mut bytes = Vec::with_capacity(capacity);
    // The length that `open` saw may have grown, and some systems report none.
    file.take(limit + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| Refusal::System(error.to_string()))?;
    if bytes.len() as u64 > limit {
        return Err(Refusal::TooLarge(limit));
    }
    Ok(bytes)
}

/// Opens a regular file of at most `limit` bytes that really lies in one of
/// `folders`, whatever symbolic links are on the way; `folders` are canonical paths.
///
/// The check holds for the file that was opened, not only for one that was there
/// a moment before: after it is open, the path has to lead to the same file still.
/// A hard link cannot be distinguished from the file.
///
/// # Errors
/// Every [`Refusal`].
pub fn open(path: &Path, folders: &[PathBuf], limit: u64) -> Result<File, Refusal> {
    let canonical = canonical_inside(path, folders)?;
    // Looked at before it is opened: opening a pipe waits for a writer.
    check_regular(&metadata(&canonical)?, limit)?;
    let file = File::open(&canonical).map_err(|error| refusal(path, &error))?;
    let opened = file.metadata().map_err(|error| refusal(path, &error))?;
    check_regular(&opened, limit)?;
    let again = canonical_inside(path, folders)?;
    if again != canonical || !same_file(&opened, &metadata(&again)?) {
        return Err(Refusal::Changed);
    }
    Ok(file)
}

/// The canonical form of a path, which has to lie in one of `folders`.
fn canonical_inside(path: &Path, folders: &[PathBuf]) -> Result<PathBuf, Refusal> {
    let canonical = fs::canonicalize(path).map_err(|error| refusal(path, &error))?;
    if folders.iter().any(|folder| canonical.starts_with(folder)) {
        Ok(canonical)
    } else {
        Err(Refusal::Outside)
    }
}

/// What the system says of a path.
fn refusal(path: &Path, error: &io::Error) -> Refusal {
    if error.kind() != io::ErrorKind::NotFound {
        return Refusal::System(error.to_string());
    }
    // Of the parts of the path, the last one that is there may be a broken link.
    let last = path
        .ancestors()
        .find_map(|part| fs::symlink_metadata(part).ok());
    match last {
        Some(metadata) if metadata.is_symlink() => Refusal::Dangling,
        _ => Refusal::NotFound,
    }
}

fn metadata(path: &Path) -> Result<Metadata, Refusal> {
    fs::symlink_metadata(path).map_err(|error| refusal(path, &error))
}

fn check_regular(metadata: &Metadata, limit: u64) -> Result<(), Refusal> {
    if metadata.is_dir() {
        Err(Refusal::Folder)
    } else if !metadata.is_file() {
        Err(Refusal::NotRegular)
    } else if metadata.len() > limit {
        Err(Refusal::TooLarge(limit))
    } else {
        Ok(())
    }
}

#[cfg(unix)]
fn same_file(one: &Metadata, other: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    (one.dev(), one.ino()) == (other.dev(), other.ino())
}

/// Where a file has no number, its size and time of change have to do.
#[cfg(not(unix))]
fn same_file(one: &Metadata, other: &Metadata) -> bool {
    one.len() == other.len() && one.modified().ok() == other.modified().ok()
}

#[cfg(test)]
mod tests;
