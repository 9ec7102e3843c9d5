//! What a user sees: each test makes a project, runs the program in it, and reads
//! what came out.
//!
//! Snapshots are written anew with `cargo insta test --accept`, and read before
//! they are committed.

mod agreement;
mod any_record;
mod archive;
mod build;
mod causes;
mod choices;
mod cli;
mod determinism;
mod differences;
mod documentation;
mod draft;
mod engines;
mod errors_agreement;
mod errors_bound;
mod errors_cli;
mod errors_fluent;
mod errors_function;
mod errors_inherited;
#[cfg(unix)]
mod errors_link;
mod errors_meeting;
mod errors_name;
mod errors_project;
mod errors_record;
mod errors_reference;
mod errors_selector;
mod errors_template;
mod errors_time;
mod errors_translation;
mod errors_yaml;
#[cfg(feature = "embedded")]
mod escape;
mod exchange;
mod explain;
mod facts;
mod fallback;
mod fix;
mod format_fields;
mod formats;
mod glance;
mod glossary;
mod glyphs;
mod init;
mod json_schema;
mod languages;
mod layout;
mod leads;
mod leftovers;
mod letterhead;
mod limits;
mod listing;
mod locales;
mod mistakes;
mod mutations;
mod new_entry;
mod page;
mod pdf;
mod people;
mod photographs;
mod printed;
mod progress;
mod project;
mod proof;
mod pseudo;
mod readback;
mod reference;
mod registry;
mod release;
mod review;
mod running;
mod severities;
mod sheet;
mod source_language;
mod status;
mod sync;
mod tagged;
mod text;
mod titles;
mod tools;
mod typography;
mod watch;
mod week;
