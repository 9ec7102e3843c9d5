//! From Typst source to PDF.
//!
//! An [`Engine`] takes a [`Document`] and gives back the bytes of a PDF. There
//! are two: [`Embedded`] has the Typst compiler inside the program, and
//! [`TypstCli`] runs the `typst` command. For the same input both write the same
//! bytes, and both refuse the same things: what Typst can read is decided by
//! [`Root`], what it sets text in by [`Fonts`], and nothing ever reaches the
//! network.
//!
//! An engine holds what it read when it was made (templates, fonts). After one of
//! those files has changed, make a new engine.

mod data;
#[cfg(feature = "embedded")]
mod embedded;
mod error;
mod fonts;
mod input;
mod limits;
mod root;
mod standard;
mod typst_cli;

use std::fmt;
use std::ops::Range;

use jiff::civil::DateTime;
use jiff::tz::Offset;

#[cfg(feature = "embedded")]
pub use self::embedded::Embedded;
pub use self::error::SetupError;
pub use self::fonts::{Coverage, Fonts};
pub use self::input::{Input, Inputs};
pub use self::limits::Limits;
pub use self::root::{Refusal, Root};
pub use self::standard::{Standard, Standards, StandardsError};
pub use self::typst_cli::TypstCli;

/// Files that are part of the program: a path or file name, and the content.
pub type BuiltIn = &'static [(&'static str, &'static [u8])];

/// The version of Typst that both engines are: the embedded one by its
/// dependencies, the external one by refusing every other.
pub const TYPST_VERSION: &str = "0.15.1";

/// How deep in folders a document may lie.
const MAX_DEPTH: usize = 16;

/// A Typst source that is to become a PDF.
#[derive(Debug, Clone, Copy)]
pub struct Document<'a> {
    /// Path of the source in the virtual root, `/`-separated, without a leading
    /// slash: `out/en/2023-11-15-japan-peru.typ`. Not below `templates/` or
    /// `data/photos/`. The file need not exist: `source` is what counts.
    pub path: &'a str,
    /// The Typst source.
    pub source: &'a str,
    /// The photographs that the source names: paths below `data/photos/`,
    /// `/`-separated, without a leading slash. A photograph that is not listed
    /// cannot be read.
    pub assets: &'a [String],
    /// Creation time, in seconds since the Unix epoch. It is the date of the PDF
    /// where the source says `set document(date: auto)`, and what
    /// `datetime.today()` answers, in UTC.
    pub timestamp: i64,
}

/// What an [`Engine`] made.
#[derive(Clone, PartialEq, Eq)]
pub struct Output {
    /// The PDF file.
    pub pdf: Vec<u8>,
    /// What Typst remarked on while making it: all of [`Severity::Warning`].
    pub warnings: Vec<Problem>,
}

/// A failed assertion should not print a whole file.
impl fmt::Debug for Output {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Output")
            .field("pdf", &format_args!("{} bytes", self.pdf.len()))
            .field("warnings", &self.warnings)
            .finish()
    }
}

/// Whether a [`Problem`] cost the PDF.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// There is no PDF.
    Error,
    /// There is a PDF, and something about it should be looked at.
    Warning,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
        })
    }
}

/// Whose words a [`Problem`] is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reporter {
    /// Typst found something in the document or a template.
    Typst,
    /// The engine could not compile the document: it reached a limit, or the
    /// compiler does not run.
    Engine,
}

/// Something that an engine has to say about a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Whether it cost the PDF.
    pub severity: Severity,
    /// Who found it.
    pub reporter: Reporter,
    /// What is wrong.
    pub message: String,
    /// What may help, one thought each: Typst's hints, then the calls that led
    /// there, innermost first: ``while calling `letter` at out/en/a.typ:3:2``.
    pub hints: Vec<String>,
    /// Where it was found; `None` for what concerns the whole document.
    pub place: Option<Place>,
}

impl Problem {
    /// An error of the engine about the whole document.
    fn error(message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Error,
            reporter: Reporter::Engine,
            message: message.into(),
            hints: Vec::new(),
            place: None,
        }
    }

    /// The same problem with one more hint.
    fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = &self.place {
            write!(f, "{place}: ")?;
        }
        write!(f, "{}: {}", self.severity, self.message)
    }
}

/// A place in a file of the virtual root.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Virtual path of the file, `/`-separated, without a leading slash.
    pub file: String,
    /// Line, counted from 1.
    pub line: usize,
    /// Column in characters (Unicode scalar values), counted from 1.
    pub column: usize,
    /// Bytes of the file that are meant, where known: only [`Embedded`] knows.
    pub range: Option<Range<usize>>,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// Makes PDFs out of Typst sources.
///
/// `compile` may be called from many threads at once.
pub trait Engine: Send + Sync {
    /// A short name for messages: `embedded` or `typst`.
    fn name(&self) -> &'static str;

    /// Makes the PDF of a document.
    ///
    /// # Errors
    ///
    /// Everything that Typst found: at least one problem of
    /// [`Severity::Error`], then the warnings. A failure never affects another
    /// document.
    fn compile(&self, document: &Document) -> Result<Output, Vec<Problem>>;
}

/// Checks what both engines need to rely on, and gives the document's creation
/// time in UTC.
fn checked(document: &Document) -> Result<DateTime, Vec<Problem>> {
    let path = document.path;
    if let Err(refusal) = root::check_virtual_path(path) {
        return Err(vec![Problem::error(format!(
            "the document cannot be called `{path}`: {refusal}"
        ))]);
    }
    if path.split('/').count() > MAX_DEPTH || root::is_reserved(path) {
        return Err(vec![Problem::error(format!(
            "the document cannot lie at `{path}`: expected a path outside of templates/ and \
             data/photos/ that is no emblem, at most {MAX_DEPTH} parts long"
        ))]);
    }
    for asset in document.assets {
        let refusal = match root::check_virtual_path(asset) {
            Ok(()) if root::is_asset(asset) => continue,
            Ok(()) => Refusal::Unreadable,
            Err(refusal) => refusal,
        };
        return Err(vec![Problem::error(refusal.about(asset))]);
    }
    civil(document.timestamp).ok_or_else(|| {
        vec![Problem::error(format!(
            "the creation time {} is out of range: expected seconds since 1970 in the years \
             -9999 to 9999",
            document.timestamp
        ))]
    })
}

/// The civil time in UTC at `seconds` since the Unix epoch.
fn civil(seconds: i64) -> Option<DateTime> {
    let instant = jiff::Timestamp::from_second(seconds).ok()?;
    Some(Offset::UTC.to_datetime(instant))
}

/// Turns what Typst remarks about a font family that is not there into an error.
///
/// Typst goes on with the next family, or with any font that has the characters. The
/// page then looks different on every machine, and nobody reads the warning.
fn without_missing_fonts(result: Result<Output, Vec<Problem>>) -> Result<Output, Vec<Problem>> {
    let is_missing = |problem: &Problem| problem.message.starts_with("unknown font family: ");
    let promote = |mut problems: Vec<Problem>| {
        for problem in problems.iter_mut().filter(|problem| is_missing(problem)) {
            problem.severity = Severity::Error;
            problem.hints.push(
                "put a font file of this family into fonts/ (ttf, otf, ttc or otc), or take the \
                 family out of the template; a project with a folder fonts/ has no other fonts \
                 than those in it and Typst's own"
                    .to_owned(),
            );
        }
        // Errors before warnings, each in their own order.
        problems.sort_by_key(|problem| problem.severity);
        problems
    };
    match result {
        Ok(output) if output.warnings.iter().any(is_missing) => Err(promote(output.warnings)),
        Ok(output) => Ok(output),
        Err(problems) => Err(promote(problems)),
    }
}

/// Typst's hints without the one that speaks of an option which nobody here can give.
fn hints(hints: impl Iterator<Item = String>) -> Vec<String> {
    hints.filter(|hint| !hint.contains("`--root`")).collect()
}
