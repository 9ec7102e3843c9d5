//! A project to start from.

use std::path::Path;

use crate::catalog::Listed;
use crate::check::{Options, check};
use crate::diagnostics::{Diagnostic, Location, Place, SourceFile};
use crate::publish::{CONFIG, Project, builtin, load, write};
use crate::rules::Rule;

/// Files of the new project, by their path in it.
macro_rules! sample {
    ($($path:literal),+ $(,)?) => {
        &[$(($path, include_str!(concat!("../../", $path)))),+]
    };
}

/// The settings of a new project.
const SETTINGS: &str = include_str!("chancery.toml");

/// A meeting with its registry and translations: those of this repository.
const SAMPLE: &[(&str, &str)] = sample!(
    "data/2023-11-15-japan-peru.yaml",
    "data/registry/countries.yaml",
    "data/registry/documents.yaml",
    "data/registry/events.yaml",
    "data/registry/kinds.yaml",
    "data/registry/offices.yaml",
    "data/registry/organisations.yaml",
    "data/registry/people.yaml",
    "data/registry/places.yaml",
    "data/schema/countries.json",
    "data/schema/documents.json",
    "data/schema/events.json",
    "data/schema/kinds.json",
    "data/schema/offices.json",
    "data/schema/organisations.json",
    "data/schema/people.json",
    "data/schema/places.json",
    "data/schema/record.json",
    "locales/en/document.ftl",
    "locales/en/names.ftl",
    "locales/en/statements.ftl",
    "locales/en/meetings/2023-11-15-japan-peru.ftl",
    "locales/es/document.ftl",
    "locales/es/names.ftl",
    "locales/es/statements.ftl",
    "locales/es/meetings/2023-11-15-japan-peru.ftl",
    "locales/ja/document.ftl",
    "locales/ja/names.ftl",
    "locales/ja/statements.ftl",
    "locales/ja/meetings/2023-11-15-japan-peru.ftl",
);

/// Takes the messages out that only other records of this repository use.
fn remove_unused(folder: &Path) -> Result<(), Diagnostic> {
    let first = |problems: Vec<Diagnostic>| {
        let first = problems.into_iter().next();
        first.unwrap_or_else(|| Diagnostic::new(Rule::NoProject, "the new project cannot be read"))
    };
    let loaded = Project::open(folder)
        .and_then(|project| load(&project, &[], &[]))
        .map_err(first)?;
    let problems = check(&loaded, Options::default()).problems;
    let unused: Vec<&Location> = problems
        .iter()
        .filter(|problem| problem.rule == Rule::UnusedMessage)
        .filter_map(|problem| match &problem.place {
            Some(Place::At(location)) => Some(location),
            _ => None,
        })
        .collect();
    let files = loaded.catalog.locales().flat_map(|locale| locale.listed());
    for (path, listed) in files {
        let mut text = SourceFile::read(folder, &path)?.text().to_owned();
        let is_unused = |range: &std::ops::Range<usize>| {
            let mut unused = unused.iter();
            unused.any(|place| place.file.path() == path && range.contains(&place.range.start))
        };
        for part in listed.iter().rev() {
            if let Listed::Message(_, excerpt) = part
                && is_unused(&excerpt.range)
            {
                let after = text[excerpt.range.end..].trim_start_matches('\n');
                let end = text.len() - after.len();
                text.replace_range(excerpt.range.start..end, "");
            }
        }
        write(&folder.join(&path), text.as_bytes())?;
    }
    Ok(())
}

/// Makes a project that builds, in a folder that is empty or does not exist; with
/// `template`, also the template and the fonts, for a designer to change.
///
/// # Errors
/// A folder that is not empty, or a file that cannot be written.
pub fn init(folder: &Path, template: bool) -> Result<(), Diagnostic> {
    let occupied = std::fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some());
    if occupied || folder.is_file() {
        return Err(
            Diagnostic::new(Rule::NotEmpty, "the folder of a new project must be empty")
                .in_file(folder)
                .help("name a folder that is empty or does not exist yet"),
        );
    }
    write(&folder.join(CONFIG), SETTINGS.as_bytes())?;
    for (path, text) in SAMPLE {
        write(&folder.join(path), text.as_bytes())?;
    }
    remove_unused(folder)?;
    write(&folder.join(".gitignore"), b"/out\n")?;
    if template {
        for (path, bytes) in builtin::TEMPLATES {
            write(&folder.join(path), bytes)?;
        }
        for (name, bytes) in builtin::FONTS.iter().chain(builtin::FONT_LICENCES) {
            write(&folder.join("fonts").join(name), bytes)?;
        }
    }
    Ok(())
}
