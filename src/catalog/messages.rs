//! Messages of a language for one record, resolved by fluent-bundle.

mod faults;
mod places;
mod queries;

pub use faults::unknown_variable;

use std::collections::{BTreeSet, HashMap};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use fluent_bundle::FluentArgs;
use unic_langid::LanguageIdentifier;

use super::args::Args;
use super::bridge::{add_functions, bind};
use super::characters;
use super::contract::Contract;
use super::derived::{Bundle, Derived};
use super::frame::{self, Calls};
use super::functions::Formatters;
use super::in_force::InForce;
use super::lint;
use super::printed::{self, Printed};
use super::syntax::{Entry, Tree};
use super::unfinished::Unfinished;
use super::{ByName, Catalog};
use crate::diagnostics::{Allowance, Allowances, Diagnostic, Location, SourceFile};
use crate::rules::Rule;

/// How many messages may be resolved within each other (a person's office's country).
const DEEPEST: usize = 12;

/// The longest text that a message may come to, in bytes. A name within names would
/// otherwise grow from one to the next.
const LONGEST: usize = 256 * 1024;

/// Where a text comes from.
#[derive(Clone, Debug)]
pub struct Origin {
    /// The message, with its attribute: `person-kamikawa-yoko.family`.
    pub message: String,
    /// The identifier in its file.
    pub location: Location,
    /// The language, where it is not the one that was asked for.
    pub fallback: Option<LanguageIdentifier>,
}

/// A resolved message.
#[derive(Clone, Debug)]
pub struct Resolved {
    /// What it says, with the marks of [`printed`] around the printed values.
    pub text: String,
    /// The printed values by number, where this is not a name within a message.
    pub printed: Vec<Printed>,
    /// Where it comes from.
    pub origin: Origin,
}

/// The messages of one language for one record.
///
/// What a language inherits from its parents (`es-PE` from `es`) is part of it: their
/// messages see each other, so that a region can give a part anew which its parent's
/// sentences refer to.
pub struct Messages {
    pub(super) tag: LanguageIdentifier,
    pub(super) record: String,
    pub(super) contract: &'static Contract,
    pub(super) formatters: Arc<Formatters>,
    /// The shared messages of the source language, with the file of each.
    pub(super) shared: Arc<HashMap<String, String>>,
    /// What is made of the shared files, where the record's own change nothing in it.
    pub(super) derived: Option<Arc<Derived>>,
    /// What is in force.
    pub(super) in_force: Arc<InForce>,
    /// What was found in the record's own files.
    pub(super) of_record: lint::OfRecord,
    pub(super) bundle: Arc<Bundle>,
    /// What was asked for, where that is noted.
    pub(super) noted: Option<Mutex<Noted>>,
    /// What is wrong in it, where it may be unfinished.
    pub(super) unfinished: Option<Unfinished>,
}

/// What a message says, and where it is; nowhere where its name stands for it.
struct Said<'a> {
    text: String,
    printed: Vec<Printed>,
    found: Option<(&'a Tree, &'a Entry)>,
}

impl Said<'_> {
    /// What stands in the place of a message that is missing.
    fn in_place(text: String) -> Self {
        Self {
            text,
            printed: Vec::new(),
            found: None,
        }
    }
}

/// A message with its attribute: `person-kamikawa-yoko.family`.
fn part_name(id: &str, attribute: Option<&str>) -> String {
    match attribute {
        Some(attribute) => format!("{id}.{attribute}"),
        None => id.to_owned(),
    }
}

/// A message, or an attribute of it, that was asked for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Asked {
    /// The message.
    pub id: Arc<str>,
    /// The attribute; none for the text of the message itself.
    pub attribute: Option<Arc<str>>,
}

/// What was asked for.
#[derive(Default)]
pub(super) struct Noted {
    /// The attributes of each message, none for its text.
    asked: ByName<Vec<Option<Arc<str>>>, Arc<str>>,
    /// What of it there is not.
    absent: BTreeSet<Asked>,
}

/// Files of a language as fluent-bundle runs them.
pub(super) fn bundle(
    tag: &LanguageIdentifier,
    formatters: &Arc<Formatters>,
    in_force: &InForce,
) -> Arc<Bundle> {
    let mut bundle = Bundle::new_concurrent(vec![tag.clone()]);
    bundle.set_use_isolating(false);
    let mut calls = Calls::default();
    for resource in in_force.files() {
        // The first wins: an overridden message is meant to be overridden.
        let _ = bundle.add_resource(Arc::clone(&resource.fluent));
        calls.add(resource.calls.clone());
    }
    add_functions(&mut bundle, formatters, &Arc::new(calls));
    Arc::new(bundle)
}

impl Messages {
    /// The files that they are in, the nearest first: of each language that of the record, then
    /// the shared ones.
    pub fn files(&self) -> impl Iterator<Item = &SourceFile> {
        self.in_force.files().map(|own| &*own.tree.file)
    }

    /// The same messages, which note what they are asked for and print a name in the
    /// place of what is missing: so everything that is missing comes to light at once.
    #[must_use]
    pub fn noting(mut self) -> Self {
        self.noted = Some(Mutex::default());
        self
    }

    /// What was asked for, where that is noted.
    pub fn asked(&self) -> BTreeSet<Asked> {
        let Some(noted) = &self.noted else {
            return BTreeSet::new();
        };
        let noted = noted.lock().unwrap_or_else(PoisonError::into_inner);
        let of_message = noted.asked.iter().flat_map(|(id, attributes)| {
            attributes.iter().map(|attribute| Asked {
                id: Arc::clone(id),
                attribute: attribute.clone(),
            })
        });
        of_message.collect()
    }

    /// What of that there is not.
    pub fn asked_in_vain(&self) -> BTreeSet<Asked> {
        let noted = self.noted.as_ref();
        let noted = noted.map(|it| it.lock().unwrap_or_else(PoisonError::into_inner));
        noted.map_or_else(BTreeSet::new, |noted| noted.absent.clone())
    }

    /// An error for each message that the record's own files refer to and that only the
    /// source language has.
    pub fn untranslated(&self) -> &[Diagnostic] {
        &self.of_record.untranslated
    }

    /// The comments in the record's own files that allow a rule.
    pub fn allowances(&self) -> Vec<Allowance> {
        let own = self.in_force.own();
        own.flat_map(|own| Allowances::of(&own.tree.file).allowances)
            .collect()
    }

    /// What is worth knowing about the record's own files, and what a comment allows there.
    pub fn warnings(&self) -> &[Diagnostic] {
        &self.of_record.warnings
    }

    /// The file of the record in this language, as it was read, where it has one.
    pub fn own_file(&self) -> Option<Arc<SourceFile>> {
        self.own_tree().map(|tree| Arc::clone(&tree.file))
    }

    /// The tree of that file.
    pub(super) fn own_tree(&self) -> Option<&Arc<Tree>> {
        let folder = Path::new(Catalog::FOLDER)
            .join(self.tag.to_string())
            .join(self.contract.meetings);
        let mut trees = self.in_force.own().map(|own| &own.tree);
        trees.find(|tree| tree.file.path().parent() == Some(&folder))
    }

    /// The language.
    pub fn tag(&self) -> &LanguageIdentifier {
        &self.tag
    }

    /// The locale data of the language.
    pub fn formatters(&self) -> &Arc<Formatters> {
        &self.formatters
    }

    /// What is asked of the language.
    pub fn contract(&self) -> &'static Contract {
        self.contract
    }

    /// Whether there is such a message, or such an attribute of it.
    pub fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        self.find(id, attribute).is_some()
    }

    /// The first of these messages that the language has.
    pub fn first_of<'a>(&self, ids: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
        ids.into_iter().find(|id| self.has(id, None))
    }

    /// What the message says with these variables.
    ///
    /// # Errors
    /// A message that is missing, or anything in it that cannot be resolved: nothing
    /// is ever printed in the place of what is wrong.
    pub fn resolve(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: &Args,
    ) -> Result<Resolved, Vec<Diagnostic>> {
        let said = self.say(id, attribute, args)?;
        let location = match said.found {
            Some((tree, entry)) => tree.location(&entry.id.range),
            None => Location::new(&SourceFile::new(Catalog::FOLDER, ""), 0..0),
        };
        Ok(Resolved {
            text: said.text,
            printed: said.printed,
            origin: Origin {
                message: part_name(id, attribute),
                location,
                fallback: None,
            },
        })
    }

    /// The same without where it comes from, for a name within a message.
    ///
    /// # Errors
    /// As [`resolve`](Self::resolve).
    pub fn text(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: &Args,
    ) -> Result<String, Vec<Diagnostic>> {
        self.say(id, attribute, args).map(|said| said.text)
    }

    fn say(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: &Args,
    ) -> Result<Said<'_>, Vec<Diagnostic>> {
        let found = self.find(id, attribute);
        self.note(id, attribute, found.is_some());
        let Some((tree, entry)) = found else {
            let name = part_name(id, attribute);
            // What is missing is noted: its name stands for it.
            if self.noted.is_some() {
                return Ok(Said::in_place(name));
            }
            let missing = self.missing(id, attribute);
            if let Some(text) = self.in_place_of(&name, &missing) {
                return Ok(Said::in_place(text));
            }
            return Err(vec![missing]);
        };
        let name = || part_name(id, attribute);
        let location = || tree.location(&entry.id.range);
        let broken = self.broken(id);
        if !broken.is_empty() {
            return Err(broken);
        }
        if frame::depth() >= DEEPEST {
            return Err(vec![
                Diagnostic::new(
                    Rule::NamesTooDeep,
                    format!("`{}` names things within things without end", name()),
                )
                .at(location(), "this message")
                .help("a name must not refer to itself, nor to a name that does"),
            ]);
        }
        let variables = self.variables(entry);
        // What depends on no variable is the same in every record.
        let derived = self.derived.as_ref();
        let derived = derived.filter(|_| variables.is_empty() && !self.in_force.is_own(tree));
        if let Some(text) = derived.and_then(|derived| derived.texts.get(id, attribute)) {
            return Ok(Said {
                text: text.to_string(),
                printed: Vec::new(),
                found: Some((tree, entry)),
            });
        }
        let (text, printed) = self.format(tree, entry, attribute, args, &variables)?;
        if text.len() > LONGEST {
            return Err(vec![
                Diagnostic::new(
                    Rule::TextTooLong,
                    format!("`{}` comes to more than {LONGEST} bytes", name()),
                )
                .at(location(), "this message")
                .help("make several messages of it"),
            ]);
        }
        // A placeable that prints nothing leaves a hole; a message that may be empty
        // is one that nothing refers to.
        let may_be_empty = || {
            let entry = self.contract.message(id);
            entry.is_some_and(|message| message.may_be_empty)
        };
        let is_empty = || characters::shows_nothing(&printed::strip(&text)) && !may_be_empty();
        let is_name = frame::depth() > 0;
        if is_name && is_empty() {
            return Err(vec![
                Diagnostic::new(Rule::EmptyText, format!("`{}` is empty", name()))
                    .at(location(), "this message")
                    .help("write what it says"),
            ]);
        }
        if let Some(derived) = derived
            && (is_name || !is_empty())
            && !text.contains(printed::OPEN)
        {
            derived.texts.keep(id, attribute, text.as_str().into());
        }
        Ok(Said {
            text,
            printed,
            found: Some((tree, entry)),
        })
    }

    fn note(&self, id: &str, attribute: Option<&str>, is_there: bool) {
        let Some(noted) = &self.noted else {
            return;
        };
        let mut noted = noted.lock().unwrap_or_else(PoisonError::into_inner);
        let is_new = |known: &Vec<Option<Arc<str>>>| {
            let mut known = known.iter();
            !known.any(|known| known.as_deref() == attribute)
        };
        match noted.asked.get_mut(id) {
            Some(known) if is_new(known) => known.push(attribute.map(Arc::from)),
            Some(_) => return,
            None => drop(
                noted
                    .asked
                    .insert(id.into(), vec![attribute.map(Arc::from)]),
            ),
        }
        if !is_there {
            noted.absent.insert(Asked {
                id: id.into(),
                attribute: attribute.map(Arc::from),
            });
        }
    }

    /// The file that a message belongs in, in the folder of the language: that of the
    /// contract; else the shared file in which the source language has it; else that of
    /// the record.
    pub fn file(&self, id: &str) -> String {
        let shared = self
            .shared
            .get(id)
            .filter(|_| self.contract.message(id).is_none());
        match shared {
            Some(file) => file.clone(),
            None => self.contract.file(id, &self.record),
        }
    }

    fn find(&self, id: &str, attribute: Option<&str>) -> Option<(&Tree, &Entry)> {
        let (tree, entry) = self.entry(id)?;
        let present = match attribute {
            Some(attribute) => entry
                .attributes
                .iter()
                .any(|(name, _)| name.text == attribute),
            None => entry.value.is_some(),
        };
        present.then_some((tree, entry))
    }

    fn entry(&self, id: &str) -> Option<(&Tree, &Entry)> {
        self.in_force.message(id)
    }

    fn format(
        &self,
        tree: &Tree,
        entry: &Entry,
        attribute: Option<&str>,
        args: &Args,
        variables: &[Arc<str>],
    ) -> Result<(String, Vec<Printed>), Vec<Diagnostic>> {
        let internal = |problem: &str| {
            vec![
                Diagnostic::new(Rule::FluentInternal, problem)
                    .at(tree.location(&entry.id.range), "this message")
                    .help("please report this with the file"),
            ]
        };
        let Some(message) = self.bundle.get_message(&entry.id.text) else {
            return Err(internal("Fluent does not find this message"));
        };
        let pattern = match attribute {
            Some(attribute) => message
                .get_attribute(attribute)
                .map(|attribute| attribute.value()),
            None => message.value(),
        };
        let Some(pattern) = pattern else {
            return Err(internal("Fluent does not find the text of this message"));
        };
        // A sentence has dozens of variables, and mentions a few.
        let mut fluent_args = FluentArgs::with_capacity(variables.len());
        for name in variables {
            if let Some((name, arg)) = args.named(name) {
                fluent_args.set(&**name, bind(name, arg, &self.formatters));
            }
        }
        let mut errors = Vec::new();
        // fluent-bundle panics in places that its own limits should have caught.
        let (result, reported) = frame::collect(|| {
            catch_unwind(AssertUnwindSafe(|| {
                let text = self
                    .bundle
                    .format_pattern(pattern, Some(&fluent_args), &mut errors);
                text.into_owned()
            }))
        });
        let Ok(text) = result else {
            return Err(internal("Fluent failed on this message"));
        };
        let mut problems = reported.failures;
        problems.extend(
            errors
                .iter()
                .map(|error| self.problem(tree, entry, error, args)),
        );
        if problems.is_empty() {
            Ok((text, reported.printed))
        } else {
            Err(frame::without_consequences(problems))
        }
    }
}
