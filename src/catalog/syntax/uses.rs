//! What a message mentions.

use std::sync::Arc;

use super::{Entry, Inline, lint};

/// The names that an entry mentions, in all of its variants and attributes, each once.
#[derive(Clone, Debug, Default)]
pub struct Uses {
    /// Variables, without `$`.
    pub variables: Vec<Arc<str>>,
    /// Messages.
    pub messages: Vec<String>,
    /// Terms, without `-`.
    pub terms: Vec<String>,
}

impl Uses {
    pub(super) fn of(entry: &Entry) -> Self {
        let mut uses = Self::default();
        for pattern in entry.patterns() {
            lint::walk(pattern, &mut |inline| match inline {
                Inline::Variable(name) => uses.variables.push(name.text.as_str().into()),
                Inline::Message { id, .. } => uses.messages.push(id.text.clone()),
                Inline::Term { id, .. } => uses.terms.push(id.text.clone()),
                _ => {}
            });
        }
        uses.variables.sort_unstable();
        uses.variables.dedup();
        for names in [&mut uses.messages, &mut uses.terms] {
            names.sort_unstable();
            names.dedup();
        }
        uses
    }
}
