//! `chancery init`

use super::args::InitCommand;
use super::{Failure, terminal};
use crate::rules::Rule;
use crate::scaffold;

/// Makes a project that builds.
pub fn run(command: &InitCommand) -> Result<(), Failure> {
    let folder = command.folder.display();
    scaffold::init(&command.folder, command.template).map_err(|problem| match problem.rule {
        Rule::NotEmpty => Failure::Usage(format!("{folder} is not empty"), problem.help.join("; ")),
        _ => Failure::Problems(vec![problem]),
    })?;
    if command.quiet {
        return Ok(());
    }
    terminal::line(&format!("made a project in {folder}"))?;
    terminal::line(&format!("next: chancery build --project {folder}"))
}
