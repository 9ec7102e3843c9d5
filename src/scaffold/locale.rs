//! A language to start from.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use crate::catalog::{Catalog, Formatters};
use crate::diagnostics::{Diagnostic, SourceFile};
use crate::publish::{Project, write};
use crate::record::LanguageTag;

/// Makes `locales/<tag>` with every file of the source language, in which every
/// message is a comment: nothing is printed before somebody has translated it.
///
/// # Errors
/// A folder that is there already, a language of which CLDR knows nothing, or a
/// file that cannot be read or written.
pub fn locale(project: &Project, tag: &LanguageTag) -> Result<Vec<PathBuf>, Vec<Diagnostic>> {
    let folder = Path::new(Catalog::FOLDER).join(tag.to_string());
    if project.root.join(&folder).exists() {
        return Err(vec![
            Diagnostic::error(
                "locale-exists",
                "there is a folder of this language already",
            )
            .in_file(&folder)
            .help("translate the files in it; `chancery check` says what is missing"),
        ]);
    }
    Formatters::new(tag.language())
        .map_err(|error| vec![Diagnostic::error("locale-data", error.message).in_file(&folder)])?;
    let catalog = project.catalog()?;
    let source = project.source.to_string();
    let files = catalog
        .locale(&source)
        .map(|source| source.messages_by_file())
        .unwrap_or_default();
    let mut written = Vec::new();
    for (file, _) in files {
        let from = Path::new(&file);
        let text = SourceFile::read(&project.root, from).map_err(|problem| vec![problem])?;
        let name = from
            .strip_prefix(Path::new(Catalog::FOLDER).join(&source))
            .unwrap_or(from);
        let to = folder.join(name);
        write(
            &project.root.join(&to),
            to_translate(text.text(), &source, tag).as_bytes(),
        )
        .map_err(|problem| vec![problem])?;
        written.push(to);
    }
    Ok(written)
}

/// A file in which every message is a comment.
fn to_translate(text: &str, source: &str, tag: &LanguageTag) -> String {
    let mut commented = format!(
        "### To translate from {source} into {tag}: take the # and the space away from the lines of a\n\
         ### message and put {tag} in the place of the {source} text. What is still a comment is not\n\
         ### translated; `chancery check` lists it.\n\n"
    );
    for line in text.lines() {
        // Writing to a string cannot fail.
        let _ = match line {
            _ if line.starts_with('#') || line.trim().is_empty() => writeln!(commented, "{line}"),
            _ => writeln!(commented, "# {line}"),
        };
    }
    commented
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_message_becomes_a_comment_and_comes_back_by_removing_it() {
        let text = "# what it is\na = { $n ->\n    [one] x\n   *[other] y\n}\n    .b = z\n";
        let tag = "de".parse().unwrap();
        let commented = to_translate(text, "en", &tag);
        assert!(
            commented
                .lines()
                .all(|line| line.is_empty() || line.starts_with('#'))
        );
        let lines = commented
            .lines()
            .skip(5)
            .map(|line| line.strip_prefix("# ").unwrap_or(line));
        assert_eq!(
            lines.collect::<Vec<_>>().join("\n") + "\n",
            text.split_once('\n').unwrap().1
        );
    }
}
