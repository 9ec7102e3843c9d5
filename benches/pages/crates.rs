//! The Typst crates and nothing else, as somebody would use them who has sources to compile.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use rayon::ThreadPoolBuilder;
use typst::diag::{FileError, FileResult, Warned};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_kit::fonts::FontStore;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use chancery::publish::builtin;

/// As many documents, and as old results, as this program keeps.
const EVICT: (usize, usize) = (60, 2);
/// Enough for what Typst's limits allow to nest.
const STACK_SIZE: usize = 16 << 20;

/// The crates with the templates and fonts that this program carries.
pub struct Crates {
    library: LazyHash<Library>,
    fonts: FontStore,
    templates: Vec<Source>,
    main: FileId,
    compiled: AtomicUsize,
}

impl Crates {
    pub fn new() -> Self {
        let mut fonts = FontStore::new();
        fonts.extend(typst_kit::fonts::embedded());
        for (_, bytes) in builtin::FONTS {
            for font in Font::iter(Bytes::new(*bytes)) {
                let info = font.info().clone();
                fonts.push((font, info));
            }
        }
        let template = |&(path, bytes): &(&str, &[u8])| {
            let text = std::str::from_utf8(bytes).expect("text");
            Source::new(file(path), text.to_owned())
        };
        Self {
            library: LazyHash::new(Library::default()),
            fonts,
            templates: builtin::TEMPLATES.iter().map(template).collect(),
            main: file("out/main.typ"),
            compiled: AtomicUsize::new(0),
        }
    }

    /// Makes the PDFs, as many at once as there are threads, and drops them.
    pub fn compile(&self, sources: &[String], threads: usize) {
        let next = AtomicUsize::new(0);
        let work = || {
            // In a shared pool a thread that waits for a part of its document takes up the
            // next one in the middle of it.
            let pool = ThreadPoolBuilder::new()
                .num_threads(1)
                .stack_size(STACK_SIZE);
            pool.build().expect("a thread").install(|| {
                while let Some(source) = sources.get(next.fetch_add(1, Ordering::Relaxed)) {
                    self.pdf(source);
                }
            });
        };
        thread::scope(|scope| {
            for _ in 0..threads {
                scope.spawn(work);
            }
        });
    }

    fn pdf(&self, source: &str) {
        let document = Document {
            crates: self,
            main: Source::new(self.main, source.to_owned()),
        };
        let Warned { output, .. } = typst::compile::<PagedDocument>(&document);
        let time = Datetime::from_ymd_hms(2023, 11, 15, 0, 0, 0).expect("a time");
        let options = PdfOptions {
            standards: PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a])
                .expect("standards that go together"),
            timestamp: Some(Timestamp::new_utc(time)),
            ..PdfOptions::default()
        };
        let pdf = output.and_then(|document| typst_pdf::pdf(&document, &options));
        pdf.unwrap_or_else(|errors| panic!("{errors:?}"));
        let (every, age) = EVICT;
        if (self.compiled.fetch_add(1, Ordering::Relaxed) + 1).is_multiple_of(every) {
            typst::comemo::evict(age);
        }
    }
}

fn file(path: &str) -> FileId {
    let path = VirtualPath::new(path).expect("a path");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// What Typst sees of one document.
struct Document<'a> {
    crates: &'a Crates,
    main: Source,
}

impl World for Document<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.crates.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.crates.fonts.book()
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let templates = self.crates.templates.iter();
        let mut sources = templates.chain([&self.main]);
        let found = sources.find(|source| source.id() == id).cloned();
        found.ok_or_else(|| FileError::NotFound(id.get().vpath().get_without_slash().into()))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let source = self.source(id)?;
        Ok(Bytes::from_string(source.text().to_owned()))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.crates.fonts.font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
