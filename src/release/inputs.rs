//! The files that documents are made of.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use unic_langid::LanguageIdentifier;

use super::manifest::{Input, Sha256};
use crate::catalog::{Catalog, fallback_chain};
use crate::diagnostics::{Diagnostic, slashed};
use crate::engine::{Fonts, Root, SetupError};
use crate::files::{self, FONTS, LARGEST_FILE, TEMPLATES};
use crate::publish::{CONFIG, Loaded, Project, builtin};
use crate::record::{Record, Registry};
use crate::rules::Rule;

/// The files of a project that were read for documents, each with its checksum.
///
/// A file is read when it is asked for first, and once.
#[derive(Debug)]
pub struct Inputs {
    /// The project's folder, canonical.
    root: PathBuf,
    /// By path in the project.
    pub files: BTreeMap<String, Input>,
}

impl Inputs {
    /// Reads what is shared by the documents of a project: what changes from now on is found.
    ///
    /// # Errors
    /// A file or folder that cannot be read.
    pub fn of(project: &Project) -> Result<Self, Diagnostic> {
        let root = &project.root;
        let root = root.canonicalize().map_err(|error| {
            let message = format!("the folder of the project cannot be read: {error}");
            Diagnostic::new(Rule::UnreadableFolder, message).in_file(root)
        })?;
        let mut inputs = Self {
            root,
            files: BTreeMap::new(),
        };
        inputs.shared(None)?;
        let folder = Path::new(Catalog::FOLDER);
        for language in files::list(&inputs.root, folder)?.unwrap_or_default() {
            if language.is_folder {
                inputs.add_folder(&language.path, &["ftl"])?;
            }
        }
        Ok(inputs)
    }

    /// Without the files that nothing was made of after all.
    pub fn only(mut self, used: &BTreeSet<&String>) -> BTreeMap<String, Input> {
        self.files.retain(|path, _| used.contains(path));
        self.files
    }

    /// What every document is made of: settings, emblem, registry, templates and fonts. Those
    /// of the program, where the project has none.
    ///
    /// # Errors
    /// A file or folder that cannot be read.
    pub fn shared(&mut self, emblem: Option<&str>) -> Result<Vec<String>, Diagnostic> {
        let mut paths = vec![self.add(Path::new(CONFIG))?];
        if let Some(emblem) = emblem {
            paths.push(self.add(Path::new(emblem))?);
        }
        paths.extend(self.add_folder(Path::new(Registry::FOLDER), &["yaml", "yml"])?);
        let setup = |error: SetupError| {
            let problem = Diagnostic::new(Rule::Engine, error.to_string());
            match error.help() {
                Some(help) => problem.help(help),
                None => problem,
            }
        };
        let templates = Root::open(&self.root, builtin::TEMPLATES).map_err(setup)?;
        let fonts = Fonts::open(&self.root, builtin::FONTS).map_err(setup)?;
        for (folder, files) in [
            (TEMPLATES, templates.contents().collect::<Vec<_>>()),
            (FONTS, fonts.contents().collect()),
        ] {
            let built_in = !self.root.join(folder).is_dir();
            for (path, bytes) in files {
                paths.push(path.to_owned());
                self.files.insert(path.to_owned(), input(bytes, built_in));
            }
        }
        paths.sort();
        Ok(paths)
    }

    /// What every document in a language is made of: the shared translations of the language
    /// and of those that it inherits from.
    ///
    /// # Errors
    /// A file or folder that cannot be read.
    pub fn of_language(
        &mut self,
        language: &LanguageIdentifier,
    ) -> Result<Vec<String>, Diagnostic> {
        let mut paths = Vec::new();
        for tag in fallback_chain(language) {
            let folder = Path::new(Catalog::FOLDER).join(tag.to_string());
            paths.extend(self.add_folder(&folder, &["ftl"])?);
        }
        paths.sort();
        Ok(paths)
    }

    /// Reads what single documents are made of: the records that were asked for and their own
    /// translations. Before any of them is made: what changes later is then found.
    ///
    /// # Errors
    /// A file that cannot be read.
    pub fn of_records(&mut self, loaded: &Loaded) -> Result<(), Diagnostic> {
        for (name, path) in &loaded.chosen {
            if let Ok(path) = path {
                self.add(path)?;
            }
            for locale in loaded.catalog.locales() {
                self.own_translations(loaded, name, &locale.tag)?;
            }
        }
        Ok(())
    }

    /// What one document alone is made of: its record, the translations of the record, its
    /// photographs.
    ///
    /// # Errors
    /// A file that cannot be read.
    pub fn of_document(
        &mut self,
        loaded: &Loaded,
        record: &Record,
        language: &LanguageIdentifier,
    ) -> Result<Vec<String>, Diagnostic> {
        let mut paths = vec![self.add(record.file.path())?];
        paths.extend(self.own_translations(loaded, record.id.as_str(), language)?);
        let photos = record.photos.iter().filter_map(|photo| photo.file.as_ref());
        for photo in photos {
            paths.push(self.add(&Path::new(files::PHOTOS).join(photo))?);
        }
        paths.sort();
        Ok(paths)
    }

    fn own_translations(
        &mut self,
        loaded: &Loaded,
        record: &str,
        language: &LanguageIdentifier,
    ) -> Result<Vec<String>, Diagnostic> {
        let mut paths = Vec::new();
        for tag in fallback_chain(language) {
            let folder = Path::new(Catalog::FOLDER).join(tag.to_string());
            let folder = folder.join(loaded.catalog.contract().meetings);
            let path = folder.join(format!("{record}.ftl"));
            if self.root.join(&path).exists() {
                paths.push(self.add(&path)?);
            }
        }
        Ok(paths)
    }

    /// The files that are not any more what they were when they were read: by path.
    ///
    /// # Errors
    /// A file that cannot be read.
    pub fn changed(&self) -> Result<Vec<String>, Diagnostic> {
        let mut changed = Vec::new();
        for (path, input) in self.files.iter().filter(|(_, input)| !input.built_in) {
            if self.read(Path::new(path))? != *input {
                changed.push(path.clone());
            }
        }
        Ok(changed)
    }

    fn add_folder(&mut self, folder: &Path, endings: &[&str]) -> Result<Vec<String>, Diagnostic> {
        let entries = files::list(&self.root, folder)?.unwrap_or_default();
        let files = entries.into_iter();
        let files = files.filter(|entry| !entry.is_folder && entry.ends_in(endings));
        files.map(|entry| self.add(&entry.path)).collect()
    }

    fn add(&mut self, path: &Path) -> Result<String, Diagnostic> {
        let name = slashed(path);
        if !self.files.contains_key(&name) {
            let input = self.read(path)?;
            self.files.insert(name.clone(), input);
        }
        Ok(name)
    }

    fn read(&self, path: &Path) -> Result<Input, Diagnostic> {
        let inside = std::slice::from_ref(&self.root);
        let bytes = files::read(&self.root.join(path), inside, LARGEST_FILE);
        match bytes {
            Ok(bytes) => Ok(input(&bytes, false)),
            Err(refusal) => Err(Diagnostic::new(
                Rule::UnreadableFile,
                format!("what a document is made of cannot be read: {refusal}"),
            )
            .in_file(path)),
        }
    }
}

fn input(bytes: &[u8], built_in: bool) -> Input {
    Input {
        size: bytes.len() as u64,
        sha256: Sha256::of(bytes),
        built_in,
    }
}
