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
    /// Notes it when the process holds too much memory.
    fn check_memory(&mut self, limits: &Limits) {
        let Some(limit) = limits.memory else { return };
        if self.memory.is_some() || !limits.is_memory_exceeded(None) {
            return;
        }
        let mut documents = Vec::from_iter(self.running.iter().chain(&self.overdue).cloned());
        documents.sort();
        self.memory = Some(MemoryExceeded {
            limit: Exceeded::Memory(limit),
            documents,
        });
    }

    /// Why no further document is started, if it is so.
    fn obstacle(&self) -> Option<String> {
        if let Some(MemoryExceeded { limit, documents }) = &self.memory {
            return Some(format!("{} took {limit}", list(documents)));
        }
        let processors = thread::available_parallelism().map_or(1, usize::from);
        (self.overdue.len() >= processors).then(|| {
            format!(
                "every processor is taken by what took too long and cannot be stopped: {}",
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
    /// When no further document is started.
    pub(super) fn begin(&self, path: &str, limits: &Limits) -> Result<(), Vec<Problem>> {
        let mut state = self.lock();
        // Documents that end at once are never looked at; overdue ones go on meanwhile.
        if !state.overdue.is_empty() {
            state.check_memory(limits);
        }
        if let Some(reason) = state.obstacle() {
            return Err(vec![
                Problem::error(format!("the document was not compiled, because {reason}"))
                    .with_hint(
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
        let mut state = self.lock();
        state.check_memory(limits);
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

#[cfg(test)]
mod tests {
    use super::*;

    fn limits(memory: Option<u64>) -> Limits {
        Limits {
            time: Duration::from_secs(1),
            memory,
        }
    }

    fn message(result: Result<(), Vec<Problem>>) -> String {
        result.unwrap_err().remove(0).message
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn too_much_memory_names_every_document_that_is_being_compiled() {
        let watch = Watch::default();
        // Less than any process holds.
        let (plenty, little) = (limits(None), limits(Some(1 << 20)));
        for path in ["c", "a", "b"] {
            watch.begin(path, &plenty).unwrap();
        }
        watch.end("c");
        let now = Duration::ZERO;
        watch.check("a", now, &plenty).unwrap();
        let together = "the document was stopped, because together a and b took more than 1 MiB of \
                        memory";
        assert_eq!(message(watch.check("a", now, &little)), together);
        // The other one is no longer waited for either, whatever is free by then.
        assert_eq!(message(watch.check("b", now, &plenty)), together);
        assert_eq!(
            message(watch.begin("d", &plenty)),
            "the document was not compiled, because a and b took more than 1 MiB of memory"
        );
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn the_memory_of_an_overdue_document_is_watched_while_others_are_compiled() {
        let watch = Watch::default();
        let (plenty, little) = (limits(None), limits(Some(1 << 20)));
        watch.begin("slow", &plenty).unwrap();
        let late = Duration::from_secs(2);
        assert_eq!(
            message(watch.check("slow", late, &plenty)),
            "the document took longer than 1 second and was stopped"
        );
        if thread::available_parallelism().is_ok_and(|processors| processors.get() > 1) {
            watch.begin("quick", &plenty).unwrap();
            watch.end("quick");
        }
        assert_eq!(
            message(watch.begin("another", &little)),
            "the document was not compiled, because slow took more than 1 MiB of memory"
        );
    }
}
