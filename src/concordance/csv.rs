//! A concordance as comma-separated values (RFC 4180), a line for each time that a fact is
//! printed.

use super::Concordance;

const HEAD: [&str; 8] = [
    "field", "part", "language", "text", "place", "message", "file", "line",
];

/// The concordance as CSV, in UTF-8.
///
/// # Errors
/// A line that cannot be written; a text in memory can always hold one more.
pub fn csv(concordance: &Concordance) -> Result<String, std::io::Error> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(HEAD)?;
    for fact in &concordance.facts {
        for reading in &fact.printed {
            writer.write_record([
                fact.field.as_str(),
                fact.part.as_deref().unwrap_or_default(),
                &reading.language,
                &reading.text,
                &reading.place,
                &reading.message,
                &reading.file,
                &reading.line.to_string(),
            ])?;
        }
    }
    let bytes = writer.into_inner().map_err(|error| error.into_error())?;
    String::from_utf8(bytes).map_err(std::io::Error::other)
}
