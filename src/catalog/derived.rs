//! What is made of the shared files of a language, each once it is asked for: every record
//! would make it anew.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;

use super::outline::Outline;
use super::reading::Resource;
use crate::diagnostics::Diagnostic;

/// The messages of a language as fluent-bundle runs them.
pub type Bundle = FluentBundle<Arc<FluentResource>>;

/// What is made of the shared files of a language and of those that it inherits from.
#[derive(Default)]
pub struct Derived {
    /// What is wrong in them.
    pub problems: OnceLock<Vec<Diagnostic>>,
    /// For records without a file of their own.
    pub bundle: OnceLock<Arc<Bundle>>,
    outlines: RwLock<HashMap<String, OfMessage>>,
}

/// The outline of a message and those of its attributes; none where there is no such text.
type OfMessage = Vec<(Option<String>, Option<Arc<Outline>>)>;

impl Derived {
    /// The outline of a message or attribute, made with `read` where nobody has asked for it
    /// yet.
    pub fn outline(
        &self,
        id: &str,
        attribute: Option<&str>,
        read: impl FnOnce() -> Option<Outline>,
    ) -> Option<Arc<Outline>> {
        // A panic elsewhere leaves the table whole: outlines are only ever added.
        let outlines = self.outlines.read();
        let known = outlines.unwrap_or_else(PoisonError::into_inner);
        let find = |of: &OfMessage| {
            let mut of = of.iter();
            of.find_map(|(name, outline)| (name.as_deref() == attribute).then(|| outline.clone()))
        };
        if let Some(found) = known.get(id).and_then(find) {
            return found;
        }
        drop(known);
        let made = read().map(Arc::new);
        let outlines = self.outlines.write();
        let mut known = outlines.unwrap_or_else(PoisonError::into_inner);
        let of = known.entry(id.to_owned()).or_default();
        if find(of).is_none() {
            of.push((attribute.map(str::to_owned), made.clone()));
        }
        made
    }
}

/// Whether everything that the shared files say is the same beside the file of a record: it
/// gives nothing anew that they have or refer to.
pub fn is_apart<'a>(own: &Resource, mut shared: impl Iterator<Item = &'a Arc<Resource>>) -> bool {
    let mut entries = own.tree.entries.iter();
    entries.all(|entry| !entry.is_term)
        && shared.all(|shared| {
            let references = shared.tree.references();
            let mut ids = own.index.keys();
            ids.all(|id| shared.message(id).is_none() && !references.contains(id))
        })
}
