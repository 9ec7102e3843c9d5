//! The fonts that Typst brings along.

use std::sync::OnceLock;

use typst::text::{Font, FontInfo};

/// Typst's own fonts, in its order; read when they are asked for first.
///
/// Asked for in this place alone: the files are constants, of which the compiler puts a copy
/// (10 MB) into the program for every part of it that names them.
#[inline(never)]
pub fn own() -> &'static [(Font, FontInfo)] {
    static OWN: OnceLock<Vec<(Font, FontInfo)>> = OnceLock::new();
    OWN.get_or_init(|| typst_kit::fonts::embedded().collect())
}
