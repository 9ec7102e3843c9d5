//! The texts as a table for spreadsheets (RFC 4180).
//!
//! It is for reading and for counting: a program for spreadsheets changes what it opens, so
//! that nothing is imported from it. The first bytes are a byte order mark, without which
//! Excel takes UTF-8 for something else. A cell that such a program would calculate, because
//! it begins with `=`, `+`, `-`, `@` or a tab, begins with an apostrophe instead.

use super::inline;
use super::notes::notes;
use super::unit::Exchange;
use crate::catalog::contract::Contract;

const HEAD: [&str; 6] = ["id", "file", "source", "target", "comment", "state"];

/// An exchange as a table.
///
/// # Errors
/// A line that cannot be written; a text in memory can always hold one more.
pub fn write(exchange: &Exchange, contract: &Contract) -> Result<String, std::io::Error> {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::from("\u{FEFF}"));
    writer.write_record(HEAD)?;
    for file in &exchange.files {
        for entry in &file.entries {
            for unit in &entry.units {
                let notes = notes(entry, unit, contract).into_iter();
                let notes: Vec<String> = notes.map(|(_, text)| text).collect();
                let target = unit.target.as_deref().map(inline::shown);
                writer.write_record(
                    [
                        unit.id.clone(),
                        file.original.clone(),
                        inline::shown(&unit.source),
                        target.unwrap_or_default(),
                        notes.join("\n"),
                        entry.state(unit).as_str().to_owned(),
                    ]
                    .map(|cell| harmless(&cell)),
                )?;
            }
        }
    }
    let bytes = writer.into_inner().map_err(|error| error.into_error())?;
    String::from_utf8(bytes).map_err(std::io::Error::other)
}

/// A cell that no program calculates.
fn harmless(cell: &str) -> String {
    match cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']) {
        true => format!("'{cell}"),
        false => cell.to_owned(),
    }
}
