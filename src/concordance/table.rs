//! A concordance as a table of a terminal.

use comfy_table::{ContentArrangement, Table, presets};

use super::{Concordance, FactRow};

/// The concordance as a table that is at most so many columns wide.
pub fn table(concordance: &Concordance, width: u16) -> String {
    let mut table = Table::new();
    table
        .load_preset(presets::UTF8_HORIZONTAL_ONLY)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(width);
    let languages = concordance.languages.iter();
    let head = ["fact"].into_iter().map(str::to_owned);
    table.set_header(head.chain(languages.map(|language| language.tag.clone())));
    for fact in &concordance.facts {
        let mut row = vec![name(fact)];
        row.extend(concordance.languages.iter().map(|language| {
            let printed = fact.printed.iter();
            let own = printed.filter(|reading| reading.language == language.tag);
            let mut cell = Vec::<String>::new();
            for reading in own {
                let line = format!(
                    "{} ({}, {}:{})",
                    reading.text, reading.place, reading.message, reading.line
                );
                if !cell.contains(&line) {
                    cell.push(line);
                }
            }
            match cell.is_empty() {
                true => "—".to_owned(),
                false => cell.join("\n"),
            }
        }));
        table.add_row(row);
    }
    table.to_string()
}

/// The fact, and which part of it.
pub(super) fn name(fact: &FactRow) -> String {
    match &fact.part {
        Some(part) => format!("{} ({part})", fact.field),
        None => fact.field.clone(),
    }
}
