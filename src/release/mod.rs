//! Documents put together for those who download them: flat files, archives, checksums, a
//! manifest of what they say and were made of, and notes of what has changed.
//!
//! [`stage`] makes a release in a folder of its own, which takes its place only when all of it is
//! there. [`verify`](mod@verify) looks at a release that somebody has.

pub mod archive;
mod bom;
pub mod changes;
mod inputs;
pub mod manifest;
mod notes;
mod place;
mod said;
pub mod sign;
pub mod sums;
pub mod verify;

pub use bom::BOM;
pub use inputs::Inputs;
pub use manifest::{MANIFEST, Manifest, schema};
pub use place::{Place, replace};
pub use sums::SUMS;

use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::sync::Mutex;

use crate::diagnostics::Diagnostic;
use crate::engine::{Engine, TYPST_VERSION};
use crate::publish::{self, Loaded, Made, Report, Request};
use crate::readback::Tagged;
use crate::rules::Rule;
use crate::versions;
use manifest::{Document, FORMAT, Kind, Language, Options, OtherFile, Program, Sha256};

/// The name of the notes in a release.
pub const NOTES: &str = "notes.md";

/// How the names of archives begin.
const ARCHIVE: &str = "documents";

/// What is to be released and how.
pub struct Order<'a> {
    /// The version, where it has one.
    pub version: Option<String>,
    /// How the documents are made.
    pub request: &'a Request,
    /// What makes them.
    pub engine: &'a dyn Engine,
    /// The manifest of the release before, to compare with.
    pub previous: Option<&'a Manifest>,
}

/// Makes the documents that were asked for, and puts everything of a release into a folder, the
/// manifest and the checksums last.
///
/// Each document is read back and refused where it does not say what it must. The report has
/// everything that is wrong or worth knowing; where it is not [`Report::is_ok`], the folder is not
/// to be used. `inputs` were read before the project was.
///
/// # Errors
/// What the system says, and files that changed while documents were made of them.
pub fn stage(
    loaded: &Loaded,
    order: &Order,
    mut inputs: Inputs,
    folder: &Path,
) -> Result<(Report<Document>, Option<Manifest>), Vec<Diagnostic>> {
    let shared = inputs.shared(loaded.emblem.as_deref());
    let shared = shared.map_err(|it| vec![it])?;
    inputs.of_records(loaded).map_err(|it| vec![it])?;
    let inputs = Mutex::new(inputs);
    let report = publish::make(loaded, order.request, Some(order.engine), &|made| {
        let own = locked(&inputs).of_document(loaded, made.record, &made.locale.tag)?;
        put(folder, made, own)
    });
    if !report.is_ok() {
        return Ok((report, None));
    }
    let mut documents: Vec<Document> = report
        .outcomes
        .iter()
        .filter_map(|it| it.written.clone())
        .collect();
    documents.sort_by(|one, other| (&one.record, &one.locale).cmp(&(&other.record, &other.locale)));
    let mut languages = BTreeMap::new();
    for locale in loaded.catalog.locales() {
        let tag = locale.tag.to_string();
        if documents.iter().any(|document| document.locale == tag) {
            let of_language = locked(&inputs).of_language(&locale.tag);
            let language = Language {
                inputs: of_language.map_err(|it| vec![it])?,
                archive: archive_name(order.version.as_deref(), Some(&tag)),
            };
            languages.insert(tag, language);
        }
    }
    let inputs = inputs
        .into_inner()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    let changed = inputs.changed().map_err(|it| vec![it])?;
    if !changed.is_empty() {
        let changed = changed.into_iter().map(|path| {
            Diagnostic::new(
                Rule::InputChanged,
                "the file was changed while documents were made of it",
            )
            .in_file(path)
            .help("release again once nothing changes any more")
        });
        return Err(changed.collect());
    }
    let used = documents.iter().flat_map(|it| &it.inputs);
    let used = used.chain(languages.values().flat_map(|it| &it.inputs));
    let used = used.chain(&shared).collect();
    let mut manifest = Manifest {
        format: FORMAT,
        version: order.version.clone(),
        program: program(order.engine),
        options: Options {
            pdf_standards: order.request.standards.to_string(),
            source_date_epoch: order.request.source_date_epoch,
        },
        inputs: inputs.only(&used),
        shared,
        source_language: loaded.catalog.source().to_string(),
        languages,
        documents,
        files: BTreeMap::new(),
    };
    complete(&mut manifest, order.previous, folder).map_err(|problem| vec![problem])?;
    Ok((report, Some(manifest)))
}

/// The program that runs.
pub fn program(engine: &dyn Engine) -> Program {
    Program {
        chancery: versions::PROGRAM.to_owned(),
        typst: TYPST_VERSION.to_owned(),
        engine: engine.name().to_owned(),
    }
}

/// The name of the archive of a language, or of all.
pub fn archive_name(version: Option<&str>, locale: Option<&str>) -> String {
    let version = version.map(|it| format!("-{it}")).unwrap_or_default();
    let locale = locale.map(|it| format!(".{it}")).unwrap_or_default();
    format!("{ARCHIVE}{version}{locale}.zip")
}

/// Whether a text can be the version of a release: it becomes part of the names of files.
///
/// # Errors
/// What is expected.
pub fn version(text: &str) -> Result<String, String> {
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '+');
    let starts = text.starts_with(|c: char| c.is_ascii_alphanumeric());
    match starts && text.len() <= 64 && text.chars().all(is_allowed) {
        true => Ok(text.to_owned()),
        false => Err(
            "expected letters and digits of ASCII with `.`, `-`, `_` and `+` between them, at most 64, \
             such as 1.4.0 or v2026-11"
                .to_owned(),
        ),
    }
}

fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// Puts a finished document into the folder, and says what it is.
fn put(folder: &Path, made: Made, inputs: Vec<String>) -> Result<Document, Diagnostic> {
    let file = format!("{}.{}.pdf", made.name, made.locale.tag);
    let refused = |message: String| Diagnostic::new(Rule::PdfFile, message).in_file(&file);
    let Some(pdf) = made.pdf else {
        return Err(refused("there is no PDF of this document".to_owned()));
    };
    let read = Tagged::read(&pdf);
    let read = read.map_err(|damage| refused(format!("the PDF cannot be read: {damage}")))?;
    publish::write(&folder.join(&file), &pdf)?;
    let record = made.record;
    let is_authentic = record
        .authentic
        .iter()
        .any(|(tag, _)| *tag.language() == made.locale.tag);
    let warnings = made.warnings.iter();
    let warnings = warnings.filter(|it| it.allowed.is_none());
    Ok(Document {
        size: pdf.len() as u64,
        sha256: Sha256::of(&pdf),
        pages: read.pages,
        record: record.id.to_string(),
        revision: record.revision,
        locale: made.locale.tag.to_string(),
        authentic: (!record.authentic.is_empty()).then_some(is_authentic),
        published: record.published.date().to_string(),
        title: made.briefing.title.plain(),
        inputs,
        warnings: warnings.map(summary).collect(),
        sentences: said::sentences(&made.briefing),
        file,
    })
}

/// A problem in a line.
fn summary(problem: &Diagnostic) -> String {
    let place = problem.path().map(|path| format!("{}: ", path.display()));
    format!(
        "{}{} [{}]",
        place.unwrap_or_default(),
        problem.message,
        problem.rule
    )
}

/// Writes everything of a release but its documents, which are in the folder already.
fn complete(
    manifest: &mut Manifest,
    previous: Option<&Manifest>,
    folder: &Path,
) -> Result<(), Diagnostic> {
    let refused = |name: &str, error: io::Error| publish::unwritable(&folder.join(name), &error);
    for (name, names) in archives(manifest) {
        let names = names.iter().map(String::as_str);
        archive::write(&folder.join(&name), folder, names)
            .map_err(|error| refused(&name, error))?;
        add(manifest, folder, name, Kind::Archive)?;
    }
    let bom = bom::render(manifest).map_err(|error| refused(BOM, error))?;
    publish::write(&folder.join(BOM), bom.as_bytes())?;
    add(manifest, folder, BOM.to_owned(), Kind::BillOfMaterials)?;
    let notes = notes::render(manifest, previous);
    publish::write(&folder.join(NOTES), notes.as_bytes())?;
    add(manifest, folder, NOTES.to_owned(), Kind::Notes)?;
    let json = manifest.to_json();
    let json = json.map_err(|error| refused(MANIFEST, error.into()))?;
    publish::write(&folder.join(MANIFEST), json.as_bytes())?;
    let of_manifest = Sha256::of(json.as_bytes());
    let files = manifest.all_files().into_iter();
    let files = files.map(|(name, (sum, _))| (name, sum));
    let sums = sums::render(files.chain([(MANIFEST, &of_manifest)]));
    publish::write(&folder.join(SUMS), sums.as_bytes())
}

/// The archives of a release: the name of each, and the files in it.
pub fn archives(manifest: &Manifest) -> Vec<(String, Vec<String>)> {
    let files = |locale: Option<&String>| -> Vec<String> {
        let documents = manifest.documents.iter();
        let documents = documents.filter(|it| locale.is_none_or(|locale| it.locale == *locale));
        documents.map(|it| it.file.clone()).collect()
    };
    let languages = manifest.languages.iter();
    let languages = languages.map(|(tag, language)| (language.archive.clone(), files(Some(tag))));
    let all = archive_name(manifest.version.as_deref(), None);
    languages.chain([(all, files(None))]).collect()
}

/// Notes a file of the folder in the manifest.
fn add(manifest: &mut Manifest, folder: &Path, name: String, kind: Kind) -> Result<(), Diagnostic> {
    let path = folder.join(&name);
    let (size, sha256) =
        place::digest(&path).map_err(|error| publish::unwritable(&path, &error))?;
    let file = OtherFile { kind, size, sha256 };
    manifest.files.insert(name, file);
    Ok(())
}
