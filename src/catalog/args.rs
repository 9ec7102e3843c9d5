//! The variables of a message.

use std::collections::HashMap;
use std::sync::Arc;

use super::value::Value;

/// The variables of a message, each with the field of the record that it comes from.
#[derive(Clone, Debug, Default)]
pub struct Args {
    values: HashMap<String, Arg>,
}

/// A value and where the record has it.
#[derive(Clone, Debug)]
pub struct Arg {
    /// The value.
    pub value: Value,
    /// The field of the record: `events[0].start`, `facts.anniversary`.
    pub field: Arc<str>,
}

impl Args {
    /// No variables.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a variable, in place of one of that name.
    pub fn set(&mut self, name: impl Into<String>, field: impl Into<Arc<str>>, value: Value) {
        let field = field.into();
        self.values.insert(name.into(), Arg { value, field });
    }

    /// The variable of that name.
    pub fn get(&self, name: &str) -> Option<&Arg> {
        self.values.get(name)
    }

    /// Every variable, in no particular order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Arg)> {
        self.values.iter().map(|(name, arg)| (name.as_str(), arg))
    }

    /// The names of the variables, sorted.
    pub fn names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.values.keys().map(String::as_str).collect();
        names.sort_unstable();
        names
    }
}
