//! The files of a language, in the order in which they win over each other.

use std::slice;
use std::sync::Arc;

use super::ByName;
use super::reading::Resource;
use super::syntax::{Entry, Tree};

/// The files that are in force in a language, the nearest first: of each language the file of
/// the record, where there is one, and then the shared ones; what it inherits comes last.
#[derive(Debug, Default)]
pub struct InForce {
    files: Vec<Arc<Resource>>,
    /// Those of the record.
    own: Vec<Arc<Resource>>,
    /// The shared messages, where those of the record give none of them anew.
    shared: Option<Arc<Shared>>,
}

/// The messages of shared files: the file of each, and which of its entries it is.
#[derive(Debug)]
pub struct Shared(ByName<(Arc<Resource>, usize)>);

impl InForce {
    /// Shared files alone.
    pub fn shared(files: Vec<Arc<Resource>>) -> Self {
        let mut shared = ByName::default();
        for file in &files {
            for (id, at) in &file.index {
                if !shared.contains_key(id) {
                    shared.insert(id.clone(), (Arc::clone(file), *at));
                }
            }
        }
        Self {
            files,
            own: Vec::new(),
            shared: Some(Arc::new(Shared(shared))),
        }
    }

    /// All of these files, those of the record among them. `shared` are the others, where the
    /// record's own give none of their messages anew.
    pub fn with_own(
        files: Vec<Arc<Resource>>,
        own: Vec<Arc<Resource>>,
        shared: Option<&Self>,
    ) -> Self {
        Self {
            files,
            own,
            shared: shared.and_then(|shared| shared.shared.clone()),
        }
    }

    /// The files, the nearest first.
    pub fn files(&self) -> slice::Iter<'_, Arc<Resource>> {
        self.files.iter()
    }

    /// Those of the record.
    pub fn own(&self) -> slice::Iter<'_, Arc<Resource>> {
        self.own.iter()
    }

    /// Whether a file is of the record, in whichever of the languages.
    pub fn is_own(&self, tree: &Tree) -> bool {
        self.own().any(|own| std::ptr::eq(&*own.tree, tree))
    }

    /// The message of that name, with its file.
    pub fn message(&self, id: &str) -> Option<(&Tree, &Entry)> {
        fn in_file<'a>(file: &'a Resource, id: &str) -> Option<(&'a Tree, &'a Entry)> {
            Some((&file.tree, file.message(id)?))
        }
        let Some(Shared(shared)) = self.shared.as_deref() else {
            return self.files().find_map(|file| in_file(file, id));
        };
        match shared.get(id) {
            Some((file, at)) => Some((&file.tree, file.tree.entries.get(*at)?)),
            None => self.own().find_map(|file| in_file(file, id)),
        }
    }

    /// The term of that name, without its `-`, with its file.
    pub fn term(&self, id: &str) -> Option<(&Tree, &Entry)> {
        let mut files = self.files();
        files.find_map(|file| Some((&*file.tree, file.term(id)?)))
    }
}
