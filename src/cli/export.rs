//! `chancery export`

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use clap::{Args, ValueEnum};

use super::args::ProjectArguments;
use super::{Failure, build as build_command, terminal};
use crate::compose::required;
use crate::diagnostics::has_errors;
use crate::exchange::{self, Exchange, Uses};
use crate::publish::{self, Loaded, write};
use crate::record::LanguageTag;
use crate::review::Reviews;

/// `chancery export`
#[derive(Debug, Args)]
pub struct ExportCommand {
    /// The language that is translated into.
    #[arg(value_name = "TAG")]
    pub tag: LanguageTag,
    /// Records by name or file: only what these print [default: everything].
    #[arg(value_name = "RECORD")]
    pub records: Vec<String>,
    /// In which form.
    #[arg(long, value_enum, default_value_t = ExportFormat::Xliff)]
    pub format: ExportFormat,
    /// The file to write [default: the standard output].
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Another language for the translation memory, or several with commas between them; may be
    /// given several times.
    #[arg(long = "also", value_name = "TAG", value_delimiter = ',')]
    pub others: Vec<LanguageTag>,
    /// The project.
    #[command(flatten)]
    pub project: ProjectArguments,
}

/// The form of an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ExportFormat {
    /// XLIFF 2.1: the texts to translate, for `chancery import` when they are.
    Xliff,
    /// TMX 1.4b: the sentences of the records as they are printed, as a translation memory.
    Tmx,
    /// Comma-separated values: the texts as a table.
    Csv,
}

/// Writes texts and their translations for other tools.
pub fn run(command: &ExportCommand) -> Result<(), Failure> {
    let project = command.project.open()?;
    let is_memory = command.format == ExportFormat::Tmx;
    if !is_memory && !command.others.is_empty() {
        return Err(Failure::Usage(
            "--also names another language of a translation memory".to_owned(),
            "add `--format tmx`, or export each language by itself".to_owned(),
        ));
    }
    let tags = [std::slice::from_ref(&command.tag), &command.others].concat();
    if let Some(tag) = tags.iter().find(|tag| *tag.language() == project.source) {
        return Err(Failure::Usage(
            format!("{tag} is the source language, which is not translated"),
            "name the language that is translated into".to_owned(),
        ));
    }
    let names = build_command::record_names(&project, &command.records)?;
    let loaded = publish::load(&project, &names, &tags).map_err(Failure::Problems)?;
    build_command::check_locales(&loaded, &tags)?;
    let text = match command.format {
        ExportFormat::Tmx => memory(&loaded)?,
        ExportFormat::Xliff => {
            let exchange = gathered(&loaded, command)?;
            exchange::xliff::write(&exchange, loaded.catalog.contract())
        }
        ExportFormat::Csv => {
            let exchange = gathered(&loaded, command)?;
            let table = exchange::csv::write(&exchange, loaded.catalog.contract());
            table.map_err(|error| {
                Failure::Usage(
                    format!("the table cannot be written: {error}"),
                    String::new(),
                )
            })?
        }
    };
    match &command.out {
        Some(path) => {
            write(path, text.as_bytes()).map_err(|problem| Failure::Problems(vec![problem]))?;
            terminal::line(&format!("wrote {}", path.display()))
        }
        None => terminal::text(&text),
    }
}

/// The sentences of the records in all languages.
fn memory(loaded: &Loaded) -> Result<String, Failure> {
    let mut memory = exchange::tmx::Memory::new(loaded.catalog.source());
    for (_, path) in &loaded.chosen {
        let record = loaded.record(path).map_err(Failure::Problems)?;
        let source = loaded.source(&record).map(Arc::new);
        for locale in loaded.languages(&record) {
            let proof = loaded.proof(&record, locale, source.as_ref());
            let (proof, _) = proof.map_err(Failure::Problems)?;
            memory.add(&proof);
        }
    }
    Ok(memory.write())
}

/// The texts and their translations, with the records that print them.
fn gathered(loaded: &Loaded, command: &ExportCommand) -> Result<Exchange, Failure> {
    let source = loaded.catalog.locale(loaded.catalog.source());
    let source = source.ok_or_else(|| Failure::Problems(Vec::new()))?;
    let problems = loaded.catalog.problems(source);
    if has_errors(problems) {
        return Err(Failure::Problems(problems.to_vec()));
    }
    let target = command.tag.language();
    let mut uses = Uses::default();
    let mut of_records = BTreeSet::new();
    for (name, path) in &loaded.chosen {
        let record = loaded.record(path).map_err(Failure::Problems)?;
        let messages = loaded.catalog.messages(source, name);
        let messages = Arc::new(messages.map_err(Failure::Problems)?.noting());
        let asked = required(&record, &messages, None, loaded.glance()).asked;
        let asked = asked.into_iter().map(|asked| asked.id.to_string());
        uses.add(name, asked, &|id| messages.references(id).to_vec());
        if let Some(locale) = loaded.catalog.locale(target) {
            let translated = loaded.catalog.unfinished(locale, name);
            uses.add_lacking(&translated.map_err(Failure::Problems)?);
        }
        of_records.insert(name.clone());
    }
    let exchange = exchange::gather(&loaded.catalog, target, &of_records);
    let mut exchange = exchange.map_err(Failure::Problems)?;
    let reviews = Reviews::read(loaded.root(), &loaded.catalog);
    let added = exchange.add_reviews(&reviews, &loaded.catalog);
    added.map_err(Failure::Problems)?;
    let is_selection = !command.records.is_empty();
    exchange.select(&uses, is_selection, loaded.catalog.contract());
    Ok(exchange)
}
