//! `chancery sync`

use clap::Args;

use super::args::ProjectArguments;
use super::review::{save, translated_language};
use super::{Failure, build as build_command, terminal};
use crate::catalog::{Catalog, fallback_chain};
use crate::check::lacking;
use crate::publish::{self, Loaded, Project};
use crate::record::LanguageTag;
use crate::scaffold::{prune, untranslated, write_stubs};

/// `chancery sync`
#[derive(Debug, Args)]
pub struct SyncCommand {
    /// The language.
    #[arg(value_name = "TAG")]
    tag: LanguageTag,
    /// Records by name or file: only what these need [default: what all records need, and every
    /// shared message of the source language].
    #[arg(value_name = "RECORD")]
    records: Vec<String>,
    /// Also removes the messages that the source language does not have and nothing uses, and
    /// the lines of review.tsv for messages that are gone.
    #[arg(long, conflicts_with = "records")]
    prune: bool,
    /// The project.
    #[command(flatten)]
    project: ProjectArguments,
}

/// Adds what a language lacks to its files, to be translated.
pub fn run(command: &SyncCommand) -> Result<(), Failure> {
    let project = command.project.open()?;
    let records = build_command::record_names(&project, &command.records)?;
    let tags = languages(command, &project)?;
    let loaded = publish::load(&project, &records, &tags).map_err(Failure::Problems)?;
    let locale = translated_language(&loaded.catalog, &command.tag)?;
    let found = lacking(&loaded);
    let tag = command.tag.to_string();
    // What nobody could look at may use anything.
    if command.prune && !found.problems.is_empty() {
        terminal::error(
            "nothing was removed, for it is not known what is used",
            "repair what follows, then prune again",
        )?;
    } else if command.prune {
        removed(&loaded, locale, &found, &project)?;
    }
    let folder = format!("{}/{tag}/", Catalog::FOLDER);
    let mut missing = found.missing;
    missing.retain(|(file, _), _| file.starts_with(&folder));
    if loaded.is_whole {
        for lack in untranslated(&loaded, locale) {
            let key = (lack.file.clone(), lack.id.clone());
            missing.entry(key).or_insert(lack);
        }
    }
    let written = write_stubs(&loaded, missing.values()).map_err(Failure::Problems)?;
    for (path, count) in &written {
        let count = terminal::counted(*count, "message");
        terminal::line(&format!(
            "wrote {count} to translate into {}",
            path.display()
        ))?;
    }
    let total: usize = written.iter().map(|(_, count)| count).sum();
    let there = missing.len().saturating_sub(total);
    terminal::line(&match (total, there) {
        (0, 0) => format!("{tag} lacks nothing"),
        (0, there) => format!(
            "{} of {tag} to translate, which its files have as comments already",
            terminal::counted(there, "message")
        ),
        (_, 0) => {
            "next: take the `# ` away from each line of a message, and translate it".to_owned()
        }
        (_, there) => format!(
            "next: take the `# ` away from each line of a message, and translate it; {} more were there already",
            terminal::counted(there, "comment")
        ),
    })?;
    match found.problems.is_empty() {
        true => Ok(()),
        false => Err(Failure::Problems(found.problems)),
    }
}

/// The language; where messages are removed, those that inherit from it, too.
fn languages(command: &SyncCommand, project: &Project) -> Result<Vec<LanguageTag>, Failure> {
    let mut tags = vec![command.tag.clone()];
    if command.prune {
        let all = Catalog::tags_of(&project.root).map_err(|it| Failure::Problems(vec![it]))?;
        let heirs = all.iter().filter(|tag| {
            *tag != command.tag.language() && fallback_chain(tag).contains(command.tag.language())
        });
        tags.extend(heirs.filter_map(|tag| tag.to_string().parse().ok()));
    }
    Ok(tags)
}

fn removed(
    loaded: &Loaded,
    locale: &crate::catalog::Locale,
    found: &crate::check::Lacking,
    project: &Project,
) -> Result<(), Failure> {
    let pruned = prune(loaded, locale, found).map_err(Failure::Problems)?;
    let tag = locale.tag.to_string();
    for (path, count) in &pruned.files {
        let count = terminal::counted(*count, "message");
        terminal::line(&format!("removed {count} from {}", path.display()))?;
    }
    if let Some(text) = &pruned.text {
        save(project, &tag, text)?;
    }
    if pruned.reviews > 0 {
        let count = terminal::counted(pruned.reviews, "line");
        terminal::line(&format!(
            "removed {count} from {}",
            crate::review::path(&tag).display()
        ))?;
    }
    Ok(())
}
