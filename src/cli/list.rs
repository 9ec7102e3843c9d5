//! `chancery list`

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};

use super::args::ProjectArguments;
use super::{Failure, terminal};
use crate::listing::{What, list, table};

/// How wide a table is where the output is no terminal.
const WIDTH: u16 = 160;

/// `chancery list`
#[derive(Debug, Args)]
pub struct ListCommand {
    /// What is listed.
    #[arg(value_name = "WHAT", value_parser = what())]
    pub what: What,
    /// In which form.
    #[arg(long, value_enum, default_value_t = ListFormat::Table)]
    pub format: ListFormat,
    /// The project.
    #[command(flatten)]
    pub project: ProjectArguments,
}

/// The form of a listing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ListFormat {
    /// A table for the terminal, with the first records that use a thing.
    Table,
    /// JSON, with all of them; `chancery schema list` describes it.
    Json,
}

fn what() -> impl TypedValueParser<Value = What> {
    let names = PossibleValuesParser::new(What::ALL.map(What::name));
    names.map(|name| {
        let found = What::ALL.into_iter().find(|what| what.name() == name);
        found.unwrap_or(What::Records)
    })
}

/// How many records that are not valid are named.
const MOST_NAMES: usize = 5;

/// Prints what a project has. Records that are not valid are named beside it: what they use
/// is not known.
pub fn run(command: &ListCommand) -> Result<(), Failure> {
    let project = command.project.open()?;
    let (listing, invalid) = list(&project, command.what).map_err(Failure::Problems)?;
    terminal::text(&match command.format {
        ListFormat::Table => {
            let width = terminal_size::terminal_size().map_or(WIDTH, |(width, _)| width.0);
            table(&listing, width) + "\n"
        }
        ListFormat::Json => match serde_json::to_string_pretty(&listing) {
            Ok(text) => text + "\n",
            Err(error) => {
                let message = format!("the list cannot be written: {error}");
                return Err(Failure::Usage(message, String::new()));
            }
        },
    })?;
    if invalid.is_empty() {
        return Ok(());
    }
    let first: Vec<&str> = invalid
        .iter()
        .take(MOST_NAMES)
        .map(String::as_str)
        .collect();
    let more = match invalid.len().saturating_sub(MOST_NAMES) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    let message = format!("not counted, because not valid: {}{more}", first.join(", "));
    terminal::error(&message, "`chancery check` says what is wrong")?;
    Err(Failure::Reported)
}
