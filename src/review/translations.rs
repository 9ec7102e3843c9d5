//! Everything that a language says itself, message by message.

use std::collections::BTreeSet;

use super::{Unit, of_language};
use crate::catalog::content::Contents;
use crate::catalog::{Catalog, Locale};
use crate::diagnostics::Diagnostic;

/// The messages of a language beside those of the source language. The files of single
/// records are read when they are asked for.
#[derive(Clone, Copy)]
pub struct Translations<'a> {
    catalog: &'a Catalog,
    locale: &'a Locale,
    source: &'a Locale,
}

impl<'a> Translations<'a> {
    /// Those of a language; `None` where the source language was not read.
    pub fn new(catalog: &'a Catalog, locale: &'a Locale) -> Option<Self> {
        let source = catalog.locale(catalog.source())?;
        Some(Self {
            catalog,
            locale,
            source,
        })
    }

    /// The messages of its shared files.
    pub fn shared(&self) -> Vec<Unit> {
        let own = self.catalog.contents(self.locale);
        let source = self.catalog.contents(self.source);
        self.units(None, &own, &source)
    }

    /// The messages that it, or the source language, has for one record alone.
    ///
    /// # Errors
    /// Everything that is wrong in the record's own files.
    pub fn of_record(&self, record: &str) -> Result<Vec<Unit>, Vec<Diagnostic>> {
        let own = self.catalog.messages(self.locale, record)?;
        let source = self.catalog.messages(self.source, record)?;
        Ok(self.units(Some(record), &own.contents(), &source.contents()))
    }

    /// The records that have a file in either language.
    ///
    /// # Errors
    /// A folder that cannot be read.
    pub fn records(&self) -> Result<BTreeSet<String>, Diagnostic> {
        let mut records: BTreeSet<String> = BTreeSet::new();
        for locale in [self.locale, self.source] {
            records.extend(self.catalog.meetings(locale)?);
        }
        Ok(records)
    }

    /// The names of every message that the files of a record have, in either language or what
    /// it inherits from.
    ///
    /// # Errors
    /// Everything that is wrong in the record's own files.
    pub fn ids_of_record(&self, record: &str) -> Result<BTreeSet<String>, Vec<Diagnostic>> {
        let mut ids = BTreeSet::new();
        for locale in [self.locale, self.source] {
            let messages = self.catalog.messages(locale, record)?;
            let contents = messages.contents();
            ids.extend(contents.ids(true).into_iter().map(str::to_owned));
        }
        Ok(ids)
    }

    /// The names of every message that the source language has for a record, the shared ones
    /// included.
    ///
    /// # Errors
    /// Everything that is wrong in the record's own file.
    pub fn source_ids(&self, record: &str) -> Result<BTreeSet<String>, Vec<Diagnostic>> {
        let messages = self.catalog.messages(self.source, record)?;
        Ok(messages.ids().map(str::to_owned).collect())
    }

    fn units(&self, record: Option<&str>, own: &Contents, source: &Contents) -> Vec<Unit> {
        let language = self.locale.tag.to_string();
        let tag = self.catalog.source().to_string();
        of_language(&language, record, own, source, &tag)
    }
}
