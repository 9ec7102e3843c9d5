//! What Fluent would do silently, found before it can happen.
//!
//! One file a rule. A rule looks at the files that are in force together: the
//! shared files of a locale, and one meeting's file that may override them.

mod as_text;
mod blanks;
mod choices;
mod comments;
mod empty;
mod functions;
mod names;
mod overrides;
mod references;
mod single;
mod size;
mod terms;
mod variables;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

pub(super) use choices::lacking;
pub(super) use size::LONGEST_TEXT;

use super::characters;
use super::contract::Contract;
use super::functions::Formatters;
use super::segments::Numbers;
use super::syntax::{Element, Entry, Expression, Inline, Pattern, Select, Tree};
use crate::diagnostics::{Allowances, Diagnostic, Location, Policy};
use crate::rules::Rule;

/// The rule of a message that others refer to and the source language alone has. The
/// sentences that print it can be printed in the source language.
pub const UNTRANSLATED: Rule = Rule::MissingMessage;

/// The files in force together, the overriding one last.
pub struct Scope<'a> {
    /// The files.
    pub trees: &'a [Arc<Tree>],
    /// Files of the other locales in the fallback chain, where a message may also be found.
    pub parents: &'a [Arc<Tree>],
    /// The locale's data.
    pub formatters: &'a Formatters,
    /// What the messages are given.
    pub contract: &'static Contract,
    /// Whether the source language has a message. In the source language itself it is
    /// always false.
    pub is_in_source: &'a dyn Fn(&str) -> bool,
    /// Whether a message may be among what cannot be read: nothing is known of it.
    pub is_lost: &'a dyn Fn(&str) -> bool,
    /// Whether these are the files of one record, whose facts are known when it is
    /// composed.
    pub is_of_record: bool,
    /// Which problems are reported, and how seriously.
    pub policy: &'a Policy,
}

/// What was found in the files of one record that can be used.
#[derive(Debug, Default)]
pub struct OfRecord {
    /// What they refer to and the source language alone has.
    pub untranslated: Vec<Diagnostic>,
    /// Everything else; no errors.
    pub warnings: Vec<Diagnostic>,
}

/// A message or term and the file it is in.
#[derive(Clone, Copy)]
pub struct Found<'a> {
    tree: &'a Tree,
    entry: &'a Entry,
}

impl Found<'_> {
    fn location(&self, range: &Range<usize>) -> Location {
        self.tree.location(range)
    }

    fn text(&self, range: &Range<usize>) -> &str {
        &self.tree.file.text()[range.clone()]
    }

    /// The line at a byte, without its end.
    fn line_at(&self, at: usize) -> Range<usize> {
        let text = self.tree.file.text();
        let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
        let end = text[at..].find('\n').map_or(text.len(), |end| at + end);
        start..start + text[start..end].trim_end_matches('\r').len()
    }

    fn patterns(&self) -> impl Iterator<Item = &Pattern> {
        let attributes = self.entry.attributes.iter().map(|(_, pattern)| pattern);
        self.entry.value.iter().chain(attributes)
    }
}

/// By identifier, terms with their `-`: what a reference in these files finds.
type Index<'a> = BTreeMap<String, Found<'a>>;

/// Every rule over these files; what stands in several of them is reported once.
pub fn lint(scope: &Scope) -> Vec<Diagnostic> {
    let mut index = Index::new();
    for tree in scope.parents.iter().chain(scope.trees) {
        for entry in &tree.entries {
            index.insert(key(entry), Found { tree, entry });
        }
    }
    let mut problems = Vec::new();
    for tree in scope.trees {
        problems.extend(characters::in_tree(tree));
        problems.extend(comments::check(tree));
        problems.extend(blanks::check(tree));
        problems.extend(Allowances::of(&tree.file).problems);
        for entry in &tree.entries {
            let found = Found { tree, entry };
            as_text::check(found, &mut problems);
            empty::check(found, scope.contract, &mut problems);
            names::check(found, &mut problems);
            single::check(found, scope.contract, &mut problems);
            names::collisions(found, &index, &mut problems);
            functions::check(found, scope.formatters, &mut problems);
            references::check(found, &index, scope, &mut problems);
            terms::check(found, &index, &mut problems);
        }
    }
    // Variables and sizes follow references, so they wait until references are known to end.
    // What a project has lowered to a warning must not keep the later checks away.
    problems = scope.policy.apply(problems);
    let is_sound = |problems: &[Diagnostic]| {
        let mut errors = problems.iter().filter(|problem| problem.is_error());
        errors.all(|error| error.rule == UNTRANSLATED)
    };
    if is_sound(&problems) {
        problems.extend(variables::check(scope, &index));
    }
    if is_sound(&problems) {
        let mut sizes = size::Sizes::default();
        for tree in scope.trees {
            for entry in &tree.entries {
                sizes.check(Found { tree, entry }, &index, &mut problems);
            }
        }
    }
    problems
}

/// What the selections of a file lack, and in shared files keys that no number selects.
pub fn choices(tree: &Tree, formatters: &Formatters, is_of_record: bool) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    for entry in &tree.entries {
        choices::check(
            Found { tree, entry },
            formatters,
            is_of_record,
            &mut problems,
        );
    }
    problems
}

/// How a selection selects on a number; none where it does not.
pub fn numbers(tree: &Tree, entry: &Entry, select: &Select) -> Option<Numbers> {
    choices::numbers(Found { tree, entry }, select)
}

/// The shared files of one folder must not say the same thing twice.
pub fn duplicates_between(trees: &[Arc<Tree>]) -> Vec<Diagnostic> {
    names::duplicates(trees)
}

/// What files that are in force together take from each other, the farthest first: a
/// message and a term of one name, and an attribute that others print left out by an
/// override.
pub fn overrides(trees: &[Arc<Tree>]) -> Vec<Diagnostic> {
    overrides::check(trees)
}

/// Every message that a file refers to.
pub fn references_of(tree: &Tree) -> BTreeSet<String> {
    let mut references = BTreeSet::new();
    for pattern in tree.entries.iter().flat_map(Entry::patterns) {
        walk(pattern, &mut |inline| {
            if let Inline::Message { id, .. } = inline {
                references.insert(id.text.clone());
            }
        });
    }
    references
}

/// The attributes of messages that a file refers to: `both-ministers.inside`.
pub fn attributes_of(tree: &Tree) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for pattern in tree.entries.iter().flat_map(Entry::patterns) {
        walk(pattern, &mut |inline| {
            if let Inline::Message {
                id,
                attribute: Some(attribute),
            } = inline
            {
                found.insert(format!("{}.{}", id.text, attribute.text));
            }
        });
    }
    found
}

/// The forms that the calls of a file ask names for.
pub fn forms_of(tree: &Tree) -> BTreeSet<String> {
    let mut forms = BTreeSet::new();
    for entry in &tree.entries {
        for pattern in entry.patterns() {
            walk(pattern, &mut |inline| {
                if let Inline::Call(call) = inline {
                    let options = call.options.iter();
                    let named = options.filter(|option| option.name.text == "form");
                    forms.extend(named.map(|option| option.value.clone()));
                }
            });
        }
    }
    forms
}

/// Where a file first asks names for a form.
pub fn form_range(tree: &Tree, form: &str) -> Option<Range<usize>> {
    let mut found = None;
    for pattern in tree.entries.iter().flat_map(Entry::patterns) {
        walk(pattern, &mut |inline| {
            if let Inline::Call(call) = inline {
                let mut options = call.options.iter();
                let asks = options.any(|it| it.name.text == "form" && it.value == form);
                if asks && found.is_none() {
                    found = Some(call.function.range.clone());
                }
            }
        });
    }
    found
}

/// How an entry is referred to.
fn key(entry: &Entry) -> String {
    if entry.is_term {
        format!("-{}", entry.id.text)
    } else {
        entry.id.text.clone()
    }
}

/// Calls `visit` with every inline expression of a pattern, outer ones first,
/// and `select` with every selection.
pub(super) fn walk<'a>(pattern: &'a Pattern, visit: &mut dyn FnMut(&'a Inline)) {
    for element in &pattern.elements {
        if let Element::Placeable(expression) = element {
            walk_expression(expression, visit);
        }
    }
}

fn walk_expression<'a>(expression: &'a Expression, visit: &mut dyn FnMut(&'a Inline)) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, visit),
        Expression::Select(select) => {
            walk_inline(&select.selector, visit);
            for variant in &select.variants {
                walk(&variant.pattern, visit);
            }
        }
    }
}

fn walk_inline<'a>(inline: &'a Inline, visit: &mut dyn FnMut(&'a Inline)) {
    visit(inline);
    match inline {
        Inline::Call(call) => {
            for argument in &call.positional {
                walk_inline(argument, visit);
            }
        }
        Inline::Placeable(expression) => walk_expression(expression, visit),
        _ => {}
    }
}

/// Calls `visit` with every text of a pattern, those of its variants included.
pub(super) fn walk_texts(pattern: &Pattern, visit: &mut dyn FnMut(&Range<usize>)) {
    for element in &pattern.elements {
        match element {
            Element::Text(range) => visit(range),
            Element::Placeable(expression) => walk_texts_within(expression, visit),
        }
    }
}

fn walk_texts_within(expression: &Expression, visit: &mut dyn FnMut(&Range<usize>)) {
    match expression {
        Expression::Inline(Inline::Placeable(inner)) => walk_texts_within(inner, visit),
        Expression::Inline(_) => {}
        Expression::Select(select) => {
            for variant in &select.variants {
                walk_texts(&variant.pattern, visit);
            }
        }
    }
}

/// Calls `visit` with every selection of a pattern.
fn walk_selects<'a>(pattern: &'a Pattern, visit: &mut dyn FnMut(&'a Select)) {
    for element in &pattern.elements {
        let mut expression = match element {
            Element::Placeable(expression) => expression,
            Element::Text(_) => continue,
        };
        while let Expression::Inline(Inline::Placeable(inner)) = expression {
            expression = inner;
        }
        if let Expression::Select(select) = expression {
            visit(select);
            for variant in &select.variants {
                walk_selects(&variant.pattern, visit);
            }
        }
    }
}
