//! What goes wrong in a function, in words for the translator.

use std::any::Any;
use std::fmt;
use std::sync::Arc;

use fixed_decimal::Decimal;

/// What a function found wrong with its argument, its options or the locale's data.
///
/// Messages are lower case and say what was found and what was expected. Where it happened is
/// known to the caller, which adds file and line.
#[derive(Clone)]
pub struct FunctionError {
    /// What was found, and what was expected.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
    /// Diagnostics of the caller that came back through a function, such as those of the
    /// message behind a name. The functions hand it on and never look inside.
    pub cause: Option<Arc<dyn Any + Send + Sync>>,
}

impl FunctionError {
    /// An error with a message alone.
    pub fn new(message: impl Into<String>) -> Self {
        FunctionError {
            message: message.into(),
            help: None,
            cause: None,
        }
    }

    /// Adds what to do about it.
    #[must_use]
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Adds diagnostics of the caller.
    #[must_use]
    pub fn with_cause(mut self, cause: Arc<dyn Any + Send + Sync>) -> Self {
        self.cause = Some(cause);
        self
    }
}

impl fmt::Debug for FunctionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FunctionError")
            .field("message", &self.message)
            .field("help", &self.help)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for FunctionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        match &self.help {
            Some(help) => write!(f, "; {help}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for FunctionError {}

/// The help for a word that is none of the known ones: the nearest, if one is near, then all.
pub(super) fn suggest<'a>(
    word: &str,
    known: impl IntoIterator<Item = &'a str> + Clone,
    subject: &str,
) -> String {
    let all = known.clone().into_iter().collect::<Vec<_>>().join(", ");
    match nearest(word, known) {
        Some(near) => format!("did you mean \"{near}\"? {subject}: {all}"),
        None => format!("{subject}: {all}"),
    }
}

/// The known word that `word` is most likely a misspelling of: by letters, or as the longer or shorter
/// form of one word alone ("monday" of "mon", "fem" of "feminine").
pub(super) fn nearest<'a>(
    word: &str,
    known: impl IntoIterator<Item = &'a str> + Clone,
) -> Option<&'a str> {
    // Edit distance costs the product of the lengths, and the word is the translator's.
    const LONGEST: usize = 64;
    if word.len() > LONGEST {
        return None;
    }
    let folded = word.to_lowercase();
    let by_letters = known
        .clone()
        .into_iter()
        .map(|known| {
            (
                strsim::damerau_levenshtein(&folded, &known.to_lowercase()),
                known,
            )
        })
        .filter(|(distance, known)| *distance <= 1 + known.len() / 6)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, known)| known);
    by_letters
        .or_else(|| {
            known
                .clone()
                .into_iter()
                .find(|known| folded.len() >= 6 && is_abbreviation(&folded, &known.to_lowercase()))
        })
        .or_else(|| {
            let mut alike = known
                .into_iter()
                .filter(|known| is_beginning(&folded, &known.to_lowercase()));
            alike.next().filter(|_| alike.next().is_none())
        })
}

/// Whether one of two words begins the other, with three letters at least.
fn is_beginning(one: &str, other: &str) -> bool {
    one.len().min(other.len()) >= 3 && (one.starts_with(other) || other.starts_with(one))
}

/// Whether every letter of `short` occurs in `long`, in order, with the same first letter:
/// `minFractionDigits` is short for `minimumFractionDigits`.
fn is_abbreviation(short: &str, long: &str) -> bool {
    let mut letters = long.chars();
    short.chars().next() == long.chars().next()
        && short
            .chars()
            .all(|wanted| letters.any(|letter| letter == wanted))
}

/// A decimal for a message: itself, or its size where it would fill the terminal.
pub(super) fn decimal_in_words(value: &Decimal) -> String {
    let range = value.absolute.magnitude_range();
    let digits = i32::from(*range.end()) - i32::from(*range.start()) + 1;
    if digits > 40 {
        format!("a number of {digits} digits")
    } else {
        value.to_string()
    }
}
