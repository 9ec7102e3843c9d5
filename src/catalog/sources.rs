//! The files of translations, for those who change them.

use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use super::syntax::Tree;
use super::{Catalog, Locale, located, messages_of};
use crate::diagnostics::SourceFile;

impl Catalog {
    /// The messages of the source language, in order: those of a record's own file, or of the
    /// shared file of that name.
    pub fn source_order(&self, record: Option<&str>, file: &Path) -> Vec<String> {
        let Some(source) = self.locale(&self.source) else {
            return Vec::new();
        };
        let own = record.and_then(|record| self.meeting(source, record).ok().flatten());
        let name = file.file_name();
        let mut shared = source.shared.iter();
        let found = match record {
            Some(_) => own,
            None => shared
                .find(|shared| shared.tree.file.path().file_name() == name)
                .cloned(),
        };
        let tree = found.as_ref().map(|found| &found.tree);
        let located = tree.map(located).unwrap_or_default();
        located.into_iter().map(|(id, _)| id).collect()
    }
}

impl Locale {
    /// Its own shared files, as they were read.
    pub fn files(&self) -> impl Iterator<Item = Arc<SourceFile>> {
        self.shared.iter().map(|own| Arc::clone(&own.tree.file))
    }
}

/// The messages of a file that Fluent can read, in order, each with the bytes of its comment
/// and text.
pub fn entries_of(file: &Arc<SourceFile>) -> Vec<(String, Range<usize>)> {
    let tree = match Tree::parse(Arc::clone(file)) {
        Ok(tree) => Some(tree),
        Err(broken) => broken.rest,
    };
    let Some(tree) = tree else {
        return Vec::new();
    };
    messages_of(&tree)
        .map(|(_, entry)| (entry.id.text.clone(), tree.excerpt(entry).range))
        .collect()
}
