//! The engine that runs the `typst` command.

mod report;
mod run;
mod workspace;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use super::{
    Document, Engine, Fonts, Limits, Output, Problem, Root, SetupError, Severity, Standards,
    TYPST_VERSION, without_missing_fonts,
};
use run::{Finished, RunError, run};
use workspace::{DocumentFolder, Workspace};

/// What `typst --version` may take.
const VERSION_LIMITS: Limits = Limits {
    time: Duration::from_secs(20),
    memory: None,
};
/// The largest PDF that is taken: 1 GiB.
const PDF_LIMIT: u64 = 1 << 30;

/// A port of this machine at which nobody listens, so that a proxy there is a
/// way to nowhere.
const NOWHERE: &str = "http://127.0.0.1:1";

/// Runs the `typst` command, once for each document.
///
/// The command sees a temporary folder with copies of what [`Root`] and [`Fonts`]
/// let it see, an environment without any variable that it would heed, and no way
/// to the network. The folder is private to the user and goes away with the engine.
#[derive(Debug)]
pub struct TypstCli {
    program: PathBuf,
    root: Root,
    standards: Standards,
    system_fonts: bool,
    workspace: Workspace,
    limits: Limits,
}

impl TypstCli {
    /// Finds the program (`typst` on the `PATH` unless one is given), checks that
    /// it is version [`TYPST_VERSION`], and fills the temporary folder.
    ///
    /// # Errors
    ///
    /// When the program is missing, cannot be run or is of another version, and
    /// when the temporary folder cannot be filled.
    pub fn new(
        program: Option<&Path>,
        root: Root,
        fonts: &Fonts,
        standards: &Standards,
    ) -> Result<Self, SetupError> {
        let program = find(program)?;
        check_version(&program)?;
        let workspace =
            Workspace::new(&root, fonts).map_err(|error| SetupError::TemporaryFolder {
                reason: error.to_string(),
            })?;
        Ok(Self {
            program,
            root,
            standards: standards.clone(),
            system_fonts: fonts.uses_system_fonts(),
            workspace,
            limits: Limits::default(),
        })
    }

    /// Sets how much time and memory the program may take for a document. Beyond
    /// that it is killed, and the document has failed.
    #[must_use]
    pub fn with_limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// The program that is run.
    pub fn program(&self) -> &Path {
        &self.program
    }

    fn command(&self, folder: &DocumentFolder, document: &Document) -> Command {
        let mut command = quiet(&self.program);
        command
            .current_dir(folder.root())
            // Read before any connection is made, and not there.
            .env("TYPST_CERT", self.workspace.empty().join("no-network"))
            .args(["compile", "--format", "pdf", "--diagnostic-format", "human"])
            .arg("--root")
            .arg(folder.root())
            .arg("--package-path")
            .arg(self.workspace.empty())
            .arg("--package-cache-path")
            .arg(self.workspace.empty())
            .arg(format!("--creation-timestamp={}", document.timestamp));
        for fonts in self.workspace.fonts() {
            command.arg("--font-path").arg(fonts);
        }
        if self.system_fonts {
            // Where fontconfig looks for its settings, and for a user's own fonts.
            for name in SYSTEM_FONT_VARIABLES {
                command.envs(env::var_os(name).map(|value| (name, value)));
            }
        } else {
            command.arg("--ignore-system-fonts");
        }
        if !self.standards.as_slice().is_empty() {
            command
                .arg("--pdf-standard")
                .arg(self.standards.to_string());
        }
        command.arg(folder.source()).arg(folder.pdf());
        command
    }

    fn run(&self, document: &Document) -> Result<Output, Vec<Problem>> {
        super::checked(document)?;
        let whole = |message: String| vec![Problem::error(message)];
        let folder = self
            .workspace
            .document_folder(&self.root, document)
            .map_err(|error| {
                whole(format!(
                    "cannot fill a temporary folder for `{}`: {error}",
                    document.path
                ))
            })?;
        let finished = run(self.command(&folder, document), &self.limits).map_err(|error| {
            vec![match error {
                RunError::Exceeded(exceeded) => exceeded.problem(),
                RunError::System(error) => {
                    Problem::error(format!("cannot run {}: {error}", self.program.display()))
                }
            }]
        })?;
        let mut problems = report::read(&finished.stderr);
        for problem in &mut problems {
            report::in_virtual_root(problem, &folder, |path| {
                self.root.refusal(path, document.assets)
            });
        }
        if !finished.status.success() {
            if !problems
                .iter()
                .any(|problem| problem.severity == Severity::Error)
            {
                problems.insert(0, unexplained(&finished));
            }
            return Err(problems);
        }
        match read_pdf(&folder.pdf()) {
            Ok(pdf) => Ok(Output {
                pdf,
                warnings: problems,
            }),
            Err(reason) => {
                problems.insert(0, Problem::error(format!("typst left no PDF: {reason}")));
                Err(problems)
            }
        }
    }
}

impl Engine for TypstCli {
    fn name(&self) -> &'static str {
        "typst"
    }

    fn compile(&self, document: &Document) -> Result<Output, Vec<Problem>> {
        without_missing_fonts(self.run(document))
    }
}

/// What fontconfig heeds; passed on only where system fonts are wanted.
const SYSTEM_FONT_VARIABLES: [&str; 5] = [
    "HOME",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "XDG_CACHE_HOME",
    "FONTCONFIG_FILE",
];

/// The program with nothing to read and an environment without the caller's
/// variables: `TYPST_*` and `SOURCE_DATE_EPOCH` change what Typst does.
fn quiet(program: &Path) -> Command {
    let mut command = Command::new(program);
    command
        .env_clear()
        .env("NO_COLOR", "1")
        .stdin(Stdio::null());
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"] {
        command
            .env(name, NOWHERE)
            .env(name.to_ascii_lowercase(), NOWHERE);
    }
    command
}

/// The program that was asked for, or the first `typst` on the `PATH`.
fn find(program: Option<&Path>) -> Result<PathBuf, SetupError> {
    let name = program.unwrap_or(Path::new("typst"));
    // As a shell does it: a name alone is looked up, anything else is a path.
    let found = if name.components().count() > 1 || name.is_absolute() {
        Some(name.to_owned()).filter(|path| is_program(path))
    } else {
        let mut file = name.as_os_str().to_owned();
        file.push(env::consts::EXE_SUFFIX);
        env::split_paths(&env::var_os("PATH").unwrap_or_default())
            .filter(|folder| !folder.as_os_str().is_empty())
            .flat_map(|folder| [folder.join(name), folder.join(&file)])
            .find(|path| is_program(path))
    };
    if let Some(path) = program
        && found.is_none()
        && path.exists()
    {
        return Err(SetupError::ProgramFailed {
            program: path.to_owned(),
            reason: match path.is_dir() {
                true => "it is a folder".to_owned(),
                false => "it is not a program that may be run".to_owned(),
            },
        });
    }
    // The program is started from another folder than this one.
    found
        .and_then(|path| std::path::absolute(path).ok())
        .ok_or_else(|| SetupError::ProgramMissing {
            program: program.map(Path::to_owned),
        })
}

#[cfg(unix)]
fn is_program(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(path)
        .is_ok_and(|metadata| metadata.is_file() && metadata.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_program(path: &Path) -> bool {
    path.is_file()
}

fn check_version(program: &Path) -> Result<(), SetupError> {
    let failed = |reason: String| SetupError::ProgramFailed {
        program: program.to_owned(),
        reason,
    };
    let mut command = quiet(program);
    command.arg("--version");
    let finished = run(command, &VERSION_LIMITS).map_err(|error| match error {
        RunError::Exceeded(exceeded) => failed(format!("`--version` took {exceeded}")),
        RunError::System(error) => failed(error.to_string()),
    })?;
    if !finished.status.success() {
        return Err(failed(format!(
            "`--version` ended with {}",
            finished.status
        )));
    }
    // `typst 0.15.1 (39b6d8c1)`
    let printed = String::from_utf8_lossy(&finished.stdout);
    let mut words = printed.split_whitespace();
    match (words.next(), words.next()) {
        (Some("typst"), Some(TYPST_VERSION)) => Ok(()),
        (Some("typst"), Some(found)) => Err(SetupError::ProgramVersion {
            program: program.to_owned(),
            found: found.to_owned(),
        }),
        _ => Err(failed(format!(
            "`--version` printed `{}`, expected `typst {TYPST_VERSION}`",
            beginning(&printed, 80)
        ))),
    }
}

fn read_pdf(path: &Path) -> Result<Vec<u8>, String> {
    let length = fs::metadata(path).map_err(|error| error.to_string())?.len();
    if length > PDF_LIMIT {
        return Err(format!("it is larger than {} MiB", PDF_LIMIT >> 20));
    }
    fs::read(path).map_err(|error| error.to_string())
}

/// The problem of a program that failed without saying why in words we know.
fn unexplained(finished: &Finished) -> Problem {
    let problem = Problem::error(format!("typst ended with {}", finished.status));
    let said = String::from_utf8_lossy(&finished.stderr);
    match beginning(said.trim(), 2000) {
        "" => problem,
        said => problem.with_hint(format!("it said: {said}")),
    }
}

/// The first characters of a text.
fn beginning(text: &str, characters: usize) -> &str {
    let end = text
        .char_indices()
        .nth(characters)
        .map_or(text.len(), |(end, _)| end);
    text[..end].trim_end()
}
