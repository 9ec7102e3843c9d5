//! Running a program with limits.

use std::io::{self, Read};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use wait_timeout::ChildExt;

use crate::engine::Limits;
use crate::engine::limits::{CHECK_INTERVAL, Exceeded};

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
    /// It took too much and was killed.
    Exceeded(Exceeded),
    /// It could not be started or waited for.
    System(io::Error),
}

/// Runs a program to its end, or kills it when it goes beyond the limits. In every
/// case the program is gone, and reaped, when this returns.
pub(super) fn run(mut command: Command, limits: &Limits) -> Result<Finished, RunError> {
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(RunError::System)?;
    let stdout = child.stdout.take().map(Collector::new);
    let stderr = child.stderr.take().map(Collector::new);
    let ended = wait(&mut child, limits);
    if ended.is_err() {
        // It may have ended just now; then there is nothing to kill, only to reap.
        _ = child.kill();
        _ = child.wait();
    }
    Ok(Finished {
        status: ended?,
        stdout: stdout.map(Collector::into_bytes).unwrap_or_default(),
        stderr: stderr.map(Collector::into_bytes).unwrap_or_default(),
    })
}

/// Waits until a program ends or goes beyond the limits.
fn wait(child: &mut Child, limits: &Limits) -> Result<ExitStatus, RunError> {
    let begin = Instant::now();
    loop {
        let left = limits.time.saturating_sub(begin.elapsed());
        let ended = child.wait_timeout(left.min(CHECK_INTERVAL));
        if let Some(status) = ended.map_err(RunError::System)? {
            return Ok(status);
        }
        if begin.elapsed() >= limits.time {
            return Err(RunError::Exceeded(Exceeded::Time(limits.time)));
        }
        if let Some(limit) = limits.memory
            && limits.is_memory_exceeded(Some(child.id()))
        {
            return Err(RunError::Exceeded(Exceeded::Memory(limit)));
        }
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

    fn into_bytes(self) -> Vec<u8> {
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
        let space = KEEP.saturating_sub(kept.len());
        kept.extend_from_slice(&buffer[..length.min(space)]);
    }
}
