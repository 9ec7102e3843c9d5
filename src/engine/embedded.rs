//! The engine that has the Typst compiler inside the program.

mod compiler;
mod convert;
mod watch;
mod world;

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use rayon::{ThreadPool, ThreadPoolBuilder};

use super::limits::CHECK_INTERVAL;
use super::{
    Document, Engine, Fonts, Limits, Output, Problem, Root, SetupError, Standards,
    without_missing_fonts,
};
use compiler::Compiler;
use watch::Watch;
use world::OwnedDocument;

/// After how many documents results that were of no use lately are forgotten.
const EVICT_EVERY: usize = 60;
/// How many such rounds a result may go unused.
const EVICT_AGE: usize = 2;
/// Documents compiled by this process. Typst's memory of results is one for the
/// process, so this is too.
static COMPILED: AtomicUsize = AtomicUsize::new(0);

/// The stack of a thread that compiles, in bytes: twice that of a main thread, which
/// Typst's limits to nesting are made for. Memory is taken only for what is used.
const STACK_SIZE: usize = 16 << 20;

/// The Typst compiler inside the program.
///
/// Templates are parsed and fonts are read once; what Typst computed for one
/// document serves the next. As many documents are compiled at once as there are
/// calls.
///
/// # Limits
///
/// A document that goes beyond the [`Limits`] has failed, but nothing can stop the
/// thread that compiles it: the thread ends with the process, and keeps one
/// processor busy until then.
///
/// - A document that takes too long costs only itself, until there are as many of
///   them as processors. Then no further document is started.
/// - When the process holds too much memory, every document that is being compiled
///   has failed, and no further one is started: the memory cannot be taken back. The
///   caller should report what it has and end the process.
///
/// # What can still go wrong
///
/// A template that asks for more memory at once than the system grants, or nests
/// content many thousand levels deep, ends the whole process. Templates are trusted
/// that far; records and translations reach Typst only as strings and can do neither.
pub struct Embedded {
    compiler: Arc<Compiler>,
    limits: Limits,
    watch: Arc<Watch>,
    /// Threads that are not compiling now.
    ///
    /// Typst lays out parts of a document in parallel, with rayon, and a thread that
    /// waits for such a part takes up whatever else its pool has to do. In the
    /// caller's pool that is the next document, in the middle of this one, and then
    /// the next, until the stack is used up. So each document gets a pool of one
    /// thread, and the caller waits without taking up anything.
    idle: Mutex<Vec<ThreadPool>>,
}

impl Embedded {
    /// Makes the engine: reads the fonts' tables, nothing else yet.
    ///
    /// # Errors
    ///
    /// When one of the project's fonts cannot be used.
    pub fn new(root: Root, fonts: &Fonts, standards: &Standards) -> Result<Self, SetupError> {
        let compiler = Compiler::new(root, fonts, standards)?;
        Ok(Self {
            compiler: Arc::new(compiler),
            limits: Limits::default(),
            watch: Arc::default(),
            idle: Mutex::default(),
        })
    }

    /// Sets how much time a document, and how much memory this process may take.
    #[must_use]
    pub fn with_limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Compiles a document in a thread of its own and waits for it, within the limits.
    fn run(&self, document: OwnedDocument) -> Result<Output, Vec<Problem>> {
        let path = document.path().to_owned();
        self.watch.begin(&path, &self.limits)?;
        let idle = self.lock_idle().pop();
        let thread = match idle.map_or_else(start_thread, Ok) {
            Ok(thread) => thread,
            Err(reason) => {
                self.watch.end(&path);
                return Err(vec![Problem::error(reason)]);
            }
        };
        let (send, result) = mpsc::channel();
        let (compiler, watch) = (Arc::clone(&self.compiler), Arc::clone(&self.watch));
        thread.spawn(move || {
            // Nobody takes it where a limit was reached meanwhile.
            let result = compile(&compiler, &document);
            watch.end(document.path());
            _ = send.send(result);
        });
        let begin = Instant::now();
        loop {
            match result.recv_timeout(CHECK_INTERVAL) {
                Ok(result) => {
                    self.lock_idle().push(thread);
                    return result;
                }
                Err(RecvTimeoutError::Disconnected) => {
                    self.watch.end(&path);
                    return Err(vec![broken("its thread ended")]);
                }
                // The thread is left to itself.
                Err(RecvTimeoutError::Timeout) => {
                    self.watch.check(&path, begin.elapsed(), &self.limits)?;
                }
            }
        }
    }

    fn lock_idle(&self) -> MutexGuard<'_, Vec<ThreadPool>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Engine for Embedded {
    fn name(&self) -> &'static str {
        "embedded"
    }

    fn compile(&self, document: &Document) -> Result<Output, Vec<Problem>> {
        let created = super::checked(document)?;
        without_missing_fonts(self.run(OwnedDocument::new(document, created)))
    }
}

fn start_thread() -> Result<ThreadPool, String> {
    ThreadPoolBuilder::new()
        .num_threads(1)
        .stack_size(STACK_SIZE)
        .thread_name(|_| "typst".to_owned())
        .build()
        .map_err(|error| format!("cannot start a thread for typst: {error}"))
}

fn compile(compiler: &Compiler, document: &OwnedDocument) -> Result<Output, Vec<Problem>> {
    let result = catch_unwind(AssertUnwindSafe(|| compiler.compile(document)));
    // On failure too: what led up to it was remembered all the same. This has to be
    // the comemo that typst was built with, another one forgets nothing.
    if (COMPILED.fetch_add(1, Ordering::Relaxed) + 1).is_multiple_of(EVICT_EVERY) {
        typst::comemo::evict(EVICT_AGE);
    }
    result.unwrap_or_else(|panic| Err(vec![broken(panic_message(&*panic))]))
}

/// The problem of a compiler that broke down.
fn broken(reason: &str) -> Problem {
    Problem::error(format!("typst broke down: {reason}"))
        .with_hint("this is a fault in typst, not in the document; please report it")
}

fn panic_message(panic: &(dyn Any + Send)) -> &str {
    panic
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("no message")
}

#[cfg(test)]
mod tests {
    use typst_pdf::PdfStandards;

    use super::*;
    use crate::engine::Standard;

    #[test]
    fn standards_go_together_exactly_where_typst_says_so() {
        let mut lists = vec![vec![]];
        for length in 0..3 {
            let longer = Vec::from_iter(lists.iter().filter(|list| list.len() == length).cloned());
            for list in longer {
                for standard in Standard::ALL {
                    lists.push([&list[..], &[standard]].concat());
                }
            }
        }
        assert_eq!(lists.len(), 1 + 17 + 17 * 17 + 17 * 17 * 17);
        for list in lists {
            let theirs = Vec::from_iter(list.iter().copied().map(convert::standard));
            let ours = Standards::new(list.iter().copied());
            assert_eq!(ours.is_ok(), PdfStandards::new(&theirs).is_ok(), "{list:?}");
        }
    }
}
