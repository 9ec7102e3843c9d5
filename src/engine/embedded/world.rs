//! What Typst sees while it compiles one document.

use std::collections::HashMap;
use std::sync::{Mutex, OnceLock, PoisonError};

use jiff::civil::DateTime;
use typst::World;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, syntax::package::PackageSpec};

use super::compiler::{Compiler, file_error, note};
use crate::engine::root::is_asset;
use crate::engine::{Document, MAX_DEPTH, Refusal};

/// A part of the path that Typst knows a document by. No file has this name:
/// there is nothing to read at that path.
const PART: &str = "(document)";

/// The file that every document is to Typst, by the number of parts of its path.
///
/// A [`FileId`] is never given back, so there cannot be one for each document. One
/// for each depth is enough: a path that is relative to the document then leads to
/// the same template as from the document's own path.
static MAIN: [OnceLock<FileId>; MAX_DEPTH + 1] = [const { OnceLock::new() }; MAX_DEPTH + 1];

fn main_file(depth: usize) -> FileId {
    *MAIN[depth.min(MAX_DEPTH)].get_or_init(|| {
        let path = VirtualPath::new(vec![PART; depth].join("/"))
            .expect("a path of plain names is a virtual path");
        FileId::unique(RootedPath::new(VirtualRoot::Project, path))
    })
}

/// A [`Document`] that can be sent to another thread.
pub(super) struct OwnedDocument {
    path: String,
    assets: Vec<String>,
    timestamp: i64,
    source: String,
    /// `timestamp` as civil time in UTC.
    pub(super) created: DateTime,
}

impl OwnedDocument {
    pub(super) fn new(document: &Document, created: DateTime) -> Self {
        Self {
            path: document.path.to_owned(),
            assets: document.assets.to_vec(),
            timestamp: document.timestamp,
            source: document.source.to_owned(),
            created,
        }
    }

    /// The path of the document.
    pub(super) fn path(&self) -> &str {
        &self.path
    }
}

/// The files and settings that Typst sees while it compiles one document.
pub(super) struct DocumentWorld<'a> {
    compiler: &'a Compiler,
    document: &'a OwnedDocument,
    main: Source,
    /// Photographs as they were when this document first read them: within one
    /// document, the answer must never change.
    photos: Mutex<HashMap<FileId, FileResult<Bytes>>>,
}

impl<'a> DocumentWorld<'a> {
    pub(super) fn new(compiler: &'a Compiler, document: &'a OwnedDocument) -> Self {
        let main = main_file(document.path.split('/').count());
        note(main);
        Self {
            compiler,
            document,
            main: Source::new(main, document.source.clone()),
            photos: Mutex::default(),
        }
    }

    /// The virtual path of a file, as the caller knows it.
    pub(super) fn path(&self, id: FileId) -> String {
        match id.root() {
            VirtualRoot::Project => self.own_path(id.vpath().get_without_slash()),
            VirtualRoot::Package(package) => in_package(package, id.vpath()),
        }
    }

    /// Puts the document's own folders back into a path that was made from the
    /// path of [`main_file`].
    fn own_path(&self, path: &str) -> String {
        let own = self.document.path.split('/');
        let placeholders = path.split('/').take_while(|part| *part == PART).count();
        let rest = path.split('/').skip(placeholders);
        Vec::from_iter(own.take(placeholders).chain(rest)).join("/")
    }

    fn content(&self, id: FileId) -> Content {
        if id == self.main.id() {
            return Content::Main;
        }
        let path = id.get().vpath().get_without_slash();
        if *id.root() != VirtualRoot::Project {
            return Content::Template;
        }
        let own = self.own_path(path);
        if is_asset(&own) {
            Content::Asset(own)
        } else if own == self.document.path {
            Content::Main
        } else if own == path {
            Content::Template
        } else {
            Content::Nothing(own)
        }
    }

    fn asset(&self, id: FileId, path: &str) -> FileResult<Bytes> {
        let mut photos = self.photos.lock().unwrap_or_else(PoisonError::into_inner);
        photos
            .entry(id)
            .or_insert_with(|| self.compiler.asset(path, &self.document.assets))
            .clone()
    }
}

impl World for DocumentWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.compiler.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.compiler.fonts.book()
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        note(id);
        match self.content(id) {
            Content::Main => Ok(self.main.clone()),
            Content::Asset(path) => {
                let bytes = self.asset(id, &path)?;
                let text = bytes.as_str().map_err(|_| FileError::InvalidUtf8)?;
                Ok(Source::new(id, text.to_owned()))
            }
            Content::Template => self.compiler.templates.source(id),
            Content::Nothing(path) => Err(file_error(&path, &Refusal::Unreadable)),
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        note(id);
        match self.content(id) {
            Content::Main => Ok(Bytes::from_string(self.main.text().to_owned())),
            Content::Asset(path) => self.asset(id, &path),
            Content::Template => self.compiler.templates.file(id),
            Content::Nothing(path) => Err(file_error(&path, &Refusal::Unreadable)),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.compiler.fonts.font(index)
    }

    /// The date of the creation time, in UTC or at an offset of less than a day.
    fn today(&self, offset: Option<Duration>) -> Option<Datetime> {
        let offset = offset.map_or(0.0, |offset| offset.seconds().trunc());
        if offset.abs() >= 86_400.0 {
            return None;
        }
        let time = crate::engine::civil(self.document.timestamp.checked_add(offset as i64)?)?;
        Datetime::from_ymd(
            time.year().into(),
            time.month().try_into().ok()?,
            time.day().try_into().ok()?,
        )
    }
}

/// Where the content of a file comes from.
enum Content {
    /// The document itself.
    Main,
    /// A photograph at this path.
    Asset(String),
    /// What is the same for every document: a template, or the refusal of what is none.
    Template,
    /// A path next to the document, where nothing can be read.
    Nothing(String),
}

fn in_package(package: &PackageSpec, path: &VirtualPath) -> String {
    format!("{package}{}", path.get_with_slash())
}
