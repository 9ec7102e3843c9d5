//! The folders of the languages and the files in them.

use std::path::{Path, PathBuf};

use unic_langid::LanguageIdentifier;

use super::Catalog;
use crate::catalog::pseudo::Pseudo;
use crate::diagnostics::Diagnostic;
use crate::files;
use crate::rules::Rule;

/// The language of a folder.
pub(super) fn tag_of(name: &str) -> Result<LanguageIdentifier, Diagnostic> {
    let path = Path::new(Catalog::FOLDER).join(name);
    match name.parse::<LanguageIdentifier>() {
        Ok(tag) if Pseudo::of(&tag).is_some() => Err(Diagnostic::new(
            Rule::LocaleFolder,
            format!("{tag} is a pseudo-locale, which the program makes of the source language"),
        )
        .in_file(&path)
        .help("name the folder after the language that its translations are in")),
        Ok(tag) if tag == name && name != "und" => Ok(tag),
        Ok(tag) if name != "und" => Err(Diagnostic::new(
            Rule::LocaleFolder,
            format!("the folder is called {name:?}, expected \"{tag}\""),
        )
        .in_file(&path)
        .help(format!("rename it to `{tag}`"))),
        _ => Err(Diagnostic::new(
            Rule::LocaleFolder,
            format!("{name:?} is no language tag (BCP 47)"),
        )
        .in_file(&path)
        .help("name the folder after its language, for example `en`, `es-PE` or `zh-Hant`")),
    }
}

/// The folders in a folder, sorted.
pub(super) fn folders(root: &Path, path: &Path) -> Result<Vec<String>, Diagnostic> {
    let Some(entries) = files::list(root, path)? else {
        return Err(
            Diagnostic::new(Rule::NoLocales, "there is no folder of translations")
                .in_file(path)
                .help("make a folder for each language in it, for example `locales/en`"),
        );
    };
    let folders = entries.into_iter().filter(|entry| entry.is_folder);
    Ok(folders.map(|entry| entry.name).collect())
}

/// The `.ftl` files of a folder, sorted; none where there is no folder.
pub(super) fn translations(root: &Path, folder: &Path) -> Result<Vec<PathBuf>, Diagnostic> {
    let entries = files::list(root, folder)?.unwrap_or_default();
    let files = entries.into_iter().filter(|entry| entry.ends_in(&["ftl"]));
    Ok(files.map(|entry| entry.path).collect())
}
