//! `chancery check`

use super::args::CheckCommand;
use super::{Failure, build as build_command, terminal};
use crate::check::{Options, check, write_stubs};
use crate::diagnostics::has_errors;
use crate::publish;
use crate::rules::reference;

/// Finds what is wrong, without typesetting.
pub fn run(command: &CheckCommand) -> Result<(), Failure> {
    if command.list {
        return terminal::text(&reference::list());
    }
    let project = command.project.open()?;
    let records = build_command::record_names(&project, &command.records)?;
    let loaded = publish::load(&project, &records, &command.locales).map_err(Failure::Problems)?;
    build_command::check_locales(&loaded, &command.locales)?;
    let options = Options {
        unused: command.unused,
        deny_warnings: command.deny_warnings,
    };
    let findings = check(&loaded, options);
    terminal::diagnostics(&findings.problems)?;
    terminal::error_count(&findings.problems)?;
    if command.stubs {
        for (path, count) in write_stubs(&loaded, &findings).map_err(Failure::Problems)? {
            let count = terminal::counted(count, "message");
            terminal::line(&format!(
                "wrote {count} to translate into {}",
                path.display()
            ))?;
        }
    }
    if has_errors(&findings.problems) {
        return Err(Failure::Reported);
    }
    terminal::line(&format!(
        "{} in {} can be published",
        terminal::counted(findings.documents, "document"),
        terminal::counted(findings.languages.len(), "language"),
    ))
}
