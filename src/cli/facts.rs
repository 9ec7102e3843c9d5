//! `chancery facts`

use std::sync::Arc;

use clap::{Args, ValueEnum};

use super::args::ProjectArguments;
use super::{Failure, build as build_command, terminal};
use crate::concordance::{self, Page, concordance};
use crate::publish::{self, Loaded};
use crate::record::{LanguageTag, Record};

/// How wide a table is where the output is no terminal.
const WIDTH: u16 = 120;

/// `chancery facts`
#[derive(Debug, Args)]
pub struct FactsCommand {
    /// A record by name or file.
    #[arg(value_name = "RECORD")]
    pub record: String,
    /// A language, or several with commas between them; may be given several times [default: every
    /// language of the record that is no draft].
    #[arg(long = "locale", value_name = "TAG", value_delimiter = ',')]
    pub locales: Vec<LanguageTag>,
    /// In which form.
    #[arg(long, value_enum, default_value_t = FactsFormat::Table)]
    pub format: FactsFormat,
    /// The project.
    #[command(flatten)]
    pub project: ProjectArguments,
}

/// The form of a concordance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum FactsFormat {
    /// A table for the terminal.
    Table,
    /// JSON; `chancery schema facts` describes it.
    Json,
    /// Comma-separated values, a line for each time that a fact is printed.
    Csv,
    /// One page to send to somebody.
    Html,
}

/// Prints the facts of a record in its languages.
pub fn run(command: &FactsCommand) -> Result<(), Failure> {
    let project = command.project.open()?;
    let names = build_command::record_names(&project, std::slice::from_ref(&command.record))?;
    let loaded = publish::load(&project, &names, &command.locales).map_err(Failure::Problems)?;
    build_command::check_locales(&loaded, &command.locales)?;
    for (_, path) in &loaded.chosen {
        let record = loaded.record(path).map_err(Failure::Problems)?;
        let facts = concordance(&record, &pages(&loaded, &record)?);
        terminal::text(&match command.format {
            FactsFormat::Table => {
                let width = terminal_size::terminal_size().map_or(WIDTH, |(width, _)| width.0);
                concordance::table(&facts, width) + "\n"
            }
            FactsFormat::Json => {
                let text = serde_json::to_string_pretty(&facts);
                text.map_err(|error| unwritable(&error))? + "\n"
            }
            FactsFormat::Csv => concordance::csv(&facts).map_err(|error| unwritable(&error))?,
            FactsFormat::Html => concordance::html(&facts),
        })?;
    }
    Ok(())
}

fn unwritable(error: &dyn std::error::Error) -> Failure {
    Failure::Usage(
        format!("the facts cannot be written: {error}"),
        String::new(),
    )
}

/// The record in each of its languages; nothing where one of them is wrong, lest a fact look
/// as if it were missing.
fn pages(loaded: &Loaded, record: &Record) -> Result<Vec<Page>, Failure> {
    let locales = loaded.languages(record);
    if locales.is_empty() {
        return Err(Failure::Problems(vec![loaded.nothing_to_do(record)]));
    }
    let source = loaded.source(record).map(Arc::new);
    let mut pages = Vec::new();
    let mut problems = Vec::new();
    for locale in locales {
        let page = loaded
            .briefing(record, locale, source.as_ref(), false)
            .and_then(|(briefing, _)| {
                let messages = loaded.catalog.messages(locale, record.id.as_str())?;
                Ok(Page {
                    briefing,
                    messages: Arc::new(messages),
                })
            });
        match page {
            Ok(page) => pages.push(page),
            Err(found) => problems.extend(found),
        }
    }
    match problems.is_empty() {
        true => Ok(pages),
        false => Err(Failure::Problems(problems)),
    }
}
