//! A status for the terminal.

use std::fmt::Write as _;

use comfy_table::{ColumnConstraint, ContentArrangement, Table, TableComponent, presets};

use super::{Document, DocumentState, Kind, Language, OpenState, Status, Step, Words};

/// How many of a list are shown before the rest is counted.
const MOST_LISTED: usize = 10;

/// The status as tables that are at most so many columns wide: the languages, what blocks
/// documents, what is outdated.
pub fn table(status: &Status, width: u16) -> String {
    let mut text = String::new();
    languages(&mut text, status, width);
    steps(&mut text, status);
    for language in &status.languages {
        changes(&mut text, language);
    }
    text
}

fn languages(text: &mut String, status: &Status, width: u16) {
    let mut table = Table::new();
    table
        .load_preset(presets::NOTHING)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(width)
        .set_header([
            "",
            "",
            "messages",
            "missing",
            "outdated",
            "to review",
            "words to do",
        ]);
    table.set_style(TableComponent::HeaderLines, '─');
    for language in &status.languages {
        table.add_row(of_language(language, *status.source == language.tag));
        for document in &language.documents {
            table.add_row(of_document(document));
        }
    }
    // A name in two lines is none that can be copied.
    if let Some(column) = table.column_mut(0) {
        column.set_constraint(ColumnConstraint::ContentWidth);
    }
    for line in table.lines() {
        let _ = writeln!(text, "{}", line.trim_end());
    }
    let mut documents = status.languages.iter().flat_map(|it| &it.documents);
    if documents.any(|document| document.state == DocumentState::Faulty) {
        text.push_str("\n`chancery check` says what is wrong in faulty documents.\n");
    }
}

fn of_language(language: &Language, is_source: bool) -> Vec<String> {
    if !language.is_readable {
        return vec![language.tag.clone(), "cannot be read".to_owned()];
    }
    let ready = |it: &&Document| it.state == DocumentState::Ready;
    let documents = format!(
        "{} of {} documents",
        language.documents.iter().filter(ready).count(),
        language.documents.len()
    );
    let tag = match is_source {
        true => format!("{} (source)", language.tag),
        false => language.tag.clone(),
    };
    let mut row = vec![tag, documents];
    row.extend(numbers(&language.counts));
    row
}

fn of_document(document: &Document) -> Vec<String> {
    let state = match document.state {
        DocumentState::Ready => "ready",
        DocumentState::Blocked => "blocked",
        DocumentState::Faulty => "faulty",
    };
    let mut row = vec![format!("  {}", document.record), state.to_owned()];
    row.extend(numbers(&document.counts));
    row
}

fn numbers(counts: &super::Counts) -> [String; 5] {
    let messages = &counts.messages;
    let number = |count: usize| match count {
        0 => "-".to_owned(),
        count => count.to_string(),
    };
    let words = counts.words.missing + counts.words.outdated;
    [
        format!("{}/{}", messages.translated, messages.total),
        number(messages.missing),
        number(messages.outdated),
        number(messages.unreviewed),
        number(words),
    ]
}

fn steps(text: &mut String, status: &Status) {
    if status.steps.is_empty() {
        return;
    }
    let _ = writeln!(
        text,
        "\nWhat makes most documents possible, first things first:"
    );
    for (index, step) in status.steps.iter().take(MOST_LISTED).enumerate() {
        let _ = writeln!(
            text,
            "{:3}. {}: {} ({}) -> {}",
            index + 1,
            step.language,
            listed(&step.messages),
            words(step),
            listed(&step.unblocks)
        );
    }
    if let Some(more) = status
        .steps
        .len()
        .checked_sub(MOST_LISTED)
        .filter(|more| *more > 0)
    {
        let _ = writeln!(
            text,
            "     and {more} more: `--format json` has all of them"
        );
    }
}

/// `1 word`, `2 words`.
pub(super) fn words(step: &Step) -> String {
    format!(
        "{} word{}",
        step.words,
        if step.words == 1 { "" } else { "s" }
    )
}

fn listed(names: &[String]) -> String {
    let shown = names.iter().take(MOST_LISTED).map(String::as_str);
    let shown: Vec<_> = shown.collect();
    match names
        .len()
        .checked_sub(MOST_LISTED)
        .filter(|more| *more > 0)
    {
        Some(more) => format!("{} and {more} more", shown.join(", ")),
        None => shown.join(", "),
    }
}

/// The earlier and the present source texts, with what has changed between `[-…-]` and
/// `{+…+}`, as git marks words.
fn changes(text: &mut String, language: &Language) {
    let segmenter = Words::default();
    let outdated = language
        .open
        .iter()
        .filter(|open| open.state == OpenState::Outdated);
    for open in outdated {
        let Some(change) = &open.change else { continue };
        let line = open.line.map_or(String::new(), |line| format!(":{line}"));
        let _ = writeln!(
            text,
            "\n{} {}, {}{line}, seen to by {}",
            language.tag, open.message, open.file, change.by
        );
        let nothing = |text: &str| match text {
            "" => "(no such message)".to_owned(),
            text => text.to_owned(),
        };
        let _ = writeln!(text, "  was  {}", nothing(&change.was));
        let _ = writeln!(text, "  now  {}", nothing(&change.now));
        let parts = segmenter.changes(&change.was, &change.now).into_iter();
        let marked: String = parts
            .map(|part| match part.kind {
                Kind::Same => part.text,
                Kind::Removed => format!("[-{}-]", part.text),
                Kind::Added => format!("{{+{}+}}", part.text),
            })
            .collect();
        let _ = writeln!(text, "       {marked}");
    }
}
