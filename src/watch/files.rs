//! The files of a project, as they are saved.
//!
//! `notify` reports what the system says, and this makes batches of it. Its own debouncer
//! passes over what the system says of events that it has lost, after which nobody knows what
//! has changed; here that is [`Change::Everything`].

use std::collections::BTreeSet;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode, ModifyKind};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::{Change, FOLDERS};

/// A burst is over when nothing happens for so long.
const QUIET: Duration = Duration::from_millis(10);
/// What keeps changing is looked at after so long all the same.
const LONGEST: Duration = Duration::from_millis(60);
/// How long a file may be gone while it is being replaced.
const GONE: Duration = Duration::from_millis(100);

/// Files that were saved close together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Batch {
    /// What has changed, each thing once.
    pub changes: BTreeSet<Change>,
    /// The files, from the project's folder.
    pub paths: BTreeSet<PathBuf>,
}

impl Batch {
    /// Whether nothing has changed.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }
}

/// Why the files of a project cannot be watched.
#[derive(Debug)]
pub struct WatchError(notify::Error);

impl fmt::Display for WatchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the files of the project cannot be watched: {}", self.0)
    }
}

impl std::error::Error for WatchError {}

impl From<notify::Error> for WatchError {
    fn from(error: notify::Error) -> Self {
        Self(error)
    }
}

/// The files of a project that are being watched.
pub struct Files {
    root: PathBuf,
    watcher: RecommendedWatcher,
    events: Receiver<notify::Result<Event>>,
}

impl Files {
    /// Begins to watch the folder of a project.
    ///
    /// # Errors
    /// What the system says, such as a limit to how much can be watched.
    pub fn watch(root: &Path) -> Result<Self, WatchError> {
        let root = root.canonicalize().map_err(notify::Error::io)?;
        let (send, events) = mpsc::channel();
        let watcher = notify::recommended_watcher(move |event| {
            // Nobody listens any more where this fails.
            _ = send.send(event);
        })?;
        let mut files = Self {
            root,
            watcher,
            events,
        };
        let root = files.root.clone();
        files.watcher.watch(&root, RecursiveMode::NonRecursive)?;
        files.watch_folders()?;
        Ok(files)
    }

    /// Watches the folders that are there; those that are watched stay so.
    fn watch_folders(&mut self) -> Result<(), WatchError> {
        for folder in FOLDERS {
            let path = self.root.join(folder);
            if path.is_dir() {
                self.watcher.watch(&path, RecursiveMode::Recursive)?;
            }
        }
        Ok(())
    }

    /// What was saved by now, once the burst is over: waits at most so long for its
    /// beginning. Empty where nothing that a build reads has changed.
    ///
    /// # Errors
    /// A folder that was made and cannot be watched.
    pub fn next(&mut self, patience: Duration) -> Result<Batch, WatchError> {
        let mut batch = Batch::default();
        match self.events.recv_timeout(patience) {
            Ok(event) => self.add(&mut batch, event)?,
            // The watcher is ours and lives as long as this.
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return Ok(batch),
        }
        let begin = Instant::now();
        loop {
            let is_gone = batch
                .paths
                .iter()
                .any(|path| !self.root.join(path).exists());
            let end = begin + if is_gone { GONE } else { LONGEST };
            let now = Instant::now();
            let wait = match is_gone {
                true => end.saturating_duration_since(now),
                false => QUIET.min(end.saturating_duration_since(now)),
            };
            match self.events.recv_timeout(wait) {
                Ok(event) if now < end => self.add(&mut batch, event)?,
                Ok(event) => {
                    self.add(&mut batch, event)?;
                    return Ok(batch);
                }
                Err(_) => return Ok(batch),
            }
        }
    }

    /// Adds what an event says.
    fn add(&mut self, batch: &mut Batch, event: notify::Result<Event>) -> Result<(), WatchError> {
        let event = match event {
            Ok(event) if event.need_rescan() => return self.lost(batch),
            Ok(event) => event,
            Err(_) => return self.lost(batch),
        };
        let is_change = match event.kind {
            // A file that was opened, by us for one, has not changed.
            EventKind::Access(kind) => {
                matches!(kind, AccessKind::Close(AccessMode::Write))
            }
            _ => true,
        };
        if !is_change {
            return Ok(());
        }
        for path in &event.paths {
            let Ok(path) = path.strip_prefix(&self.root) else {
                continue;
            };
            let Some(change) = Change::of(path) else {
                continue;
            };
            if FOLDERS.iter().any(|folder| path == Path::new(folder)) {
                // Another one that was renamed into its place is as good as new.
                let is_new = matches!(
                    event.kind,
                    EventKind::Create(_)
                        | EventKind::Remove(_)
                        | EventKind::Modify(ModifyKind::Name(_))
                );
                if !is_new {
                    continue;
                }
                self.watch_folders()?;
            }
            batch.changes.insert(change);
            batch.paths.insert(path.to_path_buf());
        }
        Ok(())
    }

    /// Nobody knows what has changed.
    fn lost(&mut self, batch: &mut Batch) -> Result<(), WatchError> {
        batch.changes.insert(Change::Design);
        self.watch_folders()
    }
}
