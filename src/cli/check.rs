//! `chancery check`

use super::args::CheckCommand;
use super::{Failure, build as build_command, terminal};
use crate::check::check;
use crate::diagnostics::has_errors;
use crate::publish;
use crate::record::LanguageTag;

/// Finds what is wrong, without typesetting.
pub fn run(command: &CheckCommand) -> Result<(), Failure> {
    let project = command.project.open()?;
    let records = build_command::record_names(&project, &command.records)?;
    let loaded = publish::load(&project, &records).map_err(Failure::Problems)?;
    build_command::check_locales(&loaded, &command.locales)?;
    let locales: Vec<String> = command.locales.iter().map(LanguageTag::to_string).collect();
    let problems = check(&loaded, &locales);
    terminal::diagnostics(&problems)?;
    terminal::error_count(&problems)?;
    let documents = publish::pairs(&loaded, &locales).len();
    if has_errors(&problems) {
        return Err(Failure::Reported);
    }
    terminal::line(&format!(
        "{} in {} can be published",
        terminal::counted(documents, "document"),
        terminal::counted(
            loaded
                .catalog
                .locales()
                .filter(|locale| locales.is_empty() || locales.contains(&locale.tag.to_string()))
                .count(),
            "language"
        ),
    ))
}
