//! Diagnostics for people: an excerpt of the file with the place underlined.

use std::borrow::Cow;
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
            Some(Place::At(location)) => labels.push(label(
                &mut files,
                codespan::LabelStyle::Primary,
                location,
                &diagnostic.label,
            )),
            Some(Place::File(path)) => notes.push(format!("in {}", slashed(path))),
            None => {}
        }
        for other in &diagnostic.others {
            labels.push(label(
                &mut files,
                codespan::LabelStyle::Secondary,
                &other.location,
                &other.message,
            ));
        }
        notes.extend(
            diagnostic
                .help
                .iter()
                .map(|help| format!("help: {}", visible(help))),
        );
        let severity = match diagnostic.severity {
            Severity::Error => codespan::Severity::Error,
            Severity::Warning => codespan::Severity::Warning,
        };
        let shown = codespan::Diagnostic::new(severity)
            .with_code(diagnostic.rule)
            .with_message(visible(&diagnostic.message))
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
) -> codespan::Label<usize> {
    let text = location.file.text();
    let start = text.floor_char_boundary(location.range.start);
    let end = text.ceil_char_boundary(location.range.end).max(start);
    let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let line_end = text[end..].find('\n').map_or(text.len(), |at| end + at);
    // Of an endless line only the surroundings are shown.
    let (from, to) = if line_end - line_start <= LONGEST_EXCERPT {
        (line_start, line_end)
    } else {
        (
            text.floor_char_boundary(start.saturating_sub(40).max(line_start)),
            text.ceil_char_boundary((end.min(start + 200) + 40).min(line_end)),
        )
    };
    // The lines before stay, empty, so that the line keeps its number.
    let mut excerpt = "\n".repeat(text[..line_start].matches('\n').count());
    excerpt.push_str(&visible(&text[from..start]));
    let shown_start = excerpt.len();
    excerpt.push_str(&visible(&text[start..end.min(to)]));
    let shown_end = excerpt.len();
    excerpt.push_str(&visible(&text[end.min(to)..to]));
    let id = files.add(slashed(location.file.path()), excerpt);
    codespan::Label::new(style, id, shown_start..shown_end).with_message(visible(message))
}

/// A text that may be shown on a terminal: controls, which could move the cursor
/// or worse, are replaced by their pictures (U+2400 and following), and marks that
/// would turn the excerpt around (UAX #9) by U+FFFD.
fn visible(text: &str) -> Cow<'_, str> {
    let is_control = |c: char| c.is_control() && c != '\n' && c != '\t';
    let turns = |c: char| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    if !text.contains(|c| is_control(c) || turns(c)) {
        return Cow::Borrowed(text);
    }
    let picture = |c: char| match u32::from(c) {
        _ if !is_control(c) && !turns(c) => c,
        code @ 0..0x20 => char::from_u32(0x2400 + code).unwrap_or('\u{FFFD}'),
        0x7F => '\u{2421}',
        _ => '\u{FFFD}',
    };
    text.chars().map(picture).collect()
}

/// A path as it is written in messages: with `/` on every system.
fn slashed(path: &Path) -> String {
    let parts: Vec<_> = path
        .components()
        .map(|part| part.as_os_str().to_string_lossy())
        .collect();
    visible(&parts.join("/")).into_owned()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::diagnostics::SourceFile;

    fn shown(text: &str, range: std::ops::Range<usize>) -> String {
        let file = SourceFile::new(Path::new("x.ftl"), text);
        render(&[Diagnostic::error("rule", "message").at(Location::new(&file, range), "here")])
    }

    #[test]
    fn no_control_of_a_file_reaches_the_terminal() {
        let shown = shown("a\u{1b}[31mb\u{7}", 2..4);
        assert!(!shown.contains(['\u{1b}', '\u{7}']), "{shown}");
        assert!(shown.contains("a\u{241b}[31mb\u{2407}"), "{shown}");
    }

    #[test]
    fn of_an_endless_line_only_the_surroundings_are_shown() {
        let shown = shown(&"x".repeat(1_000_000), 500_000..500_001);
        assert!(shown.len() < 2_000, "{}", shown.len());
    }

    #[test]
    fn wide_characters_are_underlined_in_their_width() {
        let shown = shown("一 = { $誤り }\n", 8..15);
        let underlined = shown.lines().nth(4).unwrap_or_default();
        // Each of the two characters is two columns wide.
        assert_eq!(underlined, "  │        ^^^^^ here");
    }
}
