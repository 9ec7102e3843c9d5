//! A record to start from.

use std::path::{Path, PathBuf};

use crate::diagnostics::Diagnostic;
use crate::publish::{Project, write};
use crate::record::{Day, RecordId};
use crate::rules::Rule;

/// A record with a comment for every field. What must be filled in is in capitals,
/// which no field accepts: it cannot be published by mistake.
const RECORD: &str = include_str!("meeting.yaml");

/// Writes `data/<id>.yaml` and says where it is.
///
/// # Errors
/// A record of that name that is there already, or a file that cannot be written.
pub fn meeting(project: &Project, id: &RecordId) -> Result<PathBuf, Diagnostic> {
    let path = Path::new("data").join(format!("{id}.yaml"));
    let taken = [path.clone(), path.with_extension("yml")];
    if let Some(taken) = taken.iter().find(|path| project.root.join(path).exists()) {
        return Err(
            Diagnostic::new(Rule::RecordExists, "there is a record of this name already")
                .in_file(taken)
                .help("choose another name, or edit that file"),
        );
    }
    // A record is mostly called after its day.
    let date = id
        .as_str()
        .get(..10)
        .and_then(|start| Day::try_from(start.to_owned()).ok());
    let date = date.map_or("DATE".to_owned(), |day| day.date().to_string());
    let text = RECORD.replace("{id}", id.as_str()).replace("{date}", &date);
    write(&project.root.join(&path), text.as_bytes())?;
    Ok(path)
}
