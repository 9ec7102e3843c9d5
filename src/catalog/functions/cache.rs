//! Formatters are expensive to build and cheap to share: one is kept for each set of options.

use std::sync::{Arc, PoisonError, RwLock};

use super::error::FunctionError;

/// What was built, by the options it was built for.
///
/// The keys are few (each is a way of writing that occurs in the translations), so a list is
/// searched: the options of ICU4X can be compared, but neither hashed nor ordered.
#[derive(Debug)]
pub(super) struct Cache<K, V> {
    entries: RwLock<Vec<(K, Arc<V>)>>,
}

impl<K, V> Default for Cache<K, V> {
    fn default() -> Self {
        Cache {
            entries: RwLock::new(Vec::new()),
        }
    }
}

impl<K: PartialEq, V> Cache<K, V> {
    /// What is kept for `key`, or else what `build` makes for it. Errors are not kept.
    pub(super) fn get_or_build(
        &self,
        key: K,
        build: impl FnOnce() -> Result<V, FunctionError>,
    ) -> Result<Arc<V>, FunctionError> {
        // A panic elsewhere leaves the list whole: entries are only ever pushed.
        let entries = self.entries.read().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, found)) = entries.iter().find(|(known, _)| *known == key) {
            return Ok(Arc::clone(found));
        }
        drop(entries);
        let built = Arc::new(build()?);
        let mut entries = self.entries.write().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, found)) = entries.iter().find(|(known, _)| *known == key) {
            return Ok(Arc::clone(found));
        }
        entries.push((key, Arc::clone(&built)));
        Ok(built)
    }
}
