//! An entry in its file of the registry, beside those that are most like it.

use std::ops::Range;
use std::path::PathBuf;

use super::{Draft, NewEntry, created, inserted, staged};
use crate::diagnostics::{Diagnostic, SourceFile};
use crate::publish::Project;
use crate::record::{Entry, ReferenceKind, Registry};
use crate::rules::Rule;

/// What YAML 1.1 reads as something else than a text.
const WORDS: [&str; 9] = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"];

/// The file with the entry in it.
///
/// # Errors
/// A file that cannot be read, in which an entry has no line of its own, or of which the
/// registry could not be read any more.
pub fn draft(project: &Project, new: &NewEntry) -> Result<Draft, Vec<Diagnostic>> {
    let path = PathBuf::from(Registry::path(new.kind));
    let draft = match Registry::entries_in(&project.root, new.kind)? {
        None => created(project, path, head(project, new.kind) + &line(new, false)),
        Some((file, entries)) => {
            let lines = lines(file.text(), &entries).ok_or_else(|| {
                let message = "the entries of this file do not begin lines of their own";
                vec![
                    Diagnostic::new(Rule::Yaml, message)
                        .in_file(file.path())
                        .help("give each a line, `identifier: { … }`, and run the command again"),
                ]
            })?;
            let (at, is_block) = place(file.text(), &entries, &lines, new);
            let is_after_text = !file.text()[..at].is_empty() && !file.text()[..at].ends_with('\n');
            let text = match is_after_text {
                true => format!("\n{}", line(new, is_block).trim_end()),
                false => line(new, is_block),
            };
            let draft = inserted(project, &file, at, &text).map_err(|problem| vec![problem])?;
            verify(&draft, &entries, new)?;
            draft
        }
    };
    staged(project, &draft)?;
    Ok(draft)
}

/// That a file has every entry that it had, as it was, and the new one.
fn verify(draft: &Draft, before: &[Entry], new: &NewEntry) -> Result<(), Vec<Diagnostic>> {
    let text = String::from_utf8_lossy(&draft.bytes);
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let after = Registry::entries_of(&SourceFile::new(&draft.path, text))?;
    let (own, others): (Vec<&Entry>, Vec<&Entry>) =
        after.iter().partition(|entry| entry.id == new.id);
    let same = |(one, other): (&Entry, &&Entry)| one.id == other.id && one.fields == other.fields;
    let is_kept = others.len() == before.len() && before.iter().zip(&others).all(same);
    let fields = new.fields.iter();
    let is_added = own.len() == 1
        && own[0]
            .fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .eq(fields.map(|field| (field.name, field.value.as_str())));
    if is_kept && is_added {
        return Ok(());
    }
    let message = format!(
        "`{}` cannot be added without a change to other entries",
        new.id
    );
    Err(vec![
        Diagnostic::new(Rule::Yaml, message)
            .in_file(&draft.path)
            .help(format!("add it by hand: `{}`", line(new, false).trim_end())),
    ])
}

/// The bytes of each entry, with the end of its last line; nothing where one does not begin
/// its line.
fn lines(text: &str, entries: &[Entry]) -> Option<Vec<Range<usize>>> {
    let starts: Option<Vec<usize>> = entries
        .iter()
        .map(|entry| {
            let start = entry.location.range.start;
            let line = text[..start].rfind('\n').map_or(0, |at| at + 1);
            // A key in quotation marks may begin one before.
            matches!(&text[line..start], "" | "\"" | "'").then_some(line)
        })
        .collect();
    let starts = starts?;
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    let ranges = starts.iter().zip(ends).map(|(start, next)| {
        let mut end = *start;
        let mut at = *start;
        for line in text[*start..next].split_inclusive('\n') {
            at += line.len();
            let content = line.trim();
            if !content.is_empty() && !(line.starts_with('#')) {
                end = at;
            }
        }
        *start..end
    });
    Some(ranges.collect())
}

/// Where a new entry goes, and whether its fields have lines of their own there.
///
/// In a file that is sorted it is sorted in. In another, entries with an empty line between
/// them are groups: it goes into the one with the most entries of the same fields, or kinds
/// of the same form, sorted where the group is, or else after its last.
fn place(text: &str, entries: &[Entry], lines: &[Range<usize>], new: &NewEntry) -> (usize, bool) {
    let is_sorted = |group: &[Entry]| group.is_sorted_by(|one, other| one.id <= other.id);
    let group = match is_sorted(entries) {
        true => 0..entries.len(),
        false => {
            let groups = groups(text, lines);
            let alike = |group: &Range<usize>| {
                let group = entries[group.clone()].iter();
                group.filter(|entry| is_alike(entry, new)).count()
            };
            // The first of those with the most.
            let best = groups.iter().rev().max_by_key(|group| alike(group));
            best.filter(|group| alike(group) > 0)
                .or(groups.last())
                .cloned()
                .unwrap_or(0..entries.len())
        }
    };
    let Some(last) = group.clone().next_back() else {
        return (text.len(), false);
    };
    let next = match is_sorted(&entries[group.clone()]) {
        true => group.clone().find(|at| entries[*at].id > new.id),
        false => None,
    };
    let neighbour = next.unwrap_or(last);
    let is_block = is_block(&text[lines[neighbour].clone()]);
    match next {
        // Comments above the first are about the group, those above another about it.
        Some(at) if at == group.start => (lines[at].start, is_block),
        Some(at) => (lines[at - 1].end, is_block),
        None => (lines[last].end, is_block),
    }
}

/// Entries without an empty line between them.
fn groups(text: &str, lines: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut groups: Vec<Range<usize>> = Vec::new();
    for (at, range) in lines.iter().enumerate() {
        let before = at.checked_sub(1).map(|before| lines[before].end);
        let between = before.map(|end| &text[end..range.start]);
        let is_near = between.is_some_and(|text| text.lines().all(|line| !line.trim().is_empty()));
        match groups.last_mut() {
            Some(group) if is_near => group.end = at + 1,
            _ => groups.push(at..at + 1),
        }
    }
    groups
}

/// Whether an entry has the same fields, and a kind the same form.
fn is_alike(entry: &Entry, new: &NewEntry) -> bool {
    let names = new.fields.iter().map(|field| field.name);
    let is_same = |field: &super::NewField| {
        field.name != "form" || entry.fields.get(field.name) == Some(&field.value)
    };
    entry.fields.keys().map(String::as_str).eq(names) && new.fields.iter().all(is_same)
}

/// Whether the fields of an entry have lines of their own.
fn is_block(entry: &str) -> bool {
    let mut lines = entry.lines();
    let first = lines.next().unwrap_or_default();
    let first = first.split(" #").next().unwrap_or_default();
    first.trim_end().ends_with(':') && lines.next().is_some()
}

/// The entry as the file writes it.
fn line(new: &NewEntry, is_block: bool) -> String {
    let id = word(&new.id);
    let fields = new.fields.iter();
    let fields: Vec<_> = fields
        .map(|field| format!("{}: {}", field.name, word(&field.value)))
        .collect();
    match fields.as_slice() {
        [] => format!("{id}: {{}}\n"),
        fields if is_block => format!("{id}:\n  {}\n", fields.join("\n  ")),
        fields => format!("{id}: {{ {} }}\n", fields.join(", ")),
    }
}

/// A text, in quotation marks where YAML would take it for something else.
fn word(text: &str) -> String {
    match WORDS.iter().any(|word| text.eq_ignore_ascii_case(word)) {
        true => format!("\"{text}\""),
        false => text.to_owned(),
    }
}

/// The first lines of a file that is not there yet.
fn head(project: &Project, kind: ReferenceKind) -> String {
    let schema = kind.file().replace(".yaml", ".json");
    match project.root.join("data/schema").join(&schema).is_file() {
        true => format!("# yaml-language-server: $schema=../schema/{schema}\n\n"),
        false => String::new(),
    }
}
