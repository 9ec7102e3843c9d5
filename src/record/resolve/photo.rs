//! Photographs: files in one folder, and nothing else.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use super::Resolver;
use crate::diagnostics::Diagnostic;
use crate::record::Photo;
use crate::record::format::PhotoFile;
use crate::record::yaml::At;

/// Where they are, below the project's folder.
const FOLDER: &str = "data/photos";

/// How the files of a kind begin (PNG, third edition, §5.2; ITU-T T.81, B.1.1.3).
const KINDS: [(&[&str], &[u8]); 2] = [
    (&[".png"], b"\x89PNG\r\n\x1a\n"),
    (&[".jpg", ".jpeg"], b"\xff\xd8\xff"),
];

impl Resolver<'_> {
    pub(super) fn photos(&mut self, written: Vec<At<PhotoFile>>) -> Vec<Photo> {
        let mut photos = Vec::new();
        for photo in written {
            let file = &photo.value.file;
            match check(self.root, &file.value) {
                Ok(()) => photos.push(Photo {
                    location: photo.value.id.location(self.file),
                    id: photo.value.id.value.clone(),
                    file: file.value.clone(),
                }),
                Err(message) => self.problems.push(
                    Diagnostic::error("photo-file", message)
                        .at(file.location(self.file), "here")
                        .help(format!(
                            "put a PNG or JPEG file into {FOLDER}/ and give its name"
                        )),
                ),
            }
        }
        photos
    }
}

/// Whether a name is that of a picture in the folder.
fn check(root: &Path, name: &str) -> Result<(), String> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let kind = KINDS
        .iter()
        .find(|(endings, _)| endings.iter().any(|ending| name.ends_with(ending)));
    // A name and nothing else: no folder, no hidden file, no way out.
    let (Some((_, magic)), true) = (kind, name.chars().all(allowed) && !name.starts_with('.'))
    else {
        return Err(format!(
            "found {name:?}, expected the name of a PNG or JPEG file in {FOLDER}/"
        ));
    };
    let path = root.join(FOLDER).join(name);
    let missing = |_| format!("there is no file {FOLDER}/{name}");
    let real = path.canonicalize().map_err(missing)?;
    let folder = root.join(FOLDER).canonicalize().map_err(missing)?;
    if !real.starts_with(folder) {
        return Err(format!(
            "{FOLDER}/{name} is a symbolic link that leads out of {FOLDER}/"
        ));
    }
    if !real.is_file() {
        return Err(format!("{FOLDER}/{name} is not a file"));
    }
    let unreadable = |error: std::io::Error| format!("{FOLDER}/{name} cannot be read: {error}");
    let mut start = Vec::new();
    let file = File::open(real).map_err(unreadable)?;
    file.take(magic.len() as u64)
        .read_to_end(&mut start)
        .map_err(unreadable)?;
    if start == *magic {
        Ok(())
    } else {
        Err(format!(
            "{FOLDER}/{name} is not a picture of the kind that its name says"
        ))
    }
}
