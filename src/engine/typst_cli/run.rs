//! Running a program with limits.

use std::io::{self, Read};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use wait_timeout::ChildExt;

/// How much of each stream is kept: 1 MiB. The rest is read and dropped, so that
/// the program never waits for a reader.
const KEEP: usize = 1 << 20;

/// How long to wait for the end of a stream after the program has ended: something
/// that it started may hold on to the other end.
const STREAM_GRACE: Duration = Duration::from_millis(500);

/// What a program left when it ended.
pub(super) struct Finished {
    pub(super) status: ExitStatus,
    /// The first mebibyte of each stream.
    pub(super) stdout: Vec<u8>,
    pub(super) stderr: Vec<u8>,
}

/// Why a program did not come to an end of its own.
pub(super) enum RunError {
    /// It took too long and was killed.
    TimedOut,
    /// It could not be started or waited for.
    System(io::Error),
}

/// Runs a program to its end, or kills it when the time is up. In every case the
/// program is gone, and reaped, when this returns.
pub(super) fn run(mut command: Command, time_limit: Duration) -> Result<Finished, RunError> {
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(RunError::System)?;
    let stdout = child.stdout.take().map(Collector::new);
    let stderr = child.stderr.take().map(Collector::new);
    let ended = child.wait_timeout(time_limit);
    if !matches!(ended, Ok(Some(_))) {
        // It may have ended just now; then there is nothing to kill, only to reap.
        _ = child.kill();
        _ = child.wait();
    }
    match ended {
        Ok(Some(status)) => Ok(Finished {
            status,
            stdout: stdout.map(Collector::finish).unwrap_or_default(),
            stderr: stderr.map(Collector::finish).unwrap_or_default(),
        }),
        Ok(None) => Err(RunError::TimedOut),
        Err(error) => Err(RunError::System(error)),
    }
}

/// Reads a stream in a thread of its own.
struct Collector {
    kept: Arc<Mutex<Vec<u8>>>,
    ended: Receiver<()>,
}

impl Collector {
    fn new(stream: impl Read + Send + 'static) -> Self {
        let kept = Arc::new(Mutex::new(Vec::new()));
        let (end, ended) = mpsc::channel();
        let shared = Arc::clone(&kept);
        thread::spawn(move || {
            collect(stream, &shared);
            // Nobody may be waiting any more.
            _ = end.send(());
        });
        Self { kept, ended }
    }

    fn finish(self) -> Vec<u8> {
        _ = self.ended.recv_timeout(STREAM_GRACE);
        std::mem::take(&mut *self.kept.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn collect(mut stream: impl Read, kept: &Mutex<Vec<u8>>) {
    let mut buffer = vec![0; 64 << 10];
    loop {
        let length = match stream.read(&mut buffer) {
            Ok(0) => return,
            Ok(length) => length,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(_) => return,
        };
        let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
        let room = KEEP.saturating_sub(kept.len());
        kept.extend_from_slice(&buffer[..length.min(room)]);
    }
}
