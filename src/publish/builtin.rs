//! What the program carries with it, so that an installed `chancery` works in
//! any folder: the template and the fonts of this repository.
//!
//! They are statics: a constant would be in the program once for each part of it that
//! is compiled by itself, and the fonts have 16 MB.

use crate::engine::BuiltIn;

macro_rules! files {
    ($folder:literal: $($name:literal),+ $(,)?) => {
        &[$(($name, include_bytes!(concat!("../../", $folder, $name)))),+]
    };
}

/// For a project without a `templates` folder.
pub static TEMPLATES: BuiltIn = files!("":
    "templates/briefing.typ",
    "templates/edition.typ",
    "templates/languages.typ",
    "templates/proof.typ",
    "templates/proof-marks.typ",
    "templates/proof-notes.typ",
);

/// For a project without a `fonts` folder. `build.rs` finds them.
pub static FONTS: BuiltIn = include!(concat!(env!("OUT_DIR"), "/fonts.rs"));

/// What has to stay with the fonts wherever they are copied (OFL 1.1, condition 2).
pub static FONT_LICENCES: BuiltIn = files!("fonts/":
    "OFL-Amiri.txt",
    "OFL-BIZ-UDMincho.txt",
    "OFL-BIZ-UDPGothic.txt",
    "OFL-Source-Sans-3.txt",
    "README.md",
);
