//! The translations: `.ftl` files, the fallback chain, and messages resolved.
//!
//! Knows languages and no meeting. Fluent itself fails silently in many places; here
//! a message is either resolved whole or refused with the place of what is wrong.

pub mod args;
pub mod bidi;
mod bridge;
pub mod characters;
pub mod content;
pub mod contract;
mod derived;
mod folders;
mod frame;
pub mod functions;
mod in_force;
mod lint;
mod locale;
mod messages;
pub mod numerals;
mod of_record;
pub mod outline;
pub mod printed;
pub mod prose;
pub mod pseudo;
mod reading;
mod reread;
mod review;
mod runtime;
pub mod segments;
mod sources;
mod syntax;
mod texts;
mod unfinished;
pub mod value;

pub use args::Args;
pub use functions::{Direction, Formatters, fallback_chain};
pub use messages::{Asked, Messages, Origin, Resolved, unknown_variable};
pub use reading::reads_alike;
pub use sources::entries_of;
pub use texts::Text;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use unic_langid::LanguageIdentifier;

use crate::diagnostics::{Diagnostic, Location, Policy};
use crate::rules::Rule;
use contract::Contract;
use derived::Derived;
use folders::{folders, tag_of};
use pseudo::Pseudo;
use reading::{Remains, Resource};
use syntax::{Entry, Tree};

/// A table by the names of messages or variables, which a document asks for some hundred times.
/// Its hasher is seeded for each process.
pub type ByName<T, K = String> = HashMap<K, T, foldhash::fast::RandomState>;

/// A set of such names.
pub type NameSet<K = String> = HashSet<K, foldhash::fast::RandomState>;

/// One language of a project: a folder below `locales/`, with the files that every
/// record uses.
pub struct Locale {
    /// The folder's name: a BCP 47 tag.
    pub tag: LanguageIdentifier,
    /// What the functions need for this language.
    pub formatters: Arc<Formatters>,
    /// The shared files.
    shared: Vec<Arc<Resource>>,
    /// What is left of those that cannot be read.
    remains: Arc<Remains>,
    /// What is made of them.
    derived: Arc<Derived>,
}

/// A message as it is written in its file.
#[derive(Clone, Debug)]
pub struct Excerpt {
    /// The comment above it, with its `#` and line ends.
    pub comment: String,
    /// Its text and attributes.
    pub text: String,
    /// Each of its attributes: the name, and the text with it.
    pub attributes: Vec<(String, String)>,
    /// The bytes of comment and text in the file.
    pub range: std::ops::Range<usize>,
}

/// A part of a file, in its order.
#[derive(Clone, Debug)]
pub enum Listed {
    /// A comment on a group of messages or on the file, with its `##`.
    Comment(String),
    /// A message.
    Message(String, Excerpt),
}

/// The languages of a project that were asked for, with those that they fall back to.
///
/// The files of single records are read when their messages are asked for
/// ([`messages`](Self::messages)), so that one document costs the same in an archive
/// of any size.
pub struct Catalog {
    root: PathBuf,
    /// Every language that the project has.
    tags: Vec<LanguageIdentifier>,
    /// Those that were read.
    locales: BTreeMap<String, Arc<Locale>>,
    source: LanguageIdentifier,
    contract: &'static Contract,
    /// The shared messages of the source language, with the file of each.
    shared: Arc<HashMap<String, String>>,
    /// What is wrong with single folders.
    problems: Vec<Diagnostic>,
    /// Which problems are reported, and how seriously.
    policy: Policy,
}

impl Catalog {
    /// Where the languages are, below the project's folder.
    pub const FOLDER: &'static str = "locales";

    /// Reads the shared files of the languages for which `wanted` is true, of those
    /// that they fall back to, and of the source language.
    ///
    /// What is wrong in a language is kept with it ([`problems`](Self::problems)),
    /// so that one language never costs another its document.
    ///
    /// # Errors
    /// No `locales/` folder that can be read, or no source language in it.
    pub fn read(
        root: &Path,
        source: &LanguageIdentifier,
        wanted: &dyn Fn(&LanguageIdentifier) -> bool,
        contract: &'static Contract,
    ) -> Result<Self, Vec<Diagnostic>> {
        let mut problems = Vec::new();
        let mut tags = Vec::new();
        for name in folders(root, Path::new(Self::FOLDER)).map_err(|problem| vec![problem])? {
            match tag_of(&name) {
                Ok(tag) => tags.push(tag),
                Err(problem) => problems.push(problem),
            }
        }
        if !tags.contains(source) {
            problems.push(
                Diagnostic::new(
                    Rule::NoSourceLocale,
                    format!("there is no translation into the source language `{source}`"),
                )
                .in_file(Path::new(Self::FOLDER))
                .help(format!("make the folder `locales/{source}`, or name another `source-locale` in chancery.toml")),
            );
            return Err(problems);
        }
        let mut needed = BTreeSet::new();
        for tag in tags.iter().filter(|tag| wanted(tag)).chain([source]) {
            needed.extend(
                fallback_chain(tag)
                    .iter()
                    .map(LanguageIdentifier::to_string),
            );
        }
        let needed = tags.iter().filter(|tag| needed.contains(&tag.to_string()));
        let read: Vec<Result<Locale, Diagnostic>> = needed
            .collect::<Vec<_>>()
            .into_par_iter()
            .map(|tag| {
                let folder = Path::new(Self::FOLDER).join(tag.to_string());
                let formatters = Formatters::new(tag).map_err(|error| {
                    let problem = Diagnostic::new(Rule::LocaleData, error.message).in_file(&folder);
                    match error.help {
                        Some(help) => problem.help(help),
                        None => problem,
                    }
                })?;
                Ok(Locale::read(
                    root,
                    &folder,
                    tag.clone(),
                    Arc::new(formatters),
                ))
            })
            .collect();
        let mut locales = BTreeMap::new();
        for read in read {
            match read {
                Ok(locale) => drop(locales.insert(locale.tag.to_string(), Arc::new(locale))),
                Err(problem) => problems.push(problem),
            }
        }
        let of_source = locales.get(&source.to_string()).cloned();
        if let Some(of_source) = &of_source {
            for made in pseudo::wanted(of_source, wanted) {
                match made {
                    Ok(locale) => drop(locales.insert(locale.tag.to_string(), Arc::new(locale))),
                    Err(problem) => problems.push(problem),
                }
            }
        }
        Ok(Self {
            root: root.to_path_buf(),
            tags,
            shared: Arc::new(of_source.map_or_else(HashMap::new, |locale| locale.message_files())),
            locales,
            source: source.clone(),
            contract,
            problems,
            policy: Policy::default(),
        })
    }

    /// The same with these severities.
    #[must_use]
    pub fn with_policy(self, policy: Policy) -> Self {
        Self { policy, ..self }
    }

    /// What is wrong with folders that are no language.
    pub fn folder_problems(&self) -> &[Diagnostic] {
        &self.problems
    }

    /// Every language that the project has, whether it was read or not.
    pub fn tags(&self) -> &[LanguageIdentifier] {
        &self.tags
    }

    /// The languages that were read, by tag.
    pub fn locales(&self) -> impl Iterator<Item = &Arc<Locale>> {
        self.locales.values()
    }

    /// The language of that tag, where it was read.
    pub fn locale(&self, tag: &LanguageIdentifier) -> Option<&Arc<Locale>> {
        self.locales.get(&tag.to_string())
    }

    /// The language that the others are translated from.
    pub fn source(&self) -> &LanguageIdentifier {
        &self.source
    }

    /// Whether a message is in the shared files of the source language.
    pub fn is_shared_in_source(&self, id: &str) -> bool {
        self.shared.contains_key(id)
    }

    /// Whether a language, or one that it inherits from, has a message in its shared files.
    pub fn has_shared(&self, locale: &Locale, id: &str) -> bool {
        let chain = self.chain(locale);
        let mut files = chain.iter().flat_map(|parent| &parent.shared);
        files.any(|file| file.message(id).is_some())
    }

    /// What is asked of every language.
    pub fn contract(&self) -> &'static Contract {
        self.contract
    }

    /// What is wrong with the shared files of a language, whatever the record: syntax,
    /// everything that Fluent would do silently, and variables that a message does not
    /// get.
    pub fn problems<'a>(&self, locale: &'a Locale) -> &'a [Diagnostic] {
        locale.derived.problems.get_or_init(|| {
            if Pseudo::of(&locale.tag).is_some() {
                // It is what its source is.
                let source = self.locales.get(&self.source.to_string());
                return source.map_or_else(Vec::new, |source| self.problems(source).to_vec());
            }
            let chain = self.chain(locale);
            let remains: Vec<_> = chain.iter().map(|parent| &parent.remains).collect();
            let unreadable = remains.iter().flat_map(|it| it.problems.clone());
            let unreadable: Vec<_> = unreadable.collect();
            // With a file missing, everything that refers to it would look wrong too.
            if remains.iter().any(|it| it.is_whole_file) {
                return unreadable;
            }
            // What is wrong in a parent is printed in the language that inherits it.
            let parent = chain.get(1).map(|parent| self.problems(parent));
            let of_parent = parent.into_iter().flatten();
            let mut problems: Vec<_> = of_parent
                .filter(|problem| problem.is_error())
                .cloned()
                .collect();
            problems.extend(unreadable);
            let shared = locale.trees();
            problems.extend(lint::duplicates_between(&shared));
            // What is inherited, the farthest first: the nearest is found last and wins.
            let inherited: Vec<_> = chain
                .iter()
                .skip(1)
                .rev()
                .flat_map(|parent| parent.trees())
                .collect();
            problems.extend(lint::lint(&lint::Scope {
                trees: &shared,
                parents: &inherited,
                formatters: &locale.formatters,
                contract: self.contract,
                is_in_source: &|id| locale.tag != self.source && self.shared.contains_key(id),
                is_lost: &|id| remains.iter().any(|it| it.lost.contains(id)),
                is_of_record: false,
                policy: &self.policy,
            }));
            problems.extend(lint::overrides(&[inherited, shared].concat()));
            self.policy.apply(problems)
        })
    }

    /// Whether every shared file of a language and of those that it inherits from was
    /// read.
    pub fn is_readable(&self, locale: &Locale) -> bool {
        let chain = self.chain(locale);
        chain
            .iter()
            .all(|parent| parent.remains.problems.is_empty())
    }

    /// Whether a shared file of a language, or of those that it inherits from, could not
    /// be read at all, so that nothing is known of what it has.
    pub fn has_lost_file(&self, locale: &Locale) -> bool {
        let chain = self.chain(locale);
        chain.iter().any(|parent| parent.remains.is_whole_file)
    }

    /// Whether the source language has a message for a record.
    fn is_in_source(&self, record: &str, id: &str) -> bool {
        self.shared.contains_key(id) || self.source_excerpt(Some(record), id).is_some()
    }

    /// A message of the source language as it is written: in the file of a record, or in
    /// the shared ones.
    pub fn source_excerpt(&self, record: Option<&str>, id: &str) -> Option<Excerpt> {
        let source = self.locale(&self.source)?;
        let own = record.and_then(|record| self.meeting(source, record).ok().flatten());
        let mut resources = own.iter().chain(&source.shared);
        resources.find_map(|resource| {
            let entry = resource.message(id)?;
            Some(resource.tree.excerpt(entry))
        })
    }

    /// A language and those that it inherits from, the nearest first.
    fn chain(&self, locale: &Locale) -> Vec<Arc<Locale>> {
        let tags = match Pseudo::of(&locale.tag) {
            Some(_) => vec![locale.tag.clone()],
            None => fallback_chain(&locale.tag),
        };
        let tags = tags.into_iter();
        tags.filter_map(|tag| self.locales.get(&tag.to_string()).cloned())
            .collect()
    }
}

/// Whether a problem is that a message refers to one that only the source language has:
/// what prints it can be printed in the source language, where that is allowed.
pub fn is_untranslated(problem: &Diagnostic) -> bool {
    problem.rule == lint::UNTRANSLATED
}

/// Marks a text as what was printed of a field of the record, within a value that is
/// printed by a message.
pub fn print_element(text: &str, field: &Arc<str>, name: printed::PrintedName) -> String {
    let printed = printed::Printed {
        variable: "".into(),
        field: Arc::clone(field),
        call: None,
        name: Some(name),
    };
    frame::print(text, printed)
}

/// The messages of a file, with where each is.
fn located(tree: &Arc<Tree>) -> Vec<(String, Location)> {
    messages_of(tree)
        .map(|(_, entry)| (entry.id.text.clone(), tree.location(&entry.id.range)))
        .collect()
}

/// The messages of a file, with their places among its entries.
fn messages_of(tree: &Tree) -> impl Iterator<Item = (usize, &Entry)> {
    tree.entries
        .iter()
        .enumerate()
        .filter(|(_, entry)| !entry.is_term)
}
