//! Typst source to PDF: both engines, what they refuse, and that they agree.
//!
//! Whatever needs the `typst` program is left out, with a note, where there is
//! none, and fails where `CI` is set.

#![cfg(unix)]

mod bytes;
mod limits;
mod places;
mod program;
mod project;
mod refused;
mod standards;
mod work;
