//! Which records in which languages, in what order, and the files that come of it.

mod build;
pub mod builtin;
mod document;
mod edit;
mod edition;
mod finish;
mod levels;
mod problem;
mod progress;
mod project;
mod reviewed;
mod sources;
mod write;

pub use build::{Made, Outcome, Report, Request, build, make};
pub use edit::edited;
pub use progress::Progress;
pub use project::{CONFIG, Percent, Project, RecordFiles};
pub use sources::{PROVENANCE, provenance_schema};
pub use write::{remove_leftovers, replace, replace_together, unwritable, write, write_together};

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use crate::catalog::pseudo::Pseudo;
use crate::catalog::{Catalog, Locale, Messages, is_untranslated};
use crate::compose::{Briefing, Language, Proof, compose, contract, proof};
use crate::diagnostics::{Diagnostic, Policy, has_errors};
use crate::record::{LanguageTag, Record, Registry};
use crate::review::Reviews;
use crate::rules::Rule;

/// A project of which the shared files were read, and the records that were asked for.
///
/// The records themselves, and the translations of each, are read one by one when their
/// turn comes: one document costs the same in an archive of any size.
pub struct Loaded {
    /// The translations.
    pub catalog: Catalog,
    /// What records share.
    pub registry: Registry,
    /// The names and files of the records that were asked for, by name; a problem where two
    /// files have the name.
    pub chosen: Vec<(String, Result<PathBuf, Diagnostic>)>,
    /// The emblem of the publisher, by its path in the project, where it has one.
    pub emblem: Option<String>,
    /// Whether these are all of the project.
    pub is_whole: bool,
    /// What is wrong with single files and folders, whatever the record.
    pub problems: Vec<Diagnostic>,
    /// The languages that were asked for; none where all are meant.
    locales: Vec<LanguageTag>,
    /// The project.
    project: Project,
    /// The names that nothing of a record may take.
    reserved: Vec<&'static str>,
    /// Who wants to know how far a build or a check is.
    progress: Option<Arc<dyn Progress>>,
    /// What is known of the translations, once it has been asked for.
    reviews: OnceLock<Reviews>,
}

/// Reads the registry and the shared files of the languages, and finds the records of
/// those names (all of them where there is none).
///
/// # Errors
/// What makes it impossible to go on: no registry that can be trusted, no
/// translations, no folder of records. A record that is wrong costs only itself, and a
/// name that no record has is passed over.
pub fn load(
    project: &Project,
    names: &[String],
    locales: &[LanguageTag],
) -> Result<Loaded, Vec<Diagnostic>> {
    let files = match names {
        [] => project.records().map_err(|problem| vec![problem]),
        names => Ok(project.records_named(names.iter().map(String::as_str))),
    };
    let (registry, catalog) = rayon::join(|| project.registry(), || project.catalog(locales));
    let emblem = project.emblem().map_err(|problem| vec![problem]);
    let (files, registry, catalog, emblem) = match (files, registry, catalog, emblem) {
        (Ok(files), Ok(registry), Ok(catalog), Ok(emblem)) => (files, registry, catalog, emblem),
        (files, registry, catalog, emblem) => {
            let problems = [files.err(), registry.err(), catalog.err(), emblem.err()];
            return Err(problems.into_iter().flatten().flatten().collect());
        }
    };
    // Somebody who asks for one record or language need not hear of the names of others.
    let mut problems = Registry::stray_files(&project.root).map_err(|problem| vec![problem])?;
    problems.extend(registry.comments());
    problems.extend(files.misnamed);
    if names.is_empty() && locales.is_empty() {
        problems.extend(catalog.folder_problems().iter().cloned());
        problems.extend(project.draft_problems(catalog.tags()));
    }
    Ok(Loaded {
        chosen: files.by_name.into_iter().collect(),
        is_whole: names.is_empty(),
        catalog,
        registry,
        emblem,
        problems,
        locales: locales.to_vec(),
        project: project.clone(),
        reserved: contract::reserved(),
        progress: None,
        reviews: OnceLock::new(),
    })
}

impl Loaded {
    /// Reads a record.
    ///
    /// # Errors
    /// Everything that is wrong in it, and languages that it names and the project does
    /// not have.
    pub fn record(&self, path: &Result<PathBuf, Diagnostic>) -> Result<Record, Vec<Diagnostic>> {
        let path = path.as_ref().map_err(|problem| vec![problem.clone()])?;
        let mut record = Record::read(&self.project.root, path, &self.registry, &self.reserved)?;
        let unknown = unknown_languages(&record, &self.catalog);
        if !unknown.is_empty() {
            return Err(unknown);
        }
        record.warnings = self.policy().apply(std::mem::take(&mut record.warnings));
        if has_errors(&record.warnings) {
            return Err(record.warnings);
        }
        Ok(record)
    }

    /// The languages in which a record is made: those that were asked for, or else all
    /// that are no drafts; and of these the ones that it is published in.
    pub fn languages(&self, record: &Record) -> Vec<&Arc<Locale>> {
        let locales = self.catalog.locales();
        locales
            .filter(|locale| self.is_wanted(locale))
            .filter(|locale| {
                record.is_published_in(&locale.tag) || Pseudo::of(&locale.tag).is_some()
            })
            .collect()
    }

    /// Whether a language was asked for.
    pub fn is_wanted(&self, locale: &Locale) -> bool {
        self.project.is_wanted(&locale.tag, &self.locales)
    }

    /// The source language for a record, where it can be used.
    pub fn source(&self, record: &Record) -> Option<Messages> {
        let source = self.catalog.locale(self.catalog.source())?;
        if has_errors(self.catalog.problems(source)) {
            return None;
        }
        self.catalog.messages(source, record.id.as_str()).ok()
    }

    /// Whether a record is made in every language that it is published in.
    pub fn covers(&self, record: &Record) -> bool {
        let tags = self.catalog.tags().iter();
        tags.filter(|tag| record.is_published_in(tag))
            .all(|tag| self.project.is_wanted(tag, &self.locales))
    }

    /// Whether the pages have the facts at a glance.
    pub fn glance(&self) -> bool {
        self.project.glance
    }

    /// How much of the source language's shared messages each language must have.
    pub fn coverage(&self) -> Percent {
        self.project.coverage
    }

    /// Which problems are reported, and how seriously.
    pub fn policy(&self) -> &Policy {
        &self.project.policy
    }

    /// Whether all records were asked for, in all languages that are no drafts.
    pub fn is_everything(&self) -> bool {
        self.is_whole && self.locales.is_empty()
    }

    /// The folder of the project.
    pub fn root(&self) -> &Path {
        &self.project.root
    }

    /// A record merged with a language, and warnings.
    ///
    /// # Errors
    /// Everything that is wrong in the translations of the record, and all that is
    /// missing there.
    pub fn briefing(
        &self,
        record: &Record,
        locale: &Locale,
        source: Option<&Arc<Messages>>,
        allow_fallback: bool,
    ) -> Result<(Briefing, Vec<Diagnostic>), Vec<Diagnostic>> {
        let composed = self.composed(record, locale, source, allow_fallback)?;
        Ok((composed.0, composed.1))
    }

    /// The same, with the messages that it was made of.
    fn composed(
        &self,
        record: &Record,
        locale: &Locale,
        source: Option<&Arc<Messages>>,
        allow_fallback: bool,
    ) -> Result<(Briefing, Vec<Diagnostic>, Arc<Messages>), Vec<Diagnostic>> {
        let problems = self.catalog.problems(locale);
        let refused = |problem: &&Diagnostic| !(allow_fallback && is_untranslated(problem));
        if has_errors(problems.iter().filter(refused)) {
            return Err(problems.to_vec());
        }
        // The source language is checked for all others already.
        let is_source = locale.tag == *self.catalog.source();
        let own = match source.filter(|_| is_source) {
            Some(source) => Arc::clone(source),
            None => Arc::new(self.catalog.messages(locale, record.id.as_str())?),
        };
        if !allow_fallback && has_errors(own.untranslated()) {
            return Err(own.untranslated().to_vec());
        }
        let language = Language {
            own: &own,
            source: source.filter(|_| !is_source),
            allow_fallback,
            glance: self.glance(),
        };
        let (briefing, mut warnings) = compose(record, &language)?;
        warnings.extend(own.warnings().iter().cloned());
        let warnings = self.policy().apply(warnings);
        if has_errors(&warnings) {
            return Err(warnings);
        }
        Ok((briefing, warnings, own))
    }

    /// A record merged with a language that may be unfinished, for those who check it,
    /// and warnings: everything that is missing or wrong in the language.
    ///
    /// # Errors
    /// Files of the language that cannot be read, and what is wrong in the record.
    pub fn proof(
        &self,
        record: &Record,
        locale: &Locale,
        source: Option<&Arc<Messages>>,
    ) -> Result<(Proof, Vec<Diagnostic>), Vec<Diagnostic>> {
        let own = Arc::new(self.catalog.unfinished(locale, record.id.as_str())?);
        let language = Language {
            own: &own,
            source: source.filter(|_| locale.tag != *self.catalog.source()),
            allow_fallback: false,
            glance: self.project.glance,
        };
        let (proof, mut warnings) = proof(record, &language)?;
        // Wrong, though perhaps not on this page; what is not translated yet is no news.
        let broken = own.all_broken().iter();
        let broken = broken.filter(|problem| !is_untranslated(problem));
        warnings.extend(broken.cloned().map(Diagnostic::into_warning));
        Ok((proof, warnings))
    }

    /// The languages that were asked for, in words.
    fn asked_languages(&self) -> String {
        let asked: Vec<_> = self.locales.iter().map(LanguageTag::to_string).collect();
        match asked.is_empty() {
            true => "any language that is no draft".to_owned(),
            false => asked.join(", "),
        }
    }

    /// The error where none of all records is made in a language that was asked for;
    /// `made` is how many documents there are, or would be were their records valid.
    pub fn nothing_at_all(&self, made: usize) -> Option<Diagnostic> {
        let asks_in_vain = self.is_whole && !self.chosen.is_empty() && made == 0;
        asks_in_vain.then(|| {
            let asked = self.asked_languages();
            Diagnostic::new(
                Rule::NotPublished,
                format!("no record is published in {asked}"),
            )
            .in_file("data")
            .help("name another language with --locale, or add it to the `languages` of a record")
        })
    }

    /// The error for a record that is not made in any language that was asked for.
    pub fn nothing_to_do(&self, record: &Record) -> Diagnostic {
        let asked = self.asked_languages();
        let problem = Diagnostic::new(
            Rule::NotPublished,
            format!("the record {} is not published in {asked}", record.id),
        );
        let published: Vec<_> = record
            .published_in
            .iter()
            .map(|(tag, _)| tag.to_string())
            .collect();
        match record.published_in.first() {
            Some((_, location)) => problem
                .at(location.clone(), "the languages of the record")
                .help(format!(
                    "it is published in {}: name one of these with --locale, or add yours here",
                    published.join(", ")
                )),
            None => problem
                .in_file(record.file.path())
                .help("name a language with --locale"),
        }
    }
}

/// Languages that a record names and the project does not have.
fn unknown_languages(record: &Record, catalog: &Catalog) -> Vec<Diagnostic> {
    record
        .languages()
        .into_iter()
        .filter(|(tag, _)| !catalog.tags().contains(tag.language()))
        .map(|(tag, location)| {
            Diagnostic::new(
                Rule::UnknownLanguage,
                format!("there is no translation into `{tag}`"),
            )
            .at(location.clone(), "no such folder in locales/")
            .help(format!(
                "make it with `chancery new locale {tag}`, or take it out of the record"
            ))
        })
        .collect()
}
