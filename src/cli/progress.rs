//! How far a long command is: a bar on a terminal, lines in a log.

use std::io::IsTerminal;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use indicatif::{HumanDuration, ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::terminal;
use crate::publish::{Loaded, Progress};

/// What is over sooner shows nothing.
const PATIENCE: Duration = Duration::from_secs(1);
/// How often a bar is drawn anew.
const TICK: Duration = Duration::from_millis(100);
/// How often a log gets a line.
const LINE: Duration = Duration::from_secs(10);
/// A log gets none of fewer records: scripts read the standard error of a small build for
/// problems, and on a slow machine it must be empty, too.
const LEAST_OF_LINES: usize = 20;

/// Shows how far work is, until it is dropped.
pub struct Meter {
    bar: ProgressBar,
    /// Dropped to end the thread that prints.
    end: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

/// The position of the bar is what both ways of printing read.
struct Position(ProgressBar);

impl Progress for Position {
    fn advance(&self) {
        self.0.inc(1);
    }
}

impl Meter {
    /// Shows how many of so many records are done, on the standard error: what was done to
    /// them is `verb`, such as "checked".
    pub fn start(verb: &'static str, records: usize) -> Self {
        let bar = ProgressBar::with_draw_target(
            u64::try_from(records).ok(),
            ProgressDrawTarget::hidden(),
        );
        let (end, ended) = mpsc::channel();
        let of_thread = bar.clone();
        let is_terminal = std::io::stderr().is_terminal();
        // Where no thread can be started, nothing is shown; the work is the same.
        let thread = std::thread::Builder::new().name("progress".to_owned());
        let thread = thread.spawn(move || match is_terminal {
            true => draw(&of_thread, verb, &ended),
            false if records < LEAST_OF_LINES => {}
            false => print(&of_thread, verb, &ended, LINE),
        });
        Self {
            bar,
            end: Some(end),
            thread: thread.ok(),
        }
    }

    /// Shows nothing.
    pub fn none() -> Self {
        Self {
            bar: ProgressBar::hidden(),
            end: None,
            thread: None,
        }
    }

    /// The same records, which say when one of them is done.
    pub fn of(&self, loaded: Loaded) -> Loaded {
        loaded.with_progress(Arc::new(Position(self.bar.clone())))
    }
}

impl Drop for Meter {
    fn drop(&mut self) {
        drop(self.end.take());
        if let Some(thread) = self.thread.take() {
            // It prints and nothing else.
            _ = thread.join();
        }
    }
}

/// Whether the work goes on after so long.
fn goes_on(ended: &Receiver<()>, after: Duration) -> bool {
    ended.recv_timeout(after) == Err(RecvTimeoutError::Timeout)
}

/// A bar with rate and time left, once the work takes long.
fn draw(bar: &ProgressBar, verb: &str, ended: &Receiver<()>) {
    if !goes_on(ended, PATIENCE) {
        return;
    }
    let template = format!("{verb} {{bar:30}} {{pos}}/{{len}} records, {{per_sec}}, {{eta}} left");
    if let Ok(style) = ProgressStyle::with_template(&template) {
        bar.set_style(style.progress_chars("=> "));
    }
    bar.set_draw_target(ProgressDrawTarget::stderr());
    bar.tick();
    while goes_on(ended, TICK) {
        bar.tick();
    }
    bar.finish_and_clear();
}

/// A line every now and then.
fn print(bar: &ProgressBar, verb: &str, ended: &Receiver<()>, every: Duration) {
    let begin = Instant::now();
    while goes_on(ended, every) {
        let line = line(verb, bar.position(), bar.length(), begin.elapsed());
        // A log that cannot be written to fails the command where it matters.
        _ = terminal::note(&line);
    }
}

/// `checked 120 of 1000 records, 12 a second, 73 seconds left`
fn line(verb: &str, done: u64, records: Option<u64>, taken: Duration) -> String {
    let total = records.unwrap_or(done);
    let seconds = taken.as_secs().max(1);
    let rate = match done / seconds {
        0 => format!("{} a minute", done * 60 / seconds),
        rate => format!("{rate} a second"),
    };
    let left = match done {
        0 => String::new(),
        done => {
            let left = total.saturating_sub(done) * seconds / done;
            format!(", {} left", HumanDuration(Duration::from_secs(left)))
        }
    };
    format!("{verb} {done} of {total} records, {rate}{left}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_a_log_has_rate_and_time_left() {
        let after =
            |done, seconds| line("checked", done, Some(1_000), Duration::from_secs(seconds));
        assert_eq!(
            after(120, 10),
            "checked 120 of 1000 records, 12 a second, 73 seconds left"
        );
        assert_eq!(
            after(5, 10),
            "checked 5 of 1000 records, 30 a minute, 33 minutes left"
        );
        assert_eq!(after(0, 10), "checked 0 of 1000 records, 0 a minute");
    }

    #[test]
    fn what_is_over_soon_shows_nothing() {
        let begin = Instant::now();
        drop(Meter::start("built", 3));
        assert!(begin.elapsed() < PATIENCE);
    }
}
