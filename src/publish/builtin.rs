//! What the program carries with it, so that an installed `chancery` works in
//! any folder: the template and the fonts of this repository.

use crate::engine::BuiltIn;

macro_rules! files {
    ($folder:literal: $($name:literal),+ $(,)?) => {
        &[$(($name, include_bytes!(concat!("../../", $folder, $name)))),+]
    };
}

/// For a project without a `templates` folder.
pub const TEMPLATES: BuiltIn = files!("":
    "templates/briefing.typ",
    "templates/edition.typ",
    "templates/languages.typ",
    "templates/proof.typ",
    "templates/proof-marks.typ",
    "templates/proof-notes.typ",
);

/// For a project without a `fonts` folder.
pub const FONTS: BuiltIn = files!("fonts/":
    "Amiri-Bold.ttf",
    "Amiri-Regular.ttf",
    "BIZUDMincho-Regular.ttf",
    "BIZUDPGothic-Bold.ttf",
    "BIZUDPGothic-Regular.ttf",
    "SourceSans3-Regular.ttf",
    "SourceSans3-SemiBold.ttf",
);

/// What has to stay with the fonts wherever they are copied (OFL 1.1, condition 2).
pub const FONT_LICENCES: BuiltIn = files!("fonts/":
    "OFL-Amiri.txt",
    "OFL-BIZ-UDMincho.txt",
    "OFL-BIZ-UDPGothic.txt",
    "OFL-Source-Sans-3.txt",
    "README.md",
);
