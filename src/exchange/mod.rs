//! Translations for the tools of translation offices, and back.
//!
//! [`gather`] puts each text of the source language beside its translation. [`xliff`] writes
//! them as XLIFF 2.1 and reads them again; [`import()`] compares what came back with what the
//! project has now, and changes the texts that were translated. [`tmx`] has the sentences of
//! records as they are printed, [`csv`] the texts as a table.

mod compare;
pub mod csv;
mod gather;
mod import;
pub mod inline;
mod notes;
mod place;
pub mod tmx;
mod unit;
mod verify;
pub mod xliff;

pub use gather::{Uses, gather};
pub use import::{Imported, import};
pub use unit::{Entry, Exchange, ExchangeFile, State, Unit};
