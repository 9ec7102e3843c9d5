//! Reading the options of a function, which are literals of the translation.

use fixed_decimal::{Decimal, Sign};

use super::OptionValue;
use super::error::{FunctionError, decimal_in_words, suggest};

/// The options of one call, after their names were checked.
pub(super) struct Options<'a> {
    function: &'static str,
    given: &'a [(&'a str, OptionValue)],
}

impl<'a> Options<'a> {
    /// Takes the options of a call of `function`, which knows those in `known`.
    ///
    /// # Errors
    /// When a name is not known, or is given twice.
    pub(super) fn read(
        function: &'static str,
        known: &'static [&'static str],
        given: &'a [(&'a str, OptionValue)],
    ) -> Result<Self, FunctionError> {
        for (index, (name, _)) in given.iter().enumerate() {
            if !known.contains(name) {
                let error = FunctionError::new(format!(
                    "{function} has no option \"{}\"",
                    name.escape_debug()
                ));
                return Err(if known.is_empty() {
                    error.with_help(format!("{function} takes no options"))
                } else {
                    let subject = format!("{function} knows");
                    error.with_help(suggest(name, known.iter().copied(), &subject))
                });
            }
            if given.iter().take(index).any(|(earlier, _)| earlier == name) {
                return Err(FunctionError::new(format!(
                    "option \"{name}\" of {function} is given twice"
                ))
                .with_help("leave one of them out"));
            }
        }
        Ok(Options { function, given })
    }

    /// Whether the option is given.
    pub(super) fn has(&self, name: &str) -> bool {
        self.given.iter().any(|(given, _)| *given == name)
    }

    /// The first of `names` that is given.
    pub(super) fn first_of<'n>(&self, names: &[&'n str]) -> Option<&'n str> {
        names.iter().copied().find(|name| self.has(name))
    }

    /// The value of a text option.
    ///
    /// # Errors
    /// When the value is a number; `expected` says what it should have been.
    pub(super) fn text(
        &self,
        name: &str,
        expected: &str,
    ) -> Result<Option<&'a str>, FunctionError> {
        match self.given.iter().find(|(given, _)| *given == name) {
            None => Ok(None),
            Some((_, OptionValue::Text(text))) => Ok(Some(text)),
            Some((_, OptionValue::Number(number))) => Err(FunctionError::new(format!(
                "option \"{name}\" of {} is the number {}, and should be a text",
                self.function,
                decimal_in_words(number)
            ))
            .with_help(format!("write {expected}"))),
        }
    }

    /// The value of an option that is one of a few words.
    ///
    /// # Errors
    /// When the value is none of them.
    pub(super) fn choice<T: Copy>(
        &self,
        name: &str,
        words: &[(&'static str, T)],
    ) -> Result<Option<T>, FunctionError> {
        // Most calls give few of their options, and the list of words is only for an error.
        let text = match self.given.iter().find(|(given, _)| *given == name) {
            None => return Ok(None),
            Some((_, OptionValue::Text(text))) => text.as_str(),
            Some((_, OptionValue::Number(_))) => {
                let words = words.iter().map(|(word, _)| format!("\"{word}\""));
                let words = words.collect::<Vec<_>>().join(", ");
                return self.text(name, &format!("one of {words}")).map(|_| None);
            }
        };
        match words.iter().find(|(word, _)| *word == text) {
            Some((_, value)) => Ok(Some(*value)),
            None => Err(self.unknown_value(name, text).with_help(suggest(
                text,
                words.iter().map(|(word, _)| *word),
                &format!("\"{name}\" knows"),
            ))),
        }
    }

    /// The error for a value that the option does not know.
    pub(super) fn unknown_value(&self, name: &str, value: &str) -> FunctionError {
        // A value comes from a file and may be as long as the file.
        let shown: String = value.chars().take(60).collect();
        let more = if shown.len() < value.len() { "…" } else { "" };
        FunctionError::new(format!(
            "option \"{name}\" of {} has no value \"{}{more}\"",
            self.function,
            shown.escape_debug()
        ))
    }

    /// The value of an option that is a small whole number within `low..=high`.
    ///
    /// # Errors
    /// When the value is a text, has a fraction, or is out of bounds.
    pub(super) fn integer(
        &self,
        name: &str,
        low: u8,
        high: u8,
    ) -> Result<Option<u8>, FunctionError> {
        let found = match self.given.iter().find(|(given, _)| *given == name) {
            None => return Ok(None),
            Some((_, OptionValue::Number(number))) => match small_integer(number) {
                Some(value) if (low..=high).contains(&value) => return Ok(Some(value)),
                _ => decimal_in_words(number),
            },
            Some((_, OptionValue::Text(text))) => {
                return Err(FunctionError::new(format!(
                    "option \"{name}\" of {} is the text \"{}\", and should be a number",
                    self.function,
                    text.chars().take(60).collect::<String>().escape_debug()
                ))
                .with_help(format!(
                    "write a whole number from {low} to {high}, without quotes"
                )));
            }
        };
        Err(FunctionError::new(format!(
            "option \"{name}\" of {} is {found}, and should be a whole number from {low} to {high}",
            self.function
        ))
        .with_help(format!("write a number from {low} to {high}")))
    }

    /// The error for two options that cannot be given together, if both are.
    pub(super) fn exclude(
        &self,
        these: &[&'static str],
        those: &[&'static str],
        why: &str,
    ) -> Result<(), FunctionError> {
        match (self.first_of(these), self.first_of(those)) {
            (Some(this), Some(that)) => Err(FunctionError::new(format!(
                "options \"{this}\" and \"{that}\" of {} exclude each other",
                self.function
            ))
            .with_help(why)),
            _ => Ok(()),
        }
    }
}

/// A whole number below 1000, whichever way its zeros are written.
fn small_integer(number: &Decimal) -> Option<u8> {
    let digits = &number.absolute;
    if number.sign() == Sign::Negative && !digits.is_zero() {
        return None;
    }
    if digits.is_zero() {
        return Some(0);
    }
    if digits.nonzero_magnitude_start() > 2 || digits.nonzero_magnitude_end() < 0 {
        return None;
    }
    let value = (0..=2).rev().fold(0u16, |sum, place| {
        sum * 10 + u16::from(digits.digit_at(place))
    });
    u8::try_from(value).ok()
}
