//! Diagnostics for people: an excerpt of the file with the place underlined.

use std::io;
use std::path::Path;

use codespan_reporting::diagnostic as codespan;
use codespan_reporting::files::SimpleFiles;
use codespan_reporting::term::termcolor::{NoColor, WriteColor};
use codespan_reporting::term::{self, Config, Styles, StylesWriter};

use super::{Diagnostic, Location, Place, Severity};

/// A line longer than this is cut around the place, so that a hostile file of
/// one endless line cannot flood the terminal.
const LONGEST_EXCERPT: usize = 4_000;

/// Writes the diagnostics, each with its excerpt, in the order given.
pub fn write<W: WriteColor>(out: W, diagnostics: &[Diagnostic]) -> io::Result<()> {
    let config = Config::default();
    let styles = Styles::default();
    let mut out = StylesWriter::new(out, &styles);
    for diagnostic in diagnostics {
        let mut files = SimpleFiles::new();
        let mut labels = Vec::new();
        let mut notes = Vec::new();
        match &diagnostic.place {
            Some(Place::At(location)) => labels.extend(label(
                &mut files,
                codespan::LabelStyle::Primary,
                location,
                &diagnostic.label,
            )),
            Some(Place::File(path)) => notes.push(format!("in {}", slashed(path))),
            None => {}
        }
        for other in &diagnostic.others {
            labels.extend(label(
                &mut files,
                codespan::LabelStyle::Secondary,
                &other.location,
                &other.message,
            ));
        }
        notes.extend(diagnostic.help.iter().map(|help| format!("help: {help}")));
        let severity = match diagnostic.severity {
            Severity::Error => codespan::Severity::Error,
            Severity::Warning => codespan::Severity::Warning,
        };
        let shown = codespan::Diagnostic::new(severity)
            .with_code(diagnostic.rule)
            .with_message(&diagnostic.message)
            .with_labels(labels)
            .with_notes(notes);
        term::emit_to_write_style(&mut out, &config, &files, &shown).map_err(io::Error::other)?;
    }
    Ok(())
}

/// The same as a string without colour.
pub fn render(diagnostics: &[Diagnostic]) -> String {
    let mut out = NoColor::new(Vec::new());
    // Writing to memory cannot fail, and the files are in memory too.
    let _ = write(&mut out, diagnostics);
    String::from_utf8_lossy(&out.into_inner()).into_owned()
}

fn label(
    files: &mut SimpleFiles<String, String>,
    style: codespan::LabelStyle,
    location: &Location,
    message: &str,
) -> Option<codespan::Label<usize>> {
    let text = location.file.text();
    let start = text.floor_char_boundary(location.range.start);
    let end = text.ceil_char_boundary(location.range.end).max(start);
    let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let line_end = text[end..].find('\n').map_or(text.len(), |at| end + at);
    let name = slashed(location.file.path());
    if line_end - line_start <= LONGEST_EXCERPT {
        let id = files.add(name, text.to_owned());
        return Some(codespan::Label::new(style, id, start..end).with_message(message));
    }
    // Keep the line number right: the lines before stay, empty.
    let lines = text[..line_start].matches('\n').count();
    let cut_start = text.floor_char_boundary(start.saturating_sub(40).max(line_start));
    let cut_end = text.ceil_char_boundary((end.min(start + 200) + 40).min(line_end));
    let mut excerpt = "\n".repeat(lines);
    let base = excerpt.len();
    excerpt.push_str(&text[cut_start..cut_end]);
    let shown_end = end.min(cut_end);
    let id = files.add(name, excerpt);
    Some(
        codespan::Label::new(
            style,
            id,
            base + start - cut_start..base + shown_end - cut_start,
        )
        .with_message(message),
    )
}

/// A path as it is written in messages: with `/` on every system.
fn slashed(path: &Path) -> String {
    path.components()
        .map(|part| part.as_os_str().to_string_lossy().into_owned())
        .collect::<Vec<_>>()
        .join("/")
}
