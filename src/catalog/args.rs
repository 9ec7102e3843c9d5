//! The variables of a message.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::value::Value;

/// The variables of a message, each with the field of the record that it comes from.
///
/// Most sentences of a record get the same ones, so a copy shares them until it is changed.
#[derive(Clone, Debug, Default)]
pub struct Args {
    values: Arc<BTreeMap<Arc<str>, Arg>>,
}

/// A value and where the record has it.
#[derive(Clone, Debug)]
pub struct Arg {
    /// The value.
    pub value: Arc<Value>,
    /// The field of the record: `events[0].start`, `facts.anniversary`.
    pub field: Arc<str>,
}

impl Args {
    /// No variables.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a variable, in place of one of that name.
    pub fn set(&mut self, name: impl Into<Arc<str>>, field: impl Into<Arc<str>>, value: Value) {
        let arg = Arg {
            value: Arc::new(value),
            field: field.into(),
        };
        self.share(name, arg);
    }

    /// Sets a variable to the value of another, in place of one of that name.
    pub fn share(&mut self, name: impl Into<Arc<str>>, arg: Arg) {
        Arc::make_mut(&mut self.values).insert(name.into(), arg);
    }

    /// The variable of that name.
    pub fn get(&self, name: &str) -> Option<&Arg> {
        self.values.get(name)
    }

    /// The variable of that name, with its name.
    pub fn named(&self, name: &str) -> Option<(&Arc<str>, &Arg)> {
        self.values.get_key_value(name)
    }

    /// Every variable, sorted by name.
    pub fn iter(&self) -> impl Iterator<Item = (&Arc<str>, &Arg)> {
        self.values.iter()
    }

    /// The names of the variables, sorted.
    pub fn names(&self) -> Vec<&str> {
        self.values.keys().map(|name| &**name).collect()
    }
}
