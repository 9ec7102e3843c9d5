//! A program that runs while a test goes on.

use std::io::{self, BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

/// How long a test waits for a line: machines are slow at times.
const PATIENCE: Duration = Duration::from_secs(120);

/// A program that runs. It is killed where a test ends before it does.
pub struct Running {
    child: Child,
    lines: Receiver<String>,
    said: String,
}

impl Running {
    /// Starts a command.
    pub fn new(mut command: Command, root: PathBuf) -> Self {
        // One pipe for both streams: the lines come in the order in which they are printed.
        let (reader, writer) = io::pipe().expect("a pipe");
        let other = writer.try_clone().expect("another end");
        let child = command.stdout(writer).stderr(other).spawn();
        let child = child.expect("the program starts");
        // With the ends of the pipe that are in it.
        drop(command);
        let (send, lines) = mpsc::channel();
        let root = root.to_string_lossy().into_owned();
        thread::spawn(move || {
            for line in BufReader::new(reader).lines().map_while(Result::ok) {
                if send.send(line.replace(&root, "[PROJECT]")).is_err() {
                    return;
                }
            }
        });
        Self {
            child,
            lines,
            said: String::new(),
        }
    }

    /// Waits for a line that has this text in it, and gives what was said up to it.
    #[track_caller]
    pub fn wait_for(&mut self, text: &str) -> String {
        let begin = Instant::now();
        let mut said = String::new();
        while begin.elapsed() < PATIENCE {
            let Ok(line) = self.lines.recv_timeout(Duration::from_millis(200)) else {
                let ended = self.child.try_wait().expect("the state of the program");
                assert!(ended.is_none(), "it ended: {}{said}", self.said);
                continue;
            };
            said.push_str(&line);
            said.push('\n');
            if line.contains(text) {
                self.said.push_str(&said);
                return said;
            }
        }
        panic!("{text:?} was not said: {}{said}", self.said);
    }

    /// What was said for so long.
    pub fn listen(&mut self, time: Duration) -> String {
        let begin = Instant::now();
        let mut said = String::new();
        while let Some(left) = time.checked_sub(begin.elapsed()) {
            if let Ok(line) = self.lines.recv_timeout(left) {
                said.push_str(&line);
                said.push('\n');
            }
        }
        self.said.push_str(&said);
        said
    }

    /// Sends it a signal, as ctrl-C does, and waits for its end: how it ended, and what it said.
    #[cfg(unix)]
    pub fn interrupt(mut self) -> (ExitStatus, String) {
        let id = self.child.id().to_string();
        let sent = Command::new("kill").args(["-INT", &id]).status();
        assert!(sent.expect("kill runs").success());
        let status = self.child.wait().expect("it ends");
        for line in self.lines.iter() {
            self.said.push_str(&line);
            self.said.push('\n');
        }
        (status, std::mem::take(&mut self.said))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended.
        _ = self.child.kill();
        _ = self.child.wait();
    }
}
