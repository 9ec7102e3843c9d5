//! Editions: a record in several languages, made into one document.

use std::sync::Arc;

use super::build::{Made, Outcome, placed};
use super::document::{Composed, MadeFrom, finished};
use super::{Loaded, Request};
use crate::catalog::{Locale, Messages};
use crate::compose::{Edition, Form, Language, OWN_NAME, Part, Sentence, own_name};
use crate::diagnostics::{Diagnostic, has_errors};
use crate::engine::Engine;
use crate::record::{LanguageTag, Record};
use crate::rules::Rule;
use crate::typst::{Settings, emit_aligned, emit_bound};

impl Loaded {
    /// The languages of an edition of a record, in its order: those that were asked for, as they
    /// were asked for, or else the source language and the others by tag. None where the record is
    /// one of all and not published in them.
    ///
    /// # Errors
    /// A record that was asked for and is not published in as many languages, or not in one of
    /// those.
    pub fn edition_languages(
        &self,
        record: &Record,
        form: Form,
    ) -> Result<Option<Vec<&Arc<Locale>>>, Diagnostic> {
        let mut languages = self.languages(record);
        let place = |locale: &Arc<Locale>| match self.locales.as_slice() {
            [] => usize::from(locale.tag != *self.catalog.source()),
            asked => {
                let mut asked = asked.iter().map(LanguageTag::language);
                asked.position(|tag| *tag == locale.tag).unwrap_or_default()
            }
        };
        languages.sort_by_key(|locale| place(locale));
        let is_there = |tag: &LanguageTag| languages.iter().any(|it| it.tag == *tag.language());
        let missing: Vec<_> = self.locales.iter().filter(|tag| !is_there(tag)).collect();
        if missing.is_empty() && form.takes(languages.len()) {
            return Ok(Some(languages));
        }
        let too_many = form.takes_fewer_than(languages.len());
        if self.is_whole && !too_many {
            return Ok(None);
        }
        let published = languages.iter().map(|it| it.tag.to_string());
        let published = published.collect::<Vec<_>>().join(", ");
        let message = match missing.as_slice() {
            [] => format!(
                "the record {} is published in {published}, an edition that is {} has {}",
                record.id,
                form.as_str(),
                form.languages()
            ),
            missing => {
                let missing: Vec<_> = missing.iter().map(ToString::to_string).collect();
                let missing = missing.join(", ");
                format!("the record {} is not published in {missing}", record.id)
            }
        };
        let problem = Diagnostic::new(Rule::NotPublished, message);
        let problem = match record.published_in.first() {
            Some((_, location)) => problem.at(location.clone(), "the languages of the record"),
            None => problem.in_file(record.file.path()),
        };
        let help = "name languages of the record with --locale";
        Err(problem.help(format!(
            "{help}: an edition that is {} has {}",
            form.as_str(),
            form.languages()
        )))
    }

    /// A language of an edition, with the messages that it was made of and warnings.
    ///
    /// # Errors
    /// What makes a document of the language impossible, and a language that does not say what it
    /// calls itself.
    fn part(
        &self,
        request: &Request,
        record: &Record,
        locale: &Locale,
        source: Option<&Arc<Messages>>,
    ) -> Result<(Part, Arc<Messages>, Vec<Diagnostic>), Vec<Diagnostic>> {
        let briefing = self.composed(record, locale, source, request.allow_fallback);
        let name = self.own_name(record, locale);
        let ((briefing, mut warnings, own), name) = match (briefing, name) {
            (Ok(briefing), Ok(name)) => (briefing, name),
            // All that is missing at once; what cannot be read is in both.
            (Err(mut problems), name) => {
                let others = name.err().into_iter().flatten();
                problems.extend(others.filter(|it| it.rule == Rule::MissingMessage));
                return Err(problems);
            }
            (Ok(_), Err(problems)) => return Err(problems),
        };
        warnings.extend(self.unreviewed(record, locale, source, Some(OWN_NAME))?);
        match has_errors(&warnings) {
            true => Err(warnings),
            false => Ok((Part { briefing, name }, own, warnings)),
        }
    }

    /// What a language calls itself.
    fn own_name(&self, record: &Record, locale: &Locale) -> Result<Sentence, Vec<Diagnostic>> {
        let own = Arc::new(self.catalog.messages(locale, record.id.as_str())?);
        let language = Language {
            own: &own,
            source: None,
            allow_fallback: false,
            glance: self.glance(),
        };
        own_name(record, &language)
    }
}

impl Form {
    /// How many languages there are, in words.
    pub fn languages(self) -> &'static str {
        match self {
            Self::Aligned => "two or three languages",
            Self::Bound => "two languages or more",
        }
    }

    /// Whether an edition can have so many languages.
    pub fn takes(self, languages: usize) -> bool {
        languages > 1 && !self.takes_fewer_than(languages)
    }

    fn takes_fewer_than(self, languages: usize) -> bool {
        self == Self::Aligned && languages > Self::MOST_ALIGNED
    }
}

/// The edition of a record, where it is to have one.
pub(super) fn of_record<T: Send>(
    loaded: &Loaded,
    request: &Request,
    engine: Option<&dyn Engine>,
    place: &(dyn Fn(Made) -> Result<T, Diagnostic> + Sync),
    record: &Record,
    form: Form,
) -> (Option<Outcome<T>>, Vec<Diagnostic>) {
    let locales = match loaded.edition_languages(record, form) {
        Ok(Some(locales)) => locales,
        Ok(None) => return (None, Vec::new()),
        Err(problem) => return (None, vec![problem]),
    };
    let source = loaded.source(record).map(Arc::new);
    let composed = composed(loaded, request, record, form, &locales, source.as_ref());
    let made = composed.and_then(|it| finished(loaded, request, engine, it));
    let (written, diagnostics) = placed(place, made);
    let tags: Vec<_> = locales
        .iter()
        .map(|locale| locale.tag.to_string())
        .collect();
    let outcome = Outcome {
        record: record.id.to_string(),
        locale: tags.join(","),
        written,
    };
    (Some(outcome), diagnostics)
}

/// An edition: every language composed, and all of them emitted. One that cannot be made is
/// reported with what all the languages lack.
fn composed<'a>(
    loaded: &Loaded,
    request: &Request,
    record: &'a Record,
    form: Form,
    locales: &[&'a Arc<Locale>],
    of_source: Option<&Arc<Messages>>,
) -> Result<Composed<'a>, Vec<Diagnostic>> {
    let (mut parts, mut own, mut warnings) = (Vec::new(), Vec::new(), Vec::new());
    let mut refused = false;
    for locale in locales {
        match loaded.part(request, record, locale, of_source) {
            Ok((part, messages, found)) => {
                parts.push(part);
                own.push(messages);
                warnings.extend(found);
            }
            Err(found) => {
                refused = true;
                warnings.extend(found);
            }
        }
    }
    if refused {
        return Err(warnings);
    }
    let edition = Edition::new(form, parts, record, loaded.catalog.source());
    let name = format!("{}.{}.{}", record.id, form.as_str(), edition.tags("-"));
    let path = format!("out/{name}.typ");
    let standards = request.standards.to_string();
    let settings = Settings {
        path: &path,
        standards: &standards,
        timestamp: request.timestamp(record),
        emblem: loaded.emblem.as_deref(),
    };
    let mut source = match form {
        Form::Bound => emit_bound(&edition, settings),
        Form::Aligned => {
            let aligned = edition.aligned(record).map_err(|problem| vec![problem])?;
            emit_aligned(&edition, &aligned, settings)
        }
    };
    let main = edition.main;
    let made_from = MadeFrom {
        record,
        briefing: edition.main(),
        own: &own,
        source: of_source,
        form: Some(form),
    };
    let attachments = made_from.attached(loaded, request, &mut source)?;
    Ok(Composed {
        record,
        locale: locales[main],
        languages: edition.tags(", "),
        briefing: edition.main().clone(),
        edition: Some(edition),
        name,
        path,
        source,
        attachments,
        warnings,
    })
}
