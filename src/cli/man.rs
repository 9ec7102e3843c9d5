//! `chancery man`

use std::io;
use std::path::{Path, PathBuf};

use clap::{Args, CommandFactory};
use clap_mangen::Man;

use super::args::Arguments;
use super::{Failure, terminal};
use crate::publish::write;
use crate::versions;

/// `chancery man`
#[derive(Debug, Args)]
pub struct ManCommand {
    /// Writes the pages of all commands into this folder: chancery.1, chancery-build.1 and so on
    /// [default: prints the page of the program].
    #[arg(value_name = "DIR")]
    pub folder: Option<PathBuf>,
}

/// Prints the manual page of the program, or writes those of all its commands.
pub fn run(command: &ManCommand) -> Result<(), Failure> {
    let mut program = Arguments::command().disable_help_subcommand(true);
    // Gives the commands within commands their whole names.
    program.build();
    match &command.folder {
        None => terminal::bytes(&page(&manual(program))?),
        Some(folder) => {
            let count = write_pages(program, folder)?;
            let pages = terminal::counted(count, "page");
            terminal::line(&format!("wrote {pages} to {}", folder.display()))
        }
    }
}

/// Writes the pages of a command and of those within it, and gives their number.
fn write_pages(command: clap::Command, folder: &Path) -> Result<usize, Failure> {
    let mut count = 1;
    for inner in command
        .get_subcommands()
        .filter(|inner| !inner.is_hide_set())
    {
        count += write_pages(inner.clone(), folder)?;
    }
    let man = manual(command);
    write(&folder.join(man.get_filename()), &page(&man)?)
        .map_err(|problem| Failure::Problems(vec![problem]))?;
    Ok(count)
}

/// The page of a command, with the version of the program at its foot.
fn manual(command: clap::Command) -> Man {
    Man::new(command).source(format!("chancery {}", versions::PROGRAM))
}

/// A page in the language of roff.
fn page(man: &Man) -> Result<Vec<u8>, Failure> {
    let mut text = Vec::new();
    let failed = |error: io::Error| Failure::Output("manual page", error);
    man.render(&mut text).map_err(failed)?;
    Ok(text)
}
