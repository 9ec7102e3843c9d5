//! Files that appear whole or not at all.
//!
//! A file is first written under a temporary name in its own folder. A process that
//! is killed leaves such a file behind; [`remove_leftovers`] removes it later. So
//! that it never removes one that is still being written, every temporary file is
//! locked by its writer: the system releases the lock when the process ends, however
//! it ends.

use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::path::Path;

use tempfile::NamedTempFile;

use crate::diagnostics::Diagnostic;
use crate::rules::Rule;

/// How the name of a temporary file begins.
const PREFIX: &str = ".chancery-";
/// How many random letters and digits follow the prefix.
const RANDOM: usize = 6;

/// Writes a file: into a temporary one in the same folder, which then takes the
/// place of the old one. A full disk or a killed process leaves the old one.
///
/// # Errors
/// What the system says, with the file.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Diagnostic> {
    write_together(&[(path, bytes)])
}

/// Writes a file that somebody else made: like [`write`], and its permissions stay.
///
/// # Errors
/// What the system says, with the file.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), Diagnostic> {
    replace_together(&[(path, bytes)])
}

/// Writes files that belong together, some of which may be there already: the permissions of
/// these stay. All of them take their places, or none does.
///
/// # Errors
/// What the system says, with the file; everything is then as it was.
pub fn replace_together(files: &[(&Path, &[u8])]) -> Result<(), Diagnostic> {
    let mut staged = Vec::new();
    for (path, bytes) in files {
        let refused = |error: io::Error| unwritable(path, &error);
        let before = match fs::metadata(path) {
            Ok(metadata) => Some(Before {
                permissions: metadata.permissions(),
                bytes: fs::read(path).map_err(refused)?,
            }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(refused(error)),
        };
        let file = write_temporary(path, bytes).map_err(refused)?;
        if let Some(before) = &before {
            let kept = file.as_file().set_permissions(before.permissions.clone());
            kept.map_err(refused)?;
        }
        staged.push((*path, before, file));
    }
    let mut replaced = Vec::new();
    for (path, before, file) in staged {
        if let Err(error) = file.persist(path) {
            restore(replaced);
            return Err(unwritable(path, &error.error));
        }
        replaced.push((path, before));
    }
    Ok(())
}

/// A file before it is replaced.
struct Before {
    permissions: fs::Permissions,
    bytes: Vec<u8>,
}

/// Puts files back as they were, as far as the system lets it.
fn restore(replaced: Vec<(&Path, Option<Before>)>) {
    for (path, before) in replaced {
        let _ = match before {
            Some(before) => write_temporary(path, &before.bytes).and_then(|file| {
                file.as_file().set_permissions(before.permissions)?;
                file.persist(path).map_err(|error| error.error)?;
                Ok(())
            }),
            None => fs::remove_file(path),
        };
    }
}

/// Writes files that belong together: none takes the place of an old one before
/// all of them are safely on the disk.
///
/// # Errors
/// What the system says, with the file.
pub fn write_together(files: &[(&Path, &[u8])]) -> Result<(), Diagnostic> {
    let mut staged = Vec::new();
    for (path, bytes) in files {
        staged.push((
            path,
            write_temporary(path, bytes).map_err(|error| unwritable(path, &error))?,
        ));
    }
    for (path, file) in staged {
        file.persist(path)
            .map_err(|error| unwritable(path, &error.error))?;
    }
    Ok(())
}

/// Removes the temporary files that killed processes left in a folder. Those of
/// processes that are still running stay, and so does everything else.
///
/// A folder that does not exist has none. Where the file system has no locks,
/// nothing is removed, because nobody can know whose the files are.
///
/// # Errors
/// A warning for each file that cannot be removed.
pub fn remove_leftovers(folder: &Path) -> Vec<Diagnostic> {
    // What cannot be listed cannot be written to either, and that is reported.
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .filter(|entry| entry.file_name().to_str().is_some_and(is_temporary))
        .filter_map(|entry| {
            let path = entry.path();
            let error = remove_leftover(&path).err()?;
            let message = format!("a temporary file of an earlier run cannot be removed: {error}");
            Some(
                Diagnostic::new(Rule::LeftoverFile, message)
                    .in_file(path)
                    .help("remove it; nothing needs it"),
            )
        })
        .collect()
}

/// Whether a name is one that [`write_temporary`] gives.
fn is_temporary(name: &str) -> bool {
    name.strip_prefix(PREFIX).is_some_and(|random| {
        random.len() == RANDOM && random.bytes().all(|byte| byte.is_ascii_alphanumeric())
    })
}

fn remove_leftover(path: &Path) -> io::Result<()> {
    let gone = |error: &io::Error| error.kind() == io::ErrorKind::NotFound;
    // Looked at before it is opened: a pipe would wait for a writer.
    match fs::symlink_metadata(path) {
        Ok(metadata) if metadata.is_file() => {}
        _ => return Ok(()),
    }
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if gone(&error) => return Ok(()),
        Err(error) => return Err(error),
    };
    match file.try_lock() {
        // Removed while the lock is held: its writer, if there is one after all, waits
        // for the lock and then sees that the file is gone.
        Ok(()) => match fs::remove_file(path) {
            Err(error) if !gone(&error) => Err(error),
            _ => Ok(()),
        },
        Err(TryLockError::WouldBlock) => Ok(()),
        Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => Ok(()),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// Writes a temporary file next to `path`.
fn write_temporary(path: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    // `file.txt` alone has an empty parent, which means this folder.
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut file = tempfile::Builder::new()
        .prefix(PREFIX)
        .rand_bytes(RANDOM)
        .make_in(folder, create_locked)?;
    // Straight to the file: errors of `NamedTempFile` name the temporary file.
    let content = file.as_file_mut();
    content.write_all(bytes)?;
    // Before the rename, or a crash could leave an empty file under the name.
    content.sync_all()?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // A temporary file is private; a document is for readers.
        content.set_permissions(fs::Permissions::from_mode(0o644))?;
    }
    Ok(file)
}

/// Creates a file that must not exist yet, and locks it.
///
/// Between the two steps another process may take it for a leftover and remove it.
/// Then this fails with [`io::ErrorKind::AlreadyExists`], which is how a name that
/// cannot be had is reported: the next name is tried.
fn create_locked(path: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    let file = options.open(path)?;
    // A file system without locks is no reason to write nothing: nobody can take the
    // lock there, so nobody removes the file.
    while file
        .lock()
        .is_err_and(|error| error.kind() == io::ErrorKind::Interrupted)
    {}
    if path.exists() {
        Ok(file)
    } else {
        Err(io::ErrorKind::AlreadyExists.into())
    }
}

/// The problem of a file that cannot be written.
pub fn unwritable(path: &Path, error: &io::Error) -> Diagnostic {
    Diagnostic::new(
        Rule::UnwritableFile,
        format!("the file cannot be written: {error}"),
    )
    .in_file(path)
    .help("an earlier file of this name is as it was")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names = Vec::from_iter(
            fs::read_dir(folder)
                .unwrap()
                .map(|entry| entry.unwrap().file_name().into_string().unwrap()),
        );
        names.sort();
        names
    }

    #[test]
    fn a_temporary_file_that_nobody_holds_is_removed() {
        let folder = tempfile::tempdir().unwrap();
        for name in [
            ".chancery-a1B2c3",
            ".chancery-notes",
            ".chancery-",
            ".chancery-a.b.c.",
            "a.pdf",
        ] {
            fs::write(folder.path().join(name), "x").unwrap();
        }
        fs::create_dir(folder.path().join(".chancery-folder")).unwrap();
        assert_eq!(remove_leftovers(folder.path()).len(), 0);
        assert_eq!(
            names(folder.path()),
            [
                ".chancery-",
                ".chancery-a.b.c.",
                ".chancery-folder",
                ".chancery-notes",
                "a.pdf"
            ]
        );
        assert_eq!(remove_leftovers(&folder.path().join("nowhere")).len(), 0);
    }

    #[test]
    fn files_that_belong_together_are_replaced_together_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let [one, other] = ["one.txt", "other.txt"].map(|name| folder.path().join(name));
        fs::write(&one, "before").unwrap();
        let mut read_only = fs::metadata(&one).unwrap().permissions();
        read_only.set_readonly(true);
        fs::set_permissions(&one, read_only.clone()).unwrap();
        replace_together(&[(&one, b"after"), (&other, b"new")]).unwrap();
        assert_eq!(fs::read(&one).unwrap(), b"after");
        assert_eq!(fs::metadata(&one).unwrap().permissions(), read_only);
        assert_eq!(fs::read(&other).unwrap(), b"new");
        // No file takes the place of a folder.
        let third = folder.path().join("third.txt");
        fs::create_dir(&third).unwrap();
        let files: [(&Path, &[u8]); 3] = [
            (&one, b"x"),
            (&folder.path().join("y"), b"y"),
            (&third, b"z"),
        ];
        assert!(replace_together(&files).is_err());
        assert_eq!(fs::read(&one).unwrap(), b"after");
        assert_eq!(names(folder.path()), ["one.txt", "other.txt", "third.txt"]);
        // What was replaced already is put back, and what was new is removed.
        let before = Before {
            permissions: read_only.clone(),
            bytes: b"before".to_vec(),
        };
        restore(vec![(&one, Some(before)), (&other, None)]);
        assert_eq!(fs::read(&one).unwrap(), b"before");
        assert_eq!(fs::metadata(&one).unwrap().permissions(), read_only);
        assert_eq!(names(folder.path()), ["one.txt", "third.txt"]);
    }

    #[test]
    fn a_file_that_is_being_written_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.pdf");
        let staged = write_temporary(&path, b"content").unwrap();
        assert_eq!(remove_leftovers(folder.path()).len(), 0);
        staged.persist(&path).unwrap();
        assert_eq!(names(folder.path()), ["a.pdf"]);
        // The lock goes with the writer, so a later run may take its place.
        write(&path, b"again").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"again");
    }

    /// Writers and cleaners at the same time: no write fails and nothing is left.
    #[test]
    fn cleaning_never_costs_a_write() {
        let folder = tempfile::tempdir().unwrap();
        let done = std::sync::atomic::AtomicBool::new(false);
        std::thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| {
                    while !done.load(std::sync::atomic::Ordering::Relaxed) {
                        assert_eq!(remove_leftovers(folder.path()).len(), 0);
                    }
                });
            }
            let writers = Vec::from_iter((0..3).map(|writer| {
                let path = folder.path().join(format!("{writer}.pdf"));
                scope.spawn(move || {
                    for number in 0..200 {
                        write(&path, format!("{number}").as_bytes()).unwrap();
                    }
                })
            }));
            let results = Vec::from_iter(writers.into_iter().map(|writer| writer.join()));
            done.store(true, std::sync::atomic::Ordering::Relaxed);
            assert!(results.iter().all(Result::is_ok), "a write failed");
        });
        assert_eq!(names(folder.path()), ["0.pdf", "1.pdf", "2.pdf"]);
    }
}
