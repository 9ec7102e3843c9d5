//! The variables of a message.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::value::Value;

/// The variables of a message, each with the field of the record that it comes from.
///
/// Most sentences of a record get the same ones and a few of their own, so a copy shares them,
/// and has what is changed in it beside them.
#[derive(Clone, Debug, Default)]
pub struct Args {
    shared: Arc<BTreeMap<Arc<str>, Arg>>,
    own: Vec<(Arc<str>, Arg)>,
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

    /// A copy that shares the values alone, for many changes.
    #[must_use]
    pub fn apart(&self) -> Self {
        let mut shared = BTreeMap::clone(&self.shared);
        shared.extend(self.own.iter().cloned());
        Self {
            shared: Arc::new(shared),
            own: Vec::new(),
        }
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
        let name = name.into();
        if let Some(shared) = Arc::get_mut(&mut self.shared).filter(|_| self.own.is_empty()) {
            shared.insert(name, arg);
            return;
        }
        match self.own.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) => *known = arg,
            None => self.own.push((name, arg)),
        }
    }

    /// The variable of that name.
    pub fn get(&self, name: &str) -> Option<&Arg> {
        self.named(name).map(|(_, arg)| arg)
    }

    /// The variable of that name, with its name.
    pub fn named(&self, name: &str) -> Option<(&Arc<str>, &Arg)> {
        let mut own = self.own.iter();
        match own.find(|(known, _)| **known == *name) {
            Some((known, arg)) => Some((known, arg)),
            None => self.shared.get_key_value(name),
        }
    }

    /// The names of the variables, sorted.
    pub fn names(&self) -> Vec<&str> {
        let own = self.own.iter().map(|(name, _)| &**name);
        let mut names: Vec<&str> = self.shared.keys().map(|name| &**name).chain(own).collect();
        names.sort_unstable();
        names.dedup();
        names
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_has_its_own_beside_what_it_shares() {
        let number = |number: i64| Value::Number(number.into());
        let mut first = Args::new();
        first.set("a", "f", number(1));
        first.set("b", "f", number(2));
        let mut second = first.clone();
        second.set("b", "g", number(3));
        second.set("c", "g", number(4));
        second.set("c", "h", number(5));
        let fields = |args: &Args| {
            let names = args.names().into_iter();
            let fields = names.map(|name| args.get(name).map(|arg| arg.field.to_string()));
            fields.collect::<Option<Vec<_>>>().expect("every variable")
        };
        assert_eq!(first.names(), ["a", "b"]);
        assert_eq!(fields(&first), ["f", "f"]);
        assert_eq!(second.names(), ["a", "b", "c"]);
        assert_eq!(fields(&second), ["f", "g", "h"]);
    }
}
