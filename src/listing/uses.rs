//! What records use.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::compose::contract::reserved;
use crate::diagnostics::Diagnostic;
use crate::publish::Project;
use crate::record::{Record, Registry};

/// What is known of a record in a list.
pub struct Summary {
    pub id: String,
    pub file: std::path::PathBuf,
    pub title_kinds: Vec<String>,
    pub section: Vec<String>,
    pub status: &'static str,
    pub published: String,
    pub languages: Vec<String>,
    /// The messages that it asks for: `person-kamikawa-yoko`, `strategic-partners`.
    messages: BTreeSet<String>,
}

/// What the records of a project use. Of each record no more is kept than a list prints, so
/// that an archive of any size can be listed.
#[derive(Default)]
pub struct Uses {
    pub records: Vec<Summary>,
    /// By message, the places of its records in `records`.
    of: BTreeMap<String, Vec<usize>>,
}

impl Uses {
    /// Reads all records. Gives also the names of those that are not valid.
    ///
    /// # Errors
    /// A folder of records that cannot be listed.
    pub fn read(
        project: &Project,
        registry: &Registry,
    ) -> Result<(Self, Vec<String>), Vec<Diagnostic>> {
        let files = project.records().map_err(|problem| vec![problem])?;
        let reserved = reserved();
        let files: Vec<_> = files.by_name.into_iter().collect();
        let read: Vec<_> = files
            .into_par_iter()
            .map(|(name, path)| {
                let path = path.ok();
                let record = path.map(|path| {
                    let record = Record::read(&project.root, &path, registry, &reserved);
                    record.map(|record| summary(&record))
                });
                match record {
                    Some(Ok(summary)) => Ok(summary),
                    _ => Err(name),
                }
            })
            .collect();
        let mut uses = Self::default();
        let mut invalid = Vec::new();
        for result in read {
            match result {
                Ok(summary) => {
                    for message in &summary.messages {
                        let of = uses.of.entry(message.clone()).or_default();
                        of.push(uses.records.len());
                    }
                    uses.records.push(summary);
                }
                Err(name) => invalid.push(name),
            }
        }
        Ok((uses, invalid))
    }

    /// The records that ask for a message.
    pub fn of(&self, message: &str) -> Vec<String> {
        let places = self.of.get(message).into_iter().flatten();
        let records = places.filter_map(|at| self.records.get(*at));
        records.map(|record| record.id.clone()).collect()
    }
}

fn summary(record: &Record) -> Summary {
    let references = record.references();
    let mut messages: BTreeSet<String> = references.iter().map(|it| it.message()).collect();
    let statements = record.statements().into_iter();
    messages.extend(statements.map(|statement| statement.message.to_string()));
    messages.extend(record.links.iter().map(|link| link.id.to_string()));
    let ids = |references: &[crate::record::Reference]| {
        references.iter().map(|it| it.id.clone()).collect()
    };
    Summary {
        id: record.id.to_string(),
        file: record.file.path().to_path_buf(),
        title_kinds: ids(&record.title_kinds),
        section: ids(&record.section),
        status: record.status.as_str(),
        published: record.published.date().to_string(),
        languages: record
            .published_in
            .iter()
            .map(|(tag, _)| tag.to_string())
            .collect(),
        messages,
    }
}
