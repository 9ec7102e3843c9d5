//! Files of translations, ready to run; and what is left of those that are not.

use std::collections::{BTreeSet, HashSet};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use fluent_bundle::FluentResource;

use super::frame::FileCalls;
use super::syntax::{Broken, Entry, Tree};
use super::{ByName, lint, runtime};
use crate::diagnostics::{Diagnostic, SourceFile};
use crate::rules::Rule;

/// A file of translations, ready to run.
#[derive(Debug)]
pub struct Resource {
    /// The file as it is written.
    pub tree: Arc<Tree>,
    /// What fluent-bundle runs.
    pub fluent: Arc<FluentResource>,
    /// Which of the entries of the tree a message is.
    pub index: ByName<usize>,
    /// Where its numbered calls are.
    pub calls: FileCalls,
    /// The forms that its messages ask names for.
    pub forms: BTreeSet<String>,
    /// The attributes that its messages refer to: `both-ministers.inside`.
    pub attributes: BTreeSet<String>,
}

impl Resource {
    /// The message of that name.
    pub fn message(&self, id: &str) -> Option<&Entry> {
        self.index.get(id).map(|at| &self.tree.entries[*at])
    }

    /// The term of that name, without its `-`.
    pub fn term(&self, id: &str) -> Option<&Entry> {
        let mut entries = self.tree.entries.iter();
        entries.find(|entry| entry.is_term && entry.id.text == id)
    }

    /// The forms that its messages ask names for, and the attributes that they refer to.
    pub fn attributes_in_use(&self) -> impl Iterator<Item = &str> {
        self.forms
            .iter()
            .chain(&self.attributes)
            .map(String::as_str)
    }
}

/// What is left of files that cannot be read.
///
/// Nothing of them is printed, but what is wrong in the rest of such a file is reported
/// beside what cannot be read.
#[derive(Debug, Default)]
pub struct Remains {
    /// What cannot be read.
    pub problems: Vec<Diagnostic>,
    /// The entries that can.
    pub rests: Vec<Arc<Tree>>,
    /// Names of messages that may be among what cannot be read: no reference to them is
    /// reported.
    pub lost: HashSet<String>,
    /// Whether a file is lost as a whole: then nothing is known of what it has.
    pub is_whole_file: bool,
}

impl Remains {
    /// Adds a file that cannot be read.
    pub fn add(&mut self, broken: Broken) {
        self.problems.extend(broken.problems);
        self.lost.extend(broken.lost);
        match broken.rest {
            Some(rest) => self.rests.push(Arc::new(rest)),
            None => self.is_whole_file = true,
        }
    }
}

/// Reads and prepares one file.
pub fn read(root: &Path, path: &Path) -> Result<Resource, Broken> {
    let file = SourceFile::read(root, path)?;
    parse(file)
}

/// Prepares the text of a file.
pub fn parse(file: Arc<SourceFile>) -> Result<Resource, Broken> {
    Tree::parse(file).and_then(|tree| Ok(resource(tree)?))
}

/// Whether two texts have the same messages and terms with the same comments above them, and
/// as much that cannot be read.
pub fn reads_alike(one: &Arc<SourceFile>, other: &Arc<SourceFile>) -> bool {
    let read = |file: &Arc<SourceFile>| -> (Vec<String>, usize) {
        let (tree, problems) = match Tree::parse(Arc::clone(file)) {
            Ok(tree) => (Some(tree), 0),
            Err(broken) => (broken.rest, broken.problems.len()),
        };
        let texts = tree.iter().flat_map(|tree| {
            let excerpts = tree.entries.iter().map(|entry| tree.excerpt(entry));
            excerpts.map(|excerpt| excerpt.comment + &excerpt.text)
        });
        (texts.collect(), problems)
    };
    read(one) == read(other)
}

/// Makes a tree ready to run.
fn resource(tree: Tree) -> Result<Resource, Diagnostic> {
    /// The calls of all files have numbers of their own. They never reach an output.
    static NEXT_CALL: AtomicU64 = AtomicU64::new(0);
    let tree = Arc::new(tree);
    let first = NEXT_CALL.fetch_add(runtime::most_calls(&tree), Ordering::Relaxed);
    let runtime = runtime::runtime(&tree, first);
    let calls = FileCalls {
        first,
        tree: Arc::clone(&tree),
        calls: runtime.calls.into(),
    };
    match FluentResource::try_new(runtime.source) {
        Ok(fluent) => Ok(Resource {
            index: super::messages_of(&tree)
                .map(|(at, entry)| (entry.id.text.clone(), at))
                .collect(),
            calls,
            forms: lint::forms_of(&tree),
            attributes: lint::attributes_of(&tree),
            tree,
            fluent: Arc::new(fluent),
        }),
        // The original parsed, so this is a fault of ours; never go on with less.
        Err((_, errors)) => Err(Diagnostic::new(
            Rule::FluentInternal,
            format!("the file could not be prepared: {errors:?}"),
        )
        .in_file(tree.file.path())
        .help("please report this with the file")),
    }
}
