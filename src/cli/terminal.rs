//! What is printed on the terminal: problems on the standard error, results on the
//! standard output. Colour only on a terminal, and never where `NO_COLOR` is set.
//!
//! A pipe that its reader has closed is the reader's choice and no problem. Any other
//! failure, such as a full disk, fails the command.

use std::io::{self, IsTerminal, Write};

use codespan_reporting::term::termcolor::{
    BufferWriter, Color, ColorChoice, ColorSpec, StandardStream, WriteColor,
};

use super::Failure;
use crate::diagnostics::{self, Diagnostic, Severity};

/// `Auto` looks at NO_COLOR and TERM, and leaves the terminal to us.
fn color() -> ColorChoice {
    match io::stderr().is_terminal() {
        true => ColorChoice::Auto,
        false => ColorChoice::Never,
    }
}

/// Prints diagnostics with their excerpts.
///
/// # Errors
/// The standard error cannot be written to.
pub fn diagnostics(problems: &[Diagnostic]) -> Result<(), Failure> {
    // At once: a stream that is not buffered takes every word by itself.
    let writer = BufferWriter::stderr(color());
    let mut buffer = writer.buffer();
    let written = diagnostics::write(&mut buffer, problems);
    on_stderr(written.and_then(|()| writer.print(&buffer)))
}

/// Prints how many errors and warnings there are.
///
/// # Errors
/// The standard error cannot be written to.
pub fn error_count(problems: &[Diagnostic]) -> Result<(), Failure> {
    let count = |severity| {
        problems
            .iter()
            .filter(|problem| problem.severity == severity)
            .count()
    };
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let mut parts = Vec::new();
    if errors > 0 {
        parts.push(counted(errors, "error"));
    }
    if warnings > 0 {
        parts.push(counted(warnings, "warning"));
    }
    if parts.is_empty() {
        return Ok(());
    }
    on_stderr(writeln!(io::stderr(), "{}", parts.join(", ")))
}

/// `1 error`, `2 errors`.
pub fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

/// Prints an error that belongs to no file, and what to do about it.
///
/// # Errors
/// The standard error cannot be written to.
pub fn error(message: &str, help: &str) -> Result<(), Failure> {
    on_stderr(write_error(message, help))
}

fn write_error(message: &str, help: &str) -> io::Result<()> {
    let mut stream = StandardStream::stderr(color());
    stream.set_color(ColorSpec::new().set_fg(Some(Color::Red)).set_bold(true))?;
    write!(stream, "error")?;
    stream.reset()?;
    writeln!(stream, ": {message}")?;
    if !help.is_empty() {
        writeln!(stream, "help: {help}")?;
    }
    Ok(())
}

/// Prints a line of the result.
///
/// # Errors
/// The standard output cannot be written to.
pub fn line(text: &str) -> Result<(), Failure> {
    on_stdout(writeln!(io::stdout(), "{text}"))
}

/// Prints a line of the result where the standard output has a report.
///
/// # Errors
/// The standard error cannot be written to.
pub fn note(text: &str) -> Result<(), Failure> {
    on_stderr(writeln!(io::stderr(), "{text}"))
}

/// Prints a result that has its own line ends.
///
/// # Errors
/// The standard output cannot be written to.
pub fn text(text: &str) -> Result<(), Failure> {
    bytes(text.as_bytes())
}

/// Prints a result that is not known to be UTF-8.
///
/// # Errors
/// The standard output cannot be written to.
pub fn bytes(bytes: &[u8]) -> Result<(), Failure> {
    let mut stream = io::stdout().lock();
    on_stdout(stream.write_all(bytes).and_then(|()| stream.flush()))
}

/// Prints what clap has to say: help and version as a result, anything else as an
/// error.
///
/// # Errors
/// The stream cannot be written to.
pub fn usage(message: &clap::Error) -> Result<(), Failure> {
    let printed = message.print();
    if message.use_stderr() {
        on_stderr(printed)
    } else {
        on_stdout(printed.and_then(|()| io::stdout().flush()))
    }
}

fn on_stdout(result: io::Result<()>) -> Result<(), Failure> {
    checked("standard output", result)
}

fn on_stderr(result: io::Result<()>) -> Result<(), Failure> {
    checked("standard error", result)
}

fn checked(stream: &'static str, result: io::Result<()>) -> Result<(), Failure> {
    match result {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::Output(stream, error))
        }
        _ => Ok(()),
    }
}
