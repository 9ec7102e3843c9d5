//! Files that appear whole or not at all.

use std::io::Write;
use std::path::Path;

use tempfile::NamedTempFile;

use crate::diagnostics::Diagnostic;

/// Writes a file: into a temporary one in the same folder, which then takes the
/// place of the old one. A full disk or a killed process leaves the old one.
///
/// # Errors
/// What the system says, with the file.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Diagnostic> {
    write_together(&[(path, bytes)])
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
            stage(path, bytes).map_err(|error| problem(path, &error))?,
        ));
    }
    for (path, file) in staged {
        file.persist(path)
            .map_err(|error| problem(path, &error.error))?;
    }
    Ok(())
}

fn stage(path: &Path, bytes: &[u8]) -> std::io::Result<NamedTempFile> {
    // `file.txt` alone has an empty parent, which means this folder.
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder)?;
    let mut file = tempfile::Builder::new()
        .prefix(".chancery-")
        .tempfile_in(folder)?;
    file.write_all(bytes)?;
    // Before the rename, or a crash could leave an empty file under the name.
    file.as_file().sync_all()?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // A temporary file is private; a document is for readers.
        file.as_file()
            .set_permissions(std::fs::Permissions::from_mode(0o644))?;
    }
    Ok(file)
}

fn problem(path: &Path, error: &std::io::Error) -> Diagnostic {
    Diagnostic::error(
        "unwritable-file",
        format!("the file cannot be written: {error}"),
    )
    .in_file(path)
    .help("an earlier file of this name is as it was")
}
