//! `chancery watch`

mod session;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use clap::Args;
use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag;

use super::args::{BuildCommand, EngineName, Format, Profile, ProjectArguments, RunArguments};
use super::{Failure, report, terminal};
use crate::diagnostics::{Diagnostic, grouped};
use crate::engine::Standards;
use crate::record::LanguageTag;
use crate::watch::{FOLDERS, Files};
use session::{Made, Session};

/// How soon ctrl-C is noticed.
const PATIENCE: Duration = Duration::from_millis(200);

/// `chancery watch`
#[derive(Debug, Args)]
pub struct WatchCommand {
    /// Records by name or file [default: all].
    #[arg(value_name = "RECORD")]
    pub records: Vec<String>,
    /// A language, or several with commas between them; may be given several times [default: every
    /// language of the record that is no draft].
    #[arg(long = "locale", value_name = "TAG", value_delimiter = ',')]
    pub locales: Vec<LanguageTag>,
    /// Makes proofs in the place of documents: see `chancery build --proof`.
    #[arg(long)]
    pub proof: bool,
    /// Shows the first page that is made, in the program that the system has for PDFs.
    #[arg(long)]
    pub open: bool,
    /// Where the output goes [default: `out` in the project].
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// How much is done at once, and what is printed.
    #[command(flatten)]
    pub run: RunArguments,
    /// The project.
    #[command(flatten)]
    pub project: ProjectArguments,
}

impl WatchCommand {
    /// The build that is done again and again.
    fn build(&self) -> BuildCommand {
        BuildCommand {
            records: self.records.clone(),
            locales: self.locales.clone(),
            engine: EngineName::DEFAULT,
            typst: None,
            emit: None,
            out: self.out.clone(),
            project: self.project.clone(),
            pdf_standard: Standards::default(),
            profile: Profile::Reader,
            allow_fallback: false,
            proof: self.proof,
            edition: None,
            verify: false,
            deny_warnings: false,
            deny: Vec::new(),
            format: Format::Human,
            system_fonts: false,
            run: self.run,
            time_limit: None,
            memory_limit: None,
        }
    }
}

/// Builds and checks what was asked for, and then again what a saved file changes.
pub fn run(command: &WatchCommand) -> Result<(), Failure> {
    let is_stopped = stopped()?;
    let build = command.build();
    let project = build.project.open()?;
    if let Some(folder) = build
        .out
        .as_deref()
        .and_then(|out| own_folder(&project.root, out))
    {
        return Err(Failure::Usage(
            format!(
                "each document in {folder}/ would be a change that is built again, without end"
            ),
            "give --out a folder that holds no records, translations, templates or fonts"
                .to_owned(),
        ));
    }
    // Before the first build: what is saved meanwhile must not be missed.
    let mut files = Files::watch(&project.root).map_err(|error| watch_failure(&error))?;
    let mut session = Session::new(&build)?;
    session.start()?;
    let mut round = Round::new(command.open);
    let mut patience = Duration::ZERO;
    while !is_stopped.load(Ordering::Relaxed) {
        let batch = files
            .next(patience)
            .map_err(|error| watch_failure(&error))?;
        patience = Duration::ZERO;
        if !batch.is_empty() {
            round.begin();
            for path in &batch.paths {
                say(command, &format!("changed {}", path.display()))?;
            }
            if let Err(failure) = session.apply(&batch) {
                round.keep(command, failure)?;
            }
        }
        // One step at a time: what is saved meanwhile comes before the next.
        if let Some(made) = session.build() {
            round.add(command, &made)?;
        } else if let Some(problems) = session.check() {
            round.end(command, &problems)?;
        } else {
            patience = PATIENCE;
        }
    }
    say(command, "stopped")
}

/// What came of the saves since everything was checked.
struct Round {
    begin: Instant,
    built: Instant,
    pages: usize,
    failed: usize,
    /// Whether the first page is still to be shown.
    opens: bool,
}

impl Round {
    fn new(opens: bool) -> Self {
        Self {
            begin: Instant::now(),
            built: Instant::now(),
            pages: 0,
            failed: 0,
            opens,
        }
    }

    /// Something was saved.
    fn begin(&mut self) {
        if self.pages + self.failed == 0 {
            self.begin = Instant::now();
        }
    }

    /// Prints what was made, and shows the first page.
    fn add(&mut self, command: &WatchCommand, made: &Made) -> Result<(), Failure> {
        self.built = Instant::now();
        self.pages += made.pages.len();
        self.failed += made.failed.len();
        for page in &made.pages {
            say(command, &format!("wrote  {}", page.display()))?;
        }
        for failed in &made.failed {
            say(command, &format!("failed {failed}"))?;
        }
        match made.pages.first().filter(|_| self.opens) {
            Some(page) => {
                self.opens = false;
                open(page)
            }
            None => Ok(()),
        }
    }

    /// Prints why nothing can be built before the next save.
    fn keep(&mut self, command: &WatchCommand, failure: Failure) -> Result<(), Failure> {
        if matches!(failure, Failure::Output(..)) {
            return Err(failure);
        }
        report(failure);
        self.wait(command)
    }

    /// Prints what is wrong, and how long it took.
    fn end(&mut self, command: &WatchCommand, problems: &[Diagnostic]) -> Result<(), Failure> {
        let causes = grouped(problems);
        terminal::diagnostics(&causes)?;
        terminal::error_count(&causes)?;
        if self.pages + self.failed == 0 {
            return self.wait(command);
        }
        let made = terminal::counted(self.pages, "document");
        let failed = match self.failed {
            0 => String::new(),
            failed => format!(", {failed} failed"),
        };
        let took = |end: Instant| end.saturating_duration_since(self.begin).as_millis();
        let [built, checked] = [took(self.built), took(Instant::now())];
        say(
            command,
            &format!("{made}{failed}; built after {built} ms, checked after {checked} ms"),
        )?;
        self.wait(command)
    }

    /// Says that everything is done.
    fn wait(&mut self, command: &WatchCommand) -> Result<(), Failure> {
        *self = Self::new(self.opens);
        say(command, "waiting for a file to be saved; ctrl-C stops")
    }
}

/// A flag that ctrl-C raises. The second time, the process ends at once.
fn stopped() -> Result<Arc<AtomicBool>, Failure> {
    let is_stopped = Arc::new(AtomicBool::new(false));
    for signal in [SIGINT, SIGTERM] {
        flag::register_conditional_shutdown(signal, 1, Arc::clone(&is_stopped))
            .and_then(|_| flag::register(signal, Arc::clone(&is_stopped)))
            .map_err(|error| {
                let message = format!("ctrl-C cannot be waited for: {error}");
                Failure::Usage(message, String::new())
            })?;
    }
    Ok(is_stopped)
}

/// The folder of the project's own files that documents would be written into.
fn own_folder(root: &Path, out: &Path) -> Option<&'static str> {
    let out = std::path::absolute(out).ok()?;
    // What is not there yet may be made in a folder behind a symbolic link.
    let out = out.ancestors().find_map(|there| {
        let real = there.canonicalize().ok()?;
        Some(real.join(out.strip_prefix(there).ok()?))
    })?;
    FOLDERS.into_iter().find(|folder| {
        let folder = root.join(folder).canonicalize();
        folder.is_ok_and(|folder| out.starts_with(folder))
    })
}

fn watch_failure(error: &crate::watch::WatchError) -> Failure {
    Failure::Usage(
        error.to_string(),
        "on Linux, fs.inotify.max_user_watches is how many folders can be watched".to_owned(),
    )
}

fn say(command: &WatchCommand, text: &str) -> Result<(), Failure> {
    match command.run.quiet {
        true => Ok(()),
        false => terminal::line(text),
    }
}

/// Shows a page in the program that the system has for it.
fn open(page: &Path) -> Result<(), Failure> {
    match opener::open(page) {
        Ok(()) => Ok(()),
        Err(error) => terminal::error(
            &format!("{} cannot be shown: {error}", page.display()),
            "open it yourself; its program may show each new version by itself",
        ),
    }
}
