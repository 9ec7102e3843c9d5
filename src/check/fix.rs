//! Repairs that need nobody's judgement, applied to the files.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::diagnostics::{Diagnostic, Edit, Fix, SourceFile};
use crate::publish::{edited, replace};
use crate::rules::Rule;

/// A repair that was applied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fixed {
    /// The file, from the project's folder.
    pub file: PathBuf,
    /// The rule that was broken.
    pub rule: Rule,
    /// What was done.
    pub title: String,
}

/// The parts of one file that are replaced.
struct Edits<'a> {
    /// The file as it was checked.
    file: &'a Arc<SourceFile>,
    /// By start; none overlaps another.
    edits: BTreeMap<usize, &'a Edit>,
}

/// Applies the repairs of problems that no comment allows. Of two that would change the same
/// part of a file, the first is applied; the other waits for the next check.
///
/// No other byte of a file changes: line ends and a byte order mark stay as they are.
///
/// # Errors
/// A file that is not as it was when it was checked, or that cannot be written. Files are
/// looked at before any is written, so that with an error of the first kind, or a file that
/// is read-only, nothing has changed.
pub fn fix(root: &Path, problems: &[Diagnostic]) -> Result<Vec<Fixed>, Vec<Diagnostic>> {
    let mut files: BTreeMap<&Path, Edits> = BTreeMap::new();
    let mut fixed = Vec::new();
    for problem in problems.iter().filter(|problem| problem.allowed.is_none()) {
        let Some(fix) = problem.fix.as_deref() else {
            continue;
        };
        if let Some(file) = accept(fix, &mut files) {
            fixed.push(Fixed {
                file: file.to_path_buf(),
                rule: problem.rule,
                title: fix.title.clone(),
            });
        }
    }
    let mut refused = Vec::new();
    let mut written = Vec::new();
    for (path, edits) in &files {
        match repaired(root, edits) {
            Ok((target, bytes)) => written.push((target, bytes)),
            Err(reason) => refused.push(
                Diagnostic::new(Rule::UnwritableFile, reason)
                    .in_file(path)
                    .help("nothing was repaired; see to the file and check again"),
            ),
        }
    }
    if !refused.is_empty() {
        return Err(refused);
    }
    for (target, bytes) in written {
        replace(&target, &bytes).map_err(|problem| vec![problem])?;
    }
    Ok(fixed)
}

/// Takes the edits of a repair, all of them or none, where they overlap no other: the file
/// of the first.
fn accept<'a>(fix: &'a Fix, files: &mut BTreeMap<&'a Path, Edits<'a>>) -> Option<&'a Path> {
    let first = fix.edits.first()?;
    for (index, edit) in fix.edits.iter().enumerate() {
        let known = files.get(edit.location.file.path());
        let known = known.into_iter().flat_map(|known| known.edits.values());
        let mut others = known.copied().chain(&fix.edits[..index]);
        let overlaps = |other: &Edit| {
            other.location.file.path() == edit.location.file.path()
                && overlap(&other.location.range, &edit.location.range)
        };
        if others.any(overlaps) {
            return None;
        }
    }
    for edit in &fix.edits {
        let file = &edit.location.file;
        let known = files.entry(file.path()).or_insert_with(|| Edits {
            file,
            edits: BTreeMap::new(),
        });
        known.edits.insert(edit.location.range.start, edit);
    }
    Some(first.location.file.path())
}

/// Whether two ranges share a byte, or begin at the same one.
fn overlap(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start == other.start || (one.start < other.end && other.start < one.end)
}

/// The file behind a path, and its new bytes.
fn repaired(root: &Path, edits: &Edits) -> Result<(PathBuf, Vec<u8>), String> {
    let parts = edits.edits.values();
    let parts = parts.map(|edit| (edit.location.range.clone(), edit.replacement.as_str()));
    let repaired = edited(root, edits.file, parts);
    repaired.map_err(|reason| format!("the file cannot be repaired: {reason}"))
}

#[cfg(test)]
mod tests;
