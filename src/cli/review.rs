//! `chancery review`

use std::path::Path;

use clap::Args;

use super::args::ProjectArguments;
use super::{Failure, terminal};
use crate::catalog::{Catalog, Locale};
use crate::diagnostics::SourceFile;
use crate::publish::{Project, write};
use crate::record::LanguageTag;
use crate::review::{
    self, ATTRIBUTES, Mark, Reviewer, Sidecar, Translations, Unfound, attributes, mark,
};

/// `chancery review`
#[derive(Debug, Args)]
pub struct ReviewCommand {
    /// The language.
    #[arg(value_name = "TAG")]
    tag: LanguageTag,
    /// Messages: `road-map`, `RECORD/road-map` for one that a record has for itself, with `*` for
    /// any letters (`person-*`, `RECORD/*`), or a file of the language.
    #[arg(value_name = "MESSAGE", required_unless_present = "all")]
    messages: Vec<String>,
    /// Every message that is translated.
    #[arg(long, conflicts_with = "messages")]
    all: bool,
    /// Notes that they are translated from the source text as it is now, and wait for review.
    #[arg(long)]
    translated: bool,
    /// Who has reviewed or translated them; the name is kept in the file.
    #[arg(long, value_name = "NAME", env = "CHANCERY_REVIEWER")]
    by: Reviewer,
    /// The project.
    #[command(flatten)]
    project: ProjectArguments,
}

/// Notes in the file of a language that somebody has seen to translations.
pub fn run(command: &ReviewCommand) -> Result<(), Failure> {
    let project = command.project.open()?;
    let tag = command.tag.to_string();
    let catalog = project
        .catalog(std::slice::from_ref(&command.tag))
        .map_err(Failure::Problems)?;
    let locale = translated_language(&catalog, &command.tag)?;
    let Some(translations) = Translations::new(&catalog, locale) else {
        return Ok(());
    };
    let sidecar = Sidecar::read(&project.root, &tag).map_err(Failure::Problems)?;
    let units = if command.all {
        review::all(&translations).map_err(Failure::Problems)?
    } else {
        review::named(&translations, &command.messages).map_err(|unfound| match unfound {
            Unfound::Problems(problems) => Failure::Problems(problems),
            Unfound::Asked(message, help) => Failure::Usage(message, help),
        })?
    };
    let as_what = match command.translated {
        true => Mark::Translated,
        false => Mark::Reviewed,
    };
    let marked = mark(units.values(), &sidecar, as_what, &command.by);
    let count = marked.lines.len();
    if count > 0 {
        let text = sidecar.with(marked.lines);
        save(&project, &tag, &text)?;
    }
    let mut said = format!(
        "noted {} of {tag} as {} by {}",
        terminal::counted(count, "message"),
        as_what.as_str(),
        command.by
    );
    if marked.outdated > 0 {
        said.push_str(&format!(", {} of them outdated until now", marked.outdated));
    }
    if marked.already > 0 {
        said.push_str(&format!("; {} had that already", marked.already));
    }
    terminal::line(&said)
}

/// A language that is translated from another, with files that can be read.
pub fn translated_language<'a>(
    catalog: &'a Catalog,
    tag: &LanguageTag,
) -> Result<&'a Locale, Failure> {
    if *tag.language() == *catalog.source() {
        return Err(Failure::Usage(
            format!("{tag} is the source language, which is translated from no other"),
            "name one of the other languages".to_owned(),
        ));
    }
    if !catalog.tags().contains(tag.language()) {
        let known: Vec<_> = catalog.tags().iter().map(ToString::to_string).collect();
        return Err(Failure::Usage(
            format!("this project has no translation into {tag}"),
            format!("it has {}", known.join(", ")),
        ));
    }
    let locale = catalog.locale(tag.language());
    // A language that could not be prepared at all has its reason there.
    let Some(locale) = locale else {
        return Err(Failure::Problems(catalog.folder_problems().to_vec()));
    };
    let source = catalog.locale(catalog.source());
    for locale in source.into_iter().chain([locale]) {
        if !catalog.is_readable(locale) {
            return Err(Failure::Problems(catalog.problems(locale).to_vec()));
        }
    }
    Ok(locale)
}

/// Writes the file of reviews, and the line by which git merges it.
pub fn save(project: &Project, tag: &str, text: &str) -> Result<(), Failure> {
    let failed = |problem| Failure::Problems(vec![problem]);
    write(&project.root.join(review::path(tag)), text.as_bytes()).map_err(failed)?;
    let path = Path::new(Catalog::FOLDER).join(ATTRIBUTES);
    let known = SourceFile::read_if_present(&project.root, &path).map_err(failed)?;
    if let Some(text) = attributes(known.as_ref().map_or("", |file| file.text())) {
        write(&project.root.join(&path), text.as_bytes()).map_err(failed)?;
    }
    Ok(())
}
