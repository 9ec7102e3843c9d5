//! A text that was read, and ranges in it.

use std::fmt;
use std::fs::File;
use std::io::Read;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::Diagnostic;

/// The longest text that is read, in bytes. A record or a translation of this
/// size would be thousands of pages: it is a mistake or an attack.
pub const LONGEST_TEXT: u64 = 4 * 1024 * 1024;

/// A text file as it was read, under the path by which people know it: relative
/// to the project's folder, so that no output holds a path of the machine.
#[derive(PartialEq, Eq)]
pub struct SourceFile {
    path: PathBuf,
    text: String,
}

impl SourceFile {
    /// Wraps a text that was read from `path` (relative to the project).
    pub fn new(path: impl Into<PathBuf>, text: impl Into<String>) -> Arc<Self> {
        Arc::new(Self {
            path: path.into(),
            text: text.into(),
        })
    }

    /// Reads `path` (relative) below the folder `root`.
    ///
    /// # Errors
    /// A file that is missing, not a regular file, longer than [`LONGEST_TEXT`],
    /// not UTF-8, or that a symbolic link leads outside `root`.
    pub fn read(root: &Path, path: &Path) -> Result<Arc<Self>, Diagnostic> {
        let fail = |rule, message: String| Diagnostic::error(rule, message).in_file(path);
        let unreadable = |error: std::io::Error| {
            fail(
                "unreadable-file",
                format!("the file cannot be read: {error}"),
            )
        };
        let root = root.canonicalize().map_err(unreadable)?;
        let real = root.join(path).canonicalize().map_err(unreadable)?;
        if !real.starts_with(&root) {
            return Err(fail(
                "link-outside-project",
                "a symbolic link leads out of the project".to_owned(),
            )
            .help("put the file itself into the project's folder"));
        }
        // A pipe would block and a device may never end.
        if !real.metadata().map_err(unreadable)?.is_file() {
            return Err(fail("unreadable-file", "this is not a file".to_owned()));
        }
        let mut bytes = Vec::new();
        let mut reader = File::open(&real)
            .map_err(unreadable)?
            .take(LONGEST_TEXT + 1);
        reader.read_to_end(&mut bytes).map_err(unreadable)?;
        if bytes.len() as u64 > LONGEST_TEXT {
            return Err(fail(
                "file-too-long",
                format!("the file is longer than {} MiB", LONGEST_TEXT / 1024 / 1024),
            )
            .help("split it, or remove what does not belong there"));
        }
        match String::from_utf8(bytes) {
            // A byte order mark is not part of the text.
            Ok(text) => Ok(Self::new(
                path,
                text.strip_prefix('\u{feff}').unwrap_or(&text),
            )),
            Err(error) => {
                let valid = error.utf8_error().valid_up_to();
                let bytes = error.into_bytes();
                let line = bytes[..valid].iter().filter(|byte| **byte == b'\n').count() + 1;
                Err(fail(
                    "not-utf8",
                    format!(
                        "line {line} holds the byte 0x{:02X}, which is not UTF-8 text",
                        bytes[valid]
                    ),
                )
                .help("save the file in the encoding UTF-8"))
            }
        }
    }

    /// The path, relative to the project.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The byte range of `part`, which must be a slice of [`text`](Self::text).
    ///
    /// Fluent's syntax tree has no positions, but its strings are slices of the
    /// source: where they point is where they stand. `None` for any other string.
    pub fn range_of(&self, part: &str) -> Option<Range<usize>> {
        let base = self.text.as_ptr() as usize;
        let start = (part.as_ptr() as usize).checked_sub(base)?;
        let end = start.checked_add(part.len())?;
        (end <= self.text.len()).then_some(start..end)
    }

    /// Line and column of a byte offset, both from 1, the column in characters.
    pub fn line_column(&self, offset: usize) -> (usize, usize) {
        let before = &self.text[..self.text.floor_char_boundary(offset)];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let line = before.matches('\n').count() + 1;
        (line, before[line_start..].chars().count() + 1)
    }
}

// The text may be long; a diagnostic's debug output should not be.
impl fmt::Debug for SourceFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SourceFile({})", self.path.display())
    }
}

/// A byte range in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location {
    /// The file.
    pub file: Arc<SourceFile>,
    /// Bytes from the start of the text.
    pub range: Range<usize>,
}

impl Location {
    /// A range of a file.
    pub fn new(file: &Arc<SourceFile>, range: Range<usize>) -> Self {
        Self {
            file: Arc::clone(file),
            range,
        }
    }

    /// The line of the start, from 1.
    pub fn line(&self) -> usize {
        self.file.line_column(self.range.start).0
    }
}

/// `path:line`, with `/` on every system.
impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut first = true;
        for part in self.file.path().components() {
            if !first {
                f.write_str("/")?;
            }
            first = false;
            write!(f, "{}", part.as_os_str().to_string_lossy())?;
        }
        write!(f, ":{}", self.line())
    }
}
