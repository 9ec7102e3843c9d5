//! The lines of a file that are shown with a diagnostic.
//!
//! codespan-reporting draws a label over a whole file. It gets the few lines of the
//! excerpt instead, with the numbers that they have in the file: the cost of a
//! diagnostic does not depend on the length of the file.

use std::ops::{Range, RangeInclusive};

use codespan_reporting::files::{Error, Files, Location as Position};

use super::visible::{slashed, visible, visible_range};
use super::{Location, SourceFile};

/// A line that is longer than this, in bytes, is cut around the place.
const LONGEST_LINE: usize = 500;
/// How much of a line that is cut is shown before the place, in bytes.
const BEFORE: usize = 80;
/// How much of it is shown from the place on.
const AFTER: usize = 240;

/// Of a range over more lines than this only the ends are shown.
const MOST_LINES: usize = 8;
/// How many lines are shown at the start of such a range, and how many at its end:
/// what codespan-reporting shows of a long range.
const ENDS: (usize, usize) = (4, 2);

/// Excerpts of files, each with a label of its own. Their position in the list is
/// their identifier for codespan-reporting.
#[derive(Default)]
pub(super) struct Excerpts {
    excerpts: Vec<Excerpt>,
}

struct Excerpt {
    name: String,
    text: String,
    lines: Vec<Line>,
    start: Position,
}

/// A line of an excerpt.
struct Line {
    /// Its number in the file, from 1.
    number: usize,
    /// Its bytes in the text of the excerpt.
    range: Range<usize>,
}

impl Excerpts {
    /// Adds the lines of a place: their identifier, and the bytes of the place in
    /// the excerpt.
    pub(super) fn add(&mut self, location: &Location) -> (usize, Range<usize>) {
        let file = &*location.file;
        let range = shown_range(file, &location.range);
        let (first, last) = (file.line_of(range.start), file.line_of(range.end));
        let (line_number, column_number) = file.line_column(range.start);
        let mut excerpt = Excerpt {
            name: slashed(file.path()),
            text: String::new(),
            lines: Vec::new(),
            start: Position {
                line_number,
                column_number,
            },
        };
        let part = if last - first < MOST_LINES {
            excerpt.extend(file, first..=last, &range)
        } else {
            let start = excerpt.extend(file, first..=first + ENDS.0 - 1, &range);
            // codespan-reporting leaves these out; one alone it would show.
            (0..3).for_each(|_| excerpt.skip(first));
            start.start..excerpt.extend(file, last + 1 - ENDS.1..=last, &range).end
        };
        self.excerpts.push(excerpt);
        (self.excerpts.len() - 1, part)
    }

    fn get(&self, id: usize) -> Result<&Excerpt, Error> {
        self.excerpts.get(id).ok_or(Error::FileMissing)
    }
}

impl Excerpt {
    /// Adds lines of the file: where the part of them that is in `range` is shown.
    fn extend(
        &mut self,
        file: &SourceFile,
        lines: RangeInclusive<usize>,
        range: &Range<usize>,
    ) -> Range<usize> {
        let parts: Vec<_> = lines.map(|line| self.push(file, line, range)).collect();
        let start = parts.first().map_or(0, |part| part.start);
        start..parts.last().map_or(0, |part| part.end)
    }

    /// Adds a line of the file: where the part of it that is in `range` is shown.
    fn push(&mut self, file: &SourceFile, line: usize, range: &Range<usize>) -> Range<usize> {
        let text = file.text();
        let content = file.line_range(line);
        let clamp = |at: usize, to: &Range<usize>| at.clamp(to.start, to.end);
        let inside = clamp(range.start, &content)..clamp(range.end, &content);
        // Of the last of several lines the end of the range is looked for.
        let is_last = range.start < content.start && range.end <= content.end;
        let place = if is_last { inside.end } else { inside.start };
        let window = window(text, &content, place);
        let inside = clamp(inside.start, &window)..clamp(inside.end, &window);
        let start = self.text.len();
        if window.start > content.start {
            self.text.push('…');
        }
        self.text
            .push_str(&visible(&text[window.start..inside.start]));
        let shown_start = self.text.len();
        self.text.push_str(&visible_range(&text[inside.clone()]));
        let shown_end = self.text.len();
        self.text.push_str(&visible(&text[inside.end..window.end]));
        if window.end < content.end {
            self.text.push('…');
        }
        self.lines.push(Line {
            number: line,
            range: start..self.text.len(),
        });
        self.text.push('\n');
        shown_start..shown_end
    }

    /// Adds a line that is not shown.
    fn skip(&mut self, line: usize) {
        let at = self.text.len();
        self.lines.push(Line {
            number: line,
            range: at..at,
        });
        self.text.push('\n');
    }
}

/// The bytes of a place that are shown: within the text, at characters, and
/// without the line ends at its end, which would add a line.
fn shown_range(file: &SourceFile, range: &Range<usize>) -> Range<usize> {
    let text = file.text();
    let start = text.floor_char_boundary(range.start);
    let end = text.ceil_char_boundary(range.end).max(start);
    let end = start + text[start..end].trim_end_matches(['\r', '\n']).len();
    // A line end itself is shown at the end of its line.
    let start = start.min(file.line_range(file.line_of(start)).end);
    start..end.max(start)
}

/// The part of a line that is shown, around `place`.
fn window(text: &str, line: &Range<usize>, place: usize) -> Range<usize> {
    if line.len() <= LONGEST_LINE {
        return line.clone();
    }
    let start = place.saturating_sub(BEFORE).max(line.start);
    let end = (place + AFTER).min(line.end);
    text.floor_char_boundary(start)..text.ceil_char_boundary(end)
}

impl<'a> Files<'a> for Excerpts {
    type FileId = usize;
    type Name = &'a str;
    type Source = &'a str;

    fn name(&'a self, id: usize) -> Result<&'a str, Error> {
        self.get(id).map(|excerpt| excerpt.name.as_str())
    }

    fn source(&'a self, id: usize) -> Result<&'a str, Error> {
        self.get(id).map(|excerpt| excerpt.text.as_str())
    }

    fn line_index(&'a self, id: usize, byte: usize) -> Result<usize, Error> {
        let lines = &self.get(id)?.lines;
        let after = lines.partition_point(|line| line.range.start <= byte);
        Ok(after.saturating_sub(1))
    }

    fn line_number(&'a self, id: usize, index: usize) -> Result<usize, Error> {
        self.line(id, index).map(|line| line.number)
    }

    fn line_range(&'a self, id: usize, index: usize) -> Result<Range<usize>, Error> {
        self.line(id, index).map(|line| line.range.clone())
    }

    /// The place in the file, of which the excerpt may not show the start of a line.
    fn location(&'a self, id: usize, _: usize) -> Result<Position, Error> {
        self.get(id).map(|excerpt| excerpt.start)
    }
}

impl Excerpts {
    fn line(&self, id: usize, index: usize) -> Result<&Line, Error> {
        let lines = &self.get(id)?.lines;
        lines.get(index).ok_or(Error::LineTooLarge {
            given: index,
            max: lines.len(),
        })
    }
}
