//! `chancery init`

use std::path::PathBuf;

use clap::Args;

use super::{Failure, terminal};
use crate::rules::Rule;
use crate::scaffold;

/// `chancery init`
#[derive(Debug, Args)]
pub struct InitCommand {
    /// The folder of the new project: one that does not exist, is empty, or has only what a new
    /// repository of git has.
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
    /// Also copies the template and the fonts, for a designer to change.
    #[arg(long)]
    pub template: bool,
    /// Prints problems alone.
    #[arg(long, short)]
    pub quiet: bool,
}

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
