//! `chancery glossary`

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::{Args, Subcommand};

use super::args::ProjectArguments;
use super::{Failure, terminal};
use crate::catalog::Catalog;
use crate::diagnostics::{Diagnostic, SourceFile};
use crate::glossary::{self, FILE, Glossary};
use crate::publish::{Project, write};

/// `chancery glossary`
#[derive(Debug, Args)]
pub struct GlossaryCommand {
    /// What to do.
    #[command(subcommand)]
    pub action: GlossaryAction,
}

/// What can be done with the glossary.
#[derive(Debug, Subcommand)]
pub enum GlossaryAction {
    /// Adds the terms of a TBX file (ISO 30042) to glossary.tsv, in the languages of the project.
    Import {
        /// The file.
        #[arg(value_name = "FILE.tbx")]
        file: PathBuf,
        /// The project.
        #[command(flatten)]
        project: ProjectArguments,
    },
}

/// Adds terms to the glossary of a project.
pub fn run(command: &GlossaryCommand) -> Result<(), Failure> {
    let GlossaryAction::Import { file, project } = &command.action;
    let project = project.open()?;
    let merged = read(file)
        .and_then(|file| glossary::parse_tbx(&file))
        .and_then(|concepts| {
            let languages = Catalog::tags_of(&project.root).map_err(|problem| vec![problem])?;
            let known = Glossary::read(&project.root)?;
            glossary::merge(known.as_ref(), &concepts, &languages)
        })
        .map_err(Failure::Problems)?;
    save(&project, &merged.text).map_err(|problem| Failure::Problems(vec![problem]))?;
    let added = terminal::counted(merged.added, "term");
    terminal::line(&format!(
        "added {added} to {FILE}, which had {} already",
        merged.known
    ))?;
    if !merged.left_out.is_empty() {
        terminal::line(&format!(
            "left out, for the project does not have the language: {}",
            merged.left_out.join(", ")
        ))?;
    }
    Ok(())
}

/// Reads a file that may be outside the project, for somebody has named it.
fn read(path: &Path) -> Result<Arc<SourceFile>, Vec<Diagnostic>> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let name = path.file_name().map_or(path, Path::new);
    SourceFile::read(folder, name).map_err(|problem| vec![problem])
}

fn save(project: &Project, text: &str) -> Result<(), Diagnostic> {
    write(&project.root.join(FILE), text.as_bytes())
}
