//! The files that a PDF carries, written into a folder.
//!
//! Names of somebody else's file may be anything. What is no plain path below the folder is
//! refused, and with it all of the others: a folder with a part of them would look whole.

use std::fmt;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::pdf::{Attached, check_names};

/// Why nothing was written.
#[derive(Debug)]
pub enum NotExtracted {
    /// The PDF carries nothing.
    Nothing,
    /// There is something in the folder already.
    NotEmpty(PathBuf),
    /// An attachment has a name that is not written: the name, and why.
    Name(String, &'static str),
    /// What the system says, and of which file.
    System(PathBuf, io::Error),
}

impl fmt::Display for NotExtracted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing => f.write_str("the PDF carries no files"),
            Self::NotEmpty(folder) => write!(
                f,
                "{} is there already and not an empty folder, and nothing is overwritten",
                folder.display()
            ),
            Self::Name(name, why) => {
                write!(f, "the attachment {name:?} is not written: its name {why}")
            }
            Self::System(path, error) => write!(f, "{} cannot be written: {error}", path.display()),
        }
    }
}

impl std::error::Error for NotExtracted {}

/// Writes all files into a folder, which must be empty or not be there: all of them, or none.
/// Returns their paths, in order.
///
/// # Errors
/// No files, a name that is not safe, a folder with something in it, and what the system says;
/// nothing is left behind.
pub fn extract(attached: &[Attached], folder: &Path) -> Result<Vec<PathBuf>, NotExtracted> {
    if attached.is_empty() {
        return Err(NotExtracted::Nothing);
    }
    let names: Vec<&str> = attached.iter().map(|file| file.name.as_str()).collect();
    check_names(&names).map_err(|(name, why)| NotExtracted::Name(name.to_owned(), why))?;
    let names: Vec<PathBuf> = names.iter().map(|name| name.split('/').collect()).collect();
    let system = |path: &Path| {
        let path = path.to_path_buf();
        |error| NotExtracted::System(path, error)
    };
    // A link to a folder would be replaced by the rename, or followed by the writing.
    match fs::symlink_metadata(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(NotExtracted::System(folder.to_path_buf(), error)),
        Ok(found) => {
            let is_empty =
                found.is_dir() && fs::read_dir(folder).is_ok_and(|mut it| it.next().is_none());
            if !is_empty {
                return Err(NotExtracted::NotEmpty(folder.to_path_buf()));
            }
        }
    }
    let parent = folder
        .parent()
        .filter(|parent| !parent.as_os_str().is_empty());
    let parent = parent.unwrap_or(Path::new("."));
    fs::create_dir_all(parent).map_err(system(parent))?;
    let staged = tempfile::Builder::new()
        .prefix(".chancery-")
        .tempdir_in(parent)
        .map_err(system(parent))?;
    for (name, file) in names.iter().zip(attached) {
        let path = staged.path().join(name);
        write(&path, &file.data).map_err(system(&folder.join(name)))?;
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // A temporary folder is private; this one is the user's.
        let open = fs::Permissions::from_mode(0o755);
        fs::set_permissions(staged.path(), open).map_err(system(folder))?;
    }
    // An empty folder is replaced on some systems, and in the way on others.
    if let Err(error) = fs::remove_dir(folder)
        && error.kind() != io::ErrorKind::NotFound
    {
        return Err(NotExtracted::System(folder.to_path_buf(), error));
    }
    // What is dropped here has another name now, and stays.
    fs::rename(staged.path(), folder).map_err(system(folder))?;
    Ok(names.iter().map(|name| folder.join(name)).collect())
}

fn write(path: &Path, data: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut file = File::create_new(path)?;
    file.write_all(data)?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str) -> Attached {
        Attached {
            name: name.to_owned(),
            relationship: None,
            mime_type: None,
            description: None,
            is_associated: true,
            data: name.as_bytes().to_vec(),
        }
    }

    fn files(names: &[&str]) -> Vec<Attached> {
        names.iter().map(|name| file(name)).collect()
    }

    #[test]
    fn names_that_lead_elsewhere_are_refused() {
        for name in [
            "",
            "/etc/passwd",
            "../a",
            "a/../../b",
            "a//b",
            "a/.",
            "a\\b",
            "C:\\a",
            "c:a",
            "a\0b",
            "a\nb",
            "a ",
            "a.",
            "nul",
            "COM1.txt",
            "data/aux.yaml",
            &"a".repeat(300),
            &"a/".repeat(600),
        ] {
            let folder = tempfile::tempdir().unwrap();
            let target = folder.path().join("out");
            let result = extract(&files(&["good.txt", name]), &target);
            assert!(matches!(result, Err(NotExtracted::Name(..))), "{name:?}");
            assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "{name:?}");
        }
    }

    #[test]
    fn two_of_one_name_are_refused() {
        for names in [
            ["a.txt", "a.txt"],
            ["a.txt", "A.TXT"],
            ["a", "a/b"],
            ["A/b", "a"],
        ] {
            let folder = tempfile::tempdir().unwrap();
            let result = extract(&files(&names), &folder.path().join("out"));
            assert!(matches!(result, Err(NotExtracted::Name(..))), "{names:?}");
        }
    }

    #[test]
    fn files_are_written_where_nothing_is() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("new/out");
        let paths = extract(&files(&["data/a.yaml", "b.txt"]), &out).unwrap();
        assert_eq!(paths, [out.join("data/a.yaml"), out.join("b.txt")]);
        assert_eq!(fs::read(&paths[0]).unwrap(), b"data/a.yaml");
        // Nothing is left beside it.
        assert_eq!(fs::read_dir(folder.path().join("new")).unwrap().count(), 1);
        let again = extract(&files(&["c.txt"]), &out);
        assert!(matches!(again, Err(NotExtracted::NotEmpty(_))));
        assert!(!out.join("c.txt").exists());
        let empty = folder.path().join("empty");
        fs::create_dir(&empty).unwrap();
        assert_eq!(extract(&files(&["c.txt"]), &empty).unwrap().len(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_not_followed() {
        let folder = tempfile::tempdir().unwrap();
        let (elsewhere, link) = (folder.path().join("elsewhere"), folder.path().join("link"));
        fs::create_dir(&elsewhere).unwrap();
        std::os::unix::fs::symlink(&elsewhere, &link).unwrap();
        let result = extract(&files(&["a.txt"]), &link);
        assert!(matches!(result, Err(NotExtracted::NotEmpty(_))));
        assert_eq!(fs::read_dir(&elsewhere).unwrap().count(), 0);
    }
}
