//! What a user sees: each test makes a project, runs the program in it, and reads
//! what came out.
//!
//! Snapshots are written anew with `INSTA_UPDATE=always cargo test`, and read
//! before they are committed.

mod determinism;
mod engines;
mod errors_fluent;
mod errors_function;
#[cfg(unix)]
mod errors_link;
mod errors_record;
mod errors_reference;
mod errors_template;
mod errors_time;
mod errors_translation;
mod errors_yaml;
#[cfg(feature = "embedded")]
mod escape;
mod facts;
mod leads;
mod leftovers;
mod project;
mod text;
mod tools;
