//! The translations: `.ftl` files, the fallback chain, and messages resolved.
//!
//! Knows languages and no meeting. Fluent itself fails silently in many places;
//! here a message is either told whole or refused with the place of what is wrong.

pub mod bidi;
mod bridge;
pub mod characters;
pub mod functions;
mod lint;
mod messages;
mod runtime;
mod site;
mod syntax;
pub mod value;

pub use functions::{Direction, Formatters, fallback_chain};
pub use messages::{Args, Messages, Origin, Told};

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use fluent_bundle::FluentResource;
use unic_langid::LanguageIdentifier;

use crate::diagnostics::{Diagnostic, Location, SourceFile};
use syntax::{Entry, Tree};

/// A file of translations, ready to run.
#[derive(Debug)]
struct Resource {
    tree: Arc<Tree>,
    fluent: Arc<FluentResource>,
    /// Where a message stands among the entries of the tree.
    index: HashMap<String, usize>,
}

impl Resource {
    fn message(&self, id: &str) -> Option<&Entry> {
        self.index.get(id).map(|at| &self.tree.entries[*at])
    }
}

/// One language of a project: a folder below `locales/`.
pub struct Locale {
    /// The folder's name: a BCP 47 tag.
    pub tag: LanguageIdentifier,
    /// What the functions need for this language.
    pub formatters: Arc<Formatters>,
    /// The files that every record uses, by name.
    shared: Vec<Arc<Resource>>,
    /// `meetings/<id>.ftl`, which win over the shared files.
    meetings: BTreeMap<String, Arc<Resource>>,
    /// What is wrong with its files; a locale with problems publishes nothing.
    problems: Vec<Diagnostic>,
}

/// Every language of a project.
pub struct Catalog {
    locales: BTreeMap<String, Arc<Locale>>,
    /// The language that others fall back to where that is allowed.
    source: LanguageIdentifier,
    /// Where the numbered calls of all languages stand.
    sites: Arc<site::Sites>,
}

impl Catalog {
    /// Where the languages are, below the project's folder.
    pub const FOLDER: &'static str = "locales";

    /// Reads every folder below `locales/`.
    ///
    /// What is wrong in a language is kept with it ([`problems`](Self::problems)),
    /// so that one language never costs another its document.
    ///
    /// # Errors
    /// No `locales/` folder, no language in it, a folder whose name is no
    /// language tag, or no source language.
    pub fn read(root: &Path, source: &LanguageIdentifier) -> Result<Self, Vec<Diagnostic>> {
        let mut problems = Vec::new();
        let mut locales = BTreeMap::new();
        let mut sites = site::Sites::default();
        for name in folders(root, Path::new(Self::FOLDER)).map_err(|problem| vec![problem])? {
            let path = Path::new(Self::FOLDER).join(&name);
            match name.parse::<LanguageIdentifier>() {
                Ok(tag) if tag.to_string() == name && name != "und" => match Formatters::new(&tag) {
                    Ok(formatters) => {
                        locales.insert(name, Locale::read(root, &path, tag, formatters, &mut sites));
                    }
                    Err(error) => {
                        let problem = Diagnostic::error("locale-data", error.message).in_file(&path);
                        problems.push(match error.help {
                            Some(help) => problem.help(help),
                            None => problem,
                        });
                    }
                },
                Ok(tag) if name != "und" => problems.push(
                    Diagnostic::error("locale-folder", format!("the folder is called {name:?}, expected \"{tag}\""))
                        .in_file(&path)
                        .help(format!("rename it to `{tag}`")),
                ),
                _ => problems.push(
                    Diagnostic::error("locale-folder", format!("{name:?} is no language tag (BCP 47)"))
                        .in_file(&path)
                        .help("name the folder after its language, for example `en`, `es-PE` or `zh-Hant`"),
                ),
            }
        }
        if problems.is_empty() && !locales.contains_key(&source.to_string()) {
            problems.push(
                Diagnostic::error("no-source-locale", format!("there is no translation into the source language `{source}`"))
                    .in_file(Path::new(Self::FOLDER))
                    .help(format!("make the folder `locales/{source}`, or name another `source-locale` in chancery.toml")),
            );
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let mut catalog = Self {
            locales: BTreeMap::new(),
            source: source.clone(),
            sites: Arc::new(sites),
        };
        catalog.locales = locales
            .into_iter()
            .map(|(name, locale)| (name, Arc::new(locale)))
            .collect();
        Ok(catalog)
    }

    /// The languages, by tag.
    pub fn locales(&self) -> impl Iterator<Item = &Arc<Locale>> {
        self.locales.values()
    }

    /// The language of that tag.
    pub fn locale(&self, tag: &str) -> Option<&Arc<Locale>> {
        self.locales.get(tag)
    }

    /// The language that the others are translated from.
    pub fn source(&self) -> &LanguageIdentifier {
        &self.source
    }

    /// What is wrong with the files of a language, whatever the record: syntax,
    /// and everything that Fluent would do silently.
    pub fn problems(&self, locale: &Locale) -> Vec<Diagnostic> {
        let chain = self.chain(locale);
        // With a file missing, everything that refers to it would look wrong too.
        let unreadable: Vec<_> = chain
            .iter()
            .flat_map(|link| link.problems.clone())
            .collect();
        if !unreadable.is_empty() {
            return unreadable;
        }
        let trees = |resources: &[Arc<Resource>]| -> Vec<Arc<Tree>> {
            resources
                .iter()
                .map(|resource| Arc::clone(&resource.tree))
                .collect()
        };
        let shared = trees(&locale.shared);
        let mut problems = lint::duplicates_between(&shared);
        let lint = |trees: &[Arc<Tree>], inherited: &[Arc<Tree>]| {
            lint::lint(&lint::Scope {
                trees,
                parents: inherited,
                formatters: &locale.formatters,
            })
        };
        // What is inherited, the farthest first, so that the nearest is found last and wins.
        let parents = chain.iter().skip(1).rev();
        let inherited: Vec<_> = parents
            .clone()
            .flat_map(|parent| trees(&parent.shared))
            .collect();
        problems.extend(lint(&shared, &inherited));
        // A meeting's file is in force together with the shared ones.
        for (id, meeting) in &locale.meetings {
            problems.extend(lint::duplicates_between(&[Arc::clone(&meeting.tree)]));
            let mut inherited = Vec::new();
            for parent in parents.clone() {
                inherited.extend(trees(&parent.shared));
                inherited.extend(
                    parent
                        .meetings
                        .get(id)
                        .map(|meeting| Arc::clone(&meeting.tree)),
                );
            }
            inherited.extend(shared.iter().cloned());
            problems.extend(lint(&[Arc::clone(&meeting.tree)], &inherited));
        }
        problems
    }

    /// Whether every file of a language and of those that it falls back to was read.
    pub fn is_readable(&self, locale: &Locale) -> bool {
        self.chain(locale)
            .iter()
            .all(|link| link.problems.is_empty())
    }

    /// Meetings that have a file in this language.
    pub fn meetings<'a>(&self, locale: &'a Locale) -> impl Iterator<Item = &'a str> {
        locale.meetings.keys().map(String::as_str)
    }

    /// The messages of a language for one meeting, with its chain of fallbacks:
    /// the parents of the locale (CLDR), and the source language where allowed.
    pub fn messages(&self, locale: &Locale, meeting: &str, allow_fallback: bool) -> Arc<Messages> {
        let source = self
            .locales
            .get(&self.source.to_string())
            .filter(|_| allow_fallback);
        let chain = self.chain(locale);
        let source = source.filter(|source| chain.iter().all(|link| link.tag != source.tag));
        let source = source.map(|source| self.chain(source));
        Arc::new(Messages::new(
            &chain,
            source.as_deref(),
            meeting,
            &self.sites,
        ))
    }

    /// A language and those that it inherits from, the nearest first.
    fn chain(&self, locale: &Locale) -> Vec<Arc<Locale>> {
        let tags = fallback_chain(&locale.tag).into_iter();
        tags.filter_map(|tag| self.locales.get(&tag.to_string()).cloned())
            .collect()
    }
}

impl Locale {
    /// The messages of its own files, by identifier, with where each stands.
    pub fn messages(&self) -> impl Iterator<Item = (String, Location)> {
        self.trees().flat_map(|tree| {
            messages_of(tree)
                .map(|(_, entry)| (entry.id.text.clone(), tree.location(&entry.id.range)))
        })
    }

    /// The identifiers of the messages in each file, in order.
    pub fn messages_by_file(&self) -> Vec<(String, Vec<String>)> {
        self.trees()
            .map(|tree| {
                let messages = messages_of(tree);
                let path = tree.file.path().to_string_lossy().replace('\\', "/");
                (
                    path,
                    messages.map(|(_, entry)| entry.id.text.clone()).collect(),
                )
            })
            .collect()
    }

    /// The messages that its own messages refer to.
    pub fn referenced(&self) -> Vec<String> {
        let mut referenced = Vec::new();
        for tree in self.trees() {
            lint::references_of(tree, &mut referenced);
        }
        referenced
    }

    fn trees(&self) -> impl Iterator<Item = &Arc<Tree>> {
        let resources = self.shared.iter().chain(self.meetings.values());
        resources.map(|resource| &resource.tree)
    }

    fn read(
        root: &Path,
        folder: &Path,
        tag: LanguageIdentifier,
        formatters: Formatters,
        sites: &mut site::Sites,
    ) -> Self {
        let mut locale = Self {
            tag,
            formatters: Arc::new(formatters),
            shared: Vec::new(),
            meetings: BTreeMap::new(),
            problems: Vec::new(),
        };
        let shared = files(root, folder);
        let meetings = files(root, &folder.join("meetings"));
        for path in shared.into_iter().chain(meetings) {
            let read = SourceFile::read(root, &path)
                .map_err(|problem| vec![problem])
                .and_then(Tree::parse)
                .and_then(|tree| resource(tree, sites));
            match read {
                Ok(resource) if path.parent() == Some(folder) => {
                    locale.shared.push(Arc::new(resource))
                }
                Ok(resource) => {
                    let id = path
                        .file_stem()
                        .unwrap_or_default()
                        .to_string_lossy()
                        .into_owned();
                    locale.meetings.insert(id, Arc::new(resource));
                }
                Err(problems) => locale.problems.extend(problems),
            }
        }
        locale
    }
}

/// Makes a tree ready to run.
fn resource(tree: Tree, sites: &mut site::Sites) -> Result<Resource, Vec<Diagnostic>> {
    let tree = Arc::new(tree);
    let runtime = runtime::runtime(&tree, sites.len());
    sites.extend(&tree, runtime.sites);
    match FluentResource::try_new(runtime.source) {
        Ok(fluent) => Ok(Resource {
            index: messages_of(&tree)
                .map(|(at, entry)| (entry.id.text.clone(), at))
                .collect(),
            tree,
            fluent: Arc::new(fluent),
        }),
        // The original parsed, so this is a fault of ours; never go on with less.
        Err((_, errors)) => Err(vec![
            Diagnostic::error(
                "fluent-internal",
                format!("the file could not be prepared: {errors:?}"),
            )
            .in_file(tree.file.path())
            .help("please report this with the file"),
        ]),
    }
}

/// The messages of a file, with their places among its entries.
fn messages_of(tree: &Tree) -> impl Iterator<Item = (usize, &Entry)> {
    tree.entries
        .iter()
        .enumerate()
        .filter(|(_, entry)| !entry.is_term)
}

/// Names of the folders in a folder, sorted.
fn folders(root: &Path, path: &Path) -> Result<Vec<String>, Diagnostic> {
    let entries = std::fs::read_dir(root.join(path)).map_err(|error| {
        Diagnostic::error(
            "no-locales",
            format!("the folder of the translations cannot be read: {error}"),
        )
        .in_file(path)
        .help("make a folder for each language in it, for example `locales/en`")
    })?;
    let mut names: Vec<_> = entries
        .flatten()
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| !name.starts_with('.'))
        .collect();
    names.sort();
    Ok(names)
}

/// The `.ftl` files of a folder, sorted; none where there is no folder.
fn files(root: &Path, folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(root.join(folder)) else {
        return Vec::new();
    };
    let mut files: Vec<_> = entries
        .flatten()
        .map(|entry| folder.join(entry.file_name()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
        .collect();
    files.sort();
    files
}
