//! A text that was read, and ranges in it.

use std::fmt;
use std::ops::Range;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, OnceLock};

/// A text file as it was read, under the path by which people know it: relative
/// to the project's folder, so that no output holds a path of the machine.
pub struct SourceFile {
    path: PathBuf,
    text: String,
    /// Where each line starts, in bytes; computed when first asked for.
    line_starts: OnceLock<Vec<usize>>,
}

impl SourceFile {
    /// Wraps a text that was read from `path` (relative to the project).
    pub fn new(path: impl Into<PathBuf>, text: impl Into<String>) -> Arc<Self> {
        Arc::new(Self {
            path: path.into(),
            text: text.into(),
            line_starts: OnceLock::new(),
        })
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
    /// source, and their addresses give the positions. `None` for any other string.
    pub fn range_of(&self, part: &str) -> Option<Range<usize>> {
        let base = self.text.as_ptr() as usize;
        let start = (part.as_ptr() as usize).checked_sub(base)?;
        let end = start.checked_add(part.len())?;
        (end <= self.text.len()).then_some(start..end)
    }

    /// Line and column of a byte offset, both from 1, the column in characters.
    pub fn line_column(&self, offset: usize) -> (usize, usize) {
        let offset = self.text.floor_char_boundary(offset);
        let line = self.line_of(offset);
        let before = &self.text[self.line_range(line).start..offset];
        (line, before.chars().count() + 1)
    }

    /// The line of a byte offset, from 1. The end of a text that ends in a line
    /// feed is in a line of its own.
    pub fn line_of(&self, offset: usize) -> usize {
        self.line_starts().partition_point(|start| *start <= offset)
    }

    /// The bytes of a line, which counts from 1, without its line end; nothing at
    /// the end of the text for a line that it does not have.
    pub fn line_range(&self, line: usize) -> Range<usize> {
        let starts = self.line_starts();
        let start_of = |line: usize| starts.get(line).copied();
        let Some(start) = start_of(line.saturating_sub(1)) else {
            return self.text.len()..self.text.len();
        };
        let end = start_of(line).unwrap_or(self.text.len());
        let content = &self.text[start..end];
        let content = content.strip_suffix('\n').unwrap_or(content);
        let content = content.strip_suffix('\r').unwrap_or(content);
        start..start + content.len()
    }

    fn line_starts(&self) -> &[usize] {
        self.line_starts.get_or_init(|| {
            let ends = self.text.match_indices('\n');
            std::iter::once(0)
                .chain(ends.map(|(at, _)| at + 1))
                .collect()
        })
    }
}

// Two files are the same when they say the same under one name.
impl PartialEq for SourceFile {
    fn eq(&self, other: &Self) -> bool {
        self.path == other.path && self.text == other.text
    }
}

impl Eq for SourceFile {}

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
        self.file.line_of(self.range.start)
    }
}

/// A path with `/` on every system. What is not Unicode in it is replaced by U+FFFD.
pub fn slashed(path: &Path) -> String {
    let mut text = String::new();
    for part in path.components() {
        if !text.is_empty() && !text.ends_with('/') {
            text.push('/');
        }
        match part {
            Component::RootDir if text.is_empty() => text.push('/'),
            Component::RootDir => {}
            part => text.push_str(&part.as_os_str().to_string_lossy()),
        }
    }
    text
}

/// `path:line`, with `/` on every system.
impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", slashed(self.file.path()), self.line())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns_count_from_one_and_in_characters() {
        let file = SourceFile::new("x", "aé\r\n\nb");
        let places: Vec<_> = (0..=7).map(|offset| file.line_column(offset)).collect();
        let first_line = [(1, 1), (1, 2), (1, 2), (1, 3), (1, 4)];
        assert_eq!(places[..5], first_line);
        assert_eq!(places[5..], [(2, 1), (3, 1), (3, 2)]);
        assert_eq!(file.line_column(100), (3, 2));
    }

    #[test]
    fn a_line_is_without_its_end() {
        let file = SourceFile::new("x", "ab\r\n\nc\n");
        let lines: Vec<_> = (1..=5).map(|line| file.line_range(line)).collect();
        assert_eq!(lines, [0..2, 4..4, 5..6, 7..7, 7..7]);
        let empty = SourceFile::new("x", "");
        assert_eq!((empty.line_of(0), empty.line_range(1)), (1, 0..0));
    }
}
