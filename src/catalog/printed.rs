//! Which part of a resolved text came from which fact.
//!
//! fluent-bundle joins everything that a message says into one string. What a
//! variable or a function prints is put between control characters that no
//! translation may hold, with the number of its [`Printed`]; whoever takes the text
//! apart finds it there. Values within values nest.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::sync::Arc;

use crate::diagnostics::Location;

/// Opens a printed value; its number follows.
pub const OPEN: char = '\u{11}';
/// Ends the number of a printed value.
pub const NUMBERED: char = '\u{12}';
/// Closes a printed value.
pub const CLOSE: char = '\u{13}';

/// The field of a name that is missing and was printed as what it is; its variable is
/// the message.
pub const ABSENT: &str = "?";

/// Where a printed value came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printed {
    /// The variable, without `$`; empty for an element of a list.
    pub variable: Arc<str>,
    /// The field of the record: `events[0].start`, `facts.anniversary`.
    pub field: Arc<str>,
    /// The call or variable in the translation; none for an element of a list.
    pub call: Option<Location>,
    /// The name that was printed; none where the value is no name.
    pub name: Option<PrintedName>,
}

/// A name, and which of its forms was printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintedName {
    /// The message that holds the name: `person-kamikawa-yoko`.
    pub reference: Arc<str>,
    /// The form; none for the name itself.
    pub form: Option<Arc<str>>,
}

/// A text between the marks of the printed value with that number.
pub fn mark(text: &str, number: usize) -> String {
    // A message prints some dozens of values.
    let mut marked = String::with_capacity(text.len() + 6);
    marked.push(OPEN);
    // Writing to a string cannot fail.
    let _ = write!(marked, "{number}");
    marked.push(NUMBERED);
    marked.push_str(text);
    marked.push(CLOSE);
    marked
}

/// A text without marks.
pub fn strip(text: &str) -> Cow<'_, str> {
    if !text.contains([OPEN, NUMBERED, CLOSE]) {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find([OPEN, NUMBERED, CLOSE]) {
        plain.push_str(&rest[..at]);
        let after = &rest[at + 1..];
        rest = if rest[at..].starts_with(OPEN) {
            after.split_once(NUMBERED).map_or("", |(_, rest)| rest)
        } else {
            after
        };
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_nest_and_leave_no_trace() {
        let inner = mark("Peru", 4);
        let text = format!("in {}.", mark(&format!("Lima, {inner}"), 12));
        assert_eq!(strip(&text), "in Lima, Peru.");
        assert_eq!(strip("plain 12"), "plain 12");
    }
}
