//! The temporary folder in which the `typst` command works.
//!
//! ```text
//! templates/…         what the root lets be read
//! fonts/0000/font.ttf one folder a font, so that their order is ours
//! empty/              where packages would be
//! jobs/0/             the root of one document, gone when it is done:
//!   templates           a link to the templates
//!   data/photos/…       its photographs
//!   out/en/….typ        the document itself
//! jobs/0.pdf          what becomes of it
//! ```

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use tempfile::TempDir;

use crate::engine::fonts::font_extension;
use crate::engine::{Document, Fonts, Root};

/// A private temporary folder; it is removed when this is dropped.
#[derive(Debug)]
pub(super) struct Stage {
    /// Held for its `Drop`.
    _folder: TempDir,
    /// The canonical path of the folder.
    path: PathBuf,
    fonts: Vec<PathBuf>,
    jobs: AtomicU64,
}

impl Stage {
    pub(super) fn new(root: &Root, fonts: &Fonts) -> io::Result<Self> {
        let folder = private_folder()?;
        let path = fs::canonicalize(folder.path())?;
        for name in ["templates", "empty", "jobs"] {
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
            jobs: AtomicU64::new(0),
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
    pub(super) fn job(&self, root: &Root, document: &Document) -> io::Result<Job> {
        let number = self.jobs.fetch_add(1, Ordering::Relaxed);
        let job = Job {
            root: self.path.join(format!("jobs/{number}")),
            source: self.path.join(format!("jobs/{number}/{}", document.path)),
        };
        fs::create_dir(&job.root)?;
        link_folder(&self.path.join("templates"), &job.root.join("templates"))?;
        write(&job.source, document.source.as_bytes())?;
        for asset in document.assets {
            // One that may not be read is not there. Where Typst misses it, the
            // reason is put into the message.
            if let Ok(content) = root.photo(asset, document.assets) {
                write(&job.root.join(asset), content.as_ref())?;
            }
        }
        Ok(job)
    }
}

/// The files of one document; they are removed when this is dropped.
pub(super) struct Job {
    root: PathBuf,
    source: PathBuf,
}

impl Job {
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

impl Drop for Job {
    fn drop(&mut self) {
        // What cannot be removed now goes with the whole stage.
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
    builder.tempdir()
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
