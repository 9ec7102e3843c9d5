//! The temporary folder in which the `typst` command works.
//!
//! ```text
//! templates/…         what the root lets be read
//! fonts/0000/font.ttf one folder a font, so that their order is ours
//! empty/              where packages would be
//! documents/0/        the root of one document, removed when it is done:
//!   templates           a link to the templates
//!   data/photos/…       its photographs
//!   out/en/….typ        the document itself
//! documents/0.pdf     its PDF
//! ```

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use tempfile::TempDir;

use crate::engine::fonts::font_extension;
use crate::engine::{Document, Fonts, Root};

/// A private temporary folder; it is removed when this is dropped.
#[derive(Debug)]
pub(super) struct Workspace {
    /// Held for its `Drop`.
    _folder: TempDir,
    /// The canonical path of the folder.
    path: PathBuf,
    fonts: Vec<PathBuf>,
    documents: AtomicU64,
}

impl Workspace {
    pub(super) fn new(root: &Root, fonts: &Fonts) -> io::Result<Self> {
        let folder = private_folder()?;
        let path = fs::canonicalize(folder.path())?;
        for name in ["templates", "empty", "documents"] {
            fs::create_dir(path.join(name))?;
        }
        for (virtual_path, content) in root.templates() {
            write(&path.join(virtual_path), content.as_ref())?;
        }
        let mut font_folders = Vec::new();
        for (index, file) in fonts.files().iter().enumerate() {
            // The command lists a folder in the order of the file system, which is
            // another one on every machine, but takes the folders as they are given.
            let folder = path.join(format!("fonts/{index:04}"));
            let extension = font_extension(&file.path).unwrap_or("ttf");
            write(
                &folder.join("font").with_extension(extension),
                file.data.as_ref(),
            )?;
            font_folders.push(folder);
        }
        Ok(Self {
            _folder: folder,
            path,
            fonts: font_folders,
            documents: AtomicU64::new(0),
        })
    }

    /// The folders of the fonts, in order.
    pub(super) fn fonts(&self) -> &[PathBuf] {
        &self.fonts
    }

    /// A folder with nothing in it.
    pub(super) fn empty(&self) -> PathBuf {
        self.path.join("empty")
    }

    /// Sets up the root of one document.
    pub(super) fn document_folder(
        &self,
        root: &Root,
        document: &Document,
    ) -> io::Result<DocumentFolder> {
        let number = self.documents.fetch_add(1, Ordering::Relaxed);
        let folder = DocumentFolder {
            root: self.path.join(format!("documents/{number}")),
            source: self
                .path
                .join(format!("documents/{number}/{}", document.path)),
        };
        fs::create_dir(&folder.root)?;
        link_folder(&self.path.join("templates"), &folder.root.join("templates"))?;
        write(&folder.source, document.source.as_bytes())?;
        for asset in document.assets {
            // One that may not be read is not there. Where Typst misses it, the
            // reason is put into the message.
            if let Ok(content) = root.asset(asset, document.assets) {
                write(&folder.root.join(asset), content.as_ref())?;
            }
        }
        Ok(folder)
    }
}

/// The files of one document; they are removed when this is dropped.
pub(super) struct DocumentFolder {
    root: PathBuf,
    source: PathBuf,
}

impl DocumentFolder {
    /// The folder that Typst sees as its root.
    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    /// The document's source.
    pub(super) fn source(&self) -> &Path {
        &self.source
    }

    /// Where the PDF goes.
    pub(super) fn pdf(&self) -> PathBuf {
        self.root.with_extension("pdf")
    }
}

impl Drop for DocumentFolder {
    fn drop(&mut self) {
        // What cannot be removed now goes with the whole workspace.
        _ = fs::remove_dir_all(&self.root);
        _ = fs::remove_file(self.pdf());
    }
}

/// A new temporary folder that only this user can look into.
fn private_folder() -> io::Result<TempDir> {
    let mut builder = tempfile::Builder::new();
    builder.prefix("chancery-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o700));
    }
    // The error of this library names a folder that nobody has seen.
    builder.tempdir().map_err(|error| {
        let reason = io::Error::from(error.kind());
        io::Error::other(format!("{reason} in {}", env::temp_dir().display()))
    })
}

/// Writes a file and the folders on the way to it.
fn write(path: &Path, content: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, content)
}

#[cfg(unix)]
fn link_folder(target: &Path, link: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(target, link)
}

/// Where links need a privilege, the templates are copied.
#[cfg(not(unix))]
fn link_folder(target: &Path, link: &Path) -> io::Result<()> {
    fs::create_dir(link)?;
    for entry in fs::read_dir(target)? {
        let entry = entry?;
        let copy = link.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            link_folder(&entry.path(), &copy)?;
        } else {
            fs::copy(entry.path(), copy)?;
        }
    }
    Ok(())
}
