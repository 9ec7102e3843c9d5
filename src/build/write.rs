//! Files that appear whole or not at all.

use std::io::Write;
use std::path::Path;

use crate::diagnostics::Diagnostic;

/// Writes a file: into a temporary one in the same folder, which then takes the
/// place of the old one. A full disk or a killed process leaves the old one.
///
/// # Errors
/// What the system says, with the file.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Diagnostic> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let write = || -> std::io::Result<()> {
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
        file.persist(path).map_err(|error| error.error)?;
        Ok(())
    };
    write().map_err(|error| {
        Diagnostic::error(
            "unwritable-file",
            format!("the file cannot be written: {error}"),
        )
        .in_file(path)
        .help("an earlier file of this name is as it was")
    })
}
