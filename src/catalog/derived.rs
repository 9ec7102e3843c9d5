//! What is made of the shared files of a language, each once it is asked for: every record
//! would make it anew.

use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;

use super::ByName;
use super::in_force::InForce;
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
    /// The files themselves.
    pub in_force: OnceLock<Arc<InForce>>,
    /// For records without a file of their own.
    pub bundle: OnceLock<Arc<Bundle>>,
    /// What each message can say; none where there is no such text.
    pub outlines: Kept<Option<Arc<Outline>>>,
    /// What messages say that depend on no variable.
    pub texts: Kept<Arc<str>>,
}

/// What is known of messages and their attributes.
pub struct Kept<T>(RwLock<ByName<OfMessage<T>>>);

/// Of its text, and of each of its attributes.
type OfMessage<T> = Vec<(Option<String>, T)>;

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self(RwLock::default())
    }
}

impl<T: Clone> Kept<T> {
    /// What is known of a message, or of an attribute of it.
    pub fn get(&self, id: &str, attribute: Option<&str>) -> Option<T> {
        // A panic elsewhere leaves the table whole: it only ever grows.
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let mut of = known.get(id)?.iter();
        of.find_map(|(name, known)| (name.as_deref() == attribute).then(|| known.clone()))
    }

    /// Keeps it, unless it is known already.
    pub fn keep(&self, id: &str, attribute: Option<&str>, what: T) {
        let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
        let of = known.entry(id.to_owned()).or_default();
        if !of.iter().any(|(name, _)| name.as_deref() == attribute) {
            of.push((attribute.map(str::to_owned), what));
        }
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
