//! What of a document is outdated, or has not been reviewed, where that is asked for.

use std::sync::Arc;

use super::Loaded;
use crate::catalog::{Locale, Messages, fallback_chain};
use crate::compose::required;
use crate::diagnostics::Diagnostic;
use crate::record::Record;
use crate::review::{RULES, Reviews, Unit};

impl Loaded {
    /// The files of reviews, where somebody wants to know what they say.
    fn reviews(&self) -> Option<&Reviews> {
        let is_asked = RULES.iter().any(|rule| self.policy().asks_for(*rule));
        is_asked.then(|| {
            self.reviews
                .get_or_init(|| Reviews::read(self.root(), &self.catalog))
        })
    }

    /// A problem for each message of a document whose source text has changed since somebody
    /// saw to it, and for each that nobody has reviewed: by those of the two rules that
    /// `--deny` or `chancery.toml` asks for. `also` is a message that the document has besides
    /// those of its page.
    pub(super) fn unreviewed(
        &self,
        record: &Record,
        locale: &Locale,
        source: Option<&Arc<Messages>>,
        also: Option<&str>,
    ) -> Result<Vec<Diagnostic>, Vec<Diagnostic>> {
        let Some(reviews) = self.reviews() else {
            return Ok(Vec::new());
        };
        let chain = fallback_chain(&locale.tag).into_iter();
        let unreadable = chain.flat_map(|tag| reviews.problems(&tag.to_string()).to_vec());
        let unreadable: Vec<_> = unreadable.collect();
        if !unreadable.is_empty() {
            return Err(unreadable);
        }
        let id = record.id.as_str();
        let own = Arc::new(self.catalog.messages(locale, id)?.noting());
        let asked = required(record, &own, None, self.glance()).asked;
        let asked = asked.into_iter().map(|asked| asked.id.to_string());
        let ids = own.reachable(asked.chain(also.map(str::to_owned)));
        let tag = self.catalog.source();
        let shared = self.catalog.locale(tag);
        let in_source = match (source, shared) {
            (Some(source), _) => source.contents(),
            // What the source language itself lacks, its own document says.
            (None, Some(shared)) => self.catalog.contents(shared),
            (None, None) => return Ok(Vec::new()),
        };
        let (contents, tag) = (own.contents(), tag.to_string());
        let problems = ids
            .iter()
            .filter_map(|message| Unit::new(message, Some(id), &contents, &in_source, &tag))
            .filter_map(|unit| reviews.problem(&unit))
            .filter(|problem| self.policy().asks_for(problem.rule));
        Ok(self.policy().apply(problems.collect()))
    }
}
