//! The entries of a file of the registry as they are written, with their places.

use std::path::Path;
use std::sync::Arc;

use indexmap::IndexMap;

use super::Registry;
use crate::diagnostics::{Diagnostic, Location, SourceFile};
use crate::record::ReferenceKind;
use crate::record::yaml::{self, At};

/// An entry of the registry as its file has it.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its identifier: `kamikawa-yoko`, `JP`.
    pub id: String,
    /// Where that is.
    pub location: Location,
    /// Its fields and their values, in the order of the file.
    pub fields: IndexMap<String, String>,
}

/// A file of the registry and its entries, in their order.
pub type EntriesFile = (Arc<SourceFile>, Vec<Entry>);

impl Registry {
    /// The file that holds the entries of a kind, from the project's folder.
    pub fn path(kind: ReferenceKind) -> String {
        format!("{}/{}", Self::FOLDER, kind.file())
    }

    /// The file of a kind and its entries, in their order; nothing where there is no such
    /// file. References are not followed: see [`read`](Self::read).
    ///
    /// # Errors
    /// A file that cannot be read, or that is no mapping of identifiers to fields.
    pub fn entries_in(
        root: &Path,
        kind: ReferenceKind,
    ) -> Result<Option<EntriesFile>, Vec<Diagnostic>> {
        let path = Self::path(kind);
        let file = SourceFile::read_if_present(root, Path::new(&path));
        let Some(file) = file.map_err(|problem| vec![problem])? else {
            return Ok(None);
        };
        let entries = Self::entries_of(&file)?;
        Ok(Some((file, entries)))
    }

    /// The entries of a text that is, or might become, a file of the registry.
    ///
    /// # Errors
    /// A text that is no mapping of identifiers to fields.
    pub fn entries_of(file: &Arc<SourceFile>) -> Result<Vec<Entry>, Vec<Diagnostic>> {
        let read = yaml::read::<IndexMap<At<String>, IndexMap<String, String>>>(file)?;
        let entries = read.into_iter().map(|(id, fields)| Entry {
            location: id.location(file),
            id: id.value,
            fields,
        });
        Ok(entries.collect())
    }
}
