//! A project to start from.

use std::path::Path;

use crate::diagnostics::Diagnostic;
use crate::publish::{builtin, write};

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

/// Makes a project that builds, in a folder that is empty or does not exist; with
/// `template`, also the template and the fonts, for a designer to change.
///
/// # Errors
/// A folder that is not empty, or a file that cannot be written.
pub fn init(folder: &Path, template: bool) -> Result<(), Diagnostic> {
    let occupied = std::fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some());
    if occupied || folder.is_file() {
        return Err(
            Diagnostic::error("not-empty", "the folder of a new project must be empty")
                .in_file(folder)
                .help("name a folder that is empty or does not exist yet"),
        );
    }
    for (path, text) in SAMPLE {
        write(&folder.join(path), text.as_bytes())?;
    }
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
