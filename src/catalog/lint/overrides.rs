//! What a nearer file gives anew: a region of its parent, a meeting of the shared files.
//!
//! The texts that refer to a message were checked against the one that it had there. In
//! force they get the nearer one, whole: an attribute that it leaves out is gone.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::names::same_name;
use super::{Found, key, walk};
use crate::catalog::syntax::{Inline, Name, Tree};
use crate::diagnostics::Diagnostic;
use crate::rules::Rule;

/// The entry in force of each name, terms without their `-`, with the file that it is in.
type InForce<'a> = HashMap<&'a str, (usize, Found<'a>)>;

/// Checks files that are in force together, the farthest first.
pub(super) fn check(trees: &[Arc<Tree>]) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    let mut in_force = InForce::new();
    let mut anew = HashSet::new();
    for (file, tree) in trees.iter().enumerate() {
        for entry in &tree.entries {
            let found = Found { tree, entry };
            let name = entry.id.text.as_str();
            match in_force.insert(name, (file, found)) {
                Some((_, before)) if before.entry.is_term != entry.is_term => {
                    problems.push(same_name(found, before));
                }
                Some((other, _)) if other != file => {
                    anew.insert(name);
                }
                _ => {}
            }
        }
    }
    // Most often nothing is given anew, and nothing has to be followed.
    if !anew.is_empty() {
        references(trees, &in_force, &anew, &mut problems);
    }
    problems
}

/// References of farther files to what a nearer one gives anew without it.
fn references(
    trees: &[Arc<Tree>],
    in_force: &InForce,
    anew: &HashSet<&str>,
    problems: &mut Vec<Diagnostic>,
) {
    let mut reported = HashSet::new();
    for (file, tree) in trees.iter().enumerate() {
        for entry in &tree.entries {
            let found = Found { tree, entry };
            let own = in_force.get(entry.id.text.as_str());
            if !own.is_some_and(|(_, own)| std::ptr::eq(own.entry, entry)) {
                continue;
            }
            for pattern in found.patterns() {
                walk(pattern, &mut |inline| {
                    let (id, attribute, is_term) = match inline {
                        Inline::Message { id, attribute } => (id, attribute.as_ref(), false),
                        Inline::Term { id, attribute, .. } => (id, attribute.as_ref(), true),
                        _ => return,
                    };
                    let Some((nearer, target)) = in_force.get(id.text.as_str()) else {
                        return;
                    };
                    if !anew.contains(id.text.as_str())
                        || *nearer <= file
                        || target.entry.is_term != is_term
                        || has(*target, attribute)
                    {
                        return;
                    }
                    let part = attribute.map(|name| name.text.as_str());
                    if reported.insert((id.text.clone(), part.map(str::to_owned))) {
                        problems.push(lost(*target, found, attribute.unwrap_or(id), part));
                    }
                });
            }
        }
    }
}

/// Whether an entry has an attribute, or a text of its own where none is named.
fn has(target: Found, attribute: Option<&Name>) -> bool {
    match attribute {
        Some(attribute) => {
            let mut own = target.entry.attributes.iter();
            own.any(|(name, _)| name.text == attribute.text)
        }
        None => target.entry.value.is_some(),
    }
}

/// What an entry leaves out, and the text that prints it.
fn lost(target: Found, from: Found, at: &Name, attribute: Option<&str>) -> Diagnostic {
    let name = key(target.entry);
    let (rule, what, help) = match attribute {
        Some(attribute) => (
            Rule::UnknownAttribute,
            format!("its attribute `.{attribute}`"),
            format!("add it below `{name}`: `.{attribute} = …`"),
        ),
        None => (
            Rule::NoValue,
            "a text of its own".to_owned(),
            format!("add it: `{name} = …`"),
        ),
    };
    Diagnostic::new(rule, format!("`{name}` is given anew here without {what}"))
        .at(target.location(&target.entry.id.range), "given anew")
        .also(from.location(&at.range), "printed here")
        .help(help)
}
