//! Files that people have made, changed in single places.

use std::fs;
use std::io;
use std::ops::Range;
use std::path::{Path, PathBuf};

use crate::diagnostics::SourceFile;

/// The file behind a path of the project, and its bytes with other texts in the place of
/// these ranges, which are in the order of the file and do not overlap; an empty range is a
/// place where something is added.
///
/// No other byte changes: line ends and a byte order mark stay as they are.
///
/// # Errors
/// Why it cannot be changed: it is read-only, not there, or no longer what was read.
pub fn edited<'a>(
    root: &Path,
    file: &SourceFile,
    edits: impl IntoIterator<Item = (Range<usize>, &'a str)>,
) -> Result<(PathBuf, Vec<u8>), String> {
    let cannot = |error: io::Error| error.to_string();
    // A link stays one: its target is written.
    let target = root.join(file.path()).canonicalize().map_err(cannot)?;
    let metadata = fs::metadata(&target).map_err(cannot)?;
    if metadata.permissions().readonly() {
        return Err("it is read-only".to_owned());
    }
    let bytes = fs::read(&target).map_err(cannot)?;
    let mark = "\u{feff}".as_bytes();
    let (mark, content) = match bytes.strip_prefix(mark) {
        Some(content) => (mark, content),
        None => (&[][..], bytes.as_slice()),
    };
    if content != file.text().as_bytes() {
        return Err("it has changed since it was read".to_owned());
    }
    let mut changed = mark.to_vec();
    let mut kept = 0;
    for (range, replacement) in edits {
        changed.extend_from_slice(content.get(kept..range.start).unwrap_or_default());
        changed.extend_from_slice(replacement.as_bytes());
        kept = range.end;
    }
    changed.extend_from_slice(content.get(kept..).unwrap_or_default());
    Ok((target, changed))
}
