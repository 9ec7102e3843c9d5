//! Photographs: files in one folder, and nothing else.

use std::fs;
use std::io::{self, Read};
use std::path::Path;

use super::Resolver;
use crate::diagnostics::Diagnostic;
use crate::files::{self, LARGEST_FILE, PHOTOS, Refusal};
use crate::record::format::PhotoFile;
use crate::record::yaml::At;
use crate::record::{Photo, Status};
use crate::rules::Rule;

/// How the files of a kind begin (PNG, third edition, §5.2; ITU-T T.81, B.1.1.3).
const KINDS: [(&[&str], &[u8]); 2] = [
    (&[".png"], b"\x89PNG\r\n\x1a\n"),
    (&[".jpg", ".jpeg"], b"\xff\xd8\xff"),
];

impl Resolver<'_> {
    /// Photographs. While a record is provisional, one that is not there yet is announced:
    /// its caption can be read and translated before the picture comes.
    pub(super) fn photos(&mut self, written: Vec<At<PhotoFile>>, status: Status) -> Vec<Photo> {
        let mut photos = Vec::new();
        for photo in written {
            let file = &photo.value.file;
            let name = match check(self.root, &file.value) {
                Ok(()) => Some(file.value.clone()),
                Err(Fault::Absent(message)) if status == Status::Provisional => {
                    self.warnings.push(
                        Diagnostic::new(Rule::PhotoAnnounced, message)
                            .at(
                                file.location(self.file),
                                "the page has a frame in its place",
                            )
                            .help("put it there before the record is final"),
                    );
                    None
                }
                Err(Fault::Absent(message) | Fault::Unusable(message)) => {
                    self.problems.push(
                        Diagnostic::new(Rule::PhotoFile, message)
                            .at(file.location(self.file), "here")
                            .help(format!(
                                "put a PNG or JPEG file into {PHOTOS}/ and give its name"
                            )),
                    );
                    continue;
                }
            };
            photos.push(Photo {
                location: photo.value.id.location(self.file),
                id: photo.value.id.value.clone(),
                file: name,
            });
        }
        photos
    }
}

/// Why a name is not that of a picture in the folder.
enum Fault {
    /// There is no such file.
    Absent(String),
    /// There is one that cannot be used, or none can be called so.
    Unusable(String),
}

/// Whether a name is that of a picture in the folder.
fn check(root: &Path, name: &str) -> Result<(), Fault> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let kind = KINDS
        .iter()
        .find(|(endings, _)| endings.iter().any(|ending| name.ends_with(ending)));
    // A name and nothing else: no folder, no hidden file, no way out.
    let (Some((_, magic)), true) = (kind, name.chars().all(allowed) && !name.starts_with('.'))
    else {
        return Err(Fault::Unusable(format!(
            "found {name:?}, expected the name of a PNG or JPEG file in {PHOTOS}/"
        )));
    };
    // What a document will be able to read, neither more nor less.
    let unreadable = |error: io::Error| Refusal::System(error.to_string());
    let start = fs::canonicalize(root).map_err(unreadable).and_then(|root| {
        let folders = files::document_folders(&root);
        let file = files::open(&root.join(PHOTOS).join(name), &folders, LARGEST_FILE)?;
        let mut start = Vec::new();
        file.take(magic.len() as u64)
            .read_to_end(&mut start)
            .map_err(unreadable)?;
        Ok(start)
    });
    let unusable = match start {
        Ok(start) if start == *magic => return Ok(()),
        Ok(_) => format!("{PHOTOS}/{name} is not a picture of the kind that its name says"),
        Err(Refusal::NotFound) => {
            let message = format!("there is no file {PHOTOS}/{name}");
            return Err(Fault::Absent(message));
        }
        Err(Refusal::Outside) => {
            format!("{PHOTOS}/{name} is a symbolic link that leads out of {PHOTOS}/")
        }
        Err(refusal) => format!("{PHOTOS}/{name} cannot be used: {refusal}"),
    };
    Err(Fault::Unusable(unusable))
}
