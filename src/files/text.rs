//! Files of text.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use super::{Refusal, read, refusal};
use crate::diagnostics::{Diagnostic, Location, SourceFile};
use crate::rules::Rule;

/// The longest text that is read, in bytes. A record or a translation of this
/// size would be thousands of pages: it is a mistake or an attack.
pub const LONGEST_TEXT: u64 = 4 * 1024 * 1024;

impl SourceFile {
    /// Reads `path` (relative) below the project's folder `root`.
    ///
    /// # Errors
    /// A file that is missing, not a regular file, longer than 4 MiB, not UTF-8, or
    /// that a symbolic link leads out of `root`.
    pub fn read(root: &Path, path: &Path) -> Result<Arc<Self>, Diagnostic> {
        Self::read_up_to(root, path, LONGEST_TEXT)
    }

    /// The same for a file of at most so many bytes, that no person has written.
    ///
    /// # Errors
    /// As [`read`](Self::read), with another limit.
    pub fn read_up_to(root: &Path, path: &Path, limit: u64) -> Result<Arc<Self>, Diagnostic> {
        read_below(root, path, limit)
            .map_err(|refusal| diagnostic(path, &refusal))
            .and_then(|bytes| decode(path, bytes))
    }

    /// The same for a file that may be missing: `None` then.
    ///
    /// # Errors
    /// As [`read`](Self::read). A symbolic link to nothing is not a missing file,
    /// and a folder that cannot be searched is not an empty one.
    pub fn read_if_present(root: &Path, path: &Path) -> Result<Option<Arc<Self>>, Diagnostic> {
        Self::read_if_present_up_to(root, path, LONGEST_TEXT)
    }

    /// The same for a file that may be longer, up to `limit` bytes: one that grows with the
    /// archive.
    ///
    /// # Errors
    /// As [`read_if_present`](Self::read_if_present).
    pub fn read_if_present_up_to(
        root: &Path,
        path: &Path,
        limit: u64,
    ) -> Result<Option<Arc<Self>>, Diagnostic> {
        match read_below(root, path, limit) {
            Ok(bytes) => decode(path, bytes).map(Some),
            Err(Refusal::NotFound) => Ok(None),
            Err(refusal) => Err(diagnostic(path, &refusal)),
        }
    }
}

/// Whether a file begins with a byte order mark, which is not part of its text; not where
/// there is no such file.
///
/// # Errors
/// As [`SourceFile::read_if_present`].
pub fn has_byte_order_mark(root: &Path, path: &Path) -> Result<bool, Diagnostic> {
    match read_below(root, path, LONGEST_TEXT) {
        Ok(bytes) => Ok(bytes.starts_with("\u{feff}".as_bytes())),
        Err(Refusal::NotFound) => Ok(false),
        Err(refusal) => Err(diagnostic(path, &refusal)),
    }
}

fn read_below(root: &Path, path: &Path, limit: u64) -> Result<Vec<u8>, Refusal> {
    let root = fs::canonicalize(root).map_err(|error| refusal(root, &error))?;
    read(&root.join(path), std::slice::from_ref(&root), limit)
}

fn diagnostic(path: &Path, refusal: &Refusal) -> Diagnostic {
    let (rule, help) = match refusal {
        Refusal::Outside => (
            Rule::LinkOutsideProject,
            Some("put the file itself into the project's folder"),
        ),
        Refusal::TooLarge(_) => (
            Rule::FileTooLong,
            Some("split it, or remove what does not belong there"),
        ),
        _ => (Rule::UnreadableFile, None),
    };
    let diagnostic = Diagnostic::new(rule, refusal.to_string()).in_file(path);
    match help {
        Some(help) => diagnostic.help(help),
        None => diagnostic,
    }
}

/// The bytes of a file as text. A byte order mark is not part of the text.
fn decode(path: &Path, bytes: Vec<u8>) -> Result<Arc<SourceFile>, Diagnostic> {
    const HELP: &str = "save the file in the encoding UTF-8";
    if let Some(encoding) = other_encoding(&bytes) {
        return Err(Diagnostic::new(
            Rule::NotUtf8,
            format!("this file is {encoding}, expected UTF-8"),
        )
        .in_file(path)
        .help(HELP));
    }
    let error = match String::from_utf8(bytes) {
        Ok(text) => {
            let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
            return Ok(SourceFile::new(path, text));
        }
        Err(error) => error,
    };
    let (found, bytes) = (error.utf8_error(), error.as_bytes());
    let at = found.valid_up_to();
    let byte = bytes.get(at).copied().unwrap_or_default();
    // Up to there the text is what the file says, so the place is right; every
    // byte after it that is no text is shown as U+FFFD.
    let text = String::from_utf8_lossy(bytes);
    let (text, start) = match text.strip_prefix('\u{feff}') {
        Some(rest) => (rest, at - '\u{feff}'.len_utf8()),
        None => (&*text, at),
    };
    let file = SourceFile::new(path, text);
    let place = Location::new(&file, start..start + char::REPLACEMENT_CHARACTER.len_utf8());
    let diagnostic = match found.error_len() {
        Some(_) => Diagnostic::new(
            Rule::NotUtf8,
            format!("found the byte 0x{byte:02X}, which is not UTF-8 text"),
        )
        .at(place, "this byte"),
        None => Diagnostic::new(Rule::NotUtf8, "the file ends in the middle of a character")
            .at(place, format!("0x{byte:02X} starts a character"))
            .help("see whether the end of the file was lost"),
    };
    Err(diagnostic.help(HELP))
}

/// The name of another Unicode encoding that a file is in: by its byte order mark
/// (Unicode 16.0, table 23-6), or where one of the first two bytes is zero, which
/// no text of ours has and every UTF-16 text that starts in ASCII.
fn other_encoding(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] => Some("UTF-32"),
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => Some("UTF-16"),
        [0, 0, ..] => None,
        [0, _, ..] | [_, 0, ..] => Some("UTF-16"),
        _ => None,
    }
}
