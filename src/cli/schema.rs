//! `chancery schema`

use super::args::SchemaCommand;
use super::{Failure, terminal};
use crate::record::schema;

/// Prints a JSON Schema.
pub fn run(command: &SchemaCommand) -> Result<(), Failure> {
    let schema = schema(command.kind);
    match serde_json::to_string_pretty(&schema) {
        Ok(text) => terminal::line(&text),
        Err(error) => Err(Failure::Usage(
            format!("the schema cannot be written: {error}"),
            String::new(),
        )),
    }
}
