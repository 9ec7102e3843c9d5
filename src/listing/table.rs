//! A listing as a table of a terminal.

use comfy_table::{ColumnConstraint, ContentArrangement, Table, TableComponent, presets};

use super::{Listed, Listing};

/// How many records and messages a cell names.
const MOST_NAMES: usize = 2;
/// How much of a text a cell has, in characters.
const LONGEST_TEXT: usize = 60;

/// A column: its head, and what it has of an entry.
type Column<'a> = (String, Box<dyn Fn(&Listed) -> String + 'a>);

/// The listing as a table that is at most so many columns wide. What no entry has is left out.
pub fn table(listing: &Listing, width: u16) -> String {
    let mut columns: Vec<Column> = vec![
        ("id".to_owned(), Box::new(|entry| entry.id.clone())),
        ("in the source language".to_owned(), Box::new(text)),
    ];
    let mut names: Vec<&String> = Vec::new();
    for name in listing.entries.iter().flat_map(|entry| entry.fields.keys()) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    for name in names {
        columns.push((
            name.clone(),
            Box::new(|entry| entry.fields.get(name).cloned().unwrap_or_default()),
        ));
    }
    columns.push(("needs".to_owned(), Box::new(variables)));
    columns.push(("used by".to_owned(), Box::new(used)));
    columns.push((
        "missing in".to_owned(),
        Box::new(|entry| entry.missing.join(", ")),
    ));
    columns.push(("in".to_owned(), Box::new(place)));
    columns.retain(|(_, value)| listing.entries.iter().any(|entry| !value(entry).is_empty()));
    let mut table = Table::new();
    table
        .load_preset(presets::UTF8_HORIZONTAL_ONLY)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(width);
    // A line between two rows would take as much space as most rows.
    for part in [
        TableComponent::HorizontalLines,
        TableComponent::MiddleIntersections,
        TableComponent::LeftBorderIntersections,
        TableComponent::RightBorderIntersections,
    ] {
        table.remove_style(part);
    }
    table.set_header(columns.iter().map(|(name, _)| name));
    // What is copied from here must be whole.
    if let Some(id) = table.column_mut(0) {
        id.set_constraint(ColumnConstraint::ContentWidth);
    }
    for entry in &listing.entries {
        table.add_row(columns.iter().map(|(_, value)| value(entry)));
    }
    let lines = table.lines().map(|line| line.trim_end().to_owned());
    lines.collect::<Vec<_>>().join("\n")
}

fn text(entry: &Listed) -> String {
    let text = entry.text.as_deref().unwrap_or_default();
    match text.char_indices().nth(LONGEST_TEXT) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}

fn variables(entry: &Listed) -> String {
    let variables = entry.arguments.iter().map(|name| format!("${name}"));
    variables.collect::<Vec<_>>().join(", ")
}

/// How many records, messages and entries use it, with the first of them.
fn used(entry: &Listed) -> String {
    let all: Vec<&String> = entry.records.iter().chain(&entry.refer).collect();
    let first = all.iter().take(MOST_NAMES).map(|name| name.as_str());
    let first = first.collect::<Vec<_>>().join(", ");
    match all.len() {
        0..=MOST_NAMES => first,
        count => format!("{first} and {} more", count - MOST_NAMES),
    }
}

fn place(entry: &Listed) -> String {
    match (&entry.file, entry.line) {
        (Some(file), Some(line)) => format!("{file}:{line}"),
        (Some(file), None) => file.clone(),
        _ => String::new(),
    }
}
