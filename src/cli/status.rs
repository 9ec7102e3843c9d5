//! `chancery status`

use clap::{Args, ValueEnum};

use super::args::ProjectArguments;
use super::{Failure, build as build_command, terminal};
use crate::publish;
use crate::record::LanguageTag;
use crate::status;

/// How wide a table is where the output is no terminal.
const WIDTH: u16 = 120;

/// `chancery status`
#[derive(Debug, Args)]
pub struct StatusCommand {
    /// Records by name or file [default: all].
    #[arg(value_name = "RECORD")]
    records: Vec<String>,
    /// A language, or several with commas between them; may be given several times [default: every
    /// language that is no draft].
    #[arg(long = "locale", value_name = "TAG", value_delimiter = ',')]
    locales: Vec<LanguageTag>,
    /// In which form.
    #[arg(long, value_enum, default_value_t = StatusFormat::Table)]
    format: StatusFormat,
    /// Shows what has changed in the source texts of outdated translations.
    #[arg(long)]
    diff: bool,
    /// The project.
    #[command(flatten)]
    project: ProjectArguments,
}

/// The form of a status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum StatusFormat {
    /// A table for the terminal.
    Table,
    /// JSON; `chancery schema status` describes it.
    Json,
    /// One page to send to somebody.
    Html,
    /// A badge for a page about the project, as SVG.
    Svg,
}

/// Prints how far the languages are.
pub fn run(command: &StatusCommand) -> Result<(), Failure> {
    if command.diff && command.format == StatusFormat::Svg {
        return Err(Failure::Usage(
            "a badge has no place for what has changed".to_owned(),
            "leave out --diff, or choose another --format".to_owned(),
        ));
    }
    let project = command.project.open()?;
    let names = build_command::record_names(&project, &command.records)?;
    let loaded = publish::load(&project, &names, &command.locales).map_err(Failure::Problems)?;
    build_command::check_locales(&loaded, &command.locales)?;
    let (status, problems) = status::status(&loaded, command.diff);
    terminal::text(&match command.format {
        StatusFormat::Table => {
            let width = terminal_size::terminal_size().map_or(WIDTH, |(width, _)| width.0);
            status::table(&status, width)
        }
        StatusFormat::Json => {
            let text = serde_json::to_string_pretty(&status);
            text.map_err(|error| {
                Failure::Usage(
                    format!("the status cannot be written: {error}"),
                    String::new(),
                )
            })? + "\n"
        }
        StatusFormat::Html => status::html(&status),
        StatusFormat::Svg => status::badge(&status),
    })?;
    match problems.is_empty() {
        true => Ok(()),
        false => Err(Failure::Problems(problems)),
    }
}
