//! What is said on the terminal: problems on the standard error, results on the
//! standard output. Colour only on a terminal, and never where `NO_COLOR` is set.

use std::io::{IsTerminal, Write};

use codespan_reporting::term::termcolor::{
    Color, ColorChoice, ColorSpec, StandardStream, WriteColor,
};

use crate::diagnostics::{self, Diagnostic, Severity};

fn stream() -> StandardStream {
    // `Auto` looks at NO_COLOR and TERM, and leaves the terminal to us.
    let choice = if std::io::stderr().is_terminal() {
        ColorChoice::Auto
    } else {
        ColorChoice::Never
    };
    StandardStream::stderr(choice)
}

/// Shows diagnostics with their excerpts.
pub fn diagnostics(problems: &[Diagnostic]) {
    // A closed pipe is the reader's choice.
    let _ = diagnostics::write(stream().lock(), problems);
}

/// Says how many errors and warnings there are.
pub fn error_count(problems: &[Diagnostic]) {
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
    if !parts.is_empty() {
        let _ = writeln!(std::io::stderr(), "{}", parts.join(", "));
    }
}

/// `1 error`, `2 errors`.
pub fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

/// Says that the command was wrong.
pub fn usage(message: &str, help: &str) {
    let mut stream = stream();
    let _ = stream.set_color(ColorSpec::new().set_fg(Some(Color::Red)).set_bold(true));
    let _ = write!(stream, "error");
    let _ = stream.reset();
    let _ = writeln!(stream, ": {message}");
    if !help.is_empty() {
        let _ = writeln!(stream, "help: {help}");
    }
}

/// Prints a line of the result.
pub fn line(text: &str) {
    let _ = writeln!(std::io::stdout(), "{text}");
}
