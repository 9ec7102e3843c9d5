//! Where calls stand, and what went wrong in them.
//!
//! A function of fluent-bundle can return a value and nothing else. What goes
//! wrong in one is laid down here, for the message that is being resolved on
//! this thread; a message that is left with anything laid down is not told.

use std::cell::RefCell;
use std::ops::Range;
use std::sync::Arc;

use super::functions::FunctionError;
use super::syntax::Tree;
use crate::diagnostics::{Diagnostic, Location, Place};

/// The places of the numbered calls of a locale.
#[derive(Default)]
pub struct Sites {
    places: Vec<(Arc<Tree>, Range<usize>)>,
}

impl Sites {
    /// How many calls have a number.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Numbers the calls of a file, going on from [`len`](Self::len).
    pub fn extend(&mut self, tree: &Arc<Tree>, ranges: Vec<Range<usize>>) {
        self.places
            .extend(ranges.into_iter().map(|range| (Arc::clone(tree), range)));
    }

    /// Where a call stands.
    pub fn location(&self, site: usize) -> Option<Location> {
        self.places
            .get(site)
            .map(|(tree, range)| tree.location(range))
    }
}

/// What a function says that was given nothing. Whoever should have given it has
/// mostly said why; then this is not told.
pub const NO_VALUE: &str = "found no value";

thread_local! {
    /// One list a message that is being resolved, the innermost last: a name
    /// within a sentence is a message of its own.
    static FAILURES: RefCell<Vec<Vec<Diagnostic>>> = const { RefCell::new(Vec::new()) };
}

/// Runs `resolve` and returns what functions laid down meanwhile.
pub fn collect<T>(resolve: impl FnOnce() -> T) -> (T, Vec<Diagnostic>) {
    // Takes its list off again also when `resolve` panics.
    struct Frame;
    impl Drop for Frame {
        fn drop(&mut self) {
            FAILURES.with_borrow_mut(|lists| lists.pop());
        }
    }
    FAILURES.with_borrow_mut(|lists| lists.push(Vec::new()));
    let frame = Frame;
    let result = resolve();
    let failures =
        FAILURES.with_borrow_mut(|lists| lists.last_mut().map(std::mem::take).unwrap_or_default());
    drop(frame);
    (result, failures)
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
    FAILURES.with_borrow(Vec::len)
}

/// Lays down what went wrong in a call.
pub fn fail(error: &FunctionError, place: Option<Location>) {
    // The problems behind a name are told as they are, not as "the call failed".
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
                    Some(Place::At(name)) if diagnostic.rule == "missing-attribute" => diagnostic
                        .at(place.clone(), "asks for it")
                        .also(name, "does not have it"),
                    Some(found) => {
                        diagnostic.place = Some(found);
                        diagnostic.also(place.clone(), "used here")
                    }
                    None => diagnostic.at(place.clone(), "used here"),
                };
            }
            lay_down(diagnostic);
        }
        return;
    }
    let mut diagnostic = Diagnostic::error("function", error.message.clone());
    if let Some(place) = place {
        diagnostic = diagnostic.at(place, "here");
    }
    if let Some(help) = &error.help {
        diagnostic = diagnostic.help(help.clone());
    }
    lay_down(diagnostic);
}

fn lay_down(diagnostic: Diagnostic) {
    FAILURES.with_borrow_mut(|lists| {
        if let Some(list) = lists.last_mut() {
            list.push(diagnostic);
        }
    });
}
