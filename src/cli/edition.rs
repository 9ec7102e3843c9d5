//! `--edition`: which forms there are, and whether the languages fit them.

use clap::ValueEnum;

use super::Failure;
use super::args::BuildCommand;
use crate::compose::Form;
use crate::publish::Loaded;
use crate::record::Record;

/// How the languages of an edition are put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum EditionForm {
    /// Side by side, statement by statement.
    Aligned,
    /// One after the other.
    Bound,
}

impl From<EditionForm> for Form {
    fn from(form: EditionForm) -> Self {
        match form {
            EditionForm::Aligned => Self::Aligned,
            EditionForm::Bound => Self::Bound,
        }
    }
}

/// An edition needs as many languages as fit it, each of them once.
///
/// # Errors
/// Wrong usage, with what the command names or the project has.
pub fn check(loaded: &Loaded, command: &BuildCommand, form: Form) -> Result<(), Failure> {
    let asked = &command.locales;
    let twice = asked
        .iter()
        .enumerate()
        .find(|(index, tag)| asked[..*index].contains(tag));
    if let Some((_, tag)) = twice {
        return Err(Failure::Usage(
            format!("--locale names {tag} twice, and an edition has each language once"),
            format!("leave out one {tag}"),
        ));
    }
    // What is asked for, or else what the project has; a record may be published in fewer.
    let (languages, of) = if asked.is_empty() {
        let wanted = loaded
            .catalog
            .locales()
            .filter(|locale| loaded.is_wanted(locale));
        let mut languages: Vec<_> = wanted.map(|locale| &locale.tag).collect();
        languages.sort_by_key(|tag| *tag != loaded.catalog.source());
        let languages: Vec<_> = languages.iter().map(ToString::to_string).collect();
        let chosen = loaded.chosen.iter().filter(|_| !loaded.is_whole);
        let records: Vec<_> = chosen
            .filter_map(|(_, path)| loaded.record(path).ok())
            .collect();
        let fits = |record: &Record| form.takes(loaded.languages(record).len());
        if !records.is_empty() && records.iter().all(fits) {
            return Ok(());
        }
        (languages, "the project has")
    } else {
        (
            asked.iter().map(ToString::to_string).collect(),
            "--locale names",
        )
    };
    if form.takes(languages.len()) {
        return Ok(());
    }
    let help = match form {
        Form::Aligned if languages.len() > Form::MOST_ALIGNED => {
            let some = languages[..2].join(",");
            format!(
                "name two or three, such as `--locale {some}`, or make an edition of all of them with `--edition bound`"
            )
        }
        _ => "name several, with commas between them: `--locale en,es`".to_owned(),
    };
    Err(Failure::Usage(
        format!(
            "an edition that is {} has {}, and {of} {}: {}",
            form.as_str(),
            form.languages(),
            languages.len(),
            languages.join(", ")
        ),
        help,
    ))
}
