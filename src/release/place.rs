//! Where a release is put: a folder that appears whole or not at all.

use std::fs::{self, File};
use std::io::{self, Read, Write as _};
use std::path::{Path, PathBuf};

use sha2::Digest as _;
use tempfile::TempDir;

use super::manifest::{MANIFEST, Manifest, Sha256};
use super::sign;
use super::sums::SUMS;

/// How the name of a folder that is worked in begins.
const PREFIX: &str = ".chancery-release-";
/// In a folder that is worked in: the release as it is made.
const MADE: &str = "made";
/// The same: the release that was there before, while the new one takes its place.
const EARLIER: &str = "earlier";
/// The same: a file that has the name of the release's folder, and is locked by the process that
/// works there.
const LOCK: &str = "lock";

/// A folder beside the one that it will be.
#[derive(Debug)]
pub struct Place {
    /// The folder that the release will be.
    target: PathBuf,
    /// Where it is made.
    made: PathBuf,
    /// Where it is worked in; removed with this value.
    work: TempDir,
    /// Locked as long as this value is there. The system unlocks it when the process ends, however
    /// it ends.
    _lock: File,
}

impl Place {
    /// Prepares a folder beside `target`. What a killed process has left there is removed, and a
    /// release that it had moved away is put back.
    ///
    /// # Errors
    /// What the system says, and a `target` that is no release of an earlier time: what is in
    /// it would be lost.
    pub fn prepare(target: &Path) -> io::Result<Self> {
        let parent = match target.parent() {
            Some(parent) if parent != Path::new("") => parent,
            _ => Path::new("."),
        };
        fs::create_dir_all(parent)?;
        recover(parent)?;
        if let Some(foreign) = foreign(target)? {
            return Err(io::Error::other(format!(
                "it holds {foreign}, which is no part of an earlier release and would be lost"
            )));
        }
        let name = target.file_name().ok_or_else(|| {
            io::Error::other("expected a folder with a name, which can be replaced")
        })?;
        let work = tempfile::Builder::new().prefix(PREFIX).tempdir_in(parent)?;
        let mut lock = File::create_new(work.path().join(LOCK))?;
        // Where the file system has no locks nobody can take it, and nobody removes the folder.
        let _ = lock.lock();
        lock.write_all(name.as_encoded_bytes())?;
        let made = work.path().join(MADE);
        fs::create_dir(&made)?;
        Ok(Self {
            target: target.to_owned(),
            made,
            work,
            _lock: lock,
        })
    }

    /// The folder in which the release is made.
    pub fn folder(&self) -> &Path {
        &self.made
    }
}

/// Puts a release where it belongs, in the place of an earlier one.
///
/// # Errors
/// What the system says; the earlier one is then as it was.
pub fn replace(place: Place) -> io::Result<()> {
    let Place {
        target,
        made,
        work,
        _lock,
    } = place;
    let earlier = work.path().join(EARLIER);
    let has_earlier = match fs::rename(&target, &earlier) {
        Ok(()) => true,
        Err(error) if error.kind() == io::ErrorKind::NotFound => false,
        Err(error) => return Err(error),
    };
    if let Err(error) = fs::rename(&made, &target) {
        if has_earlier {
            fs::rename(&earlier, &target)?;
        }
        return Err(error);
    }
    Ok(())
}

/// Removes the folders in which killed processes worked. A release that one of them had moved
/// away and not replaced is put back first.
fn recover(parent: &Path) -> io::Result<()> {
    for entry in fs::read_dir(parent)? {
        let entry = entry?;
        let is_work = entry.file_name().to_string_lossy().starts_with(PREFIX);
        if !is_work || !entry.file_type()?.is_dir() {
            continue;
        }
        let work = entry.path();
        // One without a lock has just been made by somebody, or is nobody's.
        let Ok(lock) = File::open(work.join(LOCK)) else {
            continue;
        };
        if lock.try_lock().is_err() {
            continue;
        }
        let name = fs::read_to_string(work.join(LOCK))?;
        let earlier = work.join(EARLIER);
        let target = parent.join(&name);
        let is_name = Path::new(&name)
            .file_name()
            .is_some_and(|it| it == name.as_str());
        if earlier.is_dir() && is_name && !target.exists() {
            fs::rename(&earlier, &target)?;
        }
        fs::remove_dir_all(&work)?;
    }
    Ok(())
}

/// Something in a folder that is not part of a release; nothing where the folder is one, is
/// empty, or does not exist.
fn foreign(target: &Path) -> io::Result<Option<String>> {
    let entries = match fs::read_dir(target) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let manifest = Manifest::read(&target.join(MANIFEST)).ok();
    let mut names = Vec::new();
    for entry in entries {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    let is_known = |name: &String| {
        let Some(manifest) = &manifest else {
            return false;
        };
        let plain = name.strip_suffix(sign::ENDING).unwrap_or(name);
        plain == SUMS || plain == MANIFEST || manifest.all_files().contains_key(plain)
    };
    Ok(names.into_iter().find(|name| !is_known(name)))
}

/// The length and checksum of a file.
///
/// # Errors
/// What the system says.
pub fn digest(path: &Path) -> io::Result<(u64, Sha256)> {
    let mut file = File::open(path)?;
    let mut hash = sha2::Sha256::new();
    let mut buffer = vec![0; 1 << 16];
    let mut size = 0;
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 {
            return Ok((size, Sha256::from_digest(&hash.finalize())));
        }
        hash.update(&buffer[..read]);
        size += read as u64;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder as a killed process has left it: of a release called `dist`.
    fn left(parent: &Path, name: &str) -> PathBuf {
        let work = parent.join(name);
        fs::create_dir_all(work.join(MADE)).unwrap();
        fs::write(work.join(LOCK), "dist").unwrap();
        work
    }

    #[test]
    fn what_a_killed_process_left_is_removed_and_what_is_worked_in_stays() {
        let parent = tempfile::tempdir().unwrap();
        let target = parent.path().join("dist");
        let killed = left(parent.path(), ".chancery-release-killed");
        let running = Place::prepare(&target).unwrap();
        assert!(!killed.exists());
        drop(Place::prepare(&target).unwrap());
        assert!(running.folder().is_dir());
        drop(running);
        assert_eq!(fs::read_dir(parent.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_release_that_was_moved_away_is_put_back() {
        let parent = tempfile::tempdir().unwrap();
        let target = parent.path().join("dist");
        let work = left(parent.path(), ".chancery-release-killed");
        fs::create_dir(work.join(EARLIER)).unwrap();
        drop(Place::prepare(&parent.path().join("other")).unwrap());
        assert!(target.is_dir() && !work.exists());
        // One that was replaced already is not.
        fs::write(target.join("new"), "").unwrap();
        let work = left(parent.path(), ".chancery-release-late");
        fs::create_dir(work.join(EARLIER)).unwrap();
        drop(Place::prepare(&parent.path().join("other")).unwrap());
        assert!(target.join("new").exists() && !work.exists());
        // Nothing is put elsewhere.
        let work = left(parent.path(), ".chancery-release-odd");
        fs::create_dir(work.join(EARLIER)).unwrap();
        fs::write(work.join(LOCK), "../dist").unwrap();
        drop(Place::prepare(&parent.path().join("other")).unwrap());
        let beside = parent.path().parent().unwrap().join("dist");
        assert!(!beside.exists() && !work.exists());
    }
}
