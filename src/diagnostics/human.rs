//! Diagnostics for people: an excerpt of the file with the place underlined.

use std::collections::{HashMap, HashSet};
use std::io::{self, Write};
use std::path::Path;

use codespan_reporting::diagnostic as codespan;
use codespan_reporting::term::termcolor::{NoColor, WriteColor};
use codespan_reporting::term::{self, Config, Styles, StylesWriter};

use super::excerpt::Excerpts;
use super::visible::{message, slashed};
use super::{Diagnostic, Label, Location, Place, Severity};

/// How many diagnostics of one file are shown. After them one line says how many
/// more there are: a file of another format has one in every line.
const MOST_OF_A_FILE: usize = 50;

/// How many other places of a diagnostic are shown.
const MOST_OTHERS: usize = 8;

/// Writes the diagnostics, each with its excerpt, in the order given; of one file
/// at most 50, and errors before warnings where there are more.
pub fn write<W: WriteColor>(out: W, diagnostics: &[Diagnostic]) -> io::Result<()> {
    let config = Config::default();
    let styles = Styles::default();
    let mut out = StylesWriter::new(out, &styles);
    let selection = Selection::of(diagnostics);
    for (index, diagnostic) in diagnostics.iter().enumerate() {
        if !selection.hidden.contains(&index) {
            let mut excerpts = Excerpts::default();
            let shown = shown(diagnostic, &mut excerpts);
            term::emit_to_write_style(&mut out, &config, &excerpts, &shown)
                .map_err(io::Error::other)?;
        }
        if let Some((path, count)) = selection.more.get(&index) {
            let problems = if *count == 1 { "problem" } else { "problems" };
            let (count, path) = (grouped(*count), slashed(path));
            writeln!(out, "… and {count} more {problems} in {path}\n")?;
        }
    }
    Ok(())
}

/// The same as a string without colour.
pub fn render(diagnostics: &[Diagnostic]) -> String {
    let mut out = NoColor::new(Vec::new());
    // Writing to memory cannot fail, and the excerpts are in memory too.
    let _ = write(&mut out, diagnostics);
    String::from_utf8_lossy(&out.into_inner()).into_owned()
}

/// Which diagnostics are shown, by their position in the list.
#[derive(Default)]
struct Selection<'a> {
    hidden: HashSet<usize>,
    /// After the last one that is shown of a file: how many more it has.
    more: HashMap<usize, (&'a Path, usize)>,
}

impl<'a> Selection<'a> {
    fn of(diagnostics: &'a [Diagnostic]) -> Self {
        let mut files: HashMap<&Path, Vec<usize>> = HashMap::new();
        for (index, diagnostic) in diagnostics.iter().enumerate() {
            if let Some(path) = diagnostic.path() {
                files.entry(path).or_default().push(index);
            }
        }
        let mut selection = Self::default();
        for (path, mut indices) in files {
            if indices.len() <= MOST_OF_A_FILE {
                continue;
            }
            // A stable sort: within a severity the order stays.
            indices.sort_by_key(|index| std::cmp::Reverse(diagnostics[*index].severity));
            let hidden = indices.split_off(MOST_OF_A_FILE);
            if let Some(last) = indices.into_iter().max() {
                selection.more.insert(last, (path, hidden.len()));
            }
            selection.hidden.extend(hidden);
        }
        selection
    }
}

/// A diagnostic as codespan-reporting takes it; the lines that it shows are added
/// to the excerpts.
fn shown(diagnostic: &Diagnostic, excerpts: &mut Excerpts) -> codespan::Diagnostic<usize> {
    let mut labels = Vec::new();
    let mut notes = Vec::new();
    let mut label = |style, location: &Location, text: &str| {
        let (excerpt, range) = excerpts.add(location);
        labels.push(codespan::Label::new(style, excerpt, range).with_message(message(text)));
    };
    match &diagnostic.place {
        Some(Place::At(location)) => {
            label(codespan::LabelStyle::Primary, location, &diagnostic.label);
        }
        Some(Place::File(path)) => notes.push(format!("in {}", slashed(path))),
        None => {}
    }
    for Label { location, message } in diagnostic.others.iter().take(MOST_OTHERS) {
        label(codespan::LabelStyle::Secondary, location, message);
    }
    if let Some(more) = diagnostic.others.len().checked_sub(MOST_OTHERS)
        && more > 0
    {
        notes.push(format!("and {} more places", grouped(more)));
    }
    if !diagnostic.same_for.is_empty() {
        notes.push(same_for(&diagnostic.same_for));
    }
    let help = diagnostic.help.iter();
    notes.extend(help.map(|help| format!("help: {}", message(help))));
    if let Some(fix) = &diagnostic.fix {
        notes.push(format!(
            "fix: {} (chancery check --fix)",
            message(&fix.title)
        ));
    }
    let severity = match diagnostic.severity {
        Severity::Error => codespan::Severity::Error,
        Severity::Warning => codespan::Severity::Warning,
    };
    codespan::Diagnostic::new(severity)
        .with_code(diagnostic.rule.id())
        .with_message(message(&diagnostic.message))
        .with_labels(labels)
        .with_notes(notes)
}

/// What else a problem is about, as many as there are other places.
fn same_for(words: &[String]) -> String {
    let mut shown: Vec<_> = words
        .iter()
        .take(MOST_OTHERS)
        .map(|word| message(word))
        .collect();
    if let Some(more) = words.len().checked_sub(MOST_OTHERS)
        && more > 0
    {
        shown.push(format!("and {} more", grouped(more)).into());
    }
    format!("the same for {}", shown.join(", "))
}

/// `19950` as `19,950`.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests;
