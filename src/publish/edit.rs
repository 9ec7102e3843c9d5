//! Parts of a file that somebody wrote, replaced without a change to any other byte.

use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use crate::diagnostics::SourceFile;

/// The file behind a path, which is another where that is a link, and its new bytes: those
/// ranges of the text, in their order, replaced. Line ends and a byte order mark stay.
///
/// # Errors
/// Why it cannot be changed: it is read-only, or not as it was when `file` was read.
pub fn edited_file<'a>(
    root: &Path,
    file: &SourceFile,
    edits: impl IntoIterator<Item = (Range<usize>, &'a str)>,
) -> Result<(PathBuf, Vec<u8>), String> {
    let path = root.join(file.path());
    let cannot = |error: std::io::Error| format!("the file cannot be changed: {error}");
    // A link stays one: its target is written.
    let target = path.canonicalize().map_err(cannot)?;
    let metadata = fs::metadata(&target).map_err(cannot)?;
    if metadata.permissions().readonly() {
        return Err("the file cannot be changed: it is read-only".to_owned());
    }
    let bytes = fs::read(&target).map_err(cannot)?;
    let mark = "\u{feff}".as_bytes();
    let (mark, content) = match bytes.strip_prefix(mark) {
        Some(content) => (mark, content),
        None => (&[][..], bytes.as_slice()),
    };
    if content != file.text().as_bytes() {
        return Err("the file has changed since it was read".to_owned());
    }
    let mut edited = mark.to_vec();
    let mut kept = 0;
    for (range, replacement) in edits {
        edited.extend_from_slice(content.get(kept..range.start).unwrap_or_default());
        edited.extend_from_slice(replacement.as_bytes());
        kept = range.end;
    }
    edited.extend_from_slice(content.get(kept..).unwrap_or_default());
    Ok((target, edited))
}
