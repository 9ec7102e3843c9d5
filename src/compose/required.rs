//! What a language lacks for a record.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{Briefing, Language, MISSING, compose};
use crate::catalog::contract::Need;
use crate::catalog::{Asked, Catalog, Messages};
use crate::diagnostics::Diagnostic;
use crate::record::Record;

/// A message that a record asks for and a language does not have, or attributes that
/// the message lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// The message.
    pub id: String,
    /// The attributes that are asked for, sorted.
    pub attributes: Vec<String>,
    /// Whether the message is there and lacks the attributes alone.
    pub is_there: bool,
    /// The file that it belongs in, from the project's folder.
    pub file: String,
}

/// Everything that is wrong with a record in a language, and all that is missing.
pub struct Required {
    /// What is wrong with the texts that are there.
    pub problems: Vec<Diagnostic>,
    /// What is missing.
    pub missing: Vec<Missing>,
    /// Every message and attribute that was asked for.
    pub asked: BTreeSet<Asked>,
    /// The page, where nothing is wrong and nothing is missing.
    pub briefing: Option<Briefing>,
}

/// The source language of a record, and what it asks for there.
#[derive(Clone, Copy)]
pub struct InSource<'a> {
    /// Its messages.
    pub messages: &'a Arc<Messages>,
    /// Every message and attribute that the record asks it for.
    pub asked: &'a BTreeSet<Asked>,
    /// Whether nothing of it is wrong or missing.
    pub is_sound: bool,
}

/// Resolves a record in a language as far as it goes.
///
/// Names in messages that are missing themselves are not known yet; what the source
/// language asks for takes their place.
///
/// `glance` says whether the page has the facts at a glance.
pub fn required(
    record: &Record,
    own: &Arc<Messages>,
    source: Option<InSource>,
    glance: bool,
) -> Required {
    let composed = compose(
        record,
        &Language {
            own,
            source: source.map(|source| source.messages),
            allow_fallback: false,
            glance,
        },
    );
    let (briefing, problems) = match composed {
        Ok((briefing, _)) => (Some(briefing), Vec::new()),
        Err(problems) => (None, problems),
    };
    let mut missing = own.asked_in_vain();
    if let Some(source) = source
        && missing.iter().any(|asked| is_sentence(own, &asked.id))
    {
        let forms = own.forms_in_use();
        let in_source = source.asked.iter().map(|asked| Asked {
            // The office of a state is the general one where the language has no other.
            id: match general_office(&asked.id) {
                Some(general) => general.into(),
                None => Arc::clone(&asked.id),
            },
            // Each language has forms of its own.
            attribute: asked
                .attribute
                .clone()
                .filter(|form| forms.contains(&**form)),
        });
        let is_there = |asked: &Asked| own.has(&asked.id, asked.attribute.as_deref());
        missing.extend(in_source.filter(|asked| !is_there(asked) && !is_special(own, &asked.id)));
    }
    let mut by_message: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for Asked { id, attribute } in missing {
        let attributes = by_message.entry(id.to_string()).or_default();
        attributes.extend(attribute.map(|attribute| attribute.to_string()));
    }
    let missing = by_message.into_iter();
    let missing = missing.map(|(id, attributes)| Missing {
        is_there: own.has(&id, None) || !own.attributes(&id).is_empty(),
        file: file(own, &id),
        id,
        attributes,
    });
    let missing: Vec<Missing> = missing.collect();
    Required {
        // A name stands in the place of what is missing.
        briefing: briefing.filter(|_| missing.is_empty()),
        problems: problems
            .into_iter()
            .filter(|problem| !MISSING.contains(&problem.rule))
            .collect(),
        missing,
        asked: own.asked(),
    }
}

/// Whether a more general message may take the place of this one.
fn is_special(own: &Messages, id: &str) -> bool {
    let entry = own.contract().message(id);
    entry.is_some_and(|message| matches!(message.need, Need::Special(_)))
}

/// `office-foreign-minister` for `office-foreign-minister-PE`.
pub fn general_office(id: &str) -> Option<&str> {
    let (general, country) = id.strip_prefix("office-")?.rsplit_once('-')?;
    let is_code = country.len() == 2 && country.bytes().all(|byte| byte.is_ascii_uppercase());
    is_code.then(|| &id[.."office-".len() + general.len()])
}

/// Whether a message is no name of something else.
fn is_sentence(own: &Messages, id: &str) -> bool {
    let contract = own.contract();
    contract
        .message(id)
        .is_none_or(|message| !message.is_name())
}

fn file(own: &Messages, id: &str) -> String {
    let file = own.file(id);
    format!("{}/{}/{file}", Catalog::FOLDER, own.tag())
}
