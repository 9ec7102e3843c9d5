//! `build --verify`: the finished PDF is read back.
//!
//! The PDFs that are altered here are altered with another library than the one that reads them.

mod altered;
mod designs;
pub mod hostile;
mod passes;
