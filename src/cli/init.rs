//! `chancery init`

use super::args::InitCommand;
use super::{Failure, terminal};
use crate::rules::Rule;
use crate::scaffold;

/// Makes a project that builds.
pub fn run(command: &InitCommand) -> Result<(), Failure> {
    let folder = command.folder.display();
    let made = scaffold::init(&command.folder, command.template);
    let left = made.map_err(|problem| match problem.rule {
        Rule::NotEmpty => Failure::Usage(problem.message, problem.help.join("; ")),
        _ => Failure::Problems(vec![problem]),
    })?;
    if command.quiet {
        return Ok(());
    }
    for left in left {
        terminal::line(&format!("left to you: {left}"))?;
    }
    terminal::line(&format!("made a project in {folder}"))?;
    terminal::line(&format!("next: chancery build --project {folder}"))
}
