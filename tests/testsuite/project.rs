//! A project in a temporary folder, and what the program says and makes there.

use std::ffi::OsStr;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use tempfile::TempDir;

use crate::running::Running;
use crate::text;

/// The record of the meeting that most tests are about.
pub const PERU: &str = "2023-11-15-japan-peru";

/// Every record of the repository.
pub const RECORDS: [&str; 4] = [
    "2022-10-11-japan-canada",
    "2023-11-13-japan-chile",
    PERU,
    "2024-01-26-japan-argentina",
];

/// Every language of the repository that has all of them.
pub const LOCALES: [&str; 3] = ["en", "ja", "es"];

/// A project in a temporary folder, which goes away with it.
pub struct Project {
    folder: TempDir,
    root: PathBuf,
}

impl Project {
    /// The repository's own project. Its fonts are those built into the program
    /// (`init.rs` proves that they are the same files): a copy is 15 MB.
    pub fn whole() -> Self {
        Self::whole_in("project")
    }

    /// The same, in a folder of that name.
    pub fn whole_in(name: &str) -> Self {
        let project = Self::empty_in(name);
        for folder in ["data", "locales", "templates"] {
            copy(&repository().join(folder), &project.root.join(folder));
        }
        project.copy_file("chancery.toml");
        project
    }

    /// The Japan–Peru meeting alone, without templates and fonts: those built into
    /// the program are used.
    pub fn peru() -> Self {
        let project = Self::empty_in("project");
        project.write("chancery.toml", "source-locale = \"en\"\n");
        project.copy_file(&format!("data/{PERU}.yaml"));
        copy(
            &repository().join("data/registry"),
            &project.root.join("data/registry"),
        );
        for locale in LOCALES {
            for file in ["document", "names", "statements"] {
                project.copy_file(&format!("locales/{locale}/{file}.ftl"));
            }
            project.copy_file(&format!("locales/{locale}/meetings/{PERU}.ftl"));
        }
        project
    }

    /// `tests/testsuite/fixture`: a meeting as small as a meeting can be, in three
    /// languages. What is said of faults is tested on it, so that the places stay
    /// the same while the repository's own documents change.
    pub fn small() -> Self {
        let project = Self::empty_in("project");
        let fixture = repository().join("tests/testsuite/fixture");
        for path in ["chancery.toml", "data", "locales"] {
            copy(&fixture.join(path), &project.path(path));
        }
        project
    }

    /// The same, with a template in the project.
    pub fn small_with_templates() -> Self {
        let project = Self::small();
        let templates = repository().join("tests/testsuite/fixture/templates");
        copy(&templates, &project.path("templates"));
        project
    }

    /// The project `tests/fixtures/<name>`.
    pub fn fixture(name: &str) -> Self {
        let project = Self::empty_in("project");
        project.receive(name);
        project
    }

    /// Copies the files of `tests/fixtures/<name>` into the project.
    pub fn receive(&self, name: &str) -> &Self {
        copy(&repository().join("tests/fixtures").join(name), &self.root);
        self
    }

    /// A folder with nothing in it.
    pub fn empty() -> Self {
        Self::empty_in("project")
    }

    /// A folder of that name with nothing in it.
    pub fn empty_in(name: &str) -> Self {
        let folder = TempDir::new().expect("a temporary folder can be made");
        // On some systems the temporary folder is reached by a link.
        let root = folder.path().canonicalize().expect("it is there");
        let root = root.join(name);
        fs::create_dir(&root).expect("a folder can be made");
        Self { folder, root }
    }

    /// The project's folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A folder beside the project, which it must not reach.
    pub fn beside(&self) -> PathBuf {
        self.folder.path().canonicalize().expect("it is there")
    }

    /// A path in the project.
    pub fn path(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// Puts `to` in the place of `from`, which must stand in the file exactly once.
    #[track_caller]
    pub fn replace(&self, file: &str, from: &str, to: &str) -> &Self {
        let text = self.text(file);
        let count = text.matches(from).count();
        assert_eq!(count, 1, "{file} holds {from:?} {count} times, not once");
        self.write(file, text.replacen(from, to, 1))
    }

    /// Adds a text at the end of a file.
    #[track_caller]
    pub fn append(&self, file: &str, text: &str) -> &Self {
        self.write(file, self.text(file) + text)
    }

    /// Writes a file, and the folders that it needs.
    #[track_caller]
    pub fn write(&self, file: &str, contents: impl AsRef<[u8]>) -> &Self {
        let path = self.path(file);
        fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("made");
        fs::write(&path, contents).unwrap_or_else(|error| panic!("{file}: {error}"));
        self
    }

    /// Removes a file or a folder.
    #[track_caller]
    pub fn remove(&self, path: &str) -> &Self {
        let full = self.path(path);
        let removed = match full.is_dir() {
            true => fs::remove_dir_all(full),
            false => fs::remove_file(full),
        };
        removed.unwrap_or_else(|error| panic!("{path}: {error}"));
        self
    }

    /// Copies a file or a folder within the project.
    #[track_caller]
    pub fn copy(&self, from: &str, to: &str) -> &Self {
        copy(&self.path(from), &self.path(to));
        self
    }

    /// The text of a file.
    #[track_caller]
    pub fn text(&self, file: &str) -> String {
        fs::read_to_string(self.path(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
    }

    /// The bytes of a file.
    #[track_caller]
    pub fn bytes(&self, file: &str) -> Vec<u8> {
        fs::read(self.path(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
    }

    /// Whether there is such a file or folder.
    pub fn has(&self, path: &str) -> bool {
        self.path(path).exists()
    }

    /// The text of a PDF, as [`text::of_pdf`] gives it.
    #[track_caller]
    pub fn pdf_text(&self, record: &str, locale: &str) -> String {
        text::of_pdf(&self.path(&format!("out/{locale}/{record}.pdf")))
    }

    /// The PDF and the Typst source of every document, by path, sorted.
    pub fn outputs(&self) -> Vec<(String, Vec<u8>)> {
        let mut files = Vec::new();
        list(&self.path("out"), "out", &mut files);
        files.sort();
        files
            .into_iter()
            .map(|file| {
                let bytes = self.bytes(&file);
                (file, bytes)
            })
            .collect()
    }

    /// The program with these arguments, to be run in the project's folder.
    pub fn chancery<S: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = S>) -> Chancery {
        let mut command = Command::new(env!("CARGO_BIN_EXE_chancery"));
        command
            .args(arguments)
            .current_dir(&self.root)
            .env_clear()
            .env("HOME", self.folder.path())
            .stdin(Stdio::null());
        for name in ["PATH", "SystemRoot"] {
            command.envs(std::env::var_os(name).map(|value| (name, value)));
        }
        Chancery {
            command,
            root: self.root.clone(),
        }
    }

    /// The same as another user, which only the superuser can start.
    #[cfg(unix)]
    pub fn chancery_as_nobody<S: AsRef<OsStr>>(
        &self,
        arguments: impl IntoIterator<Item = S>,
    ) -> Chancery {
        use std::os::unix::process::CommandExt;
        let mut chancery = self.chancery(arguments);
        // The number of `nobody` on Linux; any that is not 0 would do.
        chancery.command.uid(65534).gid(65534);
        chancery
    }

    /// Runs the program with these arguments.
    pub fn run<S: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = S>) -> Said {
        self.chancery(arguments).run()
    }

    /// `chancery check`
    pub fn check(&self) -> Said {
        self.run(["check"])
    }

    /// `chancery build`
    pub fn build(&self) -> Said {
        self.run(["build"])
    }

    fn copy_file(&self, path: &str) {
        copy(&repository().join(path), &self.path(path));
    }
}

/// The program, about to run.
pub struct Chancery {
    command: Command,
    root: PathBuf,
}

impl Chancery {
    /// Sets a variable of the environment.
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Runs it in another folder than the project's.
    pub fn within(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// Starts it, and reads what it says line by line.
    pub fn start(self) -> Running {
        Running::new(self.command, self.root)
    }

    /// Runs it to its end.
    pub fn run(mut self) -> Said {
        let output = self.command.output().expect("the program starts");
        let root = self.root.to_string_lossy().into_owned();
        let text = |bytes: Vec<u8>| {
            let text = String::from_utf8(bytes).expect("the program prints UTF-8");
            text.replace(&root, "[PROJECT]")
        };
        Said {
            code: output.status.code(),
            stdout: text(output.stdout),
            stderr: text(output.stderr),
        }
    }
}

/// What the program said, with the project's folder as `[PROJECT]`.
#[derive(Debug)]
pub struct Said {
    /// The exit code; none for a program that was killed.
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

impl Said {
    /// Everything went well.
    #[track_caller]
    pub fn ok(self) -> Self {
        assert_eq!(self.code, Some(0), "{self}");
        self
    }

    /// Problems were found (1).
    #[track_caller]
    pub fn failed(self) -> Self {
        assert_eq!(self.code, Some(1), "{self}");
        self
    }

    /// The command was wrong (2).
    #[track_caller]
    pub fn refused(self) -> Self {
        assert_eq!(self.code, Some(2), "{self}");
        self
    }
}

/// As it is on the terminal: what was said, what was printed, and the exit code.
impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.stderr)?;
        f.write_str(&self.stdout)?;
        match self.code {
            Some(code) => write!(f, "exit code {code}"),
            None => f.write_str("killed"),
        }
    }
}

/// What `check` says of the small record with `to` in the place of `from`.
#[track_caller]
pub fn check_record(from: &str, to: &str) -> Said {
    let project = Project::small();
    project.replace(&format!("data/{PERU}.yaml"), from, to);
    project.check().failed()
}

/// The small project with that Fluent text in the place of the English message
/// `road-map`, on line 3 of its file.
#[track_caller]
pub fn with_road_map(text: &str) -> Project {
    let project = Project::small();
    let road_map = "road-map = { both-ministers } confirmed that they would draw up a road map.\n";
    project.replace(
        &format!("locales/en/meetings/{PERU}.ftl"),
        road_map,
        &format!("{text}\n"),
    );
    project
}

/// What `check` says of English then.
#[track_caller]
pub fn check_english(text: &str) -> Said {
    with_road_map(text)
        .run(["check", "--locale", "en"])
        .failed()
}

/// The repository's own project, built once for all tests that only look.
pub fn published() -> &'static Project {
    static PUBLISHED: LazyLock<Project> = LazyLock::new(|| {
        let project = Project::whole();
        let said = project.build().ok();
        assert_eq!(
            said.stderr, "",
            "the repository's documents build without a warning"
        );
        project
    });
    &PUBLISHED
}

/// The folder of the repository.
pub fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Makes a symbolic link.
pub fn link(target: &Path, at: &Path) {
    #[cfg(unix)]
    std::os::unix::fs::symlink(target, at).expect("a link can be made");
    #[cfg(not(unix))]
    panic!("no links here: {target:?}, {at:?}");
}

pub fn copy(from: &Path, to: &Path) {
    let problem = |error: std::io::Error| -> ! { panic!("{}: {error}", from.display()) };
    if from.is_dir() {
        fs::create_dir_all(to).unwrap_or_else(|error| problem(error));
        for entry in fs::read_dir(from).unwrap_or_else(|error| problem(error)) {
            let name = entry.expect("a name").file_name();
            copy(&from.join(&name), &to.join(&name));
        }
    } else {
        fs::create_dir_all(to.parent().expect("a file is in a folder")).expect("made");
        fs::copy(from, to).unwrap_or_else(|error| problem(error));
    }
}

/// Every file below a folder, named from the project's folder.
fn list(folder: &Path, name: &str, files: &mut Vec<String>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = format!("{name}/{}", entry.file_name().to_string_lossy());
        match entry.path().is_dir() {
            true => list(&entry.path(), &name, files),
            false => files.push(name),
        }
    }
}
