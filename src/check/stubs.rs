//! What is missing, written into the files where it belongs, to be translated.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use super::Findings;
use crate::catalog::Excerpt;
use crate::catalog::contract::Message;
use crate::compose::Missing;
use crate::diagnostics::{Diagnostic, SourceFile};
use crate::publish::{Loaded, write};

/// A file in which stubs were written, and how many.
pub type Written = (PathBuf, usize);

/// Appends every missing message to the file where it belongs: the comment and the text
/// of the source language, as comments, so that nothing is printed before somebody has
/// translated it. What is there already, stubs included, is not touched.
///
/// # Errors
/// A file that cannot be read or written.
pub fn write_stubs(loaded: &Loaded, findings: &Findings) -> Result<Vec<Written>, Vec<Diagnostic>> {
    let mut by_file: BTreeMap<&str, Vec<&Missing>> = BTreeMap::new();
    for ((file, _), missing) in &findings.missing {
        by_file.entry(file).or_default().push(missing);
    }
    let mut written = Vec::new();
    let mut problems = Vec::new();
    for (file, missing) in by_file {
        match append(loaded, Path::new(file), &missing) {
            Ok(0) => {}
            Ok(count) => written.push((PathBuf::from(file), count)),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() {
        Ok(written)
    } else {
        Err(problems)
    }
}

fn append(loaded: &Loaded, path: &Path, missing: &[&Missing]) -> Result<usize, Diagnostic> {
    let root = loaded.root();
    let mut text = if root.join(path).exists() {
        SourceFile::read(root, path)?.text().to_owned()
    } else {
        String::new()
    };
    let mut count = 0;
    for missing in missing {
        let stub = stub(loaded, path, missing);
        // A stub of whatever language is enough.
        if text.lines().any(|line| is_stub_of(line, &missing.id)) {
            continue;
        }
        if !text.is_empty() {
            text.push_str(if text.ends_with('\n') { "\n" } else { "\n\n" });
        }
        text.push_str(&stub);
        count += 1;
    }
    if count > 0 {
        write(&root.join(path), text.as_bytes())?;
    }
    Ok(count)
}

/// Whether a line of a stub is the one that names this message.
pub fn is_stub_of(line: &str, id: &str) -> bool {
    let after = line
        .strip_prefix("# ")
        .and_then(|rest| rest.strip_prefix(id));
    after.is_some_and(|rest| rest.starts_with(" =") || rest.starts_with(" lacks"))
}

/// A message to translate, as comments.
fn stub(loaded: &Loaded, path: &Path, missing: &Missing) -> String {
    let meeting = path.parent().is_some_and(|folder| {
        folder
            .file_name()
            .is_some_and(|name| name == loaded.catalog.contract().meetings)
    });
    let record = path.file_stem().filter(|_| meeting);
    let record = record.map(|name| name.to_string_lossy());
    let excerpt = loaded
        .catalog
        .source_excerpt(record.as_deref(), &missing.id);
    let mut stub = String::new();
    // Writing to a string cannot fail.
    if missing.is_there {
        let _ = writeln!(stub, "# {} lacks, to be added below it:", missing.id);
        let attributes = excerpt.as_ref().map(|excerpt| &excerpt.attributes);
        for attribute in &missing.attributes {
            let known = attributes.and_then(|known| {
                known
                    .iter()
                    .find(|(name, _)| name == attribute)
                    .map(|(_, text)| text.as_str())
            });
            for line in known.unwrap_or(&format!(".{attribute} = …")).lines() {
                let _ = writeln!(stub, "#     {}", line.trim_end());
            }
        }
        return stub;
    }
    let entry = loaded.catalog.contract().message(&missing.id);
    match (&excerpt, entry) {
        (Some(Excerpt { comment, text, .. }), _) => {
            stub.push_str(&super::without_allowances(comment));
            for line in text.lines() {
                let _ = writeln!(stub, "# {line}");
            }
        }
        (None, Some(entry)) => {
            let attributes = missing.attributes.iter();
            let attributes: Vec<_> = attributes.map(|name| (name.clone(), Vec::new())).collect();
            stub.push_str(&name_stub(entry, &missing.id, &attributes));
        }
        (None, None) => stub.push_str(&empty(&missing.id, &missing.attributes)),
    }
    stub
}

/// A message of the contract that no language has yet, as comments: what it is, and which
/// attributes it needs, each with the words that it can be where these are few.
pub fn name_stub(entry: &Message, id: &str, attributes: &[(String, Vec<String>)]) -> String {
    let mut stub = format!("# {} For example: {}\n", entry.about, entry.sample);
    for (attribute, words) in attributes.iter().filter(|(_, words)| !words.is_empty()) {
        // Writing to a string cannot fail.
        let _ = writeln!(stub, "# .{attribute} is one of: {}", words.join(", "));
    }
    let names: Vec<_> = attributes.iter().map(|(name, _)| name.clone()).collect();
    stub + &empty(id, &names)
}

/// A message without its texts, as comments.
fn empty(id: &str, attributes: &[String]) -> String {
    let mut stub = format!("# {id} = …\n");
    for attribute in attributes {
        let _ = writeln!(stub, "#     .{attribute} = …");
    }
    stub
}
