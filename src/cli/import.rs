//! `chancery import`

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;

use super::args::ProjectArguments;
use super::{Failure, terminal};
use crate::diagnostics::{Diagnostic, SourceFile};
use crate::exchange;
use crate::files;
use crate::publish::{Project, write_together};

/// `chancery import`
#[derive(Debug, Args)]
pub struct ImportCommand {
    /// The file: XLIFF 2.0 or 2.1, as `chancery export` writes it.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// The project.
    #[command(flatten)]
    pub project: ProjectArguments,
}

/// The largest file that is imported, in bytes.
const LARGEST: u64 = 16 << 20;

/// Takes over the translations of a file, all of them or none.
pub fn run(command: &ImportCommand) -> Result<(), Failure> {
    let project = command.project.open()?;
    let imported = read(&command.file)
        .map_err(|problem| vec![problem])
        .and_then(|file| exchange::import(&project, &file))
        .map_err(Failure::Problems)?;
    save(&project, &imported.files).map_err(|problem| Failure::Problems(vec![problem]))?;
    for (path, _) in &imported.files {
        terminal::line(&format!("wrote {}", path.display()))?;
    }
    for (id, translated, all) in &imported.incomplete {
        terminal::line(&format!(
            "left out `{id}`: {translated} of its {all} texts are translated, and all of them are needed"
        ))?;
    }
    let texts = terminal::counted(imported.texts, "text");
    let added = terminal::counted(imported.added, "message");
    match imported.files.is_empty() {
        true => terminal::line("no translation has changed"),
        false => terminal::line(&format!("{texts} translated, {added} added")),
    }
}

/// Reads a file that may be outside the project, for somebody has named it.
fn read(path: &Path) -> Result<Arc<SourceFile>, Diagnostic> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let name = path.file_name().map_or(path, Path::new);
    SourceFile::read_up_to(folder, name, LARGEST)
}

/// Writes the changed files. What comes before the text of a file stays.
fn save(project: &Project, changed: &[(PathBuf, String)]) -> Result<(), Diagnostic> {
    let mut all = Vec::new();
    for (path, text) in changed {
        let full = project.root.join(path);
        let mut bytes = match files::has_byte_order_mark(&project.root, path)? {
            true => Vec::from("\u{FEFF}"),
            false => Vec::new(),
        };
        bytes.extend_from_slice(text.as_bytes());
        all.push((full, bytes));
    }
    let all: Vec<(&Path, &[u8])> = all
        .iter()
        .map(|(path, bytes)| (path.as_path(), bytes.as_slice()))
        .collect();
    write_together(&all)
}
