//! How far a build or a check is.

use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use super::Loaded;
use crate::record::LanguageTag;

/// Who wants to know how far a build or a check is. Called from many threads.
pub trait Progress: Send + Sync {
    /// One more of the records that were asked for is done, in all of its languages.
    fn advance(&self);
}

impl Loaded {
    /// The same with somebody who wants to know how far a build or a check is.
    #[must_use]
    pub fn with_progress(self, progress: Arc<dyn Progress>) -> Self {
        Self {
            progress: Some(progress),
            ..self
        }
    }

    /// Notes that a record is done.
    pub(crate) fn advance(&self) {
        if let Some(progress) = &self.progress {
            progress.advance();
        }
    }

    /// Whether a language is not finished.
    pub fn is_draft(&self, language: &LanguageIdentifier) -> bool {
        !self.project.is_wanted(language, &[])
    }

    /// Takes other records, and of the languages that were read these, all of them where none
    /// is named. A name that no record has is passed over.
    pub fn choose(&mut self, names: &[String], locales: &[LanguageTag]) {
        let files = self.project.records_named(names.iter().map(String::as_str));
        self.chosen = files.by_name.into_iter().collect();
        self.locales = locales.to_vec();
        self.is_whole = false;
    }
}
