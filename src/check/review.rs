//! What a reviewer would find: in the words of each language, its terms and its choices.
//!
//! Nothing of it depends on another record, so a build does not look at it.

use std::collections::BTreeMap;

use super::rules::missing_glyph;
use crate::catalog::prose::Passage;
use crate::catalog::{Locale, Messages};
use crate::diagnostics::Diagnostic;
use crate::engine::{Coverage, Fonts};
use crate::glossary::{Glossary, Texts};
use crate::publish::{Loaded, builtin};
use crate::rules::Rule;
use crate::typography::Typography;

/// What all texts are compared with, made once for a check.
pub(super) struct Review<'a> {
    loaded: &'a Loaded,
    /// By language.
    typography: BTreeMap<String, Typography>,
    glossary: Option<Glossary>,
    /// The terms of the shared files of the source language.
    shared: Texts,
    /// The characters that a page can show; none where that is not known.
    coverage: Option<Coverage>,
    /// What is wrong with the glossary or the fonts.
    pub(super) problems: Vec<Diagnostic>,
}

impl<'a> Review<'a> {
    pub(super) fn new(loaded: &'a Loaded) -> Self {
        let mut problems = Vec::new();
        let catalog = &loaded.catalog;
        let typography = catalog.locales().map(|locale| {
            let typography = Typography::new(&locale.tag, &locale.formatters);
            (locale.tag.to_string(), typography)
        });
        let glossary = Glossary::read(loaded.root()).unwrap_or_else(|found| {
            problems.extend(found);
            None
        });
        let source = catalog.locale(catalog.source());
        let shared = match (&glossary, source) {
            (Some(glossary), Some(source)) => {
                let passages: Vec<Passage> = source.passages().flatten().collect();
                glossary.uses(&source.tag, &passages)
            }
            _ => Texts::default(),
        };
        let coverage = coverage(loaded, &mut problems);
        Self {
            loaded,
            typography: typography.collect(),
            glossary,
            shared,
            coverage,
            problems,
        }
    }

    /// The shared files of a language.
    pub(super) fn shared(&self, locale: &Locale) -> Vec<Diagnostic> {
        let mut problems = locale.choices();
        problems.extend(self.passages(locale, locale.passages(), &self.shared));
        self.loaded.policy().apply(problems)
    }

    /// The file of a record in a language; `source` is the same in the source language.
    pub(super) fn own(
        &self,
        locale: &Locale,
        own: &Messages,
        source: Option<&Messages>,
    ) -> Vec<Diagnostic> {
        let mut problems = own.own_choices();
        let terms = match (&self.glossary, source) {
            (Some(glossary), Some(source)) => glossary.uses(source.tag(), &source.own_passages()),
            _ => Texts::default(),
        };
        problems.extend(self.passages(locale, [own.own_passages()], &terms));
        self.loaded.policy().apply(problems)
    }

    /// Some messages at a time: all of a language are a few million characters.
    fn passages(
        &self,
        locale: &Locale,
        messages: impl IntoIterator<Item = Vec<Passage>>,
        source: &Texts,
    ) -> Vec<Diagnostic> {
        let mut problems = Vec::new();
        let mut kept = Vec::new();
        let typography = self.typography.get(&locale.tag.to_string());
        for passages in messages {
            if let Some(typography) = typography {
                problems.extend(typography.check(&passages));
            }
            if let Some(coverage) = &self.coverage {
                problems.extend(missing_glyph::check(&passages, coverage));
            }
            // A term may be in another passage of the message than in the source language.
            if self.glossary.is_some() {
                kept.extend(passages);
            }
        }
        if let Some(glossary) = &self.glossary {
            let is_source = locale.tag == *self.loaded.catalog.source();
            let source = (!is_source).then_some(source);
            problems.extend(glossary.check(&locale.tag, &kept, source));
        }
        problems
    }
}

/// The characters of the project's fonts and of Typst's own, which only a program with the
/// compiler inside knows.
fn coverage(loaded: &Loaded, problems: &mut Vec<Diagnostic>) -> Option<Coverage> {
    if cfg!(not(feature = "embedded")) {
        return None;
    }
    match Fonts::open(loaded.root(), builtin::FONTS) {
        Ok(fonts) => Some(fonts.coverage()),
        Err(error) => {
            let problem = Diagnostic::new(Rule::Engine, error.to_string());
            problems.push(match error.help() {
                Some(help) => problem.help(help),
                None => problem,
            });
            None
        }
    }
}
