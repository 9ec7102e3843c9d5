//! Which documents are being compiled, and what happens when one of them goes beyond
//! the limits.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use crate::engine::limits::Exceeded;
use crate::engine::{Limits, Problem};

/// The documents of an engine that are being compiled.
#[derive(Default)]
pub(super) struct Watch(Mutex<State>);

#[derive(Default)]
struct State {
    /// Documents whose callers wait for them.
    running: Vec<String>,
    /// Documents that took too long, and may still be compiled.
    overdue: Vec<String>,
    /// Set when the process was found to hold too much memory.
    memory: Option<MemoryExceeded>,
}

struct MemoryExceeded {
    limit: Exceeded,
    /// The documents that were being compiled then.
    documents: Vec<String>,
}

impl State {
    /// Why no further document is begun, if it is so.
    fn obstacle(&self) -> Option<String> {
        if let Some(MemoryExceeded { limit, documents }) = &self.memory {
            return Some(format!("{} took {limit}", list(documents)));
        }
        let processors = thread::available_parallelism().map_or(1, usize::from);
        (self.overdue.len() >= processors).then(|| {
            format!(
                "{} took too long, cannot be stopped, and take up every processor",
                list(&self.overdue)
            )
        })
    }
}

impl Watch {
    /// Notes that a document is being compiled.
    ///
    /// # Errors
    ///
    /// When no further document is begun.
    pub(super) fn begin(&self, path: &str) -> Result<(), Vec<Problem>> {
        let mut state = self.lock();
        if let Some(reason) = state.obstacle() {
            return Err(vec![
                Problem::error(format!("the document was not begun, because {reason}")).with_hint(
                    "mend those first, or build with `--engine typst-cli`, where one document \
                     cannot stop another",
                ),
            ]);
        }
        state.running.push(path.to_owned());
        Ok(())
    }

    /// Notes that a document is no longer being compiled, in time or late.
    pub(super) fn end(&self, path: &str) {
        let mut state = self.lock();
        let State {
            running, overdue, ..
        } = &mut *state;
        for documents in [overdue, running] {
            if let Some(index) = documents.iter().position(|document| document == path) {
                documents.remove(index);
                return;
            }
        }
    }

    /// Looks at a document that has been compiled for that long.
    ///
    /// # Errors
    ///
    /// When it, or the process, has gone beyond the limits. The document is then no
    /// longer waited for.
    pub(super) fn check(
        &self,
        path: &str,
        elapsed: Duration,
        limits: &Limits,
    ) -> Result<(), Vec<Problem>> {
        let exceeded = limits.is_memory_exceeded(None);
        let mut state = self.lock();
        if let (true, Some(limit), None) = (exceeded, limits.memory, &state.memory) {
            let mut documents = Vec::from_iter(state.running.iter().chain(&state.overdue).cloned());
            documents.sort();
            state.memory = Some(MemoryExceeded {
                limit: Exceeded::Memory(limit),
                documents,
            });
        }
        if let Some(MemoryExceeded { limit, documents }) = &state.memory {
            let problem = match &documents[..] {
                [] | [_] => limit.problem(),
                _ => Problem::error(format!(
                    "the document was stopped, because together {} took {limit}",
                    list(documents)
                ))
                .with_hint(limit.hint())
                .with_hint("build them one at a time to see which of them it is"),
            };
            return Err(vec![problem]);
        }
        if elapsed < limits.time {
            return Ok(());
        }
        if let Some(index) = state.running.iter().position(|running| running == path) {
            let document = state.running.remove(index);
            state.overdue.push(document);
        }
        Err(vec![Exceeded::Time(limits.time).problem()])
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // What is in there is complete at any time, even if a thread panicked.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// `a`, `a and b`, `a, b and 3 others`.
fn list(documents: &[String]) -> String {
    match documents {
        [] => "the program".to_owned(),
        [one] => one.clone(),
        [one, other] => format!("{one} and {other}"),
        [one, other, third] => format!("{one}, {other} and {third}"),
        [one, other, rest @ ..] => format!("{one}, {other} and {} others", rest.len()),
    }
}
