//! What is refused before and by Fluent's parser.

use std::sync::Arc;

use fluent_syntax::parser;

use crate::diagnostics::{Diagnostic, Location, SourceFile};
use crate::rules::Rule;

/// How deep placeables and calls may nest. The parser recurses, and a stack
/// overflow cannot be caught; no sentence needs a tenth of this.
const DEEPEST: usize = 24;

/// What Fluent's parser refuses, in words that say what to do.
pub fn syntax_error(file: &Arc<SourceFile>, error: &parser::ParserError) -> Diagnostic {
    use parser::ErrorKind;
    let text = file.text();
    let start = text.floor_char_boundary(error.pos.start.min(text.len()));
    let end = text.ceil_char_boundary(error.pos.end.clamp(start, text.len()));
    // The parser may go on to the next entry before it gives up.
    let line = text[start..].find('\n').map_or(text.len(), |at| start + at);
    let end = end.min(line.max(start));
    let message = match &error.kind {
        ErrorKind::ExpectedToken(token) => format!("expected `{token}` here"),
        ErrorKind::ExpectedCharRange { range } if range.contains('\n') => {
            "expected the end of the line here".to_owned()
        }
        ErrorKind::ExpectedCharRange { range } => format!("expected one of {range} here"),
        ErrorKind::ExpectedMessageField { entry_id } => {
            format!("the message `{entry_id}` says nothing")
        }
        ErrorKind::ExpectedTermField { entry_id } => format!("the term `-{entry_id}` says nothing"),
        ErrorKind::MissingDefaultVariant => {
            "no variant is marked as the default with `*`".to_owned()
        }
        ErrorKind::MultipleDefaultVariants => "more than one variant is marked with `*`".to_owned(),
        ErrorKind::DuplicatedNamedArgument(name) => {
            format!("the option `{name}` stands here twice")
        }
        other => {
            let text = other.to_string();
            let mut characters = text.chars();
            characters
                .next()
                .map(|first| first.to_lowercase().chain(characters).collect())
                .unwrap_or_default()
        }
    };
    let help = match &error.kind {
        ErrorKind::ExpectedToken('=') => {
            "a message is written `name = text`; a longer text goes on in lines that start with spaces"
        }
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => {
            "write the text after the `=`, or on the next line after some spaces"
        }
        ErrorKind::MissingDefaultVariant => {
            "put `*` before the variant that holds when no other does: `*[other]`"
        }
        ErrorKind::UnbalancedClosingBrace => "a brace that is meant as text is written {\"}\"}",
        ErrorKind::TermAttributeAsPlaceable => "an attribute of a term can only be selected on",
        _ => "see https://projectfluent.org/fluent/guide/ for how this is written",
    };
    Diagnostic::new(Rule::FluentSyntax, message)
        .at(Location::new(file, start..end), "here")
        .help(help)
}

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
