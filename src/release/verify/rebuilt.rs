//! A release, compared with the same made again.

use std::collections::BTreeSet;
use std::path::Path;

use crate::diagnostics::Diagnostic;
use crate::release::manifest::{Document, Kind, MANIFEST, Manifest};
use crate::rules::Rule;

/// What differs between these documents of a release and the same made again from the project, and
/// which of the files that they are made of; where the release `is_whole`, in everything else of it,
/// too.
pub fn rebuilt(
    folder: &Path,
    release: &Manifest,
    again: &Manifest,
    documents: &[&Document],
    is_whole: bool,
) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    let mut found = BTreeSet::new();
    for document in documents {
        let path = folder.join(&document.file);
        let problem =
            |message: String| Diagnostic::new(Rule::ReleaseSource, message).in_file(&path);
        found.insert(document.file.as_str());
        let changed = changed_inputs(document, release, again);
        let help = match changed.is_empty() {
            true => "it was not made from this project, or was changed afterwards: do not use it"
                .to_owned(),
            false => format!(
                "these files are others than it was made of: {}; go to the version of the project that \
                 was released",
                changed.join(", ")
            ),
        };
        match again.document(&document.file) {
            None => problems
                .push(problem("this project does not make this document".to_owned()).help(help)),
            Some(made) if made.sha256 != document.sha256 => {
                let message = format!(
                    "the document that this project makes is another one: its checksum is {}, and that \
                     of the release {}",
                    made.sha256, document.sha256
                );
                problems.push(problem(message).help(help));
            }
            Some(made) if made != *document => {
                let message = "the document is the same, and the manifest says something else of it \
                               than it says";
                problems.push(problem(message.to_owned()).help(help));
            }
            Some(_) => {}
        }
    }
    if !is_whole {
        return problems;
    }
    let more = again
        .documents
        .iter()
        .filter(|it| !found.contains(it.file.as_str()));
    problems.extend(more.map(|it| {
        let message =
            "this project makes this document, and the release does not have it".to_owned();
        Diagnostic::new(Rule::ReleaseSource, message).in_file(folder.join(&it.file))
    }));
    if problems.is_empty() {
        let is_notes = |name: &str| {
            release
                .files
                .get(name)
                .is_some_and(|it| it.kind == Kind::Notes)
        };
        let names: BTreeSet<&String> = release.files.keys().chain(again.files.keys()).collect();
        for name in names.into_iter().filter(|name| !is_notes(name)) {
            if release.files.get(name) != again.files.get(name) {
                let message = "the file that is made again is another one".to_owned();
                problems
                    .push(Diagnostic::new(Rule::ReleaseSource, message).in_file(folder.join(name)));
            }
        }
        let said = |it: &Manifest| (it.inputs.clone(), it.shared.clone(), it.languages.clone());
        if said(release) != said(again) {
            let message = "the manifest says that the documents were made of other files than they are \
                           made of";
            problems
                .push(Diagnostic::new(Rule::ReleaseSource, message).in_file(folder.join(MANIFEST)));
        }
    }
    problems
}

/// The files of a document that are not what they were.
fn changed_inputs(document: &Document, release: &Manifest, again: &Manifest) -> Vec<String> {
    let language = release.languages.get(&document.locale);
    let language = language.into_iter().flat_map(|it| &it.inputs);
    let paths = document
        .inputs
        .iter()
        .chain(language)
        .chain(&release.shared);
    let changed = paths.filter(|path| {
        release.inputs.get(*path).map(|it| &it.sha256)
            != again.inputs.get(*path).map(|it| &it.sha256)
    });
    changed.cloned().collect()
}
