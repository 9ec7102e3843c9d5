//! `chancery inspect`

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use super::{Failure, terminal};
use crate::diagnostics::shown_message;
use crate::files;
use crate::inspect::{Inspection, NotExtracted, extract, text};

/// The largest PDF that is read, in bytes: 256 MiB.
const LARGEST: u64 = 256 << 20;

/// `chancery inspect`
#[derive(Debug, Args)]
pub struct InspectCommand {
    /// A PDF.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Writes the files that the PDF carries into a new folder, or an empty one.
    #[arg(long, value_name = "DIR")]
    pub extract: Option<PathBuf>,
    /// In which form.
    #[arg(long, value_enum, default_value_t)]
    pub format: InspectFormat,
}

/// The form of an inspection.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum InspectFormat {
    /// For people.
    #[default]
    Text,
    /// JSON; `chancery schema inspect` describes it.
    Json,
}

/// Prints what a PDF says of itself. One that lacks what a document of this program says is a
/// problem, and so is one that cannot be read.
pub fn run(command: &InspectCommand) -> Result<(), Failure> {
    let name = command.file.display().to_string();
    let pdf = read(&command.file)?;
    let inspection = match Inspection::read(&pdf) {
        Ok(inspection) => inspection,
        Err(damage) => {
            let message = format!("{name} cannot be read: {damage}");
            let help = "only PDFs as chancery writes them are read; one that another program \
                        has saved anew is no longer such a file";
            return problem(&message, help);
        }
    };
    match command.format {
        InspectFormat::Text => terminal::text(&text(&inspection))?,
        InspectFormat::Json => match inspection.json() {
            Ok(json) => terminal::text(&json)?,
            Err(error) => {
                let message = format!("what was found cannot be written: {error}");
                return Err(Failure::Usage(message, String::new()));
            }
        },
    }
    if let Some(folder) = &command.extract {
        write(&inspection, folder, command.format)?;
    }
    match inspection.missing() {
        [] => Ok(()),
        missing => {
            let message = format!(
                "{name} is no document of chancery: it has no {}",
                missing.join(", no ")
            );
            problem(&message, "what it has is shown")
        }
    }
}

/// Writes the files that a PDF carries.
fn write(inspection: &Inspection, folder: &Path, format: InspectFormat) -> Result<(), Failure> {
    let paths = match extract(inspection.attached(), folder) {
        Ok(paths) => paths,
        Err(reason) => {
            let help = match reason {
                NotExtracted::Nothing => {
                    "`chancery build --profile archive` makes PDFs that carry their sources"
                }
                NotExtracted::NotEmpty(_) => "name a folder that is not there yet",
                NotExtracted::Name(..) => "the file is not one of chancery; nothing was written",
                NotExtracted::System(..) => "nothing was written",
            };
            return problem(&reason.to_string(), help);
        }
    };
    for path in paths {
        let line = format!("wrote  {}", path.display());
        match format {
            InspectFormat::Text => terminal::line(&line)?,
            InspectFormat::Json => terminal::note(&line)?,
        }
    }
    Ok(())
}

/// Prints a problem that belongs to no project.
fn problem(message: &str, help: &str) -> Result<(), Failure> {
    terminal::error(&shown_message(message), help)?;
    Err(Failure::Reported)
}

fn read(file: &Path) -> Result<Vec<u8>, Failure> {
    let refused = |refusal: files::Refusal| {
        let message = format!("{} cannot be read: {refusal}", file.display());
        Failure::Usage(message, "name a PDF".to_owned())
    };
    // Any file that the user names may be read, links included.
    let real = file.canonicalize().map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => refused(files::Refusal::NotFound),
        _ => refused(files::Refusal::System(error.to_string())),
    })?;
    let folder = real.parent().map(Path::to_path_buf);
    files::read(&real, folder.as_slice(), LARGEST).map_err(refused)
}
