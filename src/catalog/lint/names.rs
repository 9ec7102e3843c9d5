//! Two of one name: Fluent keeps one of them and says nothing.

use std::sync::Arc;

use super::{Found, Index, key, walk_selects};
use crate::catalog::ByName;
use crate::catalog::syntax::{Name, Tree};
use crate::diagnostics::Diagnostic;
use crate::rules::Rule;

/// Attributes and variants of one entry.
pub(super) fn check(found: Found, problems: &mut Vec<Diagnostic>) {
    twice(
        found,
        Rule::DuplicateAttribute,
        "the attribute",
        found.entry.attributes.iter().map(|(name, _)| name),
        problems,
    );
    for pattern in found.patterns() {
        walk_selects(pattern, &mut |select| {
            let keys = select.variants.iter().map(|variant| &variant.key);
            twice(found, Rule::DuplicateVariant, "the variant", keys, problems);
        });
    }
}

/// Names that Fluent keeps in one place with those of functions, and of messages and
/// terms together: one would hide the other.
pub(super) fn collisions(found: Found, index: &Index, problems: &mut Vec<Diagnostic>) {
    let id = &found.entry.id;
    // Functions are called by such names (Fluent 1.0, `Function`).
    if !id.text.contains(|c: char| c.is_ascii_lowercase()) {
        problems.push(
            Diagnostic::new(
                Rule::ReservedName,
                format!("`{}` is a name that functions have", id.text),
            )
            .at(found.location(&id.range), "taken")
            .help("use a name with small letters"),
        );
    }
    let other = if found.entry.is_term {
        id.text.clone()
    } else {
        format!("-{}", id.text)
    };
    if let Some(twin) = index.get(&other) {
        problems.push(same_name(found, *twin));
    }
}

/// A message and a term of one name.
pub(super) fn same_name(found: Found, twin: Found) -> Diagnostic {
    let what = if twin.entry.is_term {
        "term"
    } else {
        "message"
    };
    let (name, other) = (key(found.entry), key(twin.entry));
    let message = format!("`{name}` and the {what} `{other}` have one name");
    Diagnostic::new(Rule::DuplicateMessage, message)
        .at(found.location(&found.entry.id.range), "this one")
        .also(twin.location(&twin.entry.id.range), "the other")
        .help("give one of them another name: Fluent cannot tell them apart")
}

fn twice<'a>(
    found: Found,
    rule: Rule,
    what: &str,
    names: impl Iterator<Item = &'a Name>,
    problems: &mut Vec<Diagnostic>,
) {
    let mut seen: ByName<&Name, &str> = ByName::default();
    for name in names {
        if let Some(first) = seen.insert(&name.text, name) {
            problems.push(
                Diagnostic::new(rule, format!("{what} `{}` stands here twice", name.text))
                    .at(found.location(&name.range), "again")
                    .also(found.location(&first.range), "the first")
                    .help("keep one of them"),
            );
        }
    }
}

/// Messages and terms of files that are in force together and do not override.
pub(super) fn duplicates(trees: &[Arc<Tree>]) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    let mut seen: ByName<Found, (bool, &str)> = ByName::default();
    for tree in trees {
        for entry in &tree.entries {
            let found = Found { tree, entry };
            if let Some(first) = seen.insert((entry.is_term, &entry.id.text), found) {
                problems.push(
                    Diagnostic::new(
                        Rule::DuplicateMessage,
                        format!("`{}` stands here twice", key(entry)),
                    )
                    .at(found.location(&entry.id.range), "again")
                    .also(first.location(&first.entry.id.range), "the first")
                    .help("keep one of them; only a meeting's own file may say a message anew"),
                );
            }
        }
    }
    problems
}
