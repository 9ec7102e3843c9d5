//! What a reviewer reads: the words of the files, and the choices between them.

use std::path::Path;

use unic_langid::LanguageIdentifier;

use super::lint;
use super::prose::{self, Passage, is_set_solid};
use super::{Catalog, Locale, Messages, folders, tag_of};
use crate::diagnostics::Diagnostic;

impl Locale {
    /// The passages of its own shared files, those of each message together.
    pub fn passages(&self) -> impl Iterator<Item = Vec<Passage>> {
        let set_solid = is_set_solid(&self.tag);
        let trees = self.shared.iter().map(|own| &own.tree);
        trees.flat_map(move |tree| {
            let entries = tree.entries.iter();
            entries.map(move |entry| prose::of_message(tree, entry, set_solid))
        })
    }

    /// What the selections of its own shared files lack.
    pub fn choices(&self) -> Vec<Diagnostic> {
        let trees = self.shared.iter().map(|own| &own.tree);
        trees
            .flat_map(|tree| lint::choices(tree, &self.formatters, false))
            .collect()
    }
}

impl Catalog {
    /// The languages of a project, without reading them; a folder whose name is no language
    /// is none.
    ///
    /// # Errors
    /// No folder of translations that can be read.
    pub fn tags_of(root: &Path) -> Result<Vec<LanguageIdentifier>, Diagnostic> {
        let names = folders(root, Path::new(Self::FOLDER))?;
        Ok(names.iter().filter_map(|name| tag_of(name).ok()).collect())
    }
}

impl Messages {
    /// The passages of the record's own file in this language.
    pub fn own_passages(&self) -> Vec<Passage> {
        let set_solid = is_set_solid(self.tag());
        let own = self.own_tree();
        own.map_or_else(Vec::new, |tree| prose::of_tree(tree, set_solid))
    }

    /// What the selections of the record's own file in this language lack.
    pub fn own_choices(&self) -> Vec<Diagnostic> {
        let own = self.own_tree();
        own.map_or_else(Vec::new, |tree| {
            lint::choices(tree, self.formatters(), true)
        })
    }
}
