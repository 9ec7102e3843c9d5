//! Where a release is put: a folder that appears whole or not at all.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use sha2::Digest as _;
use tempfile::TempDir;

use super::manifest::{MANIFEST, Manifest, Sha256};
use super::sign;
use super::sums::SUMS;

/// How the name of a folder that is not finished begins.
const PREFIX: &str = ".chancery-release-";

/// A folder beside the one that it will be.
#[derive(Debug)]
pub struct Place {
    /// The folder that the release will be.
    target: PathBuf,
    /// Where it is made; removed with this value.
    staged: TempDir,
}

impl Place {
    /// Prepares a folder beside `target`.
    ///
    /// # Errors
    /// What the system says, and a `target` that is no release of an earlier time: what is in
    /// it would be lost.
    pub fn prepare(target: &Path) -> io::Result<Self> {
        if let Some(foreign) = foreign(target)? {
            return Err(io::Error::other(format!(
                "it holds {foreign}, which is no part of an earlier release and would be lost"
            )));
        }
        let parent = match target.parent() {
            Some(parent) if parent != Path::new("") => parent,
            _ => Path::new("."),
        };
        fs::create_dir_all(parent)?;
        let staged = tempfile::Builder::new().prefix(PREFIX).tempdir_in(parent)?;
        Ok(Self {
            target: target.to_owned(),
            staged,
        })
    }

    /// The folder in which the release is made.
    pub fn folder(&self) -> &Path {
        self.staged.path()
    }
}

/// Puts a release where it belongs, in the place of an earlier one.
///
/// # Errors
/// What the system says; the earlier one is then as it was.
pub fn replace(place: Place) -> io::Result<()> {
    let Place { target, staged } = place;
    let folder = staged.path();
    // A folder for one's own eyes becomes one for everybody.
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(folder, fs::Permissions::from_mode(0o755))?;
    }
    let earlier = match fs::symlink_metadata(&target) {
        Ok(_) => {
            let parent = folder.parent().unwrap_or(Path::new("."));
            let earlier = tempfile::Builder::new().prefix(PREFIX).tempdir_in(parent)?;
            let kept = earlier.path().join("earlier");
            fs::rename(&target, &kept)?;
            Some((earlier, kept))
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(error),
    };
    if let Err(error) = fs::rename(folder, &target) {
        if let Some((_, kept)) = &earlier {
            fs::rename(kept, &target)?;
        }
        return Err(error);
    }
    // What it was called while it was made is not there any more.
    let _ = staged.into_path();
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
    let manifest = fs::read_to_string(target.join(MANIFEST)).ok();
    let manifest = manifest.and_then(|text| Manifest::parse(&text).ok());
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
