//! The name of an entry as a comment to translate, among the names of its kind.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{Draft, created, inserted};
use crate::catalog::{Catalog, Listed, Locale, entries_of, reads_alike};
use crate::compose::contract::CONTRACT;
use crate::diagnostics::{Diagnostic, SourceFile};
use crate::publish::Project;
use crate::rules::Rule;
use crate::scaffold::stubs::{name_stub, stub_name};

/// How many words an attribute can have that is one of few, such as a script.
const MOST_KEYWORDS: usize = 4;

/// A name in the file of a language: a message, or a comment that is to become one.
struct Name {
    id: String,
    /// With the comment above it.
    range: Range<usize>,
}

/// The file of a language with these names as comments to translate; nothing where it has
/// them all, translated or not.
///
/// # Errors
/// A file that cannot be read, or in which the comments would change what is there.
pub fn draft(
    project: &Project,
    locale: &Locale,
    ids: &[String],
) -> Result<Option<Draft>, Diagnostic> {
    let Some(first) = ids.first() else {
        return Ok(None);
    };
    let Some(entry) = CONTRACT.message(first) else {
        return Ok(None);
    };
    let known: BTreeSet<String> = locale.messages().map(|(id, _)| id).collect();
    let path = PathBuf::from(Catalog::FOLDER).join(locale.tag.to_string());
    let path = path.join(entry.file);
    let file = SourceFile::read_if_present(&project.root, &path)?;
    let text = file.as_ref().map_or("", |file| file.text());
    let missing: Vec<&String> = ids
        .iter()
        .filter(|id| {
            !known.contains(*id)
                && !text
                    .lines()
                    .any(|line| stub_name(line) == Some(id.as_str()))
        })
        .collect();
    let [first, ..] = missing.as_slice() else {
        return Ok(None);
    };
    let stubs: Vec<String> = missing
        .iter()
        .map(|id| name_stub(entry, id, &attributes(locale, entry.name)))
        .collect();
    let stubs = stubs.join("\n");
    let Some(file) = file else {
        return Ok(Some(created(project, path, stubs)));
    };
    let at = place(&file, entry.name, first);
    let insertion = apart(file.text(), at, &stubs);
    let draft = inserted(project, &file, at, &insertion)?;
    let after = String::from_utf8_lossy(&draft.bytes);
    let after = after.strip_prefix('\u{feff}').unwrap_or(&after);
    if reads_alike(&file, &SourceFile::new(&path, after)) {
        return Ok(Some(draft));
    }
    let message = format!("`{first}` cannot be added without a change to other messages");
    Err(Diagnostic::new(Rule::FluentSyntax, message)
        .in_file(Path::new(&path))
        .help("repair what `chancery check` says of this file, and run the command again"))
}

/// The forms that most names of a family have in a language, each with the words that it can
/// be where these are few.
fn attributes(locale: &Locale, family: &str) -> Vec<(String, Vec<String>)> {
    let mut values: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut order: Vec<String> = Vec::new();
    let mut names = 0;
    let files = locale.listed().into_iter().flat_map(|(_, listed)| listed);
    for listed in files {
        let Listed::Message(id, excerpt) = listed else {
            continue;
        };
        if CONTRACT
            .message(&id)
            .is_none_or(|entry| entry.name != family)
        {
            continue;
        }
        names += 1;
        for (name, text) in excerpt.attributes {
            let value = text.split_once('=').map_or("", |(_, value)| value.trim());
            if !order.contains(&name) {
                order.push(name.clone());
            }
            values.entry(name).or_default().push(value.to_owned());
        }
    }
    let usual = order.into_iter().filter_map(|name| {
        let values = values.remove(&name)?;
        let distinct: BTreeSet<String> = values.iter().cloned().collect();
        let is_word = |value: &String| !value.contains(|c: char| c.is_whitespace() || c == '{');
        let is_keyword = distinct.len() <= MOST_KEYWORDS
            && values.len() >= 3 * distinct.len()
            && distinct.iter().all(is_word);
        let words = match is_keyword {
            true => distinct.into_iter().collect(),
            false => Vec::new(),
        };
        (2 * values.len() > names).then_some((name, words))
    });
    usual.collect()
}

/// Where a name goes: sorted in where the names of its family are sorted, or else after the
/// last of them, or at the end of a file that has none.
fn place(file: &Arc<SourceFile>, family: &str, id: &str) -> usize {
    let text = file.text();
    let names = names(file, family);
    let Some(last) = names.last() else {
        return text.len();
    };
    let is_sorted = names.is_sorted_by(|one, other| one.id <= other.id);
    let next = names.iter().find(|name| is_sorted && name.id.as_str() > id);
    match next {
        Some(next) => next.range.start,
        None => {
            let rest = &text[last.range.end..];
            last.range.end + rest.find('\n').map_or(rest.len(), |at| at + 1)
        }
    }
}

/// The names of a family that a file has, translated and as comments, in their order.
fn names(file: &Arc<SourceFile>, family: &str) -> Vec<Name> {
    let entries = entries_of(file).into_iter();
    let mut names: Vec<Name> = entries
        .filter(|(id, _)| id.starts_with(family))
        .map(|(id, range)| Name { id, range })
        .collect();
    let mut at = 0;
    let mut above = 0;
    let mut is_in_stub = false;
    for line in file.text().split_inclusive('\n') {
        let end = at + line.trim_end().len();
        let is_comment = line.starts_with("# ");
        let stub = stub_name(line).filter(|id| id.starts_with(family));
        match (stub, names.last_mut()) {
            (Some(id), _) => {
                is_in_stub = true;
                names.push(Name {
                    id: id.to_owned(),
                    range: above..end,
                });
            }
            // Its attributes.
            (None, Some(name)) if is_in_stub && is_comment => name.range.end = end,
            _ => is_in_stub = false,
        }
        at += line.len();
        if !is_comment {
            above = at;
        }
    }
    names.sort_by_key(|name| name.range.start);
    names
}

/// A text with an empty line before and after it, where it goes between others: a comment
/// that touches a message is a comment on it.
fn apart(text: &str, at: usize, stubs: &str) -> String {
    let (before, after) = text.split_at(at);
    let before = before.replace("\r\n", "\n");
    let start = match () {
        () if before.is_empty() || before.ends_with("\n\n") => "",
        () if before.ends_with('\n') => "\n",
        () => "\n\n",
    };
    let end = match after.trim_start_matches('\r') {
        "" => "",
        after if after.starts_with('\n') => "",
        _ => "\n",
    };
    format!("{start}{stubs}{end}")
}
