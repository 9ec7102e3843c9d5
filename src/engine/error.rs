//! Why an engine cannot be made.

use std::fmt;
use std::path::PathBuf;

use super::TYPST_VERSION;

/// Why an engine, or something that it needs, cannot be made.
///
/// A document that does not compile is a [`Problem`](super::Problem) instead.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetupError {
    /// The project folder cannot be opened.
    Project {
        /// The folder as it was given.
        path: PathBuf,
        /// What the system said.
        reason: String,
    },
    /// A folder of the project that Typst reads cannot be used.
    Folder {
        /// Its name in the project: `templates` or `fonts`.
        name: &'static str,
        /// What is wrong with it and what to do.
        reason: String,
    },
    /// A file of the `fonts` folder cannot be used.
    Font {
        /// Its path in the project: `fonts/BIZUDMincho-Regular.ttf`.
        file: String,
        /// What is wrong with it.
        reason: String,
    },
    /// The standards were refused by Typst itself.
    Standards {
        /// What Typst said.
        reason: String,
    },
    /// There is no `typst` program.
    ProgramMissing {
        /// The program that was asked for, or `None` for `typst` on the `PATH`.
        program: Option<PathBuf>,
    },
    /// The `typst` program is of another version than [`TYPST_VERSION`].
    ProgramVersion {
        /// The program.
        program: PathBuf,
        /// The version that it says it has, or what it printed instead.
        found: String,
    },
    /// The `typst` program cannot be run.
    ProgramFailed {
        /// The program.
        program: PathBuf,
        /// What happened.
        reason: String,
    },
    /// The temporary folder for the `typst` program cannot be filled.
    TemporaryFolder {
        /// What the system said.
        reason: String,
    },
}

impl SetupError {
    /// What to do about it, where that is known.
    pub fn help(&self) -> Option<String> {
        match self {
            Self::ProgramMissing { .. }
            | Self::ProgramVersion { .. }
            | Self::ProgramFailed { .. } => Some(format!(
                "install it with `cargo install --locked typst-cli --version {TYPST_VERSION}`, or name \
                     the program with --typst or CHANCERY_TYPST"
            )),
            Self::TemporaryFolder { .. } => Some(
                "it must be a folder with space in it where you may write; the variable TMPDIR names \
                 another one"
                    .to_owned(),
            ),
            _ => None,
        }
    }
}

impl fmt::Display for SetupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Project { path, reason } => {
                write!(
                    f,
                    "cannot open the project folder {}: {reason}",
                    path.display()
                )
            }
            Self::Folder { name, reason } => write!(f, "cannot use the folder {name}/: {reason}"),
            Self::Font { file, reason } => write!(f, "cannot use the font {file}: {reason}"),
            Self::Standards { reason } => write!(f, "cannot use these PDF standards: {reason}"),
            Self::ProgramMissing { program: None } => {
                write!(f, "found no `typst` program on the PATH")
            }
            Self::ProgramMissing {
                program: Some(program),
            } => write!(f, "found no program at {}", program.display()),
            Self::ProgramVersion { program, found } => write!(
                f,
                "{} is version {found}, expected {TYPST_VERSION}",
                program.display()
            ),
            Self::ProgramFailed { program, reason } => {
                write!(f, "cannot run {}: {reason}", program.display())
            }
            Self::TemporaryFolder { reason } => {
                write!(f, "cannot fill a temporary folder for typst: {reason}")
            }
        }
    }
}

impl std::error::Error for SetupError {}
