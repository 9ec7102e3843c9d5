//! What Typst can read.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::data::Data;
use super::{BuiltIn, SetupError};
use crate::files::{self, EMBLEMS, LARGEST_FILE, PHOTOS, TEMPLATES};

/// The most that all templates together may take: 256 MiB.
const TEMPLATES_LIMIT: usize = 256 << 20;

/// Why a package is not imported.
pub(super) const PACKAGES: &str = "packages are not used here; put what is needed into templates/";

/// What Typst can read of a project: `templates/**`, as it was when the root was
/// opened, and of `data/photos/**` and the emblems ([`EMBLEMS`]) those files that a
/// document lists.
///
/// Nothing else of the machine can be read. A symbolic link counts as the file
/// that it leads to: among these files it is followed, and refused when it
/// leads to another. A hard link is indistinguishable from the file.
#[derive(Debug, Clone)]
pub struct Root {
    /// The canonical project folder.
    project: PathBuf,
    /// By virtual path; a file that may not be read is there with the reason.
    templates: Arc<BTreeMap<String, Result<Data, Refusal>>>,
}

impl Root {
    /// Opens a project folder and reads its templates.
    ///
    /// `built_in` stands in for the templates of a project that has no
    /// `templates` folder: virtual paths, `templates/briefing.typ`, and contents.
    ///
    /// # Errors
    ///
    /// When the project folder cannot be opened, when `templates` is not a plain
    /// folder, or when it holds more than 10,000 files or 256 MiB. A single
    /// template that may not be read is an error only for a document that uses it.
    pub fn open(project: &Path, built_in: BuiltIn) -> Result<Self, SetupError> {
        let canonical = fs::canonicalize(project)
            .and_then(|path| fs::read_dir(&path).map(|_| path))
            .map_err(|error| SetupError::Project {
                path: project.to_owned(),
                reason: error.to_string(),
            })?;
        let templates = match plain_folder(&canonical, TEMPLATES)? {
            Some(folder) => read_templates(&canonical, &folder)?,
            None => built_in
                .iter()
                .map(|&(path, bytes)| (path.to_owned(), Ok(Data::built_in(bytes))))
                .collect(),
        };
        Ok(Self {
            project: canonical,
            templates: Arc::new(templates),
        })
    }

    /// The templates that can be read, by virtual path.
    pub(super) fn templates(&self) -> impl Iterator<Item = (&str, &Data)> {
        self.templates
            .iter()
            .filter_map(|(path, content)| Some((path.as_str(), content.as_ref().ok()?)))
    }

    /// The templates that can be read, with their contents, by virtual path.
    pub fn contents(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.templates().map(|(path, data)| (path, data.as_ref()))
    }

    /// A template by virtual path.
    pub(super) fn template(&self, path: &str) -> Result<Data, Refusal> {
        if let Some(content) = self.templates.get(path) {
            return content.clone();
        }
        if self
            .templates
            .keys()
            .any(|template| is_below(template, path))
        {
            return Err(Refusal::Directory);
        }
        if !is_below(path, TEMPLATES) {
            return Err(Refusal::Unreadable);
        }
        // The refusal of a folder holds for everything below it.
        let mut folders = path.match_indices('/').map(|(end, _)| &path[..end]);
        let refusal = folders.find_map(|folder| self.templates.get(folder)?.as_ref().err());
        Err(refusal.cloned().unwrap_or(Refusal::NotFound))
    }

    /// Reads a photograph or an emblem, which has to be one of a document's `assets`.
    pub(super) fn asset(&self, path: &str, assets: &[String]) -> Result<Data, Refusal> {
        check_virtual_path(path)?;
        if !is_asset(path) {
            return Err(Refusal::Unreadable);
        }
        if !assets.iter().any(|asset| asset == path) {
            // A document lists its emblem wherever the project has one.
            let is_emblem = EMBLEMS.contains(&path);
            return Err(match is_emblem {
                true => Refusal::NotFound,
                false => Refusal::Unlisted,
            });
        }
        let readable = files::document_folders(&self.project);
        read_inside(&self.project.join(path), &readable).map(Data::from)
    }

    /// Why a file cannot be read by a document with these `assets`.
    pub(super) fn refusal(&self, path: &str, assets: &[String]) -> Option<Refusal> {
        if is_asset(path) {
            self.asset(path, assets).err()
        } else {
            self.template(path).err()
        }
    }
}

/// Why a file is not read.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// There is no such file.
    NotFound,
    /// The path is not a path of the virtual root.
    Path,
    /// It is neither a template nor a photograph nor an emblem.
    Unreadable,
    /// It is a photograph, and the document does not list it.
    Unlisted,
    /// A symbolic link leads out of the folders that can be read.
    Outside,
    /// It is a folder.
    Directory,
    /// It is a pipe, a device or a socket.
    NotRegular,
    /// It is larger than 64 MiB.
    TooLarge,
    /// It was exchanged for another file while it was being read.
    Changed,
    /// The system refuses.
    System(String),
}

impl Refusal {
    /// The refusal with the path that it is about.
    pub(super) fn about(&self, path: &str) -> String {
        format!("`{path}` is not read: {self}")
    }
}

impl From<files::Refusal> for Refusal {
    fn from(refusal: files::Refusal) -> Self {
        match refusal {
            // Typst has one word for both.
            files::Refusal::NotFound | files::Refusal::Dangling => Self::NotFound,
            files::Refusal::Outside => Self::Outside,
            files::Refusal::Folder => Self::Directory,
            files::Refusal::NotRegular => Self::NotRegular,
            files::Refusal::TooLarge(_) => Self::TooLarge,
            files::Refusal::Changed => Self::Changed,
            files::Refusal::System(reason) => Self::System(reason),
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound => f.write_str("there is no such file"),
            Self::Path => f.write_str(
                "expected a path with `/` between its parts, without `.`, `..`, `\\`, control \
                 characters or a leading slash",
            ),
            Self::Unreadable => {
                f.write_str("only templates/, data/photos/ and the publisher's emblem can be read")
            }
            Self::Unlisted => f.write_str("it is not one of the photographs of this document"),
            Self::Outside => {
                f.write_str("a symbolic link leads out of the folders that can be read")
            }
            Self::Directory => f.write_str("it is a folder"),
            Self::NotRegular => f.write_str("it is not a regular file"),
            Self::TooLarge => write!(f, "it is larger than {} MiB", LARGEST_FILE >> 20),
            Self::Changed => f.write_str("it was exchanged while it was being read"),
            Self::System(reason) => f.write_str(reason),
        }
    }
}

impl std::error::Error for Refusal {}

/// Whether a path is made of plain names: the only form that both engines and
/// every system understand in the same way.
pub(super) fn check_virtual_path(path: &str) -> Result<(), Refusal> {
    let plain = |name: &str| !matches!(name, "" | "." | "..");
    let allowed = |c: char| c != '\\' && !c.is_control();
    if path.split('/').all(plain) && path.chars().all(allowed) {
        Ok(())
    } else {
        Err(Refusal::Path)
    }
}

/// Whether a document at this path would lie among what it reads, or be in its way.
pub(super) fn is_reserved(path: &str) -> bool {
    [TEMPLATES, PHOTOS]
        .iter()
        .chain(&EMBLEMS)
        .any(|folder| path == *folder || is_below(path, folder) || is_below(folder, path))
}

/// Whether a path lies below `data/photos/`, or is that of an emblem.
pub(super) fn is_asset(path: &str) -> bool {
    is_below(path, PHOTOS) || EMBLEMS.contains(&path)
}

fn is_below(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder)
        .is_some_and(|rest| rest.starts_with('/'))
}

/// The folder of this name in a canonical folder, see [`files::plain_folder`].
pub(super) fn plain_folder(
    project: &Path,
    name: &'static str,
) -> Result<Option<PathBuf>, SetupError> {
    files::plain_folder(project, name).map_err(|reason| SetupError::Folder { name, reason })
}

/// Every file below a folder, see [`files::files_below`].
pub(super) fn files_below(
    folder: &Path,
    name: &'static str,
) -> Result<Vec<(String, PathBuf)>, SetupError> {
    files::files_below(folder, name).map_err(|reason| SetupError::Folder { name, reason })
}

fn read_templates(
    project: &Path,
    folder: &Path,
) -> Result<BTreeMap<String, Result<Data, Refusal>>, SetupError> {
    let readable = files::document_folders(project);
    let mut total = 0;
    let mut templates = BTreeMap::new();
    for (virtual_path, path) in files_below(folder, TEMPLATES)? {
        let content = read_inside(&path, &readable);
        total += content.as_ref().map_or(0, Vec::len);
        if total > TEMPLATES_LIMIT {
            let reason = format!("it holds more than {} MiB", TEMPLATES_LIMIT >> 20);
            return Err(SetupError::Folder {
                name: TEMPLATES,
                reason,
            });
        }
        templates.insert(virtual_path, content.map(Data::from));
    }
    Ok(templates)
}

/// Reads a file that really lies in one of `folders`, see [`files::open`].
pub(super) fn read_inside(path: &Path, folders: &[PathBuf]) -> Result<Vec<u8>, Refusal> {
    Ok(files::read(path, folders, LARGEST_FILE)?)
}
