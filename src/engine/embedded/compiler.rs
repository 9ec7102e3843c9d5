//! Compiling a document, with what all documents have in common.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU16, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use typst::diag::{FileError, FileResult, PackageError, Warned};
use typst::foundations::{Bytes, Datetime, Smart};
use typst::syntax::{FileId, VirtualRoot};
use typst::text::Font;
use typst::utils::LazyHash;
use typst::{Library, LibraryExt};
use typst_kit::files::{FileLoader, FileStore};
use typst_kit::fonts::FontStore;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandards, Timestamp};

use super::convert::{self, problems};
use super::world::{DocumentWorld, OwnedDocument};
use crate::engine::{Fonts, Output, Problem, Refusal, Root, SetupError, Standards, fonts, root};

/// Typst numbers every file that a process ever names with 16 bits, never gives a
/// number back, and stops working for good when they run out.
const LAST_FILE: u16 = 60_000;
/// The highest file number seen by this process.
static HIGHEST_FILE: AtomicU16 = AtomicU16::new(0);

/// How many bytes of photographs are kept for the next document: one record's
/// photographs are wanted once for every language.
const PHOTO_MEMORY: usize = 64 << 20;

/// The Typst compiler with all that it reads.
pub(super) struct Compiler {
    pub(super) library: LazyHash<Library>,
    pub(super) fonts: FontStore,
    pub(super) templates: FileStore<Templates>,
    root: Root,
    photos: Mutex<Photos>,
    standards: PdfStandards,
}

impl Compiler {
    pub(super) fn new(
        root: Root,
        fonts: &Fonts,
        standards: &Standards,
    ) -> Result<Self, SetupError> {
        let list = Vec::from_iter(standards.as_slice().iter().copied().map(convert::standard));
        let standards = PdfStandards::new(&list).map_err(|error| SetupError::Standards {
            reason: error.message().to_string(),
        })?;
        Ok(Self {
            library: LazyHash::new(Library::default()),
            fonts: font_store(fonts)?,
            templates: FileStore::new(Templates(root.clone())),
            root,
            photos: Mutex::default(),
            standards,
        })
    }

    pub(super) fn compile(&self, document: &OwnedDocument) -> Result<Output, Vec<Problem>> {
        if HIGHEST_FILE.load(Ordering::Relaxed) > LAST_FILE {
            return Err(vec![
                Problem::error(format!(
                    "this process has named more than {LAST_FILE} files"
                ))
                .with_hint("build in several runs"),
            ]);
        }
        let world = DocumentWorld::new(self, document);
        let Warned { output, warnings } = typst::compile::<PagedDocument>(&world);
        let pdf = output.and_then(|paged| {
            let options = PdfOptions {
                ident: Smart::Auto,
                creator: Smart::Auto,
                timestamp: datetime(document.created).map(Timestamp::new_utc),
                page_ranges: None,
                standards: self.standards.clone(),
                tagged: true,
                pretty: false,
            };
            typst_pdf::pdf(&paged, &options)
        });
        let warnings = problems(&world, &warnings);
        match pdf {
            Ok(pdf) => Ok(Output { pdf, warnings }),
            Err(errors) => Err(problems(&world, &errors)
                .into_iter()
                .chain(warnings)
                .collect()),
        }
    }

    /// The content of a photograph or an emblem, from memory or from the project.
    pub(super) fn asset(&self, path: &str, assets: &[String]) -> FileResult<Bytes> {
        if let Some(bytes) = self.lock_photos().files.get(path)
            && assets.iter().any(|asset| asset == path)
        {
            return Ok(bytes.clone());
        }
        let data = self
            .root
            .asset(path, assets)
            .map_err(|refusal| file_error(path, &refusal))?;
        let bytes = Bytes::new(data);
        self.lock_photos().keep(path, &bytes);
        Ok(bytes)
    }

    fn lock_photos(&self) -> MutexGuard<'_, Photos> {
        // What is in there is complete at any time, even if a thread panicked.
        self.photos.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Remembers how many files this process has named.
pub(super) fn note(id: FileId) {
    HIGHEST_FILE.fetch_max(id.into_raw().get(), Ordering::Relaxed);
}

/// The fonts in the order that `typst compile` gives them.
fn font_store(fonts: &Fonts) -> Result<FontStore, SetupError> {
    let mut store = FontStore::new();
    if fonts.uses_system_fonts() {
        store.extend(typst_kit::fonts::system());
    }
    store.extend(fonts::own().iter().cloned());
    for file in fonts.files() {
        let mut faces = Font::iter(Bytes::new(file.data.clone()))
            // `typst compile` passes over a font without a PostScript name.
            .filter(|font| font.post_script_name().is_some())
            .peekable();
        if faces.peek().is_none() {
            return Err(SetupError::Font {
                file: file.path.clone(),
                reason: "found no font in it that typst can use".to_owned(),
            });
        }
        for font in faces {
            let info = font.info().clone();
            store.push((font, info));
        }
    }
    Ok(store)
}

fn datetime(time: jiff::civil::DateTime) -> Option<Datetime> {
    Datetime::from_ymd_hms(
        time.year().into(),
        time.month().try_into().ok()?,
        time.day().try_into().ok()?,
        time.hour().try_into().ok()?,
        time.minute().try_into().ok()?,
        time.second().try_into().ok()?,
    )
}

/// The photographs that were used last.
#[derive(Default)]
struct Photos {
    files: HashMap<String, Bytes>,
    bytes: usize,
}

impl Photos {
    fn keep(&mut self, path: &str, bytes: &Bytes) {
        if self.bytes + bytes.len() > PHOTO_MEMORY {
            self.files.clear();
            self.bytes = 0;
        }
        if bytes.len() <= PHOTO_MEMORY
            && self.files.insert(path.to_owned(), bytes.clone()).is_none()
        {
            self.bytes += bytes.len();
        }
    }
}

/// Serves what is the same for every document: the templates.
pub(super) struct Templates(Root);

impl FileLoader for Templates {
    fn load(&self, id: FileId) -> FileResult<Bytes> {
        let path = id.vpath().get_without_slash();
        match id.root() {
            VirtualRoot::Package(_) => Err(PackageError::Other(Some(root::PACKAGES.into())).into()),
            VirtualRoot::Project => self
                .0
                .template(path)
                .map(Bytes::new)
                .map_err(|refusal| file_error(path, &refusal)),
        }
    }
}

/// The error that Typst puts to the place where the file is named.
pub(super) fn file_error(path: &str, refusal: &Refusal) -> FileError {
    match refusal {
        Refusal::NotFound => FileError::NotFound(path.into()),
        Refusal::Directory => FileError::IsDirectory,
        other => FileError::Other(Some(other.about(path).into())),
    }
}
