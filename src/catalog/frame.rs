//! What functions report while a message is being resolved.
//!
//! A function of fluent-bundle can return a value and nothing else. What goes wrong
//! in one, and what it prints of which fact, is collected here, for the message that
//! is being resolved on this thread. A message with a failure is never printed.

use std::cell::RefCell;
use std::ops::Range;
use std::sync::Arc;

use super::functions::FunctionError;
use super::printed::{self, Printed};
use super::syntax::Tree;
use crate::diagnostics::{Diagnostic, Location, Place};
use crate::rules::Rule;

/// Where the numbered calls of the files of a language are.
#[derive(Default)]
pub struct Calls {
    files: Vec<FileCalls>,
}

/// The numbered calls of one file.
#[derive(Clone, Debug)]
pub struct FileCalls {
    /// The number of the first.
    pub first: u64,
    /// The file.
    pub tree: Arc<Tree>,
    /// The calls.
    pub calls: Arc<[NumberedCall]>,
}

/// A call as it is written.
#[derive(Clone, Debug)]
pub struct NumberedCall {
    /// The bytes of the function's name or of the selector.
    pub range: Range<usize>,
    /// The option `form`.
    pub form: Option<Arc<str>>,
}

impl Calls {
    /// Adds the calls of a file.
    pub fn add(&mut self, calls: FileCalls) {
        self.files.push(calls);
    }

    /// The call of that number, with its file.
    pub fn call(&self, number: u64) -> Option<(&Tree, &NumberedCall)> {
        self.files.iter().find_map(|file| {
            let index = usize::try_from(number.checked_sub(file.first)?).ok()?;
            Some((&*file.tree, file.calls.get(index)?))
        })
    }
}

/// The error of a function that got no value. Whatever should have given it has
/// mostly reported why; then this error is dropped.
pub const NO_VALUE: &str = "found no value";

thread_local! {
    static FRAMES: RefCell<Frames> = const { RefCell::new(Frames { failures: Vec::new(), printed: Vec::new() }) };
}

struct Frames {
    /// One list for each message that is being resolved, the innermost last: a name
    /// within a sentence is a message of its own.
    failures: Vec<Vec<Diagnostic>>,
    /// What the outermost message has printed so far.
    printed: Vec<Printed>,
}

/// What was reported while something was resolved.
pub struct Reported {
    /// What went wrong.
    pub failures: Vec<Diagnostic>,
    /// What was printed, by number; of the outermost message alone.
    pub printed: Vec<Printed>,
}

/// Runs `resolve` and returns what functions reported meanwhile.
pub fn collect<T>(resolve: impl FnOnce() -> T) -> (T, Reported) {
    // Takes its list off again also when `resolve` panics.
    struct Frame;
    impl Drop for Frame {
        fn drop(&mut self) {
            FRAMES.with_borrow_mut(|frames| {
                frames.failures.pop();
                if frames.failures.is_empty() {
                    frames.printed.clear();
                }
            });
        }
    }
    FRAMES.with_borrow_mut(|frames| frames.failures.push(Vec::new()));
    let frame = Frame;
    let result = resolve();
    let reported = FRAMES.with_borrow_mut(|frames| Reported {
        failures: frames
            .failures
            .last_mut()
            .map(std::mem::take)
            .unwrap_or_default(),
        printed: if frames.failures.len() == 1 {
            std::mem::take(&mut frames.printed)
        } else {
            Vec::new()
        },
    });
    drop(frame);
    (result, reported)
}

/// Drops what follows from something else that went wrong.
pub fn without_consequences(problems: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let is_consequence = |problem: &Diagnostic| problem.message == NO_VALUE;
    if problems.iter().all(is_consequence) {
        return problems;
    }
    problems
        .into_iter()
        .filter(|problem| !is_consequence(problem))
        .collect()
}

/// How many messages are being resolved within each other on this thread.
pub fn depth() -> usize {
    FRAMES.with_borrow(|frames| frames.failures.len())
}

/// Marks a text as what was printed of a fact.
pub fn print(text: &str, printed: Printed) -> String {
    FRAMES.with_borrow_mut(|frames| {
        if frames.failures.is_empty() {
            return text.to_owned();
        }
        frames.printed.push(printed);
        printed::mark(text, frames.printed.len() - 1)
    })
}

/// Reports what went wrong in a call.
pub fn fail(error: &FunctionError, place: Option<Location>) {
    // The problems behind a name are reported as they are, not as "the call failed".
    if let Some(diagnostics) = error
        .cause
        .as_ref()
        .and_then(|cause| cause.downcast_ref::<Vec<Diagnostic>>())
    {
        for diagnostic in diagnostics {
            let mut diagnostic = diagnostic.clone();
            if let Some(place) = &place {
                diagnostic = match diagnostic.place.take() {
                    // The form that was asked for is the more likely slip.
                    Some(Place::At(name)) if diagnostic.rule == Rule::MissingAttribute => {
                        diagnostic
                            .at(place.clone(), "asks for it")
                            .also(name, "does not have it")
                    }
                    Some(found) => {
                        diagnostic.place = Some(found);
                        diagnostic.also(place.clone(), "used here")
                    }
                    None => diagnostic.at(place.clone(), "used here"),
                };
            }
            report(diagnostic);
        }
        return;
    }
    let mut diagnostic = Diagnostic::new(Rule::Function, error.message.clone());
    if let Some(place) = place {
        diagnostic = diagnostic.at(place, "here");
    }
    if let Some(help) = &error.help {
        diagnostic = diagnostic.help(help.clone());
    }
    report(diagnostic);
}

fn report(diagnostic: Diagnostic) {
    FRAMES.with_borrow_mut(|frames| {
        if let Some(list) = frames.failures.last_mut() {
            list.push(diagnostic);
        }
    });
}
