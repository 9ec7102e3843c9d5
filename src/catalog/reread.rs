//! A language of which a shared file has changed, while the others stay as they were read.

use std::path::Path;
use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use super::{Catalog, Locale, fallback_chain};

impl Catalog {
    /// Reads the shared files of a language again, and forgets what was found wrong in those
    /// that inherit from it; for the source language, in all, because each of them is compared
    /// with it. A language that was not read before is passed over.
    pub fn reread(&mut self, language: &LanguageIdentifier) {
        let is_source = *language == self.source;
        for (tag, locale) in &mut self.locales {
            if locale.tag == *language {
                *locale = Arc::new(Locale::read(
                    &self.root,
                    &Path::new(Self::FOLDER).join(tag),
                    locale.tag.clone(),
                    Arc::clone(&locale.formatters),
                ));
            } else if is_source || fallback_chain(&locale.tag).contains(language) {
                *locale = Arc::new(locale.unchecked());
            }
        }
        if let Some(source) = self.locale(&self.source) {
            self.shared = Arc::new(source.message_files());
        }
    }
}

impl Locale {
    /// The same files, of which nothing is known yet.
    fn unchecked(&self) -> Self {
        Self {
            tag: self.tag.clone(),
            formatters: Arc::clone(&self.formatters),
            shared: self.shared.clone(),
            remains: Arc::clone(&self.remains),
            derived: Arc::default(),
        }
    }
}
