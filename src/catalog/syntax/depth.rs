//! What is refused before Fluent's parser sees it: nesting that would exhaust its stack.

use std::sync::Arc;

use crate::diagnostics::{Diagnostic, Location, SourceFile};
use crate::rules::Rule;

/// How deep placeables and calls may nest. The parser recurses, and a stack
/// overflow cannot be caught; no sentence needs a tenth of this.
const DEEPEST: usize = 24;

/// Refuses what would overflow the parser's stack, by counting open brackets.
pub fn too_deep(file: &Arc<SourceFile>) -> Result<(), Vec<Diagnostic>> {
    let mut depth = 0_usize;
    let mut in_string = false;
    let mut escaped = false;
    let mut at_line_start = true;
    let mut in_comment = false;
    for (at, byte) in file.text().bytes().enumerate() {
        if byte == b'\n' {
            // A string literal ends with its line, and an entry starts anew.
            (in_string, escaped, in_comment, at_line_start) = (false, false, false, true);
            continue;
        }
        if at_line_start {
            in_comment = byte == b'#';
            // Only an entry or a comment starts in the first column.
            if byte.is_ascii_alphabetic() || byte == b'-' || in_comment {
                depth = 0;
            }
        }
        at_line_start = false;
        if in_comment {
            continue;
        }
        if in_string {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => in_string = false,
                _ => {}
            }
            continue;
        }
        match byte {
            b'{' => depth += 1,
            b'(' if depth > 0 => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            b')' if depth > 0 => depth -= 1,
            b'"' if depth > 0 => in_string = true,
            _ => {}
        }
        if depth > DEEPEST {
            return Err(vec![
                Diagnostic::new(
                    Rule::FluentTooDeep,
                    format!("placeables and calls are nested more than {DEEPEST} deep"),
                )
                .at(Location::new(file, at..at + 1), "one too many")
                .help("give the inner part a message of its own and refer to it"),
            ]);
        }
    }
    Ok(())
}
