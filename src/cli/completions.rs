//! `chancery completions`

use clap::{Args, CommandFactory};
use clap_complete::{Shell, generate};

use super::args::Arguments;
use super::{Failure, terminal};

/// `chancery completions`
#[derive(Debug, Args)]
pub struct CompletionsCommand {
    /// The shell. Its own documentation says where the text goes: for bash it is
    /// ~/.local/share/bash-completion/completions/chancery.
    #[arg(value_enum, value_name = "SHELL")]
    pub shell: Shell,
}

/// Prints a script that completes commands, options and their values.
pub fn run(command: &CompletionsCommand) -> Result<(), Failure> {
    // Into memory first: the generator panics where it cannot write.
    let mut script = Vec::new();
    generate(
        command.shell,
        &mut Arguments::command(),
        "chancery",
        &mut script,
    );
    terminal::bytes(&script)
}
