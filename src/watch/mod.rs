//! What a saved file changes, and the files of a project as they are saved.
//!
//! An editor rarely writes a file once: it makes a temporary one, renames it, touches it,
//! and leaves safety copies. Here such a burst is one batch of [`Change`]s, and what no
//! build reads is none.

mod files;
mod todo;

pub use files::{Batch, Files, WatchError};
pub use todo::{Languages, Todo};

use std::path::{Component, Path};

use crate::catalog::Catalog;
use crate::files::{EMBLEMS, FONTS, PHOTOS, TEMPLATES, is_litter};
use crate::glossary;
use crate::publish::CONFIG;
use crate::record::Registry;

/// What has changed in a project.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// The file in `data` of that name, without its ending.
    Record(String),
    /// The translation of a record: the folder of the language, and the record.
    Meeting(String, String),
    /// A shared file of the language in that folder.
    Shared(String),
    /// A photograph, by its path from the project's folder.
    Photo(String),
    /// The glossary, which no page prints.
    Glossary,
    /// What every record or language depends on: the registry, a folder.
    Everything,
    /// What the page is made with: the settings, a template, a font, the emblem.
    Design,
}

/// Folders that are watched with all that is in them.
pub const FOLDERS: [&str; 4] = ["data", Catalog::FOLDER, TEMPLATES, FONTS];

impl Change {
    /// What a file or folder is, by its path from the project's folder; nothing where no build
    /// reads it.
    pub fn of(path: &Path) -> Option<Self> {
        let mut parts = Vec::new();
        for part in path.components() {
            match part {
                Component::Normal(part) if !is_litter(part) => parts.push(part.to_str()?),
                _ => return None,
            }
        }
        let ending = path.extension().unwrap_or_default();
        let is = |endings: &[&str]| endings.iter().any(|it| ending.eq_ignore_ascii_case(it));
        let stem = path.file_stem()?.to_str()?.to_owned();
        let is_below = |folder: &str| path.starts_with(folder);
        match parts.as_slice() {
            [name] if *name == CONFIG || EMBLEMS.contains(name) => Some(Self::Design),
            [name] if *name == glossary::FILE => Some(Self::Glossary),
            // A folder that was made, or taken away.
            [name] if FOLDERS.contains(name) => Some(Self::Design),
            _ if is_below(TEMPLATES) || is_below(FONTS) => Some(Self::Design),
            _ if path == Path::new(Registry::FOLDER) => Some(Self::Everything),
            _ if is_below(Registry::FOLDER) => is(&["yaml", "yml"]).then_some(Self::Everything),
            _ if is_below(PHOTOS) => Some(Self::Photo(parts.join("/"))),
            ["data", _] if is(&["yaml", "yml"]) => Some(Self::Record(stem)),
            [Catalog::FOLDER, _] => Some(Self::Everything),
            [Catalog::FOLDER, tag, _] if is(&["ftl"]) => Some(Self::Shared((*tag).to_owned())),
            [Catalog::FOLDER, tag, "meetings", _] if is(&["ftl"]) => {
                Some(Self::Meeting((*tag).to_owned(), stem))
            }
            [Catalog::FOLDER, _, "meetings"] => Some(Self::Everything),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_editors_leave_behind_is_no_change() {
        for path in [
            "data/.2023-11-15-japan-peru.yaml.swp",
            "data/4913",
            "data/2023-11-15-japan-peru.yaml~",
            "data/#2023-11-15-japan-peru.yaml#",
            "data/.#2023-11-15-japan-peru.yaml",
            "data/2023-11-15-japan-peru.yaml.tmp",
            "data/schema/record.json",
            "locales/es/.chancery-a1B2c3",
            "locales/es/names.ftl.orig",
            "locales/.git/x.ftl",
            "out/es/2023-11-15-japan-peru.pdf",
            "README.md",
            ".git/index",
            "",
        ] {
            assert_eq!(Change::of(Path::new(path)), None, "{path}");
        }
    }

    #[test]
    fn each_file_that_a_build_reads_is_a_change() {
        let of = |path: &str| Change::of(Path::new(path));
        let id = || "2023-11-15-japan-peru".to_owned();
        assert_eq!(
            of("data/2023-11-15-japan-peru.yaml"),
            Some(Change::Record(id()))
        );
        assert_eq!(
            of("data/2023-11-15-japan-peru.YML"),
            Some(Change::Record(id()))
        );
        assert_eq!(
            of("locales/es/meetings/2023-11-15-japan-peru.ftl"),
            Some(Change::Meeting("es".to_owned(), id()))
        );
        assert_eq!(
            of("locales/es/names.ftl"),
            Some(Change::Shared("es".to_owned()))
        );
        assert_eq!(of("glossary.tsv"), Some(Change::Glossary));
        let photo = "data/photos/table.png";
        assert_eq!(of(photo), Some(Change::Photo(photo.to_owned())));
        for path in [
            "data/registry",
            "data/registry/people.yaml",
            "locales/es",
            "locales/es/meetings",
        ] {
            assert_eq!(of(path), Some(Change::Everything), "{path}");
        }
        for path in [
            "chancery.toml",
            "publisher.svg",
            "templates/briefing.typ",
            "templates/parts/head.typ",
            "fonts/Amiri-Bold.ttf",
            "templates",
            "data",
            "locales",
        ] {
            assert_eq!(of(path), Some(Change::Design), "{path}");
        }
    }
}
