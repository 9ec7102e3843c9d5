//! What a check or a build found, in the formats that other programs read.
//!
//! | format | for |
//! |---|---|
//! | [`short`] | editors and scripts: one line a problem |
//! | [`json`] | programs: everything that is known, documented by a JSON Schema |
//! | [`github`] | annotations of GitHub Actions |
//! | [`sarif`] | tools that show the findings of many programs (SARIF 2.1.0) |

pub mod github;
pub mod html;
pub mod json;
mod paths;
pub mod sarif;
pub mod short;

pub use paths::Paths;

use crate::diagnostics::{Diagnostic, Place, SourceFile};

/// What a check or a build found.
#[derive(Clone, Copy, Debug)]
pub struct Report<'a> {
    /// What is reported.
    pub problems: &'a [Diagnostic],
    /// What comments allow.
    pub allowed: &'a [Diagnostic],
    /// The documents of a build; none of a check.
    pub documents: &'a [Document],
}

/// A document of a build.
#[derive(Clone, Debug)]
pub struct Document {
    /// The record.
    pub record: String,
    /// The language; `None` where the record is not valid.
    pub locale: Option<String>,
    /// What was written, with `/` on every system; `None` where it failed.
    pub files: Option<Vec<String>>,
}

/// A place in a text: line and column from 1, the column in characters (Unicode code
/// points), and the bytes from the start of the text, a byte order mark not counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Point {
    line: usize,
    column: usize,
    byte: usize,
}

impl Point {
    fn of(file: &SourceFile, byte: usize) -> Self {
        let byte = file.text().floor_char_boundary(byte);
        let (line, column) = file.line_column(byte);
        Self { line, column, byte }
    }
}

/// Where a problem is: its file, and the part of it, where it is in one.
fn place(problem: &Diagnostic, paths: &Paths) -> Option<(String, Option<(Point, Point)>)> {
    match problem.place.as_ref()? {
        Place::At(location) => {
            let file = &*location.file;
            let start = Point::of(file, location.range.start);
            let end = Point::of(file, location.range.end.max(location.range.start));
            Some((paths.shown(file.path()), Some((start, end))))
        }
        Place::File(path) => Some((paths.shown(path), None)),
    }
}
