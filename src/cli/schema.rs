//! `chancery schema`

use super::args::{SchemaCommand, SchemaName};
use super::{Failure, terminal};
use crate::concordance;
use crate::inspect;
use crate::listing;
use crate::publish;
use crate::record::schema;
use crate::release;
use crate::report::json;
use crate::status;

/// Prints a JSON Schema.
pub fn run(command: &SchemaCommand) -> Result<(), Failure> {
    let schema = match command.kind {
        SchemaName::File(kind) => schema(kind),
        SchemaName::Report => json::schema(),
        SchemaName::Facts => concordance::schema(),
        SchemaName::List => listing::schema(),
        SchemaName::Status => status::schema(),
        SchemaName::Inspect => inspect::schema(),
        SchemaName::Provenance => publish::provenance_schema(),
        SchemaName::Manifest => release::schema(),
    };
    match serde_json::to_string_pretty(&schema) {
        Ok(text) => terminal::line(&text),
        Err(error) => Err(Failure::Usage(
            format!("the schema cannot be written: {error}"),
            String::new(),
        )),
    }
}
