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
const SETTINGS: &str = include_str!("project/chancery.toml");
/// What is in its folder, for those who come to it.
const README: &str = include_str!("project/README.md");
/// The file that checks and builds at each push, and what is in it.
const WORKFLOW: (&str, &str) = (
    ".github/workflows/documents.yml",
    include_str!("project/documents.yml"),
);

/// What is not kept in git: documents and releases.
const IGNORED: [&str; 2] = ["/out", "/dist"];

/// The documents about records, translations, rules and the page.
const DOCUMENTS: &[(&str, &str)] = sample!(
    "docs/agreement.md",
    "docs/archive.md",
    "docs/record.md",
    "docs/report.schema.json",
    "docs/rules.md",
    "docs/template.md",
    "docs/translating.md",
);

/// What a folder may have before it becomes a project, by how the names begin, in small
/// letters: what a new repository has.
const REPOSITORY: [&str; 10] = [
    ".git",
    ".github",
    ".gitignore",
    ".gitattributes",
    ".editorconfig",
    "readme",
    "license",
    "licence",
    "copying",
    "notice",
];

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

/// Makes a project that builds, in a folder that does not exist, is empty, or has no more
/// than a new repository of git; with `template`, also the template and the fonts, for a
/// designer to change. What is there stays as it is.
///
/// Gives what is left to do in files that were there.
///
/// # Errors
/// A folder that has more, a file that would be written over, or one that cannot be written.
pub fn init(folder: &Path, template: bool) -> Result<Vec<String>, Diagnostic> {
    let names = names(folder)?;
    let begins = |name: &str, with: &str| name.to_lowercase().starts_with(with);
    let other = names
        .iter()
        .find(|name| !REPOSITORY.iter().any(|known| begins(name, known)));
    if let Some(other) = other {
        return Err(occupied(folder, &format!("it has {other}")));
    }
    let mut files: Vec<(&str, Vec<u8>)> = vec![(CONFIG, SETTINGS.into())];
    let texts = SAMPLE.iter().chain(DOCUMENTS).chain([&WORKFLOW]);
    files.extend(texts.map(|(path, text)| (*path, text.as_bytes().to_vec())));
    let mut left = Vec::new();
    if !names.iter().any(|name| begins(name, "readme")) {
        files.push(("README.md", README.into()));
    }
    match names.iter().any(|name| name == ".gitignore") {
        false => files.push((".gitignore", (IGNORED.join("\n") + "\n").into())),
        true => left.extend(not_ignored(folder).map(|path| format!("add `{path}` to .gitignore"))),
    }
    let fonts = BuiltInFonts::all();
    if template {
        files.extend(
            builtin::TEMPLATES
                .iter()
                .map(|(path, bytes)| (*path, bytes.to_vec())),
        );
        files.extend(
            fonts
                .iter()
                .map(|(path, bytes)| (path.as_str(), bytes.to_vec())),
        );
    } else if let Some((_, text)) = files.iter_mut().find(|(path, _)| *path == PAGE) {
        *text = without_fonts(text);
    }
    if let Some((path, _)) = files.iter().find(|(path, _)| folder.join(path).exists()) {
        return Err(occupied(folder, &format!("{path} would be written over")));
    }
    for (path, bytes) in &files {
        write(&folder.join(path), bytes)?;
    }
    remove_unused(folder)?;
    Ok(left)
}

/// The document about the page, which speaks of the folder of fonts.
const PAGE: &str = "docs/template.md";

/// The document about the page for a project without a folder of fonts.
fn without_fonts(text: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(text);
    text.replace("[fonts/README.md](../fonts/README.md)", "`fonts/README.md`")
        .into_bytes()
}

/// The fonts and their licences, by their paths in a project.
struct BuiltInFonts;

impl BuiltInFonts {
    fn all() -> Vec<(String, &'static [u8])> {
        let files = builtin::FONTS.iter().chain(builtin::FONT_LICENCES);
        files
            .map(|(name, bytes)| (format!("fonts/{name}"), *bytes))
            .collect()
    }
}

/// What a folder has, sorted; nothing where there is none.
fn names(folder: &Path) -> Result<Vec<String>, Diagnostic> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(occupied(folder, &error.to_string())),
    };
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|error| occupied(folder, &error.to_string()))?;
        names.push(entry.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

fn occupied(folder: &Path, why: &str) -> Diagnostic {
    let message = format!("no project can be made in {}: {why}", folder.display());
    Diagnostic::new(Rule::NotEmpty, message)
        .in_file(folder)
        .help(
            "name a folder that does not exist, or that is empty but for what a new repository \
             of git has: .gitignore, a README, a licence",
        )
}

/// The output of builds and releases that is not kept out of git.
fn not_ignored(folder: &Path) -> impl Iterator<Item = &'static str> {
    let file = SourceFile::read(folder, Path::new(".gitignore")).ok();
    IGNORED.into_iter().filter(move |path| {
        let text = file.as_ref().map_or("", |file| file.text());
        let mut lines = text.lines().map(|line| line.trim().trim_matches('/'));
        !lines.any(|line| line == path.trim_matches('/'))
    })
}
