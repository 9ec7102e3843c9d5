//! The shared files of one language.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use unic_langid::LanguageIdentifier;

use super::{Listed, Locale, located, reading};
use crate::catalog::folders::translations;
use crate::catalog::functions::Formatters;
use crate::catalog::reading::Remains;
use crate::catalog::syntax::Tree;
use crate::diagnostics::{Allowance, Allowances, Location};

impl Locale {
    /// The messages of its own shared files, by identifier, with where each is.
    pub fn messages(&self) -> impl Iterator<Item = (String, Location)> {
        self.shared.iter().flat_map(|own| located(&own.tree))
    }

    /// The messages of its own shared files, with the name of the file of each.
    pub(super) fn message_files(&self) -> HashMap<String, String> {
        let files = self.messages().filter_map(|(id, location)| {
            let file = location.file.path().file_name()?;
            Some((id, file.to_string_lossy().into_owned()))
        });
        files.collect()
    }

    /// The attributes of its own shared messages, with where each is.
    pub fn attributes(&self) -> impl Iterator<Item = (&str, &str, Location)> {
        self.shared.iter().flat_map(|own| {
            let entries = own.tree.entries.iter().filter(|entry| !entry.is_term);
            entries.flat_map(|entry| {
                entry.attributes.iter().map(|(name, _)| {
                    let at = own.tree.location(&name.range);
                    (entry.id.text.as_str(), name.text.as_str(), at)
                })
            })
        })
    }

    /// The forms that its own shared messages ask names for, and the attributes that they
    /// refer to: `the`, `both-ministers.inside`.
    pub fn attributes_in_use(&self) -> impl Iterator<Item = &str> {
        self.shared.iter().flat_map(|own| own.attributes_in_use())
    }

    /// Its shared files, with what is left of those that cannot be read.
    pub(super) fn trees(&self) -> Vec<Arc<Tree>> {
        let read = self.shared.iter().map(|own| &own.tree);
        read.chain(&self.remains.rests).cloned().collect()
    }

    /// Its shared files, with the messages of each and the comments on groups of them.
    pub fn listed(&self) -> Vec<(PathBuf, Vec<Listed>)> {
        let trees = self.shared.iter().map(|own| &own.tree);
        trees
            .map(|tree| (tree.file.path().to_path_buf(), tree.listed()))
            .collect()
    }

    /// The comments in its own shared files that allow a rule.
    pub fn allowances(&self) -> impl Iterator<Item = Allowance> {
        let files = self.shared.iter().map(|own| &own.tree.file);
        files.flat_map(|file| Allowances::of(file).allowances)
    }

    /// The messages that its own messages refer to.
    pub fn referenced(&self) -> impl Iterator<Item = &String> {
        let trees = self.shared.iter().map(|own| &own.tree);
        trees.flat_map(|tree| tree.references())
    }

    pub(super) fn read(
        root: &Path,
        folder: &Path,
        tag: LanguageIdentifier,
        formatters: Arc<Formatters>,
    ) -> Self {
        let mut shared = Vec::new();
        let mut remains = Remains::default();
        match translations(root, folder) {
            Ok(files) => {
                let read: Vec<_> = files
                    .par_iter()
                    .map(|path| reading::read(root, path))
                    .collect();
                for read in read {
                    match read {
                        Ok(own) => shared.push(Arc::new(own)),
                        Err(broken) => remains.add(broken),
                    }
                }
            }
            Err(problem) => remains.add(problem.into()),
        }
        Self {
            tag,
            formatters,
            shared,
            remains: Arc::new(remains),
            derived: Arc::default(),
        }
    }
}
