//! The command line: arguments, and what is printed on the terminal.
//!
//! Exit codes: 0 all is well, 1 problems were found, 2 the command was wrong.

mod args;
mod build;
mod check;
mod completions;
mod edition;
mod explain;
mod export;
mod facts;
mod glossary;
mod import;
mod init;
mod inspect;
mod list;
mod man;
mod new;
mod output;
mod progress;
mod release;
mod review;
mod schema;
mod status;
mod sync;
mod terminal;
mod verify;
mod version;
mod watch;

use std::process::ExitCode;

use clap::Parser;

use crate::diagnostics::{Diagnostic, grouped};
use args::{Arguments, Command};

/// How a command ends when it does not end well.
#[derive(Debug)]
pub enum Failure {
    /// Problems were found in the project; they have not been printed yet.
    Problems(Vec<Diagnostic>),
    /// Problems were found, and have been printed.
    Reported,
    /// The results or problems cannot be printed: the stream, and why.
    Output(&'static str, std::io::Error),
    /// The command was wrong: what was found, and what to do.
    Usage(String, String),
}

/// Runs the command of this process.
pub fn run() -> ExitCode {
    let result = match Arguments::try_parse() {
        Ok(arguments) => match arguments.command {
            Some(command) if !arguments.version => dispatch(command),
            _ => version::run(arguments.verbose),
        },
        // Help and version are asked for; everything else is wrong usage (2).
        Err(error) => match terminal::usage(&error) {
            Ok(()) => return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2)),
            Err(failure) => Err(failure),
        },
    };
    ExitCode::from(match result {
        Ok(()) => 0,
        Err(failure) => report(failure),
    })
}

fn dispatch(command: Command) -> Result<(), Failure> {
    match command {
        Command::Build(command) => build::run(&command),
        Command::Check(command) => check::run(&command),
        Command::Completions(command) => completions::run(&command),
        Command::Explain(command) => explain::run(&command),
        Command::Export(command) => export::run(&command),
        Command::Facts(command) => facts::run(&command),
        Command::Glossary(command) => glossary::run(&command),
        Command::Import(command) => import::run(&command),
        Command::Init(command) => init::run(&command),
        Command::Inspect(command) => inspect::run(&command),
        Command::List(command) => list::run(&command),
        Command::Man(command) => man::run(&command),
        Command::New(command) => new::run(&command),
        Command::Sync(command) => sync::run(&command),
        Command::Status(command) => status::run(&command),
        Command::Review(command) => review::run(&command),
        Command::Release(command) => release::run(&command),
        Command::Verify(command) => verify::run(&command),
        Command::Schema(command) => schema::run(&command),
        Command::Watch(command) => watch::run(&command),
    }
}

/// Prints why a command failed, and gives the exit code.
fn report(failure: Failure) -> u8 {
    let (printed, code) = match &failure {
        Failure::Problems(problems) => {
            let causes = grouped(problems);
            let printed = terminal::diagnostics(&causes);
            (printed.and_then(|()| terminal::error_count(&causes)), 1)
        }
        Failure::Reported => (Ok(()), 1),
        Failure::Output(stream, error) => {
            let message = format!("the {stream} cannot be written to: {error}");
            (terminal::error(&message, ""), 1)
        }
        Failure::Usage(message, help) => (terminal::error(message, help), 2),
    };
    // Where not even this can be printed, the exit code is all that is left.
    printed.map_or(1.max(code), |()| code)
}
