//! The command line: arguments, and what is said on the terminal.
//!
//! Exit codes: 0 all is well, 1 problems were found, 2 the command was wrong.

mod args;
mod build;
mod check;
mod init;
mod new;
mod schema;
mod terminal;

use std::process::ExitCode;

use clap::Parser;

use crate::diagnostics::Diagnostic;
use args::{Arguments, Command};

/// How a command ends when it does not end well.
#[derive(Debug)]
pub enum Failure {
    /// Problems were found in the project; they have not been shown yet.
    Problems(Vec<Diagnostic>),
    /// Problems were found, and have been shown.
    Shown,
    /// The command was wrong: what was found, and what to do.
    Usage(String, String),
}

/// Runs the command of this process.
pub fn run() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version are asked for; everything else is wrong usage (2).
            let _ = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    let result = match arguments.command {
        Command::Build(command) => build::run(&command),
        Command::Check(command) => check::run(&command),
        Command::Init(command) => init::run(&command),
        Command::New(command) => new::run(&command),
        Command::Schema(command) => schema::run(&command),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Problems(problems)) => {
            terminal::diagnostics(&problems);
            terminal::error_count(&problems);
            ExitCode::from(1)
        }
        Err(Failure::Shown) => ExitCode::from(1),
        Err(Failure::Usage(message, help)) => {
            terminal::usage(&message, &help);
            ExitCode::from(2)
        }
    }
}
