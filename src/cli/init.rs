//! `chancery init`

use std::path::Path;

use super::args::InitCommand;
use super::{Failure, terminal};
use crate::build::{builtin, write};

/// Files of the new project, by their path in it.
macro_rules! sample {
    ($($path:literal),+ $(,)?) => {
        &[$(($path, include_str!(concat!("../../", $path)))),+]
    };
}

/// A meeting with its registry and translations: those of this repository.
const SAMPLE: &[(&str, &str)] = sample!(
    "chancery.toml",
    "data/2023-11-15-japan-peru.yaml",
    "data/registry/countries.yaml",
    "data/registry/documents.yaml",
    "data/registry/events.yaml",
    "data/registry/offices.yaml",
    "data/registry/organisations.yaml",
    "data/registry/people.yaml",
    "data/registry/places.yaml",
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

/// Makes a project that builds.
pub fn run(command: &InitCommand) -> Result<(), Failure> {
    let folder = &command.folder;
    let occupied = std::fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some());
    if occupied || folder.is_file() {
        return Err(Failure::Usage(
            format!("{} is not empty", folder.display()),
            "name a folder that is empty or does not exist yet".to_owned(),
        ));
    }
    for (path, text) in SAMPLE {
        put(&folder.join(path), text.as_bytes())?;
    }
    put(&folder.join(".gitignore"), b"/out\n")?;
    if command.template {
        for (path, bytes) in builtin::TEMPLATES {
            put(&folder.join(path), bytes)?;
        }
        for (name, bytes) in builtin::FONTS {
            put(&folder.join("fonts").join(name), bytes)?;
        }
    }
    terminal::line(&format!("made a project in {}", folder.display()));
    terminal::line(&format!(
        "next: chancery build --project {}",
        folder.display()
    ));
    Ok(())
}

fn put(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    write(path, bytes).map_err(|problem| Failure::Problems(vec![problem]))
}
