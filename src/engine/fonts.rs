//! What Typst sets text in.

mod check;
mod coverage;
#[cfg(feature = "embedded")]
mod own;

use std::fs;
use std::path::Path;

use super::data::Data;
use super::root::{files_below, plain_folder, read_inside};
use super::{BuiltIn, Refusal, SetupError};
use check::check;
pub use coverage::Coverage;
#[cfg(feature = "embedded")]
pub(super) use own::own;

use crate::files::FONTS as FOLDER;

/// The font files of a project, in the order in which Typst gets to know them.
///
/// Typst takes the first of two equally good fonts, so the order is part of the
/// input: fonts of the system (only when asked for), Typst's own, then these,
/// sorted by path. The order in which a folder lists its files differs from
/// machine to machine and is not used.
#[derive(Debug, Clone)]
pub struct Fonts {
    files: Vec<FontFile>,
    system: bool,
}

/// One font file; a collection holds several fonts.
#[derive(Debug, Clone)]
pub(super) struct FontFile {
    /// `fonts/BIZUDMincho-Regular.ttf`
    pub(super) path: String,
    pub(super) data: Data,
}

impl Fonts {
    /// Reads the fonts of a project: `fonts/**` where there is such a folder, else
    /// `built_in` (file names and contents). Files count as fonts by their ending:
    /// `ttf`, `otf`, `ttc`, `otc`.
    ///
    /// # Errors
    ///
    /// When the project or the folder cannot be read, and when a font is not a
    /// font, is cut off, is larger than 64 MiB, or is a symbolic link that leads out
    /// of the folder.
    pub fn open(project: &Path, built_in: BuiltIn) -> Result<Self, SetupError> {
        let project = fs::canonicalize(project).map_err(|error| SetupError::Project {
            path: project.to_owned(),
            reason: error.to_string(),
        })?;
        let mut files = match plain_folder(&project, FOLDER)? {
            Some(folder) => read_fonts(&folder)?,
            None => built_in
                .iter()
                .map(|&(name, bytes)| FontFile {
                    path: format!("{FOLDER}/{name}"),
                    data: Data::built_in(bytes),
                })
                .collect(),
        };
        files.sort_by(|one, other| one.path.cmp(&other.path));
        for FontFile { path, data } in &files {
            check(data.as_ref()).map_err(|damage| SetupError::Font {
                file: path.clone(),
                reason: damage.to_string(),
            })?;
        }
        Ok(Self {
            files,
            system: false,
        })
    }

    /// Lets Typst use the fonts of the system as well, before all others. The
    /// result then depends on the machine.
    #[must_use]
    pub fn with_system_fonts(mut self, system: bool) -> Self {
        self.system = system;
        self
    }

    /// Whether the fonts of the system are used.
    pub fn uses_system_fonts(&self) -> bool {
        self.system
    }

    /// The paths of the font files in the project, in order.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|file| file.path.as_str())
    }

    /// The font files of the project, with their contents.
    pub fn contents(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files
            .iter()
            .map(|file| (file.path.as_str(), file.data.as_ref()))
    }

    pub(super) fn files(&self) -> &[FontFile] {
        &self.files
    }
}

/// The ending that makes a file a font, in lower case.
pub(super) fn font_extension(path: &str) -> Option<&'static str> {
    let (_, extension) = path.rsplit_once('.')?;
    ["ttf", "otf", "ttc", "otc"]
        .into_iter()
        .find(|known| extension.eq_ignore_ascii_case(known))
}

fn read_fonts(folder: &Path) -> Result<Vec<FontFile>, SetupError> {
    let mut fonts = Vec::new();
    for (path, file) in files_below(folder, FOLDER)? {
        // What a desktop leaves behind (`._BIZUDMincho-Regular.ttf`) is no font.
        let hidden = path.split('/').any(|name| name.starts_with('.'));
        if hidden {
            continue;
        }
        // What an archive was unpacked into, or a download that went wrong.
        let mut folders = path.match_indices('/').map(|(end, _)| &path[..end]);
        if let Some(folder) = folders.find(|folder| font_extension(folder).is_some()) {
            return Err(SetupError::Font {
                file: folder.to_owned(),
                reason: "it is a folder, and its name is that of a font; rename it, or put the \
                         font itself there"
                    .to_owned(),
            });
        }
        if font_extension(&path).is_none() {
            continue;
        }
        match read_inside(&file, &[folder.to_owned()]) {
            Ok(bytes) => fonts.push(FontFile {
                path,
                data: bytes.into(),
            }),
            Err(refusal) => {
                let reason = match refusal {
                    // It was listed a moment ago.
                    Refusal::NotFound => "it is a symbolic link that leads nowhere".to_owned(),
                    Refusal::Outside => "it is a symbolic link that leads out of fonts/; put the \
                                         font itself there"
                        .to_owned(),
                    other => other.to_string(),
                };
                return Err(SetupError::Font { file: path, reason });
            }
        }
    }
    Ok(fonts)
}
