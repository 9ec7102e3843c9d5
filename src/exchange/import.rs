//! Translations that came back, put where they belong.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::compare::compare;
use super::inline::{self, Inline};
use super::notes::comment;
use super::place::{New, additions};
use super::unit::{Entry, Exchange, ExchangeFile};
use super::xliff::{self, Received};
use super::{gather, verify};
use crate::catalog::Catalog;
use crate::catalog::segments::{Edit, Translations, apply, edits, whole};
use crate::diagnostics::{Diagnostic, SourceFile};
use crate::publish::Project;
use crate::record::LanguageTag;
use crate::rules::Rule;

/// What an import makes of a project.
#[derive(Debug, Default)]
pub struct Imported {
    /// The files that change, from the project's folder, with their new texts.
    pub files: Vec<(PathBuf, String)>,
    /// How many texts are translated anew or otherwise than before.
    pub texts: usize,
    /// How many messages are new.
    pub added: usize,
    /// The messages that are translated in part, and so are left out: the name, how many of
    /// their texts are translated, and how many there are.
    pub incomplete: Vec<(String, usize, usize)>,
}

/// What an XLIFF file changes in a project; nothing is written.
///
/// # Errors
/// Everything in the file that cannot be trusted or does not fit the project, and what
/// would be wrong in the project with it. There is no part of a file that is taken alone.
pub fn import(project: &Project, file: &Arc<SourceFile>) -> Result<Imported, Vec<Diagnostic>> {
    let received = xliff::read(file)?;
    let target = languages(project, &received)?;
    let catalog = project.catalog(std::slice::from_ref(&target))?;
    let exchange = gather(&catalog, target.language(), &records(&catalog, &received))?;
    let changed = changed(&exchange, &received)?;
    let imported = imported(&exchange, &changed)?;
    if !imported.files.is_empty() {
        verify::verify(project, &target, &exchange, &imported, &changed)?;
    }
    Ok(imported)
}

/// By file of the source language and name: the units whose translation changes.
pub(super) type Changed = HashMap<(String, String), Vec<Inline>>;

/// The language of the translations, where the project can have them.
fn languages(project: &Project, received: &Received) -> Result<LanguageTag, Vec<Diagnostic>> {
    let (source, place) = &received.source;
    if *source != project.source.to_string() {
        let message = format!(
            "the texts are translated from {source:?}, expected {:?}, the source language of the project",
            project.source.to_string()
        );
        return Err(vec![
            Diagnostic::new(Rule::ExchangeUnknown, message)
                .at(place.clone(), "`srcLang`")
                .help("import it into the project from which it was exported"),
        ]);
    }
    let (target, place) = &received.target;
    let known = Catalog::tags_of(&project.root).map_err(|problem| vec![problem])?;
    let found = known.iter().find(|tag| **tag == target.as_str());
    let is_other = found.is_some_and(|tag| *tag != project.source);
    let tag = target.parse::<LanguageTag>().ok().filter(|_| is_other);
    tag.ok_or_else(|| {
        let known = known.iter().filter(|tag| **tag != project.source);
        let known: Vec<_> = known.map(ToString::to_string).collect();
        vec![
            Diagnostic::new(
                Rule::ExchangeUnknown,
                format!("the texts are translated into {target:?}, which is no language to translate into here"),
            )
            .at(place.clone(), "`trgLang`")
            .help(format!(
                "the project has {}; a new language is made with `chancery new locale TAG`",
                known.join(", ")
            )),
        ]
    })
}

/// The records whose own files are in an XLIFF file.
fn records(catalog: &Catalog, received: &Received) -> BTreeSet<String> {
    let folder = Path::new(Catalog::FOLDER)
        .join(catalog.source().to_string())
        .join(catalog.contract().meetings);
    let originals = received.units.iter().map(|unit| Path::new(&unit.original));
    let own = originals.filter(|path| path.parent() == Some(&folder));
    let names = own.filter_map(|path| path.file_stem()?.to_str());
    names.map(str::to_owned).collect()
}

/// The units whose translation changes.
fn changed(exchange: &Exchange, received: &Received) -> Result<Changed, Vec<Diagnostic>> {
    let mut known = HashMap::new();
    for file in &exchange.files {
        for entry in &file.entries {
            for unit in &entry.units {
                known.insert((file.original.as_str(), unit.id.as_str()), (entry, unit));
            }
        }
    }
    let mut changed = Changed::new();
    let mut problems = Vec::new();
    let has_file = |original: &str| exchange.files.iter().any(|it| it.original == original);
    for (original, place) in &received.originals {
        if !has_file(original) {
            problems.push(
                Diagnostic::new(
                    Rule::ExchangeUnknown,
                    format!("the project has no file {original:?} to translate"),
                )
                .at(place.clone(), "this file")
                .help("import it into the project from which it was exported; where the file was renamed or removed since, export again"),
            );
        }
    }
    for unit in &received.units {
        let key = (unit.original.as_str(), unit.id.as_str());
        if !has_file(&unit.original) {
            continue;
        }
        let Some((entry, own)) = known.get(&key) else {
            let message = format!("there is no text `{}` in {}", unit.id, unit.original);
            problems.push(
                Diagnostic::new(Rule::ExchangeUnknown, message)
                    .at(unit.location.clone(), "this text")
                    .help("export again: it was renamed or removed since, or its translation chooses otherwise now"),
            );
            continue;
        };
        match compare(entry, own, unit) {
            Ok(Some(content)) => {
                changed.insert((unit.original.clone(), unit.id.clone()), content);
            }
            Ok(None) => {}
            Err(found) => problems.extend(found),
        }
    }
    match problems.is_empty() {
        true => Ok(changed),
        false => Err(problems),
    }
}

/// What changes in which files.
fn imported(exchange: &Exchange, changed: &Changed) -> Result<Imported, Vec<Diagnostic>> {
    let mut imported = Imported::default();
    let mut by_file: BTreeMap<PathBuf, Vec<Edit>> = BTreeMap::new();
    for file in &exchange.files {
        let mut new = Vec::new();
        for entry in &file.entries {
            let translations = translations(file, entry, changed);
            if translations.is_empty() {
                continue;
            }
            if entry.is_there {
                match edits(&entry.template, &translations) {
                    Ok(edits) => {
                        let path = entry.template.file.path().to_path_buf();
                        imported.texts += translations.len();
                        by_file.entry(path).or_default().extend(edits);
                    }
                    Err(_) => imported.incomplete.push(incomplete(entry, &translations)),
                }
                continue;
            }
            let all = complete(entry, &translations);
            match whole(&entry.template, &all) {
                Ok(text) => {
                    imported.texts += translations.len();
                    imported.added += 1;
                    new.push(new_message(entry, text));
                }
                Err(_) => imported.incomplete.push(incomplete(entry, &translations)),
            }
        }
        if !new.is_empty() {
            let path = &file.counterpart;
            let mut read = exchange.read.iter();
            let own = read.find(|own| own.file.path() == path);
            let edits = additions(own, &file.order, new);
            by_file.entry(path.clone()).or_default().extend(edits);
        }
    }
    for (path, edits) in by_file {
        let mut read = exchange.read.iter();
        let own = read.find(|own| own.file.path() == path);
        let text = own.map_or("", |own| own.file.text());
        let edits = match text.contains("\r\n") {
            true => edits.into_iter().map(with_returns).collect(),
            false => edits,
        };
        imported.files.push((path, apply(text, edits)));
    }
    Ok(imported)
}

/// The same with the line ends of other systems.
fn with_returns((range, text): Edit) -> Edit {
    (range, text.replace("\r\n", "\n").replace('\n', "\r\n"))
}

/// The translations of a message that change, by attribute and way.
fn translations(file: &ExchangeFile, entry: &Entry, changed: &Changed) -> Translations {
    let units = entry.units.iter().filter_map(|unit| {
        let content = changed.get(&(file.original.clone(), unit.id.clone()))?;
        let key = (unit.attribute.clone(), unit.path.clone());
        Some((key, inline::pieces(content)))
    });
    units.collect()
}

/// The same with everything else of the message that is known: what is inherited, and
/// keywords, which are not translated.
fn complete(entry: &Entry, translations: &Translations) -> Translations {
    let mut all = translations.clone();
    for unit in &entry.units {
        let known = match &unit.target {
            // What has placeables and no words needs nobody to translate it.
            None if unit.is_keyword || !inline::has_text(&unit.source) => Some(&unit.source),
            target => target.as_ref(),
        };
        if let Some(known) = known {
            let key = (unit.attribute.clone(), unit.path.clone());
            all.entry(key).or_insert_with(|| inline::pieces(known));
        }
    }
    all
}

/// A message that is translated in part.
fn incomplete(entry: &Entry, translations: &Translations) -> (String, usize, usize) {
    let all = entry.units.iter().filter(|unit| !unit.is_keyword);
    (entry.id.clone(), translations.len(), all.count())
}

fn new_message(entry: &Entry, text: String) -> New<'_> {
    let source = &entry.source;
    let lines = comment(&source.comment);
    let lines = lines.lines().map(|line| format!("# {line}\n"));
    let start = source.name.start - source.comment.len();
    New {
        id: &entry.id,
        comment: lines.collect(),
        text,
        is_apart: source.file.text()[..start].ends_with("\n\n"),
    }
}
